import type { Mark } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { changeWidth, drawChange } from '../marks/changeLabel'
import { meritColor } from '../marks/markColors'

/**
 * The gap of a row in lines: on one, or its number over its words where it is long and the row high enough. None where it
 * would push the marks aside; it is left to the table.
 *
 *     +14篇 in 200 px          ['+14篇']
 *     +3.0个百分点 in 200 px   ['+3.0', '个百分点']
 */
export function tailOf(mark: Mark, size: number, room: number, rowHeight: number): readonly string[] {
  const text = mark.gap?.text ?? mark.change?.text ?? ''
  if (text === '' || text === mark.label) return []
  const whole = tailWidth(mark, [text], size)
  if (whole <= room * 0.3) return [text]
  const [number = ''] = /^[^\p{L}]+/u.exec(text) ?? []
  const lines = [number, text.slice(number.length)]
  if (mark.gap && number !== '' && rowHeight >= size * 2.5 && tailWidth(mark, lines, size) <= room * 0.42) return lines
  return whole <= room * 0.42 ? [text] : []
}

export function tailWidth(mark: Mark, lines: readonly string[], size: number): number {
  if (!mark.gap && mark.change && lines.length > 0) return changeWidth(mark.change, size, 700)
  return Math.max(0, ...lines.map((line) => measureText(line, size, 700)))
}

/** Write the gap so that it ends at `edge`, around `y`. */
export function drawTail(plot: Plot, mark: Mark, lines: readonly string[], edge: number, y: number, size: number): void {
  if (mark.gap)
    lines.forEach((text, k) =>
      plot.pen.text({
        text,
        x: edge,
        y: y + (k - (lines.length - 1) / 2) * size * 1.2,
        size,
        weight: 700,
        align: 'right',
        color: meritColor(plot, mark.gap?.merit ?? 'neutral'),
      }),
    )
  else if (mark.change && lines.length > 0) drawChange(plot, mark.change, { x: edge, y, size, weight: 700, align: 'right' })
}
