import type { Mark, Series } from '../../figures/figure'
import { drawDiamond } from '../parts/bars/drawDiamond'
import { lineStyles, type LineStyle } from '../parts/lines/lineSeries'
import { markSpoken } from '../parts/marks/markSpoken'
import { splitName } from '../parts/names/splitName'
import type { Form, Plot } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/** One office's standing on several axes as an outline, others as thinner outlines; each axis says its name and our figure. Outlines break at a missing figure. */
export const radar: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const series = panel.series.filter((s) => s.marks.length > 0)
  const axes = series[0]?.marks ?? []
  if (axes.length < 3) return
  const size = theme.size.label
  const small = theme.size.source
  const styles = lineStyles(plot, series)
  const lead = Math.max(
    0,
    series.findIndex((s) => s.role === 'own'),
  )
  drawNames(plot, series, styles)
  const ofNames = namesWidth(plot, series, styles)
  const axisWidth = Math.max(...axes.map((mark) => measureText(`${splitName(mark.category).name} ${mark.label}`, small, 700)))
  // Names in the corner take no height while the topmost axis keeps clear of them.
  const legend = series.length < 2 || ofNames + size < box.width / 2 - axisWidth / 2 ? 0 : small * 1.9
  const spoke = (k: number) => -Math.PI / 2 + (k * 2 * Math.PI) / axes.length
  const sideRoom = Math.min(box.width * 0.3, Math.max(...axes.map((mark) => measureText(splitName(mark.category).name, small, 400))) + size)
  const radius = Math.max(size, Math.min((box.width - 2 * sideRoom) / 2, (box.height - legend) / 2 - size * 0.5 - small * 1.75))
  const cx = box.x + box.width / 2
  const cy = box.y + legend + (box.height - legend) / 2
  const point = (k: number, share: number): [number, number] => [
    cx + Math.cos(spoke(k)) * radius * share,
    cy + Math.sin(spoke(k)) * radius * share,
  ]

  for (const ring of [0.5, 1])
    pen.polygon(
      axes.map((_, k) => point(k, ring)),
      { stroke: { color: theme.color.grid, width: theme.line.hair } },
      'grid',
    )
  axes.forEach((_, k) => pen.line([[cx, cy], point(k, 1)], { color: theme.color.grid, width: theme.line.hair }, 'grid'))
  const order = series.map((_, k) => k).sort((a, b) => (styles[a] as LineStyle).priority - (styles[b] as LineStyle).priority)
  for (const n of order) drawOutline(plot, series[n] as Series, styles[n] as LineStyle, point)
  axes.forEach((axis, k) => {
    const own = series[lead]?.marks[k]
    const [x, y] = point(k, 1)
    const dx = Math.cos(spoke(k))
    const dy = Math.sin(spoke(k))
    const align = dx > 0.2 ? 'left' : dx < -0.2 ? 'right' : 'center'
    const at = x + dx * size * 0.6
    const room =
      align === 'left' ? box.x + box.width - at : align === 'right' ? at - box.x : 2 * Math.min(at - box.x, box.x + box.width - at)
    const lines = [
      { text: shortenText(splitName(axis.category).name, small, 400, room), color: theme.color.ink2, weight: 400 as const },
      { text: shortenText(own?.label ?? '', small, 700, room), color: (styles[lead] as LineStyle).text, weight: 700 as const },
    ].filter((line) => line.text !== '')
    // Above and below there is width for one line; at the sides the figure stands under its name.
    const whole = `${splitName(axis.category).name} ${own?.label ?? ''}`.trim()
    const oneLine = align === 'center' && lines.length === 2 && measureText(whole, small, 700) <= room
    const height = small * 1.25
    const count = oneLine ? 1 : lines.length
    const first =
      dy < -0.6 ? y - size * 0.5 - height * (count - 0.5) : dy > 0.6 ? y + size * 0.5 + height / 2 : y - (height * (count - 1)) / 2
    const inputs = oneLine
      ? sideBySide(lines, at, first, small)
      : lines.map((line, n) => ({
          text: line.text,
          x: at,
          y: first + n * height,
          size: small,
          weight: line.weight,
          align: align as 'left' | 'center' | 'right',
          color: line.color,
        }))
    // A figure without its name would say nothing.
    if (inputs.every((input) => pen.fits(input, 0))) for (const input of inputs) pen.text(input)
  })
}

interface Line {
  readonly text: string
  readonly color: string
  readonly weight: 400 | 700
}

/** A name and its figure on one line, together centred on `at`. */
function sideBySide(lines: readonly Line[], at: number, y: number, size: number) {
  const space = size * 0.4
  const widths = lines.map((line) => measureText(line.text, size, line.weight))
  let x = at - (widths.reduce((sum, width) => sum + width, 0) + space * (lines.length - 1)) / 2
  return lines.map((line, n) => {
    const input = { text: line.text, x, y, size, weight: line.weight, align: 'left' as const, color: line.color }
    x += (widths[n] as number) + space
    return input
  })
}

function shareOf(mark: Mark): number | null {
  if (mark.value === null) return null
  return Math.max(0, Math.min(1, mark.shade ?? mark.value / 100))
}

function drawOutline(plot: Plot, series: Series, style: LineStyle, point: (k: number, share: number) => [number, number]): void {
  const { pen, theme } = plot
  const stroke = { color: style.color, width: style.width, ...(style.dash ? { dash: style.dash } : {}) }
  const shares = series.marks.map(shareOf)
  series.marks.forEach((_, k) => {
    const next = (k + 1) % shares.length
    const [a, b] = [shares[k] ?? null, shares[next] ?? null]
    if (a !== null && b !== null) pen.line([point(k, a), point(next, b)], stroke, 'mark')
  })
  series.marks.forEach((mark, k) => {
    const share = shares[k] ?? null
    const [x, y] = point(k, share ?? 1)
    const r = theme.line.series * 1.5
    pen.begin(mark.id)
    if (share === null) {
      if (style.strong && mark.missing !== null)
        pen.circle(
          {
            x,
            y,
            radius: r * 1.6,
            fill: theme.color.paper,
            stroke: { color: style.color, width: theme.line.hollow, dash: theme.dash.hollow.map((d) => d * 0.7) },
          },
          'line',
        )
    } else if (style.dots || style.strong) pen.circle({ x, y, radius: mark.id === plot.selected ? r * 1.6 : r, fill: style.color }, 'line')
    if (mark.flags.includes('conflict')) drawDiamond(plot, x, y - theme.size.label * 0.9, theme.size.label * 0.4)
    pen.end()
    const half = theme.size.label * 0.7
    pen.place(mark.id, { x: x - half, y: y - half, width: half * 2, height: half * 2 }, markSpoken(mark, series.name), mark.missing)
  })
}

/** How wide `drawNames` writes. */
function namesWidth(plot: Plot, series: readonly Series[], styles: readonly LineStyle[]): number {
  const size = plot.theme.size.source
  return series.reduce(
    (sum, s, k) => sum + size * 3.6 + measureText(splitName(s.name).name, size, (styles[k] as LineStyle).strong ? 700 : 400),
    0,
  )
}

/** Which outline is whose, above the plot, with a piece of its line. */
function drawNames(plot: Plot, series: readonly Series[], styles: readonly LineStyle[]): void {
  const { box, pen, theme } = plot
  if (series.length < 2) return
  const size = theme.size.source
  let x = box.x
  for (const k of series.map((_, n) => n).sort((a, b) => (styles[b] as LineStyle).priority - (styles[a] as LineStyle).priority)) {
    const style = styles[k] as LineStyle
    const text = splitName((series[k] as Series).name).name
    const width = size * 2.4 + measureText(text, size, style.strong ? 700 : 400)
    if (x + width > box.x + box.width) break
    const y = box.y + size * 0.7
    pen.line(
      [
        [x, y],
        [x + size * 1.8, y],
      ],
      { color: style.color, width: style.width, ...(style.dash ? { dash: style.dash } : {}) },
      'label',
    )
    pen.text({ text, x: x + size * 2.3, y, size, weight: style.strong ? 700 : 400, color: style.text })
    x += width + size * 1.2
  }
}
