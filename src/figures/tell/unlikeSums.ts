import { addsOverTime } from '../../analysis/arithmetic/aggregation'
import type { NumberAmount } from '../../analysis/arithmetic/amount'
import { isSampleCount } from '../../i18n/names/isSampleCount'
import { isBareTotal } from '../../i18n/names/totalOfParts'
import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { calendarOf, grainOf, type Period } from '../../model/time/period'
import { amountOfMember, type Member } from '../members/members'

/** Parts by what tells them apart; a sum of one is no sum. */
type Parts = ReadonlyMap<string, number>
const leastParts = 2
/** How near a sum is to what it is the sum of. */
const slack = 1e-6
/** More than this are no rows that somebody adds up. */
const mostSummed = 60

/** How many a sample asked is another part of all each time. */
export function countsSample({ indicators }: Dataset, indicator: number): boolean {
  const { name, isRate, unit } = indicators[indicator] as Indicator
  return isSampleCount(name) && !isRate && unit !== '%'
}

/**
 * Whether two totals, as their own parts prove them, are of different parts: what one side lacks the other has, and they say nothing of each
 * other. Parts are months and quarters, the parts of a breakdown, or the rows that 合计 adds up.
 *
 *     合计 267 of 1月 2月 4月 5月 6月 against 318 of all six months      unlike
 *     2025年累计 345 of three quarters against 2024年全年 440            unlike
 *     累计 52 beside 上年同期 58, whose months no sheet gives             not known to be
 */
export function areUnlikeSums(
  dataset: Dataset,
  member: Member,
  [period, current]: readonly [number, NumberAmount],
  [basePeriod, base]: readonly [number, NumberAmount],
): boolean {
  if (period < 0 || basePeriod < 0) return false
  return partsAt(dataset, member, period).some((here, k) => {
    const there = partsAt(dataset, member, basePeriod)[k]
    return there !== undefined && unlike([current.value, here], [base.value, there])
  })
}

function unlike([value, parts]: readonly [number, Parts], [base, before]: readonly [number, Parts]): boolean {
  const [proven, provenBefore] = [isSumOf(value, parts), isSumOf(base, before)]
  if (proven && provenBefore) return parts.size !== before.size || !holds(before, parts)
  if (proven) return holds(before, parts) && !isSumOf(base, only(before, parts))
  return provenBefore && holds(parts, before) && !isSumOf(value, only(parts, before))
}

function isSumOf(value: number, parts: Parts): boolean {
  const sum = [...parts.values()].reduce((all, one) => all + one, 0)
  return parts.size >= leastParts && Math.abs(sum - value) <= slack * Math.max(1, Math.abs(value))
}

function holds(all: Parts, some: Parts): boolean {
  return [...some.keys()].every((key) => all.has(key))
}

function only(all: Parts, of: Parts): Parts {
  return new Map([...all].filter(([key]) => of.has(key)))
}

/** The parts of a member's figure at a period: its pieces of time, those of its breakdown, the rows beside it. */
function partsAt(dataset: Dataset, member: Member, period: number): readonly Parts[] {
  const indicator = dataset.indicators[member.indicator] as Indicator
  if (!addsOverTime(indicator)) return []
  const numbers = (list: readonly (readonly [key: string, member: Member, period: number])[]): Parts =>
    new Map(
      list.flatMap(([key, one, at]) => {
        const amount = amountOfMember(dataset, one, at)
        return amount.kind === 'number' && amount.bound === 'exact' ? [[key, amount.value] as const] : []
      }),
    )
  const pieces = piecesIn(dataset, period).map(({ key, code }) => [key, member, code] as const)
  const ofBreakdown =
    member.breakdown >= 0 || dataset.breakdowns.length > mostSummed
      ? []
      : dataset.breakdowns.map((_, breakdown) => [String(breakdown), { ...member, breakdown }, period] as const)
  const rows = isBareTotal(indicator.name) ? rowsBeside(dataset, indicator) : []
  return [
    numbers(pieces),
    numbers(ofBreakdown),
    numbers(rows.map((code) => [String(code), { ...member, indicator: code }, period] as const)),
  ]
}

/** What 合计 may add up: the other counts in its unit. */
function rowsBeside({ indicators }: Dataset, total: Indicator): readonly number[] {
  if (indicators.length > mostSummed) return []
  return indicators.flatMap((one, code) =>
    one !== total && !isBareTotal(one.name) && !one.isRate && one.unit === total.unit ? [code] : [],
  )
}

interface Piece {
  /** Its place in the year. */
  readonly key: string
  readonly code: number
}

const known = new WeakMap<Dataset['periods'], Map<number, readonly Piece[]>>()

/** The months, else the quarters, of a dataset that lie within a longer period. */
function piecesIn({ periods }: Dataset, code: number): readonly Piece[] {
  let found = known.get(periods)
  if (found === undefined) known.set(periods, (found = new Map()))
  let pieces = found.get(code)
  if (pieces === undefined) {
    const of = (grain: string) =>
      periods.flatMap((one, k) => (k !== code && isWithin(one, periods[code]) && grainOf(one) === grain ? [pieceOf(one, k)] : []))
    const months = of('month')
    found.set(code, (pieces = months.length > 0 ? months : of('quarter')))
  }
  return pieces
}

function isWithin(one: Period, whole: Period | undefined): boolean {
  return one.kind === 'span' && whole?.kind === 'span' && one.start >= whole.start && one.end <= whole.end
}

function pieceOf(period: Period, code: number): Piece {
  return { key: String(period.kind === 'span' ? calendarOf(period.end).month : 0), code }
}
