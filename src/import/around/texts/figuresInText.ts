import { noteStart } from '../../lexicon/headings/headings'
import { figureAtEnd, noteWord, pieceEnd, ruleOfCounting, unitsOfWhen } from '../../lexicon/prose'
import { shifted } from '../../values/numbers/decimal'
import { readUnit } from '../../values/headers/unit'
import type { Surrounding } from '../surroundings'

/** A text outside the tables that says figures of its own, and the pieces that do. */
export interface ToldText {
  readonly cell: number
  readonly pieces: readonly string[]
}

/** A longer text is a document, of which so much is looked at. */
const lookedAt = 4000

/**
 * Texts outside the tables that hold figures no table has: sentences above or beneath, a summary without a table (rule E12). How things are
 * counted, due or called is none, and a note, or the sheet's first line, tells so only with two figures or more. What a cell of the sheet
 * holds as well is there to be read.
 *
 *     上半年编发信息600余期，其中省采用53篇    编发信息600余期, 其中省采用53篇
 *     注：约稿每条加2分；满分100分            nothing
 *     注：合计报送525条为实数，over a 525     nothing
 */
export function figuresInTexts(surroundings: readonly Surrounding[], numbers: Float64Array): ToldText[] {
  const told: ToldText[] = []
  const known = new Map<string, readonly string[]>()
  for (const { cell, text, role, reason } of surroundings) {
    if (role !== 'title' && role !== 'note') continue
    let pieces = known.get(text)
    if (!pieces) known.set(text, (pieces = figuresIn(text)))
    if (pieces.length > (reason === 'firstText' ? 1 : 0)) told.push({ cell, pieces })
  }
  return notInCells(told, numbers)
}

/** What of it no cell's number says, whatever its sign: a share as it shows or as it is stored, with its 万 or without. */
function notInCells(told: readonly ToldText[], numbers: Float64Array): ToldText[] {
  if (told.length === 0) return []
  const wanted = new Set(told.flatMap(({ pieces }) => pieces.flatMap(amountsOf)))
  const held = new Set<number>()
  for (const number of numbers) if (wanted.has(Math.abs(number))) held.add(Math.abs(number))
  return told.flatMap(({ cell, pieces }) => {
    const left = pieces.filter((piece) => !amountsOf(piece).some((amount) => held.has(amount)))
    return left.length > 0 ? [{ cell, pieces: left }] : []
  })
}

/** What a cell may hold for the figure of a piece. */
function amountsOf(piece: string): number[] {
  const digits = /\d[\d,.]*(?=[^\d]*$)/.exec(piece)?.[0].replace(/,/g, '') ?? ''
  return digits === '' ? [] : [0, -2, -3, 3, 4, 8].map((power) => shifted(digits.replace(/\.$/, ''), power))
}

function figuresIn(text: string): string[] {
  if (!/\d\D/.test(text.normalize('NFKC'))) return []
  const pieces = text
    .slice(0, lookedAt)
    .normalize('NFKC')
    .replace(noteWord, '')
    .split(pieceEnd)
    .map((piece) => piece.trim())
    .filter(saysFigure)
  return noteStart.test(text.trim().normalize('NFKC')) && pieces.length < 2 ? [] : pieces
}

function saysFigure(piece: string): boolean {
  const found = figureAtEnd.exec(piece)
  if (!found || ruleOfCounting.test(piece)) return false
  const unit = found[3] as string
  if (unitsOfWhen.some((word) => unit.startsWith(word))) return false
  return unit === '%' || unit === '‰' || readUnit(unit) !== null
}
