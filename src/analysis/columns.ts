import type { Dataset } from '../model/dataset/dataset'
import { bounds } from '../model/quantity'
import { basePeriod, type TimeBasis } from './compare/basis'
import type { Plane } from './plane'
import { lookupOf, periodMap } from './query'
import { above } from './compare/rank'

/** Codes of `ChangeColumn.status`. */
export const changeStatus = { percent: 0, noBase: 1, missing: 2, baseZero: 3, baseNegative: 4, bounded: 5, notAsked: 6 } as const

/**
 * Changes of all values of a dataset at once, for ordering a board: entry `i` belongs to observation `i`.
 *
 * `status` says what `change` is worth: a fraction of the base where it is `percent`; elsewhere `change` is NaN and
 * `changeOf` tells the rest (bounds, near bases, points, a total as the only base). `notAsked` are observations of other measures, and totals.
 */
export interface ChangeColumn {
  readonly base: Int32Array
  readonly change: Float64Array
  readonly status: Uint8Array
}

/** 同比, 环比 or 定基 of every plain value, exact figures only. */
export function changeColumn(dataset: Dataset, basis: TimeBasis): ChangeColumn {
  const { count, amount, bound, indicator, office, period, breakdown } = dataset
  const base = new Int32Array(count).fill(-1)
  const change = new Float64Array(count).fill(NaN)
  const status = new Uint8Array(count).fill(changeStatus.notAsked)
  const plane = lookupOf(dataset).plane('value')
  if (plane === null) return { base, change, status }
  const earlier = periodMap(dataset, (p) => basePeriod(p, basis))
  const exact = bounds.indexOf('exact')
  const { observations, grid, series, breakdowns, periods } = plane
  const allExact = bound.every((code) => code === exact)
  for (let k = 0; k < observations.length; k++) {
    const i = observations[k] as number
    const p = period[i] as number
    const q = p < 0 ? -1 : (earlier[p] as number)
    const j =
      q < 0
        ? -1
        : grid === null
          ? plane.at(indicator[i] as number, office[i] as number, q, breakdown[i] as number)
          : (grid[
              (((office[i] as number) + 1) * periods + q + 1) * series +
                (indicator[i] as number) * breakdowns +
                (breakdown[i] as number) +
                1
            ] as number)
    if (j < 0) {
      status[i] = changeStatus.noBase
      continue
    }
    base[i] = j
    const now = amount[i] as number
    const then = amount[j] as number
    // What is missing is NaN: reading `missing` and `bound` of the base costs a cache miss each.
    if (now !== now || then !== then) status[i] = changeStatus.missing
    else if (!allExact && (bound[i] !== exact || bound[j] !== exact)) status[i] = changeStatus.bounded
    else if (then > 0) {
      change[i] = (now - then) / then
      status[i] = changeStatus.percent
    } else status[i] = then === 0 ? changeStatus.baseZero : changeStatus.baseNegative
  }
  return { base, change, status }
}

/**
 * Competition ranks over offices of every plain value, within its indicator, breakdown and period: 0 for what is missing.
 * Bounded figures are ranked by their stated number; `ranksOf` says how sure such a place is. `less` turns the order by indicator.
 */
export function rankColumn(dataset: Dataset, less: (indicator: number) => boolean): Int32Array {
  const ranks = new Int32Array(dataset.count)
  const plane = lookupOf(dataset).plane('value')
  if (plane === null) return ranks
  const { amount } = dataset
  const room = new Float64Array(plane.offices)
  const members = new Int32Array(plane.offices)
  forEachGroup(dataset, plane, (group, from, to, indicator) => {
    const sign = less(indicator) ? -1 : 1
    let n = 0
    for (let k = from; k < to; k++) {
      const i = group[k] as number
      const value = i < 0 ? NaN : sign * (amount[i] as number)
      if (value !== value) continue
      members[n] = i
      room[n++] = value
    }
    const sorted = room.slice(0, n).sort()
    for (let k = 0; k < n; k++) ranks[members[k] as number] = 1 + above(sorted, room[k] as number)
  })
  return ranks
}

/** Visit the observations of each indicator, breakdown and period, one per office. */
function forEachGroup(
  dataset: Dataset,
  plane: Plane,
  visit: (group: Int32Array, from: number, to: number, indicator: number) => void,
): void {
  const { grid, series, offices, periods, breakdowns } = plane
  if (grid !== null) {
    const group = new Int32Array(offices)
    for (let p = 0; p < periods; p++) {
      for (let s = 0; s < series; s++) {
        for (let o = 0; o < offices; o++) group[o] = grid[(o * periods + p) * series + s] as number
        visit(group, 0, offices, Math.floor(s / breakdowns))
      }
    }
    return
  }
  const { indicator, breakdown, period, office } = dataset
  const first = (i: number) => plane.at(indicator[i] as number, office[i] as number, period[i] as number, breakdown[i] as number) === i
  const list = plane.observations
    .filter(first)
    .sort(
      (a, b) =>
        (indicator[a] as number) - (indicator[b] as number) ||
        (breakdown[a] as number) - (breakdown[b] as number) ||
        (period[a] as number) - (period[b] as number),
    )
  const same = (a: number, b: number) => indicator[a] === indicator[b] && breakdown[a] === breakdown[b] && period[a] === period[b]
  for (let from = 0; from < list.length;) {
    let to = from + 1
    while (to < list.length && same(list[from] as number, list[to] as number)) to++
    visit(list, from, to, indicator[list[from] as number] as number)
    from = to
  }
}
