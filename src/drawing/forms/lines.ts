import { drawLines } from '../parts/drawLines'
import type { Form } from '../plot'

/** Straight lines over periods. */
export const lines: Form = (plot) => drawLines(plot, 'straight')
