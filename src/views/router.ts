import { createRouter, createWebHashHistory } from 'vue-router'
import DataView from './DataView.vue'

/**
 * The pages, by hash, so that back, forward and reload keep the place from any server and from a file. Pages with charts
 * are fetched when first opened.
 */
export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/data' },
    { path: '/data', name: 'data', component: DataView },
    { path: '/board', name: 'board', component: () => import('./BoardView.vue') },
    { path: '/analysis', name: 'analysis', component: () => import('./AnalysisView.vue') },
    { path: '/settings', name: 'settings', component: () => import('./SettingsView.vue') },
    { path: '/:unknown(.*)', redirect: '/data' },
  ],
})
