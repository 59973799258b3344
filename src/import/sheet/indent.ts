import { shownText } from '../../model/sheet/sheet'
import type { LineFacts } from './facts'
import type { Grid } from './grid'

/** Steps of indent of a row's labels, the deepest: leading blanks of its text, and those set in the cell's format. */
export function indentOf(grid: Grid, row: LineFacts): number {
  let deepest = 0
  for (const label of row.labels) {
    const cell = grid.at(label.row, label.column)
    if (cell < 0) continue
    const text = shownText(grid.sheet, cell)
    deepest = Math.max(deepest, text.length - text.replace(/^[\s\u3000]+/, '').length + 2 * (grid.sheet.indent?.[cell] ?? 0))
  }
  return deepest
}
