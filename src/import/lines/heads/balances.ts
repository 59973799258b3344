import { carriedStock, closingStock } from '../../lexicon/headings/headings'
import type { LineFacts, PeriodFact } from '../../sheet/facts'

/**
 * 年初余额 and 期末余额 are one stock at two dates, 期初 and 期末 without a name too (rule H11).
 *
 *     期初 新增 化解 期末 of 2024年7月     at the end of June, in July, in July, at its end
 */
export function withBalances(heads: LineFacts[]): LineFacts[] {
  const columns = carriedOver(heads)
  const opened = new Set(columns.flatMap((column) => (column.periods.some(opens) ? [column.name] : [])))
  if (opened.size === 0) return columns
  return columns.map((column) => {
    const stem = closingStock.exec(column.name)?.[1]
    if (stem !== undefined && opened.has(stem)) return { ...column, name: stem }
    if (column.name !== '' || !opened.has('') || column.measure !== null) return column
    return { ...column, periods: column.periods.map((fact) => (closes(fact) ? atEnd(fact) : fact)) }
  })
}

/**
 * 上年结余 is what the year began with, and 当期结余 beside 累计结余 is what came of the stretch alone.
 *
 *     上年结余 收入 支出 当期结余 累计结余     at the end of the year before, …, 当期结余, 结余
 */
function carriedOver(columns: LineFacts[]): LineFacts[] {
  const carried = columns.filter((column) => carriedStock.test(column.name) && column.measure === null)
  if (carried.length === 0) return columns
  const said = (column: LineFacts, word: string): boolean => column.periods.some(({ reading }) => reading.relative === word)
  const sums = new Set(carried.flatMap((column) => (said(column, 'cumulative') ? [column.name] : [])))
  return columns.map((column) => {
    if (!carried.includes(column)) return column
    if (said(column, 'lastYear')) return { ...column, periods: column.periods.map(atStart) }
    const own = column.periods.find(({ reading }) => reading.relative === 'inPeriod')
    return own !== undefined && sums.has(column.name) ? { ...column, name: `${own.reading.matched}${column.name}` } : column
  })
}

function atStart(fact: PeriodFact): PeriodFact {
  return fact.reading.relative === 'lastYear' ? { ...fact, reading: { ...fact.reading, relative: 'yearStart' } } : fact
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
