import type { Dataset } from '../../model/dataset/dataset'
import type { Relation } from '../../model/dataset/relation'
import { board, pageOf, type BoardFigure, type BoardScope } from '../board'
import type { Figure } from '../figure'
import { groundFor, keepGround } from '../ground/ground'
import { groundAgain, postedGround, type PostedGround } from '../ground/postedGround'
import type { FigureSettings, Selection } from '../selection'

/** A board as it travels from the worker that made it: the figures with what they were asked, and what was worked out beyond the sheets. */
export interface PostedBoard {
  readonly figures: readonly PostedFigure[]
  readonly grounds: readonly { readonly settings: FigureSettings; readonly ground: PostedGround }[]
}

export interface PostedFigure extends Omit<BoardFigure, 'selection'> {
  readonly selection: Pick<Selection, 'indicators' | 'offices' | 'periods' | 'settings' | 'ledger'>
}

/** The board of a dataset, to be posted to whoever holds the same dataset. */
export function postedBoard(dataset: Dataset, relations: readonly Relation[], settings: FigureSettings, scope: BoardScope): PostedBoard {
  const figures = board(dataset, relations, settings, scope).map(
    ({ selection: { indicators, offices, periods, settings: asked, ledger }, ...one }): PostedFigure => ({
      ...one,
      selection: { indicators, offices, periods, settings: asked, ...(ledger === undefined ? {} : { ledger }) },
    }),
  )
  // What changed since last month is measured by a basis, and so on a ground, of its own.
  const bases = new Map([settings, ...figures.map(({ selection }) => selection.settings)].map((asked) => [asked.basis, asked]))
  const grounds = [...bases.values()].map((asked) => ({
    settings: asked,
    ground: postedGround(dataset, groundFor(dataset, relations, asked)),
  }))
  return { figures, grounds }
}

/** The figures of a posted board over the dataset at hand: they can be turned, arranged and asked about like those of a board made here. */
export function boardAgain(
  { figures, grounds }: PostedBoard,
  dataset: Dataset,
  relations: readonly Relation[],
  scope: BoardScope,
): readonly BoardFigure[] {
  for (const { settings, ground } of grounds) keepGround(dataset, settings, () => groundAgain(dataset, ground))
  return figures.map(({ selection, ...one }) => ({
    ...one,
    selection: selectionAgain(selection, dataset, relations, scope),
  }))
}

/** A figure of a board on another page, made where the board was. */
export function pageAgain(
  one: Pick<PostedFigure, 'kind' | 'notes' | 'title' | 'selection'>,
  change: { readonly page?: number; readonly top?: number },
  dataset: Dataset,
  relations: readonly Relation[],
  scope: BoardScope,
): Figure {
  return pageOf({ ...one, selection: selectionAgain(one.selection, dataset, relations, scope) }, change)
}

function selectionAgain(
  selection: PostedFigure['selection'],
  dataset: Dataset,
  relations: readonly Relation[],
  { items, fileNames }: BoardScope,
): Selection {
  return {
    ...selection,
    dataset: groundFor(dataset, relations, selection.settings).dataset,
    relations,
    ...(items === undefined ? {} : { items }),
    ...(fileNames === undefined ? {} : { fileNames }),
  }
}
