import type { Dataset } from '../model/dataset'
import { measures, observationFlags, type Against, type Measure } from '../model/observation'
import { orderPeriods, type Period } from '../model/period'
import { amountOf, type Amount } from './amount'

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
  /** The number of a key, a conflict as a range. */
  amount(key: Key): Amount
  /** The index of one plane (measure, aggregate or not, against), for bulk work; null when it holds nothing. */
  plane(measure: Measure, aggregate?: boolean, against?: Against | null): Plane | null
}

/** All observations of one measure, totals apart. */
export interface Plane {
  /** The observations, ascending. */
  readonly observations: Int32Array
  /**
   * `grid[((office + 1) · periods + period + 1) · series + indicator · breakdowns + breakdown + 1]`, -1 for none; null when
   * the data are too sparse for it. One office's sheet of one period lies together, as it came in.
   */
  readonly grid: Int32Array | null
  /** Sizes of the grid's axes: indicators × breakdowns; then breakdowns, offices and periods, each with a place for none. */
  readonly series: number
  readonly breakdowns: number
  readonly offices: number
  readonly periods: number
  /** The next observation of the same key, -1 for none; null when no key occurs twice. */
  readonly next: Int32Array | null
  at(indicator: number, office: number, period: number, breakdown: number): number
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
    return planes.get(measures.indexOf(measure) | (aggregate ? 8 : 0) | (code << 4)) ?? null
  }
  const find = (key: Key): number =>
    plane(key.measure, key.aggregate, key.against)?.at(key.indicator, key.office, key.period, key.breakdown ?? -1) ?? -1
  const all = (key: Key): readonly number[] => {
    const list: number[] = []
    const next = plane(key.measure, key.aggregate, key.against)?.next
    for (let i = find(key); i >= 0; i = next?.[i] ?? -1) list.push(i)
    return list
  }
  return { find, all, amount: (key) => amountOf(dataset, all(key)), plane }
}

function planesOf(dataset: Dataset): Map<number, Plane> {
  const { count, measure, flags, against } = dataset
  const { aggregate } = observationFlags
  const codes = new Uint16Array(count)
  const counts = new Int32Array(4096)
  for (let i = 0; i < count; i++) {
    const code = (measure[i] as number) | ((flags[i] as number) & aggregate ? 8 : 0) | ((against[i] as number) << 4)
    codes[i] = code
    counts[code] = (counts[code] as number) + 1
  }
  const members = new Map<number, Int32Array>()
  counts.forEach((n, code) => n > 0 && members.set(code, new Int32Array(n)))
  for (const [code, list] of members) {
    for (let i = 0, at = 0; at < list.length; i++) if (codes[i] === code) list[at++] = i
  }
  return new Map([...members].map(([code, list]) => [code, makePlane(dataset, list)]))
}

function makePlane(dataset: Dataset, observations: Int32Array): Plane {
  const breakdowns = dataset.breakdowns.length + 1
  const offices = dataset.offices.length + 1
  const periods = dataset.periods.length + 1
  const series = dataset.indicators.length * breakdowns
  const size = series * offices * periods
  const shape = { observations, series, breakdowns, offices, periods }
  return size <= observations.length * 4 + 65536 ? gridPlane(dataset, shape, size) : tablePlane(dataset, shape)
}

type Shape = Pick<Plane, 'observations' | 'series' | 'breakdowns' | 'offices' | 'periods'>

function gridPlane(dataset: Dataset, shape: Shape, size: number): Plane {
  const { indicator, office, period, breakdown } = dataset
  const { observations, series, breakdowns, offices, periods } = shape
  const grid = new Int32Array(size).fill(-1)
  let next: Int32Array | null = null
  // From the last to the first, so that the first of a key is found first and the rest hang on it in order.
  for (let k = observations.length - 1; k >= 0; k--) {
    const i = observations[k] as number
    const cell = (((office[i] as number) + 1) * periods + (period[i] as number) + 1) * series + (indicator[i] as number) * breakdowns + (breakdown[i] as number) + 1
    const known = grid[cell] as number
    if (known >= 0) {
      next ??= new Int32Array(dataset.count).fill(-1)
      next[i] = known
    }
    grid[cell] = i
  }
  const at = (ind: number, off: number, per: number, brk: number) => {
    if (ind < 0 || ind * breakdowns >= series || off >= offices - 1 || per >= periods - 1 || brk >= breakdowns - 1) return -1
    return grid[((off + 1) * periods + per + 1) * series + ind * breakdowns + brk + 1] ?? -1
  }
  return { ...shape, grid, next, at }
}

function tablePlane(dataset: Dataset, shape: Shape): Plane {
  const { indicator, office, period, breakdown } = dataset
  const { observations } = shape
  let bits = 4
  while (2 ** bits < observations.length * 2) bits++
  const table = new Int32Array(2 ** bits).fill(-1)
  const mask = table.length - 1
  const slotOf = (ind: number, off: number, per: number, brk: number): number => {
    let h = Math.imul(ind, 0x9e3779b1) ^ Math.imul(off + 1, 0x85ebca6b) ^ Math.imul(per + 1, 0xc2b2ae35) ^ Math.imul(brk + 1, 0x27d4eb2f)
    h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
    let slot = (h ^ (h >>> 13)) & mask
    for (;;) {
      const i = table[slot] as number
      if (i < 0 || (indicator[i] === ind && office[i] === off && period[i] === per && breakdown[i] === brk)) return slot
      slot = (slot + 1) & mask
    }
  }
  let next: Int32Array | null = null
  for (let k = observations.length - 1; k >= 0; k--) {
    const i = observations[k] as number
    const slot = slotOf(indicator[i] as number, office[i] as number, period[i] as number, breakdown[i] as number)
    const known = table[slot] as number
    if (known >= 0) {
      next ??= new Int32Array(dataset.count).fill(-1)
      next[i] = known
    }
    table[slot] = i
  }
  return { ...shape, grid: null, next, at: (ind, off, per, brk) => table[slotOf(ind, off, per, brk)] as number }
}

/** Which observations to take; lists left out mean all. */
export interface Filter {
  readonly indicators?: readonly number[]
  readonly offices?: readonly number[]
  readonly periods?: readonly number[]
  /** Breakdown codes; left out means all, [-1] only what has none. */
  readonly breakdowns?: readonly number[]
  /** `value` unless said. */
  readonly measure?: Measure
  readonly against?: Against | null
  /** false unless said: totals are left out. `only` takes nothing else, `also` both. */
  readonly aggregates?: 'no' | 'only' | 'also'
}

/** Indexes of the observations that pass a filter, ascending. */
export function select(dataset: Dataset, filter: Filter): Int32Array {
  const member = (list: readonly number[] | undefined, size: number) => {
    if (list === undefined) return null
    const flags = new Uint8Array(size + 1)
    for (const code of list) if (code >= -1 && code < size) flags[code + 1] = 1
    return flags
  }
  const indicators = member(filter.indicators, dataset.indicators.length)
  const offices = member(filter.offices, dataset.offices.length)
  const periods = member(filter.periods, dataset.periods.length)
  const breakdowns = member(filter.breakdowns, dataset.breakdowns.length)
  const measure = measures.indexOf(filter.measure ?? 'value')
  const against = filter.against === undefined ? null : filter.against === null ? 0 : 1 + dataset.againsts.indexOf(filter.against)
  const aggregates = filter.aggregates ?? 'no'
  const list: number[] = []
  if (filter.against != null && against === 0) return new Int32Array(0)
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== measure || (against !== null && dataset.against[i] !== against)) continue
    if (indicators && !indicators[(dataset.indicator[i] as number) + 1]) continue
    if (offices && !offices[(dataset.office[i] as number) + 1]) continue
    if (periods && !periods[(dataset.period[i] as number) + 1]) continue
    if (breakdowns && !breakdowns[(dataset.breakdown[i] as number) + 1]) continue
    const isAggregate = ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
    if (aggregates !== 'also' && isAggregate !== (aggregates === 'only')) continue
    list.push(i)
  }
  return Int32Array.from(list)
}

/** Codes of the dataset's periods in time order. */
export function periodOrder(dataset: Dataset): readonly number[] {
  return dataset.periods.map((_, code) => code).sort((a, b) => orderPeriods(dataset.periods[a] as Period, dataset.periods[b] as Period))
}

/** For each period code, the code of the period a function of the model gives, -1 where the dataset has none. */
export function periodMap(dataset: Dataset, to: (period: Period) => Period | null): Int32Array {
  const codes = new Map(dataset.periods.map((period, code) => [period.code, code]))
  return Int32Array.from(dataset.periods, (period) => {
    const other = to(period)
    return other === null ? -1 : (codes.get(other.code) ?? -1)
  })
}

/** The code of a period in the dataset, -1 for none. */
export function periodCodeOf(dataset: Dataset, period: Period | null): number {
  return period === null ? -1 : dataset.periods.findIndex((known) => known.code === period.code)
}

/** Of one indicator, office and breakdown: its observations of a measure in time order, one per period. */
export function seriesOf(dataset: Dataset, key: Omit<Key, 'period'>): number[] {
  const lookup = lookupOf(dataset)
  return periodOrder(dataset).map((period) => lookup.find({ ...key, period })).filter((i) => i >= 0)
}

/** Of one indicator, period and breakdown: its observations of a measure by office, in the sheets' order. */
export function acrossOffices(dataset: Dataset, key: Omit<Key, 'office'>): number[] {
  const lookup = lookupOf(dataset)
  return dataset.offices
    .map((office, code) => ({ code, order: office.order }))
    .sort((a, b) => a.order - b.order || a.code - b.code)
    .map(({ code }) => lookup.find({ ...key, office: code }))
    .filter((i) => i >= 0)
}
