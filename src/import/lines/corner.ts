import { countingHeading } from '../lexicon/headings/codes'
import { bodiesAcross, personsAcross } from '../lexicon/headings/headings'
import type { TableShape } from '../find/shapes/tableShape'
import { groupedBy } from '../lexicon/edges'
import type { LineFacts, PeriodFact } from '../sheet/facts'
import type { Grid } from '../sheet/grid'
import { isBareTotal, isGroupHeading, isOfficeHeading, isPeriodHeading } from '../sheet/heading'
import type { LabelColumn, RowReading } from './labels/readLabels'
import { readHeaderText } from '../values/headers/headerText'
import { readPeriod } from '../values/times/period'
import { likely, unlikely } from './indicatorAxis'

/**
 * The corner may name the axis across (rule L20): 指标 over counties beside columns that name what is counted heads offices, and 县区
 * over 受理（件） and 办结率 beside columns of counties heads indicators.
 */
export function byMembers(reading: RowReading, columns: readonly LineFacts[]): RowReading {
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
export function ofCorner(reading: RowReading, columns: readonly LineFacts[]): readonly LineFacts[] {
  if (columns.some((column) => column.name !== '') || reading.columns.some((column) => column.role === 'name')) return columns
  const counted = reading.columns.flatMap(({ heading }, k) =>
    countedIn(heading).filter(({ name, piece }) => !endsLikeMembers(reading, k, name, piece)),
  )
  const [corner, another] = counted
  return corner === undefined || another !== undefined ? columns : namedByCorner(columns, corner)
}

/** What a corner says that is counted. */
export function countedIn(heading: string): { readonly name: string; readonly unit: LineFacts['unit']; readonly piece: string }[] {
  return heading.split(cornerStroke).flatMap((piece) => {
    const { name, unit, total } = readHeaderText(piece)
    const counts = name !== '' && total === null && (unit !== null || countingHeading.test(name))
    return counts && !isOfficeHeading(piece) && !isPeriodHeading(piece) ? [{ name, unit, piece }] : []
  })
}

/** Columns without a name of their own are of what the corner says, in its unit. */
export function namedByCorner(
  columns: readonly LineFacts[],
  { name, unit }: { readonly name: string; readonly unit: LineFacts['unit'] },
): readonly LineFacts[] {
  const takes = ({ measure }: LineFacts): boolean => measure === null || measure.measure === 'value' || measure.measure === 'target'
  return columns.map((column) => ({ ...column, name, unit: column.unit ?? (takes(column) ? unit : null) }))
}

/** 村（社区） over 东王村 and 西李村, or over 和平社区 and 北关社区, says what they are. */
function endsLikeMembers(reading: RowReading, column: number, name: string, heading: string): boolean {
  const members = reading.rows.flatMap((row) => (row.kind === 'values' ? [row.labels[column]?.text.trim() ?? ''] : []))
  const others = (bracketed.exec(heading)?.[1] ?? '').split(/[、,，/／]/)
  const ends = [name, ...others].map((word) => word.trim().slice(-1)).filter((end) => end !== '')
  return members.filter((text) => ends.some((end) => text.endsWith(end))).length >= likeShare * members.length
}
const bracketed = /[（(]([^（）()]+)[）)]$/

/** 科室 in the corner over 报送 and 采用率, beside 综合科 and 秘书科: it says what stands across. */
function saysAcross(heading: string, columns: readonly LineFacts[]): boolean {
  const kind = bodiesAcross.find(({ corner }) => corner.test(heading.replace(/\s/g, '')))
  return kind !== undefined && columns.length >= 2 && columns.every((column) => kind.ending.test(column.office?.text.trim() ?? ''))
}

/** Share of members that end like a word for what they are. */
const likeShare = 0.3

/**
 * 县区＼等级 in the corner over names without units or times: they are of which 等级, and the title names what is counted (rule L29).
 */
export function groupedByCorner(reading: RowReading, columns: readonly LineFacts[]): readonly LineFacts[] {
  const isPlain = ({ name, office, unit, measure, periods }: LineFacts): boolean =>
    name !== '' && !office && !unit && !measure && periods.length === 0
  if (columns.length < 3 || !columns.every(isPlain)) return columns
  for (const { heading } of reading.columns) {
    const [down, across, more] = heading.split(/[\\＼]/).map((piece) => piece.trim())
    if (down === undefined || across === undefined || more !== undefined || !isGroupHeading(across)) continue
    return columns.map((column) =>
      column.total !== null && isBareTotal(column.name)
        ? { ...column, name: '' }
        : { ...column, name: '', breakdown: [...column.breakdown, { name: across, value: column.name }] },
    )
  }
  return columns
}

/** 2024年三季度 in the corner over offices, where nothing else in the table says when, is when all of it is (rule W15). */
export function ofCornerTime(reading: RowReading, columns: readonly LineFacts[], rows: readonly LineFacts[]): readonly LineFacts[] {
  const silent = (line: LineFacts): boolean => line.periods.length === 0
  if (!columns.every(silent) || !rows.every(silent)) return columns
  for (const { heading, role } of reading.columns) {
    const said = role === 'period' ? null : readPeriod(heading)
    if (said?.period == null || said.relative !== null || said.rest.trim() !== '') continue
    const fact: PeriodFact = { reading: said, provenance: 'header', text: heading.trim() }
    return columns.map((column) => ({ ...column, periods: [fact] }))
  }
  return columns
}

/** 时间 in the corner over names says what stands across, where times do, and is the heading of none of them. */
export function withoutTimeHeads(reading: RowReading, columns: readonly LineFacts[]): RowReading {
  const isAcross = ({ heading, role }: LabelColumn): boolean => role !== 'period' && isPeriodHeading(heading)
  if (columns.length < 2 || !columns.every((column) => column.periods.length > 0) || !reading.columns.some(isAcross)) return reading
  return { ...reading, columns: reading.columns.map((column) => (isAcross(column) ? { ...column, heading: '' } : column)) }
}

/**
 * 按学历分的满意情况 over columns of names, above the same few answers under each year, says what the columns are: of whom, and nothing that
 * is counted, which the title names (rule L29). Where rows don't come back, or a heading has a unit, the title may speak of the rows.
 */
export function groupedByTitle(grid: Grid, shape: TableShape, reading: RowReading, columns: readonly LineFacts[]): readonly LineFacts[] {
  const isPlain = ({ name, office, unit, measure }: LineFacts): boolean => name !== '' && !office && !unit && !measure
  const others = reading.columns.some(({ role }) => role === 'office' || role === 'indicator' || role === 'unit')
  if (columns.length < 3 || others || !columns.every(isPlain)) return columns
  const values = reading.rows.filter((row) => row.kind === 'values')
  const answers = reading.columns.flatMap(({ role }, k) =>
    role === 'name' ? [new Set(values.map((row) => row.labels[k]?.text ?? ''))] : [],
  )
  const [only] = answers
  if (answers.length !== 1 || only === undefined || only.size < 2 || 2 * only.size > values.length) return columns
  const first = shape.headerRows[0] ?? 0
  const by = Array.from(grid.rows)
    .filter((row) => row < first && row >= first - highestTitle)
    .flatMap((row) => Array.from(grid.rowCells(row).cells, (cell) => groupedBy.exec(grid.textOf(cell))?.groups))
    .find((groups) => groups !== undefined)
  const word = by?.['words'] ?? by?.['chinese']
  if (word === undefined) return columns
  return columns.map((column) =>
    column.total !== null && isBareTotal(column.name)
      ? { ...column, name: '' }
      : { ...column, name: '', breakdown: [...column.breakdown, { name: word.trim(), value: column.name }] },
  )
}

/** Lines above a header among which its title is. */
const highestTitle = 6
