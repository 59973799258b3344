/** What is written in a cell. Formulas carry the result a spreadsheet would have cached, or none. */
export type Content =
  | string
  | number
  | { readonly number: number; readonly format: string; readonly shown: string }
  | { readonly formula: string; readonly result: number | null; readonly format?: string; readonly shown: string }

export type Role =
  | 'title'
  | 'unitNote'
  | 'reporter'
  | 'header'
  | 'label'
  | 'value'
  | 'missing'
  | 'remark'
  | 'serial'
  | 'code'
  | 'note'
  | 'legend'
  | 'repeated'
  | 'text'
  | 'unread'
  | 'outside'
export type Measure = 'value' | 'target' | 'change' | 'completion' | 'rank' | 'score' | 'grade' | 'flag' | 'words'
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'almost' | 'about' | 'range'
export type Missing =
  'blank' | 'dash' | 'slash' | 'ellipsis' | 'notApplicable' | 'none' | 'notReported' | 'error' | 'uncachedFormula' | 'words'
export type Provenance = 'cell' | 'header' | 'title' | 'reporter' | 'sheetName' | 'fileName' | 'asked'

export interface Label {
  readonly text: string
  readonly cell: string
}

/** A unit as written, its base, and what one of it is worth in the base: 万件 is 10000 件, % is 0.01 of nothing. */
export interface UnitOf {
  readonly unit: string
  readonly baseUnit: string
  readonly scale: number
}
export const plain = (unit: string, baseUnit = unit): UnitOf => ({ unit, baseUnit, scale: 1 })
export const tenThousand = (base: string): UnitOf => ({ unit: `万${base}`, baseUnit: base, scale: 10000 })
export const percent: UnitOf = { unit: '%', baseUnit: '', scale: 0.01 }
export const points = (written = '百分点'): UnitOf => ({ unit: written, baseUnit: '', scale: 0.01 })
export const bare: UnitOf = { unit: '', baseUnit: '', scale: 1 }

/** The fields of one observation that a row, a column or a cell decides; a cell's word goes before the row's, the row's before the column's. */
export interface Fields {
  readonly indicator?: string
  readonly office?: string | null
  readonly officeText?: string | null
  readonly period?: string | null
  readonly periodText?: string | null
  readonly fromIndicator?: Provenance
  readonly fromOffice?: Provenance | null
  readonly fromPeriod?: Provenance | null
  readonly breakdown?: Readonly<Record<string, string>>
  readonly measure?: Measure
  readonly against?: string | null
  readonly form?: string | null
  readonly unit?: UnitOf
  readonly bound?: Bound
  readonly flags?: readonly string[]
}

/** One reading of a cell. */
export interface Read extends Fields {
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly missing?: Missing
}

export type Origin =
  | { readonly kind: 'true'; readonly fact: string }
  | { readonly kind: 'derived'; readonly how: string }
  | { readonly kind: 'public'; readonly source: string }
  | { readonly kind: 'synthetic' }

/** A cell of the body: what is written, what it is taken for, and the readings in it (several parts for 389次/238天). */
export interface Entry {
  readonly content: Content | null
  readonly role: Role | null
  readonly reads: readonly Read[]
  readonly origin: Origin | null
}

/** A plain number, with the number format it is shown in. */
export function n(value: number, format?: string, shown?: string): Entry {
  const content = format === undefined ? value : { number: value, format, shown: shown ?? String(value) }
  return { content, role: 'value', reads: [{ value }], origin: null }
}
/** A fraction shown as a percentage by its number format: the figure is what is stored, the text what is shown. */
export function shownPercent(fraction: number, decimals: number): Entry {
  const value = Number((fraction * 100).toPrecision(15))
  const shown = `${(fraction * 100).toFixed(decimals)}%`
  return {
    content: { number: fraction, format: decimals ? `0.${'0'.repeat(decimals)}%` : '0%', shown },
    role: 'value',
    reads: [{ value, unit: percent }],
    origin: null,
  }
}
/** Text that says a number. */
export const w = (text: string, value: number, more: Read = {}): Entry => ({
  content: text,
  role: 'value',
  reads: [{ value, ...more }],
  origin: null,
})
/** Text that says several numbers, one part each. */
export const parts = (text: string, ...reads: readonly Read[]): Entry => ({ content: text, role: 'value', reads, origin: null })
/** A mark that says there is no number. */
export const gone = (text: string, missing: Missing, more: Read = {}): Entry => ({
  content: text,
  role: 'missing',
  reads: [{ missing, ...more }],
  origin: null,
})
/** An empty cell in the grid that counts as a missing figure. */
export const blank: Entry = { content: null, role: null, reads: [{ missing: 'blank' }], origin: null }
/** An empty cell that nobody expects a figure in. */
export const empty: Entry = { content: null, role: null, reads: [], origin: null }
/** A cell without a figure: words, serials, remarks. */
export const said = (content: Content, role: Role): Entry => ({ content, role, reads: [], origin: null })

export const syn = (entry: Entry): Entry => ({ ...entry, origin: { kind: 'synthetic' } })
export const der = (how: string, entry: Entry): Entry => ({ ...entry, origin: { kind: 'derived', how } })
export const pub = (source: string, entry: Entry): Entry => ({ ...entry, origin: { kind: 'public', source } })
/** A figure of a work report: `report:line:column` of facts.csv, several of them for a cell with several parts. */
export const tru = (fact: string, entry: Entry): Entry => ({ ...entry, origin: { kind: 'true', fact } })
