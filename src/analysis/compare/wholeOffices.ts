import type { Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'

/** Fewer offices than this may add up to another by chance. */
const leastParts = 3
const known = new WeakMap<Dataset, ReadonlySet<number>>()

/**
 * Codes of offices that are all the others of their sheet together, whatever they are called: 示例市 beneath its counties. A total of
 * a sheet is such an office when, for an indicator that adds up, its figure is the sum of at least three
 * others' of the same sheet and period. Its rates are its own too: what is found for one indicator holds for all.
 *
 *     甲县 10 / 乙县 20 / 丙县 30 / 示例市 60 (total)      示例市
 */
export function wholeOffices(dataset: Dataset): ReadonlySet<number> {
  const before = known.get(dataset)
  if (before) return before
  const found = new Set<number>()
  const isTotal = (i: number): boolean => ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0
  const adds = (i: number): boolean =>
    dataset.office[i] !== -1 &&
    dataset.missing[i] === 0 &&
    dataset.measure[i] === 0 &&
    dataset.indicators[dataset.indicator[i] as number]?.isRate !== true
  const keyOf = (i: number): string =>
    `${dataset.indicator[i]}|${dataset.period[i]}|${dataset.breakdown[i]}|${dataset.sourceSheet[dataset.sourceStart[i] as number]}`
  const totals: number[] = []
  for (let i = 0; i < dataset.count; i++) if (isTotal(i) && adds(i)) totals.push(i)
  if (totals.length > 0) {
    const wanted = new Map(totals.map((i) => [keyOf(i), { sum: 0, parts: 0 }]))
    for (let i = 0; i < dataset.count; i++) {
      if (isTotal(i) || !adds(i)) continue
      const group = wanted.get(keyOf(i))
      if (!group) continue
      group.sum += dataset.amount[i] as number
      group.parts++
    }
    for (const i of totals) {
      const group = wanted.get(keyOf(i))
      const amount = dataset.amount[i] as number
      if (group && group.parts >= leastParts && amount !== 0 && Math.abs(group.sum - amount) <= 1e-4 * Math.abs(amount))
        found.add(dataset.office[i] as number)
    }
  }
  known.set(dataset, found)
  return found
}
