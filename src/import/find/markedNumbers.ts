import { cellClass, isQuantity } from '../sheet/cellClass'
import type { ColumnFigures } from '../sheet/columnFigures'
import type { Grid } from '../sheet/grid'
import type { RowProfile } from './rowProfile'

/** 4,409E, 12.5p, –3,1: figures with a mark behind them, or a dash for a minus. */
const markedNumber = /^[-–—]?\d[\d.,]* ?(?:[A-Za-z*]{1,2})?$/

/** Whether what a row has over a body's columns of figures, beside figures, are figures with marks: such a row heads nothing (rule K2). */
export function holdsMarkedNumbers(grid: Grid, profile: RowProfile, values: ColumnFigures): boolean {
  if (profile.texts === 0 || profile.quantities + profile.missing + 1 >= profile.cells.length) return false
  let marked = 0
  for (let j = 0; j < profile.cells.length; j++) {
    const code = grid.classes[profile.cells[j] as number] as number
    if (!values.has(profile.columns[j] as number) || isQuantity(code) || code === cellClass.missing) continue
    if (!markedNumber.test(grid.textOf(profile.cells[j] as number))) return false
    marked++
  }
  return marked > 0
}
