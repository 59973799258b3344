import type { DayMeaning } from '../../model/correction'
import { calendarOf, dayOf, daysInMonth, isoWeekOf, type Day } from '../../model/time/calendar'
import { daySpan, grainOf, month, quarter, week, year, yearToDate, type Period } from '../../model/time/period'

/** A period as a clerk says it is meant. */
export type SaidPeriod = (period: Period) => Period

/**
 * What a single day stands for, of a span or of a stock.
 *
 *     2024-03-25 as week      2024-W13
 *     2018-12-31 as year      2018
 *     2024-11-15 as toDate    2024-01-01/2024-11-15
 */
export function dayAs(period: Period, meaning: DayMeaning): Period {
  const day = period.kind === 'point' ? period.at : grainOf(period) === 'day' && period.kind === 'span' ? period.start : null
  if (day === null) return period
  const { year: y, month: m } = calendarOf(day)
  if (meaning === 'year') return year(y)
  if (meaning === 'quarter') return quarter(y, Math.ceil(m / 3))
  if (meaning === 'month') return month(y, m)
  if (meaning === 'toDate') return yearToDate(day)
  const of = isoWeekOf(day)
  return week(of.year, of.week) ?? period
}

/**
 * A year, half or quarter of a year that begins so many months after January, or before it; what names its months keeps them.
 *
 *     2023 by 3, April to March              2023-04/2024-03
 *     2023 by -6, July before to June        2022-07/2023-06
 *     2023-Q1 by 3                           2023-Q2
 *     2023-05 by 3                           2023-05
 */
export function yearMoved(period: Period, by: number): Period {
  if (period.kind !== 'span' || !['year', 'half', 'quarter'].includes(grainOf(period))) return period
  const last = movedMonth(period.end, by)
  return daySpan(
    movedMonth(period.start, by, 1),
    dayOf(calendarOf(last).year, calendarOf(last).month, daysInMonth(calendarOf(last).year, calendarOf(last).month)),
  )
}

/** A day of the month so many after the day's own. */
function movedMonth(day: Day, by: number, date = 1): Day {
  const { year: y, month: m } = calendarOf(day)
  const months = y * 12 + m - 1 + by
  return dayOf(Math.floor(months / 12), (months % 12) + 1, date)
}
