import { addedOnly, doneName } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'

/**
 * What is done without a name beside the one goal that has one is of that (rule H8): 投资计划 beside 累计完成. 本月新增 beside 累计完成 is as
 * much of it as the month brought, and names nothing.
 *
 *     年度投资计划 本月新增 累计完成 完成率     all of 投资
 *     年度计划 本月新增 累计完成               all without a name
 */
export function withGoalNames(columns: readonly LineFacts[]): readonly LineFacts[] {
  const goals = columns.filter((column) => column.measure?.measure === 'target')
  const says = (column: LineFacts, word: string): boolean =>
    column.periods.some(({ reading }) => reading.relative === word || (word === 'cumulative' && reading.cumulative))
  const isBare = (column: LineFacts): boolean =>
    (column.name === '' || doneName.test(column.name)) && column.measure === null && column.total === null && column.office === null
  const sum = columns.find((column) => isBare(column) && says(column, 'cumulative'))
  if (goals.length === 0 || sum === undefined) return columns
  const bare = columns.map((column) =>
    column.measure === null && addedOnly.test(column.name) && says(column, 'inPeriod') ? { ...column, name: '' } : column,
  )
  const [goal, other] = goals
  const named =
    goal !== undefined &&
    other === undefined &&
    goal.name !== '' &&
    !bare.some((column) => column !== goal && column.measure === null && column.name === goal.name)
  if (!named || bare.some((column) => column.measure === null && column.total === null && !isBare(column))) return bare
  return bare.map((column) => (isBare(column) ? { ...column, name: goal.name } : column))
}
