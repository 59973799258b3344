import type { Grid } from '../../sheet/grid'
import { isRemarkHeading } from '../../sheet/heading'
import { readHeaderText } from '../../values/headers/headerText'
import { flagOf, starsOf } from '../../values/numbers/marks'
import type { Band } from '../bands'
import type { ColumnUse } from '../tableShape'

/** Columns of stars, and of yes and no under a heading that asks (是否…), are values though no figures (rule L5). */
export function ordinals(grid: Grid, band: Band, bodyRows: readonly number[], uses: ColumnUse[], heads: readonly string[]): void {
  const first = uses.indexOf('value')
  if (first < 0) return
  uses.forEach((use, k) => {
    // Left of the figures ★★★★☆ behind a name grades it; 四星级 there may be a class of its own.
    const leading = k < first
    if (leading && !uses.slice(0, k).includes('label')) return
    if ((use !== 'label' && use !== 'text') || isRemarkHeading(heads[k] as string)) return
    const asks = readHeaderText(heads[k] as string).measure?.measure === 'flag'
    let stars = 0
    let flags = 0
    let words = 0
    for (const row of bodyRows) {
      const text = grid.textAt(row, band.left + k)
      if (text === '') continue
      words++
      if (starsOf(text) !== null && (!leading || /[★⭐]/.test(text))) stars++
      else if (!leading && asks && flagOf(text) !== null) flags++
    }
    if (words > 0 && (stars >= 0.6 * words || flags === words)) uses[k] = 'value'
  })
}
