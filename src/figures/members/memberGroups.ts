import type { Member } from './members'

/** Members by a dimension, each group in their order: what asks something of every indicator goes through the members once. */
export function groupedBy(members: readonly Member[], dimension: 'indicator' | 'office'): ReadonlyMap<number, readonly Member[]> {
  const groups = new Map<number, Member[]>()
  for (const member of members) {
    const group = groups.get(member[dimension])
    if (group === undefined) groups.set(member[dimension], [member])
    else group.push(member)
  }
  return groups
}
