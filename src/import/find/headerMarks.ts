import { codeRowMark, columnNumber, stemMark, stemOrder } from '../lexicon/headings/codes'
import { bodyKey, seriesEnd } from '../lexicon/edges'
import { formBox, noteStart } from '../lexicon/headings/headings'
import { readUnitNote } from '../values/headers/unitNote'
import type { Grid } from '../sheet/grid'
import type { RowProfile } from './rowProfile'

/** 甲 乙 丙 1 2 3 under a header: its figures count the columns. */
export function isCodeRow(grid: Grid, profile: RowProfile): boolean {
  return countsColumns(Array.from(profile.cells, (cell) => grid.textOf(cell)))
}

/**
 * Whether the texts of a row number the columns they stand in: from 1 on, one by one, with a mark over what has no number, or
 * stems before the one number.
 *
 *     甲 乙 1 2 3, 栏次 1 2 … 104, A (1) (2), 甲 1 2=1/3        yes
 *     甲 2 3, 市局 1 2, 1 2 3 (no mark)                         no
 */
export function countsColumns(texts: readonly string[]): boolean {
  const { numbers, marks } = columnNumbers(texts)
  return (numbers >= 2 && marks >= 1) || (numbers === 1 && countsStems(texts))
}

/** How many texts of a row count up from 1, and how many are marks for no number; none at all where one is anything else. */
export function columnNumbers(texts: readonly string[]): { readonly numbers: number; readonly marks: number } {
  let numbers = 0
  let marks = 0
  for (const written of texts) {
    const text = written.replace(/[()（）\s]/g, '')
    const number = columnNumber.exec(text)?.[1]
    if (number !== undefined && Number(number) === numbers + 1) {
      numbers++
      // 3=1+2: a column worked out of others is numbered, whatever stands beside it.
      if (text.includes('=')) marks++
    } else if (codeRowMark.test(text)) marks++
    else return { numbers: 0, marks: 0 }
  }
  return { numbers, marks }
}

/** 甲 乙 丙 1: two stems or more from the first on, then one number. */
function countsStems(texts: readonly string[]): boolean {
  const marks = texts.map((text) => text.replace(/[()（）\s]/g, '')).filter((text) => stemMark.test(text))
  return marks.length >= 2 && marks.every((mark, k) => stemOrder[k] === mark)
}

/** A row of figures that don't go up from 1 by one counts no columns: seen without looking at texts. */
export function mayBeCodeRow(grid: Grid, profile: RowProfile): boolean {
  const { kind, number, text } = grid.sheet
  let expected = 1
  let others = 0
  for (let k = profile.from; k < profile.to; k++) {
    const cell = grid.lineCells[k] as number
    if (kind[cell] === 1 && (text[cell] as number) < 0) {
      // A stored number may show a little less or more than it is; a text before it may be a number in brackets.
      const stored = number[cell] as number
      if (stored < expected - 0.5 || stored > expected + others + 0.5) return false
      others++
      continue
    }
    const value = grid.plain.value[cell] as number
    if (Number.isNaN(value)) others++
    // 1=2+3 is a text and numbers a column all the same.
    else if (value < expected || value > expected + others) return false
    else expected = value + 1
  }
  return true
}

/** 粮价:食品:环比 粮价:衣着:环比: names of series with what each measures, and no boxes of a form. */
export function areSeries(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => seriesEnd.test(text.trim()))
}

/** The same key over several groups of columns says something of each: 牵头单位：甲局 | 牵头单位：乙局. */
export function saysOfGroups(texts: readonly string[]): boolean {
  if (areSeries(texts)) return false
  const keys = texts.map((text) => formBox.exec(text)?.[0] ?? '')
  // 单位：某区 | 单位：起 says whose and in what.
  if (bodyKey.test((keys[0] ?? '').replace(/[:：\s]+$/, '')) && texts.some((text) => readUnitNote(text) !== null)) return false
  return (
    keys.length >= 2 && keys[0] !== '' && !noteStart.test(texts[0] ?? '') && keys.every((key) => key === keys[0]) && new Set(texts).size > 1
  )
}
