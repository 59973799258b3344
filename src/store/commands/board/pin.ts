import { holds, withEdits, without } from '../../boardEdits'
import type { CommandDefinition } from '../command'

/** A figure goes ahead of all others, behind those pinned before, and stays on the board whatever else is found; or it doesn't any more. */
export const pin: CommandDefinition<{ readonly key: string; readonly headline: string; readonly on: boolean }> = {
  run: (document, { key, headline, on }) => {
    const { pinned } = document.board
    if (holds(pinned, key) === on) return document
    return withEdits(document, { pinned: on ? [...pinned, { key, headline }] : without(pinned, key) })
  },
  facts: (_, __, { headline, on }) => ({ headline, on: on ? 1 : 0 }),
  joins: () => null,
}
