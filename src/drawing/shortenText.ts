import { measureText } from './text'

/**
 * Cut a text to a width: … at the end, or in its middle, where file names keep their number and their date.
 *
 *     shortenText('市委全面深化改革委员会办公室', 13, 400, 80)                '市委全面深…'
 *     shortenText('01_市委办公室主要工作指标.xlsx', 12, 400, 120, 'middle')  '01_市委办…标.xlsx'
 *
 * A number is never cut in two: 1338000件 loses all of it or nothing. '' when not even the … fits.
 */
export function shortenText(text: string, size: number, weight: 400 | 700, width: number, where: 'end' | 'middle' = 'end'): string {
  if (measureText(text, size, weight) <= width) return text
  const chars = [...text]
  let low = 0
  let high = chars.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (measureText(cut(chars, middle, where), size, weight) <= width) low = middle
    else high = middle - 1
  }
  // 12|34 would read as another number.
  if (where === 'end') while (low > 0 && inNumber(chars[low - 1]) && inNumber(chars[low])) low--
  const result = cut(chars, low, where)
  return low > 0 && measureText(result, size, weight) <= width ? result : ''
}

function inNumber(char: string | undefined): boolean {
  return char !== undefined && /[\d.]/.test(char)
}

function cut(chars: readonly string[], keep: number, where: 'end' | 'middle'): string {
  if (where === 'end') return `${chars.slice(0, keep).join('').trimEnd()}…`
  const head = Math.ceil(keep / 2)
  const tail = keep - head
  return `${chars.slice(0, head).join('')}…${tail > 0 ? chars.slice(-tail).join('') : ''}`
}
