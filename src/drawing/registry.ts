import type { FormName } from '../figures/figure'
import { bullet } from './forms/bullet'
import { bump } from './forms/bump'
import { calendar } from './forms/calendar'
import { changeBars } from './forms/changeBars'
import { columns } from './forms/columns'
import { dumbbell } from './forms/dumbbell'
import { heatmap } from './forms/heatmap'
import { lines } from './forms/lines'
import { pairedBars } from './forms/pairedBars'
import { quadrant } from './forms/quadrant'
import { radar } from './forms/radar'
import { rankedBars } from './forms/rankedBars'
import { scoreTable } from './forms/scoreTable'
import { shareBars } from './forms/shareBars'
import { stackedBars } from './forms/stackedBars'
import { stepLines } from './forms/stepLines'
import { steps } from './forms/steps'
import { tiles } from './forms/tiles'
import { timeline } from './forms/timeline'
import { waterfall } from './forms/waterfall'
import type { Form } from './plot'

export interface FormDefinition {
  readonly draw: Form
  /** Whether a figure with several panels gives them all to one drawing (tiles) instead of one each. */
  readonly allPanels?: boolean
  /** Whether it draws a row a mark, so that a panel needs the height of its rows and the width of its names. */
  readonly rows?: boolean
  /** Whether panels side by side that list the same rows name them once, left of all. */
  readonly sharesNames?: boolean
}

/** Every form. Adding one: a file in forms/, its name in FormName and a line here. */
export const forms: Readonly<Record<FormName, FormDefinition>> = {
  changeBars: { draw: changeBars, rows: true },
  rankedBars: { draw: rankedBars, rows: true },
  columns: { draw: columns },
  lines: { draw: lines },
  stepLines: { draw: stepLines },
  pairedBars: { draw: pairedBars, rows: true },
  bump: { draw: bump },
  heatmap: { draw: heatmap, rows: true },
  bullet: { draw: bullet, rows: true },
  quadrant: { draw: quadrant },
  stackedBars: { draw: stackedBars, rows: true },
  shareBars: { draw: shareBars, rows: true },
  steps: { draw: steps },
  dumbbell: { draw: dumbbell, rows: true, sharesNames: true },
  waterfall: { draw: waterfall, rows: true },
  timeline: { draw: timeline, rows: true },
  calendar: { draw: calendar, rows: true },
  scoreTable: { draw: scoreTable, rows: true },
  radar: { draw: radar },
  tiles: { draw: tiles, allPanels: true },
}
