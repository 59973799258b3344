import { datePartHeading } from '../../lexicon/headings/headings'
import { dayWithYear, partOfDay } from '../../lexicon/times/periods'
import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/** Share of the rows that must have their day. */
const mostly = 0.8

/** Rows looked at for days that are written. */
const looked = 50

/** Week, YearWeek, 周次, month over whole numbers beside the days they are worked out from say once more when, and count nothing (rule L2). */
export function dateParts(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const rows = bodyRows.length
  const areDays = (k: number): boolean =>
    bodyRows.slice(0, looked).every((row) => grid.at(row, band.left + k) < 0 || dayWithYear.test(grid.textAt(row, band.left + k)))
  const days = counts.findIndex(({ dates, periods }, k) => dates >= mostly * rows || (periods + dates >= mostly * rows && areDays(k)))
  if (days < 0) return
  uses.forEach((use, k) => {
    const { figures, whole, texts } = counts[k] as ColumnCounts
    const head = (heads[k] as string).replace(/[[(（][^\])）]*[\])）]/g, '').replace(/[\s_-]+/g, '')
    if (
      datePartHeading.test(head) &&
      ((use === 'value' && texts === 0 && whole === figures) ||
        (use === 'label' && sayPart(grid, bodyRows, band.left + days, band.left + k)))
    )
      uses[k] = 'code'
  })
}

/** 1 under month beside 2015-01-30, 2015 under year: each is the month, or the year, of the day in its row. */
function sayPart(grid: Grid, bodyRows: readonly number[], days: number, column: number): boolean {
  let seen = 0
  for (const row of bodyRows.slice(0, looked)) {
    const [, year, month] = dayWithYear.exec(grid.textAt(row, days).trim()) ?? []
    const part = partOfDay.exec(grid.textAt(row, column).trim())?.[1]
    if (part === undefined || year === undefined) continue
    if (Number(part) !== Number(part.length === 4 ? year : month)) return false
    seen++
  }
  return seen >= 2
}
