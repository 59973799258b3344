import type { Answered } from '../../../store/document'
import type { FileEntry } from '../../../store/fileEntry'
import type { FileSummary } from '../../../worker/protocol'
import type { FileId } from '../../../model/sheet/cell'

/** What became of the corrections that hold beyond one file. */
export interface CarriedCorrections {
  /** Wherever they were looked for. */
  readonly used: readonly Answered[]
  /** Of the same form, and nothing there to correct: each with the file and the sheet. */
  readonly misfits: readonly Misfit[]
  /** For a form that no sheet at hand has. */
  readonly unused: readonly Answered[]
}

export interface Misfit {
  readonly given: Answered
  readonly fileName: string
  readonly file: FileId
  readonly sheet: string
}

/**
 * Which of last month's corrections this month's sheets took, and which don't fit.
 *
 *     12 used on 7月.xlsx, 1 for a row that isn't there     used 12, misfits 1
 *     the same said of another row of this sheet            no misfit of it any more
 *     a correction given after a file came in               no misfit of that file
 */
export function carriedCorrections(files: readonly FileEntry[], answered: readonly Answered[]): CarriedCorrections {
  const lasting = answered.filter(({ correction }) => correction.scope !== 'here')
  const applied = new Set<string>()
  const sought = new Set<string>()
  const misfits: Misfit[] = []
  for (const { name, state, summary, addedAt } of files) {
    if (state !== 'read' || !summary) continue
    const here = new Set(summary.sheets.flatMap((sheet) => sheet.carried.applied))
    const nothing = new Set(summary.sheets.flatMap((sheet) => sheet.carried.unmatched))
    for (const id of here) applied.add(id)
    for (const given of lasting) {
      const { id, when } = given.correction
      if (!nothing.has(id)) continue
      sought.add(id)
      const placed = lasting.some((other) => here.has(other.correction.id) && isInstead(other, given))
      if (!here.has(id) && !placed && (when === '' || when <= addedAt.toISOString()))
        misfits.push({ given, fileName: name, file: summary.file, sheet: sheetOf(summary, id) })
    }
  }
  const amiss = new Set(misfits.map(({ given }) => given))
  return {
    used: lasting.filter((given) => applied.has(given.correction.id) && !amiss.has(given)),
    misfits,
    unused: lasting.filter(({ correction: { id, scope } }) => scope === 'template' && !applied.has(id) && !sought.has(id)),
  }
}

/** The sheet of the correction's form that has no such line. */
function sheetOf({ sheets }: FileSummary, id: string): string {
  return sheets.find((sheet) => sheet.carried.unmatched.includes(id))?.name ?? ''
}

/** Why a correction was made: it says of another line what this one said of a line that is gone. */
export const insteadOf = (id: string): string => `insteadOf ${id}`

function isInstead({ correction: a }: Answered, { correction: b }: Answered): boolean {
  if (a.why === insteadOf(b.id)) return true
  // A rules pack tells no such thing; a name is given once.
  return a.kind === 'indicator' && b.kind === 'indicator' && a.id !== b.id && a.signature === b.signature && a.after === b.after
}
