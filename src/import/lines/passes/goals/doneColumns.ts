import { doneThing, ofWholeYear, thingDone } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'

/**
 * 已发文 beside 全年发文控制数 and 上年同期发文 is what was done of what the goal is of, under its name (rule H8): else the goal stands beside last
 * year's 发文 alone, which bears it. So is 植树造林完成 beside 植树造林目标. Where a column of that name and of no other time stands there, it keeps its own.
 */
export function withDoneColumns(columns: readonly LineFacts[]): readonly LineFacts[] {
  const goals = columns.flatMap(({ measure, name }) => {
    const core = name.replace(ofWholeYear, '')
    return measure?.measure === 'target' && core.length > 1 ? [core] : []
  })
  if (goals.length === 0) return columns
  const own = new Set(columns.flatMap(({ measure, name, periods }) => (measure === null && periods.length === 0 ? [name] : [])))
  const before = new Set(columns.flatMap(({ measure, name, periods }) => (measure === null && periods.length > 0 ? [name] : [])))
  const goalOf = new Map<string, string>()
  for (const { measure, name } of columns) {
    const done = measure === null ? doneThing.exec(name)?.[1] : undefined
    const fitting =
      done === undefined ? [] : [...new Set(goals)].filter((goal) => done.endsWith(goal) && !own.has(goal) && before.has(goal))
    const thing = measure === null ? thingDone.exec(name)?.[1] : undefined
    if (fitting.length === 1) goalOf.set(name, fitting[0] as string)
    else if (thing !== undefined && goals.includes(thing) && !own.has(thing) && !before.has(thing)) goalOf.set(name, thing)
  }
  const taken = [...goalOf.values()]
  if (new Set(taken).size < taken.length || taken.length === 0) return columns
  return columns.map((column) => {
    const goal = column.measure === null ? goalOf.get(column.name) : column.name.replace(ofWholeYear, '')
    return goal !== undefined && taken.includes(goal) && (column.measure === null || column.measure.measure === 'target')
      ? { ...column, name: goal }
      : column
  })
}

/**
 * 投资完成率 beside 完成投资 is how much of that is done (rule H8): under its name, and of its time where it says none itself. Not where something is
 * called 投资 alone, nor where two are done of one name.
 */
export function withRatesOfDone(columns: readonly LineFacts[]): readonly LineFacts[] {
  const plain = columns.filter((column) => column.measure === null && column.total === null)
  const doneOf = (name: string): LineFacts | undefined => {
    if (name === '' || plain.some((column) => column.name === name)) return undefined
    const done = plain.filter((column) => doneThing.exec(column.name)?.[1] === name || thingDone.exec(column.name)?.[1] === name)
    return new Set(done.map((column) => column.name)).size === 1 ? done[0] : undefined
  }
  return columns.map((column) => {
    const done = column.measure?.measure === 'completion' ? doneOf(column.name) : undefined
    return done === undefined
      ? column
      : { ...column, name: done.name, periods: column.periods.length === 0 ? done.periods : column.periods }
  })
}
