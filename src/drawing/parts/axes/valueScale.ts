import type { Measured } from '../../plot'

/** One bar as the scale needs it: what it covers in values, and the px its end and label need beyond it. */
export interface Reach {
  readonly min: number
  readonly max: number
  readonly label: number
}

export interface ValueScale {
  readonly zero: number
  readonly perUnit: number
  readonly at: (value: number) => number
}

/**
 * The largest scale at which every bar and the label after it lie between `left` and `right`. Labels of negative bars stand
 * right of zero, so those bars need no room at their own end.
 *
 *     valueScale(plot, [{ min: 0, max: 96, label: 20 }], 0, 212)   2 px per unit, zero at 0
 *
 * The scale covers the other panels and the reference lines too, and is the same in all panels.
 */
export function valueScale(
  plot: Pick<Measured, 'extent' | 'references' | 'pixels'>,
  bars: readonly Reach[],
  left: number,
  right: number,
): ValueScale {
  const width = Math.max(1, right - left)
  const lines = plot.references.filter((r) => r.axis !== 'x').map((r) => r.value)
  const below = Math.max(0, -Math.min(plot.extent.min, 0, ...lines, ...bars.map((bar) => bar.min)))
  const above = Math.max(0, plot.extent.max, ...lines, ...bars.map((bar) => bar.max))
  // Values as good as zero would make a scale without end.
  const span = below + above > 1e-12 ? below + above : 0
  let perUnit = span > 0 ? width / span : 0
  for (const bar of bars) {
    const reach = below + Math.max(0, bar.max)
    if (span > 0 && reach > 0) perUnit = Math.min(perUnit, Math.max(0, width - bar.label) / reach)
  }
  // A label wider than the plot must not squeeze the bars to nothing: it is cut instead.
  if (span > 0) perUnit = Math.max(perUnit, (width * 0.25) / span)
  plot.pixels.seen = Math.min(plot.pixels.seen, perUnit)
  perUnit = Math.min(perUnit, plot.pixels.most)
  const zero = left + below * perUnit
  return { zero, perUnit, at: (value) => zero + value * perUnit }
}
