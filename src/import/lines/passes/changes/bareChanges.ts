import { growthAlone } from '../../../lexicon/measures/changes'
import { cellClass } from '../../../sheet/cellClass'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'

/** So many percents at least, and how many of all cells they are. */
const [leastPercents, shareOfPercents] = [2, 0.8]

/**
 * 增长, 下降 over percents, beside the year before, are changes (rule A11): over counts they may be what came and went.
 *
 *     本年累计 | 上年同期 | 增长        20, 18, 11.1%: a change
 *     期初 | 增加 | 减少 | 期末          four counts
 */
export function withBareChanges(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  if (!columns.some(({ periods }) => periods.some(({ reading }) => reading.relative !== null || reading.period !== null))) return columns
  return columns.map((column) => {
    if (column.measure !== null || column.office !== null || column.periods.length > 0 || !growthAlone.test(saidOf(column))) return column
    const cells = bodyRows.flatMap((row) => {
      const cell = grid.at(row, column.at)
      return cell < 0 || grid.classes[cell] === cellClass.missing ? [] : [grid.classes[cell]]
    })
    const percents = cells.filter((code) => code === cellClass.percent).length
    if (percents < leastPercents || percents < shareOfPercents * cells.length) return column
    return {
      ...column,
      name: column.name.slice(0, -saidOf(column).length),
      measure: { measure: 'change', against: null, form: 'percent', sense: null, matched: saidOf(column) },
    }
  })
}

/** What stands right over its figures, where its name ends so; 增长 beneath 签约资金 is the growth of that. */
function saidOf({ name, labels }: LineFacts): string {
  const last = labels[labels.length - 1]?.text.trim() ?? ''
  return name.endsWith(last) ? last : ''
}
