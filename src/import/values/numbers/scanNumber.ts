import { chineseNumeral } from './chineseNumeral'

/** A number found at a place of a folded text: its digits without group marks, ready for `shifted`. */
export interface ScannedNumber {
  readonly digits: string
  readonly end: number
  readonly chinese: boolean
}

// Groups of three, Indian lakhs, groups of four, blanks, apostrophes, or no groups at all.
const arabic =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,4}(?:,\d{4})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:[eE][+-]?\d{1,3}(?![\dA-Za-z]))?|\.\d+/y
const han = /[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+/y

/**
 * The number at a place of a folded text; null when none stands there or its group marks don't add up.
 *
 *     scanNumber('1,867个', 0)   1867, ends before 个
 *     scanNumber('1 738.85', 0)  1738.85
 *     scanNumber('十二次', 0)     12, in characters
 *     scanNumber('12,5', 0)      null: a decimal comma or two numbers, nobody knows
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const code = text.charCodeAt(at)
  if (code < 128) {
    arabic.lastIndex = at
    const match = arabic.exec(text)
    if (!match) return null
    const end = at + match[0].length
    if (/^(?:[,']?\d|\.\d)/.test(text.slice(end, end + 2)) || (text.charAt(end) === ',' && /\d/.test(text.charAt(end + 1)))) return null
    const digits = match[0].replace(/[, ']/g, '')
    // 1E400 is no number anyone can compute with.
    return Number.isFinite(Number(digits)) ? { digits, end, chinese: false } : null
  }
  han.lastIndex = at
  const match = han.exec(text)
  if (!match) return null
  let run = match[0]
  // 百余, 千余 and 近百, 近千 mean 一百余, 近一百; without either a scale alone is no number.
  if (/^[百千]/.test(run))
    return run.length === 1 && (/[余多]/.test(text.charAt(at + 1)) || text.charAt(at - 1) === '近')
      ? { digits: run === '百' ? '100' : '1000', end: at + 1, chinese: true }
      : null
  for (; run !== ''; run = run.slice(0, -1)) {
    const value = chineseNumeral(run)
    if (value === null) continue
    const end = at + run.length
    const point = /^点([零〇一二三四五六七八九]{1,6})/.exec(text.slice(end, end + 8))
    if (!point) return { digits: String(value), end, chinese: true }
    const decimals = [...(point[1] ?? '')].map((c) => String(chineseNumeral(c) ?? 0)).join('')
    return { digits: `${value}.${decimals}`, end: end + point[0].length, chinese: true }
  }
  return null
}
