import type { Correction } from '../model/correction'
import { observationAt, type Dataset } from '../model/dataset'
import { DatasetBuilder } from '../model/datasetBuilder'
import { observationFlags, type Observation } from '../model/observation'
import type { FileReading, Proposal, Reconciled } from '../model/reading'
import { proposalsOf } from './reconcileProposals'

/**
 * Bring several files together: the same key and value become one observation with several sources; the same key with
 * different values stays twice, flagged `conflict`, until a person decides; look-alikes are proposed, never merged.
 *
 *     two files with 制发文件 2019-H1 = 55     one observation, two sources
 *     one says 55, the other 56              two observations, both conflict
 *     青岛市府办 beside 青岛市政府办公厅         a proposal
 */
export function reconcile(readings: readonly FileReading[], corrections: readonly Correction[] = []): Reconciled {
  void corrections
  const read = readings.filter((reading) => reading.status === 'read')
  const proposals: readonly Proposal[] = proposalsOf(read)
  const only = read[0]
  if (read.length === 1 && only) {
    const found = sameKeys(only.dataset)
    if (found.duplicates.length === 0 && found.conflicts.length === 0) {
      return { dataset: only.dataset, relations: only.relations, duplicates: [], conflicts: [], proposals }
    }
  }
  const merged = merge(read)
  return { ...merged, relations: uniqueRelations(read), proposals }
}

function uniqueRelations(readings: readonly FileReading[]): FileReading['relations'] {
  const seen = new Set<string>()
  return readings.flatMap((reading) => reading.relations).filter((relation) => {
    const key = JSON.stringify(relation)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The key of an observation within its dataset, by ids: what two observations must share to speak of the same figure. */
export function observationKey(dataset: Dataset, i: number): string {
  const breakdown = dataset.breakdown[i] as number
  const office = dataset.office[i] as number
  const period = dataset.period[i] as number
  return [
    dataset.indicators[dataset.indicator[i] as number]?.id, office < 0 ? '' : dataset.offices[office]?.id, period < 0 ? '' : dataset.periods[period]?.code,
    breakdown < 0 ? '' : JSON.stringify(dataset.breakdowns[breakdown]), dataset.measure[i], dataset.against[i] ? dataset.againsts[(dataset.against[i] as number) - 1] : '',
    dataset.form[i], period < 0 && office < 0 ? 'x' : '',
  ].join('\u0001')
}

function sameKeys(dataset: Dataset): { duplicates: number[]; conflicts: number[][] } {
  const first = new Map<string, number>()
  const groups = new Map<string, number[]>()
  const duplicates: number[] = []
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.missing[i] !== 0) continue
    const key = observationKey(dataset, i)
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    else if (dataset.amount[known] === dataset.amount[i]) duplicates.push(i)
    else groups.set(key, [...(groups.get(key) ?? [known]), i])
  }
  return { duplicates, conflicts: [...groups.values()] }
}

function merge(readings: readonly FileReading[]): Omit<Reconciled, 'relations' | 'proposals'> {
  const builder = new DatasetBuilder(1024)
  const kept: Observation[] = []
  const byKey = new Map<string, number[]>()
  const duplicates = new Set<number>()
  for (const reading of readings) {
    const { dataset } = reading
    const recode = recoding(dataset, builder)
    for (let i = 0; i < dataset.count; i++) {
      const observation = recode(observationAt(dataset, i))
      const key = observationKey(dataset, i)
      const known = byKey.get(key) ?? []
      const same = known.find((k) => sameFigure(kept[k] as Observation, observation))
      if (same !== undefined) {
        const before = kept[same] as Observation
        kept[same] = { ...before, sources: [...before.sources, ...observation.sources] }
        duplicates.add(same)
        continue
      }
      known.push(kept.push(observation) - 1)
      byKey.set(key, known)
    }
  }
  const conflicts: number[][] = []
  for (const group of byKey.values()) {
    const numbers = group.filter((k) => (kept[k] as Observation).value !== null)
    if (numbers.length > 1) {
      conflicts.push(numbers)
      for (const k of numbers) kept[k] = { ...(kept[k] as Observation), flags: (kept[k] as Observation).flags | observationFlags.conflict }
    }
  }
  for (const observation of kept) builder.add(observation)
  return { dataset: builder.done(), duplicates: [...duplicates], conflicts }
}

/** The same figure: equal amount, bound and missing kind. A blank beside a number says nothing against it. */
function sameFigure(a: Observation, b: Observation): boolean {
  return a.amount === b.amount && a.missing === b.missing && a.bound === b.bound && a.low === b.low && a.high === b.high && a.unit === b.unit
}

/** Codes of one dataset's dictionaries in another builder's. */
function recoding(dataset: Dataset, builder: DatasetBuilder): (o: Observation) => Observation {
  const indicators = dataset.indicators.map((indicator) => builder.indicator(indicator))
  const offices = dataset.offices.map((office) => builder.office(office))
  const periods = dataset.periods.map((period) => builder.period(period))
  const breakdowns = dataset.breakdowns.map((parts) => builder.breakdown(parts))
  const sheets = dataset.sheets.map((sheet) => builder.sheet(sheet))
  const paths = dataset.labelPaths.map((path) => builder.labelPath(path))
  const of = (codes: readonly number[], code: number): number => (code < 0 ? -1 : (codes[code] as number))
  return (o) => ({
    ...o, indicator: of(indicators, o.indicator), office: of(offices, o.office), period: of(periods, o.period), breakdown: of(breakdowns, o.breakdown),
    rowLabels: of(paths, o.rowLabels), columnLabels: of(paths, o.columnLabels), sources: o.sources.map((source) => ({ ...source, sheet: of(sheets, source.sheet) })),
  })
}
