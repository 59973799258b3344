import { judgedByName } from '../../../lexicon/types'
import type { LineFacts } from '../../../sheet/facts'

type NumberAt = (row: number, column: number) => number

/** Points that somebody gives out of a hundred. */
const [leastPoints, mostPoints] = [30, 100]
const leastGiven = 2

/**
 * A column that says who judged (述职评议, 社会评价, 民主测评) and in no unit holds points, where all its numbers are such as are given out of a
 * hundred (rule L30). Counts of meetings stay counts: 民主评议 12 9 15.
 *
 *     单位  述职评议  社会评价
 *     甲局  92.5     88.1
 */
export function withJudged(columns: readonly LineFacts[], bodyRows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.measure !== null || column.unit !== null || column.unitText !== null || !judgedByName.test(column.name)) return column
    const given = bodyRows.map((row) => numberAt(row, column.at)).filter((value) => !Number.isNaN(value))
    if (given.length < leastGiven || given.some((value) => value < leastPoints || value > mostPoints)) return column
    return { ...column, measure: { measure: 'score', against: null, form: null, sense: null, matched: '' } }
  })
}
