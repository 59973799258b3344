import { calendarOf, dayOf, daysInMonth, isoWeekStart, monthEnd, weeksInYear, type Day } from './calendar'
import type { Open, PartialPeriod, PieceUnit, Point, Span } from './period'
import { dayCode, partialCode, planCode, spanCode } from './periodCode'

// Makers of periods. Equal intervals get equal codes whatever maker made them: half(2023, 1) is monthSpan(2023, 1, 6).
// They throw on numbers that name no period (month 13), except `week`, whose 53rd depends on the year.

/** 2023年. */
export function year(y: number): Span {
  return daySpan(dayOf(y, 1, 1), dayOf(y, 12, 31))
}

/** 上半年 is 1, 下半年 2. */
export function half(y: number, n: 1 | 2): Span {
  return n === 1 ? monthSpan(y, 1, 6) : monthSpan(y, 7, 12)
}

/** 一季度 is 1. */
export function quarter(y: number, q: number): Span {
  if (![1, 2, 3, 4].includes(q)) throw new Error(`invalid quarter: ${q}`)
  return monthSpan(y, q * 3 - 2, q * 3)
}

export function month(y: number, m: number): Span {
  return monthSpan(y, m, m)
}

/**
 * An ISO week, Monday to Sunday; null for a 53rd week in a year of 52, and for a number that is no week.
 *
 *     week(2024, 28)  2024-07-08 to 2024-07-14
 *     week(2024, 53)  null
 */
export function week(y: number, w: number): Span | null {
  if (!Number.isInteger(w) || w < 1 || w > weeksInYear(y)) return null
  const monday = isoWeekStart(y, w)
  return daySpan(monday, monday + 6)
}

/**
 * Whole months from m1 of the year to m2, of the next year when m2 comes before m1.
 *
 *     monthSpan(2023, 1, 7)   2023-01/2023-07
 *     monthSpan(2023, 11, 2)  2023-11/2024-02
 */
export function monthSpan(y: number, m1: number, m2: number): Span {
  return daySpan(dayOf(y, m1, 1), monthEnd(m2 < m1 ? y + 1 : y, m2))
}

/** Both days included. Throws when the last comes before the first. */
export function daySpan(first: Day, last: Day): Span {
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) throw new Error(`invalid span: ${first} to ${last}`)
  return { kind: 'span', code: spanCode(first, last), start: first, end: last, plan: false }
}

/** A stock at the end of a day. */
export function point(day: Day): Point {
  if (!Number.isInteger(day)) throw new Error(`invalid day: ${day}`)
  return { kind: 'point', code: `@${dayCode(day)}`, at: day }
}

/** A planning term: 十四五 is plan(2021, 2025). */
export function plan(y1: number, y2: number): Span {
  if (y2 < y1) throw new Error(`invalid plan: ${y1} to ${y2}`)
  return { kind: 'span', code: planCode(y1, y2), start: dayOf(y1, 1, 1), end: dayOf(y2, 12, 31), plan: true }
}

/** A 累计 whose start nobody states, up to a day; null when the end is unknown too (今年以来 without a report date). */
export function openTo(day: Day | null): Open {
  return { kind: 'open', code: day === null ? '../' : `../${dayCode(day)}`, end: day }
}

/** 上年累计 beside a 累计 of which nobody says until when. */
export function openBefore(): Open {
  return { kind: 'open', code: '../~1', end: null, back: 1 }
}

/**
 * A month, quarter, week or any piece (本期) of a date nobody states, or the one before it; `back` the same a year before.
 *
 *     unstated('M', 0)      本月    ..0M/
 *     unstated('M', 1)      上月    ..1M/
 *     unstated('P', 0, 1)   上年同期 ..0P/~1
 */
export function unstated(unit: PieceUnit, before: 0 | 1, back: 0 | 1 = 0): Open {
  const code = `..${before}${unit}/${back === 1 ? '~1' : ''}`
  return { kind: 'open', code, end: null, piece: { unit, before }, ...(back === 1 ? { back } : {}) }
}

/**
 * Whole months without a year: 7月 is (7, 7), 上半年 (1, 6), a winter (11, 2). `isPoint` for the stock at their end (6月底),
 * of which only the last month counts.
 */
export function partialMonths(m1: number, m2: number, isPoint = false, back = 0): PartialPeriod {
  if (![m1, m2].every((m) => Number.isInteger(m) && m >= 1 && m <= 12)) throw new Error(`invalid months: ${m1} to ${m2}`)
  const months = [isPoint ? m2 : m1, m2] as const
  return {
    kind: 'partial',
    code: partialCode(months, null, isPoint, back),
    months,
    days: null,
    point: isPoint,
    ...(back > 0 ? { back } : {}),
  }
}

/**
 * Days without a year: 7月14日至28日 is (7, 14, 7, 28). 29 February may stand: the year decides. Days that make whole
 * months in every year are those months: (7, 1, 7, 31) is 7月.
 */
export function partialDays(m1: number, d1: number, m2: number, d2: number, isPoint = false, back = 0): PartialPeriod {
  for (const [m, d] of [
    [m1, d1],
    [m2, d2],
  ] as const) {
    // 2024 has every day a year can have.
    if (!Number.isInteger(d) || d < 1 || d > daysInMonth(2024, m)) throw new Error(`invalid day: ${m}-${d}`)
  }
  if (m2 !== 2 && d2 === daysInMonth(2024, m2) && (isPoint || d1 === 1)) return partialMonths(m1, m2, isPoint, back)
  const months = [isPoint ? m2 : m1, m2] as const
  const days = [isPoint ? d2 : d1, d2] as const
  return { kind: 'partial', code: partialCode(months, days, isPoint, back), months, days, point: isPoint, ...(back > 0 ? { back } : {}) }
}

/**
 * A partial period with its year; null when its days don't exist in that year (29 February).
 * Months or days that run over a year's end start in the year.
 *
 *     withYear(1—7月, 2023)       2023-01/2023-07
 *     withYear(6月底, 2019)        @2019-06-30
 *     withYear(11月—2月, 2023)     2023-11/2024-02
 */
export function withYear(partial: PartialPeriod, stated: number): Span | Point | null {
  const y = stated - (partial.back ?? 0)
  const [m1, m2] = partial.months
  const days = partial.days ?? [1, null]
  const over = m2 < m1 || (m2 === m1 && days[1] !== null && days[1] < days[0])
  const lastYear = over ? y + 1 : y
  if (days[0] > daysInMonth(y, m1)) return null
  const lastDay = days[1] ?? daysInMonth(lastYear, m2)
  if (lastDay > daysInMonth(lastYear, m2)) return null
  const last = dayOf(lastYear, m2, lastDay)
  return partial.point ? point(last) : daySpan(dayOf(y, m1, days[0]), last)
}

/** The stock at a period's end: 2023-01/2023-06 → @2023-06-30. Null where no end is known. */
export function pointAtEnd(period: Span | Point | Open | PartialPeriod): Point | PartialPeriod | null {
  switch (period.kind) {
    case 'span':
      return point(period.end)
    case 'point':
      return period
    case 'open':
      return period.end === null ? null : point(period.end)
    case 'partial': {
      const [, m2] = period.months
      return period.days === null
        ? partialMonths(m2, m2, true, period.back ?? 0)
        : partialDays(m2, period.days[1], m2, period.days[1], true, period.back ?? 0)
    }
  }
}

/** What ran from 1 January to a day: 2023-08-02 → 2023-01-01/2023-08-02, 2023-07-31 → 2023-01/2023-07. */
export function yearToDate(day: Day): Span {
  return daySpan(dayOf(calendarOf(day).year, 1, 1), day)
}
