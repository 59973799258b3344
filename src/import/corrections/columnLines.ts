import type { ColumnLine } from '../../model/sheet/reading'
import type { Grid } from '../sheet/grid'
import { topOf, type TableShape } from '../find/shapes/tableShape'
import { linePaths } from './template'

/**
 * The columns of tables, each with the path corrections of the form hang on. A column nothing lasts of can't be found again and is left out.
 *
 *     单位 | 2023年件数 | 备注   '单位', '件数', '备注'
 */
export function columnLines(tables: readonly { readonly grid: Grid; readonly shape: TableShape }[]): ColumnLine[] {
  return tables.flatMap(({ grid, shape }) => {
    const to = shape.bodyRows[shape.bodyRows.length - 1]
    if (to === undefined || shape.headerRows.length === 0) return []
    const from = topOf(shape)
    return linePaths(grid, shape).flatMap((path, k) =>
      path === '' ? [] : [{ across: grid.transposed, at: shape.band.left + k, from, to, path }],
    )
  })
}
