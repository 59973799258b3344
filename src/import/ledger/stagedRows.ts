import type { LedgerItem } from '../../model/ledger'
import { RoleWriter } from '../sheet/roleWriter'
import { isText } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isRemarkHeading, isSerialHeading, type LedgerPart } from '../sheet/heading'
import { readHeaderText } from '../values/headers/headerText'
import { headsOf } from './heads'
import { ledgerItems, linesBelow, type LedgerPlace, type LedgerShape } from './ledger'
import { nameTask } from './taskColumn'

/** A stage is a word or two. */
const longest = 8
const headersLookedAt = 12

/**
 * Rows of a table that say beside their figures at which stage each of them is (rule J9): indicators on their way from 寻标 to 创标. They are no
 * tasks, cannot be late, and only stand somewhere.
 *
 *     对标内容 本单位现状 标杆值 差距 所处阶段     a table, and a line a row at its stage
 */
export function stagedRows(grid: Grid, place: () => LedgerPlace): readonly LedgerItem[] {
  const shape = shapeOf(grid)
  if (shape === null) return []
  // The cells have their roles as a table's.
  return ledgerItems(grid, shape, place(), new RoleWriter(grid.sheet))
    .filter(({ stage }) => stage !== null)
    .map((item) => ({ ...item, text: readHeaderText(item.text).name || item.text, placed: true }))
}

function shapeOf(grid: Grid): LedgerShape | null {
  for (let k = 0; k < Math.min(headersLookedAt, grid.rows.length); k++) {
    const header = grid.rows[k] as number
    const { heads, columns } = headsOf(grid, header)
    const stage = [...columns].find(([, part]) => part === 'stage')?.[0]
    if (stage === undefined) continue
    const rows = linesBelow(grid, k, heads).filter((row) => isStage(grid, row, stage))
    if (rows.length < 2 || new Set(rows.map((row) => grid.textAt(row, stage))).size < 2) continue
    if (!nameTask(grid, rows, heads, columns) && !nameRow(grid, rows, heads, columns)) continue
    return { header, rows, columns, heads }
  }
  return null
}

function isStage(grid: Grid, row: number, column: number): boolean {
  const text = grid.textAt(row, column)
  return text !== '' && text.length <= longest && isText(grid.classAt(row, column))
}

/** The first column of different words names the rows. */
function nameRow(grid: Grid, rows: readonly number[], heads: ReadonlyMap<number, string>, columns: Map<number, LedgerPart>): boolean {
  const named = [...heads].find(
    ([column, head]) =>
      !columns.has(column) &&
      !isSerialHeading(head) &&
      !isRemarkHeading(head) &&
      new Set(rows.map((row) => grid.textAt(row, column))).size === rows.length &&
      rows.every((row) => isText(grid.classAt(row, column))),
  )
  if (named === undefined) return false
  columns.set(named[0], 'task')
  return true
}
