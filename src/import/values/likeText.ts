import { calendarSigns } from '../lexicon/times/periods'

/**
 * A text with its longer numbers made alike, so that names which only count on (单位00042, 第137号企业) are read once; null for a text
 * without such a number, which is like no other.
 *
 *     likeText('单位00042')     '单位\u0001\u0005'     as 单位00043
 *     likeText('第137号')       '第\u0002\u0003号'     as 第138号
 *     likeText('12月')          null: up to two digits every number may be a month, a day or a week of its own
 *     likeText('2023指标')      null: a year, or a day of one
 *
 * Numbers are alike that have the same length, both with or both without a zero in front. What may be a part of the calendar, 100 and
 * 1000 (which indices are measured in), and digits right beside a word of the calendar, a point, a comma, a dash or a slash are never
 * made alike.
 */
export function likeText(text: string): string | null {
  const { length } = text
  if (length > 64) return null
  let made = ''
  let kept = 0
  for (let i = 0; i < length; i++) {
    if (!isDigit(text.charCodeAt(i))) continue
    const start = i
    while (i < length && isDigit(text.charCodeAt(i))) i++
    const digits = i - start
    if (digits < 3) continue
    if (joins(text, start - 1, -1) || joins(text, i, 1)) return null
    const [a, b] = [text.charCodeAt(start), text.charCodeAt(start + 1)]
    if ((digits >= 4 && ((a === 49 && b === 57) || (a === 50 && b === 48))) || (a === 49 && isZeros(text, start + 1, i))) return null
    made += text.slice(kept, start) + (a === 48 ? '\u0001' : '\u0002') + String.fromCharCode(digits)
    kept = i
  }
  return kept === 0 ? null : made + text.slice(kept)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether the next sign beside digits, blanks and brackets passed over, makes a date, a range, a fraction or an amount of them. */
function joins(text: string, from: number, step: 1 | -1): boolean {
  let at = from
  while (blanksAndBrackets.has(text.charCodeAt(at))) at += step
  if (at < 0 || at >= text.length) return false
  const code = text.charCodeAt(at)
  return code < 48 || joining.has(code)
}

const codesOf = (signs: string): Set<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const blanksAndBrackets = codesOf(' \u3000\u00a0()（）[]')
const joining = codesOf(`:\u2010\u2011\u2012\u2013\u2014\u2015．／，－：～〜＝=${calendarSigns}`)

function isZeros(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 48) return false
  return true
}
