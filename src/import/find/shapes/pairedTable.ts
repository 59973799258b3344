import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { isPairOfNumbers, pairOfNames } from '../../values/numbers/pairOfNumbers'
import { columnBands } from '../bands'
import { columnsFor, type TableShape } from './tableShape'
import { findTables } from '../tables'

const pairsLeast = 2

/**
 * The tables of a sheet whose figures all stand two in a cell (rule Q23): no other figure on it, and a name of two things over them. They are
 * found as if the pairs were figures, and kept where under each header there is nothing else. Null where there is no such table.
 *
 *     科室     1月         2月
 *             报送/采用    报送/采用
 *     综合科   12/5        9/3
 */
export function pairedTables(grid: Grid): { readonly grid: Grid; readonly shapes: readonly TableShape[] } | null {
  const { classes } = grid
  let [pairs, names] = [0, 0]
  for (let cell = 0; cell < classes.length; cell++) {
    const code = classes[cell] as number
    // Serials are quantities too.
    if (isQuantity(code) && code !== cellClass.number && code !== cellClass.year && !isPair(grid, cell)) return null
    if (isPair(grid, cell)) pairs++
    else if (grid.sheet.kind[cell] !== 1 && grid.textOf(cell).length <= 60 && pairOfNames(grid.textOf(cell)) !== null) names++
  }
  if (pairs < pairsLeast || names === 0) return null
  const asFigures = classes.map((code, cell) => (isPair(grid, cell) ? cellClass.words : code))
  const classAt = (row: number, column: number): number => {
    const cell = grid.at(row, column)
    return cell < 0 ? 0 : (asFigures[cell] as number)
  }
  const other: Grid = { ...grid, classes: asFigures, classAt }
  const shapes = columnBands(other).flatMap((band) => findTables(other, band))
  return shapes.length > 0 && shapes.every((shape) => holdsPairsOnly(grid, shape)) ? { grid: other, shapes } : null
}

function isPair(grid: Grid, cell: number): boolean {
  return grid.sheet.kind[cell] !== 1 && isPairOfNumbers(grid.textOf(cell))
}

function holdsPairsOnly(grid: Grid, shape: TableShape): boolean {
  const values = columnsFor(shape, 'value')
  return (
    values.length > 0 &&
    shape.bodyRows.every((row) =>
      values.every((column) => {
        const cell = grid.at(row, column)
        return cell < 0 || isPair(grid, cell) || grid.classAt(row, column) === cellClass.missing
      }),
    )
  )
}
