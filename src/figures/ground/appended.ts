import { addDecimals } from '../../model/decimal'
import { limitsOf, plainText, type Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { measures, observationFlags, type Measure } from '../../model/dataset/observation'
import type { Office } from '../../model/office'
import type { Period } from '../../model/time/period'

/** A figure worked out from observations of the sheets: their sum, or one of them said anew (`as` its measure's own value). */
export interface Worked {
  readonly indicator: number
  readonly office: number
  readonly period: number
  readonly breakdown: number
  /** A figure where nothing is said. */
  readonly measure?: Measure
  readonly parts: readonly number[]
  /** Bits of `observationFlags` besides those all parts share. */
  readonly flags: number
  /** In the base unit, of what isn't the sum of its parts: a rate of all together, a mean. */
  readonly amount?: number
  /** As written, where that isn't the amount in its parts' scale: points, which are so many. */
  readonly value?: number
  /** In which it is written, where that isn't the unit of its parts: 人次 over 人次 is in %. */
  readonly unit?: string
}

/** Dictionaries that grew while figures were worked out. */
export interface Grown {
  readonly indicators: readonly Indicator[]
  readonly offices: readonly Office[]
  readonly periods: readonly Period[]
}

const partsOf = new WeakMap<Dataset, ReadonlyMap<number, readonly number[]>>()

/** The observations of the sheets that an observation stands for: itself, or what it was worked out from. */
export function sheetObservations(dataset: Dataset, observations: readonly number[]): readonly number[] {
  const parts = partsOf.get(dataset)
  if (parts === undefined || !observations.some((i) => parts.has(i))) return observations
  return [...new Set(observations.flatMap((i) => parts.get(i) ?? [i]))]
}

/** All that was worked out in a dataset with its parts, null where nothing was; and what was elsewhere, kept here. */
export function partsMap(dataset: Dataset): ReadonlyMap<number, readonly number[]> | null {
  return partsOf.get(dataset) ?? null
}
export function keepParts(dataset: Dataset, parts: ReadonlyMap<number, readonly number[]>): void {
  partsOf.set(dataset, parts)
}

/** The parts of a worked-out observation; null of one that a sheet holds. */
export function partsBehind(dataset: Dataset, i: number): readonly number[] | null {
  return partsOf.get(dataset)?.get(i) ?? null
}

/** Whether an observation was added up from pieces of its period: 1—7月 of seven months. */
export function isAddedOverTime(dataset: Dataset, i: number): boolean {
  const [first] = partsBehind(dataset, i) ?? []
  return first !== undefined && dataset.period[first] !== dataset.period[i]
}

/**
 * A dataset with worked-out observations after those of the sheets, whose codes stay as they are. Each names its parts' cells as its
 * sources and is flagged `derived` where it is a sum; of parts in one unit it is in that unit, else in the base unit.
 */
export function appended(dataset: Dataset, grown: Grown, worked: readonly Worked[]): Dataset {
  const { count } = dataset
  const more = worked.length
  const texts = [...dataset.texts]
  const textCodes = new Map<string, number>()
  const textCode = (text: string): number => {
    let code = textCodes.get(text)
    if (code === undefined) textCodes.set(text, (code = texts.push(text) - 1))
    return code
  }
  const units = [...dataset.units]
  const unitCode = (unit: string): number => {
    const known = units.indexOf(unit)
    return known >= 0 ? known : units.push(unit) - 1
  }
  const columns = {
    indicator: longer(dataset.indicator, new Int32Array(count + more)),
    office: longer(dataset.office, new Int32Array(count + more)),
    period: longer(dataset.period, new Int32Array(count + more)),
    breakdown: longer(dataset.breakdown, new Int32Array(count + more)),
    measure: longer(dataset.measure, new Uint8Array(count + more)),
    against: longer(dataset.against, new Uint8Array(count + more)),
    form: longer(dataset.form, new Uint8Array(count + more)),
    value: longer(dataset.value, new Float64Array(count + more)),
    amount: longer(dataset.amount, new Float64Array(count + more)),
    unit: longer(dataset.unit, new Int32Array(count + more)),
    places: longer(dataset.places, new Int8Array(count + more)),
    bound: longer(dataset.bound, new Uint8Array(count + more)),
    missing: longer(dataset.missing, new Uint8Array(count + more)),
    flags: longer(dataset.flags, new Uint16Array(count + more)),
    from: longer(dataset.from, new Uint16Array(count + more)),
    officeText: longer(dataset.officeText, new Int32Array(count + more).fill(-1)),
    periodText: longer(dataset.periodText, new Int32Array(count + more).fill(-1)),
    rowLabels: longer(dataset.rowLabels, new Int32Array(count + more).fill(-1)),
    columnLabels: longer(dataset.columnLabels, new Int32Array(count + more).fill(-1)),
  }
  const sourceStart = longer(dataset.sourceStart, new Int32Array(count + more + 1))
  const sources = { sheet: [] as number[], row: [] as number[], column: [] as number[], part: [] as number[], text: [] as number[] }
  const before = dataset.sourceSheet.length
  const parts = new Map<number, readonly number[]>(partsOf.get(dataset) ?? [])
  worked.forEach((one, k) => {
    const i = count + k
    const [first = 0] = one.parts
    const oneUnit = one.parts.every((part) => dataset.unit[part] === dataset.unit[first])
    columns.indicator[i] = one.indicator
    columns.office[i] = one.office
    columns.period[i] = one.period
    columns.breakdown[i] = one.breakdown
    columns.measure[i] = measures.indexOf(one.measure ?? 'value')
    columns.amount[i] = one.amount ?? addDecimals(one.parts.map((part) => dataset.amount[part] as number))
    columns.value[i] =
      one.value ??
      (one.amount !== undefined
        ? one.amount * scaleOf(dataset, one.parts)
        : oneUnit
          ? addDecimals(one.parts.map((part) => dataset.value[part] as number))
          : (columns.amount[i] as number))
    columns.unit[i] =
      one.unit !== undefined
        ? unitCode(one.unit)
        : oneUnit
          ? (dataset.unit[first] as number)
          : unitCode(grown.indicators[one.indicator]?.unit ?? '')
    columns.places[i] = one.unit !== undefined ? 1 : oneUnit ? Math.max(...one.parts.map((part) => dataset.places[part] as number)) : 0
    columns.bound[i] = one.parts.length === 1 ? (dataset.bound[first] as number) : 0
    const shared = one.parts.reduce((bits, part) => bits | (dataset.flags[part] as number), 0) & observationFlags.demonstration
    columns.flags[i] = one.flags | shared
    columns.from[i] = dataset.from[first] as number
    columns.rowLabels[i] = one.parts.length === 1 ? (dataset.rowLabels[first] as number) : -1
    columns.columnLabels[i] = one.parts.length === 1 ? (dataset.columnLabels[first] as number) : -1
    sourceStart[i] = before + sources.sheet.length
    for (const part of one.parts)
      for (let s = dataset.sourceStart[part] as number; s < (dataset.sourceStart[part + 1] as number); s++) {
        const code = dataset.sourceText[s] as number
        sources.sheet.push(dataset.sourceSheet[s] as number)
        sources.row.push(dataset.sourceRow[s] as number)
        sources.column.push(dataset.sourceColumn[s] as number)
        sources.part.push(dataset.sourcePart[s] as number)
        sources.text.push(code >= 0 ? code : textCode(plainText(dataset.value[part] as number, dataset.places[part] as number)))
      }
    parts.set(
      i,
      one.parts.flatMap((part) => parts.get(part) ?? [part]),
    )
  })
  sourceStart[count + more] = before + sources.sheet.length
  const limits = limitsSaidAnew(dataset, worked)
  const made: Dataset = {
    ...dataset,
    ...grown,
    ...columns,
    count: count + more,
    ...limits,
    units,
    texts,
    sourceStart,
    sourceSheet: joined(dataset.sourceSheet, Int32Array.from(sources.sheet)),
    sourceRow: joined(dataset.sourceRow, Int32Array.from(sources.row)),
    sourceColumn: joined(dataset.sourceColumn, Int32Array.from(sources.column)),
    sourcePart: joined(dataset.sourcePart, Uint8Array.from(sources.part)),
    sourceText: joined(dataset.sourceText, Int32Array.from(sources.text)),
  }
  partsOf.set(made, parts)
  return made
}

/** The ends of what is said anew with the bound of its one part: 1—2个 as a figure of its own is still a range. */
function limitsSaidAnew(dataset: Dataset, worked: readonly Worked[]): Pick<Dataset, 'limited' | 'low' | 'high'> {
  const said = worked.flatMap((one, k) => {
    const [part] = one.parts
    if (part === undefined || one.parts.length > 1 || dataset.bound[part] === 0) return []
    const { low, high } = limitsOf(dataset, part)
    return low === null && high === null ? [] : [{ i: dataset.count + k, low: low ?? NaN, high: high ?? NaN }]
  })
  if (said.length === 0) return { limited: dataset.limited, low: dataset.low, high: dataset.high }
  return {
    limited: joined(
      dataset.limited,
      Int32Array.from(said, ({ i }) => i),
    ),
    low: Float64Array.from([...dataset.low, ...said.map(({ low }) => low)]),
    high: Float64Array.from([...dataset.high, ...said.map(({ high }) => high)]),
  }
}

/** What a part's amount was multiplied by to be written: 100 of a rate in %. */
function scaleOf(dataset: Dataset, parts: readonly number[]): number {
  const some = parts.find((part) => dataset.amount[part] !== 0)
  if (some === undefined) return 1
  const ratio = (dataset.value[some] as number) / (dataset.amount[some] as number)
  return 10 ** Math.round(Math.log10(Math.abs(ratio)))
}

type Column = Int32Array | Uint8Array | Int8Array | Uint16Array | Float64Array

/** `to`, which is longer, with what stands in `from` at its beginning. */
function longer<T extends Column>(from: T, to: T): T {
  to.set(from)
  return to
}

function joined<T extends Int32Array | Uint8Array>(a: T, b: T): T {
  const all = (a instanceof Uint8Array ? new Uint8Array(a.length + b.length) : new Int32Array(a.length + b.length)) as T
  all.set(a)
  all.set(b, a.length)
  return all
}
