import { fieldHeading, fieldTypeHeading } from '../../lexicon/headings/headings'
import { twoDigitYear } from '../../lexicon/times/periods'
import type { Grid } from '../../sheet/grid'
import { isDefinitionHeading, isIndicatorHeading, isPeriodHeading, isRemarkHeading, isUnitHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import { attributes, codesBeforeNames } from './attributes'
import { bodiesBehind } from './bodiesBehind'
import { type ColumnCounts, countColumns } from './columnCounts'
import { headingOf } from './columnHeading'
import { dateParts } from './dateParts'
import { firstGuess } from './firstGuess'
import { longFigures } from './longFigures'
import { numberedNames } from './numberedNames'
import { numbering } from './numbering'
import { ordinals } from './ordinals'
import { saidOfNames } from './saidOfNames'
import { sentences } from './sentences'
import { stepColumn } from './stepColumn'
import { withWrittenFigures } from './writtenFigures'
import { wordedNames } from './wordedNames'
import { yearColumns } from './yearColumns'

/**
 * What each column of a table is for, by all its cells and its heading (rules L1–L5): figures make it a column of values;
 * names left of the first values make it a label; serial numbers, codes and years are figures that count nothing.
 */
export function columnUses(
  grid: Grid,
  band: Band,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  serial: ReadonlySet<number>,
): ColumnUse[] {
  const counts = countColumns(grid, band, bodyRows)
  const heads = counts.map((_, k) => headingOf(grid, headerRows, band.left + k))
  const uses: ColumnUse[] = counts.map((count, k) => firstGuess(count, heads[k] as string, serial.has(band.left + k), k, bodyRows.length))
  // A column of marks only has figures where its heading comes back over columns that do (批示 of one year among three).
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (
      use === 'text' &&
      count.missing > 0 &&
      count.texts + count.periods + count.dates === 0 &&
      uses.some((other, j) => other === 'value' && heads[j] === heads[k])
    )
      uses[k] = 'value'
  })
  longFigures(grid, band, bodyRows, uses, counts, heads)
  yearColumns(grid, band, bodyRows, uses, counts, heads)
  saidOfNames(grid, band, bodyRows, uses, counts, heads)
  uses.forEach((use, k) => {
    // 22年 23年 24年 under 年份.
    const count = counts[k] as ColumnCounts
    if (
      use === 'value' &&
      count.plain === 0 &&
      count.texts === 0 &&
      isPeriodHeading(heads[k] as string) &&
      bodyRows.every((row) => grid.at(row, band.left + k) < 0 || twoDigitYear.test(grid.textAt(row, band.left + k)))
    )
      uses[k] = 'label'
  })
  numbering(grid, band, headerRows, bodyRows, uses, counts, heads)
  const plainHeads = heads.map((head) => head.replace(/\s+/g, ''))
  if (plainHeads.some((head) => fieldHeading.test(head)) && plainHeads.some((head) => fieldTypeHeading.test(head)))
    uses.forEach((use, k) => {
      if (use === 'value') uses[k] = 'text'
    })
  dateParts(grid, band, bodyRows, uses, counts, heads)
  attributes(grid, band, bodyRows, uses, counts, heads)
  codesBeforeNames(uses, counts, heads)
  ordinals(grid, band, bodyRows, uses, heads)
  withWrittenFigures(grid, band, headerRows, bodyRows, uses)
  const numbered = numberedNames(grid, band, bodyRows, uses, counts, heads)
  if (numbered >= 0) uses[numbered] = 'label'
  const stepped = stepColumn(grid, band, bodyRows, uses, heads)
  if (stepped >= 0) uses[stepped] = 'label'
  const worded = wordedNames(grid, band, bodyRows, uses, counts, heads)
  if (worded >= 0) uses[worded] = 'label'
  const isValue = (use: ColumnUse, k: number): boolean =>
    use === 'value' && (counts[k] as ColumnCounts).texts <= (counts[k] as ColumnCounts).figures
  // 排名 | 城市 | 指数: places stand before the names they are of.
  const firstLabel = uses.indexOf('label')
  const leading =
    firstLabel > 0 &&
    uses.slice(0, firstLabel).every((use, k) => use !== 'value' || readHeaderText(heads[k] as string).measure?.measure === 'rank')
  const later = leading ? uses.findIndex((use, k) => k > firstLabel && isValue(use, k)) : -1
  const firstValue = later >= 0 ? later : uses.findIndex(isValue)
  sentences(grid, band, bodyRows, uses, firstValue)
  // Words right of the figures describe a row only where nothing on the left does (rule L4).
  const labelled = uses.some((use, k) => use === 'label' && (firstValue < 0 || k < firstValue))
  const whose = labelled ? bodiesBehind(grid, band, bodyRows, uses, heads, firstValue) : -1
  return uses.map((use, k) => {
    if (use !== 'label' || firstValue < 0 || k < firstValue || k === whose) return use
    const heading = heads[k] as string
    if (isUnitHeading(heading) || isDefinitionHeading(heading) || isPeriodHeading(heading) || isIndicatorHeading(heading)) return use
    return labelled || isRemarkHeading(heads[k] as string) ? 'text' : 'label'
  })
}
