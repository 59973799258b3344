import { rangeText, type CellRange, type FileId } from '../../../model/sheet/cell'
import type { CorrectionDraft } from '../../../model/sheet/question'
import type { Role } from '../../../model/sheet/role'
import type { Messages } from '../../../i18n/messages'

/** What a clerk may say of a block of cells. */
const rangeActs = ['table', 'columns', 'name', 'leave'] as const
export type RangeAct = (typeof rangeActs)[number]

/** A block of a sheet, and what the sheet is known by. */
export interface CheckedRange {
  readonly file: FileId
  readonly sheet: string
  readonly range: CellRange
  /** Rows of the whole sheet. */
  readonly rowCount: number
  /** '' where no table was found. */
  readonly signature: string
  /** Paths of its columns, as corrections of the form know them, each with what it is for now. */
  readonly columns: readonly { readonly path: string; readonly role: Role; readonly name: string }[]
}

export interface RangeSaid {
  readonly heads: number
  readonly across: boolean
  readonly use: Role
  /** What is counted in its columns. */
  readonly name: string
}

/** Which of these can be said of the block. */
export function rangeActsAt(place: CheckedRange): readonly RangeAct[] {
  return rangeActs.filter((act) => (act !== 'columns' && act !== 'name') || place.columns.length > 0)
}

/**
 * The corrections that say it.
 *
 *     A3:F20 is a table, two lines of headings   in every sheet of the form
 *     the same where no table was found          of this sheet alone
 *     B:D count CPI                              their columns of every sheet of the form
 *     A9:F12 is not to be read                   of this sheet alone
 */
export function rangeDrafts(place: CheckedRange, act: RangeAct, { heads, across, use, name }: RangeSaid): readonly CorrectionDraft[] {
  const { file, sheet, range, rowCount, signature } = place
  const block = rangeText(range)
  if (act === 'leave') return [{ scope: 'here', kind: 'leave', file, sheet, cells: block, before: null, after: null }]
  if (act === 'columns')
    return place.columns
      .filter(({ role }) => role !== use && (role !== 'missing' || use !== 'value'))
      .map(({ path, role }) => ({ scope: 'template', kind: 'role', signature, path, before: role, after: use }) as const)
  if (act === 'name') {
    const after = name.trim()
    const named = after === '' ? [] : place.columns.filter((column) => column.name !== after)
    return named.map(({ path, name: before }) => ({ scope: 'template', kind: 'indicator', signature, path, before, after }) as const)
  }
  const { top, left, right, bottom } = range
  const lines = across ? right - left + 1 : bottom - top + 1
  if (heads >= lines) return []
  const said = {
    kind: 'table',
    path: block.split(':')[0] as string,
    before: null,
    after: { top, left, right, beneath: Math.max(0, rowCount - 1 - bottom), heads, across },
  } as const
  return [signature === '' ? { scope: 'here', file, sheet, ...said } : { scope: 'template', signature, ...said }]
}

/** What it does, in a few words for the list of steps. */
export function rangeSaidText(place: CheckedRange, act: RangeAct, said: RangeSaid, { screens }: Messages): string {
  const words = screens.check.range
  const block = rangeText(place.range)
  if (act === 'leave') return words.leaveText(block)
  if (act === 'columns')
    return words.columnsText(block, (screens.check.change.uses as Readonly<Record<string, string>>)[said.use] ?? said.use)
  if (act === 'name') return words.nameText(block, said.name.trim())
  return words.tableText(block, said.heads, said.across)
}
