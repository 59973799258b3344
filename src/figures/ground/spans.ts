import { addsOverTime } from '../../analysis/arithmetic/aggregation'
import { figureAt } from '../../analysis/arithmetic/derive'
import { lookupOf } from '../../analysis/query'
import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { measures, observationFlags } from '../../model/dataset/observation'
import { calendarOf, grainOf, monthSpan, partialMonths, type Period, type Span } from '../../model/time/period'
import { memberIndexOf } from '../members/memberIndex'
import { isPeer } from './peers'
import type { Worked } from './appended'

/** Codes of periods, with those that are made on the way. */
export class Periods {
  readonly all: Period[]
  private readonly codes: Map<string, number>

  constructor(dataset: Dataset) {
    this.all = [...dataset.periods]
    this.codes = new Map(this.all.map((period, code) => [period.code, code]))
  }

  code(period: Period): number {
    const known = this.codes.get(period.code)
    if (known !== undefined) return known
    const code = this.all.push(period) - 1
    this.codes.set(period.code, code)
    return code
  }
}

/** Whose figures run through time: an indicator of an office and a part. */
interface Series {
  readonly indicator: number
  readonly office: number
  readonly breakdown: number
  readonly periods: Set<number>
}

/**
 * The span a leader thinks in, added up where the sheets give only its pieces: 1—N月累计, the year, of this year and of every other that
 * has the same months. N is the last month (of months, quarters or halves, whichever the sheets go by) that most who report have. Only
 * what adds over time, and only from pieces that are exact, of one source and all there.
 *
 *     报送信息 of 2023年1月…7月 and 2024年1月…7月     2023年1—7月, 2024年1—7月
 *     一季度 10, 二季度 12 (no year)                 上半年 22
 *
 * Of `only` these indicators where it is given.
 */
export function spansOf(dataset: Dataset, periods: Periods, only: ReadonlySet<number> | null = null): readonly Worked[] {
  const worked: Worked[] = []
  for (const [indicator, list] of seriesByIndicator(dataset)) {
    if (!addsOverTime(dataset.indicators[indicator] as Indicator) || only?.has(indicator) === false) continue
    worked.push(...withYears(dataset, list, periods), ...withoutYears(dataset, list, periods))
  }
  return worked
}

function seriesByIndicator(dataset: Dataset): ReadonlyMap<number, readonly Series[]> {
  const value = measures.indexOf('value')
  const { of, member } = memberIndexOf(dataset)
  const byMember: (Series | undefined)[] = []
  const found = new Map<number, Series[]>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value || dataset.missing[i] !== 0) continue
    const number = of[i] as number
    let series = byMember[number]
    if (series === undefined) {
      byMember[number] = series = { ...member(number), periods: new Set() }
      const list = found.get(series.indicator)
      if (list === undefined) found.set(series.indicator, [series])
      else list.push(series)
    }
    series.periods.add(dataset.period[i] as number)
  }
  return found
}

const pieces: ReadonlySet<string> = new Set(['month', 'quarter', 'half'])

/** Last months of the pieces of each year that a series has. */
function endsOf(dataset: Dataset, series: Series): ReadonlyMap<number, readonly number[]> {
  const ends = new Map<number, number[]>()
  for (const code of series.periods) {
    const period = dataset.periods[code]
    if (period?.kind !== 'span' || !pieces.has(grainOf(period))) continue
    const { year, month } = calendarOf(period.end)
    ends.set(year, [...(ends.get(year) ?? []), month])
  }
  return ends
}

function withYears(dataset: Dataset, list: readonly Series[], periods: Periods): readonly Worked[] {
  const ends = new Map(list.map((series) => [series, endsOf(dataset, series)]))
  const years = [...new Set([...ends.values()].flatMap((of) => [...of.keys()]))].sort((a, b) => b - a)
  const inPieces = list.filter((series) => (ends.get(series)?.size ?? 0) > 0)
  const asked = inPieces.filter((series) => isRow(dataset, series))
  const among = asked.length === 0 ? inPieces : asked
  for (const year of years) {
    const has = (series: Series, month: number) => (ends.get(series)?.get(year) ?? []).includes(month)
    const last = mostHave(among, has)
    // January alone is no span, and what most have must begin in January, or be one quarter.
    if (last < 2) continue
    for (const from of firstMonths(
      among.flatMap((series) => ends.get(series)?.get(year) ?? []),
      last,
    )) {
      const worked = years.flatMap((y) => {
        const span = monthSpan(y, from, last)
        return inPieces.flatMap((series): Worked[] => {
          if (!beginsSpan(dataset, series, span)) return []
          const figure = figureAt(dataset, keyOf(dataset, series), span)
          return figure.kind === 'derived' && figure.rule === 'sum'
            ? [
                {
                  ...series,
                  period: periods.code(span),
                  parts: figure.observations,
                  flags: observationFlags.derived | aggregateOf(dataset, figure.observations),
                },
              ]
            : []
        })
      })
      const current = periods.code(monthSpan(year, from, last))
      // Half of those who report at least, else the span is nobody's.
      const reached = worked.filter((one) => one.period === current).length + among.filter((series) => series.periods.has(current)).length
      if (reached * 2 > among.length) return worked
    }
    return []
  }
  return []
}

/** From which month a span may run: January, or where the sheets give the months of one quarter alone, the first of it. */
function firstMonths(ends: readonly number[], last: number): readonly number[] {
  return last % 3 === 0 && ends.every((month) => month > last - 3) ? [1, last - 2] : [1]
}

/** Whether a series has a piece that a span could be added up from: one that begins it and isn't all of it. */
function beginsSpan(dataset: Dataset, series: Series, { start, end }: Span): boolean {
  for (const code of series.periods) {
    const period = dataset.periods[code]
    if (period?.kind === 'span' && period.start === start && period.end < end) return true
  }
  return false
}

/** The last month of a year that more than half of the series have; 0 for none. */
function mostHave(list: readonly Series[], has: (series: Series, month: number) => boolean): number {
  for (let month = 12; month > 0; month--) if (list.filter((series) => has(series, month)).length * 2 > list.length) return month
  return 0
}

/** Whether a series is one of those compared, and no total of them. */
function isRow(dataset: Dataset, series: Series): boolean {
  return isPeer(dataset, series.office)
}

function keyOf(dataset: Dataset, { indicator, office, breakdown, periods }: Series) {
  const [some = -1] = periods
  const group = lookupOf(dataset).group(indicator, office, some, breakdown, 'value')
  return { indicator, office, breakdown, aggregate: group[0] !== undefined && aggregateOf(dataset, group) !== 0 }
}

function aggregateOf(dataset: Dataset, observations: readonly number[]): number {
  return observations.every((i) => ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0) ? observationFlags.aggregate : 0
}

/** Months, quarters and halves whose year nobody states: those of one sheet follow each other. */
function withoutYears(dataset: Dataset, list: readonly Series[], periods: Periods): readonly Worked[] {
  const shaped = list.map((series) => ({
    series,
    parts: [...series.periods].flatMap((code) => {
      const period = dataset.periods[code]
      return period?.kind === 'partial' && period.days === null && !period.point ? [{ code, months: period.months }] : []
    }),
  }))
  const last = Math.max(0, ...shaped.flatMap(({ parts }) => parts.map(({ months }) => months[1])))
  if (last < 2) return []
  const whole = periods.code(partialMonths(1, last))
  const worked = shaped.flatMap(({ series, parts }): Worked[] => {
    if (parts.some(({ code }) => code === whole)) return []
    const row = endToEnd(parts, last)
    if (row === null || row.length < 2) return []
    const groups = row.map((code) => lookupOf(dataset).group(series.indicator, series.office, code, series.breakdown, 'value'))
    const observations = groups.flatMap((group) => (group.length === 1 ? group : []))
    const exact = observations.length === row.length && observations.every((i) => dataset.missing[i] === 0 && dataset.bound[i] === 0)
    if (
      !exact ||
      new Set(observations.map((i) => dataset.sheets[dataset.sourceSheet[dataset.sourceStart[i] as number] as number]?.file)).size > 1
    )
      return []
    return [{ ...series, period: whole, parts: observations, flags: observationFlags.derived | aggregateOf(dataset, observations) }]
  })
  const rows = shaped.filter(({ series, parts }) => parts.length > 0 && (isRow(dataset, series) || series.office < 0)).length
  return worked.length * 2 > rows ? worked : []
}

/** Pieces that lie end to end from January to a month, the fewest first; null where one lacks. */
function endToEnd(parts: readonly { readonly code: number; readonly months: readonly [number, number] }[], last: number): number[] | null {
  const row: number[] = []
  let next = 1
  while (next <= last) {
    const longest = parts
      .filter(({ months }) => months[0] === next && months[1] <= last && months[1] >= next)
      .sort((a, b) => a.months[1] - b.months[1])[0]
    if (longest === undefined) return null
    row.push(longest.code)
    next = longest.months[1] + 1
  }
  return row
}
