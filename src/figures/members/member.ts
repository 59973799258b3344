import { isTotalName, isTotalOfOthers } from '../../i18n/names/isTotalName'
import type { Dataset } from '../../model/dataset/dataset'

/** Whose figure a number is: what stays when only the period and the measure change. -1 is none. */
export interface Member {
  readonly indicator: number
  readonly office: number
  readonly breakdown: number
}

export function memberKey(member: Member): string {
  return `${member.indicator}.${member.office}.${member.breakdown}`
}

/** Whether a member's own name says it is a total. */
export function isTotal(dataset: Dataset, member: Member): boolean {
  const names = namesOf(dataset)
  return names.indicator(member.indicator) || names.office(member.office) === true || names.breakdown(member.breakdown)
}

/** Whether a member's office is a benchmark of another province or office. */
export function isBenchmark(dataset: Dataset, member: Member): boolean {
  return (dataset.offices[member.office]?.benchmark ?? null) !== null
}

interface TotalNames {
  /** Whether an office's name says it is a total of others; null of no office. */
  office(code: number): boolean | null
  indicator(code: number): boolean
  breakdown(code: number): boolean
}

const totalNames = new WeakMap<Dataset, TotalNames>()

/** Which names of a dataset say they are totals: each name is asked once, however many figures bear it. */
export function namesOf(dataset: Dataset): TotalNames {
  let known = totalNames.get(dataset)
  if (known === undefined) {
    const { offices, indicators, breakdowns } = dataset
    const office = once(offices, ({ name }) => name !== '' && isTotalOfOthers(name))
    known = {
      office: (code) => (offices[code] === undefined ? null : office(code)),
      indicator: once(indicators, ({ name }) => isTotalName(name)),
      breakdown: once(breakdowns, (parts) => parts.some(({ value }) => value !== '' && isTotalOfOthers(value))),
    }
    totalNames.set(dataset, known)
  }
  return known
}

/** A question of the entries of a dictionary, each answered once; false of a code without one. */
function once<T>(list: readonly T[], asks: (entry: T) => boolean): (code: number) => boolean {
  const answers = new Uint8Array(list.length)
  return (code) => {
    const entry = list[code]
    if (entry === undefined) return false
    if (answers[code] === 0) answers[code] = asks(entry) ? 2 : 1
    return answers[code] === 2
  }
}
