import type { MissingKind } from '../../../model/quantity'
import { placesMoved, upward } from '../../lexicon/measures/changes'
import { missingMarks, noneOf, sameAsAboveWords, zeroReportWords } from '../../lexicon/missing'
import { gradeMembers, noMarks, yesMarks } from '../../lexicon/status'
import { chineseNumeral } from './chineseNumeral'
import { foldText } from '../fold'

let lastText = ''
let lastKey = ''
/** A cell is asked for many marks in a row: its key is made once. */
function key(text: string): string {
  if (text === lastText) return lastKey
  lastText = text
  lastKey = foldText(text).replace(/ /g, '').toLowerCase()
  return lastKey
}
const missing = new Map(Object.entries(missingMarks).map(([mark, kind]) => [key(mark), kind]))
const zero = new Set(zeroReportWords.map(key))
const things = new Set(noneOf)
const same = new Set(sameAsAboveWords.map(key))
const yes = new Set(yesMarks.map(key))
const no = new Set(noMarks.map(key))
const grades = new Set(gradeMembers.map(key))

/** A mark's key for the tables: folded, small, without blanks. */
export const markKey = key

/**
 * Why there is no number, from the mark that stands in its place; null when the text is no such mark.
 *
 *     missingKind('—')        dash
 *     missingKind('…')        ellipsis
 *     missingKind('未报')      notReported
 *     missingKind('#DIV/0!')  error
 *     missingKind('无差错')    none
 *     missingKind('零报送')    null: that is a zero
 */
export function missingKind(text: string): MissingKind | null {
  const k = key(text)
  if (k === '') return 'blank'
  if (k.length > 24 || /^\d/.test(k)) return null
  const known = missing.get(k) ?? missing.get(k.replace(/^\((.*)\)$/, '$1'))
  if (known) return known
  if (k.startsWith('无') && things.has(k.slice(1))) return 'none'
  // A mark with a note behind it is the mark: 无(已取消).
  const noted = /^(.{1,4}?)\([^()]{1,}\)$/.exec(k)
  const kind = noted ? missing.get(noted[1] ?? '') : undefined
  if (kind) return kind
  // Eurostat writes why behind the mark: ': c'.
  if (/^:[a-z]{1,2}$/.test(k)) return 'notApplicable'
  // （注1） in a figure's place: the note says why there is none.
  if (/^[([]注\d{0,2}[)\]]$/.test(k)) return 'notReported'
  if (/^-+%?$/.test(k)) return 'dash'
  if (/^(?:…|\.|⋯)+$/.test(k)) return 'ellipsis'
  if (/^#+$/.test(k)) return k.length > 2 ? 'error' : 'notApplicable'
  return null
}

/** 零报, 零报送: a report of nothing is a zero, not a gap; so are 零差错 and 0投诉. */
export function isZeroReport(text: string): boolean {
  const k = key(text)
  return zero.has(k) || (/^[零〇0]/.test(k) && things.has(k.slice(1)))
}

/** 同上: to be copied from the cell above. */
export const isSameAsAbove = (text: string): boolean => same.has(key(text))

/** 是否及格 asks 及格: what a heading asks, for its cells to say in so many words; '' where it asks nothing of its own. */
export function askedIn(heading: string): string {
  return /^.*?是否(?:已经?)?(\p{Script=Han}{1,8})(?:[(（].*)?$/u.exec(heading.replace(/\s+/g, ''))?.[1] ?? ''
}

/** 及格 and 不及格 where 及格 is asked: the answer in so many words; null for anything else. */
export function answerOf(text: string, asked: string): boolean | null {
  const whole = key(text)
  if (asked === '' || !whole.endsWith(asked)) return null
  const before = whole.slice(0, -asked.length)
  return before === '' || before === '已' || before === '已经' ? true : /^(?:尚?未|不|没有?|非)$/.test(before) ? false : null
}

/** √ is yes, × is no, and so with a reason behind it: 是（安全事故）; null for anything else. Where 及格 is asked, so are its own words. */
export function flagOf(text: string, asked = ''): boolean | null {
  const answer = answerOf(text, asked)
  if (answer !== null) return answer
  const whole = key(text)
  const k = /^(.{1,3})\([^()\d]+\)$/.exec(whole)?.[1] ?? whole
  if (k.length > 5) return null
  return yes.has(k) ? true : no.has(k) ? false : null
}

/**
 * Number of stars, or null.
 *
 *     starsOf('★★★★☆')  4
 *     starsOf('四星级')    4
 */
export function starsOf(text: string): number | null {
  const k = key(text)
  if (/^[★⭐✭✮☆]+$/.test(k)) return [...k].filter((c) => c !== '☆').length
  const words = /^([一二三四五六七八九十]|\d{1,2})(?:颗)?星(?:级)?$/.exec(k)
  if (!words) return null
  const digit = words[1] ?? ''
  return /\d/.test(digit) ? Number(digit) : chineseNumeral(digit)
}

/** A word of an ordinal grade: 优秀, 基本合格. One letter or character is one only where the column says so. */
export function isGradeWord(text: string, inGradeColumn: boolean): boolean {
  const k = key(text)
  return grades.has(k) && (inGradeColumn || (k.length >= 2 && /^\p{Script=Han}+$/u.test(k)))
}

/** Different words a column of grades has at most, and signs each of them. */
const [mostGrades, longestGrade] = [6, 8] as const

/** Whether a column's words grade its rows: words known for it, or under a heading that says so any few short ones. */
export function areGrades(texts: readonly string[], inGradeColumn: boolean): boolean {
  const given = texts.filter((text) => missingKind(text) === null)
  const words = new Set(given.map(key))
  if (words.size === 0 || words.size > mostGrades) return false
  const known = given.filter((text) => isGradeWord(text, true)).length
  if (!inGradeColumn) return words.size >= 2 && known === given.length
  return known > 0 || (given.length > words.size && [...words].every((word) => word.length <= longestGrade && !/\d/.test(word)))
}

/**
 * By how many places somebody moved, up before zero; null for anything else.
 *
 *     movedPlaces('进2')      2
 *     movedPlaces('退1位')    -1 位
 *     movedPlaces('进3个村')   null
 */
export function movedPlaces(text: string): { readonly by: number; readonly unit: string | null } | null {
  const match = placesMoved.exec(key(text))
  if (!match) return null
  const places = Number(match[2])
  return { by: upward.test(match[1] ?? '') || places === 0 ? places : -places, unit: match[3] ?? null }
}

/**
 * Place in a ranking, or null.
 *
 *     rankOf('第3名', false)      3
 *     rankOf('并列第二', false)    2
 *     rankOf('3', true)          3
 *     rankOf('121168', true)     121168: of all who sat an examination
 *     rankOf('3名', false)        null: three persons
 *     rankOf('3/16', true)       3, of 16
 *     rankOf('倒数第3', false)    null: nobody says of how many
 */
export function rankOf(text: string, inRankColumn: boolean): number | null {
  const k = key(text)
  if (k.length > 14 || k.includes('倒数')) return null
  const match =
    /^(?:名列|位列|位居|居|列|排名|排|全市|全省|全国|全县|全区)*(?:\(?并列\)?)?(第)?(\d{1,7}|[一二三四五六七八九十百]{1,4})(名|位|家)?(?:\(?(?:并列|同分)\)?|\/\d{1,4})?$/.exec(
      k.replace(/^[=t](?=\d)/, ''),
    )
  if (!match || (match[1] === undefined && !inRankColumn)) return null
  const digits = match[2] ?? ''
  const value = /\d/.test(digits) ? Number(digits) : chineseNumeral(digits)
  return value !== null && value > 0 ? value : null
}
