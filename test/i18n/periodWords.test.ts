import { describe, expect, it } from 'vitest'
import { periodWords } from '../../src/i18n/periodWords'
import {
  dayOf,
  daySpan,
  half,
  month,
  monthSpan,
  openTo,
  partialDays,
  partialMonths,
  plan,
  point,
  quarter,
  week,
  year,
  yearToDate,
  type Period,
} from '../../src/model/time/period'

const cases: [name: string, period: Period | null, full: string, short: string, en: string][] = [
  ['year', year(2023), '2023年', '2023年', '2023'],
  ['first half', half(2023, 1), '2023年上半年', '上半年', 'H1 2023'],
  ['second half', half(2023, 2), '2023年下半年', '下半年', 'H2 2023'],
  ['quarter', quarter(2023, 3), '2023年三季度', '三季度', 'Q3 2023'],
  ['month', month(2023, 7), '2023年7月', '7月', 'Jul 2023'],
  ['months to date', monthSpan(2023, 1, 7), '2023年1—7月', '1—7月', 'Jan–Jul 2023'],
  ['months over new year', monthSpan(2022, 11, 2), '2022年11月—2023年2月', '2022年11月—2023年2月', 'Nov 2022 – Feb 2023'],
  ['three years', daySpan(dayOf(2021, 1, 1), dayOf(2023, 12, 31)), '2021—2023年', '2021—2023年', '2021–2023'],
  ['week', week(2024, 28), '2024年第28周', '第28周', 'week 28 of 2024'],
  ['a day', daySpan(dayOf(2023, 6, 30), dayOf(2023, 6, 30)), '2023年6月30日', '6月30日', '30 Jun 2023'],
  ['days of a month', daySpan(dayOf(2017, 7, 14), dayOf(2017, 7, 28)), '2017年7月14日—28日', '7月14日—28日', '14–28 Jul 2017'],
  ['days to date', yearToDate(dayOf(2023, 8, 2)), '2023年1月1日—8月2日', '1月1日—8月2日', '1 Jan – 2 Aug 2023'],
  ['stock at a month end', point(dayOf(2019, 6, 30)), '2019年6月底', '6月底', 'end of Jun 2019'],
  ['stock at a year end', point(dayOf(2022, 12, 31)), '2022年末', '2022年末', 'end of 2022'],
  ['stock on a day', point(dayOf(2023, 8, 10)), '2023年8月10日', '8月10日', '10 Aug 2023'],
  ['five-year plan', plan(2021, 2025), '“十四五”（2021—2025年）', '“十四五”', '2021–2025 plan'],
  ['another plan', plan(2022, 2024), '2022—2024年规划期', '2022—2024年', '2022–2024 plan'],
  ['open', openTo(dayOf(2023, 7, 31)), '截至2023年7月底累计', '截至7月底累计', 'up to end of Jul 2023, start not stated'],
  ['open end unknown', openTo(null), '累计（起止不明）', '累计（起止不明）', 'cumulative, dates not stated'],
  ['month without year', partialMonths(7, 7), '7月（年份不明）', '7月', 'Jul, year not stated'],
  ['half without year', partialMonths(1, 6), '上半年（年份不明）', '上半年', 'H1, year not stated'],
  ['days without year', partialDays(7, 14, 7, 28), '7月14日—28日（年份不明）', '7月14日—28日', '14–28 Jul, year not stated'],
]

describe('a period as a person says it', () => {
  it.each(cases)('%s', (_, period, full, short, en) => {
    if (period === null) throw new Error('no such period')
    expect(periodWords(period, 'zh-CN')).toBe(full)
    expect(periodWords(period, 'zh-CN', 'short')).toBe(short)
    expect(periodWords(period, 'en')).toBe(en)
  })
})
