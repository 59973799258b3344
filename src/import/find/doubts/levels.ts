import { levelHeading } from '../../lexicon/headings/codes'
import type { Grid } from '../../sheet/grid'
import { plainHeading } from '../../sheet/heading'
import { columnsFor, type TableShape } from '../shapes/tableShape'
import type { Hint } from '../evidence'
import { cellsOf, headOf, wholesOf, withUse } from './columns'
import type { Proposer } from './index'

/** What each sign weighs; figures begin with this much trust. */
const weight = { figures: 2.5, heading: 4, sums: 4, steps: 1 } as const
/** The deepest level a table has. */
const deepest = 6
/** Share of upper rows that must add up. */
const addingUp = 0.7

/** Small numbers that go down one by one beside names may say how deep a row stands: proved by their heading, or by sums (rule L3). */
export const levels: Proposer = (grid, shape) => {
  const values = columnsFor(shape, 'value')
  const labels = columnsFor(shape, 'label')
  if (values.length < 2 || labels.length === 0) return []
  const near = new Set(labels.flatMap((label) => [label - 1, label + 1]))
  return values.flatMap((column) => {
    const numbers = near.has(column) ? wholesOf(cellsOf(grid, shape, column)) : null
    if (numbers === null || !areLevels(numbers)) return []
    const hints: Hint[] = [{ saw: 'stepsByOne', weight: weight.steps }]
    if (levelHeading.test(plainHeading(headOf(grid, shape, column)))) hints.push({ saw: 'headingSaysLevel', weight: weight.heading })
    if (values.some((other) => other !== column && addsUp(grid, shape, column, other)))
      hints.push({ saw: 'levelsAddUp', weight: weight.sums })
    if (hints.length === 1) return []
    return [
      {
        about: 'levels' as const,
        column,
        candidates: [
          { name: 'value' as const, shapes: [shape], hints: [{ saw: 'countsAsFigures', weight: weight.figures }] },
          { name: 'code' as const, shapes: [withUse(grid, shape, column, 'code')], hints },
        ],
      },
    ]
  })
}

function areLevels(numbers: readonly number[]): boolean {
  const least = Math.min(...numbers)
  const most = Math.max(...numbers)
  if (least > 1 || most > deepest || most === least || numbers[0] !== least) return false
  return numbers.every((n, k) => k === 0 || n <= (numbers[k - 1] as number) + 1)
}

/** Whether rows are the sums of those one level deeper beneath them, in most places where there are any. */
function addsUp(grid: Grid, shape: TableShape, levelColumn: number, column: number): boolean {
  const lines = shape.bodyRows.slice(0, 400).flatMap((row) => {
    const level = Number(grid.textAt(row, levelColumn) || NaN)
    const value = Number(grid.textAt(row, column).replace(/,/g, '') || NaN)
    return Number.isNaN(level) ? [] : [{ level, value }]
  })
  let tried = 0
  let right = 0
  lines.forEach(({ level, value }, k) => {
    let sum = 0
    let parts = 0
    for (let j = k + 1; j < lines.length && (lines[j] as (typeof lines)[0]).level > level; j++) {
      const part = lines[j] as (typeof lines)[0]
      if (part.level !== level + 1) continue
      sum += part.value
      parts++
    }
    if (parts < 2 || Number.isNaN(value) || Number.isNaN(sum)) return
    tried++
    if (Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(value)) + 0.005) right++
  })
  return tried >= 1 && right >= addingUp * tried
}
