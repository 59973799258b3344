import { generalFormat, type RawSheet } from '../../../model/sheet/sheet'
import { joinThousands } from './csvThousands'
import { withDecimalCommas } from './decimalComma'
import { chooseDialect, type Dialect } from './csvDialect'
import { parseRows } from './csvRows'
import { scanTable } from './csvScan'
import { withoutLooks } from './withoutLooks'

/**
 * Read a text table to a RawSheet: every cell a text, at the row and column it has in the file.
 *
 * Blank lines keep their row numbers. Never through SheetJS, which would turn 2023-08 and 1-2 into dates.
 */
export function readCsv(text: string): { readonly sheet: RawSheet; readonly dialect: Dialect } {
  // DOS ended a text with Ctrl-Z.
  const lines = withLineFeeds(text.endsWith('\u001a') ? text.slice(0, -1) : text)
  const dialect = chooseDialect(lines)
  const wrapped = lines.includes('="')
  const scanned = wrapped ? null : scanTable(lines, dialect)
  if (scanned) return { sheet: withDecimalCommas(scanned), dialect }
  const { rows } = parseRows(lines, dialect)
  if (dialect.delimiter === ',') joinThousands(rows)
  if (wrapped) unwrapTexts(rows)
  trimPadding(rows)
  return { sheet: withDecimalCommas(sheetOfRows(rows)), dialect }
}

/** `="007"` is how programs tell Excel that 007 is a text: the cell is 007. Nothing is evaluated. */
function unwrapTexts(rows: string[][]): void {
  for (const row of rows) {
    for (let c = 0; c < row.length; c++) {
      const cell = row[c] as string
      if (cell.charCodeAt(0) === 61 && /^="[^"]*"\s*$/.test(cell)) row[c] = cell.slice(2, cell.lastIndexOf('"'))
    }
  }
}

/** CRLF and CR to LF; where LF ends the lines, a lone CR is part of a cell. */
function withLineFeeds(text: string): string {
  if (text.indexOf('\r') < 0) return text
  const joined = text.replace(/\r\n/g, '\n')
  if (joined.indexOf('\r') < 0) return joined
  const alone = joined.split('\r').length
  const feeds = joined.split('\n').length
  return alone > feeds ? joined.replace(/\r/g, '\n') : joined
}

/**
 * Blanks that only set the delimiters off (`编发 , 12 , 15`) belong to no cell: taken off where nearly every cell has them.
 * Blanks before the first column's texts stay, since they may be indents.
 */
function trimPadding(rows: string[][]): void {
  let inner = 0
  let padded = 0
  for (const row of rows.slice(0, 500)) {
    for (let c = 1; c < row.length; c++) {
      const cell = row[c] as string
      if (cell.trim() === '') continue
      inner++
      if (cell[0] === ' ' || cell[0] === '\u3000') padded++
    }
  }
  if (inner < 4 || padded < 0.9 * inner) return
  for (const row of rows) for (let c = 0; c < row.length; c++) row[c] = c === 0 ? (row[c] as string).trimEnd() : (row[c] as string).trim()
}

/** Straight into columns of their final size: a text table has no formats or looks, and its texts are seldom worth sharing. */
function sheetOfRows(rows: readonly (readonly string[])[]): RawSheet {
  let count = 0
  let rowCount = 0
  for (const row of rows) {
    const before = count
    for (const cell of row) if (!isBlank(cell)) count++
    if (count > before) rowCount++
  }
  const rowNumbers = new Int32Array(rowCount)
  const rowStart = new Int32Array(rowCount + 1)
  const column = new Int32Array(count)
  const strings = new Array<string>(count)
  let columnCount = 0
  let i = 0
  let k = 0
  rows.forEach((row, r) => {
    const before = i
    for (let c = 0; c < row.length; c++) {
      const cell = row[c] as string
      if (isBlank(cell)) continue
      column[i] = c
      strings[i++] = cell
    }
    if (i === before) return
    columnCount = Math.max(columnCount, (column[i - 1] as number) + 1)
    rowNumbers[k] = r
    rowStart[k++] = before
  })
  rowStart[k] = count
  const text = new Int32Array(count)
  for (let n = 0; n < count; n++) text[n] = n
  return {
    name: '',
    ...withoutLooks(),
    rowCount: k === 0 ? 0 : (rowNumbers[k - 1] as number) + 1,
    columnCount,
    rows: rowNumbers,
    rowStart,
    column,
    kind: new Uint8Array(count),
    number: new Float64Array(count).fill(NaN),
    text,
    strings,
    format: new Uint16Array(count),
    formats: [generalFormat],
  }
}

function isBlank(cell: string): boolean {
  if (cell === '') return true
  const first = cell.charCodeAt(0)
  // Most cells begin with a sign that no trim takes off.
  return (
    (first <= 32 || first === 0x3000 || first === 0xa0 || first === 0xfeff || (first >= 0x2000 && first < 0x2030)) && cell.trim() === ''
  )
}
