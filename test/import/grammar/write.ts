import * as XLSX from 'xlsx'
import { gb18030 } from '../../samples/write/csv'
import type { Board, Book } from './board'
import type { Format } from './plan'

/** The bytes of a book in a format, as the program that made it would have written them. */
export function bytesOf(book: Book, format: Format): Uint8Array {
  const [first] = book.boards as [Board]
  switch (format) {
    case 'csv':
      return new TextEncoder().encode(delimited(first, ','))
    case 'gb18030':
      return gb18030(delimited(first, ','))
    case 'tab':
      return new TextEncoder().encode(delimited(first, '\t'))
    default:
      return workbook(book, format === 'xls' ? 'biff8' : 'xlsx')
  }
}

/** A sheet as delimited text. */
export function delimited(board: Board, delimiter: string): string {
  const width = Math.max(...board.rows.map((row) => row.length))
  const quoted = (text: string) => (text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  return (
    board.rows.map((row) => Array.from({ length: width }, (_, c) => quoted(String(row[c] ?? ''))).join(delimiter)).join('\r\n') + '\r\n'
  )
}

function workbook(book: Book, bookType: 'biff8' | 'xlsx'): Uint8Array {
  const made = XLSX.utils.book_new()
  for (const board of book.boards) {
    const sheet = XLSX.utils.aoa_to_sheet(board.rows.map((row) => [...row]))
    sheet['!merges'] = board.merges.map(([top, left, bottom, right]) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }))
    XLSX.utils.book_append_sheet(made, sheet, board.name)
  }
  return new Uint8Array(XLSX.write(made, { type: 'array', bookType }) as ArrayBuffer)
}
