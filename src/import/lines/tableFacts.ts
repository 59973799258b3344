import { countingHeading, dimensionHeading, seriesCode } from '../lexicon/headings/codes'
import { doneName } from '../lexicon/measures/progress'
import {
  amountName,
  bodiesAcross,
  unitPrice,
  personHeading,
  personsAcross,
  pivotValue,
  unnamed,
  worksHeading,
  worksMoney,
} from '../lexicon/headings/headings'
import { shareOfWhole } from '../lexicon/measures/rates'
import { wholeCount } from '../lexicon/measures/totals'
import { columnPasses, passed, progressPass, rowPasses, variancePass, type PassTable } from './passes/order'
import { cellClass } from '../sheet/cellClass'
import { distinctLines } from './distinctLines'
import { RowKinds, type LineFacts, type TableFacts } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { headerFacts } from './heads/headerFacts'
import {
  isBareTotal,
  isFrequencyHeading,
  isIndicatorWord,
  isGroupHeading,
  isOfficeHeading,
  isPeriodHeading,
  isValueHeading,
  isVagueGroup,
} from '../sheet/heading'
import type { LabelRow } from './labels/labelRows'
import { groupColumns } from './labels/groupColumns'
import { readLabels, type LabelColumn, type RowReading } from './labels/readLabels'
import { rowReader } from './labels/rowReader'
import { dayHeading } from '../lexicon/times/periods'
import { readHeaderText } from '../values/headers/headerText'
import { isRateName } from '../values/headers/rateName'
import { columnsFor, type TableShape } from '../find/tableShape'

/**
 * Read a table's lines and decide which axis names the indicator (rule L11): the one called so (指标), else the one
 * whose members carry units, else the column headers when they name anything; what it is counted for is breakdown.
 */
export function tableFacts(grid: Grid, shape: TableShape): TableFacts {
  const valueColumns = columnsFor(shape, 'value')
  const table: PassTable = { grid, bodyRows: shape.bodyRows, valueColumns, isValueRow: () => true }
  const written = passed(columnPasses, headsOf(grid, shape, valueColumns), table)
  const progressed = passed([variancePass, progressPass], written, table)
  const progress = progressed !== written
  const plain = amountsNamed(ofPivot(grid, shape, loneTotal(totalsUnnamed(progressed))))
  const said = progress ? plain : doneNamed(plain)
  const reading = byMembers(
    readLabels(
      grid,
      shape,
      said.every((column) => column.name === '' || isValueHeading(column.name)),
    ),
    said,
  )
  const spoken = doneUnnamed(ofRecords(said, reading), reading)
  const named = reading.columns.filter((column) => column.role === 'indicator' || column.role === 'name')
  const sectionKeys = sectionsTell(reading)
  const sectionsName = sectionKeys && reading.sectionKinds.includes('indicator')
  const ofRows = progress && named.length > 0 ? (named[named.length - 1] ?? null) : indicatorColumnOf(reading, spoken)
  // Where sections name what is counted, 类型 beside bodies says of which group it is.
  const indicatorColumn = sectionsName && ofRows?.role === 'name' && isGroupHeading(ofRows.heading) ? null : ofRows
  const rowsName = indicatorColumn !== null
  const columns = rowsName || sectionsName ? spoken : ofCorner(reading, spoken)
  const columnNames = columns.filter((column) => column.name !== '')
  const indicatorAxis = rowsName || sectionsName ? 'rows' : columnNames.length > 0 ? 'columns' : 'none'
  const groups = groupColumns(reading, indicatorColumn)
  // 类别 of the rows, and what the columns are beside it.
  const group = reading.columns.some((column) => column.heading === unnamed.group) ? `${unnamed.group}2` : unnamed.group
  const kinds = new RowKinds(reading.rows)
  const isValueRow = (row: number) => kinds.get(row) === 'values'
  const told = notAllTotals(ofRowsAbove(reading.rows.map(rowReader(reading, indicatorColumn, sectionKeys, groups)), isValueRow), isValueRow)
  const rows = passed(rowPasses, told, { ...table, isValueRow })
  const heads = reading.columns.some((column) => column.role === 'office') ? columnsAsParts(columns) : columns
  const distinct = distinctLines(
    grid,
    shape,
    rows,
    sectionsName
      ? heads.map((column) => (isValueHeading(column.name) ? { ...column, name: '' } : column))
      : rowsName
        ? codeUnsaid(heads).map((column) => (progress && column.name !== '' ? { ...column, own: true } : asBreakdown(column, group)))
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

/**
 * The corner may name the axis across (rule L20): 指标 over counties beside columns that name what is counted heads offices, and 县区
 * over 受理（件） and 办结率 beside columns of counties heads indicators.
 */
function byMembers(reading: RowReading, columns: readonly LineFacts[]): RowReading {
  const offices = columns.filter((column) => column.office !== null).length
  const named = columns.filter((column) => column.name !== '' && column.office === null).length
  const role = (column: LabelColumn): LabelColumn['role'] => {
    const others = reading.columns.some((other) => other !== column && (other.role === 'office' || other.role === 'indicator'))
    if (others) return column.role
    // 成绩\姓名 over persons: what stands beside it is counted.
    if (personsAcross.test(column.heading.trim()) && offices === 0) return 'indicator'
    if (column.role === 'indicator' && column.members >= 2 && column.officeShare >= likely && named === columns.length) return 'office'
    if (column.role === 'office' && column.officeShare <= unlikely && offices === columns.length)
      if (column.unitShare > 0 || saysAcross(column.heading, columns)) return 'indicator'
    return column.role
  }
  const roles = reading.columns.map(role)
  return roles.every((said, k) => said === reading.columns[k]?.role)
    ? reading
    : { ...reading, columns: reading.columns.map((column, k) => ({ ...column, role: roles[k] as LabelColumn['role'] })) }
}

/** 县区＼办件（件）: the stroke between what stands down and what stands across, not the one of 元/人. */
const cornerStroke = /\s*[\\＼|]\s*|\s*[/／]\s*(?![^(（]*[)）])/

/**
 * The corner over bodies or times may say what is counted, where nothing else does: 地区生产总值（亿元） over counties beside columns of
 * years (rule L27). It has a unit or ends as counted things do; a word for the bodies themselves says nothing of the figures.
 */
function ofCorner(reading: RowReading, columns: readonly LineFacts[]): readonly LineFacts[] {
  if (columns.some((column) => column.name !== '') || reading.columns.some((column) => column.role === 'name')) return columns
  const ofPlaces = (piece: string): boolean => isOfficeHeading(piece) || isPeriodHeading(piece)
  const counted = reading.columns.flatMap(({ heading }, k) =>
    heading.split(cornerStroke).flatMap((piece) => {
      const { name, unit, total } = readHeaderText(piece)
      const counts = name !== '' && total === null && (unit !== null || countingHeading.test(name))
      return counts && !ofPlaces(piece) && !endsLikeMembers(reading, k, name) ? [{ name, unit }] : []
    }),
  )
  const [corner, another] = counted
  if (corner === undefined || another !== undefined) return columns
  const { name, unit } = corner
  const takes = ({ measure }: LineFacts): boolean => measure === null || measure.measure === 'value' || measure.measure === 'target'
  return columns.map((column) => ({ ...column, name, unit: column.unit ?? (takes(column) ? unit : null) }))
}

/** 村（社区） over 东王村 and 西李村 says what they are. */
function endsLikeMembers(reading: RowReading, column: number, name: string): boolean {
  const members = reading.rows.flatMap((row) => (row.kind === 'values' ? [row.labels[column]?.text.trim() ?? ''] : []))
  return members.filter((text) => text.endsWith(name.slice(-1))).length >= likeShare * members.length
}

/** 科室 in the corner over 报送 and 采用率, beside 综合科 and 秘书科: it says what stands across. */
function saysAcross(heading: string, columns: readonly LineFacts[]): boolean {
  const kind = bodiesAcross.find(({ corner }) => corner.test(heading.replace(/\s/g, '')))
  return kind !== undefined && columns.length >= 2 && columns.every((column) => kind.ending.test(column.office?.text.trim() ?? ''))
}

/** Share of members that end like a word for what they are. */
const likeShare = 0.3

/** From here on members are bodies or places, and from here on they are none, against their heading. */
const likely = 0.6
const unlikely = 0.2

/** 完成数 beside columns of names of their own, where nothing says how much was to be done, is one more name (rule H18): 派单 | 完成数. */
function doneNamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const isFigure = (column: LineFacts): boolean => column.measure === null && column.office === null && column.total === null
  const held = columns.some((column) => column.measure?.measure === 'target' || column.measure?.measure === 'completion')
  if (held || !columns.some((column) => isFigure(column) && column.name !== '' && !isValueHeading(column.name))) return columns
  return columns.map((column) => {
    const text = column.labels[column.labels.length - 1]?.text.replace(/\s+|[(（][^()（）]*[)）]$/g, '') ?? ''
    return isFigure(column) && column.name === '' && doneName.test(text) ? { ...column, name: text } : column
  })
}

/** 本年完成 beside 上年同期, over rows that name what is counted: 完成 names nothing. */
function doneUnnamed(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const named = columns.filter((column) => column.name !== '' && (column.measure === null || column.measure.measure === 'value'))
  const bare = named.length > 0 && named.every((column) => doneName.test(column.name) && column.office === null)
  // Actual beside codes may be all the name there is.
  const rowsName = reading.columns.some(
    ({ role }) => role === 'indicator' || ((role === 'name' || role === 'office') && named.every(({ name }) => !/^\w+$/.test(name))),
  )
  if (!bare || !rowsName) return columns
  return columns.map((column) => (doneName.test(column.name) ? { ...column, name: '' } : column))
}

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

/** 合计 over the only column of figures says no more than that here they are: its rows are parts, not totals. */
function loneTotal(columns: readonly LineFacts[]): readonly LineFacts[] {
  const [only] = columns
  return columns.length === 1 && only && only.total !== null && only.measure === null && isBareTotal(only.name)
    ? [{ ...only, name: '', total: null }]
    : columns
}

/** 数量 beside 单重 and 总重 is as much a name as they are; alone, or beside what is said of it, it only says that here are figures. */
function amountsNamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const names = new Set(columns.flatMap((column) => (isThing(column) ? [column.name] : [])))
  if (names.size === 0) return columns
  const bare = columns.filter((column) => column.name === '' && column.measure === null && column.office === null)
  if (bare.length !== 1) return columns
  return columns.map((column) => {
    const leaf = column.labels[column.labels.length - 1]
    const said = readHeaderText(leaf?.text ?? '').name
    return column === bare[0] && column.labels.length === 1 && column.periods.length === 0 && amountName.test(said)
      ? { ...column, name: said }
      : column
  })
}

/** date | type | category | amount: of a list of what happened each day the one figure is what its heading says, and the names tell of it. */
function ofRecords(columns: readonly LineFacts[], reading: RowReading): readonly LineFacts[] {
  const [only] = columns
  const said = readHeaderText(only?.labels[only.labels.length - 1]?.text ?? '').name
  const names = reading.columns.filter((column) => column.role === 'name').length
  const daily = reading.columns.some((column) => column.role === 'period' && dayHeading.test(column.heading.trim()))
  return columns.length === 1 && only?.name === '' && only.measure === null && names >= 2 && daily && amountName.test(said)
    ? [{ ...only, name: said, own: true }]
    : columns
}

/** A column of amounts with a name: no change, total or share. */
function isThing(column: LineFacts): boolean {
  return column.name !== '' && column.measure === null && column.total === null && !column.unit?.share && !isRateName(column.name)
}

/** 求和项:病例数 in a pivot's corner is what its columns count, where none of them says so; 列标签 is no name. */
function ofPivot(grid: Grid, shape: TableShape, columns: readonly LineFacts[]): readonly LineFacts[] {
  const first = columns[0]?.at ?? 0
  const corner = shape.headerRows.flatMap((row) => {
    for (let column = shape.band.left; column < first; column++) {
      const name = pivotValue.exec(grid.textAt(row, column))?.[1]
      if (name !== undefined) return [name.trim()]
    }
    return []
  })
  const counted = corner[0]
  if (counted === undefined) return withoutSums(columns)
  return columns.map((column) => ({ ...column, name: column.name === '' || isBareTotal(column.name) ? counted : column.name }))
}

/** 求和项:党员 | 求和项:团员 are 党员 and 团员, where they stay apart. */
function withoutSums(columns: readonly LineFacts[]): readonly LineFacts[] {
  const named = columns.map((column) => pivotValue.exec(column.name)?.[1]?.trim() ?? column.name)
  return new Set(named).size < columns.length ? columns : columns.map((column, k) => ({ ...column, name: named[k] as string }))
}

/** 合计 behind columns that name nothing, as days and months do, is of what they are of, and names nothing itself. */
function totalsUnnamed(columns: readonly LineFacts[]): readonly LineFacts[] {
  const isTotal = (column: LineFacts): boolean => column.total !== null && column.measure === null && isBareTotal(column.name)
  // 占比 beside them is a name of its own.
  const others = columns.filter((column) => !isTotal(column) && !shareOfWhole.test(column.name))
  if (
    others.length < 2 ||
    !columns.some(isTotal) ||
    !others.every((column) => column.name === '' && column.measure === null && column.office === null)
  )
    return columns
  return columns.map((column) => (isTotal(column) ? { ...column, name: '' } : column))
}

/** 增速 and 位次 as rows of their own are of the row of figures above them, when they come back or stand right below it (rule A10). */
function ofRowsAbove(rows: readonly LineFacts[], isValueRow: (row: number) => boolean): LineFacts[] {
  let above: LineFacts | null = null
  return rows.map((row) => {
    if (!isValueRow(row.at)) return row
    if (row.measure === null || row.measure.measure === 'value') above = row.name === '' ? null : row
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

/** Names over the columns of a table whose rows name the indicators tell the figures apart. */
function asBreakdown(column: LineFacts, group: string): LineFacts {
  if (column.name === '') return column
  return { ...column, name: '', breakdown: [{ name: group, value: column.name }] }
}

/** EN.POP.DNST over the only column of figures, whose rows name what is counted, is the code of that. */
function codeUnsaid(columns: readonly LineFacts[]): readonly LineFacts[] {
  const [only] = columns
  return columns.length === 1 && only && seriesCode.test(only.name) ? [{ ...only, name: '' }] : columns
}

function indicatorColumnOf(reading: RowReading, columns: readonly LineFacts[]): LabelColumn | null {
  const named = reading.columns.filter((column) => column.role === 'indicator')
  // 类别, 级别, 性别 beside the names of bodies say of which group they are, not what is counted (rule Y10).
  const counted = columns.some((column) => column.periods.length === 0 && (column.name === '' || isValueHeading(column.name)))
  const beside = reading.columns.some((column) => column.role === 'office') && !reading.columns.some((column) => column.role === 'unit')
  const names = reading.columns.filter(
    (column) =>
      column.role === 'name' &&
      // How often a thing is to be done is not its name.
      !isFrequencyHeading(column.heading) &&
      !(
        beside &&
        column.unitShare < 0.3 &&
        isGroupHeading(column.heading) &&
        // 综合类 and 信息类 say of which kind, whatever counts.
        !(counted && isVagueGroup(column.heading) && column.kindShare < likely)
      ),
  )
  const heads = new Set(
    columns.flatMap((column) => (column.name !== '' && (column.own === true || !isValueHeading(column.name)) ? [column.name] : [])),
  )
  // Of indicators in groups of indicators the finest are counted.
  const best = named.reduce<LabelColumn | null>((most, column) => (most === null || column.members > most.members ? column : most), null)
  if (best) {
    if (heads.size === 0) return best
    // Both axes bear names. Units on one of them, or changes and targets beside it, say which is counted.
    const rowUnits = best.unitShare > 0.3 || reading.columns.some((column) => column.role === 'unit')
    const units = columns.filter((column) => column.unit !== null)
    // 项目, 事项 head kinds as often as indicators: columns of differing things, one of them with its unit, are what is counted.
    const counted =
      !isIndicatorWord(best.heading) &&
      heads.size === columns.length &&
      units.some((column) => !column.unit?.share && column.measure === null)
    const columnUnits = units.length > 0.5 * columns.length || counted || isProject(reading, best, heads, columns.length)
    return rowUnits || !columnUnits ? best : null
  }
  if (heads.size > 0) {
    const units = names.find((column) => column.unitShare >= 0.6)
    const columnUnits = columns.some((column) => column.unit !== null)
    const hasUnitColumn = reading.columns.some((column) => column.role === 'unit')
    if (units && !columnUnits) return units
    if (hasUnitColumn && names.length > 0 && !columnUnits && columns.some((column) => column.measure !== null || column.periods.length > 0))
      return names[names.length - 1] ?? null
    return null
  }
  // Persons are counted by no sheet: 姓名 over 1月 2月 3月 is whose figures they are. Nor are 省份 beside 城市, 县区 beside 街道 (rule L9).
  const things = names.filter((column) => !personHeading.test(column.heading) && !ofBodies(column))
  // What some rows leave empty names nothing, where another column names them all.
  const whole = things.filter((column) => {
    const at = reading.columns.indexOf(column)
    return reading.rows.every((row) => row.kind !== 'values' || row.labels[at] !== null)
  })
  const last = (whole.length > 0 ? whole : things)[(whole.length > 0 ? whole : things).length - 1] ?? null
  return last === null ? null : (namedBesideLevels(reading, whole, last) ?? last)
}

/** A second column of bodies or places beside the one that says whose the figures are. */
function ofBodies(column: LabelColumn): boolean {
  return column.officeShare >= likely || (isOfficeHeading(column.heading) && column.officeShare > unlikely && column.unitShare === 0)
}

/** 级别 over 国家级 省级 国家级 behind names that tell every row apart: the names are counted, the levels are of which kind they are. */
function namedBesideLevels(reading: RowReading, names: readonly LabelColumn[], last: LabelColumn): LabelColumn | null {
  if (!isGroupHeading(last.heading) || isVagueGroup(last.heading)) return null
  const rows = reading.rows.filter((row) => row.kind === 'values').length
  const others = names.filter((column) => column !== last && !isGroupHeading(column.heading) && column.members >= rows)
  return last.members * 2 <= rows ? (others[others.length - 1] ?? null) : null
}

/** 项目 over few names that come back row after row, beside finer names and columns of three different things or more: a project, which the columns count. */
function isProject(reading: RowReading, best: LabelColumn, heads: ReadonlySet<string>, columns: number): boolean {
  // 总投资, 完成投资 of each 项目名称: works are what the money goes to, and the columns count.
  if (worksHeading.test(best.heading.replace(/\s+/g, '')) && [...heads].some((name) => worksMoney.test(name))) return true
  // 数量 单价 合价 of each 项目: things are bought, and the columns count.
  if (!isIndicatorWord(best.heading) && heads.size >= 2 && [...heads].some((name) => unitPrice.test(name))) return true
  // 楼栋数 建筑面积 是否完工 of each 项目: every column says what it counts or asks, and none of the names does.
  const counted =
    [...heads].every(asks) ||
    (heads.size >= 2 && [...heads].every((name) => countingHeading.test(name) || dimensionHeading.test(name) || asks(name)))
  if (!isIndicatorWord(best.heading) && counted && !reading.rows.some((row) => namesCount(reading, best, row))) return true
  const rows = reading.rows.filter((row) => row.kind === 'values').length
  return (
    !isIndicatorWord(best.heading) &&
    heads.size >= 3 &&
    heads.size >= 0.5 * columns &&
    3 * best.members <= rows &&
    reading.columns.some(
      (other) => other !== best && (other.role === 'name' || other.role === 'office') && other.members > 2 * best.members,
    )
  )
}

function asks(name: string): boolean {
  return readHeaderText(name).measure?.measure === 'flag'
}

function namesCount(reading: RowReading, best: LabelColumn, row: LabelRow): boolean {
  const text = row.kind === 'values' ? row.labels[reading.columns.indexOf(best)]?.text.trim() : undefined
  return text !== undefined && (countingHeading.test(text) || isBareTotal(text))
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
