import { isClosed, isOverdue, isoDay } from '../../../analysis/plan/ledgerCounts'
import { endWords, periodWords } from '../../../i18n/periodWords'
import type { LedgerItem } from '../../../model/ledger'
import { calendarOf, dayOf, daySpan, type Day } from '../../../model/time/period'
import { compose, fitting, pageOf } from '../../compose'
import type { Figure, Mark, PanelRow } from '../../figure'
import { tasksOf } from '../../ground/tasks'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import { emptyMark } from '../../tell/marks'
import type { FigureKindDefinition, Selection } from '../../selection'
import { statusColour } from '../../colour/statusColour'
import { tellOf, type Tell } from '../../tell/tell'
import { itemsFact } from '../ledger/burnDown'

const rowsOnPage = 14
/** A task with its place among the ledger's lines. */
interface Row {
  readonly item: LedgerItem
  readonly k: number
  readonly due: Day | null
}
const mostTicks = 8

/**
 * 挂图作战: a row an item with its owner, from its first milestone (or the new year of its deadline) to its deadline, the day it was
 * closed on it, milestones as dots, the as-of date as a line. Items without a deadline say so and have no bar.
 */
export const schedule: FigureKindDefinition = {
  unsuited: (selection) => {
    const { items } = tasksOf(selection)
    if (items.length === 0) return { code: 'noLedger', facts: {} }
    return items.some((item) => isoDay(item.deadline) !== null) ? null : { code: 'tooFew', facts: { needed: 1 } }
  },
  build,
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { settings } = selection
  const { items, at } = tasksOf(selection)
  const asOf = ledgerAsOf(selection, items)
  const rows = items.map((item, k) => ({ item, k: at[k] as number, due: isoDay(item.deadline) }))
  const most = settings.top ?? rowsOnPage
  // Earliest deadline first; what has none comes last. Where not all are in sight, what is overdue stands before what is open, and that before
  // what is done.
  const standing = ({ item }: Row): number =>
    rows.length <= most ? 0 : isOverdue(item, asOf) ? 0 : isClosed(item, asOf ?? Infinity) ? 2 : 1
  const order = rows.sort((a, b) => standing(a) - standing(b) || (a.due ?? Infinity) - (b.due ?? Infinity) || a.k - b.k)
  const page = pageOf(order, most, settings.page)
  const marks = page.items.map(({ item, k }) => markOf(tell, item, k, asOf))
  const days = marks
    .flatMap((mark) => [...(mark.at ?? []), ...(mark.value === null ? [] : [mark.value]), ...(mark.points ?? []).map((p) => p.at)])
    .concat(asOf ?? [])
  const overdue = items.filter((item) => isOverdue(item, asOf))
  const closed = items.filter((item) => isClosed(item, asOf ?? Infinity))
  const total = itemsFact(tell, items.length)
  return compose(selection, {
    kind: 'schedule',
    form: 'timeline',
    book: tell.book,
    current: null,
    headline:
      asOf === null
        ? undated(tell, total, closed, overdue)
        : fitting(tell.book, [
            ...(overdue.length > 0 ? lateSaid(tell, overdue, asOf, total, page.items) : [onTime(tell, items, closed, total)]),
            w.schedule.plain,
          ]),
    sentence:
      (asOf === null
        ? undated(tell, total, closed, overdue)
        : w.schedule.sentence(endWords(asOf, settings.language), total, itemsFact(tell, closed.length), itemsFact(tell, overdue.length))) +
      w.stop,
    subtitle: [w.schedule.subtitle, asOf === null ? '' : w.asOf(endWords(asOf, settings.language))],
    panels: [
      {
        title: '',
        unit: '',
        own: false,
        series: [{ name: '', role: 'peer', marks }],
        ticks: ticksOf(tell, Math.min(...days), Math.max(...days)),
        rows: marks.map((mark): PanelRow => ({ category: mark.category, detail: mark.detail, end: mark.label, own: false, rank: '' })),
      },
    ],
    references:
      asOf === null
        ? []
        : [
            {
              name: w.schedule.today,
              value: asOf,
              text: periodWords(daySpan(asOf, asOf), settings.language, 'short'),
              line: 'dashed',
              axis: 'x',
              derivation: null,
            },
          ],
    notes: [
      asOf === null ? w.schedule.noAsOf : '',
      items.some((item) => isoDay(item.deadline) !== null && startOf(item) === null) ? w.schedule.fromNewYear : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: page.items.length, of: items.length, page: page.page, pages: page.pages },
  })
}

/** Where no sheet says the day: what is overdue by its status, and what is closed. */
function undated(tell: Tell, total: string, closed: readonly LedgerItem[], overdue: readonly LedgerItem[]): string {
  const { w } = tell
  return overdue.length === 0
    ? w.schedule.undated(total, itemsFact(tell, closed.length))
    : w.schedule.undatedOverdue(total, itemsFact(tell, overdue.length), itemsFact(tell, closed.length))
}

/** How many are late, and who is latest where that is one, known by its day, and in sight. */
function lateSaid(tell: Tell, overdue: readonly LedgerItem[], asOf: Day, total: string, inSight: readonly Row[]): readonly string[] {
  const { w } = tell
  const said = lateWords(tell, overdue, asOf)(total, itemsFact(tell, overdue.length))
  const byDue = [...overdue].sort((a, b) => (isoDay(a.deadline) ?? Infinity) - (isoDay(b.deadline) ?? Infinity))
  const [latest, next] = byDue
  const known = byDue.every((item) => isoDay(item.deadline) !== null) && (next === undefined || next.deadline !== latest?.deadline)
  if (latest === undefined || !known || !inSight.some(({ item }) => item === latest)) return [said]
  return [said + (next === undefined ? w.schedule.itIs(latest.text) : w.schedule.latestIs(latest.text)), said]
}

/** Past their deadlines by the calendar; else 逾期 as the sheet calls some of them. */
function lateWords(tell: Tell, overdue: readonly LedgerItem[], asOf: Day): (total: string, overdue: string) => string {
  const byDate = overdue.every((item) => (isoDay(item.deadline) ?? Infinity) < asOf)
  return byDate ? tell.w.schedule.headline : tell.w.schedule.overdue
}

/** What is said when nothing open is overdue: on time only what has a deadline and, once closed, a day no later. */
function onTime(tell: Tell, items: readonly LedgerItem[], closed: readonly LedgerItem[], total: string): string {
  const { w } = tell
  const late = closed.filter((item) => {
    const [due, on] = [isoDay(item.deadline), isoDay(item.closedOn)]
    return due !== null && on !== null && on > due
  })
  if (late.length > 0) return w.schedule.closedLate(total, itemsFact(tell, late.length))
  const dated = items.filter((item) => isoDay(item.deadline) !== null)
  if (closed.some((item) => isoDay(item.closedOn) === null && isoDay(item.deadline) !== null))
    return w.schedule.undated(total, itemsFact(tell, closed.length))
  return dated.length < items.length
    ? w.schedule.datedOnTime(total, itemsFact(tell, dated.length))
    : w.schedule.onTime(total, items.length > 1)
}

/** The first dated milestone; null when the ledger gives none. */
function startOf(item: LedgerItem): Day | null {
  const days = item.milestones.map((m) => isoDay(m.date)).filter((day): day is Day => day !== null)
  return days.length === 0 ? null : Math.min(...days)
}

function markOf(tell: Tell, item: LedgerItem, k: number, asOf: Day | null): Mark {
  const {
    w,
    selection: { settings },
  } = tell
  const due = isoDay(item.deadline)
  const closedOn = isoDay(item.closedOn)
  const done = isClosed(item, asOf ?? Infinity)
  const late = isOverdue(item, asOf)
  const day = (d: Day) => periodWords(daySpan(d, d), settings.language, 'short')
  const status = statusColour(item.status ?? '', item.statusFill, settings)
  const label = done
    ? closedOn === null
      ? w.schedule.closedUndated
      : w.schedule.closed(day(closedOn))
    : due === null
      ? late
        ? w.schedule.overdueOpen
        : w.schedule.open
      : late
        ? w.schedule.late(day(due))
        : w.schedule.due(day(due))
  const points = item.milestones.flatMap((m) => {
    const at = isoDay(m.date)
    return at === null ? [] : [{ at, name: m.name, done: asOf === null || at <= asOf ? null : false }]
  })
  return {
    ...emptyMark(`item${k}`, item.text),
    detail: w.list(item.owners),
    label,
    value: done ? closedOn : null,
    items: [k],
    flags: late ? ['named-bad'] : [],
    ...(due === null ? {} : { at: [Math.min(startOf(item) ?? dayOf(calendarOf(due).year, 1, 1), due), due] as const }),
    ...(status === undefined ? {} : { status }),
    ...(points.length > 0 ? { points } : {}),
  }
}

/** Months between two ticks: whole pieces of a year, then whole years, so that January bears its year wherever one passes. */
const tickSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const

/** First days of months, thinned to what fits. */
function ticksOf(tell: Tell, first: Day, last: Day): readonly { readonly value: number; readonly text: string }[] {
  const { w } = tell
  const [start, end] = [calendarOf(first), calendarOf(last)]
  const [from, to] = [start.year * 12 + start.month - 1, end.year * 12 + end.month - 1]
  const step = tickSteps.find((months) => (to - from) / months < mostTicks) ?? 120
  const ticks: { value: number; text: string }[] = []
  for (let count = Math.ceil(from / step) * step; count <= to; count += step) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
    const day = dayOf(year, month, 1)
    if (day >= first && day <= last)
      ticks.push({ value: day, text: month === 1 || ticks.length === 0 ? w.schedule.yearMonth(year, month) : w.schedule.month(month) })
  }
  return ticks
}
