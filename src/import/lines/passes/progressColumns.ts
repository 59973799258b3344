import { doneName, doneThing, notDone, plannedThing, targetName } from '../../lexicon/progress'
import type { LineFacts } from '../../sheet/facts'

/** 计划投资 beside 完成投资, or 任务总数 beside 完成任务, is the target of it, under its name (rule H8). */
export function withPlans(columns: readonly LineFacts[]): readonly LineFacts[] {
  const done = new Map(
    columns.flatMap((column) => (column.measure === null ? [[doneThing.exec(column.name)?.[1] ?? '', column] as const] : [])),
  )
  const planned = (column: LineFacts): LineFacts | undefined => (column.measure === null ? done.get(plannedStem(column.name)) : undefined)
  if (!columns.some((column) => planned(column) !== undefined)) return columns
  return columns.map((column) => {
    const of = planned(column)
    return of
      ? { ...column, name: of.name, measure: { measure: 'target', against: null, form: null, sense: 'floor', matched: column.name } }
      : column
  })
}

function plannedStem(name: string): string {
  const match = plannedThing.exec(name)
  return match?.[1] ?? match?.[2] ?? '-'
}

/**
 * Beside what is done, a total is what was to be done (rule H8): 任务总数 | 已完成 | 完成率 are target, value and completion
 * of whatever the rows name, and name nothing themselves. Another rate beside them (时序进度) keeps its own name.
 */
export function withProgress(columns: readonly LineFacts[]): readonly LineFacts[] {
  const done = columns.filter((column) => doneName.test(column.name) && (column.measure === null || column.measure.measure === 'value'))
  const targets = columns.filter(
    (column) => column.measure?.measure === 'target' || (targetName.test(column.name) && !notDone.test(column.name)),
  )
  if (done.length === 0 || targets.length === 0) return columns
  return columns.map((column) => {
    if (done.includes(column)) return { ...column, name: '' }
    if (column.measure?.measure === 'target')
      return doneName.test(column.name) || targetName.test(column.name) ? { ...column, name: '' } : column
    if (targets.includes(column)) {
      return {
        ...column,
        name: '',
        total: null,
        measure: { measure: 'target', against: null, form: null, sense: 'floor', matched: column.name },
      }
    }
    if (column.measure?.measure === 'change' && doneName.test(column.name)) return { ...column, name: '' }
    if (column.measure?.measure === 'flag' || column.measure?.measure === 'completion') return { ...column, name: '' }
    return column
  })
}
