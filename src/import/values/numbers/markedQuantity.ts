import type { Quantity } from '../../../model/quantity'
import { wordedChange } from '../headers/change'
import { answerOf, flagOf, isGradeWord, isSameAsAbove, isZeroReport, markKey, missingKind, movedPlaces, rankOf, starsOf } from './marks'
import { isCircle } from '../decide/decideCircles'
import type { ValueHints } from '../types'

/**
 * A cell whose text is a mark or a word in a number's place: missing, 同上, flags, grades, ranks, 持平; null when it is none.
 * `t` is the text folded and trimmed.
 */
export function markedQuantity(text: string, t: string, hints: ValueHints): Quantity | null {
  if (t === '') return { kind: 'missing', text, missing: 'blank' }
  if (hints.marks) {
    const mark = Object.keys(hints.marks).find((m) => markKey(m) === markKey(t))
    const kind = mark === undefined ? undefined : hints.marks[mark]
    if (kind) return { kind: 'missing', text, missing: kind }
  }
  if (isSameAsAbove(t)) return { kind: 'sameAsAbove', text }
  if (isZeroReport(t)) return { kind: 'amount', text, value: 0, amount: 0, unit: null, bound: 'exact', low: null, high: null, places: 0 }
  if (hints.gradeColumn) {
    const stars = starsOf(t)
    if (stars !== null) return { kind: 'grade', text, value: stars }
    if (isGradeWord(t, true)) return { kind: 'grade', text, value: null }
  }
  // 未上报 under 是否上报 is an answer, and no gap.
  const answer = hints.asked ? answerOf(t, hints.asked) : null
  if (answer !== null) return { kind: 'flag', text, value: answer }
  const missing = missingKind(t)
  if (missing) return { kind: 'missing', text, missing }
  const worded = wordedChange(t)
  if (worded) {
    const form = hints.changeColumn?.form ?? 'percent'
    const against =
      hints.changeColumn?.against ?? (/环比|上月|上期/.test(t) ? 'previousPeriod' : /同比|上年|去年/.test(t) ? 'samePeriodLastYear' : null)
    const ratio = form === 'ratio'
    return {
      kind: 'change',
      text,
      value: (ratio ? worded.fraction + 1 : worded.fraction) * (form === 'difference' ? 1 : 100),
      amount: ratio ? worded.fraction + 1 : worded.fraction,
      unit: null,
      bound: worded.about ? 'about' : 'exact',
      form,
      against,
      places: 0,
    }
  }
  const moved = movedPlaces(t)
  if (moved !== null)
    return {
      kind: 'change',
      text,
      value: moved.by,
      amount: moved.by,
      unit: moved.unit,
      bound: 'exact',
      form: 'difference',
      against: hints.changeColumn?.against ?? null,
      places: 0,
    }
  // 〇 as the numeral is written, where things are counted, is none of them; ○ is a mark (rule L5).
  if (text.trim() === '〇' && hints.unit && hints.unit.base !== '' && !hints.unit.share) return null
  const flag = hints.circles !== undefined && isCircle(t) ? hints.circles : flagOf(t)
  if (flag !== null) return { kind: 'flag', text, value: flag }
  const rank = rankOf(t, hints.rankColumn === true)
  if (rank !== null) return { kind: 'rank', text, value: rank }
  if (hints.rankColumn) return { kind: 'unread', text }
  const stars = starsOf(t)
  if (stars !== null) return { kind: 'grade', text, value: stars }
  if (isGradeWord(t, hints.gradeColumn === true) || (hints.gradeColumn && t.length <= 8 && !/\d/.test(t)))
    return { kind: 'grade', text, value: null }
  return null
}
