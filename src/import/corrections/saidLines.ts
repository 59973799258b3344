import type { LineMeasure, NameRole } from '../../model/correction'
import type { BreakdownPart } from '../../model/dataset/observation'
import type { LineFacts, TableFacts } from '../sheet/facts'
import type { MeasureReading } from '../values/types'
import { unnamed } from '../lexicon/headings/headings'

/**
 * A row whose name in one column of names is what a clerk says it is.
 *
 *     MrBlack, read as an office, as part       told apart by Consultant=MrBlack
 *     海州, read as a class, as office           the figures of 海州
 *     绿化, read as a class, as indicator        绿化 is counted
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
  return { ...bare, breakdown: [...bare.breakdown, { name: heading || unnamed.group, value: text }] }
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
