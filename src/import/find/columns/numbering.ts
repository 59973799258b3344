import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/**
 * Numbers that only count the lines (rule L22): under no heading, left of the names, each of 0 … n-1 or 1 … n once in whatever order; or
 * 1 2 3 … beneath a heading merged over the names too. And a column of codes, each once, names the rows where nothing else does.
 */
export function numbering(
  grid: Grid,
  band: Band,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const lowest = headerRows[headerRows.length - 1]
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || count.figures < 3 || count.whole !== count.figures || headerRows.length === 0) return
    const named = uses.some((other, j) => other === 'label' && j > k) && uses.slice(0, k).every((other) => other !== 'value')
    const once = count.least <= 1 && count.least >= 0 && count.most - count.least + 1 === count.figures
    if (heads[k] === '' && named && once && allDiffer(grid, bodyRows, band.left + k)) uses[k] = 'serial'
    const merge = lowest === undefined ? null : grid.mergeAt(lowest, band.left + k)
    const over = merge !== null && merge.left < band.left + k && uses[merge.left - band.left] === 'label'
    if (over && count.least === 1 && count.steps > 0 && count.ones === count.steps) uses[k] = 'serial'
  })
  const codes = uses.flatMap((use, k) => (use === 'code' ? [k] : []))
  const [only] = codes
  if (only === undefined || codes.length > 1 || !uses.includes('value') || heads[only] === '') return
  // 指标名称 that says something only in the headings of sections names no row.
  const filled = bodyRows.filter((row) => uses.some((use, k) => use === 'value' && grid.at(row, band.left + k) >= 0))
  if (uses.some((use, k) => use === 'label' && filled.some((row) => grid.at(row, band.left + k) >= 0))) return
  const texts = filled.map((row) => grid.textAt(row, band.left + only)).filter((text) => text !== '')
  if (texts.length >= 2 && new Set(texts).size >= (texts.length > 20 ? 0.9 : 1) * filled.length) uses[only] = 'label'
}

/** Whether every cell of a column is filled and says something else. */
export function allDiffer(grid: Grid, bodyRows: readonly number[], column: number): boolean {
  const seen = new Set<string>()
  for (const row of bodyRows) {
    const text = grid.textAt(row, column)
    if (text === '' || seen.has(text)) return false
    seen.add(text)
  }
  return seen.size >= 2
}
