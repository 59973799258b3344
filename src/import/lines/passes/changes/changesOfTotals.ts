import type { LineFacts } from '../../../sheet/facts'

/**
 * A row that says only how much more or less is of the time of the total of times right above it, and 去年同期 beneath that total is of as much
 * of last year (rule W16).
 *
 *     1—5月累计     8  57
 *     去年同期      10  55      January to May of the year before
 *     比上年同期±%  -20  3.6    January to May against the same months
 */
export function withChangesOfTotals(rows: readonly LineFacts[]): readonly LineFacts[] {
  return rows.map((row, r) => {
    const before = rows[r - 1]
    if (before === undefined) return row
    if (saysEarlierOf(row, before)) return { ...row, periods: [...before.periods, ...row.periods] }
    const over = rows[r - 2]
    const total = over !== undefined && saysEarlierOf(before, over) ? over : before
    return total.periods.length > 0 && saysChangeOf(row, total) ? { ...row, periods: total.periods } : row
  })
}

/** 去年同期 and nothing else, beneath 1—5月累计. */
function saysEarlierOf(row: LineFacts, above: LineFacts): boolean {
  const [only] = row.periods
  return (
    row.measure === null &&
    row.name === '' &&
    row.periods.length === 1 &&
    only?.reading.relative === 'samePeriodLastYear' &&
    only.reading.period === null &&
    above.measure === null &&
    above.name === '' &&
    above.periods.some(({ reading }) => reading.cumulative && reading.period !== null) &&
    (row.office?.name ?? '') === (above.office?.name ?? '')
  )
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
