import type { Dataset } from '../model/dataset/dataset'
import { observationFlags } from '../model/dataset/observation'

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

/** Which plane an observation lies in: its measure, whether it is a total, and what a stated change is against. */
export function planeCode(measure: number, aggregate: boolean, against: number): number {
  return measure | (aggregate ? 8 : 0) | (against << 4)
}

/** The planes of a dataset by `planeCode`. */
export function planesOf(dataset: Dataset): Map<number, Plane> {
  const { count, measure, flags, against } = dataset
  const { aggregate } = observationFlags
  const codes = new Uint16Array(count)
  const counts = new Int32Array(4096)
  for (let i = 0; i < count; i++) {
    const code = planeCode(measure[i] as number, ((flags[i] as number) & aggregate) !== 0, against[i] as number)
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
    const cell =
      (((office[i] as number) + 1) * periods + (period[i] as number) + 1) * series +
      (indicator[i] as number) * breakdowns +
      (breakdown[i] as number) +
      1
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
