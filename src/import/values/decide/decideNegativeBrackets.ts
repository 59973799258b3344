import { foldText } from '../fold'

/**
 * What (12) is among a column's texts: a negative number, or a note's number; null when none stands there.
 *
 *     decideNegativeBrackets(['97.5', '(12.3)', '8.0'])     negative, as accountants write
 *     decideNegativeBrackets(['1,867', '(12)', '35'])       negative
 *     decideNegativeBrackets(['(1)', '(2)', '(3)'])         note: numbered from 1
 *     decideNegativeBrackets(['甲', '(1)', '乙'])            note: no numbers beside it
 */
export function decideNegativeBrackets(texts: readonly string[]): 'negative' | 'note' | null {
  const inside: number[] = []
  let plain = 0
  let words = 0
  for (const text of texts) {
    const folded = foldText(text).trim()
    const bracket = /^\((\d[\d,]*(?:\.\d+)?) ?%?\)$/.exec(folded)
    if (bracket) inside.push(Number((bracket[1] ?? '').replace(/,/g, '')))
    else if (/^[-+]?\d[\d,]*(?:\.\d+)? ?%?$/.test(folded)) plain++
    else if (/[\p{L}]/u.test(folded)) words++
  }
  if (inside.length === 0) return null
  const numbered = inside.length > 1 && inside.every((n, i) => n === i + 1)
  return numbered || plain === 0 || words > plain + inside.length ? 'note' : 'negative'
}
