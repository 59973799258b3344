import type { CellRange, FileId } from '../../model/sheet/cell'
import type { Correction, NameRole } from '../../model/correction'
import type { Against, Measure } from '../../model/dataset/observation'

/** What the page may want to know of a sheet the worker holds. Each ask has its answer in `SheetAnswers`, under the same name. */
export type SheetAsk =
  | { readonly what: 'outline'; readonly file: FileId; readonly sheet: string }
  /** Rows `from` to `to`, the last left out. */
  | { readonly what: 'rows'; readonly file: FileId; readonly sheet: string; readonly from: number; readonly to: number }
  /** What a correction of this place would hang on. */
  | { readonly what: 'place'; readonly file: FileId; readonly sheet: string; readonly row: number; readonly column: number }
  /** The rows and columns its figures stand in. */
  | { readonly what: 'lines'; readonly file: FileId; readonly sheet: string }
  /** Where a text stands. */
  | { readonly what: 'search'; readonly file: FileId; readonly sheet: string; readonly text: string }
  /** What would change if the file were read with these corrections. */
  | { readonly what: 'trial'; readonly file: FileId; readonly corrections: readonly Correction[] }
  /** What the figures of a sheet would be if it were read so. */
  | { readonly what: 'reads'; readonly file: FileId; readonly sheet: string; readonly corrections: readonly Correction[] }

export interface SheetAnswers {
  readonly outline: SheetOutline
  readonly rows: SheetRows
  readonly place: PlaceLines
  readonly lines: readonly SheetLine[]
  readonly search: readonly Place[]
  readonly trial: Trial
  readonly reads: SheetReads
}

export interface Place {
  readonly row: number
  readonly column: number
}

/** A sheet as a frame: how large, how wide its columns, what is merged and hidden. */
export interface SheetOutline {
  readonly rowCount: number
  readonly columnCount: number
  /** What the longest usual text of each column takes, in half-width signs: 数 is 2, a digit 1. */
  readonly widths: readonly number[]
  readonly merges: readonly CellRange[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
}

/** The cells of some rows, in columns: entry `i` of each belongs to one cell that isn't empty. */
export interface SheetRows {
  readonly from: number
  readonly to: number
  readonly row: readonly number[]
  readonly column: readonly number[]
  readonly text: readonly string[]
  /** Index into `roles` of the model. */
  readonly role: readonly number[]
  /** Index into `reasons` of the model. */
  readonly reason: readonly number[]
  /** 1 where the cell holds a number. */
  readonly number: readonly number[]
  /** 0xRRGGBB, -1 for none. */
  readonly fill: readonly number[]
}

/** The column and the row a figure stands in, as corrections of the form know them; null where none of its figures was read. */
export interface PlaceLines {
  readonly signature: string
  readonly column: string | null
  readonly row: string | null
  /** What the names of its column are; null where they name no row of figures. */
  readonly names: NameRole | null
  /** The indicator and the unit of the first figure there, or under the heading or beside the name that stands there. */
  readonly first: { readonly name: string; readonly unit: string } | null
  /** Times of the sheet's columns, each once: one may be of the same time as another. */
  readonly times: readonly { readonly path: string; readonly period: string }[]
}

/** A row or a column, as corrections of the form know it, and where its name stands. */
export interface SheetLine extends Place {
  readonly axis: 'row' | 'column'
  readonly path: string
  /** Its name as the sheet writes it. */
  readonly text: string
  /** The indicator of its first figure, and its unit as written. */
  readonly name: string
  readonly unit: string
}

/** What a reading with other corrections would be, against the one at hand. */
export interface Trial {
  readonly changed: number
  readonly gained: number
  readonly lost: number
  /** Cells that would be something else to the reader: codes, remarks, figures. */
  readonly cells: number
  /** Corrections of it that find nothing. */
  readonly unmatched: number
  /** A few cells that would read otherwise. */
  readonly examples: readonly {
    readonly sheet: string
    readonly cell: string
    readonly before: FigureSaid | null
    readonly after: FigureSaid | null
  }[]
}

/** A sheet as a reading has it: how many figures, and the first of them. */
export interface SheetReads {
  readonly count: number
  readonly first: readonly { readonly cell: string; readonly said: FigureSaid }[]
}

/** A figure as it would be told: of what, whose, when, how much. */
export interface FigureSaid {
  readonly indicator: string
  readonly office: string
  /** Code. */
  readonly period: string
  readonly breakdown: string
  readonly measure: Measure
  readonly against: Against | null
  /** It adds up others. */
  readonly total: boolean
  /** '600篇', or what is missing. */
  readonly amount: string
}
