import { drawStackRows } from '../../parts/bars/stackRows'
import type { Form } from '../../plot'

/**
 * Parts that add up to a printed total. Status figures fill the width, so that shares compare, and so do rows beside the total of them all,
 * next to which each would be a stub; others are as long as their totals.
 */
export const stackedBars: Form = (plot) =>
  drawStackRows(
    plot,
    plot.panel.series.some((series) => series.status !== undefined || series.marks.some((mark) => mark.flags.includes('aggregate'))),
  )
