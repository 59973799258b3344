import { daySpan, partialDays, partialMonths, withYear, type Period } from '../../../../model/time/period'
import type { LineFacts, PeriodFact } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { figuresOf } from '../../../sheet/figures'

/**
 * 小计 and 合计 beneath periods that follow one another and that they add up are of the whole of them (rule W11), each 小计 of
 * those since the one before it, so that two of them don't say the same.
 *
 *     1月 45 / 2月 38 / 3月 52 / 小计 135 / 4月 40 / 5月 44 / 6月 50 / 小计 134 / 合计 269      Q1, Q2, H1
 */
export function withRunSubtotals(
  grid: Grid,
  valueColumns: readonly number[],
  rows: readonly LineFacts[],
  isValueRow: (row: number) => boolean,
): readonly LineFacts[] {
  if (!rows.some(isBareTotal)) return rows
  const values = rows.filter((row) => isValueRow(row.at))
  const figures = figuresOf(
    grid,
    values.map((row) => row.at),
    valueColumns,
  )
  const told = new Map<number, LineFacts>()
  let run: number[] = []
  let all: number[] = []
  values.forEach((row, r) => {
    if (isBareTotal(row)) {
      for (const parts of [run, all]) {
        if (parts.length < 2 || keyOf(values[parts[0] as number] as LineFacts) !== keyOf(row) || !addsUp(r, parts)) continue
        const first = (values[parts[0] as number] as LineFacts).periods[0] as PeriodFact
        const last = (values[parts[parts.length - 1] as number] as LineFacts).periods[0] as PeriodFact
        const whole = wholeOf(parts.map((part) => periodOf(values[part] as LineFacts) as Period))
        if (whole !== null)
          told.set(row.at, {
            ...row,
            periods: [{ ...first, text: `${first.text}—${last.text}`, reading: { ...first.reading, period: whole, grain: null } }],
          })
        break
      }
      run = []
    } else if (periodOf(row) !== null && row.total === null) {
      if (all.length > 0 && keyOf(values[all[0] as number] as LineFacts) !== keyOf(row)) [run, all] = [[], []]
      run.push(r)
      all.push(r)
    } else [run, all] = [[], []]
  })
  return told.size === 0 ? rows : rows.map((row) => told.get(row.at) ?? row)

  function addsUp(r: number, parts: readonly number[]): boolean {
    let hits = 0
    let misses = 0
    for (let c = 0; c < valueColumns.length; c++) {
      const stated = figures(r, c)
      if (Number.isNaN(stated) || stated === 0) continue
      let sum = 0
      for (const part of parts) sum += Number.isNaN(figures(part, c)) ? 0 : figures(part, c)
      if (Math.abs(sum - stated) <= 1e-6 * Math.max(1, Math.abs(stated))) hits++
      else misses++
    }
    return hits > 0 && hits >= misses
  }
}

function isBareTotal(row: LineFacts): boolean {
  return (row.total === 'total' || row.total === 'subtotal') && row.periods.length === 0
}

function periodOf(row: LineFacts): Period | null {
  const period = row.periods.length === 1 ? (row.periods[0]?.reading.period ?? null) : null
  return period?.kind === 'span' || period?.kind === 'partial' ? period : null
}

function keyOf(row: LineFacts): string {
  return [row.name, row.office?.name ?? '', row.section ?? '', ...row.breakdown.map((part) => part.value)].join('\n')
}

/** Years in which days follow one another: one with a 29 February and one without. */
const years = [2000, 2001]

/** 9.30—10.6 and 10.7—10.13 of a year nobody states. */
function wholeOfDays(periods: readonly Period[]): Period | null {
  const stretches = periods.flatMap((period) => (period.kind === 'partial' && period.days !== null && !period.point ? [period] : []))
  if (stretches.length < periods.length || stretches.length === 0) return null
  const dated = (year: number) =>
    stretches
      .flatMap((stretch) => {
        const span = withYear(stretch, year)
        return span?.kind === 'span' ? [{ stretch, span }] : []
      })
      .sort((a, b) => a.span.start - b.span.start)
  const run = years.map(dated).find((all) => all.every(({ span }, k) => k === 0 || span.start === (all[k - 1]?.span.end ?? 0) + 1))
  const [first, last] = [run?.[0]?.stretch, run?.[run.length - 1]?.stretch]
  if (!first?.days || !last?.days || run?.length !== periods.length) return null
  return partialDays(first.months[0], first.days[0], last.months[1], last.days[1])
}

/** The whole of periods that follow one another without a gap; null when they don't. */
export function wholeOf(periods: readonly Period[]): Period | null {
  const spans = periods.flatMap((period) => (period.kind === 'span' ? [period] : [])).sort((a, b) => a.start - b.start)
  const [first, last] = [spans[0], spans[spans.length - 1]]
  if (first && last && spans.length === periods.length)
    return spans.every((period, k) => k === 0 || period.start === (spans[k - 1]?.end ?? 0) + 1) ? daySpan(first.start, last.end) : null
  const partials = periods
    .flatMap((period) => (period.kind === 'partial' && period.days === null ? [period.months] : []))
    .sort((a, b) => a[0] - b[0])
  const [from, to] = [partials[0], partials[partials.length - 1]]
  if (!from || !to || partials.length < periods.length) return wholeOfDays(periods)
  return partials.every((months, k) => k === 0 || months[0] === (partials[k - 1]?.[1] ?? 0) + 1) ? partialMonths(from[0], to[1]) : null
}
