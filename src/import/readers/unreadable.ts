/** Why a file can't be read: what `corrupt` notices carry as their detail. */
export type UnreadableDetail = 'zipCutShort' | 'brokenPart' | 'missingPart' | 'entities' | 'nulBytes' | 'noSheets' | 'unreadable'

/** Thrown inside the readers only; `readWorkbook` turns it into a notice. */
export class Unreadable extends Error {
  constructor(
    readonly detail: UnreadableDetail,
    what = '',
  ) {
    super(what === '' ? detail : `${detail}: ${what}`)
  }
}
