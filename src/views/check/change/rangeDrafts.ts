import { rangeText, type CellRange, type FileId } from '../../../model/sheet/cell'
import { lineMeasures } from '../../../model/correction'
import type { CorrectionDraft } from '../../../model/sheet/question'
import type { Role } from '../../../model/sheet/role'
import type { Messages } from '../../../i18n/messages'
import type { PlaceLines } from '../../../worker/look/sheetAsk'
import { columnUses } from './correctionDrafts'

/** What a clerk may say of a block of cells. */
const rangeActs = ['table', 'columns', 'name', 'unit', 'leave'] as const
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
  readonly columns: readonly { readonly path: string; readonly role: Role; readonly name: string; readonly unit: string }[]
}

/** What chosen columns may be said to hold. */
export const rangeUses = [...columnUses, ...lineMeasures.map((measure) => `is:${measure}` as const)]
export type RangeUse = (typeof rangeUses)[number]

export interface RangeSaid {
  readonly heads: number
  readonly across: boolean
  readonly use: RangeUse
  /** What is counted in its columns. */
  readonly name: string
  readonly unit: string
}

/** What is known of a column by a place in it; nothing where it is none. An empty cell at its foot is one of its column all the same. */
export function checkedColumn(lines: PlaceLines | null, role: Role | undefined): CheckedRange['columns'] {
  // Columns of dates or bodies have no path between them; nor has a blank corner, which is none of them.
  const isLine = lines !== null && lines.column !== null && (lines.column !== '' || (lines.first !== null && lines.names === null))
  return isLine
    ? [{ path: lines.column as string, role: role ?? 'missing', name: lines.first?.name ?? '', unit: lines.first?.unit ?? '' }]
    : []
}

/** Which of these can be said of the block. */
export function rangeActsAt(place: CheckedRange): readonly RangeAct[] {
  return rangeActs.filter((act) => act === 'table' || act === 'leave' || place.columns.length > 0)
}

/**
 * The corrections that say it.
 *
 *     A3:F20 is a table, two lines of headings   in every sheet of the form
 *     the same where no table was found          of this sheet alone
 *     B:D hold goals                             their columns of every sheet of the form
 *     B:D count CPI, in 个                       their columns of every sheet of the form
 *     A9:F12 is not to be read                   of this sheet alone
 */
export function rangeDrafts(place: CheckedRange, act: RangeAct, said: RangeSaid): readonly CorrectionDraft[] {
  const { file, sheet, range, rowCount, signature } = place
  const block = rangeText(range)
  if (act === 'leave') return [{ scope: 'here', kind: 'leave', file, sheet, cells: block, before: null, after: null }]
  if (act === 'columns') return apart(place.columns).flatMap((column) => useDraft(signature, column, said.use))
  if (act === 'name' || act === 'unit') {
    const after = said[act].trim()
    const kind = act === 'name' ? 'indicator' : 'unit'
    const others = after === '' ? [] : place.columns.filter((column) => column[act] !== after)
    return apart(others).map((column) => ({ scope: 'template', kind, signature, path: column.path, before: column[act], after }) as const)
  }
  const { heads, across } = said
  const { top, left, right, bottom } = range
  const lines = across ? right - left + 1 : bottom - top + 1
  if (heads >= lines) return []
  const table = {
    kind: 'table',
    path: block.split(':')[0] as string,
    before: null,
    after: { top, left, right, beneath: Math.max(0, rowCount - 1 - bottom), heads, across },
  } as const
  return [signature === '' ? { scope: 'here', file, sheet, ...table } : { scope: 'template', signature, ...table }]
}

/** One of each path: columns of dates or of bodies have one between them. */
function apart(columns: CheckedRange['columns']): CheckedRange['columns'] {
  return columns.filter((column, k) => columns.findIndex(({ path }) => path === column.path) === k)
}

/** A column that is so already needs no correction; of columns of dates or bodies it is known what they are for. */
function useDraft(signature: string, { path, role }: CheckedRange['columns'][number], use: RangeUse): readonly CorrectionDraft[] {
  const line = { scope: 'template', signature, path } as const
  const measure = lineMeasures.find((one) => use === `is:${one}`)
  if (measure) return [{ ...line, kind: 'measure', before: null, after: measure }]
  const after = use as (typeof columnUses)[number]
  return path === '' || role === after || (role === 'missing' && after === 'value') ? [] : [{ ...line, kind: 'role', before: role, after }]
}

/** What it does, in a few words for the list of steps. */
export function rangeSaidText(place: CheckedRange, act: RangeAct, said: RangeSaid, { screens }: Messages): string {
  const words = screens.check.range
  const block = rangeText(place.range)
  if (act === 'leave') return words.leaveText(block)
  if (act === 'columns') return words.columnsText(block, screens.check.change.uses[said.use])
  if (act === 'name') return words.nameText(block, said.name.trim())
  if (act === 'unit') return words.unitText(block, said.unit.trim())
  return words.tableText(block, said.heads, said.across)
}
