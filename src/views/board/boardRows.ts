import { tilesHeight } from '../../drawing/forms/tiles'
import { themeOf } from '../../drawing/theme'
import type { Figure, FormName } from '../../figures/figure'

/** How much width a figure needs (px) and how large a share of a row of 24 columns it likes. */
interface Need {
  readonly least: number
  readonly share: number
}

const needs: Readonly<Record<FormName, Need>> = {
  tiles: { least: 320, share: 24 },
  changeBars: { least: 420, share: 10 },
  rankedBars: { least: 310, share: 7 },
  columns: { least: 300, share: 7 },
  lines: { least: 300, share: 7 },
  stepLines: { least: 300, share: 7 },
  pairedBars: { least: 340, share: 8 },
  bump: { least: 360, share: 8 },
  heatmap: { least: 480, share: 12 },
  bullet: { least: 360, share: 8 },
  quadrant: { least: 320, share: 7 },
  stackedBars: { least: 360, share: 8 },
  shareBars: { least: 360, share: 8 },
  steps: { least: 270, share: 5 },
  dumbbell: { least: 360, share: 8 },
  waterfall: { least: 360, share: 8 },
  timeline: { least: 520, share: 14 },
  calendar: { least: 420, share: 10 },
  scoreTable: { least: 480, share: 12 },
  radar: { least: 300, share: 6 },
}

export interface BoardCell {
  readonly index: number
  readonly share: number
  /** px. Nearly equal neighbours are made equal; a short one beside a long one keeps its own, so that its source line stays with it. */
  readonly height: number
  /** Figures under a short one beside a long one, where they fit. */
  readonly below: readonly { readonly index: number; readonly height: number }[]
}
export interface BoardRow {
  readonly cells: readonly BoardCell[]
  /** Share left white, so that a lone figure isn't stretched to fill. */
  readonly rest: number
}

const mostInRow = 3
/** Neighbours this near in height (px) end on one line. */
const levelled = 80
/** Below this width (px) even a lone figure takes the row. */
const narrow = 900
/** White between two figures, px: it divides, boxes don't. */
export const boardGap = 48
/** Width of the side panel that answers 哪来的数, px. */
const panelWidth = 344

/** How far ahead a figure may be fetched to fill a row that the next in order doesn't fit. */
const reach = 4

/**
 * Rows of two or three figures, with the share of the width each needs rather than equal thirds. The board's order holds,
 * except that a row left with room takes the next figure that fits it, and so does the room under a short figure beside a
 * long one. Tiles stand alone, a long ranking gets its own row.
 * Heights are 300-340 px, more where the rows of a figure ask for it.
 *
 *     1318 px: changes, ranking, steps             10 : 7 : 5
 *      700 px: changes | ranking, steps
 *     1318 px: ranking, matrix of 20, steps        ranking, steps | matrix
 */
export function boardRows(figures: readonly Figure[], width: number): BoardRow[] {
  const waiting = figures.map((_, index) => index)
  const rows: BoardRow[] = []
  while (waiting.length > 0) {
    const first = waiting.shift() as number
    const row = [first]
    let used = leastOf(figures[first] as Figure, width)
    while (row.length < mostInRow && !isWhole(figures[first] as Figure)) {
      const next = waiting
        .slice(0, reach)
        .find((index) => !isWhole(figures[index] as Figure) && used + boardGap + leastOf(figures[index] as Figure, width) <= width)
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      row.push(next)
      used += boardGap + leastOf(figures[next] as Figure, width)
    }
    rows.push(rowOf(figures, row, width, waiting))
  }
  return rows
}

/** Figures may be narrowed to this part of what they like while the answer stands beside them. */
const narrowed = 0.75

/**
 * The rows while the side panel takes its width from the board: those of the whole width, so that the figure asked about
 * narrows but doesn't move, unless that would squeeze a row too far.
 */
export function boardRowsBeside(figures: readonly Figure[], width: number): BoardRow[] {
  const whole = boardRows(figures, width + panelWidth)
  const fits = whole.every(
    ({ cells }) =>
      (cells.length === 1 && cells[0]?.below.length === 0) ||
      cells.reduce((sum, cell) => sum + leastOf(figures[cell.index] as Figure, width) * narrowed, boardGap * (cells.length - 1)) <= width,
  )
  return fits ? whole : boardRows(figures, width)
}

/** White between two rows, px. */
export const rowGap = 20

function rowOf(figures: readonly Figure[], row: readonly number[], width: number, waiting: number[]): BoardRow {
  const own = row.map((index) => heightOf(figures[index] as Figure, width))
  const tallest = Math.max(...own)
  const sum = row.reduce((total, index) => total + needOf(figures[index] as Figure).share, 0)
  const cells = row.map((index, k): BoardCell => {
    const { share } = needOf(figures[index] as Figure)
    const column = ((width - boardGap * (row.length - 1)) * share) / sum
    const below: { index: number; height: number }[] = []
    let left = tallest - (own[k] as number)
    while (row.length > 1 && left > levelled) {
      const next = waiting.slice(0, reach).find((candidate) => {
        const figure = figures[candidate] as Figure
        return !isWhole(figure) && leastOf(figure, width) <= column && heightOf(figure, column) + rowGap <= left + levelled
      })
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      below.push({ index: next, height: heightOf(figures[next] as Figure, column) })
      left -= heightOf(figures[next] as Figure, column) + rowGap
    }
    return { index, share, height: left <= levelled && below.length === 0 ? tallest : (own[k] as number), below }
  })
  const shares = cells.reduce((sum, cell) => sum + cell.share, 0)
  return { cells, rest: cells.length === 1 && width > narrow ? Math.max(0, 16 - shares) : 0 }
}

function isWhole(figure: Figure): boolean {
  return needOf(figure).share === 24
}

function leastOf(figure: Figure, width: number): number {
  return Math.min(needOf(figure).least, width)
}

function needOf(figure: Figure): Need {
  const need = needs[figure.form]
  if (figure.form === 'tiles') return need
  const rows = categoriesOf(figure)
  // Two columns of bars, small multiples and wide matrices want the whole row.
  if (figure.panels.length > 3 || (figure.form === 'rankedBars' && rows > 15)) return { least: 640, share: 24 }
  if (figure.form === 'changeBars' && rows > 12) return { least: 640, share: 24 }
  if (figure.form === 'bump' && rows > 8) return { least: 560, share: 12 }
  if ((figure.form === 'heatmap' || figure.form === 'calendar' || figure.form === 'scoreTable') && columnsOf(figure) > 6)
    return { least: 640, share: 24 }
  return figure.panels.length > 1 ? { least: need.least * 1.5, share: 12 } : need
}

function heightOf(figure: Figure, width: number): number {
  if (figure.form === 'tiles') return tilesHeight(figure.panels, themeOf('light', 'desk'), width)
  const words = 80 + figure.notes.length * 18
  const perRow = {
    changeBars: 24,
    rankedBars: 24,
    pairedBars: 34,
    bullet: 44,
    stackedBars: 46,
    shareBars: 40,
    dumbbell: 30,
    heatmap: 26,
    calendar: 26,
    scoreTable: 28,
    timeline: 30,
    bump: 22,
    steps: 40,
    waterfall: 30,
  } as Partial<Record<FormName, number>>
  const each = perRow[figure.form]
  if (figure.panels.length > 1) {
    const lines = Math.ceil(figure.panels.length / (figure.panels.length > 3 ? 4 : 3))
    // A panel of rows has its head, its key and every row.
    const most = Math.max(...figure.panels.map((panel) => Math.max(0, ...panel.series.map((series) => series.marks.length))))
    const rowed = each === undefined ? 0 : 64 + most * Math.min(each, 24)
    return words + lines * Math.max(210, Math.min(rowed, 640 / lines))
  }
  const rows = categoriesOf(figure)
  if (figure.form === 'rankedBars' && rows > 15) return words + Math.ceil(rows / 2) * 26 + 30
  // A plot between two axes needs its height whatever it holds; rows need what they are.
  const least = each === undefined ? 330 : rows <= 3 ? 240 : 316
  return Math.min(720, Math.max(least, words + rows * (each ?? 0) + 40))
}

function categoriesOf(figure: Figure): number {
  const panel = figure.panels[0]
  if (!panel) return 0
  if (figure.form === 'heatmap' || figure.form === 'calendar' || figure.form === 'bump') return panel.series.length
  return Math.max(0, ...panel.series.map((series) => series.marks.length))
}

function columnsOf(figure: Figure): number {
  const panel = figure.panels[0]
  return figure.form === 'scoreTable'
    ? (panel?.columns?.length ?? 0)
    : Math.max(panel?.columns?.length ?? 0, panel?.series[0]?.marks.length ?? 0)
}
