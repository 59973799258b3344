import type { Dataset } from '../../model/dataset/dataset'
import type { Member } from './member'

/**
 * Whose figure each observation is, as one number: two observations with the same one differ in period and measure only. Numbers run from 0 in the
 * order in which the members first appear. What counts or lists members marks numbers instead of making a key an observation.
 */
export interface MemberIndex {
  /** How many members there are. */
  readonly size: number
  /** By observation. */
  readonly of: Int32Array
  /** By member: an observation of it, the first. */
  readonly first: Int32Array
  /** By member, all 0: room for marks, to be left as it was found. A list of a few observations costs no room for all members. */
  readonly marks: Uint8Array
  /** The member of a number: one object however often it is asked for. */
  member(number: number): Member
}

const indexes = new WeakMap<Dataset, MemberIndex>()

/** The member index of a dataset, made once. */
export function memberIndexOf(dataset: Dataset): MemberIndex {
  let index = indexes.get(dataset)
  if (index === undefined) indexes.set(dataset, (index = makeIndex(dataset)))
  return index
}

function makeIndex(dataset: Dataset): MemberIndex {
  const { count, indicator, office, breakdown } = dataset
  const of = new Int32Array(count)
  const first = new Int32Array(count)
  const find = numbersOf(dataset)
  let size = 0
  for (let i = 0; i < count; i++) {
    const number = find(indicator[i] as number, office[i] as number, breakdown[i] as number, size)
    if (number === size) first[size++] = i
    of[i] = number
  }
  const members: (Member | undefined)[] = []
  const member = (number: number): Member => {
    let known = members[number]
    if (known === undefined) {
      const i = first[number] as number
      known = { indicator: indicator[i] as number, office: office[i] as number, breakdown: breakdown[i] as number }
      members[number] = known
    }
    return known
  }
  return { size, of, first: first.slice(0, size), marks: new Uint8Array(size), member }
}

/** The number of a member; `fresh` of one not met before, which it has from then on. A grid where there is room for one, else a table. */
function numbersOf(dataset: Dataset): (indicator: number, office: number, breakdown: number, fresh: number) => number {
  const [offices, breakdowns] = [dataset.offices.length + 1, dataset.breakdowns.length + 1]
  const cells = (dataset.indicators.length + 1) * offices * breakdowns
  const cellOf = (indicator: number, office: number, breakdown: number) =>
    ((indicator + 1) * offices + office + 1) * breakdowns + breakdown + 1
  if (cells > dataset.count * 4 + 65_536) {
    const numbers = new Map<number, number>()
    return (indicator, office, breakdown, fresh) => {
      const cell = cellOf(indicator, office, breakdown)
      const known = numbers.get(cell)
      if (known === undefined) numbers.set(cell, fresh)
      return known ?? fresh
    }
  }
  const numbers = new Int32Array(cells).fill(-1)
  return (indicator, office, breakdown, fresh) => {
    const cell = cellOf(indicator, office, breakdown)
    const known = numbers[cell] as number
    if (known >= 0) return known
    numbers[cell] = fresh
    return fresh
  }
}
