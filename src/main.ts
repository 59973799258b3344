import './worker/polyfill'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './views/router'
import './tokens.css'
import './styles/base.css'

createApp(App).use(createPinia()).use(router).mount('#app')
