import type { HeadRole, LineMeasure, NameRole } from '../../model/correction'
import type { BreakdownPart } from '../../model/dataset/observation'
import type { LineFacts, TableFacts } from '../sheet/facts'
import type { MeasureReading } from '../values/types'
import { unnamed } from '../lexicon/headings/headings'
import { countedIn, namedByCorner } from '../lines/corner'
import { statedUnit } from '../values/headers/unit'
import { readHeaderText } from '../values/headers/headerText'

/**
 * A row whose name in one column of names is what a clerk says it is.
 *
 *     MrBlack, read as an office, as part       told apart by Consultant=MrBlack
 *     海州, read as a class, as office           the figures of 海州
 *     绿化, read as a class, as indicator        绿化 is counted
 *     吨, read as a class, as unit               in 吨
 *
 * The line itself where nothing is written there, or a total stands there.
 */
export function lineNamed(row: LineFacts, at: number, heading: string, after: NameRole): LineFacts {
  const text = row.labels.find((label) => label.column === at)?.text ?? ''
  if (text === '' || row.total !== null) return row
  const bare: LineFacts = {
    ...row,
    office: row.office?.text === text || row.office?.name === text ? null : row.office,
    name: row.name === text ? '' : row.name,
    breakdown: row.breakdown.filter(({ value }) => value !== text),
  }
  if (after === 'office') return { ...bare, office: { name: text, text, provenance: 'cell' } }
  if (after === 'indicator') return { ...bare, name: bare.name === '' ? text : `${bare.name} ${text}` }
  if (after === 'unit') return { ...bare, unit: statedUnit(text), unitText: text }
  return { ...bare, breakdown: [...bare.breakdown, { name: heading || unnamed.group, value: text }] }
}

/**
 * Columns whose names are what a clerk says they are: bodies, what tells the figures apart, or what is counted. A total is of none of them.
 *
 *     发改 | 住建 under 市直部门, read as classes, as office    the figures of 发改, of 住建
 *     整治前 | 整治后, read as indicators, as part              told apart by 列=整治前, 列=整治后
 *
 * What stands over the names is kept where only it tells two of them apart.
 */
export function headsNamed(facts: TableFacts, after: HeadRole): TableFacts {
  const names = facts.columns.map(leafName)
  const columns = facts.columns.map((column, k): LineFacts => {
    const text = names[k] as string
    if (text === '' || column.total !== null || (column.measure !== null && column.measure.measure !== 'value')) return column
    const over = names.indexOf(text) === names.lastIndexOf(text) ? [] : column.labels.slice(0, -1)
    const parts: BreakdownPart[] = over.map((label) => ({ name: unnamed.group, value: label.text }))
    const bare: LineFacts = { ...column, name: '', office: null, own: false, breakdown: [...parts, ...withoutText(column, text)] }
    if (after === 'office') return { ...bare, office: { name: text, text, provenance: 'header' } }
    return after === 'indicator'
      ? { ...bare, name: text }
      : { ...bare, breakdown: [...bare.breakdown, { name: unnamed.column, value: text }] }
  })
  const { indicatorAxis } = facts
  const axis = after === 'indicator' && indicatorAxis !== 'rows' ? 'columns' : indicatorAxis === 'columns' ? 'none' : indicatorAxis
  return { ...facts, columns, indicatorAxis: axis }
}

/** What a column is called, less when and in what: 发改 of 市直部门 over 发改（件）. */
function leafName({ labels }: LineFacts): string {
  return readHeaderText(labels[labels.length - 1]?.text ?? '').name
}

/** What tells a column's figures apart, less what a text of it says. */
function withoutText({ breakdown }: LineFacts, text: string): readonly BreakdownPart[] {
  return breakdown.filter(({ value }) => value !== text && !value.endsWith(text))
}

/**
 * A column that a clerk says holds goals, changes or places is named by that: its heading is neither a body nor a part of its own.
 *
 *     到期 as a goal beside 目前, told apart by 类别=到期   the goal
 *     权 as a goal beside 甲县, the figures of 权           the goal
 *
 * 甲县 as scores is 甲县's all the same: `lasts` tells that a heading says more than whose.
 */
export function saidToMeasure(column: LineFacts, said: LineMeasure, lasts: boolean): LineFacts {
  const text = leafName(column)
  if (said === 'value' || !lasts || text === '') return column
  return { ...withoutOwnPart(column), office: column.office?.text === text ? null : column.office }
}

/** A line that adds up others, or holds what isn't counted, is no part of them by its own name: 累, counted, of 列=累. */
export function withoutOwnPart(line: LineFacts): LineFacts {
  const text = leafName(line)
  const breakdown = line.breakdown.filter(({ value }) => value !== text)
  return text === '' || breakdown.length === line.breakdown.length ? line : { ...line, breakdown }
}

/**
 * Goals and changes by a clerk's word are of what is counted beside them, as those are whose headings say so: of the only column of figures
 * there is. Beside several a goal keeps its own name, and a change has none, so that it is of the column before it.
 *
 *     红线 as a ceiling | 事故数        the ceiling of 事故数
 *     用电量 | 差 as a change           the change of 用电量
 *     计划项目 as a goal | 开工 | 投产    a goal of its own name
 */
export function ofTheOnly(columns: readonly LineFacts[], said: ReadonlyMap<number, LineMeasure>): readonly LineFacts[] {
  const plain = columns.filter(({ measure, total }) => total === null && (measure === null || measure.measure === 'value'))
  const only = new Set(plain.map(({ name }) => name)).size === 1 ? plain[0] : undefined
  return columns.map((column) => {
    const what = said.get(column.at)
    if (what === undefined || what === 'value' || what === 'score' || column.said === true || column.name !== leafName(column))
      return column
    if (only) return { ...column, name: only.name }
    return what === 'target' || what === 'ceiling' ? column : { ...column, name: '' }
  })
}

/** Rows that are bodies, as a clerk says, under a corner that names what is counted: the columns of times are of that. */
export function countedByCorner(facts: TableFacts): TableFacts {
  const [corner, another] = countedIn(facts.nameHeading)
  if (corner === undefined || another !== undefined || facts.columns.some(({ name }) => name !== '')) return facts
  return { ...facts, columns: namedByCorner(facts.columns, corner), indicatorAxis: 'columns' }
}

/**
 * A column that a clerk names beside rows that name the indicators: what is counted in it is its own.
 *
 *     权重 of 固定资产投资, told apart by 权重     权重, told apart by 固定资产投资
 */
export function ownColumn(column: LineFacts): LineFacts {
  const texts = new Set(column.labels.map(({ text }) => text))
  return { ...column, own: true, breakdown: column.breakdown.filter(({ value }) => !texts.has(value)) }
}

/**
 * A table all of whose figures count one thing: what named them tells them apart.
 *
 *     小学 | 初中 over 54.4 | 57.7, counted 满意度     满意度 of 类别=小学, of 类别=初中
 */
export function countedAs(facts: TableFacts): TableFacts {
  const { indicatorAxis } = facts
  if (indicatorAxis === 'none') return facts
  const apart = (line: LineFacts): LineFacts => {
    if (line.name === '') return line
    const taken = new Set(line.breakdown.map((part) => part.name))
    const name = (indicatorAxis === 'rows' ? facts.nameHeading : '') || (taken.has(unnamed.group) ? unnamed.column : unnamed.group)
    const part: BreakdownPart = { name, value: line.name }
    return { ...line, name: '', breakdown: line.total === null ? [...line.breakdown, part] : line.breakdown, own: false }
  }
  return {
    ...facts,
    indicatorAxis: 'none',
    rows: indicatorAxis === 'rows' ? facts.rows.map(apart) : facts.rows,
    columns: facts.columns.map(apart),
  }
}

/**
 * What a header that says so would be read as; null for a plain value. The form of a change is told by the figures beneath.
 *
 *     'ceiling'              a goal to stay under
 *     'samePeriodLastYear'   a change against the same stretch of the year before
 */
export function measuredAs(said: LineMeasure): MeasureReading | null {
  const bare = { against: null, form: null, sense: null, matched: '' } as const
  if (said === 'value') return null
  if (said === 'ceiling') return { ...bare, measure: 'target', sense: 'ceiling' }
  if (said === 'samePeriodLastYear' || said === 'previousPeriod') return { ...bare, measure: 'change', against: said }
  return { ...bare, measure: said }
}
