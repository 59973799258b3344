const stamp = /^((?:19|20)\d\d([-/.])\d{1,2}\2\d{1,2})(?:T|\s+)(\d{1,2}:\d\d(?::\d\d)?)(?:\.0+)?$/

/** How a day's first moment is written where its hours are told apart. */
export const midnight = '0:00'

/**
 * A day with its time of the day, taken apart; null for any other text. Whole minutes lose their seconds, a day's first moment is ''.
 *
 *     stampOf('2023-04-01 08:00:00')   day 2023-04-01, time 8:00
 *     stampOf('2023/4/1 0:00')         day 2023/4/1, time ''
 */
export function stampOf(text: string): { readonly day: string; readonly time: string } | null {
  const found = stamp.exec(text.trim())
  if (!found) return null
  const time = (found[3] ?? '').replace(/^(\d{1,2}:\d\d):00$/, '$1').replace(/^0(?=\d:)/, '')
  return { day: found[1] ?? '', time: time === midnight ? '' : time }
}
