import { fileIdOf } from '../readers/fileId'
import type { Grid } from '../sheet/grid'
import { headerPaths } from '../lines/heads/headerPaths'
import type { LineFacts } from '../sheet/facts'
import type { TableShape } from '../find/shapes/tableShape'
import { readHeaderText } from '../values/headers/headerText'
import { officeEvidence } from '../values/names/officeName'

/**
 * What a header text says in every month and of every office: periods, offices and numbers taken out.
 *
 *     '2023年7月完成数(件)'   '完成数(件)'
 *     '7月底'                ''
 *     '海州区'               ''
 *     '前3名'                '前名'
 */
export function lastingWords(text: string): string {
  const { period } = readHeaderText(text)
  const rest = (period ? period.rest : text).normalize('NFKC').replace(/[\s\d]+/g, '')
  return officeEvidence(rest) >= 0.5 ? '' : rest
}

/**
 * The path of each column of a table, outermost first, by what lasts of it; '' where nothing does.
 *
 *     2023年 over 完成数   '完成数'
 *     考核 over 得分       '考核/得分'
 */
function columnPaths(grid: Grid, shape: TableShape): string[] {
  const columns = shape.uses.map((_, k) => shape.band.left + k)
  return headerPaths(grid, shape.headerRows, columns).map((path) => pathOfTexts(path.names.map((part) => part.text)))
}

/**
 * The paths that corrections of columns hang on: those of the form, and of a column that nothing but its unit tells apart the unit.
 *
 *     2023年1—10月 over 件次   '件次'
 */
export function linePaths(grid: Grid, shape: TableShape): string[] {
  const columns = shape.uses.map((_, k) => shape.band.left + k)
  return headerPaths(grid, shape.headerRows, columns).map(
    ({ names, units }) => pathOfTexts(names.map((part) => part.text)) || pathOfTexts(units.map((part) => part.text)),
  )
}

/** The path of a row, by what lasts of its labels. */
export function rowPath(row: LineFacts): string {
  return pathOfTexts(row.labels.map((label) => label.text))
}

/**
 * What lasts of texts one over the other: the path that a correction of the form hangs on.
 *
 *     ['2023年7月', '完成数']   '完成数'
 */
export function pathOfTexts(texts: readonly string[]): string {
  return texts
    .map(lastingWords)
    .filter((words) => words !== '')
    .join('/')
}

/**
 * The heading of a column whose layout is in doubt, by what lasts of it; of one nothing lasts of, as it is written, or its place.
 *
 *     '编号'           '编号'
 *     '2023年'        '2023年'
 *     none, over C    '#2'
 */
export function headingPath(heading: string, column: number): string {
  return pathOfTexts([heading]) || heading || `#${column}`
}

/** What `template` corrections hang on: the same for next month's sheet of the same form. '' for a sheet without tables. */
export function signatureOf(tables: readonly { readonly grid: Grid; readonly shape: TableShape }[]): string {
  if (tables.length === 0) return ''
  // Months or offices more or less, and columns in another order, are the same form.
  const paths = tables.map(({ grid, shape }) => [...new Set(columnPaths(grid, shape))].sort().join('\n'))
  return fileIdOf(new TextEncoder().encode([...new Set(paths)].join('\n\n')))
}
