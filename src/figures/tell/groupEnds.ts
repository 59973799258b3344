import type { Rank } from '../../analysis/compare/rank'
import type { wordsOf } from './wordsOf'

interface Placed {
  readonly group: string | null
  readonly rank: Rank
}

/** Who alone is first of a group for sure, and who alone is last of it; `last` is null where several are or nobody knows. */
export interface GroupEnd<R extends Placed> {
  readonly first: R
  readonly last: R | null
}

/**
 * The ends of each group that is ranked by itself; null where a group has no first for sure.
 *
 *     县区组 怀宁县 … 岳西县, 开发区组 高新区 … 临港新区     two ends each
 */
export function groupEndsOf<R extends Placed>(ranked: readonly R[], groups: readonly string[]): readonly GroupEnd<R>[] | null {
  const ends = groups.map((group): GroupEnd<R> | null => {
    const within = ranked.filter((row) => row.group === group)
    const first = alone(within, Math.min(...within.map(placeOf)))
    const last = alone(within, Math.max(...within.map(placeOf)))
    return first === null ? null : { first, last: last === first ? null : last }
  })
  return ends.some((end) => end === null) ? null : ends.flatMap((end) => end ?? [])
}

function placeOf({ rank }: Placed): number {
  return rank.kind === 'rank' ? rank.rank : Number.MAX_SAFE_INTEGER
}

function alone<R extends Placed>(within: readonly R[], place: number): R | null {
  const [one, ...more] = within.filter((row) => placeOf(row) === place)
  return one === undefined || more.length > 0 || one.rank.kind !== 'rank' || !one.rank.certain ? null : one
}

/**
 * Who is first and who is last of each group, in less and less words; without a last of every group only who is first.
 *
 *     县区组怀宁县、开发区组高新区各居组首，岳西县、临港新区居末
 *     怀宁县、高新区各居组首，岳西县84.2分、临港新区82.5分居末
 */
export function groupEndsSaid<R extends Placed>(
  w: ReturnType<typeof wordsOf>,
  ends: readonly GroupEnd<R>[],
  name: (row: R) => string,
  value: (row: R) => string,
): readonly string[] {
  const lasts = ends.flatMap(({ last }) => last ?? [])
  const inGroups = (print: (row: R) => string) =>
    w.list(ends.map(({ first }) => w.scoreboard.inGroup(first.group ?? '', name(first), print(first))))
  const named = w.list(ends.map(({ first }) => name(first)))
  const [bare, scored] = [w.list(lasts.map(name)), w.list(lasts.map((row) => w.scoreboard.scored(name(row), value(row))))]
  const both = [inGroups(() => ''), named].flatMap((firsts) => [scored, bare].map((end) => w.scoreboard.groupEnds(firsts, end)))
  return [
    ...(lasts.length < ends.length ? [] : [...both, w.scoreboard.groupLasts(scored)]),
    w.scoreboard.firsts(inGroups(value)),
    w.scoreboard.firsts(inGroups(() => '')),
    w.scoreboard.apart(ends.length),
  ]
}
