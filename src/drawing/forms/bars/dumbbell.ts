import { isStrongRow } from '../../parts/bars/strongRows'
import type { Mark } from '../../../figures/figure'
import { dotRadius, drawDumbbellKey, drawDumbbellPair, isLong } from '../../parts/bars/dumbbellPair'
import { drawTail, tailOf, tailWidth } from '../../parts/bars/gapTail'
import { sayMore } from '../../parts/marks/sayMore'
import { drawReferences, referenceHeight } from '../../parts/axes/referenceLines'
import { drawRowName, layoutRowNames, type RowName, type RowNames } from '../../parts/names/rowNames'
import { valueScale, type ValueScale } from '../../parts/axes/valueScale'
import type { Form, Plot } from '../../plot'
import { measureText } from '../../text/text'

interface Row {
  readonly mark: Mark
  readonly beside: Mark | undefined
  readonly name: RowName
}

/**
 * Two dots a row, ours filled and the benchmark hollow, the way between them as a line, the gap at the right. Where units differ by
 * row (`rowScales`), a row runs from zero to the larger of its own two. Panels side by side that list the same rows name them once.
 */
export const dumbbell: Form = (plot) => drawDumbbell(plot, 0)

/** `least` is the height kept for the names of reference lines. */
function drawDumbbell(plot: Plot, least: number): void {
  const { box, theme, pen, panel, references } = plot
  const mine = panel.series.find((s) => s.role === 'own') ?? panel.series.find((s) => s.role === 'peer')
  const other = panel.series.find((s) => s !== mine)
  if (!mine || mine.marks.length === 0) return
  const rows = mine.marks.map((mark, k): Row => {
    // A name that serves several panels is strong where any of them says so.
    const strong = isStrongRow(plot, mark, other?.marks[k], k)
    const { category, detail, rank } = mark
    return { mark, beside: other?.marks[k], name: { id: mark.id, category, detail, rank, color: theme.color.ink, strong, keep: strong } }
  })
  const s = theme.size.label
  const legendHeight = s * 1.5
  const head = legendHeight + Math.max(least, references.length > 0 ? theme.size.axis * 1.6 : 0)
  // The column was made for the longest name: taken apart again it may lack a hair, which would wrap that name.
  const shared = plot.names === null ? [box.width, Infinity] : [plot.names.width / 0.34, plot.names.width - s * 0.9 + 0.01]
  const texts = rows.map((row) => row.name)
  const names = layoutRowNames(plot, texts, shared[0] as number, box.height - head, 1, 1, shared[1])
  const { size } = names
  const named = plot.names === null || plot.names.drawn
  const edge = box.x + box.width
  const left = box.x + (plot.names === null ? names.width + size * 0.9 : named ? plot.names.width : 0)
  const rowHeight = Math.min(names.rowHeight, (box.height - head) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  const tails = rows.map((row) => tailOf(row.mark, size, edge - left, rowHeight))
  const tail = Math.max(0, ...tails.map((lines, k) => tailWidth((rows[k] as Row).mark, lines, size)))
  const right = tail > 0 ? edge - tail - size : edge
  const wholeOf = (row: Row) =>
    panel.rowScales === true ? Math.max(Math.abs(row.mark.value ?? 0), Math.abs(row.beside?.value ?? 0)) || 1 : 1
  // Labels may stand over the gap between names and marks.
  const margin = named ? size * 0.5 : 0
  const scale = scaleOf(plot, rows, wholeOf, { size, radius: dotRadius(plot, rowHeight), left, right, margin })
  const needed = referenceHeight(plot, references, scale.at, box.x, edge)
  if (legendHeight + needed > head + 0.5) return drawDumbbell(plot, needed)
  drawDumbbellKey(plot, mine, other, named ? box.x : left)
  const top = box.y + head
  names.rows.forEach((place, k) => {
    const row = rows[place.index] as Row
    const y = top + (k + 0.5) * rowHeight
    if (k > 0)
      pen.line(
        [
          [box.x, y - rowHeight / 2],
          [edge, y - rowHeight / 2],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    pen.begin(row.mark.id)
    if (named) drawRowName(plot, names, place, row.name, box.x, y)
    const lines = tails[place.index] as readonly string[]
    drawTail(plot, row.mark, lines, edge, y, size)
    pen.end()
    drawDumbbellPair(plot, mine, other, row.mark, row.beside, (value) => scale.at(value / wholeOf(row)), y, rowHeight, {
      left: left - margin,
      // The room of a gap that isn't written is the labels'.
      right: lines.length > 0 ? right : edge,
      size,
    })
  })
  const bottom = top + names.rows.length * rowHeight
  pen.line(
    [
      [scale.zero, top],
      [scale.zero, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'grid',
  )
  drawReferences(plot, references, scale.at, { left: box.x, right: edge, top, bottom })
  if (named) sayLeft(plot, names, bottom + rowHeight / 2)
}

function sayLeft(plot: Plot, names: RowNames, y: number): void {
  sayMore(plot, names.left, { x: plot.box.x, y })
}

/** A scale on which every row has room for both numbers: left of its left dot and right of its right one. */
function scaleOf(
  plot: Plot,
  rows: readonly Row[],
  wholeOf: (row: Row) => number,
  area: { readonly size: number; readonly radius: number; readonly left: number; readonly right: number; readonly margin: number },
): ValueScale {
  const { size, radius, left, right, margin } = area
  const beside = plot.panel.rowScales === true ? { ...plot, extent: { min: 0, max: 1, least: 0 } } : plot
  // What is too long to stand beside its dot asks for no room there.
  const besideWidth = (mark: Mark, weight: 400 | 700) =>
    isLong(mark.label, size, right - left) ? radius * 1.7 : measureText(mark.label, size, weight) + radius * 1.7
  const dots = rows.map((row) => {
    const marks = [
      { mark: row.mark, weight: 700 as const },
      ...(row.beside === undefined ? [] : [{ mark: row.beside, weight: 400 as const }]),
    ]
      .map(({ mark, weight }) => ({ value: (mark.value ?? 0) / wholeOf(row), label: besideWidth(mark, weight) }))
      .sort((a, b) => a.value - b.value)
    return { low: marks[0] as (typeof marks)[number], high: marks[marks.length - 1] as (typeof marks)[number], two: marks.length > 1 }
  })
  const reaches = dots.map(({ low, high }) => ({ min: Math.min(low.value, 0), max: Math.max(high.value, 0), label: high.label }))
  let room = 0
  let scale = valueScale(beside, reaches, left, right)
  // Room left of the zero line takes from the scale, which takes from the room: a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const asked = Math.max(0, ...dots.map(({ low, two }) => (two ? low.label - margin - (scale.at(low.value) - left - room) : 0)))
    if (asked <= room + 0.5) break
    room = Math.min(asked, (right - left) * 0.4)
    scale = valueScale(beside, reaches, left + room, right)
  }
  return scale
}
