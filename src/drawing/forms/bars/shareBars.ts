import { drawStackRows } from '../../parts/bars/stackRows'
import type { Form } from '../../plot'

/** Parts of a whole, every row as long as the other. */
export const shareBars: Form = (plot) => drawStackRows(plot, true)
