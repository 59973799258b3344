import { month, quarter, year, type Period } from '../../../model/time/period'
import { readPeriod } from '../../values/times/period'

/** What begins on each day of a column. */
export type Beginning = 'month' | 'quarter' | 'year'

/** Fewer than this may be days of meetings. */
const leastDays = 3

/**
 * Days that are each the first of their month, and no other day among them, stand for what begins there (rule P20): for quarters where
 * all are a quarter's first and two are three months apart, for years where all are a year's first, else for months. Null for other days.
 *
 *     2023-01-01, 2023-02-01, 2023-03-01      2023-01, 2023-02, 2023-03
 *     1990-01-01, 1990-04-01, 1990-07-01      1990-Q1, 1990-Q2, 1990-Q3
 *     2021-01-01, 2022-01-01, 2023-01-01      2021, 2022, 2023
 *     2023-01-01, 2023-02-01, 2023-02-15      days
 *     2021年1月1日, 2022年1月1日, 2023年1月1日  days
 */
export function beginningsOf(texts: readonly string[]): Beginning | null {
  const months = new Set<number>()
  for (const text of texts) {
    const code = dayOf(text)
    if (code === null) continue
    if (!code.endsWith('-01')) return null
    months.add(Number(code.slice(0, 4)) * 12 + Number(code.slice(5, 7)) - 1)
  }
  if (months.size < leastDays) return null
  const places = [...months].sort((a, b) => a - b)
  if (places.every((place) => place % 12 === 0)) return 'year'
  const near = places.some((place, k) => k > 0 && place - (places[k - 1] as number) === 3)
  return near && places.every((place) => place % 3 === 0) ? 'quarter' : 'month'
}

/** The period that begins on a first day: 1990-04-01 and quarter give 1990-Q2; null for a code of no day. */
export function begunBy(code: string, beginning: Beginning): Period | null {
  if (!isDay.test(code)) return null
  const [y, m] = [Number(code.slice(0, 4)), Number(code.slice(5, 7))]
  if (beginning === 'year') return year(y)
  return beginning === 'quarter' ? quarter(y, (m + 2) / 3) : month(y, m)
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
