import { calendarOf, isoWeekOf } from '../model/time/calendar'
import { daysInMonth } from '../model/time/calendar'
import type { Period, Span } from '../model/time/period'
import { grainOf, monthsIn } from '../model/time/periodShape'
import { periods as en } from './en/periods'
import { periods as zh } from './zh-CN/periods'

const words = { 'zh-CN': zh, en }

/**
 * A period as a person says it; `short` leaves the year out where the figure says it elsewhere.
 *
 *     2023-01/2023-07          2023年1—7月            short 1—7月
 *     2023-H1                  2023年上半年           short 上半年
 *     2023                     2023年                 short 2023年
 *     2024-W28                 2024年第28周           short 第28周
 *     @2019-06-30              2019年6月底            short 6月底
 *     @2022-12-31              2022年末
 *     2017-07-14/2017-07-28    2017年7月14日—28日     short 7月14日—28日
 *     2021/2025                “十四五”（2021—2025年）  short “十四五”
 *     --07                     7月（年份不明）
 *     --01/--12~1              上年
 *     ..0M/                    本月（日期不明）
 */
export function periodWords(period: Period, language: 'zh-CN' | 'en', form: 'full' | 'short' = 'full'): string {
  const w = words[language]
  if (period.code === '') return w.unknown
  switch (period.kind) {
    case 'span':
      return spanWords(period, language, form === 'short')
    case 'point':
      return endWords(period.at, language, form)
    case 'open':
      if (period.piece) return w.piece(period.piece.unit, period.piece.before === 1 ? 'before' : period.back ? 'yearBefore' : 'this')
      if (period.back) return w.openBefore
      return period.end === null ? w.openUnknown : w.openTo(endWords(period.end, language, form))
    case 'partial': {
      const [m1, m2] = period.months
      const shape = partialShape(period.months, period.days, period.point, language)
      if (period.back) return w.yearBefore(m1 === 1 && m2 === 12 && !period.point ? null : shape)
      return form === 'short' && m1 <= m2 ? shape : w.yearUnknown(shape)
    }
  }
}

/**
 * The last day of a period as a date to speak of: 7月底 for a month's end, 8月10日 otherwise.
 *
 *     endWords(dayOf(2023, 7, 31), 'zh-CN')   2023年7月底
 *     endWords(dayOf(2023, 8, 10), 'zh-CN')   2023年8月10日
 */
export function endWords(day: number, language: 'zh-CN' | 'en', form: 'full' | 'short' = 'full'): string {
  const w = words[language]
  const { year, month, day: date } = calendarOf(day)
  const y = form === 'short' ? null : year
  if (month === 12 && date === 31) return w.yearEnd(year)
  return date === daysInMonth(year, month) ? w.monthEnd(y, month) : w.day(y, month, date)
}

function spanWords(span: Span, language: 'zh-CN' | 'en', short: boolean): string {
  const w = words[language]
  const a = calendarOf(span.start)
  const b = calendarOf(span.end)
  const y = short ? null : a.year
  switch (grainOf(span)) {
    case 'plan':
      return short ? w.planShort(a.year, b.year) : w.plan(a.year, b.year)
    case 'year':
      return w.year(a.year)
    case 'half':
      return w.half(y, a.month === 1 ? 1 : 2)
    case 'quarter':
      return w.quarter(y, (a.month + 2) / 3)
    case 'month':
      return w.month(y, a.month)
    case 'day':
      return w.day(y, a.month, a.day)
    case 'week': {
      const { year, week } = isoWeekOf(span.start)
      return w.week(short ? null : year, week)
    }
    default: {
      const months = monthsIn(span)
      if (months !== null && months % 12 === 0 && a.month === 1) return w.years(a.year, b.year)
      if (months !== null) return a.year === b.year ? w.months(y, a.month, b.month) : w.monthsOverYears(a.year, a.month, b.year, b.month)
      if (a.year !== b.year) return w.daysOverYears(a.year, a.month, a.day, b.year, b.month, b.day)
      return a.month === b.month ? w.daysInMonth(y, a.month, a.day, b.day) : w.days(y, a.month, a.day, b.month, b.day)
    }
  }
}

function partialShape(
  months: readonly [number, number],
  days: readonly [number, number] | null,
  atEnd: boolean,
  language: 'zh-CN' | 'en',
): string {
  const w = words[language]
  const [m1, m2] = months
  if (atEnd) return days === null ? w.monthEnd(null, m2) : w.day(null, m2, days[1])
  if (days !== null) {
    if (m1 === m2 && days[0] === days[1]) return w.day(null, m1, days[0])
    return m1 === m2 ? w.daysInMonth(null, m1, days[0], days[1]) : w.days(null, m1, days[0], m2, days[1])
  }
  if (m1 === m2) return w.month(null, m1)
  if (m2 < m1) return w.monthsOverYear(m1, m2)
  if (m1 === 1 && m2 === 12) return w.thisYear
  if (m2 - m1 === 5 && (m1 === 1 || m1 === 7)) return w.half(null, m1 === 1 ? 1 : 2)
  return m2 - m1 === 2 && m1 % 3 === 1 ? w.quarter(null, (m1 + 2) / 3) : w.months(null, m1, m2)
}
