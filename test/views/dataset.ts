import type { FileId } from '../../src/model/sheet/cell'
import type { Dataset } from '../../src/model/dataset/dataset'
import { DatasetBuilder } from '../../src/model/dataset/datasetBuilder'
import { indicatorId, type Indicator } from '../../src/model/indicator'
import type { Observation } from '../../src/model/dataset/observation'
import type { OfficeId } from '../../src/model/office'
import { periodFromCode } from '../../src/model/time/period'

export interface Line extends Partial<Omit<Observation, 'indicator' | 'office' | 'period' | 'sources' | 'rowLabels' | 'columnLabels'>> {
  readonly indicator: string
  readonly office?: string
  readonly period?: string
  readonly text?: string
  readonly at?: readonly [row: number, column: number]
  readonly labels?: { readonly row: readonly [string, number, number][]; readonly column: readonly [string, number, number][] }
}

/** A dataset of plain lines, each in a cell of one sheet. */
export function datasetOf(lines: readonly Line[]): Dataset {
  const builder = new DatasetBuilder()
  const sheet = builder.sheet({ file: 'f1' as FileId, fileName: '01_表.xlsx', sheet: 'Sheet1' })
  lines.forEach((line, k) => {
    const { indicator, office, period, text, at, labels, ...rest } = line
    const unit = rest.unit ?? '次'
    const value = rest.value === undefined ? (rest.missing ? null : 1) : rest.value
    const full: Indicator = {
      id: indicatorId(indicator, unit, null),
      name: indicator,
      unit,
      writtenUnit: unit,
      definition: null,
      type: unit === '%' ? 'share' : 'flow',
      isRate: unit === '%',
      aggregation: { overTime: 'sum', overOffices: 'sum', overBreakdown: 'none' },
      favours: 'neither',
      favoursByOffice: {},
      numerator: null,
      denominator: null,
      section: null,
      order: k,
    }
    const known = period === undefined ? null : periodFromCode(period)
    const path = (list: readonly [string, number, number][] = []): number =>
      builder.labelPath(list.map(([label, row, column]) => ({ text: label, row, column })))
    builder.add({
      indicator: builder.indicator(full),
      office:
        office === undefined
          ? -1
          : builder.office({
              id: office as OfficeId,
              name: office,
              shortName: office,
              aliases: [],
              parent: null,
              group: null,
              order: k,
              own: false,
              benchmark: null,
            }),
      period: known ? builder.period(known) : -1,
      breakdown: -1,
      measure: 'value',
      against: null,
      form: null,
      low: null,
      high: null,
      bound: 'exact',
      missing: null,
      places: 0,
      flags: 0,
      from: { indicator: 'cell', office: office === undefined ? null : 'reporter', period: known ? 'header' : null },
      officeText: office ?? null,
      periodText: null,
      amount: value,
      ...rest,
      unit,
      value,
      rowLabels: path(labels?.row),
      columnLabels: path(labels?.column),
      sources: [{ sheet, row: at?.[0] ?? k, column: at?.[1] ?? 1, part: 0, text: text ?? (value === null ? '' : String(value)) }],
    })
  })
  return builder.done()
}
