import type { CellRange, FileId } from './cell'
import { fixedHalfUp, shift } from '../decimal'

/** What a cell holds before anyone interprets it. */
export const cellKinds = ['text', 'number', 'boolean', 'error', 'uncachedFormula'] as const
export type CellKind = (typeof cellKinds)[number]

/** File formats told apart by their bytes. */
export type FileFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'html' | 'spreadsheetml' | 'csv'

/** Text that hangs beside the cells: a comment, a text box, a print header. `row`/`column` is the cell it is tied to, if any. */
export interface Attachment {
  readonly kind: 'comment' | 'textBox' | 'printHeader' | 'printFooter'
  readonly text: string
  readonly row: number | null
  readonly column: number | null
}

/**
 * A sheet as it was read: cells, merges, formats, hidden parts. No interpretation, and never changed afterwards.
 *
 * Only non-empty cells are stored, row by row and, within a row, from left to right, in parallel columns (index `i`).
 * "Non-empty" is a cell with a value other than blanks, or with a formula (whose value may be missing).
 * A sheet that declares 17 billion cells and holds 20 costs 20.
 */
export interface RawSheet {
  readonly name: string
  /** A hidden sheet is read and flagged. */
  readonly hidden: boolean
  /** One past the last row and column that hold a cell. */
  readonly rowCount: number
  readonly columnCount: number
  /** Numbers of the rows that hold a cell, ascending; row `rows[k]` owns cells `rowStart[k] .. rowStart[k + 1] - 1`. */
  readonly rows: Int32Array
  readonly rowStart: Int32Array
  /** Column of each cell. */
  readonly column: Int32Array
  /** Index into `cellKinds`. */
  readonly kind: Uint8Array
  /**
   * The number of a number cell (dates as their 1900-system serial whatever the book's system; booleans 0/1), and of a text that is a
   * plain number and whose text isn't kept; NaN elsewhere.
   */
  readonly number: Float64Array
  /**
   * Index into `strings` of the cell's own text (text and error cells), or of the text a number format shows where that
   * can't be told from the number alone (dates, elapsed time, fractions, text in the format); -1 where `shownText` can
   * make it from number and format.
   */
  readonly text: Int32Array
  readonly strings: readonly string[]
  /** Index into `formats`; 0 is General. */
  readonly format: Uint16Array
  readonly formats: readonly NumberFormat[]
  /** Fill colour per cell as 0xRRGGBB, -1 for none; null when no cell has one. */
  readonly fill: Int32Array | null
  /** Filled cells that hold nothing: a colour is all they say. Left out where there are none, and by readers that don't tell. */
  readonly blankFills?: readonly BlankFill[]
  /** 1 for a cell whose number or text comes from a formula; null when none does. */
  readonly formula: Uint8Array | null
  /** 1 for a bold cell, null when unknown (formats whose fonts aren't read). */
  readonly bold: Uint8Array | null
  /** Horizontal indent steps as set in the cell format; null when none or unknown. Leading blanks stay in the text. */
  readonly indent: Uint8Array | null
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly attachments: readonly Attachment[]
}

/** An empty cell with a colour, 0xRRGGBB. */
export interface BlankFill {
  readonly row: number
  readonly column: number
  readonly fill: number
}

/** A number format, as far as the shown text of plain numbers needs it. */
export interface NumberFormat {
  /** The format code as stored, `General` for none. */
  readonly code: string
  /** `plain`: fixed decimals, thousands or percent, which `shownText` can write; `date`: shows a date or time; `other`: `text` holds what is shown. */
  readonly kind: 'general' | 'plain' | 'date' | 'other'
  readonly decimals: number
  readonly percent: boolean
  readonly thousands: boolean
  /** Powers of ten by which less is shown than is stored: 4 for `0!.0,`. */
  readonly smaller?: number
}

export const generalFormat: NumberFormat = { code: 'General', kind: 'general', decimals: -1, percent: false, thousands: false }

/** A file's sheets as read. */
export interface RawWorkbook {
  readonly file: FileId
  readonly name: string
  readonly bytes: number
  readonly format: FileFormat
  /** For text files: the encoding and delimiter the text was read with. */
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly sheets: readonly RawSheet[]
}

/** Number of non-empty cells: the count that the roles must add up to. */
export function nonEmptyCount(sheet: RawSheet): number {
  return sheet.column.length
}

/**
 * Index of the cell at a place, or -1 when it is empty.
 *
 * Rows are found by halving, columns too, except that a row without gaps answers at once.
 */
export function cellIndex(sheet: RawSheet, row: number, column: number): number {
  const k = rowSlot(sheet, row)
  if (k < 0) return -1
  let low = sheet.rowStart[k] as number
  let high = (sheet.rowStart[k + 1] as number) - 1
  const guess = low + column - (sheet.column[low] as number)
  if (guess >= low && guess <= high && sheet.column[guess] === column) return guess
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = sheet.column[middle] as number
    if (at === column) return middle
    if (at < column) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Position of a row in `sheet.rows`, or -1 when the row holds no cell. */
export function rowSlot(sheet: RawSheet, row: number): number {
  const { rows } = sheet
  if (rows[row] === row) return row
  let low = 0
  let high = rows.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = rows[middle] as number
    if (at === row) return middle
    if (at < row) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/**
 * The text a person sees in cell `i`, untrimmed.
 *
 *     number 0.409 in 0.0%       '40.9%'
 *     number 2023.1 in 0.00      '2023.10'
 *     number 1867 in #,##0       '1,867'
 *     number 525 in General      '525'
 */
export function shownText(sheet: RawSheet, i: number): string {
  const text = sheet.text[i] as number
  if (text >= 0) return sheet.strings[text] as string
  const value = sheet.number[i] as number
  if (Number.isNaN(value)) return ''
  const format = sheet.formats[sheet.format[i] as number] ?? generalFormat
  if (cellKinds[sheet.kind[i] as number] === 'boolean') return value ? 'TRUE' : 'FALSE'
  // A text's number has just the decimals it was written with: nothing is rounded.
  if (sheet.kind[i] === 0) return value.toFixed(Math.max(0, format.decimals))
  return format.kind === 'plain' ? plainNumber(value, format) : generalNumber(value)
}

function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
  // A stored 0.1 + 0.2 shows as 0.3, as the sheet's own General format does at 15 digits.
  return String(Number(value.toPrecision(15)))
}

function plainNumber(value: number, format: NumberFormat): string {
  const scaled = format.percent ? shift(Number(value.toPrecision(15)), 2) : value
  let text = fixedHalfUp(Math.abs(scaled), format.decimals)
  if (format.thousands) {
    const [whole = '', rest] = text.split('.')
    text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`)
  }
  const negative = scaled < 0 && /[1-9]/.test(text)
  return (negative ? '-' : '') + text + (format.percent ? '%' : '')
}
