import type { Indicator } from '../model/indicator'

/** Whether a change of it is said in 百分点: a rate, or anything in percent. */
export function isPointsIndicator(indicator: Indicator): boolean {
  return indicator.isRate || indicator.unit === '%'
}

/** Whether its figures of one year's pieces add up to the figure of the whole: only sums over time, never rates or stocks. */
export function addsOverTime(indicator: Indicator): boolean {
  return indicator.aggregation.overTime === 'sum' && !isPointsIndicator(indicator)
}

export function addsOverOffices(indicator: Indicator): boolean {
  return indicator.aggregation.overOffices === 'sum' && !isPointsIndicator(indicator)
}

export function addsOverBreakdown(indicator: Indicator): boolean {
  return indicator.aggregation.overBreakdown === 'sum' && !isPointsIndicator(indicator)
}
