import { actualColumn, doneName, planColumn } from '../../../lexicon/measures/progress'
import type { LineFacts } from '../../../sheet/facts'
import { readHeaderText } from '../../../values/headers/headerText'

/** Columns of a block from which on it is one. */
const leastColumns = 2

/**
 * 预算数 over the same columns as 决算数 says of each that it was planned, and names none of them (rule H8):
 *
 *     预算数 over 小计 接待费, 决算数 over 小计 接待费      goals and figures of 接待费
 *     计划 over 户数 资金, 完成 over 户数 资金             the same of 户数, 资金
 *     全市 over 预算数 执行数, 县级 over 预算数 执行数       of the whole, of the counties
 */
export function withPlanBlocks(columns: readonly LineFacts[]): readonly LineFacts[] {
  const headed = columns.map(headOf)
  const beneath = (kind: 'plan' | 'done'): string[] => headed.flatMap((head) => (head?.kind === kind ? [head.rest] : [])).sort()
  const [planned, done] = [beneath('plan'), beneath('done')]
  if (planned.length < leastColumns || planned.join('\n') !== done.join('\n')) return columns
  return columns.map((column, k) => {
    const head = headed[k]
    if (head == null) return column
    const name = without(column.name, head.name)
    if (head.kind === 'done') return { ...column, name }
    const said = column.measure === null || column.measure.measure === 'value'
    return said
      ? { ...column, name, measure: { measure: 'target', against: null, form: null, sense: 'floor', matched: head.text } }
      : { ...column, name }
  })
}

/** What stands over a column that says only that it was planned, or came of it, and what is beneath it. */
function headOf({
  labels,
}: LineFacts): { readonly kind: 'plan' | 'done'; readonly text: string; readonly name: string; readonly rest: string } | null {
  const at = labels.length < 2 ? -1 : labels.findIndex(({ text }) => kindOf(said(text)) !== null)
  const label = labels[at]
  const kind = label ? kindOf(said(label.text)) : null
  if (label === undefined || kind === null) return null
  const rest = labels.filter((_, k) => k !== at)
  return { kind, text: label.text, name: readHeaderText(label.text).name, rest: rest.map(({ text }) => said(text)).join('|') }
}

/** A name without the heading it begins or ends with. */
function without(name: string, heading: string): string {
  if (heading === '') return name
  if (name.startsWith(heading)) return name.slice(heading.length).trim()
  return name.endsWith(heading) ? name.slice(0, -heading.length).trim() : name
}

function said(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]|\s+/g, '')
}

function kindOf(text: string): 'plan' | 'done' | null {
  return planColumn.test(text) ? 'plan' : actualColumn.test(text) || doneName.test(text) ? 'done' : null
}
