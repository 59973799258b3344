import { limitsOf, observationAt, type Dataset } from '../../src/model/dataset/dataset'
import { observationFlags, type LabelText } from '../../src/model/dataset/observation'
import { a1 } from '../../src/model/sheet/cell'
import type { ExpectedObservation } from './table'

type Label = ExpectedObservation['labels']['row'][number]
/** Flags of reading.md; `demonstration` is our own beyond it and isn't part of what is compared. */
const told = ['aggregate', 'ofWhich', 'derived', 'copied', 'conflict', 'hidden'] as const
const withoutBase = new Set(['percent', 'points', 'ratio'])

/**
 * A dataset as plain rows in the fields of `npm run read`, one per source cell, in the order of sheet, row, column and part.
 *
 * Widths of brackets and blanks inside names aren't differences: names and texts are folded on both sides by `folded`.
 */
export function plainRows(dataset: Dataset, oneSheet: boolean): ExpectedObservation[] {
  const rows: { readonly row: ExpectedObservation; readonly order: readonly number[] }[] = []
  for (let i = 0; i < dataset.count; i++) {
    const o = observationAt(dataset, i)
    const indicator = dataset.indicators[o.indicator]
    if (!indicator) throw new Error(`observation ${i} has no indicator`)
    const office = dataset.offices[o.office]
    const period = dataset.periods[o.period]
    const limits = o.bound === 'range' ? limitsOf(dataset, i) : { low: null, high: null }
    const share =
      (o.form !== null && withoutBase.has(o.form)) ||
      o.measure === 'completion' ||
      o.measure === 'rank' ||
      o.measure === 'grade' ||
      o.measure === 'flag'
    const labels = (path: number): Label[] =>
      path < 0 ? [] : (dataset.labelPaths[path] as readonly LabelText[]).map((l) => ({ text: folded(l.text), cell: a1(l.row, l.column) }))
    for (const source of o.sources) {
      const row: ExpectedObservation = {
        indicator: folded(indicator.name),
        office: office ? folded(office.name) : null,
        officeText: o.officeText === null ? null : folded(o.officeText),
        period: period?.code ?? null,
        periodText: o.periodText === null ? null : folded(o.periodText),
        from: o.from as ExpectedObservation['from'],
        breakdown: Object.fromEntries((dataset.breakdowns[o.breakdown] ?? []).map((part) => [folded(part.name), folded(part.value)])),
        measure: o.measure,
        against: o.against,
        form: o.form,
        value: o.value,
        low: limits.low,
        high: limits.high,
        unit: folded(o.unit),
        amount: o.amount,
        baseUnit: share || /^[%‰]$|百分点$/.test(folded(o.unit)) || indicator.unit === '%' ? '' : folded(indicator.unit),
        bound: o.bound,
        missing: o.missing,
        text: folded(source.text),
        sheet: oneSheet ? '' : (dataset.sheets[source.sheet]?.sheet ?? ''),
        cell: a1(source.row, source.column),
        part: source.part,
        labels: { row: labels(o.rowLabels), column: labels(o.columnLabels) },
        flags: told
          .filter((flag) => o.flags & observationFlags[flag])
          .slice()
          .sort(),
      }
      rows.push({ row, order: [source.sheet, source.row, source.column, source.part] })
    }
  }
  rows.sort((a, b) => a.order.reduce((order, value, k) => order || value - (b.order[k] as number), 0))
  return rows.map((row) => row.row)
}

/** A text without differences of width and blanks: （专刊） is (专刊), 小  计 is 小计. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** The expected rows, folded and ordered as `plainRows` are. */
export function foldedRows(rows: readonly ExpectedObservation[], sheets: readonly string[]): ExpectedObservation[] {
  const label = ({ text, cell }: Label): Label => ({ text: folded(text), cell })
  const place = (cell: string) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
    return [Number(row), letters.length, [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0), 0)] as const
  }
  return rows
    .map((row) => ({
      ...row,
      indicator: folded(row.indicator),
      office: row.office === null ? null : folded(row.office),
      officeText: row.officeText === null ? null : folded(row.officeText),
      periodText: row.periodText === null ? null : folded(row.periodText),
      unit: folded(row.unit),
      baseUnit: folded(row.baseUnit),
      text: folded(row.text),
      breakdown: Object.fromEntries(Object.entries(row.breakdown).map(([name, value]) => [folded(name), folded(value)])),
      labels: { row: row.labels.row.map(label), column: row.labels.column.map(label) },
    }))
    .sort((a, b) => {
      const [p, q] = [place(a.cell), place(b.cell)]
      return sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || p[0] - q[0] || p[1] - q[1] || p[2] - q[2] || a.part - b.part
    })
}
