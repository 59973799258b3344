import type { Mark, Series } from '../../../figures/figure'
import { drawCategoryLabels } from '../../parts/names/categoryLabels'
import { changeWidth, drawChange } from '../../parts/marks/changeLabel'
import { readableOn } from '../../parts/marks/colorMix'
import { drawBar } from '../../parts/bars/drawBar'
import { drawHorizontalReferences } from '../../parts/axes/horizontalReferences'
import { markColors } from '../../parts/marks/markColors'
import { markSpoken } from '../../parts/marks/markSpoken'
import type { Form, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

/**
 * Columns over a few periods. A part of a period is hatched; the comparable part of an earlier one is drawn lighter inside its
 * column and joined to it by a dotted line, so that 7 months never stand bare beside 12.
 */
export const columns: Form = (plot) => {
  const [series] = plot.panel.series
  if (!series || series.marks.length === 0) return
  const { box, theme, pen } = plot
  const s = theme.size.label
  const marks = series.marks
  const below = theme.size.axis * 2.9
  const top = box.y + s * 2.4
  const bottom = box.y + box.height - below - (plot.extent.min < 0 ? s * 1.5 : 0)
  const reach = {
    min: Math.min(0, plot.extent.min),
    max: Math.max(plot.extent.max, ...plot.references.filter((r) => r.axis !== 'x').map((r) => r.value), 0),
  }
  const y = (value: number) => bottom - ((value - reach.min) / (reach.max - reach.min || 1)) * (bottom - top)
  const tail = marks.reduce((width, mark) => Math.max(width, mark.change ? changeWidth(mark.change, s, 700) + s : 0), 0)
  const side = tail > 0 && tail < box.width * 0.3 ? tail : 0
  const slot = Math.min((box.width - side) / marks.length, s * 9)
  const width = Math.min(slot * theme.bar.share, s * 4.6)
  const middle = (k: number) => box.x + slot * (k + 0.5)
  const right = box.x + slot * marks.length

  drawCategoryLabels(
    plot,
    marks.map((mark, k) => ({
      text: mark.category,
      detail: mark.detail,
      x: middle(k),
      own: markColors(plot, mark, series).text === theme.color.focus,
    })),
    box.y + box.height - below + theme.size.axis * 0.45,
    slot,
    slot >= theme.size.axis * 3.6,
  )
  // Where labels would meet, our own and the named ones are written first.
  const order = marks
    .map((_, k) => k)
    .sort((a, b) => Number(markColors(plot, marks[b] as Mark, series).strong) - Number(markColors(plot, marks[a] as Mark, series).strong))
  const ends = marks.map((mark, k) => drawColumn(plot, series, mark, middle(k), width, y))
  for (const k of order) labelColumn(plot, series, marks[k] as Mark, middle(k), slot, ends[k] as number, y)
  marks.forEach((mark, k) => placeColumn(plot, mark, middle(k), slot, y))
  joinParts(plot, marks, middle, width, y)
  pen.line(
    [
      [box.x, y(0)],
      [right, y(0)],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  marks.forEach((mark, k) => {
    if (!mark.change || mark.value === null || side === 0) return
    const at = { x: middle(k) + width / 2 + s * 0.6, y: Math.min(y(mark.value) + s * 0.3, bottom - s), size: s, weight: 700 as const }
    const words = at.x + changeWidth(mark.change, s, 700) - measureText(mark.change.text, s, 700)
    if (!pen.fits({ text: mark.change.text, color: '', ...at, x: words })) return
    pen.begin(mark.id)
    drawChange(plot, mark.change, { ...at, width: side - s * 0.4, back: theme.color.paper })
    pen.end()
  })
  drawHorizontalReferences(plot, y, box.x, right)
}

/** Draw a column and keep labels of others off it. Returns where its own label may begin. */
function drawColumn(plot: Plot, series: Series, mark: Mark, x: number, width: number, y: (value: number) => number): number {
  const { theme, pen } = plot
  pen.begin(mark.id)
  const end = drawBar(plot, {
    mark,
    color: markColors(plot, mark, series).fill,
    scale: y,
    center: x,
    thickness: width,
    direction: 'up',
    hollow: theme.size.axis * 1.7,
  })
  if (mark.inner) {
    const fill = theme.color.otherStrong
    const high = y(mark.inner.value)
    pen.rect({ x: x - width / 2, y: high, width, height: Math.max(0, y(0) - high), fill })
    const size = theme.size.axis
    const color = readableOn(fill, theme.color.ink, theme.color.paper)
    const lines = [mark.inner.label, mark.inner.detail].filter((text) => text !== '' && measureText(text, size, 700) <= width - 4)
    lines
      .slice(0, Math.floor((y(0) - high) / (size * 1.3)))
      .forEach((text, k) =>
        pen.text({ text, x, y: high + size * (0.8 + k * 1.25), size, weight: k === 0 ? 700 : 400, align: 'center', color }),
      )
  }
  pen.end()
  if (mark.value !== null) pen.reserve({ x: x - width / 2, y: Math.min(y(0), end), width, height: Math.abs(end - y(0)) })
  return end
}

/** Its number over a column (under a negative one), its kind inside a hollow one; never a number cut in two. */
function labelColumn(plot: Plot, series: Series, mark: Mark, x: number, slot: number, end: number, y: (value: number) => number): void {
  const { theme, pen } = plot
  const s = theme.size.label
  const small = theme.size.source
  const colors = markColors(plot, mark, series)
  pen.begin(mark.id)
  if (mark.value === null) {
    const text = measureText(mark.label, small, 400) <= slot * 1.4 ? mark.label : shortenText(mark.label, small, 400, slot)
    pen.tryText({ text, x, y: (y(0) + end) / 2, size: small, align: 'center', color: theme.color.ink2, back: theme.color.paper })
  } else {
    const under = mark.value < 0
    const place = {
      x,
      y: under ? end + s * 0.3 : end - s * 0.3,
      align: 'center' as const,
      baseline: under ? ('top' as const) : ('bottom' as const),
      back: theme.color.paper,
      color: colors.strong ? colors.text : theme.color.ink,
    }
    const weight = colors.strong ? 700 : 400
    if (!pen.tryText({ text: mark.label, size: s, weight, ...place })) pen.tryText({ text: mark.label, size: small, weight, ...place }, 0)
  }
  pen.end()
}

/** The place of a column for pointers and keys, from its top (or the zero line, when low) to its foot. */
function placeColumn(plot: Plot, mark: Mark, x: number, slot: number, y: (value: number) => number): void {
  const s = plot.theme.size.label
  const value = mark.value ?? 0
  const high = Math.min(y(Math.max(0, value)), y(0) - s)
  const low = Math.max(y(0), y(value))
  plot.pen.place(mark.id, { x: x - slot / 2, y: high, width: slot, height: low - high }, markSpoken(mark), mark.missing)
}

/** Dotted lines from a comparable part to the part-year column it may be compared with. */
function joinParts(plot: Plot, marks: readonly Mark[], middle: (k: number) => number, width: number, y: (value: number) => number): void {
  marks.forEach((mark, k) => {
    const to = mark.inner ? marks.findIndex((other) => other.id === mark.inner?.joins) : -1
    if (!mark.inner || to < 0) return
    const at = y(mark.inner.value)
    const sign = to > k ? 1 : -1
    const gap = width * 0.06
    plot.pen.line(
      [
        [middle(k) + sign * (width / 2 + gap), at],
        [middle(to) - sign * (width / 2 + gap), at],
      ],
      { color: plot.theme.color.ink2, width: plot.theme.line.ghost, dash: plot.theme.dash.ghost },
      'line',
    )
  })
}
