import type { Series } from '../../figures/figure'
import type { Plot } from '../plot'
import { measureText } from '../text'
import { shortenText } from '../shortenText'
import { drawStatusShape } from './statusShape'

export interface SeriesLegend {
  readonly height: number
  readonly draw: () => void
}

/**
 * One line (or more) above the plot that says which shape or colour is which, in the order of the sheet's legend. Laid out
 * first and drawn when its place is sure.
 */
export function seriesLegend(plot: Plot, list: readonly Series[], colors: readonly string[]): SeriesLegend {
  const { box, pen, theme } = plot
  const size = theme.size.axis
  const r = size * 0.4
  const lineHeight = size * 1.6
  let x = box.x
  let row = 0
  const entries = list.map((series) => {
    const name = shortenText(series.name, size, 400, box.width - r * 3)
    const width = r * 2.9 + measureText(name, size, 400)
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x
      row++
    }
    const place = { series, name, x, y: box.y + size * 0.75 + row * lineHeight }
    x += width + size * 1.3
    return place
  })
  const draw = () =>
    entries.forEach((entry, k) => {
      if (entry.series.status) drawStatusShape(plot, entry.series.status, entry.x + r, entry.y, r)
      else pen.rect({ x: entry.x, y: entry.y - r, width: r * 2, height: r * 2, fill: colors[k] ?? theme.color.other }, 'label')
      pen.text({ text: entry.name, x: entry.x + r * 2.9, y: entry.y, size, color: theme.color.ink2 })
    })
  return { height: (row + 1) * lineHeight + size * 0.3, draw }
}
