import type { Dataset } from '../../model/dataset/dataset'
import { measures, observationFlags } from '../../model/dataset/observation'

const value = measures.indexOf('value')

/**
 * The indicator an analysis begins with: the one reported for the most offices and periods, the first of the sheets when
 * several are. -1 when nothing has a number.
 */
export function analysisStart(dataset: Dataset): number {
  const places = dataset.indicators.map(() => new Set<number>())
  for (let i = 0; i < dataset.count; i++) {
    if (dataset.measure[i] !== value || dataset.missing[i] !== 0 || ((dataset.flags[i] as number) & observationFlags.aggregate) !== 0)
      continue
    places[dataset.indicator[i] as number]?.add((dataset.office[i] as number) * 100_003 + (dataset.period[i] as number))
  }
  let best = -1
  let most = 0
  dataset.indicators.forEach((_, code) => {
    const size = places[code]?.size ?? 0
    if (size > most) [best, most] = [code, size]
  })
  return best
}
