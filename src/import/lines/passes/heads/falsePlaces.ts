import type { LineFacts } from '../../../sheet/facts'
import type { NumberAt } from '../goals/progressColumns'

/** Share of a column's numbers that no place can be, from which on it holds none. */
const mostNone = 0.2

/** Position over 0 1 1 0 or 2.5: nobody is in the noughth place, and what nobody is in is no place (rule A3). */
export function withoutFalsePlaces(columns: readonly LineFacts[], rows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.measure?.measure !== 'rank') return column
    const numbers = rows.map((row) => numberAt(row, column.at)).filter((number) => !Number.isNaN(number))
    const none = numbers.filter((number) => number < 1 || !Number.isInteger(number)).length
    if (none <= mostNone * numbers.length) return column
    return { ...column, name: column.name === '' ? column.measure.matched : column.name, measure: null }
  })
}
