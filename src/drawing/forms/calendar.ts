import { layoutGrid, type GridCell } from '../parts/gridLayout'
import { drawDiamond } from '../parts/drawDiamond'
import { markSpoken } from '../parts/markSpoken'
import type { Form, Plot } from '../plot'
import { measureText } from '../text'

/** What each office has reported for each period: filled when it did, a ring for a zero report, hollow and dashed with its kind when it did not. */
export const calendar: Form = (plot) => {
  const grid = layoutGrid(plot)
  for (const cell of grid.cells) drawCell(plot, cell, grid.dense)
}

function drawCell(plot: Plot, cell: GridCell, dense: boolean): void {
  const { pen, theme } = plot
  const { mark, x, y } = cell
  // The gap narrows before the words of a low cell go.
  const gap = dense ? 0.5 : cell.height < theme.size.source * 1.3 ? theme.line.hair : Math.max(2, theme.line.hair * 2)
  const width = Math.max(1, cell.width - gap)
  const height = Math.max(1, cell.height - gap)
  const size = theme.size.source
  const missing = mark.value === null
  const zero = !missing && (mark.flags.includes('zeroReport') || mark.value === 0)
  const own = mark.flags.includes('own') || plot.panel.series[cell.row]?.role === 'own'
  // 92 / 53 待定 gives way to 92 / 53 in a narrow cell; ◆ says the rest.
  const texts = mark.flags.includes('conflict') ? [mark.label, mark.label.slice(0, mark.label.lastIndexOf(' '))] : [mark.label]
  const text = height >= size * 1.05 && !dense ? (texts.find((t) => measureText(t, size, 400) <= width - size * 0.4) ?? '') : ''
  pen.begin(mark.id)
  if (missing) {
    if (mark.missing !== null)
      pen.rect({
        x: x + 0.5,
        y: y + 0.5,
        width: Math.max(1, width - 1),
        height: Math.max(1, height - 1),
        stroke: { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow },
      })
  } else if (zero)
    pen.rect({
      x: x + 1,
      y: y + 1,
      width: Math.max(1, width - 2),
      height: Math.max(1, height - 2),
      fill: theme.color.paper,
      stroke: { color: theme.color.otherStrong, width: theme.line.ref },
    })
  else
    pen.rect({
      x,
      y,
      width,
      height,
      fill: mark.id === plot.selected || own || mark.flags.includes('named') ? theme.color.focusSoft : theme.color.hair,
    })
  if (mark.id === plot.selected)
    pen.rect(
      { x: x + 1, y: y + 1, width: width - 2, height: height - 2, stroke: { color: theme.color.focus, width: theme.line.series } },
      'line',
    )
  const named = mark.flags.includes('named-bad')
  pen.text({
    text,
    x: x + width / 2,
    y: y + height / 2,
    size,
    weight: named ? 700 : 400,
    align: 'center',
    color: named ? theme.color.bad : missing || zero ? theme.color.ink2 : theme.color.ink,
  })
  if (text === '' && zero && !dense)
    pen.circle({
      x: x + width / 2,
      y: y + height / 2,
      radius: Math.min(width, height) * 0.18,
      stroke: { color: theme.color.otherStrong, width: theme.line.hair * 1.3 },
    })
  if (mark.flags.includes('conflict')) drawDiamond(plot, x + width - size * 0.35, y + size * 0.35, size * 0.3)
  pen.end()
  pen.place(
    mark.id,
    { x, y, width: cell.width, height: cell.height },
    markSpoken(mark, plot.panel.series[cell.row]?.name ?? ''),
    mark.missing,
  )
}
