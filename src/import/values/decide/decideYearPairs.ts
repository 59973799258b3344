import { foldText } from '../fold'

/**
 * Whether 2010-11 among these texts is a school or fiscal year or a month; null when they don't tell.
 *
 *     decideYearPairs(['2009-10', '2010-11', '2011-12', '2012-13'])   years: there is no 13th month
 *     decideYearPairs(['2009-10', '2010-11'])                         years: months would hardly fall so
 *     decideYearPairs(['2010-09', '2010-10', '2010-11'])              months
 *     decideYearPairs(['2010-11'])                                    null
 */
export function decideYearPairs(texts: readonly string[]): 'years' | 'months' | null {
  const distinct = new Set<string>()
  let pairs = 0
  let beyond = 0
  for (const text of texts) {
    const match = /^ *(?:FY *)?((?:19|20)\d\d)[-/](\d\d) *$/i.exec(foldText(text))
    if (!match || distinct.has(match[0].trim())) continue
    distinct.add(match[0].trim())
    const second = Number(match[2])
    if (second === (Number(match[1]) + 1) % 100) pairs++
    if (second > 12 || second === 0) beyond++
  }
  if (distinct.size === 0) return null
  if (pairs < distinct.size) return 'months'
  return beyond > 0 || distinct.size > 1 ? 'years' : null
}
