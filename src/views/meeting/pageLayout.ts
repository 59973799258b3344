import type { DrawOptions } from '../../drawing/drawFigure'
import { drawFigure } from '../../drawing/drawFigure'
import type { Scene } from '../../drawing/scene'
import { scaleTheme } from '../../drawing/theme/scaleTheme'
import { shortenSource } from '../../drawing/text/shortenSource'
import { shortenText } from '../../drawing/text/shortenText'
import { measureText } from '../../drawing/text/text'
import type { Box } from '../../drawing/text/textBox'
import { themeOf, type Theme } from '../../drawing/theme/theme'
import { wrapText } from '../../drawing/text/wrapText'
import type { Figure } from '../../figures/figure'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Least px of a screen for one px of the 1920×1080 drawing: in a small window texts are no smaller than at the desk. */
const leastUnit = 0.5

/**
 * Pixels of a screen for one px of the 1920×1080 that rooms are drawn at. The same as `--u` in tokens.css.
 *
 *     1920×1080  1     3840×2160  2     3840×1080 (32:9)  1     1366×768  0.711
 */
export function unitOf({ width, height }: Size): number {
  return Math.max(leastUnit, Math.min(width / 1920, height / 1080))
}

/** A page of the meeting: lines of words as they break, and the place of the plot, all in px of the window. */
export interface PageLayout {
  readonly unit: number
  /** Already scaled. */
  readonly theme: Theme
  readonly x: number
  readonly width: number
  readonly headline: Lines
  readonly subtitle: Lines
  readonly plot: Box
  /** Notes and source. */
  readonly foot: Lines
  /** The corner at the right of the foot: page marks, and the source code under them. */
  readonly corner: { readonly width: number; readonly top: number; readonly line: number }
}

export interface Lines {
  readonly lines: readonly string[]
  readonly top: number
  readonly size: number
  /** px of a line. */
  readonly line: number
}

/** Share of the window's width that 哪来的数 takes. */
const answerShare = 0.43
/** Width of the corner, in units. */
const corner = { whole: 460, narrow: 150 }
/** Headlines: the usual size, and the one that saves a second line. */
const headlineSmaller = 46 / 54
/** A headline of so many ems in its first line is never cut for a second one in a narrowed figure. */
const headlineLines = 2

/**
 * Lay a page out around its plot. With `narrow` the figure stands in what 哪来的数 leaves of the width, at the same sizes of type.
 */
export function pageLayout(figure: Figure, size: Size, paper: 'light' | 'dark', narrow: boolean): PageLayout {
  const unit = unitOf(size)
  const theme = scaleTheme(themeOf(paper, 'room'), unit)
  const { margin } = theme
  const x = margin.side
  const width = narrow ? Math.floor(size.width * (1 - answerShare)) - x - 40 * unit : size.width - 2 * x

  const headline = headlineOf(figure.headline.text, theme, width, margin.top)
  const subtitleSize = theme.size.subtitle
  const subtitle: Lines = {
    lines: wrapText(figure.subtitle, subtitleSize, 400, width, 2),
    top: headline.top + headline.line * headline.lines.length + subtitleSize / 3,
    size: subtitleSize,
    line: subtitleSize * 1.45,
  }

  const source = theme.size.source
  const line = source * 1.45
  const cornerWidth = (narrow ? corner.narrow : corner.whole) * unit
  const footWidth = width - cornerWidth - 32 * unit
  const joint = figure.notes.map((note) => note.replace(/[。；]$/, '')).join('；')
  const from = figure.source === '' ? '' : shortenText(shortenSource(figure.source, source, footWidth), source, 400, footWidth)
  const footLines = [...wrapText(joint, source, 400, footWidth, 2), from].filter((text) => text !== '')
  const most = Math.max(narrow ? 1 : 2, footLines.length)
  const footTop = size.height - margin.bottom - most * line
  const plotTop = subtitle.top + subtitle.line * subtitle.lines.length + theme.size.label * 0.9
  const plotBottom = footTop - source * 1.3
  return {
    unit,
    theme,
    x,
    width,
    headline,
    subtitle,
    plot: { x, y: plotTop, width: Math.floor(width), height: Math.floor(Math.max(theme.size.label * 4, plotBottom - plotTop)) },
    foot: { lines: footLines, top: footTop, size: source, line },
    corner: { width: cornerWidth, top: footTop, line },
  }
}

function headlineOf(text: string, theme: Theme, width: number, top: number): Lines {
  const usual = theme.size.headline
  const smaller = usual * headlineSmaller
  const fits = (size: number) => measureText(text, size, 700) <= width
  const size = !fits(usual) && fits(smaller) ? smaller : usual
  return { lines: wrapText(text, size, 700, width, headlineLines), top, size, line: size * theme.size.headlineLine }
}

/** The drawing of a page's plot, at its own place. */
export function drawPage(figure: Figure, layout: PageLayout, options: Omit<DrawOptions, 'frame' | 'unit'>): Scene {
  const { unit, theme, plot } = layout
  return drawFigure(figure, themeOf(theme.paper, 'room'), { width: plot.width, height: plot.height }, { ...options, frame: false, unit })
}
