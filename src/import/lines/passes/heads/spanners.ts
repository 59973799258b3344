import type { LabelText } from '../../../../model/dataset/observation'
import { allottedHeading, differenceForm, doneHeading, percentForm, pieceHeading } from '../../../lexicon/measures/spanners'
import type { LineFacts } from '../../../sheet/facts'
import { readHeaderText } from '../../../values/headers/headerText'

/**
 * What stands over several columns may say what they all are (rule H23): beneath 增减 a 金额 and a 幅度 only say in what form it is given, and
 * what stands beneath 季度分解 is allotted of a goal.
 *
 *     全年增减 over 金额 幅度        changes of the year's figures, so much and so many percent
 *     季度分解 over 一季度 二季度     the goal of each quarter
 */
export function withSpannersSaid(columns: readonly LineFacts[]): readonly LineFacts[] {
  return columns.map((column) => ofChange(column) ?? ofGoal(column) ?? column)
}

function ofChange(column: LineFacts): LineFacts | null {
  const { measure, labels } = column
  const leaf = labels[labels.length - 1]
  if (measure?.measure !== 'change' || leaf === undefined || labels.length < 2) return null
  const said = readHeaderText(leaf.text)
  if (said.measure !== null || !labels.slice(0, -1).some(changes)) return null
  const form = percentForm.test(said.name) ? 'percent' : differenceForm.test(said.name) ? 'difference' : null
  const name = form === null ? null : without(column.name, said.name)
  return name === null ? null : { ...column, name, measure: { ...measure, form } }
}

function changes(label: LabelText): boolean {
  return readHeaderText(label.text).measure?.measure === 'change'
}

function ofGoal(column: LineFacts): LineFacts | null {
  const { labels, measure } = column
  const kind = measure?.measure ?? 'value'
  if (labels.length < 2 || column.periods.length === 0 || (kind !== 'value' && kind !== 'target')) return null
  const said = labels.slice(0, -1).map(({ text }) => text.replace(/\s+|[(（][^()（）]*[)）]/g, ''))
  const over = said.find((text) => allottedHeading.test(text) || pieceHeading.test(text))
  const name = over === undefined ? null : without(column.name, readHeaderText(over).name)
  if (over === undefined || name === null) return null
  return doneHeading.test(over)
    ? { ...column, name }
    : { ...column, name, measure: measure ?? { measure: 'target', against: null, form: null, sense: 'floor', matched: over } }
}

/** A name without one of the headings it was joined of; null where that isn't in it. */
function without(name: string, heading: string): string | null {
  if (heading === '') return name
  return name.includes(heading) ? name.replace(heading, '').trim() : null
}
