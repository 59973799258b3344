import {
  dayOfYear,
  dayOfYearHeading,
  eventYearHeading,
  personNameHeading,
  personLevelHeading,
  personLevel,
} from '../../lexicon/headings/headings'
import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'

/**
 * Figures that say something of a name beside other figures, and count nothing (rule L3): the year something of it happened, and the level
 * a person is paid at, and a day without its year (生日 2.08).
 *
 *     项目 | 立项年度 | 完成投资       立项年度 is of the project
 *     姓名 | 岗位级别 | 基本工资       8级 is of the person
 */
export function saidOfNames(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly { readonly figures: number; readonly years: number; readonly plain: number; readonly texts: number }[],
  heads: readonly string[],
): void {
  const names = heads.map((head) => head.replace(/\s+/g, ''))
  const persons = uses.some((use, k) => use === 'label' && personNameHeading.test(names[k] as string))
  const others = (k: number): boolean => uses.some((use, j) => use === 'value' && j !== k)
  uses.forEach((use, k) => {
    const count = counts[k]
    if (use !== 'value' || !count || count.figures === 0 || !others(k)) return
    const name = names[k] as string
    const all = (pattern: RegExp): boolean => bodyRows.every((row) => pattern.test(grid.textAt(row, band.left + k)))
    if (dayOfYearHeading.test(name) && count.texts === 0 && all(dayOfYear)) uses[k] = 'code'
    else if (eventYearHeading.test(name) && count.years === count.figures && count.texts === 0) uses[k] = 'code'
    else if (persons && personLevelHeading.test(name) && count.plain === 0 && count.texts === 0) if (all(personLevel)) uses[k] = 'label'
  })
}
