import { daysInMonth, month, quarter, year, type Period } from '../../../model/time/period'
import { readPeriod } from '../../values/times/period'

/** What begins on each day of a column, or ends on it. */
export interface Bounded {
  readonly grain: 'month' | 'quarter' | 'year'
  readonly last: boolean
}

/** Fewer than this may be days of meetings. */
const leastDays = 3

/**
 * Days that are each the first of their month, and no other day among them, stand for what begins there (rule P20): for quarters where
 * all are a quarter's first and two are three months apart, for years where all are a year's first, else for months. So do days that are
 * each the last of their month, for months or years: what a quarter's last day closes may be the quarter, or the year so far. Null for
 * other days.
 *
 *     2023-01-01, 2023-02-01, 2023-03-01      2023-01, 2023-02, 2023-03
 *     1990-01-01, 1990-04-01, 1990-07-01      1990-Q1, 1990-Q2, 1990-Q3
 *     2021-01-01, 2022-01-01, 2023-01-01      2021, 2022, 2023
 *     2023-01-31, 2023-02-28, 2023-03-31      2023-01, 2023-02, 2023-03
 *     2021-12-31, 2022-12-31, 2023-12-31      2021, 2022, 2023
 *     2023-03-31, 2023-06-30, 2023-09-30      days
 *     2023-01-01, 2023-02-01, 2023-02-15      days
 *     2021年1月1日, 2022年1月1日, 2023年1月1日  days
 */
export function boundedBy(texts: readonly string[]): Bounded | null {
  const months = new Set<number>()
  let last: boolean | null = null
  for (const text of texts) {
    const code = dayOf(text)
    if (code === null) continue
    const [y, m] = [Number(code.slice(0, 4)), Number(code.slice(5, 7))]
    const isLast = !code.endsWith('-01')
    if ((isLast && Number(code.slice(8)) !== daysInMonth(y, m)) || isLast === (last === null ? !isLast : !last)) return null
    last = isLast
    months.add(y * 12 + m - 1)
  }
  if (months.size < leastDays || last === null) return null
  const places = [...months].sort((a, b) => a - b)
  if (places.every((place) => place % 12 === (last ? 11 : 0))) return { grain: 'year', last }
  const apart = (by: number): boolean => places.some((place, k) => k > 0 && place - (places[k - 1] as number) === by)
  if (last) return apart(1) ? { grain: 'month', last } : null
  return { grain: apart(3) && places.every((place) => place % 3 === 0) ? 'quarter' : 'month', last }
}

/** The period that begins or ends on a day: 1990-04-01 and quarter give 1990-Q2; null for a code of no day. */
export function periodBy(code: string, { grain }: Bounded): Period | null {
  if (!isDay.test(code)) return null
  const [y, m] = [Number(code.slice(0, 4)), Number(code.slice(5, 7))]
  if (grain === 'year') return year(y)
  return grain === 'quarter' ? quarter(y, (m + 2) / 3) : month(y, m)
}

/** 2023-04-01, 1/4/2023, 20230401, 01-Apr-2023: letters of a month, and no word. */
const stamped = /^(?=.*\d)[\d\s./-]*[A-Za-z]{0,9}[\d\s./-]*(?:00:00(?::00)?)?$/
const isDay = /^\d{4}-\d{2}-\d{2}$/

/** The code of a text that is one day as a machine stamps it and nothing else: 2023/4/1 is 2023-04-01, who writes 4月1日 means that day. */
export function dayOf(text: string): string | null {
  if (text.length > 24 || !stamped.test(text)) return null
  const found = readPeriod(text)
  const code = found?.period?.kind === 'span' ? found.period.code : ''
  return found !== null && found.rest === '' && isDay.test(code) ? code : null
}
