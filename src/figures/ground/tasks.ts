import type { LedgerItem } from '../../model/ledger'
import type { Selection } from '../selection'

/** The tasks among the lines: what is to be done and can be late. What happened (a register's line) and what only stands somewhere are none. */
export function tasksOf({ items = [] }: Selection): { readonly items: readonly LedgerItem[]; readonly at: readonly number[] } {
  const at = items.flatMap((item, k) => (item.happenedOn === undefined && item.placed !== true ? [k] : []))
  return at.length === items.length ? { items, at } : { items: at.map((k) => items[k] as LedgerItem), at }
}
