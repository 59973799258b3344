import type { RawSheet } from '../../../model/sheet/sheet'
import { Cells, cellsLikely, TextCodes } from './cells'
import type { Dialect } from './csvDialect'

const LF = 10
const QUOTE = 34
/** So many rows say whether cells begin with blanks. */
const rowsLooked = 500

/**
 * A text table straight into the columns of a RawSheet, in one pass, each distinct text kept once and no text kept for a plain number
 * (525, -3.20), whose digits and decimals give it back; null where a table isn't written
 * plainly, and Papa Parse and its menders must read it: single or escaped quotes, runs of blanks, quotes that don't close, blanks around
 * every delimiter, rows that a thousands comma may have torn.
 *
 * Millions of cells cost no string each. They stay texts (F4): only where their text is kept differs.
 */
export function scanTable(text: string, dialect: Dialect): RawSheet | null {
  if (dialect.delimiter.length !== 1 || dialect.padded || (dialect.quote !== '' && (dialect.quote !== '"' || dialect.escape !== '"')))
    return null
  return new Scan(text, dialect.delimiter.charCodeAt(0), dialect.quote === '"').run()
}

class Scan {
  private readonly texts = new TextTable()
  private readonly cells: Cells
  private readonly rows: number[] = []
  private readonly rowStart: number[] = []
  private columnCount = 0
  /** Fields of the rows of more than one; −1 where they differ. */
  private width = 0
  /** Filled cells behind the first of their row, and those that begin with a blank; of the first rows. */
  private inner = 0
  private padded = 0

  constructor(
    private readonly text: string,
    private readonly delimiter: number,
    private readonly quotes: boolean,
  ) {
    const isEnd = (c: number): boolean => c === delimiter || c === LF
    this.cells = new Cells(cellsLikely(text.length, (at) => isEnd(text.charCodeAt(at))))
  }

  run(): RawSheet | null {
    const { text, delimiter, cells } = this
    const end = text.length
    let at = 0
    for (let row = 0; at < end; row++) {
      const start = cells.count
      let column = 0
      for (;;) {
        at = this.cell(at, column, row)
        if (at < 0) return null
        column++
        if (at >= end || text.charCodeAt(at) !== delimiter) break
        // A delimiter at the very end has one more field behind it, an empty one.
        at++
      }
      at++
      if (column > 1) this.width = this.width === 0 || this.width === column ? column : -1
      if (cells.count === start) continue
      this.rows.push(row)
      this.rowStart.push(start)
      this.columnCount = Math.max(this.columnCount, cells.lastColumn + 1)
    }
    const torn = this.width < 0 && delimiter === 44
    return torn || (this.inner >= 4 && this.padded >= 0.9 * this.inner)
      ? null
      : cells.sheet(this.rows, this.rowStart, this.columnCount, this.texts.strings)
  }

  /** Read one cell; the place of the delimiter or line end behind it, −1 where its quotes are broken. */
  private cell(from: number, column: number, row: number): number {
    const { text, delimiter } = this
    const end = text.length
    // Signs are asked for within the text only: one beyond its end is no number, and would make all of them slow.
    let c = from < end ? text.charCodeAt(from) : LF
    if (c === QUOTE && this.quotes) return this.quotedCell(from, column, row)
    if ((c >= 48 && c <= 57) || c === 45) {
      const behind = this.number(from, column, row)
      if (behind >= 0) return behind
    }
    let hash = 0
    let at = from
    while (c !== delimiter && c !== LF) {
      hash = Math.imul(hash ^ c, 0x01000193)
      if (++at === end) break
      c = text.charCodeAt(at)
    }
    if (at > from && !blankBetween(text, from, at)) this.add(this.texts.of(text, from, at, hash), column, row, text.charCodeAt(from))
    return at
  }

  /** A cell that is nothing but a number written the way numbers are; −1 for any other. */
  private number(from: number, column: number, row: number): number {
    const { text, delimiter } = this
    const end = text.length
    const negative = text.charCodeAt(from) === 45
    const begin = negative ? from + 1 : from
    if (begin === end) return -1
    const first = text.charCodeAt(begin)
    let at = begin
    let whole = 0
    let dot = -1
    let c = first
    for (;;) {
      if (c >= 48 && c <= 57) whole = whole * 10 + (c - 48)
      else if (c === 46 && dot < 0) dot = at
      else if (c === delimiter || c === LF) break
      else return -1
      if (++at === end) break
      c = text.charCodeAt(at)
    }
    if (!this.cells.number(whole, negative, first, begin, dot, at, column)) return -1
    if (row < rowsLooked) this.look(column, first)
    return at
  }

  private quotedCell(from: number, column: number, row: number): number {
    const { text, delimiter } = this
    let close = text.indexOf('"', from + 1)
    let doubled = false
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      doubled = true
      close = text.indexOf('"', close + 2)
    }
    if (close < 0) return -1
    const next = text.charCodeAt(close + 1)
    if (next !== delimiter && next !== LF && next === next) return -1
    const inside = text.slice(from + 1, close)
    const cell = doubled ? inside.replace(/""/g, '"') : inside
    if (cell.trim() !== '') {
      let hash = 0
      for (let k = 0; k < cell.length; k++) hash = Math.imul(hash ^ cell.charCodeAt(k), 0x01000193)
      this.add(this.texts.of(cell, 0, cell.length, hash), column, row, cell.charCodeAt(0))
    }
    return close + 1
  }

  private add(code: number, column: number, row: number, first: number): void {
    if (row < rowsLooked) this.look(column, first)
    this.cells.text(code, column)
  }

  /** Whether cells behind the first begin with a blank. */
  private look(column: number, first: number): void {
    if (column === 0) return
    this.inner++
    if (first === 32 || first === 0x3000) this.padded++
  }
}

/** The different texts, kept as they are met. */
class TextTable extends TextCodes {
  readonly strings: string[] = []
  private text = ''

  /** Of a piece of a text. */
  of(text: string, from: number, to: number, hash: number): number {
    this.text = text
    return this.codeOf(from, to, hash)
  }

  protected same(code: number, from: number, to: number): boolean {
    return same(this.strings[code] as string, this.text, from, to)
  }

  protected keep(_code: number, from: number, to: number): void {
    this.strings.push(this.text.slice(from, to))
  }
}

function same(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false
  for (let k = 0; k < known.length; k++) if (known.charCodeAt(k) !== text.charCodeAt(from + k)) return false
  return true
}

/** Nothing but blanks, as `trim` knows them. */
function blankBetween(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from)
  // Most cells begin with a sign that no trim takes off.
  return (
    (first <= 32 || first === 0x3000 || first === 0xa0 || first === 0xfeff || (first >= 0x1680 && first < 0x2060)) &&
    text.slice(from, to).trim() === ''
  )
}
