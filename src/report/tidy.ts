import { a1 } from '../model/sheet/cell'
import { observationAt, type Dataset } from '../model/dataset/dataset'
import { observationFlags, type LabelText, type ObservationFlag } from '../model/dataset/observation'
import type { Observation } from '../model/dataset/observation'

/** One observation as plain words and numbers: what the command line prints and the tidy exports write. */
export interface TidyRow {
  readonly indicator: string
  readonly office: string | null
  readonly period: string | null
  readonly officeText: string | null
  readonly periodText: string | null
  readonly from: Observation['from']
  readonly breakdown: Readonly<Record<string, string>>
  readonly measure: Observation['measure']
  readonly against: string | null
  readonly form: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly amount: number | null
  readonly baseUnit: string
  readonly bound: Observation['bound']
  readonly missing: string | null
  readonly text: string
  readonly sheet: string
  readonly cell: string
  readonly part: number
  readonly labels: { readonly row: readonly TidyLabel[]; readonly column: readonly TidyLabel[] }
  readonly flags: readonly ObservationFlag[]
}

export interface TidyLabel {
  readonly text: string
  readonly cell: string
}

const shares = new Set(['percent', 'points', 'ratio'])

/** Observation `i` of a dataset in words. `baseUnit` is '' for shares, changes in percent, ranks and grades. */
export function tidyRow(dataset: Dataset, i: number): TidyRow {
  const o = observationAt(dataset, i)
  const source = o.sources[0]
  const indicator = dataset.indicators[o.indicator]
  const labels = (path: number): TidyLabel[] =>
    path < 0
      ? []
      : (dataset.labelPaths[path] as readonly LabelText[]).map((label) => ({ text: label.text, cell: a1(label.row, label.column) }))
  const base =
    indicator?.unit === '%' ||
    (o.form !== null && shares.has(o.form)) ||
    o.unit === '%' ||
    ['rank', 'grade', 'flag', 'completion'].includes(o.measure)
      ? ''
      : (indicator?.unit ?? '')
  return {
    indicator: indicator?.name ?? '',
    office: o.office < 0 ? null : (dataset.offices[o.office]?.name ?? null),
    period: o.period < 0 ? null : (dataset.periods[o.period]?.code ?? null),
    officeText: o.officeText,
    periodText: o.periodText,
    from: o.from,
    breakdown: o.breakdown < 0 ? {} : Object.fromEntries((dataset.breakdowns[o.breakdown] ?? []).map((part) => [part.name, part.value])),
    measure: o.measure,
    against: o.against,
    form: o.form,
    value: o.value,
    low: o.low,
    high: o.high,
    unit: o.unit,
    amount: o.amount,
    baseUnit: base,
    bound: o.bound,
    missing: o.missing,
    text: source?.text ?? '',
    sheet: source ? (dataset.sheets[source.sheet]?.sheet ?? '') : '',
    cell: source ? a1(source.row, source.column) : '',
    part: source?.part ?? 0,
    labels: { row: labels(o.rowLabels), column: labels(o.columnLabels) },
    flags: (Object.keys(observationFlags) as ObservationFlag[]).filter((flag) => (o.flags & observationFlags[flag]) !== 0),
  }
}
