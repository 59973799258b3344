import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedAmount, exactAmount, noAmount, type Amount } from '../../src/analysis/arithmetic/amount'
import { changeOf, type TimeBasis } from '../../src/analysis/compare/basis'
import { changeBetween, type Change } from '../../src/analysis/arithmetic/change'
import { fixedHalfUp } from '../../src/model/decimal'
import type { Bound } from '../../src/model/quantity'
import { datasetOf, type Row } from './make'

const lastYear: TimeBasis = { kind: 'samePeriodLastYear' }
const seed = { seed: 40900, numRuns: 500 }
const n = exactAmount
const least = (value: number) => boundedAmount(value, 'atLeast')
const most = (value: number) => boundedAmount(value, 'atMost')
const percent = (change: Change) =>
  change.kind === 'percent' ? `${change.amount.bound} ${fixedHalfUp(change.amount.value * 100, 1)}` : change.kind

describe('a change in percent', () => {
  const rows: [string, Amount, Amount, string, string][] = [
    ['文件 55 against 93', n(55), n(93), 'exact -40.9', 'down'],
    ['会议 12 against 20', n(12), n(20), 'exact -40.0', 'down'],
    ['简报 35 against 61', n(35), n(61), 'exact -42.6', 'down'],
    ['督查 160 against 142', n(160), n(142), 'exact 12.7', 'up'],
    ['培训 13 against 11, whatever the sheet says', n(13), n(11), 'exact 18.2', 'up'],
    ['来电 133.8万 against 121.4万', n(1338000), n(1214000), 'exact 10.2', 'up'],
    ['8 against 8 is 持平', n(8), n(8), 'exact 0.0', 'flat'],
    ['0 against 8 is −100 %', n(0), n(8), 'exact -100.0', 'down'],
    ['600余 against 548 is ≥9.5 %', least(600), n(548), 'atLeast 9.5', 'up'],
    ['500余 against 548 may be either', least(500), n(548), 'atLeast -8.8', 'unknown'],
    ['160 against 200余 is ≤−20 %', n(160), least(200), 'atMost -20.0', 'down'],
    ['60以内 against 80 is ≤−25 %', most(60), n(80), 'atMost -25.0', 'down'],
    ['100 against 60以内 is ≥66.7 %', n(100), most(60), 'atLeast 66.7', 'up'],
    ['600余 against 500以内, both bounds one way', least(600), most(500), 'atLeast 20.0', 'up'],
    ['近4000 against 3200 stays 近', boundedAmount(4000, 'almost'), n(3200), 'almost 25.0', 'up'],
    ['约300 against 200 stays 约', boundedAmount(300, 'about'), n(200), 'about 50.0', 'up'],
    ['约300 against 约200', boundedAmount(300, 'about'), boundedAmount(200, 'about'), 'about 50.0', 'up'],
  ]
  it.each(rows)('%s', (_, current, base, text, direction) => {
    const change = changeBetween(current, base, 'percent')
    expect(percent(change)).toBe(text)
    expect(change).toMatchObject({ kind: 'percent', direction })
  })
  it('says both ends of a range', () => {
    expect(changeBetween(boundedAmount(2, 'range', [], 2, 3), n(2), 'percent')).toMatchObject({
      amount: { bound: 'range', low: 0, high: 0.5 },
      difference: { low: 0, high: 1 },
      direction: 'unknown',
    })
    expect(changeBetween(n(6), boundedAmount(2, 'range', [], 2, 3), 'percent')).toMatchObject({
      amount: { bound: 'range', low: 1, high: 2 },
      direction: 'up',
    })
  })
  it('carries the difference with its bound', () => {
    expect(changeBetween(least(600), n(548), 'percent')).toMatchObject({
      difference: { value: 52, low: 52, high: null, bound: 'atLeast' },
      amount: { low: 52 / 548 },
    })
    expect(changeBetween(n(20.3), n(20.1), 'percent')).toMatchObject({ difference: { value: 0.2 } })
  })
  it('rounds a tie half up: 2345 against 1900 is 23.4 %, 12345 against 10000 is 23.5 %', () => {
    expect(percent(changeBetween(n(2345), n(1900), 'percent'))).toBe('exact 23.4')
    expect(percent(changeBetween(n(12345), n(10000), 'percent'))).toBe('exact 23.5')
    for (let tenths = 5; tenths < 100000; tenths += 10) {
      // base 10000 makes every tenth of a percent and half of it an exact decimal
      expect(percent(changeBetween(n(10000 + tenths), n(10000), 'percent'))).toBe(`exact ${((tenths + 5) / 100).toFixed(1)}`)
    }
  })
})

describe('where there is no rate', () => {
  it('53 against 0 is an increase of 53 and no percent', () => {
    expect(changeBetween(n(53), n(0), 'percent')).toMatchObject({
      kind: 'difference',
      why: 'baseZero',
      amount: { value: 53 },
      direction: 'up',
      turned: null,
    })
  })
  it('0 against 0 is flat', () =>
    expect(changeBetween(n(0), n(0), 'percent')).toMatchObject({ kind: 'difference', why: 'baseZero', direction: 'flat' }))
  it('5 against −3 is 由负转正 with the difference', () => {
    expect(changeBetween(n(5), n(-3), 'percent')).toMatchObject({
      kind: 'difference',
      why: 'baseNegative',
      amount: { value: 8 },
      turned: 'toPositive',
    })
  })
  it('−5 against −3 has no rate either', () => {
    expect(changeBetween(n(-5), n(-3), 'percent')).toMatchObject({
      kind: 'difference',
      why: 'baseNegative',
      amount: { value: -2 },
      turned: null,
      direction: 'down',
    })
  })
  it('−5 against 10 falls by 150 % and says that it turned', () => {
    expect(changeBetween(n(-5), n(10), 'percent')).toMatchObject({ kind: 'percent', amount: { value: -1.5 }, turned: 'toNegative' })
  })
  it('a base that may be zero gives no rate', () => {
    expect(changeBetween(n(5), boundedAmount(1, 'range', [], 0, 2), 'percent')).toMatchObject({ kind: 'difference', why: 'baseZero' })
  })
  it('600余 against 500余 leaves both ends open', () => {
    expect(changeBetween(least(600), least(500), 'percent')).toMatchObject({ kind: 'none', why: 'boundsOpposed', side: 'both' })
  })
  it.each([
    ['current', noAmount('notReported'), n(5)],
    ['base', n(5), noAmount('notReported')],
    ['both', noAmount('notReported'), noAmount('blank')],
  ] as const)('what is missing stays missing with its kind: %s', (side, current, base) => {
    expect(changeBetween(current, base, 'percent')).toEqual({ kind: 'none', why: 'notReported', side, observations: [] })
  })
})

describe('a change of two rates', () => {
  it.each([
    [0.639, 0.567, 0.072],
    [0.53, 0.552, -0.022],
    [0.981, 0.978, 0.003],
    [0.5, 0.5, 0],
  ])('%d against %d is %d, in points', (current, base, points) => {
    expect(changeBetween(n(current), n(base), 'points')).toMatchObject({ kind: 'points', amount: { value: points } })
  })
  it('90%以上 against 88.9 % is at least 1.1 points', () => {
    expect(changeBetween(least(0.9), n(0.889), 'points')).toMatchObject({
      amount: { value: 0.011, low: 0.011, bound: 'atLeast' },
      direction: 'up',
    })
  })
})

describe('laws of change', () => {
  const positive = fc.integer({ min: 1, max: 10_000_000 })
  it('a doubled series is +100 %, a halved one −50 %', () => {
    fc.assert(
      fc.property(positive, (value) => {
        expect(changeBetween(n(value * 2), n(value), 'percent')).toMatchObject({ amount: { value: 1, bound: 'exact' } })
        expect(changeBetween(n(value), n(value * 2), 'percent')).toMatchObject({ amount: { value: -0.5 } })
      }),
      seed,
    )
  })
  it('the scale of a unit changes no percent', () => {
    fc.assert(
      fc.property(positive, positive, fc.constantFrom(10, 100, 10_000), (a, b, k) => {
        const one = changeBetween(n(a), n(b), 'percent')
        const other = changeBetween(n(a * k), n(b * k), 'percent')
        if (one.kind !== 'none' && other.kind !== 'none') expect(other.amount.value).toBeCloseTo(one.amount.value, 10)
      }),
      seed,
    )
  })
  it('the printed limit holds for every number the bounds allow, and nothing is NaN', () => {
    const amount = fc
      .tuple(
        fc.integer({ min: -50, max: 50 }),
        fc.constantFrom<Bound>('exact', 'atLeast', 'atMost', 'almost', 'about', 'range'),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([value, bound, width]) =>
        bound === 'range' ? boundedAmount(value, bound, [], value, value + width) : boundedAmount(value, bound),
      )
    const truth = (x: Amount, t: number): number => {
      if (x.kind === 'none') return 0
      const { value, bound, high } = x
      return bound === 'exact'
        ? value
        : bound === 'atLeast'
          ? value + t * 100
          : bound === 'range'
            ? value + t * ((high as number) - value)
            : bound === 'about'
              ? value
              : value - t * 100
    }
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(0, 0.01, 0.3, 1), fc.constantFrom(0, 0.01, 0.3, 1), (current, base, t, u) => {
        const change = changeBetween(current, base, 'percent')
        if (change.kind === 'none') return
        expect(Number.isFinite(change.amount.value)).toBe(true)
        if (change.kind !== 'percent' || change.amount.bound === 'about') return
        const trueBase = truth(base, u)
        if (trueBase <= 0) return
        const real = (truth(current, t) - trueBase) / trueBase
        if (change.amount.low !== null) expect(real).toBeGreaterThanOrEqual(change.amount.low - 1e-9)
        if (change.amount.high !== null) expect(real).toBeLessThanOrEqual(change.amount.high + 1e-9)
        if (change.amount.bound === 'exact') expect(real).toBeCloseTo(change.amount.value, 9)
      }),
      { ...seed, numRuns: 3000 },
    )
  })
})

describe('a change found in the data', () => {
  const of = (rows: Row[], i = 0, basis: TimeBasis = lastYear) => changeOf(datasetOf(rows), i, basis)
  it('compares the same shape of the year before', () => {
    const found = of([
      { period: '2019-H1', value: 55 },
      { period: '2018', value: 200 },
      { period: '2018-H1', value: 93 },
    ])
    expect(found).toMatchObject({
      source: 'computed',
      base: { grade: 'same', period: { code: '2018-H1' }, observations: [2] },
      change: { kind: 'percent', observations: [0, 2] },
    })
    expect(percent(found.change)).toBe('exact -40.9')
  })
  it('finds the base wherever the sheet puts it', () => {
    expect(
      of(
        [
          { period: '2018-H1', value: 93 },
          { period: '2019-H1', value: 55 },
        ],
        1,
      ),
    ).toMatchObject({ base: { observations: [0] }, change: { kind: 'percent' } })
    expect(
      of(
        [
          { period: null, value: 93 },
          { period: '2019-H1', value: 55 },
        ],
        1,
      ),
    ).toMatchObject({ base: { observations: [] } })
    expect(
      of(
        [
          { period: null, value: 93 },
          { period: '2019-H1', value: 55 },
        ],
        0,
      ),
    ).toMatchObject({ base: { wanted: null }, change: { kind: 'none', why: 'absent', side: 'base' } })
  })
  it('never compares seven months with a whole year', () => {
    expect(
      of([
        { period: '2023-01/2023-07', value: 600 },
        { period: '2022', value: 985 },
      ]),
    ).toMatchObject({ change: { kind: 'none', why: 'absent', side: 'base' }, base: { grade: null } })
  })
  it('takes a near base and says so', () => {
    expect(
      of([
        { period: '2023-01-01/2023-08-02', value: 160 },
        { period: '2022-01/2022-07', value: 142 },
      ]),
    ).toMatchObject({ base: { grade: 'near', period: { code: '2022-01/2022-07' } }, change: { kind: 'percent' } })
  })
  it('keeps to the same office, breakdown and kind of row', () => {
    const rows: Row[] = [
      { value: 10, period: '2023' },
      { value: 5, period: '2022', office: '乙办' },
      { value: 5, period: '2022', breakdown: [{ name: '类', value: '信息' }] },
      { value: 5, period: '2022', measure: 'target' },
    ]
    expect(of(rows).change).toMatchObject({ kind: 'none', side: 'base' })
  })
  it('last year’s 全市 total is the base of this year’s only row, when there is nothing else', () => {
    const total: Row = { value: 8, period: '2022', flags: ['aggregate'] }
    expect(of([{ value: 10, period: '2023' }, total])).toMatchObject({ change: { amount: { value: 0.25 } }, base: { observations: [1] } })
    expect(of([{ value: 10, period: '2023' }, total, { value: 5, period: '2022' }])).toMatchObject({
      change: { amount: { value: 1 } },
      base: { observations: [2] },
    })
  })
  it('a near period that only another office reported is no base', () => {
    expect(
      of([
        { period: '2023-01-01/2023-08-02', value: 160 },
        { period: '2022-01/2022-07', value: 142, office: '乙办' },
      ]),
    ).toMatchObject({ base: { grade: null, period: null } })
  })
  it('takes the nearest of several near bases', () => {
    expect(
      of([
        { period: '2023-01-01/2023-08-02', value: 160 },
        { period: '2022-01/2022-07', value: 142 },
        { period: '2022-01-01/2022-08-03', value: 145 },
        { period: '2022-01-01/2022-08-20', value: 150 },
      ]),
    ).toMatchObject({ base: { grade: 'near', observations: [2] } })
  })
  it('环比 is June against May, none for to-date, and the point before for a stock', () => {
    const before: TimeBasis = { kind: 'previousPeriod' }
    expect(
      of(
        [
          { period: '2019-06', value: 25.5 },
          { period: '2019-05', value: 25.2 },
        ],
        0,
        before,
      ),
    ).toMatchObject({ change: { kind: 'percent' }, base: { period: { code: '2019-05' } } })
    expect(
      of(
        [
          { period: '2019-01/2019-07', value: 25.5 },
          { period: '2019-H1', value: 25.2 },
        ],
        0,
        before,
      ),
    ).toMatchObject({ change: { kind: 'none' }, base: { wanted: null } })
    expect(
      of(
        [
          { period: '@2023-12-31', value: 12 },
          { period: '@2021-12-31', value: 8 },
          { period: '@2022-12-31', value: 10 },
        ],
        0,
        before,
      ),
    ).toMatchObject({ base: { period: { code: '@2022-12-31' } } })
  })
  it('定基 is the same shape of the base year', () => {
    const found = of(
      [
        { period: '2019-H1', value: 48.2, unit: '小时' },
        { period: '2017-H1', value: 96.4, unit: '小时' },
        { period: '2017', value: 100, unit: '小时' },
      ],
      0,
      { kind: 'base', year: 2017 },
    )
    expect(percent(found.change)).toBe('exact -50.0')
  })
  it('of a rate is in points', () => {
    expect(
      of([
        { indicator: '满意率', unit: '%', value: 63.9, scale: 0.01, period: '2023' },
        { indicator: '满意率', unit: '%', value: 56.7, scale: 0.01, period: '2022' },
      ]).change,
    ).toMatchObject({ kind: 'points', amount: { value: 0.072 } })
  })
  it('is what the sheet states when it gives no base, and keeps the statement beside a computed one', () => {
    const stated: Row = { period: '2019-H1', value: -40.9, scale: 0.01, measure: 'change', against: 'samePeriodLastYear', form: 'percent' }
    expect(of([{ period: '2019-H1', value: 55 }, stated])).toMatchObject({
      source: 'stated',
      change: { kind: 'percent', amount: { value: -0.409 }, difference: null, direction: 'down', observations: [1] },
    })
    expect(of([{ period: '2019-H1', value: 55 }, stated, { period: '2018-H1', value: 93 }])).toMatchObject({
      source: 'computed',
      stated: { kind: 'percent' },
    })
  })
  it('突发事件 with … for its base and … for its change has a base that is missing', () => {
    expect(
      of([
        { period: '2019-H1', value: 235 },
        { period: '2018-H1', value: 'ellipsis' },
        { period: '2019-H1', value: 'ellipsis', measure: 'change', against: 'samePeriodLastYear', form: 'percent' },
      ]),
    ).toMatchObject({
      source: 'computed',
      change: { kind: 'none', why: 'ellipsis', side: 'base', observations: [0, 1] },
      stated: { kind: 'none' },
    })
  })
  it('a stated change in points, and a difference without a base', () => {
    const stated = (form: 'points' | 'difference', value: number) =>
      of([{ value: 5 }, { value, measure: 'change', against: 'samePeriodLastYear', form }]).change
    expect(stated('points', -0.022)).toMatchObject({ kind: 'points', amount: { value: -0.022 }, direction: 'down' })
    expect(stated('difference', 3)).toMatchObject({ kind: 'difference', why: 'notStated', amount: { value: 3 }, direction: 'up' })
  })
  it('a stated change says nothing of a figure that is missing itself', () => {
    expect(
      of([
        { value: 'notReported' },
        { value: 0.1, measure: 'change', against: 'samePeriodLastYear', form: 'percent' },
        { value: 5, period: '2022-H1' },
      ]),
    ).toMatchObject({ source: 'computed', change: { kind: 'none', why: 'notReported', side: 'current' } })
  })
  it('a stated change against 2017 is found by 定基 alone', () => {
    const rows: Row[] = [
      { period: '2019-H1', value: 48.2 },
      { period: '2019-H1', value: -0.5, measure: 'change', against: 'base:2017', form: 'percent' },
    ]
    expect(of(rows, 0, { kind: 'base', year: 2017 })).toMatchObject({ source: 'stated', change: { amount: { value: -0.5 } } })
    expect(of(rows, 0, { kind: 'base', year: 2016 })).toMatchObject({ source: 'computed', stated: null })
    expect(of(rows)).toMatchObject({ stated: null })
  })
  it('a stated ratio of 112.7 % is a rise of 12.7 %', () => {
    expect(
      of([{ value: 160 }, { value: 112.7, scale: 0.01, measure: 'change', against: 'samePeriodLastYear', form: 'ratio' }]).change,
    ).toMatchObject({ kind: 'percent', amount: { value: 0.127 } })
  })
  it('an unsettled conflict is a range from the smaller to the larger', () => {
    const rows: Row[] = [
      { period: '2023', value: 12, flags: ['conflict'] },
      { period: '2023', value: 15, flags: ['conflict'], file: 'b.csv' },
      { period: '2022', value: 10 },
    ]
    expect(of(rows).change).toMatchObject({
      kind: 'percent',
      amount: { bound: 'range', low: 0.2, high: 0.5, conflict: true },
      observations: [0, 1, 2],
    })
  })
})
