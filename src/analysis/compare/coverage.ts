import type { Dataset } from '../../model/dataset/dataset'
import { measures } from '../../model/dataset/observation'
import { calendarOf, isoWeekOf, month, quarter, week, year, half, containsPeriod, type Day, type Period } from '../../model/time/period'
import { missingKinds, type MissingKind } from '../../model/quantity'

/**
 * What an office reported for a period.
 *
 * reported    at least one number that isn't zero
 * zeroReport  numbers, all of them zero: 零报
 * missing     only marks of missing, with the commonest kind: 缺报 that the sheet itself shows
 * absent      nothing at all: 缺报
 */
export type CoverageState =
  | {
      readonly kind: 'reported' | 'zeroReport'
      readonly numbers: number
      readonly missing: number
      readonly observations: readonly number[]
    }
  | { readonly kind: 'missing'; readonly missingKind: MissingKind; readonly missing: number; readonly observations: readonly number[] }
  | { readonly kind: 'absent' }

/** States by office (outer) and period (inner), in the order asked for. */
export interface Coverage {
  readonly offices: readonly number[]
  readonly periods: readonly number[]
  readonly states: readonly (readonly CoverageState[])[]
}

/**
 * 报送情况: offices × periods, over the indicators given (all when left out). Only values count: a rank or a change beside no
 * figure is no report.
 */
export function coverageOf(
  dataset: Dataset,
  offices: readonly number[],
  periods: readonly number[],
  indicators?: readonly number[],
): Coverage {
  const wanted = indicators === undefined ? null : new Set(indicators)
  const row = placesIn(offices, dataset.offices.length)
  const column = placesIn(periods, dataset.periods.length)
  const cells: number[][] = Array.from({ length: offices.length * periods.length }, () => [])
  const value = measures.indexOf('value')
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value || (wanted !== null && !wanted.has(dataset.indicator[i] as number))) continue
    const [r, c] = [row[(dataset.office[i] as number) + 1] as number, column[(dataset.period[i] as number) + 1] as number]
    if (r >= 0 && c >= 0) cells[r * periods.length + c]?.push(i)
  }
  const states = offices.map((_, r) => periods.map((__, c) => stateOf(dataset, cells[r * periods.length + c] ?? [])))
  return { offices, periods, states }
}

/** At code + 1 the place of each code of a dictionary in a list, -1 of one that isn't in it; what is listed twice stands at its last place. */
function placesIn(codes: readonly number[], size: number): Int32Array {
  const places = new Int32Array(size + 1).fill(-1)
  codes.forEach((code, k) => {
    if (code >= -1 && code < size) places[code + 1] = k
  })
  return places
}

function stateOf(dataset: Dataset, observations: readonly number[]): CoverageState {
  if (observations.length === 0) return { kind: 'absent' }
  const numbers = observations.filter((i) => dataset.missing[i] === 0)
  const missing = observations.length - numbers.length
  if (numbers.length === 0) return { kind: 'missing', missingKind: commonest(dataset, observations), missing, observations }
  const kind = numbers.every((i) => dataset.amount[i] === 0) ? 'zeroReport' : 'reported'
  return { kind, numbers: numbers.length, missing, observations }
}

function commonest(dataset: Dataset, observations: readonly number[]): MissingKind {
  const counts = new Array<number>(missingKinds.length).fill(0)
  for (const i of observations) {
    const code = (dataset.missing[i] as number) - 1
    counts[code] = (counts[code] ?? 0) + 1
  }
  return missingKinds[counts.indexOf(Math.max(...counts))] ?? 'blank'
}

export type Cadence = 'week' | 'month' | 'quarter' | 'half' | 'year'

/**
 * The whole units of a cadence that lie within a span of days, in order: 1 January to 31 July holds seven months and two quarters.
 */
export function unitsWithin(cadence: Cadence, first: Day, last: Day): Period[] {
  const units: Period[] = []
  for (let unit = unitAt(cadence, first); unit.start <= last; unit = unitAt(cadence, unit.end + 1)) {
    if (unit.start >= first && unit.end <= last) units.push(unit)
  }
  return units
}

function unitAt(cadence: Cadence, day: Day) {
  const { year: y, month: m } = calendarOf(day)
  switch (cadence) {
    case 'week': {
      const iso = isoWeekOf(day)
      const found = week(iso.year, iso.week)
      if (found === null) throw new Error(`invalid week: ${iso.year}-W${iso.week}`)
      return found
    }
    case 'month':
      return month(y, m)
    case 'quarter':
      return quarter(y, Math.ceil(m / 3))
    case 'half':
      return half(y, m <= 6 ? 1 : 2)
    case 'year':
      return year(y)
  }
}

/** The units of a cadence from first to last day that a list of reported periods leaves open: which months are 缺报. */
export function missingUnits(cadence: Cadence, reported: readonly Period[], first: Day, last: Day): Period[] {
  return unitsWithin(cadence, first, last).filter(
    (unit) => !reported.some((period) => containsPeriod(unit, period) || containsPeriod(period, unit)),
  )
}
