import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureAt } from '../../src/analysis/arithmetic/derive'
import { periodFromCode, type Period } from '../../src/model/time/period'
import { datasetOf, type IndicatorWish, type Row } from './make'

const at = (rows: Row[], code: string, wishes: Record<string, IndicatorWish> = {}) =>
  figureAt(datasetOf(rows, wishes), { indicator: 0, office: 0 }, periodFromCode(code) as Period)
const months = (values: readonly (number | 'dash')[], rest: Partial<Row> = {}): Row[] =>
  values.map((value, k) => ({ value, period: `2019-${String(k + 1).padStart(2, '0')}`, ...rest }))
const calls = [20.1, 17.6, 22.4, 23.0, 25.2, 25.5]

describe('a derived figure', () => {
  it('来电 of six months make the half year of 133.8, exactly', () => {
    expect(at(months(calls), '2019-H1')).toEqual({
      kind: 'derived',
      rule: 'sum',
      amount: { kind: 'number', value: 133.8, low: null, high: null, bound: 'exact', observations: [0, 1, 2, 3, 4, 5], conflict: false },
      observations: [0, 1, 2, 3, 4, 5],
    })
  })
  it('months make a quarter', () =>
    expect(at(months(calls), '2019-Q2')).toMatchObject({ kind: 'derived', rule: 'sum', amount: { value: 73.7 }, observations: [3, 4, 5] }))
  it('what is reported goes first', () =>
    expect(at([...months(calls), { value: 134, period: '2019-H1' }], '2019-H1')).toMatchObject({
      kind: 'reported',
      amount: { value: 134 },
      observations: [6],
    }))
  it('the fewest pieces go first', () =>
    expect(at([...months(calls), { value: 60.1, period: '2019-Q1' }, { value: 73.7, period: '2019-Q2' }], '2019-H1')).toMatchObject({
      observations: [6, 7],
    }))
  it('1—6月 minus 1—5月 is June', () => {
    expect(
      at(
        [
          { value: 133.8, period: '2019-H1' },
          { value: 108.3, period: '2019-01/2019-05' },
        ],
        '2019-06',
      ),
    ).toMatchObject({ kind: 'derived', rule: 'remainder', amount: { value: 25.5 }, observations: [0, 1] })
  })
  it('上半年 minus 二季度 is 一季度', () =>
    expect(
      at(
        [
          { value: 10, period: '2019-H1' },
          { value: 4, period: '2019-Q2' },
        ],
        '2019-Q1',
      ),
    ).toMatchObject({ rule: 'remainder', amount: { value: 6 } }))
  it('a negative remainder is something to know, and no value', () => {
    expect(
      at(
        [
          { value: 100, period: '2019-H1' },
          { value: 108, period: '2019-01/2019-05' },
        ],
        '2019-06',
      ),
    ).toEqual({ kind: 'negativeRemainder', value: -8, observations: [0, 1] })
  })
  it.each([
    ['a floor doesn’t add', [...months([1, 2]), { value: 3, period: '2019-03', bound: 'atLeast' }], 'notExact'],
    ['an unsettled conflict doesn’t', [...months([1, 2]), { value: 3, period: '2019-03', flags: ['conflict'] }], 'notExact'],
    ['what is derived already doesn’t', [...months([1, 2]), { value: 3, period: '2019-03', flags: ['derived'] }], 'notExact'],
    ['a dash is not zero', months([1, 2, 'dash']), 'missing'],
    ['a month that isn’t there', months([1, 2]), 'notReported'],
    ['another template', [...months([1, 2]), { value: 3, period: '2019-03', file: 'other.xlsx' }], 'otherSource'],
    ['件 and 万件', [...months([1, 2]), { value: 3, period: '2019-03', written: '万次', scale: 10000 }], 'otherUnit'],
  ] as [string, Row[], string][])('%s: %j', (_, rows, why) => expect(at(rows, '2019-Q1')).toEqual({ kind: 'none', why }))
  it('months of the same report, month after month, are one family', () => {
    expect(
      at(
        [1, 2, 3].map((value, k) => ({ value, period: `2019-0${k + 1}`, file: `报送通报_2019年${k + 1}月.xlsx`, sheet: `${k + 1}月` })),
        '2019-Q1',
      ),
    ).toMatchObject({ kind: 'derived', amount: { value: 6 } })
  })
  it.each([[{ aggregation: { overTime: 'last' as const } }], [{ aggregation: { overTime: 'none' as const } }], [{ isRate: true }]])(
    '%j never adds over time',
    (wish) => {
      expect(at(months([1, 2, 3]), '2019-Q1', { 督查: wish })).toEqual({ kind: 'none', why: 'notAdditive' })
    },
  )
  it('a figure without a period is no figure of a period', () => {
    expect(
      at(
        [
          { value: 9, period: null },
          { value: 1, period: '2019' },
        ],
        '2019-Q1',
      ),
    ).toEqual({ kind: 'none', why: 'notReported' })
  })
  it('a month flagged a total still counts as that month, where it is the only one', () => {
    expect(at([...months([1, 2]), { value: 3, period: '2019-03', flags: ['aggregate'] }], '2019-Q1')).toMatchObject({
      kind: 'derived',
      amount: { value: 6 },
    })
    expect(at([{ value: 3, period: '2019-Q1', flags: ['aggregate'] }], '2019-Q1')).toMatchObject({ kind: 'reported', amount: { value: 3 } })
  })
  it('other offices and breakdowns don’t count', () =>
    expect(at([...months([1, 2]), { value: 3, period: '2019-03', office: '乙办' }], '2019-Q1')).toMatchObject({ why: 'notReported' }))
  it.each(['@2019-06-30', '2016/2020', '../'])('%s is never derived', (code) =>
    expect(at(months(calls), code)).toEqual({ kind: 'none', why: 'notReported' }),
  )
})

describe('laws of deriving', () => {
  it('months sum to the year, by any pieces, and the year less the rest is the month', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        (tenths, places) => {
          const values = tenths.map((n) => Number((n / 10 ** places).toFixed(places)))
          const year = at(months(values), '2019')
          const total = Number((tenths.reduce((a, b) => a + b, 0) / 10 ** places).toFixed(places))
          expect(year).toMatchObject({ kind: 'derived', rule: 'sum', amount: { value: total } })
          const first = values.slice(0, 11)
          const eleven = at(months(first), '2019-01/2019-11')
          if (eleven.kind !== 'derived') throw new Error('no sum')
          expect(
            at(
              [
                { value: total, period: '2019' },
                { value: eleven.amount.value, period: '2019-01/2019-11' },
              ],
              '2019-12',
            ),
          ).toMatchObject({ rule: 'remainder', amount: { value: values[11] } })
        },
      ),
      { seed: 1338, numRuns: 200 },
    )
  })
})
