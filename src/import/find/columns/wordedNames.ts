import { countingHeading } from '../../lexicon/headings/codes'
import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'
import { allDiffer } from './numbering'

/**
 * The column that names the rows of a table in numbers with words: 3年/2班 under 班级, 1组 under 组别. It stands first, each cell says
 * something else, plain figures stand right of it, nothing else names a row, and its heading counts nothing (rule L28). -1 for none.
 */
export function wordedNames(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: readonly ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): number {
  if (uses.includes('label')) return -1
  const first = uses.findIndex((use) => use !== 'blank' && use !== 'serial' && use !== 'code')
  const count = counts[first]
  if (count === undefined || uses[first] !== 'value' || count.plain > 0 || count.texts > 0 || count.figures < 2) return -1
  const heading = heads[first] as string
  const { unit, measure, period } = readHeaderText(heading)
  if (heading === '' || unit !== null || measure !== null || period !== null || countingHeading.test(heading)) return -1
  const figures = uses.some(
    (use, k) => use === 'value' && k > first && (counts[k] as ColumnCounts).plain === (counts[k] as ColumnCounts).figures,
  )
  return figures && allDiffer(grid, bodyRows, band.left + first) ? first : -1
}
