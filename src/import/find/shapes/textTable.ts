import type { Grid } from '../../sheet/grid'
import type { TableShape } from './tableShape'

/**
 * The table of a sheet without figures, as its rows' widths tell it: from the first row about as wide as most of those with two cells or
 * more, which is its header, down to the last; a title above and lines of one cell beneath are none of it. Null where no row has two.
 *
 *     人员名单 / 姓名 | 处室 | 职务 / 甲 | 一处 | 处长 / 注：排名不分先后    header 姓名 处室 职务, one row
 *     日期 | 时间 | 数量                                                  header, no rows
 */
export function textTable(grid: Grid): TableShape | null {
  const rows = Array.from(grid.rows)
  const widths = rows.map((row) => grid.rowCells(row).cells.length)
  const usual = middleOf(widths.filter((width) => width >= 2))
  if (usual === 0) return null
  const top = widths.findIndex((width) => width >= Math.max(2, 0.6 * usual))
  const body = rows.slice(top + 1, usual > 2 ? lastWide(widths) + 1 : rows.length)
  const holds = (column: number): boolean => body.some((row) => grid.at(row, column) >= 0)
  return {
    band: { left: 0, right: grid.columnCount - 1 },
    headerRows: [rows[top] as number],
    bodyRows: body,
    repeatedRows: [],
    uses: Array.from({ length: grid.columnCount }, (_, k) => (holds(k) ? 'text' : 'blank')),
  }
}

/** Where the last row of two cells or more stands. */
function lastWide(widths: readonly number[]): number {
  let at = widths.length - 1
  while (at > 0 && widths[at] === 1) at--
  return at
}

function middleOf(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
