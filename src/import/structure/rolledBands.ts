import type { Band } from './bands'
import { cellClass, isQuantity } from './cellClass'
import type { Grid } from './grid'

/**
 * Part a band whose header comes back from left to right, each time over names of its own (rule K8): a roll that goes on in a
 * second block beside the first, to save paper. Only the headings of names may differ between the blocks.
 *
 *     名次 部门 得分 | 名次 部门 得分      two bands
 *     资产 期末 年初 | 负债 期末 年初      two bands
 *     部门 编发 批示 编发 批示             one: nothing names the second pair's rows
 */
export function rolledBands(grid: Grid, band: Band): Band[] {
  const width = band.right - band.left + 1
  if (width < 4 || width > 40) return [band]
  for (const row of grid.rows.slice(0, 15)) {
    const heads = Array.from({ length: width }, (_, k) => grid.textAt(row, band.left + k))
    if (heads.some((text) => text === '')) continue
    for (let size = 2; size <= width / 2; size++) {
      if (width % size !== 0 || !comesBack(grid, band, row, heads, size)) continue
      return Array.from({ length: width / size }, (_, g) => ({ left: band.left + g * size, right: band.left + (g + 1) * size - 1 }))
    }
  }
  return [band]
}

function comesBack(grid: Grid, band: Band, row: number, heads: readonly string[], size: number): boolean {
  const same = heads.filter((text, k) => k >= size && text === heads[k % size]).length
  const all = heads.length - size
  // Headings that differ are of names only, and fewer than those that come back.
  if (same <= all / 2 || (same < all && size < 3)) return false
  const kinds = heads.map((_, k) => kindBelow(grid, row, band.left + k))
  if (heads.some((text, k) => k >= size && text !== heads[k % size] && kinds[k] !== 'names')) return false
  for (let g = 0; g < heads.length; g += size) {
    const group = kinds.slice(g, g + size)
    if (!group.includes('names') || !group.includes('figures')) return false
  }
  return true
}

/** What stands beneath a heading: names that differ, figures, or neither. */
function kindBelow(grid: Grid, row: number, column: number): 'names' | 'figures' | 'neither' {
  const names = new Set<string>()
  let texts = 0
  let figures = 0
  for (const other of grid.rows) {
    if (other <= row) continue
    const code = grid.classAt(other, column)
    if (isQuantity(code)) figures++
    else if (code === cellClass.label || code === cellClass.prose) {
      texts++
      names.add(grid.textAt(other, column))
    }
  }
  if (figures > texts) return 'figures'
  return texts >= 2 && figures === 0 && names.size > 0.6 * texts ? 'names' : 'neither'
}
