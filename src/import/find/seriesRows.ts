import { seriesFact } from '../lexicon/headings/headings'
import type { Grid } from '../sheet/grid'
import { isOfficeHeading, isUnitHeading, plainHeading } from '../sheet/heading'

/** Rows of a table's top that are looked at, and those that may stand over the first that tells of a series. */
const looked = 20
const above = 4
/** One such word alone is a row like others. */
const enough = 2

/**
 * Rows between the names of series and their figures that tell of each series (rule H15): how often it is counted, who gave it, its
 * number, its first and its last figure, and one place that all are of. They stand together, with the row of units among them, and are
 * at least two beside the place, or one with the place and the units. Units, and places that differ, say what they always say and aren't among the found.
 *
 *     指标名称 | 售电量      频率 | 月      单位 | 万千瓦时      指标ID | K0031      2023-01 | 5120      频率, 指标ID
 */
export function seriesRows(grid: Grid, rows: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  const places: number[] = []
  let units = false
  for (let k = 0; k < Math.min(looked, rows.length); k++) {
    const row = rows[k] as number
    const first = grid.rowCells(row).cells[0]
    const text = first === undefined ? '' : plainHeading(grid.textOf(first))
    if (seriesFact.test(text)) found.add(row)
    else if (isUnitHeading(text)) units = true
    else if (isOfficeHeading(text)) {
      if (onePlace(grid, row)) places.push(row)
    } else if (found.size > 0 || k >= above) break
  }
  const told = found.size >= enough || (found.size > 0 && places.length > 0 && units)
  return told ? new Set([...found, ...places]) : new Set()
}

/** 区域 | 中国 | 中国: the same of every series. */
function onePlace(grid: Grid, row: number): boolean {
  const [, ...texts] = Array.from(grid.rowCells(row).cells, (cell) => grid.textOf(cell))
  return texts.length > 1 && new Set(texts).size === 1
}
