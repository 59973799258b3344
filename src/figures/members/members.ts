import { isThingName } from '../../i18n/names/isThingName'
import { amountAt, amountOf, type Amount } from '../../analysis/arithmetic/amount'
import { saidAmount } from '../../analysis/arithmetic/saidAmount'
import { lookupOf, select } from '../../analysis/query'
import type { Dataset } from '../../model/dataset/dataset'
import { isCountingName } from '../../i18n/names/isTotalName'
import { isScheduleName } from '../../i18n/names/isScheduleName'
import type { Measure } from '../../model/dataset/observation'
import type { Selection } from '../selection'
import { listMembers } from './listMembers'
import type { Member } from './member'
import { memberIndexOf } from './memberIndex'

export { isBenchmark, isTotal, memberKey, type Member } from './member'

/** What one selection of indicators and offices holds of a measure, kept so that asking it period by period scans the data once. */
interface Slice {
  readonly all: Int32Array
  readonly byPeriod: ReadonlyMap<number, Int32Array>
  /** How many members have a number at a period. */
  readonly reported: Map<number, number>
  readonly members: Map<string, readonly Member[]>
}

/** Slices kept per dataset, those asked for last: a board asks for the whole, and for each of some hundred indicators, again and again. */
const keptSlices = 512
const slices = new WeakMap<Dataset, Map<string, Slice>>()

function sliceOf({ dataset, indicators, offices }: Selection, measure: Measure): Slice {
  let known = slices.get(dataset)
  if (known === undefined) slices.set(dataset, (known = new Map()))
  const key = `${measure}|${indicators.join()}|${offices.join()}`
  const found = known.get(key)
  if (found !== undefined) {
    known.delete(key)
    known.set(key, found)
    return found
  }
  const shown = indicators.length > 0 ? indicators : withoutSchedules(dataset)
  const all = select(dataset, {
    measure,
    aggregates: 'also',
    ...(shown.length > 0 ? { indicators: shown } : {}),
    ...(offices.length > 0 ? { offices } : {}),
  })
  const byPeriod = dividedByPeriod(dataset, all)
  const slice: Slice = { all, byPeriod, reported: new Map(), members: new Map() }
  const [oldest] = known.keys()
  if (known.size >= keptSlices && oldest !== undefined) known.delete(oldest)
  known.set(key, slice)
  return slice
}

/** Observations by their period, ascending within each; periods in the order in which they first appear. */
function dividedByPeriod(dataset: Dataset, observations: Int32Array): ReadonlyMap<number, Int32Array> {
  const { period } = dataset
  const counts = new Int32Array(dataset.periods.length + 1)
  const order: number[] = []
  for (let k = 0; k < observations.length; k++) {
    const code = period[observations[k] as number] as number
    if (counts[code + 1] === 0) order.push(code)
    counts[code + 1] = (counts[code + 1] as number) + 1
  }
  const byPeriod = new Map(order.map((code) => [code, new Int32Array(counts[code + 1] as number)]))
  const lists = Array.from(counts, (_, k) => byPeriod.get(k - 1))
  counts.fill(0)
  for (let k = 0; k < observations.length; k++) {
    const i = observations[k] as number
    const slot = (period[i] as number) + 1
    const at = counts[slot] as number
    const list = lists[slot]
    if (list !== undefined) list[at] = i
    counts[slot] = at + 1
  }
  return byPeriod
}

/** The indicators of a dataset that has 序时进度 among them, which all are held to and nobody's figure is; [] where all are figures. */
function withoutSchedules(dataset: Dataset): readonly number[] {
  const codes = dataset.indicators.map((_, code) => code)
  const figures = codes.filter((code) => dataset.indicators[code]?.unit !== '%' || !isScheduleName(dataset.indicators[code]?.name ?? ''))
  return figures.length === codes.length ? [] : figures
}

const noObservations = new Int32Array(0)

/** How many figures, each once, have a number at a period. */
export function reportedAt(selection: Selection, period: number, measure: Measure): number {
  const { dataset } = selection
  const slice = sliceOf(selection, measure)
  let count = slice.reported.get(period)
  if (count === undefined) {
    const { of, marks } = memberIndexOf(dataset)
    const here = slice.byPeriod.get(period) ?? noObservations
    count = 0
    for (let k = 0; k < here.length; k++) {
      const number = of[here[k] as number] as number
      if (dataset.missing[here[k] as number] !== 0 || marks[number] !== 0) continue
      marks[number] = 1
      count++
    }
    for (let k = 0; k < here.length; k++) marks[of[here[k] as number] as number] = 0
    slice.reported.set(period, count)
  }
  return count
}

/** The observations of a selection that hold a measure, totals included; of all periods when none is asked for. */
export function observationsOf(
  selection: Selection,
  measure: Measure,
  periods: readonly number[] = selection.periods,
): ArrayLike<number> & Iterable<number> {
  const slice = sliceOf(selection, measure)
  if (periods.length === 0) return slice.all
  const [only] = periods
  if (periods.length === 1 && only !== undefined) return slice.byPeriod.get(only) ?? []
  const lists = [...new Set(periods)].flatMap((period) => slice.byPeriod.get(period) ?? [])
  const size = lists.reduce((sum, list) => sum + list.length, 0)
  if (size === slice.all.length) return slice.all
  const joined = new Int32Array(size)
  let at = 0
  for (const list of lists) {
    joined.set(list, at)
    at += list.length
  }
  return joined.sort()
}

/** Codes of the periods in which a selection holds a measure; -1 for figures without one. */
export function periodsOf(selection: Selection, measure: Measure): readonly number[] {
  const { periods } = selection
  return [...sliceOf(selection, measure).byPeriod.keys()].filter((code) => periods.length === 0 || periods.includes(code))
}

/**
 * The members a selection speaks of, in the order of the sheets: indicators, offices, breakdowns.
 *
 * A total stands beside its parts only where it has none here: 合计 of eight offices is left out of the eight, and so is a figure
 * that no office is named for; while 报送省信息, the parent of 其中 rows that are indicators of their own, stays.
 */
export function membersOf(selection: Selection, measure: Measure, periods: readonly number[] = selection.periods): readonly Member[] {
  const slice = sliceOf(selection, measure)
  const key = periods.join()
  let members = slice.members.get(key)
  if (members === undefined) {
    const observations = observationsOf(selection, measure, periods)
    const whole = periods.length > 0 && observations === slice.all
    members = whole ? membersOf(selection, measure, []) : listMembers(selection.dataset, observations)
    slice.members.set(key, members)
  }
  return members
}

/** The observations of a member at a period; a total is found only where there is nothing else. */
export function groupOf(dataset: Dataset, member: Member, period: number, measure: Measure = 'value'): readonly number[] {
  return lookupOf(dataset).group(member.indicator, member.office, period, member.breakdown, measure)
}

/** The number of a member at a period, unsettled readings as a range. */
export function amountOfMember(dataset: Dataset, member: Member, period: number, measure: Measure = 'value'): Amount {
  if (period < -1) return amountAt(dataset, -1)
  const amount = amountOf(dataset, groupOf(dataset, member, period, measure))
  return measure === 'value' || measure === 'target' ? saidAmount(dataset, member.indicator, amount) : amount
}

/** Which dimensions differ among members. */
export interface Varies {
  readonly indicator: boolean
  readonly office: boolean
  readonly breakdown: boolean
  /** The breakdown dimension that alone tells the members apart (刊物, not 类别·刊物); null when it takes all of them. */
  readonly dimension: string | null
}

/** One member alone: nothing to tell it apart from. */
export const nothingVaries: Varies = { indicator: false, office: false, breakdown: false, dimension: null }

export function variesOf(dataset: Dataset, members: readonly Member[]): Varies {
  const several = (pick: (member: Member) => number) => new Set(members.map(pick)).size > 1
  const breakdowns = distinct(members.map((m) => m.breakdown)).filter((code) => code >= 0)
  const dimensions = [...new Set(breakdowns.flatMap((code) => (dataset.breakdowns[code] ?? []).map((part) => part.name)))]
  const tells = (dimension: string) => {
    const values = breakdowns.map((code) => dataset.breakdowns[code]?.find((part) => part.name === dimension)?.value)
    return values.every((value) => value !== undefined && value !== '') && new Set(values).size === breakdowns.length
  }
  // A class that each office has but one of (西藏自治区·西部) tells nothing that the office doesn't.
  const byOffice = new Set(members.map((m) => `${m.indicator}.${m.office}`)).size === members.length
  const office = several((m) => m.office)
  const things = office ? dimensions.find((dimension) => isThingName(dimension) && ofOwnThings(dataset, members, dimension)) : undefined
  if (things !== undefined) return { indicator: several((m) => m.indicator), office: false, breakdown: true, dimension: things }
  return {
    indicator: several((m) => m.indicator),
    office,
    breakdown: several((m) => m.breakdown) && !(office && byOffice),
    dimension: dimensions.find(tells) ?? null,
  }
}

/** Whether each member is of a thing of its own, which one office answers for: 城东污水厂 of 住建局, 县医院迁建 of 卫健局. */
function ofOwnThings(dataset: Dataset, members: readonly Member[], dimension: string): boolean {
  const officeOf = new Map<string, number>()
  const seen = new Set<string>()
  return members.every(({ indicator, office, breakdown }) => {
    const value = dataset.breakdowns[breakdown]?.find((part) => part.name === dimension)?.value ?? ''
    const key = `${indicator}|${value}`
    if (value === '' || seen.has(key) || (officeOf.get(value) ?? office) !== office) return false
    seen.add(key)
    officeOf.set(value, office)
    return true
  })
}

/**
 * Whether members are told apart only by the numbers of their sheets or tables (Table 3a, 表2b): those speak of other things, and are
 * no parts of one, none first among them, and have no mean.
 */
export function onlyCounted(dataset: Dataset, members: readonly Member[]): boolean {
  if (distinct(members.map((member) => member.office)).length > 1) return false
  return (
    members.length > 0 && members.every((member) => (dataset.breakdowns[member.breakdown] ?? []).some((part) => isCountingName(part.value)))
  )
}

/** What the members of a figure are counted in: 家 when they are offices, 项 otherwise. */
export function counterOf(varies: Varies, words: { readonly offices: string; readonly members: string }): string {
  return varies.office && !varies.indicator && !varies.breakdown ? words.offices : words.members
}

/** Codes in order of first appearance. */
export function distinct(codes: Iterable<number>): readonly number[] {
  return [...new Set(codes)]
}
