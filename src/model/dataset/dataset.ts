import type { FileId } from '../sheet/cell'
import type { Indicator } from '../indicator'
import {
  changeForms,
  measures,
  provenances,
  type Against,
  type BreakdownPart,
  type LabelText,
  type Observation,
  type ObservationSource,
} from './observation'
import type { Office } from '../office'
import type { Period } from '../time/period'
import { bounds, missingKinds } from '../quantity'

/** A sheet that observations come from. */
export interface SheetSource {
  readonly file: FileId
  readonly fileName: string
  readonly sheet: string
  /** 内部资料, 不得外传: said of the sheet, and carried onto everything made of it. */
  readonly internal?: string
}

/**
 * All observations, in columns: entry `i` of each column belongs to observation `i`. Plain and frozen; typed arrays are
 * handed between worker and page as transferables, and Vue holds a reference, never a proxy.
 *
 * Codes index the dictionaries, -1 is none. `amount` and `value` are NaN where `missing` isn't 0.
 */
export interface Dataset {
  readonly count: number
  readonly indicators: readonly Indicator[]
  readonly offices: readonly Office[]
  readonly periods: readonly Period[]
  /** Tuples of breakdown parts; an observation without breakdown has code -1. */
  readonly breakdowns: readonly (readonly BreakdownPart[])[]
  readonly units: readonly string[]
  readonly sheets: readonly SheetSource[]
  readonly labelPaths: readonly (readonly LabelText[])[]
  readonly againsts: readonly Against[]
  readonly texts: readonly string[]

  readonly indicator: Int32Array
  readonly office: Int32Array
  readonly period: Int32Array
  readonly breakdown: Int32Array
  /** Index into `measures`. */
  readonly measure: Uint8Array
  /** 1 + index into `againsts`, 0 for none. */
  readonly against: Uint8Array
  /** 1 + index into `changeForms`, 0 for none. */
  readonly form: Uint8Array
  readonly value: Float64Array
  readonly amount: Float64Array
  readonly unit: Int32Array
  readonly places: Int8Array
  /** Index into `bounds`. */
  readonly bound: Uint8Array
  /** 1 + index into `missingKinds`, 0 for a number. */
  readonly missing: Uint8Array
  /** Bits of `observationFlags`. */
  readonly flags: Uint16Array
  /** 1 + index into `provenances` for indicator, office, period: three times four bits. */
  readonly from: Uint16Array
  readonly officeText: Int32Array
  readonly periodText: Int32Array
  readonly rowLabels: Int32Array
  readonly columnLabels: Int32Array
  /** Sparse low and high ends: observation `limited[k]` has `low[k]` and `high[k]`, NaN for an open end. Ascending. */
  readonly limited: Int32Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Sources of observation `i` are entries `sourceStart[i] .. sourceStart[i + 1] - 1`. */
  readonly sourceStart: Int32Array
  readonly sourceSheet: Int32Array
  readonly sourceRow: Int32Array
  readonly sourceColumn: Int32Array
  readonly sourcePart: Uint8Array
  /** Index into `texts`; -1 where the text is the plain number `value` with `places` decimals. */
  readonly sourceText: Int32Array
}

/** The sources of one observation. */
export function sourcesOf(dataset: Dataset, i: number): ObservationSource[] {
  const list: ObservationSource[] = []
  const end = dataset.sourceStart[i + 1] as number
  for (let k = dataset.sourceStart[i] as number; k < end; k++) {
    const code = dataset.sourceText[k] as number
    list.push({
      sheet: dataset.sourceSheet[k] as number,
      row: dataset.sourceRow[k] as number,
      column: dataset.sourceColumn[k] as number,
      part: dataset.sourcePart[k] as number,
      text: code >= 0 ? (dataset.texts[code] as string) : plainText(dataset.value[i] as number, dataset.places[i] as number),
    })
  }
  return list
}

/** What the dataset writes for a plain number instead of keeping its text. */
export function plainText(value: number, places: number): string {
  if (Number.isNaN(value)) return ''
  return places > 0 && places <= 100 ? value.toFixed(places) : String(value)
}

/** One observation as a plain object, for tests, export and 哪来的数; analysis reads the columns. */
export function observationAt(dataset: Dataset, i: number): Observation {
  if (i < 0 || i >= dataset.count) throw new Error(`invalid observation: ${i} of ${dataset.count}`)
  const missing = dataset.missing[i] as number
  const against = dataset.against[i] as number
  const form = dataset.form[i] as number
  const from = dataset.from[i] as number
  const limits = limitsOf(dataset, i)
  const provenance = (shift: number) => provenances[((from >> shift) & 15) - 1] ?? null
  const text = (code: number) => (code < 0 ? null : (dataset.texts[code] as string))
  return {
    indicator: dataset.indicator[i] as number,
    office: dataset.office[i] as number,
    period: dataset.period[i] as number,
    breakdown: dataset.breakdown[i] as number,
    measure: measures[dataset.measure[i] as number] ?? 'value',
    against: against ? (dataset.againsts[against - 1] as Against) : null,
    form: form ? (changeForms[form - 1] ?? null) : null,
    value: missing ? null : (dataset.value[i] as number),
    amount: missing ? null : (dataset.amount[i] as number),
    low: limits.low,
    high: limits.high,
    bound: bounds[dataset.bound[i] as number] ?? 'exact',
    missing: missing ? (missingKinds[missing - 1] ?? null) : null,
    places: dataset.places[i] as number,
    unit: dataset.units[dataset.unit[i] as number] ?? '',
    flags: dataset.flags[i] as number,
    from: { indicator: provenance(0) ?? 'cell', office: provenance(4), period: provenance(8) },
    officeText: text(dataset.officeText[i] as number),
    periodText: text(dataset.periodText[i] as number),
    rowLabels: dataset.rowLabels[i] as number,
    columnLabels: dataset.columnLabels[i] as number,
    sources: sourcesOf(dataset, i),
  }
}

/** The low and high end of a bounded figure, null for an open end and for an exact figure. */
export function limitsOf(dataset: Dataset, i: number): { readonly low: number | null; readonly high: number | null } {
  let a = 0
  let b = dataset.limited.length - 1
  while (a <= b) {
    const middle = (a + b) >> 1
    const at = dataset.limited[middle] as number
    if (at === i) {
      const low = dataset.low[middle] as number
      const high = dataset.high[middle] as number
      return { low: Number.isNaN(low) ? null : low, high: Number.isNaN(high) ? null : high }
    }
    if (at < i) a = middle + 1
    else b = middle - 1
  }
  return { low: null, high: null }
}

/** The typed arrays of a dataset, for handing it over as transferables. */
export function transferables(dataset: Dataset): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  for (const column of Object.values(dataset)) {
    if (ArrayBuffer.isView(column)) buffers.add(column.buffer as ArrayBuffer)
  }
  return [...buffers]
}
