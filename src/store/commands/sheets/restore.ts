import type { Answered, KeptFile } from '../../document'
import type { CommandDefinition } from '../command'

/**
 * Put back what was taken out since a moment, as it was: sheets in their places, answers with them. What came in meanwhile
 * stays, behind it.
 */
export const restore: CommandDefinition<{ readonly files: readonly KeptFile[]; readonly answered: readonly Answered[] }> = {
  run: (document, { files, answered }) => {
    const here = new Set(document.files.map((file) => file.file))
    const given = new Set(document.answered.map((answer) => answer.correction.id))
    if (files.every((file) => here.has(file.file)) && answered.every((answer) => given.has(answer.correction.id))) return document
    const back = new Set(files.map((file) => file.file))
    const backGiven = new Set(answered.map((answer) => answer.correction.id))
    return {
      ...document,
      files: [...files, ...document.files.filter((file) => !back.has(file.file))],
      answered: [...answered, ...document.answered.filter((answer) => !backGiven.has(answer.correction.id))],
    }
  },
  facts: (before, after) => ({ files: after.files.length - before.files.length }),
  joins: () => null,
}
