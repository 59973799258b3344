import type { Dataset } from '../model/dataset'
import type { LedgerItem } from '../model/ledger'
import { grainOf } from '../model/period'
import type { Relation } from '../model/relation'
import { candidatesOf, type Candidate } from './board/candidates'
import { cameMonthByMonth } from './board/monthTwo'
import { findingOf } from './board/finding'
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
}

/** A figure of a board; `key` stays the same when the board is rebuilt, `selection` builds it again (on another page, in another kind). */
export interface BoardFigure {
  readonly key: string
  readonly kind: FigureKind
  readonly selection: Selection
  readonly figure: Figure
}

/**
 * The board made by itself: at most twelve figures, the same for the same data whatever was imported in between.
 *
 * One ground for all of them (`ground/`), every kind's findings (`board/candidates`, `board/finding`), and the best of them in the order of
 * the leader's questions (`board/place`). A kind that can't state its selection is passed over, and so is a figure that found nothing.
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
  // Where nothing has a year before, a change is the one from the piece of time before, and says so.
  const noYearBefore = settings.basis === 'samePeriodLastYear' && !found.some(({ kind }) => kind === 'yearOverYear')
  const stepwise = noYearBefore ? noted(fromPieceToPiece(dataset, whole, scope), settings) : []
  const chosen = placed([...found, ...stepwise], boardSize)
  return withChangeSince(chosen, dataset, whole, scope).map(({ key, kind, selection, figure }) => ({ key, kind, selection, figure }))
}

/** Where this month's sheet came after last month's, one figure says what changed since, whatever the basis; the last one makes room. */
function withChangeSince(chosen: readonly Built[], sheets: Dataset, whole: Selection, scope: BoardScope): readonly Built[] {
  const said = chosen.some(({ selection }) => selection.settings.basis === 'previousPeriod')
  if (said || !cameMonthByMonth(sheets)) return chosen
  const [change] = placed(fromPieceToPiece(sheets, whole, scope), 1)
  if (!change) return chosen
  return [...chosen.slice(0, boardSize - 1), { ...change, key: `sinceLastMonth:${change.key}` }]
}

type Built = BoardFigure & Found

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
    // One day against the same day of a year before is weather.
    if (finding === null || (kind === 'yearOverYear' && isDaily(selection.dataset, figure))) continue
    seen.add(key)
    found.push({ key, kind, selection, figure, ours, headline: figure.headline.text, finding })
  }
  return found
}

/** 环比 of what has no 同比: from one month, quarter or week to the next. */
function fromPieceToPiece(sheets: Dataset, whole: Selection, scope: BoardScope): readonly Built[] {
  const settings: FigureSettings = { ...whole.settings, basis: 'previousPeriod' }
  const stepwise = { ...whole, settings, dataset: groundFor(sheets, whole.relations, settings).dataset }
  const changes = candidatesOf(stepwise).filter(({ kind }) => kind === 'yearOverYear')
  return foundIn(changes, settings, scope)
}

function noted(stepwise: readonly Built[], { language }: FigureSettings): readonly Built[] {
  const { noYearBefore } = wordsOf(language).notes
  return stepwise.map((one) => ({ ...one, figure: { ...one.figure, notes: [...one.figure.notes, noYearBefore] } }))
}

/** From one day to the next nothing has changed yet. */
function isDaily(dataset: Dataset, figure: Figure): boolean {
  const [first] = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.flatMap((mark) => mark.observations)))
  const period = first === undefined ? undefined : dataset.periods[dataset.period[first] as number]
  return period !== undefined && grainOf(period) === 'day'
}
