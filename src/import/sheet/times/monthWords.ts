import { englishMonths, monthOf } from '../../lexicon/times/periods'
import { foreignMonths, wholeYearBeside, wholeYearWord } from '../../lexicon/times/months'
import type { RawSheet } from '../../../model/sheet/sheet'
import { cellClass } from '../cellClass'

/** What one text says in one language: the month and the year beside it, '' for none. */
interface Said {
  readonly month: number
  readonly year: string
}

/** Months of one line from which on their language is sure. */
const enough = 3
const dated = /^(?:((?:19|20)\d\d)[ ,]+)?([\p{L}]+)\.?(?:[ ,]+(?:de )?((?:19|20)\d\d))?$/u

/** Texts that begin as no month of another language does: a Chinese word, or a number with no letter in it. */
const plainly = /^[\u2e80-\uffff]|^[\d.,%\s-]*$/

const languages: readonly ReadonlyMap<string, number>[] = foreignMonths.map(
  (months) => new Map(months.flatMap((words, k) => words.split('|').map((word) => [word, k + 1] as const))),
)
const english = (word: string): number | undefined =>
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    word,
  )
    ? englishMonths[word.slice(0, 3)]
    : undefined
const anyWord = new Set(languages.flatMap((months) => [...months.keys()]))

/**
 * Months in other languages, and the whole year beside months, where a row or a column holds three of them or more (rule P18): the class of
 * their cells and what they are read as.
 *
 *     январь февраль март              1月 2月 3月
 *     Januar Februar März … Dezember    1月 2月 3月 … 12月
 *     Ocak January, Şubat February …    1月 2月 …
 *     Jan Feb … Dec Annual             the last is the whole year
 */
export function monthWords(sheet: RawSheet, classes: Uint8Array, turn: (cell: number, text: string) => void): void {
  const words = sheet.strings.map((text) => (text.length <= 24 && !plainly.test(text) ? (readWord(text) ?? readTwice(text)) : null))
  const spoken = words.some((word) => word !== null && anyWord.has(word.word) && english(word.word) === undefined)
  const yearly = words.some((word) => word?.yearly === true)
  if (!spoken && !yearly) return
  for (const line of linesOf(sheet, words)) {
    const months = languageOf(line.flatMap(({ word }) => (word.yearly ? [] : [word])))
    if (months === null) continue
    for (const { cell, word } of line) {
      const said = word.yearly ? null : saidIn(months, word)
      if (said === null && !word.yearly) continue
      const text =
        said === null ? wholeYearWord : said.year === '' ? monthOf(said.month) : `${said.year}-${String(said.month).padStart(2, '0')}`
      if (months === english && said !== null) continue
      classes[cell] = cellClass.period
      turn(cell, text)
    }
  }
}

interface Word {
  readonly word: string
  readonly year: string
  readonly yearly: boolean
}

function readWord(text: string): Word | null {
  const plain = text.trim().toLowerCase()
  if (wholeYearBeside.test(plain)) return { word: plain, year: '', yearly: true }
  const match = dated.exec(plain)
  return match ? { word: match[2] ?? '', year: match[1] ?? match[3] ?? '', yearly: false } : null
}

/** Ocak over January, Mai / May: one month in English and in another language. */
function readTwice(text: string): Word | null {
  const pieces = text.toLowerCase().split(/\s*[\r\n/]+\s*|\s+-\s+|\s+/)
  if (pieces.length !== 2) return null
  const [own, other] = english(pieces[1] ?? '') === undefined ? [pieces[1], pieces[0]] : pieces
  const month = english(other ?? '')
  return month !== undefined && languages.some((months) => months.get(own ?? '') === month)
    ? { word: own ?? '', year: '', yearly: false }
    : null
}

type Months = (word: string) => number | undefined

function saidIn(months: Months, { word, year }: Word): Said | null {
  const month = months(word)
  return month === undefined ? null : { month, year }
}

/** The language most months of a line are in; English first, null for none with three different months. */
function languageOf(words: readonly Word[]): Months | null {
  let best: Months | null = null
  let most = enough - 1
  for (const months of [english, ...languages.map((map) => (word: string) => map.get(word))]) {
    const found = new Set(words.flatMap((word) => months(word.word) ?? []))
    if (found.size > most) [best, most] = [months, found.size]
  }
  return best
}

/** The words of each row, and of each column. */
function linesOf(sheet: RawSheet, words: readonly (Word | null)[]): { cell: number; word: Word }[][] {
  const rows: { cell: number; word: Word }[][] = []
  const columns = new Map<number, { cell: number; word: Word }[]>()
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: { cell: number; word: Word }[] = []
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const word = sheet.kind[cell] === 0 ? (words[sheet.text[cell] as number] ?? null) : null
      if (word === null) continue
      row.push({ cell, word })
      const column = sheet.column[cell] as number
      const line = columns.get(column)
      if (line) line.push({ cell, word })
      else columns.set(column, [{ cell, word }])
    }
    if (row.length >= enough) rows.push(row)
  }
  return [...rows, ...[...columns.values()].filter((line) => line.length >= enough)]
}
