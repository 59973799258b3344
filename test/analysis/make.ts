import type { FileId } from '../../src/model/sheet/cell'
import type { Dataset } from '../../src/model/dataset/dataset'
import { DatasetBuilder } from '../../src/model/dataset/datasetBuilder'
import { indicatorId, type Aggregation, type Indicator } from '../../src/model/indicator'
import {
  observationFlags,
  type Against,
  type BreakdownPart,
  type ChangeForm,
  type Measure,
  type ObservationFlag,
} from '../../src/model/dataset/observation'
import type { OfficeId } from '../../src/model/office'
import { periodFromCode } from '../../src/model/time/period'
import type { Bound, MissingKind } from '../../src/model/quantity'

/** An observation as a test writes it; what is left out is the plainest. */
export interface Row {
  indicator?: string
  unit?: string
  office?: string
  period?: string | null
  value: number | MissingKind
  bound?: Bound
  low?: number
  high?: number
  measure?: Measure
  against?: Against
  form?: ChangeForm
  breakdown?: BreakdownPart[]
  flags?: ObservationFlag[]
  /** Written unit and what one of it is in the base unit. */
  written?: string
  scale?: number
  file?: string
  sheet?: string
  /** The words over the column, outermost first, and those its period was read from. */
  labels?: string[]
  periodText?: string
}

export interface IndicatorWish extends Partial<Omit<Indicator, 'id' | 'aggregation'>> {
  aggregation?: Partial<Aggregation>
}

export function indicatorOf(name: string, unit: string, wish: IndicatorWish = {}): Indicator {
  const isRate = wish.isRate ?? unit === '%'
  const { aggregation, ...rest } = wish
  return {
    id: indicatorId(name, unit, wish.definition ?? null),
    name,
    unit,
    writtenUnit: unit,
    definition: null,
    type: isRate ? (unit === '%' ? 'share' : 'average') : 'flow',
    isRate,
    favours: 'neither',
    favoursByOffice: {},
    numerator: null,
    denominator: null,
    section: null,
    order: 0,
    ...rest,
    aggregation: {
      overTime: isRate ? 'none' : 'sum',
      overOffices: isRate ? 'none' : 'sum',
      overBreakdown: isRate ? 'none' : 'sum',
      ...aggregation,
    },
  }
}

/** A dataset of rows. Indicators named in `wishes` are as wished; offices keep the order they appear in. */
export function datasetOf(rows: readonly Row[], wishes: Readonly<Record<string, IndicatorWish>> = {}): Dataset {
  const builder = new DatasetBuilder()
  let offices = 0
  const known = new Map<string, number>()
  rows.forEach((row, at) => {
    const name = row.indicator ?? '督查'
    const unit = row.unit ?? '次'
    const officeName = row.office ?? '甲办'
    if (!known.has(officeName)) {
      known.set(
        officeName,
        builder.office({
          id: officeName as OfficeId,
          name: officeName,
          shortName: officeName,
          aliases: [],
          parent: null,
          group: null,
          order: offices++,
          own: false,
          benchmark: null,
        }),
      )
    }
    const period = row.period === null ? null : periodFromCode(row.period ?? '2023-H1')
    if (row.period !== null && period === null) throw new Error(`no period: ${row.period}`)
    const sheet = builder.sheet({ file: (row.file ?? 'a.csv') as FileId, fileName: row.file ?? 'a.csv', sheet: row.sheet ?? 'Sheet1' })
    const number = typeof row.value === 'number' ? row.value : null
    const scale = row.scale ?? 1
    builder.add({
      indicator: builder.indicator(indicatorOf(name, unit, wishes[name])),
      office: known.get(officeName) as number,
      period: period === null ? -1 : builder.period(period),
      breakdown: builder.breakdown(row.breakdown ?? []),
      measure: row.measure ?? 'value',
      against: row.against ?? null,
      form: row.form ?? null,
      value: number,
      amount: number === null ? null : Number((number * scale).toPrecision(15)),
      low: row.low ?? null,
      high: row.high ?? null,
      bound: row.bound ?? 'exact',
      missing: typeof row.value === 'number' ? null : row.value,
      places: 0,
      unit: row.written ?? unit,
      flags: (row.flags ?? []).reduce((bits, flag) => bits | observationFlags[flag], 0),
      from: { indicator: 'cell', office: 'cell', period: 'header' },
      officeText: officeName,
      periodText: row.periodText ?? null,
      rowLabels: -1,
      columnLabels: builder.labelPath((row.labels ?? []).map((text, k) => ({ text, row: k, column: 0 }))),
      sources: [{ sheet, row: at, column: 0, part: 0, text: String(row.value) }],
    })
  })
  return builder.done()
}
