import type { CommandDefinition } from './command'

/** Take an answer or a rule back, with those that were given by the same act: the question stands again. */
export const takeBack: CommandDefinition<{ readonly id: string; readonly also?: readonly string[] }> = {
  run: (document, { id, also = [] }) => {
    const answered = document.answered.filter((known) => known.correction.id !== id && !also.includes(known.correction.id))
    return answered.length === document.answered.length ? document : { ...document, answered }
  },
  facts: (before, _, { id }) => {
    const known = before.answered.find((given) => given.correction.id === id)
    return { text: known?.text ?? '', name: known?.fileName ?? '' }
  },
  joins: () => null,
}
