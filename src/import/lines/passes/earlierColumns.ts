import type { LineFacts } from '../../sheet/facts'
import type { RelativePeriod } from '../../values/types'

const earlier: ReadonlySet<RelativePeriod> = new Set(['samePeriodLastYear', 'previousPeriod', 'lastYear'])

/**
 * A column that says only which time before (上年同期, 上月) is of the named column on its left, in that one's unit (rule W16).
 *
 *     受理量 | 上年同月 | 办结率     受理量 of this month, 受理量 of a year before, 办结率
 *     本年 | 上年                    name nothing, and stay as they are
 */
export function withEarlierColumns(columns: readonly LineFacts[]): readonly LineFacts[] {
  let left: LineFacts | null = null
  return columns.map((column) => {
    if (!saysOnlyEarlier(column)) {
      left = isFigure(column) ? column : null
      return column
    }
    return left === null
      ? column
      : { ...column, name: left.name, unit: column.unit ?? left.unit, unitText: column.unitText ?? left.unitText }
  })
}

/** A named figure of no other time than the sheet's own. */
function isFigure(column: LineFacts): boolean {
  return (
    column.name !== '' &&
    (column.measure === null || column.measure.measure === 'value') &&
    column.office === null &&
    column.breakdown.length === 0 &&
    column.periods.every(({ reading }) => reading.relative !== null && !earlier.has(reading.relative))
  )
}

function saysOnlyEarlier(column: LineFacts): boolean {
  return (
    column.name === '' &&
    column.measure === null &&
    column.office === null &&
    column.breakdown.length === 0 &&
    column.total === null &&
    column.periods.length > 0 &&
    column.periods.every(({ reading }) => reading.period === null && reading.relative !== null && earlier.has(reading.relative))
  )
}
