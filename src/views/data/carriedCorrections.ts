import type { Answered } from '../../store/document'
import type { FileEntry } from '../../store/fileEntry'

/** What became of the corrections that hold beyond one file. */
export interface CarriedCorrections {
  /** Wherever they were looked for. */
  readonly used: readonly Answered[]
  /** Of the same form, and nothing there to correct: each with the file. */
  readonly misfits: readonly { readonly given: Answered; readonly fileName: string }[]
  /** For a form that no sheet at hand has. */
  readonly unused: readonly Answered[]
}

/**
 * Which of last month's corrections this month's sheets took, and which don't fit.
 *
 *     12 used on 7月.xlsx, 1 for a row that isn't there     used 12, misfits 1
 *     a correction given after a file came in               no misfit of that file
 */
export function carriedCorrections(files: readonly FileEntry[], answered: readonly Answered[]): CarriedCorrections {
  const lasting = answered.filter(({ correction }) => correction.scope !== 'here')
  const applied = new Set<string>()
  const sought = new Set<string>()
  const misfits: { given: Answered; fileName: string }[] = []
  for (const { name, state, summary, addedAt } of files) {
    if (state !== 'read' || !summary) continue
    const here = new Set(summary.sheets.flatMap((sheet) => sheet.carried.applied))
    const nothing = new Set(summary.sheets.flatMap((sheet) => sheet.carried.unmatched))
    for (const id of here) applied.add(id)
    for (const given of lasting) {
      const { id, when } = given.correction
      if (!nothing.has(id)) continue
      sought.add(id)
      if (!here.has(id) && (when === '' || when <= addedAt.toISOString())) misfits.push({ given, fileName: name })
    }
  }
  const amiss = new Set(misfits.map(({ given }) => given))
  return {
    used: lasting.filter((given) => applied.has(given.correction.id) && !amiss.has(given)),
    misfits,
    unused: lasting.filter(({ correction: { id, scope } }) => scope === 'template' && !applied.has(id) && !sought.has(id)),
  }
}
