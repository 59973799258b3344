import * as XLSX from 'xlsx'
import { columnNumber, type SheetTable } from '../table'

/** Write sheets as an Excel 97 workbook (BIFF8). The writer keeps texts, numbers, formats, merges, widths and hidden columns; formulas, hidden rows and comments it can't. */
export function writeXls(sheets: readonly SheetTable[]): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const table of sheets) {
    const sheet: XLSX.WorkSheet = {}
    let bottom = 0
    let right = 0
    for (const [a1, { content, row, column }] of table.cells) {
      bottom = Math.max(bottom, row)
      right = Math.max(right, column)
      if (typeof content === 'string') sheet[a1] = content.startsWith('#') ? { t: 'e', v: 0x07, w: content } : { t: 's', v: content }
      else if (typeof content === 'number') sheet[a1] = { t: 'n', v: content }
      else if ('formula' in content) throw new Error(`${a1}: no formula can be written to .xls`)
      else sheet[a1] = { t: 'n', v: content.number, z: content.format }
    }
    sheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } })
    sheet['!merges'] = table.merges.map((range) => XLSX.utils.decode_range(range))
    sheet['!cols'] = Array.from({ length: right + 1 }, () => ({ wch: 10 }))
    for (const [letters, width] of table.widths) sheet['!cols'][columnNumber(letters)] = { wch: width }
    XLSX.utils.book_append_sheet(book, sheet, table.name)
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}
