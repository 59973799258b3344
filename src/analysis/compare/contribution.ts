import { exactAmount, noAmount, type Amount, type NumberAmount } from '../arithmetic/amount'
import { divideAmounts, subtractAmounts, sumAmounts } from '../arithmetic/arithmetic'

/** A part of a whole at two times. */
export interface PartChange {
  readonly current: Amount
  readonly base: Amount
}

/** What a part did to the whole. */
export interface Contribution {
  /** current − base of the part. */
  readonly amount: Amount
  /** The part's change over the whole's base, a fraction printed in 百分点: 拉动增长2.1个百分点. None over a base of zero or less. */
  readonly points: Amount
  /** The part's change over the whole's change; none when the whole didn't change. May be negative or above 1 when parts pull apart. */
  readonly share: Amount
}

/**
 * 谁拉动了变化: how the parts' changes add to the whole's.
 *
 * contributions  in the order of the parts; `rest` is what the parts leave of a stated whole, or of parts that are missing
 * none           the whole can't be known: a part is missing and no whole is stated
 */
export type Contributions =
  | {
      readonly kind: 'contributions'
      readonly change: NumberAmount
      readonly base: NumberAmount
      readonly parts: readonly Contribution[]
      readonly rest: Contribution
      readonly missing: readonly number[]
    }
  | { readonly kind: 'none'; readonly why: 'missing' | 'boundsOpposed' | 'nothing' }

/**
 * Contributions of parts to the change of their sum, or of a stated whole.
 *
 *     parts 12→20, 30→27 (whole 42→47)   +8 and −3 of +5; 19.0 and −7.1 points of 11.9
 */
export function contributionsOf(parts: readonly PartChange[], whole?: PartChange): Contributions {
  if (parts.length === 0) return { kind: 'none', why: 'nothing' }
  const changes = parts.map((part) => subtractAmounts(part.current, part.base))
  const missing = changes.flatMap((change, k) => (change.kind === 'none' ? [k] : []))
  const base = whole ? whole.base : sumAmounts(parts.map((part) => part.base))
  const current = whole ? whole.current : sumAmounts(parts.map((part) => part.current))
  const change = subtractAmounts(current, base)
  if (base.kind === 'none' || change.kind === 'none') {
    const opposed = (base.kind === 'none' && base.why === 'boundsOpposed') || (change.kind === 'none' && change.why === 'boundsOpposed')
    return { kind: 'none', why: opposed ? 'boundsOpposed' : 'missing' }
  }
  const contribution = (amount: Amount): Contribution => ({
    amount,
    points: divideAmounts(amount, base),
    share: shareOfChange(amount, change),
  })
  const known = changes.filter((one) => one.kind === 'number')
  const rest = whole === undefined ? exactAmount(0) : subtractAmounts(change, known.length === 0 ? exactAmount(0) : sumAmounts(known))
  return { kind: 'contributions', change, base, parts: changes.map(contribution), rest: contribution(rest), missing }
}

/** A fall's parts are shares of the fall, so both are turned before dividing. */
function shareOfChange(amount: Amount, change: NumberAmount): Amount {
  if (change.value > 0) return divideAmounts(amount, change)
  const zero = exactAmount(0)
  return change.value < 0
    ? divideAmounts(subtractAmounts(zero, amount), subtractAmounts(zero, change))
    : noAmount('zeroDenominator', amount.observations)
}
