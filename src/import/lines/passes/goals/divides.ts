import type { LineFacts } from '../../../sheet/facts'
import { figuresOf, saysPartDone } from '../../../sheet/figures'
import type { Grid } from '../../../sheet/grid'

/** Rows looked at, and how many must agree. */
const looked = 200
const enough = 3

/** Whether a column says in every row, and in enough of them, how much one column is of another: 75 % of 30 of 40. */
export function divides(grid: Grid, bodyRows: readonly number[], value: LineFacts, goal: LineFacts, rate: LineFacts): boolean {
  const rows = bodyRows.slice(0, looked)
  const figures = figuresOf(grid, rows, [value.at, goal.at, rate.at])
  let agree = 0
  for (let r = 0; r < rows.length; r++) {
    const [a, b, c] = [figures(r, 0), figures(r, 1), figures(r, 2)]
    if ([a, b, c].some(Number.isNaN) || b === 0) continue
    if (!saysPartDone(a, b, c)) return false
    agree++
  }
  return agree >= enough
}
