import { countWords } from '../lexicon/headings'
import { foldText } from '../values/fold'
import type { Unit } from '../../model/unit'
import { readUnit } from '../values/unit'

/** A piece of a text as it stands there, given as a folded reading matched it: 2023年1—7月, not 2023年1-7月. */
export function asWritten(text: string, matched: string): string {
  const at = foldText(text).indexOf(foldText(matched))
  return at < 0 ? matched : text.slice(at, at + matched.length)
}

/** 条数, 项数: what is counted is its unit; null for other names. */
export function countedUnit(name: string): Unit | null {
  const match = countWords.exec(name)
  return match ? readUnit(match[1] ?? '') : null
}
