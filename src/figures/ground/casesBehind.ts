import { partsOfRate } from '../../analysis/arithmetic/rate'
import { moneyUnit } from '../../i18n/unitWords'
import type { Dataset } from '../../model/dataset/dataset'
import { groupOf, type Member } from '../members/members'

/** A rate of fewer things is chance: one more settled of three turns it by a third. */
export const fewCases = 10
/** Where most offices have so many, those with a few are another matter; where all have a few, it is of few things itself. */
const usualCases = 30

/**
 * Whether a rate is of so few things that it is no measure beside others': 66.7 % of 3 beside 91.3 % of 1855. Of how many it is says the
 * sheet's own denominator, or the one count beside it that fits every rate of few to a whole number (2 of 3).
 */
export function isOfFewCases(dataset: Dataset, member: Member, period: number): boolean {
  const base = casesBehind(dataset, member.indicator)
  if (base === null) return false
  const cases = casesAt(dataset, base, member, period)
  return cases !== null && cases < fewCases
}

const known = new WeakMap<Dataset, Map<number, number | null>>()

/** The indicator that counts what a rate is of; null where no count does, or where it is of few things everywhere. */
export function casesBehind(dataset: Dataset, rate: number): number | null {
  let found = known.get(dataset)
  if (found === undefined) known.set(dataset, (found = new Map()))
  const before = found.get(rate)
  if (before !== undefined) return before
  const base = baseOf(dataset, rate)
  found.set(rate, base)
  return base
}

function baseOf(dataset: Dataset, rate: number): number | null {
  const indicator = dataset.indicators[rate]
  if (indicator?.type !== 'share' || !indicator.isRate) return null
  const pairs = pairsWith(dataset, rate)
  const own = partsOfRate(dataset, rate)?.denominator
  const bases = own === undefined ? [...pairs.keys()].filter((code) => fits(pairs.get(code) ?? [])) : [own]
  const [base, ...more] = bases
  if (base === undefined || more.length > 0) return null
  const cases = (pairs.get(base) ?? []).map((pair) => pair.cases).sort((a, b) => a - b)
  return (cases[Math.floor(cases.length / 2)] ?? 0) >= usualCases ? base : null
}

interface Pair {
  readonly rate: number
  /** How far a rate printed so may be from the true one. */
  readonly half: number
  readonly cases: number
}

/** Of each count in the dataset what it is where the rate is: of the same office at the same time, in the same sheet. */
function pairsWith(dataset: Dataset, rate: number): ReadonlyMap<number, readonly Pair[]> {
  const pairs = new Map<number, Pair[]>()
  const counts = dataset.indicators.flatMap(({ type, unit }, code) => (type === 'flow' && !moneyUnit.test(unit) ? [code] : []))
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.indicator[i] !== rate || dataset.missing[i] !== 0 || dataset.measure[i] !== 0) continue
    const office = dataset.office[i] as number
    for (const code of counts) {
      const cases = casesAt(
        dataset,
        code,
        { indicator: code, office, breakdown: dataset.breakdown[i] as number },
        dataset.period[i] as number,
      )
      if (cases === null) continue
      const pair = { rate: dataset.amount[i] as number, half: 0.5 * 10 ** -((dataset.places[i] as number) + 2), cases }
      pairs.set(code, [...(pairs.get(code) ?? []), pair])
    }
  }
  return pairs
}

/** Whether every rate of few is a whole number of them, one at least neither none nor all. */
function fits(pairs: readonly Pair[]): boolean {
  const few = pairs.filter(({ cases }) => cases > 0 && cases < fewCases)
  return (
    few.some(({ rate }) => rate > 0 && rate < 1) &&
    few.every(({ rate, half, cases }) => Math.abs(rate * cases - Math.round(rate * cases)) <= half * cases + 1e-9)
  )
}

function casesAt(dataset: Dataset, indicator: number, { office, breakdown }: Member, period: number): number | null {
  const group = groupOf(dataset, { indicator, office, breakdown }, period)
  const [i] = group
  return i === undefined || group.length > 1 || dataset.missing[i] !== 0 ? null : (dataset.amount[i] as number)
}
