import { cellIndex, shownText, type RawSheet } from '../model/sheet'
import type { SheetExcerpt } from '../model/reading'
import type { ExcerptAsk } from './protocol'

/**
 * The piece of a sheet around one cell: its neighbours, plus the rows and columns that label it, so that the number can
 * be judged where it stands.
 *
 *     around E4, keeping header row 2 and label column 1, 4 rows × 4 columns
 *     rows [2, 3, 4, 5], columns [1, 2, 3, 4]
 *
 * Rows and columns without any cell are left out; the asked cell always is in. A merged cell shows its text where its
 * top left corner is, and on the kept row or column it reaches into.
 */
export function excerptOf(sheet: RawSheet, ask: Omit<ExcerptAsk, 'file' | 'sheet'>): SheetExcerpt {
  const filledRows = Array.from(sheet.rows)
  const rows = pick(filledRows, ask.row, ask.keepRows, ask.maxRows)
  const columns = pick(filledColumns(sheet, rows), ask.column, ask.keepColumns, ask.maxColumns)
  return {
    sheet: sheet.name,
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => textAt(sheet, row, column))),
  }
}

/** Choose `most` of the filled places: the asked one, the kept ones nearest to it, then its neighbours on both sides. */
function pick(filled: readonly number[], asked: number, keep: readonly number[], most: number): number[] {
  const chosen = new Set<number>([asked])
  const known = new Set(filled)
  const kept = [...new Set(keep)].filter((place) => known.has(place)).sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked))
  // At least one neighbour should remain beside the labels.
  for (const place of kept) if (chosen.size < most - 1) chosen.add(place)
  const neighbours = filled.filter((place) => !chosen.has(place)).sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked) || b - a)
  for (const place of neighbours) if (chosen.size < most) chosen.add(place)
  return [...chosen].sort((a, b) => a - b)
}

function filledColumns(sheet: RawSheet, rows: readonly number[]): number[] {
  const wanted = new Set(rows)
  const columns = new Set<number>()
  for (let k = 0; k < sheet.rows.length; k++) {
    if (!wanted.has(sheet.rows[k] as number)) continue
    const end = sheet.rowStart[k + 1] as number
    for (let i = sheet.rowStart[k] as number; i < end; i++) columns.add(sheet.column[i] as number)
  }
  return [...columns].sort((a, b) => a - b)
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  const here = cellIndex(sheet, row, column)
  if (here >= 0) return shownText(sheet, here).trim()
  for (const merge of sheet.merges) {
    if (row < merge.top || row > merge.bottom || column < merge.left || column > merge.right) continue
    const corner = cellIndex(sheet, merge.top, merge.left)
    return corner < 0 ? '' : shownText(sheet, corner).trim()
  }
  return ''
}
