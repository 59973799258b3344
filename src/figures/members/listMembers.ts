import type { Dataset } from '../../model/dataset'
import { observationFlags } from '../../model/observation'
import { setAside } from '../ground/peers'
import { isBenchmark, isTotal, namesOf, type Member } from './member'
import { memberIndexOf } from './memberIndex'

/** The members that observations speak of, each once, in the order of the sheets; see `membersOf`. */
export function listMembers(dataset: Dataset, observations: ArrayLike<number>): readonly Member[] {
  const entries = entriesOf(dataset, observations)
  const names = namesOf(dataset)
  const beside = new Map<number, Beside>()
  for (const { member, total } of entries) if (!total) stand(dataset, beside, member)
  // Where all are totals, as offices' quarters added from months are, the one over them all is told by its name or by having none.
  const summed = entries.filter(({ member, total }) => total && !beside.has(member.indicator) && !isTotal(dataset, member))
  for (const { member } of summed) stand(dataset, beside, member)
  const aside = setAside(dataset)
  const [peers, ofOffices, measured] = [new Set<number>(), new Set<number>(), new Set<number>()]
  for (const { member } of entries) {
    if (member.office < 0) continue
    // Whoever is all the others together, or their average, is none among them, whatever the figure.
    if (!aside.has(member.office)) peers.add(member.indicator)
    // What is called 合计 itself (an indicator of that name) is still of offices where they are named.
    if (names.office(member.office) === false) ofOffices.add(member.indicator)
    if (!isBenchmark(dataset, member)) measured.add(member.indicator)
  }
  const kept = entries.filter(({ member, total }) => {
    // A benchmark is measured against, and no member beside those who are.
    if (member.office >= 0 && isBenchmark(dataset, member) && measured.has(member.indicator)) return false
    const others = beside.get(member.indicator)
    if (aside.has(member.office) && peers.has(member.indicator)) return false
    if (member.office < 0 && (others?.named === true || (total && ofOffices.has(member.indicator)))) return false
    return others === undefined || !total || !isTotalOf(dataset, member, others)
  })
  return bySheet(
    dataset,
    kept.map((entry) => entry.member),
  )
}

interface Entry {
  readonly member: Member
  /** Whether it has no figures but totals. */
  readonly total: boolean
}

/** Each member once, in the order of appearance. */
function entriesOf(dataset: Dataset, observations: ArrayLike<number>): readonly Entry[] {
  const { of, size } = memberIndexOf(dataset)
  // 0 not met, 1 totals only, 2 a figure that is none.
  const seen = new Uint8Array(size)
  const met: number[] = []
  for (let k = 0; k < observations.length; k++) {
    const i = observations[k] as number
    const number = of[i] as number
    const before = seen[number] as number
    if (before === 0) met.push(i)
    if (((dataset.flags[i] as number) & observationFlags.aggregate) === 0) seen[number] = 2
    else if (before === 0) seen[number] = 1
  }
  return met.map((i) => ({
    member: { indicator: dataset.indicator[i] as number, office: dataset.office[i] as number, breakdown: dataset.breakdown[i] as number },
    total: seen[of[i] as number] === 1,
  }))
}

/** What stands beside a total: whether any of it has an office, and how finely each office's figures are broken down. */
interface Beside {
  named: boolean
  /** By office; left out of those without a breakdown. */
  readonly depth: Map<number, number>
}

function stand(dataset: Dataset, beside: Map<number, Beside>, member: Member): void {
  let others = beside.get(member.indicator)
  if (others === undefined) beside.set(member.indicator, (others = { named: false, depth: new Map() }))
  if (member.office >= 0) others.named = true
  const depth = depthOf(dataset, member)
  if (depth > (others.depth.get(member.office) ?? 0)) others.depth.set(member.office, depth)
}

function depthOf(dataset: Dataset, member: Member): number {
  return dataset.breakdowns[member.breakdown]?.length ?? 0
}

/** Whether an aggregate is the total of members beside it: by its name, or because it says less of what they say more of (a class). */
function isTotalOf(dataset: Dataset, member: Member, others: Beside): boolean {
  return isTotal(dataset, member) || (others.depth.get(member.office) ?? 0) > depthOf(dataset, member)
}

/** Members in the order of the sheets; of many, each is placed by one number. */
function bySheet(dataset: Dataset, members: readonly Member[]): readonly Member[] {
  const [indicators, offices] = [placesOf(dataset.indicators), placesOf(dataset.offices)]
  const [width, depth] = [offices.length + 1, dataset.breakdowns.length + 1]
  const place = ({ indicator, office, breakdown }: Member) =>
    ((indicators[indicator] ?? 0) * width + (offices[office] ?? -1) + 1) * depth + breakdown + 1
  const at = Float64Array.from(members, place)
  // As a rule they stand so already.
  if (at.every((here, k) => k === 0 || (at[k - 1] as number) <= here)) return members
  return members
    .map((member, k) => ({ member, at: at[k] as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ member }) => member)
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
