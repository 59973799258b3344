import type { Day } from '../../model/time/calendar'
import type { Mark } from '../figure'
import type { Period } from '../../model/time/period'

/** The days a period covers, a day for a stock; null for one without a year or a beginning. */
function daysOf(period: Period): readonly [Day, Day] | null {
  if (period.kind === 'span') return [period.start, period.end]
  return period.kind === 'point' ? [period.at, period.at] : null
}

/** A mark at the days of its period, so that a line is broken where periods were left out; where the days aren't known, as it is. */
export function atDays(mark: Mark, period: Period | undefined): Mark {
  const days = period === undefined ? null : daysOf(period)
  return days === null ? mark : { ...mark, at: days }
}
