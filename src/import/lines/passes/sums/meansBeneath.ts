import { isAverageName } from '../../../values/headers/rateName'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'

/** Names that a table has before a mean of something beneath them is none of theirs. */
const names = 3

/**
 * 头条平均阅读 1900 beneath persons with counts in most columns, a lone figure in its row, is no person: an indicator of its own, in no
 * column's unit (rule A13).
 *
 *     张敏 4 6 / 李涛 5 3 / 王芳 2 8 / 头条平均阅读 1900      头条平均阅读, nobody's
 *     张敏 4 6 / 李涛 5 3 / 王芳 2 8 / 平均 3.7 5.7           stays: the mean of the rows above
 */
export function withMeansBeneath(
  grid: Grid,
  valueColumns: readonly number[],
  rows: readonly LineFacts[],
  isValueRow: (row: number) => boolean,
): readonly LineFacts[] {
  if (valueColumns.length < 2) return rows
  const found = new Set<LineFacts>()
  const written = rows.filter((row) => isValueRow(row.at))
  const filled = (row: LineFacts): number => valueColumns.filter((column) => grid.at(row.at, column) >= 0).length
  for (let k = written.length - 1; k >= names; k--) {
    const row = written[k] as LineFacts
    if (row.total !== null || row.measure !== null || !isAverageName(textOf(row)) || filled(row) !== 1) break
    found.add(row)
  }
  const members = written.filter((row) => !found.has(row))
  const isMember = (row: LineFacts): boolean => row.name === '' && (row.office !== null || row.breakdown.length > 0)
  if (found.size === 0 || !members.every((row) => isMember(row) && filled(row) >= 2)) return rows
  return rows.map((row) => (found.has(row) ? { ...row, name: textOf(row), office: null, breakdown: [], own: true } : row))
}

/** A row's own label without blanks. */
function textOf(row: LineFacts): string {
  return (row.labels[row.labels.length - 1]?.text ?? '').replace(/\s+/g, '')
}
