import { isPointsIndicator } from '../../analysis/arithmetic/aggregation'
import { exactAmount, noAmount, type Amount, type NumberAmount } from '../../analysis/arithmetic/amount'
import { divideAmounts, sumAmounts } from '../../analysis/arithmetic/arithmetic'
import { computedBound } from '../../i18n/numberFormat'
import type { Indicator } from '../../model/indicator'
import { amountText, type Display } from '../display'
import type { Derivation } from '../figure'
import type { FigureSettings } from '../selection'
import { wordsOf } from './wordsOf'

/** A mean with how it came about, and how it is printed. */
export interface Mean {
  readonly amount: NumberAmount
  readonly text: string
  readonly derivation: Derivation
  readonly count: number
}

/** How many terms the arithmetic writes out. */
const writtenTerms = 12

/**
 * The mean of what was reported, one decimal more than its terms (one at least); missing figures don't count. Null for rates, which have no plain
 * mean, while a figure is unsettled, and for fewer than two figures.
 *
 *     96, 88, 81, 74, 69, 61, 56, 0   65.6 of 8
 */
export function meanOf(indicator: Indicator, amounts: readonly Amount[], display: Display, settings: FigureSettings): Mean | null {
  const numbers = amounts.filter((amount): amount is NumberAmount => amount.kind === 'number')
  if (numbers.length < 2 || isPointsIndicator(indicator) || numbers.some((amount) => amount.conflict)) return null
  const sum = sumAmounts(numbers)
  const mean = sum.kind === 'number' ? divided(sum, numbers.length) : noAmount('absent')
  if (mean.kind === 'none') return null
  const w = wordsOf(settings.language)
  const text =
    computedBound(mean.bound, settings.language) + amountText(mean.value, display, settings.language, false, Math.max(1, display.places))
  const operands = numbers.map((amount) => ({
    text: amountText(amount.value, display, settings.language),
    value: amount.value,
    observations: amount.observations,
  }))
  const count = String(numbers.length)
  const written =
    numbers.length <= writtenTerms
      ? w.derivation.mean(operands.map((operand) => operand.text).join(' + '), count, text)
      : w.derivation.meanOfMany(count, text)
  return { amount: mean, text, count: numbers.length, derivation: { rule: 'mean', operands, result: mean.value, text: written } }
}

/** `divideAmounts` by a count; a sum below zero divides as well. */
function divided(sum: NumberAmount, count: number): Amount {
  return divideAmounts(sum, exactAmount(count))
}
