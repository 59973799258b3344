import { isRankedApart } from '../../i18n/names/isTotalName'
import { observationsOf, type Member } from './members'
import type { Selection } from '../selection'

/** Fewer than this of a kind are no group to be ranked in. */
const leastInGroup = 2

/**
 * The group each member is ranked in, null for all where they are ranked together: 县市区 apart from 市直部门. The sheets say so by the
 * name of a column (类别, 组别) or by ranks that begin anew in each class; a region beside each province is no group.
 */
export function rankGroupsOf(selection: Selection, members: readonly Member[]): (member: Member) => string | null {
  const { dataset } = selection
  const none = () => null
  if (new Set(members.map((member) => member.office)).size < members.length) return none
  const byOffice = (member: Member) => dataset.offices[member.office]?.group ?? ''
  if (isDivision(members.map(byOffice))) return byOffice
  const names = [...new Set(members.flatMap((member) => (dataset.breakdowns[member.breakdown] ?? []).map((part) => part.name)))]
  for (const name of names) {
    const of = (member: Member) => dataset.breakdowns[member.breakdown]?.find((part) => part.name === name)?.value ?? ''
    if (isDivision(members.map(of)) && (isRankedApart(name) || beginsAnew(selection, members, of))) return of
  }
  return none
}

function isDivision(groups: readonly string[]): boolean {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes.size > 1 && !sizes.has('') && [...sizes.values()].every((size) => size >= leastInGroup)
}

/** Whether the sheets' own ranks have a first place in several of the groups. */
function beginsAnew(selection: Selection, members: readonly Member[], groupOf: (member: Member) => string): boolean {
  const { dataset } = selection
  const firsts = new Set<string>()
  for (const i of observationsOf({ ...selection, periods: [] }, 'rank')) {
    if (dataset.missing[i] !== 0 || dataset.value[i] !== 1) continue
    const member = members.find((one) => one.office === dataset.office[i] && one.breakdown === dataset.breakdown[i])
    if (member !== undefined) firsts.add(groupOf(member))
  }
  return firsts.size > 1
}
