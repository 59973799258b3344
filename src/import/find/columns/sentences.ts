import type { Grid } from '../../sheet/grid'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import { allDiffer } from './numbering'

/** Sentences beside names that tell every row apart are said of the row, and part of no name (rule L23). */
export function sentences(grid: Grid, band: Band, bodyRows: readonly number[], uses: ColumnUse[], firstValue: number): void {
  const first = uses.indexOf('label')
  if (first < 0 || firstValue < 0 || first > firstValue || !allDiffer(grid, bodyRows, band.left + first)) return
  uses.forEach((use, k) => {
    if (use !== 'label' || k <= first) return
    const texts = bodyRows.map((row) => grid.textAt(row, band.left + k)).filter((text) => text !== '')
    // 5C1 | Barnet, Enfield and Haringey Mental Health NHS Trust: one long name among others is a name.
    if (texts.some(isSaid) || texts.filter(isLong).length >= 0.5 * texts.length) uses[k] = 'text'
  })
}

/** Half-width signs of the longest text that may still be a name: forty Chinese ones. */
const longestName = 80

function isLong(text: string): boolean {
  return text.length + text.replace(/[^\u2e80-\uffef]/g, '').length > longestName
}

/** Whether a text ends a sentence and goes on, or counts its points line by line. */
function isSaid(text: string): boolean {
  return /[。；！].|，.*，/.test(text) || /[\r\n]\s*\d[、.．]/.test(text)
}
