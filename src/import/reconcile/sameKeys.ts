import type { Dataset } from '../../model/dataset/dataset'

/** Observations that speak of the same figure: those with the value of an earlier one, and groups that disagree. */
export interface SameKeys {
  readonly duplicates: readonly number[]
  readonly conflicts: readonly (readonly number[])[]
}

/** So many slots a figure of a table addressed by its key, before a table of hashes is smaller. */
const slotsPerFigure = 8

/**
 * Find the figures of one dataset that share indicator, office, period, breakdown, measure, base and form. Within a
 * dataset equal codes are equal things, so keys are compared as numbers: two million figures need no text.
 */
export function sameKeys(dataset: Dataset): SameKeys {
  const first = firstByKey(dataset)
  const duplicates: number[] = []
  const groups = new Map<number, number[]>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0) continue
    const known = first(i)
    if (known === i) continue
    if (dataset.amount[known] === dataset.amount[i]) duplicates.push(i)
    else {
      const group = groups.get(known)
      if (group) group.push(i)
      else groups.set(known, [known, i])
    }
  }
  return { duplicates, conflicts: [...groups.values()] }
}

/** Gives the first observation asked for that has the key of this one; itself when it is the first. */
function firstByKey(dataset: Dataset): (i: number) => number {
  const { indicator, office, period, breakdown } = dataset
  const offices = dataset.offices.length + 1
  const periods = dataset.periods.length + 1
  const breakdowns = dataset.breakdowns.length + 1
  const kinds = kindsOf(dataset)
  const size = dataset.indicators.length * offices * periods * breakdowns * kinds.count
  if (size <= 1024 + slotsPerFigure * dataset.count) {
    const slots = new Int32Array(size).fill(-1)
    return (i) => {
      const at =
        ((((indicator[i] as number) * offices + (office[i] as number) + 1) * breakdowns + (breakdown[i] as number) + 1) * kinds.count +
          (kinds.of[i] as number)) *
          periods +
        (period[i] as number) +
        1
      const known = slots[at] as number
      if (known >= 0) return known
      slots[at] = i
      return i
    }
  }
  let capacity = 16
  while (capacity < 2 * dataset.count) capacity *= 2
  const slots = new Int32Array(capacity).fill(-1)
  return (i) => {
    let hash = Math.imul(indicator[i] as number, 0x9e3779b1) ^ Math.imul((office[i] as number) + 1, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ Math.imul((period[i] as number) + 1, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ Math.imul((breakdown[i] as number) + 1, 0x27d4eb2f) ^ (kinds.of[i] as number)
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
    for (let at = (hash ^ (hash >>> 16)) & (capacity - 1); ; at = (at + 1) & (capacity - 1)) {
      const known = slots[at] as number
      if (known < 0) {
        slots[at] = i
        return i
      }
      if (
        indicator[known] === indicator[i] &&
        office[known] === office[i] &&
        period[known] === period[i] &&
        breakdown[known] === breakdown[i] &&
        kinds.of[known] === kinds.of[i]
      )
        return known
    }
  }
}

/** Measure, base and form of each observation as one small number: few of their combinations occur. */
function kindsOf(dataset: Dataset): { readonly of: Uint16Array; readonly count: number } {
  const { measure, against, form } = dataset
  const codes = new Map<number, number>()
  const of = new Uint16Array(dataset.count)
  let last = -1
  let code = 0
  for (let i = 0; i < dataset.count; i++) {
    const kind = ((measure[i] as number) << 16) | ((against[i] as number) << 8) | (form[i] as number)
    if (kind !== last) {
      last = kind
      const known = codes.get(kind)
      code = known ?? codes.size
      if (known === undefined) codes.set(kind, code)
    }
    of[i] = code
  }
  return { of, count: Math.max(1, codes.size) }
}
