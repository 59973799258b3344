import type { Answered } from '../document'
import type { CommandDefinition } from './command'

/**
 * Record what a person decided, of one sheet or of all that ask the same; an answer to the same id takes the place of the one before.
 */
export const answer: CommandDefinition<{ readonly answered: readonly Answered[] }> = {
  run: (document, { answered }) => {
    const ids = new Set(answered.map(({ correction }) => correction.id))
    return { ...document, answered: [...document.answered.filter((known) => !ids.has(known.correction.id)), ...answered] }
  },
  facts: (_, __, { answered }) => {
    const [first] = answered
    return { text: first?.text ?? '', name: first?.fileName ?? '', kind: first?.correction.kind ?? '', sheets: answered.length }
  },
  joins: () => null,
}
