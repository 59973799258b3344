import type { LineFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { indentOf } from '../sheet/indent'

/** Which rows stand under 其中, and of what row each is a part, by positions in the list of rows. */
export interface Nesting {
  readonly ofWhich: ReadonlySet<number>
  /** Part → whole. */
  readonly parents: ReadonlyMap<number, number>
}

/**
 * 其中 and the indented rows that go on beneath it are parts of the row above (rule L8). An indent without 其中 proves nothing.
 */
export function nesting(grid: Grid, rows: readonly LineFacts[]): Nesting {
  const ofWhich = new Set<number>()
  const parents = new Map<number, number>()
  let whole = -1
  let within = false
  rows.forEach((row, r) => {
    if (row.ofWhich && r > 0) {
      if (!within) whole = r - 1
      within = true
      ofWhich.add(r)
      parents.set(r, whole)
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
