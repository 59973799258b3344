import { fixedHalfUp, roundHalfUp } from '../model/decimal'
import { exactAmount, type Amount } from './amount'
import { mapAmount, subtractAmounts, sumAmounts } from './arithmetic'
import { applyRules, type RangeRule, type RuleVerdict } from './rules'

/** What an assessment counts. Parts that a sheet doesn't have are left out, not zero. */
export interface ScoreParts {
  readonly base?: Amount
  readonly plus?: readonly Amount[]
  /** Deductions as written: (1), −1 and 1 all take one off. */
  readonly minus?: readonly Amount[]
}

/**
 * 得分 = 基础 + 加 − |扣|. A part that is given but missing leaves no score: a blank deduction isn't 0 unless the caller says so.
 *
 *     90 + 8.5 − |(1)|   97.5
 */
export function scoreOf(parts: ScoreParts): Amount {
  const minus = (parts.minus ?? []).map(magnitude)
  const gains = sumAmounts([...(parts.base ? [parts.base] : []), ...(parts.plus ?? [])])
  return minus.length === 0 ? gains : subtractAmounts(gains, sumAmounts(minus))
}

function magnitude(amount: Amount): Amount {
  if (amount.kind === 'none' || amount.value >= 0) return amount
  return subtractAmounts(exactAmount(0), amount)
}

/** Points by weight: 12 × 20 + 8 × 50. Weights are the office's own and never built in. */
export function weightedScore(counts: readonly Amount[], weights: readonly number[]): Amount {
  if (counts.length !== weights.length) throw new Error(`invalid weights: ${weights.length} for ${counts.length} counts`)
  if (weights.some((weight) => !(weight >= 0))) throw new Error(`invalid weights: ${weights.join(', ')}`)
  return sumAmounts(counts.map((count, k) => mapAmount(count, (value) => Number((value * (weights[k] as number)).toPrecision(15)))))
}

/** Whether a stated total is what its parts make, to one unit in the last place printed. */
export type ScoreCheck =
  | { readonly kind: 'agrees' }
  | { readonly kind: 'disagrees'; readonly stated: number; readonly computed: number }
  | { readonly kind: 'unchecked' }

export function checkScore(stated: Amount, computed: Amount, places: number): ScoreCheck {
  if (stated.kind === 'none' || computed.kind === 'none' || stated.bound !== 'exact' || computed.bound !== 'exact')
    return { kind: 'unchecked' }
  const apart = Math.abs(roundHalfUp(stated.value - computed.value, places + 3))
  return apart <= Number(`1e-${places}`)
    ? { kind: 'agrees' }
    : { kind: 'disagrees', stated: stated.value, computed: Number(fixedHalfUp(computed.value, places + 1)) }
}

/** A score's grade: by the rules of the sheet or setting, unless 一票否决 overrules it. */
export type Grade = RuleVerdict | { readonly kind: 'veto' } | { readonly kind: 'noScore' }

export function gradeOf(score: Amount, rules: readonly RangeRule[], veto: boolean): Grade {
  if (veto) return { kind: 'veto' }
  return score.kind === 'none' ? { kind: 'noScore' } : applyRules(rules, score.value)
}
