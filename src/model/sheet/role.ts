/** What a non-empty cell was taken for. Every non-empty cell has exactly one. */
export const roles = [
  'title',
  'unitNote',
  'reporter',
  'header',
  'label',
  'value',
  'missing',
  'remark',
  'serial',
  'code',
  'note',
  'legend',
  'repeated',
  'text',
  'unread',
  'outside',
] as const
export type Role = (typeof roles)[number]

/** Why a cell has its role; worded in i18n. */
export const reasons = [
  'number',
  'amount',
  'change',
  'rank',
  'grade',
  'flag',
  'sameAsAbove',
  'missing.blank',
  'missing.dash',
  'missing.slash',
  'missing.ellipsis',
  'missing.notApplicable',
  'missing.none',
  'missing.notReported',
  'missing.error',
  'missing.uncachedFormula',
  'missing.words',
  'wordsInValuePlace',
  'scaleUnknown',
  'nothingInSection',
  'sectionRow',
  'rowLabel',
  'aboveFigures',
  'headerAgain',
  'codeRow',
  'codeColumn',
  'codeInRow',
  'serialColumn',
  'unitColumn',
  'remarkColumn',
  'textColumn',
  'textRow',
  'shiftedRow',
  'firstText',
  'titleBlock',
  'keyedPeriod',
  'blockHeading',
  'keyedTitle',
  'reporter',
  'unitNote',
  'formBox',
  'attachmentMark',
  'footer',
  'afterTable',
  'proseAbove',
  'continuation',
  'legend',
  'secrecyMark',
  'ledgerCell',
  'ledgerHeader',
  'proseCell',
  'outsideTables',
  'correction',
] as const
export type Reason = (typeof reasons)[number]

/**
 * Where the cells of one sheet went: `role[i]` and `reason[i]` belong to cell `i` of the RawSheet.
 * `role` indexes `roles`, `reason` indexes this ledger's own `reasons`.
 */
export interface CellLedger {
  readonly sheet: string
  readonly nonEmpty: number
  readonly role: Uint8Array
  readonly reason: Uint8Array
  readonly reasons: readonly Reason[]
}

/** Count a ledger's cells by role; only roles that occur. Their sum is `nonEmpty`. */
export function countRoles(ledger: CellLedger): Partial<Record<Role, number>> {
  const counts: Partial<Record<Role, number>> = {}
  for (const code of ledger.role) {
    const role = roles[code]
    if (role === undefined) throw new Error(`invalid role code: ${code}`)
    counts[role] = (counts[role] ?? 0) + 1
  }
  return counts
}
