/**
 * The columns of a dataset while it grows: entry `i` of each belongs to observation `i`. Every field keeps one kind of
 * typed array for good, so that writing two million of them stays as fast as the machine allows.
 */
export class ObservationColumns {
  indicator: Int32Array
  office: Int32Array
  period: Int32Array
  breakdown: Int32Array
  measure: Uint8Array
  against: Uint8Array
  form: Uint8Array
  value: Float64Array
  amount: Float64Array
  unit: Int32Array
  places: Int8Array
  bound: Uint8Array
  missing: Uint8Array
  flags: Uint16Array
  from: Uint16Array
  officeText: Int32Array
  periodText: Int32Array
  rowLabels: Int32Array
  columnLabels: Int32Array
  sourceStart: Int32Array

  constructor(public capacity: number) {
    this.indicator = new Int32Array(capacity)
    this.office = new Int32Array(capacity)
    this.period = new Int32Array(capacity)
    this.breakdown = new Int32Array(capacity)
    this.measure = new Uint8Array(capacity)
    this.against = new Uint8Array(capacity)
    this.form = new Uint8Array(capacity)
    this.value = new Float64Array(capacity)
    this.amount = new Float64Array(capacity)
    this.unit = new Int32Array(capacity)
    this.places = new Int8Array(capacity)
    this.bound = new Uint8Array(capacity)
    this.missing = new Uint8Array(capacity)
    this.flags = new Uint16Array(capacity)
    this.from = new Uint16Array(capacity)
    this.officeText = new Int32Array(capacity)
    this.periodText = new Int32Array(capacity)
    this.rowLabels = new Int32Array(capacity)
    this.columnLabels = new Int32Array(capacity)
    this.sourceStart = new Int32Array(capacity)
  }

  /** Make room for `capacity` observations; what is there stays. */
  grow(capacity: number): void {
    this.capacity = capacity
    this.indicator = longer(this.indicator, new Int32Array(capacity))
    this.office = longer(this.office, new Int32Array(capacity))
    this.period = longer(this.period, new Int32Array(capacity))
    this.breakdown = longer(this.breakdown, new Int32Array(capacity))
    this.measure = longer(this.measure, new Uint8Array(capacity))
    this.against = longer(this.against, new Uint8Array(capacity))
    this.form = longer(this.form, new Uint8Array(capacity))
    this.value = longer(this.value, new Float64Array(capacity))
    this.amount = longer(this.amount, new Float64Array(capacity))
    this.unit = longer(this.unit, new Int32Array(capacity))
    this.places = longer(this.places, new Int8Array(capacity))
    this.bound = longer(this.bound, new Uint8Array(capacity))
    this.missing = longer(this.missing, new Uint8Array(capacity))
    this.flags = longer(this.flags, new Uint16Array(capacity))
    this.from = longer(this.from, new Uint16Array(capacity))
    this.officeText = longer(this.officeText, new Int32Array(capacity))
    this.periodText = longer(this.periodText, new Int32Array(capacity))
    this.rowLabels = longer(this.rowLabels, new Int32Array(capacity))
    this.columnLabels = longer(this.columnLabels, new Int32Array(capacity))
    this.sourceStart = longer(this.sourceStart, new Int32Array(capacity))
  }
}

/** The columns of the places figures were read from: one entry a cell part. */
export class SourceColumns {
  sheet: Int32Array
  row: Int32Array
  column: Int32Array
  part: Uint8Array
  text: Int32Array

  constructor(public capacity: number) {
    this.sheet = new Int32Array(capacity)
    this.row = new Int32Array(capacity)
    this.column = new Int32Array(capacity)
    this.part = new Uint8Array(capacity)
    this.text = new Int32Array(capacity)
  }

  grow(capacity: number): void {
    this.capacity = capacity
    this.sheet = longer(this.sheet, new Int32Array(capacity))
    this.row = longer(this.row, new Int32Array(capacity))
    this.column = longer(this.column, new Int32Array(capacity))
    this.part = longer(this.part, new Uint8Array(capacity))
    this.text = longer(this.text, new Int32Array(capacity))
  }
}

type Column = Int32Array | Uint8Array | Int8Array | Uint16Array | Float64Array

function longer<T extends Column>(from: T, to: T): T {
  to.set(from as never)
  return to
}
