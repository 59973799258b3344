import type { LedgerItem } from '../../model/ledger'
import type { Selection } from '../selection'

/** Tasks of one ledger among a selection's lines. `key` names it for as long as its sheets are called so. */
export interface Ledger {
  readonly key: string
  /** Indexes of its lines. */
  readonly at: readonly number[]
}

/** Asked for in place of a ledger: what tables say, and no lines. */
export const noLedger = 'none'
/** Two sheets whose columns are alike by so much are one ledger in two sheets. */
const alike = 0.6

/**
 * The tasks among the lines: what is to be done and can be late. What happened (a register's line) and what only stands somewhere are none. Of a
 * selection of one ledger its own; of ledgers that stand at different days the one with most lines, since no day is today for both.
 */
export function tasksOf(selection: Selection): { readonly items: readonly LedgerItem[]; readonly at: readonly number[] } {
  const { items = [], ledger } = selection
  if (ledger === noLedger) return { items: [], at: [] }
  const at = tasksAmong(items)
  const ledgers = ledger === undefined && !standApart(items, at) ? [] : ledgersOf(selection)
  const found = ledger === undefined ? ledgers[0] : ledgers.find(({ key }) => key === ledger)
  const mine = found?.at ?? at
  return mine.length === items.length ? { items, at: mine } : { items: mine.map((k) => items[k] as LedgerItem), at: mine }
}

/**
 * The ledgers of a selection, that of most lines first: a sheet each, but for sheets with the same columns that stand at the same day.
 *
 *     挂图作战 7项, 截至10月30日     回头看台账 213项, 截至10月底     two
 *     甲局, 乙局, 丙局 each a sheet of one form               one
 */
export function ledgersOf({ items = [] }: Selection): readonly Ledger[] {
  const sheets = new Map<string, number[]>()
  for (const k of tasksAmong(items)) {
    const { source } = items[k] as LedgerItem
    const key = `${source.file}|${source.sheet}`
    const known = sheets.get(key)
    if (known) known.push(k)
    else sheets.set(key, [k])
  }
  const found: { key: string; at: number[]; day: string | null; heads: ReadonlySet<string> }[] = []
  for (const [key, at] of sheets) {
    const heads = new Set(at.flatMap((k) => Object.keys((items[k] as LedgerItem).fields)))
    const day = items[at[0] as number]?.asOf ?? null
    const same = found.find((other) => other.day === day && areAlike(other.heads, heads))
    if (same) same.at.push(...at)
    else found.push({ key, at: [...at], day, heads })
  }
  return found.sort((a, b) => b.at.length - a.at.length)
}

function tasksAmong(items: readonly LedgerItem[]): readonly number[] {
  return items.flatMap((item, k) => (item.happenedOn === undefined && item.placed !== true ? [k] : []))
}

function standApart(items: readonly LedgerItem[], at: readonly number[]): boolean {
  const days = new Set(at.flatMap((k) => items[k]?.asOf ?? []))
  return days.size > 1
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((head) => other.has(head)).length
  return shared >= alike * new Set([...one, ...other]).size
}
