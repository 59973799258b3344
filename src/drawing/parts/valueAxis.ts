import type { Plot } from '../plot'
import { measureText } from '../text'
import { niceTicks } from './niceTicks'
import { tickText } from './tickText'

export interface ValueAxis {
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  readonly min: number
  readonly max: number
  /** Width of the widest tick text. */
  readonly width: number
}

/**
 * An upright value axis of 3 or 4 ticks. From zero, unless a line (never a bar) moves within a quarter of its height: then
 * the axis starts where the values do, and says so by its ticks.
 */
export function valueAxis(plot: Plot, height: number, mayCut: boolean): ValueAxis {
  const { extent, theme, references } = plot
  const numbers = references.filter((r) => r.axis !== 'x').map((r) => r.value)
  const max = Math.max(extent.max, ...numbers)
  const min = Math.min(extent.min, ...numbers)
  const least = Math.min(extent.least, ...numbers)
  const cut = mayCut && least > 0 && max - least < max * 0.25 && max > least
  const count = Math.max(2, Math.min(4, Math.floor(height / (theme.size.axis * 2.6))))
  const values = niceTicks(cut ? least : min, max, count, count < 3)
  const step = (values[1] ?? 1) - (values[0] ?? 0)
  const ticks = values.map((value) => ({ value, text: tickText(value, step, plot.language) }))
  const width = Math.max(...ticks.map((tick) => measureText(tick.text, theme.size.axis, 400)))
  return { ticks, min: values[0] ?? 0, max: values[values.length - 1] ?? 1, width }
}

/** Draw ticks with their grid lines between `left` and `right`; the zero line is ink, others grid. */
export function drawValueAxis(plot: Plot, axis: ValueAxis, at: (value: number) => number, left: number, right: number): void {
  const { pen, theme } = plot
  for (const tick of axis.ticks) {
    const y = at(tick.value)
    const zero = tick.value === 0
    const stroke = { color: zero ? theme.color.ink : theme.color.grid, width: zero ? theme.line.axis : theme.line.hair }
    pen.line(
      [
        [left, y],
        [right, y],
      ],
      stroke,
      'grid',
    )
    pen.tryText({ text: tick.text, x: left - theme.size.axis * 0.6, y, size: theme.size.axis, align: 'right', color: theme.color.ink3 })
  }
}
