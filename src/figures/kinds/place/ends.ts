import { isPointsIndicator } from '../../../analysis/arithmetic/aggregation'
import { isTimeUnit } from '../../../i18n/unitWords'
import type { Indicator } from '../../../model/indicator'

/** What the ends of a column are called: 最多 and 最少 of things, 最高 and 最低 of rates and scores (not of what is taken off), 最长 and 最短 of how long something takes. */
export function endsOf(indicator: Indicator) {
  if (indicator.type === 'average' && isTimeUnit(indicator.unit)) return { most: 'longest', least: 'shortest' } as const
  const isScore = indicator.type === 'score' && indicator.favours !== 'less'
  return indicator.isRate || isScore || isPointsIndicator(indicator)
    ? ({ most: 'highest', least: 'lowest' } as const)
    : ({ most: 'most', least: 'fewest' } as const)
}
