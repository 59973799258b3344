import type { CommandDefinition } from '../command'

/** Take out all sheets, and the answers with them. Rules that hold for every sheet stay: next month's will want them. */
export const clear: CommandDefinition<null> = {
  run: (document) => {
    const answered = document.answered.filter(({ correction }) => correction.scope !== 'here')
    return document.files.length === 0 && answered.length === document.answered.length ? document : { ...document, files: [], answered }
  },
  facts: (before) => ({ files: before.files.length }),
  joins: () => null,
}
