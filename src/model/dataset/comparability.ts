import { calendarOf } from '../time/calendar'
import type { Period } from '../time/period'
import { endOf, inYear, yearOf } from '../time/periodShape'

export type Comparability = 'same' | 'near' | 'different'

/** How far apart the ends of two to-date spans may lie and still be near: 10 days. */
export const nearDays = 10

/**
 * Whether two figures of these periods may be set side by side.
 *
 * same       the same piece of the calendar, of one year or of two
 * near       both run from 1 January, and their ends, brought to one year, are at most 10 days apart: print both dates, claim no rank
 * different  anything else; an open 累计, a plan and a period without a year only equal themselves
 *
 *     2023-H1, 2022-H1                                same
 *     2023-01/2023-07, 2023-01-01/2023-08-02          near
 *     2023-01-01/2023-08-02, 2023-01-01/2023-08-10    near
 *     2023-01/2023-07, 2016                           different
 */
export function comparability(a: Period, b: Period): Comparability {
  if (a.code === b.code) return 'same'
  if (a.kind !== b.kind) return 'different'
  // The same piece of a year nobody states and of the year before it.
  if ((a.kind === 'partial' && b.kind === 'partial') || (a.kind === 'open' && b.kind === 'open' && a.end === null && b.end === null))
    return bareCode(a.code) === bareCode(b.code) ? 'same' : 'different'
  // Both ways, since a 28 February may be a month's end in one year and not in the other.
  const ways = [sideBySide(a, b), sideBySide(b, a)]
  return ways.includes('same') ? 'same' : ways.includes('near') ? 'near' : 'different'
}

function bareCode(code: string): string {
  return code.replace(/~\d$/, '')
}

/** `b` brought to the year of `a`. */
function sideBySide(a: Period, b: Period): Comparability {
  const y = yearOf(a)
  const moved = y === null ? null : inYear(b, y)
  if (moved === null) return 'different'
  if (moved.code === a.code) return 'same'
  if (a.kind !== 'span' || moved.kind !== 'span' || !fromNewYear(a.start) || moved.start !== a.start) return 'different'
  return Math.abs(moved.end - a.end) <= nearDays ? 'near' : 'different'
}

function fromNewYear(day: number): boolean {
  const date = calendarOf(day)
  return date.month === 1 && date.day === 1
}

/**
 * Whether every day of `b` lies in `a`. A point lies in the span that holds its day and in itself; a period whose start or
 * year nobody states holds only itself.
 */
export function containsPeriod(a: Period, b: Period): boolean {
  if (a.code === b.code) return true
  if (a.kind !== 'span') return false
  if (b.kind === 'point') return b.at >= a.start && b.at <= a.end
  return b.kind === 'span' && b.start >= a.start && b.end <= a.end
}

/**
 * Order in time, for sorting: by the last day, then the shorter before the longer (6月 before 上半年), then a stock.
 * Unknown ends come last, and periods without a year after them.
 */
export function orderPeriods(a: Period, b: Period): number {
  const x = sortKey(a)
  const y = sortKey(b)
  for (let k = 0; k < x.length; k++) {
    const difference = (x[k] as number) - (y[k] as number)
    if (difference !== 0) return difference
  }
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0
}

const kindOrder = { span: 0, point: 1, open: 2, partial: 3 } as const

function sortKey(period: Period): readonly number[] {
  if (period.kind === 'partial') {
    const [m1, m2] = period.months
    return [2, m2 * 100 + (period.days?.[1] ?? 99) - 10_000 * (period.back ?? 0), -(m1 * 100 + (period.days?.[0] ?? 0)), kindOrder.partial]
  }
  const end = endOf(period)
  const length = period.kind === 'span' ? period.end - period.start : 0
  if (period.kind === 'open' && end === null) return [1, -2 * (period.back ?? 0) - (period.piece?.before ?? 0), kindOrder.open, 0]
  return [end === null ? 1 : 0, end ?? 0, kindOrder[period.kind], length]
}
