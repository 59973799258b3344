import { noteStart } from '../lexicon/headings/headings'
import { figureAtEnd, noteWord, pieceEnd, ruleOfCounting, unitsOfWhen } from '../lexicon/prose'
import { readUnit } from '../values/headers/unit'
import type { Surrounding } from './surroundings'

/** A text outside the tables that says figures of its own, and the pieces that do. */
export interface ToldText {
  readonly cell: number
  readonly pieces: readonly string[]
}

/** A longer text is a document, of which so much is looked at. */
const lookedAt = 4000

/**
 * Texts outside the tables that hold figures no table has: sentences above or beneath, a summary without a table (rule E12). How things are
 * counted, due or called is none, and a note, or the sheet's first line, tells so only with two figures or more.
 *
 *     上半年编发信息600余期，其中省采用53篇    编发信息600余期, 其中省采用53篇
 *     注：约稿每条加2分；满分100分            nothing
 */
export function figuresInTexts(surroundings: readonly Surrounding[]): ToldText[] {
  const told: ToldText[] = []
  const known = new Map<string, readonly string[]>()
  for (const { cell, text, role, reason } of surroundings) {
    if (role !== 'title' && role !== 'note') continue
    let pieces = known.get(text)
    if (!pieces) known.set(text, (pieces = figuresIn(text)))
    if (pieces.length > (reason === 'firstText' ? 1 : 0)) told.push({ cell, pieces })
  }
  return told
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
