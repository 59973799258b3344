import { fileIdOf } from '../readers/fileId'
import type { Grid } from '../sheet/grid'
import { headerPaths } from '../lines/heads/headerPaths'
import type { LineFacts, TableFacts } from '../sheet/facts'
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
  return officeEvidence(rest) >= bodyLikely ? '' : rest
}

/** From so much evidence on a heading is a body's name, and another month's sheet may have other bodies. */
const bodyLikely = 0.5

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
 * The paths that corrections of columns hang on: those of the form; of a column that nothing but its unit tells apart the unit, and of one
 * that only says when, in words of every month, these. '' for columns of dates and of bodies: they are all meant at once.
 *
 *     2023年1—10月 over 件次   '件次'
 *     年度                    '年度'
 *     2024年, 海州区           ''
 */
export function linePaths(grid: Grid, shape: TableShape): string[] {
  const columns = shape.uses.map((_, k) => shape.band.left + k)
  return headerPaths(grid, shape.headerRows, columns).map(({ names, units }) => {
    const texts = names.map((part) => part.text)
    const path = pathOfTexts(texts)
    // Nothing lasts of 00:00-01:00.
    return (/\p{L}/u.test(path) ? path : '') || pathOfTexts(units.map((part) => part.text)) || undatedWords(texts)
  })
}

/**
 * The same once it is known what the lines say: a heading like a body's that names what is counted has its name for a path.
 *
 *     中国性别比例 beside 总人口   '中国性别比例'
 */
export function pathsOfFacts(grid: Grid, shape: TableShape, facts: TableFacts): string[] {
  const paths = linePaths(grid, shape)
  for (const { at, name, office } of facts.columns)
    if (paths[at - shape.band.left] === '' && office === null) paths[at - shape.band.left] = name.normalize('NFKC').replace(/[\s\d]+/g, '')
  return paths
}

/** Words for a time that is another each month: 年度, 上年同期; dates and bodies over them aside. */
function undatedWords(texts: readonly string[]): string {
  return texts
    .map((text) => text.normalize('NFKC').replace(/\s+/g, ''))
    .filter((text) => text !== '' && !/\d/.test(text) && readHeaderText(text).period?.period == null && officeEvidence(text) < bodyLikely)
    .join('/')
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
