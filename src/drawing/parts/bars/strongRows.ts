import type { Mark } from '../../../figures/figure'
import type { Measured } from '../../plot'

/** Whether the headline names a row of two readings, or a person chose one of them. */
function isStrong(plot: Measured, mark: Mark, beside: Mark | undefined): boolean {
  const chosen = plot.selected !== null && (mark.id === plot.selected || beside?.id === plot.selected)
  return mark.flags.includes('named') || mark.flags.includes('named-bad') || chosen
}

/** Rows that are strong in a panel of their own names, or in any panel of those that share their names. */
export function isStrongRow(plot: Measured, mark: Mark, beside: Mark | undefined, k: number): boolean {
  return plot.names === null ? isStrong(plot, mark, beside) : strongRows(plot).has(k)
}

function strongRows(plot: Measured): ReadonlySet<number> {
  return new Set(
    plot.figure.panels.flatMap(({ series: [mine, other] }) =>
      (mine?.marks ?? []).flatMap((mark, k) => (isStrong(plot, mark, other?.marks[k]) ? [k] : [])),
    ),
  )
}
