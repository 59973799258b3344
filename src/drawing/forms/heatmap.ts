import type { Mark } from '../../figures/figure'
import { washScale } from '../parts/marks/colorMix'
import { drawDiamond } from '../parts/bars/drawDiamond'
import { layoutGrid, type GridCell } from '../parts/axes/gridLayout'
import { markSpoken } from '../parts/marks/markSpoken'
import type { Form, Plot } from '../plot'
import { measureText } from '../text/text'

const steps = 24
/** Contrast that ink keeps on the darkest grey: a table of numbers is read, not looked at. */
const calm = 8.4
/** em that a place and its number take to each side of the middle of a wide cell. */
const pairHalf = 3

/**
 * Rows of offices, columns of indicators, a wash as strong as the figure says of the cell within its column, none where it says 0; text
 * on every cell that has room, the place small at its left and then the number at its right. Missing cells are hollow with their kind.
 * Thousands of cells are painted as one path a colour.
 */
export const heatmap: Form = (plot) => {
  const { pen, theme } = plot
  const grid = layoutGrid(plot)
  if (grid.cells.length === 0) return
  const { paper, ink, otherStrong, good, bad } = theme.color
  const scales = {
    neutral: washScale(paper, otherStrong, ink, steps, calm),
    good: washScale(paper, good, ink, steps),
    bad: washScale(paper, bad, ink, steps),
  }
  const colors = [...scales.neutral, ...scales.good, ...scales.bad]
  const shade = shadeOf(plot)
  const gap = grid.dense ? 0 : Math.min(2, theme.line.hair * 1.5)
  const boxes: number[] = []
  const colorOf: number[] = []
  for (const cell of grid.cells) {
    const { mark, x, y, width, height } = cell
    if (mark.value !== null && mark.shade !== 0) {
      const merit = mark.change?.merit === 'good' ? 1 : mark.change?.merit === 'bad' ? 2 : 0
      boxes.push(x, y, width - gap, height - gap)
      colorOf.push(merit * steps + Math.min(steps - 1, Math.max(0, Math.round(shade(mark) * (steps - 1)))))
    }
    pen.place(mark.id, { x, y, width, height }, markSpoken(mark, plot.panel.series[cell.row]?.name ?? ''), mark.missing)
  }
  pen.cells({ boxes, colorOf, colors })
  if (!grid.dense) for (const cell of grid.cells) drawWords(plot, cell, grid.size, gap)
}

/** The strength the figure gives, or the place between the least and the greatest of the panel. */
function shadeOf(plot: Plot): (mark: Mark) => number {
  const values = plot.panel.series.flatMap((s) => s.marks.flatMap((mark) => (mark.value === null ? [] : [mark.value])))
  const min = values.reduce((a, b) => Math.min(a, b), Infinity)
  const max = values.reduce((a, b) => Math.max(a, b), -Infinity)
  return (mark) => mark.shade ?? (max > min ? ((mark.value ?? min) - min) / (max - min) : max === 0 ? 0 : 0.5)
}

function drawWords(plot: Plot, cell: GridCell, size: number, gap: number): void {
  const { pen, theme } = plot
  const { mark, x, y, width, height } = cell
  pen.begin(mark.id)
  if (mark.value === null && mark.missing !== null) {
    const stroke = { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow }
    pen.rect({ x: x + 1, y: y + 1, width: Math.max(1, width - gap - 2), height: Math.max(1, height - gap - 2), stroke })
  }
  const strong = mark.flags.includes('named') || mark.id === plot.selected
  const weight = strong ? 700 : 400
  const fits = [size, theme.size.source].find((s) => measureText(mark.label, s, weight) <= width - gap - s * 0.3 && s * 1.15 <= height)
  const small = theme.size.source
  const middle = y + (height - gap) / 2
  const place = mark.value === null ? '' : mark.rank
  if (fits !== undefined) {
    const room = width - gap
    const centre = x + room / 2
    const needed = measureText(mark.label, fits, weight) + measureText(place, small, 400) + small * 1.1
    const beside = place !== '' && needed <= room
    // In a wide cell the place keeps to its number: at the cell's edge it would be read with its neighbour's.
    const half = Math.min(room / 2, Math.max(needed / 2, fits * pairHalf)) - fits * 0.35
    if (beside) pen.text({ text: place, x: centre - half, y: middle, size: small, color: theme.color.ink })
    pen.text({
      text: mark.label,
      x: place === '' ? centre : centre + half,
      y: middle,
      size: fits,
      weight,
      align: place === '' ? 'center' : 'right',
      color: mark.value === null ? theme.color.ink2 : theme.color.ink,
    })
  }
  if (mark.id === plot.selected)
    pen.rect(
      {
        x: x + 1,
        y: y + 1,
        width: width - gap - 2,
        height: height - gap - 2,
        stroke: { color: theme.color.focus, width: theme.line.series },
      },
      'line',
    )
  if (mark.flags.includes('conflict')) {
    const k = size * 0.3
    drawDiamond(plot, x + width - gap - k * 1.4, y + k * 1.4, k)
  }
  pen.end()
}
