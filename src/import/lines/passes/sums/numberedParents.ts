import { parentName, parentNumber, partName, partNumber } from '../../../lexicon/headings/codes'
import type { LineFacts } from '../../../sheet/facts'
import { figuresOf, type Figures } from '../../../sheet/figures'
import type { Grid } from '../../../sheet/grid'

/** How far a sum of printed figures may be off. */
const slack = 0.011

/**
 * Rows numbered 一 二 over rows numbered 1 2 3, in a column of numbers, whose figures add those up in most columns, are totals of them
 * (rule A5), though no word says so and one part may be all there is.
 *
 *     一 基础设施 86000 | 1 滨河路 36000 | 2 水厂 50000      基础设施 is a subtotal
 *     一、基本支出 90 | 人员经费 70 | 公用经费 20              基本支出 is a subtotal
 *     一 甲县 12 | 二 乙县 9                              no parts: both are rows
 */
export function withNumberedParents(
  grid: Grid,
  valueColumns: readonly number[],
  rows: readonly LineFacts[],
  isValueRow: (row: number) => boolean,
): readonly LineFacts[] {
  const [first] = valueColumns
  if (first === undefined) return rows
  const lines = rows.filter((row) => isValueRow(row.at))
  const levels = lines.map((row) => levelOf(grid, row.at, first))
  if (!levels.includes('parent')) return rows
  const figures = figuresOf(
    grid,
    lines.map((row) => row.at),
    valueColumns,
  )
  const parents = new Set<number>()
  levels.forEach((level, k) => {
    if (level !== 'parent' || lines[k]?.total != null) return
    let end = k + 1
    while (levels[end] === 'part') end++
    // 一、基本支出 over 人员经费 and 公用经费, which bear no number: two of them at least.
    const bare = end === k + 1
    if (bare) while (end < lines.length && levels[end] === null && lines[end]?.total == null) end++
    if (end > k + (bare ? 2 : 1) && addsUp(k, end, valueColumns.length, figures, bare ? 2 : 1)) parents.add((lines[k] as LineFacts).at)
  })
  return parents.size === 0 ? rows : rows.map((row) => (parents.has(row.at) ? { ...row, total: 'subtotal' } : row))
}

function levelOf(grid: Grid, row: number, before: number): 'parent' | 'part' | null {
  for (let column = 0; column < before; column++) {
    const text = grid.textAt(row, column).trim()
    if (text === '') continue
    if (parentNumber.test(text) || parentName.test(text)) return 'parent'
    return partNumber.test(text) || partName.test(text) ? 'part' : null
  }
  return null
}

/** Rates don't add up: more columns must agree than not. */
function addsUp(parent: number, end: number, columns: number, figures: Figures, least: number): boolean {
  let agree = 0
  let against = 0
  for (let c = 0; c < columns; c++) {
    const stated = figures(parent, c)
    if (Number.isNaN(stated) || stated === 0) continue
    let sum = 0
    for (let r = parent + 1; r < end; r++) sum += Number.isNaN(figures(r, c)) ? 0 : figures(r, c)
    if (Math.abs(sum - stated) <= slack + 1e-6 * Math.abs(stated)) agree++
    else against++
  }
  return agree > against && agree >= least
}
