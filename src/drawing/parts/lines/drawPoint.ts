import type { Mark } from '../../../figures/figure'
import type { Plot } from '../../plot'

/**
 * A point of a line, with what makes it inexact: chevrons above 余, a cap over 以内, a wash from the low to the high end of a
 * range, hollow for part of a period or a derived figure, ◆ for two sheets that disagree.
 */
export function drawPoint(
  plot: Plot,
  mark: Mark,
  at: {
    readonly x: number
    readonly y: number
    readonly color: string
    readonly radius: number
    readonly dot: boolean
    readonly y2: (value: number) => number
  },
): void {
  const { pen, theme } = plot
  const { x, y, color, radius: r } = at
  const ends = [mark.low, mark.high, ...(mark.others ?? [])].filter((n): n is number => n !== null)
  if ((mark.bound === 'range' || (mark.others?.length ?? 0) > 0) && ends.length > 0) {
    const high = at.y2(Math.max(mark.value ?? -Infinity, ...ends))
    const low = at.y2(Math.min(mark.value ?? Infinity, ...ends))
    pen.rect({
      x: x - r * 1.3,
      y: high,
      width: r * 2.6,
      height: Math.max(1, low - high),
      fill: theme.color.focusSoft,
      stroke: { color, width: theme.line.hair },
    })
  }
  if (mark.flags.includes('partPeriod') || mark.flags.includes('derived')) {
    pen.circle({ x, y, radius: r * 1.3, fill: theme.color.paper, stroke: { color, width: theme.line.ref } })
  } else if (at.dot || mark.bound !== 'exact') pen.circle({ x, y, radius: mark.id === plot.selected ? r * 1.7 : r, fill: color })
  const d = r * 1.1
  const stroke = { color, width: theme.line.ref }
  const chevron = (tip: number, towards: 1 | -1) =>
    pen.line(
      [
        [x - d, tip + towards * d],
        [x, tip],
        [x + d, tip + towards * d],
      ],
      stroke,
      'mark',
    )
  if (mark.bound === 'atLeast') {
    chevron(y - r * 2.4, 1)
    chevron(y - r * 3.5, 1)
  } else if (mark.bound === 'atMost')
    pen.line(
      [
        [x - r * 2, y - r * 1.8],
        [x + r * 2, y - r * 1.8],
      ],
      { color: theme.color.ink, width: theme.line.rule },
      'mark',
    )
  else if (mark.bound === 'about' || mark.bound === 'almost') chevron(y - r * 2.4, 1)
  if (mark.bound === 'about') chevron(y + r * 2.4, -1)
  if (mark.flags.includes('conflict')) {
    const k = theme.size.label * 0.42
    const cy = y - r * 2 - k
    const { yellow } = theme.color.status
    pen.polygon(
      [
        [x - k, cy],
        [x, cy - k],
        [x + k, cy],
        [x, cy + k],
      ],
      { fill: yellow.fill, stroke: { color: yellow.edge, width: theme.line.hair * 1.2 } },
      'label',
    )
    pen.reserve({ x: x - k, y: cy - k, width: 2 * k, height: 2 * k })
  }
}
