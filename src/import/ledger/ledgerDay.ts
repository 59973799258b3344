import { dayOf, daysInMonth, endOf, grainOf, yearOf, type Day } from '../../model/time/period'
import type { Surrounding } from '../around/surroundings'
import { reportedOnKey } from '../lexicon/edges'
import { isoOf } from '../values/times/date'
import { readPeriod } from '../values/times/period'
import type { PeriodReading } from '../values/types'

/**
 * The day a ledger stands at (rule J5), as its sheet says it: 截至 in a title or beside it, else the day it was filled in, else the
 * end of the months its title counts. A bare 9月底 takes the title's year. Null when the sheet says none.
 *
 *     2023年重点任务台账（截至9月底）     2023-09-30
 *     填报日期：2023年10月8日             2023-10-08
 *     重点任务台账（2023年10月8日）        2023-10-08
 *     2023年1—9月任务台账                2023-09-30
 *     2023年任务台账                     null: of the year, at no day of it
 */
export function ledgerDay(around: readonly Surrounding[], names: readonly string[]): string | null {
  const { texts, named, year } = timesSaid(around, names)
  const asOf = firstOf([...texts, ...named], ({ reading }) => (reading?.asOf === true ? dayAtEnd(reading, year) : null))
  const filled = () =>
    firstOf(texts, ({ key, reading }) => (key !== null && reading !== null && reportedOnKey.test(key) ? dayAtEnd(reading, year) : null))
  const counted = () =>
    firstOf([...texts, ...named], ({ reading }) =>
      reading?.period != null && grainOf(reading.period) === 'toDate' ? dayAtEnd(reading, year) : null,
    )
  // A day alone in a bracket or a text of its own, and no other around: 任务台账（2024年7月31日）.
  const alone = () => {
    const days = texts.flatMap(({ key, text }) => {
      const said = key === null ? dayAlone(text) : null
      return said === null ? [] : [dayAtEnd(said, year)]
    })
    return new Set(days).size === 1 ? (days[0] ?? null) : null
  }
  const day = asOf ?? filled() ?? alone() ?? counted()
  return day === null ? null : isoOf(day)
}

/** The year a ledger's days are of where they say none: that of its sheet, else of the sheet's or the file's name. */
export function ledgerYear(around: readonly Surrounding[], names: readonly string[]): number | null {
  return timesSaid(around, names).year
}

function timesSaid(around: readonly Surrounding[], names: readonly string[]) {
  const texts = around.flatMap(({ text, period }) => {
    const [, key = null, says = text] = /^([^:：]{1,12})[:：]\s*(.+)$/.exec(text) ?? []
    const said = { key: key?.replace(/\s/g, '') ?? null, reading: period ?? readPeriod(says), text }
    // 2026年9月督办台账（截至9月30日）: the title's time is one thing, up to when it goes another.
    const until = bracketsIn(text).flatMap((inside) => {
      const reading = readPeriod(inside)
      return reading?.asOf === true ? [{ key: null, reading, text: inside }] : []
    })
    return [said, ...until]
  })
  const named = names.map((name) => ({ key: null, reading: readPeriod(name) }))
  const year = firstOf([...texts, ...named], ({ reading }) => (reading?.period == null ? null : yearOf(reading.period)))
  return { texts, named, year }
}

/** The day that is all a text says, or all that a bracket in it does; null of any other. */
function dayAlone(text: string): PeriodReading | null {
  for (const said of [text, ...bracketsIn(text)]) {
    const reading = readPeriod(said.trim())
    const { period } = reading ?? { period: null }
    const oneDay = period !== null && (period.kind === 'partial' ? period.days !== null : grainOf(period) === 'day')
    if (oneDay && reading?.rest.trim() === '') return reading
  }
  return null
}

function bracketsIn(text: string): string[] {
  return [...text.matchAll(/[(（]([^()（）]+)[)）]/g)].map((match) => match[1] ?? '')
}

function firstOf<T, R>(list: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = pick(item)
    if (found !== null) return found
  }
  return null
}

/** The last day of what was read; of a month without a year, in the year around it. */
function dayAtEnd({ period }: PeriodReading, year: number | null): Day | null {
  if (period === null) return null
  if (period.kind !== 'partial') return endOf(period)
  if (year === null) return null
  const month = period.months[1]
  return dayOf(year, month, period.days === null ? daysInMonth(year, month) : period.days[1])
}
