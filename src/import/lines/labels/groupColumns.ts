import { isBareTotal } from '../../sheet/heading'
import type { LabelRow } from './labelRows'
import type { LabelColumn, RowReading } from './readLabels'

/**
 * Columns left of the indicators' that gather them in groups (经济发展 over 地区生产总值 and 城镇化率): where no indicator comes
 * back under another, the group is its section and no part of its key (rule L14).
 */
export function groupColumns(reading: RowReading, indicatorColumn: LabelColumn | null): ReadonlySet<LabelColumn> {
  const at = indicatorColumn ? reading.columns.indexOf(indicatorColumn) : -1
  if (at <= 0) return new Set()
  const names = new Set<string>()
  // 合计 under the groups' heading leaves the indicator's empty: it adds the groups up, and is in none.
  const isTotal = (row: LabelRow): boolean =>
    row.labels[at] === null && row.labels.some((label) => label !== null && isBareTotal(label.text))
  for (const row of reading.rows) {
    if (row.kind !== 'values' || isTotal(row)) continue
    const name = row.labels[at]?.text ?? ''
    if (name === '' || names.has(name)) return new Set()
    names.add(name)
  }
  const rows = reading.rows.filter((row) => row.kind === 'values' && !isTotal(row))
  return new Set(
    reading.columns
      .slice(0, at)
      .filter(
        (column, k) =>
          (column.role === 'name' || column.role === 'indicator') &&
          column.members < rows.length &&
          rows.every((row) => row.labels[k] !== null),
      ),
  )
}
