import {
  bare,
  type Bound,
  type Content,
  type Entry,
  type Fields,
  type Label,
  type Measure,
  type Missing,
  type Origin,
  type Provenance,
  type Read,
  type Role,
} from './entry'

export interface Style {
  readonly bold?: boolean
  readonly size?: number
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly indent?: number
  readonly wrap?: boolean
  readonly comment?: string
}
export interface Placed {
  readonly row: number
  readonly column: number
  readonly content: Content
  readonly role: Role
  readonly origin: Origin | null
  readonly style: Style
}
export interface ExpectedObservation {
  readonly indicator: string
  readonly office: string | null
  readonly officeText: string | null
  readonly period: string | null
  readonly periodText: string | null
  readonly from: { readonly indicator: Provenance; readonly office: Provenance | null; readonly period: Provenance | null }
  readonly breakdown: Readonly<Record<string, string>>
  readonly measure: Measure
  readonly against: string | null
  readonly form: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly amount: number | null
  readonly baseUnit: string
  readonly bound: Bound
  readonly missing: Missing | null
  readonly text: string
  readonly sheet: string
  readonly cell: string
  readonly part: number
  readonly labels: { readonly row: readonly Label[]; readonly column: readonly Label[] }
  readonly flags: readonly string[]
}

/** A row of the grid: its own fields, and the label cells that govern it. */
export interface GridRow extends Fields {
  readonly at: number
  readonly labels?: readonly string[]
  /** Only for a row of a section or a spacer: entries are written, their readings dropped. */
  readonly silent?: boolean
}
export interface GridColumn extends Fields {
  readonly at: string
  readonly labels?: readonly string[]
}

export function columnNumber(letters: string): number {
  let value = 0
  for (const letter of letters) value = value * 26 + letter.charCodeAt(0) - 64
  return value - 1
}
export function columnName(column: number): string {
  let name = ''
  for (let k = column + 1; k > 0; k = Math.floor((k - 1) / 26)) name = String.fromCharCode(65 + ((k - 1) % 26)) + name
  return name
}
export function place(a1: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(a1)
  if (!match) throw new Error(`invalid place: ${a1}`)
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] as string) }
}
export function shown(content: Content): string {
  if (typeof content === 'string') return content
  return typeof content === 'number' ? String(content) : content.shown
}

/** One sheet, cell by cell, with what a perfect reader makes of each. */
export class SheetTable {
  readonly cells = new Map<string, Placed>()
  readonly observations: ExpectedObservation[] = []
  readonly merges: string[] = []
  readonly widths = new Map<string, number>()
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<string>()
  autoFilter: string | null = null
  frozenRows = 0
  defaults: Fields = {}

  constructor(readonly name: string) {}

  /** Write one cell. */
  put(a1: string, content: Content, role: Role, style: Style = {}, origin: Origin | null = null): this {
    if (this.cells.has(a1)) throw new Error(`${this.name}!${a1} written twice`)
    this.cells.set(a1, { ...place(a1), content, role, style, origin })
    return this
  }
  /** Write a row of cells of one role from a place to the right; null leaves a cell empty. */
  row(a1: string, contents: readonly (Content | null)[], role: Role, style: Style = {}): this {
    const from = place(a1)
    contents.forEach((content, k) => content !== null && this.put(columnName(from.column + k) + String(from.row + 1), content, role, style))
    return this
  }
  merge(...ranges: readonly string[]): this {
    this.merges.push(...ranges)
    return this
  }
  width(widths: Readonly<Record<string, number>>): this {
    for (const [column, width] of Object.entries(widths)) this.widths.set(column, width)
    return this
  }
  /** Write a block of body cells and note the observations in them. */
  grid(columns: readonly GridColumn[], rows: readonly (readonly [GridRow, readonly Entry[]])[]): this {
    for (const [row, entries] of rows) {
      if (entries.length !== columns.length)
        throw new Error(`${this.name} row ${row.at}: ${entries.length} entries for ${columns.length} columns`)
      entries.forEach((entry, k) => this.entry(entry, row, columns[k] as GridColumn))
    }
    return this
  }
  /** Write one body cell and note its observations. */
  entry(entry: Entry, row: GridRow, column: GridColumn, style: Style = {}): void {
    const a1 = column.at + String(row.at)
    if (entry.content !== null) {
      if (entry.role === null) throw new Error(`${a1} has no role`)
      this.put(a1, entry.content, entry.role, style, entry.origin)
    }
    if (row.silent) return
    entry.reads.forEach((read, part) => this.observe(a1, part, entry, read, row, column))
  }

  private observe(a1: string, part: number, entry: Entry, read: Read, row: GridRow, column: GridColumn): void {
    const pick = <K extends keyof Fields>(key: K): Fields[K] => read[key] ?? row[key] ?? column[key] ?? this.defaults[key]
    const measure = read.measure ?? column.measure ?? row.measure ?? this.defaults.measure ?? 'value'
    const against = read.against ?? column.against ?? null
    const form = read.form ?? column.form ?? null
    // What a column counts in (% of a change, 分 of a score) goes before the row's unit.
    const unit = read.unit ?? column.unit ?? row.unit ?? this.defaults.unit ?? bare
    const indicator = pick('indicator')
    if (indicator === undefined) throw new Error(`${this.name}!${a1}: no indicator`)
    const value = read.value ?? null
    const flags = new Set([...(this.defaults.flags ?? []), ...(column.flags ?? []), ...(row.flags ?? []), ...(read.flags ?? [])])
    const nameless = (fields: Fields) => Object.entries(fields.breakdown ?? {})
    const breakdown = Object.fromEntries([this.defaults, column, row, read].flatMap(nameless))
    // A row or a reading may say "nobody" outright; `??` above would fall through to the column's word.
    const nobody = <K extends 'office' | 'officeText' | 'fromOffice' | 'period' | 'periodText' | 'fromPeriod'>(key: K) => {
      for (const fields of [read, row, column, this.defaults])
        if (fields[key] !== undefined) return fields[key] as NonNullable<Fields[K]> | null
      return null
    }
    const period = (key: 'period' | 'periodText' | 'fromPeriod') => {
      for (const fields of [read, column.period !== undefined ? column : row, row, column, this.defaults])
        if (fields[key] !== undefined) return fields[key] ?? null
      return null
    }
    this.observations.push({
      indicator,
      office: nobody('office'),
      officeText: nobody('officeText'),
      period: period('period'),
      periodText: period('periodText'),
      from: { indicator: pick('fromIndicator') ?? 'cell', office: nobody('fromOffice'), period: period('fromPeriod') as Provenance | null },
      breakdown,
      measure,
      against,
      form,
      value,
      low: read.low ?? null,
      high: read.high ?? null,
      unit: unit.unit,
      amount: value === null ? null : Number((value * unit.scale).toPrecision(15)),
      baseUnit: unit.baseUnit,
      bound: value === null ? 'exact' : (read.bound ?? (measure === 'target' ? (row.bound ?? 'exact') : 'exact')),
      missing: read.missing ?? null,
      text: entry.content === null ? '' : shown(entry.content).trim(),
      sheet: this.name,
      cell: a1,
      part,
      labels: { row: this.labels(row.labels ?? []), column: this.labels(column.labels ?? []) },
      flags: [...flags].sort(),
    })
  }
  private labels(places: readonly string[]): Label[] {
    return places.map((cell) => {
      const placed = this.cells.get(cell)
      if (!placed) throw new Error(`${this.name}: label ${cell} is not written yet`)
      return { text: shown(placed.content).trim(), cell }
    })
  }
}
