import type { Dataset } from '../model/dataset'
import type { Indicator } from '../model/indicator'
import { measures, observationFlags, type Measure } from '../model/observation'
import type { Period } from '../model/period'
import type { Relation } from '../model/relation'
import { addsOverBreakdown, addsOverOffices, addsOverTime } from './aggregation'
import { amountAt, type Amount, type NumberAmount } from './amount'
import { sumAmounts } from './arithmetic'

export type Axis = 'offices' | 'time' | 'breakdown'

/** Why an observation isn't counted in a sum. */
export type LeftOut = 'aggregate' | 'ofWhich' | 'partOfAnother'

/**
 * A sum along one axis, with what went into it.
 *
 * `amount` is a number only when nothing is missing: 未报 isn't zero. `reported` adds what there is, to be printed with the
 * count of `missing`.
 */
export type Sum =
  | {
      readonly kind: 'sum'
      readonly amount: Amount
      readonly reported: Amount
      readonly counted: readonly number[]
      readonly missing: readonly number[]
      readonly leftOut: readonly { readonly observation: number; readonly why: LeftOut }[]
    }
  | { readonly kind: 'none'; readonly why: 'nothing' | 'severalIndicators' | 'notAdditive' | 'notComparable' | 'overlap' }

/**
 * Add observations of one indicator along an axis. Totals and 其中 are left out, so that nothing is counted twice.
 *
 * Over offices and breakdowns all must be of one piece of the calendar; over time the pieces must not overlap.
 */
export function sumOver(dataset: Dataset, observations: readonly number[], axis: Axis, relations: readonly Relation[] = []): Sum {
  const parts = withoutTotals(dataset, observations, relations)
  const [first] = parts.counted
  if (first === undefined) return { kind: 'none', why: 'nothing' }
  if (parts.counted.some((i) => dataset.indicator[i] !== dataset.indicator[first])) return { kind: 'none', why: 'severalIndicators' }
  if (!parts.counted.every((i) => measuredIn(dataset, i, ['value', 'target']))) return { kind: 'none', why: 'notAdditive' }
  const indicator = dataset.indicators[dataset.indicator[first] as number] as Indicator
  const adds = { offices: addsOverOffices, time: addsOverTime, breakdown: addsOverBreakdown }[axis]
  if (!adds(indicator)) return { kind: 'none', why: 'notAdditive' }
  const periods = parts.counted.map((i) => dataset.periods[dataset.period[i] as number] ?? null)
  if (axis === 'time' ? overlapping(periods) : !onePeriod(periods))
    return { kind: 'none', why: axis === 'time' ? 'overlap' : 'notComparable' }
  const amounts = parts.counted.map((i) => amountAt(dataset, i))
  const numbers = amounts.filter((amount): amount is NumberAmount => amount.kind === 'number')
  const missing = parts.counted.filter((_, k) => amounts[k]?.kind === 'none')
  return {
    kind: 'sum',
    amount: sumAmounts(amounts),
    reported: sumAmounts(numbers),
    counted: parts.counted,
    missing,
    leftOut: parts.leftOut,
  }
}

/** Ranks, grades, flags and stated changes are neither added nor averaged. */
export function measuredIn(dataset: Dataset, i: number, list: readonly Measure[]): boolean {
  const measure = measures[dataset.measure[i] as number]
  return measure !== undefined && list.includes(measure)
}

/** The observations without totals, without 其中, and without members that a relation names as part of another one here. */
export function withoutTotals(dataset: Dataset, observations: readonly number[], relations: readonly Relation[] = []) {
  const members = new Set(observations.flatMap((i) => memberNames(dataset, i)))
  const parts = new Set(
    relations
      .filter((r) => r.kind === 'partOf' && r.childMember !== undefined && r.parentMember !== undefined && members.has(r.parentMember))
      .map((r) => r.childMember as string),
  )
  const counted: number[] = []
  const leftOut: { observation: number; why: LeftOut }[] = []
  for (const i of observations) {
    const flags = dataset.flags[i] as number
    if (flags & observationFlags.aggregate) leftOut.push({ observation: i, why: 'aggregate' })
    else if (flags & observationFlags.ofWhich) leftOut.push({ observation: i, why: 'ofWhich' })
    else if (memberNames(dataset, i).some((name) => parts.has(name))) leftOut.push({ observation: i, why: 'partOfAnother' })
    else counted.push(i)
  }
  return { counted, leftOut }
}

function memberNames(dataset: Dataset, i: number): string[] {
  return (dataset.breakdowns[dataset.breakdown[i] as number] ?? []).map((part) => part.value)
}

function onePeriod(periods: readonly (Period | null)[]): boolean {
  return periods.every((period) => period?.code === periods[0]?.code)
}

function overlapping(periods: readonly (Period | null)[]): boolean {
  const spans = periods.map((period) => (period?.kind === 'span' ? period : null)).sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0))
  return spans.some((span, k) => span === null || (k > 0 && span.start <= (spans[k - 1]?.end ?? Infinity)))
}
