import { cellClass, isQuantity } from '../sheet/cellClass'
import type { ColumnFigures } from '../sheet/columnFigures'
import type { Grid } from '../sheet/grid'
import type { RowProfile } from './rowProfile'

/** 4,409E, 12.5p, –3,1: figures with a mark behind them, or a dash for a minus. */
const markedNumber = /^[-–—]?\d[\d.,]* ?(?:[A-Za-z*]{1,2})?$/

/** Whether what a row has over a body's columns of figures, beside figures, are figures with marks: such a row heads nothing (rule K2). */
export function holdsMarkedNumbers(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  const { from, to } = profile
  if (profile.texts === 0 || profile.quantities + profile.missing + 1 >= to - from) return false
  const { classes, lineCells, lineColumns } = grid
  let marked = 0
  for (let k = from; k < to; k++) {
    const cell = lineCells[k] as number
    const code = classes[cell] as number
    if (isQuantity(code) || code === cellClass.missing || !values.has(lineColumns[k] as number)) continue
    if (!markedNumber.test(grid.textOf(cell))) return false
    marked++
  }
  return marked > 0
}
