import { drawBarRows } from '../../parts/bars/barRows'
import type { Form } from '../../plot'

/** Changes as bars from the zero line, right for up and left for down, with what each was made of. */
export const changeBars: Form = (plot) => {
  for (const series of plot.panel.series.slice(0, 1)) drawBarRows(plot, series, 'change')
}
