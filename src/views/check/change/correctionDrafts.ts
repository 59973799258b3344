import { a1, type FileId } from '../../../model/sheet/cell'
import { observationAt, type Dataset } from '../../../model/dataset/dataset'
import {
  dayMeanings,
  lineMeasures,
  lineTimes,
  headRoles,
  nameRoles,
  type DayMeaning,
  type HeadRole,
  type LineMeasure,
  type LineTime,
  type NameRole,
} from '../../../model/correction'
import { observationFlags } from '../../../model/dataset/observation'
import type { CorrectionDraft } from '../../../model/sheet/question'
import type { Role } from '../../../model/sheet/role'
import type { Messages } from '../../../i18n/messages'
import type { PlaceLines } from '../../../worker/look/sheetAsk'
import type { GridCell } from '../grid/useSheetRows'

/** What may be read otherwise at a place. */
export const changes = ['cell', 'indicator', 'unit', 'column', 'row', 'office', 'period'] as const
export type Change = (typeof changes)[number]

/** What a column may be for, as a clerk says it. */
export const columnUses = ['value', 'label', 'code', 'serial', 'remark', 'text'] as const satisfies readonly Role[]

/**
 * What may be said of a column or a row, as one word of a list.
 *
 *     'code'            a column of codes
 *     'names:part'      its names tell figures apart
 *     'heads:office'    the names over this and the other columns are bodies
 *     'is:target'       its figures are goals
 *     'time:previousPeriod'  they are of the period before
 *     'total:none'      it adds up nothing
 */
export type LineUse =
  | (typeof columnUses)[number]
  | `names:${NameRole}`
  | `heads:${HeadRole}`
  | `is:${LineMeasure}`
  | `time:${LineTime}`
  | `total:${'total' | 'none'}`

/** The same of its time: 'of:人口数' as of that column, 'time:previousPeriod', 'days:week', 'year:3' from April. */
export type TimeUse = `of:${string}` | `time:${LineTime}` | `days:${DayMeaning}` | `year:${number}`

/** Months from January to the first of a year: April, July, September and October, and July, October and April of the year before. */
const yearStarts = [3, 6, 8, 9, -6, -3, -9] as const

/** A place in a sheet with what was read there. */
export interface CheckedPlace {
  readonly file: FileId
  readonly sheet: string
  readonly cell: GridCell
  readonly dataset: Dataset | null
  /** Observations read in the cell. */
  readonly figures: readonly number[]
  readonly lines: PlaceLines | null
  /** Names of the file's sheets that hold something. */
  readonly sheets: readonly string[]
}

/** Which things can be read otherwise here. */
export function changesAt(place: CheckedPlace): Change[] {
  const { lines, figures } = place
  return changes.filter((change) => {
    if (change === 'indicator' || change === 'unit') return figures.length > 0 || (lines?.first ?? null) !== null
    if (change === 'column') return (lines?.column ?? null) !== null && lines?.signature !== ''
    if (change === 'row') return (lines?.row ?? '') !== ''
    return true
  })
}

/** What is most often wrong at a place: what a heading's or a name's column holds, else the cell itself. */
export function likelyChange(place: CheckedPlace): Change {
  const { role } = place.cell
  return (role === 'header' || role === 'label') && changesAt(place).includes('column') ? 'column' : 'cell'
}

/** What can be said of the column, or of the row, of a place. */
export function lineUsesAt(place: CheckedPlace, axis: 'column' | 'row'): LineUse[] {
  const { lines, cell } = place
  const totals: LineUse[] = ['total:total', 'total:none']
  const figures = lines?.first && cell.role !== 'label' ? lineMeasures.map((measure): LineUse => `is:${measure}`) : []
  if (axis === 'row') return [...totals, ...figures]
  const names = lines?.names ? nameRoles.map((role): LineUse => `names:${role}`) : []
  // 备注 that holds units, 序 that holds places: a column without figures may come to be one of them, or of names.
  if (axis === 'column' && lines && !lines.names && !lines.first && lines.column !== '')
    return [...columnUses, ...nameRoles.map((role): LineUse => `names:${role}`), ...lineMeasures.map((measure): LineUse => `is:${measure}`)]
  // Of columns of dates or bodies, which are meant together, it is known what they are for.
  const uses = lines?.column === '' ? [] : columnUses
  if (cell.role === 'label' || lines?.names) return [...uses, ...names, ...(cell.role === 'label' ? [] : [...figures, ...totals])]
  const heads = figures.length > 0 && cell.role === 'header' ? headRoles.map((role): LineUse => `heads:${role}`) : []
  const times = figures.length > 0 && lines?.column !== '' ? lineTimes.map((time): LineUse => `time:${time}`) : []
  return [...uses, ...heads, ...figures, ...times, ...(lines?.column === '' ? [] : totals)]
}

/** What is said of a column or row before anybody says otherwise. */
export function lineUseNow(place: CheckedPlace, axis: 'column' | 'row'): LineUse {
  if (axis === 'row') return isTotalAt(place) ? 'total:none' : 'total:total'
  if (place.lines?.names) return `names:${place.lines.names}`
  const measure = measureAt(place)
  if (measure !== null) return `is:${measure}`
  return columnUses.find((use) => use === place.cell.role) ?? 'value'
}

/** What can be said of when things are, beside a date that is typed. */
export function timeUsesAt({ lines }: CheckedPlace): TimeUse[] {
  if (!lines || lines.signature === '') return []
  const { column, times } = lines
  const of = column === null || column === '' ? [] : times.filter((one) => one.path !== column).map((one): TimeUse => `of:${one.path}`)
  const against = column === null || column === '' ? [] : lineTimes.map((time): TimeUse => `time:${time}`)
  return [
    ...of,
    ...against,
    ...dayMeanings.map((days): TimeUse => `days:${days}`),
    ...yearStarts.map((months): TimeUse => `year:${months}`),
  ]
}

/** What a change of times, written as `TimeUse`, records; null for a date that was typed. */
function timeDraft(lines: PlaceLines | null, use: string): CorrectionDraft | null {
  const said = /^(of|time|days|year):(.+)$/.exec(use)
  if (!said || !lines) return null
  const [, kind, after] = said as unknown as [string, string, string]
  const form = { scope: 'template', signature: lines.signature, before: null } as const
  if (kind === 'days') return { ...form, kind: 'days', after: after as DayMeaning }
  if (kind === 'year') return { ...form, kind: 'yearFrom', after: Number(after) }
  const path = lines.column ?? ''
  return kind === 'of' ? { ...form, kind: 'timeOf', path, after } : { ...form, kind: 'time', path, after: after as LineTime }
}

/** What a change of a line, written as `LineUse`, records: all of it together. */
function lineDraft(place: CheckedPlace, path: string | null, use: string): CorrectionDraft[] {
  const { lines, cell } = place
  if (!lines || path === null) return []
  const line = { scope: 'template', signature: lines.signature, path } as const
  const [kind, after] = use.split(':') as [string, string?]
  const become = (role: Role): CorrectionDraft[] =>
    lines.names === null && lines.first === null ? [{ ...line, kind: 'role', before: cell.role, after: role }] : []
  if (kind === 'names') return [...become('label'), { ...line, kind, before: lines.names ?? 'part', after: after as NameRole }]
  if (kind === 'heads') return [{ scope: 'template', signature: lines.signature, kind, before: null, after: after as HeadRole }]
  if (kind === 'time') return [{ ...line, kind, before: null, after: after as LineTime }]
  if (kind === 'is') return [...become('value'), { ...line, kind: 'measure', before: measureAt(place), after: after as LineMeasure }]
  if (kind === 'total') return [{ ...line, kind, before: isTotalAt(place) ? 'total' : 'none', after: after as 'total' | 'none' }]
  return [{ ...line, kind: 'role', before: cell.role, after: use as Role }]
}

/** What its first figure is; null where there is none, or one that no line says. */
function measureAt({ dataset, figures }: CheckedPlace): LineMeasure | null {
  if (dataset === null || figures[0] === undefined) return null
  const { measure, against, bound } = observationAt(dataset, figures[0])
  if (measure === 'target' && bound === 'atMost') return 'ceiling'
  return lineMeasures.find((one) => one === (measure === 'change' ? against : measure)) ?? null
}

function isTotalAt({ dataset, figures }: CheckedPlace): boolean {
  return dataset !== null && figures[0] !== undefined && ((dataset.flags[figures[0]] as number) & observationFlags.aggregate) !== 0
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
    if (!figureRoles.includes(cell.role) || written === '') return [{ ...at, kind: 'words' }]
    // A mark is a mark wherever it stands; a number is its own cell's.
    const mark =
      cell.number || /\d/.test(cell.text) ? [] : [{ scope: 'vocabulary', kind: 'legend', before: cell.text, after: written } as const]
    return [{ ...at, kind: 'reading', part: 0 }, ...mark]
  }
  if (written === '') return []
  if (change === 'office') {
    const named = o ? dataset?.offices[o.office]?.name : undefined
    const said = o?.from.office === 'cell' || o?.from.office === 'header'
    return named !== undefined && said
      ? [{ scope: 'vocabulary', kind: 'officeAlias', before: named, after: written }]
      : [{ ...here, kind: 'office', before: named ?? null, after: written }]
  }
  if (change === 'period') return [timeDraft(lines, written) ?? { ...here, kind: 'period', before: null, after: written }]
  if (change === 'column' || change === 'row') return lineDraft(place, lines?.[change] ?? null, written)
  if (!lines?.first) return []
  // A row names it, or a column: whichever isn't the one is tried after it.
  // Columns of dates or bodies name nothing, but may all be in one unit.
  const paths = [lines.row || null, change === 'unit' ? lines.column : lines.column || null].flatMap((path) =>
    path === null ? [] : [path],
  )
  if (o?.from.indicator === 'header') paths.reverse()
  const before = change === 'unit' ? lines.first.unit : lines.first.name
  const template = paths.map(
    (path) => ({ scope: 'template', kind: change, signature: lines.signature, path, before, after: written }) as const,
  )
  if (change === 'unit') return before === '' ? template : [...template, { scope: 'vocabulary', kind: 'unitAlias', before, after: written }]
  const counted = { scope: 'template', kind: 'counted', signature: lines.signature, before, after: written } as const
  return [...template, { scope: 'vocabulary', kind: 'indicatorAlias', before, after: written }, counted]
}

export type Reach = 'cell' | 'template' | 'table' | 'vocabulary' | 'sheet'

/** Corrections that are recorded together, and how far they reach. */
export interface Offer {
  readonly drafts: readonly CorrectionDraft[]
  readonly reach: Reach
}

/**
 * What would do what a clerk says, best first; of one reach alone where that was chosen. That all figures count one thing is
 * never meant unless it is chosen. `everySheet`: said of each sheet of the file.
 */
export function offersFor(place: CheckedPlace, change: Change, after: string, chosen: Reach | null, everySheet: boolean): Offer[] {
  // What is said of a line may take two corrections: figures they become, and places they are.
  if (change === 'column' || change === 'row') {
    const drafts = draftsFor(place, change, after)
    return drafts.length === 0 ? [] : [{ drafts, reach: 'template' }]
  }
  const offers = draftsFor(place, change, after).map((draft): Offer => {
    const each = everySheet && draft.kind === 'period' ? place.sheets.map((sheet) => ({ ...draft, sheet })) : [draft]
    return { drafts: each, reach: reachOf(draft) }
  })
  return offers.filter(({ reach }) => (chosen === null ? reach !== 'table' : reach === chosen))
}

/** How far what is said at a place may reach, where there is a choice. */
export function reachesOf(place: CheckedPlace, change: Change, after: string): Reach[] {
  return [...new Set(draftsFor(place, change, after).map(reachOf))]
}

/** What a correction does, in a few words for the list of steps. */
export function draftText(draft: CorrectionDraft, messages: Messages): string {
  const words = messages.screens.check.change
  const line = 'path' in draft && draft.path === '' ? words.bareColumns : 'path' in draft ? words.quoted(draft.path) : ''
  switch (draft.kind) {
    case 'reading':
    case 'words':
      return draft.after === '' ? words.leaveText(draft.cell) : words.cellText(draft.cell, draft.before, draft.after)
    case 'role':
      return words.columnText(line, (words.uses as Readonly<Record<string, string>>)[draft.after] ?? draft.after)
    case 'names':
      return words.columnText(line, words.uses[`names:${draft.after}`])
    case 'measure':
      return words.lineText(line, words.uses[`is:${draft.after}`])
    case 'total':
      return words.lineText(line, words.uses[`total:${draft.after}`])
    case 'heads':
      return words.headsText(words.uses[`names:${draft.after}`])
    case 'unit':
      return words.unitText(line, draft.after)
    case 'counted':
      return words.countedText(draft.after)
    case 'timeOf':
      return words.timeText(line, words.times.of(draft.after))
    case 'time':
      return words.timeText(line, words.times[draft.after])
    case 'days':
      return words.times.days(words.times.dayIs[draft.after])
    case 'yearFrom':
      return words.times.year(draft.after)
    case 'office':
      return words.officeText(draft.after)
    case 'period':
      return words.periodText(draft.after)
    default:
      return words.nameText(String(draft.before ?? ''), String(draft.after))
  }
}

/** How far a correction reaches: a word under the field. */
export function reachOf(draft: CorrectionDraft): Reach {
  if (draft.kind === 'counted') return 'table'
  if (draft.scope !== 'here') return draft.scope
  return draft.kind === 'reading' || draft.kind === 'words' ? 'cell' : 'sheet'
}
