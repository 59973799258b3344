import { cellClass, isQuantity } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isUnitHeading } from '../sheet/heading'
import { columnBands } from './bands'
import { columnsFor, type TableShape } from './shapes/tableShape'
import { findTables } from './tables'

const marksLeast = 2

/**
 * The tables of a sheet that reports nothing: no figure on it, and marks of missing where figures would stand (rule K11). They are
 * found as if the marks were figures, and kept where under each header there is nothing else.
 *
 *     指标      2024年1—7月          单位   起草文稿  报送信息
 *     起草文稿   无                 甲县   未报    未报
 *     报送信息   无                 乙县   —      无
 *
 * Null where there is no such table: a list with 无 in one of its remarks is none.
 */
export function nilReturn(grid: Grid): { readonly grid: Grid; readonly shapes: readonly TableShape[] } | null {
  const { classes } = grid
  let marks = 0
  for (let cell = 0; cell < classes.length; cell++) {
    if (isFigure(classes[cell] as number)) return null
    if (isMark(grid, cell)) marks++
  }
  if (marks < marksLeast) return null
  const asFigures = classes.map((code, cell) => (isMark(grid, cell) ? cellClass.words : code))
  const other: Grid = { ...grid, classes: asFigures, classAt: (row, column) => classOf(asFigures, grid.at(row, column)) }
  const shapes = columnBands(other).flatMap((band) => findTables(other, band))
  return shapes.length > 0 && shapes.every((shape) => holdsMarksOnly(grid, shape)) ? { grid: other, shapes } : null
}

/** Serials are quantities too: only what has decimals, a percent sign or words with it is surely none. */
function isFigure(code: number): boolean {
  return isQuantity(code) && code !== cellClass.number && code !== cellClass.year
}

function isMark({ classes, sheet }: Grid, cell: number): boolean {
  return classes[cell] === cellClass.missing && sheet.kind[cell] === 0
}

function classOf(classes: Uint8Array, cell: number): number {
  return cell < 0 ? 0 : (classes[cell] as number)
}

function holdsMarksOnly(grid: Grid, shape: TableShape): boolean {
  const values = columnsFor(shape, 'value')
  const [name, ...labels] = columnsFor(shape, 'label')
  const head = shape.headerRows[shape.headerRows.length - 1]
  if (values.length === 0 || name === undefined || head === undefined || columnsFor(shape, 'text').length > 0) return false
  // Names beside names are a roster; a header that names somebody of its own is the first of a list.
  if (labels.some((column) => !isUnitHeading(grid.textAt(head, column)))) return false
  if (shape.headerRows.slice(1).some((row) => grid.textAt(row, name) !== '' && !grid.mergeAt(row, name))) return false
  return shape.bodyRows.every((row) => values.every((column) => grid.classAt(row, column) === cellClass.missing))
}
