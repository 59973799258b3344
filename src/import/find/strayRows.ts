import { cellClass, isQuantity } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import type { Band } from './bands'
import type { ColumnUse } from './shapes/tableShape'

/** Fewer rows than this show no pattern. */
const leastRows = 8
/** Rows looked at to see what a column holds. */
const looked = 60

/**
 * Rows of a body whose figures run over the edge of its figures into two columns of words beside them, as a cell too many or too few makes
 * them (rule K9): nobody knows which of them stands in its own column.
 *
 *     评分 | 价格 | 销量 | 地址 | 坐标        4.6 | 1 | 2 | 松北区 | 126.6,45.8
 *     0 | 0 | 4.4 | 0.9 | 58              slid by two
 */
export function strayRows(grid: Grid, band: Band, bodyRows: readonly number[], uses: readonly ColumnUse[]): readonly number[] {
  if (bodyRows.length < leastRows) return []
  const some = bodyRows.length <= looked ? bodyRows : bodyRows.filter((_, k) => k % Math.ceil(bodyRows.length / looked) === 0)
  const words = uses.map((use, k) => (use === 'text' || use === 'label') && holdsWords(grid, some, band.left + k))
  const pairs = uses.flatMap((use, k) =>
    use !== 'value' ? [] : [1, -1].flatMap((by) => (words[k + by] === true && words[k + 2 * by] === true ? [[k, by] as const] : [])),
  )
  if (pairs.length === 0) return []
  const isNumber = (row: number, k: number): boolean => isPlain(grid.classAt(row, band.left + k))
  return bodyRows.filter((row) =>
    pairs.some(([k, by]) => isNumber(row, k + by) && isNumber(row, k + 2 * by) && (isNumber(row, k) || isNumber(row, k - by))),
  )
}

function isPlain(code: number): boolean {
  return isQuantity(code) && code !== cellClass.year
}

function holdsWords(grid: Grid, rows: readonly number[], column: number): boolean {
  let filled = 0
  let numbers = 0
  for (const row of rows) {
    const code = grid.classAt(row, column)
    if (code === cellClass.blank) continue
    filled++
    if (isPlain(code) || code === cellClass.code) numbers++
  }
  return filled >= leastRows && filled >= 0.9 * rows.length && numbers <= Math.max(1, 0.05 * filled)
}
