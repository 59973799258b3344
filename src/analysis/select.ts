import type { Dataset } from '../model/dataset/dataset'
import { measures, observationFlags, type Against, type Measure } from '../model/dataset/observation'

/** Which observations to take; lists left out mean all, empty ones none. */
export interface Filter {
  readonly indicators?: readonly number[]
  readonly offices?: readonly number[]
  readonly periods?: readonly number[]
  /** Breakdown codes; left out means all, [-1] only what has none. */
  readonly breakdowns?: readonly number[]
  /** `value` unless said. */
  readonly measure?: Measure
  readonly against?: Against | null
  /** `no` unless said: totals are left out. `only` takes nothing else, `also` both. */
  readonly aggregates?: 'no' | 'only' | 'also'
}

/**
 * Indexes of the observations that pass a filter, ascending. Costs what the wanted indicators hold, not what the dataset does.
 */
export function select(dataset: Dataset, filter: Filter): Int32Array {
  const offices = membership(filter.offices, dataset.offices.length)
  const periods = membership(filter.periods, dataset.periods.length)
  const breakdowns = membership(filter.breakdowns, dataset.breakdowns.length)
  const measure = measures.indexOf(filter.measure ?? 'value')
  const against = filter.against === undefined ? null : filter.against === null ? 0 : 1 + dataset.againsts.indexOf(filter.against)
  if (filter.against && against === 0) return new Int32Array(0)
  const aggregates = filter.aggregates ?? 'no'
  const passes = (i: number): boolean => {
    if (dataset.measure[i] !== measure || (against !== null && dataset.against[i] !== against)) return false
    if (offices && !offices[(dataset.office[i] as number) + 1]) return false
    if (periods && !periods[(dataset.period[i] as number) + 1]) return false
    if (breakdowns && !breakdowns[(dataset.breakdown[i] as number) + 1]) return false
    return aggregates === 'also' || (((dataset.flags[i] as number) & observationFlags.aggregate) !== 0) === (aggregates === 'only')
  }
  if (filter.indicators === undefined) {
    const room = new Int32Array(dataset.count)
    let found = 0
    for (let i = 0; i < dataset.count; i++) if (passes(i)) room[found++] = i
    return room.slice(0, found)
  }
  const taken: number[] = []
  const { start, list } = byIndicator(dataset)
  for (const code of new Set(filter.indicators)) {
    if (code < 0 || code >= dataset.indicators.length) continue
    for (let k = start[code] as number; k < (start[code + 1] as number); k++) if (passes(list[k] as number)) taken.push(list[k] as number)
  }
  return Int32Array.from(taken).sort()
}

/** 1 at code + 1 for every code listed; null for all. */
function membership(list: readonly number[] | undefined, size: number): Uint8Array | null {
  if (list === undefined) return null
  const flags = new Uint8Array(size + 1)
  for (const code of list) if (code >= -1 && code < size) flags[code + 1] = 1
  return flags
}

/** Observations by indicator: those of indicator k are `list[start[k]] .. list[start[k + 1] - 1]`. */
interface ByIndicator {
  readonly start: Int32Array
  readonly list: Int32Array
}

const cache = new WeakMap<Dataset, ByIndicator>()

function byIndicator(dataset: Dataset): ByIndicator {
  const known = cache.get(dataset)
  if (known !== undefined) return known
  const start = new Int32Array(dataset.indicators.length + 1)
  for (let i = 0; i < dataset.count; i++) {
    const slot = (dataset.indicator[i] as number) + 1
    start[slot] = (start[slot] as number) + 1
  }
  for (let k = 1; k < start.length; k++) start[k] = (start[k] as number) + (start[k - 1] as number)
  const next = start.slice()
  const list = new Int32Array(dataset.count)
  for (let i = 0; i < dataset.count; i++) {
    const code = dataset.indicator[i] as number
    const at = next[code] as number
    list[at] = i
    next[code] = at + 1
  }
  const made = { start, list }
  cache.set(dataset, made)
  return made
}
