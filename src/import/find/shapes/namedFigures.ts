import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import { timeKey } from '../../lexicon/edges'
import { readPeriod } from '../../values/times/period'
import { isFormKey } from '../headerRows'
import type { RowProfiles } from '../rowProfile'

/** More digits than these make a number of something: 85523311. */
const longestCount = 5

/**
 * Whether rows `first` to `last` without a header are a short list of figures (rule K13): each a name or a time and its number and no more (a number of the line before them), a unit
 * said with one of them, a line beside that says when, or at least two short whole numbers, and nothing else on the sheet but lines of one cell, a title or a note.
 *
 *     2023年1—7月督查情况
 *     开展督查（次） | 160
 */
export function areNamedFigures(grid: Grid, profiles: RowProfiles, first: number, last: number, serial: ReadonlySet<number>): boolean {
  let units = 0
  let dated = 0
  const numbered = serial.has(profiles.at(first).columns[0] as number) ? 1 : 0
  const begin = profiles.at(first).cells[numbered]
  const kind = begin !== undefined && grid.classes[begin] === cellClass.period ? cellClass.period : cellClass.label
  for (let k = 0; k < profiles.length; k++) {
    const { cells } = profiles.at(k)
    if (k < first || k > last) {
      if (cells.length > 2 || (cells.length === 2 && !saysWhen(grid, cells))) return false
      if (cells.length === 2) dated++
      continue
    }
    const [name, figure] = [cells[numbered], cells[numbered + 1]]
    if (cells.length !== numbered + 2 || name === undefined || figure === undefined) return false
    const code = grid.classes[figure] as number
    const text = grid.textOf(name)
    if (grid.classes[name] !== kind || !isQuantity(code) || code === cellClass.year || isFormKey(text)) return false
    if (/^\d+$/.test(grid.textOf(figure)) && grid.textOf(figure).length > longestCount) return false
    if (code === cellClass.words || code === cellClass.percent || readHeaderText(text).unit !== null) units++
  }
  return units > 0 || dated > 0 || last > first
}

/** 统计时间 | 2023-05-01 08:00 beneath or above: when the figures are of. */
export function saysWhen(grid: Grid, cells: ArrayLike<number>): boolean {
  const [key, said] = [cells[0], cells[1]]
  if (key === undefined || said === undefined || !timeKey.test(grid.textOf(key).replace(/\s+/g, ''))) return false
  return grid.classes[said] === cellClass.date || readPeriod(grid.textOf(said))?.rest === ''
}
