import type { ColumnLine } from '../../model/sheet/reading'
import type { Grid } from '../sheet/grid'
import { topOf, type TableShape } from '../find/shapes/tableShape'
import type { TableFacts } from '../sheet/facts'
import { pathsOfFacts } from './template'

/**
 * The columns of tables, each with the path corrections of the form hang on; '' for those nothing lasts of, which are meant together.
 *
 *     单位 | 2023年件数 | 2024年 | 备注   '单位', '件数', '', '备注'
 */
export function columnLines(
  tables: readonly { readonly grid: Grid; readonly shape: TableShape; readonly facts: TableFacts }[],
): ColumnLine[] {
  return tables.flatMap(({ grid, shape, facts }) => {
    const to = shape.bodyRows[shape.bodyRows.length - 1]
    if (to === undefined || shape.headerRows.length === 0) return []
    const from = topOf(shape)
    return pathsOfFacts(grid, shape, facts).map((path, k) => ({ across: grid.transposed, at: shape.band.left + k, from, to, path }))
  })
}
