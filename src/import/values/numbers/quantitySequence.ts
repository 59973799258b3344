import type { Quantity } from '../../../model/quantity'
import { changeOpening } from '../headers/change'
import { placesOf, shifted } from './decimal'
import { foldText } from '../fold'
import { rankOf } from './marks'
import { amountOf, changeOf, partOf } from './quantityOf'
import { scanAmount, type ScannedAmount } from './scanAmount'
import type { ValueHints } from '../types'
import { powerOf, readUnit } from '../headers/unit'

/** Footnote marks behind a number: *, ①, †, superscripts, [note 1], (a), a revision letter. */
const footnote =
  /^(?: *(?:[*※†‡§¶^#①-⑳⑴-⒇ⓐ-ⓩ¹²³⁰-⁹]|\[(?:note )?[\da-z]{1,3}\]|\((?:注|note) ?[\d①-⑳]{0,2}\)|\([a-z]\)|[rRpP](?![A-Za-z])| [a-zA-Z]{1,2}(?![A-Za-z])))+ *$/

/** 64/40 under 次/天: as many parts as the column's unit has. 26/33个百分点: two figures in one unit. */
export function readCompound(text: string, t: string, hints: ValueHints): readonly Quantity[] | null {
  const twice = /^(\d+(?:\.\d+)?) *\/ *(\d+(?:\.\d+)?) *([^\d\s/()年月日号]{1,6})$/.exec(t)
  // 1/2天 may be half a day.
  if (twice && readUnit(twice[3] ?? '') && !(Number(twice[1]) < Number(twice[2]) && Number(twice[2]) <= 4))
    return [twice[1], twice[2]].flatMap((digits) => readSequence(text, `${digits ?? ''}${twice[3] ?? ''}`, hints) ?? [])
  const units = hints.unit?.written.split(/[/、]/)
  if (!units || units.length < 2) return null
  const pieces = t.split(/[/,]/)
  if (pieces.length !== units.length || !pieces.every((piece) => /^ *\d+(?:\.\d+)? *$/.test(piece))) return null
  const read = units.map((unit) => readUnit(unit))
  return pieces.map((piece, k) => {
    const digits = piece.trim()
    const unit = read[k] ?? null
    return {
      kind: 'amount',
      text,
      value: Number(digits),
      amount: shifted(digits, unit ? powerOf(unit) : 0),
      unit: (units[k] ?? '').trim(),
      bound: 'exact',
      low: null,
      high: null,
      places: placesOf(digits),
    }
  })
}

/** A quantity, or several joined by what may join them; null when anything else is left. `t` is folded and trimmed. */
export function readSequence(text: string, t: string, hints: ValueHints): readonly Quantity[] | null {
  const bracketed = /^\(([^()]*)\)$/.exec(t)
  if (bracketed) return readBracketed(text, bracketed[1] ?? '', hints)
  const opening = changeOpening(t)
  if (opening && !opening.level) {
    const body = t.slice(0, opening.end)
    const amount = scanAmount(body, opening.at)
    if (!amount) return null
    const after =
      trailing(text, t, amount.end, t.slice(amount.end, opening.end), amount, hints) ?? furtherChanges(text, t.slice(amount.end), hints)
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
    // 3个月/6个月 are no two facts: what tells them apart is said nowhere.
    const again = parts.some((part) => part.kind === 'amount' && part.unit === amount?.unit)
    if (again) return null
    const rest = t.slice(at)
    const done = trailing(text, t, at, rest, amount, hints)
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
function trailing(text: string, t: string, at: number, rest: string, first: ScannedAmount, hints: ValueHints): readonly Quantity[] | null {
  const left = rest.trim()
  if (left === '' || (rest.length <= 24 && footnote.test(rest))) return []
  if (/^[,;。.!]$/.test(left) || /^\[[^[\]]{1,40}\]$/.test(left)) return []
  const bracket = /^\(([^()]*(?:\([^()]*\)[^()]*)*)\)(.*)$/.exec(left)
  if (bracket) {
    const inner = (bracket[1] ?? '').trim()
    const behind = (bracket[2] ?? '').trim()
    if (behind !== '' && !(behind.length <= 24 && footnote.test(` ${behind}`)) && !brokenHere(text, t, at + rest.indexOf(')'))) return null
    return secondFact(text, inner, first, hints)
  }
  // 12 above /15 are two numbers, and no note.
  if (brokenHere(text, t, at) && !/^[\d月年/]/.test(left)) return []
  return null
}

/**
 * A second fact in brackets: 6.3% (1.5 million people), 35(↑3), 53(10.1%). A bare number, one in the unit of the first, or words
 * are a note, unless the sheet says that brackets hold the figure of another time.
 */
function secondFact(text: string, inner: string, first: ScannedAmount, hints: ValueHints): readonly Quantity[] {
  if (inner === '') return []
  const again = scanAmount(inner, 0)
  if (
    again &&
    inner.slice(again.end).trim() === '' &&
    again.digits.length === 1 &&
    !again.explicitPlus &&
    (again.unit === '' || again.unit === first.unit)
  ) {
    return hints.bracketed && !hints.changeColumn ? [amountOf(text, again, again.digits, hints)] : []
  }
  const read = readSequence(text, inner, hints.marks ? { marks: hints.marks } : {}) ?? []
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
