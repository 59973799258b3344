/**
 * How the plain numbers of a rate column are written; null when there are none.
 *
 *     decideRateScale([0.972, 0.975, 1])    fraction
 *     decideRateScale([97.2, 0.9, 100])     percent: one is beyond 1.5
 *     decideRateScale([0, 1])               percent: whole numbers say nothing of a fraction
 *
 * Rates may pass 100 % a little (1.124 of a plan), hence 1.5 and not 1.
 */
export function decideRateScale(numbers: readonly number[]): 'percent' | 'fraction' | null {
  if (numbers.length === 0) return null
  const small = numbers.every((n) => Math.abs(n) <= 1.5)
  return small && numbers.some((n) => !Number.isInteger(n)) ? 'fraction' : 'percent'
}
