import type { Series } from '../../../figures/figure'
import type { Theme } from '../../theme/theme'

/** Where orange stands among the categories. */
const orangeAt = 1

/**
 * The colour of each series that neither a legend nor its part colours: the categories of the look in order. States that press (逾期, 滞后) are
 * red and orange, and where one is, no other is orange: whoever lags is never the green beside what is done.
 *
 *     完成 正常推进 滞后      cat-1 cat-3 bad
 */
export function categoryColors({ color }: Pick<Theme, 'color'>, series: readonly Series[]): readonly string[] {
  const pressing = [color.bad, color.categories[orangeAt] ?? color.bad]
  const calm = series.some((one) => one.presses) ? color.categories.filter((_, k) => k !== orangeAt) : color.categories
  let [presses, others] = [0, 0]
  return series.map((one) => {
    if (one.status !== undefined || one.role === 'base' || one.role === 'ghost') return color.other
    const of = one.presses ? pressing : calm
    return of[one.presses ? presses++ : others++] ?? color.other
  })
}
