import { placesWithin } from '../../lexicon/places/levels'
import type { LineFacts } from '../../sheet/facts'
import type { Figures } from '../../sheet/figures'

/**
 * Rows that add up others, found by arithmetic alone (rule A5): a row without a period that is the sum of the last rows
 * that have one (latest three months) or of all rows of its name; a row that is the sum of all rows above or below it.
 * Exact to what is printed, over at least two columns with figures, and three rows; over one where a place stands first or last among
 * those it is made up of.
 */
export function summedRows(rows: readonly LineFacts[], columnCount: number, figures: Figures, namesIndicators: boolean): Set<number> {
  const found = new Set<number>()
  const dated = rows.filter((row) => row.periods.length > 0).length
  if (dated >= 0.5 * rows.length && dated < rows.length) {
    const groups = groupSums(rows, columnCount, figures)
    rows.forEach((row, r) => {
      if (row.periods.length > 0 || row.measure?.measure === 'change') return
      const group = groups.get(nameKey(row))
      if (group && group.rows >= 3 && agrees(r, (c) => group.sums[c] as number, group.rows, columnCount, figures)) found.add(r)
      else if (isSumOfLast(rows, r, columnCount, figures)) found.add(r)
    })
  }
  if (!namesIndicators) for (const r of wholeSums(rows, columnCount, figures)) found.add(r)
  return found
}

function nameKey(row: LineFacts): string {
  return `${row.name}|${row.office?.name ?? ''}|${row.breakdown.map((part) => part.value).join('|')}`
}

function groupSums(rows: readonly LineFacts[], columnCount: number, figures: Figures): Map<string, { sums: Float64Array; rows: number }> {
  const groups = new Map<string, { sums: Float64Array; rows: number }>()
  rows.forEach((row, r) => {
    if (row.periods.length === 0) return
    const key = nameKey(row)
    const group = groups.get(key) ?? { sums: new Float64Array(columnCount), rows: 0 }
    for (let c = 0; c < columnCount; c++) {
      const value = figures(r, c)
      if (!Number.isNaN(value)) group.sums[c] = (group.sums[c] as number) + value
    }
    group.rows++
    groups.set(key, group)
  })
  return groups
}

function isSumOfLast(rows: readonly LineFacts[], r: number, columnCount: number, figures: Figures): boolean {
  const sums = new Float64Array(columnCount)
  let added = 0
  for (let k = r - 1; k >= 0 && added < 60; k--) {
    const row = rows[k] as LineFacts
    if (row.periods.length === 0) continue
    for (let c = 0; c < columnCount; c++) {
      const value = figures(k, c)
      if (!Number.isNaN(value)) sums[c] = (sums[c] as number) + value
    }
    added++
    if (added >= 2 && agrees(r, (c) => sums[c] as number, added, columnCount, figures)) return true
  }
  return false
}

/** Rows equal to the sum of all rows above them since the last such row, or the first row to the sum of all below. */
function wholeSums(rows: readonly LineFacts[], columnCount: number, figures: Figures): number[] {
  const found: number[] = []
  const above = new RunningSums(columnCount, figures)
  let parts = 0
  rows.forEach((row, r) => {
    const least = r === rows.length - 1 && isPlaceOver(rows, r) ? 1 : 2
    if (row.total === null && parts >= 3 && agrees(r, (c) => above.until(r, c), parts, columnCount, figures, least)) found.push(r)
    if (row.total !== null || found[found.length - 1] === r) {
      above.begin(r + 1)
      parts = 0
    } else parts++
  })
  if (rows.length >= 4 && rows[0]?.total === null) {
    const below = new RunningSums(columnCount, figures)
    below.begin(1)
    const least = isPlaceOver(rows, 0) ? 1 : 2
    if (agrees(0, (c) => below.until(rows.length, c), rows.length - 1, columnCount, figures, least)) found.push(0)
  }
  return found
}

/** Sums of columns from a row on, each added up as far as it is asked for: most rows differ in their first column. */
class RunningSums {
  private readonly sums: Float64Array
  private readonly reached: Int32Array
  constructor(
    columnCount: number,
    private readonly figures: Figures,
  ) {
    this.sums = new Float64Array(columnCount)
    this.reached = new Int32Array(columnCount)
  }

  begin(row: number): void {
    this.sums.fill(0)
    this.reached.fill(row)
  }

  /** The figures of a column above `row`, from where the sums begin. */
  until(row: number, c: number): number {
    let sum = this.sums[c] as number
    for (let r = this.reached[c] as number; r < row; r++) {
      const value = this.figures(r, c)
      if (!Number.isNaN(value)) sum += value
    }
    this.sums[c] = sum
    this.reached[c] = row
    return sum
  }
}

/** Whether a row names a place, and all others such as it is made up of: 滨州市 among 惠民县, 阳信县, 邹平市. */
function isPlaceOver(rows: readonly LineFacts[], r: number): boolean {
  const name = (row: LineFacts): string => row.office?.name ?? ''
  const whole = name(rows[r] as LineFacts)
  const parts = rows.filter((_, k) => k !== r).map(name)
  return placesWithin.some(
    (level) =>
      level.whole.test(whole) &&
      parts.every((part) => level.part.test(part)) &&
      2 * parts.filter((part) => level.mostly.test(part)).length > parts.length,
  )
}

/** A sum of so few signs, or so round, may be one by chance: one column alone says nothing by it. */
function tellsAlone(stated: number): boolean {
  return Math.abs(stated) >= 100 && !(Number.isInteger(stated) && stated % 10 === 0)
}

/** All figures of a row are the sums, to what is printed of them; `least` of them are no zero, and a single one tells by itself. */
function agrees(r: number, sumOf: (c: number) => number, parts: number, columnCount: number, figures: Figures, least: 1 | 2 = 2): boolean {
  let hits = 0
  let telling = 0
  for (let c = 0; c < columnCount; c++) {
    const stated = figures(r, c)
    if (Number.isNaN(stated) || stated === 0) continue
    if (Math.abs(sumOf(c) - stated) > tolerance(stated, parts)) return false
    hits++
    if (tellsAlone(stated)) telling++
  }
  return hits >= 2 || (least === 1 && telling > 0)
}

/** Half of the last printed place: 9600 is known to 50, 12.5 to 0.05 and as much for each part. */
function tolerance(stated: number, parts: number): number {
  let step = 1
  if (Number.isInteger(stated)) {
    while (stated % (step * 10) === 0 && step < 1000) step *= 10
    return step === 1 ? 1e-6 * Math.abs(stated) : step / 2
  }
  return Math.max(1e-6 * Math.abs(stated), 0.0005 * parts)
}
