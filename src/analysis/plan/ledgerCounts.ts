import { colourOfFill } from '../../model/sheet/fillColour'
import type { LedgerItem } from '../../model/ledger'
import { dayOf, isCalendarDay, type Day } from '../../model/time/period'

/** Whether one word stands on every line and the colours under it differ: then the colour is what is said. */
function saidByColourAlone(items: readonly LedgerItem[]): boolean {
  const words = new Set(items.map(({ status }) => status).filter((status) => status !== null))
  const colours = new Set(items.flatMap(({ statusFill }) => (statusFill === null ? [] : (colourOfFill(statusFill) ?? []))))
  return words.size === 1 && colours.size > 1
}

/** Items of one status, as indexes of the list counted. `status` is the sheet's own word, null for none. */
export interface StatusCount {
  readonly status: string | null
  readonly fill: number | null
  readonly count: number
  readonly items: readonly number[]
}

/** Counts that add to `total`: every item has one status, one fill, or is among those without. */
export interface StatusCounts {
  readonly total: number
  readonly counts: readonly StatusCount[]
}

/**
 * 四色/状态: items by status, in the order of `order` (a legend's words), the rest in order of appearance, those without last.
 */
export function countByStatus(items: readonly LedgerItem[], order: readonly string[] = []): StatusCounts {
  const groups = new Map<string, { status: string | null; fill: number | null; items: number[] }>()
  const byFill = saidByColourAlone(items)
  items.forEach((whole, k) => {
    const item = byFill && whole.statusFill !== null ? { status: null, statusFill: whole.statusFill } : whole
    // A status without a word is known by its fill: colours of a legend nobody wrote down stay apart.
    const key = item.status ?? (item.statusFill === null ? '' : `#${item.statusFill}`)
    const group = groups.get(key)
    if (group) {
      group.items.push(k)
      if (group.fill !== item.statusFill) group.fill = null
    } else groups.set(key, { status: item.status, fill: item.statusFill, items: [k] })
  })
  const place = (status: string | null, fill: number | null) => {
    const at = status === null ? -1 : order.indexOf(status)
    return at >= 0 ? at : status === null && fill === null ? order.length + 1 : order.length
  }
  const counts = [...groups.values()]
    .map((group) => ({ ...group, count: group.items.length }))
    .sort((a, b) => place(a.status, a.fill) - place(b.status, b.fill))
  return { total: items.length, counts }
}

/** Items by owner. One item with several owners counts for each, so the counts may exceed `total`: `shared` says how many do. */
export interface OwnerCounts {
  readonly total: number
  readonly shared: number
  readonly unowned: readonly number[]
  readonly counts: readonly { readonly owner: string; readonly items: readonly number[] }[]
}

/** 牵头单位: most items first, equals in order of appearance. `supporting` counts 配合单位 instead. */
export function countByOwner(items: readonly LedgerItem[], supporting = false): OwnerCounts {
  const owners = new Map<string, number[]>()
  const unowned: number[] = []
  let shared = 0
  items.forEach((item, k) => {
    const names = [...new Set(supporting ? item.supporting : item.owners)]
    if (names.length === 0) unowned.push(k)
    if (names.length > 1) shared++
    for (const name of names) {
      const list = owners.get(name)
      if (list) list.push(k)
      else owners.set(name, [k])
    }
  })
  const counts = [...owners].map(([owner, list]) => ({ owner, items: list })).sort((a, b) => b.items.length - a.items.length)
  return { total: items.length, shared, unowned, counts }
}

/** A day written yyyy-mm-dd, null for anything else. */
export function isoDay(text: string | null): Day | null {
  const match = text === null ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return null
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCalendarDay(y, m, d) ? dayOf(y, m, d) : null
}

/** A closing date by the day asked; without one, 销号 or a status that says done: closed at an unknown date is closed. */
export function isClosed(item: LedgerItem, asOf: Day): boolean {
  const closed = isoDay(item.closedOn)
  if (closed !== null) return closed <= asOf
  return isDone(item)
}

/** Done by its own words, whenever that was. */
function isDone(item: LedgerItem): boolean {
  return item.struckOff === true || (item.struckOff === null && item.standing === 'done')
}

/**
 * Past its deadline and not closed by then, or 逾期 by its own status. Of a day before the one its sheet stands at the status says
 * nothing. `asOf` is null where no sheet says the day: then only the status speaks.
 */
export function isOverdue(item: LedgerItem, asOf: Day | null): boolean {
  if (item.standing === 'done' || isClosed(item, asOf ?? Infinity)) return false
  if (item.standing === 'overdue' && (asOf === null || asOf >= (isoDay(item.asOf) ?? asOf))) return true
  const deadline = isoDay(item.deadline)
  return asOf !== null && deadline !== null && deadline < asOf
}

/** Where a ledger stands on a day. open + closed = total. */
export interface LedgerState {
  readonly asOf: Day
  readonly total: number
  readonly open: number
  readonly closed: number
  readonly overdue: number
  /** Since the state before: new keys, newly closed, keys no longer listed, and closed ones opened again. Zero at the first. */
  readonly added: number
  readonly newlyClosed: number
  readonly dropped: number
  readonly reopened: number
}

/**
 * 台账销号, from snapshots month by month: an item is one item by its key, however its text changed. An item that a later
 * snapshot no longer lists is `dropped`, never taken for closed.
 */
export function burnDownOfSnapshots(snapshots: readonly { readonly asOf: Day; readonly items: readonly LedgerItem[] }[]): LedgerState[] {
  const states: LedgerState[] = []
  let before: ReadonlyMap<string, boolean> | null = null
  for (const { asOf, items } of [...snapshots].sort((a, b) => a.asOf - b.asOf)) {
    const now = new Map<string, boolean>()
    for (const item of items) now.set(item.key, (now.get(item.key) ?? true) && isClosed(item, asOf))
    const keys = [...now]
    const known: ReadonlyMap<string, boolean> = before ?? now
    const closed = keys.filter(([, is]) => is).length
    states.push({
      asOf,
      total: now.size,
      closed,
      open: now.size - closed,
      overdue: new Set(items.filter((item) => isOverdue(item, asOf)).map((item) => item.key)).size,
      added: keys.filter(([key]) => !known.has(key)).length,
      newlyClosed: keys.filter(([key, is]) => is && known.get(key) === false).length,
      dropped: [...known.keys()].filter((key) => !now.has(key)).length,
      reopened: keys.filter(([key, is]) => !is && known.get(key) === true).length,
    })
    before = now
  }
  return states
}

/**
 * 台账销号, from one sheet's closing dates: the states on the days asked for, in order. `undated` are closed at a date
 * nobody wrote down; they are closed in every state, so a curve needs the note.
 */
export function burnDownOfDates(
  items: readonly LedgerItem[],
  days: readonly Day[],
): { readonly states: readonly LedgerState[]; readonly undated: readonly number[] } {
  const undated = items.flatMap((item, k) => (isDone(item) && isoDay(item.closedOn) === null ? [k] : []))
  const states = burnDownOfSnapshots(days.map((asOf) => ({ asOf, items })))
  return { states, undated }
}
