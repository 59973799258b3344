import { calendarOf, daySpan, endOf, month, quarter, year, type Period } from '../../model/time/period'
import { reportKindOf, type ReportOf } from '../lexicon/times/periods'
import type { PeriodFact, TableFacts } from '../sheet/facts'

/**
 * What kind of report a sheet's, a file's or a title's name says it is (rule E9); null where none does. Where nothing says which month that
 * is, the date is asked, and the answer means the month it lies in, never the year up to it.
 */
export function reportOf(names: readonly (string | null)[]): ReportOf | null {
  for (const name of names) {
    const of = name === null ? null : reportKindOf(name)
    if (of !== null) return of
  }
  return null
}

/** The day, month, quarter or year that a report with that date is of. */
export function spanOfReport(of: ReportOf, dated: Period): Period | null {
  const end = endOf(dated)
  if (end === null) return null
  const { year: y, month: m } = calendarOf(end)
  return of === 'day' ? daySpan(end, end) : of === 'month' ? month(y, m) : of === 'quarter' ? quarter(y, Math.ceil(m / 3)) : year(y)
}

/**
 * The one time all columns of all tables before are of, where this one says nothing of when (rule E10): 智能组网 beneath 2024年5月派单 and
 * 2024年5月缓装 is of May too.
 */
export function timeOfTablesBefore(own: TableFacts, before: readonly TableFacts[]): PeriodFact | null {
  const silent = [...own.columns, ...own.rows].every((line) => line.periods.length === 0)
  if (!silent || before.length === 0) return null
  const columns = before.flatMap((facts) => facts.columns)
  const [fact] = columns[0]?.periods ?? []
  const code = fact?.reading.period?.kind === 'span' ? fact.reading.period.code : null
  if (fact === undefined || code === null || before.some((facts) => facts.rows.some((row) => row.periods.length > 0))) return null
  return columns.every(({ periods }) => periods.length === 1 && periods[0]?.reading.period?.code === code)
    ? { ...fact, provenance: 'title' }
    : null
}
