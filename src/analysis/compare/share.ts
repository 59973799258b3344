import type { Amount } from '../arithmetic/amount'
import { divideAmounts, intervalOf, subtractAmounts, sumAmounts } from '../arithmetic/arithmetic'

/**
 * Parts of a whole.
 *
 * shares   each part over the whole; `rest` is what no part names (其余, 未列明): zero when the parts make the whole
 * none     a part is missing, the whole is zero or less, a part is negative, or the parts exceed the stated whole
 */
export type Shares =
  | {
      readonly kind: 'shares'
      readonly whole: Amount
      readonly shares: readonly Amount[]
      readonly rest: Amount
      readonly restShare: Amount
    }
  | { readonly kind: 'none'; readonly why: 'missing' | 'zeroWhole' | 'negativePart' | 'exceedsWhole' | 'boundsOpposed' }

/**
 * Shares of parts in their sum, or in a stated whole that they may leave a rest of.
 *
 *     3, 13, 11           of 27: 11.1 %, 48.1 %, 40.7 %, rest 0
 *     24, 9, 11  of 45    53.3 %, 20.0 %, 24.4 %, rest 1 (2.2 %)
 *     3, 13      of 27    rest 11: derived, and shown as such
 */
export function sharesOf(parts: readonly Amount[], stated?: Amount): Shares {
  const sum = sumAmounts(parts)
  if (sum.kind === 'none') return { kind: 'none', why: sum.why === 'boundsOpposed' ? 'boundsOpposed' : 'missing' }
  if (parts.some((part) => part.kind === 'number' && part.value < 0)) return { kind: 'none', why: 'negativePart' }
  const whole = stated ?? sum
  if (whole.kind === 'none') return { kind: 'none', why: 'missing' }
  if (whole.value <= 0) return { kind: 'none', why: 'zeroWhole' }
  const rest = subtractAmounts(whole, sum)
  if (rest.kind === 'none' && stated !== undefined) return { kind: 'none', why: 'boundsOpposed' }
  if (rest.kind === 'number' && stated !== undefined && intervalOf(rest).high < 0) return { kind: 'none', why: 'exceedsWhole' }
  const none: Amount = { kind: 'number', value: 0, low: null, high: null, bound: 'exact', observations: [], conflict: false }
  const left = stated === undefined ? none : rest
  return {
    kind: 'shares',
    whole,
    shares: parts.map((part) => divideAmounts(part, whole)),
    rest: left,
    restShare: divideAmounts(left, whole),
  }
}
