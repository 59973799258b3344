import { calendarOf, dayInYear, dayOf, daysInMonth, isoWeekOf, monthEnd, type Day } from './calendar'
import type { Grain, Open, PartialPeriod, Period, Span } from './period'
import { daySpan, openBefore, partialDays, partialMonths, point, unstated, week } from './periods'

/**
 * Which piece of the calendar a period is.
 *
 *     2023-H1                 half (also when written 1—6月累计)
 *     2023-01/2023-07         toDate: from 1 January, and no unit of the calendar
 *     2023-11/2024-02         span
 */
export function grainOf(period: Period): Grain {
  if (period.kind !== 'span') return period.kind
  if (period.plan) return 'plan'
  const { start, end, code } = period
  if (start === end) return 'day'
  if (code.includes('/')) {
    const a = calendarOf(start)
    return a.month === 1 && a.day === 1 && a.year === calendarOf(end).year ? 'toDate' : 'span'
  }
  switch (code[5]) {
    case undefined:
      return 'year'
    case 'H':
      return 'half'
    case 'Q':
      return 'quarter'
    case 'W':
      return 'week'
    default:
      return 'month'
  }
}

/**
 * The year a period belongs to: of a week its ISO year, of a span its first day's, of a point its day's; null for an open
 * end that is unknown, for a partial period, and for a plan.
 */
export function yearOf(period: Period): number | null {
  switch (period.kind) {
    case 'span': {
      if (period.plan) return null
      return grainOf(period) === 'week' ? isoWeekOf(period.start).year : calendarOf(period.start).year
    }
    case 'point':
      return calendarOf(period.at).year
    case 'open':
      return period.end === null ? null : calendarOf(period.end).year
    case 'partial':
      return null
  }
}

/** The last day a period speaks of, null where nobody states it. */
export function endOf(period: Period): Day | null {
  switch (period.kind) {
    case 'span':
    case 'open':
      return period.end
    case 'point':
      return period.at
    case 'partial':
      return null
  }
}

/** Whole months from the first day of one to the last day of one, or null. */
export function monthsIn(period: Period): number | null {
  if (period.kind !== 'span') return null
  const a = calendarOf(period.start)
  const b = calendarOf(period.end)
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) return null
  return (b.year - a.year) * 12 + b.month - a.month + 1
}

/** Days of a span, both ends included; null for anything else. */
export function daysIn(period: Period): number | null {
  return period.kind === 'span' ? period.end - period.start + 1 : null
}

/**
 * The same piece of another year: of `y` by the meaning of `yearOf`.
 *
 * Whole months stay whole months, the last day of February stays the last, weeks go by number. Null for a plan, an open
 * or partial period, a 53rd week in a year that has none, and a span over more than twelve months, which would overlap itself.
 *
 *     inYear(2024-01/2024-02, 2023)  2023-01/2023-02
 *     inYear(@2024-02-29, 2023)      @2023-02-28
 *     inYear(2020-W53, 2019)         null
 */
export function inYear(period: Period, y: number): Period | null {
  if (!Number.isInteger(y) || y < 2 || y > 9997) return null
  if (period.kind === 'point') return point(dayInYear(period.at, y))
  if (period.kind !== 'span' || period.plan) return null
  const own = yearOf(period)
  if (own === null) return null
  if (own === y) return period
  if (grainOf(period) === 'week') return week(y, isoWeekOf(period.start).week)
  return shifted(period, y - own)
}

function shifted(period: Span, years: number): Period | null {
  const a = calendarOf(period.start)
  const b = calendarOf(period.end)
  const months = monthsIn(period)
  if (months !== null) {
    return months > 12 ? null : daySpan(dayOf(a.year + years, a.month, 1), monthEnd(b.year + years, b.month))
  }
  if (period.start === period.end) {
    const day = dayInYear(period.start, a.year + years)
    return daySpan(day, day)
  }
  if (period.end >= dayInYear(period.start, a.year + 1)) return null
  // A first day of 28 February isn't a month's end that sticks; only 29 February has to give way.
  const first = dayOf(a.year + years, a.month, Math.min(a.day, daysInMonth(a.year + years, a.month)))
  return daySpan(first, dayInYear(period.end, b.year + years))
}

/**
 * 上年同期: the same piece of the year before; null where there is none (see `inYear`).
 *
 *     2023-H1     2022-H1
 *     2024-W28    2023-W28
 *     2021/2025   null: plans aren't shifted
 *     --07        --07~1: of the year before the one nobody states
 *     ../         ../~1: 上年累计 beside 累计
 */
export function samePeriodLastYear(period: Period): Period | null {
  if (period.kind === 'partial') return period.back ? null : yearBefore(period)
  if (period.kind === 'open' && period.end === null)
    return period.back !== undefined || period.code === '' ? null : period.piece ? beforeOf(period.piece) : openBefore()
  const own = yearOf(period)
  return own === null ? null : inYear(period, own - 1)
}

function beforeOf({ unit, before }: NonNullable<Open['piece']>): Period | null {
  return before === 0 ? unstated(unit, 0, 1) : null
}

function yearBefore({ months, days, point: atEnd }: PartialPeriod): Period {
  return days === null ? partialMonths(months[0], months[1], atEnd, 1) : partialDays(months[0], days[0], months[1], days[1], atEnd, 1)
}

/**
 * 上期: the calendar unit of the same grain just before. Null for to-date spans, for spans that are no unit of the
 * calendar, for plans, and for points, whose 上期 is the point before among those reported.
 *
 *     2023-06     2023-05
 *     2023-Q1     2022-Q4
 *     2021-W01    2020-W53
 *     2023-01/2023-07  null
 */
export function previousPeriod(period: Period): Period | null {
  if (period.kind === 'partial') return pieceBefore(period)
  if (period.kind === 'open') return period.piece?.before === 0 && period.back === undefined ? unstated(period.piece.unit, 1) : null
  if (period.kind !== 'span') return null
  const { start } = period
  switch (grainOf(period)) {
    case 'day':
      return daySpan(start - 1, start - 1)
    case 'week':
      return daySpan(start - 7, start - 1)
    case 'month':
      return monthsBefore(start, 1)
    case 'quarter':
      return monthsBefore(start, 3)
    case 'half':
      return monthsBefore(start, 6)
    case 'year':
      return monthsBefore(start, 12)
    default:
      return null
  }
}

/** The month, quarter or half before one whose year nobody states: within that year, so none before the first. */
function pieceBefore({ months: [from, to], days, point, back }: Extract<Period, { kind: 'partial' }>): Period | null {
  const length = to - from + 1
  const isPiece =
    days === null && !point && back === undefined && (length === 1 || length === 3 || length === 6) && (from - 1) % length === 0
  return isPiece && from > length ? partialMonths(from - length, to - length) : null
}

function monthsBefore(start: Day, months: number): Period {
  const { year, month } = calendarOf(start)
  const count = year * 12 + month - 1 - months
  return daySpan(dayOf(Math.floor(count / 12), (count % 12) + 1, 1), start - 1)
}
