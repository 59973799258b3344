import { calendarOf } from '../../../model/time/period'
import { cellClass } from '../../sheet/cellClass'
import { readPeriod } from '../../values/times/period'
import { columnsFor, type TableShape } from '../shapes/tableShape'
import type { Grid } from '../../sheet/grid'
import { withUse } from './columns'
import type { Proposer } from './index'

/** Rows whose year must stand there again before a column of years is no figure. */
const nearlyAll = 0.9
/** That a year is its own row's each time is nearly proof. */
const weight = 6

/** A column of years that says each row's own year again counts nothing (rule L2): 民国108年 | 2019 | 176296. */
export const yearAgain: Proposer = (grid, shape) =>
  columnsFor(shape, 'value').flatMap((column) => {
    const before = columnsFor(shape, 'label').filter((label) => label < column)
    if (before.length === 0 || !repeatsYears(grid, shape, column, before)) return []
    return [
      {
        about: 'years' as const,
        column,
        candidates: [
          { name: 'value' as const, shapes: [shape], hints: [] },
          { name: 'label' as const, shapes: [withUse(grid, shape, column, 'label')], hints: [{ saw: 'yearAgain', weight }] },
        ],
      },
    ]
  })

function repeatsYears(grid: Grid, shape: TableShape, column: number, labels: readonly number[]): boolean {
  const rows = shape.bodyRows.slice(0, 400).filter((row) => grid.at(row, column) >= 0)
  const years = rows.filter((row) => grid.classAt(row, column) === cellClass.year)
  if (years.length < 2 || years.length < nearlyAll * rows.length) return false
  const said = labels.map((label) => yearsSaid(grid, years, label))
  const again = years.filter((row, k) => said.some((one) => one[k] === Number(grid.textAt(row, column))))
  return again.length >= nearlyAll * years.length
}

function yearSaid(text: string): number | null {
  const period = readPeriod(text)?.period
  return period?.kind === 'span' ? calendarOf(period.start).year : null
}

/** What each label says, once a label. */
function yearsSaid(grid: Grid, rows: readonly number[], label: number): readonly (number | null)[] {
  const known = new Map<string, number | null>()
  return rows.map((row) => {
    const text = grid.textAt(row, label)
    const before = known.get(text)
    if (before !== undefined) return before
    const year = yearSaid(text)
    known.set(text, year)
    return year
  })
}
