import { traditionalPairs } from '../lexicon/traditional'

/** One code unit for one: half width for full width, ' ' for every blank, '-' for every dash, simplified for traditional. */
const table = new Uint16Array(65536)
for (let code = 0; code < 65536; code++) table[code] = code
const map = (from: string, to: string) => {
  for (const c of from) table[c.charCodeAt(0)] = to.charCodeAt(0)
}
for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0
for (let i = 0; i < traditionalPairs.length; i += 2) map(traditionalPairs.charAt(i), traditionalPairs.charAt(i + 1))
for (let code = 0x2000; code <= 0x200f; code++) table[code] = 32
map('\t\n\r\v\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff', ' ')
map('‐‑‒–—―−﹣－ー﹘', '-')
map('～∼〜˜', '~')
map('％﹪', '%')
map('（﹙', '(')
map('）﹚', ')')
map('【〔［', '[')
map('】〕］', ']')
map('，﹐、', ',')
map('：﹕∶︰', ':')
map('；﹔', ';')
map('“”„‟〝〞＂', '"')
map('‘’‚‛＇′', "'")
map('．﹒', '.')
map('／∕⁄', '/')
map('＼', '\\')
map('＋', '+')
map('＝', '=')
map('○', '〇')
map('≧⩾', '≥')
map('≦⩽', '≤')
map('﹤＜', '<')
map('﹥＞', '>')

const unseen = /[\u00ad\u2007\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const allUnseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?<=\d)\u2007(?=\d)/g

/** A text without the signs nobody sees: zero widths, directions, soft hyphens, a figure's blank inside a number. */
export function withoutUnseen(text: string): string {
  return unseen.test(text) ? text.replace(allUnseen, '') : text
}

/**
 * Make a text comparable, code unit for code unit, so that a place in the folded text is the same place in the original.
 *
 *     foldText('４０．９％')      '40.9%'
 *     foldText('600餘篇')        '600余篇'
 *     foldText('1—7月')         '1-7月'
 *     foldText('2023年、8月')    '2023年,8月'
 */
export function foldText(text: string): string {
  let i = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (table[code] !== code) break
  }
  if (i === text.length) return text
  let out = ''
  let kept = 0
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const folded = table[code] as number
    if (folded === code) continue
    out += text.slice(kept, i) + String.fromCharCode(folded)
    kept = i + 1
  }
  return out + text.slice(kept)
}
