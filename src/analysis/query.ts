import type { Dataset } from '../model/dataset/dataset'
import { measures, type Against, type Measure } from '../model/dataset/observation'
import type { Period } from '../model/time/period'
import { amountOf, type Amount } from './arithmetic/amount'
import { periodIndexOf } from './periodIndex'
import { planeCode, planesOf, type Plane } from './plane'

export { select, type Filter } from './select'

/** What an observation is known by. Codes index the dataset's dictionaries, -1 is none. */
export interface Key {
  readonly indicator: number
  readonly office: number
  readonly period: number
  /** -1 unless said: the figure without a breakdown. */
  readonly breakdown?: number
  /** `value` unless said. */
  readonly measure?: Measure
  /** Of a stated change. */
  readonly against?: Against | null
  /** Totals are kept apart: they are found only when asked for. */
  readonly aggregate?: boolean
}

/**
 * Observations by key, in constant time: a dense grid of indexes where the dictionaries' product is about as large as the
 * data, else an open-addressing table over typed arrays. Made once per dataset.
 */
export interface Lookup {
  /** The first observation of a key, -1 when there is none. */
  find(key: Key): number
  /** Every observation of a key: more than one only where sources disagree. */
  all(key: Key): readonly number[]
  /** Every observation of a figure; those of its total where there is nothing else. */
  group(indicator: number, office: number, period: number, breakdown: number, measure: Measure): readonly number[]
  /** The number of a key, a conflict as a range. */
  amount(key: Key): Amount
  /** The index of one plane (measure, aggregate or not, against), for bulk work; null when it holds nothing. */
  plane(measure: Measure, aggregate?: boolean, against?: Against | null): Plane | null
}

const cache = new WeakMap<Dataset, Lookup>()

/** The lookup of a dataset. */
export function lookupOf(dataset: Dataset): Lookup {
  let lookup = cache.get(dataset)
  if (lookup === undefined) {
    lookup = makeLookup(dataset)
    cache.set(dataset, lookup)
  }
  return lookup
}

function makeLookup(dataset: Dataset): Lookup {
  const planes = planesOf(dataset)
  const plane = (measure: Measure = 'value', aggregate = false, against: Against | null = null): Plane | null => {
    const code = against === null ? 0 : 1 + dataset.againsts.indexOf(against)
    if (against !== null && code === 0) return null
    return planes.get(planeCode(measures.indexOf(measure), aggregate, code)) ?? null
  }
  const find = (key: Key): number =>
    plane(key.measure, key.aggregate, key.against)?.at(key.indicator, key.office, key.period, key.breakdown ?? -1) ?? -1
  const all = (key: Key): readonly number[] => {
    const held = plane(key.measure, key.aggregate, key.against)
    return held === null ? none : allAt(held, key.indicator, key.office, key.period, key.breakdown ?? -1)
  }
  // The two planes of each measure, found once: a board asks for a figure a million times.
  const pairs = new Map<Measure, readonly Plane[]>()
  const group = (indicator: number, office: number, period: number, breakdown: number, measure: Measure): readonly number[] => {
    let pair = pairs.get(measure)
    if (pair === undefined) pairs.set(measure, (pair = [plane(measure), plane(measure, true)].filter((held) => held !== null)))
    for (const held of pair) {
      const list = allAt(held, indicator, office, period, breakdown)
      if (list.length > 0) return list
    }
    return none
  }
  return { find, all, group, amount: (key) => amountOf(dataset, all(key)), plane }
}

const none: readonly number[] = []

function allAt({ at, next }: Plane, indicator: number, office: number, period: number, breakdown: number): readonly number[] {
  const first = at(indicator, office, period, breakdown)
  if (first < 0) return none
  if (next === null) return [first]
  const list: number[] = []
  for (let i = first; i >= 0; i = next[i] as number) list.push(i)
  return list
}

/** Codes of the dataset's periods in time order. */
export function periodOrder(dataset: Dataset): readonly number[] {
  return periodIndexOf(dataset).order
}

/** For each period code, the code of the period a function of the model gives, -1 where the dataset has none. */
export function periodMap(dataset: Dataset, to: (period: Period) => Period | null): Int32Array {
  const { codeOf } = periodIndexOf(dataset)
  return Int32Array.from(dataset.periods, (period) => codeOf(to(period)))
}

/** The code of a period in the dataset, -1 when it has none: not to be looked up then, since -1 as a key means no period at all. */
export function periodCodeOf(dataset: Dataset, period: Period | null): number {
  return periodIndexOf(dataset).codeOf(period)
}

/** The observations of a key; where there are none, the total of that key: one sheet's 全市 row is another's only row. */
export function groupAt(dataset: Dataset, key: Key): readonly number[] {
  const { all } = lookupOf(dataset)
  const own = all(key)
  return own.length > 0 ? own : all({ ...key, aggregate: key.aggregate !== true })
}

/** Of one indicator, office and breakdown: its observations of a measure in time order, one per period; a total where
 * there is nothing else. */
export function seriesOf(dataset: Dataset, key: Omit<Key, 'period'>): number[] {
  const { indicator, office, breakdown = -1, measure = 'value', against = null, aggregate = false } = key
  const { group } = lookupOf(dataset)
  // As a rule the figures themselves are asked for, and then no key is made for each period: a board asks for thousands of series.
  const plain = against === null && !aggregate
  const series: number[] = []
  for (const period of periodOrder(dataset)) {
    const [first] = plain ? group(indicator, office, period, breakdown, measure) : groupAt(dataset, { ...key, period })
    if (first !== undefined) series.push(first)
  }
  return series
}
