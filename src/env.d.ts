/// <reference types="vite/client" />

declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<object, object, unknown>
  export default component
}

/** True in the build that is one HTML file: it can't start a worker from a file of its own. */
/** Number of sample sheets the build carries: a page that only says it needn't load them. */
declare const __SAMPLES__: number
declare const __SINGLE_FILE__: boolean
/** Version of what reads sheets, made of its sources; '' where they may change under it. */
declare const __READER__: string

/** The page of a carried board, built before the app: deflated and in base64; '' where it wasn't built. */
declare module 'virtual:duibiao-viewer' {
  const packed: string
  export default packed
}
