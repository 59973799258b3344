import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedAmount, exactAmount, noAmount } from '../../src/analysis/arithmetic/amount'
import { ranksOf, ranksOverTime, type Rank } from '../../src/analysis/compare/rank'

const members = (values: readonly (number | null)[]) =>
  values.map((value) => ({ amount: value === null ? noAmount('notReported') : exactAmount(value) }))
const places = (ranks: readonly Rank[]) => ranks.map((rank) => (rank.kind === 'rank' ? rank.rank : rank.why))
const seed = { seed: 1223, numRuns: 400 }
const list = fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 }), { maxLength: 25 })

describe('competition ranking', () => {
  const rows: [string, (number | null)[], 'more' | 'less', (number | string)[]][] = [
    ['累计得分 of eight offices, two level', [640, 480, 480, 410, 320, 250, 230, 0], 'more', [1, 2, 2, 4, 5, 6, 7, 8]],
    ['third place twice, then fifth', [9, 8, 7, 7, 6], 'more', [1, 2, 3, 3, 5]],
    ['less is better', [55, 12, 35], 'less', [3, 1, 2]],
    ['未报 has no rank and takes none', [5, null, 3], 'more', [1, 'notReported', 2]],
    ['a zero report is ranked, last', [0, 2], 'more', [2, 1]],
    ['all level', [4, 4, 4], 'more', [1, 1, 1]],
    ['negative figures', [-5, 3, -9], 'more', [2, 1, 3]],
    ['nobody', [], 'more', []],
    ['alone', [7], 'less', [1]],
  ]
  it.each(rows)('%s', (_, values, favours, ranks) => expect(places(ranksOf(members(values), favours))).toEqual(ranks))
  it('0.1 + 0.2 and 0.3 are level', () => expect(places(ranksOf(members([0.1 + 0.2, 0.3, 0.2]), 'more'))).toEqual([1, 1, 3]))
  it('tells the tied and the number ranked', () => {
    expect(ranksOf(members([5, 5, null, 1]), 'more')).toMatchObject([
      { tied: true, of: 3 },
      { tied: true, of: 3 },
      { kind: 'notRanked' },
      { tied: false, of: 3, certain: true },
    ])
  })
  it('ranks groups apart, and a veto not at all', () => {
    const of = (value: number, group: string, veto = false) => ({ amount: exactAmount(value), group, veto })
    expect(places(ranksOf([of(10, '县'), of(20, '市直'), of(12, '县'), of(15, '市直'), of(99, '县', true)], 'more'))).toEqual([
      2,
      1,
      1,
      2,
      'veto',
    ])
  })
})

describe('a rank beside bounds', () => {
  it('600余 beside 650 and 500: by the printed number, and not certain', () => {
    const ranks = ranksOf([{ amount: boundedAmount(600, 'atLeast') }, ...members([650, 500])], 'more')
    expect(ranks).toMatchObject([
      { rank: 2, best: 1, worst: 2, certain: false },
      { rank: 1, best: 1, worst: 2, certain: false },
      { rank: 3, certain: true },
    ])
  })
  it('600余 beside 500 is certain', () => {
    expect(ranksOf([{ amount: boundedAmount(600, 'atLeast') }, ...members([500])], 'more')).toMatchObject([
      { rank: 1, certain: true },
      { rank: 2, certain: true },
    ])
  })
  it('of less is better turns the bounds too', () => {
    expect(ranksOf([{ amount: boundedAmount(60, 'atMost') }, ...members([70, 50])], 'less')).toMatchObject([
      { rank: 2, best: 1, worst: 2, certain: false },
      { rank: 3, certain: true },
      { rank: 1, certain: false },
    ])
  })
  it('ranges that overlap are uncertain, ranges apart are not', () => {
    const range = (low: number, high: number) => ({ amount: boundedAmount(low, 'range', [], low, high) })
    expect(ranksOf([range(1, 3), range(2, 4)], 'more')).toMatchObject([{ certain: false }, { certain: false }])
    expect(ranksOf([range(1, 2), range(3, 4)], 'more')).toMatchObject([
      { rank: 2, certain: true },
      { rank: 1, certain: true },
    ])
  })
})

describe('ranks over time', () => {
  it('says how many places each moved', () => {
    const [a, b, c] = ranksOverTime([members([640, 480, 100]), members([400, 500, null]), members([400, 300, 900])], 'more')
    expect(places(a?.ranks ?? [])).toEqual([1, 2, 2])
    expect(a?.moved).toEqual([null, -1, 0])
    expect(b?.moved).toEqual([null, 1, -2])
    expect(c?.moved).toEqual([null, null, null])
  })
})

describe('laws of ranking', () => {
  it('is unchanged by scaling and shifting, and turned by the sign', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -500, max: 500 }), (values, k, shift) => {
        const ranks = places(ranksOf(members(values), 'more'))
        expect(places(ranksOf(members(values.map((v) => (v === null ? null : v * k))), 'more'))).toEqual(ranks)
        expect(places(ranksOf(members(values.map((v) => (v === null ? null : v + shift))), 'more'))).toEqual(ranks)
        expect(places(ranksOf(members(values.map((v) => (v === null ? null : -v))), 'less'))).toEqual(ranks)
      }),
      seed,
    )
  })
  it('is one more than the number of those ahead, for exact figures with certainty', () => {
    fc.assert(
      fc.property(list, (values) => {
        ranksOf(members(values), 'more').forEach((rank, k) => {
          if (rank.kind !== 'rank') return
          expect(rank.rank).toBe(1 + values.filter((v) => v !== null && v > (values[k] as number)).length)
          expect([rank.best, rank.worst, rank.certain]).toEqual([rank.rank, rank.rank, true])
          expect(rank.tied).toBe(values.filter((v) => v === values[k]).length > 1)
        })
      }),
      seed,
    )
  })
  it('best and worst hold whatever the bounded figures really are', () => {
    const amounts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 8 },
    )
    fc.assert(
      fc.property(amounts, fc.constantFrom('more' as const, 'less' as const), (list, favours) => {
        const bounded = list.map(([low, width]) => ({
          amount: width === 0 ? exactAmount(low) : boundedAmount(low, 'range', [], low, low + width),
        }))
        const real = ranksOf(
          list.map(([low, width, t]) => ({ amount: exactAmount(low + width * t) })),
          favours,
        )
        ranksOf(bounded, favours).forEach((rank, k) => {
          const truth = real[k]
          if (rank.kind !== 'rank' || truth?.kind !== 'rank') return
          expect(truth.rank).toBeGreaterThanOrEqual(rank.best)
          expect(truth.rank).toBeLessThanOrEqual(rank.worst)
          expect(rank.rank).toBeGreaterThanOrEqual(rank.best)
          expect(rank.rank).toBeLessThanOrEqual(rank.worst)
        })
      }),
      seed,
    )
  })
})
