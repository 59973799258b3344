import { levelOfThing, namesGrades, noGrade } from '../../../lexicon/types'
import { areGrades, isGradeWord } from '../../../values/numbers/marks'
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
    // 不定等次 over 0 1 0 counts who has none, 合格等次 over 20 15 who has it. 评定等级 over 0 1 1 is a grade.
    if (isGrade && countsOneGrade(column.name, texts)) return { ...column, measure: null }
    // Education_level 36.7: how high something stands, and no points.
    if (isGrade && levelOfThing.test(column.measure?.matched ?? '') && arePoints(texts)) return { ...column, measure: null }
    if (isGrade)
      return column.measure !== null && arePoints(texts) ? { ...column, measure: { ...column.measure, measure: 'score' } } : column
    if (!areGrades(texts, false)) return column
    return { ...column, measure: { measure: 'grade', against: null, form: null, sense: null, matched: '' } }
  })
}

/** Whole numbers under one grade of all (合格等次), or with a 0 among them under what names no grades (一票否决). */
function countsOneGrade(name: string, texts: readonly string[]): boolean {
  if (!texts.every((text) => /^\d+$/.test(text))) return false
  const before = namesGrades.exec(name)?.[1]
  if (before === undefined) return texts.includes('0')
  return noGrade.test(before) || isGradeWord(before, false)
}

function arePoints(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d+(?:\.\d+)?$/.test(text)) && texts.some((text) => text.includes('.'))
}
