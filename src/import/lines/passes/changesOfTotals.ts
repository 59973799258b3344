import type { LineFacts } from '../../sheet/facts'

/**
 * A row that says only how much more or less is of the time of the total of times right above it (rule W16).
 *
 *     1—5月累计     8  57
 *     比上年同期±%  -20  3.6      January to May against the same months
 */
export function withChangesOfTotals(rows: readonly LineFacts[]): readonly LineFacts[] {
  return rows.map((row, r) => {
    const before = rows[r - 1]
    return before && before.periods.length > 0 && saysChangeOf(row, before) ? { ...row, periods: before.periods } : row
  })
}

/** Whether a row says how much more or less a total above it is, and no more. */
export function saysChangeOf(row: LineFacts, above: LineFacts): boolean {
  return (
    row.measure?.measure === 'change' &&
    row.name === '' &&
    row.periods.length === 0 &&
    (above.measure === null || above.measure.measure === 'value') &&
    above.name === '' &&
    (above.total !== null || above.periods.some(({ reading }) => reading.cumulative || reading.relative === 'cumulative')) &&
    (row.office?.name ?? '') === (above.office?.name ?? '')
  )
}
