import { closingStock } from '../../lexicon/headings/headings'
import type { LineFacts, PeriodFact } from '../../sheet/facts'

/**
 * 年初余额 and 期末余额 are one stock at two dates, 期初 and 期末 without a name too (rule H11).
 *
 *     期初 新增 化解 期末 of 2024年7月     at the end of June, in July, in July, at its end
 */
export function withBalances(columns: LineFacts[]): LineFacts[] {
  const opened = new Set(columns.flatMap((column) => (column.periods.some(opens) ? [column.name] : [])))
  if (opened.size === 0) return columns
  return columns.map((column) => {
    const stem = closingStock.exec(column.name)?.[1]
    if (stem !== undefined && opened.has(stem)) return { ...column, name: stem }
    if (column.name !== '' || !opened.has('') || column.measure !== null) return column
    return { ...column, periods: column.periods.map((fact) => (closes(fact) ? atEnd(fact) : fact)) }
  })
}

function opens({ reading: { relative } }: PeriodFact): boolean {
  return relative === 'yearStart' || relative === 'periodStart'
}

function closes({ reading }: PeriodFact): boolean {
  return reading.asOf && reading.period === null && !reading.cumulative
}

function atEnd(fact: PeriodFact): PeriodFact {
  return { ...fact, reading: { ...fact.reading, relative: 'periodEnd', asOf: false } }
}
