import type { FormName } from '../figures/figure'
import { changeBars } from './forms/changeBars'
import { lines } from './forms/lines'
import { rankedBars } from './forms/rankedBars'
import { stepLines } from './forms/stepLines'
import type { Form } from './plot'

export interface FormDefinition {
  readonly draw: Form
  /** Whether a figure with several panels gives them all to one drawing (tiles) instead of one each. */
  readonly allPanels?: boolean
}

/** Every form. Adding one: a file in forms/, its name in FormName and a line here. */
export const forms: Readonly<Partial<Record<FormName, FormDefinition>>> = {
  changeBars: { draw: changeBars },
  rankedBars: { draw: rankedBars },
  lines: { draw: lines },
  stepLines: { draw: stepLines },
}
