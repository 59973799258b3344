import type { Dataset } from './dataset'

/**
 * A dataset of these observations only, in this order, with nothing in its dictionaries that they don't name: what is plotted
 * can travel without the rest of the sheets.
 */
export function someObservations(dataset: Dataset, keep: readonly number[]): Dataset {
  const count = keep.length
  const take = <T extends Int32Array | Uint8Array | Float64Array | Int8Array | Uint16Array>(column: T): T => {
    const taken = new (column.constructor as new (length: number) => T)(count)
    keep.forEach((i, k) => void (taken[k] = column[i] as number))
    return taken
  }
  const sources = keep.map((i) => [dataset.sourceStart[i] as number, dataset.sourceStart[i + 1] as number] as const)
  const sourceStart = new Int32Array(count + 1)
  sources.forEach(([from, to], k) => void (sourceStart[k + 1] = (sourceStart[k] as number) + to - from))
  const entries = sources.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k))
  const indicator = renumbered(take(dataset.indicator), dataset.indicators)
  const office = renumbered(take(dataset.office), dataset.offices)
  const period = renumbered(take(dataset.period), dataset.periods)
  const breakdown = renumbered(take(dataset.breakdown), dataset.breakdowns)
  const unit = renumbered(take(dataset.unit), dataset.units)
  const sheet = renumbered(
    Int32Array.from(entries, (k) => dataset.sourceSheet[k] as number),
    dataset.sheets,
  )
  const labels = renumbered(Int32Array.from([...take(dataset.rowLabels), ...take(dataset.columnLabels)]), dataset.labelPaths)
  const texts = renumbered(
    Int32Array.from([...take(dataset.officeText), ...take(dataset.periodText), ...entries.map((k) => dataset.sourceText[k] as number)]),
    dataset.texts,
  )
  const place = new Map(keep.map((i, k) => [i, k]))
  const limits = [...dataset.limited]
    .flatMap((i, k) => (place.has(i) ? [[place.get(i) as number, k] as const] : []))
    .sort((a, b) => a[0] - b[0])
  return {
    count,
    indicators: indicator.dictionary,
    offices: office.dictionary,
    periods: period.dictionary,
    breakdowns: breakdown.dictionary,
    units: unit.dictionary,
    sheets: sheet.dictionary,
    labelPaths: labels.dictionary,
    againsts: dataset.againsts,
    texts: texts.dictionary,
    indicator: indicator.codes,
    office: office.codes,
    period: period.codes,
    breakdown: breakdown.codes,
    measure: take(dataset.measure),
    against: take(dataset.against),
    form: take(dataset.form),
    value: take(dataset.value),
    amount: take(dataset.amount),
    unit: unit.codes,
    places: take(dataset.places),
    bound: take(dataset.bound),
    missing: take(dataset.missing),
    flags: take(dataset.flags),
    from: take(dataset.from),
    officeText: texts.codes.slice(0, count),
    periodText: texts.codes.slice(count, 2 * count),
    rowLabels: labels.codes.slice(0, count),
    columnLabels: labels.codes.slice(count),
    limited: Int32Array.from(limits, ([i]) => i),
    low: Float64Array.from(limits, ([, k]) => dataset.low[k] as number),
    high: Float64Array.from(limits, ([, k]) => dataset.high[k] as number),
    sourceStart,
    sourceSheet: sheet.codes,
    sourceRow: Int32Array.from(entries, (k) => dataset.sourceRow[k] as number),
    sourceColumn: Int32Array.from(entries, (k) => dataset.sourceColumn[k] as number),
    sourcePart: Uint8Array.from(entries, (k) => dataset.sourcePart[k] as number),
    sourceText: texts.codes.slice(2 * count),
  }
}

/** Codes of a dictionary of those that occur, in their order; below zero stays none. */
function renumbered<T>(codes: Int32Array, dictionary: readonly T[]): { readonly codes: Int32Array; readonly dictionary: readonly T[] } {
  const used = [...new Set(codes)].filter((code) => code >= 0).sort((a, b) => a - b)
  const now = new Map(used.map((code, k) => [code, k]))
  return { codes: codes.map((code) => now.get(code) ?? code), dictionary: used.map((code) => dictionary[code] as T) }
}
