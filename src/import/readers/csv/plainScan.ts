import type { RawSheet } from '../../../model/sheet/sheet'
import { Cells, cellsLikely, copied, TextCodes } from './cells'
import { delimiters, rareDelimiters } from './csvDialect'

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
  private readonly cells: Cells

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: number,
  ) {
    this.texts = new ByteTexts(bytes)
    this.signs = signsOf(delimiter)
    this.cells = new Cells(cellsLikely(bytes.length, (at) => bytes[at] === delimiter || bytes[at] === LF))
  }

  run(from: number): RawSheet | null {
    const { bytes, delimiter, cells } = this
    const end = bytes.length
    const rows: number[] = []
    const rowStart: number[] = []
    let columnCount = 0
    // Fields of the rows of more than one; rows that differ may be torn by thousands commas.
    let width = 0
    let at = from
    for (let row = 0; at < end; row++) {
      const start = cells.count
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
      if (cells.count === start) continue
      rows.push(row)
      rowStart.push(start)
      columnCount = Math.max(columnCount, cells.lastColumn + 1)
    }
    return rows.length === 0 || !this.texts.settle(true) ? null : cells.sheet(rows, rowStart, columnCount, this.texts.strings)
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
    this.cells.text(this.texts.codeOf(from, at, hash), column)
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
    return this.cells.number(whole, negative, first, begin, dot, at, column) ? at : -1
  }
}

/** Different texts that wait to be decoded together: one by one each would cost a call of the decoder. */
const mostWaiting = 4096

/** Distinct texts by number, known by their bytes where they first stood. */
class ByteTexts extends TextCodes {
  readonly strings: string[] = []
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private starts = new Int32Array(1024)
  private ends = new Int32Array(1024)

  constructor(private readonly bytes: Uint8Array) {
    super()
  }

  protected keep(code: number, from: number, to: number): void {
    if (code === this.starts.length) {
      this.starts = copied(this.starts, new Int32Array(2 * code))
      this.ends = copied(this.ends, new Int32Array(2 * code))
    }
    this.starts[code] = from
    this.ends[code] = to
  }

  protected same(code: number, from: number, to: number): boolean {
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
}
