import type { Bound } from '../model/quantity'

type Language = 'zh-CN' | 'en'

/** U+2212, as wide as a digit. */
export const minusSign = '−'

/**
 * Round half up on the decimal text, as a person does; the sign is kept as `-`.
 *
 *     roundText(12.65, 1)     '12.7'   though its binary is a little less
 *     roundText(0.05, 1)      '0.1'
 *     roundText(-9.677, 1)    '-9.7'
 *     roundText(-0.04, 1)     '0.0'
 *     roundText(160, 0)       '160'
 */
export function roundText(value: number, places: number): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`)
  // 15 digits take out what binary arithmetic added: 0.1 + 0.2 is 0.3.
  const [whole, fraction] = decimalDigits(Math.abs(Number(value.toPrecision(15))))
  let digits = whole + fraction.slice(0, places).padEnd(places, '0')
  if ((fraction[places] ?? '0') >= '5') digits = increment(digits)
  const split = digits.length - places
  const text = places > 0 ? `${digits.slice(0, split)}.${digits.slice(split)}` : digits
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** Digits before and after the point, without exponent. */
function decimalDigits(value: number): readonly [string, string] {
  const [mantissa = '0', exponent] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const shift = Number(exponent ?? 0)
  if (shift >= 0) {
    const padded = fraction.padEnd(shift, '0')
    return [stripZeros(whole + padded.slice(0, shift)), padded.slice(shift)]
  }
  const padded = whole.padStart(1 - shift, '0')
  const split = padded.length + shift
  return [stripZeros(padded.slice(0, split)), padded.slice(split) + fraction]
}

function stripZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}

function increment(digits: string): string {
  let i = digits.length - 1
  let tail = ''
  while (i >= 0 && digits[i] === '9') {
    tail += '0'
    i--
  }
  return i < 0 ? `1${tail}` : digits.slice(0, i) + String(Number(digits[i]) + 1) + tail
}

interface Scale {
  readonly from: number
  readonly by: number
  readonly word: string
  readonly places: number
}
const scales: Readonly<Record<Language, readonly Scale[]>> = {
  'zh-CN': [
    { from: 1e12, by: 12, word: '万亿', places: 2 },
    { from: 1e8, by: 8, word: '亿', places: 1 },
    { from: 1e4, by: 4, word: '万', places: 1 },
  ],
  en: [
    { from: 1e9, by: 9, word: 'bn', places: 2 },
    { from: 1e6, by: 6, word: 'm', places: 2 },
    { from: 1e4, by: 3, word: 'k', places: 1 },
  ],
}

/**
 * A number as a figure prints it: as written below 10,000, then 万 or 亿 with one decimal; no thousands mark; − is U+2212.
 *
 *     numberText(1560, 0, 'zh-CN')      '1560'
 *     numberText(1338000, 0, 'zh-CN')   '133.8万'
 *     numberText(134908e9, 0, 'zh-CN')  '134.91万亿'   10,000亿 and more, with two decimals
 *     numberText(9999.96, 1, 'zh-CN')   '1.0万'
 *     numberText(-31, 0, 'zh-CN')       '−31'
 *     numberText(1338000, 0, 'en')      '1.34m'
 *
 * `places` are the decimals of numbers below 10,000, the same for all numbers of a figure. `exact` is for tables: the
 * scale is used only where it loses nothing.
 */
export function numberText(value: number, places: number, language: Language, exact = false): string {
  const plain = roundText(value, places)
  const negative = plain.startsWith('-')
  const unsigned = negative ? plain.slice(1) : plain
  const size = Number(unsigned)
  const steps = scales[language]
  let k = steps.findIndex((step) => size >= step.from)
  let body = unsigned
  while (k >= 0) {
    const step = steps[k] as Scale
    const text = roundText(shiftDecimal(size, -step.by), step.places)
    const next = steps[k - 1]
    // Rounding may carry into the next scale: 9999.99万 is 1.0亿, not 10000.0万.
    if (next !== undefined && shiftDecimal(Number(text), step.by) >= next.from) {
      k--
      continue
    }
    if (!exact || shiftDecimal(Number(text), step.by) === size) body = text + step.word
    break
  }
  return (negative ? minusSign : '') + body
}

/**
 * A number as it stands in its cell, in no scale: what was read is held against the sheet.
 *
 *     plainText(10000, 2)   '10000.00'
 *     plainText(-31, 0)     '−31'
 */
export function plainText(value: number, places: number): string {
  return roundText(value, places).replace('-', minusSign)
}

/**
 * A fraction as a percentage with one decimal, half up; what isn't zero never prints as zero.
 *
 *     percentText(0.409, 'zh-CN')     '40.9%'
 *     percentText(0.0004, 'zh-CN')    '不足0.1%'
 *     percentText(0, 'zh-CN')         '0.0%'
 *     percentText(-0.0968, 'zh-CN')   '−9.7%'
 *     percentText(12.5, 'zh-CN')      '1250.0%'
 */
export function percentText(fraction: number, language: Language, places = 1): string {
  const text = roundText(shiftDecimal(fraction, 2), places)
  if (fraction !== 0 && !/[1-9]/.test(text)) return `${under[language]}${smallest(places)}%`
  return `${text.replace('-', minusSign)}%`
}

/**
 * How far an index stands above or below its base of 100.
 *
 *     aboveBaseText(0.018, 'zh-CN')    '涨1.8%'
 *     aboveBaseText(-0.004, 'zh-CN')   '降0.4%'
 *     aboveBaseText(0, 'zh-CN')        '0.0%'
 */
export function aboveBaseText(fraction: number, language: Language, places = 1): string {
  const size = percentText(Math.abs(fraction), language, places)
  if (fraction === 0) return size
  return language === 'en' ? `${fraction > 0 ? 'up' : 'down'} ${size}` : (fraction > 0 ? '涨' : '降') + size
}

/**
 * The difference of two rates in 百分点, without sign; never %.
 *
 *     pointsText(0.0070, 'zh-CN')   '0.7个百分点'
 *     pointsText(-0.0657, 'zh-CN')  '6.6个百分点'
 *     pointsText(0.0002, 'zh-CN')   '不足0.1个百分点'
 */
export function pointsText(fraction: number, language: Language, places = 1): string {
  return `${pointsNumber(fraction, language, places)}${language === 'en' ? ' points' : '个百分点'}`
}

/** The same without its unit: 6.6, for columns headed 百分点. */
export function pointsNumber(fraction: number, language: Language, places = 1): string {
  const text = roundText(Math.abs(shiftDecimal(fraction, 2)), places)
  return fraction !== 0 && !/[1-9]/.test(text) ? `${under[language]}${smallest(places)}` : text
}

const under: Readonly<Record<Language, string>> = { 'zh-CN': '不足', en: 'under ' }

function smallest(places: number): string {
  return places > 0 ? `0.${'0'.repeat(places - 1)}1` : '1'
}

/**
 * Move the decimal point by text, not by arithmetic: 0.567 shifted by 2 is 56.7, not 56.699999999999996.
 */
export function shiftDecimal(value: number, by: number): number {
  const [mantissa = '0', exponent] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent ?? 0) + by}`)
}

/** A bounded number as it is printed: the number's text, its unit, and what the sheet wrote around it. */
export interface BoundedText {
  readonly number: string
  readonly unit: string
  readonly bound: Bound
  /** The printed low and high ends of a range. */
  readonly low: string | null
  readonly high: string | null
  /** The cell's text, from which 余, 多, 以上, 近, 约 are kept. */
  readonly sheetText: string
}

const leading = '不少于|不低于|不超过|不多于|不高于|超过|突破|大约|将近|接近|至少|最多|不足|未满|逾|近|约|超|≥|≤|>|<'
const trailingInner = '余|餘|多|来|來'
const trailingOuter = '及以上|及以下|以上|以下|以内|以內|之内|左右|上下'

/**
 * A number with the words of its bound, the sheet's own where it has some.
 *
 *     600余篇   from 600, 篇, atLeast, '600余'
 *     60次以内  from 60, 次, atMost, '60次以内'
 *     近4000万元, 约300篇, 1—2个, 63%—68%, 90%以上
 *
 * In English: 600+, ≤60, nearly 4000, about 300, 1–2.
 */
export function boundedText(parts: BoundedText, language: Language): string {
  const { number, unit, bound, low, high } = parts
  if (bound === 'range' && low !== null && high !== null) {
    // A percent sign stands on both ends, a unit once.
    return unit === '%' ? `${low}%${dash(language)}${high}%` : `${low}${dash(language)}${high}${spaced(unit, language)}`
  }
  if (language === 'en') return englishBound(bound, `${number}${bound === 'atLeast' ? '+' : ''}${spaced(unit, language)}`)
  if (bound === 'exact' || bound === 'range') return withUnit(number, unit, language)
  const words = boundWords(parts.sheetText)
  const none = words.before === '' && words.inner === '' && words.outer === ''
  const used = none ? defaultWords[bound] : words
  return used.before + number + used.inner + unit + used.outer
}

interface BoundWords {
  readonly before: string
  readonly inner: string
  readonly outer: string
}
const defaultWords: Readonly<Record<'atLeast' | 'atMost' | 'almost' | 'about', BoundWords>> = {
  atLeast: { before: '', inner: '', outer: '以上' },
  atMost: { before: '', inner: '', outer: '以内' },
  almost: { before: '近', inner: '', outer: '' },
  about: { before: '约', inner: '', outer: '' },
}

/** The bound words a cell's text has around its first number. */
function boundWords(text: string): BoundWords {
  const clean = text.normalize('NFKC').replace(/[\s,]/g, '')
  const match =
    new RegExp(`(${leading})?[+-]?\\d+(?:\\.\\d+)?(?:万|亿|%)*(${trailingInner})?(?:[^\\d，；;。、]*?)(${trailingOuter})?$`).exec(clean) ??
    new RegExp(`(${leading})?[+-]?\\d+(?:\\.\\d+)?(?:万|亿|%)*(${trailingInner})?`).exec(clean)
  return { before: match?.[1] ?? '', inner: match?.[2] ?? '', outer: match?.[3] ?? '' }
}

function englishBound(bound: Bound, text: string): string {
  if (bound === 'atMost') return `≤${text}`
  if (bound === 'almost') return `nearly ${text}`
  if (bound === 'about') return `about ${text}`
  return text
}

/**
 * The mark before a figure computed from a bounded one: ≥9.5% from 600余.
 *
 *     computedBound('atLeast')  '≥'     computedBound('about', 'zh-CN')  '约'
 */
export function computedBound(bound: Bound, language: Language): string {
  if (bound === 'atLeast') return '≥'
  if (bound === 'atMost') return '≤'
  if (bound === 'almost' || bound === 'about' || bound === 'range') return language === 'en' ? 'about ' : '约'
  return ''
}

/**
 * Number and unit as they are said together.
 *
 *     160, 次              160次       in English 160 次
 *     6092.3, kilotonnes   6092.3 kilotonnes
 *     63, £ million        £63 million
 *     104.3, 上年=100       104.3      a base isn't a unit to count in
 */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit.includes('=')) return number
  const currency = /^([£$€¥￥])\s*(.*)$/.exec(unit)
  if (currency !== null) return `${currency[1] ?? ''}${number}${currency[2] === '' ? '' : ` ${currency[2] ?? ''}`}`
  return number + spaced(unit, language)
}

function spaced(unit: string, language: Language): string {
  return unit === '' || unit === '%' || (language === 'zh-CN' && !/^[A-Za-z]/.test(unit)) ? unit : ` ${unit}`
}

function dash(language: Language): string {
  return language === 'en' ? '–' : '—'
}

/**
 * Round values of one axis, all in one scale and with the decimals that keep every one of them exact.
 *
 *     axisTexts([0, 10, 20], 'zh-CN')              '0' '10' '20'
 *     axisTexts([1.3e9, 1.325e9, 1.35e9], 'zh-CN')  '13.00亿' '13.25亿' '13.50亿'
 *     axisTexts([0, 5000, 10000], 'zh-CN')         '0' '0.5万' '1.0万'
 */
export function axisTexts(values: readonly number[], language: Language): string[] {
  const most = Math.max(0, ...values.map(Math.abs))
  const scale = scales[language].find((step) => most >= step.from)
  const scaled = values.map((value) => shiftDecimal(value, -(scale?.by ?? 0)))
  const decimals = (value: number) => /\.(\d+)/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0
  const places = Math.min(8, Math.max(0, ...scaled.map(decimals)))
  return scaled.map((value) =>
    value === 0 ? '0' : (value < 0 ? minusSign : '') + roundText(Math.abs(value), places) + (scale?.word ?? ''),
  )
}
