import type { Amount } from './amount'

/** A percent as written has at most so many decimals. */
const mostDecimals = 2

/**
 * The whole number that a figure and its stated change leave for the figure before, where there is exactly one that rounds to that change; null where
 * several do, where nothing whole does, or where either is rounded.
 *
 *     55, −40.9%     93      55 ÷ 93 − 1 = −40.86%
 *     12, −40%       20
 *     35, −43%       61
 *     1000, −40%     null    from 1653 to 1681 all would do
 */
export function impliedBase(current: Amount, change: Amount): number | null {
  if (current.kind !== 'number' || change.kind !== 'number' || current.bound !== 'exact' || change.bound !== 'exact') return null
  if (current.conflict || change.conflict || !Number.isInteger(current.value) || current.value <= 0 || change.value <= -1) return null
  const percent = Number((change.value * 100).toPrecision(12))
  const decimals = [0, 1, mostDecimals].find((places) => Number(percent.toFixed(places)) === percent)
  if (decimals === undefined || percent === 0) return null
  const half = 0.5 / 10 ** decimals / 100
  const [first, last] = [Math.ceil(current.value / (1 + change.value + half)), Math.floor(current.value / (1 + change.value - half))]
  return first === last && first > 0 ? first : null
}
