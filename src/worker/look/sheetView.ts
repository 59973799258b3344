import { reasons, type CellLedger } from '../../model/sheet/role'
import { cellKinds, shownText, type RawSheet } from '../../model/sheet/sheet'
import type { Place, SheetOutline, SheetRows } from './sheetAsk'

/** Rows looked through for the widths of columns: the heads and enough of the body to know it. */
const rowsForWidths = 400
/** A column is shown no wider than its names need; longer texts run on in the cell's own words. */
const widest = 44
/** Found places are shown one by one: more than this nobody walks through. */
const placesFound = 1000

/** How large a sheet is and how wide its columns are. */
export function outlineOf(sheet: RawSheet): SheetOutline {
  const widths = new Array<number>(sheet.columnCount).fill(0)
  const merged = new Set(sheet.merges.filter((merge) => merge.right > merge.left).map((merge) => `${merge.top},${merge.left}`))
  for (let k = 0; k < Math.min(sheet.rows.length, rowsForWidths); k++) {
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) {
      const column = sheet.column[i] as number
      // A title across the table says nothing of the first column.
      if (merged.has(`${sheet.rows[k]},${column}`)) continue
      widths[column] = Math.max(widths[column] as number, Math.min(widest, signs(shownText(sheet, i).trim())))
    }
  }
  return {
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    widths,
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  }
}

/** The cells of rows `from` to `to`, each with what it was taken for. */
export function rowsOf(sheet: RawSheet, ledger: CellLedger, from: number, to: number): SheetRows {
  const row: number[] = []
  const column: number[] = []
  const text: string[] = []
  const role: number[] = []
  const reason: number[] = []
  const number: number[] = []
  const fill: number[] = []
  for (let k = firstFrom(sheet.rows, from); k < sheet.rows.length && (sheet.rows[k] as number) < to; k++) {
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) {
      row.push(sheet.rows[k] as number)
      column.push(sheet.column[i] as number)
      text.push(shownText(sheet, i).trim())
      role.push(ledger.role[i] as number)
      const why = ledger.reasons[ledger.reason[i] as number]
      reason.push(why === undefined ? reasons.indexOf('outsideTables') : reasons.indexOf(why))
      number.push(cellKinds[sheet.kind[i] as number] === 'number' ? 1 : 0)
      fill.push(sheet.fill?.[i] ?? -1)
    }
  }
  return { from, to, row, column, text, role, reason, number, fill }
}

/** Where a text stands, row by row. Blanks around it and the case of letters make no difference. */
export function searched(sheet: RawSheet, text: string): Place[] {
  const wanted = text.trim().toLowerCase()
  const places: Place[] = []
  if (wanted === '') return places
  for (let k = 0; k < sheet.rows.length; k++)
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) {
      if (!shownText(sheet, i).toLowerCase().includes(wanted)) continue
      places.push({ row: sheet.rows[k] as number, column: sheet.column[i] as number })
      if (places.length === placesFound) return places
    }
  return places
}

/** Position of the first of `rows` that isn't before `row`. */
function firstFrom(rows: Int32Array, row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return low
}

function signs(text: string): number {
  let width = 0
  for (const sign of text) width += isWide(sign) ? 2 : 1
  return width
}

/** Chinese signs, and the dashes and dots among them that are as wide. */
function isWide(sign: string): boolean {
  const code = sign.charCodeAt(0)
  return code > 0x2e7f || (code >= 0x2014 && code <= 0x203b) || (code >= 0x2460 && code <= 0x24ff)
}
