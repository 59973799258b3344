import { ledgerHeadings } from '../../lexicon/headings/ledgerHeadings'
import type { Grid } from '../../sheet/grid'
import { isIndicatorWord, isOfficeHeading, isUnitHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import { officeEvidence } from '../../values/names/officeName'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'

/**
 * The column right of the figures that says whose each row is, where no column on their left does (rule L4): its heading asks for a body, and
 * all its cells name one. -1 for none.
 *
 *     项目名称 | 投资方 | 总投资（亿元） | 责任单位
 *     冷链园   | 恒通   | 3.2          | 县商务局       is of 县商务局
 *     冷链园   | 恒通   | 3.2          | 王某           a remark
 *     指标     |        | 年度目标      | 责任单位       who answers for it: a remark
 */
export function bodiesBehind(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: readonly ColumnUse[],
  heads: readonly string[],
  firstValue: number,
): number {
  if (firstValue < 0) return -1
  const asks = (k: number): boolean => isOfficeHeading(heads[k] as string) || ledgerHeadings.owner.pattern.test(heads[k] as string)
  const all = (k: number, are: (name: string) => boolean): boolean => {
    const names = bodyRows.map((row) => grid.textAt(row, band.left + k).trim()).filter((name) => name !== '')
    return names.length >= fewest && names.every(are)
  }
  const bodies = (k: number): boolean => all(k, (name) => officeEvidence(name) >= surely)
  // Who answers for an indicator is not whom its figures are of.
  const counted = (k: number): boolean =>
    isIndicatorWord(heads[k] as string) || isUnitHeading(heads[k] as string) || all(k, (name) => readHeaderText(name).unit !== null)
  const named = uses.some((use, k) => k < firstValue && use === 'label' && (asks(k) || counted(k) || bodies(k)))
  // Rows that nothing else tells apart are left to the readings that compete (rule K8).
  const left = uses.flatMap((use, k) => (k < firstValue && use === 'label' ? [band.left + k] : []))
  const rows = bodyRows.map((row) => left.map((column) => grid.textAt(row, column)).join('\n'))
  return named || new Set(rows).size < rows.length
    ? -1
    : uses.findIndex((use, k) => k > firstValue && use === 'label' && asks(k) && bodies(k))
}

/** How sure it must be that a cell names a body, and how many must. */
const [surely, fewest] = [0.5, 2] as const
