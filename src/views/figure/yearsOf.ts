import { calendarOf } from '../../model/time/calendar'
import type { Dataset } from '../../model/dataset/dataset'

/** The calendar years a dataset's periods end in, ascending; plans and periods without a year don't count. */
export function yearsOf(dataset: Dataset): number[] {
  const years = new Set<number>()
  for (const period of dataset.periods) {
    if (period.kind === 'span' && !period.plan) years.add(calendarOf(period.end).year)
    else if (period.kind === 'point') years.add(calendarOf(period.at).year)
    else if (period.kind === 'open' && period.end !== null) years.add(calendarOf(period.end).year)
  }
  return [...years].sort((a, b) => a - b)
}
