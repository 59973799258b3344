import type * as Later from './later'
import * as words from './words'

/** English where nobody waits for a network: Node, and the page of a carried board. The app has `later.ts` in its place (`fetchedLater` of vite.config.ts). */
export const english: typeof Later.english = () => words

export const fetchEnglish: typeof Later.fetchEnglish = async () => undefined
