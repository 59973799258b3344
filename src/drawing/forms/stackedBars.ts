import { drawStackRows } from '../parts/bars/stackRows'
import type { Form } from '../plot'

/** Parts that add up to a printed total. Status figures fill the width, so that shares compare; others are as long as their totals. */
export const stackedBars: Form = (plot) =>
  drawStackRows(
    plot,
    plot.panel.series.some((series) => series.status !== undefined),
  )
