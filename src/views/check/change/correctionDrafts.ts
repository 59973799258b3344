import { a1, type FileId } from '../../../model/sheet/cell'
import { observationAt, type Dataset } from '../../../model/dataset/dataset'
import type { CorrectionDraft } from '../../../model/sheet/question'
import type { Role } from '../../../model/sheet/role'
import type { Messages } from '../../../i18n/messages'
import type { PlaceLines } from '../../../worker/look/sheetAsk'
import type { GridCell } from '../grid/useSheetRows'

/** What may be read otherwise at a place. */
export const changes = ['cell', 'indicator', 'unit', 'column', 'office', 'period'] as const
export type Change = (typeof changes)[number]

/** What a column may be for, as a clerk says it. */
export const columnUses = ['value', 'label', 'code', 'serial', 'remark', 'text'] as const satisfies readonly Role[]

/** A place in a sheet with what was read there. */
export interface CheckedPlace {
  readonly file: FileId
  readonly sheet: string
  readonly cell: GridCell
  readonly dataset: Dataset | null
  /** Observations read in the cell. */
  readonly figures: readonly number[]
  readonly lines: PlaceLines | null
}

/** Which things can be read otherwise here. */
export function changesAt(place: CheckedPlace): Change[] {
  const { lines, figures } = place
  return changes.filter((change) => {
    if (change === 'indicator' || change === 'unit') return figures.length > 0
    if (change === 'column') return (lines?.column ?? '') !== ''
    return true
  })
}

/** Roles whose cells hold a number or the lack of one: their own text is read again. */
const figureRoles: readonly Role[] = ['value', 'missing', 'unread']

/**
 * The corrections that would do what a clerk says, the best first: where one touches nothing the next is meant.
 *
 *     cell       600余 as '约600'       the cell reads so, here
 *     indicator  起草文搞 as '起草文稿'  the row's name in every sheet of the form; failing that, wherever it is written so
 */
export function draftsFor(place: CheckedPlace, change: Change, after: string): CorrectionDraft[] {
  const { file, sheet, cell, dataset, lines } = place
  const here = { scope: 'here', file, sheet } as const
  const written = after.trim()
  const o = dataset && place.figures[0] !== undefined ? observationAt(dataset, place.figures[0]) : null
  if (change === 'cell') {
    const at = { ...here, cell: a1(cell.row, cell.column), before: cell.text, after: written }
    const isFigure = figureRoles.includes(cell.role) && written !== ''
    return isFigure ? [{ ...at, kind: 'reading', part: 0 }] : [{ ...at, kind: 'words' }]
  }
  if (written === '') return []
  if (change === 'office') {
    const named = o ? dataset?.offices[o.office]?.name : undefined
    const said = o?.from.office === 'cell' || o?.from.office === 'header'
    return named !== undefined && said
      ? [{ scope: 'vocabulary', kind: 'officeAlias', before: named, after: written }]
      : [{ ...here, kind: 'office', before: named ?? null, after: written }]
  }
  if (change === 'period') return [{ ...here, kind: 'period', before: null, after: written }]
  if (change === 'column')
    return lines?.column
      ? [{ scope: 'template', kind: 'role', signature: lines.signature, path: lines.column, before: cell.role, after: written as Role }]
      : []
  if (!o || !dataset || !lines) return []
  // A row names it, or a column: whichever isn't the one is tried after it.
  const paths = [lines.row, lines.column].flatMap((path) => (path ? [path] : []))
  if (o.from.indicator === 'header') paths.reverse()
  const before = change === 'unit' ? o.unit : (dataset.indicators[o.indicator]?.name ?? '')
  const template = paths.map(
    (path) => ({ scope: 'template', kind: change, signature: lines.signature, path, before, after: written }) as const,
  )
  return change === 'unit' ? template : [...template, { scope: 'vocabulary', kind: 'indicatorAlias', before, after: written }]
}

/** What a correction does, in a few words for the list of steps. */
export function draftText(draft: CorrectionDraft, messages: Messages): string {
  const words = messages.screens.check.change
  switch (draft.kind) {
    case 'reading':
    case 'words':
      return draft.after === '' ? words.leaveText(draft.cell) : words.cellText(draft.cell, draft.before, draft.after)
    case 'role':
      return words.columnText(draft.path, (words.uses as Readonly<Record<string, string>>)[draft.after] ?? draft.after)
    case 'office':
      return words.officeText(draft.after)
    case 'period':
      return words.periodText(draft.after)
    default:
      return words.nameText(String(draft.before ?? ''), String(draft.after))
  }
}

/** How far a correction reaches: a word under the field. */
export function reachOf(draft: CorrectionDraft): 'cell' | 'template' | 'vocabulary' | 'sheet' {
  if (draft.scope !== 'here') return draft.scope
  return draft.kind === 'reading' || draft.kind === 'words' ? 'cell' : 'sheet'
}
