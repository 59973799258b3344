import { noAmount, type Amount } from '../../analysis/arithmetic/amount'
import { calendarOf, grainOf, orderPeriods, samePeriodLastYear, yearOf, type Grain, type Period } from '../../model/time/period'
import { missingKinds } from '../../model/quantity'
import { isAddedOverTime } from '../ground/appended'
import { amountOfMember, memberKey, observationsOf, type Member } from '../members/members'
import { periodAt } from './periodAt'
import type { Selection } from '../selection'

/** Periods of one rhythm, in order: what a line runs over. */
export interface Rhythm {
  readonly grain: Grain
  /** Codes of the dataset's periods. */
  readonly periods: readonly number[]
}

/** Rhythms from the finest, the order they are preferred in when as many figures speak for each. */
const preferred: readonly Grain[] = ['month', 'quarter', 'week', 'half', 'year', 'point', 'day', 'toDate', 'span', 'partial']

/**
 * The rhythm in which a selection's figures come: the one with most periods, at least two.
 *
 * 1—2月合并 belongs to the months when neither month stands alone. A part-year (1—7月) after whole years belongs to the years as their last.
 */
export function rhythmOf(selection: Selection): Rhythm | null {
  const { dataset } = selection
  const { some, numbers } = reportedPeriods(selection)
  const codes = [...some]
  const known = (code: number) => periodAt(dataset, code)
  const groups = new Map<Grain, number[]>()
  for (const code of codes) {
    const period = known(code)
    // Months without a year still follow each other, and so do quarters; 上半年 among them isn't one of them.
    const grain = period.kind === 'partial' ? grainWithoutYear(period) : grainOf(period)
    if (grain === null) continue
    groups.set(grain, [...(groups.get(grain) ?? []), code])
  }
  const withNumbers = (list: readonly number[]) => list.filter((code) => numbers.has(code)).length
  const best = [...groups]
    .filter(([grain]) => preferred.includes(grain))
    .sort(([a, x], [b, y]) => withNumbers(y) - withNumbers(x) || preferred.indexOf(a) - preferred.indexOf(b))[0]
  if (best === undefined) return null
  const [grain, members] = best
  const joined = grain === 'month' ? codes.filter((code) => isJoinedMonths(known(code), members.map(known))) : []
  const part =
    grain === 'year'
      ? partYear(
          codes.map((code) => ({ code, period: known(code) })),
          members.map(known),
        )
      : []
  const periods = [...members, ...joined, ...part].sort((a, b) => orderPeriods(known(a), known(b)))
  return periods.filter((code) => numbers.has(code)).length < 2 ? null : { grain, periods }
}

/** The rhythm of periods whose year nobody states: months, or quarters. */
function grainWithoutYear({ months: [from, to], days, point }: Extract<Period, { kind: 'partial' }>): Grain | null {
  if (point || days !== null) return null
  return from === to ? 'partial' : to - from === 2 && from % 3 === 1 ? 'quarter' : null
}

/** Periods with something in them, and those with a number. A column left blank throughout (the months to come) holds nothing. */
function reportedPeriods(selection: Selection): { readonly some: ReadonlySet<number>; readonly numbers: ReadonlySet<number> } {
  const { dataset } = selection
  const some = new Set<number>()
  const numbers = new Set<number>()
  const blank = 1 + missingKinds.indexOf('blank')
  for (const i of observationsOf(selection, 'value')) {
    const period = dataset.period[i] as number
    // What was added up from the pieces of a line is no further point of it.
    if (period < 0 || dataset.missing[i] === blank || isAddedOverTime(dataset, i)) continue
    some.add(period)
    if (dataset.missing[i] === 0) numbers.add(period)
  }
  return { some, numbers }
}

/** Two or three months given as one, none of which is given alone: 1—2月. */
function isJoinedMonths(period: Period, months: readonly Period[]): boolean {
  if (period.kind !== 'span' || period.plan || (grainOf(period) !== 'toDate' && grainOf(period) !== 'span')) return false
  const days = period.end - period.start
  if (days < 50 || days > 92) return false
  const inYear = months.filter((month) => month.kind === 'span' && yearOf(month) === yearOf(period))
  return inYear.length > 0 && inYear.every((month) => month.kind === 'span' && (month.start > period.end || month.end < period.start))
}

/** The part-year that follows the last whole year, the longest when there are several. */
function partYear(all: readonly { readonly code: number; readonly period: Period }[], years: readonly Period[]): readonly number[] {
  const last = Math.max(...years.map((period) => yearOf(period) ?? 0))
  const later = all
    .filter(
      ({ period }) =>
        ['toDate', 'half', 'quarter'].includes(grainOf(period)) &&
        (yearOf(period) ?? 0) > last &&
        period.kind === 'span' &&
        calendarOf(period.start).month === 1,
    )
    .sort((a, b) => orderPeriods(b.period, a.period))
  return later.slice(0, 1).map(({ code }) => code)
}

/** Whether a period of a yearly rhythm is only part of its year. */
export function isPartYear(period: Period): boolean {
  return ['toDate', 'half', 'quarter'].includes(grainOf(period))
}

/**
 * Whether a period comes right after another: the next piece of time, the same piece of the year after, of points the next at the
 * distance in months that the nearest two of a line have.
 *
 *     2022, 2023                        true
 *     2021, 2023                        false: a year lies between
 *     2024-01/2024-02, 2024-03          true
 *     2023-01/2023-07, 2024-01/2024-07  true
 *     @2024-03-31, @2024-06-30          true where quarters' ends are given, false among months' ends
 */
export function followsIn(periods: readonly Period[]): (before: Period, after: Period) => boolean {
  const apart = periods.slice(1).map((period, k) => monthsApart(periods[k] as Period, period))
  const step = Math.min(...apart.filter((months) => months > 0))
  return (before, after) => {
    if (before.kind === 'span' && after.kind === 'span' && after.start === before.end + 1) return true
    if (before.kind === 'partial' && after.kind === 'partial' && after.months[0] === before.months[1] + 1) return true
    if (before.kind === 'point' && after.kind === 'point') return monthsApart(before, after) === step
    const isPiece = after.kind === 'span' && ['toDate', 'span', 'half'].includes(grainOf(after))
    return isPiece && samePeriodLastYear(after)?.code === before.code
  }
}

/** Months from one point to a later one on the same day of its month, the last day too; 0 of anything else. */
function monthsApart(before: Period, after: Period): number {
  if (before.kind !== 'point' || after.kind !== 'point') return 0
  const [a, b] = [calendarOf(before.at), calendarOf(after.at)]
  const isLast = (day: number) => calendarOf(day + 1).day === 1
  return a.day === b.day || (isLast(before.at) && isLast(after.at)) ? (b.year - a.year) * 12 + b.month - a.month : 0
}

/** Amounts already looked up, by the very list of periods they were asked for. */
const kept = new WeakMap<readonly number[], Map<string, readonly Amount[]>>()

/** The figures of a member over the periods of a rhythm. Looked up once per list of periods: a line, its scale, its mean and its words all ask. */
export function amountsOver(selection: Selection, member: Member, periods: readonly number[]): readonly Amount[] {
  let known = kept.get(periods)
  if (known === undefined) kept.set(periods, (known = new Map()))
  const key = memberKey(member)
  let amounts = known.get(key)
  if (amounts === undefined) known.set(key, (amounts = periods.map((period) => amountOfMember(selection.dataset, member, period))))
  return amounts
}

/** The same piece of the year before, as an amount; absent where nobody reported it. */
export function lastYearOf(
  selection: Selection,
  member: Member,
  period: Period,
): { readonly amount: Amount; readonly period: Period | null } {
  const { dataset } = selection
  const wanted = samePeriodLastYear(period)
  const code = wanted === null ? -1 : dataset.periods.findIndex((other) => other.code === wanted.code)
  return code < 0 ? { amount: noAmount('absent'), period: null } : { amount: amountOfMember(dataset, member, code), period: wanted }
}
