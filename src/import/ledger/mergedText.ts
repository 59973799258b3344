import type { Grid } from '../sheet/grid'

/** The text of a place, or of the merged cells that cover it. */
export function mergedText(grid: Grid, row: number, column: number): string {
  const merge = grid.mergeAt(row, column)
  return merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
}
