import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator, IndicatorId } from '../../model/indicator'
import type { Relation } from '../../model/dataset/relation'
import { noAmount, type Amount } from './amount'
import { divideAmounts, sumAmounts } from './arithmetic'
import { lookupOf, type Key } from '../query'

/** A numerator over its denominator; 0/0 is no rate. The same as `divideAmounts`, by the name it goes by here. */
export function rateOf(numerator: Amount, denominator: Amount): Amount {
  return divideAmounts(numerator, denominator)
}

/** The rate of several members together. */
export interface PooledRate {
  readonly rate: Amount
  readonly numerator: Amount
  readonly denominator: Amount
  /** Positions of the pairs left out because one side has no number. */
  readonly leftOut: readonly number[]
}

/**
 * The sum of numerators over the sum of denominators, never the mean of rates. Only whole pairs count.
 *
 *     12/96, 9/88, 9/81   30/265 = 11.3 %, not the mean of 12.5, 10.2 and 11.1
 */
export function pooledRate(pairs: readonly { readonly numerator: Amount; readonly denominator: Amount }[]): PooledRate {
  const whole = pairs.filter((pair) => pair.numerator.kind === 'number' && pair.denominator.kind === 'number')
  const leftOut = pairs.map((pair, k) => (whole.includes(pair) ? -1 : k)).filter((k) => k >= 0)
  const numerator = sumAmounts(whole.map((pair) => pair.numerator))
  const denominator = sumAmounts(whole.map((pair) => pair.denominator))
  return { rate: rateOf(numerator, denominator), numerator, denominator, leftOut }
}

/** What a rate is made of, as indicator codes of the dataset; null where the sheets don't tell or the dataset lacks one. */
export function partsOfRate(
  dataset: Dataset,
  indicator: number,
  relations: readonly Relation[] = [],
): { readonly numerator: number; readonly denominator: number } | null {
  const { id, numerator, denominator } = dataset.indicators[indicator] as Indicator
  const relation = relations.find((r) => r.kind === 'rateOf' && r.child === id && r.denominator !== undefined)
  const top = numerator ?? relation?.parent ?? null
  const bottom = denominator ?? relation?.denominator ?? null
  if (top === null || bottom === null) return null
  const code = (wanted: IndicatorId) => dataset.indicators.findIndex((known) => known.id === wanted)
  const parts = { numerator: code(top), denominator: code(bottom) }
  return parts.numerator < 0 || parts.denominator < 0 ? null : parts
}

/**
 * A rate at several keys together, by its numerators and denominators; none (absent) where the sheets don't give them.
 * Totals aren't among the keys' figures, so nothing counts twice.
 */
export function pooledRateOf(dataset: Dataset, keys: readonly Key[], relations: readonly Relation[] = []): PooledRate {
  const lookup = lookupOf(dataset)
  const pairs = keys.map((key) => {
    const parts = partsOfRate(dataset, key.indicator, relations)
    if (parts === null) return { numerator: noAmount('absent'), denominator: noAmount('absent') }
    return {
      numerator: lookup.amount({ ...key, indicator: parts.numerator }),
      denominator: lookup.amount({ ...key, indicator: parts.denominator }),
    }
  })
  return pooledRate(pairs)
}

/** A step of 报送 → 采用 → 批示. */
export interface Stage {
  readonly amount: Amount
  /** Share of the first step, and of the step before; null at the first. */
  readonly ofFirst: Amount | null
  readonly ofPrevious: Amount | null
}

/**
 * Rates along a chain of steps.
 *
 *     525 → 53 → 35   10.1 % and 6.7 % of the first; 66.0 % of the step before
 */
export function stageRates(steps: readonly Amount[]): Stage[] {
  const [first] = steps
  return steps.map((amount, k) => {
    const previous = steps[k - 1]
    if (first === undefined || previous === undefined) return { amount, ofFirst: null, ofPrevious: null }
    return { amount, ofFirst: rateOf(amount, first), ofPrevious: rateOf(amount, previous) }
  })
}
