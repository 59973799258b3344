import { dateShape } from '../../lexicon/programs'

/**
 * How much rows of fields look like tables: 0 (one column, or nothing agrees) to nearly 1.
 *
 * Share of rows that agree in length with a neighbour or with most of their block, weighted by (length − 1) / length,
 * times the mean clarity of the cells. Blocks are parted by blank lines and lines of one field: preambles, sections, footers.
 */
export function tableScore(rows: readonly (readonly string[])[], delimiter: string): number {
  let lines = 0
  let agreement = 0
  let clarity = 0
  let cells = 0
  let block: (readonly string[])[] = []
  const close = (): void => {
    const usual = usualLength(block)
    block.forEach((row, k) => {
      const length = row.length
      const agrees = length === usual || block[k - 1]?.length === length || block[k + 1]?.length === length
      // A line alone in its block is as likely a sentence with commas as a row.
      const weight = block.length === 1 ? 0.3 : agrees ? 1 : 0.3
      agreement += (weight * (length - 1)) / length
      for (const cell of row) clarity += cellClarity(cell, delimiter)
      cells += length
    })
    block = []
  }
  for (const row of rows) {
    const blank = row.every((cell) => cell.trim() === '')
    if (!blank) lines++
    if (blank || row.length < 2) close()
    else block.push(row)
  }
  close()
  return cells === 0 ? 0 : (agreement / lines) * (clarity / cells)
}

/** The length that most rows have; 0 for none. */
export function usualLength(block: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  let usual = 0
  for (const { length } of block) {
    const count = (counts.get(length) ?? 0) + 1
    counts.set(length, count)
    if (count > (counts.get(usual) ?? 0) || usual === 0) usual = length
  }
  return usual
}

const numberShape = /^[-+−－]?[(（]?[¥￥$€£]?\s?(?:\d{1,3}(?:[,，' ]\d{3})+|\d+)?(?:[.,．]\d+)?(?:e[-+]?\d+)?\s?[%％‰]?[)）]?$/i
/** Signs that part fields in other dialects, and blanks that part words further than one does. */
const foreignSign = /[,;|\t]|[ \u3000]{2,}|\d[ \u3000]+\d/
const strayQuote = /^\s*["']|["']\s*$|\\["']/

/** 1 for what is surely one thing (blank, number, date), less for text, little for text that another dialect would part. */
function cellClarity(cell: string, delimiter: string): number {
  const text = cell.trim()
  if (text === '') return 1
  if (numberShape.test(text) || dateShape.test(text)) return 1
  if (strayQuote.test(text)) return 0.2
  if (text.includes('\n') && text.length > 200) return 0.3
  // A cell that holds its own delimiter was quoted on purpose.
  if (text.includes(delimiter)) return 0.9
  return foreignSign.test(text) ? 0.3 : 0.9
}
