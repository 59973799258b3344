import { SSF } from 'xlsx'
import { generalFormat, type NumberFormat } from '../../model/sheet/sheet'
import { formatColour, generalCode, halfDays, weekdays, weekdayWord } from '../lexicon/programs'
import { sectionTexts, shownSmaller, wordedText } from './wordedFormat'

/**
 * Tell what a number format needs so that its cells can be shown.
 *
 *     numberFormatOf('0.0%')                       plain, 1 decimal, percent
 *     numberFormatOf('#,##0_ ;[Red]\\-#,##0\\ ')   plain, 0 decimals, thousands (padding and colour aren't text)
 *     numberFormatOf('yyyy"年"m"月"')              date
 *     numberFormatOf('0"余"')                      other: SSF writes it
 *     numberFormatOf('General'), '@', ''           general
 */
export function numberFormatOf(code: string): NumberFormat {
  const sections = visibleSections(code)
  const first = sections[0] ?? ''
  if (generalCode.test(first.trim()) && sections.length <= 1) return code === 'General' ? generalFormat : { ...generalFormat, code }
  const plain = plainSection(first)
  if (plain) {
    // A negative section is still plain when it is the positive one after a minus sign; a zero section when it is the positive one.
    const negative = sections[1]
    const zero = sections[2]
    const asPositive = (section: string, sign: string): boolean => section === sign + first
    if ((negative === undefined || asPositive(negative, '-') || asPositive(negative, '')) && (zero === undefined || asPositive(zero, ''))) {
      if (negative === undefined || asPositive(negative, '-')) return { code, kind: 'plain', ...plain }
    }
    return { code, kind: 'other', ...plain }
  }
  const smaller = shownSmaller(code)
  const rest = { decimals: -1, percent: /%/.test(first), thousands: false, ...(smaller > 0 && { smaller }) }
  return { code, kind: isDate(code) ? 'date' : 'other', ...rest }
}

/**
 * What a number of kind `date` or `other` shows: words around digits by our own hand, the rest by SSF; null when nothing would be
 * shown, so that no number vanishes.
 *
 *     formattedText('yyyy"年"m"月"', 45139, false)  '2023年8月'
 *     formattedText('yyyy.mm', 45139, false)        '2023.08'
 *     formattedText('0"余"', 600, false)            '600余'
 *     formattedText(';;;', 5, false)                null
 */
export function formattedText(code: string, value: number, date1904: boolean): string | null {
  const spaced = value !== 0 && spacedGroups(code)
  if (spaced) return spacedText(value, spaced.decimals)
  const worded = wordedText(code, value)
  if (worded !== null) return worded.trim() === '' ? null : worded
  try {
    const text = String(SSF.format(plainerCode(code, value, date1904), value, { date1904 }))
    return text.trim() === '' ? null : text
  } catch {
    return null
  }
}

const spacedKnown = new Map<string, { readonly decimals: number } | false>()

/** Formats that part thousands by blanks, as statistical offices like: `#\ ###\ ##0;\-#\ ###\ ##0;0`. */
function spacedGroups(code: string): { readonly decimals: number } | false {
  const known = spacedKnown.get(code)
  if (known !== undefined) return known
  const [positive = '', negative] = visibleSections(code)
  const match = /^#{1,3}(?: ###)* ##0(?:\.(0+))?$/.exec(positive)
  const spaced = match && (negative === undefined || negative === `-${positive}`) ? { decimals: match[1]?.length ?? 0 } : false
  spacedKnown.set(code, spaced)
  return spaced
}

function spacedText(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(Number(value.toPrecision(15)))
    .toFixed(decimals)
    .split('.')
  return (value < 0 ? '-' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ' ') + (rest === undefined ? '' : `.${rest}`)
}

function isDate(code: string): boolean {
  try {
    return SSF.is_date(plainerCode(code, 0, false))
  } catch {
    return false
  }
}

function plainSection(section: string): { readonly decimals: number; readonly percent: boolean; readonly thousands: boolean } | null {
  const match = /^(#,##0|0|#0)(?:\.(0+))?(%?)$/.exec(section)
  return match && { decimals: (match[2] ?? '').length, percent: match[3] === '%', thousands: match[1] === '#,##0' }
}

const foreignTokens = new RegExp(`"[^"]*"|[\\\\!].|\\[[^\\]]*\\]|${halfDays}|aaaa?|\\.(?!0)|[^\\u0000-\\u007f]+`, 'g')

/**
 * A format code as SSF takes it: signs it doesn't know in quotes, `!` as the escape it is in Chinese programs, a point in a date
 * as the word it is, weekdays worked out.
 */
function plainerCode(code: string, value: number, date1904: boolean): string {
  const day = Math.floor(value) + (date1904 ? 1462 : 0)
  return withoutPadding(code).replace(foreignTokens, (token) => {
    if (token[0] === '!') return token.length > 1 ? `\\${token[1]}` : token
    if (token.startsWith('aaa')) return `"${token.length === 4 ? weekdayWord : ''}${weekdays[(((day - 1) % 7) + 7) % 7] ?? ''}"`
    if (token === '.') return /[yYdD]/.test(code) ? '"."' : token
    return token.charCodeAt(0) > 127 && token !== halfDays ? `"${token}"` : token
  })
}

/** Sections without colours, paddings (`_x`), fillers (`*x`) and escapes of plain signs; blanks at the ends are padding too. */
function visibleSections(code: string): string[] {
  return sectionTexts(withoutPadding(code)).map((s) =>
    s
      .replace(formatColour, '')
      .replace(/\\([- ])|"([- ]*)"/g, '$1$2')
      .trim(),
  )
}

/** A format code without the blanks it leaves for alignment: `_x` and `*x`, outside quotes. */
function withoutPadding(code: string): string {
  return code.replace(/"[^"]*"|\\.|[_*]./g, (token) => (token[0] === '_' || token[0] === '*' ? '' : token))
}
