import { calendarOf, daysInMonth, half, month, quarter, year, type Period } from '../../../../model/time/period'
import { rhythmHeading, rhythmOf, type Rhythm } from '../../../lexicon/times/periods'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'

/** Rows above the body in which a series may say how often it is counted. */
const looked = 20

/**
 * Days by which a database marks its months are those months (rule W17): where a row over the figures says how often they are counted,
 * each row's day is the last of its month, quarter or year, and no two are of the same.
 *
 *     频率 | 月 | 月 over 2024-01-31 2024-02-29      2024-01 2024-02
 *     频率 | 日 | 日 over 2024-01-30 2024-01-31      days
 */
export function withRhythm(grid: Grid, rows: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  if (rows.length < 2 || !rows.every((row) => row.periods.length === 0 || isDay(row))) return rows
  const rhythm = saidAbove(grid, bodyRows[0] ?? 0)
  if (rhythm === null) return rows
  const wholes = rows.map((row) => (row.periods[0]?.reading.period ? wholeEnding(row.periods[0].reading.period, rhythm) : null))
  const said = wholes.flatMap((period) => (period === null ? [] : [period.code]))
  if (said.length !== rows.filter((row) => row.periods.length > 0).length || new Set(said).size !== said.length) return rows
  return rows.map((row, k) => {
    const [fact] = row.periods
    const period = wholes[k]
    return fact && period ? { ...row, periods: [{ ...fact, reading: { ...fact.reading, period, grain: rhythm } }] } : row
  })
}

function isDay(row: LineFacts): boolean {
  const period = row.periods.length === 1 ? row.periods[0]?.reading.period : null
  return period?.kind === 'span' && period.start === period.end
}

/** How often the series are counted, where all of them say the same. */
function saidAbove(grid: Grid, top: number): Rhythm | null {
  for (const row of grid.rows) {
    if (row >= top || top - row > looked) continue
    const [first, ...others] = Array.from(grid.rowCells(row).cells, (cell) => grid.textOf(cell).replace(/\s+/g, ''))
    if (first === undefined || !rhythmHeading.test(first) || others.length === 0) continue
    const rhythms = new Set(others.map(rhythmOf))
    const [only] = rhythms
    return rhythms.size === 1 ? (only ?? null) : null
  }
  return null
}

/** The month, quarter, half or year that a day ends; null where it ends none. */
function wholeEnding(period: Period, rhythm: Rhythm): Period | null {
  if (period.kind !== 'span') return null
  const { year: y, month: m, day } = calendarOf(period.end)
  if (day !== daysInMonth(y, m)) return null
  if (rhythm === 'month') return month(y, m)
  if (rhythm === 'quarter') return m % 3 === 0 ? quarter(y, (m / 3) as 1 | 2 | 3 | 4) : null
  if (rhythm === 'half') return m % 6 === 0 ? half(y, (m / 6) as 1 | 2) : null
  return m === 12 ? year(y) : null
}
