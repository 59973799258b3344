import type { KeptFile } from '../../document'
import type { CommandDefinition } from '../command'

/** A sheet that was read joins the others, last. `batch` names the drop it came with. */
export const add: CommandDefinition<{ readonly file: KeptFile; readonly batch: string }> = {
  run: (document, { file }) =>
    document.files.some((known) => known.file === file.file) ? document : { ...document, files: [...document.files, file] },
  facts: (before, after) => {
    const known = new Set(before.files.map((file) => file.file))
    const fresh = after.files.filter((file) => !known.has(file.file))
    return { files: fresh.length, name: fresh[0]?.name ?? '' }
  },
  joins: ({ batch }) => `add ${batch}`,
}
