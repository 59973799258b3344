import { drawLines } from '../parts/drawLines'
import type { Form } from '../plot'

/** Lines that hold until the next count: 台账销号. */
export const stepLines: Form = (plot) => drawLines(plot, 'steps')
