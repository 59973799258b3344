import { scheduleName } from '../../../lexicon/measures/progress'
import { endsAsRate } from '../../../lexicon/measures/rates'
import type { LineFacts } from '../../../sheet/facts'

/**
 * 完成率 beside 满意率 with no count and no goal on its left is of nothing that stands there: a rate of its own, as another rate beside it is
 * (rule H8).
 */
export function withRatesApart(columns: readonly LineFacts[]): readonly LineFacts[] {
  if (columns.some((column) => column.measure?.measure === 'target')) return columns
  return columns.map((column, k) => {
    if (column.measure?.measure !== 'completion' || column.name !== '') return column
    const plain = (list: readonly LineFacts[]) =>
      list.filter((other) => other.measure === null && other.name !== '' && !scheduleName.test(other.name))
    const [before, behind] = [plain(columns.slice(0, k)), plain(columns.slice(k + 1))]
    const of = before.length > 0 ? before : behind.slice(0, 1)
    return of.length > 0 && of.every(isRate) ? { ...column, name: column.measure.matched, measure: null } : column
  })
}

function isRate({ unit, name }: LineFacts): boolean {
  return unit?.share === true || endsAsRate.test(name)
}
