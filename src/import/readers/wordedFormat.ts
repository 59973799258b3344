import { fixedHalfUp, shift } from '../../model/decimal'
import { formatColour, generalWords } from '../lexicon/programs'

/** One section of a number format: words around one run of digits. */
interface Section {
  /** Which numbers it is for, where it says so. */
  readonly holds: ((value: number) => boolean) | null
  /** It is for numbers below zero only, and says their sign itself. */
  readonly belowZero: boolean
  readonly before: string
  readonly after: string
  readonly digits: Digits | 'general' | null
}

interface Digits {
  /** Digits shown at least before the point. */
  readonly least: number
  readonly thousands: boolean
  /** Decimals always and at most. */
  readonly fixed: number
  readonly most: number
  /** Powers of ten the number is moved by: 2 for %, −3 for each comma at the end; a point set by hand (0!.0,) moves it further. */
  readonly power: number
}

const known = new Map<string, readonly Section[] | null>()

/**
 * What a number shows in a format of words and plain digits; null for a format of another kind (dates, fractions, exponents).
 *
 *     wordedText('0.0"万件"', 133.8)                  '133.8万件'
 *     wordedText('#,##0;(#,##0)', -12)                '(12)'
 *     wordedText('[=1]"是";[=0]"否";General', 1)      '是'
 *     wordedText('[<1]0.0%;0', -0.05)                 '-5.0%'   the sign is never lost
 *     wordedText('0!.0,"万"', 45139)                  '4.5万'
 *
 * Rounds half up as a person does. A section that shows nothing gives ''.
 */
export function wordedText(code: string, value: number): string | null {
  const sections = sectionsOf(code)
  if (!sections || Math.abs(value) >= 1e15) return null
  const section = sectionFor(sections, value)
  if (!section) return null
  const text = digitsText(section.digits, Math.abs(value))
  const signed =
    value < 0 &&
    section.digits !== null &&
    !section.belowZero &&
    (section.digits === 'general' || /[1-9]/.test(text)) &&
    !section.before.includes('-')
  return (signed ? '-' : '') + section.before + text + section.after
}

function sectionsOf(code: string): readonly Section[] | null {
  let sections = known.get(code)
  if (sections === undefined) known.set(code, (sections = compiled(code)))
  return sections
}

/**
 * Powers of ten by which a format shows less than is stored, the same in all its sections: 4 for `0!.0,` and `0!.0000`, 3 for `#,##0,`; 0 for others.
 */
export function shownSmaller(code: string): number {
  if (!/,(?![#0])|[!\\]\./.test(code)) return 0
  const powers = (sectionsOf(code) ?? []).flatMap(({ digits }) => (digits === null || digits === 'general' ? [] : [digits.power]))
  const [power = 0] = powers
  return power < 0 && powers.every((of) => of === power) ? -power : 0
}

function sectionFor(sections: readonly Section[], value: number): Section | null {
  const [first, second, third] = sections
  if (!first) return null
  if (first.holds) {
    if (first.holds(value)) return first
    if (second?.holds) return second.holds(value) ? second : (third ?? null)
    if (third) return value < 0 ? (second ?? null) : third
    return second ?? null
  }
  if (second?.holds) return second.holds(value) ? second : first
  if (value < 0 && second) return { ...second, belowZero: true }
  return value === 0 && third ? third : first
}

/** Null where one of the sections is of another kind. */
function compiled(code: string): readonly Section[] | null {
  const texts = sectionTexts(code)
  // The last of four, and one that holds @, is for texts.
  if (texts.length > 3 || (texts[texts.length - 1] ?? '').includes('@')) texts.pop()
  const sections = texts.map(compiledSection)
  return sections.length > 0 && sections.every((section) => section !== null) ? sections : null
}

/** A format's sections, parted by `;` outside quotes, escapes and brackets. */
export function sectionTexts(code: string): string[] {
  const texts = ['']
  for (const [token] of code.matchAll(/"[^"]*"|[\\!_*].|\[[^\]]*\]|[\s\S]/gu)) {
    if (token === ';') texts.push('')
    else texts[texts.length - 1] += token
  }
  return texts
}

type Token = { readonly kind: 'digit' | 'words' | 'scale' | 'general'; readonly text: string }

const tokenShape = new RegExp(`"[^"]*"|[\\\\!_*].|\\[[^\\]]*\\]|${generalWords}|[\\s\\S]`, 'giu')
const generalShape = new RegExp(`^(?:${generalWords})$`, 'i')
/** [$-804], [DBNum1]: which digits and whose calendar, and no sign. */
const localeOnly = /\[\$-[^\]]*\]|\[DBNum[0-4]\]/gi
const conditionShape = /^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]$/

function compiledSection(code: string): Section | null {
  const tokens: Token[] = []
  let condition: RegExpExecArray | null = null
  for (const [token] of code.replace(formatColour, '').replace(localeOnly, '').matchAll(tokenShape)) {
    const first = token.charAt(0)
    if (generalShape.test(token)) tokens.push({ kind: 'general', text: '' })
    else if (first === '"') tokens.push({ kind: 'words', text: token.slice(1, -1) })
    else if ((first === '\\' || first === '!') && token.length > 1) tokens.push({ kind: 'words', text: token.slice(1) })
    else if ((first === '_' || first === '*') && token.length > 1) continue
    else if (first === '[' && token.length > 1) {
      const currency = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/.exec(token)
      if (currency) tokens.push({ kind: 'words', text: currency[1] ?? '' })
      else if ((condition = conditionShape.exec(token)) === null) return null
    } else if (/[0#,.]/.test(token)) tokens.push({ kind: 'digit', text: token })
    else if (token === '%') tokens.push({ kind: 'scale', text: token })
    // Letters are dates and exponents, / and ? fractions.
    else if (/[a-zA-Z@/?]/.test(token)) return null
    else tokens.push({ kind: 'words', text: token })
  }
  const places = tokens.flatMap(({ kind }, k) => (kind === 'digit' || kind === 'general' ? [k] : []))
  const from = places[0] ?? -1
  const to = (places[places.length - 1] ?? -1) + 1
  const words = (part: readonly Token[]): string => part.map(({ text }) => text).join('')
  const bound = Number(condition?.[2] ?? 0)
  const limits = {
    holds: condition ? comparison(condition[1] as string, bound) : null,
    belowZero: condition !== null && ((condition[1] === '<' && bound <= 0) || (condition[1] === '<=' && bound < 0)),
  }
  if (from < 0) return { ...limits, before: words(tokens), after: '', digits: null }
  const digits = digitsOf(tokens.slice(from, to), tokens.filter(({ kind }) => kind === 'scale').length)
  return digits && { ...limits, before: words(tokens.slice(0, from)), after: words(tokens.slice(to)), digits }
}

function digitsOf(tokens: readonly Token[], percents: number): Section['digits'] {
  if (tokens.length === 1 && tokens[0]?.kind === 'general') return percents === 0 ? 'general' : null
  const pattern = tokens.map(({ kind, text }) => (kind === 'digit' ? text : text === '.' ? '!' : 'x')).join('')
  const inserted = /^([#,0]*0)!(0+)(,*)$/.exec(pattern)
  if (inserted && percents === 0) {
    const fixed = (inserted[2] as string).length
    return {
      least: 1,
      thousands: (inserted[1] as string).includes(','),
      fixed,
      most: fixed,
      power: -3 * (inserted[3] as string).length - fixed,
    }
  }
  const match = /^([#0]*|[#0]+(?:,[#0]+)+)(?:\.(0*)(#*))?(,*)$/.exec(pattern)
  if (!match) return null
  const [, whole = '', zeros = '', hashes = '', commas = ''] = match
  return {
    least: whole.replace(/[^0]/g, '').length,
    thousands: whole.includes(','),
    fixed: zeros.length,
    most: zeros.length + hashes.length,
    power: 2 * percents - 3 * commas.length,
  }
}

function digitsText(digits: Section['digits'], size: number): string {
  if (digits === null) return ''
  const tidy = Number(size.toPrecision(15))
  if (digits === 'general') return String(tidy)
  const [whole = '', decimals = ''] = fixedHalfUp(digits.power === 0 ? size : shift(tidy, digits.power), digits.most).split('.')
  let shown = whole === '0' && digits.least === 0 ? '' : whole.padStart(digits.least, '0')
  if (digits.thousands) shown = shown.replace(/\B(?=(\d{3})+$)/g, ',')
  const kept = decimals.slice(0, digits.fixed) + decimals.slice(digits.fixed).replace(/0+$/, '')
  return kept === '' ? shown : `${shown}.${kept}`
}

function comparison(sign: string, bound: number): (value: number) => boolean {
  switch (sign) {
    case '<':
      return (value) => value < bound
    case '<=':
      return (value) => value <= bound
    case '>':
      return (value) => value > bound
    case '>=':
      return (value) => value >= bound
    case '<>':
      return (value) => value !== bound
    default:
      return (value) => value === bound
  }
}
