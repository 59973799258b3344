import { describe, expect, it } from 'vitest'
import { compareObservations, monthlyRate, worstGrade } from '../../src/analysis/compare/comparable'
import { exactAmount } from '../../src/analysis/arithmetic/amount'
import { fixedHalfUp } from '../../src/model/decimal'
import { dayOf, periodFromCode, type Period } from '../../src/model/time/period'
import { datasetOf, type IndicatorWish, type Row } from './make'

const p = (code: string) => periodFromCode(code) as Period
const compare = (rows: Row[], take: number[] = rows.map((_, k) => k), wishes: Record<string, IndicatorWish> = {}) =>
  compareObservations(datasetOf(rows, wishes), take)

describe('figures side by side', () => {
  it('督查 160 of seven months and 450 of a year are never a bare comparison', () => {
    const found = compare([
      { office: '滨州', period: '2023-01/2023-07', value: 160 },
      { office: '宿迁', period: '2016', value: 450 },
    ])
    expect(found).toMatchObject({ grade: 'different', why: 'period', way: { kind: 'monthlyRate' } })
    if (found.grade !== 'different' || found.way?.kind !== 'monthlyRate') throw new Error('no rate')
    expect(
      found.way.rates.map((rate) => [rate.observation, rate.days, rate.perMonth.kind === 'number' && fixedHalfUp(rate.perMonth.value, 1)]),
    ).toEqual([
      [0, 212, '23.0'],
      [1, 366, '37.5'],
    ])
  })
  it('the same piece of two years is the same, with both years told', () => {
    expect(
      compare([
        { office: '甲', period: '2023-H1', value: 1 },
        { office: '乙', period: '2019-H1', value: 2 },
      ]),
    ).toMatchObject({ grade: 'same', years: [2019, 2023] })
    expect(
      compare([
        { office: '甲', period: '2023-H1', value: 1 },
        { office: '乙', period: '2023-H1', value: 'blank' },
      ]),
    ).toMatchObject({ grade: 'same', years: [2023], periods: [p('2023-H1')] })
  })
  it('to 2 August and to 10 August are near, with both dates', () => {
    expect(
      compare([
        { office: '甲', period: '2023-01-01/2023-08-02', value: 600 },
        { office: '乙', period: '2023-01-01/2023-08-10', value: 300 },
      ]),
    ).toMatchObject({ grade: 'near', ends: [dayOf(2023, 8, 2), dayOf(2023, 8, 10)] })
  })
  it('takes the common span where both have one', () => {
    const rows: Row[] = [
      { office: '甲', period: '2023-01/2023-07', value: 160 },
      { office: '乙', period: '2023', value: 300 },
      { office: '甲', period: '2023-H1', value: 140 },
      { office: '乙', period: '2023-H1', value: 150 },
      { office: '甲', period: '2023-Q1', value: 70 },
      { office: '乙', period: '2023-Q1', value: 60 },
    ]
    expect(compare(rows, [0, 1])).toMatchObject({
      way: {
        kind: 'commonSpan',
        periods: [p('2023-H1'), p('2023-H1')],
        figures: [
          { kind: 'reported', observations: [2] },
          { kind: 'reported', observations: [3] },
        ],
      },
    })
  })
  it('makes the common span from months where it may', () => {
    const months = Array.from({ length: 7 }, (_, k): Row => ({ office: '乙', period: `2023-0${k + 1}`, value: 10 + k }))
    const found = compare(
      [{ office: '甲', period: '2023-01/2023-07', value: 160 }, { office: '乙', period: '2023-H2', value: 99 }, ...months],
      [0, 2],
    )
    expect(found).toMatchObject({
      way: {
        kind: 'commonSpan',
        periods: [p('2023-01/2023-07'), p('2023-01/2023-07')],
        figures: [{ kind: 'reported' }, { kind: 'derived', rule: 'sum', amount: { value: 91 } }],
      },
    })
  })
  it('a common span must begin where each figure begins: July alone says nothing of both', () => {
    const found = compare(
      [
        { office: '甲', period: '2023-01/2023-07', value: 160 },
        { office: '乙', period: '2023', value: 300 },
        { office: '甲', period: '2023-07', value: 20 },
        { office: '乙', period: '2023-07', value: 25 },
      ],
      [0, 1],
    )
    expect(found).toMatchObject({ way: { kind: 'monthlyRate' } })
  })
  it.each([
    ['a stock', { aggregation: { overTime: 'last' as const } }],
    ['an indicator that may not add', { aggregation: { overTime: 'none' as const } }],
    ['a mean', { aggregation: { overTime: 'mean' as const } }],
  ])('%s has no monthly rate: both spans are printed', (_, wish) => {
    expect(
      compare(
        [
          { office: '甲', period: '2023-01/2023-07', value: 1 },
          { office: '乙', period: '2016', value: 2 },
        ],
        [0, 1],
        { 督查: wish },
      ),
    ).toMatchObject({ grade: 'different', way: { kind: 'spansPrinted' } })
  })
  it('a rate has none either', () => {
    const rate = { indicator: '率', unit: '%' }
    expect(
      compare(
        [
          { ...rate, office: '甲', period: '2023-01/2023-07', value: 1 },
          { ...rate, office: '乙', period: '2016', value: 2 },
        ],
        [0, 1],
        { 率: { aggregation: { overTime: 'sum' } } },
      ),
    ).toMatchObject({ way: { kind: 'spansPrinted' } })
  })
  it('an open 累计 compares with itself only, and gives no rate', () => {
    expect(
      compare([
        { office: '甲', period: '../2023-07-31', value: 1 },
        { office: '乙', period: '../2023-07-31', value: 2 },
      ]),
    ).toMatchObject({ grade: 'same' })
    expect(
      compare([
        { office: '甲', period: '../2023-07-31', value: 1 },
        { office: '乙', period: '2023-01/2023-07', value: 2 },
      ]),
    ).toMatchObject({ grade: 'different', way: { kind: 'spansPrinted' } })
  })
  it('a plan is not brought to a month', () => {
    expect(
      compare([
        { office: '甲', period: '2021/2025', value: 110 },
        { office: '乙', period: '2023', value: 50 },
      ]),
    ).toMatchObject({ grade: 'different', way: { kind: 'spansPrinted' } })
  })
  it('no period, other units and other indicators are told apart', () => {
    expect(
      compare([
        { office: '甲', period: null, value: 1 },
        { office: '乙', period: '2023', value: 2 },
      ]),
    ).toMatchObject({ grade: 'different', why: 'noPeriod' })
    expect(
      compare([
        { indicator: '甲项', unit: '张', value: 1 },
        { indicator: '乙项', unit: '个', value: 2 },
      ]),
    ).toMatchObject({ grade: 'different', why: 'unit', way: null })
    expect(
      compare([
        { indicator: '甲项', value: 1 },
        { indicator: '乙项', value: 2 },
      ]),
    ).toMatchObject({ grade: 'different', why: 'indicator', way: null })
  })
  it('a bounded figure keeps its bound in the rate', () => {
    expect(
      compare([
        { office: '甲', period: '2023-01/2023-07', value: 600, bound: 'atLeast' },
        { office: '乙', period: '2016', value: 2 },
      ]),
    ).toMatchObject({ way: { rates: [{ perMonth: { bound: 'atLeast' } }, {}] } })
  })
  it('the worst of many decides', () => {
    expect(worstGrade(['2023-01/2023-07', '2023-01-01/2023-08-02', '2022-01/2022-07'].map(p))).toBe('near')
    expect(worstGrade(['2023-01/2023-07', '2023-01-01/2023-08-02', '2022'].map(p))).toBe('different')
    expect(worstGrade(['2023-01-01/2023-07-31', '2023-01-01/2023-08-08', '2023-01-01/2023-08-16'].map(p))).toBe('different')
    expect(worstGrade([])).toBe('same')
  })
})

describe('a monthly rate', () => {
  it.each([
    ['2016', 450, 37.5],
    ['2023', 120, 10],
    ['2023-01/2023-07', 160, 22.96],
    ['2023-01-01/2023-08-02', 214, 30.42],
    ['2024-02', 29, 30.5],
    ['2023-11/2024-02', 121, 30.44],
  ])('%s: %d is %d a month', (code, total, perMonth) => {
    const rate = monthlyRate(exactAmount(total), p(code))
    expect(rate?.perMonth).toMatchObject({ kind: 'number' })
    expect(rate?.perMonth.kind === 'number' && rate.perMonth.value).toBeCloseTo(perMonth, 2)
  })
  it.each(['@2023-06-30', '../', '--07', '2021/2025'])('%s has none', (code) => expect(monthlyRate(exactAmount(1), p(code))).toBeNull())
})
