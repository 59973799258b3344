import './worker/polyfill'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { exports } from './export/registry'
import { fetchWords, hasWords } from './i18n/messages'
import { recallPreferences } from './store/preferences'
import { offeredExports } from './views/figure/take/offeredExports'
import { router } from './views/router'
// Element's own tokens first: later they would overrule ours.
import 'element-plus/es/components/base/style/css'
import './tokens.css'
import './styles/base.css'

const begin = (): void => void createApp(App).provide(offeredExports, exports).use(createPinia()).use(router).mount('#app')
const { language } = recallPreferences()
if (hasWords(language)) begin()
else void fetchWords(language).then(begin, begin)
