import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { cellClass } from '../sheet/cellClass'
import { indentOf } from '../sheet/indent'
import { readUnit } from '../values/headers/unit'
import { readQuantities } from '../values/numbers/quantity'

/** Which rows stand under 其中, and of what row each is a part, by positions in the list of rows. */
export interface Nesting {
  readonly ofWhich: ReadonlySet<number>
  /** Part → whole. */
  readonly parents: ReadonlyMap<number, number>
}

/**
 * 其中 and the indented rows that go on beneath it are parts of the row above (rule L8). An indent without 其中 proves nothing. 其中女会员 18330人
 * beneath 建会单位 312家 is no part of that: of the nearest row above that is counted in 人, or of none.
 */
export function nesting(grid: Grid, rows: readonly LineFacts[], valueColumns: readonly number[]): Nesting {
  const ofWhich = new Set<number>()
  const parents = new Map<number, number>()
  let whole = -1
  let within = false
  const unitAt = (r: number): string | null => {
    const row = rows[r] as LineFacts
    if (row.unit !== null) return row.unit.base
    for (const column of valueColumns) {
      const cell = grid.at(row.at, column)
      if (cell < 0 || grid.classes[cell] !== cellClass.words) continue
      const quantity = readQuantities(grid.textOf(cell))[0]
      const unit = quantity?.kind === 'amount' && quantity.unit !== null ? readUnit(quantity.unit) : null
      if (unit !== null && !unit.share) return unit.base
    }
    return null
  }
  /** The row above, or the nearest above it that is counted in the same, where the two say different units; -1 for none. */
  const wholeOf = (r: number): number => {
    const own = unitAt(r)
    const above = own === null ? null : unitAt(r - 1)
    if (above === null || above === own) return r - 1
    for (let k = r - 2; k >= 0 && rows[k]?.section === rows[r]?.section; k--)
      if (!ofWhich.has(k) && rows[k]?.total === null && unitAt(k) === own) return k
    return -1
  }
  rows.forEach((row, r) => {
    if (row.ofWhich && r > 0) {
      if (!within) whole = wholeOf(r)
      within = whole >= 0
      ofWhich.add(r)
      if (whole >= 0) parents.set(r, whole)
      return
    }
    const parent = rows[whole]
    if (within && parent && row.total === null && row.section === parent.section && indentOf(grid, row) > indentOf(grid, parent)) {
      ofWhich.add(r)
      parents.set(r, whole)
      return
    }
    within = false
  })
  return { ofWhich, parents }
}
