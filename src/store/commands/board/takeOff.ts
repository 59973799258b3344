import { holds, withEdits } from '../../boardEdits'
import type { CommandDefinition } from '../command'

/** A figure goes off the board; what else was done to it waits until it comes back. */
export const takeOff: CommandDefinition<{ readonly key: string; readonly headline: string }> = {
  run: (document, { key, headline }) => {
    const { off } = document.board
    return holds(off, key) ? document : withEdits(document, { off: [...off, { key, headline }] })
  },
  facts: (_, __, { headline }) => ({ headline }),
  joins: () => null,
}
