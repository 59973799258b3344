import type { Period } from '../../../../model/time/period'
import { meanOfRun, sumOfRun } from '../../../lexicon/measures/totals'
import type { LineFacts, PeriodFact } from '../../../sheet/facts'
import { figuresOf, type Figures } from '../../../sheet/figures'
import type { Grid } from '../../../sheet/grid'
import { wholeOf } from './runSubtotals'

/** Letters of the longest word for a total or a mean of times: 近三年累计数. */
const longestTotal = 6

/**
 * 三年合计, 近三年累计 and 年均 behind periods that follow one another are of the whole of them and of what those count, where the figures
 * say so (rule W20): 三年合计 | 上报 behind 上报 of three years adds them up, 月均 is their mean. What nothing proves stays as it is.
 *
 *     2022年 2023年 2024年 三年合计 over 12 15 18 45      the last 2022-01/2024-12, a total
 *     1月 2月 3月 月均 over 12 15 18 15                   the last --01/--03, a mean
 */
export function withRunSums(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  if (!columns.some(mayBeOfRun)) return columns
  const figures = figuresOf(
    grid,
    bodyRows,
    columns.map((column) => column.at),
  )
  return columns.map((column, c) => {
    if (!mayBeOfRun(column)) return column
    const text = said(column)
    const kind = meanOfRun.test(text) ? 'average' : 'total'
    for (const run of runsBefore(columns, c)) {
      const whole = wholeOf(run.map((k) => periodOf(columns[k] as LineFacts) as Period))
      if (whole === null || !proves(c, run, kind, figures, bodyRows.length)) continue
      const [first, last] = [columns[run[0] as number] as LineFacts, columns[run[run.length - 1] as number] as LineFacts]
      const [from, to] = [first.periods[0] as PeriodFact, last.periods[0] as PeriodFact]
      return {
        ...column,
        name: first.name,
        unit: column.unit ?? first.unit,
        total: kind,
        periods: [{ ...from, text: `${from.text}—${to.text}`, reading: { ...from.reading, period: whole, grain: null } }],
      }
    }
    return column
  })
}

/** What stands over a column, all its levels. */
function said(column: LineFacts): string {
  return column.labels.map((label) => label.text.replace(/\s+|[(（][^()（）]*[)）]/g, '')).join(' ')
}

/** A plain column without a time of its own whose heading speaks of a sum or a mean, and not only by a bare 合计. */
function mayBeOfRun(column: LineFacts): boolean {
  if (column.measure !== null && column.measure.measure !== 'value') return false
  if (column.periods.some((fact) => fact.reading.period !== null)) return false
  const text = said(column)
  return column.name !== '' && (sumOfRun.test(text) || meanOfRun.test(text))
}

/** Runs of columns left of one that bear one name each, the longest name first, whose name it bears too or whose columns bear none. */
function runsBefore(columns: readonly LineFacts[], c: number): readonly (readonly number[])[] {
  const own = columns[c] as LineFacts
  const runs = new Map<string, number[]>()
  for (let k = 0; k < c; k++) {
    const column = columns[k] as LineFacts
    if (column.measure !== null && column.measure.measure !== 'value') continue
    if (column.total !== null || periodOf(column) === null || column.office?.name !== own.office?.name) continue
    if (column.name === '' || own.name.endsWith(column.name) || isTotalOf(own.name, column.name))
      runs.set(column.name, [...(runs.get(column.name) ?? []), k])
  }
  return [...runs].sort(([a], [b]) => b.length - a.length).flatMap(([, run]) => (run.length >= 2 ? [run] : []))
}

/** 起草文稿合计, 起草文稿两年合计: beneath the name that the times before it stand under. */
function isTotalOf(name: string, of: string): boolean {
  const rest = name.startsWith(of) ? name.slice(of.length).trim() : ''
  return rest !== '' && rest.length <= longestTotal && (sumOfRun.test(rest) || meanOfRun.test(rest))
}

function periodOf(column: LineFacts): Period | null {
  const period = column.periods.length === 1 ? (column.periods[0]?.reading.period ?? null) : null
  return period?.kind === 'span' || period?.kind === 'partial' ? period : null
}

/** Nine rows in ten with figures, at least one, hold the sum or the mean of the run. */
function proves(c: number, run: readonly number[], kind: 'total' | 'average', figures: Figures, rows: number): boolean {
  let hits = 0
  let misses = 0
  for (let r = 0; r < rows; r++) {
    const stated = figures(r, c)
    const parts = run.map((k) => figures(r, k)).filter((value) => !Number.isNaN(value))
    if (Number.isNaN(stated) || parts.length < 2) continue
    const sum = parts.reduce((a, b) => a + b, 0)
    const want = kind === 'total' ? sum : sum / parts.length
    const slack = kind === 'total' ? 1e-6 * Math.max(1, Math.abs(want)) : 0.51 * 10 ** -placesOf(stated)
    if (Math.abs(want - stated) <= slack) hits++
    else misses++
  }
  return hits > 0 && hits >= 9 * misses
}

function placesOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length
}
