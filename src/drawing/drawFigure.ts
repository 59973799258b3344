import type { Figure, Panel, Reference } from '../figures/figure'
import { drawing as en } from '../i18n/en/drawing'
import { drawing as zh } from '../i18n/zh-CN/drawing'
import { drawFrame } from './drawFrame'
import { extentOf } from './extentOf'
import { layoutPanels } from './layoutPanels'
import { Pen } from './pen'
import type { Plot } from './plot'
import { forms } from './registry'
import { scaleTheme } from './theme/scaleTheme'
import type { Scene } from './scene'
import type { Box } from './text/textBox'
import type { Theme } from './theme/theme'

export interface DrawOptions {
  /** Draw headline, subtitle, notes and source too, as a picture or slide needs; on the board they are HTML. */
  readonly frame?: boolean
  /** Id of the mark that takes the accent over. */
  readonly selected?: string | null
  readonly language?: 'zh-CN' | 'en'
  /** 绿好红差 or 红涨绿跌. */
  readonly convention?: 'merit' | 'direction'
  /** Pixels per px of the theme; else 1 at the desk, and what fits 1920×1080 or 960×540 in the room and on slides. */
  readonly unit?: number
}

/**
 * Place every shape of a figure on a paper of `size` px.
 *
 *     drawFigure(figure, themeOf('light', 'room'), { width: 1920, height: 1080 })             a whole page
 *     drawFigure(figure, themeOf('light', 'desk'), { width: 560, height: 240 }, { frame: false })  the plot of a card
 *
 * Pure: the same figure, theme and size give the same scene everywhere. No two texts of it overlap and none leaves it.
 * What finds no room is left out and said (另有…项未画出), never drawn smaller than the smallest text size.
 */
export function drawFigure(
  figure: Figure,
  theme: Theme,
  size: { readonly width: number; readonly height: number },
  options: DrawOptions = {},
): Scene {
  const form = forms[figure.form]
  const scaled = scaleTheme(theme, options.unit ?? defaultUnit(theme, size))
  const pen = new Pen(size.width, size.height, scaled.color.paper)
  const language = options.language ?? 'zh-CN'
  const box = options.frame === false ? { x: 0, y: 0, width: size.width, height: size.height } : drawFrame(figure, scaled, pen)
  // The keys walk the marks as the figure lists them, however forms paint them.
  const reading = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks.map((mark) => mark.id)))
  const selected = options.selected ?? null
  const base = {
    figure,
    theme: scaled,
    words: language === 'en' ? en : zh,
    language,
    selected: selected !== null && reading.includes(selected) ? selected : null,
    convention: options.convention ?? 'merit',
  } as const
  const draw = (
    target: Pen,
    panel: Panel,
    place: Box,
    references: readonly Reference[],
    pixels: Plot['pixels'],
    small: boolean,
    names: Plot['names'] = null,
  ) => {
    target.within(place)
    form.draw({
      ...base,
      panel,
      references,
      extent: extentOf(figure.panels.filter((other) => other.unit === panel.unit)),
      box: place,
      pen: target,
      pixels,
      small,
      names,
    })
  }

  const [first] = figure.panels
  if (!first) return pen.done()
  if (figure.panels.length === 1 || form.allPanels) {
    draw(pen, first, box, figure.references, { most: Infinity, seen: Infinity }, false)
    return pen.done(reading)
  }
  const shared = form.sharedColumn?.(scaled, figure.panels, box.width) ?? 0
  const panels = layoutPanels({ ...base, pen, box }, figure.panels, form.rows !== undefined, shared)
  const of = (index: number) => figure.references.filter((r) => r.panel === undefined || r.panel === index)
  // The first round finds the scale that fits every panel of a unit, the second draws them all on it.
  const found = new Map<string, { most: number; seen: number }>()
  const pixels = (unit: string) =>
    found.get(unit) ?? (found.set(unit, { most: Infinity, seen: Infinity }).get(unit) as { most: number; seen: number })
  for (const { panel, index, place, names } of panels)
    draw(new Pen(size.width, size.height, scaled.color.paper), panel, place, of(index), pixels(panel.unit), true, names)
  for (const { panel, index, place, names } of panels) {
    const { seen } = pixels(panel.unit)
    draw(pen, panel, place, of(index), { most: seen, seen }, true, names)
  }
  return pen.done(reading)
}

function defaultUnit(theme: Theme, size: { readonly width: number; readonly height: number }): number {
  if (theme.distance === 'desk') return 1
  const [width, height] = theme.distance === 'room' ? [1920, 1080] : [960, 540]
  return Math.min(size.width / width, size.height / height)
}
