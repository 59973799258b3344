import type { Dataset, SheetSource } from './dataset'
import { plainText } from './dataset'
import type { Indicator, IndicatorId } from './indicator'
import {
  changeForms, measures, provenances,
  type Against, type BreakdownPart, type LabelText, type Observation, type Provenance,
} from './observation'
import type { Office, OfficeId } from './office'
import type { Period } from './period'
import { bounds, missingKinds } from './quantity'

type Column = Int32Array | Uint8Array | Int8Array | Uint16Array | Float64Array

/** A typed array that grows by doubling. */
class Growing<T extends Column> {
  private array: T
  length = 0
  constructor(private readonly make: (length: number) => T, capacity: number) {
    this.array = make(capacity)
  }
  push(value: number): void {
    if (this.length === this.array.length) {
      const next = this.make(Math.max(16, this.array.length * 2))
      next.set(this.array as never)
      this.array = next
    }
    this.array[this.length++] = value
  }
  done(): T {
    return this.array.slice(0, this.length) as T
  }
}

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

const int32 = (n: number) => new Int32Array(n)
const uint8 = (n: number) => new Uint8Array(n)
const float64 = (n: number) => new Float64Array(n)

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

  private readonly c
  constructor(capacity = 64) {
    this.c = {
      indicator: new Growing(int32, capacity), office: new Growing(int32, capacity), period: new Growing(int32, capacity),
      breakdown: new Growing(int32, capacity), measure: new Growing(uint8, capacity), against: new Growing(uint8, capacity),
      form: new Growing(uint8, capacity), value: new Growing(float64, capacity), amount: new Growing(float64, capacity),
      unit: new Growing(int32, capacity), places: new Growing((n) => new Int8Array(n), capacity), bound: new Growing(uint8, capacity),
      missing: new Growing(uint8, capacity), flags: new Growing((n) => new Uint16Array(n), capacity),
      from: new Growing((n) => new Uint16Array(n), capacity), officeText: new Growing(int32, capacity), periodText: new Growing(int32, capacity),
      rowLabels: new Growing(int32, capacity), columnLabels: new Growing(int32, capacity),
      limited: new Growing(int32, 16), low: new Growing(float64, 16), high: new Growing(float64, 16),
      sourceStart: new Growing(int32, capacity), sourceSheet: new Growing(int32, capacity), sourceRow: new Growing(int32, capacity),
      sourceColumn: new Growing(int32, capacity), sourcePart: new Growing(uint8, capacity), sourceText: new Growing(int32, capacity),
    }
  }

  get count(): number {
    return this.c.indicator.length
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
    return this.breakdowns.code(JSON.stringify(parts.map((part) => [part.name, part.value]).sort()), parts)
  }
  sheet(source: SheetSource): number {
    return this.sheets.code(`${source.file}\n${source.sheet}`, source)
  }
  /** Label paths aren't compared: make one per row or column and reuse its code. */
  labelPath(path: readonly LabelText[]): number {
    return path.length === 0 ? -1 : this.labelPaths.push(path) - 1
  }

  add(o: Observation): number {
    const { c } = this
    this.check(o)
    const i = c.indicator.length
    // A double shows no more, and the column holds no more than 127.
    const places = Math.min(o.places, 100)
    c.indicator.push(o.indicator)
    c.office.push(o.office)
    c.period.push(o.period)
    c.breakdown.push(o.breakdown)
    c.measure.push(measures.indexOf(o.measure))
    c.against.push(o.against === null ? 0 : 1 + this.againsts.code(o.against, o.against))
    c.form.push(o.form === null ? 0 : 1 + changeForms.indexOf(o.form))
    c.value.push(o.value ?? NaN)
    c.amount.push(o.amount ?? NaN)
    c.unit.push(this.units.code(o.unit, o.unit))
    c.places.push(places)
    c.bound.push(bounds.indexOf(o.bound))
    c.missing.push(o.missing === null ? 0 : 1 + missingKinds.indexOf(o.missing))
    c.flags.push(o.flags)
    c.from.push(packed(o.from.indicator) | (packed(o.from.office) << 4) | (packed(o.from.period) << 8))
    c.officeText.push(this.text(o.officeText))
    c.periodText.push(this.text(o.periodText))
    c.rowLabels.push(o.rowLabels)
    c.columnLabels.push(o.columnLabels)
    if (o.low !== null || o.high !== null) {
      c.limited.push(i)
      c.low.push(o.low ?? NaN)
      c.high.push(o.high ?? NaN)
    }
    c.sourceStart.push(c.sourceSheet.length)
    for (const source of o.sources) {
      c.sourceSheet.push(source.sheet)
      c.sourceRow.push(source.row)
      c.sourceColumn.push(source.column)
      c.sourcePart.push(source.part)
      c.sourceText.push(o.value !== null && source.text === plainText(o.value, places) ? -1 : this.text(source.text))
    }
    return i
  }

  /** Code of a unit as written, of a text, and the packed provenances: for `addPlain`, made once per row or column. */
  unitCode(unit: string): number {
    return this.units.code(unit, unit)
  }
  textCode(text: string | null): number {
    return this.text(text)
  }
  fromCode(from: Observation['from']): number {
    return packed(from.indicator) | (packed(from.office) << 4) | (packed(from.period) << 8)
  }

  /**
   * Add one plain number (exact, measure `value` or another without a basis) by codes, without an object for it: the way
   * of big sheets. `text` is the code of the shown text, or -1 where it is the number with `places` decimals.
   */
  addPlain(
    indicator: number, office: number, period: number, breakdown: number, measure: number, value: number, amount: number, unit: number,
    places: number, flags: number, from: number, officeText: number, periodText: number, rowLabels: number, columnLabels: number,
    sheet: number, row: number, column: number, text: number,
  ): number {
    if (indicator < 0 || !Number.isFinite(value) || !Number.isFinite(amount)) throw new Error(`invalid observation: ${indicator} ${value} ${amount}`)
    const { c } = this
    const i = c.indicator.length
    c.indicator.push(indicator)
    c.office.push(office)
    c.period.push(period)
    c.breakdown.push(breakdown)
    c.measure.push(measure)
    c.against.push(0)
    c.form.push(0)
    c.value.push(value)
    c.amount.push(amount)
    c.unit.push(unit)
    c.places.push(places)
    c.bound.push(0)
    c.missing.push(0)
    c.flags.push(flags)
    c.from.push(from)
    c.officeText.push(officeText)
    c.periodText.push(periodText)
    c.rowLabels.push(rowLabels)
    c.columnLabels.push(columnLabels)
    c.sourceStart.push(c.sourceSheet.length)
    c.sourceSheet.push(sheet)
    c.sourceRow.push(row)
    c.sourceColumn.push(column)
    c.sourcePart.push(0)
    c.sourceText.push(text)
    return i
  }

  /** The dataset so far; the builder may go on. */
  done(): Dataset {
    const { c } = this
    const columns = Object.fromEntries(Object.entries(c).map(([name, column]) => [name, column.done()])) as {
      [K in keyof typeof c]: ReturnType<(typeof c)[K]['done']>
    }
    const sourceStart = new Int32Array(columns.sourceStart.length + 1).fill(c.sourceSheet.length)
    sourceStart.set(columns.sourceStart)
    return {
      count: columns.indicator.length,
      indicators: [...this.indicators.values], offices: [...this.offices.values], periods: [...this.periods.values],
      breakdowns: [...this.breakdowns.values], units: [...this.units.values], sheets: [...this.sheets.values],
      labelPaths: [...this.labelPaths], againsts: [...this.againsts.values], texts: [...this.texts.values],
      ...columns, sourceStart,
    }
  }

  private text(text: string | null): number {
    return text === null ? -1 : this.texts.code(text, text)
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

function inside(what: string, code: number, least: number, list: readonly unknown[]): void {
  if (!Number.isInteger(code) || code < least || code >= list.length) throw new Error(`invalid ${what}: ${code} of ${list.length}`)
}

function packed(provenance: Provenance | null): number {
  return provenance === null ? 0 : 1 + provenances.indexOf(provenance)
}
