import { changeHeading } from '../../../lexicon/measures/changes'
import { pointsWord } from '../../../lexicon/measures/points'
import { wordedChange } from '../../../values/headers/change'
import { readQuantities } from '../../../values/numbers/quantity'
import { cellClass } from '../../../sheet/cellClass'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'

/** A column whose cells say in words that they rose or fell (增长27.1%, 下降8件, 持平) states changes, whatever heads it (rule A11). */
export function withStatedChanges(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.measure !== null || column.benchmark !== undefined) return column
    let changes = 0
    let others = 0
    for (const row of bodyRows) {
      const cell = grid.at(row, column.at)
      if (cell < 0 || grid.classes[cell] === cellClass.missing) continue
      const worded = grid.classes[cell] === cellClass.words || grid.classes[cell] === cellClass.label
      if (worded && readQuantities(grid.textOf(cell))[0]?.kind === 'change') changes++
      else if (++others > 200 && 3 * others > changes) break
    }
    if (changes < 2 || changes < 3 * others) return column
    return {
      ...column,
      name: changeHeading.test(column.name) ? '' : column.name,
      measure: { measure: 'change', against: null, form: null, sense: null, matched: '' },
    }
  })
}

/** +0.4个百分点 −0.2个百分点 持平: a column of changes whose cells say points is in points, 持平 too (rule A11). */
export function withSaidPoints(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.measure?.measure !== 'change' || column.measure.form !== null || column.unit !== null) return column
    let points = 0
    for (const row of bodyRows) {
      const cell = grid.at(row, column.at)
      if (cell < 0 || grid.classes[cell] === cellClass.missing) continue
      if (pointsWord.test(grid.textOf(cell))) points++
      else if (!/^[+-]?0(?:\.0+)?$/.test(grid.textOf(cell)) && !isStill(grid.textOf(cell))) return column
    }
    return points === 0 ? column : { ...column, measure: { ...column.measure, form: 'points' } }
  })
}

function isStill(text: string): boolean {
  return wordedChange(text.trim())?.fraction === 0
}
