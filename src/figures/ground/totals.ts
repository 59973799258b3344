import { isOfFewCases } from './casesBehind'
import type { Amount } from '../../analysis/arithmetic/amount'
import { addsOverOffices } from '../../analysis/arithmetic/aggregation'
import { lookupOf } from '../../analysis/query'
import { pooledRateOf } from '../../analysis/arithmetic/rate'
import type { Dataset } from '../../model/dataset/dataset'
import { addDecimals, divideDecimals } from '../../model/decimal'
import type { Indicator } from '../../model/indicator'
import { observationFlags } from '../../model/dataset/observation'
import { isTotalOfOthers } from '../../i18n/names/isTotalName'
import { compareMember, hasExactBase, type Compared } from '../tell/basisOf'
import { distinct, groupOf, membersOf, observationsOf } from '../members/members'
import { latestPeriods } from '../periods/periodChoice'
import type { Selection } from '../selection'
import type { Worked } from './appended'
import { listedTogether } from './listedTogether'
import { isPeer, setAside } from './peers'

/** All offices of an indicator together. */
export interface Total {
  /** Code of the office that stands for them in the ground's dataset; -1 where the sheet's own total has none. */
  readonly office: number
  /** Whether a sheet states it. */
  readonly stated: boolean
  /** Who is in it: those with a number at both ends of the comparison. */
  readonly members: readonly number[]
  /** Who reports the indicator at all. */
  readonly roster: readonly number[]
  /** The period it is made for first. */
  readonly period: number
  /** A rate isn't added: of all together by its two sums (pooled), else the mean of the members, which says so. */
  readonly how: 'sum' | 'pooled' | 'mean'
}

/** A total that no sheet states, to be added up: of whom, over which periods. */
export interface Summed extends Omit<Total, 'office' | 'stated'> {
  readonly indicator: number
  readonly worked: readonly Omit<Worked, 'office'>[]
}

/**
 * The total of each indicator: the sheets' own where they state one at the current period, else the sum of the offices that have exact
 * numbers at both ends of the comparison, where the indicator adds over offices. Who lacks one end is left out of both.
 */
export function totalsOf(whole: Selection): { readonly stated: ReadonlyMap<number, Total>; readonly summed: readonly Summed[] } {
  const { dataset } = whole
  const stated = new Map<number, Total>()
  const summed: Summed[] = []
  for (const [indicator, roster] of rosters(whole)) {
    if (roster.length < 2) continue
    const selection = { ...whole, indicators: [indicator] }
    const found = currentOf(selection, roster)
    if (found === null) continue
    const own = statedTotal(selection, indicator, found.period)
    if (own !== null && !ofOthersBefore(selection, indicator, roster, own, found.period))
      stated.set(indicator, { office: own, stated: true, members: roster, roster, period: found.period, how: 'sum' })
    else if (found.members.length > 1 && addsOverOffices(dataset.indicators[indicator] as Indicator))
      summed.push({ indicator, roster, ...found, how: 'sum', worked: sums(dataset, indicator, found.members) })
    else if (found.members.length > 1 && dataset.indicators[indicator]?.type === 'share')
      summed.push({ indicator, roster, ...found, ...rates(whole, indicator, found) })
  }
  return { stated, summed }
}

/** Who reports each indicator, in the order of the sheets. */
function rosters(whole: Selection): ReadonlyMap<number, readonly number[]> {
  const { dataset } = whole
  const found = new Map<number, Set<number>>()
  for (const { indicator, office, breakdown } of membersOf(whole, 'value')) {
    let roster = found.get(indicator)
    if (roster === undefined) found.set(indicator, (roster = new Set()))
    if (breakdown === -1 && isPeer(dataset, office)) roster.add(office)
  }
  const together = listedTogether(dataset)
  return new Map([...found].map(([indicator, roster]) => [indicator, together(indicator, [...roster])]))
}

/** The current period, and who has exact numbers then and in its base (then alone, where nobody has a base). */
function currentOf(
  selection: Selection,
  roster: readonly number[],
): { readonly period: number; readonly members: readonly number[] } | null {
  const { dataset } = selection
  const [indicator = -1] = selection.indicators
  const exact = (office: number, period: number) => {
    const group = groupOf(dataset, { indicator, office, breakdown: -1 }, period)
    return group.length === 1 && dataset.missing[group[0] as number] === 0 && dataset.bound[group[0] as number] === 0
  }
  const periods = latestPeriods(selection)
  for (const period of periods) {
    const both = roster.filter((office) => exact(office, period) && hasExactBase(selection, { indicator, office, breakdown: -1 }, period))
    if (both.length > 1) return { period, members: both }
  }
  for (const period of periods) {
    const now = roster.filter((office) => exact(office, period))
    if (now.length > 1) return { period, members: now }
  }
  return null
}

/**
 * Whether a stated total is of other offices than it was at the base: each end is the sum of whoever reported then, and those aren't the
 * same. Such two say nothing of each other, and the offices with both ends are compared instead. A total that isn't the sum of those
 * listed may well be of all.
 *
 *     合计 228 of four, 263 of five          true: 228 against 241 of the four
 *     全市 310 of whom four are listed       false
 */
function ofOthersBefore(selection: Selection, indicator: number, roster: readonly number[], total: number, period: number): boolean {
  const { dataset } = selection
  if (!addsOverOffices(dataset.indicators[indicator] as Indicator)) return false
  const whole = compareMember(selection, { indicator, office: total, breakdown: -1 }, period)
  const each = roster.map((office) => compareMember(selection, { indicator, office, breakdown: -1 }, period))
  return (
    (['current', 'base'] as const).every((end) =>
      sumsTo(
        whole[end],
        each.map((one) => one[end]),
      ),
    ) && each.some(isOneSided)
  )
}

function isOneSided({ current, base }: Compared): boolean {
  return (current.kind === 'number') !== (base.kind === 'number')
}

/** Whether a total is the sum of the numbers there are, which are two at least and exact. */
export function sumsTo(total: Amount, parts: readonly Amount[]): boolean {
  const numbers = parts.flatMap((part) => (part.kind === 'number' ? [part] : []))
  if (total.kind === 'none' || numbers.length < 2 || [total, ...numbers].some((one) => one.bound !== 'exact' || one.conflict)) return false
  const sum = addDecimals(numbers.map(({ value }) => value))
  return Math.abs(sum - total.value) <= Math.abs(total.value) * sumTolerance
}

/** Parts printed rounded add up to a total that is a little off. */
const sumTolerance = 1e-3

/** The office under which a sheet states the whole of an indicator at a period: its own 合计 row (-1 or a name), or the place all lie in. */
function statedTotal(selection: Selection, indicator: number, period: number): number | null {
  const { dataset } = selection
  const aside = setAside(dataset)
  const found = distinct(
    [...observationsOf(selection, 'value', [period])]
      .filter(
        (i) =>
          dataset.indicator[i] === indicator &&
          dataset.breakdown[i] === -1 &&
          dataset.missing[i] === 0 &&
          (isWhole(dataset, aside, dataset.office[i] as number) ||
            (dataset.office[i] === -1 && ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0)),
      )
      .map((i) => dataset.office[i] as number),
  )
  // 小计 beside 合计: which one is the whole nobody says.
  return found.length === 1 ? (found[0] as number) : null
}

function isWhole(dataset: Dataset, aside: ReturnType<typeof setAside>, office: number): boolean {
  const why = aside.get(office)
  return why === 'whole' || (why === 'total' && office >= 0 && (isTotalOfOthers(dataset.offices[office]?.name ?? '') || why === 'total'))
}

/** A rate of the members at every period in which all have one: pooled where the sheets give both its parts for all, else their mean. */
function rates(
  { dataset, relations }: Selection,
  indicator: number,
  { members, period }: { readonly members: readonly number[]; readonly period: number },
): Pick<Summed, 'how' | 'worked' | 'members'> {
  const pooledAt = (at: number) => {
    const keys = members.map((office) => ({ indicator, office, period: at, breakdown: -1, measure: 'value' as const, aggregate: false }))
    const { rate, leftOut } = pooledRateOf(dataset, keys, relations)
    return rate.kind === 'number' && leftOut.length === 0 && rate.bound === 'exact' ? rate : null
  }
  const how = pooledAt(period) === null ? 'mean' : 'pooled'
  // The mean of rates is of those that are of many cases: one of three would turn it.
  const usual = members.filter((office) => !isOfFewCases(dataset, { indicator, office, breakdown: -1 }, period))
  const of = how === 'mean' && usual.length > 1 ? usual : members
  const worked = sums(dataset, indicator, of).flatMap((sum) => {
    if (how === 'mean') {
      const amount = divideDecimals(addDecimals(sum.parts.map((i) => dataset.amount[i] as number)), of.length)
      return [{ ...sum, amount }]
    }
    const rate = pooledAt(sum.period)
    return rate === null ? [] : [{ ...sum, amount: rate.value }]
  })
  return { how, worked, members: of }
}

/** The sum of the members at every period in which all of them have an exact number. */
function sums(dataset: Dataset, indicator: number, members: readonly number[]): readonly Omit<Worked, 'office'>[] {
  const lookup = lookupOf(dataset)
  return dataset.periods
    .map((_, code) => code)
    .flatMap((period) => summedAt(period))
    .concat(summedAt(-1))
  function summedAt(period: number): readonly Omit<Worked, 'office'>[] {
    const groups = members.map((office) => lookup.group(indicator, office, period, -1, 'value'))
    const all = groups.every(
      (group) => group.length === 1 && dataset.missing[group[0] as number] === 0 && dataset.bound[group[0] as number] === 0,
    )
    return all
      ? [
          {
            indicator,
            period,
            breakdown: -1,
            parts: groups.flat(),
            flags: observationFlags.derived | observationFlags.aggregate,
          },
        ]
      : []
  }
}
