import type { RawSheet } from '../../../model/sheet/sheet'
import { delimiters, rareDelimiters } from './csvDialect'
import { copied, cut, mostDecimals, mostDigits, powers, writtenFormats } from './csvScan'
import { withoutLooks } from './withoutLooks'

const [LF, CR, COMMA, TAB, MINUS, DOT, ZERO, NINE] = [10, 13, 44, 9, 45, 46, 48, 57]
/** How much of a text is looked at for its delimiter: a delimiter that comes later stands in a cell, and is seen there. */
const beginning = 4096

/** A text table as its bytes give it. */
export interface PlainTable {
  readonly sheet: RawSheet
  readonly delimiter: string
}

/**
 * A text table that can be read one way only, straight from its UTF-8 bytes: one delimiter, no quotes, no blanks, lines ended by LF or CRLF. Nothing
 * of it is decoded but its different texts, and these are where all other signs stand: what would have to be weighed (another delimiter, a
 * quote, a blank, bytes that aren't UTF-8) is seen in one of them, and the table is left to `readCsv`, null. What it gives is what that gives.
 */
export function scanPlain(bytes: Uint8Array): PlainTable | null {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const head = bytes.subarray(0, beginning)
  const delimiter = delimiters.find((sign) => head.includes(sign.charCodeAt(0))) ?? ','
  const sheet = new PlainScan(bytes, delimiter.charCodeAt(0)).run(marked ? 3 : 0)
  return sheet && { sheet, delimiter }
}

/** What a byte is to a cell of text. */
const [ordinary, ends, odd] = [0, 1, 2] as const

/** Control signs, blanks, quotes, what other dialects part fields with, and what markup begins with: none of them stands in a plain table. */
function signsOf(delimiter: number): Uint8Array {
  const signs = new Uint8Array(256).fill(ordinary)
  signs.fill(odd, 0, 33)
  for (const sign of [...delimiters, ...rareDelimiters, '"', "'", '<']) if (sign < '\u0080') signs[sign.charCodeAt(0)] = odd
  for (const sign of [delimiter, LF, CR]) signs[sign] = ends
  return signs
}

class PlainScan {
  private readonly texts: ByteTexts
  private readonly signs: Uint8Array
  private column: Int32Array
  private code: Int32Array
  private value: Float64Array
  private format: Uint16Array
  private count = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
  ) {
    this.texts = new ByteTexts(bytes)
    this.signs = signsOf(delimiter)
    const guess = cellsLikely(bytes, delimiter)
    this.column = new Int32Array(guess)
    this.code = new Int32Array(guess)
    this.value = new Float64Array(guess)
    this.format = new Uint16Array(guess)
  }

  run(from: number): RawSheet | null {
    const { bytes, delimiter } = this
    const end = bytes.length
    const rows: number[] = []
    const rowStart: number[] = []
    let columnCount = 0
    // Fields of the rows of more than one; rows that differ may be torn by thousands commas.
    let width = 0
    let at = from
    for (let row = 0; at < end; row++) {
      const start = this.count
      let column = 0
      for (;;) {
        at = this.cell(at, column)
        if (at < 0) return null
        column++
        if (at >= end || bytes[at] !== delimiter) break
        // Tabs in a row may be one.
        if (delimiter === TAB && at + 1 < end && bytes[at + 1] === TAB) return null
        at++
      }
      if (at < end && bytes[at] === CR && (++at === end || bytes[at] !== LF)) return null
      at++
      if (column > 1) {
        if (width !== 0 && width !== column && delimiter === COMMA) return null
        width = column
      }
      if (!this.texts.settle(row === 0)) return null
      if (this.count === start) continue
      rows.push(row)
      rowStart.push(start)
      columnCount = Math.max(columnCount, (this.column[this.count - 1] as number) + 1)
    }
    rowStart.push(this.count)
    return rows.length === 0 || !this.texts.settle(true) ? null : this.sheet(rows, rowStart, columnCount)
  }

  /** Read one cell; the place of what ends it, −1 where it isn't plain. */
  private cell(from: number, column: number): number {
    const { bytes, signs } = this
    const end = bytes.length
    // Bytes are asked for within the text only: one beyond its end is no number, and would make all of them slow.
    let c = from < end ? (bytes[from] as number) : LF
    if ((c >= ZERO && c <= NINE) || c === MINUS) {
      const behind = this.number(from, column)
      if (behind >= 0) return behind
    }
    let hash = 0
    let at = from
    while (signs[c] !== ends) {
      if (signs[c] === odd) return -1
      hash = Math.imul(hash ^ c, 0x01000193)
      if (++at === end) break
      c = bytes[at] as number
    }
    if (at === from) return at
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = NaN
    this.column[i] = column
    this.code[i] = this.texts.codeOf(from, at, hash)
    return at
  }

  /** A cell that is nothing but a number written the way numbers are; −1 for any other. */
  private number(from: number, column: number): number {
    const { bytes, delimiter } = this
    const end = bytes.length
    const negative = bytes[from] === MINUS
    const begin = negative ? from + 1 : from
    if (begin === end) return -1
    const first = bytes[begin] as number
    let at = begin
    let whole = 0
    let dot = -1
    let c = first
    for (;;) {
      if (c >= ZERO && c <= NINE) whole = whole * 10 + (c - ZERO)
      else if (c === DOT && dot < 0) dot = at
      else if (c === delimiter || c === LF || c === CR) break
      else return -1
      if (++at === end) break
      c = bytes[at] as number
    }
    const decimals = dot < 0 ? 0 : at - dot - 1
    const digits = at - begin - (dot < 0 ? 0 : 1)
    const padded = first === ZERO && (dot < 0 ? at : dot) - begin > 1
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
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = negative ? -size : size
    this.format[i] = 1 + decimals
    this.column[i] = column
    this.code[i] = -1
    return at
  }

  private grow(): void {
    const size = this.count * 2
    this.column = copied(this.column, new Int32Array(size))
    this.code = copied(this.code, new Int32Array(size))
    this.value = copied(this.value, new Float64Array(size))
    this.format = copied(this.format, new Uint16Array(size))
  }

  private sheet(rows: readonly number[], rowStart: readonly number[], columnCount: number): RawSheet {
    const { count } = this
    return {
      name: '',
      ...withoutLooks(),
      rowCount: (rows[rows.length - 1] as number) + 1,
      columnCount,
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

/** How many cells there may be, by the beginning, a little too many: room made once is cheaper than room made twice as large. */
function cellsLikely(bytes: Uint8Array, delimiter: number): number {
  const piece = Math.min(bytes.length, 1 << 16)
  let found = 1
  for (let at = 0; at < piece; at++) if (bytes[at] === delimiter || bytes[at] === LF) found++
  return piece < bytes.length ? Math.ceil((1.04 * found * bytes.length) / piece) + 1024 : found
}

/** Different texts that wait to be decoded together: one by one each would cost a call of the decoder. */
const mostWaiting = 4096

/** Distinct texts by number, known by their bytes where they first stood. */
class ByteTexts {
  readonly strings: string[] = []
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private count = 0
  private hashes = new Int32Array(1024)
  private starts = new Int32Array(1024)
  private ends = new Int32Array(1024)
  private places = new Int32Array(4096)

  constructor(private readonly bytes: Uint8Array) {}

  codeOf(from: number, to: number, hash: number): number {
    const mask = this.places.length - 1
    let place = (hash ^ (hash >>> 15)) & mask
    for (let known = this.places[place] as number; known !== 0; known = this.places[place] as number) {
      if (this.hashes[known - 1] === hash && this.same(known - 1, from, to)) return known - 1
      place = (place + 1) & mask
    }
    const code = this.count++
    if (code === this.hashes.length) {
      this.hashes = copied(this.hashes, new Int32Array(code * 2))
      this.starts = copied(this.starts, new Int32Array(code * 2))
      this.ends = copied(this.ends, new Int32Array(code * 2))
    }
    this.hashes[code] = hash
    this.starts[code] = from
    this.ends[code] = to
    this.places[place] = code + 1
    if (this.count * 2 > this.places.length) this.spread()
    return code
  }

  private same(code: number, from: number, to: number): boolean {
    const { bytes } = this
    let at = this.starts[code] as number
    if ((this.ends[code] as number) - at !== to - from) return false
    for (let k = from; k < to; k++, at++) if (bytes[k] !== bytes[at]) return false
    return true
  }

  /** Decode what waits, if it is worth it or `all`; false where a text is no UTF-8, nothing but blanks, or holds a sign that other dialects read otherwise. */
  settle(all: boolean): boolean {
    const first = this.strings.length
    if (this.count === first || (!all && this.count - first < mostWaiting)) return true
    let length = 0
    for (let code = first; code < this.count; code++) length += 1 + (this.ends[code] as number) - (this.starts[code] as number)
    const joined = new Uint8Array(length).fill(LF)
    let at = 0
    for (let code = first; code < this.count; code++) {
      const end = this.ends[code] as number
      for (let from = this.starts[code] as number; from < end; from++) joined[at++] = this.bytes[from] as number
      at++
    }
    let decoded: string
    try {
      decoded = this.decoder.decode(joined)
    } catch {
      return false
    }
    // The first line may name the delimiter.
    if (first === 0 && /^\uFEFF?sep=/i.test(decoded)) return false
    if (decoded.includes('\u3000') || rareDelimiters.some((sign) => decoded.includes(sign))) return false
    const texts = decoded.split('\n')
    texts.pop()
    for (const text of texts) {
      if (text.trim() === '') return false
      this.strings.push(text)
    }
    return true
  }

  private spread(): void {
    const places = new Int32Array(this.places.length * 4)
    const mask = places.length - 1
    for (let code = 0; code < this.count; code++) {
      const hash = this.hashes[code] as number
      let place = (hash ^ (hash >>> 15)) & mask
      while (places[place] !== 0) place = (place + 1) & mask
      places[place] = code + 1
    }
    this.places = places
  }
}
