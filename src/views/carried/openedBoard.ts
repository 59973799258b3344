import { drawFigure } from '../../drawing/drawFigure'
import { themeOf } from '../../drawing/theme/theme'
import type { CarriedBoard } from '../../export/carriedBoard'
import { checkedBoard } from '../../export/checkedBoard'
import { messagesOf } from '../../i18n/messages'
import { itemSourceOf } from '../source/itemSourceOf'
import { sourceOf } from '../source/sourceOf'

/** The figures of a board as it was carried here, or null: checked all through, and each drawn and asked once before anyone sees it. */
export function openedBoard(text: string): CarriedBoard | null {
  const board = checkedBoard(text)
  if (!board) return null
  const { language, convention } = board.settings
  const messages = messagesOf(language)
  try {
    const theme = themeOf('light', 'desk')
    for (const figure of board.figures.flatMap(({ pages }) => pages))
      drawFigure(figure, theme, { width: 640, height: 300 }, { frame: false, language, convention })
    for (let i = 0; i < board.dataset.count; i++) sourceOf(board.dataset, i, language, messages)
    for (const item of board.items) itemSourceOf(item, board.fileNames, messages)
    return board
  } catch {
    return null
  }
}
