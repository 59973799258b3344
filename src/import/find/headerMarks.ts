import { codeRowMark, stemMark, stemOrder } from '../lexicon/codes'
import { formBox } from '../lexicon/headings'
import type { Grid } from '../sheet/grid'
import type { RowProfile } from './rowProfile'

/** 甲 乙 丙 1 2 3 under a header: its figures count the columns. */
export function isCodeRow(grid: Grid, profile: RowProfile): boolean {
  let expected = 1
  let figures = 0
  for (let k = 0; k < profile.cells.length; k++) {
    const text = grid.textOf(profile.cells[k] as number).replace(/[()（）\s]/g, '')
    if (/^\d{1,2}$/.test(text)) {
      if (Number(text) !== expected) return false
      expected++
      figures++
    } else if (!codeRowMark.test(text)) return false
  }
  const letters = profile.cells.length - figures
  return (figures >= 2 && letters >= 1) || (figures === 1 && countsStems(Array.from(profile.cells, (cell) => grid.textOf(cell))))
}

/** 甲 乙 丙 1: two stems or more from the first on, then one number. */
export function countsStems(texts: readonly string[]): boolean {
  const marks = texts.map((text) => text.replace(/[()（）\s]/g, '')).filter((text) => stemMark.test(text))
  return marks.length >= 2 && marks.every((mark, k) => stemOrder[k] === mark)
}

/** A figure of three digits or a fraction counts no columns: seen without looking at texts. */
export function mayBeCodeRow(grid: Grid, profile: RowProfile): boolean {
  for (let k = profile.from; k < profile.to; k++) {
    const value = grid.plain.value[grid.lineCells[k] as number] as number
    if (value >= 100 || value < 0 || !(Number.isNaN(value) || Number.isInteger(value))) return false
  }
  return true
}

/** The same key over several groups of columns says something of each: 牵头单位：甲局 | 牵头单位：乙局. */
export function saysOfGroups(texts: readonly string[]): boolean {
  const keys = texts.map((text) => formBox.exec(text)?.[0] ?? '')
  return keys.length >= 2 && keys[0] !== '' && keys.every((key) => key === keys[0]) && new Set(texts).size > 1
}
