import type { Grid } from '../../sheet/grid'
import { isRemarkHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import { areGrades, askedIn, flagOf, starsOf } from '../../values/numbers/marks'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'

/** Share of a column's cells that must be stars. */
const mostly = 0.6

/**
 * Columns that are values though they hold no figures (rule L5): stars, yes and no under a heading that asks (是否…), and right of the
 * figures grades in words (优秀 良好 under 等次, 先进 后进 under 定级).
 */
export function ordinals(grid: Grid, band: Band, bodyRows: readonly number[], uses: ColumnUse[], heads: readonly string[]): void {
  const first = uses.indexOf('value')
  if (first < 0) return
  uses.forEach((use, k) => {
    if ((use !== 'label' && use !== 'text') || isRemarkHeading(heads[k] as string)) return
    const texts = bodyRows.map((row) => grid.textAt(row, band.left + k)).filter((text) => text !== '')
    if (texts.length === 0) return
    // Left of the figures ★★★★☆ behind a name grades it; 四星级 there may be a class of its own.
    const leading = k < first
    if (leading && !uses.slice(0, k).includes('label')) return
    const stars = texts.filter((text) => starsOf(text) !== null && (!leading || /[★⭐]/.test(text))).length
    const measure = readHeaderText(heads[k] as string).measure?.measure
    const asks = measure === 'flag' && texts.every((text) => flagOf(text, askedIn(heads[k] as string)) !== null)
    if (stars >= mostly * texts.length || asks || (!leading && areGrades(texts, measure === 'grade'))) uses[k] = 'value'
  })
}
