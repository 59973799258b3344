import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import type { RowProfile } from '../rowProfile'

/** Fewer cells than this show no pattern. */
const leastCells = 4
/** Share of a row's cells that must be of the kind of the column they slid from. */
const leastShare = 0.75
/** So many cells more must fit after the slide than fit as they stand. */
const leastGain = 2

/**
 * Whether a row is one like `other` whose cells slid one column to the right or left from some place on, as a delimiter too many or
 * too few makes them: its figures and dates stand beside their columns, so that it heads nothing though its words stand over figures.
 *
 *     28/01 | 00:00 | 2 | MG-87 | 74.69 | a sentence        the rows of the table
 *     29/01 | 00:15 |   | 0 | RI-38 | 29.81 | a sentence    slid to the right from the third column on
 *     29/0100:15 | 0 | RI-38 | 29.81 | a sentence           slid to the left
 *     地区 | 2019年 | 2020年 | 2021年                         no: it fits as it stands
 */
export function isShiftedRow(grid: Grid, row: RowProfile, other: RowProfile): boolean {
  const cells = row.cells.length
  const [mine, theirs] = [numbersOf(grid, row), numbersOf(grid, other)]
  if (cells < leastCells || theirs === 0 || mine < Math.max(1, theirs - 1) || Math.abs(cells - other.cells.length) > 2) return false
  const kinds = new Map<number, number>()
  other.cells.forEach((cell, k) => kinds.set(other.columns[k] as number, kindOf(grid.classes[cell] as number)))
  const fits = (k: number, by: number): number =>
    kinds.get((row.columns[k] as number) - by) === kindOf(grid.classes[row.cells[k] as number] as number) ? 1 : 0
  let still = 0
  for (let k = 0; k < cells; k++) still += fits(k, 0)
  for (const by of [1, -1]) {
    // The best place to part the cells that stay from those that slid: each step moves one cell over to those that stay.
    let fit = 0
    for (let k = 0; k < cells; k++) fit += fits(k, by)
    let best = fit
    for (let k = 0; k < cells; k++) best = Math.max(best, (fit += fits(k, 0) - fits(k, by)))
    if (best >= leastShare * cells && best >= still + leastGain) return true
  }
  return false
}

/** Whether a row has figures, and all its cells are of the kinds of the same columns of `other`: no header is that like its body. */
export function isLikeRow(grid: Grid, row: RowProfile, other: RowProfile): boolean {
  if (row.cells.length < leastCells || row.cells.length !== other.cells.length || numbersOf(grid, row) === 0) return false
  return row.cells.every(
    (cell, k) =>
      row.columns[k] === other.columns[k] &&
      kindOf(grid.classes[cell] as number) === kindOf(grid.classes[other.cells[k] as number] as number),
  )
}

function numbersOf(grid: Grid, row: RowProfile): number {
  let numbers = 0
  for (const cell of row.cells) if (kindOf(grid.classes[cell] as number) === 1) numbers++
  return numbers
}

/** Figures and dates are one kind, words of whatever length another, codes a third. */
function kindOf(code: number): number {
  if (isQuantity(code) || code === cellClass.date) return 1
  return code === cellClass.code ? 3 : code === cellClass.missing ? 4 : 2
}
