import type { TableLayout } from '../../model/correction'
import { columnUses } from '../find/columns/columnUse'
import { serialColumns } from '../find/rowProfile'
import type { TableShape } from '../find/shapes/tableShape'
import { transposedGrid, type Grid } from '../sheet/grid'

/** The tables of a sheet where a clerk said how one of them lies: all lie the same way. */
export interface SaidTables {
  readonly grid: Grid
  readonly shapes: readonly TableShape[]
  /** Rows of the sheet they stand in, where they lie on their side. */
  readonly lying: { readonly top: number; readonly bottom: number } | null
}

/**
 * The tables a clerk drew, in the place of those found there; what was found elsewhere stays, unless it lies the other way.
 *
 *     A3:F20, two lines of headings   rows 3–4 head the rows 5–20; what stands beside or beneath is outside
 *     A3:F20, across, one heading     column A names the rows of figures, B … F are what they are of
 *
 * Null where nothing of them is on this sheet.
 */
export function saidTables(
  grid: Grid,
  found: { readonly grid: Grid; readonly shapes: readonly TableShape[] },
  layouts: readonly TableLayout[],
): SaidTables | null {
  const across = layouts.some((layout) => layout.across)
  const last = grid.sheet.rowCount - 1
  const drawn = layouts.filter((layout) => layout.across === across).map((layout) => ({ layout, bottom: last - layout.beneath }))
  if (across) {
    const top = Math.min(...drawn.map(({ layout }) => layout.top))
    const bottom = Math.max(...drawn.map((one) => one.bottom))
    const turned = transposedGrid(grid, top, bottom)
    const shapes = drawn.flatMap(({ layout, bottom: end }) =>
      shapeOf(turned, { top: layout.left, bottom: layout.right, left: layout.top, right: end }, layout.heads),
    )
    return shapes.length === 0 ? null : { grid: turned, shapes, lying: { top, bottom } }
  }
  const shapes = drawn.flatMap(({ layout, bottom }) => shapeOf(grid, { ...layout, bottom }, layout.heads))
  if (shapes.length === 0) return null
  const others = found.grid.transposed ? [] : found.shapes.filter((one) => !shapes.some((said) => meet(one, said)))
  return { grid, shapes: [...others, ...shapes].sort((a, b) => firstRow(a) - firstRow(b)), lying: null }
}

/** The table of a block whose first lines are its header; none where it has no line beneath them. */
function shapeOf(
  grid: Grid,
  { top, bottom, left, right }: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
  heads: number,
): readonly TableShape[] {
  const band = { left, right }
  const rows = Array.from(grid.rows).filter(
    (row) => row >= top && row <= bottom && grid.rowCells(row).columns.some((column) => column >= left && column <= right),
  )
  const headerRows = rows.filter((row) => row < top + heads)
  const bodyRows = rows.slice(headerRows.length)
  if (bodyRows.length === 0) return []
  return [{ band, headerRows, bodyRows, repeatedRows: [], uses: columnUses(grid, band, headerRows, bodyRows, serialColumns(grid, band)) }]
}

function firstRow(shape: TableShape): number {
  return shape.headerRows[0] ?? shape.bodyRows[0] ?? 0
}

function meet(a: TableShape, b: TableShape): boolean {
  const end = (shape: TableShape): number => shape.bodyRows[shape.bodyRows.length - 1] ?? firstRow(shape)
  return a.band.left <= b.band.right && b.band.left <= a.band.right && firstRow(a) <= end(b) && firstRow(b) <= end(a)
}
