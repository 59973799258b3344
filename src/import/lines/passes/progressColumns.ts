import { actualColumn, doneName, doneThing, notDone, planColumn, plannedThing, targetName, varianceColumn } from '../../lexicon/progress'
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

/** The number of a column in a row, NaN for none. */
export type NumberAt = (row: number, column: number) => number

/** Rows of which all but one in ten must differ by just so much. */
const variance = { least: 2, agreeing: 0.9, slack: 0.011 } as const

/**
 * 预计 | 实际 | 差异 are what was planned of what the rows name, what came of it, and the change against the plan, where that is what its figures
 * are (rule H19). A difference the other way round keeps its own name.
 */
export function withVariances(columns: readonly LineFacts[], rows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  const plans = columns.filter((column) => planColumn.test(saidBy(column)))
  const actuals = columns.filter((column) => actualColumn.test(saidBy(column)))
  const [plan] = plans
  const [actual] = actuals
  if (!plan || !actual || plans.length !== 1 || actuals.length !== 1) return columns
  const differences = columns.filter((column) => varianceColumn.test(saidBy(column)) && isDifference(column, actual, plan, rows, numberAt))
  return columns.map((column) => {
    if (column === actual) return { ...column, name: '', measure: null }
    if (column === plan) {
      const measure = { measure: 'target', against: null, form: null, sense: 'floor', matched: saidBy(column) } as const
      return { ...column, name: '', total: null, measure, ...(differences.length > 0 ? { sameSpan: true } : {}) }
    }
    if (!differences.includes(column)) return column
    const measure = { measure: 'change', against: 'target', form: 'difference', sense: null, matched: saidBy(column) } as const
    return { ...column, name: '', measure }
  })
}

/** The lowest heading of a column that nothing stands over, without its unit. */
function saidBy(column: LineFacts): string {
  const [leaf] = column.labels
  if (column.office !== null || !leaf || column.labels.length > 1) return ''
  return leaf.text.replace(/[(（][^()（）]*[)）]|\s+/g, '').trim()
}

function isDifference(column: LineFacts, actual: LineFacts, plan: LineFacts, rows: readonly number[], numberAt: NumberAt): boolean {
  let held = 0
  let agreeing = 0
  for (const row of rows) {
    const [said, done, planned] = [numberAt(row, column.at), numberAt(row, actual.at), numberAt(row, plan.at)]
    if (Number.isNaN(said) || Number.isNaN(done) || Number.isNaN(planned)) continue
    held++
    if (Math.abs(done - planned - said) <= variance.slack + 1e-6 * Math.abs(planned)) agreeing++
  }
  return held >= variance.least && agreeing >= variance.agreeing * held
}
