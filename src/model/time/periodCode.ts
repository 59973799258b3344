import { calendarOf, dayOf, daysInMonth, isCalendarDay, isoWeekOf, weekdayOf, type Day } from './calendar'
import type { Period, PieceUnit } from './period'
import { daySpan, half, month, openBefore, openTo, partialDays, partialMonths, plan, point, quarter, unstated, week, year } from './periods'

const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** 2023-06-30. */
export function dayCode(day: Day): string {
  const date = calendarOf(day)
  return `${four(date.year)}-${two(date.month)}-${two(date.day)}`
}

/**
 * The code of a closed interval: the shortest name the calendar has for it.
 *
 *     2023-01-01 to 2023-06-30  2023-H1
 *     2023-04-01 to 2023-06-30  2023-Q2
 *     2024-07-08 to 2024-07-14  2024-W28
 *     2021-01-01 to 2023-12-31  2021-01/2023-12
 */
export function spanCode(first: Day, last: Day): string {
  const a = calendarOf(first)
  const b = calendarOf(last)
  if (a.day === 1 && b.day === daysInMonth(b.year, b.month)) {
    if (a.year === b.year) {
      const months = b.month - a.month + 1
      if (months === 12) return four(a.year)
      if (months === 6 && a.month % 6 === 1) return `${four(a.year)}-H${(a.month + 5) / 6}`
      if (months === 3 && a.month % 3 === 1) return `${four(a.year)}-Q${(a.month + 2) / 3}`
      if (months === 1) return `${four(a.year)}-${two(a.month)}`
    }
    return `${four(a.year)}-${two(a.month)}/${four(b.year)}-${two(b.month)}`
  }
  if (last === first) return dayCode(first)
  if (last === first + 6 && weekdayOf(first) === 1) {
    const iso = isoWeekOf(first)
    return `${four(iso.year)}-W${two(iso.week)}`
  }
  return `${dayCode(first)}/${dayCode(last)}`
}

export function planCode(y1: number, y2: number): string {
  return `${four(y1)}/${four(y2)}`
}

export function partialCode(months: readonly [number, number], days: readonly [number, number] | null, isPoint: boolean, back = 0): string {
  const end = (k: 0 | 1) => `--${two(months[k])}${days === null ? '' : `-${two(days[k])}`}`
  return (isPoint ? '@' : '') + (end(0) === end(1) ? end(0) : `${end(0)}/${end(1)}`) + (back > 0 ? `~${back}` : '')
}

/** Every form a code can take; the groups are years, months, days. */
const forms: readonly (readonly [RegExp, (n: readonly number[]) => Period | null])[] = [
  [/^(\d{4})$/, ([y = 0]) => (y > 0 ? year(y) : null)],
  [/^(\d{4})-H([12])$/, ([y = 0, h]) => (y > 0 ? half(y, h === 1 ? 1 : 2) : null)],
  [/^(\d{4})-Q([1-4])$/, ([y = 0, q = 0]) => (y > 0 ? quarter(y, q) : null)],
  [/^(\d{4})-W(\d\d)$/, ([y = 0, w = 0]) => (y > 0 && y < 9999 ? week(y, w) : null)],
  [/^(\d{4})-(\d\d)$/, ([y = 0, m = 0]) => (isCalendarDay(y, m, 1) ? month(y, m) : null)],
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([y = 0, m = 0, d = 0]) => (isCalendarDay(y, m, d) ? daySpan(dayOf(y, m, d), dayOf(y, m, d)) : null)],
  [/^@(\d{4})-(\d\d)-(\d\d)$/, ([y = 0, m = 0, d = 0]) => (isCalendarDay(y, m, d) ? point(dayOf(y, m, d)) : null)],
  [/^(\d{4})\/(\d{4})$/, ([a = 0, b = 0]) => (a > 0 && b >= a ? plan(a, b) : null)],
  [
    /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/,
    ([y1 = 0, m1 = 0, y2 = 0, m2 = 0]) =>
      isCalendarDay(y1, m1, 1) && isCalendarDay(y2, m2, 1) && y1 * 12 + m1 <= y2 * 12 + m2
        ? daySpan(month(y1, m1).start, month(y2, m2).end)
        : null,
  ],
  [
    /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/,
    ([y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0]) => {
      if (!isCalendarDay(y1, m1, d1) || !isCalendarDay(y2, m2, d2)) return null
      const first = dayOf(y1, m1, d1)
      const last = dayOf(y2, m2, d2)
      return last < first ? null : daySpan(first, last)
    },
  ],
  [/^\.\.\/$/, () => openTo(null)],
  [/^\.\.\/~1$/, () => openBefore()],
  [/^\.\.\/(\d{4})-(\d\d)-(\d\d)$/, ([y = 0, m = 0, d = 0]) => (isCalendarDay(y, m, d) ? openTo(dayOf(y, m, d)) : null)],
]

/** 本月 and 上月 of no date, and the same a year before. */
const pieceCode = /^\.\.([01])([MQWP])\/(~1)?$/

/** Partial forms: the sign of a stock, then one or two ends of months or days. */
const partial = /^(@?)--(\d\d)(?:-(\d\d))?(?:\/--(\d\d)(?:-(\d\d))?)?(?:~([1-9]))?$/

/**
 * The period of a persisted code; null for a text that is none. A longer name of the same interval gives the same period:
 *
 *     periodFromCode('2023-01/2023-06')  the period 2023-H1
 *     periodFromCode('2023-02-30')       null
 */
export function periodFromCode(code: string): Period | null {
  for (const [form, make] of forms) {
    const match = form.exec(code)
    if (match) return make(match.slice(1).map(Number))
  }
  const piece = pieceCode.exec(code)
  if (piece) return unstated(piece[2] as PieceUnit, piece[1] === '1' ? 1 : 0, piece[3] === undefined ? 0 : 1)
  const match = partial.exec(code)
  if (!match) return null
  const [, at, m1, d1, m2 = m1, d2 = match[4] === undefined ? d1 : undefined, before] = match
  const back = Number(before ?? 0)
  if ((d1 === undefined) !== (d2 === undefined)) return null
  // 2024 has every day a year can have.
  if (!isCalendarDay(2024, Number(m1), Number(d1 ?? 1)) || !isCalendarDay(2024, Number(m2), Number(d2 ?? 1))) return null
  return d1 === undefined || d2 === undefined
    ? partialMonths(Number(m1), Number(m2), at === '@', back)
    : partialDays(Number(m1), Number(d1), Number(m2), Number(d2), at === '@', back)
}
