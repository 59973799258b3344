import { partsOfRate } from '../../analysis/arithmetic/rate'
import { select } from '../../analysis/select'
import { moneyUnit } from '../../i18n/unitWords'
import type { Dataset } from '../../model/dataset/dataset'
import { groupOf, type Member } from '../members/members'

/** A rate of fewer things is chance: one more settled of three turns it by a third. */
export const fewCases = 10
/** Where most offices have so many, those with a few are another matter; where all have a few, it is of few things itself. */
const usualCases = 30
/** Rates looked at for what they are of: enough to tell, whatever their number. */
const ratesLooked = 500

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
  const rates = [...select(dataset, { indicators: [rate], aggregates: 'also' }).subarray(0, ratesLooked)].filter(
    (i) => dataset.missing[i] === 0,
  )
  const own = partsOfRate(dataset, rate)?.denominator
  const bases = own === undefined ? countsOf(dataset).filter((code) => fits(dataset, rates, code)) : [own]
  const [base, ...more] = bases
  if (base === undefined || more.length > 0) return null
  const cases = rates.flatMap((i) => casesOf(dataset, i, base) ?? []).sort((a, b) => a - b)
  return (cases[Math.floor(cases.length / 2)] ?? 0) >= usualCases ? base : null
}

/** What counts things one by one, and may be what a rate is of. */
function countsOf({ indicators }: Dataset): readonly number[] {
  return indicators.flatMap(({ type, unit }, code) => (type === 'flow' && !moneyUnit.test(unit) ? [code] : []))
}

/** Whether every rate of few is a whole number of what is counted, to the places it is printed with, one at least neither none nor all. */
function fits(dataset: Dataset, rates: readonly number[], count: number): boolean {
  let isTold = false
  for (const i of rates) {
    const cases = casesOf(dataset, i, count)
    if (cases === null || cases <= 0 || cases >= fewCases) continue
    const rate = dataset.amount[i] as number
    const printed = 0.5 * 10 ** -((dataset.places[i] as number) + 2)
    if (Math.abs(rate * cases - Math.round(rate * cases)) > printed * cases + 1e-9) return false
    if (rate > 0 && rate < 1) isTold = true
  }
  return isTold
}

/** How many a count says where rate `i` is: of the same office and part at the same time. */
function casesOf(dataset: Dataset, i: number, count: number): number | null {
  const [office, breakdown] = [dataset.office[i] as number, dataset.breakdown[i] as number]
  return casesAt(dataset, count, { indicator: count, office, breakdown }, dataset.period[i] as number)
}

function casesAt(dataset: Dataset, indicator: number, { office, breakdown }: Member, period: number): number | null {
  const group = groupOf(dataset, { indicator, office, breakdown }, period)
  const [i] = group
  return i === undefined || group.length > 1 || dataset.missing[i] !== 0 ? null : (dataset.amount[i] as number)
}
