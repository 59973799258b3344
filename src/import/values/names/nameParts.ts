import { countWords } from '../../lexicon/headings/headings'
import { foldText } from '../fold'
import type { Unit } from '../../../model/unit'
import { readUnit } from '../headers/unit'

/** A piece of a text as it stands there, given as a folded reading matched it: 2023年1—7月, not 2023年1-7月. */
export function asWritten(text: string, matched: string): string {
  const at = foldText(text).indexOf(foldText(matched))
  if (at >= 0) return text.slice(at, at + matched.length)
  // Blanks inside Chinese words went before the text was read: 全　年.
  const places = [...text].flatMap((letter, k) => (/\s/.test(letter) ? [] : [k]))
  const dense = foldText(places.map((k) => text[k]).join(''))
  const wanted = foldText(matched).replace(/\s/g, '')
  const start = dense.indexOf(wanted)
  if (start < 0 || wanted === '') return matched
  return text.slice(places[start], (places[start + wanted.length - 1] ?? 0) + 1)
}

/** 条数, 项数: what is counted is its unit; null for other names. */
export function countedUnit(name: string): Unit | null {
  const [, counted, alone, last] = countWords.exec(name) ?? []
  const word = counted ?? alone ?? last
  if (word === undefined) return null
  const known = guesses.get(word)
  if (known !== undefined) return known
  const unit = readUnit(word)
  const guess = unit === null ? null : { ...unit, guessed: true }
  guesses.set(word, guess)
  return guess
}

/** One unit a word, so that two columns have the same. */
const guesses = new Map<string, Unit | null>()
