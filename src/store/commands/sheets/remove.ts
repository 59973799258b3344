import type { FileId } from '../../../model/sheet/cell'
import type { WorkspaceDocument } from '../../document'
import type { CommandDefinition } from '../command'

/** Take one sheet out, and the answers that were about it alone. */
export const remove: CommandDefinition<{ readonly file: FileId }> = {
  run: (document, { file }) => without(document, file),
  facts: (before, _, { file }) => ({ name: before.files.find((known) => known.file === file)?.name ?? '' }),
  joins: () => null,
}

/** A document as if a file had never come in. */
export function without(document: WorkspaceDocument, file: FileId): WorkspaceDocument {
  const files = document.files.filter((known) => known.file !== file)
  const answered = document.answered.filter(({ correction }) => !(correction.scope === 'here' && correction.file === file))
  if (files.length === document.files.length && answered.length === document.answered.length) return document
  return { ...document, files, answered }
}
