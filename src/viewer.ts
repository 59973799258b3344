import './worker/polyfill'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { boardFrom } from './export/carriedBoard'
import { pictureExports } from './export/pictureExports'
import { offeredExports } from './views/figure/take/offeredExports'
import CarriedBoard from './views/carried/CarriedBoard.vue'
import 'element-plus/es/components/base/style/css'
import './tokens.css'
import './styles/base.css'

/** 看板网页: a board and what it rests on, in one page that reads no sheet and asks for nothing. */
const board = boardFrom(document.getElementById('board')?.textContent ?? 'null')
createApp(CarriedBoard, { board }).provide(offeredExports, pictureExports).use(createPinia()).mount('#app')
