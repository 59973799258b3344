import type { Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { shortenText } from '../../text/shortenText'
import { splitName } from '../names/splitName'
import { drawStatusShape } from './statusShape'

export interface SeriesLegend {
  readonly height: number
  readonly draw: () => void
}

/** The most of a plot's height that a legend takes while shorter names would take less. */
const mostHeight = 0.35

/**
 * One line (or more) above the plot that says which shape or colour is which, in the order of the sheet's legend. Laid out
 * first and drawn when its place is sure. In a low plot names lose their brackets, then all but a quarter of the width.
 */
export function seriesLegend(plot: Plot, list: readonly Series[], colors: readonly string[]): SeriesLegend {
  const { box, pen, theme } = plot
  const size = theme.size.axis
  const r = size * 0.4
  const lineHeight = size * 1.6
  const lay = (nameOf: (series: Series) => string, most: number) => {
    let x = box.x
    let row = 0
    const entries = list.map((series) => {
      const name = shortenText(nameOf(series), size, 400, most - r * 3)
      const width = r * 2.9 + measureText(name, size, 400)
      if (x > box.x && x + width > box.x + box.width) {
        x = box.x
        row++
      }
      const place = { series, name, x, y: box.y + size * 0.75 + row * lineHeight }
      x += width + size * 1.3
      return place
    })
    return { entries, height: (row + 1) * lineHeight + size * 0.3 }
  }
  const short = (series: Series) => splitName(series.name).name
  let { entries, height } = lay((series) => series.name, box.width)
  for (const most of [box.width, box.width / 4]) if (height > box.height * mostHeight) ({ entries, height } = lay(short, most))
  const draw = () =>
    entries.forEach((entry, k) => {
      if (entry.series.status) drawStatusShape(plot, entry.series.status, entry.x + r, entry.y, r)
      else pen.rect({ x: entry.x, y: entry.y - r, width: r * 2, height: r * 2, fill: colors[k] ?? theme.color.other }, 'label')
      pen.text({ text: entry.name, x: entry.x + r * 2.9, y: entry.y, size, color: theme.color.ink2 })
    })
  return { height, draw }
}
