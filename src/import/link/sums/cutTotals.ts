import { daySpan, endOf, grainOf, partialMonths, type Period } from '../../../model/time/period'
import { unnamed } from '../../lexicon/headings/headings'
import { readPeriod } from '../../values/times/period'
import { isRateName } from '../../values/headers/rateName'
import type { LineFacts } from '../../sheet/facts'
import type { Figures } from '../../sheet/figures'
import { saysChangeOf } from '../../lines/passes/changes/changesOfTotals'
import { resolvePeriod, type SheetTime } from '../times/resolvePeriod'

/** The lines of one axis and of the other, and the figure where two of them meet. */
interface Axes {
  readonly along: readonly LineFacts[]
  readonly across: readonly LineFacts[]
  readonly figure: (along: number, across: number) => number
  readonly time: SheetTime
}

/** A line of the run a total stands behind, with the time of its figures. */
interface Piece {
  readonly line: number
  readonly period: Period
}

/**
 * The time of totals over a run (rule W12), by row and column, where it is another than their words say: that of the periods that hold
 * figures. 合计 of twelve months of which nine are filled is of nine months, where the filled ones add up to it (a mean lies among them).
 *
 *     1月 52 / … / 9月 67 / 10月 _ / 11月 _ / 12月 _ / 合计 509 under 2025年      2025-01/2025-09
 *     2025年 | 52 | … | 67 | _ | _ | _ | 509                                 the same across
 *     一季度 36 / 二季度 35 / 三季度 31 / 四季度 _ / 全年 102                      2025-01/2025-09
 *     2024/01 18 / 2024/02 20 / 2024年度总计 38                                2024-01/2024-02
 */
export function cutTotals(
  rows: readonly LineFacts[],
  columns: readonly LineFacts[],
  figures: Figures,
  time: SheetTime,
): ReadonlyMap<number, Period> {
  const width = columns.length
  const cut = new Map<number, Period>()
  for (const [r, c, period] of cuts({ along: rows, across: columns, figure: figures, time })) cut.set(r * width + c, period)
  for (const [c, r, period] of cuts({ along: columns, across: rows, figure: (c, r) => figures(r, c), time }))
    if (!cut.has(r * width + c)) cut.set(r * width + c, period)
  // 比上年同期±% right beneath a total is of the total's time.
  const beneath = new Map<number, Period>()
  for (const [at, period] of cut) {
    const [total, below] = [rows[Math.floor(at / width)], rows[Math.floor(at / width) + 1]]
    if (total && below && saysChangeOf(below, total)) beneath.set(at + width, period)
  }
  return new Map([...cut, ...beneath])
}

function* cuts(axes: Axes): Iterable<readonly [number, number, Period]> {
  const { along, across } = axes
  for (let t = 0; t < along.length; t++) {
    const total = along[t] as LineFacts
    if (!mayAddUp(total)) continue
    const run = runBeside(along, t)
    if (run.length < 2) continue
    for (let b = 0; b < across.length; b++) {
      const period = cutAt(axes, t, run, b)
      if (period !== null) yield [t, b, period]
    }
  }
}

/** 合计, 平均, 全年, 累计, or a year among its pieces. */
function mayAddUp(line: LineFacts): boolean {
  if (line.measure !== null && line.measure.measure !== 'value') return false
  const fact = line.periods[0]
  if (fact === undefined) return line.total !== null
  if (line.periods.length > 1) return line.total !== null
  return (
    line.total !== null || fact.reading.relative === 'wholeYear' || fact.reading.relative === 'cumulative' || fact.reading.grain === 'year'
  )
}

/** The lines of the same thing right before a total, each of a time of its own; where there are none, those right behind it. */
function runBeside(lines: readonly LineFacts[], t: number): number[] {
  const own = keyOf(lines[t] as LineFacts)
  const collect = (step: 1 | -1): number[] => {
    const found: number[] = []
    for (let k = t + step; k >= 0 && k < lines.length; k += step) {
      const line = lines[k] as LineFacts
      if (line.measure !== null && line.measure.measure !== 'value') continue
      if (keyOf(line) !== own) break
      if (line.total !== null) continue
      if (!isPiece(line)) break
      found.push(k)
    }
    return step < 0 ? found.reverse() : found
  }
  const before = collect(-1)
  return before.length >= 2 ? before : collect(1)
}

/** A month, a quarter or another stretch shorter than a year. */
function isPiece(line: LineFacts): boolean {
  const period = line.periods.find((fact) => fact.reading.period !== null && fact.reading.grain !== 'year')?.reading.period
  return period?.kind === 'partial'
    ? period.months[1] - period.months[0] < 11
    : period?.kind === 'span' && !period.plan && period.end - period.start < 360
}

function cutAt({ along, across, figure, time }: Axes, t: number, run: readonly number[], b: number): Period | null {
  const other = across[b] as LineFacts
  if (other.measure !== null && other.measure.measure !== 'value') return null
  const stated = figure(t, b)
  if (Number.isNaN(stated)) return null
  const total = along[t] as LineFacts
  const own = total.total === null ? null : (total.periods[0]?.reading.period ?? null)
  const pieces = disjoint(
    run.flatMap((line): Piece[] => {
      const { period } = resolvePeriod([...(along[line] as LineFacts).periods, ...other.periods], time)
      if (period === null || (period.kind !== 'span' && period.kind !== 'partial')) return []
      // 2024年度总计 behind the months of two years is of those of 2024.
      const outside = own?.kind === 'span' && (startOf(period) < own.start || lastOf(period) > own.end)
      return outside ? [] : [{ line, period }]
    }),
  )
  const filled = pieces.filter(({ line }) => !Number.isNaN(figure(line, b)))
  const last = filled[filled.length - 1]
  if (pieces.length < 2 || last === undefined || !followOn(pieces.slice(0, pieces.indexOf(last) + 1))) return null
  // 上半年合计 is of what it says where the later periods hold figures of others.
  const later = pieces.slice(pieces.indexOf(last) + 1)
  const saysSpan = total.labels.some(({ text }) => {
    const said = readPeriod(text)
    return said?.period != null && grainOf(said.period) !== 'year'
  })
  if (saysSpan && later.some(({ line }) => across.some((_, o) => o !== b && !Number.isNaN(figure(line, o))))) return null
  const values = filled.map(({ line }) => figure(line, b))
  const mean = total.total === 'average' || other.total === 'average' || isRate(total, other, along, run)
  const said = resolvePeriod([...total.periods, ...other.periods], time).period
  // 合计 of all twelve months has its year; one that says what it is of keeps it where nothing is missing.
  const period = whole(pieces[0] as Piece, last)
  if (
    period === null ||
    period.code === said?.code ||
    (last === pieces[pieces.length - 1] && ((total.periods.length > 0 && (mean || !saysWholeYear(total))) || isDay(last.period)))
  )
    return null
  return (mean ? lies(stated, values) : addsUp(stated, values)) ? period : null
}

/** 全年, or 2024年度总计, behind the months so far: the ones to come may have no column that holds anything. */
function saysWholeYear(total: LineFacts): boolean {
  return total.periods.every(
    ({ reading }) => (reading.relative === 'wholeYear' && reading.period === null) || (total.total !== null && reading.grain === 'year'),
  )
}

function isDay(period: Period): boolean {
  return period.kind === 'span' ? period.start === period.end : period.kind === 'partial' && period.days !== null
}

/** No piece of the calendar is left out between them. */
function followOn(pieces: readonly Piece[]): boolean {
  return pieces.every(({ period }, k) => {
    const before = pieces[k - 1]?.period
    if (before === undefined) return true
    if (period.kind === 'span' && before.kind === 'span') return period.start === before.end + 1
    return period.kind === 'partial' && before.kind === 'partial' && period.months[0] === before.months[1] + 1
  })
}

function isRate(total: LineFacts, other: LineFacts, along: readonly LineFacts[], run: readonly number[]): boolean {
  return [total, other, along[run[0] as number] as LineFacts].some((line) => line.unit?.share === true || isRateName(line.name))
}

/** Pieces that don't overlap, in their order in time: of a quarter and its months the months. */
function disjoint(pieces: readonly Piece[]): Piece[] {
  const chosen: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => lengthOf(a.period) - lengthOf(b.period)))
    if (chosen.every((other) => startOf(piece.period) > lastOf(other.period) || lastOf(piece.period) < startOf(other.period)))
      chosen.push(piece)
  return chosen.sort((a, b) => startOf(a.period) - startOf(b.period))
}

function startOf(period: Period): number {
  return period.kind === 'span' ? period.start : period.kind === 'partial' ? 31 * period.months[0] : 0
}

function lastOf(period: Period): number {
  return period.kind === 'partial' ? 31 * period.months[1] + 30 : (endOf(period) ?? 0)
}

function lengthOf(period: Period): number {
  return lastOf(period) - startOf(period)
}

function whole(first: Piece, last: Piece): Period | null {
  if (first.period.kind === 'span' && last.period.kind === 'span') return daySpan(first.period.start, last.period.end)
  if (first.period.kind === 'partial' && last.period.kind === 'partial') return partialMonths(first.period.months[0], last.period.months[1])
  return null
}

function addsUp(stated: number, values: readonly number[]): boolean {
  const sum = values.reduce((a, b) => a + b, 0)
  return Math.abs(sum - stated) <= Math.max(1e-6 * Math.abs(stated), Number.isInteger(stated) ? 0 : 0.005 * values.length)
}

/** A mean lies among what it is the mean of. */
function lies(stated: number, values: readonly number[]): boolean {
  const slack = 1e-9 * Math.abs(stated)
  return stated >= Math.min(...values) - slack && stated <= Math.max(...values) + slack
}

function keyOf(line: LineFacts): string {
  return [
    line.name,
    line.office?.name ?? '',
    line.section ?? '',
    ...line.breakdown.flatMap((part) => (part.name === unnamed.mean ? [] : [part.value])),
  ].join('\n')
}
