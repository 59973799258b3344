import { grainOf, samePeriodLastYear, yearOf, type Period } from '../../../model/time/period'
import { wholeYearWords } from '../../lexicon/headings/headings'
import type { LineFacts, PeriodFact } from '../../sheet/facts'
import type { Figures } from '../../sheet/figures'
import { fittingPair, isPlain } from '../fittingForms'
import type { ResolvedPeriod } from './resolvePeriod'

/** The stretch of a year and of the year before it that 2024年 and 2023年 over columns stand for. */
export type StretchOfYear = ReadonlyMap<number, Period>

/**
 * 2024年 beside 2023年 of one thing, in a report of some months of 2024 that no column says: those months of either year (rule W7), for all
 * of 2024 can't be known yet. Null where columns speak of other times.
 *
 *     统计时间：2024年1—9月 over 门诊 2024年 | 2023年      2024-01/2024-09 and 2023-01/2023-09
 *     门诊 2024年 | 2023年, 得分 2024年                   the same: 得分 is of this year alone
 *     门诊 2024年 | 上年同期                              the same
 *     2024年9月底 over 2024年 | 2023年                    null: 2023 may be the whole year
 */
export function yearsOfStretch(columns: readonly LineFacts[], rows: readonly LineFacts[], own: ResolvedPeriod): StretchOfYear | null {
  const stretch = stretchOf(own)
  if (stretch === null || rows.some((row) => row.periods.length > 0)) return null
  const { period, before, year } = stretch
  const dated = columns.filter((column) => column.periods.length > 0 && column.measure?.measure !== 'target')
  const years = dated.map((column) => (isHeld(column) ? yearSaid(column.periods, year, before) : null))
  if (!years.includes(year - 1) || !years.every((said) => said === year || said === year - 1)) return null
  // This year's score may stand alone; last year's figure alone may be of its whole year.
  const hasTwin = (column: LineFacts, k: number): boolean =>
    years[k] === year || dated.some((other, j) => other.name === column.name && years[j] === year)
  return dated.every(hasTwin)
    ? new Map([
        [year, period],
        [year - 1, before],
      ])
    : null
}

/**
 * 2023年 in a report of some months of 2024, where 同比 beside it is what the figures of those months make of its figures: the same months of
 * 2023 (rule W7). All of 2023 would give other changes. Null where no change says so.
 *
 *     2024年1—9月 312.5 | 2023年 298.1 | 同比（%） 4.8      2023-01/2023-09
 */
export function yearOfChanges(
  columns: readonly LineFacts[],
  rows: readonly LineFacts[],
  own: ResolvedPeriod,
  figures: Figures,
): StretchOfYear | null {
  const stretch = stretchOf(own)
  if (stretch === null || rows.some((row) => row.periods.length > 0)) return null
  const { period, before, year } = stretch
  const saysYearBefore = (column: LineFacts | undefined): boolean =>
    column?.periods.length === 1 && bareYear(column.periods[0] as PeriodFact) === year - 1
  if (!columns.some(saysYearBefore)) return null
  const plain = columns.flatMap((column, k) => (isPlain(column) ? [k] : []))
  const ofStretch = ({ periods }: LineFacts): boolean => periods.every(({ reading }) => reading.period?.code === period.code)
  const proved = columns.some(({ measure }, k) => {
    if (measure?.measure !== 'change' || measure.against !== 'samePeriodLastYear') return false
    const fit = fittingPair(plain, k, figures, rows.length)
    return fit !== null && fit.base >= 0 && saysYearBefore(columns[fit.base]) && ofStretch(columns[fit.current] as LineFacts)
  })
  return proved ? new Map([[year - 1, before]]) : null
}

/** The months of one year that a report is of, and the same of the year before; null of a year, a day or a date until when. */
function stretchOf({
  period,
  asOf,
  from,
}: ResolvedPeriod): { readonly period: Period; readonly before: Period; readonly year: number } | null {
  if (period === null || period.kind !== 'span' || asOf || (from !== 'title' && from !== 'reporter')) return null
  const [grain, year, before] = [grainOf(period), yearOf(period), samePeriodLastYear(period)]
  if (grain === 'year' || grain === 'day' || year === null || before === null || !period.code.startsWith(String(year))) return null
  return { period, before, year }
}

/** 2024年 or 今年 by itself, 上年同期 of it, or the same months of 2023: the year that a column speaks of; null of any other time. */
function yearSaid([first, second, ...more]: readonly PeriodFact[], year: number, before: Period): number | null {
  if (first === undefined || more.length > 0) return null
  const { period, relative } = first.reading
  const isSame = period?.code === before.code || (relative === 'samePeriodLastYear' && period !== null && yearOf(period) === year - 1)
  if (second === undefined && isSame) return year - 1
  if (isSameLastYear(second ?? first)) return second === undefined || yearOrThis(first, year) === year ? year - 1 : null
  return second === undefined ? yearOrThis(first, year) : null
}

/** What 2024年, 今年, or 上年同期 behind either, stands for. */
export function stretchSaid([first, second, ...more]: readonly PeriodFact[], stretches: StretchOfYear): Period | undefined {
  // Where last year's alone is known, nothing stands for 今年.
  const now = stretches.size > 1 ? Math.max(...stretches.keys()) : null
  const year = first === undefined || more.length > 0 ? null : yearOrThis(first, now)
  if (year === null || (second !== undefined && !isSameLastYear(second))) return undefined
  return stretches.get(second === undefined ? year : year - 1)
}

function yearOrThis(fact: PeriodFact, year: number | null): number | null {
  const { relative, period } = fact.reading
  return relative === 'wholeYear' && period === null && !wholeYearWords.test(fact.text) ? year : bareYear(fact)
}

/** 上年同期 without a date. */
function isSameLastYear({ reading }: PeriodFact): boolean {
  return reading.relative === 'samePeriodLastYear' && reading.period === null && !reading.cumulative
}

/** A figure, or a score or place that is given for it. */
function isHeld({ measure }: LineFacts): boolean {
  return measure === null || measure.measure === 'value' || measure.measure === 'score' || measure.measure === 'rank'
}

/** 2024年 and no more; null of any other time. */
function bareYear({ reading, provenance }: PeriodFact): number | null {
  const { period, relative, cumulative, asOf } = reading
  if (provenance !== 'header' || period?.kind !== 'span' || relative !== null || cumulative || asOf || grainOf(period) !== 'year')
    return null
  return yearOf(period)
}
