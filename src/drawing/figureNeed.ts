import type { Figure } from '../figures/figure'
import type { FormDefinition, Need } from './formDefinition'
import { forms } from './registry'

/** What a figure needs of a board's row: what its form likes, more with many panels, rows or columns. */
export function needOf(figure: Figure): Need {
  const form = forms[figure.form]
  if (form.allPanels === true) return form.need
  if (figure.panels.length > 3) return { least: 640, share: 24 }
  const { wider, slimmer } = form
  if (slimmer !== undefined && figure.panels.length === 1 && columnsOf(figure) <= slimmer.most) return slimmer.need
  if (wider !== undefined && (wider.over === 'rows' ? rowsOf(figure, form) : columnsOf(figure)) > wider.most) return wider.need
  return figure.panels.length > 1 ? { least: form.need.least * 1.5, share: 12 } : form.need
}

/** Whether it takes a row for itself. */
export function isWhole(figure: Figure): boolean {
  return needOf(figure).share === 24
}

/** Whether a figure stands without headline and frame: tiles that only name whose they are, not those that tell what they found. */
export function isBare(figure: Figure): boolean {
  return forms[figure.form].bare === true && figure.kind === 'tiles'
}

/** px of a card below which headline and notes take more lines. */
const narrow = 600

/** px of the line above a figure without words of its own, which says whose it is. */
export const bareLine = 22

/** px a figure wants with headline, notes and source, at a width: a plot between two axes as much as is usual, rows what they are. */
export function heightOf(figure: Figure, width: number): number {
  const form = forms[figure.form]
  const words = 80 + figure.notes.length * 18
  if (form.height !== undefined) return form.height(figure, width) + (isBare(figure) ? bareLine : words + (width < narrow ? 100 : 48))
  const each = form.rows?.height ?? null
  if (figure.panels.length > 1) {
    const lines = Math.ceil(figure.panels.length / (figure.panels.length > 3 ? 4 : 3))
    // A panel of rows has its head, its key and every row.
    const most = Math.max(...figure.panels.map((panel) => Math.max(0, ...panel.series.map((series) => series.marks.length))))
    const rowed = each === null ? 0 : 64 + most * Math.min(each, 24)
    return words + lines * Math.max(210, Math.min(rowed, 640 / lines))
  }
  const rows = rowsOf(figure, form)
  if (form.folds !== undefined && rows > form.folds) return words + Math.ceil(rows / 2) * 26 + 30
  const least = each === null ? 330 : rows <= 3 ? 240 : 316
  return Math.min(720, Math.max(least, words + rows * (each ?? 0) + 40))
}

function rowsOf(figure: Figure, form: FormDefinition): number {
  const panel = figure.panels[0]
  if (!panel) return 0
  return form.rows?.are === 'series' ? panel.series.length : Math.max(0, ...panel.series.map((series) => series.marks.length))
}

function columnsOf(figure: Figure): number {
  const panel = figure.panels[0]
  if (!panel) return 0
  const { rows } = forms[figure.form]
  return Math.max(panel.columns?.length ?? 0, rows?.are === 'series' ? (panel.series[0]?.marks.length ?? 0) : 0)
}
