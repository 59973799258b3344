import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import type { CellRange } from '../../model/sheet/cell'
import type { Attachment, RawSheet } from '../../model/sheet/sheet'
import { BookFormats, FormatTable } from './formatTable'
import { shownFormat } from './ods/shownFormat'
import { Unreadable } from './unreadable'
import { kindCode, RawSheetBuilder } from './rawSheetBuilder'
import type { BiffLooks } from './xls/biffLooks'
import type { CellStyle } from './xlsx/styles'

/** What a sheet's records say of its cells beside their values. */
interface Looks {
  styleOf(row: number, column: number): CellStyle | undefined
  isFormula(row: number, column: number): boolean
}

/** Excel's error values by the code SheetJS gives them. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
}

/**
 * Turn SheetJS's book into RawSheets, in the book's order.
 *
 * Walks the rows that exist, never the declared range. A formula without a cached value comes as `t: 'z'` with an invented 0:
 * `t` is looked at before `v`, and the cell is kept as `uncachedFormula`. `keepsShown`: the file holds the shown text of each cell (.ods). Dates stay serials; a 1904 book's are moved to the 1900 system.
 */
export function fromSheetJs(book: WorkBook, looks: BiffLooks | null = null, keepsShown = false): readonly RawSheet[] {
  const formats = new BookFormats(book.Workbook?.WBProps?.date1904 === true, textsOf(book))
  return book.SheetNames.map((name, i) => {
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    const sheet = book.Sheets[name]
    // A sheet whose part can't be read is left out by SheetJS without a word.
    if (!sheet) throw new Unreadable('brokenPart', name)
    const raw = sheetOf(name, hidden, sheet, formats, looks && looksOf(looks, i), keepsShown)
    const printed = looks?.printTexts(i) ?? []
    return printed.length === 0 ? raw : { ...raw, attachments: [...raw.attachments, ...printed] }
  })
}

function looksOf(looks: BiffLooks, sheet: number): Looks {
  return {
    styleOf: (row, column) => looks.styleOf(sheet, row, column),
    isFormula: (row, column) => looks.isFormula(sheet, row, column),
  }
}

function sheetOf(name: string, hidden: boolean, sheet: WorkSheet, book: BookFormats, looks: Looks | null, keepsShown: boolean): RawSheet {
  const builder = new RawSheetBuilder(1024, looks !== null)
  const formats = new FormatTable(book)
  const attachments: Attachment[] = []
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell) return
      for (const comment of cell.c ?? []) {
        const text = (comment.t ?? '').trim()
        if (text !== '') attachments.push({ kind: 'comment', text, row: r, column: c })
      }
      if (!keepsShown || !addShown(builder, formats, r, c, cell)) addCell(builder, formats, r, c, cell, looks)
    }),
  )
  attachments.push(...shapeTexts(sheet))
  return builder.finish(
    {
      name,
      hidden,
      attachments,
      merges: mergesOf(sheet),
      hiddenRows: hiddenSet(sheet['!rows']),
      hiddenColumns: hiddenSet(sheet['!cols']),
    },
    formats.formats,
  )
}

/** Texts of the shapes of an .xls; the shapes that are comments' bubbles are told with their cells. */
function shapeTexts(sheet: WorkSheet): Attachment[] {
  const noteShape = 0x19
  const objects = (sheet['!objects'] ?? []) as readonly (
    { readonly cmo?: readonly number[]; readonly TxO?: { readonly t?: string } } | undefined
  )[]
  const found: Attachment[] = []
  objects.forEach((shape) => {
    const text = shape?.TxO?.t?.trim() ?? ''
    if (text !== '' && shape?.cmo?.[1] !== noteShape) found.push({ kind: 'textBox', text, row: null, column: null })
  })
  return found
}

function addCell(builder: RawSheetBuilder, formats: FormatTable, row: number, column: number, cell: CellObject, looks: Looks | null): void {
  const style = looks?.styleOf(row, column)
  const formula = looks === null ? cell.f != null : looks.isFormula(row, column)
  const value = cell.t === 'z' ? undefined : cell.v
  let at: number
  if (value === undefined || value === null) {
    if (!formula) {
      builder.blank(row, column, style?.fill ?? fillOf(cell))
      return
    }
    at = builder.add(row, column, kindCode.uncachedFormula, NaN, -1, 0, true)
  } else if (typeof value === 'number') {
    if (cell.t === 'e')
      at = builder.add(row, column, kindCode.error, NaN, builder.textIndex(cell.w ?? errorTexts[value] ?? '#ERROR!'), 0, formula)
    else if (Number.isNaN(value)) return
    else {
      const format = formats.indexOf(codeOf(cell, style, formats.book))
      const text = formats.shown(format, value)
      at = builder.add(
        row,
        column,
        kindCode.number,
        formats.serial(format, value),
        text === null ? -1 : builder.textIndex(text),
        format,
        formula,
      )
    }
  } else if (typeof value === 'boolean') at = builder.add(row, column, kindCode.boolean, value ? 1 : 0, -1, 0, formula)
  else {
    const text = String(value)
    if (!formula && text.trim() === '') {
      builder.blank(row, column, style?.fill ?? fillOf(cell))
      return
    }
    at = builder.add(row, column, kindCode.text, NaN, builder.textIndex(text), 0, formula)
  }
  const look = style ?? { fill: fillOf(cell), bold: false, indent: 0 }
  if (look.fill >= 0 || look.bold || look.indent > 0) builder.look(at, look)
}

/**
 * A number, or an error, of a file that keeps the shown text of every cell (.ods): the text is believed, the format told by it.
 * False for any other cell.
 */
function addShown(builder: RawSheetBuilder, formats: FormatTable, row: number, column: number, cell: CellObject): boolean {
  const shown = cell.w?.trim() ?? ''
  const formula = cell.f != null
  if (/^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown) && (cell.t === 'n' || cell.v === '')) {
    builder.add(row, column, kindCode.error, NaN, builder.textIndex(shown), 0, formula)
    return true
  }
  if (cell.t !== 'n' || typeof cell.v !== 'number' || Number.isNaN(cell.v) || shown === '') return false
  // Some writers put the bare number into every cell, whatever its format.
  if (shown === String(cell.v) && typeof cell.z === 'string' && cell.z !== 'General') return false
  const code = shownFormat(shown, cell.v)
  const format = formats.indexOf(code ?? (typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : `"${shown.replace(/"/g, '')}"`))
  const at = builder.add(
    row,
    column,
    kindCode.number,
    formats.serial(format, cell.v),
    code === null ? builder.textIndex(shown) : -1,
    format,
    formula,
  )
  const fill = fillOf(cell)
  if (fill >= 0) builder.look(at, { fill, bold: false, indent: 0 })
  return true
}

/** The format of a number: as SheetJS says, but built-in dates as the book's language has them. */
function codeOf(cell: CellObject, style: CellStyle | undefined, book: BookFormats): string {
  if (style) return style.formatCode ?? book.builtIn(style.formatId)
  const code = typeof cell.z === 'string' ? cell.z : null
  if (code === book.foreignDate(14)) return book.builtIn(14)
  return code ?? 'General'
}

function* textsOf(book: WorkBook): Iterable<string> {
  for (const name of book.SheetNames) {
    for (const row of book.Sheets[name]?.['!data'] ?? []) for (const cell of row ?? []) if (typeof cell?.v === 'string') yield cell.v
  }
}

function fillOf(cell: CellObject): number {
  const style = cell.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined
  const rgb = style?.patternType === 'solid' ? style.fgColor?.rgb : undefined
  return rgb && /^[0-9a-f]{6,8}$/i.test(rgb) ? parseInt(rgb.slice(-6), 16) : -1
}

function mergesOf(sheet: WorkSheet): CellRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }))
}

function hiddenSet(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  const hidden = new Set<number>()
  infos?.forEach((info, i) => {
    if (info?.hidden) hidden.add(i)
  })
  return hidden
}
