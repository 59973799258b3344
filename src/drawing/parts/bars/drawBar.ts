import type { Mark } from '../../../figures/figure'
import type { Fill } from '../../scene'
import type { Plot } from '../../plot'
import type { Layer } from '../../pen'

/** A bar to draw: along its axis it runs over `scale`, across it lies around `center`. */
export interface BarPlace {
  readonly mark: Mark
  readonly color: string
  readonly scale: (value: number) => number
  readonly center: number
  readonly thickness: number
  /** right: bars lie, values grow to the right. up: bars stand. */
  readonly direction: 'right' | 'up'
  /** Where the bar starts, in values; zero when left out. */
  readonly from?: number
  /** Length of the hollow box of a missing figure; one label size when left out. */
  readonly hollow?: number
}

/**
 * Draw a bar so that a reader sees what kind of number it is. Every bar ends at the stated number; what is inexact stands at
 * its end: ›› 余, a cap 以内, a dashed last piece 近, ‹› 约, a wash to the high end of a range. Part of a period is hatched,
 * derived is washed, veto hollow, missing a dashed box on zero, zero a tick, two sheets that disagree solid and washed with ◆.
 *
 * Returns the place along the axis where the bar and its end are over and a label may begin.
 */
export function drawBar(plot: Plot, bar: BarPlace): number {
  const { theme } = plot
  const { mark, color, center, thickness: h } = bar
  const s = theme.size.label
  const dir = bar.direction === 'right' ? 1 : -1
  const zero = bar.scale(bar.from ?? 0)
  const draw = painter(plot, bar)

  if (mark.value === null) {
    if (mark.missing === null) return tick(draw, zero, dir, h, s, color)
    draw.box(zero, zero + dir * (bar.hollow ?? s * 1.1), h, undefined, {
      color: theme.color.otherStrong,
      width: theme.line.hollow,
      dash: theme.dash.hollow,
    })
    return zero + dir * (bar.hollow ?? s * 1.1)
  }
  const value = mark.value + (bar.from ?? 0)
  const grows = (mark.value < 0 ? -1 : 1) * dir
  const end = bar.scale(value)
  const edge = { color, width: theme.line.ref }
  const others = mark.others ?? []
  if (mark.flags.includes('conflict') && others.length > 0) {
    const ends = [value, ...others]
    const low = Math.min(...ends)
    const high = Math.max(...ends)
    const negative = high < (bar.from ?? 0)
    // Solid to the end that is sure, washed to the other; ◆ stands with the label, right of zero where both are negative.
    const [near, far] = negative ? [bar.scale(high), bar.scale(low)] : [bar.scale(low), bar.scale(high)]
    if (low >= 0 || negative) draw.box(zero, near, h, color)
    if (far !== near) draw.box(near, far, h, theme.color.focusSoft, edge)
    return diamond(draw, negative ? zero : far, dir, s, plot)
  }
  if (mark.value === 0) {
    const after = tick(draw, zero, dir, h, s, color)
    return mark.flags.includes('conflict') ? diamond(draw, after, dir, s, plot) : after
  }

  let after = end
  if (mark.flags.includes('veto')) draw.box(zero, end, h, theme.color.paper, edge)
  else if (mark.flags.includes('derived')) draw.box(zero, end, h, theme.color.focusSoft, edge)
  else if (mark.flags.includes('partPeriod'))
    draw.box(zero, end, h, { hatch: color, over: theme.color.paper, gap: theme.hatch.gap, width: theme.hatch.width }, edge)
  else if (mark.bound === 'almost') {
    const piece = Math.min(s * 1.1, Math.abs(end - zero) / 2)
    draw.box(zero, end - grows * piece, h, color)
    draw.box(end - grows * piece, end, h - 1.2, undefined, { color, width: theme.line.hollow, dash: theme.dash.hollow })
  } else draw.box(zero, end, h, color)

  // Chevrons stand beyond a hatched or solid bar alike, cut small enough for a thin one.
  const d = Math.min(h * 0.32, s * 0.42)
  const g = s * 0.28
  const stroke = { color, width: Math.max(1.2, s * 0.12) }
  if (mark.bound === 'range' && mark.high !== null) {
    const low = bar.scale(mark.low ?? mark.value)
    const high = bar.scale(mark.high)
    draw.box(low, high, h, theme.color.focusSoft, edge)
    after = high
  } else if (mark.bound === 'atLeast') {
    draw.chevron(end + grows * g, grows, d, stroke)
    draw.chevron(end + grows * g * 2.5, grows, d, stroke)
    after = end + grows * (g * 2.6 + d * 0.8)
  } else if (mark.bound === 'atMost') {
    draw.line(
      [
        [end, center - h * 0.85],
        [end, center + h * 0.85],
      ],
      { color: theme.color.ink, width: theme.line.rule * 1.5 },
    )
    after = end + grows * theme.line.rule * 1.5
  } else if (mark.bound === 'about') {
    if (Math.abs(end - zero) > g * 4) draw.chevron(end - grows * g * 1.2, -grows, d, { color: theme.color.paper, width: stroke.width })
    draw.chevron(end + grows * g, grows, d, stroke)
    after = end + grows * (g + d * 0.8)
  }
  // The label of a negative bar stands right of zero, and ◆ with it.
  return mark.flags.includes('conflict') ? diamond(draw, grows === dir ? after : zero, dir, s, plot) : after
}

/** The greatest number a bar reaches, its uncertain part included. */
export function barReach(mark: Mark, from = 0): { readonly min: number; readonly max: number } {
  const ends = [
    from,
    ...(mark.value === null ? [] : [from + mark.value]),
    ...(mark.bound === 'range' && mark.high !== null ? [mark.high] : []),
    ...(mark.others ?? []),
  ]
  return { min: Math.min(...ends), max: Math.max(...ends) }
}

/** How far beyond its number the end of a bar is drawn, at most. */
export function endLength(mark: Mark, size: number): number {
  let length = 0
  if (mark.value === null && mark.missing !== null) length = size * 1.1
  else if (mark.bound === 'atLeast') length = size * 1.1
  else if (mark.bound === 'about') length = size * 0.65
  else if (mark.bound === 'atMost') length = size * 0.2
  else if (mark.value === 0 || mark.value === null) length = size * 0.2
  return length + (mark.flags.includes('conflict') ? size * 1.35 : 0)
}

interface Painter {
  readonly box: (
    a: number,
    b: number,
    across: number,
    fill: Fill | undefined,
    stroke?: { color: string; width: number; dash?: readonly number[] },
  ) => void
  readonly chevron: (at: number, towards: number, d: number, stroke: { color: string; width: number }) => void
  readonly line: (points: readonly (readonly [number, number])[], stroke: { color: string; width: number }) => void
  readonly polygon: (
    points: readonly (readonly [number, number])[],
    fill: string,
    stroke: { color: string; width: number },
    layer: Layer,
  ) => void
  readonly center: number
}

/** Draws in (along, across) whichever way the bar lies. */
function painter(plot: Plot, bar: BarPlace): Painter {
  const place = ([a, c]: readonly [number, number]): readonly [number, number] => (bar.direction === 'right' ? [a, c] : [c, a])
  return {
    center: bar.center,
    box: (a, b, across, fill, stroke) => {
      const inset = stroke ? Math.min(stroke.width / 2, Math.abs(b - a) / 2) : 0
      const from = Math.min(a, b) + inset
      const length = Math.max(0, Math.abs(b - a) - 2 * inset)
      const side = bar.center - across / 2 + inset
      const wide = across - 2 * inset
      const shape =
        bar.direction === 'right' ? { x: from, y: side, width: length, height: wide } : { x: side, y: from, width: wide, height: length }
      plot.pen.rect({ ...shape, ...(fill === undefined ? {} : { fill }), ...(stroke ? { stroke } : {}) })
    },
    chevron: (at, towards, d, stroke) =>
      plot.pen.line(
        [
          [at, bar.center - d],
          [at + towards * d * 0.7, bar.center],
          [at, bar.center + d],
        ].map((p) => place(p as [number, number])),
        stroke,
        'mark',
      ),
    line: (points, stroke) => plot.pen.line(points.map(place), stroke, 'mark'),
    polygon: (points, fill, stroke, layer) => plot.pen.polygon(points.map(place), { fill, stroke }, layer),
  }
}

function tick(draw: Painter, zero: number, dir: number, h: number, s: number, color: string): number {
  const width = Math.max(2, s * 0.16)
  draw.box(zero, zero + dir * width, h, color)
  return zero + dir * width
}

function diamond(draw: Painter, after: number, dir: number, s: number, plot: Plot): number {
  const { yellow } = plot.theme.color.status
  const k = s * 0.45
  const at = after + dir * s * 0.85
  draw.polygon(
    [
      [at - k, draw.center],
      [at, draw.center - k],
      [at + k, draw.center],
      [at, draw.center + k],
    ],
    yellow.fill,
    { color: yellow.edge, width: plot.theme.line.hair * 1.2 },
    'label',
  )
  return after + dir * s * 1.35
}
