import { foldText, withoutUnseen } from './fold'
import { likeText } from './likeText'
import { missingKind } from './numbers/marks'
import { isPairOfNumbers } from './numbers/pairOfNumbers'
import { readPeriod } from './times/period'
import { readQuantities } from './numbers/quantity'
import type { CellShape } from './types'

/** Longer texts are prose. */
const longest = 400
const memo = new Map<string, CellShape>()

/**
 * A cheap first look at a cell's text, for finding tables: never the reading itself.
 *
 *     cellShape('1,867')       number
 *     cellShape('40.9 %')      percent
 *     cellShape('600余篇')      numberWithWords
 *     cellShape('2023-08-15')  dateLike
 *     cellShape('1—7月')       periodLike
 *     cellShape('未报')         missing
 *     cellShape('督查专报')     shortLabel
 *     cellShape('K02000001')   codeLike
 *     cellShape('已整改工地42处,完成率95%')  prose
 */
export function cellShape(text: string): CellShape {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return /^-?0\d/.test(text) || text.replace(/\D/g, '').length > 15 ? 'codeLike' : 'number'
  // No figure, time or mark is that long; its letters need not be looked at.
  if (text.length > longest) return text.trim() === '' ? 'blank' : 'prose'
  const known = memo.get(text)
  if (known) return known
  const like = likeText(text)
  const alike = like === null ? undefined : labelsLike.get(like)
  const shape = alike ?? look(text)
  if (memo.size > 20_000) memo.clear()
  memo.set(text, shape)
  if (like !== null && alike === undefined && (shape === 'shortLabel' || shape === 'codeLike') && labelsLike.size < 10_000)
    labelsLike.set(like, shape)
  return shape
}

/** Texts like which all are labels, or all codes. */
const labelsLike = new Map<string, CellShape>()

/** The shape of a text read by itself, remembering nothing. */
export function look(text: string): CellShape {
  const t = foldText(withoutUnseen(text)).replace(/\s+/g, ' ').trim()
  if (t === '') return 'blank'
  if (missingKind(t)) return 'missing'
  if (/^[-+]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(t))
    return /^0\d/.test(t) || !Number.isFinite(Number(t.replace(/[, ]/g, ''))) ? 'codeLike' : 'number'
  if (/^[-+]?[\d, ]+(?:\.\d+)? ?%$/.test(t)) return 'percent'
  if (
    /^(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}(?:[ T]\d{1,2}:\d\d.*)?$/.test(t) ||
    /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/.test(t) ||
    /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(t)
  )
    return 'dateLike'
  // 12 above /15 can be no date.
  if (/[\r\n]/.test(text) && isPairOfNumbers(text)) return 'numberWithWords'
  if (isCode(t)) return 'codeLike'
  const long = t.length > 30 || /[。;!?]/.test(t) || (t.length > 16 && /[,:]/.test(t))
  const period = t.length <= 40 ? readPeriod(t) : null
  if (period && (period.period || period.relative) && period.rest.length <= 1) return 'periodLike'
  const first = readQuantities(text)[0]
  if (first && first.kind === 'amount')
    return first.unit !== null && /^[一二三四五六七八九十]{1,3}[处科室部组队班村镇县所站家期名类级号周岁日年]$/.test(t)
      ? 'shortLabel'
      : 'numberWithWords'
  if (first && (first.kind === 'change' || first.kind === 'rank')) return 'numberWithWords'
  return long ? 'prose' : 'shortLabel'
}

/** Letters and digits of one alphabet without a word: K02000001, 361006-000201012000-GG-053-03, JQ4B. */
function isCode(t: string): boolean {
  if (!/^[A-Z\d][A-Z\d_/.-]{2,}$/.test(t) || !/\d/.test(t) || !/[A-Z]/.test(t))
    return /^\d{1,6}(?:-\d{1,6}){2,}$/.test(t) && !/^(?:19|20)\d\d-/.test(t)
  return !/^(?:FY|Q|H)\d/.test(t) && !/^(?:19|20)\d\d-?(?:Q|H|W|M)\d/.test(t)
}
