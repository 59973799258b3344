import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendarOf,
  comparability,
  containsPeriod,
  dayInYear,
  dayOf,
  daysIn,
  daysInMonth,
  daySpan,
  endOf,
  grainOf,
  half,
  inYear,
  isCalendarDay,
  isoWeekOf,
  month,
  monthsIn,
  monthSpan,
  openTo,
  orderPeriods,
  partialDays,
  partialMonths,
  periodFromCode,
  plan,
  point,
  pointAtEnd,
  previousPeriod,
  quarter,
  samePeriodLastYear,
  week,
  weekdayOf,
  weeksInYear,
  withYear,
  year,
  yearOf,
  yearToDate,
  type Grain,
  type Period,
} from '../../src/model/time/period'

const p = (code: string): Period => {
  const period = periodFromCode(code)
  if (period === null) throw new Error(`no period: ${code}`)
  return period
}
const span = (a: [number, number, number], b: [number, number, number]) => daySpan(dayOf(...a), dayOf(...b))
const seed = { seed: 20230731, numRuns: 500 }
const days = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2099, 12, 31) })
const spans = fc.tuple(days, fc.integer({ min: 0, max: 900 })).map(([first, length]) => daySpan(first, first + length))
const months = fc.integer({ min: 1, max: 12 })
const years = fc.integer({ min: 1950, max: 2099 })
const dated: fc.Arbitrary<Period> = fc.oneof(
  spans,
  days.map(point),
  years.map(year),
  fc.tuple(years, months, months).map((t) => monthSpan(...t)),
  fc.tuple(years, fc.integer({ min: 1, max: 52 })).map(([y, w]) => week(y, w) as Period),
  fc.tuple(years, months).map((t) => month(...t)),
  fc.tuple(years, fc.integer({ min: 1, max: 4 })).map((t) => quarter(...t)),
  days.map(yearToDate),
)
const periods: fc.Arbitrary<Period> = fc.oneof(
  dated,
  fc.option(days).map(openTo),
  fc.tuple(years, fc.integer({ min: 0, max: 20 })).map(([y, n]) => plan(y, y + n)),
  fc.tuple(months, months, fc.boolean()).map((t) => partialMonths(...t)),
  fc
    .tuple(months, months, fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), fc.boolean())
    .map(([m1, m2, d1, d2, at]) => partialDays(m1, d1, m2, d2, at)),
)

describe('the calendar', () => {
  it.each([
    [[1970, 1, 1], 0],
    [[1969, 12, 31], -1],
    [[2000, 2, 29], 11016],
    [[2023, 7, 31], 19569],
    [[2024, 12, 31], 20088],
  ] as [[number, number, number], number][])('%j is day %i', (date, day) => {
    expect(dayOf(...date)).toBe(day)
    const [y, m, d] = date
    expect(calendarOf(day)).toEqual({ year: y, month: m, day: d })
  })
  it('agrees with the proleptic calendar of Date on every day of four centuries', () => {
    for (let day = dayOf(1800, 1, 1); day < dayOf(2200, 1, 1); day += 1) {
      const date = new Date(day * 86400000)
      const { year: y, month: m, day: d } = calendarOf(day)
      if (
        y !== date.getUTCFullYear() ||
        m !== date.getUTCMonth() + 1 ||
        d !== date.getUTCDate() ||
        dayOf(y, m, d) !== day ||
        weekdayOf(day) !== (date.getUTCDay() || 7)
      ) {
        expect.fail(`day ${day}`)
      }
    }
  })
  it.each([
    [2023, 2, 29],
    [2023, 13, 1],
    [2023, 0, 1],
    [2023, 4, 31],
    [0, 1, 1],
    [2023, 1.5, 1],
  ])('%i-%i-%i is no day', (y, m, d) => {
    expect(isCalendarDay(y, m, d)).toBe(false)
    expect(() => dayOf(y, m, d)).toThrow('invalid')
  })
  it.each([
    [2024, 7, 8, 2024, 28],
    [2024, 12, 30, 2025, 1],
    [2021, 1, 3, 2020, 53],
    [2023, 1, 1, 2022, 52],
    [2016, 3, 4, 2016, 9],
  ])('%i-%i-%i lies in week %i-W%i', (y, m, d, isoYear, w) => expect(isoWeekOf(dayOf(y, m, d))).toEqual({ year: isoYear, week: w }))
  it('has 53 weeks in 2004, 2009, 2015, 2020 and 2026', () => {
    expect(Array.from({ length: 30 }, (_, k) => 2000 + k).filter((y) => weeksInYear(y) === 53)).toEqual([2004, 2009, 2015, 2020, 2026])
  })
})

describe('codes', () => {
  const codes: [Period | null, string, Grain][] = [
    [year(2023), '2023', 'year'],
    [monthSpan(2023, 1, 12), '2023', 'year'],
    [half(2023, 1), '2023-H1', 'half'],
    [monthSpan(2023, 1, 6), '2023-H1', 'half'],
    [half(2023, 2), '2023-H2', 'half'],
    [quarter(2023, 2), '2023-Q2', 'quarter'],
    [monthSpan(2023, 4, 6), '2023-Q2', 'quarter'],
    [span([2023, 4, 1], [2023, 6, 30]), '2023-Q2', 'quarter'],
    [month(2023, 6), '2023-06', 'month'],
    [span([2024, 2, 1], [2024, 2, 29]), '2024-02', 'month'],
    [span([2024, 2, 1], [2024, 2, 28]), '2024-02-01/2024-02-28', 'span'],
    [week(2024, 28), '2024-W28', 'week'],
    [span([2024, 7, 8], [2024, 7, 14]), '2024-W28', 'week'],
    [span([2024, 7, 9], [2024, 7, 15]), '2024-07-09/2024-07-15', 'span'],
    [span([2023, 6, 30], [2023, 6, 30]), '2023-06-30', 'day'],
    [monthSpan(2023, 1, 7), '2023-01/2023-07', 'toDate'],
    [span([2023, 1, 1], [2023, 8, 2]), '2023-01-01/2023-08-02', 'toDate'],
    [monthSpan(2023, 1, 2), '2023-01/2023-02', 'toDate'],
    [monthSpan(2023, 3, 5), '2023-03/2023-05', 'span'],
    [monthSpan(2023, 11, 2), '2023-11/2024-02', 'span'],
    [span([2021, 1, 1], [2023, 12, 31]), '2021-01/2023-12', 'span'],
    [span([2017, 7, 14], [2017, 7, 28]), '2017-07-14/2017-07-28', 'span'],
    [plan(2021, 2025), '2021/2025', 'plan'],
    [plan(2023, 2023), '2023/2023', 'plan'],
    [point(dayOf(2019, 6, 30)), '@2019-06-30', 'point'],
    [openTo(dayOf(2023, 7, 31)), '../2023-07-31', 'open'],
    [openTo(null), '../', 'open'],
    [partialMonths(7, 7), '--07', 'partial'],
    [partialMonths(1, 7), '--01/--07', 'partial'],
    [partialMonths(1, 6), '--01/--06', 'partial'],
    [partialMonths(6, 6, true), '@--06', 'partial'],
    [partialDays(7, 14, 7, 28), '--07-14/--07-28', 'partial'],
    [partialDays(8, 2, 8, 2, true), '@--08-02', 'partial'],
  ]
  it.each(codes)('%j has the code %s and is a %s', (period, code, grain) => {
    expect(period?.code).toBe(code)
    expect(periodFromCode(code)).toEqual(period)
    expect(grainOf(period as Period)).toBe(grain)
  })
  it.each([
    ['2023-01/2023-06', '2023-H1'],
    ['2023-04-01/2023-06-30', '2023-Q2'],
    ['2024-07-08/2024-07-14', '2024-W28'],
    ['2023-06-30/2023-06-30', '2023-06-30'],
    ['--07/--07', '--07'],
    ['--07-01/--07-31', '--07'],
    ['@--01/--06', '@--06'],
    ['@--06-30', '@--06'],
  ])('the longer name %s is %s', (long, short) => expect(p(long).code).toBe(short))
  it.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-H3',
    '2023-Q5',
    '2024-W53',
    '2023-W00',
    '2023-02-30',
    '2025/2021',
    '2023-07/2023-01',
    '2023-07-14/2023-07-01',
    '--13',
    '--02-30',
    '--07/--07-14',
    '@2023',
    '0000',
    '../2023',
    '2023-06/2023-06-30',
    ' 2023',
  ])('%j is no code', (code) => expect(periodFromCode(code)).toBeNull())
  it('has no 53rd week in a year of 52', () => {
    expect(week(2024, 53)).toBeNull()
    expect(week(2020, 53)?.code).toBe('2020-W53')
    expect(week(2020, 0)).toBeNull()
  })
  it('refuses what is no month, quarter or order', () => {
    expect(() => month(2023, 13)).toThrow('invalid')
    expect(() => quarter(2023, 5)).toThrow('invalid quarter: 5')
    expect(() => daySpan(5, 4)).toThrow('invalid span: 5 to 4')
    expect(() => partialMonths(0, 3)).toThrow('invalid months')
    expect(() => partialDays(2, 30, 2, 30)).toThrow('invalid day: 2-30')
    expect(() => plan(2025, 2021)).toThrow('invalid plan')
  })
  it('come back as the period they were made from, and are equal only for equal periods', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(periodFromCode(a.code)).toEqual(a)
        expect(a.code === b.code).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
      seed,
    )
  })
})

describe('one year earlier', () => {
  it.each([
    ['2023', '2022'],
    ['2023-H1', '2022-H1'],
    ['2023-Q2', '2022-Q2'],
    ['2023-06', '2022-06'],
    ['2024-W28', '2023-W28'],
    ['2024-02', '2023-02'],
    ['2023-01/2023-07', '2022-01/2022-07'],
    ['2024-01/2024-02', '2023-01/2023-02'],
    ['2023-01/2023-02', '2022-01/2022-02'],
    ['2025-01/2025-02', '2024-01/2024-02'],
    ['2023-11/2024-02', '2022-11/2023-02'],
    ['2023-01-01/2023-08-02', '2022-01-01/2022-08-02'],
    ['2017-07-14/2017-07-28', '2016-07-14/2016-07-28'],
    ['2024-02-29', '2023-02-28'],
    ['@2024-02-29', '@2023-02-28'],
    ['@2025-02-28', '@2024-02-29'],
    ['@2019-06-30', '@2018-06-30'],
    ['2023-06-30', '2022-06-30'],
    ['2025-02-28/2025-03-15', '2024-02-28/2024-03-15'],
    ['2024-02-29/2024-03-15', '2023-02-28/2023-03-15'],
    ['2024-02-10/2024-02-28', '2023-02-10/2023-02-28'],
    ['2021-W01', '2020-W01'],
    ['2020-W53', null],
    ['2021/2025', null],
    ['2021-01/2023-12', null],
    ['2022-07-15/2023-07-20', null],
    ['../2023-07-31', null],
    ['../', '../~1'],
    ['../~1', null],
    ['..0M/', '..0M/~1'],
    ['--07', '--07~1'],
    ['--07~1', null],
  ] as [string, string | null][])('%s → %s', (code, earlier) => {
    expect(samePeriodLastYear(p(code))?.code ?? null).toBe(earlier)
  })
  it('goes to any year, weeks by number', () => {
    expect(inYear(p('2023-01/2023-07'), 2017)?.code).toBe('2017-01/2017-07')
    expect(inYear(p('2020-W53'), 2015)?.code).toBe('2015-W53')
    expect(inYear(p('@2023-12-31'), 2017)?.code).toBe('@2017-12-31')
    expect(inYear(p('2023'), 2023)?.code).toBe('2023')
    expect(inYear(p('2023'), 0)).toBeNull()
  })
  it('keeps whole months, grain and length (to the leap day) and is comparable with where it came from', () => {
    fc.assert(
      fc.property(dated, (period) => {
        const earlier = samePeriodLastYear(period)
        if (earlier === null) return
        expect(comparability(period, earlier)).toBe('same')
        expect(yearOf(earlier)).toBe((yearOf(period) as number) - 1)
        if (monthsIn(period) !== null) expect(monthsIn(earlier)).toBe(monthsIn(period))
        if (period.kind === 'span') expect(Math.abs((daysIn(period) as number) - (daysIn(earlier) as number))).toBeLessThanOrEqual(1)
        if (monthsIn(period) !== null) expect(inYear(earlier, yearOf(period) as number)).toEqual(period)
      }),
      seed,
    )
  })
  it('keeps the last day of a month the last', () => {
    fc.assert(
      fc.property(years, months, years, (y, m, other) => {
        const moved = calendarOf(dayInYear(dayOf(y, m, daysInMonth(y, m)), other))
        expect(moved).toEqual({ year: other, month: m, day: daysInMonth(other, m) })
      }),
      seed,
    )
  })
})

describe('the period before', () => {
  it.each([
    ['2023-06', '2023-05'],
    ['2023-01', '2022-12'],
    ['2024-03', '2024-02'],
    ['2023-Q1', '2022-Q4'],
    ['2023-H1', '2022-H2'],
    ['2023-H2', '2023-H1'],
    ['2023', '2022'],
    ['2021-W01', '2020-W53'],
    ['2024-W28', '2024-W27'],
    ['2024-03-01', '2024-02-29'],
    ['2023-01/2023-07', null],
    ['2023-01-01/2023-08-02', null],
    ['2023-03/2023-05', null],
    ['2017-07-14/2017-07-28', null],
    ['@2023-06-30', null],
    ['2021/2025', null],
    ['../2023-07-31', null],
    ['--07', '--06'],
    ['--04/--06', '--01/--03'],
    ['--01', null],
    ['--02/--03', null],
  ] as [string, string | null][])('%s → %s', (code, before) => expect(previousPeriod(p(code))?.code ?? null).toBe(before))
  it('ends the day before, with the same grain', () => {
    fc.assert(
      fc.property(dated, (period) => {
        const before = previousPeriod(period)
        if (before === null || period.kind !== 'span') return
        expect(endOf(before)).toBe(period.start - 1)
        expect(grainOf(before)).toBe(grainOf(period))
      }),
      seed,
    )
  })
})

describe('a period without a year', () => {
  it.each([
    [partialMonths(1, 7), 2023, '2023-01/2023-07'],
    [partialMonths(1, 6), 2019, '2019-H1'],
    [partialMonths(6, 6), 2019, '2019-06'],
    [partialMonths(6, 6, true), 2019, '@2019-06-30'],
    [partialMonths(2, 2, true), 2024, '@2024-02-29'],
    [partialMonths(11, 2), 2023, '2023-11/2024-02'],
    [partialDays(7, 14, 7, 28), 2017, '2017-07-14/2017-07-28'],
    [partialDays(12, 25, 1, 5), 2023, '2023-12-25/2024-01-05'],
    [partialDays(2, 29, 2, 29), 2024, '2024-02-29'],
    [partialDays(2, 29, 2, 29), 2023, null],
    [partialDays(8, 2, 8, 2, true), 2023, '@2023-08-02'],
    [partialDays(1, 1, 1, 31), 2023, '2023-01'],
  ] as const)('%j in %i is %s', (partial, y, code) => expect(withYear(partial, y)?.code ?? null).toBe(code))
})

describe('comparable', () => {
  it.each([
    ['2023-H1', '2022-H1', 'same'],
    ['2023-01/2023-07', '2019-01/2019-07', 'same'],
    ['2023-06', '2019-06', 'same'],
    ['@2023-06-30', '@2019-06-30', 'same'],
    ['2024-W28', '2023-W28', 'same'],
    ['2024-01/2024-02', '2023-01/2023-02', 'same'],
    ['2021/2025', '2021/2025', 'same'],
    ['../2023-07-31', '../2023-07-31', 'same'],
    ['--07', '--07', 'same'],
    ['2023-01-01/2023-08-02', '2023-01-01/2023-08-10', 'near'],
    ['2023-01/2023-07', '2023-01-01/2023-08-02', 'near'],
    ['2023-01/2023-07', '2022-01-01/2022-08-10', 'near'],
    ['2023-01/2023-07', '2023-01-01/2023-08-11', 'different'],
    ['2023', '2022-01-01/2022-12-25', 'near'],
    ['2023-H1', '2023-01-01/2023-06-25', 'near'],
    ['2023-01/2023-07', '2016', 'different'],
    ['2023-01/2023-07', '2019-H1', 'different'],
    ['2017-01/2017-10', '2023-01/2023-07', 'different'],
    ['2023-06', '2023-05', 'different'],
    ['2023-06', '2023-H1', 'different'],
    ['2023-06', '2023-01/2023-06', 'different'],
    ['2023-Q1', '2023-Q2', 'different'],
    ['2023-07-14/2023-07-28', '2023-07-14/2023-07-29', 'different'],
    ['@2023-06-30', '2023-H1', 'different'],
    ['@2023-06-30', '@2023-07-05', 'different'],
    ['2021/2025', '2016/2020', 'different'],
    ['2021/2025', '2021-01/2025-12', 'different'],
    ['../2023-07-31', '../2022-07-31', 'different'],
    ['../2023-07-31', '2023-01/2023-07', 'different'],
    ['--07', '--07~1', 'same'],
    ['--07', '--06', 'different'],
    ['--07', '2023-07', 'different'],
    ['2023-11/2024-02', '2023', 'different'],
    ['2021-01/2023-12', '2018-01/2020-12', 'different'],
  ] as const)('%s and %s are %s', (a, b, verdict) => {
    expect(comparability(p(a), p(b))).toBe(verdict)
    expect(comparability(p(b), p(a))).toBe(verdict)
  })
  it('is the same read from either side, and a period is comparable with itself', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparability(a, b)).toBe(comparability(b, a))
        expect(comparability(a, a)).toBe('same')
      }),
      seed,
    )
  })
  it('to-date spans are near up to ten days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, apart) => {
        const a = yearToDate(day)
        const b = yearToDate(day + apart)
        if (calendarOf(day).year !== calendarOf(day + apart).year) return
        expect(comparability(a, b)).toBe(apart <= 10 ? 'near' : 'different')
      }),
      seed,
    )
  })
})

describe('containing and order', () => {
  it.each([
    ['2023', '2023-06', true],
    ['2023-H1', '2023-Q2', true],
    ['2023-H1', '2023-07', false],
    ['2021/2025', '2023', true],
    ['2023', '@2023-12-31', true],
    ['@2023-12-31', '@2023-12-31', true],
    ['@2023-12-31', '2023-12-31', false],
    ['../2023-07-31', '2023-06', false],
    ['2024-01', '2024-W01', true],
    ['2023-12', '2024-W01', false],
    ['--07', '--07', true],
  ] as const)('%s holds %s: %s', (a, b, holds) => expect(containsPeriod(p(a), p(b))).toBe(holds))
  it('runs by end, the shorter first, unknown ends and unknown years last', () => {
    const sorted = [
      '2022',
      '2023-05',
      '2023-06',
      '2023-Q2',
      '2023-H1',
      '@2023-06-30',
      '../2023-06-30',
      '2023-01/2023-07',
      '2023',
      '2021/2025',
      '../',
      '--05',
      '--06',
      '--01/--06',
      '--07',
    ]
    expect(
      [...sorted]
        .reverse()
        .map(p)
        .sort(orderPeriods)
        .map((x) => x.code),
    ).toEqual(sorted)
  })
  it('is a total order', () => {
    fc.assert(
      fc.property(periods, periods, periods, (a, b, c) => {
        expect(Math.sign(orderPeriods(a, b))).toBe(-Math.sign(orderPeriods(b, a)) + 0)
        expect(orderPeriods(a, b) === 0).toBe(a.code === b.code)
        if (orderPeriods(a, b) <= 0 && orderPeriods(b, c) <= 0) expect(orderPeriods(a, c)).toBeLessThanOrEqual(0)
      }),
      seed,
    )
  })
  it('gives the stock at a period’s end', () => {
    expect(pointAtEnd(p('2023-H1'))?.code).toBe('@2023-06-30')
    expect(pointAtEnd(p('--01/--06'))?.code).toBe('@--06')
    expect(pointAtEnd(p('--07-14/--07-28'))?.code).toBe('@--07-28')
    expect(pointAtEnd(p('../'))).toBeNull()
    expect(yearToDate(dayOf(2023, 7, 31)).code).toBe('2023-01/2023-07')
  })
  it.each([
    ['2023-01/2023-07', 212, 7],
    ['2023', 365, 12],
    ['2024', 366, 12],
    ['2023-01-01/2023-08-10', 222, null],
    ['2024-W28', 7, null],
    ['2021/2025', 1826, 60],
    ['2023-11/2024-02', 121, 4],
    ['@2023-06-30', null, null],
    ['../', null, null],
  ] as const)('%s has %s days and %s months', (code, d, m) => {
    expect(daysIn(p(code))).toBe(d)
    expect(monthsIn(p(code))).toBe(m)
  })
})
