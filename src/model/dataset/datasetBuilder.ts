import type { Dataset, SheetSource } from './dataset'
import { plainText } from './dataset'
import type { Indicator, IndicatorId } from '../indicator'
import { changeForms, measures, provenanceCode, type Against, type BreakdownPart, type LabelText, type Observation } from './observation'
import type { Office, OfficeId } from '../office'
import type { Period } from '../time/period'
import { ObservationColumns, SourceColumns } from './observationColumns'
import { officeOfRow, type PlainColumns, type PlainRow } from '../sheet/plainRow'
import { bounds, missingKinds } from '../quantity'

/** Values in order of first appearance, each known by a text key. */
class Dictionary<T> {
  readonly values: T[] = []
  private readonly codes = new Map<string, number>()
  code(key: string, value: T): number {
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.codes.set(key, code)
    return code
  }
  find(key: string): number {
    return this.codes.get(key) ?? -1
  }
}

/**
 * Collects observations into the columns of a Dataset.
 *
 *     const builder = new DatasetBuilder()
 *     const sheet = builder.sheet({ file, fileName, sheet: 'Sheet1' })
 *     builder.add({ indicator: builder.indicator(drafts), … , sources: [{ sheet, row: 3, column: 4, part: 0, text: '600余' }] })
 *     const dataset = builder.done()
 *
 * Throws on codes outside its dictionaries and on a number that is NaN: those are our mistakes, not the sheet's.
 */
export class DatasetBuilder {
  private readonly indicators = new Dictionary<Indicator>()
  private readonly offices = new Dictionary<Office>()
  private readonly periods = new Dictionary<Period>()
  private readonly breakdowns = new Dictionary<readonly BreakdownPart[]>()
  private readonly units = new Dictionary<string>()
  private readonly sheets = new Dictionary<SheetSource>()
  private readonly texts = new Dictionary<string>()
  private readonly againsts = new Dictionary<Against>()
  private readonly labelPaths: (readonly LabelText[])[] = []

  private readonly columns: ObservationColumns
  private readonly sources: SourceColumns
  private length = 0
  private sourceLength = 0
  /** Sparse ends of bounded figures. */
  private readonly limited: number[] = []
  private readonly low: number[] = []
  private readonly high: number[] = []

  constructor(capacity = 64) {
    this.columns = new ObservationColumns(capacity)
    this.sources = new SourceColumns(capacity)
  }

  get count(): number {
    return this.length
  }

  /** Make room for so many more observations of one source each, once instead of by doubling. */
  reserve(more: number): void {
    if (this.length + more > this.columns.capacity) this.columns.grow(this.length + more)
    if (this.sourceLength + more > this.sources.capacity) this.sources.grow(this.sourceLength + more)
  }

  indicator(indicator: Indicator): number {
    return this.indicators.code(indicator.id, indicator)
  }
  indicatorCode(id: IndicatorId): number {
    return this.indicators.find(id)
  }
  indicatorId(code: number): IndicatorId | null {
    return this.indicators.values[code]?.id ?? null
  }
  office(office: Office): number {
    return this.offices.code(office.id, office)
  }
  officeCode(id: OfficeId): number {
    return this.offices.find(id)
  }
  period(period: Period): number {
    return this.periods.code(period.code, period)
  }
  /** The same parts are one breakdown in whatever order they come; the first order is kept. */
  breakdown(parts: readonly BreakdownPart[]): number {
    if (parts.length === 0) return -1
    // Each length before its word: no two lists of parts have one key.
    const keys = parts.map(({ name, value }) => `${name.length} ${value.length} ${name}${value}`)
    return this.breakdowns.code(keys.length > 1 ? keys.sort().join('') : (keys[0] as string), parts)
  }
  sheet(source: SheetSource): number {
    return this.sheets.code(`${source.file}\n${source.sheet}`, source)
  }
  /** Label paths aren't compared: make one per row or column and reuse its code. */
  labelPath(path: readonly LabelText[]): number {
    return path.length === 0 ? -1 : this.labelPaths.push(path) - 1
  }

  add(o: Observation): number {
    this.check(o)
    const i = this.next()
    const { columns } = this
    // A double shows no more, and the column holds no more than 127.
    const places = Math.min(o.places, 100)
    columns.indicator[i] = o.indicator
    columns.office[i] = o.office
    columns.period[i] = o.period
    columns.breakdown[i] = o.breakdown
    columns.measure[i] = measures.indexOf(o.measure)
    columns.against[i] = o.against === null ? 0 : 1 + this.againsts.code(o.against, o.against)
    columns.form[i] = o.form === null ? 0 : 1 + changeForms.indexOf(o.form)
    columns.value[i] = o.value ?? NaN
    columns.amount[i] = o.amount ?? NaN
    columns.unit[i] = this.units.code(o.unit, o.unit)
    columns.places[i] = places
    columns.bound[i] = bounds.indexOf(o.bound)
    columns.missing[i] = o.missing === null ? 0 : 1 + missingKinds.indexOf(o.missing)
    columns.flags[i] = o.flags
    columns.from[i] = this.fromCode(o.from)
    columns.officeText[i] = this.textCode(o.officeText)
    columns.periodText[i] = this.textCode(o.periodText)
    columns.rowLabels[i] = o.rowLabels
    columns.columnLabels[i] = o.columnLabels
    if (o.low !== null || o.high !== null) {
      this.limited.push(i)
      this.low.push(o.low ?? NaN)
      this.high.push(o.high ?? NaN)
    }
    columns.sourceStart[i] = this.sourceLength
    for (const source of o.sources) {
      const text = o.value !== null && source.text === plainText(o.value, places) ? -1 : this.textCode(source.text)
      this.addSource(source.sheet, source.row, source.column, source.part, text)
    }
    return i
  }

  /** Code of a unit as written, of a text, and the packed provenances: for `addPlain`, made once per row or column. */
  unitCode(unit: string): number {
    return this.units.code(unit, unit)
  }
  textCode(text: string | null): number {
    return text === null ? -1 : this.texts.code(text, text)
  }
  fromCode(from: Observation['from']): number {
    return provenanceCode(from.indicator) | (provenanceCode(from.office) << 4) | (provenanceCode(from.period) << 8)
  }

  /**
   * Add one plain number (exact, measure `value` or another without a basis) by codes, without an object for it: the way
   * of big sheets. `text` is the code of the shown text, or -1 where it is the number with `places` decimals.
   */
  addPlain(
    indicator: number,
    office: number,
    period: number,
    breakdown: number,
    measure: number,
    value: number,
    amount: number,
    unit: number,
    places: number,
    flags: number,
    from: number,
    officeText: number,
    periodText: number,
    rowLabels: number,
    columnLabels: number,
    sheet: number,
    row: number,
    column: number,
    text: number,
  ): number {
    if (indicator < 0 || !Number.isFinite(value) || !Number.isFinite(amount))
      throw new Error(`invalid observation: ${indicator} ${value} ${amount}`)
    const i = this.next()
    const { columns } = this
    // Arrays begin as zeros: against, form, bound, missing and part stay as they are.
    columns.indicator[i] = indicator
    columns.office[i] = office
    columns.period[i] = period
    columns.breakdown[i] = breakdown
    columns.measure[i] = measure
    columns.value[i] = value
    columns.amount[i] = amount
    columns.unit[i] = unit
    columns.places[i] = places
    columns.flags[i] = flags
    columns.from[i] = from
    columns.officeText[i] = officeText
    columns.periodText[i] = periodText
    columns.rowLabels[i] = rowLabels
    columns.columnLabels[i] = columnLabels
    columns.sourceStart[i] = this.sourceLength
    this.addSource(sheet, row, column, 0, text)
    return i
  }

  /** Add the plain numbers of a row (as `addPlain` does, their texts being the numbers themselves), column by column in one go. */
  addPlainRow(fixed: PlainColumns, row: PlainRow): void {
    const { count: n, labels, flags, sheet, at, transposed, column, value, amount } = row
    this.room(n)
    // Each array by a name of its own: asked for once a row, not once a figure.
    const { indicator: indicators, office: offices, period, breakdown, measure, value: values, amount: amounts } = this.columns
    const { unit, places, flags: flagsOf, from, officeText, periodText, rowLabels, columnLabels, sourceStart } = this.columns
    const { sheet: sheets, row: rows, column: columns, text } = this.sources
    const { office: ownOffice, officeText: ownText, indicator: ownIndicator, breakdown: parts, places: decimals } = row
    let i = this.length
    let k = this.sourceLength
    // Arrays begin as zeros: writing none over none would only have the machine find room for whole pages of them.
    for (let j = 0; j < n; j++, i++, k++) {
      const c = column[j] as number
      const own = fixed.indicator[c] as number
      const indicator = own < 0 ? ownIndicator : own
      const number = value[j] as number
      const size = amount[j] as number
      if (indicator < 0 || !Number.isFinite(number) || !Number.isFinite(size))
        throw new Error(`invalid observation: ${indicator} ${number} ${size}`)
      indicators[i] = indicator
      const ofRow = fixed.office[c] === officeOfRow
      offices[i] = ofRow ? ownOffice : (fixed.office[c] as number)
      period[i] = fixed.period[c] as number
      breakdown[i] = parts[j] as number
      if (fixed.measure[c] !== 0) measure[i] = fixed.measure[c] as number
      values[i] = number
      amounts[i] = size
      if (fixed.unit[c] !== 0) unit[i] = fixed.unit[c] as number
      places[i] = decimals[j] as number
      if ((flags | (fixed.flags[c] as number)) !== 0) flagsOf[i] = flags | (fixed.flags[c] as number)
      from[i] = fixed.from[c] as number
      officeText[i] = ofRow ? ownText : (fixed.officeText[c] as number)
      periodText[i] = fixed.periodText[c] as number
      rowLabels[i] = labels
      columnLabels[i] = fixed.labels[c] as number
      sourceStart[i] = k
      if (sheet !== 0) sheets[k] = sheet
      rows[k] = transposed ? (fixed.at[c] as number) : at
      columns[k] = transposed ? at : (fixed.at[c] as number)
      text[k] = -1
    }
    this.length = i
    this.sourceLength = k
  }

  /** Make room for so many more, by doubling. */
  private room(more: number): void {
    if (this.length + more > this.columns.capacity) this.columns.grow(Math.max(this.length + more, 2 * this.length))
    if (this.sourceLength + more > this.sources.capacity) this.sources.grow(Math.max(this.sourceLength + more, 2 * this.sourceLength))
  }

  againstCode(against: Against): number {
    return 1 + this.againsts.code(against, against)
  }

  /** Add an observation by the codes of its columns (see Dataset), `low` and `high` NaN where it has none; `addSource` follows. */
  addCoded(
    indicator: number,
    office: number,
    period: number,
    breakdown: number,
    measure: number,
    against: number,
    form: number,
    value: number,
    amount: number,
    unit: number,
    places: number,
    bound: number,
    missing: number,
    flags: number,
    from: number,
    officeText: number,
    periodText: number,
    rowLabels: number,
    columnLabels: number,
    low: number,
    high: number,
  ): number {
    const i = this.next()
    const { columns } = this
    columns.indicator[i] = indicator
    columns.office[i] = office
    columns.period[i] = period
    columns.breakdown[i] = breakdown
    columns.measure[i] = measure
    columns.against[i] = against
    columns.form[i] = form
    columns.value[i] = value
    columns.amount[i] = amount
    columns.unit[i] = unit
    columns.places[i] = places
    columns.bound[i] = bound
    columns.missing[i] = missing
    columns.flags[i] = flags
    columns.from[i] = from
    columns.officeText[i] = officeText
    columns.periodText[i] = periodText
    columns.rowLabels[i] = rowLabels
    columns.columnLabels[i] = columnLabels
    columns.sourceStart[i] = this.sourceLength
    if (!Number.isNaN(low) || !Number.isNaN(high)) {
      this.limited.push(i)
      this.low.push(low)
      this.high.push(high)
    }
    return i
  }

  /** The dataset so far; the builder may go on. */
  done(): Dataset {
    const { columns: c, sources: s, length: n, sourceLength: m } = this
    const sourceStart = new Int32Array(n + 1).fill(m)
    sourceStart.set(c.sourceStart.subarray(0, n))
    return {
      count: n,
      indicators: [...this.indicators.values],
      offices: [...this.offices.values],
      periods: [...this.periods.values],
      breakdowns: [...this.breakdowns.values],
      units: [...this.units.values],
      sheets: [...this.sheets.values],
      labelPaths: [...this.labelPaths],
      againsts: [...this.againsts.values],
      texts: [...this.texts.values],
      indicator: ended(c.indicator, n),
      office: ended(c.office, n),
      period: ended(c.period, n),
      breakdown: ended(c.breakdown, n),
      measure: ended(c.measure, n),
      against: ended(c.against, n),
      form: ended(c.form, n),
      value: ended(c.value, n),
      amount: ended(c.amount, n),
      unit: ended(c.unit, n),
      places: ended(c.places, n),
      bound: ended(c.bound, n),
      missing: ended(c.missing, n),
      flags: ended(c.flags, n),
      from: ended(c.from, n),
      officeText: ended(c.officeText, n),
      periodText: ended(c.periodText, n),
      rowLabels: ended(c.rowLabels, n),
      columnLabels: ended(c.columnLabels, n),
      limited: Int32Array.from(this.limited),
      low: Float64Array.from(this.low),
      high: Float64Array.from(this.high),
      sourceStart,
      sourceSheet: ended(s.sheet, m),
      sourceRow: ended(s.row, m),
      sourceColumn: ended(s.column, m),
      sourcePart: ended(s.part, m),
      sourceText: ended(s.text, m),
    }
  }

  private next(): number {
    if (this.length === this.columns.capacity) this.columns.grow(Math.max(16, 2 * this.length))
    return this.length++
  }

  /** One more place the last observation was read from. */
  addSource(sheet: number, row: number, column: number, part: number, text: number): void {
    if (this.sourceLength === this.sources.capacity) this.sources.grow(Math.max(16, 2 * this.sourceLength))
    const k = this.sourceLength++
    const { sources } = this
    sources.sheet[k] = sheet
    sources.row[k] = row
    sources.column[k] = column
    sources.part[k] = part
    sources.text[k] = text
  }

  private check(o: Observation): void {
    inside('indicator', o.indicator, 0, this.indicators.values)
    inside('office', o.office, -1, this.offices.values)
    inside('period', o.period, -1, this.periods.values)
    inside('breakdown', o.breakdown, -1, this.breakdowns.values)
    inside('row labels', o.rowLabels, -1, this.labelPaths)
    inside('column labels', o.columnLabels, -1, this.labelPaths)
    if (o.sources.length === 0) throw new Error('invalid sources: an observation names no cell')
    for (const source of o.sources) inside('sheet', source.sheet, 0, this.sheets.values)
    if ((o.missing === null) === (o.value === null)) throw new Error(`invalid value: ${o.value} with missing ${o.missing}`)
    if ((o.value === null) !== (o.amount === null)) throw new Error(`invalid amount: ${o.amount} with value ${o.value}`)
    for (const number of [o.value, o.amount, o.low, o.high]) {
      if (number !== null && !Number.isFinite(number)) throw new Error(`invalid number: ${number}`)
    }
  }
}

/** A column that is just full is handed out as it is: the builder writes no further in it. */
function ended<T extends Int32Array | Uint8Array | Int8Array | Uint16Array | Float64Array>(column: T, length: number): T {
  return column.length === length ? column : (column.slice(0, length) as T)
}

function inside(what: string, code: number, least: number, list: readonly unknown[]): void {
  if (!Number.isInteger(code) || code < least || code >= list.length) throw new Error(`invalid ${what}: ${code} of ${list.length}`)
}
