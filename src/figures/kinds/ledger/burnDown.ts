import { burnDownOfDates, isoDay, isClosed } from '../../../analysis/plan/ledgerCounts'
import { endWords } from '../../../i18n/periodWords'
import type { LedgerItem } from '../../../model/ledger'
import { calendarOf, dayOf, daysInMonth, type Day } from '../../../model/time/period'
import { compose, fitting } from '../../compose'
import type { Figure, Mark, Series } from '../../figure'
import { tasksOf } from '../../ground/tasks'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import { emptyMark } from '../../tell/marks'
import type { FigureKindDefinition, Selection } from '../../selection'
import { tellOf, type Tell } from '../../tell/tell'

/** Months a curve runs over at most. */
const mostMonths = 24

/**
 * 台账销号: how many items are open at each month's end, and how many should be by their deadlines. What was closed on a day nobody
 * wrote down counts as closed throughout, and the note says so.
 *
 *     10项任务已销号4项，余6项
 */
export const burnDown: FigureKindDefinition = {
  unsuited: (selection) => {
    const { items } = tasksOf(selection)
    if (items.length === 0) return { code: 'noLedger', facts: {} }
    const days = daysOf(selection, items)
    const open = new Set(burnDownOfDates(items, days).states.map((state) => state.open))
    // A curve that never moves tells nothing that a count doesn't.
    return days.length < 2 || open.size < 2 ? { code: 'tooFew', facts: { needed: 2 } } : null
  },
  build,
}

/** Month ends from the first deadline or closing to the as-of date, which is the last. */
function daysOf(selection: Selection, items: readonly LedgerItem[]): readonly Day[] {
  const last = ledgerAsOf(selection, items)
  const known = items.flatMap((item) => [isoDay(item.deadline), isoDay(item.closedOn)]).filter((day): day is Day => day !== null)
  if (last === null || known.length === 0) return []
  const days: Day[] = []
  const { year, month } = calendarOf(Math.min(...known))
  // Months counted from year 0, so that December is followed by January.
  for (let count = year * 12 + month - 1; ; count++) {
    const end = monthEnd(Math.floor(count / 12), (count % 12) + 1)
    if (end >= last) break
    days.push(end)
  }
  return [...days, last].slice(-mostMonths)
}

function monthEnd(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month))
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { settings } = selection
  const { items, at } = tasksOf(selection)
  const days = daysOf(selection, items)
  const asOf = days[days.length - 1]
  if (asOf === undefined) throw new Error('burnDown is unsuited: no dates')
  const { states, undated } = burnDownOfDates(items, days)
  const category = (day: Day) => {
    const { year, month } = calendarOf(day)
    return new Set(days.map((d) => calendarOf(d).year)).size > 1 ? w.schedule.yearMonth(year, month) : w.schedule.month(month)
  }
  const open = states.map((state): Mark => ({
    ...emptyMark(`open@${state.asOf}`, category(state.asOf)),
    value: state.open,
    label: String(state.open),
    at: [state.asOf, state.asOf],
    items: items.flatMap((item, k) => (isClosed(item, state.asOf) ? [] : [at[k] as number])),
  }))
  const due = days.map((day): Mark => {
    const left = items.flatMap((item, k) => (isDueAfter(item, day) ? [at[k] as number] : []))
    return { ...emptyMark(`due@${day}`, category(day)), value: left.length, label: String(left.length), at: [day, day], items: left }
  })
  const dated = items.filter((item) => isoDay(item.deadline) !== null)
  const series: Series[] = [{ name: w.burnDown.left, role: 'own', marks: open }]
  if (dated.length > 0) series.push({ name: w.burnDown.due, role: 'target', marks: due })
  const last = states[states.length - 1]
  const closed = last?.closed ?? 0
  const count = (n: number) => itemsFact(tell, n)
  const total = count(items.length)
  const overdue = last?.overdue ?? 0
  const base =
    closed === items.length
      ? w.burnDown.allClosed(total)
      : closed === 0
        ? w.burnDown.noneClosed(total)
        : w.burnDown.headline(total, count(closed), count(items.length - closed))
  return compose(selection, {
    kind: 'burnDown',
    form: 'stepLines',
    book: tell.book,
    current: null,
    headline: fitting(tell.book, [
      ...(overdue > 0
        ? [base, w.burnDown.short(count(items.length - closed))].map((said) => said + w.comma + w.burnDown.overdue(count(overdue)))
        : []),
      base,
    ]),
    sentence:
      w.burnDown.sentence(endWords(asOf, settings.language), total, count(closed), count(items.length - closed)) +
      (overdue > 0 ? w.comma + w.burnDown.overdue(count(overdue)) : '') +
      w.stop,
    subtitle: [w.burnDown.subtitle, w.asOf(endWords(asOf, settings.language))],
    panels: [{ title: '', unit: w.burnDown.unit, own: false, series }],
    notes: [
      undated.length > 0 ? w.burnDown.undated(String(undated.length)) : '',
      dated.length < items.length && dated.length > 0 ? w.burnDown.noDeadline(String(items.length - dated.length)) : '',
    ],
    sourceExtra: [],
    shown: { members: items.length, of: items.length, page: 1, pages: 1 },
  })
}

function isDueAfter(item: LedgerItem, day: Day): boolean {
  const deadline = isoDay(item.deadline)
  return deadline === null || deadline > day
}

/** A number of ledger lines: 10项. */
export function itemsFact(tell: Tell, n: number): string {
  const text = tell.w.burnDown.counted(String(n))
  return tell.book.derived(text, n, {
    rule: 'count',
    operands: Array.from({ length: n }, (_, k) => ({ text: String(k + 1), value: 1, observations: [] })),
    result: n,
    text: tell.w.derivation.count(tell.w.derivation.members, String(n)),
  })
}
