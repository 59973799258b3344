/**
 * How many decimals a number shows when written plainly.
 *
 *     decimalsOf(133.8)  1
 *     decimalsOf(1e-7)   7
 */
export function decimalsOf(value: number): number {
  const few = fewDecimals(value)
  if (few >= 0) return few
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const point = mantissa.indexOf('.')
  return Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent))
}

/** As many decimals, and a number as large, as arithmetic alone is sure of: beyond, the text of the number decides. */
const [fewPlaces, sureSize] = [6, 1e12]
const powers = Array.from({ length: fewPlaces + 1 }, (_, places) => 10 ** places)

/** The decimals of a number that shows few, -1 where its text has to say: the number nearest to n ÷ 10^places is that decimal. */
function fewDecimals(value: number): number {
  for (let places = 0; places <= fewPlaces; places++) {
    const power = powers[places] as number
    const whole = Math.round(value * power)
    if (!(Math.abs(whole) < sureSize)) return -1
    if (whole / power === value) return places
  }
  return -1
}

/**
 * Round as a person does, half away from zero, on the decimal text and not on its binary neighbour.
 *
 *     roundHalfUp(23.45, 1)     23.5   (its binary is a little less)
 *     roundHalfUp(-40.85, 1)    -40.9
 *     roundHalfUp(1.005, 2)     1.01
 *
 * Fifteen digits count; what lies beyond them is the noise of arithmetic. Never gives -0.
 */
export function roundHalfUp(value: number, places: number): number {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`)
  if (Number.isInteger(value) && places >= 0) return value + 0
  const size = Math.abs(value)
  if (size >= 1e15) return value
  const shifted = Math.round(shift(Number(size.toPrecision(15)), places))
  const rounded = shift(shifted, -places)
  return rounded === 0 ? 0 : value < 0 ? -rounded : rounded
}

/**
 * The text of a number with fixed decimals, rounded half up.
 *
 *     fixedHalfUp(23.45, 1)   '23.5'
 *     fixedHalfUp(-0.04, 1)   '0.0'
 */
export function fixedHalfUp(value: number, places: number): string {
  return roundHalfUp(value, places).toFixed(places)
}

/** 10^places times a number, by its text: 0.2345 shifted by 2 is 23.45 and not 23.449999999999996. */
export function shift(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + places}`)
}

/** So many numbers' noise together is far from half a unit of the last decimal. */
const sureTerms = 1000

/**
 * A sum of decimal numbers without binary noise: 0.1 + 0.2 is 0.3.
 */
export function addDecimals(values: readonly number[]): number {
  let places = 0
  let sum = 0
  let size = 0
  for (const value of values) {
    if (!Number.isInteger(value)) places = Math.max(places, decimalsOf(value))
    sum += value
    size += Math.abs(value)
  }
  const power = values.length <= sureTerms ? powers[places] : undefined
  if (power !== undefined && size * power < sureSize) return Math.round(sum * power) / power + 0
  return places > 0 && places <= 15 ? roundHalfUp(sum, places) : sum + 0
}

/** a − b without binary noise: 20.3 − 20.1 is 0.2. */
export function subtractDecimals(a: number, b: number): number {
  return addDecimals([a, -b])
}

/**
 * A quotient freed of binary noise, so that a tie in decimals is still a tie: 469 ÷ 2000 is 0.2345.
 */
export function divideDecimals(a: number, b: number): number {
  return Number((a / b).toPrecision(15)) + 0
}
