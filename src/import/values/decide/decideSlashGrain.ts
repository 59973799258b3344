import { foldText } from '../fold'

/**
 * Whether 2022/1 among these texts is a quarter or a month; null when they don't tell.
 *
 *     decideSlashGrain(['2022/1', '2022/2', '2022/3', '2022/4', '2023/1'])   quarters: the year ends at 4
 *     decideSlashGrain(['2022/1', '2022/5'])                                 months
 *     decideSlashGrain(['2022/1', '2022/2'])                                 null
 */
export function decideSlashGrain(texts: readonly string[]): 'quarters' | 'months' | null {
  const years = new Map<string, Set<number>>()
  for (const text of texts) {
    const match = /^ *((?:19|20)\d\d)\/(\d{1,2}) *$/.exec(foldText(text))
    if (!match) continue
    const second = Number(match[2])
    if (second > 4 || (match[2] ?? '').length > 1) return 'months'
    const known = years.get(match[1] ?? '') ?? new Set<number>()
    known.add(second)
    years.set(match[1] ?? '', known)
  }
  const full = [...years.entries()].filter(([, members]) => members.size === 4)
  // A year of 1 to 4 beside another year: twelve months would not stop there.
  return full.length > 0 && years.size > 1 ? 'quarters' : null
}
