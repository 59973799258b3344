import { levelOfThing } from '../../../lexicon/types'
import { areGrades } from '../../../values/numbers/marks'
import type { LineFacts } from '../../../sheet/facts'
import type { Grid } from '../../../sheet/grid'

/** Rows looked at. */
const looked = 400

/**
 * A column of grades in words is one whatever heads it: 先进 合格 后进 under 定级 (rule L5). Numbers with decimals are points, though their
 * heading speaks of a grade: 7.9 8.1 under rating.
 */
export function withGrades(grid: Grid, columns: readonly LineFacts[], bodyRows: readonly number[]): readonly LineFacts[] {
  return columns.map((column) => {
    const isGrade = column.measure?.measure === 'grade'
    if ((column.measure !== null && !isGrade) || column.benchmark !== undefined) return column
    const texts: string[] = []
    for (const row of bodyRows) {
      const text = grid.textAt(row, column.at)
      if (text === '') continue
      texts.push(text)
      if (texts.length >= looked) break
    }
    // 不定等次 over 0 1 0 counts who has none: no grade is 0.
    if (isGrade && areCounts(texts)) return { ...column, measure: null }
    // Education_level 36.7: how high something stands, and no points.
    if (isGrade && levelOfThing.test(column.measure?.matched ?? '') && arePoints(texts)) return { ...column, measure: null }
    if (isGrade)
      return column.measure !== null && arePoints(texts) ? { ...column, measure: { ...column.measure, measure: 'score' } } : column
    if (!areGrades(texts, false)) return column
    return { ...column, measure: { measure: 'grade', against: null, form: null, sense: null, matched: '' } }
  })
}

function areCounts(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d+$/.test(text)) && texts.includes('0')
}

function arePoints(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d+(?:\.\d+)?$/.test(text)) && texts.some((text) => text.includes('.'))
}
