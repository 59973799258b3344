import { addsOverOffices } from '../analysis/arithmetic/aggregation'
import { amountOf } from '../analysis/arithmetic/amount'
import { lookupOf } from '../analysis/query'
import { isPeer } from '../figures/ground/peers'
import { isTotalOfOthers } from '../i18n/names/isTotalName'
import { addDecimals } from '../model/decimal'
import { plainText, type Dataset } from '../model/dataset/dataset'
import type { Indicator } from '../model/indicator'
import { measures, observationFlags } from '../model/dataset/observation'
import { missingKinds, type MissingKind } from '../model/quantity'
import { answers, latestFirst } from './reported'

/**
 * Why a cell of the 汇总表 wants a look:
 *
 * conflict   two sheets give two numbers (53, 35), and nobody has decided
 * bounded    no exact number: 600余
 * absent     no sheet has it, while most of the offices beside have
 *
 * or why the cell holds no number: a blank where most have one, 未报, an error.
 */
export type CollectedDoubt = 'conflict' | 'bounded' | 'absent' | MissingKind

export interface CollectedCell {
  /** The number in the column's unit; null where there is none that is sure. */
  readonly value: number | null
  readonly places: number
  /** As the sheets write it, each writing once; '' where no sheet has it. */
  readonly text: string
  readonly doubt: CollectedDoubt | null
  readonly observations: readonly number[]
}

/** One indicator, or one part of it, over all offices. */
export interface CollectedColumn {
  readonly indicator: number
  /** -1 of the indicator itself. */
  readonly breakdown: number
  /** As the sheets write it where all agree, else the indicator's own. */
  readonly unit: string
  /** One for each of `offices`. */
  readonly cells: readonly CollectedCell[]
  /** One for each of `wholes`. */
  readonly stated: readonly CollectedCell[]
  /** Whether most of the offices have a number. */
  readonly usual: boolean
  /** Of the offices' numbers, where they add up and all of them are exact: how many they are. Null else. */
  readonly sum: { readonly value: number; readonly places: number; readonly of: number } | null
  /** Whether a total that a sheet states is another number than the sum of all offices. */
  readonly disputed: boolean
}

/** Everything reported of one period: offices below each other, indicators beside each other. */
export interface CollectedSheet {
  readonly period: number
  readonly offices: readonly number[]
  /** Totals, averages, the whole place and benchmarks, as sheets state them; -1 is a total without a name. */
  readonly wholes: readonly number[]
  readonly columns: readonly CollectedColumn[]
  /** Offices that most of the others have sent for this period, and these for another one only. */
  readonly silent: readonly number[]
}

/**
 * The figures of all sheets as one table a period, the latest first: what a clerk puts together by hand out of thirty sheets.
 *
 *     甲县.xlsx 起草 3 篇, 乙县.xlsx 起草 5 篇 (2024年1—7月)      甲县 3 / 乙县 5 / sum 8 of 2
 *     丙县.xlsx 600余                                          text 600余, bounded; then no sum is made
 *
 * Only figures themselves: targets, stated changes and places stand in the list of all figures.
 */
export function collectedOf(dataset: Dataset): readonly CollectedSheet[] {
  const found = byPeriod(dataset)
  const order = latestFirst(dataset)
  const reporting = new Map<number, ReadonlySet<number>>(
    order.map((period) => [
      period,
      new Set((found.get(period) ?? []).map(({ office }) => office).filter((office) => isPeer(dataset, office))),
    ]),
  )
  const everybody = new Set([...reporting.values()].flatMap((offices) => [...offices]))
  return order.flatMap((period) => {
    const places = found.get(period)
    if (places === undefined) return []
    const sent = reporting.get(period) ?? new Set()
    const silent =
      sent.size * 2 > everybody.size
        ? inOrder(
            dataset,
            [...everybody].filter((office) => !sent.has(office)),
          )
        : []
    return [{ ...sheetOf(dataset, period, places), silent }]
  })
}

/** Where figures stand at a period. */
interface Place {
  readonly indicator: number
  readonly breakdown: number
  readonly office: number
  readonly aggregate: boolean
}

function byPeriod(dataset: Dataset): ReadonlyMap<number, readonly Place[]> {
  const value = measures.indexOf('value')
  const found = new Map<number, Map<string, Place>>()
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value) continue
    const place: Place = {
      indicator: dataset.indicator[i] as number,
      breakdown: dataset.breakdown[i] as number,
      office: dataset.office[i] as number,
      aggregate: ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0,
    }
    const period = dataset.period[i] as number
    let places = found.get(period)
    if (places === undefined) found.set(period, (places = new Map()))
    places.set(`${place.indicator}|${place.breakdown}|${place.office}|${place.office < 0 && place.aggregate}`, place)
  }
  return new Map([...found].map(([period, places]) => [period, [...places.values()]]))
}

function sheetOf(dataset: Dataset, period: number, places: readonly Place[]): Omit<CollectedSheet, 'silent'> {
  const isRow = ({ office, aggregate }: Place) => (office < 0 ? !aggregate : isPeer(dataset, office))
  const offices = inOrder(dataset, distinct(places.filter(isRow).map(({ office }) => office)))
  const wholes = inOrder(dataset, distinct(places.filter((place) => !isRow(place)).map(({ office }) => office)))
  const keys = new Map(places.map((place) => [`${place.indicator}|${place.breakdown}`, place]))
  const rank = ({ indicator }: Place) => dataset.indicators[indicator]?.order ?? 0
  const columns = [...keys.values()].sort((a, b) => rank(a) - rank(b) || a.indicator - b.indicator || a.breakdown - b.breakdown)
  return { period, offices, wholes, columns: columns.map((column) => columnOf(dataset, period, column, offices, wholes)) }
}

function columnOf(
  dataset: Dataset,
  period: number,
  { indicator, breakdown }: Place,
  offices: readonly number[],
  wholes: readonly number[],
): CollectedColumn {
  const lookup = lookupOf(dataset)
  const groupOf = (office: number) => lookup.group(indicator, office, period, breakdown, 'value')
  const rows = offices.map((office) => (office < 0 ? lookup.all({ indicator, office, period, breakdown }) : groupOf(office)))
  const above = wholes.map((office) =>
    office < 0 ? lookup.all({ indicator, office, period, breakdown, aggregate: true }) : groupOf(office),
  )
  const unit = unitOf(dataset, indicator, [...rows, ...above].flat())
  const most = rows.filter((group) => group.some((i) => dataset.missing[i] === 0)).length * 2 > rows.length
  const cells = rows.map((group) => cellOf(dataset, group, unit, most))
  const stated = above.map((group) => cellOf(dataset, group, unit, false))
  const sum = addsOverOffices(dataset.indicators[indicator] as Indicator) ? sumOf(cells) : null
  return {
    indicator,
    breakdown,
    unit: unit.name,
    usual: most,
    cells,
    stated,
    sum,
    disputed: sum !== null && disputes(dataset, wholes, stated, sum, cells),
  }
}

/** How numbers of a column are written: as they stand where all are in one unit, else in the indicator's own. */
interface ColumnUnit {
  readonly name: string
  readonly asWritten: boolean
  readonly scale: number
}

function unitOf(dataset: Dataset, indicator: number, observations: readonly number[]): ColumnUnit {
  const codes = distinct(observations.filter((i) => dataset.missing[i] === 0).map((i) => dataset.unit[i] as number))
  const [only = -1] = codes
  const own = dataset.indicators[indicator]?.unit ?? ''
  if (codes.length < 2) return { name: dataset.units[only] ?? own, asWritten: true, scale: 1 }
  return { name: own, asWritten: false, scale: own === '%' ? 100 : 1 }
}

function cellOf(dataset: Dataset, group: readonly number[], unit: ColumnUnit, expected: boolean): CollectedCell {
  const [first] = group
  if (first === undefined) return { value: null, places: 0, text: '', doubt: expected ? 'absent' : null, observations: [] }
  const texts = distinct(group.map((i) => textOf(dataset, i))).join('｜')
  const amount = amountOf(dataset, group)
  if (amount.kind === 'none') {
    const why = missingKinds[(dataset.missing[first] as number) - 1] ?? 'blank'
    const asked = why === 'blank' ? expected : !answers.has(why)
    return { value: null, places: 0, text: texts, doubt: asked ? why : null, observations: group }
  }
  if (amount.conflict || amount.bound !== 'exact')
    return { value: null, places: 0, text: texts, doubt: amount.conflict ? 'conflict' : 'bounded', observations: group }
  const [one = first] = group.filter((i) => dataset.missing[i] === 0)
  if (unit.asWritten)
    return { value: dataset.value[one] as number, places: dataset.places[one] as number, text: texts, doubt: null, observations: group }
  const value = Number(((dataset.amount[one] as number) * unit.scale).toPrecision(15))
  return { value, places: placesIn(value), text: texts, doubt: null, observations: group }
}

/** As its cell says it. */
function textOf(dataset: Dataset, i: number): string {
  const code = dataset.sourceText[dataset.sourceStart[i] as number] as number
  return code >= 0 ? (dataset.texts[code] as string) : plainText(dataset.value[i] as number, dataset.places[i] as number)
}

function sumOf(cells: readonly CollectedCell[]): CollectedColumn['sum'] {
  if (cells.some(({ doubt }) => doubt === 'conflict' || doubt === 'bounded')) return null
  const numbers = cells.filter(({ value }) => value !== null)
  if (numbers.length < 2) return null
  return {
    value: addDecimals(numbers.map(({ value }) => value as number)),
    places: Math.max(...numbers.map(({ places }) => places)),
    of: numbers.length,
  }
}

/** Whether a total a sheet states is another than that of all who are there, by more than its last digits and theirs can be off. */
function disputes(
  dataset: Dataset,
  wholes: readonly number[],
  stated: readonly CollectedCell[],
  sum: NonNullable<CollectedColumn['sum']>,
  cells: readonly CollectedCell[],
): boolean {
  if (sum.of < cells.length) return false
  return stated.some(({ value, places }, k) => {
    const office = wholes[k] as number
    if (value === null || (office >= 0 && !isTotalOfOthers(dataset.offices[office]?.name ?? ''))) return false
    const off = 0.5 * 10 ** -places + sum.of * 0.5 * 10 ** -sum.places
    return Math.abs(value - sum.value) > (places === 0 && sum.places === 0 ? 0 : off)
  })
}

function placesIn(value: number): number {
  const [, decimals = ''] = String(value).split('.')
  return Math.min(decimals.length, 6)
}

function inOrder(dataset: Dataset, offices: readonly number[]): readonly number[] {
  const rank = (office: number) => dataset.offices[office]?.order ?? Number.MAX_SAFE_INTEGER
  return [...offices].sort((a, b) => rank(a) - rank(b) || a - b)
}

function distinct<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
