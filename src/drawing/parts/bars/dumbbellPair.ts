import type { Mark, Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'
import { drawDiamond } from './drawDiamond'
import { markSpoken } from '../marks/markSpoken'

/** Which dot is whose, once above the rows. */
export function drawDumbbellKey(plot: Plot, mine: Series, other: Series | undefined, from: number): void {
  const { box, theme, pen } = plot
  const size = theme.size.axis
  const r = size * 0.38
  let x = from
  for (const series of [mine, other]) {
    if (!series || series.name === '') continue
    const text = shortenText(series.name, size, 400, (box.x + box.width - from) * 0.45)
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

/** Whether a reading is too long to stand beside its dot in a row `width` px wide, as both readings of an unsettled figure are. */
export function isLong(label: string, size: number, width: number): boolean {
  return measureText(label, size, 700) > width * 0.4
}

export function dotRadius(plot: Plot, rowHeight: number): number {
  return Math.min(rowHeight * 0.22, plot.theme.size.label * 0.46)
}

/** Ours filled and the benchmark hollow on one line, each with its number on its outer side. */
export function drawDumbbellPair(
  plot: Plot,
  mine: Series,
  other: Series | undefined,
  mark: Mark,
  beside: Mark | undefined,
  at: (value: number) => number,
  middle: number,
  rowHeight: number,
  area: { readonly left: number; readonly right: number; readonly size: number },
): void {
  const { theme, pen } = plot
  const { size } = area
  const r = dotRadius(plot, rowHeight)
  // Such a reading stands under the dots, where the row is high enough.
  const under = rowHeight >= size * 2.4 && [mark, beside].some((m) => m && isLong(m.label, size, area.right - area.left))
  const y = under ? middle - size * 0.5 : middle
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
        pen.place(m.id, { x: at(0), y: middle - rowHeight / 2, width: r * 3, height: rowHeight }, markSpoken(m, series.name), m.missing)
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
      return from >= area.left - 1 && from + width <= area.right + 1 && pen.fits({ ...label, ...place }, 0)
    })
    const half = measureText(m.label, size, label.weight) / 2
    const below = {
      ...label,
      x: Math.max(area.left + half, Math.min(area.right - half, x)),
      y: middle + size * 0.75,
      align: 'center' as const,
    }
    if (free && !(under && isLong(m.label, size, area.right - area.left))) pen.text({ ...label, ...free })
    else if (under) pen.tryText(below, 0)
    pen.end()
    pen.place(m.id, { x: x - r * 1.5, y: middle - rowHeight / 2, width: r * 3, height: rowHeight }, markSpoken(m, series.name), null)
  }
  const first = a !== null && b !== null && a <= b
  draw(beside, other, false, !first && b !== null && a !== null)
  draw(mark, mine, true, first)
  if (mark.flags.includes('conflict') && a !== null) drawDiamond(plot, at(a), y - r * 1.9, r * 0.8)
}
