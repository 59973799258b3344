import type { NumberAmount } from '../../../analysis/arithmetic/amount'
import { grainOf, type Period } from '../../../model/time/period'
import type { Member } from '../../members/members'
import { amountsOver, followsIn } from '../../periods/timeline'
import { favoursOf } from '../../tell/merit'
import { isLevel, type Context, type Point } from './trendLine'

/** How many steps up to the last go the same way, each from the period just before: a year without a number ends a run. */
export function runOf(numbers: readonly Point[]): { readonly length: number; readonly sign: number } {
  const follows = followsIn(numbers.map(({ period }) => period))
  let sign = 0
  let length = 0
  for (let k = numbers.length - 1; k > 0; k--) {
    const [before, after] = [numbers[k - 1] as Point, numbers[k] as Point]
    const step = Math.sign(after.amount.value - before.amount.value)
    if (!follows(before.period, after.period) || (length > 0 && step !== sign)) break
    sign = step
    length++
  }
  return { length, sign }
}

/** A member that went the worse way step by step up to now, while most others did not. */
export interface Away {
  readonly member: Member
  readonly points: readonly Point[]
  readonly rising: boolean
}

/** Steps that are a run at least: of years two, of months and quarters three. */
const [leastYears, leastPieces] = [2, 3]
/** How far a run has to go, of its larger end; of a level, which hardly moves, and from how many things a count has to come or go to. */
const [farRun, farLevel, leastThings] = [0.3, 0.05, 5]

/**
 * Whoever of several went the worse way the furthest, step by step up to now: 龙泉镇 8 7 6 5 4 2 among towns that go up and down. Null where
 * nobody said which way is worse, where nobody did so, and where half of all did.
 */
export function awayOf(context: Pick<Context, 'selection' | 'rhythm' | 'periods'>, members: readonly Member[]): Away | null {
  const { selection, rhythm, periods } = context
  const { dataset, settings } = selection
  if (rhythm.grain === 'toDate') return null
  const runs = members.flatMap((member): readonly (Away & { readonly far: number })[] => {
    const favours = favoursOf(dataset, settings, member.indicator, member.office)
    if (favours === 'neither') return []
    const numbers = amountsOver(selection, member, rhythm.periods).flatMap((amount, k): readonly Point[] =>
      amount.kind === 'number' && grainOf(periods[k] as Period) === rhythm.grain ? [{ amount, period: periods[k] as Period }] : [],
    )
    const { length, sign } = runOf(numbers)
    if (length < (rhythm.grain === 'year' ? leastYears : leastPieces) || sign !== (favours === 'more' ? -1 : 1)) return []
    const points = numbers.slice(-length - 1)
    if (points.some(({ amount }) => amount.bound !== 'exact' || amount.conflict)) return []
    const [a, b] = [(points[0] as Point).amount, (points[points.length - 1] as Point).amount]
    const far = farOf(a, b)
    const level = isLevel(context, member)
    if (far < (level ? farLevel : farRun) || (!level && Math.max(a.value, b.value) < leastThings)) return []
    return [{ member, points, rising: sign > 0, far: far * length }]
  })
  if (runs.length * 2 >= members.length) return null
  const [first, second] = [...runs].sort((x, y) => y.far - x.far)
  return first === undefined || first.far === second?.far ? null : first
}

function farOf(a: NumberAmount, b: NumberAmount): number {
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value))
  return larger === 0 ? 0 : Math.abs(b.value - a.value) / larger
}
