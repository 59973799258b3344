import { dayOf } from '../../../model/time/calendar'
import type { FileId } from '../../../model/sheet/cell'
import type { CorrectionDraft, Question } from '../../../model/sheet/question'

/**
 * The correction that a written answer records; null while it isn't one yet, and for questions that only offer readings.
 *
 *     year    '2019', '２０１９年'            2019
 *     asOf    '2023-07-31', '2023年7月31日'   '2023-07-31'; '2023-02-30' is none
 *     office  '示例市委办公室'                 as written
 */
export function ownAnswer(question: Question, file: FileId, text: string): CorrectionDraft | null {
  const written = text.normalize('NFKC').trim()
  const here = { scope: 'here', file, sheet: question.sheet } as const
  if (question.kind === 'year') {
    const match = /^((?:19|20)\d\d)\D?$/.exec(written)
    return match ? { ...here, kind: 'year', before: null, after: Number(match[1]) } : null
  }
  if (question.kind === 'asOf') {
    const match = /^((?:19|20)\d\d)\D(\d{1,2})\D(\d{1,2})\D?$/.exec(written)
    if (!match) return null
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
    return { ...here, kind: 'asOf', before: null, after: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
  }
  if (question.kind === 'office') return written.length >= 2 ? { ...here, kind: 'office', before: null, after: written } : null
  return null
}

function daysIn(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
}
