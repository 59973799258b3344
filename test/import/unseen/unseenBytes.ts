import ExcelJS from 'exceljs'
import * as XLSX from 'xlsx'
import { gb18030 } from '../../samples/write/csv'
import type { UnseenCell, UnseenSheet, UnseenTable } from './unseenSheet'

/** The bytes of a sheet in its format, as the program that made it would have written them. */
export async function unseenBytes(sheet: UnseenSheet): Promise<Uint8Array> {
  const text = (delimiter: string, end = '\r\n') => delimited(sheet.tables[0]?.rows ?? [], delimiter, end)
  switch (sheet.format ?? 'xlsx') {
    case 'xlsx':
      return xlsx(sheet.tables)
    case 'xls':
      return sheetJs(sheet.tables, 'biff8')
    case 'ods':
      return sheetJs(sheet.tables, 'ods')
    case 'html':
      return html(sheet.tables[0] as UnseenTable)
    case 'csv':
      return new TextEncoder().encode(text(',', '\n'))
    case 'csv-bom':
      return new TextEncoder().encode(`\uFEFF${text(',')}`)
    case 'csv-gb18030':
      return gb18030(text(','))
    case 'csv-utf16le':
      return Uint8Array.from([...`\uFEFF${text('\t')}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]))
    case 'csv-semicolon':
      return new TextEncoder().encode(text(';', '\n'))
    case 'csv-semicolon-gb18030':
      return gb18030(text(';'))
    case 'tsv':
      return new TextEncoder().encode(text('\t', '\n'))
    case 'tsv-gb18030':
      return gb18030(text('\t'))
  }
}

function delimited(rows: readonly (readonly UnseenCell[])[], delimiter: string, end: string): string {
  const quoted = (cell: UnseenCell) => {
    const text = cell === null ? '' : typeof cell === 'object' ? String(cell.number) : String(cell)
    return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
  }
  return rows.map((row) => row.map(quoted).join(delimiter)).join(end) + end
}

async function xlsx(tables: readonly UnseenTable[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  for (const { name, rows, merges, hiddenRows = [], hiddenColumns = [] } of tables) {
    const sheet = book.addWorksheet(name)
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        if (content === null) return
        const cell = sheet.getCell(r + 1, c + 1)
        if (typeof content === 'object') {
          cell.value = content.number
          cell.numFmt = content.format
        } else cell.value = content
      }),
    )
    for (const range of merges) sheet.mergeCells(range)
    for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true
    for (const column of hiddenColumns) sheet.getColumn(column + 1).hidden = true
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

function sheetJs(tables: readonly UnseenTable[], bookType: 'biff8' | 'ods'): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const { name, rows, merges } of tables) {
    const sheet = XLSX.utils.aoa_to_sheet(
      rows.map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? { t: 'n', v: cell.number, z: cell.format } : cell))),
    )
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range))
    XLSX.utils.book_append_sheet(book, sheet, name)
  }
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer)
}

/** A web page named .xls, as office systems export. */
function html({ rows, merges }: UnseenTable): Uint8Array {
  const spans = new Map(
    merges.map((range) => {
      const { s, e } = XLSX.utils.decode_range(range)
      return [`${s.r},${s.c}`, e]
    }),
  )
  const hidden = new Set(
    merges.flatMap((range) => {
      const { s, e } = XLSX.utils.decode_range(range)
      const inside: string[] = []
      for (let r = s.r; r <= e.r; r++) for (let c = s.c; c <= e.c; c++) if (r !== s.r || c !== s.c) inside.push(`${r},${c}`)
      return inside
    }),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const body = rows
    .map(
      (row, r) =>
        `<tr>${Array.from({ length: width }, (_, c) => {
          if (hidden.has(`${r},${c}`)) return ''
          const end = spans.get(`${r},${c}`)
          const cell = row[c] ?? null
          return `<td${end ? ` rowspan="${end.r - r + 1}" colspan="${end.c - c + 1}"` : ''}>${cell === null ? '' : typeof cell === 'object' ? cell.number : cell}</td>`
        }).join('')}</tr>`,
    )
    .join('')
  return new TextEncoder().encode(`<html><head><meta charset="utf-8"></head><body><table border="1">${body}</table></body></html>`)
}
