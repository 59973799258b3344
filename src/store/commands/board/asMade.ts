import { noBoardEdits } from '../../../figures/board/edits'
import type { CommandDefinition } from '../command'

/** The board as it makes itself: nothing pinned, moved, titled or taken off. */
export const asMade: CommandDefinition<null> = {
  run: (document) =>
    Object.values(document.board).every((list: readonly unknown[]) => list.length === 0) ? document : { ...document, board: noBoardEdits },
  facts: () => ({}),
  joins: () => null,
}
