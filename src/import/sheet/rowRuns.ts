import type { Grid } from './grid'

/** Rows that stand one after the other and are alike: the same columns filled, with cells of the same class, each plain number beneath another. */
export interface RowRuns {
  /** By slot of the grid: the number of its run, ascending. */
  readonly of: Int32Array
  /** By run: the slot of its first row; and one past the last row. */
  readonly starts: readonly number[]
}

const known = new WeakMap<Grid, RowRuns>()

/**
 * The runs of a grid's rows, found once: a big table is one run, or a few, and what hangs on the places and classes of a row's cells alone is
 * asked of the first row of each.
 */
export function rowRuns(grid: Grid): RowRuns {
  let runs = known.get(grid)
  if (runs === undefined) known.set(grid, (runs = findRuns(grid)))
  return runs
}

function findRuns({ rows, lineStart, lineCells, lineColumns, classes, plain: { value }, sheet: { kind, text } }: Grid): RowRuns {
  const of = new Int32Array(rows.length)
  const starts: number[] = []
  for (let slot = 0; slot < rows.length; slot++) {
    const from = lineStart[slot] as number
    const before = slot === 0 ? from : (lineStart[slot - 1] as number)
    const width = (lineStart[slot + 1] as number) - from
    let alike = slot > 0 && from - before === width
    for (let k = 0; alike && k < width; k++) {
      const cell = lineCells[from + k] as number
      const above = lineCells[before + k] as number
      const a = value[cell] as number
      const b = value[above] as number
      alike =
        classes[cell] === classes[above] &&
        lineColumns[from + k] === lineColumns[before + k] &&
        (a === a) === (b === b) &&
        kind[cell] === kind[above] &&
        // What a stored number shows may be a text of its own.
        (kind[cell] !== 1 || (text[cell] as number) < 0 === (text[above] as number) < 0)
    }
    if (!alike) starts.push(slot)
    of[slot] = starts.length - 1
  }
  starts.push(rows.length)
  return { of, starts }
}
