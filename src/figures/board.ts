import type { Dataset } from '../model/dataset/dataset'
import type { LedgerItem } from '../model/ledger'
import { grainOf, type Period } from '../model/time/period'
import type { Relation } from '../model/dataset/relation'
import { candidateOfKey } from './board/candidateOfKey'
import { candidatesOf, type Candidate } from './board/candidates'
import { editedBoard, keptKeys, noBoardEdits, titled, type BoardEdits } from './board/edits'
import { dated } from './board/dated'
import { cameMonthByMonth, statesBoth } from './board/monthTwo'
import { findingOf } from './board/finding'
import { listFor, particularsFor } from './board/listFor'
import { numbersBehind } from './board/numbersBehind'
import { otherBases, type OtherBasis } from './board/otherBasis'
import { placed, type Found } from './board/place'
import type { Figure } from './figure'
import { groundFor } from './ground/ground'
import { figureKinds, type FigureKind } from './registry'
import type { FigureSettings, Selection } from './selection'
import { wordsOf } from './tell/wordsOf'

/** Most figures a board makes by itself. */
export const boardSize = 12

/** What a board is narrowed to, and which page each of its figures stands on. Empty lists mean all. */
export interface BoardScope {
  readonly indicators?: readonly number[]
  readonly offices?: readonly number[]
  readonly periods?: readonly number[]
  readonly items?: readonly LedgerItem[]
  readonly fileNames?: Selection['fileNames']
  readonly pages?: Readonly<Record<string, number>>
  /** What a person changed about it. */
  readonly edits?: BoardEdits
}

/** A figure of a board; `key` stays the same when the board is rebuilt, `pageOf` builds it again. */
export interface BoardFigure {
  readonly key: string
  readonly kind: FigureKind
  readonly selection: Selection
  readonly figure: Figure
  /** Notes of the board's on it, beside the kind's own. */
  readonly notes: readonly string[]
  readonly pinned: boolean
  /** A person's own title, what the program found in its place, and whether the numbers behind have changed since it was written. */
  readonly title: { readonly text: string; readonly found: string; readonly changed: boolean } | null
}

/** More rows than any sheet has members: all of them. */
const allRows = 100_000

/** A figure of a board on another page, with so many rows on it: under the same title, with the same notes. */
export function pageOf(
  { kind, selection, notes, title }: Pick<BoardFigure, 'kind' | 'selection' | 'notes' | 'title'>,
  change: { readonly page?: number; readonly top?: number },
): Figure {
  return dressed(figureKinds[kind].build({ ...selection, settings: { ...selection.settings, ...change } }), notes, title, selection)
}

/** What stands behind a figure, all its rows, for who writes a title over it. */
export function behind({ kind, selection, figure }: Pick<BoardFigure, 'kind' | 'selection' | 'figure'>): string {
  const { members, of } = figure.shown
  const whole =
    members >= of ? figure : figureKinds[kind].build({ ...selection, settings: { ...selection.settings, page: 1, top: allRows } })
  return numbersBehind(whole, selection)
}

function dressed(figure: Figure, notes: readonly string[], title: BoardFigure['title'], { settings }: Selection): Figure {
  const noted = notes.length === 0 ? figure : { ...figure, notes: [...figure.notes, ...notes] }
  return title === null ? noted : titled(noted, title, wordsOf(settings.language).notes)
}

/**
 * The board made by itself: at most twelve figures, the same for the same data whatever was imported in between.
 *
 * One ground for all of them (`ground/`), every kind's findings (`board/candidates`, `board/finding`), and the best of them in the order of
 * the leader's questions (`board/place`); what the own office has beyond them stands in a list. A kind that can't state its selection is passed over, and so is a figure that found nothing.
 * Every figure follows the one basis of the settings.
 */
export function board(
  dataset: Dataset,
  relations: readonly Relation[],
  settings: FigureSettings,
  scope: BoardScope = {},
): readonly BoardFigure[] {
  const whole: Selection = {
    dataset: groundFor(dataset, relations, settings).dataset,
    relations,
    indicators: scope.indicators ?? [],
    offices: scope.offices ?? [],
    periods: scope.periods ?? [],
    settings,
    ...(scope.items === undefined ? {} : { items: scope.items }),
    ...(scope.fileNames === undefined ? {} : { fileNames: scope.fileNames }),
  }
  const found = foundIn(candidatesOf(whole), settings, scope)
  // Where nothing has a year before, a change is the one from the piece of time before, or from another year, and says so.
  const noYearBefore = settings.basis === 'samePeriodLastYear' && !found.some(({ kind }) => kind === 'yearOverYear')
  const { basis, built: others } = noYearBefore ? byOtherBasis(dataset, whole, scope, found) : { basis: null, built: [] }
  const chosen = dated(withList(withChangeSince(placed([...found, ...others], boardSize), dataset, whole, scope), whole, scope))
  const { edits = noBoardEdits } = scope
  const pool = new Map([...found, ...others].map((one) => [one.key, one]))
  const kept = keptKeys(edits).length === 0 ? () => null : (key: string) => pool.get(key) ?? builtByKey(key, dataset, whole, basis)
  return editedBoard<Made>(chosen, edits, kept, boardSize).map((one) => worn(one, edits))
}

/** A figure as the board shows it: pinned or not, under its own title where it has one. */
function worn(made: Made, edits: BoardEdits): BoardFigure {
  const { key, kind, selection, notes } = made
  const own = edits.titles.find((title) => title.key === key)
  const title = own ? { text: own.text, found: made.figure.headline.text, changed: behind(made) !== own.over } : null
  const pinned = edits.pinned.some((one) => one.key === key)
  return { key, kind, selection, figure: dressed(made.figure, notes, title, selection), notes, pinned, title }
}

/** A figure that a person keeps on the board though it isn't among those the board found; null where it can't be stated now. */
function builtByKey(key: string, sheets: Dataset, whole: Selection, other: OtherBasis | null): Made | null {
  const since = key.startsWith(sinceLastMonth)
  const asked = candidateOfKey(since ? key.slice(sinceLastMonth.length) : key, whole)
  if (asked === null) return null
  if (!since && figureKinds[asked.kind].unsuited(asked.selection) === null) return unfound({ ...asked, key })
  if (!since && (other === null || asked.kind !== 'yearOverYear')) return null
  const by: FigureSettings = since || other === null ? { ...whole.settings, basis: 'previousPeriod' } : other.settings
  const again = candidateOfKey(since ? key.slice(sinceLastMonth.length) : key, measuredBy(by, sheets, whole))
  if (again === null || figureKinds[again.kind].unsuited(again.selection) !== null) return null
  return { ...unfound({ ...again, key }), notes: since || other === null ? [] : [other.note] }
}

function unfound({ key, kind, selection }: Candidate): Made {
  return { key, kind, selection, figure: figureKinds[kind].build(selection), notes: [] }
}

const sinceLastMonth = 'sinceLastMonth:'

/** Where this month's sheet came after last month's, one figure says what changed since, whatever the basis; the last one makes room. */
function withChangeSince(chosen: readonly Built[], sheets: Dataset, whole: Selection, scope: BoardScope): readonly Built[] {
  const said = chosen.some(({ selection }) => selection.settings.basis === 'previousPeriod')
  if (said || (!cameMonthByMonth(sheets) && !statesBoth(sheets))) return chosen
  const [change] = placed(changesBy({ ...whole.settings, basis: 'previousPeriod' }, sheets, whole, scope), 1)
  if (!change) return chosen
  return [...chosen.slice(0, boardSize - 1), { ...change, key: `${sinceLastMonth}${change.key}` }]
}

/** Behind the others one list says what they leave out; of twelve the last one makes room. */
function withList(chosen: readonly Built[], whole: Selection, scope: BoardScope): readonly Made[] {
  const asked = { ...whole, settings: { ...whole.settings, page: scope.pages?.listing ?? 1 } }
  const left = listFor(asked, chosen)
  if (left === null) return chosen
  const others = withParticulars(asked, chosen, scope)
  const list = { key: 'listing', kind: 'listing' as const, selection: left, figure: figureKinds.listing.build(left), notes: [] }
  return [...chosen.slice(0, boardSize - 1 - others.length), ...others, list]
}

/** Single figures that no other figure shows stand as tiles before the list, where they are several or say what no plain number does. */
function withParticulars(whole: Selection, chosen: readonly Built[], scope: BoardScope): readonly Made[] {
  const kind = 'particulars' as const
  const asked = particularsFor({ ...whole, settings: { ...whole.settings, page: scope.pages?.[kind] ?? 1 } }, chosen)
  return asked === null ? [] : [{ key: kind, kind, selection: asked, figure: figureKinds[kind].build(asked), notes: [] }]
}

type Made = Omit<BoardFigure, 'pinned' | 'title'>
type Built = Made & Found

/** The candidates that can be stated and found something, each key once. */
function foundIn(candidates: readonly Candidate[], settings: FigureSettings, scope: BoardScope): readonly Built[] {
  const found: Built[] = []
  const seen = new Set<string>()
  for (const { key, kind, selection: asked, ours } of candidates) {
    if (seen.has(key)) continue
    const selection = { ...asked, settings: { ...settings, page: scope.pages?.[key] ?? 1 } }
    if (figureKinds[kind].unsuited(selection) !== null) continue
    const figure = figureKinds[kind].build(selection)
    const finding = findingOf(kind, figure, selection)
    // One day against the same day of a year before is weather, and so is who had most on it.
    const ofDay = ofDays.has(kind) && isDaily(selection.dataset, figure)
    if (finding === null || (ofDay && kind === 'yearOverYear') || (kind === 'yearOverYear' && hasNoBefore(selection, figure))) continue
    seen.add(key)
    found.push({
      key,
      kind,
      selection,
      figure,
      notes: [],
      ours,
      headline: figure.headline.text,
      finding: ofDay ? { ...finding, weak: true } : finding,
    })
  }
  return found
}

/** Changes of what has no 同比, by the first basis that gives any. */
function byOtherBasis(
  sheets: Dataset,
  whole: Selection,
  scope: BoardScope,
  found: readonly Built[],
): { readonly basis: OtherBasis | null; readonly built: readonly Built[] } {
  const bases = otherBases(sheets, whole.settings)
  for (const basis of bases) {
    const built = untasked(changesBy(basis.settings, sheets, whole, scope), found)
    if (built.length > 0) return { basis, built: built.map((one) => ({ ...one, notes: [basis.note] })) }
  }
  return { basis: bases[0] ?? null, built: [] }
}

/** From one month, quarter or week to the next, or by another basis. */
function changesBy(settings: FigureSettings, sheets: Dataset, whole: Selection, scope: BoardScope): readonly Built[] {
  const asked = measuredBy(settings, sheets, whole)
  const changes = candidatesOf(asked).filter(({ kind }) => kind === 'yearOverYear')
  return foundIn(changes, asked.settings, scope)
}

/** How much of a task this quarter did more than the last says less than what of it is done. */
function untasked(stepwise: readonly Built[], found: readonly Built[]): readonly Built[] {
  const aimed = new Set(found.flatMap(({ finding }) => finding.aimed))
  return stepwise.filter(({ figure: { panels }, selection: { dataset } }) =>
    panels.some(({ series }) =>
      series.some(({ marks }) => marks.some(({ observations }) => observations.some((i) => !aimed.has(dataset.indicator[i] as number)))),
    ),
  )
}

function measuredBy(settings: FigureSettings, sheets: Dataset, whole: Selection): Selection {
  return { ...whole, settings, dataset: groundFor(sheets, whole.relations, settings).dataset }
}

/** 1—4月累计 has no piece of time before it: what a sheet says came to it since the week before (比上周增加) is no 环比 of it. */
function hasNoBefore({ dataset, settings }: Selection, { panels }: Figure): boolean {
  if (settings.basis !== 'previousPeriod') return false
  const codes = new Set(
    panels.flatMap(({ series }) =>
      series.flatMap(({ marks }) => marks.flatMap((mark) => mark.observations.map((i) => dataset.period[i] as number))),
    ),
  )
  return codes.size > 0 && [...codes].every((code) => grainOf(dataset.periods[code] as Period) === 'toDate')
}

const ofDays: ReadonlySet<FigureKind> = new Set(['yearOverYear', 'ranking'])

/** From one day to the next nothing has changed yet. */
function isDaily(dataset: Dataset, figure: Figure): boolean {
  const [first] = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.flatMap((mark) => mark.observations)))
  const period = first === undefined ? undefined : dataset.periods[dataset.period[first] as number]
  return period !== undefined && grainOf(period) === 'day'
}
