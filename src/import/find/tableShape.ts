import type { Band } from './bands'

/** What a column of a table is for, before its words are read; `other` where another table of the same rows has it. */
export type ColumnUse = 'label' | 'value' | 'serial' | 'code' | 'text' | 'blank' | 'other'

/**
 * One table of a sheet: where its header stands, which rows are its body, what each column is for.
 * Rows and columns are those of the grid it was found in.
 */
export interface TableShape {
  readonly band: Band
  readonly headerRows: readonly number[]
  /** Rows of the body: with values, or only with labels (sections, rows left empty). Ascending. */
  readonly bodyRows: readonly number[]
  /** Repeated header rows inside the body. */
  readonly repeatedRows: readonly number[]
  /** Body rows whose cells slid one column: they say nothing, and are told. */
  readonly shiftedRows?: ReadonlySet<number>
  /** Body rows of all tables under the same header, where it is said again. */
  readonly family?: readonly number[]
  /** Use of each column of the band, from `band.left`. */
  readonly uses: readonly ColumnUse[]
}

/** Columns of a table with a use, left to right. */
export function columnsFor(shape: TableShape, use: ColumnUse): number[] {
  const list: number[] = []
  shape.uses.forEach((u, k) => {
    if (u === use) list.push(shape.band.left + k)
  })
  return list
}
