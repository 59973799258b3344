import type { Day } from './calendar'

export * from './calendar'
export * from './periods'
export * from './periodCode'
export * from './periodShape'
export * from '../dataset/comparability'

/**
 * When a figure holds.
 *
 * span   a closed calendar interval: 2023年, 上半年, 1—7月, 第28周, 7月14日至28日. `plan` marks a planning term (十四五), which is never shifted
 * point  a stock at a date: 年末, 截至6月底 of what is kept
 * open   a 累计 whose start nobody states; comparable only with itself. `end` is null when the end is unknown too. 本月 and 上月 of a sheet
 *        without a date are two such, one before the other, and so are 累计 and 上年累计
 * partial a shape without a year (7月, 1—7月, 上半年): `months` first to last, 1-based; one question fills the year.
 *         `days` when it is given by days (7月14日至28日)
 *
 * `code` is the persisted key: `2023`, `2023-H1`, `2023-Q2`, `2023-06`, `2024-W28`, `2023-06-30` (a one-day span), else
 * `2023-01/2023-07` (whole months), `2017-07-14/2017-07-28`; a point `@2019-06-30`; plans `2021/2025`;
 * open `../2023-07-31` or `../`, `../~1` the same of the year before, `..0M/` 本月 and `..1M/` 上月 of no date; partial `--07`, `--01/--07`, `--07-14/--07-28`, of a stock `@--06`, of the year before `--07~1`. 上半年 ≡ 1—6月 ≡ `2023-H1`.
 */
export type Period =
  | { readonly kind: 'span'; readonly code: string; readonly start: Day; readonly end: Day; readonly plan: boolean }
  | { readonly kind: 'point'; readonly code: string; readonly at: Day }
  | {
      readonly kind: 'open'
      readonly code: string
      readonly end: Day | null
      /** 本月 or 本期 of a date nobody states, 0, and 上月 or 上期 beside it, 1. */
      readonly piece?: { readonly unit: PieceUnit; readonly before: 0 | 1 }
      /** The same a year before: 上年累计 beside 累计. */
      readonly back?: 1
    }
  | {
      readonly kind: 'partial'
      readonly code: string
      readonly months: readonly [number, number]
      readonly days: readonly [number, number] | null
      /** The stock at its end is meant. */
      readonly point: boolean
      /** Years before the one nobody states: 1 for 上年 beside 本年. */
      readonly back?: number
    }

/** 月, 季, 周, or a piece whose length nobody says (本期). */
export type PieceUnit = 'M' | 'Q' | 'W' | 'P'

export type Span = Extract<Period, { kind: 'span' }>
export type Point = Extract<Period, { kind: 'point' }>
export type Open = Extract<Period, { kind: 'open' }>
export type PartialPeriod = Extract<Period, { kind: 'partial' }>

/** The calendar shape of a span: what must be equal for two spans to be the same piece of different years. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'toDate' | 'plan' | 'span' | 'point' | 'open' | 'partial'
