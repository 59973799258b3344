import type { Dataset } from './dataset'
import { withType, type IndicatorId, type IndicatorType } from './indicator'

/** The clerk's choices of types, by indicator. */
export type ChosenTypes = Readonly<Record<IndicatorId, IndicatorType>>

/** A dataset whose indicators have the types a clerk chose: what may be summed, shared and compared follows. The same one where nothing is chosen. */
export function withChosenTypes(dataset: Dataset, chosen: ChosenTypes): Dataset {
  const changed = dataset.indicators.some((one) => (chosen[one.id] ?? one.type) !== one.type)
  if (!changed) return dataset
  return {
    ...dataset,
    indicators: dataset.indicators.map((one) => (chosen[one.id] === undefined ? one : withType(one, chosen[one.id] as IndicatorType))),
  }
}
