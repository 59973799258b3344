import { amountAt, amountOf, type Amount } from '../analysis/amount'
import { lookupOf, select } from '../analysis/query'
import type { Dataset } from '../model/dataset'
import { observationFlags, type Measure } from '../model/observation'
import type { Selection } from './selection'

/** Whose figure a number is: what stays when only the period and the measure change. -1 is none. */
export interface Member {
  readonly indicator: number
  readonly office: number
  readonly breakdown: number
}

export function memberKey(member: Member): string {
  return `${member.indicator}.${member.office}.${member.breakdown}`
}

/** A filter list of a selection: empty means all. */
function chosen(list: readonly number[]): readonly number[] | undefined {
  return list.length === 0 ? undefined : list
}

/** The observations of a selection that hold a measure, totals included. */
export function observationsOf(selection: Selection, measure: Measure, periods: readonly number[] = selection.periods): Int32Array {
  const indicators = chosen(selection.indicators)
  const offices = chosen(selection.offices)
  const within = chosen(periods)
  return select(selection.dataset, {
    measure, aggregates: 'also', ...(indicators ? { indicators } : {}), ...(offices ? { offices } : {}), ...(within ? { periods: within } : {}),
  })
}

/**
 * The members a selection speaks of, in the order of the sheets: indicators, offices, breakdowns.
 *
 * A total stands beside its parts only where it has none here: 合计 of eight offices is left out of the eight, while
 * 报送省信息, the parent of 其中 rows that are indicators of their own, stays.
 */
export function membersOf(selection: Selection, measure: Measure, periods: readonly number[] = selection.periods): readonly Member[] {
  const { dataset } = selection
  const found = new Map<string, { readonly member: Member; total: boolean }>()
  for (const i of observationsOf(selection, measure, periods)) {
    const member = { indicator: dataset.indicator[i] as number, office: dataset.office[i] as number, breakdown: dataset.breakdown[i] as number }
    const total = ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
    const known = found.get(memberKey(member))
    if (known === undefined) found.set(memberKey(member), { member, total })
    else if (!total) known.total = false
  }
  const entries = [...found.values()]
  const withParts = new Set(entries.filter((entry) => !entry.total).map((entry) => entry.member.indicator))
  return entries.filter((entry) => !entry.total || !withParts.has(entry.member.indicator)).map((entry) => entry.member).sort((a, b) => bySheet(dataset, a, b))
}

function bySheet(dataset: Dataset, a: Member, b: Member): number {
  const order = (list: readonly { readonly order: number }[], code: number) => list[code]?.order ?? -1
  return order(dataset.indicators, a.indicator) - order(dataset.indicators, b.indicator) || a.indicator - b.indicator
    || order(dataset.offices, a.office) - order(dataset.offices, b.office) || a.office - b.office || a.breakdown - b.breakdown
}

/** The observations of a member at a period; a total is found only where there is nothing else. */
export function groupOf(dataset: Dataset, member: Member, period: number, measure: Measure = 'value'): readonly number[] {
  const lookup = lookupOf(dataset)
  const own = lookup.all({ ...member, period, measure })
  return own.length > 0 ? own : lookup.all({ ...member, period, measure, aggregate: true })
}

/** The number of a member at a period, unsettled readings as a range. */
export function amountOfMember(dataset: Dataset, member: Member, period: number, measure: Measure = 'value'): Amount {
  if (period < -1) return amountAt(dataset, -1)
  return amountOf(dataset, groupOf(dataset, member, period, measure))
}

/** Which dimensions differ among members. */
export interface Varies {
  readonly indicator: boolean
  readonly office: boolean
  readonly breakdown: boolean
}

export function variesOf(members: readonly Member[]): Varies {
  const several = (pick: (member: Member) => number) => new Set(members.map(pick)).size > 1
  return { indicator: several((m) => m.indicator), office: several((m) => m.office), breakdown: several((m) => m.breakdown) }
}

/** Codes in order of first appearance. */
export function distinct(codes: Iterable<number>): readonly number[] {
  return [...new Set(codes)]
}
