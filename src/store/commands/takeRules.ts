import type { Answered } from '../document'
import type { CommandDefinition } from './command'

/** Take rules in from elsewhere: those that are here already, by what they say, stay as they are. */
export const takeRules: CommandDefinition<{ readonly rules: readonly Answered[]; readonly from: string }> = {
  run: (document, { rules }) => {
    const known = new Set(document.answered.map(saying))
    const fresh = rules.filter((rule) => !known.has(saying(rule)))
    return fresh.length === 0 ? document : { ...document, answered: [...document.answered, ...fresh] }
  },
  facts: (before, after, { from }) => ({ rules: after.answered.length - before.answered.length, name: from }),
  joins: () => null,
}

/** What a correction says, whoever said it and when. */
function saying({ correction }: Answered): string {
  const { id: _, when: __, why: ___, ...said } = correction
  return JSON.stringify(said)
}
