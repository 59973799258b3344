import { answer } from './answer'
import type { CommandDefinition } from './command'
import type { Answered } from '../document'

/** Two names are one from now on, in these sheets and in next month's: recorded as vocabulary, the second read as the first. */
export const merge: CommandDefinition<{ readonly answered: Answered }> = {
  run: (document, { answered }) => answer.run(document, { answered: [answered] }),
  facts: (_, __, { answered }) => ({ left: String(answered.correction.after), right: String(answered.correction.before) }),
  joins: () => null,
}
