import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import {
  calendarOf,
  comparability,
  containsPeriod,
  daysIn,
  endOf,
  inYear,
  isLeapYear,
  orderPeriods,
  yearOf,
  type Comparability,
  type Day,
  type Period,
} from '../../model/time/period'
import { addsOverTime } from '../arithmetic/aggregation'
import { amountAt, type Amount } from '../arithmetic/amount'
import { mapAmount } from '../arithmetic/arithmetic'
import { keyOf } from './basis'
import { figureAt, type PeriodFigure } from '../arithmetic/derive'
import { seriesOf } from '../query'

/**
 * Whether a set of observations may be set side by side, and what to show instead when not. Never silently.
 *
 * same       the same piece of the calendar; `years` tells when it is of several years
 * near       to-date ends at most ten days apart: print `ends`, claim no rank
 * different  by period: `way` is the fair figure; by unit or indicator: not one scale at all
 *
 * ways, best first:
 * commonSpan    every member has a figure for one shorter or longer piece of the calendar (1—6月), reported or derived
 * monthlyRate   amount ÷ days × a month's days: only for sums over time, only for spans
 * spansPrinted  nothing fair can be computed: each with its own span beside it, no order claimed
 */
export type Comparison =
  | { readonly grade: 'same'; readonly years: readonly number[]; readonly periods: readonly Period[] }
  | { readonly grade: 'near'; readonly years: readonly number[]; readonly periods: readonly Period[]; readonly ends: readonly Day[] }
  | { readonly grade: 'different'; readonly why: 'period' | 'noPeriod'; readonly periods: readonly Period[]; readonly way: FairWay }
  | { readonly grade: 'different'; readonly why: 'unit' | 'indicator'; readonly periods: readonly Period[]; readonly way: null }

export type FairWay =
  | { readonly kind: 'commonSpan'; readonly periods: readonly Period[]; readonly figures: readonly PeriodFigure[] }
  | { readonly kind: 'monthlyRate'; readonly rates: readonly MonthlyRate[] }
  | { readonly kind: 'spansPrinted' }

/** An amount brought to one month: amount ÷ days × daysPerMonth. */
export interface MonthlyRate {
  readonly observation: number
  readonly amount: Amount
  readonly days: number
  /** A twelfth of the year's days: 365/12, 366/12 in a leap year; of a span over several years 365.25/12. */
  readonly daysPerMonth: number
  readonly perMonth: Amount
}

/** The worst grade of any two periods. */
export function worstGrade(periods: readonly Period[]): Comparability {
  let worst: Comparability = 'same'
  const distinct = [...new Map(periods.map((period) => [period.code, period])).values()]
  for (let a = 0; a < distinct.length; a++) {
    for (let b = a + 1; b < distinct.length; b++) {
      const grade = comparability(distinct[a] as Period, distinct[b] as Period)
      if (grade === 'different') return grade
      if (grade === 'near') worst = grade
    }
  }
  return worst
}

/**
 * Grade observations of one indicator (of several offices, say).
 *
 *     督查 160次 (2023-01/2023-07) and 450次 (2016)   different: 23.0 and 37.5 a month
 *     600余篇 (to 2 August) and 300余篇 (to 10 August)  near: print both dates
 */
export function compareObservations(dataset: Dataset, observations: readonly number[]): Comparison {
  const indicators = observations.map((i) => dataset.indicators[dataset.indicator[i] as number] as Indicator)
  const known = observations.map((i) => dataset.periods[dataset.period[i] as number])
  const periods = distinctPeriods(known.filter((period): period is Period => period !== undefined))
  if (new Set(indicators.map((indicator) => indicator.unit)).size > 1) return { grade: 'different', why: 'unit', periods, way: null }
  if (new Set(indicators.map((indicator) => indicator.id)).size > 1) return { grade: 'different', why: 'indicator', periods, way: null }
  if (known.includes(undefined)) return { grade: 'different', why: 'noPeriod', periods, way: { kind: 'spansPrinted' } }
  const years = [...new Set(periods.map(yearOf))].filter((y): y is number => y !== null).sort((a, b) => a - b)
  const grade = worstGrade(periods)
  if (grade === 'same') return { grade, years, periods }
  if (grade === 'near') return { grade, years, periods, ends: periods.map((period) => endOf(period) as Day) }
  return { grade, why: 'period', periods, way: fairWay(dataset, observations) }
}

function distinctPeriods(periods: readonly Period[]): Period[] {
  return [...new Map(periods.map((period) => [period.code, period])).values()].sort(orderPeriods)
}

function fairWay(dataset: Dataset, observations: readonly number[]): FairWay {
  return commonSpan(dataset, observations) ?? monthlyRates(dataset, observations) ?? { kind: 'spansPrinted' }
}

/**
 * The longest piece of the calendar for which every member has a number, each in the year of its own figure.
 * Only pieces that lie within the shortest of the periods compared: July alone says nothing of a year against seven months.
 */
function commonSpan(dataset: Dataset, observations: readonly number[]): FairWay | null {
  const [first] = observations
  if (first === undefined) return null
  const candidates = new Map<string, Period>()
  for (const i of observations) {
    for (const j of seriesOf(dataset, keyOf(dataset, i))) {
      const moved = inOwnYear(dataset, first, dataset.periods[dataset.period[j] as number])
      if (moved !== null) candidates.set(moved.code, moved)
    }
  }
  const longestFirst = [...candidates.values()]
    .filter((period) => period.kind === 'span')
    .sort((a, b) => (daysIn(b) ?? 0) - (daysIn(a) ?? 0) || orderPeriods(b, a))
  for (const candidate of longestFirst) {
    const periods = observations.map((i) => inOwnYear(dataset, i, candidate))
    if (!periods.every((period, k) => period !== null && fromSameStart(dataset, observations[k] as number, period))) continue
    const figures = observations.map((i, k) => figureAt(dataset, keyOf(dataset, i), periods[k] as Period))
    const good = figures.every((figure) => figure.kind === 'derived' || (figure.kind === 'reported' && figure.amount.kind === 'number'))
    if (good) return { kind: 'commonSpan', periods: periods as Period[], figures }
  }
  return null
}

function inOwnYear(dataset: Dataset, i: number, period: Period | undefined): Period | null {
  const own = dataset.periods[dataset.period[i] as number]
  const y = own === undefined ? null : yearOf(own)
  return y === null || period === undefined ? null : inYear(period, y)
}

/** A common piece must begin where the figure it stands for begins, so that it is that figure up to an earlier or later day. */
function fromSameStart(dataset: Dataset, i: number, piece: Period): boolean {
  const own = dataset.periods[dataset.period[i] as number]
  return own?.kind === 'span' && piece.kind === 'span' && (own.start === piece.start || containsPeriod(piece, own))
}

/** Monthly rates by days, or null where they mean nothing: stocks, rates, plans, open ends. */
export function monthlyRates(dataset: Dataset, observations: readonly number[]): Extract<FairWay, { kind: 'monthlyRate' }> | null {
  const rates: MonthlyRate[] = []
  for (const i of observations) {
    const period = dataset.periods[dataset.period[i] as number]
    const indicator = dataset.indicators[dataset.indicator[i] as number] as Indicator
    const rate = period === undefined || !addsOverTime(indicator) ? null : monthlyRate(amountAt(dataset, i), period)
    if (rate === null) return null
    rates.push({ observation: i, ...rate })
  }
  return { kind: 'monthlyRate', rates }
}

/**
 * A sum over a span brought to one month by its days; null for what isn't a span (or is a plan).
 *
 *     160 over 2023-01/2023-07   160 ÷ 212 × 365/12 = 22.96
 *     450 over 2016              450 ÷ 366 × 366/12 = 37.5
 */
export function monthlyRate(amount: Amount, period: Period): Omit<MonthlyRate, 'observation'> | null {
  const days = daysIn(period)
  if (days === null || period.kind !== 'span' || period.plan) return null
  const y = yearOf(period) as number
  const oneYear = calendarOf(period.end).year === y
  const daysPerMonth = (oneYear ? (isLeapYear(y) ? 366 : 365) : 365.25) / 12
  const perMonth = mapAmount(amount, (value) => Number(((value / days) * daysPerMonth).toPrecision(15)))
  return { amount, days, daysPerMonth, perMonth }
}
