import type { Against } from '../../model/observation'
import type { Bound, Quantity } from '../../model/quantity'
import type { Unit } from '../../model/unit'
import { changeOpening, wordedChange } from './change'
import { placesOf, shifted } from './decimal'
import { foldText } from './fold'
import { flagOf, isGradeWord, isSameAsAbove, isZeroReport, markKey, missingKind, rankOf, starsOf } from './marks'
import { scanAmount, type ScannedAmount } from './scanAmount'
import type { ValueHints } from './types'
import { powerOf, readUnit, scaleAt, unitBehindNumber } from './unit'
import { scaleWords } from '../lexicon/units'
import { memoised } from './memo'

const plain = /^-?\d{1,15}(?:\.\d{1,12})?$/
const grouped = /^\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)\s*$/
const percentage = /^\s*(-?\d{1,12}(?:\.\d+)?)\s*%$/
/** Without any of these a cell holds no number at all. */
const numeral = /[\d零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾]/
/** Footnote marks behind a number: *, ①, †, superscripts, [note 1], (a), a revision letter. */
const footnote = /^(?: *(?:[*※†‡§¶^#①-⑳⑴-⒇ⓐ-ⓩ¹²³⁰-⁹]|\[(?:note )?[\da-z]{1,3}\]|\((?:注|note) ?[\d①-⑳]{0,2}\)|\([a-z]\)|[rRpP](?![A-Za-z])| [a-zA-Z]{1,2}(?![A-Za-z])))+ *$/

/**
 * Read one cell's text as quantities: one, or several where the cell holds several.
 *
 * Total: every string gives at least one quantity, and what can't be read comes back as `unread` with its text.
 *
 *     readQuantities('600余篇')         amount 600 篇, atLeast
 *     readQuantities('133.8万件')       amount 1338000, value 133.8 in 万件
 *     readQuantities('389次/238天')     amount 389 次, amount 238 天
 *     readQuantities('同比减少40.9%')   change -0.409, samePeriodLastYear
 *     readQuantities('3(另10项已实现双过半)')  amount 3; the note stays in its text
 *     readQuantities('—')               missing, dash
 *     readQuantities('1+8+1')           unread: a name
 *
 * `value` is the number in the unit written (or in the hint's), `amount` multiplied out; shares and percent changes are
 * fractions. `unit` is what the cell itself writes, null when it is the column's. Dates are `readPeriod`'s and `readDate`'s.
 */
export function readQuantities(text: string, hints: ValueHints = noHints): readonly Quantity[] {
  if (plain.test(text)) {
    const only = hints.changeColumn ? plainChange(text, hints) : plainNumber(text, text, hints)
    if (only) return [only]
  } else if (text.length < 40) {
    const only = quickNumber(text, hints)
    if (only) return [only]
  }
  return remembered(hints, text)
}

/** A plain number in a column of changes. */
function plainChange(text: string, hints: ValueHints): Quantity | null {
  const column = hints.changeColumn
  if (!column || hints.dateColumn || hints.rankColumn || hints.deductionColumn || hints.gradeColumn) return null
  const power = column.form === 'difference' ? differencePower(hints) : hints.percentColumn === 'fraction' ? 0 : -2
  return { kind: 'change', text, value: Number(text) + 0, amount: shifted(text, power) + 0, unit: null, bound: 'exact', form: column.form, against: column.against, places: placesOf(text) }
}

/** 1,867 and 40.9%, by far the commonest texts beside plain numbers. */
function quickNumber(text: string, hints: ValueHints): Quantity | null {
  const group = grouped.exec(text)
  if (group) return plainNumber(text, (group[1] ?? '').replace(/,/g, ''), hints)
  const percent = percentage.exec(text)
  if (!percent || decidesMore(hints)) return null
  const digits = percent[1] ?? ''
  return { kind: 'amount', text, value: Number(digits) + 0, amount: shifted(digits, -2) + 0, unit: '%', bound: 'exact', low: null, high: null, places: placesOf(digits) }
}

/** The first of `readQuantities`. */
export function readQuantity(text: string, hints?: ValueHints): Quantity {
  return readQuantities(text, hints)[0] as Quantity
}

const noHints: ValueHints = {}
const remembered = memoised(parse)

const decidesMore = (hints: ValueHints) => hints.dateColumn || hints.rankColumn || hints.changeColumn || hints.deductionColumn || hints.gradeColumn

function plainNumber(text: string, digits: string, hints: ValueHints): Quantity | null {
  if (decidesMore(hints)) return null
  return { kind: 'amount', text, value: Number(digits) + 0, amount: shifted(digits, hintPower(hints)) + 0, unit: null, bound: 'exact', low: null, high: null, places: placesOf(digits) }
}

function hintPower(hints: ValueHints): number {
  if (hints.percentColumn === 'fraction') return 0
  if (hints.unit) return powerOf(hints.unit)
  return hints.percentColumn === 'percent' ? -2 : 0
}

function parse(hints: ValueHints, text: string): readonly Quantity[] {
  const t = foldText(text).trim().replace(/^"(.+)"$/, '$1').trim()
  const special = readMark(text, t, hints)
  if (special) return [special]
  // #AAF400 is a colour
  if (hints.dateColumn || !numeral.test(t) || /^#[\da-f]{6}$/i.test(t)) return [{ kind: 'unread', text }]
  const core = t.replace(/^(?:['*※†#◆■●]+ *)(?=[-+$£¥€\d.])/, '')
  return readCompound(text, core, hints) ?? readSequence(text, core, hints) ?? [{ kind: 'unread', text }]
}

/** Marks and words that aren't numbers: missing, 同上, flags, grades, ranks, 持平. */
function readMark(text: string, t: string, hints: ValueHints): Quantity | null {
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
  const missing = missingKind(t)
  if (missing) return { kind: 'missing', text, missing }
  const worded = wordedChange(t)
  if (worded) {
    const form = hints.changeColumn?.form ?? 'percent'
    const against = hints.changeColumn?.against ?? (/环比|上月|上期/.test(t) ? 'previousPeriod' : /同比|上年|去年/.test(t) ? 'samePeriodLastYear' : null)
    const ratio = form === 'ratio'
    return {
      kind: 'change', text, value: (ratio ? worded.fraction + 1 : worded.fraction) * (form === 'difference' ? 1 : 100), amount: ratio ? worded.fraction + 1 : worded.fraction,
      unit: null, bound: worded.about ? 'about' : 'exact', form, against, places: 0,
    }
  }
  const flag = flagOf(t)
  if (flag !== null) return { kind: 'flag', text, value: flag }
  const rank = rankOf(t, hints.rankColumn === true)
  if (rank !== null) return { kind: 'rank', text, value: rank }
  if (hints.rankColumn) return { kind: 'unread', text }
  const stars = starsOf(t)
  if (stars !== null) return { kind: 'grade', text, value: stars }
  if (isGradeWord(t, hints.gradeColumn === true) || (hints.gradeColumn && t.length <= 8 && !/\d/.test(t))) return { kind: 'grade', text, value: null }
  return null
}

/** 64/40 under 次/天: as many parts as the column's unit has. 26/33个百分点: two gaps in one unit. */
function readCompound(text: string, t: string, hints: ValueHints): readonly Quantity[] | null {
  const twice = /^(\d+(?:\.\d+)?) *\/ *(\d+(?:\.\d+)?) *(个?百分点|%)$/.exec(t)
  if (twice) return [twice[1], twice[2]].flatMap((digits) => readSequence(text, `${digits ?? ''}${twice[3] ?? ''}`, hints) ?? [])
  const units = hints.unit?.written.split(/[/、]/)
  if (!units || units.length < 2) return null
  const pieces = t.split(/[/,]/)
  if (pieces.length !== units.length || !pieces.every((piece) => /^ *\d+(?:\.\d+)? *$/.test(piece))) return null
  const read = units.map((unit) => readUnit(unit))
  return pieces.map((piece, k) => {
    const digits = piece.trim()
    const unit = read[k] ?? null
    return { kind: 'amount', text, value: Number(digits), amount: shifted(digits, unit ? powerOf(unit) : 0), unit: (units[k] ?? '').trim(), bound: 'exact', low: null, high: null, places: placesOf(digits) }
  })
}

function readSequence(text: string, t: string, hints: ValueHints): readonly Quantity[] | null {
  const bracketed = /^\(([^()]*)\)$/.exec(t)
  if (bracketed) return readBracketed(text, bracketed[1] ?? '', hints)
  const opening = changeOpening(t)
  if (opening && !opening.level) {
    const body = t.slice(0, opening.end)
    const amount = scanAmount(body, opening.at)
    if (!amount) return null
    const after = trailing(text, t, amount.end, t.slice(amount.end, opening.end), hints) ?? furtherChanges(text, t.slice(amount.end), hints)
    if (!after) return null
    // 下降-5.2%: the verb and the minus say the same thing twice. 增长-5.2%: the minus corrects the verb.
    const digits = amount.digits.map((d) => (opening.sign < 0 ? `-${d.replace(/^-/, '')}` : d))
    return [changeOf(text, amount, digits, opening.against, opening.sign < 0, hints), ...after]
  }
  const first = scanAmount(t, opening?.level ? opening.at : 0)
  // Sixteen digits in a row are a number of somebody, not of something.
  if (!first || /^-?\d{16,}$/.test(first.digits[0] ?? '')) return null
  const parts: Quantity[] = []
  let at = first.end
  let amount: ScannedAmount | null = first
  for (let guard = 0; amount && guard < 8; guard++) {
    const rest = t.slice(at)
    const done = trailing(text, t, at, rest, hints)
    if (done) {
      if (parts.length > 0 && amount.unit === '') return null
      parts.push(partOf(text, amount, hints))
      return [...parts, ...done]
    }
    // Another fact may follow only where each carries its own unit: 10件27项.
    const gap = /^(?: *[/,;+和与] *| *)/.exec(rest)?.[0] ?? ''
    if (amount.unit === '' || gap.includes('+') || hints.changeColumn) return null
    parts.push(partOf(text, amount, hints))
    const said = furtherChanges(text, rest, hints)
    if (said) return [...parts, ...said]
    const next: ScannedAmount | null = scanAmount(t, at + gap.length)
    // 3个100% is a slogan: a share stands apart or in brackets.
    if (!next || next.end === at || (gap.trim() === '' && next.unit === '%')) return null
    amount = next
    at = next.end
  }
  return null
}

/** What follows a fact and a comma as changes of it: 600余篇，同比增长9.5%. Null when it is anything else. */
function furtherChanges(text: string, rest: string, hints: ValueHints): readonly Quantity[] | null {
  const gap = /^ *[,;] */.exec(rest)
  if (!gap || !changeOpening(rest.slice(gap[0].length))) return null
  const read = readSequence(text, rest.slice(gap[0].length), hints)
  return read?.every((q) => q.kind === 'change') ? read : null
}

/** What may stand behind a number: nothing, footnote marks, a bracket, or a note on the next line. Null when more is left. */
function trailing(text: string, t: string, at: number, rest: string, hints: ValueHints): readonly Quantity[] | null {
  const left = rest.trim()
  if (left === '' || footnote.test(rest)) return []
  if (/^[,;。.!]$/.test(left)) return []
  const bracket = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)(.*)$/.exec(left)
  if (bracket) {
    const inner = (bracket[1] ?? '').trim()
    const behind = (bracket[2] ?? '').trim()
    if (behind !== '' && !footnote.test(` ${behind}`) && !brokenHere(text, t, at + rest.indexOf(')'))) return null
    return secondFact(text, inner, hints)
  }
  if (brokenHere(text, t, at) && !/^[\d月年]/.test(left)) return []
  return null
}

/** A second fact in brackets: 6.3% (1.5 million people), 35(↑3), 53(10.1%). A bare number or words are a note. */
function secondFact(text: string, inner: string, hints: ValueHints): readonly Quantity[] {
  if (/^-?\d+(?:\.\d+)?$/.test(inner) || inner === '') return []
  const read = readSequence(text, inner, hints.marks ? { marks: hints.marks } : noHints) ?? []
  const rank = rankOf(inner, false)
  if (rank !== null) return [{ kind: 'rank', text, value: rank }]
  return read.filter((q) => q.kind === 'change' || (q.kind === 'amount' && q.unit !== null))
}

/** Whether the cell breaks its line at or behind this place of the folded, trimmed text. */
function brokenHere(text: string, t: string, at: number): boolean {
  if (!/[\r\n]/.test(text)) return false
  const offset = foldText(text).indexOf(t)
  if (offset < 0) return false
  const ahead = /^\)?[^\S\r\n]*[\r\n]/.exec(text.slice(offset + at))
  return ahead !== null
}

/** (12): what the column says brackets are; without its word, nothing. */
function readBracketed(text: string, inner: string, hints: ValueHints): readonly Quantity[] | null {
  const meaning = hints.deductionColumn ?? hints.brackets
  if (!meaning || meaning === 'note') {
    // (-5.2%) and (↑3) carry their own sign.
    return /^ *[-+]/.test(inner) || changeOpening(inner.trim()) ? readSequence(text, inner.trim(), hints) : null
  }
  const amount = scanAmount(inner, 0)
  if (!amount || inner.slice(amount.end).trim() !== '' || amount.digits.length > 1) return null
  const digits = (meaning === 'negative' ? '-' : '') + (amount.digits[0] ?? '').replace(/^-/, '')
  return [hints.changeColumn ? changeOf(text, amount, [digits], null, false, hints) : amountOf(text, amount, [digits], hints)]
}

function partOf(text: string, amount: ScannedAmount, hints: ValueHints): Quantity {
  const points = unitBehindNumber(amount.unit)?.points === true
  if (hints.changeColumn || amount.explicitPlus || points) return changeOf(text, amount, amount.digits, null, false, hints)
  if (hints.deductionColumn) {
    const digits = amount.digits.map((d) => (hints.deductionColumn === 'negative' && Number(d) !== 0 ? `-${d.replace(/^-/, '')}` : d.replace(/^-/, '')))
    return amountOf(text, amount, digits, hints)
  }
  return amountOf(text, amount, amount.digits, hints)
}

/** Unit and power of ten of a scanned amount under the hints; a bare scale (133.8万) takes the column's unit. */
function unitUnder(amount: ScannedAmount, hints: ValueHints): { readonly unit: Unit | null; readonly written: string | null; readonly power: number } {
  if (amount.unit === '') return { unit: null, written: null, power: hintPower(hints) }
  if (amount.scaleOnly && scaleAt(amount.unit, 0) === amount.unit && hints.unit && !hints.unit.share) {
    const written = amount.unit + hints.unit.base
    return { unit: readUnit(written) ?? hints.unit, written, power: scaleWords[amount.unit] ?? 0 }
  }
  const unit = unitBehindNumber(amount.unit)
  return { unit, written: amount.unit, power: unit ? powerOf(unit) : 0 }
}

function amountOf(text: string, amount: ScannedAmount, digits: readonly string[], hints: ValueHints): Quantity {
  const { written, power } = unitUnder(amount, hints)
  const first = digits[0] ?? '0'
  const value = Number(first)
  const ends = limits(amount.bound, digits.map(Number))
  return { kind: 'amount', text, value: value + 0, amount: shifted(first, power) + 0, unit: asWritten(written, text), bound: amount.bound, low: ends[0], high: ends[1], places: Math.max(...digits.map(placesOf)) }
}

/** A unit in the cell's own characters: 個次 though it was matched as 个次. Widths stay folded: ％ is %. */
function asWritten(unit: string | null, text: string): string | null {
  if (unit === null) return null
  const folded = foldText(text)
  if (folded === text) return unit
  return [...unit].map((c) => {
    const at = /\p{Script=Han}/u.test(c) ? folded.indexOf(c) : -1
    return at >= 0 ? text.charAt(at) : c
  }).join('')
}

function limits(bound: Bound, values: readonly number[]): readonly [number | null, number | null] {
  const value = values[0] ?? 0
  switch (bound) {
    case 'atLeast': return [value, null]
    case 'atMost': case 'almost': return [null, value]
    case 'range': return [value, values[1] ?? value]
    default: return [null, null]
  }
}

/** A difference is in the column's unit; one of rates follows their scale. */
function differencePower(hints: ValueHints): number {
  return hints.unit?.share ? hintPower(hints) : hints.unit ? powerOf(hints.unit) : 0
}

/** A bound on a fall, turned round for its signed value: 下降40%以上 is at most −40 %. */
const flipped: Readonly<Partial<Record<Bound, Bound>>> = { atLeast: 'atMost', atMost: 'atLeast' }

function changeOf(text: string, amount: ScannedAmount, digits: readonly string[], against: Against | null, fall: boolean, hints: ValueHints): Quantity {
  const column = hints.changeColumn
  const unit = amount.unit === '' ? null : unitBehindNumber(amount.unit)
  const times = unit?.base === '倍'
  const cellForm = unit?.points ? 'points' : unit?.share || times ? 'percent' : unit ? 'difference' : null
  // A percent sign in a ratio or points column is that column's; a unit that counts makes a difference anywhere.
  const form = cellForm === null ? (column?.form ?? 'difference') : cellForm === 'percent' && (column?.form === 'ratio' || column?.form === 'points') ? column.form : cellForm
  let power: number
  if (unit && amount.unit !== '') power = amount.scaleOnly ? unitUnder(amount, hints).power : powerOf(unit)
  else if (form === 'difference') power = differencePower(hints)
  else power = hints.percentColumn === 'fraction' ? 0 : -2
  const first = digits[0] ?? '0'
  const bound = fall ? (flipped[amount.bound] ?? amount.bound) : amount.bound
  return {
    kind: 'change', text, value: Number(first) + 0, amount: shifted(first, power) + 0, unit: asWritten(unitUnder(amount, hints).written, text),
    bound, form, against: against ?? column?.against ?? null, places: Math.max(...digits.map(placesOf)),
  }
}
