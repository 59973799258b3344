import {
  actualColumn,
  adjustedBudget,
  allowedThing,
  bareAmount,
  beforeWord,
  besideGoal,
  divisorName,
  doneName,
  doneThing,
  investment,
  dueThing,
  notDone,
  planColumn,
  plannedThing,
  spentThing,
  progressWord,
  targetName,
  varianceColumn,
  wholeInvestment,
  yearsGoal,
} from '../../../lexicon/measures/progress'
import { unnamed } from '../../../lexicon/headings/headings'
import { doneBefore, rateStem, ratesOfTheirOwn } from '../../../lexicon/measures/rates'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { headWords } from '../heads/headWords'
import { divides } from './divides'
import { targetOf } from './targetOf'

/** 计划投资 beside 完成投资, or 任务总数 beside 完成任务, is the target of it, under its name (rule H8). */
export function withPlans(columns: readonly LineFacts[]): readonly LineFacts[] {
  const done = new Map(
    columns.flatMap((column) => (column.measure === null ? [[doneThing.exec(column.name)?.[1] ?? '', column] as const] : [])),
  )
  const stemOf = (column: LineFacts): string => (column.measure === null ? plannedStem(column.name) : '-')
  const stems = columns.map(stemOf)
  // 总投资 is what 已完成投资 works towards where no year's plan of it stands there, be it called 本年计划 alone.
  const whole = columns.filter((column) => column.measure === null && wholeInvestment.test(column.name))
  const yearly = columns.some(({ name, measure }) => measure?.measure === 'target' && (name === '' || name.endsWith(investment)))
  const only = whole.length === 1 && !stems.includes(investment) && !yearly ? whole[0] : undefined
  // 森林抚育任务 beside 完成抚育: the end of its name, where no other plan and nothing else done has that end.
  const endOf = (stem: string): LineFacts | undefined => {
    const ends = [...done.keys()].filter((name) => name.length > 1 && stem.endsWith(name))
    const [end] = ends
    return ends.length === 1 && end !== undefined && stems.filter((other) => other.endsWith(end)).length === 1 ? done.get(end) : undefined
  }
  const planned = (column: LineFacts): LineFacts | undefined => {
    if (whole.includes(column)) return column === only ? done.get(investment) : undefined
    const stem = stemOf(column)
    return done.get(stem) ?? endOf(stem)
  }
  if (!columns.some((column) => planned(column) !== undefined)) return columns
  return columns.map((column) => {
    const of = planned(column)
    return of
      ? {
          ...column,
          name: of.name,
          measure: { measure: 'target', against: null, form: null, sense: 'floor', matched: column.name },
          // 应出勤 beside 实际出勤 is of the same days, no goal for the year.
          ...(dueThing.test(column.name) ? { sameSpan: true } : {}),
        }
      : column
  })
}

/**
 * 会议费预算 beside 会议费支出, or 全年预算 beside 支出 where no other budget and no other spending of that name stands there, is the target
 * of it, under its name (rule H8). Of several budgets the adjusted one holds; the others are goals that bear their names.
 */
export function withBudgets(columns: readonly LineFacts[]): readonly LineFacts[] {
  const plain = columns.filter((column) => column.measure === null && column.total === null)
  const spent = byStem(
    plain.filter((column) => !beforeWord.test(headWords(column))),
    spentThing,
  )
  const allowed = byStem(plain, allowedThing)
  const names = new Map<LineFacts, string>()
  const former = new Set<LineFacts>()
  const aimed = new Map(columns.flatMap((column) => (column.measure?.measure === 'target' ? [[column.name, column.measure.matched]] : [])))
  for (const [stem, budgets] of allowed) {
    const of = spent.get(stem) ?? []
    const held = budgets.length > 1 ? budgets.filter((column) => adjustedBudget.test(column.name)) : budgets
    const [spending] = of
    if (of.length !== 1 || spending === undefined) continue
    // What the completion divides by holds already.
    const holds = aimed.get(spending.name)
    if (holds === undefined ? held.length !== 1 : !adjustedBudget.test(holds)) continue
    for (const column of budgets) {
      names.set(column, spending.name)
      if (holds !== undefined || column !== held[0]) former.add(column)
    }
  }
  if (names.size === 0) return columns
  return columns.map((column) => {
    if (!names.has(column)) return column
    const goal = targetOf(column, names.get(column) ?? '')
    return former.has(column) ? { ...goal, breakdown: [...goal.breakdown, { name: unnamed.column, value: column.name }] } : goal
  })
}

function byStem(columns: readonly LineFacts[], words: RegExp): ReadonlyMap<string, readonly LineFacts[]> {
  const found = new Map<string, LineFacts[]>()
  for (const column of columns) {
    const stem = words.exec(column.name)?.[1]
    if (stem !== undefined) found.set(stem, [...(found.get(stem) ?? []), column])
  }
  return found
}

/**
 * A rate of what was done of the year's goal is a completion by another name, and what it divides by the target: 已化解 ÷ 年度化债任务 = 化解率
 * (rule H8). Only a column whose name may be a goal's, and in all rows that have all three.
 */
export function withGoalRates(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  const rates = columns.filter((column) => column.measure === null && rateStem.test(column.name) && !ratesOfTheirOwn.test(column.name))
  const values = columns.filter((column) => column.measure === null && column.total === null && !divisorName.test(column.name))
  const goals = columns.filter(
    (column) =>
      (column.measure === null || column.measure.measure === 'target') &&
      column.name !== '' &&
      divisorName.test(headWords(column)) &&
      !values.some((value) => value.name === column.name),
  )
  if (rates.length === 0 || goals.length === 0) return columns
  const names = new Map<LineFacts, string>()
  const parts = new Set<LineFacts>()
  for (const rate of rates)
    for (const goal of goals.filter((column) => !names.has(column) && yearsGoal.test(headWords(column)))) {
      const of = values.filter(
        (value) => value.name !== '' && value !== rate && isDoneOf(value, rate) && divides(grid, bodyRows, value, goal, rate),
      )
      const [only] = of
      if (of.length !== 1 || only === undefined) continue
      names.set(goal, only.name)
      parts.add(rate)
    }
  return names.size === 0
    ? columns
    : columns.map((column) => {
        if (parts.has(column))
          return { ...column, name: '', measure: { measure: 'completion', against: null, form: null, sense: null, matched: column.name } }
        return names.has(column) ? targetOf(column, names.get(column) ?? '') : column
      })
}

/** 化解率 beside 已化解: named after what was done. */
function isDoneOf(value: LineFacts, rate: LineFacts): boolean {
  const stem = rateStem.exec(rate.name)?.[1] ?? ''
  return value.name.startsWith(stem) || value.name.replace(doneBefore, '').startsWith(stem)
}

function plannedStem(name: string): string {
  const match = plannedThing.exec(name)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '-'
}

/**
 * Beside what is done, a total is what was to be done (rule H8): 任务总数 | 已完成 | 完成率 are target, value and completion
 * of whatever the rows name, and name nothing themselves. Another rate beside them (时序进度) keeps its own name.
 */
export function withProgress(columns: readonly LineFacts[]): readonly LineFacts[] {
  const done = columns.filter(
    (column) => (doneName.test(column.name) || isSpentSoFar(column)) && (column.measure === null || column.measure.measure === 'value'),
  )
  const targets = columns.filter(
    (column) =>
      column.measure?.measure === 'target' ||
      (targetName.test(column.name) && !notDone.test(column.name) && !besideGoal.test(column.name.replace(targetName, ''))),
  )
  if (done.length === 0 || targets.length === 0) return columns
  return columns.map((column) => {
    if (done.includes(column)) return { ...column, name: '' }
    if (column.measure?.measure === 'target')
      return doneName.test(column.name) || targetName.test(column.name) || done.some((other) => other.name === column.name)
        ? { ...column, name: '' }
        : column
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

/** 累计支出数 whose 累计 was taken for its time says no more than 累计完成. */
function isSpentSoFar(column: LineFacts): boolean {
  return column.periods.length > 0 && column.labels.length === 1 && bareAmount.test(column.name) && doneName.test(saidBy(column))
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
  const [plan] = plans
  const actuals = columns.filter((column) => actualColumn.test(saidBy(column)) || isProgressIn(column, plan))
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

/** 进展（%） beside 目标（%）: in the plan's own unit it is what came of it; without one it may say how much of it is done. */
function isProgressIn(column: LineFacts, plan: LineFacts | undefined): boolean {
  const [own, other] = [column.unit, plan?.unit]
  return progressWord.test(saidBy(column)) && own != null && other != null && own.written === other.written
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
