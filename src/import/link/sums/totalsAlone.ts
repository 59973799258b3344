import { totalOfGroup } from '../../lexicon/measures/totals'
import { isBareTotal } from '../../sheet/heading'
import type { LineFacts } from '../../sheet/facts'
import { enoughRows, type Figures } from '../../sheet/figures'
import { summedBy, summedByRun } from './columnSums'

/** More columns than this are not tried against one another. */
const widest = 24

/**
 * Columns whose name ends like a total's though nothing beside them is a part of it: a figure of its own (rule A4).
 *
 *     税收收入 | 非税收入 | 收入合计                          a total
 *     经营活动现金流入小计 | 支付给职工的现金 | 购买商品的现金      of these none flows in
 */
export function withoutFalseTotals(columns: readonly LineFacts[], figures: Figures, rowCount: number): readonly LineFacts[] {
  if (columns.length > widest || !columns.some((column) => stemOf(column) !== '')) return columns
  const plain = columns.flatMap((column, k) => (column.measure === null ? [k] : []))
  const rows = Math.min(rowCount, enoughRows)
  // 事故发生数总计 | 死亡人数总计 | 直接损失总计: where every column is called so, none is a part of another.
  const only = plain.length >= 2 && plain.every((k) => stemOf(columns[k] as LineFacts) !== '')
  return columns.map((column, k) => {
    const stem = stemOf(column)
    const others = plain.filter((j) => j !== k)
    if (stem === '' || others.length === 0 || (!only && others.some((j) => areRelated(stem, column, columns[j] as LineFacts))))
      return column
    return summedBy(k, plain, figures, rows).length > 0 || summedByRun(k, plain, figures, rows) ? column : { ...column, total: null }
  })
}

/** What a total says it adds up: 流入 of 流入小计; '' for 合计 alone, and for what is no total. */
function stemOf({ total, measure, name }: LineFacts): string {
  if ((total !== 'total' && total !== 'subtotal') || measure !== null || isBareTotal(name)) return ''
  const stem = totalOfGroup.exec(name)?.[1] ?? ''
  return stem.length >= 2 ? stem : ''
}

/** They stand under one head, or have two letters together in common. */
function areRelated(stem: string, column: LineFacts, other: LineFacts): boolean {
  const [head, its] = [column.labels[0], other.labels[0]]
  if (column.labels.length > 1 && head && its && head.row === its.row && head.column === its.column) return true
  return other.name === '' || [...stem].some((_, i) => i + 1 < stem.length && other.name.includes(stem.slice(i, i + 2)))
}
