import type * as Words from './words'

let fetched: typeof Words | null = null

/** The English words, null until somebody who reads English had them fetched: most never do. */
export function english(): typeof Words | null {
  return fetched
}

export async function fetchEnglish(): Promise<void> {
  fetched ??= await import('./words')
}
