import type { Mark, Series } from '../../figures/figure'
import { changeWidth, drawChange } from '../parts/changeLabel'
import { drawDiamond } from '../parts/drawDiamond'
import { markColors, meritColor } from '../parts/markColors'
import { markSpoken } from '../parts/markSpoken'
import { drawReferences, referenceHeight } from '../parts/referenceLines'
import { drawRowName, layoutRowNames, type RowName } from '../parts/rowNames'
import { valueScale } from '../parts/valueScale'
import type { Form, Plot } from '../plot'
import { shortenText } from '../shortenText'
import { measureText } from '../text'

/**
 * Two dots a row, ours filled and the benchmark hollow, the way between them as a line, the gap at the right. Where units differ by
 * row (`rowScales`), a row runs from zero to the larger of its own two.
 */
export const dumbbell: Form = (plot) => drawDumbbell(plot, 0)

/** `least` is the height kept for the names of reference lines. */
function drawDumbbell(plot: Plot, least: number): void {
  const { box, theme, pen, panel, references } = plot
  const mine = panel.series.find((s) => s.role === 'own') ?? panel.series.find((s) => s.role === 'peer')
  const other = panel.series.find((s) => s !== mine)
  if (!mine || mine.marks.length === 0) return
  const rows = mine.marks.map((mark, k) => {
    const colors = markColors(plot, mark, mine)
    const beside = other?.marks[k]
    const chosen = mark.id === plot.selected || beside?.id === plot.selected
    const strong = mark.flags.includes('named') || mark.flags.includes('named-bad') || chosen
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: mark.detail,
      rank: mark.rank,
      color: theme.color.ink,
      strong,
      keep: strong,
    }
    return { mark, beside, colors, name }
  })
  const s = theme.size.label
  const legendHeight = s * 1.5
  const head = legendHeight + Math.max(least, references.length > 0 ? theme.size.axis * 1.6 : 0)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height - head,
  )
  const size = names.size
  const tailOf = (mark: Mark) => (mark.gap ? measureText(mark.gap.text, size, 700) : mark.change ? changeWidth(mark.change, size, 700) : 0)
  const edge = box.x + box.width
  const left = box.x + names.width + size * 0.9
  // A gap in so many words that it would push the dots aside is left to the table.
  const tailMost = (edge - left) * 0.42
  const tail = Math.max(0, ...rows.map((row) => tailOf(row.mark)).filter((width) => width <= tailMost))
  const right = tail > 0 ? edge - tail - size : edge
  const labelOf = (mark: Mark | undefined) => (mark && mark.value !== null ? measureText(mark.label, size, 700) + size : 0)
  const widest = Math.max(...rows.map((row) => Math.max(labelOf(row.mark), labelOf(row.beside))))
  const labels = Math.min(widest, (right - left) * 0.4)
  const wholeOf = (row: (typeof rows)[number]) =>
    panel.rowScales === true ? Math.max(Math.abs(row.mark.value ?? 0), Math.abs(row.beside?.value ?? 0)) || 1 : 1
  const scale = valueScale(
    panel.rowScales === true ? { ...plot, extent: { min: 0, max: 1, least: 0 } } : plot,
    rows.map((row) => ({
      min: Math.min(row.mark.value ?? 0, row.beside?.value ?? 0) / wholeOf(row),
      max: Math.max(row.mark.value ?? 0, row.beside?.value ?? 0) / wholeOf(row),
      label: labels,
    })),
    left + labels * 0.25,
    right,
  )
  const needed = referenceHeight(plot, references, scale.at, box.x, edge)
  if (legendHeight + needed > head + 0.5) return drawDumbbell(plot, needed)
  drawKey(plot, mine, other)
  const top = box.y + head
  const rowHeight = Math.min(names.rowHeight, (box.y + box.height - top) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  names.rows.forEach((named, k) => {
    const row = rows[named.index] as (typeof rows)[number]
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
    drawRowName(plot, names, named, row.name, box.x, y)
    const { gap, change } = row.mark
    if (gap && tailOf(row.mark) <= tail)
      pen.text({ text: gap.text, x: edge, y, size, weight: 700, align: 'right', color: meritColor(plot, gap.merit) })
    else if (change && tailOf(row.mark) <= tail) drawChange(plot, change, { x: edge, y, size, weight: 700, align: 'right' })
    pen.end()
    drawPair(plot, mine, other, row.mark, row.beside, (value) => scale.at(value / wholeOf(row)), y, rowHeight, {
      left,
      // The room of a gap that isn't written is the labels'.
      right: gap && tailOf(row.mark) <= tail ? right : edge,
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
  if (names.left > 0)
    pen.tryText({
      text: plot.words.more(names.left),
      x: box.x,
      y: bottom + rowHeight / 2,
      size: theme.size.source,
      color: theme.color.ink3,
    })
}

/** Which dot is whose, once above the rows. */
function drawKey(plot: Plot, mine: Series, other: Series | undefined): void {
  const { box, theme, pen } = plot
  const size = theme.size.axis
  const r = size * 0.38
  let x = box.x
  for (const series of [mine, other]) {
    if (!series || series.name === '') continue
    const text = shortenText(series.name, size, 400, box.width * 0.45)
    const own = series === mine
    pen.circle(
      {
        x: x + r,
        y: box.y + size * 0.6,
        radius: r,
        ...(own ? { fill: theme.color.focus } : { fill: theme.color.paper, stroke: { color: theme.color.ink2, width: theme.line.ref } }),
      },
      'label',
    )
    pen.text({ text, x: x + r * 2.8, y: box.y + size * 0.6, size, color: theme.color.ink2 })
    x += r * 2.8 + measureText(text, size, 400) + size * 1.3
  }
}

function drawPair(
  plot: Plot,
  mine: Series,
  other: Series | undefined,
  mark: Mark,
  beside: Mark | undefined,
  at: (value: number) => number,
  y: number,
  rowHeight: number,
  area: { readonly left: number; readonly right: number; readonly size: number },
): void {
  const { theme, pen } = plot
  const { size } = area
  const r = Math.min(rowHeight * 0.22, theme.size.label * 0.46)
  const a = mark.value
  const b = beside?.value ?? null
  for (const value of [a, b]) if (value !== null) pen.reserve({ x: at(value) - r, y: y - r, width: 2 * r, height: 2 * r })
  if (a !== null && b !== null)
    pen.line(
      [
        [at(a), y],
        [at(b), y],
      ],
      { color: theme.color.other, width: theme.line.series * 1.4 },
      'mark',
    )
  const draw = (m: Mark | undefined, series: Series | undefined, filled: boolean, onLeft: boolean) => {
    if (!m || !series) return
    pen.begin(m.id)
    if (m.value === null) {
      if (filled && m.missing !== null) {
        pen.circle({
          x: at(0) + r * 1.3,
          y,
          radius: r,
          stroke: { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow },
        })
        pen.tryText(
          {
            text: shortenText(m.label, size, 400, area.right - at(0) - r * 3),
            x: at(0) + r * 3,
            y,
            size,
            color: theme.color.ink2,
            back: theme.color.paper,
          },
          0,
        )
        pen.place(m.id, { x: at(0), y: y - rowHeight / 2, width: r * 3, height: rowHeight }, markSpoken(m, series.name), m.missing)
      }
      pen.end()
      return
    }
    const x = at(m.value)
    const fill = m.flags.includes('named-bad')
      ? theme.color.bad
      : plot.selected === null || m.id === plot.selected
        ? theme.color.focus
        : theme.color.otherStrong
    pen.circle(
      {
        x,
        y,
        radius: r,
        ...(filled
          ? { fill }
          : {
              fill: theme.color.paper,
              stroke: { color: m.id === plot.selected ? theme.color.focus : theme.color.ink2, width: theme.line.ref },
            }),
      },
      'line',
    )
    const label = {
      text: m.label,
      y,
      size,
      weight: filled ? (700 as const) : (400 as const),
      color: filled ? theme.color.ink : theme.color.ink2,
      back: theme.color.paper,
    }
    const placesAt = [
      { x: x + r * 1.7, align: 'left' as const },
      { x: x - r * 1.7, align: 'right' as const },
    ]
    const free = (onLeft ? [...placesAt].reverse() : placesAt).find((place) => {
      const width = measureText(m.label, size, label.weight)
      const from = place.align === 'left' ? place.x : place.x - width
      return from >= area.left - size && from + width <= area.right + 1 && pen.fits({ ...label, ...place }, 0)
    })
    // Both readings of a figure are long: under the dot, where the row is high enough.
    const under = {
      ...label,
      x: Math.max(x, area.left + measureText(m.label, size, label.weight) / 2),
      y: y + r + size * 0.75,
      align: 'center' as const,
    }
    if (free) pen.text({ ...label, ...free })
    else if (rowHeight > size * 2.8) pen.tryText(under, 0)
    pen.end()
    pen.place(m.id, { x: x - r * 1.5, y: y - rowHeight / 2, width: r * 3, height: rowHeight }, markSpoken(m, series.name), null)
  }
  const first = a !== null && b !== null && a <= b
  draw(beside, other, false, !first && b !== null && a !== null)
  draw(mark, mine, true, first)
  if (mark.flags.includes('conflict') && a !== null) drawDiamond(plot, at(a), y - r * 1.9, r * 0.8)
}
