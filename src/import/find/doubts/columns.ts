import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { isBareTotal, isRemarkHeading } from '../../sheet/heading'
import { headingOf } from '../columns/columnHeading'
import type { ColumnUse, TableShape } from '../shapes/tableShape'

/** Rows of a table that are looked at for what a column is: enough to tell, whatever its length. */
const looked = 400

/** The cells of a column in a body, from its first rows. */
export interface ColumnCells {
  readonly texts: readonly string[]
  readonly classes: readonly number[]
  /** Rows looked at, those without a cell too. */
  readonly rows: number
}

export function cellsOf(grid: Grid, shape: TableShape, column: number): ColumnCells {
  const texts: string[] = []
  const classes: number[] = []
  const rows = Math.min(looked, shape.bodyRows.length)
  for (let k = 0; k < rows; k++) {
    const cell = grid.at(shape.bodyRows[k] as number, column)
    if (cell < 0) continue
    texts.push(grid.textOf(cell))
    classes.push(grid.classes[cell] as number)
  }
  return { texts, classes, rows }
}

/** The whole numbers of a column, null where it holds anything else but a total's words. */
export function wholesOf({ texts, classes }: ColumnCells): number[] | null {
  const numbers: number[] = []
  let others = 0
  texts.forEach((text, k) => {
    if (isQuantity(classes[k] as number) && /^\d{1,15}$/.test(text)) numbers.push(Number(text))
    else if (!isBareTotal(text)) others++
  })
  return numbers.length >= 2 && others <= 0.1 * texts.length ? numbers : null
}

/** Share of a column's cells that are names. */
export function namesIn({ classes }: ColumnCells): number {
  return classes.length === 0 ? 0 : classes.filter((code) => code === cellClass.label).length / classes.length
}

export function headOf(grid: Grid, shape: TableShape, column: number): string {
  return headingOf(grid, shape.headerRows, column)
}

/** The table with another use of one column; words that then stand left of all figures name rows (rule L4). */
export function withUse(grid: Grid, shape: TableShape, column: number, use: ColumnUse): TableShape {
  const uses = shape.uses.map((old, k) => (k === column - shape.band.left ? use : old))
  const first = uses.indexOf('value')
  return {
    ...shape,
    uses: uses.map((old, k) => (old === 'text' && k < first && !isRemarkHeading(headOf(grid, shape, shape.band.left + k)) ? 'label' : old)),
  }
}
