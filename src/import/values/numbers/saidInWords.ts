import { noAnswer, noValueWords } from '../../lexicon/missing'
import { foldText } from '../fold'
import { readHeaderText } from '../headers/headerText'
import { isSameAsAbove, missingKind } from './marks'
import { officeEvidence } from '../names/officeName'
import { readPeriod } from '../times/period'

/** Longer is a sentence, shorter a mark. */
const [shortest, longest] = [2, 14]

/**
 * Whether words in a figure's place say how much all the same, so that they are kept as what the sheet says (rule Q24): a few Chinese words
 * without a numeral, which are no total, time, body, or promise of a figure to come.
 *
 *     基本期期 历史最好成绩 创历史新高 进展顺利      yes
 *     见附件 待核 尚未反馈 合计 一季度 市财政局 12O   no
 */
export function isSaidInWords(text: string): boolean {
  const t = foldText(text).trim()
  if (t.length < shortest || t.length > longest || !/^[\p{Script=Han}、·()]+$/u.test(t)) return false
  if (noAnswer.test(t) || noValueWords.test(t) || missingKind(t) !== null || isSameAsAbove(t)) return false
  return readHeaderText(t).total === null && readPeriod(t) === null && officeEvidence(t) < 0.5
}
