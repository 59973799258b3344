import { wholeYearWords } from '../../lexicon/headings/headings'
import { grainOf, samePeriodLastYear, type Period } from '../../../model/time/period'
import type { LineFacts } from '../../sheet/facts'
import type { RelativePeriod } from '../../values/types'

/**
 * Whether 今年 beside 去年 of one thing are of the months that another thing has of both years (rule W22):
 *
 *     交办 2024年1—9月 | 2023年1—9月, 办结率 今年 | 去年     今年 is January to September
 *     2024年1—9月 | 本年目标 | 去年                       本年 is the year, for a goal is of all of it
 *
 * `own` is the last time that the columns name.
 */
export function isPairOfOwn(columns: readonly LineFacts[], own: Period | null): boolean {
  if (own === null || grainOf(own) === 'year') return false
  const before = samePeriodLastYear(own)
  const isOwnTwin = ({ periods }: LineFacts) =>
    periods.some(({ reading }) => reading.relative === 'samePeriodLastYear' || reading.period?.code === before?.code)
  const says = (column: LineFacts, word: RelativePeriod) =>
    column.periods.length > 0 &&
    column.periods.every(({ reading, text }) => reading.relative === word && reading.period === null && !wholeYearWords.test(text))
  const isFigure = ({ measure }: LineFacts) => measure === null || measure.measure === 'value'
  const pairs = columns.filter((column) => says(column, 'wholeYear') || says(column, 'lastYear'))
  if (pairs.length < 2 || !pairs.every(isFigure) || !columns.some(isOwnTwin)) return false
  return pairs.every((column) =>
    pairs.some((other) => other.name === column.name && says(other, 'wholeYear') !== says(column, 'wholeYear')),
  )
}
