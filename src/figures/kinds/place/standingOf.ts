import type { Amount, NumberAmount } from '../../../analysis/arithmetic/amount'
import type { Favours } from '../../../model/indicator'

/**
 * How far each number of a column lies behind the best of it, 0 to 1 for the worst, and its place: whichever way is better. Where nobody
 * said which is, a column has neither shade nor place; where bounds or two sheets leave an order open, no place, and what is open no shade.
 *
 *     88, 92, 97 of which more is better    1 and 3rd, 0.56 and 2nd, 0 and 1st
 */
export function standingOf(
  amounts: readonly Amount[],
  favours: Favours,
): (amount: NumberAmount) => { readonly shade: number; readonly rank: string } {
  const numbers = amounts.filter((amount): amount is NumberAmount => amount.kind === 'number')
  const values = numbers.map((amount) => amount.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (favours === 'neither' || !(high > low)) return () => ({ shade: 0, rank: '' })
  const behind = (value: number) => (favours === 'less' ? value - low : high - value) / (high - low)
  const isSure = (amount: NumberAmount) => amount.bound === 'exact' && !amount.conflict
  const sure = numbers.every(isSure)
  return (amount) => ({
    shade: isSure(amount) ? behind(amount.value) : 0,
    rank: sure ? String(1 + values.filter((other) => behind(other) < behind(amount.value)).length) : '',
  })
}
