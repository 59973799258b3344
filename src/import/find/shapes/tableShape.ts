import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'

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

/** The first row of a table: of its header where it has one. */
export function topOf(shape: TableShape): number {
  return shape.headerRows[0] ?? shape.bodyRows[0] ?? 0
}

/** Whether two tables share a column. */
export function overlapsBand(a: TableShape, b: TableShape): boolean {
  return a.band.left <= b.band.right && b.band.left <= a.band.right
}

/** Whether two tables stand under one header, said again. */
export function sameHeader(grid: Grid, a: TableShape, b: TableShape): boolean {
  if (a.headerRows.length !== b.headerRows.length || a.headerRows.length === 0) return false
  let same = 0
  let all = 0
  a.headerRows.forEach((row, k) => {
    const other = b.headerRows[k] as number
    for (let column = a.band.left; column <= a.band.right; column++) {
      const text = grid.textAt(row, column)
      if (text === '' && grid.textAt(other, column) === '') continue
      all++
      if (text === grid.textAt(other, column)) same++
    }
  })
  return same >= 0.7 * all
}
