import { comparedWith } from '../lexicon/headings/headings'
import type { LineFacts } from '../sheet/facts'
import { officeEvidence } from '../values/names/officeName'
import type { Table } from './table'

/** Where whoever a column's figures are of is named row by row, and whether they are there to be compared with. */
export interface NamedByRow {
  readonly at: number
  readonly benchmark: LineFacts['benchmark']
}

/**
 * 对标城市GDP beside a column 对标城市 that names a city in each row is that city's GDP (rule H25): who is compared with may be another every year.
 * Null where the column's head names a body that no other column is headed by, and where the cells there name none.
 *
 *     年份     示例市GDP   对标城市   对标城市GDP
 *     2023年   2250       苏州市     24653        of 苏州市
 *     2024年   2400       青岛市     16719        of 青岛市
 */
export function namedByRow({ grid, rows, valueColumns }: Table, { office, labels }: LineFacts): NamedByRow | null {
  const [heading] = labels
  if (office === null || office.provenance !== 'header' || heading === undefined || grid.transposed) return null
  const at = [...grid.rowCells(heading.row).columns].find(
    (column) => !valueColumns.includes(column) && grid.textAt(heading.row, column).trim() === office.text,
  )
  if (at === undefined) return null
  const names = rows.map((row) => grid.textAt(row.at, at).trim()).filter((name) => name !== '')
  if (names.length === 0 || names.some((name) => officeEvidence(name) < surely)) return null
  return { at, benchmark: comparedWith.test(office.text) ? 'benchmark' : undefined }
}

/** How sure it must be that a cell names a body. */
const surely = 0.5
