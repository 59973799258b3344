import type { LineFacts } from '../../../sheet/facts'
import { readHeaderText } from '../../../values/headers/headerText'
import type { NumberAt } from '../goals/progressColumns'
import { headWords } from '../heads/headWords'

/** Rows that must add up one after another, and the share of them that must. */
const [leastRows, agreeing] = [4, 0.9] as const

/**
 * 累计人数 beside 人数, where each row's is the row's before and its own (rule H20): added up over the rows, not over time, and a figure of its own.
 *
 *     分数 人数 累计人数 / 698 12 63 / 697 14 77 / 696 8 85      人数, 累计人数
 *     单位 本月受理 累计受理                                    受理 of the month and of the year so far
 */
export function withRunningRows(columns: readonly LineFacts[], rows: readonly number[], numberAt: NumberAt): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.name === '' || !column.periods.some(isSoFar)) return column
    const of = columns.find(
      (other) => other !== column && other.name === column.name && other.periods.length === 0 && other.measure === null,
    )
    if (!of || !addsUpRows(column, of, rows, numberAt)) return column
    const text = headWords(column)
    const unit = column.unit === null || column.unit.guessed ? '' : readHeaderText(text).unit?.written
    const name = text.replace(/\s+/g, '').replace(unit ? /[(（][^()（）]*[)）]$/ : /$^/, '')
    return { ...column, name, periods: column.periods.filter((fact) => !isSoFar(fact)), total: null }
  })
}

const isSoFar = ({ reading }: LineFacts['periods'][number]): boolean => reading.relative === 'cumulative' && reading.period === null

function addsUpRows(column: LineFacts, of: LineFacts, rows: readonly number[], numberAt: NumberAt): boolean {
  let before = Number.NaN
  let held = 0
  let right = 0
  for (const row of rows) {
    const [sum, own] = [numberAt(row, column.at), numberAt(row, of.at)]
    if (Number.isNaN(sum) || Number.isNaN(own)) continue
    if (!Number.isNaN(before)) {
      held++
      if (Math.abs(before + own - sum) <= 1e-6 * Math.abs(sum)) right++
      // A long table says so in its first rows, or not at all.
      if (held === 8 && right === 0) return false
    }
    before = sum
  }
  return held >= leastRows && right >= agreeing * held
}
