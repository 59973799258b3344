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
  if (before.length === 0 || saysWhen(own)) return null
  const [first, ...others] = before.filter((facts) => facts.columns.length > 0 || rowsSayWhen(facts)).map(timeOfColumns)
  if (first == null || others.some((other) => other === null || codeOf(other) !== codeOf(first))) return null
  return { ...first, provenance: 'title' }
}

const times = new WeakMap<TableFacts, { readonly fact: PeriodFact | null }>()

/** The one time that all columns of a table are of, and that none of its rows says otherwise; looked for once a table. */
function timeOfColumns(facts: TableFacts): PeriodFact | null {
  const known = times.get(facts)
  if (known) return known.fact
  const [one] = facts.columns[0]?.periods ?? []
  const alike =
    one !== undefined &&
    codeOf(one) !== null &&
    !rowsSayWhen(facts) &&
    facts.columns.every(({ periods }) => periods.length === 1 && codeOf(periods[0] as PeriodFact) === codeOf(one))
  const fact = alike ? one : null
  times.set(facts, { fact })
  return fact
}

function codeOf({ reading: { period } }: PeriodFact): string | null {
  return period?.kind === 'span' ? period.code : null
}

function saysWhen(facts: TableFacts): boolean {
  return facts.columns.some((line) => line.periods.length > 0) || rowsSayWhen(facts)
}

function rowsSayWhen(facts: TableFacts): boolean {
  return facts.rows.some((line) => line.periods.length > 0)
}
