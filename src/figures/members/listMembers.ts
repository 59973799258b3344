import type { Dataset } from '../../model/dataset/dataset'
import { isMeanDimension } from '../../i18n/names/isTotalName'
import { observationFlags } from '../../model/dataset/observation'
import { outerSummed } from '../ground/outerSums'
import { setAside } from '../ground/peers'
import { isBenchmark, isTotal, namesOf, type Member } from './member'
import { memberIndexOf, type MemberIndex } from './memberIndex'

/** The members that observations speak of, each once, in the order of the sheets; see `membersOf`. */
export function listMembers(dataset: Dataset, observations: ArrayLike<number>): readonly Member[] {
  const index = memberIndexOf(dataset)
  const names = namesOf(dataset)
  const { members, sums } = metIn(dataset, index, observations)
  const isSum = (k: number) => sums[k] === 1
  const beside = new Map<number, Beside>()
  members.forEach((member, k) => !isSum(k) && stand(dataset, beside, member))
  // Where all are totals, as offices' quarters added from months are, the one over them all is told by its name or by having none.
  const summed = members.filter((member, k) => isSum(k) && !beside.has(member.indicator) && !isTotal(dataset, member))
  for (const member of summed) stand(dataset, beside, member)
  const aside = setAside(dataset)
  const [peers, ofOffices, measured] = [1, 2, 3].map(() => new Uint8Array(dataset.indicators.length)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  for (const [k, member] of members.entries()) {
    // Of whom nobody says who it is: a sheet's own column beside its benchmarks.
    if (member.office < 0 && !isSum(k)) measured[member.indicator] = 1
    if (member.office < 0) continue
    // Whoever is all the others together, or their average, is none among them, whatever the figure.
    if (!aside.has(member.office)) peers[member.indicator] = 1
    // What is called 合计 itself (an indicator of that name) is still of offices where they are named.
    if (names.office(member.office) === false) ofOffices[member.indicator] = 1
    if (!isBenchmark(dataset, member)) measured[member.indicator] = 1
  }
  const outer = outerSummed(dataset)
  const kept = members.filter((member, k) => {
    if (member.breakdown >= 0 && member.office >= 0 && outer.has(member.indicator)) return false
    // A benchmark is measured against, and no member beside those who are.
    if (member.office >= 0 && measured[member.indicator] === 1 && isBenchmark(dataset, member)) return false
    const others = beside.get(member.indicator)
    if (peers[member.indicator] === 1 && aside.has(member.office)) return false
    if (member.office < 0 && (others?.named === true || (isSum(k) && ofOffices[member.indicator] === 1))) return false
    return others === undefined || !isSum(k) || !isTotalOf(dataset, member, others)
  })
  return bySheet(dataset, kept)
}

/** The members met, in the order of appearance, and of each whether all of it are totals (1). */
function metIn(
  { flags }: Dataset,
  { of, marks, member }: MemberIndex,
  observations: ArrayLike<number>,
): { readonly members: Member[]; readonly sums: Uint8Array } {
  const met: number[] = []
  for (let k = 0; k < observations.length; k++) {
    const i = observations[k] as number
    const number = of[i] as number
    if (marks[number] === 0) met.push(number)
    if (((flags[i] as number) & observationFlags.aggregate) === 0) marks[number] = 2
    else if (marks[number] === 0) marks[number] = 1
  }
  const sums = new Uint8Array(met.length)
  const members: Member[] = []
  for (let k = 0; k < met.length; k++) {
    const number = met[k] as number
    if (marks[number] === 1) sums[k] = 1
    marks[number] = 0
    members.push(member(number))
  }
  return { members, sums }
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
  return (dataset.breakdowns[member.breakdown] ?? []).filter(({ name }) => !isMeanDimension(name)).length
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
  const at = new Float64Array(members.length)
  for (let k = 0; k < members.length; k++) at[k] = place(members[k] as Member)
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
