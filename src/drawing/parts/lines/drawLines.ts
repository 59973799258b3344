import type { Mark, Series } from '../../../figures/figure'
import type { Measured, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'
import { drawCategoryLabels, type CategoryLabel } from '../names/categoryLabels'
import { drawHorizontalReferences } from '../axes/horizontalReferences'
import { drawPoint } from './drawPoint'
import { lineStyles, placesOf, unbrokenRuns, yearStarts, type LineStyle } from './lineSeries'
import { markSpoken } from '../marks/markSpoken'
import { drawMissingBelow } from '../axes/missingBelow'
import { namesWithin } from '../names/namesWithin'
import { splitName } from '../names/splitName'
import { chooseLabels } from './spreadLabels'
import { drawValueAxis, valueAxis, type ValueAxis } from '../axes/valueAxis'

interface EndLabel {
  readonly style: LineStyle
  readonly last: Mark
  readonly place: number
  readonly text: string
}

/** Where everything of a plot of lines stands. */
export interface LinesLayout {
  readonly series: readonly Series[]
  readonly styles: readonly LineStyle[]
  readonly labels: readonly CategoryLabel[]
  readonly ends: readonly EndLabel[]
  readonly endWidth: number
  /** How far names at the end keep off what makes a last value inexact. */
  readonly clear: number
  readonly axis: ValueAxis
  readonly x: (place: number) => number
  readonly y: (value: number) => number
  readonly span: Positions['span']
  readonly slot: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly lost: boolean
  /** Periods before the first that is drawn. */
  readonly before: number
}

/** Nearer than this (px at the desk, a third of a letter's width) points are a block, not a line. */
const leastSlot = 0.3
/** A month of days is always drawn. */
const leastPlaces = 31

/**
 * Lines over periods, straight or in steps: last year as a dotted ghost, each line named at its end with its last value, the
 * first value above its start. A line breaks at a missing figure, which stands hollow below the axis with its kind. Where more periods
 * come than can be told apart, the last that can are drawn and the rest is said.
 */
export function measureLines(plot: Measured): LinesLayout {
  const { box, theme, panel } = plot
  const { size } = theme
  // Panels of one figure share their room below and at the right, or their scales would differ.
  const together = plot.figure.panels
  const lost = together.some((p) =>
    p.series.some((s) => s.role !== 'ghost' && s.marks.some((mark) => mark.value === null && mark.missing !== null)),
  )
  const places = placesOf(panel.series).length
  const most = Math.max(leastPlaces, Math.floor((box.width * 0.75) / (size.label * leastSlot)))
  const before = Math.max(0, places - most)
  const series = before === 0 ? panel.series : panel.series.map((s) => ({ ...s, marks: s.marks.slice(before) }))
  const styles = lineStyles(plot, series)
  const ends = endLabels(plot, series, styles)
  const widest = plot.small
    ? together.flatMap((p) =>
        p.series.flatMap((s) =>
          s.marks
            .filter((mark) => mark.value !== null)
            .slice(-1)
            .map((mark) => measureText(mark.label, size.label, 700)),
        ),
      )
    : ends.map((end) => measureText(end.text, size.label, end.style.strong ? 700 : 400))
  const endWidth = Math.min(box.width * 0.36, Math.max(0, ...widest))
  // Names at the end keep clear of what makes a last value inexact: chevrons, a cap, the wash of a range.
  const clear = ends.some(({ last }) => last.bound !== 'exact' || last.flags.includes('conflict')) ? theme.line.series * 2.7 : 0
  const below = size.axis * 1.95 + (lost ? size.axis * 1.5 : 0)
  const top = box.y + size.label * 1.3
  const bottom = box.y + box.height - below
  const axis = valueAxis(plot, bottom - top, true)
  const left = box.x + axis.width + size.axis * 0.6
  const right = box.x + box.width - (endWidth > 0 ? endWidth + size.label * 0.9 + clear : size.label)
  const inset = Math.min((right - left) * 0.06, size.label)
  const names = placesOf(series)
  const { x, span } = positions(series, names.length, left + inset, right - (endWidth > 0 ? 0 : inset))
  const firsts = yearStarts(series.find((s) => s.marks.length === names.length)?.marks ?? [])
  return {
    series,
    styles,
    labels: names.map((text, k) => ({ text, x: x(k), first: firsts.has(k) })),
    ends,
    endWidth,
    clear,
    axis,
    x,
    y: (value) => bottom - ((value - axis.min) / (axis.max - axis.min || 1)) * (bottom - top),
    span,
    slot: names.length > 1 ? (right - left - inset) / (names.length - 1) : right - left,
    left,
    right,
    bottom,
    lost,
    before,
  }
}

export function paintLines(plot: Plot, layout: LinesLayout, shape: 'straight' | 'steps'): void {
  const { box, theme, pen } = plot
  const { size } = theme
  const { series, styles, x, y, left, right, bottom } = layout
  drawValueAxis(plot, layout.axis, y, left, right)
  const order = series.map((_, k) => k).sort((a, b) => (styles[a] as LineStyle).priority - (styles[b] as LineStyle).priority)
  for (const k of order) drawOne(plot, layout, series[k] as Series, styles[k] as LineStyle, shape)
  drawEnds(plot, layout, { top: box.y, bottom })
  drawHorizontalReferences(plot, y, left, right)
  for (const k of [...order].reverse()) printFirst(plot, series[k] as Series, styles[k] as LineStyle, x, y)
  if (layout.lost) drawMissingBelow(plot, series, styles, x, bottom, layout.slot)
  drawCategoryLabels(plot, layout.labels, box.y + box.height - size.axis * 1.25, layout.slot, false)
  if (layout.before > 0)
    pen.tryText({
      text: plot.words.earlier(layout.before),
      x: left,
      y: box.y,
      size: size.source,
      baseline: 'top',
      color: theme.color.ink3,
    })
}

interface Positions {
  readonly x: (place: number) => number
  /** From where to where a mark reaches that is longer than its neighbours (1—2月合并 beside months); null for others. */
  readonly span: (mark: Mark) => readonly [number, number] | null
}

/** Where each place of the axis stands: by its days when every one says them (1—2月合并 spans two), else evenly. */
function positions(series: readonly Series[], count: number, left: number, right: number): Positions {
  const days = Array.from({ length: count }, (_, k) => {
    const at = series.map((s) => s.marks[k]?.at).find((found) => found !== undefined)
    return at === undefined ? undefined : (at[0] + at[1]) / 2
  })
  const known = days.filter((day): day is number => day !== undefined)
  const first = Math.min(...known)
  const last = Math.max(...known)
  const byDay = known.length === count && last > first
  const share = (k: number) => (count < 2 ? 0.5 : byDay ? ((days[k] as number) - first) / (last - first) : k / (count - 1))
  const lengths = series.flatMap((s) => s.marks.flatMap((mark) => (mark.at ? [mark.at[1] - mark.at[0]] : []))).sort((a, b) => a - b)
  const usual = lengths[lengths.length >> 1] ?? 0
  const day = (value: number) => Math.max(left, Math.min(right, left + ((value - first) / (last - first || 1)) * (right - left)))
  return {
    x: (place) => left + share(place) * (right - left),
    span: (mark) => (byDay && mark.at && usual > 0 && mark.at[1] - mark.at[0] > usual * 1.5 ? [day(mark.at[0]), day(mark.at[1])] : null),
  }
}

function drawOne(plot: Plot, layout: LinesLayout, series: Series, style: LineStyle, shape: 'straight' | 'steps'): void {
  const { pen, theme } = plot
  const { x, y, span, slot } = layout
  const stroke = { color: style.color, width: style.width, ...(style.dash ? { dash: style.dash } : {}) }
  for (const run of unbrokenRuns(series.marks)) {
    const points: [number, number][] = []
    for (const { mark, place } of run) {
      const point: [number, number] = [x(place), y(mark.value as number)]
      const before = points[points.length - 1]
      if (shape === 'steps' && before) points.push([point[0], before[1]])
      points.push(point)
    }
    if (points.length > 1) pen.line(points, stroke, 'mark')
  }
  const radius = theme.line.series * 1.35
  series.marks.forEach((mark, k) => {
    if (mark.value === null) return
    const alone = (series.marks[k - 1]?.value ?? null) === null && (series.marks[k + 1]?.value ?? null) === null
    const px = x(k)
    const py = y(mark.value)
    const wide = span(mark)
    pen.begin(mark.id)
    if (wide)
      pen.line(
        [
          [wide[0], py],
          [wide[1], py],
        ],
        { color: style.color, width: style.width * 2 },
        'mark',
      )
    drawPoint(plot, mark, {
      x: px,
      y: py,
      color: style.color,
      radius,
      dot: (style.dots && slot > radius * 3) || alone || mark.id === plot.selected,
      y2: y,
    })
    pen.end()
    const half = Math.max(radius, Math.min(slot / 2, theme.size.label))
    pen.place(mark.id, { x: px - half, y: py - half, width: half * 2, height: half * 2 }, markSpoken(mark, series.name), null)
  })
}

function endLabels(plot: Measured, series: readonly Series[], styles: readonly LineStyle[]): EndLabel[] {
  const list: EndLabel[] = []
  const names = namesWithin(
    series.map((s) => splitName(s.name).name),
    plot.box.width * 0.36 - plot.theme.size.label * 3,
    plot.theme.size.label,
  )
  series.forEach((s, k) => {
    const style = styles[k] as LineStyle
    const place = lastPlace(s)
    const last = s.marks[place]
    if (!last || (plot.small && style.priority < 3)) return
    const text = plot.small ? last.label : [last.label, names[k] as string].filter((part) => part !== '').join('  ')
    list.push({ style, last, place, text })
  })
  return list
}

/** The place of the last figure of a line; -1 when it has none. */
function lastPlace(series: Series): number {
  return series.marks.reduce((found, mark, k) => (mark.value === null ? found : k), -1)
}

function drawEnds(plot: Plot, layout: LinesLayout, area: { readonly top: number; readonly bottom: number }): void {
  const { pen, theme } = plot
  const { ends, x, y, endWidth: width } = layout
  const right = layout.right + layout.clear
  const size = theme.size.label
  const gap = size * 1.28
  const chosen = chooseLabels(
    ends.map((end) => y(end.last.value as number)),
    ends.map((end) => end.style.priority),
    gap,
    area.top + size / 2,
    area.bottom - size * 0.5,
    gap * 3.5,
  )
  chosen.forEach(({ index, at }) => {
    const end = ends[index] as EndLabel
    const px = x(end.place)
    const py = y(end.last.value as number)
    const weight: 400 | 700 = end.style.strong ? 700 : 400
    const whole = {
      text: end.text,
      x: plot.box.x + plot.box.width,
      size,
      weight,
      align: 'right' as const,
      color: end.style.text,
      back: theme.color.paper,
    }
    // A label too long for the room at the end (92 / 53 待定) stands over or under its point, whole.
    const beside =
      chosen.length > 1 || measureText(end.text, size, weight) <= width + 0.5
        ? undefined
        : [{ y: py - size * 2.2 }, { y: py + size * 1.4 }].find(
            (place) => place.y > area.top && place.y < area.bottom && pen.fits({ ...whole, ...place }, 0),
          )
    if (beside) {
      pen.text({ ...whole, ...beside })
      return
    }
    const text = shortenText(end.text, size, weight, width)
    const start = right + size * 0.7
    if (right - px > size * 1.2 || Math.abs(at - py) > size * 0.7) {
      pen.line(
        [
          [px + theme.line.series * 2, py],
          [right + size * 0.2, at],
          [right + size * 0.55, at],
        ],
        { color: theme.color.line, width: theme.line.hair },
        'grid',
      )
    }
    const name = { text, x: start, y: at, size, weight, color: end.style.text }
    pen.text(name)
    pen.name(end.last.id, name)
  })
}

/** The first value over the start of a line that has an accent, under it where the place is taken. */
function printFirst(plot: Plot, series: Series, style: LineStyle, x: (place: number) => number, y: (value: number) => number): void {
  const place = series.marks.findIndex((mark) => mark.value !== null)
  const first = series.marks[place]
  const last = series.marks[lastPlace(series)]
  if (!first || first === last || !style.strong || first.label === '') return
  const size = plot.theme.size.label
  const at = {
    text: first.label,
    x: x(place),
    size,
    weight: 700 as const,
    align: 'center' as const,
    color: style.text,
    back: plot.theme.color.paper,
  }
  const py = y(first.value as number)
  const places = [
    { y: py - size * 0.55, baseline: 'bottom' as const },
    { y: py + size * 0.55, baseline: 'top' as const },
  ]
  const possible = places.filter((place) => plot.pen.fits({ ...at, ...place }, 2))
  const free = possible.find((place) => !plot.pen.crosses({ ...at, ...place })) ?? possible[0]
  if (free) plot.pen.text({ ...at, ...free })
}
