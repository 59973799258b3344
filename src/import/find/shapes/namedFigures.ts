import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import { isFormKey } from '../headerRows'
import type { RowProfiles } from '../rowProfile'

/**
 * Whether rows `first` to `last` without a header are a short list of figures (rule K13): each a name and its number and no more, a unit
 * said with one of them, and nothing else on the sheet but lines of one cell, a title or a note.
 *
 *     2023年1—7月督查情况
 *     开展督查（次） | 160
 */
export function areNamedFigures(grid: Grid, profiles: RowProfiles, first: number, last: number): boolean {
  let units = 0
  for (let k = 0; k < profiles.length; k++) {
    const { cells } = profiles.at(k)
    if (k < first || k > last) {
      if (cells.length > 1) return false
      continue
    }
    const [name, figure] = [cells[0], cells[1]]
    if (cells.length !== 2 || name === undefined || figure === undefined) return false
    const code = grid.classes[figure] as number
    const text = grid.textOf(name)
    if (grid.classes[name] !== cellClass.label || !isQuantity(code) || code === cellClass.year || isFormKey(text)) return false
    if (code === cellClass.words || code === cellClass.percent || readHeaderText(text).unit !== null) units++
  }
  return units > 0
}
