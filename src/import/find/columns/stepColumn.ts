import { countingHeading } from '../../lexicon/headings/codes'
import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'

/** Rows from which on numbers that go on by one step are no accident, the share of steps that are alike, and rows that may hold a band instead. */
const [leastRows, alikeSteps, mostBands] = [6, 0.8, 2] as const

/**
 * Where nothing names the rows, numbers that go on by one step in the first column do (rule L22): 分数 699-750 698 697 696 … over 人数, 温度 0 5 10
 * 15 … over 读数. Its position among the columns, -1 for none; never one whose heading counts, ranks or bears a unit to count in.
 */
export function stepColumn(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: readonly ColumnUse[],
  heads: readonly string[],
): number {
  if (bodyRows.length < leastRows || uses.includes('label') || uses.includes('code') || uses.includes('serial')) return -1
  const first = uses.findIndex((use) => use !== 'blank')
  const heading = (heads[first] ?? '').trim()
  if (first < 0 || uses[first] !== 'value' || heading === '' || !uses.slice(first + 1).includes('value')) return -1
  const said = readHeaderText(heading)
  // 分数 is no count of anything, though it ends as one.
  const counts = countingHeading.test(heading) && said.measure?.measure !== 'score'
  if (counts || said.measure?.measure === 'rank' || (said.unit !== null && !said.unit.guessed)) return -1
  return runsByOneStep(grid, bodyRows, band.left + first) ? first : -1
}

function runsByOneStep(grid: Grid, bodyRows: readonly number[], column: number): boolean {
  let bands = 0
  let last = Number.NaN
  let step = Number.NaN
  let steps = 0
  let alike = 0
  for (const row of bodyRows) {
    const cell = grid.at(row, column)
    const value = cell < 0 ? Number.NaN : (grid.plain.value[cell] as number)
    if (Number.isNaN(value)) {
      if (++bands > mostBands) return false
      continue
    }
    if (!Number.isNaN(last)) {
      const own = value - last
      if (own === 0 || (!Number.isNaN(step) && own > 0 !== step > 0)) return false
      if (Number.isNaN(step)) step = own
      steps++
      if (Math.abs(own - step) <= 1e-9 * Math.abs(step)) alike++
    }
    last = value
  }
  return steps >= leastRows - 2 && alike >= alikeSteps * steps
}
