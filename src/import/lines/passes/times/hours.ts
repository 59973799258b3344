import { dayOfMonth, timeOfDay, unnamed } from '../../../lexicon/headings/headings'
import { readHeaderText } from '../../../values/headers/headerText'
import type { LineFacts } from '../../../sheet/facts'
import { headWords } from '../heads/headWords'

/** Columns from which on times of the day are a set. */
const atLeast = 3

/**
 * Times of the day and days of a month over columns say when, not what is counted (rule H16).
 *
 *     日期 00:00-01:00 01:00-02:00 …    breakdown 时段=00:00-01:00
 *     日期 1时 2时 3时 合计              合计 stays a total
 *     窗口 1日 2日 3日                  breakdown 日期=1日
 */
export function withHours(columns: LineFacts[]): LineFacts[] {
  const says = (column: LineFacts): string | null => {
    const text = headWords(column).replace(/\s+/g, '')
    return timeOfDay.test(text) || dayOfMonth.test(text) ? text : null
  }
  const rest = columns.filter((column) => says(column) === null)
  if (columns.length - rest.length < atLeast) return columns
  if (rest.some((column) => column.total === null || readHeaderText(headWords(column)).name.length > 4)) return columns
  return columns.map((column) => {
    const hour = says(column)
    if (hour === null) return column
    const name = column.name.replace(/\s+/g, '')
    const above = name.endsWith(hour) ? name.slice(0, -hour.length) : ''
    return {
      ...column,
      name: above,
      periods: column.periods,
      breakdown: [...column.breakdown, { name: dayOfMonth.test(hour) ? unnamed.day : unnamed.hour, value: hour }],
    }
  })
}
