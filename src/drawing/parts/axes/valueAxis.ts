import { axisTexts } from '../../../i18n/numberFormat'
import type { Measured, Plot } from '../../plot'
import { measureText } from '../../text/text'
import { niceTicks } from './niceTicks'

export interface ValueAxis {
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  readonly min: number
  readonly max: number
  /** Width of the widest tick text. */
  readonly width: number
}

/**
 * An upright value axis of 3 to 6 ticks. From zero, unless a line (never a bar) moves within three tenths of its height: then
 * the axis starts where the values do, and says so by its ticks. Where round ticks would leave a fifth of the plot empty, less round
 * ones are taken that end nearer the values.
 *
 *     0 … 27      0 10 20 30
 *     0 … 102     0 40 80 120, not 0 50 100 150
 *     72 … 102    70 80 90 100 110 for lines
 */
export function valueAxis(
  plot: Pick<Measured, 'extent' | 'theme' | 'references' | 'language'>,
  height: number,
  mayCut: boolean,
): ValueAxis {
  const { extent, theme, references } = plot
  const numbers = references.filter((r) => r.axis !== 'x').map((r) => r.value)
  const max = Math.max(extent.max, ...numbers)
  const min = Math.min(extent.min, ...numbers)
  const least = Math.min(extent.least, ...numbers)
  const cut = mayCut && least > 0 && max - least < max * mostCut && max > least
  const count = Math.max(2, Math.min(4, Math.floor(height / (theme.size.axis * 2.6))))
  const values = filling(cut ? least : min, max, count)
  const texts = axisTexts(values, plot.language)
  const ticks = values.map((value, k) => ({ value, text: texts[k] as string }))
  const width = Math.max(...ticks.map((tick) => measureText(tick.text, theme.size.axis, 400)))
  return { ticks, min: values[0] ?? 0, max: values[values.length - 1] ?? 1, width }
}

/** Lines that move within this share of their height leave zero. */
const mostCut = 0.3
/** Share of an axis that may lie beyond its values. */
const mostEmpty = 0.2

/** Round ticks; where they leave too much empty, the ones of fewer or less round steps that leave least. */
function filling(min: number, max: number, count: number): readonly number[] {
  const round = niceTicks(min, max, count, count < 3)
  const empty = (ticks: readonly number[]) => {
    const [first, last] = [ticks[0] ?? 0, ticks[ticks.length - 1] ?? 1]
    return (Math.max(0, last - max) + Math.max(0, min - first)) / (last - first || 1)
  }
  if (empty(round) <= mostEmpty) return round
  // An axis that leaves zero has round ticks only, so that its height is read off them.
  const tries =
    min > 0
      ? [niceTicks(min, max, count + 1), niceTicks(min, max, count + 1.5)]
      : [3, 2, 4].filter((n) => n <= count).map((n) => niceTicks(min, max, n, true))
  const finer = tries.filter((ticks) => ticks.length > 2 && ticks.length <= count + (min > 0 ? 2 : 1))
  return finer.reduce((best, ticks) => (empty(ticks) < empty(best) - 0.02 ? ticks : best), round)
}

/** Draw ticks with their grid lines between `left` and `right`; the zero line is ink, others grid. An axis that leaves zero is torn at its foot. */
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
  const foot = axis.ticks[0]
  if (foot === undefined || foot.value <= 0) return
  const k = theme.size.axis * 0.3
  for (const by of [-k * 0.5, k * 0.5])
    pen.line(
      [
        [left + k + by - k * 0.6, at(foot.value) + k],
        [left + k + by + k * 0.6, at(foot.value) - k],
      ],
      { color: theme.color.ink2, width: theme.line.hair * 1.3 },
      'grid',
    )
}
