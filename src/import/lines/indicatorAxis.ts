import { countedName, countingHeading, dimensionHeading, isBand } from '../lexicon/headings/codes'
import { ageHeading, unitPrice, personHeading, worksHeading, worksMoney, worksNamed, worksSpent } from '../lexicon/headings/headings'
import type { LineFacts } from '../sheet/facts'
import {
  isBareTotal,
  isFrequencyHeading,
  isIndicatorWord,
  isGroupHeading,
  isOfficeHeading,
  isValueHeading,
  isVagueGroup,
  ledgerPart,
} from '../sheet/heading'
import type { LabelRow } from './labels/labelRows'
import type { LabelColumn, RowReading } from './labels/readLabels'
import { readHeaderText } from '../values/headers/headerText'

/**
 * What names the rows of a table of goals and what is done: of several columns the one whose names say their units, else the last that is no column
 * of who does it (任务名称 | 牵头单位 | 责任单位).
 */
export function taskColumnOf(named: readonly LabelColumn[]): LabelColumn | null {
  const units = named.find((column) => column.unitShare >= likely)
  if (units) return units
  const things = named.filter(
    (column) => column.role === 'indicator' || !(ofBodies(column) || whoDoes.has(ledgerPart(column.heading) ?? '')),
  )
  return things[things.length - 1] ?? named[named.length - 1] ?? null
}

const whoDoes: ReadonlySet<string> = new Set(['owner', 'supporting'])

export function indicatorColumnOf(reading: RowReading, columns: readonly LineFacts[]): LabelColumn | null {
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
        // 报送 区级采用 市级采用 under 类型 are counted, whatever heads them.
        column.stepShare < likely &&
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
    return partsOfOne(columns) && namesCounts(reading, names[0]) ? (names[names.length - 1] ?? null) : null
  }
  // Persons are counted by no sheet: 姓名 over 1月 2月 3月 is whose figures they are. Nor are 省份 beside 城市, 县区 beside 街道 (rule L9).
  const things = names.filter(
    (column) =>
      !personHeading.test(column.heading) &&
      // How a thing stands is not what it is: open and closed under status, beside the names of things.
      !(names.length > 1 && ledgerPart(column.heading) === 'status') &&
      !column.ofPersons &&
      !ofBodies(column) &&
      !ageHeading.test(column.heading.trim()) &&
      !(names.length > 1 && ofBands(reading, column)),
  )
  // What some rows leave empty names nothing, where another column names them all.
  const whole = things.filter((column) => {
    const at = reading.columns.indexOf(column)
    return reading.rows.every((row) => row.kind !== 'values' || row.labels[at] !== null)
  })
  const last = (whole.length > 0 ? whole : things)[(whole.length > 0 ? whole : things).length - 1] ?? null
  return last === null ? null : (namedBesideLevels(reading, whole, last) ?? last)
}

/** 自然人 企业 总计, none with a unit or a time of its own: who makes up one count, which the rows name. */
function partsOfOne(columns: readonly LineFacts[]): boolean {
  const isPart = ({ unit, measure, periods }: LineFacts): boolean => unit === null && measure === null && periods.length === 0
  return columns.length > leastParts && columns.every(isPart) && columns.filter(({ total }) => total !== null).length === 1
}

/** 新收申请数量, 结转申请数量 over the rows, and nothing that counts over the columns. */
function namesCounts(reading: RowReading, first: LabelColumn | undefined): boolean {
  const at = first === undefined ? -1 : reading.columns.indexOf(first)
  const names = new Set(reading.rows.flatMap((row) => (row.kind === 'values' ? (row.labels[at]?.text.trim() ?? []) : [])))
  return [...names].filter((name) => countedName.test(name)).length >= 2
}

/** Columns beside their total from which on they are its parts. */
const leastParts = 2

/** A second column of bodies or places beside the one that says whose the figures are. */
function ofBodies(column: LabelColumn): boolean {
  return column.officeShare >= likely || (isOfficeHeading(column.heading) && column.officeShare > unlikely && column.unitShare === 0)
}

/** 15-19, 20-24 … beside the coarser 15-24: bands of a scale, which group what is counted and are never it. */
function ofBands(reading: RowReading, column: LabelColumn): boolean {
  const at = reading.columns.indexOf(column)
  const texts = reading.rows.flatMap((row) => (row.kind === 'values' ? (row.labels[at]?.text ?? []) : [])).slice(0, bandsLooked)
  return texts.length >= 2 && texts.filter(isBand).length >= likely * texts.length
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
  const heading = best.heading.replace(/\s+/g, '')
  if (worksHeading.test(heading) && [...heads].some((name) => worksMoney.test(name) || (worksNamed.test(heading) && worksSpent.test(name))))
    return true
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

/** Rows looked at for bands. */
const bandsLooked = 200

/** From here on members are bodies or places, and from here on they are none, against their heading. */
export const likely = 0.6
export const unlikely = 0.2
