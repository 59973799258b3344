import { isoDay } from '../../../analysis/plan/ledgerCounts'
import { levelOrder } from '../../../i18n/words/levelWords'
import { endWords, periodWords } from '../../../i18n/periodWords'
import type { LedgerItem } from '../../../model/ledger'
import { calendarOf, month, year, type Span } from '../../../model/time/period'
import { compose, fitting } from '../../compose'
import type { Figure, Mark, Panel, PanelRow, Series } from '../../figure'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import type { FigureKindDefinition, Selection } from '../../selection'
import { emptyMark } from '../../tell/marks'
import { tellOf, type Tell } from '../../tell/tell'
import { itemsFact } from './burnDown'

/** More months than this are given by the year. */
const mostMonths = 18
/** Rows of a panel: levels, or who is credited. */
const mostRows = 12
/** Levels, or bodies, that a headline counts one by one. */
const mostSaid = 3

interface Event {
  readonly item: LedgerItem
  /** Its index in `Selection.items`. */
  readonly k: number
}

/** A row of a panel and the events on it. */
interface Lane {
  readonly name: string
  readonly events: readonly Event[]
  readonly end: string
}

/**
 * 登记: what happened, by level over the months, and whose it is. What two bodies did together stands with the one it is credited to and is
 * counted once; who was with them is counted beside, so that nobody adds it up.
 *
 *     登记15项：国家级11项、省级4项
 */
export const events: FigureKindDefinition = {
  unsuited: (selection) => (eventsOf(selection).length > 0 ? null : { code: 'noEvents', facts: {} }),
  build,
}

function eventsOf(selection: Selection): readonly Event[] {
  return (selection.items ?? []).flatMap((item, k) => (item.happenedOn === undefined ? [] : [{ item, k }]))
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { settings } = selection
  const all = eventsOf(selection)
  const columns = columnsOf(all)
  const levels = levelLanes(tell, all)
  const credits = creditLanes(tell, all)
  const told = levels.length > 0 ? levels : credits
  const total = itemsFact(tell, all.length)
  const part = (lane: Lane) => w.events.part(lane.name, itemsFact(tell, lane.events.length))
  const most = [...told].sort((a, b) => b.events.length - a.events.length)
  const joint = all.filter(({ item }) => item.supporting.length > 0)
  const asOf = ledgerAsOf(
    selection,
    all.map(({ item }) => item),
  )
  const lasts = all.flatMap(({ item }) => isoDay(item.happenedOn ?? null) ?? [])
  const until = asOf ?? (lasts.length > 0 ? Math.max(...lasts) : null)
  const panels = [
    ...(levels.length > 0 ? [panelOf(tell, levels, columns, credits.length > 0 ? w.events.byLevel : '', 'level')] : []),
    ...(credits.length > 0 ? [panelOf(tell, credits, columns, levels.length > 0 ? w.events.byBody : '', 'body')] : []),
  ]
  const credited = credits.filter((lane) => lane.events.length > 0)
  return compose(selection, {
    kind: 'events',
    form: 'heatmap',
    book: tell.book,
    current: null,
    headline: fitting(tell.book, [
      ...(told.length <= mostSaid + 1 ? [w.events.headline(total, w.list(told.map(part)))] : []),
      w.events.headline(total, w.list(most.slice(0, mostSaid).map(part))),
      w.events.headline(total, w.list(most.slice(0, 1).map(part))),
      w.events.plain(total),
    ]),
    sentence:
      [
        w.events.sentence(until === null ? '' : endWords(until, settings.language), total, w.list(told.slice(0, mostRows).map(part))),
        ...(levels.length > 0 && credited.length > 0
          ? [w.events.credited(w.list(credited.slice(0, mostSaid).map(part)), credited.length > mostSaid)]
          : []),
        ...(joint.length > 0 ? [w.events.jointNote(itemsFact(tell, joint.length))] : []),
      ].join(w.stop + w.gap) + w.stop,
    subtitle: [w.events.subtitle, until === null ? '' : w.asOf(endWords(until, settings.language))],
    panels,
    notes: [
      joint.length > 0 ? w.events.jointNote(w.burnDown.counted(String(joint.length))) : '',
      all.some(({ item }) => isoDay(item.happenedOn ?? null) === null) ? w.events.undated : '',
      credits.length > mostRows ? w.events.more : '',
    ],
    shown: { members: all.length, of: all.length, page: 1, pages: 1 },
  })
}

/** Months from the first event to the last, or years where these are too many. */
function columnsOf(all: readonly Event[]): readonly Span[] {
  const days = all.flatMap(({ item }) => isoDay(item.happenedOn ?? null) ?? [])
  if (days.length === 0) return []
  const [first, last] = [calendarOf(Math.min(...days)), calendarOf(Math.max(...days))]
  const [from, to] = [first.year * 12 + first.month - 1, last.year * 12 + last.month - 1]
  if (to - from < mostMonths)
    return Array.from({ length: to - from + 1 }, (_, k) => month(Math.floor((from + k) / 12), ((from + k) % 12) + 1))
  return Array.from({ length: last.year - first.year + 1 }, (_, k) => year(first.year + k))
}

function levelLanes({ w }: Tell, all: readonly Event[]): readonly Lane[] {
  const named = all.filter(({ item }) => (item.level ?? '') !== '')
  if (named.length === 0) return []
  const rows = levelOrder(named.map(({ item }) => item.level as string)).map((name) => named.filter(({ item }) => item.level === name))
  const without = all.filter(({ item }) => (item.level ?? '') === '')
  return [...rows, ...(without.length > 0 ? [without] : [])].map((of) => ({
    name: of[0]?.item.level || w.events.noLevel,
    events: of,
    end: w.burnDown.counted(String(of.length)),
  }))
}

/** Bodies by what they are credited with, most first; with what they did together with others said at the end of the row. */
function creditLanes({ w }: Tell, all: readonly Event[]): readonly Lane[] {
  const own = new Map<string, Event[]>()
  const beside = new Map<string, number>()
  for (const event of all) {
    const { owners, supporting } = event.item
    for (const name of new Set(owners)) own.set(name, [...(own.get(name) ?? []), event])
    for (const name of new Set(supporting)) if (!owners.includes(name)) beside.set(name, (beside.get(name) ?? 0) + 1)
  }
  if (own.size === 0) return []
  const only = [...beside.keys()].filter((name) => !own.has(name))
  return [...own]
    .sort((a, b) => b[1].length - a[1].length)
    .concat(only.map((name): [string, Event[]] => [name, []]))
    .map(([name, of]) => ({
      name,
      events: of,
      end: [w.burnDown.counted(String(of.length)), beside.has(name) ? w.events.beside(String(beside.get(name))) : '']
        .filter((part) => part !== '')
        .join(w.space),
    }))
}

function panelOf(tell: Tell, lanes: readonly Lane[], columns: readonly Span[], title: string, id: string): Panel {
  const { w, selection } = tell
  const { language } = selection.settings
  const shown = lanes.slice(0, mostRows)
  const years = new Set(columns.map(({ start }) => calendarOf(start).year)).size > 1
  const undated = lanes.some(({ events: of }) => of.some(({ item }) => isoDay(item.happenedOn ?? null) === null))
  const heads = [
    ...columns.map((column) => ({
      title: periodWords(column, language, 'short'),
      detail: years && calendarOf(column.end).month !== 12 ? String(calendarOf(column.start).year) : '',
    })),
    ...(undated ? [{ title: w.events.noDay, detail: '' }] : []),
  ]
  return {
    title,
    unit: w.burnDown.unit,
    own: false,
    series: shown.map((lane, r): Series => ({
      name: lane.name,
      role: 'peer',
      marks: heads.map((head, c): Mark => {
        const column = columns[c]
        const here = lane.events.filter(({ item }) => {
          const day = isoDay(item.happenedOn ?? null)
          return column === undefined ? day === null : day !== null && day >= column.start && day <= column.end
        })
        const base = emptyMark(`${id}${r}@${column?.code ?? 'none'}`, head.title)
        if (here.length === 0) return { ...base, items: [] }
        return {
          ...base,
          value: here.length,
          label: String(here.length),
          items: here.map(({ k }) => k),
          derivation: {
            rule: 'count',
            operands: here.map(({ item }) => ({ text: item.text, value: 1, observations: [] })),
            result: here.length,
            text: w.derivation.count(w.derivation.members, String(here.length)),
          },
        }
      }),
    })),
    rows: shown.map((lane): PanelRow => ({ category: lane.name, detail: '', end: lane.end, own: false, rank: '' })),
    columns: heads,
  }
}
