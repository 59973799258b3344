import { createRouter, createWebHashHistory } from 'vue-router'
import DataView from './data/DataView.vue'

/**
 * The pages, by hash, so that back, forward and reload keep the place from any server and from a file. Pages with charts
 * are fetched when first opened.
 */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/data' },
    { path: '/data', name: 'data', component: DataView },
    { path: '/board', name: 'board', component: () => import('./board/BoardView.vue') },
    { path: '/check/:file', name: 'check', component: () => import('./check/CheckView.vue') },
    { path: '/collect', name: 'collect', component: () => import('./collect/CollectView.vue') },
    { path: '/meeting', name: 'meeting', component: () => import('./meeting/MeetingView.vue'), meta: { alone: true } },
    { path: '/analysis', name: 'analysis', component: () => import('./analysis/AnalysisView.vue') },
    { path: '/bulletin', name: 'bulletin', component: () => import('./bulletin/BulletinView.vue') },
    { path: '/settings', name: 'settings', component: () => import('./settings/SettingsView.vue') },
    { path: '/:unknown(.*)', redirect: '/data' },
  ],
})
