import { isPointsIndicator } from './aggregation'
import { type Amount, type NoNumber, type NumberAmount } from './amount'
import { divideAmounts, firstMissing, gathered, intervalOf, mapAmount, subtractAmounts } from './arithmetic'
import type { Indicator } from '../../model/indicator'

export type Direction = 'up' | 'down' | 'flat' | 'unknown'

/**
 * A change from a base. `amount` is what to print first; its bound says whether it is a floor (≥9.5 %) or a ceiling.
 *
 * percent     a signed fraction of the base: 55 against 93 is −0.4086…; with the difference in the base unit
 * points      of two rates: a difference of fractions, printed in 百分点 (0.072 is 7.2个百分点)
 * steps       of places and scores, which have no percent: places moved forward (from 7th to 3rd is 4), points of the score (94.12 against 93.46)
 * difference  the base is zero or negative: no rate, the difference alone (增加53条; 由负转正)
 * none        no number on one side, or bounds that leave both ends open
 */
export type Change =
  | {
      readonly kind: 'percent'
      readonly amount: NumberAmount
      /** Null of a change that a sheet states without its base. */
      readonly difference: NumberAmount | null
      readonly direction: Direction
      readonly turned: Turned
      readonly observations: readonly number[]
    }
  | { readonly kind: 'points'; readonly amount: NumberAmount; readonly direction: Direction; readonly observations: readonly number[] }
  | {
      readonly kind: 'steps'
      readonly of: 'places' | 'score'
      /** Of places how many it moved forward. */
      readonly amount: NumberAmount
      /** `up` is forward. */
      readonly direction: Direction
      readonly observations: readonly number[]
    }
  | {
      readonly kind: 'difference'
      /** notStated: a sheet gives a difference and no base. */
      readonly why: 'baseZero' | 'baseNegative' | 'notStated'
      readonly amount: NumberAmount
      readonly direction: Direction
      readonly turned: Turned
      readonly observations: readonly number[]
    }
  | { readonly kind: 'none'; readonly why: NoNumber; readonly side: 'current' | 'base' | 'both'; readonly observations: readonly number[] }

/** 由负转正, 由正转负; null when the sign stays or isn't sure. */
export type Turned = 'toPositive' | 'toNegative' | null

export type ChangeForm = 'percent' | 'points' | 'places' | 'score'

/** How a change of this indicator is said: rates in points, places and scores in their own steps, everything else in percent. */
export function changeFormOf(indicator: Indicator): ChangeForm {
  if (isPointsIndicator(indicator)) return 'points'
  return indicator.type === 'rank' ? 'places' : indicator.type === 'score' ? 'score' : 'percent'
}

/**
 * The change from a base to a current figure, with the bounds of both.
 *
 *     55 against 93             percent −0.4086…  (−40.9 %), difference −38
 *     600余 against 548          percent 0.0948… atLeast (≥9.5 %), difference 52 atLeast
 *     2—3 against 2             percent 0 to 0.5
 *     53 against 0              difference 53, baseZero
 *     0.639 against 0.567, points  0.072 (7.2个百分点)
 *     3 against 7, places          4, up
 *     600余 against 500余        none, boundsOpposed
 *     未报 against 93            none, notReported, of the current figure
 *
 * 同比增长率 = (本期 − 上年同期) ÷ 上年同期.
 */
export function changeBetween(current: Amount, base: Amount, form: ChangeForm): Change {
  const observations = gathered([current, base])
  const missing = firstMissing([current, base])
  if (missing) {
    const side = current.kind === 'number' ? 'base' : base.kind === 'number' ? 'current' : 'both'
    return { kind: 'none', why: missing.why, side, observations }
  }
  const now = current as NumberAmount
  const then = base as NumberAmount
  const difference = form === 'places' ? subtractAmounts(then, now) : subtractAmounts(now, then)
  if (difference.kind === 'none') return { kind: 'none', why: difference.why, side: 'both', observations }
  const direction = directionOf(difference)
  if (form === 'points') return { kind: 'points', amount: difference, direction, observations }
  if (form !== 'percent') return { kind: 'steps', of: form, amount: difference, direction, observations }
  const ratio = divideAmounts(now, then)
  const turned = turnOf(now, then)
  if (ratio.kind === 'none') {
    if (ratio.why !== 'zeroDenominator') return { kind: 'none', why: ratio.why, side: 'both', observations }
    const why = intervalOf(then).low < 0 && then.value < 0 ? 'baseNegative' : 'baseZero'
    return { kind: 'difference', why, amount: difference, direction, turned, observations }
  }
  // Not ratio − 1, which loses digits of a small change.
  const share = divideAmounts(difference, { ...then, low: null, high: null, bound: 'exact' })
  const value = share.kind === 'number' ? share.value : ratio.value - 1
  const ends = mapAmount(ratio, (r) => Number((r - 1).toPrecision(12)) + 0) as NumberAmount
  const low = ends.low === null ? null : ratio.low === ratio.value ? value : ends.low
  const high = ends.high === null ? null : ratio.high === ratio.value ? value : ends.high
  return { kind: 'percent', amount: { ...ends, value, low, high, observations }, difference, direction, turned, observations }
}

/** Which way a difference surely points; 约 and 近 are taken at their word. */
export function directionOf(difference: NumberAmount): Direction {
  const { value, bound } = difference
  if (bound === 'about' || bound === 'almost') return value > 0 ? 'up' : value < 0 ? 'down' : 'unknown'
  const { low, high } = intervalOf(difference)
  if (low > 0) return 'up'
  if (high < 0) return 'down'
  return low === 0 && high === 0 ? 'flat' : 'unknown'
}

function turnOf(now: NumberAmount, then: NumberAmount): Turned {
  const a = intervalOf(then)
  const b = intervalOf(now)
  if (a.high < 0 && b.low > 0) return 'toPositive'
  if (a.low > 0 && b.high < 0) return 'toNegative'
  return null
}
