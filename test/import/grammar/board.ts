/** A cell: a text, or a number. */
export type Cell = string | number

/** A figure of a sheet and what it says, as whoever laid it out meant it. */
export interface Meant {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly value: number
  /** Any of these names is right; null where another check holds. */
  readonly indicator: readonly string[]
  readonly office: string | null
  readonly period: string | null
  /** As written; null where the sheet says none. */
  readonly unit: string | null
  /** What a name may say of its unit itself: 招生人数, where no unit is written. */
  readonly implied: string
  readonly parts: readonly string[]
  /** Parts that may be told or not: groups of offices. */
  readonly besides?: readonly string[]
  readonly is: 'value' | 'total' | 'change' | 'difference'
}

/** One sheet being laid out: cells by row and column, merged ranges, and what its figures mean. */
export class Board {
  readonly rows: (Cell | null)[][] = []
  readonly merges: [number, number, number, number][] = []
  readonly meant: Meant[] = []

  constructor(readonly name: string) {}

  put(row: number, column: number, cell: Cell | null): void {
    if (cell === null || cell === '') return
    while (this.rows.length <= row) this.rows.push([])
    const line = this.rows[row] as (Cell | null)[]
    while (line.length <= column) line.push(null)
    line[column] = cell
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push([top, left, bottom, right])
  }

  /** The first row beneath everything so far. */
  get next(): number {
    return this.rows.length
  }
}

/** A file as it will be sent: its name, its sheets. */
export interface Book {
  readonly name: string
  readonly boards: readonly Board[]
}

/** A1 of a place, zero-based. */
export function placeOf(row: number, column: number): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
