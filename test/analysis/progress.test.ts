import { describe, expect, it } from 'vitest'
import { boundedAmount, exactAmount, noAmount, type Amount } from '../../src/analysis/arithmetic/amount'
import { benchmarkGaps, benchmarkOffices, gapBetween } from '../../src/analysis/compare/benchmark'
import { doubleHalf, progressAt, progressOf, scheduleAt, senseOf, targetsFor, type Schedule } from '../../src/analysis/plan/progress'
import { fixedHalfUp } from '../../src/model/decimal'
import { dayOf, periodFromCode, type Period } from '../../src/model/time/period'
import type { Dataset } from '../../src/model/dataset/dataset'
import type { OfficeId } from '../../src/model/office'
import { datasetOf, type Row } from './make'

const n = exactAmount
const p = (code: string) => periodFromCode(code) as Period
const points = (amount: Amount | null) => (amount?.kind === 'number' ? fixedHalfUp(amount.value * 100, 1) : (amount?.why ?? null))
const july = dayOf(2023, 7, 31)
const byDay = scheduleAt('byDay', p('2023'), july)
const share = (schedule: Schedule) =>
  schedule.kind === 'schedule' ? [fixedHalfUp(schedule.share * 100, 1), schedule.elapsed, schedule.whole] : schedule.why

describe('the schedule', () => {
  const rows: [string, Schedule, (string | number)[] | string][] = [
    ['by day on 31 July', byDay, ['58.1', 212, 365]],
    ['by day on 10 August', scheduleAt('byDay', p('2023'), dayOf(2023, 8, 10)), ['60.8', 222, 365]],
    ['by month on 31 July', scheduleAt('byMonth', p('2023'), july), ['58.3', 7, 12]],
    ['by month on 10 August: seven months are whole', scheduleAt('byMonth', p('2023'), dayOf(2023, 8, 10)), ['58.3', 7, 12]],
    ['by month in November', scheduleAt('byMonth', p('2020'), dayOf(2020, 11, 30)), ['91.7', 11, 12]],
    ['by month on 30 June', scheduleAt('byMonth', p('2022'), dayOf(2022, 6, 30)), ['50.0', 6, 12]],
    ['by day in a leap year', scheduleAt('byDay', p('2024'), dayOf(2024, 2, 29)), ['16.4', 60, 366]],
    ['half', scheduleAt('half', p('2023'), july), ['50.0', 1, 2]],
    ['a plan column', scheduleAt('plan', p('2023'), july, n(0.45)), ['45.0', 0.45, 1]],
    ['no plan column', scheduleAt('plan', p('2023'), july, noAmount('blank')), 'noPlan'],
    ['after the end', scheduleAt('byDay', p('2022'), july), ['100.0', 365, 365]],
    ['after the end by month', scheduleAt('byMonth', p('2022'), july), ['100.0', 12, 12]],
    ['before the beginning', scheduleAt('byDay', p('2024'), july), 'notBegun'],
    ['of a planning term', scheduleAt('byMonth', p('2021/2025'), july), ['51.7', 31, 60]],
    ['of a span in days, months don’t fit', scheduleAt('byMonth', p('2017-07-14/2017-07-28'), dayOf(2017, 7, 18)), ['33.3', 5, 15]],
    ['of a stock', scheduleAt('byDay', p('@2023-12-31'), july), 'noSpan'],
  ]
  it.each(rows)('%s', (_, schedule, wanted) => expect(share(schedule)).toEqual(wanted))
})

describe('progress against a target', () => {
  it('34 of 66 is 双过半 and −6.6 points behind by day on 31 July; 49 of 95 is −6.5', () => {
    const reform = progressOf(n(34), n(66), 'floor', byDay)
    expect(reform).toMatchObject({ kind: 'progress', standing: 'notMet', pace: 'behind', remaining: { value: 32 } })
    if (reform.kind === 'none') throw new Error(reform.why)
    expect(points(reform.completion)).toBe('51.5')
    expect(points(reform.gap)).toBe('-6.6')
    expect(doubleHalf(reform.completion, byDay.kind === 'schedule' ? byDay.share : 0)).toEqual({ timeHalf: true, taskHalf: true })
    const own = progressOf(n(49), n(95), 'floor', byDay)
    expect(own.kind === 'progress' && points(own.gap)).toBe('-6.5')
    const later = progressOf(n(34), n(66), 'floor', scheduleAt('byDay', p('2023'), dayOf(2023, 8, 10)))
    expect(later.kind === 'progress' && points(later.gap)).toBe('-9.3')
  })
  it('65.22 % at the end of June is 15.2 points ahead', () => {
    const progress = progressOf(n(65.22), n(100), 'floor', scheduleAt('byMonth', p('2022'), dayOf(2022, 6, 30)))
    expect(progress).toMatchObject({ pace: 'ahead' })
    expect(progress.kind === 'progress' && points(progress.gap)).toBe('15.2')
  })
  it('1012 of 900 is 112.4 %, not clipped', () => {
    const progress = progressOf(n(1012), n(900), 'floor', { kind: 'none', why: 'noPlan' })
    expect(progress).toMatchObject({ standing: 'met', gap: null, pace: null, remaining: { value: -112 } })
    expect(progress.kind === 'progress' && points(progress.completion)).toBe('112.4')
  })
  const standings: [string, Amount, Amount, string][] = [
    ['55 under 60以内', n(55), boundedAmount(60, 'atMost'), 'within'],
    ['60 of 60以内', n(60), boundedAmount(60, 'atMost'), 'within'],
    ['61 over 60以内', n(61), boundedAmount(60, 'atMost'), 'exceeded'],
    ['60余 of 60以内', boundedAmount(60, 'atLeast'), boundedAmount(60, 'atMost'), 'uncertain'],
    ['50余 of 60以内', boundedAmount(50, 'atLeast'), boundedAmount(60, 'atMost'), 'uncertain'],
    ['9 of 30个以上', n(9), boundedAmount(30, 'atLeast'), 'notMet'],
    ['30 of 30个以上', n(30), boundedAmount(30, 'atLeast'), 'met'],
    ['600余 of 600', boundedAmount(600, 'atLeast'), n(600), 'met'],
    ['500余 of 600', boundedAmount(500, 'atLeast'), n(600), 'uncertain'],
    ['近600 of 700', boundedAmount(600, 'almost'), n(700), 'notMet'],
    ['2 of 1-2个', n(2), boundedAmount(1, 'range', [], 1, 2), 'within'],
    ['0 of 1-2个', n(0), boundedAmount(1, 'range', [], 1, 2), 'below'],
    ['1余 of 2-3个', boundedAmount(1, 'atLeast'), boundedAmount(2, 'range', [], 2, 3), 'uncertain'],
    ['3 of 1-2个', n(3), boundedAmount(1, 'range', [], 1, 2), 'exceeded'],
  ]
  it.each(standings)('%s: %#', (_, done, target, standing) => {
    expect(progressOf(done, target, senseOf(target, 'more'), byDay)).toMatchObject({ kind: 'progress', standing })
  })
  it('of a ceiling less used than the time gone is ahead', () => {
    expect(progressOf(n(30), boundedAmount(60, 'atMost'), 'ceiling', byDay)).toMatchObject({ pace: 'ahead', remaining: { value: 30 } })
    expect(progressOf(n(50), boundedAmount(60, 'atMost'), 'ceiling', byDay)).toMatchObject({ pace: 'behind' })
  })
  it('a target of 约1000 or 近1000 makes the completion no surer than itself', () => {
    expect(progressOf(n(600), boundedAmount(1000, 'about'), 'floor', byDay)).toMatchObject({
      completion: { value: 0.6, bound: 'about' },
      remaining: { value: 400, bound: 'about' },
    })
    expect(progressOf(n(600), boundedAmount(1000, 'almost'), 'floor', byDay)).toMatchObject({
      completion: { value: 0.6, bound: 'atLeast' },
    })
    expect(progressOf(n(600), boundedAmount(1000, 'atLeast'), 'floor', byDay)).toMatchObject({ completion: { value: 0.6, bound: 'exact' } })
  })
  it('登记失业率 3.57 under 4.3 is within, as less is better', () => {
    expect(senseOf(n(0.043), 'less')).toBe('ceiling')
    expect(progressOf(n(0.0357), n(0.043), 'ceiling', byDay)).toMatchObject({ standing: 'within' })
  })
  it('exactly on schedule is level; a floor below it leaves the pace open', () => {
    expect(progressOf(n(5), n(10), 'floor', scheduleAt('half', p('2023'), july))).toMatchObject({ pace: 'level' })
    expect(progressOf(boundedAmount(4, 'atLeast'), n(10), 'floor', scheduleAt('half', p('2023'), july))).toMatchObject({
      pace: 'uncertain',
    })
    expect(progressOf(boundedAmount(5, 'atLeast'), n(10), 'floor', scheduleAt('half', p('2023'), july))).toMatchObject({ pace: 'ahead' })
  })
  it('without target or figure there is no progress, and over zero no completion', () => {
    expect(progressOf(n(5), noAmount('absent'), 'floor', byDay)).toMatchObject({ kind: 'none', why: 'noTarget' })
    expect(progressOf(noAmount('dash'), n(5), 'floor', byDay)).toMatchObject({ kind: 'none', why: 'noFigure' })
    expect(progressOf(n(5), n(0), 'floor', byDay)).toMatchObject({
      kind: 'progress',
      completion: { kind: 'none', why: 'zeroDenominator' },
      gap: null,
      standing: 'met',
    })
    expect(doubleHalf(noAmount('zeroDenominator'), 0.6)).toBeNull()
    expect(doubleHalf(boundedAmount(0.4, 'atLeast'), 0.4)).toEqual({ timeHalf: false, taskHalf: null })
    expect(doubleHalf(n(0.49), 0.5)).toEqual({ timeHalf: true, taskHalf: false })
  })
})

describe('a target in the data', () => {
  it('of the shortest period that holds the figure', () => {
    const rows: Row[] = [
      { value: 1012, period: '2019-H1' },
      { value: 2000, period: '2019', measure: 'target' },
      { value: 900, period: '2019-H1', measure: 'target' },
      { value: 9999, period: '2025', measure: 'target' },
      { value: 1, period: '2019-H1', office: '乙办', measure: 'target' },
    ]
    expect(targetsFor(datasetOf(rows), 0)).toEqual([[2], [1]])
    expect(targetsFor(datasetOf(rows.filter((_, k) => k !== 2)), 0)).toEqual([[1]])
    expect(targetsFor(datasetOf([{ value: 1, period: '2023' }, rows[3] as Row]), 0)).toEqual([])
    expect(
      targetsFor(
        datasetOf([
          { value: 35, period: '@2019-06-30' },
          { value: 60, period: '2019', measure: 'target' },
        ]),
        0,
      ),
    ).toEqual([[1]])
    expect(
      targetsFor(
        datasetOf([
          { value: 35, period: null },
          { value: 60, period: null, measure: 'target' },
        ]),
        0,
      ),
    ).toEqual([[1]])
    expect(targetsFor(datasetOf([{ value: 35, period: null }]), 0)).toEqual([])
  })
  it('June alone isn’t on its way to the year’s target, but a rate may be held against it', () => {
    const june: Row[] = [
      { value: 9, period: '2019-06' },
      { value: 60, period: '2019', measure: 'target' },
    ]
    expect(targetsFor(datasetOf(june), 0)).toEqual([])
    expect(targetsFor(datasetOf([...june, { value: 10, period: '2019-06', measure: 'target' }]), 0)).toEqual([[2]])
    expect(targetsFor(datasetOf(june.map((row) => ({ ...row, indicator: '满意率', unit: '%' }))), 0)).toEqual([[1]])
  })
  it('by the plan rule 上半年计划 is the plan and 年度目标 the target: 1012 of 2000, 5.6 points ahead of 900', () => {
    const rows: Row[] = [
      { value: 1012, period: '2019-H1' },
      { value: 2000, period: '2019', measure: 'target' },
      { value: 900, period: '2019-H1', measure: 'target' },
    ]
    const plan = progressAt(datasetOf(rows), 0, 'plan', 'more')
    expect(plan).toMatchObject({
      schedule: { rule: 'plan', share: 0.45, elapsed: 900, whole: 2000 },
      completion: { value: 0.506 },
      pace: 'ahead',
      observations: [0, 1],
    })
    expect(plan.kind === 'progress' && points(plan.gap)).toBe('5.6')
    expect(progressAt(datasetOf(rows), 0, 'byDay', 'more')).toMatchObject({
      completion: { value: expect.closeTo(1012 / 900, 12) as number },
    })
    expect(progressAt(datasetOf(rows.slice(0, 2)), 0, 'plan', 'more')).toMatchObject({
      schedule: { kind: 'none', why: 'noPlan' },
      gap: null,
    })
    expect(
      progressAt(datasetOf([rows[0] as Row, { value: 0, period: '2019', measure: 'target' }, rows[2] as Row]), 0, 'plan', 'more'),
    ).toMatchObject({ schedule: { why: 'noPlan' } })
  })
  it('任务总数 beside 已完成 under one date is the year’s task', () => {
    const data = datasetOf([
      { value: 34, period: '2023-01-01/2023-08-10' },
      { value: 66, period: '2023-01-01/2023-08-10', measure: 'target' },
    ])
    expect(progressAt(data, 0, 'byDay', 'more', july)).toMatchObject({ schedule: { elapsed: 212, whole: 365 } })
    expect(progressAt(data, 0, 'byDay', 'more')).toMatchObject({ schedule: { elapsed: 222, whole: 365, asOf: dayOf(2023, 8, 10) } })
    const half = datasetOf([
      { value: 34, period: '2023-H1' },
      { value: 66, period: '2023-H1', measure: 'target' },
    ])
    expect(progressAt(half, 0, 'byMonth', 'more')).toMatchObject({ schedule: { elapsed: 6, whole: 12 } })
  })
  it('上半年计划 is the half year’s, where its own label says so and not a group over it', () => {
    const of = (labels: string[]) =>
      progressAt(
        datasetOf([
          { value: 1012, period: '2019-H1' },
          { value: 900, period: '2019-H1', measure: 'target', labels, periodText: '上半年' },
        ]),
        0,
        'byDay',
        'more',
      )
    expect(of(['上半年计划'])).toMatchObject({ schedule: { elapsed: 181, whole: 181 } })
    expect(of(['进度', '上半年计划'])).toMatchObject({ schedule: { whole: 181 } })
    expect(of(['上半年', '任务总数'])).toMatchObject({ schedule: { elapsed: 181, whole: 365 } })
    expect(of([])).toMatchObject({ schedule: { whole: 365 } })
  })
  it('the title gives the year, the label the half: 2019年 上半年 is said by 上半年计划, 2023年 上半年 not by 2023年任务总数', () => {
    const of = (label: string, periodText: string) =>
      progressAt(
        datasetOf([
          { value: 1012, period: '2019-H1' },
          { value: 900, period: '2019-H1', measure: 'target', labels: [label], periodText },
        ]),
        0,
        'byDay',
        'more',
      )
    expect(of('上半年计划', '2019年 上半年')).toMatchObject({ schedule: { elapsed: 181, whole: 181 } })
    expect(of('2019年任务总数', '2019年 上半年')).toMatchObject({ schedule: { elapsed: 181, whole: 365 } })
  })
  it('the second half’s and a quarter’s target are their own', () => {
    const of = (period: string) =>
      progressAt(
        datasetOf([
          { value: 1, period },
          { value: 9, period, measure: 'target' },
        ]),
        0,
        'byDay',
        'more',
      )
    expect([of('2023-H2'), of('2023-Q1'), of('2023'), of('2021/2025')]).toMatchObject([
      { schedule: { whole: 184 } },
      { schedule: { whole: 90 } },
      { schedule: { whole: 365 } },
      { schedule: { whole: 1826 } },
    ])
    expect(
      progressAt(
        datasetOf([
          { value: 35, period: '@2019-06-30' },
          { value: 60, period: '@2019-06-30', measure: 'target' },
        ]),
        0,
        'byDay',
        'less',
      ),
    ).toMatchObject({ sense: 'ceiling', schedule: { elapsed: 181, whole: 365 } })
  })
  it('a year’s target is measured to the figure’s own last day', () => {
    expect(
      progressAt(
        datasetOf([
          { value: 600, period: '2023-01/2023-07', bound: 'atLeast' },
          { value: 1000, period: '2023', measure: 'target' },
        ]),
        0,
        'byMonth',
        'more',
      ),
    ).toMatchObject({
      completion: { value: 0.6, bound: 'atLeast' },
      schedule: { elapsed: 7, whole: 12 },
      pace: 'ahead',
    })
  })
  it('a month’s own target is the month’s', () => {
    expect(
      progressAt(
        datasetOf([
          { value: 5, period: '2023-06' },
          { value: 10, period: '2023-06', measure: 'target' },
        ]),
        0,
        'byDay',
        'more',
      ),
    ).toMatchObject({ schedule: { elapsed: 30, whole: 30 } })
  })
  it('none is noTarget', () =>
    expect(progressAt(datasetOf([{ value: 5 }]), 0, 'byDay', 'more')).toMatchObject({ kind: 'none', why: 'noTarget' }))
})

describe('对标', () => {
  it('62 % against 88 % and 95 % is 26 and 33 points behind', () => {
    expect(
      [gapBetween(n(0.62), n(0.88), 'points', 'more'), gapBetween(n(0.62), n(0.95), 'points', 'more')].map(
        (gap) => gap.kind === 'gap' && [points(gap.amount), gap.standing, gap.reached],
      ),
    ).toEqual([
      ['-26.0', 'behind', null],
      ['-33.0', 'behind', null],
    ])
  })
  it.each([
    ['less', 'behind'],
    ['more', 'ahead'],
    ['neither', 'unjudged'],
  ] as const)('12 against 10 where %s is better: %s', (favours, standing) => {
    expect(gapBetween(n(12), n(10), 'difference', favours)).toMatchObject({ amount: { value: 2 }, standing, reached: { value: 1.2 } })
  })
  it('level, uncertain and missing', () => {
    expect(gapBetween(n(3), n(3), 'difference', 'more')).toMatchObject({ standing: 'level' })
    expect(gapBetween(boundedAmount(3, 'atLeast'), n(4), 'difference', 'more')).toMatchObject({ standing: 'uncertain' })
    expect(gapBetween(n(3), noAmount('slash'), 'difference', 'more')).toMatchObject({ kind: 'none', why: 'slash' })
  })
  const benched = (rows: Row[], marks: Record<string, 'insideProvince' | 'outsideProvince'>): Dataset => {
    const data = datasetOf(rows)
    return { ...data, offices: data.offices.map((office) => ({ ...office, benchmark: marks[office.id as OfficeId] ?? null })) }
  }
  it('sets own figures beside the benchmarks’, where they may be compared', () => {
    const rate = { indicator: '网上办文率', unit: '%', scale: 0.01, period: '2017' }
    const data = benched(
      [
        { ...rate, office: '日照', value: 62 },
        { ...rate, office: '青岛', value: 88 },
        { ...rate, office: '苏州', value: 95 },
        { office: '日照', period: '2017-01/2017-10', value: 300 },
        { office: '苏州', period: '2016', value: 450 },
        { office: '青岛', period: '2017', value: 'slash' },
      ],
      { 青岛: 'insideProvince', 苏州: 'outsideProvince' },
    )
    expect(benchmarkOffices(data)).toEqual([1, 2])
    const rows = benchmarkGaps(data, [0, 3], benchmarkOffices(data), () => 'more')
    expect(
      rows.map((row) => [row.own, row.other, row.comparison.grade, row.gap.kind === 'gap' ? points(row.gap.amount) : row.gap.why]),
    ).toEqual([
      [0, 1, 'same', '-26.0'],
      [0, 2, 'same', '-33.0'],
      [3, 4, 'different', 'notComparable'],
    ])
    expect(rows[2]?.comparison).toMatchObject({ way: { kind: 'monthlyRate' } })
  })
  it('prefers the same period, then the most comparable', () => {
    const data = benched(
      [
        { office: '甲', period: '2023-01/2023-07', value: 1 },
        { office: '乙', period: '2016', value: 2 },
        { office: '乙', period: '2023-01-01/2023-08-02', value: 3 },
      ],
      { 乙: 'insideProvince' },
    )
    expect(benchmarkGaps(data, [0], [1], () => 'more')).toMatchObject([{ other: 2, comparison: { grade: 'near' }, gap: { kind: 'gap' } }])
  })
})
