import type { FormName } from '../../figures/figure'
import { falls, pairs, rowBars, tracks, uprights } from './bars'
import { byTwo, overPeriods } from './lines'
import { asShapes, type SlideForm } from './slideChart'
import { stacks } from './stacks'
import { calendarTable, listRows, matrixTable, scoreRows } from './tables'

/**
 * What every form becomes on a slide: a chart that can be edited, a table, or its own drawing as shapes. None is a picture; a form whose
 * case a chart can't state (bars that cross zero, rows of different units) says so by giving shapes.
 */
export const slideForms: Readonly<Record<FormName, SlideForm>> = {
  changeBars: rowBars,
  rankedBars: rowBars,
  columns: uprights,
  lines: overPeriods(false),
  stepLines: overPeriods(false),
  pairedBars: pairs,
  bump: overPeriods(true),
  heatmap: matrixTable,
  bullet: tracks,
  quadrant: byTwo,
  stackedBars: stacks(false),
  shareBars: stacks(true),
  steps: asShapes,
  dumbbell: pairs,
  gapBars: pairs,
  waterfall: falls,
  timeline: asShapes,
  calendar: calendarTable,
  scoreTable: scoreRows,
  radar: asShapes,
  tiles: asShapes,
  listing: listRows,
}
