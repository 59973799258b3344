import { amountAt, amountOf, type Amount } from '../../analysis/amount'
import { saidAmount } from '../../analysis/saidAmount'
import { lookupOf, select } from '../../analysis/query'
import type { Dataset } from '../../model/dataset'
import { isCountingName, isTotalName, isTotalOfOthers } from '../../i18n/isTotalName'
import { isScheduleName } from '../../i18n/isScheduleName'
import { observationFlags, type Measure } from '../../model/observation'
import { setAside } from '../ground/peers'
import type { Selection } from '../selection'

/** Whose figure a number is: what stays when only the period and the measure change. -1 is none. */
export interface Member {
  readonly indicator: number
  readonly office: number
  readonly breakdown: number
}

export function memberKey(member: Member): string {
  return `${member.indicator}.${member.office}.${member.breakdown}`
}

/** What one selection of indicators and offices holds of a measure, kept so that asking it period by period scans the data once. */
interface Slice {
  readonly all: Int32Array
  readonly byPeriod: ReadonlyMap<number, readonly number[]>
  /** How many members have a number at a period. */
  readonly reported: Map<number, number>
  readonly members: Map<string, readonly Member[]>
}

/** Slices kept per dataset; the board asks for the same few again and again. */
const keptSlices = 96
const slices = new WeakMap<Dataset, Map<string, Slice>>()

function sliceOf({ dataset, indicators, offices }: Selection, measure: Measure): Slice {
  let known = slices.get(dataset)
  if (known === undefined) slices.set(dataset, (known = new Map()))
  const key = `${measure}|${indicators.join()}|${offices.join()}`
  const found = known.get(key)
  if (found !== undefined) return found
  const shown = indicators.length > 0 ? indicators : withoutSchedules(dataset)
  const all = select(dataset, {
    measure,
    aggregates: 'also',
    ...(shown.length > 0 ? { indicators: shown } : {}),
    ...(offices.length > 0 ? { offices } : {}),
  })
  const byPeriod = new Map<number, number[]>()
  for (const i of all) {
    const period = dataset.period[i] as number
    const list = byPeriod.get(period)
    if (list === undefined) byPeriod.set(period, [i])
    else list.push(i)
  }
  const slice: Slice = { all, byPeriod, reported: new Map(), members: new Map() }
  const [oldest] = known.keys()
  if (known.size >= keptSlices && oldest !== undefined) known.delete(oldest)
  known.set(key, slice)
  return slice
}

/** The indicators of a dataset that has 序时进度 among them, which all are held to and nobody's figure is; [] where all are figures. */
function withoutSchedules(dataset: Dataset): readonly number[] {
  const codes = dataset.indicators.map((_, code) => code)
  const figures = codes.filter((code) => dataset.indicators[code]?.unit !== '%' || !isScheduleName(dataset.indicators[code]?.name ?? ''))
  return figures.length === codes.length ? [] : figures
}

/** How many figures, each once, have a number at a period. */
export function reportedAt(selection: Selection, period: number, measure: Measure): number {
  const { dataset } = selection
  const slice = sliceOf(selection, measure)
  let count = slice.reported.get(period)
  if (count === undefined) {
    const found = new Set<string>()
    for (const i of slice.byPeriod.get(period) ?? [])
      if (dataset.missing[i] === 0) found.add(`${dataset.indicator[i]}.${dataset.office[i]}.${dataset.breakdown[i]}`)
    slice.reported.set(period, (count = found.size))
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
  return periods.flatMap((period) => slice.byPeriod.get(period) ?? []).sort((a, b) => a - b)
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
  if (members === undefined) slice.members.set(key, (members = listMembers(selection.dataset, observationsOf(selection, measure, periods))))
  return members
}

function listMembers(dataset: Dataset, observations: Iterable<number>): readonly Member[] {
  const found = new Map<number, { readonly member: Member; total: boolean }>()
  const [offices, breakdowns] = [dataset.offices.length + 1, dataset.breakdowns.length + 1]
  for (const i of observations) {
    const [indicator, office, breakdown] = [dataset.indicator[i] as number, dataset.office[i] as number, dataset.breakdown[i] as number]
    const key = (indicator * offices + office + 1) * breakdowns + breakdown + 1
    const total = ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
    const known = found.get(key)
    if (known === undefined) found.set(key, { member: { indicator, office, breakdown }, total })
    else if (!total) known.total = false
  }
  const entries = [...found.values()]
  const beside = new Map<number, Beside>()
  for (const { member, total } of entries) if (!total) stand(dataset, beside, member)
  // Where all are totals, as offices' quarters added from months are, the one over them all is told by its name or by having none.
  const summed = entries.filter(({ member, total }) => total && !beside.has(member.indicator) && !isTotal(dataset, member))
  for (const { member } of summed) stand(dataset, beside, member)
  const aside = setAside(dataset)
  // Whoever is all the others together, or their average, is none among them, whatever the figure.
  const peers = new Set(
    entries.filter(({ member }) => member.office >= 0 && !aside.has(member.office)).map(({ member }) => member.indicator),
  )
  // What is called 合计 itself (an indicator of that name) is still of offices where they are named.
  const ofOffices = new Set(entries.filter(({ member }) => isOffice(dataset, member.office)).map(({ member }) => member.indicator))
  const measured = new Set(
    entries.filter(({ member }) => member.office >= 0 && !isBenchmark(dataset, member)).map(({ member }) => member.indicator),
  )
  const kept = entries
    // A benchmark is measured against, and no member beside those who are.
    .filter(({ member }) => member.office < 0 || !isBenchmark(dataset, member) || !measured.has(member.indicator))
    .filter(({ member, total }) => {
      const others = beside.get(member.indicator)
      if (aside.has(member.office) && peers.has(member.indicator)) return false
      if (member.office < 0 && (others?.named === true || (total && ofOffices.has(member.indicator)))) return false
      return others === undefined || !total || !isTotalOf(dataset, member, others)
    })
    .map((entry) => entry.member)
  return bySheet(dataset, kept)
}

/** What stands beside a total: whether any of it has an office, and how finely each office's figures are broken down. */
interface Beside {
  named: boolean
  readonly depth: Map<number, number>
}

function stand(dataset: Dataset, beside: Map<number, Beside>, member: Member): void {
  let others = beside.get(member.indicator)
  if (others === undefined) beside.set(member.indicator, (others = { named: false, depth: new Map() }))
  if (member.office >= 0) others.named = true
  const depth = depthOf(dataset, member)
  if (depth >= (others.depth.get(member.office) ?? 0)) others.depth.set(member.office, depth)
}

/** Whether a code is an office's, not that of a row called 合计 or 全市. */
function isOffice(dataset: Dataset, office: number): boolean {
  const known = dataset.offices[office]
  return known !== undefined && !isTotalOfOthers(known.name)
}

function depthOf(dataset: Dataset, member: Member): number {
  return dataset.breakdowns[member.breakdown]?.length ?? 0
}

/** Whether an aggregate is the total of members beside it: by its name, or because it says less of what they say more of (a class). */
function isTotalOf(dataset: Dataset, member: Member, others: Beside): boolean {
  return isTotal(dataset, member) || (others.depth.get(member.office) ?? 0) > depthOf(dataset, member)
}

/** Whether a member's own name says it is a total. */
export function isTotal(dataset: Dataset, member: Member): boolean {
  const names = [dataset.offices[member.office]?.name ?? '', ...(dataset.breakdowns[member.breakdown] ?? []).map((part) => part.value)]
  return isTotalName(dataset.indicators[member.indicator]?.name ?? '') || names.some((name) => name !== '' && isTotalOfOthers(name))
}

/** Members in the order of the sheets; of many, each is placed by one number. */
function bySheet(dataset: Dataset, members: readonly Member[]): readonly Member[] {
  const [indicators, offices] = [placesOf(dataset.indicators), placesOf(dataset.offices)]
  const [width, depth] = [offices.length + 1, dataset.breakdowns.length + 1]
  const place = ({ indicator, office, breakdown }: Member) =>
    ((indicators[indicator] ?? 0) * width + (offices[office] ?? -1) + 1) * depth + breakdown + 1
  const placed = members.map((member) => ({ member, at: place(member) }))
  return placed.sort((a, b) => a.at - b.at).map(({ member }) => member)
}

const places = new WeakMap<readonly { readonly order: number }[], Int32Array>()

/** The place of each code of a dictionary, by its order and then its code. */
function placesOf(list: readonly { readonly order: number }[]): Int32Array {
  let known = places.get(list)
  if (known === undefined) {
    known = new Int32Array(list.length)
    const codes = list.map((_, code) => code).sort((a, b) => (list[a]?.order ?? -1) - (list[b]?.order ?? -1) || a - b)
    for (const [at, code] of codes.entries()) known[code] = at
    places.set(list, known)
  }
  return known
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

/** Whether a member's office is a benchmark of another province or office. */
export function isBenchmark(dataset: Dataset, member: Member): boolean {
  return (dataset.offices[member.office]?.benchmark ?? null) !== null
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
  return {
    indicator: several((m) => m.indicator),
    office,
    breakdown: several((m) => m.breakdown) && !(office && byOffice),
    dimension: dimensions.find(tells) ?? null,
  }
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
