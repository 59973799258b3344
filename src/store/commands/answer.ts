import type { Answered } from '../document'
import type { CommandDefinition } from './command'

/** Record what a person decided; an answer to the same id takes the place of the one before. */
export const answer: CommandDefinition<{ readonly answered: Answered }> = {
  run: (document, { answered }) => ({
    ...document,
    answered: [...document.answered.filter((known) => known.correction.id !== answered.correction.id), answered],
  }),
  facts: (_, __, { answered }) => ({ text: answered.text, name: answered.fileName, kind: answered.correction.kind }),
  joins: () => null,
}
