import type { Quantity } from '../../model/quantity'
import { foldText } from './fold'
import { readQuantities } from './quantity'
import type { ValueHints } from './types'

/** A name and what stands behind it in the same cell. */
export interface LabelledQuantity {
  readonly name: string
  readonly quantities: readonly Quantity[]
}

/**
 * Read a cell that holds a short name and its figure; null when it is anything else, prose above all.
 *
 *     readLabelledQuantity('起草綜合文稿 600余篇')   起草綜合文稿, 600 篇 atLeast
 *     readLabelledQuantity('总数:66项')             总数, 66 项
 *     readLabelledQuantity('已整改工地42处,完成率95%')  null: prose
 *     readLabelledQuantity('市办实事 10件27项')       市办实事, 10 件 and 27 项
 *     readLabelledQuantity('问策2023')               null: the number touches the name
 */
export function readLabelledQuantity(text: string, hints?: ValueHints): LabelledQuantity | null {
  const folded = foldText(text)
  const match = /^\s*([^\d:]{2,24}?)(?::\s*|\s+)(\S.*?)\s*$/.exec(folded)
  if (!match) return null
  const name = match[1] ?? ''
  const figure = match[2] ?? ''
  if (!/\p{L}/u.test(name) || /[,;。!?]$/.test(name) || !/[\d零一二两三四五六七八九十百]/.test(figure)) return null
  const quantities = readQuantities(figure, hints)
  const read = quantities.every((q) => (q.kind === 'amount' && (q.unit !== null || folded.includes(':'))) || q.kind === 'change')
  if (!read) return null
  const start = folded.indexOf(name)
  return { name: text.slice(start, start + name.length).trim(), quantities: quantities.map((q) => ({ ...q, text })) }
}
