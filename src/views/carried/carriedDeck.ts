import type { CarriedBoard } from '../../export/carriedBoard'
import type { DeckFigure } from '../meeting/deck'
import { foldFigure } from '../../drawing/foldFigure'

/** A carried board as the figures of a meeting: its pages as they were made, folded where a screen doesn't hold one. */
export function carriedDeck(board: CarriedBoard): readonly DeckFigure[] {
  const { dataset, items } = board
  return board.figures.map(({ key, pages }) => ({
    key,
    dataset,
    items,
    pages: (left) => pages.flatMap((page) => foldFigure(page, left)),
  }))
}
