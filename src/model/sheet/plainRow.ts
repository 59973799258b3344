/** Instead of a code: the row's own office, whatever it is. */
export const officeOfRow = -2

/**
 * What holds for the plain numbers of a table column by column, by the builder's codes: entry `c` of each belongs to column `c`.
 * Made once a table and changed in place, so that a big body costs no object a cell.
 */
export class PlainColumns {
  /** -1 where the row names the indicator. */
  readonly indicator: Int32Array
  /** `officeOfRow` where the row says whose the figures are. */
  readonly office: Int32Array
  readonly officeText: Int32Array
  readonly period: Int32Array
  readonly periodText: Int32Array
  readonly unit: Int32Array
  readonly labels: Int32Array
  readonly measure: Uint8Array
  readonly flags: Uint16Array
  readonly from: Uint16Array
  /** Place of the column on the sheet (of its row, where the table lies on its side). */
  readonly at: Int32Array

  constructor(columns: number) {
    this.indicator = new Int32Array(columns)
    this.office = new Int32Array(columns)
    this.officeText = new Int32Array(columns)
    this.period = new Int32Array(columns)
    this.periodText = new Int32Array(columns)
    this.unit = new Int32Array(columns)
    this.labels = new Int32Array(columns)
    this.measure = new Uint8Array(columns)
    this.flags = new Uint16Array(columns)
    this.from = new Uint16Array(columns)
    this.at = new Int32Array(columns)
  }
}

/** Plain numbers of one row, left to right: entry `k` of each array is one of `count` cells. One is made a table and filled anew. */
export class PlainRow {
  count = 0
  /** Column of each, as in `PlainColumns`. */
  readonly column: Int32Array
  readonly value: Float64Array
  readonly amount: Float64Array
  readonly places: Uint8Array
  readonly breakdown: Int32Array
  /** What is the same for all of them. */
  indicator = -1
  office = -1
  officeText = -1
  flags = 0
  labels = -1
  sheet = 0
  at = 0
  transposed = false

  constructor(columns: number) {
    this.column = new Int32Array(columns)
    this.value = new Float64Array(columns)
    this.amount = new Float64Array(columns)
    this.places = new Uint8Array(columns)
    this.breakdown = new Int32Array(columns)
  }
}
