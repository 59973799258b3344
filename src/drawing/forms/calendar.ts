import type { Mark } from '../../figures/figure'
import { layoutGrid, type Grid, type GridCell } from '../parts/axes/gridLayout'
import { drawDiamond } from '../parts/bars/drawDiamond'
import { markSpoken } from '../parts/marks/markSpoken'
import type { Plot } from '../plot'
import { measureText } from '../text/text'

/**
 * What each office has reported for each period, a sign a cell: a dot where it did, a ring for a zero report, a dashed ring where it did
 * not, with its kind beside it where there is room; red and by its word where the headline names it. Numbers are the pointer's to read.
 */
export function calendar(plot: Plot): void {
  const grid = layoutGrid(plot)
  for (const cell of grid.cells) drawCell(plot, cell, grid)
}

/** How a cell is painted: nothing is known of it, it came in, with nothing to report, or it didn't come in. */
function signOf(mark: Mark): 'none' | 'dot' | 'ring' | 'lost' {
  if (mark.value === null) return mark.missing === null ? 'none' : 'lost'
  return mark.flags.includes('zeroReport') || mark.value === 0 ? 'ring' : 'dot'
}

function drawCell(plot: Plot, cell: GridCell, grid: Grid): void {
  const { pen, theme } = plot
  const { mark, x, y, width, height } = cell
  const size = theme.size.source
  const sign = signOf(mark)
  const named = mark.flags.includes('named-bad')
  const chosen = mark.id === plot.selected
  const own = mark.flags.includes('own') || plot.panel.series[cell.row]?.role === 'own'
  const r = Math.max(1, Math.min(size * 0.4, width * 0.32, height * 0.32))
  const lost = named ? theme.color.bad : theme.color.otherStrong
  // What came in too seldom says how often.
  const word = (sign === 'lost' || (sign === 'dot' && named)) && !grid.dense ? mark.label : ''
  const wordWidth = measureText(word, size, named ? 700 : 400)
  const fits = word !== '' && wordWidth + r * 3.4 <= width - size * 0.3 && height >= size * 1.1
  const cx = fits ? x + (width - wordWidth - r * 3) / 2 + r : x + width / 2
  const cy = y + height / 2
  pen.begin(mark.id)
  if (chosen)
    pen.rect(
      { x: x + 1, y: y + 1, width: width - 2, height: height - 2, stroke: { color: theme.color.focus, width: theme.line.series } },
      'line',
    )
  if (sign === 'dot') pen.circle({ x: cx, y: cy, radius: r, fill: own || chosen ? theme.color.focus : theme.color.otherStrong })
  else if (sign === 'ring')
    pen.circle({ x: cx, y: cy, radius: r, fill: theme.color.paper, stroke: { color: theme.color.otherStrong, width: theme.line.ref } })
  else if (sign === 'lost')
    pen.circle({
      x: cx,
      y: cy,
      radius: r,
      stroke: { color: lost, width: theme.line.hollow, dash: theme.dash.hollow.map((d) => d * 0.7) },
    })
  if (fits)
    pen.text({
      text: word,
      x: cx + r * 2,
      y: cy,
      size,
      weight: named ? 700 : 400,
      color: named ? theme.color.bad : theme.color.ink2,
    })
  if (mark.flags.includes('conflict')) drawDiamond(plot, cx + r + size * 0.45, cy - r, size * 0.3)
  pen.end()
  pen.place(mark.id, { x, y, width, height }, markSpoken(mark, plot.panel.series[cell.row]?.name ?? ''), mark.missing)
}
