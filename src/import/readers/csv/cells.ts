import { generalFormat, type NumberFormat, type RawSheet } from '../../../model/sheet/sheet'
import { withoutLooks } from './withoutLooks'

/** What a double gives back whole. */
const [mostDigits, mostDecimals] = [15, 12] as const
const powers = Float64Array.from({ length: 1 + mostDecimals }, (_, k) => Number(`1e${k}`))
/** A number written with so many decimals, at 1 + decimals. */
const writtenFormats: readonly NumberFormat[] = [
  generalFormat,
  ...Array.from({ length: 1 + mostDecimals }, (_, decimals): NumberFormat => ({
    code: (0).toFixed(decimals),
    kind: 'plain',
    decimals,
    percent: false,
    thousands: false,
  })),
]

const ZERO = 48

/** The cells of a text table as they are scanned: typed columns, each distinct text by its code, no text for a plain number. */
export class Cells {
  count = 0
  private column: Int32Array
  private code: Int32Array
  private value: Float64Array
  private format: Uint16Array

  /** With room for so many; there may be more. */
  constructor(likely: number) {
    this.column = new Int32Array(likely)
    this.code = new Int32Array(likely)
    this.value = new Float64Array(likely)
    this.format = new Uint16Array(likely)
  }

  get lastColumn(): number {
    return this.column[this.count - 1] as number
  }

  text(code: number, column: number): void {
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = NaN
    this.column[i] = column
    this.code[i] = code
  }

  /**
   * A number whose digits, without sign and point, are `whole`: from `begin` to `at`, the point at `dot` or −1. False, and nothing added, where its
   * text couldn't be given back by them (007, .5, 5., -0, more digits than a double holds).
   */
  number(whole: number, negative: boolean, first: number, begin: number, dot: number, at: number, column: number): boolean {
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
      return false
    const size = decimals === 0 ? whole : whole / (powers[decimals] as number)
    if (this.count === this.column.length) this.grow()
    const i = this.count++
    this.value[i] = negative ? -size : size
    this.format[i] = 1 + decimals
    this.column[i] = column
    this.code[i] = -1
    return true
  }

  /** `rowStart` of the rows alone, in their order. */
  sheet(rows: readonly number[], rowStart: readonly number[], columnCount: number, strings: string[]): RawSheet {
    const { count } = this
    return {
      name: '',
      ...withoutLooks(),
      rowCount: (rows[rows.length - 1] ?? -1) + 1,
      columnCount,
      rows: Int32Array.from(rows),
      rowStart: Int32Array.from([...rowStart, count]),
      column: cut(this.column, count),
      kind: new Uint8Array(count),
      number: cut(this.value, count),
      text: cut(this.code, count),
      strings,
      format: cut(this.format, count),
      formats: writtenFormats,
    }
  }

  private grow(): void {
    const size = this.count * 2
    this.column = copied(this.column, new Int32Array(size))
    this.code = copied(this.code, new Int32Array(size))
    this.value = copied(this.value, new Float64Array(size))
    this.format = copied(this.format, new Uint16Array(size))
  }
}

/** How much of a text its cells are counted in, and how many more there may be. */
const [beginning, rather, atLeast] = [1 << 16, 1.04, 1024] as const

/** How many cells a text may have, by its beginning, a little too many: room made once is cheaper than room made twice as large. */
export function cellsLikely(length: number, endsCell: (at: number) => boolean): number {
  const piece = Math.min(length, beginning)
  let found = 1
  for (let at = 0; at < piece; at++) if (endsCell(at)) found++
  return piece < length ? Math.ceil((rather * found * length) / piece) + atLeast : found
}

/** The first so many entries; without a copy where little room is left over. */
function cut<T extends Int32Array | Float64Array | Uint16Array>(column: T, count: number): T {
  return (column.length - count < count >> 3 ? column.subarray(0, count) : column.slice(0, count)) as T
}

export function copied<T extends Int32Array | Float64Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** Distinct texts by number: a table of open places, looked into by pieces of a larger text, so that a known text is never cut out again. */
export abstract class TextCodes {
  protected count = 0
  private hashes = new Int32Array(1024)
  private places = new Int32Array(4096)

  /** Whether the text of a code is the piece from `from` to `to`. */
  protected abstract same(code: number, from: number, to: number): boolean
  /** Keep a piece under a code of its own. */
  protected abstract keep(code: number, from: number, to: number): void

  codeOf(from: number, to: number, hash: number): number {
    const mask = this.places.length - 1
    let place = (hash ^ (hash >>> 15)) & mask
    for (let known = this.places[place] as number; known !== 0; known = this.places[place] as number) {
      if (this.hashes[known - 1] === hash && this.same(known - 1, from, to)) return known - 1
      place = (place + 1) & mask
    }
    const code = this.count++
    if (code === this.hashes.length) this.hashes = copied(this.hashes, new Int32Array(2 * code))
    this.keep(code, from, to)
    this.hashes[code] = hash
    this.places[place] = code + 1
    if (this.count * 2 > this.places.length) this.spread()
    return code
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
