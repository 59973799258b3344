import {
  endOf,
  grainOf,
  month,
  calendarOf,
  partialMonths,
  point,
  pointAtEnd,
  previousPeriod,
  quarter,
  samePeriodLastYear,
  year,
  yearOf,
  yearToDate,
  type Period,
} from '../../../model/time/period'
import type { PeriodReading, RelativePeriod } from '../../values/types'
import type { SheetTime } from './resolvePeriod'

export function isYearWord(relative: RelativePeriod): boolean {
  return relative === 'wholeYear' || relative === 'lastYear' || relative === 'samePeriodLastYear'
}

/** 1—3月 under 今年 or 去年 is that stretch of that year (rule W7). */
export function inYearSaid(relative: RelativePeriod, period: Period): Period {
  return relative === 'wholeYear' ? period : (samePeriodLastYear(period) ?? period)
}

export function lengthOf(period: Period): number {
  return period.kind === 'span' ? period.end - period.start : period.kind === 'point' ? 0 : 1e6
}

export function reaches(period: Period): boolean {
  const grain = grainOf(period)
  return grain === 'month' || grain === 'quarter' || grain === 'half' || grain === 'day' || grain === 'week'
}

export function toDate(period: Period): Period {
  const end = endOf(period)
  return end === null ? period : yearToDate(end)
}

export function relativeTo(
  relative: RelativePeriod,
  own: Period,
  cumulative: boolean,
  sheet: SheetTime,
  named: PeriodReading['grain'] = null,
): Period | null {
  const end = endOf(own)
  const y = yearOf(own)
  const grain = grainOf(own)
  const lastMonth = (): Period | null => {
    if (end === null) return null
    const day = calendarOf(end)
    return month(day.year, day.month)
  }
  switch (relative) {
    case 'inPeriod':
      // 本期 under 1—9月 is those nine months; 本月 is the last of them.
      if (named === null && !sheet.hasCumulative) return own
      return grain === 'toDate' || (grain === 'half' && sheet.hasCumulative) ? lastMonth() : own
    case 'cumulative':
      return end === null ? null : grain === 'year' ? own : yearToDate(end)
    case 'samePeriodLastYear': {
      if (cumulative || (!sheet.hasInPeriod && grain !== 'year' && sheet.hasCumulative))
        return end === null ? null : samePeriodLastYear(grain === 'year' ? own : yearToDate(end))
      return samePeriodLastYear(own)
    }
    case 'previousPeriod': {
      // 上月累计 in September's report goes to the end of August.
      const until = cumulative ? lastMonth() : null
      const before = until === null ? null : previousPeriod(until)
      const at = before === null ? null : endOf(before)
      if (at !== null) return yearToDate(at)
      return previousPeriod(own) ?? beforeSoFar(own, named)
    }
    case 'wholeYear':
      return y === null ? null : year(y)
    case 'lastYear':
      return y === null ? null : year(y - 1)
    case 'yearStart':
      return y === null ? null : (pointAtEnd(year(y - 1)) as Period)
    case 'periodEnd':
      return own.kind === 'span' ? pointAtEnd(own) : null
    case 'periodStart': {
      // 期初 of 1—7月 is the end of December, 月初 there that of June; nobody says when a day or a date began.
      const piece = named === null ? (own.kind === 'span' && grain !== 'day' ? own : null) : pieceAt(end, named)
      return piece?.kind === 'span' ? point(piece.start - 1) : null
    }
  }
}

/** 上月 in a sheet of 9月份 is August; in one of 1月份 December of the year before. */
export function pieceBefore(period: Period): Period | null {
  const isJanuary = period.kind === 'partial' && period.days === null && period.months[1] === 1
  return isJanuary ? partialMonths(12, 12, false, (period.back ?? 0) + 1) : previousPeriod(period)
}

/** 累计 in a sheet of 9月份 that says no year is January to September of whichever it is. */
export function fromJanuary(period: Period): Period {
  return period.kind === 'partial' && period.days === null && !period.point
    ? partialMonths(1, period.months[1], false, period.back)
    : period
}

/** The month or quarter that a day lies in, null of any other piece. */
export function pieceAt(day: number | null, named: PeriodReading['grain']): Period | null {
  if (day === null || (named !== 'month' && named !== 'quarter')) return null
  const { year: y, month: m } = calendarOf(day)
  return named === 'month' ? month(y, m) : quarter(y, Math.ceil(m / 3))
}

/**
 * What came before the end of a stretch from January: 上月 in 1—7月 is June, 上季 in 1—9月 the second quarter, 上期 the stretch without its
 * last month. Null of any other.
 */
function beforeSoFar(own: Period, named: PeriodReading['grain']): Period | null {
  const end = grainOf(own) === 'toDate' ? endOf(own) : null
  if (end === null) return null
  const { year: y, month: m } = calendarOf(end)
  if (named === 'quarter') return m % 3 === 0 ? previousPeriod(quarter(y, m / 3)) : null
  const before = previousPeriod(month(y, m))
  if (named !== null || before === null || m === 1) return before
  const until = endOf(before)
  return until === null ? null : yearToDate(until)
}
