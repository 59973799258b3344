import { namelessMark } from '../../lexicon/headings/codes'
import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'

/** The words over a column, lowest header row with a text first that isn't a counting row. */
export function headingOf(grid: Grid, headerRows: readonly number[], column: number): string {
  const words: string[] = []
  for (const row of headerRows) {
    if (headerRows.length > 1 && isCodeAnnotation(grid, row, column)) continue
    const merge = grid.mergeAt(row, column)
    const text = merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
    if (text !== '' && words[words.length - 1] !== text) words.push(text)
  }
  for (let k = words.length - 1; k >= 0; k--) {
    const word = words[k] as string
    if (!namelessMark.test(word)) return word
  }
  return words[words.length - 1] ?? ''
}

/** A row of codes beside this column (MV6L, D3L4): its words here name the codes, not the column. */
function isCodeAnnotation(grid: Grid, row: number, column: number): boolean {
  const { cells, columns } = grid.rowCells(row)
  let codes = 0
  let others = 0
  for (let k = 0; k < cells.length; k++) {
    if (columns[k] === column) continue
    if (grid.classes[cells[k] as number] === cellClass.code) codes++
    else others++
  }
  return codes >= 2 && codes > 4 * others
}
