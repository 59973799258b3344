import type { Period } from '../../../model/time/period'
import { isNeverSummedName } from '../../values/headers/rateName'
import { forEach } from '../../lexicon/measures/rates'
import type { LineFacts } from '../../sheet/facts'
import { enoughRows, type Figures } from '../../sheet/figures'
import { placesWhere } from '../../sheet/placesWhere'
import { resolvePeriod, type SheetTime } from '../times/resolvePeriod'
import { parentRows } from './parentSums'
import { summedRows } from './rowTotals'

/** Rows said to be totals, rows that add up, and changes stated of either. */
export function totalRows(
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  figures: Figures,
  namesIndicators: boolean,
): Set<number> {
  const totals = new Set(placesWhere(rows, (row) => row.total !== null))
  const plain = plainColumns(columns)
  for (const r of summedRows(rows, plain.length, (row, c) => figures(row, plain[c] as number), namesIndicators)) totals.add(r)
  // 本月 is no sum of 上月 and 增减, though they add up to it.
  const isChange = rows.map((row) => row.measure?.measure === 'change')
  for (const r of parentRows(rows.length, plain.length, (row, c) => (isChange[row] ? Number.NaN : figures(row, plain[c] as number))))
    totals.add(r)
  rows.forEach((row, r) => {
    if (row.measure?.measure === 'change' && totals.has(r - 1)) totals.add(r)
  })
  return totals
}

/** Rows right below the months they add up: 一季度 after 1—2月 and 3月, 上半年 after its quarters and months. */
export function periodTotals(
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  figures: Figures,
  time: SheetTime,
  known: ReadonlySet<number>,
): number[] {
  if (rows.filter((row) => row.periods.length > 0).length < 3) return []
  // Times of one kind alone are no parts of each other: nearly every long table.
  const kinds = new Set(rows.flatMap((row) => row.periods.map((fact) => fact.reading.grain ?? fact.text)))
  if (kinds.size < 2) return []
  const plain = plainColumns(columns)
  const periods = rows.map((row) => (row.periods.length === 0 ? null : resolvePeriod(row.periods, time).period))
  const found: number[] = []
  const totals = new Set(known)
  periods.forEach((whole, r) => {
    if (whole === null || totals.has(r)) return
    const parts: number[] = []
    for (let k = r - 1; k >= 0; k--) {
      const part = periods[k]
      if (!part || part.code === whole.code || !within(part, whole)) break
      if (!totals.has(k)) parts.push(k)
    }
    const sums =
      parts.length < 2 || overlap(parts.map((k) => periods[k] as Period))
        ? false
        : plain.every((c) => {
            const stated = figures(r, c)
            const terms = parts.map((k) => figures(k, c)).filter((value) => !Number.isNaN(value))
            return (
              Number.isNaN(stated) ||
              (terms.length > 0 && Math.abs(terms.reduce((a, b) => a + b, 0) - stated) <= 1e-6 * Math.max(1, Math.abs(stated)))
            )
          })
    if (sums && plain.filter((c) => !Number.isNaN(figures(r, c))).length >= 2) {
      found.push(r)
      totals.add(r)
    }
  })
  return found
}

/**
 * Columns of a period that other columns of the same name add up to on most rows: 上半年 among 1月 … 6月, 全年 beside its halves.
 * Rates don't add up, and are of the whole period all the same.
 */
export function periodTotalColumns(columns: readonly LineFacts[], figures: Figures, rowCount: number, time: SheetTime): Set<number> {
  const found = new Set<number>()
  const plain = plainColumns(columns)
  if (plain.length < 3 || plain.length > 400 || rowCount === 0) return found
  const looked = Math.min(rowCount, enoughRows)
  const periods = new Map(
    plain.map((c) => [
      c,
      (columns[c] as LineFacts).periods.length === 0 ? null : resolvePeriod((columns[c] as LineFacts).periods, time).period,
    ]),
  )
  const ordered = plain.filter((c) => periods.get(c)).sort((a, b) => lengthOf(periods.get(a)) - lengthOf(periods.get(b)))
  for (const c of ordered) {
    const column = columns[c] as LineFacts
    const whole = periods.get(c) as Period
    const parts = ordered.filter((k) => {
      const other = columns[k] as LineFacts
      const part = periods.get(k) as Period
      return (
        k !== c &&
        !found.has(k) &&
        part.code !== whole.code &&
        other.name === column.name &&
        other.office?.name === column.office?.name &&
        other.unit?.written === column.unit?.written &&
        within(part, whole)
      )
    })
    if (parts.length < 2 || overlap(parts.map((k) => periods.get(k) as Period))) continue
    let hits = 0
    let tried = 0
    for (let r = 0; r < looked; r++) {
      const stated = figures(r, c)
      const terms = parts.map((k) => figures(r, k)).filter((value) => !Number.isNaN(value))
      if (Number.isNaN(stated) || stated === 0 || terms.length < 2) continue
      tried++
      if (Math.abs(terms.reduce((a, b) => a + b, 0) - stated) <= 1e-6 * Math.max(1, Math.abs(stated))) hits++
    }
    if (hits >= 1 && hits >= 0.5 * tried) found.add(c)
  }
  return found
}

/** 1—2月 and 1—3月 are no parts of 1—4月: what lies in both would count twice. */
function overlap(parts: readonly Period[]): boolean {
  const ordered = parts.map((part) => [startOf(part), startOf(part) + lengthOf(part)] as const).sort((a, b) => a[0] - b[0])
  return ordered.some(([start], k) => k > 0 && start < (ordered[k - 1] as readonly [number, number])[1])
}

function startOf(period: Period): number {
  return period.kind === 'span' ? period.start : period.kind === 'partial' ? 31 * period.months[0] : 0
}

function lengthOf(period: Period | null | undefined): number {
  if (!period) return 0
  if (period.kind === 'span') return period.end - period.start
  return period.kind === 'partial' ? 31 * (period.months[1] - period.months[0] + 1) : 0
}

/** Columns of amounts; rates don't add up. */
function plainColumns(columns: readonly LineFacts[]): number[] {
  return columns.flatMap((column, c) =>
    (column.measure === null || column.measure.measure === 'value') &&
    column.unit?.share !== true &&
    !isNeverSummedName(column.name) &&
    !forEach.test(column.unit?.base ?? '')
      ? [c]
      : [],
  )
}

/** Whether a piece of the calendar lies in another, with or without a year. */
function within(part: Period, whole: Period): boolean {
  if (part.kind === 'span' && whole.kind === 'span') return part.start >= whole.start && part.end <= whole.end
  return part.kind === 'partial' && whole.kind === 'partial' && part.months[0] >= whole.months[0] && part.months[1] <= whole.months[1]
}
