const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  元: 1,
}
const placeOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/**
 * Read a number in Chinese characters (folded); null when it isn't one.
 *
 *     chineseNumeral('十二')       12
 *     chineseNumeral('二百零五')   205
 *     chineseNumeral('三千万')     30000000
 *     chineseNumeral('二〇二三')   2023, digits in a row
 *     chineseNumeral('三四')       null: three or four
 *     chineseNumeral('百')         null: a scale, not a number
 */
export function chineseNumeral(text: string): number | null {
  if (text === '' || text.includes('元')) return null
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) {
    // 十 is absent: digits in a row are a year or a code, and two of them (三四个) are three or four.
    if (text.length === 2 && !/[零〇]/.test(text)) return null
    return Number([...text].map((c) => digitOf[c]).join(''))
  }
  let total = 0
  let section = 0
  let digit: number | null = null
  let place = Infinity
  for (const c of text) {
    const d = digitOf[c]
    if (d !== undefined) {
      if (digit !== null && digit !== 0) return null
      digit = d
      continue
    }
    const p = placeOf[c]
    if (p !== undefined) {
      if (digit === null && !(p === 10 && section === 0)) return null
      if (p >= place) return null
      section += (digit ?? 1) * p
      place = p
      digit = null
      continue
    }
    if (c !== '万' && c !== '亿') return null
    if (digit === null && section === 0) return null
    section += digit ?? 0
    total = (total + section) * (c === '万' ? 1e4 : 1e8)
    section = 0
    digit = null
    place = Infinity
  }
  return total + section + (digit ?? 0)
}
