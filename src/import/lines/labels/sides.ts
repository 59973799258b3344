import { amountHeading } from '../../lexicon/headings/headings'
import { actualColumn, doneName } from '../../lexicon/measures/progress'
import { readHeaderText } from '../../values/headers/headerText'
import type { PeriodReader } from './periodMembers'

/** 实际, 完成数: what was done, of what its table or its column names. */
export function saysDone(text: string): boolean {
  const plain = text.replace(/\s+/g, '')
  return doneName.test(plain) || actualColumn.test(plain)
}

/** 总量, 绝对量: only that here is how much there is. */
export function saysAmount(text: string): boolean {
  return amountHeading.test(text.trim())
}

/**
 * Whether the members of a label column say what the figures of a row are, each of one and the same thing (rule L26): one is plain, by its
 * time or as what was done, and one is a measure and no name.
 *
 *     计划 实际            the goal, and what was done
 *     今年 去年 增减 增减%   two times, and two forms of their change
 *     累计 同比            how far it goes, and its growth
 *     计划生育 实际控制      no
 */
export function areSides(members: readonly string[], reader: PeriodReader): boolean {
  const texts = new Set(members.map((text) => text.trim()))
  if (texts.size < 2 || texts.size > mostSides) return false
  let measures = 0
  let plain = 0
  for (const text of texts) {
    if (saysDone(text) || saysAmount(text) || reader(text) !== null) plain++
    else {
      const { measure, name, total } = readHeaderText(text)
      if (total !== null && measure === null) continue
      if (measure === null || name !== '') return false
      measures++
    }
  }
  return plain > 0 && measures > 0
}

/** Different members such a column has at most. */
const mostSides = 6
