import type { Series } from '../../figures/figure'
import type { Plot } from '../plot'
import { measureText } from '../text'
import { shortenText } from '../shortenText'
import { drawStatusShape } from './statusShape'

/**
 * One line (or two) above the plot that says which shape or colour is which, in the order of the sheet's legend.
 * Returns its height.
 */
export function drawSeriesLegend(plot: Plot, list: readonly Series[], colors: readonly string[]): number {
  const { box, pen, theme } = plot
  const size = theme.size.axis
  const r = size * 0.4
  const lineHeight = size * 1.6
  let x = box.x
  let row = 0
  list.forEach((series, k) => {
    const name = shortenText(series.name, size, 400, box.width - r * 3)
    const width = r * 2.9 + measureText(name, size, 400)
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x
      row++
    }
    const y = box.y + size * 0.75 + row * lineHeight
    if (series.status) drawStatusShape(plot, series.status, x + r, y, r)
    else pen.rect({ x, y: y - r, width: r * 2, height: r * 2, fill: colors[k] ?? theme.color.other }, 'label')
    pen.text({ text: name, x: x + r * 2.9, y, size, color: theme.color.ink2 })
    x += width + size * 1.3
  })
  return (row + 1) * lineHeight + size * 0.3
}
