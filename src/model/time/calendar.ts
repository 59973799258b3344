/** A calendar day as a count of days since 1970-01-01 (Gregorian, no time zone): day 0 is 1970-01-01. */
export type Day = number

/** A calendar day taken apart; months and days count from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Days of a month.
 *
 *     daysInMonth(2024, 2)  29
 */
export function daysInMonth(year: number, month: number): number {
  const length = monthLengths[month - 1]
  if (length === undefined) throw new Error(`invalid month: ${month}`)
  return month === 2 && isLeapYear(year) ? 29 : length
}

/**
 * Whether the three numbers name a day that exists, in the years 1 to 9999: what to ask before `dayOf`.
 *
 *     isCalendarDay(2023, 2, 29)  false
 */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

/**
 * The day of a date. Throws on a date that doesn't exist: ask `isCalendarDay` first where a sheet wrote it.
 *
 *     dayOf(1970, 1, 1)   0
 *     dayOf(2023, 7, 31)  19569
 */
export function dayOf(year: number, month: number, day: number): Day {
  if (!isCalendarDay(year, month, day)) throw new Error(`invalid date: ${year}-${month}-${day}`)
  // Days since 0000-03-01, so that a leap day is the last of its year: 365 y + ⌊y/4⌋ − ⌊y/100⌋ + ⌊y/400⌋, months of 153/5 days.
  const y = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear - 719468
}

/**
 * The date of a day.
 *
 *     calendarOf(19569)  { year: 2023, month: 7, day: 31 }
 */
export function calendarOf(day: Day): CalendarDate {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const ofEra = shifted - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const slot = Math.floor((5 * ofYear + 2) / 153)
  const month = slot < 10 ? slot + 3 : slot - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * slot + 2) / 5) + 1 }
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month))
}

/** Day of the week by ISO 8601: Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * ISO 8601 year and number of the week that holds a day.
 *
 *     isoWeekOf(dayOf(2024, 7, 8))    { year: 2024, week: 28 }
 *     isoWeekOf(dayOf(2024, 12, 30))  { year: 2025, week: 1 }
 */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = calendarOf(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. The week that holds 4 January is the first. */
export function isoWeekStart(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/**
 * How many ISO weeks a year has: 52, or 53 when 1 January is a Thursday, or a Wednesday in a leap year.
 *
 *     weeksInYear(2020)  53
 *     weeksInYear(2024)  52
 */
export function weeksInYear(year: number): 52 | 53 {
  const first = weekdayOf(dayOf(year, 1, 1))
  return first === 4 || (first === 3 && isLeapYear(year)) ? 53 : 52
}

/**
 * The same date in another year; the last day of February stays the last day.
 *
 *     dayInYear(2024-02-29, 2023)  2023-02-28
 *     dayInYear(2023-02-28, 2024)  2024-02-29
 *     dayInYear(2023-07-31, 2022)  2022-07-31
 */
export function dayInYear(day: Day, year: number): Day {
  const date = calendarOf(day)
  const atEnd = date.day === daysInMonth(date.year, date.month)
  return atEnd ? monthEnd(year, date.month) : dayOf(year, date.month, Math.min(date.day, daysInMonth(year, date.month)))
}
