import type { Period } from '../../../model/time/period'
import type { LineFacts, PeriodFact } from '../../sheet/facts'
import type { Figures } from '../../sheet/figures'
import { wholeOf } from '../../lines/passes/sums/runSubtotals'
import { resolvePeriod, type SheetTime } from '../times/resolvePeriod'

/** Rows with the time of those that add up the rows above them, and which those are. */
export interface RunTotals {
  readonly rows: readonly LineFacts[]
  readonly totals: ReadonlySet<number>
}

/**
 * 累计 beneath a run of periods that it adds up is of the whole of them, and a total (rule W9). Rates beside what is counted
 * don't add up, and are of the whole time all the same.
 *
 *     2024年1月 60 / 2024年2月 33 / 2024年3月 72 / 累计 165      2024-Q1
 */
export function withRunTotals(
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  figures: Figures,
  time: SheetTime,
  known: ReadonlySet<number>,
): RunTotals {
  const totals = new Set(known)
  if (!rows.some(isSoFar)) return { rows, totals }
  const told = rows.map((row, r) => {
    if (!isSoFar(row)) return row
    const parts = runAbove(rows, r, time, totals)
    // So far this year beside its months overlaps them, whether they add up to it or some of them are missing.
    if (parts.length >= 3) totals.add(r)
    const whole =
      parts.length < 2 ||
      !addsUp(
        r,
        parts.map((part) => part.row),
        columns,
        figures,
      )
        ? null
        : wholeOf(parts.map((part) => part.period))
    const fact = row.periods[0]
    if (whole === null || fact === undefined) return row
    totals.add(r)
    const said: PeriodFact = { ...fact, reading: { ...fact.reading, period: whole, relative: null, cumulative: false } }
    return { ...row, periods: [said] }
  })
  return { rows: told, totals }
}

function isSoFar(row: LineFacts): boolean {
  if (row.periods.length !== 1 || (row.measure !== null && row.measure.measure !== 'value')) return false
  const fact = row.periods[0]
  return fact?.reading.period === null && fact.reading.relative === 'cumulative'
}

/** The rows right above of the same thing, each with a time of its own, the last first. */
function runAbove(rows: readonly LineFacts[], r: number, time: SheetTime, totals: ReadonlySet<number>): { row: number; period: Period }[] {
  const own = keyOf(rows[r] as LineFacts)
  const parts: { row: number; period: Period }[] = []
  for (let k = r - 1; k >= 0; k--) {
    const row = rows[k] as LineFacts
    // A goal, a growth or a place between is no part of the run.
    if (row.measure !== null && row.measure.measure !== 'value') continue
    if (keyOf(row) !== own || row.periods.length === 0 || isSoFar(row)) break
    if (totals.has(k)) continue
    // Months whose year stands elsewhere stay so: 今年 and 去年 may stand above them.
    const period = row.periods.length === 1 ? (row.periods[0]?.reading.period ?? null) : resolvePeriod(row.periods, time).period
    if (period === null || (period.kind !== 'span' && period.kind !== 'partial')) break
    parts.push({ row: k, period })
  }
  return parts
}

function keyOf(row: LineFacts): string {
  return [row.name, row.office?.name ?? '', row.section ?? '', ...row.breakdown.map((part) => part.value)].join('\n')
}

function addsUp(r: number, parts: readonly number[], columns: readonly LineFacts[], figures: Figures): boolean {
  let hits = 0
  let misses = 0
  columns.forEach((column, c) => {
    const stated = figures(r, c)
    if (column.measure !== null && column.measure.measure !== 'value') return
    if (Number.isNaN(stated) || stated === 0) return
    const sum = parts.reduce((total, part) => total + (Number.isNaN(figures(part, c)) ? 0 : figures(part, c)), 0)
    if (Math.abs(sum - stated) <= 1e-6 * Math.max(1, Math.abs(stated))) hits++
    else misses++
  })
  return hits > 0 && hits >= misses
}
