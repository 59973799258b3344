import { addsOverBreakdown } from '../../analysis/arithmetic/aggregation'
import { isThingName, isUnnamedDimension } from '../../i18n/names/isThingName'
import type { Dataset } from '../../model/dataset/dataset'
import type { Indicator } from '../../model/indicator'
import { measures, observationFlags } from '../../model/dataset/observation'
import { appended, partsMap, type Worked } from './appended'
import { isPeer } from './peers'

/** So many offices, each of so many parts, are two levels of labels. */
const [leastOffices, leastParts] = [2, 2]

/** An office's figures of one indicator and time, by part. */
interface Row {
  readonly office: number
  readonly period: number
  readonly byPart: Map<number, number>
}

/**
 * What an office's parts add up to, where a sheet with two columns of labels (学校 | 年级, 医院 | 科室) gives nothing but the parts, the same ones
 * office after office, and the indicator adds: the offices are then compared by their sums. Not of things with names of their own, of 其中
 * or of parts that one time has and another lacks; all offices or none.
 *
 *     一中 七年级 300, 八年级 280; 二中 七年级 200, 八年级 210      一中 580, 二中 410
 */
export function withOuterSums(dataset: Dataset): Dataset {
  if (dataset.breakdowns.length < leastParts || dataset.offices.length < leastOffices) return dataset
  const worked = [...rowsOf(dataset)].flatMap(([indicator, rows]) => sumsOf(dataset, indicator, rows))
  if (worked.length === 0) return dataset
  return appended(dataset, { indicators: dataset.indicators, offices: dataset.offices, periods: dataset.periods }, worked)
}

/** Rows by indicator; without any that has something else than parts of one kind. */
function rowsOf(dataset: Dataset): ReadonlyMap<number, ReadonlyMap<string, Row>> {
  const value = measures.indexOf('value')
  const found = new Map<number, Map<string, Row>>()
  const other = new Set<number>()
  const kinds = new Map<number, string>()
  const loose = observationFlags.aggregate | observationFlags.ofWhich | observationFlags.conflict
  for (let i = 0; i < dataset.count; i++) {
    const [indicator, office, period] = [dataset.indicator[i] as number, dataset.office[i] as number, dataset.period[i] as number]
    // What is to be done of a part, or what of it is, is no sum's.
    if (office < 0 || other.has(indicator)) continue
    const [part, ...more] = dataset.breakdowns[dataset.breakdown[i] as number] ?? []
    const kind = kinds.get(indicator) ?? part?.name
    const plain = dataset.measure[i] === value && ((dataset.flags[i] as number) & loose) === 0 && dataset.bound[i] === 0
    if (!plain || part === undefined || more.length > 0 || part.name !== kind || isUnnamedDimension(kind) || isThingName(kind)) {
      other.add(indicator)
      continue
    }
    kinds.set(indicator, kind)
    let rows = found.get(indicator)
    if (rows === undefined) found.set(indicator, (rows = new Map()))
    const key = `${office}|${period}`
    let row = rows.get(key)
    if (row === undefined) rows.set(key, (row = { office, period, byPart: new Map() }))
    if (row.byPart.has(dataset.breakdown[i] as number)) other.add(indicator)
    row.byPart.set(dataset.breakdown[i] as number, i)
  }
  for (const indicator of other) found.delete(indicator)
  return found
}

function sumsOf(dataset: Dataset, indicator: number, rows: ReadonlyMap<string, Row>): readonly Worked[] {
  const all = [...rows.values()]
  const offices = new Set(all.map(({ office }) => office))
  const parts = new Map<number, Set<number>>()
  for (const { office, byPart } of all) for (const part of byPart.keys()) parts.set(part, (parts.get(part) ?? new Set()).add(office))
  // Streets have communities of their own: those are offices, and no parts that all have.
  const shared = [...parts.values()].filter((of) => of.size > 1).length
  if (offices.size < leastOffices || shared * 2 <= parts.size || !addsOverBreakdown(dataset.indicators[indicator] as Indicator)) return []
  if ([...offices].some((office) => !isPeer(dataset, office))) return []
  const mostOf = new Map<number, number>()
  for (const { office, byPart } of all) mostOf.set(office, Math.max(mostOf.get(office) ?? 0, byPart.size))
  const whole = ({ office, byPart }: Row) =>
    byPart.size >= leastParts && byPart.size === mostOf.get(office) && [...byPart.values()].every((i) => dataset.missing[i] === 0)
  return all.every(whole)
    ? all.map(({ office, period, byPart }) => ({
        indicator,
        office,
        period,
        breakdown: -1,
        parts: [...byPart.values()],
        flags: observationFlags.derived,
      }))
    : []
}

const known = new WeakMap<Dataset, ReadonlySet<number>>()

/** Indicators of which each office's parts were added up here, and the rates of such sums: the parts stand behind them. */
export function outerSummed(dataset: Dataset): ReadonlySet<number> {
  const before = known.get(dataset)
  if (before !== undefined) return before
  const found = new Set<number>()
  for (const [i, parts] of partsMap(dataset) ?? []) {
    const [office, period] = [dataset.office[i], dataset.period[i]]
    const ofParts = (part: number) =>
      dataset.office[part] === office && dataset.period[part] === period && (dataset.breakdown[part] as number) >= 0
    if (dataset.breakdown[i] === -1 && (office as number) >= 0 && parts.length > 1 && parts.every(ofParts))
      found.add(dataset.indicator[i] as number)
  }
  known.set(dataset, found)
  return found
}
