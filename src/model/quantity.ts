import type { ChangeForm, Against } from './dataset/observation'

/** How a number is limited: 600余 is atLeast, 60次以内 atMost, 近4000 almost, 约300 about, 1-2 range. */
export const bounds = ['exact', 'atLeast', 'atMost', 'almost', 'about', 'range'] as const
export type Bound = (typeof bounds)[number]

/** Why there is no number. Never zero: 零报 is an amount of 0. `words`: what stands there is said in words (基本期期). */
export const missingKinds = [
  'blank',
  'dash',
  'slash',
  'ellipsis',
  'notApplicable',
  'none',
  'notReported',
  'error',
  'uncachedFormula',
  'words',
] as const
export type MissingKind = (typeof missingKinds)[number]

/**
 * One reading of one cell's text.
 *
 * `value` is the number as written in `unit` (133.8 in 万件, 40.9 in %); `amount` is multiplied out to the base unit
 * (1338000 件; 0.409). `low`/`high` stand only for a range or a bound: 1-2 → low 1, high 2; 600余 → low 600, high null.
 * `places` counts the decimals printed, so that a computed figure can be checked to the last printed place.
 */
export type Quantity =
  | {
      readonly kind: 'amount'
      readonly text: string
      readonly value: number
      readonly amount: number
      /** The unit written in the cell, null when the cell has none. */
      readonly unit: string | null
      readonly bound: Bound
      readonly low: number | null
      readonly high: number | null
      readonly places: number
    }
  /** A stated change, `amount` a signed fraction (percent), points as fraction (0.4个百分点 → 0.004), a ratio, or a difference in `unit`. */
  | {
      readonly kind: 'change'
      readonly text: string
      readonly value: number
      readonly amount: number
      readonly unit: string | null
      readonly bound: Bound
      readonly form: ChangeForm
      readonly against: Against | null
      readonly places: number
    }
  /** Ordinal: 第3名, ★★★★☆, 优秀. `value` is its place or number of stars; null where only the word is known. */
  | { readonly kind: 'rank'; readonly text: string; readonly value: number }
  | { readonly kind: 'grade'; readonly text: string; readonly value: number | null }
  | { readonly kind: 'flag'; readonly text: string; readonly value: boolean }
  | { readonly kind: 'missing'; readonly text: string; readonly missing: MissingKind }
  /** 同上: the reading of the cell above, to be copied by the caller and flagged `copied`. */
  | { readonly kind: 'sameAsAbove'; readonly text: string }
  /** Not read as a number. Shown as is, counted, never dropped. */
  | { readonly kind: 'unread'; readonly text: string }
