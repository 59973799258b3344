import { yearOf } from '../../../model/time/period'
import { type Member } from '../../members/members'
import { lastYearOf } from '../../periods/timeline'
import { wordsOf } from '../../tell/wordsOf'
import { countFact, valueFact, type Context, type Point } from './trendLine'
import { runOf } from './trendRun'

/** So many steps one way are the news of months and quarters that have a year before. */
const longSteps = 6

/**
 * 信访件数连续9期下降，至36件: who goes one way for so long, across the turn of the year too, says more by that than by how many months were
 * below last year's. Not where the year before went the same way at the same time: that is the season.
 */
export function longRun(context: Context, member: Member, numbers: readonly Point[]): ((name: string) => string) | null {
  const { selection, rhythm } = context
  if (!seasonal.has(rhythm.grain) || new Set(numbers.map(({ period }) => yearOf(period))).size > 1) return null
  const before = numbers.map(({ period }): Point | null => {
    const { amount, period: at } = lastYearOf(selection, member, period)
    return amount.kind === 'number' && at !== null ? { amount, period: at } : null
  })
  const all = [...before.flatMap((point) => point ?? []), ...numbers]
  const { length, sign } = runOf(all)
  const own = Math.min(length, numbers.length - 1)
  const last = numbers[numbers.length - 1] as Point
  if (length < longSteps || sign === 0 || !exactly(all.slice(-length - 1))) return null
  const earlier = before.slice(numbers.length - 1 - own)
  const season = earlier.every((point, k) => {
    const next = earlier[k + 1]
    return next === undefined || (point !== null && next !== null && Math.sign(next.amount.value - point.amount.value) === sign)
  })
  if (season && earlier.length > 1) return null
  const w = wordsOf(selection.settings.language)
  const count = countFact(
    context,
    all.slice(-length).map(({ amount }) => amount),
    w.derivation.members,
  )
  return (name) => (sign > 0 ? w.trend.rising : w.trend.falling)(name, count, valueFact(context, last.amount))
}

/** Pieces of a year, that have their seasons. */
export const seasonal: ReadonlySet<string> = new Set(['month', 'quarter'])

export function exactly(numbers: readonly Point[]): boolean {
  return numbers.every(({ amount }) => amount.bound === 'exact')
}
