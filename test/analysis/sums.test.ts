import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedAmount, exactAmount, noAmount, type Amount } from '../../src/analysis/arithmetic/amount'
import { divideAmounts, subtractAmounts, sumAmounts } from '../../src/analysis/arithmetic/arithmetic'
import { contributionsOf, type Contribution } from '../../src/analysis/compare/contribution'
import { partsOfRate, pooledRate, pooledRateOf, rateOf, stageRates } from '../../src/analysis/arithmetic/rate'
import { sharesOf } from '../../src/analysis/compare/share'
import { indicatorId } from '../../src/model/indicator'
import { fixedHalfUp } from '../../src/model/decimal'
import type { Bound } from '../../src/model/quantity'
import { datasetOf, type Row } from './make'

const n = exactAmount
const shown = (amount: Amount | null) =>
  amount === null
    ? null
    : amount.kind === 'none'
      ? amount.why
      : `${amount.bound === 'exact' ? '' : `${amount.bound} `}${fixedHalfUp(amount.value * 100, 1)}`

describe('adding with bounds', () => {
  const rows: [string, Amount[], string | [number, Bound, number | null, number | null]][] = [
    ['exact', [n(66), n(95)], [161, 'exact', null, null]],
    ['600余 + 300', [boundedAmount(600, 'atLeast'), n(300)], [900, 'atLeast', 900, null]],
    ['60以内 + 12', [boundedAmount(60, 'atMost'), n(12)], [72, 'atMost', null, 72]],
    ['近4000 + 100', [boundedAmount(4000, 'almost'), n(100)], [4100, 'almost', null, 4100]],
    ['约300 + 约200', [boundedAmount(300, 'about'), boundedAmount(200, 'about')], [500, 'about', null, null]],
    ['1-2 + 3', [boundedAmount(1, 'range', [], 1, 2), n(3)], [4, 'range', 4, 5]],
    ['600余 + 60以内', [boundedAmount(600, 'atLeast'), boundedAmount(60, 'atMost')], 'boundsOpposed'],
    ['600余 + 未报', [boundedAmount(600, 'atLeast'), noAmount('notReported')], 'notReported'],
    ['nothing', [], 'absent'],
    ['0.1 + 0.2', [n(0.1), n(0.2)], [0.3, 'exact', null, null]],
  ]
  it.each(rows)('%s', (_, parts, wanted) => {
    const sum = sumAmounts(parts)
    expect(sum.kind === 'none' ? sum.why : [sum.value, sum.bound, sum.low, sum.high]).toEqual(wanted)
  })
  it('subtracting turns the bound', () => {
    expect(subtractAmounts(n(700), boundedAmount(600, 'atLeast'))).toMatchObject({ value: 100, bound: 'atMost', high: 100, low: null })
    expect(subtractAmounts(n(700), boundedAmount(60, 'atMost'))).toMatchObject({ value: 640, bound: 'atLeast', low: 640 })
    expect(subtractAmounts(n(5), boundedAmount(1, 'range', [], 1, 2))).toMatchObject({ bound: 'range', low: 3, high: 4 })
  })
  it('dividing keeps what is sure', () => {
    expect(divideAmounts(n(53), boundedAmount(500, 'atLeast'))).toMatchObject({ bound: 'atMost', high: 0.106 })
    expect(divideAmounts(boundedAmount(20, 'atLeast'), boundedAmount(200, 'atLeast'))).toMatchObject({ kind: 'none', why: 'boundsOpposed' })
    expect(divideAmounts(n(-10), boundedAmount(1, 'range', [], 1, 2))).toMatchObject({ low: -10, high: -5 })
    expect(divideAmounts(n(1), n(0))).toMatchObject({ kind: 'none', why: 'zeroDenominator' })
    expect(divideAmounts(n(0), n(-3))).toMatchObject({ kind: 'none', why: 'zeroDenominator' })
  })
})

describe('rates', () => {
  it('525 → 53 → 35 is 10.1 % and 6.7 %, and 66.0 % of the step before', () => {
    const stages = stageRates([n(525), n(53), n(35)])
    expect(stages.map((stage) => shown(stage.ofFirst))).toEqual([null, '10.1', '6.7'])
    expect(stages.map((stage) => shown(stage.ofPrevious))).toEqual([null, '10.1', '66.0'])
    expect(stageRates([])).toEqual([])
  })
  it('0 of 0 is no rate', () => expect(rateOf(n(0), n(0))).toMatchObject({ kind: 'none', why: 'zeroDenominator' }))
  it('0 of 8 is 0 %', () => expect(rateOf(n(0), n(8))).toMatchObject({ value: 0 }))
  it('83 of 161 is 51.6 %, 20余 of 200 at least 10 %', () => {
    expect(shown(rateOf(n(83), n(161)))).toBe('51.6')
    expect(shown(rateOf(boundedAmount(20, 'atLeast'), n(200)))).toBe('atLeast 10.0')
  })
  it('a rate of several is of their sums, and says which pair was left out', () => {
    const pooled = pooledRate([
      { numerator: n(12), denominator: n(96) },
      { numerator: n(9), denominator: noAmount('blank') },
      { numerator: n(9), denominator: n(81) },
    ])
    expect(shown(pooled.rate)).toBe('11.9')
    expect(pooled).toMatchObject({ numerator: { value: 21 }, denominator: { value: 177 }, leftOut: [1] })
    expect(pooledRate([]).rate).toMatchObject({ kind: 'none' })
  })
  it('finds numerator and denominator by the indicator or by a relation', () => {
    const rows: Row[] = [{ indicator: '采用率', unit: '%', office: '甲', value: 12.5, scale: 0.01 }]
    for (const [k, [sent, used]] of [
      [96, 12],
      [88, 9],
    ].entries())
      rows.push(
        { indicator: '报送', unit: '篇', office: k ? '乙' : '甲', value: sent as number },
        { indicator: '采用', unit: '篇', office: k ? '乙' : '甲', value: used as number },
      )
    const ids = { numerator: indicatorId('采用', '篇', null), denominator: indicatorId('报送', '篇', null) }
    const keys = [
      { indicator: 0, office: 0, period: 0 },
      { indicator: 0, office: 1, period: 0 },
    ]
    const told = datasetOf(rows, { 采用率: ids })
    expect(partsOfRate(told, 0)).toEqual({ numerator: 2, denominator: 1 })
    expect(pooledRateOf(told, keys)).toMatchObject({ numerator: { value: 21 }, denominator: { value: 184 }, leftOut: [] })
    const untold = datasetOf(rows)
    expect(partsOfRate(untold, 0)).toBeNull()
    expect(pooledRateOf(untold, keys).rate).toMatchObject({ kind: 'none', why: 'absent' })
    expect(
      partsOfRate(untold, 0, [
        {
          kind: 'rateOf',
          child: indicatorId('采用率', '%', null),
          parent: ids.numerator,
          denominator: ids.denominator,
          evidence: 'arithmetic',
        },
      ]),
    ).toEqual({ numerator: 2, denominator: 1 })
  })
})

describe('shares', () => {
  it('3 + 13 + 11 = 27: 11.1 %, 48.1 %, 40.7 %', () => {
    const shares = sharesOf([n(3), n(13), n(11)])
    expect(shares).toMatchObject({ kind: 'shares', whole: { value: 27 }, rest: { value: 0 } })
    expect(shares.kind === 'shares' && shares.shares.map(shown)).toEqual(['11.1', '48.1', '40.7'])
  })
  it('a stated whole leaves the rest that nobody names: 27 − 3 − 13 = 11, 45 − 44 = 1', () => {
    expect(sharesOf([n(3), n(13)], n(27))).toMatchObject({
      rest: { value: 11 },
      restShare: { value: expect.closeTo(11 / 27, 12) as number },
    })
    expect(sharesOf([n(24), n(9), n(11)], n(45))).toMatchObject({ rest: { value: 1 } })
    expect(sharesOf([n(3), n(10)], n(13))).toMatchObject({ rest: { value: 0 } })
  })
  it.each([
    ['parts beyond the whole', [n(95), n(66), n(50)], n(161), 'exceedsWhole'],
    ['a missing part', [n(1), noAmount('blank')], undefined, 'missing'],
    ['no whole', [n(1)], noAmount('ellipsis'), 'missing'],
    ['all zero', [n(0), n(0)], undefined, 'zeroWhole'],
    ['a negative part', [n(-1), n(3)], undefined, 'negativePart'],
    ['nothing', [], undefined, 'missing'],
  ] as const)('%s have no shares', (_, parts, whole, why) => expect(sharesOf(parts, whole)).toEqual({ kind: 'none', why }))
  it('parts sum to the whole, and shares to one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100000 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 500 }),
        (values, rest) => {
          const shares = sharesOf(
            values.map((value) => n(value / 10)),
            n((values.reduce((a, b) => a + b, 0) + rest) / 10),
          )
          if (shares.kind === 'none') {
            expect(values.every((value) => value === 0) && rest === 0).toBe(true)
            return
          }
          const total = [...shares.shares, shares.restShare].reduce((sum, share) => sum + (share.kind === 'number' ? share.value : NaN), 0)
          expect(total).toBeCloseTo(1, 10)
          expect(shares.rest).toMatchObject({ value: rest / 10 })
        },
      ),
      { seed: 27, numRuns: 300 },
    )
  })
})

describe('what moved the whole', () => {
  const part = (base: number, current: number) => ({ base: n(base), current: n(current) })
  it('says each part’s difference, points and share', () => {
    const found = contributionsOf([part(12, 20), part(30, 27)])
    expect(found).toMatchObject({ kind: 'contributions', change: { value: 5 }, base: { value: 42 }, rest: { amount: { value: 0 } } })
    if (found.kind === 'none') return
    expect(found.parts.map((one) => [one.amount.kind === 'number' && one.amount.value, shown(one.points), shown(one.share)])).toEqual([
      [8, '19.0', '160.0'],
      [-3, '-7.1', '-60.0'],
    ])
  })
  it('of a fall the falling part has the positive share', () => {
    const found = contributionsOf([part(20, 10), part(10, 12)])
    expect(found.kind === 'contributions' && found.parts.map((one) => shown(one.share))).toEqual(['125.0', '-25.0'])
  })
  it('what the parts leave of a stated whole is the rest', () => {
    expect(contributionsOf([part(12, 20)], part(42, 47))).toMatchObject({ rest: { amount: { value: -3 } } })
    expect(contributionsOf([part(12, 20), { base: noAmount('blank'), current: n(27) }], part(42, 47))).toMatchObject({
      missing: [1],
      rest: { amount: { value: -3 } },
      parts: [{}, { amount: { kind: 'none' } }],
    })
  })
  it('without a whole a missing part leaves nothing known', () => {
    expect(contributionsOf([part(12, 20), { base: n(1), current: noAmount('notReported') }])).toEqual({ kind: 'none', why: 'missing' })
    expect(contributionsOf([])).toEqual({ kind: 'none', why: 'nothing' })
  })
  it('bounds that oppose each other leave nothing known', () => {
    expect(contributionsOf([part(1, 2)], { base: boundedAmount(500, 'atLeast'), current: boundedAmount(600, 'atLeast') })).toEqual({
      kind: 'none',
      why: 'boundsOpposed',
    })
    expect(contributionsOf([part(1, 2)], { base: noAmount('blank'), current: n(6) })).toEqual({ kind: 'none', why: 'missing' })
  })
  it('no change has no shares, and no base no points', () => {
    const still = contributionsOf([part(1, 2), part(2, 1)])
    expect(still.kind === 'contributions' && still.parts.map((one) => one.share.kind)).toEqual(['none', 'none'])
    const fresh = contributionsOf([part(0, 2)])
    expect(fresh.kind === 'contributions' && fresh.parts[0]?.points).toMatchObject({ kind: 'none', why: 'zeroDenominator' })
  })
  it('parts add to the whole change, shares to one', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 99 }), (pairs, more) => {
        const whole = { base: n(pairs.reduce((s, [b]) => s + b, 0) + 7), current: n(pairs.reduce((s, [, c]) => s + c, 0) + more) }
        const found = contributionsOf(
          pairs.map(([b, c]) => part(b, c)),
          whole,
        )
        if (found.kind === 'none') throw new Error(found.why)
        const add = (pick: (one: Contribution) => Amount) =>
          [...found.parts, found.rest].reduce((sum, one) => {
            const amount = pick(one)
            return sum + (amount.kind === 'number' ? amount.value : NaN)
          }, 0)
        expect(add((one) => one.amount)).toBeCloseTo(found.change.value, 8)
        if (found.change.value !== 0) expect(add((one) => one.share)).toBeCloseTo(1, 8)
        expect(add((one) => one.points)).toBeCloseTo(found.change.value / found.base.value, 8)
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})
