import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import { countingHeading } from '../../lexicon/headings/codes'
import { moneyWords } from '../../lexicon/types'
import { isCodeHeading } from '../../sheet/heading'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/** Digits from which on whole numbers are taken for telephones and identities, rows looked at, and how large figures beside them are. */
const long = { digits: 11, rows: 60, beside: 1e9, rounded: 0.3 } as const

/**
 * Long whole numbers are figures after all where their heading counts, says a unit or money, where many are round, or where other columns
 * have figures as large (rule L1): United States 10250952000000 beside Brazil 655448231983.5; 总投资（元） 12345678000.
 */
export function longFigures(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  uses.forEach((use, k) => {
    const { digits, figures, whole } = counts[k] as ColumnCounts
    const heading = heads[k] as string
    if (use !== 'code' || digits < long.digits || whole < figures || isCodeHeading(heading)) return
    const plain = heading.replace(/[(（].*[)）]$/, '').trim()
    const counted = readHeaderText(heading).unit !== null || countingHeading.test(plain) || moneyWords.test(plain)
    const beside = uses.some((other, j) => other === 'value' && (counts[j] as ColumnCounts).most >= long.beside)
    if (counted || beside || isRound(grid, bodyRows, band.left + k)) uses[k] = 'value'
  })
}

/** Many of a column's numbers end in two zeros. */
function isRound(grid: Grid, bodyRows: readonly number[], column: number): boolean {
  const texts = bodyRows.slice(0, long.rows).flatMap((row) => grid.textAt(row, column) || [])
  return texts.filter((text) => text.endsWith('00')).length >= long.rounded * texts.length
}
