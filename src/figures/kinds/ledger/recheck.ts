import { isoDay, countByOwner } from '../../../analysis/plan/ledgerCounts'
import { isNotRechecked, recheckOutcome } from '../../../i18n/words/recheckWords'
import { endWords } from '../../../i18n/periodWords'
import type { LedgerItem } from '../../../model/ledger'
import { compose, fitting, pageOf } from '../../compose'
import type { Figure, Mark, PanelRow, Series } from '../../figure'
import { ledgerAsOf } from '../../periods/ledgerAsOf'
import type { FigureKindDefinition, Selection } from '../../selection'
import { tasksOf } from '../../ground/tasks'
import { emptyMark } from '../../tell/marks'
import { tellOf } from '../../tell/tell'
import { itemsFact } from './burnDown'

/** Rows beside the total. */
const rowsOnPage = 7
const states = ['settled', 'looked', 'open', 'waiting'] as const
type State = (typeof states)[number]

/**
 * 回头看: of what was to be looked at a second time, how much was, what was found settled, what is open again, and what still waits.
 *
 *     213项中160项已回头看，20项未整改到位，53项未回头看
 */
export const recheck: FigureKindDefinition = {
  unsuited: (selection) => (listedOf(selection).length > 0 ? null : { code: 'noRecheck', facts: {} }),
  build,
}

/** The lines of ledgers that have a second look at all; other ledgers ask for none. */
function listedOf(selection: Selection): readonly { readonly item: LedgerItem; readonly k: number }[] {
  const { items, at } = tasksOf(selection)
  const ledger = ({ source }: LedgerItem) => `${source.file}|${source.sheet}`
  const asked = new Set(items.filter((item) => item.recheckedOn !== null || (item.recheck ?? '') !== '').map(ledger))
  return items.flatMap((item, k) => (asked.has(ledger(item)) ? [{ item, k: at[k] as number }] : []))
}

/** Looked at by its day or by words; a day still to come by the sheet's own date is none. */
function stateOf(item: LedgerItem): State {
  const words = item.recheck ?? ''
  const [on, asOf] = [isoDay(item.recheckedOn), isoDay(item.asOf)]
  const done = on !== null && (asOf === null || on <= asOf)
  if (words !== '' && !isNotRechecked(words)) return recheckOutcome(words) ?? 'looked'
  return done && !isNotRechecked(words || 'x') ? 'looked' : 'waiting'
}

function build(selection: Selection): Figure {
  const tell = tellOf(selection)
  const { w } = tell
  const { settings } = selection
  const all = listedOf(selection)
  const items = all.map(({ item }) => item)
  const state = items.map(stateOf)
  const at = (k: number): number => (all[k] as (typeof all)[number]).k
  const owners = countByOwner(items)
  const rows = [
    ...(owners.counts.length > 1 ? owners.counts.map(({ owner, items: list }) => ({ name: owner, list })) : []),
    ...(owners.counts.length > 1 && owners.unowned.length > 0 ? [{ name: w.statusBreakdown.unowned, list: owners.unowned }] : []),
  ]
  const openIn = (list: readonly number[]) => list.filter((k) => state[k] === 'open' || state[k] === 'waiting').length
  const ordered = [...rows].sort((a, b) => openIn(b.list) - openIn(a.list))
  const page = pageOf(ordered, settings.top ?? rowsOnPage, settings.page)
  const whole = { name: w.statusBreakdown.whole, list: items.map((_, k) => k) }
  const shown = [...page.items, whole]
  const used = states.filter((one) => state.includes(one))
  const of = (one: State) => state.filter((other) => other === one).length
  const looked = items.length - of('waiting')
  const total = itemsFact(tell, items.length)
  const found = [
    ...(of('open') > 0 ? [w.recheck.open(itemsFact(tell, of('open')))] : []),
    ...(of('waiting') > 0 ? [w.recheck.waiting(itemsFact(tell, of('waiting')))] : []),
  ]
  const lead = looked === items.length ? w.recheck.all(total) : w.recheck.some(total, itemsFact(tell, looked))
  const asOf = ledgerAsOf(selection, items)
  const series = used.map((one): Series => ({
    name: w.recheck.states[one],
    role: 'peer',
    marks: shown.map(({ name, list }, r): Mark => {
      const here = list.filter((k) => state[k] === one)
      return {
        ...emptyMark(`${one}.${r === shown.length - 1 ? 'whole' : name}`, name),
        value: here.length,
        label: String(here.length),
        items: here.map(at),
        flags: [
          ...(r === shown.length - 1 && shown.length > 1 ? (['aggregate'] as const) : []),
          ...(one === 'open' && here.length > 0 ? (['named-bad'] as const) : []),
        ],
      }
    }),
  }))
  return compose(selection, {
    kind: 'recheck',
    form: 'stackedBars',
    book: tell.book,
    current: null,
    headline: fitting(tell.book, [[lead, ...found].join(w.comma), [lead, ...found.slice(0, 1)].join(w.comma), lead]),
    sentence: w.recheck.sentence(asOf === null ? '' : endWords(asOf, settings.language), [lead, ...found].join(w.comma)) + w.stop,
    subtitle: [w.named(w.recheck.subtitle, w.burnDown.unit), asOf === null ? '' : w.asOf(endWords(asOf, settings.language))],
    panels: [
      {
        title: '',
        unit: w.burnDown.unit,
        own: false,
        series,
        rows: shown.map(({ name, list }): PanelRow => ({
          category: name,
          detail: '',
          end: w.burnDown.counted(String(list.length)),
          own: false,
          rank: '',
        })),
      },
    ],
    notes: [
      owners.shared > 0 ? w.statusBreakdown.shared(String(owners.shared)) : '',
      page.pages > 1 ? w.notes.page(String(page.page), String(page.pages)) : '',
    ],
    shown: { members: Math.max(1, page.items.length), of: Math.max(1, rows.length), page: page.page, pages: page.pages },
  })
}
