import type { Dataset } from '../../model/dataset/dataset'
import { observationFlags } from '../../model/dataset/observation'

/**
 * The mean of several times stands under the whole of them (月均 behind 1月 2月 3月 under the quarter), and is no figure of what is counted in that
 * time: as a part of its own, called `word`, it is added to nothing and compared with nothing else.
 */
export function withMeansApart(dataset: Dataset, word: string): Dataset {
  if (!dataset.flags.some((flags) => (flags & observationFlags.meanOfTimes) !== 0)) return dataset
  const breakdowns = [...dataset.breakdowns]
  const breakdown = Int32Array.from(dataset.breakdown)
  const codes = new Map<number, number>()
  for (let i = 0; i < dataset.count; i++) {
    if (((dataset.flags[i] as number) & observationFlags.meanOfTimes) === 0) continue
    const own = breakdown[i] as number
    const parts = breakdowns[own] ?? []
    let code = codes.get(own)
    if (code === undefined) codes.set(own, (code = breakdowns.push([...parts, { name: word, value: word }]) - 1))
    breakdown[i] = code
  }
  return codes.size === 0 ? dataset : { ...dataset, breakdown, breakdowns }
}
