import { minusSign } from './numberFormat'

/** What a scale word multiplies by, in both languages. */
const scales: Readonly<Record<string, number>> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, bn: 1e9, m: 1e6, k: 1e3 }
const beginning = /^(\D{0,3}?\d+(?:\.\d+)?)(万亿|亿|万|bn|m|k)?/
const withUnit = /^(.*?\d[\d.]*(?:万亿|亿|万|bn\b|m\b|k\b)?(?:余|多|\+)?)\s*([^\d]*)$/

/** A printed number taken apart. */
export interface ScaledNumber {
  readonly value: number
  /** What its scale word multiplies by; 1 without one. */
  readonly scale: number
  /** Decimals printed. */
  readonly places: number
  /** Nothing stands behind it. */
  readonly bare: boolean
}

/**
 * Read the number a printed text begins with, 万 and 亿 multiplied out; null where there is none.
 *
 *     1.5亿     150000000, scale 100000000, 1 place
 *     600余     600, not bare
 *     −9.7     −9.7
 */
export function scaledNumber(text: string): ScaledNumber | null {
  const [whole = '', digits = '', word = ''] = beginning.exec(text) ?? []
  const size = /\d+(?:\.(\d+))?/.exec(digits)
  if (!size) return null
  const scale = scales[word] ?? 1
  return {
    value: Number(size[0]) * scale * (text.startsWith(minusSign) ? -1 : 1),
    scale,
    places: size[1]?.length ?? 0,
    bare: whole === text,
  }
}

/**
 * A printed number and its unit: 35篇 is 35 and 篇, 600余篇 is 600余 and 篇. Null where the text is neither.
 */
export function numberAndUnit(text: string): { readonly number: string; readonly unit: string } | null {
  const match = withUnit.exec(text)
  return match ? { number: match[1] as string, unit: match[2] as string } : null
}

/** A printed number and its scale word: 912.7亿 is 912.7 and 亿. What stands behind a word (1.5亿余) keeps it with its number. */
export function apartOf(text: string): { readonly number: string; readonly word: string } {
  const match = beginning.exec(text)
  return match?.[0] === text ? { number: match[1] as string, word: match[2] ?? '' } : { number: text, word: '' }
}
