import { bodyKey, fieldKey, formKey, formKeyAhead, madeOn, reportedOnKey, reporterKey, titleKey } from '../../lexicon/edges'
import { foldText } from '../../values/fold'

/** Characters of the longest answer of a key among others. */
const longestAnswer = 40

/**
 * The keys of a form that stand in one cell with what each says, one blank or more apart (rule E1); empty for any other text.
 *
 *     填报单位：甲县 考评时间：2023年12月     填报单位：甲县, 考评时间：2023年12月
 *     单位名称：甲局 考核年度：2022年         two as well
 *     时间：2023年 8月                      none: one key
 */
export function keysApart(text: string): readonly string[] {
  const starts = [...text.matchAll(formKeyAhead)].map((match) => match.index + match[0].length - (match[1] ?? '').length)
  if (starts.length < 2 || starts[0] !== text.length - text.trimStart().length) return []
  const pieces = starts.map((start, k) => text.slice(start, starts[k + 1] ?? text.length).trim())
  const known = pieces.filter((piece) => isKnownKey((piece.split(/[:：]/)[0] ?? '').replace(/\s+|[（(][^()（）]*[)）]/g, '')))
  if (known.length < 2 || known[0] !== pieces[0]) return []
  return pieces.every((piece) => piece.length <= longestAnswer) && /[:：]\s*\S/.test(pieces[0] as string) ? pieces : []
}

function isKnownKey(key: string): boolean {
  const plain = foldText(key)
  return [formKey, bodyKey, madeOn, reportedOnKey, titleKey, fieldKey].some((pattern) => pattern.test(plain)) || reporterKey.test(plain)
}
