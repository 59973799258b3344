import type { Bound } from '../../../model/quantity'
import { currencySigns, englishScaleWords, englishUnits, shareUnits } from '../../lexicon/measures/units'
import { foldText } from '../fold'
import { scanNumber } from './scanNumber'
import { scaleAt, standsWhole, unitLengthAt } from '../headers/unit'

/** An amount found at a place of a folded text, before hints are applied. */
export interface ScannedAmount {
  /** With sign, in the order written; two for a range. */
  readonly digits: readonly string[]
  readonly bound: Bound
  /** Unit as written, scale included, blanks and 余 left out; '' when none. */
  readonly unit: string
  /** The scale word alone, when no unit word followed it: 210万. */
  readonly scaleOnly: boolean
  readonly end: number
  readonly explicitPlus: boolean
}

const prefixes: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:不少于|不低于|不小于|不得少于|不得低于|大于等于|大于或等于|至少|最少|起码|超过|超出|突破|超|逾|多于|高于|大于|高达|≥|>=|>|at least|more than|over|above) */y,
    'atLeast',
  ],
  [
    /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|小于等于|小于或等于|控制在|低于|小于|少于|不足|不到|不满|最多|至多|≤|<=|<|at most|less than|under|below|up to) */y,
    'atMost',
  ],
  [/(?:将近|接近|近|nearly|almost) */y, 'almost'],
  [/(?:大约|大概|约为|约|近似|≈|~|about|around|approximately|approx\.?|c\.|ca\.) */y, 'about'],
]
const neutral = /(?:共计|合计|总计|累计|共|计|达到|达|均为|占比|占|为|是|各|仅|只) */y
const suffixes: readonly (readonly [RegExp, Bound])[] = [
  [/ *(?:\(含\) *)?(?:及以上|或以上|以上|起|\+|or more|and over|and above)/y, 'atLeast'],
  [/ *(?:\(含\) *)?(?:及以下|或以下|以下|以内|之内|内|or less|and under)/y, 'atMost'],
  [/ *(?:左右|上下|前后|许)/y, 'about'],
]
const signs = currencySigns.map(foldText).sort((a, b) => b.length - a.length)
const english = /[ -]?([A-Za-z'°%.][A-Za-z'%./²³]*(?: [A-Za-z][A-Za-z.]*){0,2})/y
const shareChars = new Set(Object.keys(shareUnits))
const scales = new Map(Object.entries(englishScaleWords))
const units = new Map(Object.entries(englishUnits))

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? match[0].length : 0
}

const skip = (text: string, at: number) => {
  let i = at
  while (text.charAt(i) === ' ') i++
  return i
}

/**
 * The amount at a place of a folded text: bound, sign, number or range, scale, unit; null when there is none.
 * Nothing is said of what follows it: the caller decides whether the rest may stand there.
 */
export function scanAmount(text: string, from: number): ScannedAmount | null {
  let at = skip(text, from)
  let bound: Bound = 'exact'
  for (let guard = 0; guard < 3; guard++) {
    let moved = matchAt(neutral, text, at)
    for (const [pattern, says] of prefixes) {
      if (moved > 0) break
      moved = matchAt(pattern, text, at)
      if (moved > 0) bound = says
    }
    if (moved === 0) break
    at += moved
  }
  let sign = ''
  let plus = false
  const takeSign = () => {
    const c = text.charAt(at)
    if ((c === '-' || c === '+' || c === '负') && sign === '' && !plus) {
      if (c === '+') plus = true
      else sign = '-'
      at = skip(text, at + 1)
    }
  }
  takeSign()
  let currency = ''
  for (const candidate of signs) {
    if (text.startsWith(candidate, at)) {
      currency = candidate
      at = skip(text, at + candidate.length)
      break
    }
  }
  takeSign()
  let percentWord = ''
  if (text.startsWith('百分之', at)) {
    percentWord = '%'
    at += 3
  }
  const first = scanNumber(text, at)
  if (!first) return null
  at = first.end
  let digits = [sign + first.digits]
  if (first.chinese && text.charAt(at) === '成') {
    const half = scanNumber(text, at + 1)
    // 三成五 is 3.5 tenths.
    if (half?.chinese && half.digits.length === 1)
      return { digits: [`${digits[0]}.${half.digits}`], bound, unit: '成', scaleOnly: false, end: half.end, explicitPlus: plus }
  }
  if (text.charAt(skip(text, at)) === '±') return null

  // 余 and 多 stand before or after the scale: 210余万, 3万余, 300多; 来 is about: 十来个.
  const more = () => {
    const c = text.charAt(at)
    if (c === '余' || c === '多') {
      bound = 'atLeast'
      at++
    } else if (c === '来' && first.chinese) {
      bound = 'about'
      at++
    }
  }
  more()
  let unit = takeUnit()

  // A range: the second number carries the unit for both, or both carry the same.
  const dash = /^ *(?:-|~|至|到|—) */.exec(text.slice(at, at + 6))
  if (dash && bound !== 'atMost') {
    const at2 = at + dash[0].length
    const negative = text.charAt(at2) === '-' && /[~至到]/.test(dash[0])
    const second = scanNumber(text, negative ? at2 + 1 : at2)
    if (second && second.chinese === first.chinese) {
      const saved = { at, unit, bound }
      at = second.end
      const secondUnit = takeUnit()
      const high = (negative ? '-' : '') + second.digits
      if (isRange(digits[0] ?? '', high, unit.text, secondUnit.text, first.digits, second.digits)) {
        digits = [digits[0] ?? '', high]
        bound = 'range'
        unit = secondUnit.text === '' ? unit : secondUnit
      } else {
        ;({ at, unit, bound } = saved)
        return null
      }
    }
  }
  more()
  for (const [pattern, says] of suffixes) {
    const length = matchAt(pattern, text, at)
    if (length > 0) {
      if (bound === 'exact' || says !== 'atMost') bound = bound === 'range' ? bound : says
      at += length
      break
    }
  }
  if (percentWord !== '') unit = { text: unit.text === '' ? '%' : unit.text, scaleOnly: false }
  const written = currency === '' ? unit.text : currency + (unit.text === '' ? '' : (/^[A-Za-z]/.test(unit.text) ? ' ' : '') + unit.text)
  return { digits, bound, unit: written, scaleOnly: unit.scaleOnly && currency === '', end: at, explicitPlus: plus }

  function takeUnit(): { text: string; scaleOnly: boolean } {
    const start = skip(text, at)
    let end = start
    if (shareChars.has(text.charAt(start))) {
      at = start + 1
      return { text: text.charAt(start), scaleOnly: false }
    }
    const scale = scaleAt(text, start)
    const whole = unitLengthAt(text, start)
    if (scale !== '' && !standsWhole(text, start)) {
      end = start + scale.length
      const extra = /^[余多]/.test(text.slice(end))
      if (extra) {
        bound = 'atLeast'
        end++
      }
      const length = unitLengthAt(text, skip(text, end))
      const unitStart = skip(text, end)
      if (length > 0 && (scaleAt(text, unitStart) === '' || standsWhole(text, unitStart))) {
        at = unitStart + length
        return { text: scale + text.slice(unitStart, at), scaleOnly: false }
      }
      at = end
      return { text: scale, scaleOnly: true }
    }
    const length = whole
    if (length > 0) {
      // 2023年 is a year, not a length of time.
      if (text.charAt(start) === '年' && length === 1 && /(?:19|20)\d\d$/.test(text.slice(0, at))) return { text: '', scaleOnly: false }
      at = start + length
      return { text: text.slice(start, at), scaleOnly: false }
    }
    return takeEnglish(start)
  }

  function takeEnglish(start: number): { text: string; scaleOnly: boolean } {
    const none = { text: '', scaleOnly: false }
    english.lastIndex = at
    const match = english.exec(text)
    if (!match) return none
    const lead = match[0].length - (match[1] ?? '').length
    const words = (match[1] ?? '').split(' ')
    for (let take = words.length; take > 0; take--) {
      const phrase = words.slice(0, take).join(' ')
      const low = phrase.toLowerCase()
      const [head = '', ...tail] = low.split(' ')
      const scaled = scales.has(head) && (head.length > 1 || currency !== '' || /^[KMB]$/.test(phrase))
      const rest = tail.join(' ')
      if (
        (scaled && (rest === '' || units.has(rest))) ||
        (take > 0 && !scaled && units.has(low) && low !== 'no') ||
        low === 'per cent' ||
        low === 'percent' ||
        low === 'percentage points' ||
        low === 'percentage point' ||
        low === 'pp' ||
        low === 'ppts'
      ) {
        at = start + phrase.length + (lead > 0 && start === at ? lead : 0)
        return { text: phrase, scaleOnly: scaled && rest === '' }
      }
    }
    return none
  }
}

/** Two numbers make a range when they rise, share their unit, and aren't years, codes or a date. */
function isRange(low: string, high: string, unit1: string, unit2: string, written1: string, written2: string): boolean {
  // 1万-2万元: the first leaves out what the second says.
  if (unit1 !== '' && unit1 !== unit2 && !(unit2.startsWith(unit1) && scaleAt(unit1, 0) === unit1)) return false
  if (!(Number(low) < Number(high))) return false
  const year = /^(?:19|20)\d\d$/
  if (year.test(written1) && year.test(written2)) return false
  // 3-2024 is a month.
  if (unit2 === '' && year.test(written2) && /^(?:[1-9]|1[0-2])$/.test(written1)) return false
  return !/^0\d/.test(written1) && !/^0\d/.test(written2)
}
