import { addressWord, countedThing, countsApart, lengthOfTime } from '../../lexicon/headings/headings'
import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'

/** Cells of a column that are looked at before the rest of a long one. */
const first = 12
/** Cells that must say so, and their share. */
const [least, most] = [2, 0.6]

/**
 * Columns of words that say how much all the same: several things counted in one cell, or how long something took. They stand where figures do,
 * so that what can't be read of them is told, and name no row (rule L4).
 *
 *     覆盖范围 over 3个村/12户 5个村/20户      figures
 *     加班时长 over 81:00 63:30               figures
 *     上班 over 8:58 9:01                     times of the day: words
 *     班级 over 3年/2班                        words
 */
export function withWrittenFigures(
  grid: Grid,
  band: Band,
  headerRows: readonly number[],
  bodyRows: readonly number[],
  uses: ColumnUse[],
): void {
  // Somebody's or something's name stands before what is said of it.
  const names = uses.findIndex((use) => use === 'label' || use === 'serial' || use === 'code')
  if (names < 0) return
  uses.forEach((use, k) => {
    if (k <= names || (use !== 'label' && use !== 'text')) return
    const column = band.left + k
    const heads = headsOver(grid, headerRows, column)
    if (heads.length === 0 || heads.some((head) => addressWord.test(head))) return
    const texts: string[] = []
    for (const row of bodyRows) {
      const text = grid.textAt(row, column).trim()
      if (text !== '') texts.push(text)
      if (texts.length === first) break
    }
    if (texts.length < least) return
    const counted = texts.filter(severalCounts).length
    const lasting = texts.every((text) => clock.test(text)) && (heads.some((head) => lengthOfTime.test(head)) || texts.some(pastMidnight))
    if (lasting || (counted >= least && counted >= most * texts.length)) uses[k] = 'value'
  })
}

function headsOver(grid: Grid, headerRows: readonly number[], column: number): string[] {
  return headerRows.flatMap((row) => {
    const merge = grid.mergeAt(row, column)
    const text = (merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)).replace(/\s+/g, '')
    return text === '' ? [] : [text]
  })
}

const clock = /^\d{1,4}[:：][0-5]\d(?:[:：][0-5]\d)?$/

function pastMidnight(text: string): boolean {
  return Number.parseInt(text, 10) > 24
}

/** 3个村/12户: things counted, each in words of its own; 1班/2班 are names. */
function severalCounts(text: string): boolean {
  const pieces = text.split(countsApart).map((piece) => countedThing.exec(piece.trim())?.[1])
  return pieces.length >= 2 && !pieces.includes(undefined) && new Set(pieces).size === pieces.length
}
