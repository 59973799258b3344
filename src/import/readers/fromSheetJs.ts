import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import type { CellRange } from '../../model/cell'
import type { Attachment, RawSheet } from '../../model/sheet'
import { BookFormats, FormatTable } from './formatTable'
import { kindCode, RawSheetBuilder } from './rawSheetBuilder'

/** Excel's error values by the code SheetJS gives them. */
const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!', 0x07: '#DIV/0!', 0x0f: '#VALUE!', 0x17: '#REF!', 0x1d: '#NAME?', 0x24: '#NUM!', 0x2a: '#N/A', 0x2b: '#GETTING_DATA',
}

/**
 * Turn SheetJS's book into RawSheets, in the book's order.
 *
 * Walks the rows that exist, never the declared range. A formula without a cached value comes as `t: 'z'` with an invented 0:
 * `t` is looked at before `v`, and the cell is kept as `uncachedFormula`. Dates stay serials; a 1904 book's are moved to the 1900 system.
 */
export function fromSheetJs(book: WorkBook): readonly RawSheet[] {
  const formats = new BookFormats(book.Workbook?.WBProps?.date1904 === true, [])
  return book.SheetNames.map((name, i) => {
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0
    return sheetOf(name, hidden, book.Sheets[name] ?? {}, formats)
  })
}

function sheetOf(name: string, hidden: boolean, sheet: WorkSheet, book: BookFormats): RawSheet {
  const builder = new RawSheetBuilder()
  const formats = new FormatTable(book)
  const attachments: Attachment[] = []
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]
  rows.forEach((row, r) => row?.forEach((cell, c) => {
    if (!cell) return
    for (const comment of cell.c ?? []) {
      const text = (comment.t ?? '').trim()
      if (text !== '') attachments.push({ kind: 'comment', text, row: r, column: c })
    }
    addCell(builder, formats, r, c, cell)
  }))
  return builder.finish({
    name, hidden, attachments,
    merges: mergesOf(sheet),
    hiddenRows: hiddenSet(sheet['!rows']),
    hiddenColumns: hiddenSet(sheet['!cols']),
  }, formats.formats)
}

function addCell(builder: RawSheetBuilder, formats: FormatTable, row: number, column: number, cell: CellObject): void {
  const formula = cell.f != null
  const value = cell.t === 'z' ? undefined : cell.v
  let at: number
  if (value === undefined || value === null) {
    if (!formula) return
    at = builder.add(row, column, kindCode.uncachedFormula, NaN, -1, 0, true)
  } else if (typeof value === 'number') {
    if (cell.t === 'e') at = builder.add(row, column, kindCode.error, NaN, builder.textIndex(cell.w ?? errorTexts[value] ?? '#ERROR!'), 0, formula)
    else if (Number.isNaN(value)) return
    else {
      const format = formats.indexOf(typeof cell.z === 'string' ? cell.z : 'General')
      const text = formats.shown(format, value)
      at = builder.add(row, column, kindCode.number, formats.serial(format, value), text === null ? -1 : builder.textIndex(text), format, formula)
    }
  } else if (typeof value === 'boolean') at = builder.add(row, column, kindCode.boolean, value ? 1 : 0, -1, 0, formula)
  else {
    const text = String(value)
    if (!formula && text.trim() === '') return
    at = builder.add(row, column, kindCode.text, NaN, builder.textIndex(text), 0, formula)
  }
  const fill = fillOf(cell)
  if (fill >= 0) builder.look(at, { fill, bold: false, indent: 0 })
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
  infos?.forEach((info, i) => { if (info?.hidden) hidden.add(i) })
  return hidden
}
