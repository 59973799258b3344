import type { FormName } from './figure'

/**
 * What the series of a form are: `members` (an office a line, a row), their categories being periods or indicators; or `parts`, where the
 * categories are the members and the series what they are made of, or the one series there is.
 */
export type SeriesAre = 'members' | 'parts'

/** What words about a figure must know of the form that draws it; all else of a form stands in the registry of drawings. */
export const seriesAre: Readonly<Record<FormName, SeriesAre>> = {
  changeBars: 'parts',
  rankedBars: 'parts',
  columns: 'members',
  lines: 'members',
  stepLines: 'members',
  pairedBars: 'parts',
  bump: 'members',
  heatmap: 'members',
  bullet: 'parts',
  quadrant: 'parts',
  stackedBars: 'parts',
  shareBars: 'parts',
  steps: 'parts',
  dumbbell: 'parts',
  gapBars: 'parts',
  waterfall: 'parts',
  timeline: 'parts',
  calendar: 'members',
  scoreTable: 'parts',
  radar: 'parts',
  tiles: 'parts',
  listing: 'parts',
}
