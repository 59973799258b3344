import { timesToCome, withTimeCome } from '../../figures/ground/timeCome'
import type { Dataset } from '../../model/dataset/dataset'
import { factsOf } from '../../model/dataset/datasetFacts'
import type { Day } from '../../model/time/calendar'
import type { Period } from '../../model/time/period'

/** Beyond so many figures no board looks for months to come either. */
const lookedThrough = 200_000

/**
 * The period a batch speaks of: the one that ends last among those with stated numbers, the longer of two that end
 * together (1—7月 rather than 7月). Plans, targets ahead, months that a sheet filled with 0
 * ahead of their time and periods without an end don't count. Null when none is left.
 */
export function latestPeriod(dataset: Dataset): Period | null {
  let best: Period | null = null
  const toCome = new Set(timesToCome(dataset.count > lookedThrough ? dataset : withTimeCome(dataset)))
  for (const code of factsOf(dataset).periods) {
    const period = dataset.periods[code]
    if (!period || (period.kind === 'span' && period.plan) || toCome.has(period)) continue
    const end = endOf(period)
    if (end === null) continue
    const known = best === null ? null : endOf(best)
    if (best === null || known === null || end > known || (end === known && startOf(period) < startOf(best))) best = period
  }
  return best
}

function endOf(period: Period): Day | null {
  if (period.kind === 'span' || period.kind === 'open') return period.end
  return period.kind === 'point' ? period.at : null
}

function startOf(period: Period): Day {
  if (period.kind === 'span') return period.start
  return period.kind === 'point' ? period.at : Infinity
}
