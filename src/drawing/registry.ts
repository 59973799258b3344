import type { FormName } from '../figures/figure'
import { bullet } from './forms/bars/bullet'
import { measureBump, paintBump } from './forms/bump'
import { calendar } from './forms/calendar'
import { changeBars } from './forms/bars/changeBars'
import { columns } from './forms/bars/columns'
import { dumbbell } from './forms/bars/dumbbell'
import { measureGaps, paintGaps, sharedGapWidth } from './forms/bars/gapBars'
import { heatmap } from './forms/heatmap'
import { listing, listingFolds } from './forms/listing'
import { pairedBars } from './forms/bars/pairedBars'
import { quadrant } from './forms/quadrant'
import { radar } from './forms/radar'
import { rankedBars } from './forms/bars/rankedBars'
import { scoreTable } from './forms/scoreTable'
import { shareBars } from './forms/bars/shareBars'
import { stackedBars } from './forms/bars/stackedBars'
import { steps } from './forms/steps'
import { tiles, tilesHeight } from './forms/tiles'
import { timeline } from './forms/timeline'
import { measureWaterfall, paintWaterfall } from './forms/bars/waterfall'
import { inTwo, type FormDefinition } from './formDefinition'
import { measureLines, paintLines } from './parts/lines/drawLines'
import { sharedNameWidth } from './parts/names/sharedNames'
import { themeOf } from './theme/theme'

const wholeRow = { least: 640, share: 24 }
const slimGrid = { most: 3, need: { least: 340, share: 8 } } as const
const wideGrid = { over: 'columns', most: 6, need: wholeRow } as const

/** Every form. Adding one: a file in forms/, its name in FormName, a line in figures/forms.ts and one here. */
export const forms: Readonly<Record<FormName, FormDefinition>> = {
  changeBars: {
    draw: changeBars,
    need: { least: 420, share: 10 },
    rows: { are: 'marks', height: 24 },
    wider: { over: 'rows', most: 12, need: wholeRow },
    sorts: true,
  },
  rankedBars: {
    draw: rankedBars,
    need: { least: 310, share: 7 },
    rows: { are: 'marks', height: 24 },
    wider: { over: 'rows', most: 15, need: wholeRow },
    folds: 15,
    sorts: true,
  },
  columns: { draw: columns, need: { least: 300, share: 7 } },
  lines: {
    draw: inTwo(measureLines, (plot, layout) => paintLines(plot, layout, 'straight')),
    need: { least: 300, share: 7 },
    reads: 'column',
  },
  stepLines: {
    draw: inTwo(measureLines, (plot, layout) => paintLines(plot, layout, 'steps')),
    need: { least: 300, share: 7 },
    reads: 'column',
  },
  pairedBars: { draw: pairedBars, need: { least: 340, share: 8 }, rows: { are: 'marks', height: 26 }, sorts: true },
  bump: {
    draw: inTwo(measureBump, paintBump),
    need: { least: 360, share: 8 },
    rows: { are: 'series', height: 22 },
    wider: { over: 'rows', most: 8, need: { least: 560, share: 12 } },
  },
  heatmap: { draw: heatmap, need: { least: 480, share: 12 }, rows: { are: 'series', height: 26 }, wider: wideGrid, slimmer: slimGrid },
  bullet: { draw: bullet, need: { least: 360, share: 8 }, rows: { are: 'marks', height: 44 }, sorts: true },
  quadrant: { draw: quadrant, need: { least: 320, share: 7 } },
  stackedBars: { draw: stackedBars, need: { least: 360, share: 8 }, rows: { are: 'marks', height: 46 } },
  shareBars: { draw: shareBars, need: { least: 360, share: 8 }, rows: { are: 'marks', height: 40 } },
  steps: { draw: steps, need: { least: 270, share: 5 }, rows: { are: 'marks', height: 40 } },
  dumbbell: { draw: dumbbell, need: { least: 360, share: 8 }, rows: { are: 'marks', height: 30 }, sharedColumn: sharedNameWidth },
  gapBars: {
    draw: inTwo(measureGaps, paintGaps),
    need: { least: 360, share: 8 },
    rows: { are: 'marks', height: 30 },
    sharedColumn: sharedGapWidth,
    sorts: true,
  },
  waterfall: { draw: inTwo(measureWaterfall, paintWaterfall), need: { least: 360, share: 8 }, rows: { are: 'marks', height: 30 } },
  timeline: { draw: timeline, need: { least: 520, share: 14 }, rows: { are: 'marks', height: 30 } },
  calendar: { draw: calendar, need: { least: 420, share: 10 }, rows: { are: 'series', height: 26 }, wider: wideGrid, slimmer: slimGrid },
  scoreTable: { draw: scoreTable, need: { least: 480, share: 12 }, rows: { are: 'marks', height: 28 }, wider: wideGrid },
  listing: {
    draw: listing,
    need: { least: 420, share: 12 },
    rows: { are: 'marks', height: 26 },
    wider: { over: 'rows', most: listingFolds, need: wholeRow },
    folds: listingFolds,
  },
  radar: { draw: radar, need: { least: 300, share: 6 } },
  tiles: {
    draw: tiles,
    need: { least: 320, share: 24 },
    allPanels: true,
    bare: true,
    height: (figure, width) => tilesHeight(figure.panels, themeOf('light', 'desk'), width),
  },
}
