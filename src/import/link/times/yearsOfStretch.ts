import { grainOf, samePeriodLastYear, yearOf, type Period } from '../../../model/time/period'
import type { LineFacts, PeriodFact } from '../../sheet/facts'
import type { ResolvedPeriod } from './resolvePeriod'

/** The stretch of a year and of the year before it that 2024年 and 2023年 over columns stand for. */
export type StretchOfYear = ReadonlyMap<number, Period>

/**
 * 2024年 beside 2023年 of one thing, in a report of some months of 2024 that no column says: those months of either year (rule W7), for all
 * of 2024 can't be known yet. Null where columns speak of other times.
 *
 *     统计时间：2024年1—9月 over 门诊 2024年 | 2023年      2024-01/2024-09 and 2023-01/2023-09
 *     2024年9月底 over 2024年 | 2023年                    null: 2023 may be the whole year
 */
export function yearsOfStretch(columns: readonly LineFacts[], rows: readonly LineFacts[], own: ResolvedPeriod): StretchOfYear | null {
  const { period, asOf, from } = own
  if (period === null || period.kind !== 'span' || asOf || (from !== 'title' && from !== 'reporter')) return null
  const [grain, year] = [grainOf(period), yearOf(period)]
  if (grain === 'year' || grain === 'day' || year === null || !period.code.startsWith(String(year))) return null
  const before = samePeriodLastYear(period)
  const dated = columns.filter((column) => column.periods.length > 0 && column.measure?.measure !== 'target')
  if (before === null || rows.some((row) => row.periods.length > 0)) return null
  const years = dated.map((column) => (isFigure(column) && column.periods.length === 1 ? bareYear(column.periods[0] as PeriodFact) : null))
  if (years.length < 2 || !years.every((said) => said === year || said === year - 1)) return null
  const isTwin = (column: LineFacts, k: number): boolean => dated.some((other, j) => other.name === column.name && years[j] !== years[k])
  return dated.every(isTwin)
    ? new Map([
        [year, period],
        [year - 1, before],
      ])
    : null
}

function isFigure({ measure }: LineFacts): boolean {
  return measure === null || measure.measure === 'value'
}

/** 2024年 and no more; null of any other time. */
export function bareYear({ reading, provenance }: PeriodFact): number | null {
  const { period, relative, cumulative, asOf } = reading
  if (provenance !== 'header' || period?.kind !== 'span' || relative !== null || cumulative || asOf || grainOf(period) !== 'year')
    return null
  return yearOf(period)
}
