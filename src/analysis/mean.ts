import type { Dataset } from '../model/dataset'
import { divideDecimals } from '../model/decimal'
import type { Indicator } from '../model/indicator'
import type { Relation } from '../model/relation'
import { measuredIn, withoutTotals } from './aggregate'
import { isPointsIndicator } from './aggregation'
import { amountAt, type NumberAmount } from './amount'
import { gathered, sumAmounts } from './arithmetic'
import { keyOf } from './basis'
import { pooledRateOf } from './rate'

/**
 * 均值 of the same indicator over members.
 *
 * mean        of the members that have exact or bounded numbers; `missing` are not counted as zero
 * pooledRate  a rate is never averaged: the sum of numerators over the sum of denominators, when both are given
 * none        a rate whose parts nobody gives, ranks and grades, or nothing to average
 */
export type Mean =
  | {
      readonly kind: 'mean' | 'pooledRate'
      readonly amount: NumberAmount
      readonly counted: readonly number[]
      readonly missing: readonly number[]
    }
  | { readonly kind: 'none'; readonly why: 'rate' | 'ordinal' | 'nothing' | 'severalIndicators' | 'boundsOpposed' }

export function meanOver(dataset: Dataset, observations: readonly number[], relations: readonly Relation[] = []): Mean {
  const { counted } = withoutTotals(dataset, observations, relations)
  const [first] = counted
  if (first === undefined) return { kind: 'none', why: 'nothing' }
  if (counted.some((i) => dataset.indicator[i] !== dataset.indicator[first])) return { kind: 'none', why: 'severalIndicators' }
  if (!counted.every((i) => measuredIn(dataset, i, ['value', 'target', 'score', 'completion']))) return { kind: 'none', why: 'ordinal' }
  if (counted.some((i) => measuredIn(dataset, i, ['completion']))) return { kind: 'none', why: 'rate' }
  if (isPointsIndicator(dataset.indicators[dataset.indicator[first] as number] as Indicator)) return pooledMean(dataset, counted, relations)
  const amounts = counted.map((i) => amountAt(dataset, i))
  const numbers = amounts.filter((amount): amount is NumberAmount => amount.kind === 'number')
  if (numbers.length === 0) return { kind: 'none', why: 'nothing' }
  const sum = sumAmounts(numbers)
  if (sum.kind === 'none') return { kind: 'none', why: 'boundsOpposed' }
  const per = (value: number | null) => (value === null ? null : divideDecimals(value, numbers.length))
  return {
    kind: 'mean',
    counted: gathered(numbers),
    missing: counted.filter((_, k) => amounts[k]?.kind === 'none'),
    amount: { ...sum, value: per(sum.value) as number, low: per(sum.low), high: per(sum.high) },
  }
}

function pooledMean(dataset: Dataset, counted: readonly number[], relations: readonly Relation[]): Mean {
  const keys = counted.map((i) => ({ ...keyOf(dataset, i), measure: 'value' as const, aggregate: false }))
  const { rate, leftOut } = pooledRateOf(dataset, keys, relations)
  if (rate.kind === 'none') return { kind: 'none', why: 'rate' }
  const missing = new Set(leftOut)
  return {
    kind: 'pooledRate',
    amount: rate,
    counted: counted.filter((_, k) => !missing.has(k)),
    missing: leftOut.map((k) => counted[k] as number),
  }
}
