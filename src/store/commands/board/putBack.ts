import { holds, withEdits, without } from '../../boardEdits'
import type { CommandDefinition } from '../command'

/** A figure that was taken off is on the board again, where it stood, pinned and titled as it was. */
export const putBack: CommandDefinition<{ readonly key: string }> = {
  run: (document, { key }) => {
    const { off } = document.board
    return holds(off, key) ? withEdits(document, { off: without(off, key) }) : document
  },
  facts: (before, _, { key }) => ({ headline: before.board.off.find((one) => one.key === key)?.headline ?? '' }),
  joins: () => null,
}
