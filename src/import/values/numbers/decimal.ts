/**
 * Shift the decimal point of a number written in digits, by text and not by arithmetic.
 *
 *     shifted('56.7', -2)   0.567 (56.7 / 100 is 0.5670000000000001)
 *     shifted('133.8', 4)   1338000
 */
export function shifted(digits: string, power: number): number {
  if (power === 0) return Number(digits)
  const e = digits.search(/e/i)
  return e < 0 ? Number(`${digits}e${power}`) : Number(`${digits.slice(0, e)}e${Number(digits.slice(e + 1)) + power}`)
}

/** Decimals printed in a number's digits: '40.90' has 2, '1.2E+05' none. */
export function placesOf(digits: string): number {
  const e = digits.search(/e/i)
  const mantissa = e < 0 ? digits : digits.slice(0, e)
  const dot = mantissa.indexOf('.')
  const places = dot < 0 ? 0 : mantissa.length - dot - 1
  return e < 0 ? places : Math.min(100, Math.max(0, places - Number(digits.slice(e + 1))))
}
