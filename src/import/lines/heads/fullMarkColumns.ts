import { fullMarksRow, unnamed } from '../../lexicon/headings/headings'
import type { LineFacts } from '../../sheet/facts'

/** Bodies over columns from which on a column of full marks stands among them. */
const leastBodies = 2

/** 分值 beside 第一支部 第二支部 says how much each row may give: it is none of them, and names nothing (rule T6). */
export function withFullMarks(columns: LineFacts[]): LineFacts[] {
  if (columns.filter(({ office }) => office !== null).length < leastBodies) return columns
  return columns.map((column) =>
    column.office === null && fullMarksRow.test(column.name)
      ? {
          ...column,
          name: '',
          breakdown: [...column.breakdown, { name: unnamed.column, value: column.name }],
          measure: column.measure ?? { measure: 'score', against: null, form: null, sense: null, matched: column.name },
        }
      : column,
  )
}
