import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountAt } from '../../src/analysis/arithmetic/amount'
import { lookupOf, periodMap, periodOrder, select, seriesOf } from '../../src/analysis/query'
import { changeColumn, changeStatus, rankColumn } from '../../src/analysis/columns'
import { changeOf } from '../../src/analysis/compare/basis'
import { ranksOf } from '../../src/analysis/compare/rank'
import type { BreakdownPart } from '../../src/model/dataset/observation'
import { samePeriodLastYear } from '../../src/model/time/period'
import { datasetOf, type Row } from './make'

const row = (value: Row['value'], rest: Partial<Row> = {}): Row => ({ value, ...rest })

describe('finding an observation', () => {
  const rows: Row[] = [
    row(160, { period: '2023-H1' }),
    row(142, { period: '2022-H1' }),
    row(200, { period: '2023', measure: 'target' }),
    row(302, { period: '2023-H1', flags: ['aggregate'] }),
    row(12.7, { period: '2023-H1', measure: 'change', against: 'samePeriodLastYear', form: 'percent' }),
    row(3.1, { period: '2023-H1', measure: 'change', against: 'previousPeriod', form: 'percent' }),
    row(9, { period: '2023-H1', breakdown: [{ name: '类', value: '信息' }] }),
    row('dash', { office: '乙办', period: '2023-H1' }),
    row(5, { period: null }),
    row(161, { period: '2023-H1', file: 'b.csv', flags: ['conflict'] }),
    row(7, { period: '2022-H1', measure: 'change', form: 'percent' }),
  ]
  const data = datasetOf(rows)
  const { find, all, amount } = lookupOf(data)
  const p = (code: string) => data.periods.findIndex((period) => period.code === code)
  const key = { indicator: 0, office: 0, period: p('2023-H1') }
  it.each([
    ['the plain value', key, 0],
    ['a year before', { ...key, period: p('2022-H1') }, 1],
    ['the target, of its own period', { ...key, period: p('2023'), measure: 'target' as const }, 2],
    ['no target of the half year', { ...key, measure: 'target' as const }, -1],
    ['the total only when asked', { ...key, aggregate: true }, 3],
    ['同比 and', { ...key, measure: 'change' as const, against: 'samePeriodLastYear' as const }, 4],
    ['环比 apart', { ...key, measure: 'change' as const, against: 'previousPeriod' as const }, 5],
    ['a change against what nobody stated', { ...key, period: p('2022-H1'), measure: 'change' as const, against: 'target' as const }, -1],
    ['a breakdown', { ...key, breakdown: 0 }, 6],
    ['what is missing is there', { ...key, office: 1 }, 7],
    ['a figure without a period', { ...key, period: -1 }, 8],
    ['an unknown office', { ...key, office: 9 }, -1],
    ['an unknown indicator', { ...key, indicator: 4 }, -1],
    ['an unknown period', { ...key, period: 77 }, -1],
    ['an unknown breakdown', { ...key, breakdown: 5 }, -1],
  ] as const)('%s', (_, wanted, i) => expect(find(wanted)).toBe(i))
  it('gives all readings of a conflict', () => {
    expect(all(key)).toEqual([0, 9])
    expect(amount(key)).toMatchObject({ bound: 'range', low: 160, high: 161, conflict: true })
    expect(all({ ...key, office: 9 })).toEqual([])
  })
  it('is made once per dataset', () => expect(lookupOf(data)).toBe(lookupOf(data)))
  it('selects by lists, measure and totals', () => {
    expect([...select(data, {})]).toEqual([0, 1, 6, 7, 8, 9])
    expect([...select(data, { aggregates: 'only' })]).toEqual([3])
    expect([...select(data, { offices: [1] })]).toEqual([7])
    expect([...select(data, { periods: [p('2022-H1'), -1], breakdowns: [-1] })]).toEqual([1, 8])
    expect([...select(data, { measure: 'change', against: 'previousPeriod' })]).toEqual([5])
    expect([...select(data, { measure: 'change', against: 'target' })]).toEqual([])
    expect([...select(data, { measure: 'change', against: null })]).toEqual([10])
    expect([...select(data, { indicators: [] })]).toEqual([])
  })
  it('gives a series in time order', () => {
    expect(seriesOf(data, { indicator: 0, office: 0 })).toEqual([1, 0])
    expect(periodOrder(data).map((code) => data.periods[code]?.code)).toEqual(['2022-H1', '2023-H1', '2023'])
    expect([...periodMap(data, samePeriodLastYear)]).toEqual(data.periods.map((period) => (period.code === '2023-H1' ? p('2022-H1') : -1)))
  })
})

describe('amounts', () => {
  it('brings a range written in 万件 to the base unit', () => {
    const data = datasetOf([
      { value: 2, low: 2, high: 3, bound: 'range', scale: 10000, written: '万件', unit: '件' },
      { value: 133.8, bound: 'atLeast', low: 133.8, scale: 10000, unit: '件' },
      { value: 1.5, low: 1.5, high: 2.3, bound: 'range', scale: 0.01, unit: '%', indicator: '率' },
    ])
    expect(amountAt(data, 0)).toMatchObject({ value: 20000, low: 20000, high: 30000, bound: 'range' })
    expect(amountAt(data, 1)).toMatchObject({ value: 1338000, low: 1338000, high: null, bound: 'atLeast' })
    expect(amountAt(data, 2)).toMatchObject({ low: 0.015, high: 0.023 })
    expect(amountAt(data, -1)).toEqual({ kind: 'none', why: 'absent', observations: [] })
  })
  it('knows a bound even where the sheet’s ends were left out', () => {
    const data = datasetOf([
      { value: 600, bound: 'atLeast' },
      { value: 60, bound: 'atMost' },
      { value: 4000, bound: 'almost' },
      { value: 300, bound: 'about' },
    ])
    expect([0, 1, 2, 3].map((i) => amountAt(data, i))).toMatchObject([
      { low: 600, high: null },
      { low: null, high: 60 },
      { low: null, high: 4000 },
      { low: null, high: null },
    ])
  })
})

const cells: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    indicator: fc.constantFrom('甲', '乙', '丙'),
    office: fc.constantFrom('一', '二', '三', '四'),
    period: fc.constantFrom('2022', '2023', '2022-06', '2023-06', '2023-H1', '2022-H1'),
    value: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constant('dash' as const)),
    bound: fc.constantFrom('exact' as const, 'exact' as const, 'atLeast' as const),
    breakdown: fc.constantFrom<BreakdownPart[]>([], [{ name: '类', value: '信息' }], [{ name: '类', value: '督查' }]),
  }),
  { maxLength: 60 },
)

/** The same observations with so many unused names that the grid gives way to the table. */
const sparse = (rows: readonly Row[]): Row[] => [
  ...rows,
  ...Array.from({ length: 60 }, (_, k) =>
    row(1, { indicator: `空${k}`, office: `空${k}`, period: String(1900 + k), breakdown: [{ name: '空', value: String(k) }] }),
  ),
]

describe('laws of lookup', () => {
  it('selects what a walk through all selects, in the order it came', () => {
    const codes = fc.option(fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 4 }), { nil: undefined })
    fc.assert(
      fc.property(cells, codes, codes, codes, codes, (rows, indicators, offices, periods, breakdowns) => {
        const data = datasetOf(rows)
        const has = (list: readonly number[] | undefined, code: number | undefined) => list === undefined || list.includes(code as number)
        const wanted = rows.flatMap((_, i) =>
          has(indicators, data.indicator[i]) &&
          has(offices, data.office[i]) &&
          has(periods, data.period[i]) &&
          has(breakdowns, data.breakdown[i])
            ? [i]
            : [],
        )
        expect([
          ...select(data, {
            ...(indicators && { indicators }),
            ...(offices && { offices }),
            ...(periods && { periods }),
            ...(breakdowns && { breakdowns }),
          }),
        ]).toEqual(wanted)
      }),
      { seed: 9, numRuns: 150 },
    )
  })
  it('finds what a walk through all finds, by grid and by table', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        for (const list of [rows, sparse(rows)]) {
          const data = datasetOf(list)
          const lookup = lookupOf(data)
          expect(lookup.plane('value')?.grid === null).toBe(list.length > rows.length)
          for (let i = 0; i < rows.length; i++) {
            const same = rows.flatMap((_, j) =>
              (['indicator', 'office', 'period', 'breakdown'] as const).every((column) => data[column][j] === data[column][i]) ? [j] : [],
            )
            const key = {
              indicator: data.indicator[i] as number,
              office: data.office[i] as number,
              period: data.period[i] as number,
              breakdown: data.breakdown[i] as number,
            }
            expect(lookup.all(key)).toEqual(same)
            expect(lookup.find(key)).toBe(same[0])
            for (const beyond of [
              { indicator: data.indicators.length },
              { office: data.offices.length },
              { period: data.periods.length },
              { breakdown: data.breakdowns.length },
            ]) {
              expect(lookup.find({ ...key, ...beyond })).toBe(-1)
            }
          }
        }
      }),
      { seed: 7, numRuns: 60 },
    )
  })
  it('the columns say what the single answers say', () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (rows, wide) => {
        const once = [...new Map(rows.map((r) => [JSON.stringify([r.indicator, r.office, r.period, r.breakdown]), r])).values()]
        const data = datasetOf(wide ? sparse(once) : once)
        const { change, status, base } = changeColumn(data, { kind: 'samePeriodLastYear' })
        const ranks = rankColumn(data, (indicator) => indicator === 1)
        for (let i = 0; i < once.length; i++) {
          const found = changeOf(data, i, { kind: 'samePeriodLastYear' })
          expect(base[i]).toBe(found.base.observations[0] ?? -1)
          if (status[i] === changeStatus.percent)
            expect(found.change).toMatchObject({ kind: 'percent', amount: { value: expect.closeTo(change[i] as number, 12) as number } })
          else expect(change[i]).toBeNaN()
          expect(status[i] === changeStatus.percent).toBe(found.change.kind === 'percent' && found.change.amount.bound === 'exact')
          expect(status[i] === changeStatus.missing).toBe(
            found.change.kind === 'none' && found.base.observations.length > 0 && found.change.why !== 'boundsOpposed',
          )
          expect(status[i] === changeStatus.noBase).toBe(found.base.observations.length === 0)
          if (status[i] === changeStatus.baseZero || status[i] === changeStatus.baseNegative) expect(found.change.kind).toBe('difference')
          const group = once.flatMap((_, j) =>
            (['indicator', 'period', 'breakdown'] as const).every((column) => data[column][j] === data[column][i]) ? [j] : [],
          )
          const rank = ranksOf(
            group.map((j) => ({ amount: amountAt(data, j) })),
            data.indicator[i] === 1 ? 'less' : 'more',
          )[group.indexOf(i)]
          expect(ranks[i]).toBe(rank?.kind === 'rank' ? rank.rank : 0)
        }
      }),
      { seed: 8, numRuns: 80 },
    )
  })
})
