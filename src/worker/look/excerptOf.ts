import { inRange, type CellRange } from '../../model/sheet/cell'
import { cellIndex, shownText, type RawSheet } from '../../model/sheet/sheet'
import type { SheetExcerpt } from '../../model/sheet/reading'
import type { ExcerptAsk } from '../protocol'

/**
 * The piece of a sheet around one cell: its neighbours, plus the rows and columns that label it, so that the number can
 * be judged where it stands.
 *
 *     around E4, keeping header row 2 and label column 1, 4 rows × 4 columns
 *     rows [2, 3, 4, 5], columns [1, 2, 3, 4]
 *
 * Rows and columns without any cell are left out; the asked cell always is in. What stands above the header is the last
 * choice; rows below and columns to the left (units, last year) come first. A merged cell shows its text once.
 */
export function excerptOf(
  sheet: RawSheet,
  ask: Pick<ExcerptAsk, 'row' | 'column' | 'keepRows' | 'keepColumns' | 'maxRows' | 'maxColumns'>,
): SheetExcerpt {
  const rows = pick(Array.from(sheet.rows), ask.row, ask.keepRows, ask.maxRows, 1)
  const columns = pick(filledColumns(sheet, rows), ask.column, ask.keepColumns, ask.maxColumns, -1)
  const merges = sheet.merges.filter(
    (merge) =>
      rows.some((row) => row >= merge.top && row <= merge.bottom) &&
      columns.some((column) => column >= merge.left && column <= merge.right),
  )
  return {
    sheet: sheet.name,
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => textAt(sheet, merges, rows, columns, row, column))),
  }
}

/** Choose `most` of the filled places: the asked one, the kept ones nearest to it, then neighbours, those on the `side` that tells more first. */
function pick(filled: readonly number[], asked: number, keep: readonly number[], most: number, side: 1 | -1): number[] {
  const chosen = new Set<number>([asked])
  const known = new Set(filled)
  const kept = [...new Set(keep)].filter((place) => known.has(place)).sort((a, b) => Math.abs(a - asked) - Math.abs(b - asked))
  // At least one neighbour should remain beside the labels.
  for (const place of kept) if (chosen.size < most - 1) chosen.add(place)
  const first = kept.length > 0 ? Math.min(...kept) : -Infinity
  const distance = (place: number): number =>
    Math.abs(place - asked) + (Math.sign(place - asked) === side ? 0 : 1.5) + (place < first ? 1000 : 0)
  const neighbours = filled.filter((place) => !chosen.has(place)).sort((a, b) => distance(a) - distance(b))
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

function textAt(
  sheet: RawSheet,
  merges: readonly CellRange[],
  rows: readonly number[],
  columns: readonly number[],
  row: number,
  column: number,
): string {
  const here = cellIndex(sheet, row, column)
  if (here >= 0) return shownText(sheet, here).trim()
  const merge = merges.find((range) => inRange(range, row, column))
  // The text of a merge stands in the first of its cells that is in the piece.
  if (!merge || rows.find((r) => r >= merge.top) !== row || columns.find((c) => c >= merge.left) !== column) return ''
  const corner = cellIndex(sheet, merge.top, merge.left)
  return corner < 0 ? '' : shownText(sheet, corner).trim()
}
