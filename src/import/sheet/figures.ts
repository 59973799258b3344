import { tiedRank } from '../lexicon/headings/headers'
import { readQuantity } from '../values/numbers/quantity'
import type { ValueHints } from '../values/types'
import { cellClass, isQuantity } from './cellClass'
import type { Grid } from './grid'

/** Rows of a long table that say whether its columns add up: as good as all of them. */
export const enoughRows = 5000

/** The figures of a table as a matrix, read once on demand: NaN where there is none. */
export type Figures = (row: number, column: number) => number

/** Plain figures of a table's cells, by row position and column position. */
export function figuresOf(grid: Grid, rows: readonly number[], columns: readonly number[], minusTriangles = false): Figures {
  const width = columns.length
  const values = new Float64Array(rows.length * width)
  const known = new Uint8Array(rows.length * width)
  return (r, c) => {
    if (r < 0 || c < 0 || r >= rows.length || c >= width) return NaN
    const at = r * width + c
    if (known[at] === 0) {
      known[at] = 1
      const cell = grid.at(rows[r] as number, columns[c] as number)
      const plain = cell < 0 ? NaN : (grid.plain.value[cell] as number)
      values[at] = cell < 0 || !Number.isNaN(plain) ? plain : figureOf(grid, cell, minusTriangles)
    }
    return values[at] as number
  }
}

const minus: ValueHints = { triangles: 'minus' }

function figureOf(grid: Grid, cell: number, minusTriangles: boolean): number {
  const code = grid.classes[cell] as number
  if (!isQuantity(code)) {
    const tiedPlace = tiedRank.exec(grid.textOf(cell))
    if (tiedPlace) return Number(tiedPlace[1])
    // (1) among figures is a deduction.
    const bracketed = /^[(（](\d+(?:\.\d+)?)[)）]$/.exec(grid.textOf(cell))
    return bracketed ? -Number(bracketed[1]) : NaN
  }
  const number = grid.sheet.number[cell] as number
  if (!Number.isNaN(number)) return code === cellClass.percent ? Number((number * 100).toPrecision(15)) : number
  const tied = tiedRank.exec(grid.textOf(cell))
  if (tied) return Number(tied[1])
  const quantity = readQuantity(grid.textOf(cell), minusTriangles ? minus : undefined)
  return quantity.kind === 'amount' || quantity.kind === 'change' ? quantity.value : NaN
}

/**
 * Whether a number says how much of a goal is done, as it is printed: in percent to a tenth, or as a fraction to four places.
 *
 *     9 of 12    75, 75.0, 0.75
 *     7 of 11    63.6, 0.6364; not 0.64
 */
export function saysPartDone(done: number, goal: number, said: number): boolean {
  const part = (done / goal) * 100
  return Math.abs(part - said) <= 0.06 + 0.001 * Math.abs(said) || Math.abs(part / 100 - said) <= 0.0006
}
