import type { Indicator } from '../../model/indicator'
import { isMovingIndex } from './saidAmount'

/**
 * Whether a change of it is said in 百分点: a share, a growth, an index whose base moves along with it (上年=100), anything in percent.
 * An average in 元 and an index of 2015=100 change in percent.
 */
export function isPointsIndicator(indicator: Indicator): boolean {
  const { type, unit } = indicator
  return type === 'share' || type === 'growth' || isMovingIndex(indicator) || unit === '%'
}

/** Whether it is never added, stacked, shared out or averaged plainly, whatever its unit. */
function isNeverAdded(indicator: Indicator): boolean {
  return indicator.isRate || isPointsIndicator(indicator)
}

/** Whether its figures of one year's pieces add up to the figure of the whole: only sums over time, never rates or stocks. */
export function addsOverTime(indicator: Indicator): boolean {
  return indicator.aggregation.overTime === 'sum' && !isNeverAdded(indicator)
}

export function addsOverOffices(indicator: Indicator): boolean {
  return indicator.aggregation.overOffices === 'sum' && !isNeverAdded(indicator)
}

export function addsOverBreakdown(indicator: Indicator): boolean {
  return indicator.aggregation.overBreakdown === 'sum' && !isNeverAdded(indicator)
}

/**
 * Whether a calendar (时序, 双过半) applies to its targets: only to what grows through the span, a flow. A rate, a stock, an average or
 * an index is held to its target as it stands. What nobody typed is taken for a count where its target is of a longer span.
 */
export function hasCalendar(indicator: Indicator): boolean {
  return (indicator.type === 'flow' || indicator.type === 'unknown') && !isNeverAdded(indicator)
}
