import type { AsideLine } from '../../model/reading'
import type { Grid } from '../sheet/grid'
import { topOf, type TableShape } from '../find/tableShape'
import { columnPaths } from './template'

/**
 * The columns of tables that hold no figures, each with the path corrections of the form hang on: what was taken for remarks may hold figures
 * next time it is asked. A column nothing lasts of can't be found again and is left out.
 *
 *     单位 | 件数 | 备注   单位 and 备注
 */
export function asideLines(tables: readonly { readonly grid: Grid; readonly shape: TableShape }[]): AsideLine[] {
  return tables.flatMap(({ grid, shape }) => {
    const to = shape.bodyRows[shape.bodyRows.length - 1]
    if (to === undefined || shape.headerRows.length === 0) return []
    const paths = columnPaths(grid, shape)
    return shape.uses.flatMap((use, k) => {
      const path = paths[k] ?? ''
      if (use === 'value' || use === 'blank' || path === '') return []
      return [{ across: grid.transposed, at: shape.band.left + k, from: topOf(shape), to, path }]
    })
  })
}
