import type { RawSheet } from '../../model/sheet/sheet'

/** The texts of a sheet that are nothing but a number: its value by cell, NaN for every other cell, and its printed decimals. */
export interface PlainNumbers {
  readonly value: Float64Array
  readonly places: Uint8Array
}

/** 10^0 … 10^15, each exact: one division of an exact whole number by one of them rounds as the decimal text does. */
export const powersOfTen = Float64Array.from({ length: 16 }, (_, k) => Number(`1e${k}`))

/**
 * Find the cells whose own text is a plain number, without an object or a pattern for each: up to 15 digits, at most 12 of
 * them decimals, written the way numbers are, so that value and decimals give the text again.
 *
 *     525, -3.20, 0.5        plain
 *     007, +5, -0, 1,867, 12., 1e3, 16 digits or more     not: they are read with the care of any text
 */
export function plainNumbers(sheet: RawSheet): PlainNumbers {
  const n = sheet.column.length
  const { kind, text, strings } = sheet
  const decimals = Uint8Array.from(sheet.formats, (format) => Math.max(0, format.decimals))
  const places = new Uint8Array(n)
  if (![1, 2, 3, 4].some((code) => kind.includes(code)) && strings.every((written) => Number.isNaN(plainValue(written)))) {
    // A text table whose reader has found the numbers, none of them hidden in a text: they are its own.
    const { format } = sheet
    for (let i = 0; i < n; i++) places[i] = decimals[format[i] as number] as number
    return { value: sheet.number, places }
  }
  const value = new Float64Array(n)
  // A table repeats its texts: each is looked at once.
  const seen = new Uint8Array(strings.length)
  const valueOf = new Float64Array(strings.length)
  const placesOf = new Uint8Array(strings.length)
  for (let i = 0; i < n; i++) {
    const at = text[i] as number
    if (kind[i] !== 0) {
      value[i] = NaN
      continue
    }
    if (at < 0) {
      // Its text isn't kept: the reader found a plain number, and its format says the decimals.
      value[i] = sheet.number[i] as number
      places[i] = decimals[sheet.format[i] as number] as number
      continue
    }
    if (seen[at] === 0) {
      seen[at] = 1
      const written = strings[at] as string
      const number = plainValue(written)
      valueOf[at] = number
      const dot = Number.isNaN(number) ? -1 : written.indexOf('.')
      placesOf[at] = dot < 0 ? 0 : written.length - dot - 1
    }
    value[i] = valueOf[at] as number
    places[i] = placesOf[at] as number
  }
  return { value, places }
}

/**
 * The numbers a workbook stores, beside the texts that are nothing but one, where what is shown is the number itself in full: they are read
 * as those are, without a text for each. `plain` must be of this sheet and nobody else's; it is written to.
 *
 *     525 in General, 3.2 in 0.00        plain
 *     3.256 in 0.00, 1867 in #,##0, 40.9%, a date, 0.1 + 0.2        not: what they show differs from what is stored
 */
export function withStored(sheet: RawSheet, plain: PlainNumbers, isNumber: (cell: number) => boolean): PlainNumbers {
  const { kind, text, number, format } = sheet
  if (!kind.includes(1)) return plain
  const { value, places } = plain
  // By format: the decimals it shows, as many as there are, or none of this.
  const decimals = Int8Array.from(sheet.formats, ({ kind: of, decimals: shown, percent, thousands }) =>
    of === 'general' ? asMany : of === 'plain' && !percent && !thousands && shown >= 0 && shown <= mostPlaces ? shown : never,
  )
  for (let i = 0; i < value.length; i++) {
    if (kind[i] !== 1 || (text[i] as number) >= 0 || !isNumber(i)) continue
    const shown = decimals[format[i] as number] ?? asMany
    const own = number[i] as number
    if (shown === never || own !== own || Math.abs(own) >= 1e9 || Object.is(own, -0)) continue
    const least = shown === asMany ? 0 : shown
    for (let k = least; k <= (shown === asMany ? mostPlaces : shown); k++) {
      const power = powersOfTen[k] as number
      if (Math.round(own * power) / power !== own) continue
      value[i] = own
      places[i] = k
      break
    }
  }
  return plain
}

const [asMany, never, mostPlaces] = [-1, -2, 6] as const

function plainValue(written: string): number {
  const length = written.length
  let k = 0
  let first = written.charCodeAt(0)
  const negative = first === 45
  if (negative) first = written.charCodeAt(++k)
  // A letter, a blank or no digit at all: by far most of the others end here.
  if (!(first >= 48 && first <= 57) || length > 17) return NaN
  const begin = k
  let whole = 0
  let dot = -1
  for (; k < length; k++) {
    const c = written.charCodeAt(k)
    if (c >= 48 && c <= 57) whole = whole * 10 + (c - 48)
    else if (c === 46 && dot < 0) dot = k
    else return NaN
  }
  const digits = length - begin - (dot < 0 ? 0 : 1)
  const decimals = dot < 0 ? 0 : length - dot - 1
  const padded = first === 48 && (dot < 0 ? length : dot) - begin > 1
  if (digits > 15 || decimals > 12 || dot === length - 1 || padded || (negative && whole === 0)) return NaN
  const size = decimals === 0 ? whole : whole / (powersOfTen[decimals] as number)
  return negative ? -size : size
}

/**
 * A plain number times a power of ten, as if its decimal point were shifted in the text.
 *
 *     shiftedPlain(56.7, 1, -2)    0.567
 *     shiftedPlain(133.8, 1, 4)    1338000
 */
export function shiftedPlain(value: number, places: number, power: number): number {
  if (power === 0) return value
  const whole = places === 0 ? value : Math.round(value * (powersOfTen[places] as number))
  const by = power - places
  if (by > 7 || by < -15) return Number(`${whole}e${by}`) + 0
  return by >= 0 ? whole * (powersOfTen[by] as number) : whole / (powersOfTen[-by] as number)
}
