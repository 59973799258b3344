import type { CellRange } from '../../model/sheet/cell'
import type { Attachment, BlankFill, CellKind, NumberFormat, RawSheet } from '../../model/sheet/sheet'

/** Codes of `cellKinds`, for the readers' inner loops. */
export const kindCode = { text: 0, number: 1, boolean: 2, error: 3, uncachedFormula: 4 } as const satisfies Record<CellKind, number>

/** What a sheet has beside its cells. */
export interface SheetSurroundings {
  readonly name: string
  readonly hidden: boolean
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly attachments: readonly Attachment[]
}

/** How a cell looks, as far as reading uses it. `fill` is 0xRRGGBB or -1. */
export interface CellLook {
  readonly fill: number
  readonly bold: boolean
  readonly indent: number
}

/** A page painted all over says nothing by its colours. */
const mostBlankFills = 100_000

/**
 * Collects the cells of one sheet into the columns of a RawSheet.
 *
 * Cells may come in any order; they are sorted at the end when they didn't come row by row. A place given twice keeps the later.
 * Texts are kept once each; the table of texts may be handed from sheet to sheet of a book.
 */
export class RawSheetBuilder {
  private size = 0
  private ordered = true
  private row: Int32Array
  private column: Int32Array
  private kind: Uint8Array
  private number: Float64Array
  private text: Int32Array
  private format: Uint16Array
  private fill: Int32Array | null = null
  private formula: Uint8Array | null = null
  private bold: Uint8Array | null = null
  private indent: Uint8Array | null = null
  private readonly blankFills: BlankFill[] = []
  private readonly strings: string[] = []
  private readonly known = new Map<string, number>()

  constructor(
    capacity = 1024,
    private readonly knowsBold = false,
  ) {
    this.row = new Int32Array(capacity)
    this.column = new Int32Array(capacity)
    this.kind = new Uint8Array(capacity)
    this.number = new Float64Array(capacity)
    this.text = new Int32Array(capacity)
    this.format = new Uint16Array(capacity)
  }

  /** Index of a text in the sheet's table, -1 for null. */
  textIndex(text: string): number {
    const at = this.known.get(text)
    if (at !== undefined) return at
    this.known.set(text, this.strings.length)
    return this.strings.push(text) - 1
  }

  /** Add a cell: `number` NaN where it has none, `text` an index of `textIndex` or -1. */
  add(row: number, column: number, kind: number, number: number, text: number, format: number, formula: boolean): number {
    const i = this.size++
    if (i === this.row.length) this.grow()
    if (this.ordered && i > 0) {
      const last = this.row[i - 1] as number
      if (row < last || (row === last && column <= (this.column[i - 1] as number))) this.ordered = false
    }
    this.row[i] = row
    this.column[i] = column
    this.kind[i] = kind
    this.number[i] = number
    this.text[i] = text
    this.format[i] = format
    if (formula) (this.formula ??= new Uint8Array(this.row.length))[i] = 1
    return i
  }

  /** Say how the cell just added looks. */
  look(i: number, look: CellLook): void {
    if (look.fill >= 0) (this.fill ??= new Int32Array(this.row.length).fill(-1))[i] = look.fill
    if (look.bold) (this.bold ??= new Uint8Array(this.row.length))[i] = 1
    if (look.indent > 0) (this.indent ??= new Uint8Array(this.row.length))[i] = look.indent
  }

  /** A cell that holds nothing but a colour. */
  blank(row: number, column: number, fill: number): void {
    if (fill >= 0 && this.blankFills.length < mostBlankFills) this.blankFills.push({ row, column, fill })
  }

  finish(around: SheetSurroundings, formats: readonly NumberFormat[]): RawSheet {
    if (!this.ordered) this.sort()
    const n = this.size
    const rows: number[] = []
    const rowStart: number[] = []
    let columnCount = 0
    let last = -1
    for (let i = 0; i < n; i++) {
      const row = this.row[i] as number
      if (row !== last) {
        rows.push(row)
        rowStart.push(i)
        last = row
      }
      const column = this.column[i] as number
      if (column >= columnCount) columnCount = column + 1
    }
    rowStart.push(n)
    if (this.knowsBold) this.bold ??= new Uint8Array(n)
    return {
      ...around,
      ...(this.blankFills.length > 0 ? { blankFills: this.blankFills } : {}),
      // Hiding the empty rest of a sheet is habit: only what lies among the cells is told.
      hiddenRows: below(around.hiddenRows, last + 1),
      hiddenColumns: below(around.hiddenColumns, columnCount),
      rowCount: last + 1,
      columnCount,
      rows: Int32Array.from(rows),
      rowStart: Int32Array.from(rowStart),
      column: this.column.slice(0, n),
      kind: this.kind.slice(0, n),
      number: this.number.slice(0, n),
      text: this.text.slice(0, n),
      strings: this.strings,
      format: this.format.slice(0, n),
      formats,
      fill: this.fill?.slice(0, n) ?? null,
      formula: this.formula?.slice(0, n) ?? null,
      bold: this.bold?.slice(0, n) ?? null,
      indent: this.indent?.slice(0, n) ?? null,
    }
  }

  private grow(): void {
    const capacity = this.row.length * 2
    this.row = extended(this.row, new Int32Array(capacity))
    this.column = extended(this.column, new Int32Array(capacity))
    this.kind = extended(this.kind, new Uint8Array(capacity))
    this.number = extended(this.number, new Float64Array(capacity))
    this.text = extended(this.text, new Int32Array(capacity))
    this.format = extended(this.format, new Uint16Array(capacity))
    this.fill &&= extended(this.fill, new Int32Array(capacity).fill(-1))
    this.formula &&= extended(this.formula, new Uint8Array(capacity))
    this.bold &&= extended(this.bold, new Uint8Array(capacity))
    this.indent &&= extended(this.indent, new Uint8Array(capacity))
  }

  private sort(): void {
    const { row, column } = this
    const order = Array.from({ length: this.size }, (_, i) => i)
    order.sort((a, b) => (row[a] as number) - (row[b] as number) || (column[a] as number) - (column[b] as number) || a - b)
    const kept = order.filter((i, k) => {
      const next = order[k + 1]
      return next === undefined || row[next] !== row[i] || column[next] !== column[i]
    })
    this.size = kept.length
    this.row = picked(this.row, kept, new Int32Array(kept.length))
    this.column = picked(this.column, kept, new Int32Array(kept.length))
    this.kind = picked(this.kind, kept, new Uint8Array(kept.length))
    this.number = picked(this.number, kept, new Float64Array(kept.length))
    this.text = picked(this.text, kept, new Int32Array(kept.length))
    this.format = picked(this.format, kept, new Uint16Array(kept.length))
    this.fill &&= picked(this.fill, kept, new Int32Array(kept.length))
    this.formula &&= picked(this.formula, kept, new Uint8Array(kept.length))
    this.bold &&= picked(this.bold, kept, new Uint8Array(kept.length))
    this.indent &&= picked(this.indent, kept, new Uint8Array(kept.length))
  }
}

function below(numbers: ReadonlySet<number>, end: number): ReadonlySet<number> {
  return new Set([...numbers].filter((n) => n < end))
}

type Numbers = Int32Array | Uint8Array | Float64Array | Uint16Array

function extended<T extends Numbers>(from: T, to: T): T {
  to.set(from)
  return to
}

function picked<T extends Numbers>(from: T, kept: readonly number[], to: T): T {
  kept.forEach((i, k) => {
    to[k] = from[i] as number
  })
  return to
}
