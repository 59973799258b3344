import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import type { Display } from '../../display'
import type { Mark } from '../../figure'
import { drawn } from '../../tell/marks'
import type { Row } from './yearOverYearSaid'

/**
 * What the bars are drawn in where a sheet gives of one thing only by how much it rose or fell, and no figure before: 增减（起） is drawn in 起.
 * Null where any has a rate.
 */
export function barsOfDifferences(rows: readonly Row[]): Display | null {
  const [first] = rows
  if (first === undefined || first.display.unit === '%') return null
  const alike = rows.every(
    ({ compared: { change, member }, display }) =>
      change.kind === 'difference' &&
      change.why === 'notStated' &&
      member.indicator === first.compared.member.indicator &&
      display.unit === first.display.unit &&
      display.power === first.display.power,
  )
  return alike ? first.display : null
}

/** How far for the worse a row went by its difference, as `badness` has it of rates: more of what less is better of, else less. */
export function badnessOf({ compared: { change }, favours }: Row): number {
  return change.kind === 'difference' ? (favours === 'less' ? 1 : -1) * change.amount.value : 0
}

/** A difference as a bar ends, in what the bars are drawn in. */
export function endsOf(amount: NumberAmount, display: Display): Pick<Mark, 'value' | 'low' | 'high' | 'bound'> {
  const { value, low, high, bound } = drawn(amount, display)
  return { value, low, high, bound }
}
