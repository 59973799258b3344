import { seriesCode } from '../lexicon/headings/codes'
import { unnamed } from '../lexicon/headings/headings'
import { wholeBody, wholeCount } from '../lexicon/measures/totals'
import { columnPasses, passed, progressPass, rowPasses, variancePass, type PassTable } from './passes/order'
import { cellClass } from '../sheet/cellClass'
import { distinctLines } from './distinctLines'
import { RowKinds, type LineFacts, type TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { headerFacts } from './heads/headerFacts'
import { isBareTotal, isGroupHeading, isValueHeading } from '../sheet/heading'
import { groupColumns } from './labels/groupColumns'
import { readLabels, type RowReading } from './labels/readLabels'
import { rowReader } from './labels/rowReader'
import { readHeaderText } from '../values/headers/headerText'
import { columnsFor, type TableShape } from '../find/shapes/tableShape'
import { byMembers, groupedByCorner, groupedByTitle, ofCorner, ofCornerTime, withoutTimeHeads } from './corner'
import {
  accumulatedNamed,
  amountsNamed,
  doneNamed,
  doneUnnamed,
  loneTotal,
  numbersAsMembers,
  ofPivot,
  ofRecords,
  spentUnnamed,
  totalsOfWeeks,
  totalsUnnamed,
} from './columnNames'
import { indicatorColumnOf, taskColumnOf } from './indicatorAxis'

/**
 * Read a table's lines and decide which axis names the indicator (rule L11): the one called so (指标), else the one
 * whose members carry units, else the column headers when they name anything; what it is counted for is breakdown.
 */
export function tableFacts(grid: Grid, shape: TableShape): TableFacts {
  const valueColumns = columnsFor(shape, 'value')
  const table: PassTable = { grid, bodyRows: shape.bodyRows, valueColumns, isValueRow: () => true, unitsAcross: false }
  const written = passed(columnPasses, headsOf(grid, shape, valueColumns), table)
  const progressed = passed([variancePass, progressPass], written, table)
  const progress = progressed !== written
  const plain = accumulatedNamed(amountsNamed(ofPivot(grid, shape, loneTotal(totalsOfWeeks(totalsUnnamed(numbersAsMembers(progressed)))))))
  const said = progress ? plain : doneNamed(plain)
  const labels = readLabels(
    grid,
    shape,
    said.every((column) => column.name === '' || isValueHeading(column.name)),
  )
  const reading = withoutTimeHeads(byMembers(labels, said), said)
  const spoken = spentUnnamed(doneUnnamed(ofRecords(said, reading), reading), reading)
  const named = reading.columns.filter((column) => column.role === 'indicator' || column.role === 'name')
  const sectionKeys = sectionsTell(reading)
  const sectionsName = sectionKeys && reading.sectionKinds.includes('indicator')
  const ofRows = progress && named.length > 0 ? taskColumnOf(named) : indicatorColumnOf(reading, spoken)
  // Where sections name what is counted, 类型 beside bodies says of which group it is.
  const indicatorColumn = sectionsName && ofRows?.role === 'name' && isGroupHeading(ofRows.heading) ? null : ofRows
  const rowsName = indicatorColumn !== null
  const columns =
    rowsName || sectionsName ? spoken : groupedByTitle(grid, shape, reading, groupedByCorner(reading, ofCorner(reading, spoken)))
  const columnNames = columns.filter((column) => column.name !== '')
  const indicatorAxis = rowsName || sectionsName ? 'rows' : columnNames.length > 0 ? 'columns' : 'none'
  const groups = groupColumns(reading, indicatorColumn)
  // 类别 of the rows, and what the columns are beside it.
  const group = reading.columns.some((column) => column.heading === unnamed.group) ? `${unnamed.group}2` : unnamed.group
  const kinds = new RowKinds(reading.rows)
  const isValueRow = (row: number) => kinds.get(row) === 'values'
  const told = notAllTotals(ofRowsAbove(reading.rows.map(rowReader(reading, indicatorColumn, sectionKeys, groups)), isValueRow), isValueRow)
  const rows = passed(rowPasses, rowsName ? coarserNamed(told) : told, {
    ...table,
    isValueRow,
    unitsAcross: columns.some(({ unit }) => unit !== null),
  })
  const timed = ofCornerTime(reading, columns, rows)
  const heads = reading.columns.some((column) => column.role === 'office') ? columnsAsParts(eachByEach(timed, reading)) : timed
  const distinct = distinctLines(
    grid,
    shape,
    rows,
    sectionsName
      ? heads.map((column) => (isValueHeading(column.name) ? { ...column, name: '' } : column))
      : rowsName
        ? wholesAsBodies(codeUnsaid(heads)).map((column) =>
            progress && column.name !== '' ? { ...column, own: true } : asBreakdown(column, group),
          )
        : heads,
    isValueRow,
  )
  return {
    rows: distinct.rows,
    columns: distinct.columns,
    alikeRows: distinct.alikeRows,
    unnamedRows: distinct.unnamedRows,
    nameHeading: indicatorColumn?.heading ?? '',
    indicatorAxis,
    labelRoles: new Map(reading.columns.map((column) => [column.column, column.role])),
    rowKinds: kinds,
  }
}

/** 秘书科 信息科 督查科 over columns beside rows of the same bodies: each judged by each, and the columns say by whom (rule L24). */
function eachByEach(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const plain = columns.filter(({ name, office, unit, measure }) => name !== '' && office === null && unit === null && measure === null)
  if (plain.length < leastJudges) return columns
  const names = new Set(plain.map(({ name }) => name))
  const known = new Set<string>()
  for (const row of reading.rows.slice(0, judgesLooked)) {
    if (row.kind !== 'values') continue
    for (let k = 0; k < reading.columns.length; k++) {
      const text = reading.columns[k]?.role === 'office' ? (row.labels[k]?.text.trim() ?? '') : ''
      if (names.has(text)) known.add(text)
    }
    if (known.size === names.size) break
  }
  if (known.size < leastJudges || known.size < 0.6 * plain.length) return columns
  return columns.map((column) => (known.has(column.name) ? asBreakdown(column, unnamed.group) : column))
}

/** Bodies over columns that judge one another. */
const leastJudges = 2
/** Rows looked at for them: as many as there are bodies, or a few more. */
const judgesLooked = 200

/**
 * Bodies over columns beside a column of bodies (rule L24): whose a figure is, its row says; of what part, its column. 公办 and 民办 over 养老机构
 * and 儿童机构 are parts, 总数 is the total of them.
 */
function columnsAsParts(columns: readonly LineFacts[]): readonly LineFacts[] {
  return columns.map((column) => {
    if (column.office === null || column.benchmark !== undefined) return column
    const { name } = column.office
    return readHeaderText(name).total !== null || wholeCount.test(name)
      ? { ...column, office: null, total: column.total ?? 'total' }
      : { ...column, office: null, breakdown: [...column.breakdown, { name: unnamed.group, value: name }] }
  })
}

/** 增速 and 位次 as rows of their own are of the row of figures above them, when they come back or stand right below it (rule A10). */
function ofRowsAbove(rows: readonly LineFacts[], isValueRow: (row: number) => boolean): LineFacts[] {
  let above: LineFacts | null = null
  return rows.map((row) => {
    if (!isValueRow(row.at)) return row
    if (row.measure === null || row.measure.measure === 'value' || row.measure.measure === 'score') above = row.name === '' ? null : row
    else if (
      above !== null &&
      row.name !== '' &&
      (row.measure.measure === 'change' || row.measure.measure === 'rank') &&
      isMeasureAlone(row) &&
      above.section === row.section
    )
      return { ...row, name: above.name, office: row.office ?? above.office }
    return row
  })
}

/** TOTAL in each row alike: none of them adds up the others. */
function notAllTotals(rows: readonly LineFacts[], isValueRow: (row: number) => boolean): readonly LineFacts[] {
  let count = 0
  for (const row of rows) {
    if (!isValueRow(row.at)) continue
    if (row.total === null) return rows
    count++
  }
  return count < leastTotals ? rows : rows.map((row) => (row.total === null ? row : { ...row, total: null }))
}

/** Rows of totals and nothing else from which on they are no totals. */
const leastTotals = 4

function isMeasureAlone(row: LineFacts): boolean {
  const text = row.labels[row.labels.length - 1]?.text ?? ''
  return readHeaderText(text).name === ''
}

/**
 * A header without its corner (rule H13): 2022年 | 2023年 over 起草 | 130 | 150. Its periods begin over the names and leave the last
 * column of figures bare; each belongs to the column on its right.
 */
function isShortHeader(grid: Grid, shape: TableShape, columns: readonly number[]): boolean {
  const [row] = shape.headerRows
  const first = columns[0]
  if (
    row === undefined ||
    first === undefined ||
    shape.headerRows.length > 1 ||
    columns.length < 2 ||
    columns[columns.length - 1] !== shape.band.right
  )
    return false
  if (shape.uses[first - 1 - shape.band.left] !== 'label') return false
  const says = (column: number): boolean => {
    const code = grid.classAt(row, column)
    return code === cellClass.period || code === cellClass.year
  }
  return (
    grid.at(row, shape.band.right) < 0 && says(first - 1) && columns.slice(0, -1).every((column, k) => column === first + k && says(column))
  )
}

function headsOf(grid: Grid, shape: TableShape, columns: readonly number[]): LineFacts[] {
  if (!isShortHeader(grid, shape, columns)) return headerFacts(grid, shape.headerRows, columns)
  return headerFacts(
    grid,
    shape.headerRows,
    columns.map((column) => column - 1),
  ).map((column) => ({ ...column, at: column.at + 1 }))
}

/** 全市 beside 临河县 and 东山区, which stand a row below under their 片区, is whose its column is, as they are (rule T6). */
function wholesAsBodies(columns: readonly LineFacts[]): readonly LineFacts[] {
  if (columns.filter(({ office }) => office !== null).length < 2) return columns
  return columns.map((column) =>
    column.office === null && column.measure === null && column.unit === null && wholeBody.test(column.name)
      ? { ...column, name: '', total: column.total ?? 'total', office: { name: column.name, text: column.name, provenance: 'header' } }
      : column,
  )
}

/** Names over the columns of a table whose rows name the indicators tell the figures apart. */
function asBreakdown(column: LineFacts, group: string): LineFacts {
  if (column.name === '') return column
  // 总计 is of all of them, and no part.
  if (column.total !== null && isBareTotal(column.name)) return { ...column, name: '' }
  return { ...column, name: '', breakdown: [{ name: group, value: column.name }] }
}

/** EN.POP.DNST over the only column of figures, whose rows name what is counted, is the code of that. */
function codeUnsaid(columns: readonly LineFacts[]): readonly LineFacts[] {
  const [only] = columns
  return columns.length === 1 && only && seriesCode.test(only.name) ? [{ ...only, name: '' }] : columns
}

/** Where a row leaves the column of what is counted empty, what stands left of it is all the name its figures have: 合计 under 类别. */
function coarserNamed(rows: readonly LineFacts[]): readonly LineFacts[] {
  return rows.map((row) => {
    if (row.name !== '' || row.measure !== null) return row
    const total = row.total === null ? undefined : row.labels.find(({ text }) => isBareTotal(text))
    if (total !== undefined) return { ...row, name: total.text.replace(/[\s:：]/g, '') }
    const part = row.breakdown[row.breakdown.length - 1]
    return part === undefined ? row : { ...row, name: part.value, breakdown: row.breakdown.slice(0, -1) }
  })
}

/** Sections tell rows apart when the same labels come back under several of them. */
function sectionsTell(reading: RowReading): boolean {
  if (!reading.hasSections) return false
  const seen = new Map<string, string>()
  for (const row of reading.rows) {
    if (row.kind !== 'values') continue
    const section = row.sections.map((label) => label.text).join('\n')
    const key = row.labels.map((label) => label?.text ?? '').join('\n')
    const known = seen.get(key)
    if (known === undefined) seen.set(key, section)
    else if (known !== section) return true
  }
  return false
}
