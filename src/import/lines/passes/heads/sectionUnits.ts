import type { Unit } from '../../../../model/unit'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'
import { indentOf } from '../../../sheet/indent'
import { readHeaderText } from '../../../values/headers/headerText'
import { listMarks } from '../../../lexicon/headings/codes'
import { isRateName } from '../../../values/headers/rateName'

const inBrackets = /[)）]\s*$/

/**
 * The unit in brackets behind a numbered heading over a run of rows is of those beneath it that say none, down to the first that says its own:
 * what is beneath that one is its part (rule Y3). So is that of a row without figures over rows that are set in. A rate is in percent at most.
 *
 *     各年龄组比重（%） _ _ /   0—14岁 22.9 17.9 /   15—64岁 70.2 68.6      in percent
 *     一、财政收入（万元） / 税收收入 12 13                                in 万元
 */
export function withSectionUnits(grid: Grid, rows: readonly LineFacts[], isValueRow: (row: number) => boolean): readonly LineFacts[] {
  let section: string | null = null
  let open: { readonly unit: Unit; readonly indent: number } | null = null
  return rows.map((row) => {
    if (row.section !== section) {
      section = row.section
      const numbered = section !== null && inBrackets.test(section) && listMarks.some((mark) => mark.test(section ?? ''))
      const unit = numbered ? readHeaderText(section ?? '').unit : null
      open = unit && { unit, indent: -1 }
    }
    if (row.unit !== null || row.unitText !== null) {
      const heads =
        row.unit !== null && row.office === null && !isValueRow(row.at) && inBrackets.test(row.labels[row.labels.length - 1]?.text ?? '')
      open = heads && row.unit ? { unit: row.unit, indent: indentOf(grid, row) } : null
      return row
    }
    if (open === null) return row
    if (indentOf(grid, row) <= open.indent) {
      open = null
      return row
    }
    return row.measure !== null || (isRateName(row.name) && !open.unit.share) ? row : { ...row, unit: open.unit }
  })
}
