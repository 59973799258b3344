import type { Unit } from '../../../model/unit'
import { bracketsLastYear, bracketsPrevious, bracketWord } from '../../lexicon/edges'
import { readPeriod } from '../../values/times/period'
import { readUnit } from '../../values/headers/unit'
import { readUnitNote } from '../../values/headers/unitNote'

/** What brackets of a title say: units, and what is left beside them. */
interface BracketNote {
  readonly units: readonly Unit[] | null
  readonly rest: readonly string[]
}

const brackets = /[(（[【]([^()（）[\]【】]*)[)）\]】]/g

/**
 * The units that a title's brackets note, alone or beside a time, or two and more without a word; null where they note none.
 *
 *     unitsInTitle('销号情况（单位：项）')                        项
 *     unitsInTitle('销号情况（截至2024年7月25日，单位：项）')     项
 *     unitsInTitle('收支情况（单位：万元，%；1—6月）')           万元 %
 */
export function unitsInTitle(title: string): readonly Unit[] | null {
  for (const match of title.matchAll(brackets)) {
    const { units } = bracketNote(match[1] ?? '')
    if (units) return units
  }
  return null
}

/**
 * A title without the brackets that say only when and in what.
 *
 *     withoutNotes('销号情况（截至2024年7月25日，单位：项）')     销号情况
 *     withoutNotes('信息快报（专刊）编发情况（单位：期）')        信息快报（专刊）编发情况
 */
export function withoutNotes(title: string): string {
  return title
    .replace(brackets, (whole, inner: string) => {
      const { units, rest } = bracketNote(inner)
      return (units || rest.some(isOfBrackets)) && rest.every((piece) => isOnlyTime(piece) || isOfBrackets(piece)) ? '' : whole
    })
    .trim()
}

/** The longest run of pieces between commas that is a note of units; the other pieces are left. */
function bracketNote(inner: string): BracketNote {
  const pieces = inner.split(/[,，;；]/)
  if (!/[:：]/.test(inner)) {
    // （宗、万元）: nothing but units, two or more.
    const units = inner.split(/[,，;；、]/).map((piece) => readUnit(piece.trim()))
    return units.length > 1 && units.every((unit) => unit !== null) ? { units, rest: [] } : { units: null, rest: pieces }
  }
  for (let from = 0; from < pieces.length; from++) {
    if (!/[:：]/.test(pieces[from] ?? '')) continue
    for (let to = pieces.length; to > from; to--) {
      const units = readUnitNote(pieces.slice(from, to).join(','))
      if (units) return { units, rest: [...pieces.slice(0, from), ...pieces.slice(to)] }
    }
  }
  return { units: null, rest: pieces }
}

/** 括号内为上年同期数. */
function isOfBrackets(piece: string): boolean {
  return piece.includes(bracketWord) && (bracketsLastYear.test(piece) || bracketsPrevious.test(piece))
}

export function isOnlyTime(piece: string): boolean {
  return piece.trim() === '' || readPeriod(piece.trim())?.rest === ''
}
