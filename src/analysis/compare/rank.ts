import type { Amount, NoNumber, NumberAmount } from '../arithmetic/amount'
import { intervalOf } from '../arithmetic/arithmetic'

/** A member to be ranked. */
export interface Ranked {
  readonly amount: Amount
  /** 一票否决: shown, not ranked. */
  readonly veto?: boolean
  /** Members of different groups (县市区, 市直) are ranked apart. */
  readonly group?: string | null
}

/**
 * A place in a competition ranking (1, 2, 2, 4), or why there is none.
 *
 * `best` and `worst` are the places it could have if every bound fell its way or against it; they are `rank` for exact
 * figures. `certain` is false when 600余 stands beside 650: the place is by the printed number and no claim can rest on it.
 */
export type Rank =
  | {
      readonly kind: 'rank'
      readonly rank: number
      readonly tied: boolean
      readonly certain: boolean
      readonly best: number
      readonly worst: number
      /** How many are ranked in its group. */
      readonly of: number
    }
  | { readonly kind: 'notRanked'; readonly why: 'veto' | NoNumber }

/**
 * Competition ranks in the order given: equal figures share a place and the next is skipped; what is missing has none and
 * takes none.
 *
 *     640, 480, 480, 410  more   1, 2, 2, 4
 *     55, —, 12           less   2, not ranked (dash), 1
 */
export function ranksOf(members: readonly Ranked[], favours: 'more' | 'less'): Rank[] {
  const groups = new Map<string, { at: number; amount: NumberAmount }[]>()
  const ranks: Rank[] = members.map(({ amount, veto, group }, at) => {
    if (veto) return { kind: 'notRanked', why: 'veto' }
    if (amount.kind === 'none') return { kind: 'notRanked', why: amount.why }
    const key = group ?? ''
    const list = groups.get(key)
    if (list) list.push({ at, amount })
    else groups.set(key, [{ at, amount }])
    return { kind: 'notRanked', why: 'absent' }
  })
  for (const list of groups.values()) rankGroup(list, favours).forEach((rank, k) => (ranks[(list[k] as { at: number }).at] = rank))
  return ranks
}

function rankGroup(list: readonly { readonly amount: NumberAmount }[], favours: 'more' | 'less'): Rank[] {
  const sign = favours === 'more' ? 1 : -1
  const scores = list.map(({ amount }) => sign * score(amount.value))
  const ends = list.map(({ amount }) => {
    const interval = intervalOf(amount)
    const low = score(interval.low)
    const high = score(interval.high)
    return sign > 0 ? { low, high } : { low: -high, high: -low }
  })
  const sorted = Float64Array.from(scores).sort()
  const lows = Float64Array.from(ends, (end) => end.low).sort()
  const highs = Float64Array.from(ends, (end) => end.high).sort()
  return scores.map((own, k) => {
    const { low, high } = ends[k] as { low: number; high: number }
    const rank = 1 + above(sorted, own)
    const tied = above(sorted, own) + below(sorted, own) < sorted.length - 1
    // Surely better: those whose low end lies above my high end. Possibly better: those whose high end lies above my low end, but me.
    const best = 1 + above(lows, high)
    const possiblyBetter = above(highs, low) - (high > low ? 1 : 0)
    const worst = 1 + possiblyBetter
    return { kind: 'rank', rank, tied, certain: best === worst, best, worst, of: sorted.length }
  })
}

/** Figures that differ only by the noise of arithmetic are equal. Infinite ends stay so. */
function score(value: number): number {
  return Number(value.toPrecision(12))
}

/** How many of ascending numbers are greater. */
export function above(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return sorted.length - low
}

/** How many of ascending numbers are less. */
function below(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Ranks of the same members at several times, and how many places each moved since the time before (2: up by two). */
export interface RankOverTime {
  readonly ranks: readonly Rank[]
  /** Null at the first time, and where either rank is missing. */
  readonly moved: readonly (number | null)[]
}

/**
 * 位次变化: for each time (outer) the amounts of the members (inner), for each member its ranks and moves.
 *
 *     times [640, 480], [400, 500]  first member 1 → 2 (moved −1), second 2 → 1 (moved 1)
 */
export function ranksOverTime(times: readonly (readonly Ranked[])[], favours: 'more' | 'less'): RankOverTime[] {
  const byTime = times.map((members) => ranksOf(members, favours))
  const members = times[0]?.length ?? 0
  return Array.from({ length: members }, (_, member) => {
    const ranks = byTime.map((time) => time[member] ?? ({ kind: 'notRanked', why: 'absent' } as const))
    const moved = ranks.map((rank, t) => {
      const before = ranks[t - 1]
      return before?.kind === 'rank' && rank.kind === 'rank' ? before.rank - rank.rank : null
    })
    return { ranks, moved }
  })
}
