import { beforeWord, divisorName, doneName, doneThing, partSoFar, plannedThing } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { headWords } from '../heads/headWords'
import { divides } from './divides'
import { targetOf } from './targetOf'

/** A column of how much is done, what is done and what was to be, as their figures say. */
interface Proven {
  readonly part: LineFacts
  readonly done: LineFacts
  readonly goal: LineFacts
}

/**
 * A completion that is one column divided by another, in every row, is of these two, whatever they are called (rule H8): 计划投资 | 完成数 | 完成率,
 * 市下达目标 | 实绩 | 投资完成率; so is 进度 that is just that. What was done names all three; where it says only that it was done, the goal's thing
 * does, if it has any. Not where two pairs would do.
 */
export function withProvenParts(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  const parts = columns.filter(
    (column) => column.measure?.measure === 'completion' || (column.measure === null && partSoFar.test(column.name)),
  )
  if (parts.length === 0) return columns
  const goals = columns.filter(
    (column) => (column.measure === null || column.measure.measure === 'target') && column.total === null && isGoal(column),
  )
  if (goals.length === 0) return columns
  const dones = columns.filter(
    (column) => column.measure === null && column.total === null && !goals.includes(column) && !beforeWord.test(headWords(column)),
  )
  const proven = parts.flatMap((part): readonly Proven[] => {
    const pairs = goals.flatMap((goal) =>
      dones.flatMap((done) => (done !== part && divides(grid, bodyRows, done, goal, part) ? [{ part, done, goal }] : [])),
    )
    return pairs.length === 1 && !isTold(pairs[0] as Proven) ? pairs : []
  })
  return proven.length === 0 ? columns : columns.map((column) => proven.reduce(asProven, column))
}

function isGoal(column: LineFacts): boolean {
  const words = headWords(column)
  return (column.measure !== null || !doneThing.test(column.name)) && (divisorName.test(words) || plannedThing.test(words))
}

/** What the names said already. */
function isTold({ part, done, goal }: Proven): boolean {
  return part.measure !== null && goal.measure !== null && goal.name === done.name && (part.name === '' || part.name === done.name)
}

function asProven(column: LineFacts, { part, done, goal }: Proven): LineFacts {
  const name = (doneName.test(done.name) ? thingOf(goal) : '') || done.name
  if (column === done) return { ...column, name }
  if (column === part)
    return {
      ...column,
      name,
      measure: column.measure ?? { measure: 'completion', against: null, form: null, sense: null, matched: column.name },
    }
  return column === goal ? targetOf(column, name) : column
}

/** 投资 of 计划投资; nothing of 下达任务. */
function thingOf({ name }: LineFacts): string {
  const thing = plannedThing.exec(name)
  const found = thing?.[1] ?? ''
  return divisorName.test(found) || doneName.test(found) ? '' : found
}
