import { annualPlan, goalAlone } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'

/**
 * 年度计划投资 beside goals of quarters alone, where nothing says what was done: it is the year's goal, and they are parts of it under its
 * name (rule H23).
 *
 *     年度计划投资 | 一季度目标 | 二季度目标     计划投资, three goals of it
 */
export function withOnlyGoals(columns: readonly LineFacts[]): readonly LineFacts[] {
  const goals = columns.filter((column) => column.measure?.measure === 'target' || isBareGoal(column))
  const others = columns.filter(
    (column) => (column.measure === null || column.measure.measure === 'value') && column.total === null && !isBareGoal(column),
  )
  const planned = others.filter((column) => annualPlan.test(column.name) && column.periods.length > 0)
  const [plan] = planned
  if (
    plan === undefined ||
    planned.length !== 1 ||
    others.length !== 1 ||
    goals.length < 2 ||
    goals.some(({ periods }) => periods.length === 0)
  )
    return columns
  const goal = { measure: 'target', against: null, form: null, sense: 'floor', matched: plan.name } as const
  return columns.map((column) => {
    if (column === plan) return { ...column, measure: goal }
    if (isBareGoal(column)) return { ...column, name: plan.name, measure: { ...goal, matched: column.name } }
    return goals.includes(column) && column.name === '' ? { ...column, name: plan.name } : column
  })
}

/** 任务 under 一季度, and nothing else. */
function isBareGoal({ measure, name, periods }: LineFacts): boolean {
  return measure === null && periods.length > 0 && goalAlone.test(name)
}
