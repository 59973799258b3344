import { generalFormat, type NumberFormat, type RawSheet } from '../../../model/sheet/sheet'
import type { Dialect } from './csvDialect'
import { withoutLooks } from './withoutLooks'

const LF = 10
const QUOTE = 34

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
  private column: Int32Array
  private code: Int32Array
  private value: Float64Array
  private format: Uint16Array
  private count = 0
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
    const guess = cellsLikely(text, delimiter)
    this.column = new Int32Array(guess)
    this.code = new Int32Array(guess)
    this.value = new Float64Array(guess)
    this.format = new Uint16Array(guess)
  }

  run(): RawSheet | null {
    const { text, delimiter } = this
    const end = text.length
    let at = 0
    for (let row = 0; at < end; row++) {
      const start = this.count
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
      if (this.count === start) continue
      this.rows.push(row)
      this.rowStart.push(start)
      this.columnCount = Math.max(this.columnCount, (this.column[this.count - 1] as number) + 1)
    }
    const torn = this.width < 0 && delimiter === 44
    return torn || (this.inner >= 4 && this.padded >= 0.9 * this.inner) ? null : this.sheet()
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
    if (at > from && !blankBetween(text, from, at)) this.add(this.texts.codeOf(text, from, at, hash), column, row, text.charCodeAt(from))
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
    const decimals = dot < 0 ? 0 : at - dot - 1
    const digits = at - begin - (dot < 0 ? 0 : 1)
    const padded = first === 48 && (dot < 0 ? at : dot) - begin > 1
    if (
      digits === 0 ||
      digits > mostDigits ||
      decimals > mostDecimals ||
      dot === begin ||
      dot === at - 1 ||
      padded ||
      (negative && whole === 0)
    )
      return -1
    const size = decimals === 0 ? whole : whole / (powers[decimals] as number)
    if (row < 500) this.look(column, first)
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = negative ? -size : size
    this.format[i] = 1 + decimals
    this.column[i] = column
    this.code[i] = -1
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
      this.add(this.texts.codeOf(cell, 0, cell.length, hash), column, row, cell.charCodeAt(0))
    }
    return close + 1
  }

  private add(code: number, column: number, row: number, first: number): void {
    if (row < 500) this.look(column, first)
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = NaN
    this.column[i] = column
    this.code[i] = code
  }

  /** Whether cells behind the first begin with a blank. */
  private look(column: number, first: number): void {
    if (column === 0) return
    this.inner++
    if (first === 32 || first === 0x3000) this.padded++
  }

  private grow(): void {
    const size = this.count * 2
    this.column = copied(this.column, new Int32Array(size))
    this.code = copied(this.code, new Int32Array(size))
    this.value = copied(this.value, new Float64Array(size))
    this.format = copied(this.format, new Uint16Array(size))
  }

  private sheet(): RawSheet {
    const { count, rows, rowStart } = this
    rowStart.push(count)
    return {
      name: '',
      ...withoutLooks(),
      rowCount: (rows[rows.length - 1] ?? -1) + 1,
      columnCount: this.columnCount,
      rows: Int32Array.from(rows),
      rowStart: Int32Array.from(rowStart),
      column: cut(this.column, count),
      kind: new Uint8Array(count),
      number: cut(this.value, count),
      text: cut(this.code, count),
      strings: this.texts.strings,
      format: cut(this.format, count),
      formats: writtenFormats,
    }
  }
}

/** How many cells a text may have, by its beginning, a little too many: room made once is cheaper than room made twice as large. */
function cellsLikely(text: string, delimiter: number): number {
  const piece = Math.min(text.length, 1 << 16)
  let ends = 1
  for (let at = 0; at < piece; at++) {
    const c = text.charCodeAt(at)
    if (c === delimiter || c === LF) ends++
  }
  return piece < text.length ? Math.ceil((1.04 * ends * text.length) / piece) + 1024 : ends
}

/** The first so many entries; without a copy where little room is left over. */
export function cut<T extends Int32Array | Float64Array | Uint16Array>(column: T, count: number): T {
  return (column.length - count < count >> 3 ? column.subarray(0, count) : column.slice(0, count)) as T
}

/** What a double gives back whole. */
export const [mostDigits, mostDecimals] = [15, 12] as const
export const powers = Float64Array.from({ length: 1 + mostDecimals }, (_, k) => Number(`1e${k}`))
/** A number written with so many decimals, at 1 + decimals. */
export const writtenFormats: readonly NumberFormat[] = [
  generalFormat,
  ...Array.from({ length: 1 + mostDecimals }, (_, decimals): NumberFormat => ({
    code: (0).toFixed(decimals),
    kind: 'plain',
    decimals,
    percent: false,
    thousands: false,
  })),
]

export function copied<T extends Int32Array | Float64Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Distinct texts by number: a table of open places, looked into by pieces of a larger text, so that a known text is never cut out again. */
class TextTable {
  readonly strings: string[] = []
  private hashes = new Int32Array(1024)
  private places = new Int32Array(4096)

  codeOf(text: string, from: number, to: number, hash: number): number {
    const mask = this.places.length - 1
    let place = (hash ^ (hash >>> 15)) & mask
    for (let known = this.places[place] as number; known !== 0; known = this.places[place] as number) {
      if (this.hashes[known - 1] === hash && same(this.strings[known - 1] as string, text, from, to)) return known - 1
      place = (place + 1) & mask
    }
    const code = this.strings.push(text.slice(from, to)) - 1
    if (code === this.hashes.length) this.hashes = copied(this.hashes, new Int32Array(this.hashes.length * 2))
    this.hashes[code] = hash
    this.places[place] = code + 1
    if (this.strings.length * 2 > this.places.length) this.spread()
    return code
  }

  private spread(): void {
    const places = new Int32Array(this.places.length * 4)
    const mask = places.length - 1
    for (let code = 0; code < this.strings.length; code++) {
      const hash = this.hashes[code] as number
      let place = (hash ^ (hash >>> 15)) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = code + 1
    }
    this.places = places
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
