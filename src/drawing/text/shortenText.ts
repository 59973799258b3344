import { measureText } from './text'

/** A width made of a sum that is taken apart again misses its own text by a rounding of the last bit, px. */
const slack = 0.01
/** 96分, 约60万元, −3百分点: a number and a unit of up to three signs. */
const numberAndUnit = /^([^\d\s]?[−-]?\d[\d.,—–~]*)\D{1,3}$/
const wholeNumber = /^[^\d\s]?[−-]?\d[\d.,—–~]*$/

/**
 * Cut a text to a width: … at the end, or in its middle, where file names keep their number and their date.
 *
 *     shortenText('市委全面深化改革委员会办公室', 13, 400, 80)                '市委全面深…'
 *     shortenText('01_市委办公室主要工作指标.xlsx', 12, 400, 120, 'middle')  '01_市委办…标.xlsx'
 *
 * A number is never cut in two: 1338000件 and 50—70个 lose all of it or nothing (1338000 where only its unit finds
 * no room). '' when not even the … fits.
 */
export function shortenText(text: string, size: number, weight: 400 | 700, width: number, where: 'end' | 'middle' = 'end'): string {
  if (measureText(text, size, weight) <= width + slack) return text
  // 600… might be 6001: a number stands whole without a unit that finds no room, or with a blank before what is left out.
  const bare = where === 'end' ? numberAndUnit.exec(text)?.[1] : undefined
  if (bare !== undefined) return measureText(bare, size, weight) <= width + slack ? bare : ''
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
  const head = chars.slice(0, low).join('').trimEnd()
  const result = where === 'end' && wholeNumber.test(head) ? `${head} …` : cut(chars, low, where)
  return low > 0 && measureText(result, size, weight) <= width ? result : ''
}

function inNumber(char: string | undefined): boolean {
  return char !== undefined && /[\d.,—–~]/.test(char)
}

function cut(chars: readonly string[], keep: number, where: 'end' | 'middle'): string {
  if (where === 'end') return `${chars.slice(0, keep).join('').trimEnd()}…`
  const head = Math.ceil(keep / 2)
  const tail = keep - head
  return `${chars.slice(0, head).join('')}…${tail > 0 ? chars.slice(-tail).join('') : ''}`
}
