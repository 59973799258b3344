import './worker/polyfill'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './views/router'
// Element's own tokens first: later they would overrule ours.
import 'element-plus/es/components/base/style/css'
import './tokens.css'
import './styles/base.css'

createApp(App).use(createPinia()).use(router).mount('#app')
