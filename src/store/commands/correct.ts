import type { Correction } from '../../model/correction'
import type { Answered } from '../document'
import type { CommandDefinition } from './command'

/**
 * Read something as a person says, without having been asked. A second word on the same cell, line or sheet takes the place of the
 * first, and still overrules what the sheet itself says; one that says what the sheet says takes the first away. Several at once are one step.
 */
export const correct: CommandDefinition<{ readonly answered: readonly Answered[] }> = {
  run: (document, { answered }) => ({ ...document, answered: answered.reduce(corrected, document.answered) }),
  facts: (_, __, { answered }) => {
    const [first] = answered
    return { text: first?.text ?? '', name: first?.fileName ?? '', kind: first?.correction.kind ?? '' }
  },
  joins: () => null,
}

/** What was decided, with one correction more. */
export function corrected(known: readonly Answered[], answered: Answered): readonly Answered[] {
  const target = targetOf(answered.correction)
  const earlier = known.find((one) => targetOf(one.correction) === target)
  const others = known.filter((one) => one !== earlier)
  const before = earlier ? earlier.correction.before : answered.correction.before
  if (earlier && before === answered.correction.after) return others
  return [...others, { ...answered, correction: { ...answered.correction, before } as Correction }]
}

/** What a correction is about, as one text: everything but what it was, what it becomes, when and why. */
function targetOf(correction: Correction): string {
  const { id: _id, when: _when, why: _why, before, after: _after, ...about } = correction
  return JSON.stringify(correction.scope === 'vocabulary' ? { ...about, before } : about, Object.keys({ ...about, before }).sort())
}
