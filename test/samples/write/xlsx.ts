import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { columnName, place, type SheetTable } from '../table'

const border = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const
const day = new Date(Date.UTC(2023, 7, 2))

/**
 * Write sheets as an .xlsx as an office makes one: merges, widths, bold headers in a grey band, borders, number formats, fills, hidden parts.
 *
 * The same sheets give the same bytes: the zip is packed again with fixed dates, and no author is named.
 */
export async function writeXlsx(sheets: readonly SheetTable[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.created = day
  book.modified = day
  for (const table of sheets) writeSheet(book, table)
  return packed(new Uint8Array(await book.xlsx.writeBuffer()))
}

function writeSheet(book: ExcelJS.Workbook, table: SheetTable): void {
  const sheet = book.addWorksheet(table.name, table.frozenRows ? { views: [{ state: 'frozen', ySplit: table.frozenRows }] } : {})
  for (const [a1, placed] of table.cells) {
    const cell = sheet.getCell(a1)
    const { content, style, role } = placed
    if (content === '#DIV/0!') cell.value = { error: content }
    else if (typeof content === 'string' || typeof content === 'number') cell.value = content
    else if ('formula' in content) {
      cell.value =
        content.result === null
          ? ({ formula: content.formula } as ExcelJS.CellFormulaValue)
          : { formula: content.formula, result: content.result }
      if (content.format) cell.numFmt = content.format
    } else {
      cell.value = content.number
      cell.numFmt = content.format
    }
    const title = role === 'title' && placed.row === 0
    const head = role === 'header' || role === 'repeated'
    const framed =
      head ||
      ['label', 'value', 'missing', 'remark', 'serial', 'code', 'text', 'unread'].includes(role) ||
      (role === 'unitNote' && style.align !== 'right')
    cell.font = {
      name: title ? '方正小标宋简体' : '仿宋_GB2312',
      size: style.size ?? (title ? 18 : 11),
      bold: style.bold ?? (title || head),
    }
    cell.alignment = {
      horizontal: style.align ?? (title || head || role === 'serial' || role === 'value' || role === 'missing' ? 'center' : 'left'),
      vertical: 'middle',
      ...(style.wrap || role === 'note' || (typeof content === 'string' && content.includes('\n')) ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    }
    if (framed) cell.border = { top: border, bottom: border, left: border, right: border }
    const fill = style.fill ?? (head ? 'FFE7E6E6' : undefined)
    if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } }
    if (style.comment) cell.note = { texts: [{ text: style.comment }] }
  }
  for (const range of table.merges) sheet.mergeCells(range)
  for (const [column, width] of table.widths) sheet.getColumn(column).width = width
  for (const row of table.hiddenRows) sheet.getRow(row).hidden = true
  for (const column of table.hiddenColumns) sheet.getColumn(column).hidden = true
  for (const [row, lines] of linesOf(table)) sheet.getRow(row).height = row === 1 ? 32 : 6 + 15 * lines
  if (table.autoFilter) sheet.autoFilter = table.autoFilter
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

/** How many lines each row needs for its longest text, a Han letter two units wide, in its column or the merge it heads: spreadsheets don't grow rows for merged text. */
function linesOf(table: SheetTable): Map<number, number> {
  const widthOf = (a1: string) => {
    const range = table.merges.find((merge) => merge.startsWith(`${a1}:`)) ?? `${a1}:${a1}`
    const [from, until] = range.split(':').map((end) => place(end)) as [ReturnType<typeof place>, ReturnType<typeof place>]
    let width = 0
    for (let column = from.column; column <= until.column; column++) width += table.widths.get(columnName(column)) ?? 9
    return width
  }
  const needed = new Map<number, number>()
  for (const [a1, { row, content }] of table.cells) {
    const wide = (text: string) => [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0)
    const lines =
      typeof content === 'string' ? content.split('\n').reduce((sum, text) => sum + Math.max(1, Math.ceil(wide(text) / widthOf(a1))), 0) : 1
    needed.set(row + 1, Math.max(needed.get(row + 1) ?? 1, lines))
  }
  return needed
}

/** Pack a zip again in name order with one fixed date, and take the maker's name out of its properties. */
function packed(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const text = new TextDecoder()
  const entries = Object.keys(files).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  )
  const kept: Record<string, Uint8Array> = {}
  for (const name of entries.filter((entry) => !entry.endsWith('/'))) {
    const file = files[name] as Uint8Array
    kept[name] = /^docProps\/core\.xml$|^xl\/comments/.test(name)
      ? new TextEncoder().encode(
          text
            .decode(file)
            .replace(/<dc:creator>[^<]*<\/dc:creator>/, '')
            .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, '')
            .replace(/<author>[^<]*<\/author>/, '<author></author>'),
        )
      : file
  }
  return zipSync(kept, { level: 6, mtime: '1980-01-02T00:00:00' })
}
