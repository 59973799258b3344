import { cellClass } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { isPairOfNumbers, isRatioOfNumbers } from '../../values/numbers/pairOfNumbers'
import { rowRuns } from '../../sheet/rowRuns'
import type { Band } from '../bands'

export interface ColumnCounts {
  figures: number
  whole: number
  years: number
  texts: number
  periods: number
  dates: number
  missing: number
  prose: number
  /** Texts that are two numbers with a stroke between them, or several with colons. */
  paired: number
  /** Texts that are a number in brackets. */
  bracketed: number
  /** Plain numbers and percentages, without words. */
  plain: number
  /** Numbers such as 2023.9 or 202310 that may be months. */
  dotted: number
  /** Whole numbers such as 202310 that are a year and a month. */
  monthCodes: number
  /** Steps from one whole number to the next, and those that are one. */
  steps: number
  ones: number
  falls: number
  stays: number
  last: number
  least: number
  most: number
  /** Digits of every figure so far, -1 when they differ. */
  digits: number
}

const [otherText, pairedText, bracketedText] = [1, 2, 3] as const

/** Whether a text is two numbers or one in brackets, never both; a long table repeats its texts, and each is looked at once. */
function textShapes(grid: Grid): (cell: number) => number {
  const { text, strings } = grid.sheet
  const known = new Uint8Array(strings.length)
  const shapeOf = (shown: string): number =>
    isPairOfNumbers(shown) || isRatioOfNumbers(shown) ? pairedText : bracketedNumber.test(shown) ? bracketedText : otherText
  return (cell) => {
    const at = text[cell] as number
    // A cell that is read as something else than it shows has a text of its own.
    if (at < 0 || grid.turned.has(cell)) return shapeOf(grid.textOf(cell))
    return (known[at] ||= shapeOf(grid.textOf(cell)))
  }
}

/** What stands in each column of a band, counted over the rows of its body in one pass. */
export function countColumns(grid: Grid, band: Band, bodyRows: readonly number[]): ColumnCounts[] {
  const width = band.right - band.left + 1
  const counts: ColumnCounts[] = Array.from({ length: width }, () => ({
    figures: 0,
    whole: 0,
    years: 0,
    texts: 0,
    periods: 0,
    dates: 0,
    missing: 0,
    prose: 0,
    paired: 0,
    bracketed: 0,
    plain: 0,
    dotted: 0,
    monthCodes: 0,
    steps: 0,
    ones: 0,
    falls: 0,
    stays: 0,
    last: NaN,
    least: Infinity,
    most: -Infinity,
    digits: 0,
  }))
  const { words: wordsClass, percent: percentClass, year: yearClass, number: numberClass } = cellClass
  const {
    classes,
    lineStart,
    lineCells,
    lineColumns,
    plain: { value, places },
    sheet: { kind },
  } = grid
  const plainFigures = new Int32Array(width)
  const shapeOf = textShapes(grid)
  for (let r = 0; r < bodyRows.length;) {
    const slot = grid.slotOf(bodyRows[r] as number)
    const alike = slot < 0 ? 1 : alikeFrom(grid, bodyRows, r, slot)
    r += alike
    if (slot < 0) continue
    const from = lineStart[slot] as number
    const length = (lineStart[slot + 1] as number) - from
    for (let first = from; first < from + length; first++) {
      const column = (lineColumns[first] as number) - band.left
      const count = counts[column]
      if (!count) continue
      const code = classes[lineCells[first] as number] as number
      for (let k = first; k < from + alike * length; k += length) {
        const cell = lineCells[k] as number
        if (code >= numberClass && code <= wordsClass) {
          const number = value[cell] as number
          if (number === number && code !== percentClass && code !== wordsClass) {
            // By far most cells: nothing but a number.
            plainFigures[column] = (plainFigures[column] as number) + 1
            if (code === yearClass) count.years++
            else if (number >= 1900 && number <= 209912) {
              if (monthLike(grid, cell)) count.dotted++
              if (isMonthCode(grid, cell)) count.monthCodes++
            }
            if (places[cell] === 0 || (kind[cell] === 1 && Number.isInteger(number))) countWhole(number, count)
            continue
          }
          count.figures++
          if (code === yearClass) count.years++
          if (code !== wordsClass) count.plain++
          if (code === numberClass && monthLike(grid, cell)) count.dotted++
          if (code === numberClass && isMonthCode(grid, cell)) count.monthCodes++
          if (code !== percentClass && code !== wordsClass && isWhole(grid, cell)) countWhole(wholeOf(grid, cell), count)
        } else countText(count, code, cell, shapeOf)
      }
    }
  }
  counts.forEach((count, k) => {
    count.figures += plainFigures[k] as number
    count.plain += plainFigures[k] as number
  })
  return counts
}

/** A cell that is no figure. */
function countText(count: ColumnCounts, code: number, cell: number, shapeOf: (cell: number) => number): void {
  if (code === cellClass.period || code === cellClass.date) {
    if (code === cellClass.period) count.periods++
    else count.dates++
    if (shapeOf(cell) === pairedText) count.paired++
  } else if (code === cellClass.missing) count.missing++
  else {
    count.texts++
    const shape = shapeOf(cell)
    if (shape === pairedText) count.paired++
    if (code === cellClass.prose) count.prose++
    else if (shape === bracketedText) count.bracketed++
  }
}

/** Rows alike that are gone through together, column by column: no more than lie near one another in memory. */
const together = 256

/** How many rows of a body from row `r` on, which lies at `slot`, stand together and are alike. */
function alikeFrom(grid: Grid, bodyRows: readonly number[], r: number, slot: number): number {
  const { of } = rowRuns(grid)
  let alike = 1
  while (
    alike < together &&
    r + alike < bodyRows.length &&
    bodyRows[r + alike] === grid.rows[slot + alike] &&
    of[slot + alike] === of[slot]
  )
    alike++
  return alike
}

/** (17.7): a fall where a column states changes or deductions, a note's number elsewhere. */
const bracketedNumber = /^[(（]\d[\d,]*(?:\.\d+)?[%％]?[)）]$/

/** The number of a cell that is whole and no plain text. */
function wholeOf(grid: Grid, cell: number): number {
  const number = grid.sheet.number[cell] as number
  return Number.isNaN(number) ? Number(grid.textOf(cell).replace(/,/g, '')) : number
}

function countWhole(value: number, count: ColumnCounts): void {
  count.whole++
  if (!Number.isNaN(count.last)) {
    count.steps++
    if (value === count.last + 1) count.ones++
    else if (value === count.last) count.stays++
    else if (value < count.last) count.falls++
  }
  count.last = value
  if (!(value >= count.least)) count.least = Math.min(count.least, value)
  if (!(value <= count.most)) count.most = Math.max(count.most, value)
  if (count.digits < 0) return
  const digits = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1
  count.digits = count.digits === 0 || count.digits === digits ? digits : -1
}

function monthLike(grid: Grid, cell: number): boolean {
  const number = grid.sheet.number[cell] as number
  if (grid.sheet.kind[cell] === 1 && !Number.isNaN(number)) return number > 1900 && number < 2100
  const plain = grid.plain.value[cell] as number
  const places = grid.plain.places[cell] as number
  if (!Number.isNaN(plain)) return plain >= 1900 && plain < 2100 && (places === 1 || places === 2)
  return Number.isNaN(number) ? /^(19|20)\d\d\.\d{1,2}$/.test(grid.textOf(cell)) : number > 1900 && number < 2100
}

function isMonthCode(grid: Grid, cell: number): boolean {
  const plain = grid.plain.value[cell] as number
  const value = Number.isNaN(plain) ? (grid.sheet.number[cell] as number) : plain
  return Number.isInteger(value) && value >= 190001 && value <= 209912 && value % 100 >= 1 && value % 100 <= 12
}

function isWhole(grid: Grid, cell: number): boolean {
  const number = grid.sheet.number[cell] as number
  if (!Number.isNaN(number)) return Number.isInteger(number)
  const text = grid.textOf(cell)
  // 3.70102E+17 is a long number that a program has chewed.
  return /^[-+]?[\d,]+$/.test(text) || (/^\d(?:\.\d+)?e\+?\d+$/i.test(text) && Number.isInteger(Number(text)))
}
