import type { Dataset } from '../model/dataset/dataset'
import { comparability, containsPeriod, daysIn, endOf, orderPeriods, yearOf, type Day, type Period } from '../model/time/period'

/** What is asked of a dataset's periods again and again, worked out once. Codes index `dataset.periods`; -1 is none. */
export interface PeriodIndex {
  codeOf(period: Period | null): number
  /** All codes in time order. */
  readonly order: readonly number[]
  /** Codes of the periods that hold all of a period, the shortest first. */
  holding(period: Period): readonly number[]
  /** Codes of the periods of the same year that are near a period but not its like, the nearest end first. */
  near(period: Period): readonly number[]
}

const cache = new WeakMap<Dataset, PeriodIndex>()

export function periodIndexOf(dataset: Dataset): PeriodIndex {
  let index = cache.get(dataset)
  if (index === undefined) {
    index = makeIndex(dataset.periods)
    cache.set(dataset, index)
  }
  return index
}

function makeIndex(periods: readonly Period[]): PeriodIndex {
  const codes = new Map(periods.map((period, code) => [period.code, code]))
  const all = periods.map((_, code) => code)
  const at = (code: number) => periods[code] as Period
  const end = (code: number) => endOf(at(code)) as Day
  return {
    codeOf: (period) => (period === null ? -1 : (codes.get(period.code) ?? -1)),
    order: [...all].sort((a, b) => orderPeriods(at(a), at(b))),
    holding: remembered((period) =>
      all.filter((code) => containsPeriod(at(code), period)).sort((a, b) => (daysIn(at(a)) ?? 0) - (daysIn(at(b)) ?? 0)),
    ),
    near: remembered((period) => {
      const year = yearOf(period)
      const like = all.filter((code) => yearOf(at(code)) === year && comparability(at(code), period) === 'near')
      const apart = (code: number) => Math.abs(end(code) - (endOf(period) as Day))
      return like.sort((a, b) => apart(a) - apart(b))
    }),
  }
}

/** Answers kept by the period's code. */
function remembered(answer: (period: Period) => readonly number[]): (period: Period) => readonly number[] {
  const known = new Map<string, readonly number[]>()
  return (period) => {
    let found = known.get(period.code)
    if (found === undefined) {
      found = answer(period)
      known.set(period.code, found)
    }
    return found
  }
}
