import type { Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import type { LineStyle } from '../lines/lineSeries'
import { markSpoken } from '../marks/markSpoken'

/** Lines that may have their own circle at one place; of more, one circle stands for all but our own. */
const mostCircles = 3

/**
 * Hollow circles below the axis, where no value could be read off them, each with its kind where there is room. Where many lines
 * break together one circle says how many.
 */
export function drawMissingBelow(
  plot: Plot,
  series: readonly Series[],
  styles: readonly LineStyle[],
  x: (place: number) => number,
  bottom: number,
  slot: number,
): void {
  const { pen, theme } = plot
  const size = theme.size.source
  const r = size * 0.38
  const y = bottom + size * 0.9
  const taken = new Map<number, number>()
  const texts: (() => void)[] = []
  const lost = new Map<number, number>()
  for (const s of series)
    if (s.role !== 'ghost')
      s.marks.forEach((mark, place) => {
        if (mark.value === null && mark.missing !== null) lost.set(place, (lost.get(place) ?? 0) + 1)
      })
  const together = (place: number, style: LineStyle) => (lost.get(place) ?? 0) > mostCircles && !style.strong
  const joined = new Set<number>()
  // Our own first, so that what stands for the others is beside it.
  const order = series.map((_, k) => k).sort((a, b) => Number((styles[b] as LineStyle).strong) - Number((styles[a] as LineStyle).strong))
  order.forEach((k) => {
    const s = series[k] as Series
    const style = styles[k] as LineStyle
    if (s.role === 'ghost') return
    for (const [place, mark] of s.marks.entries()) {
      if (mark.value !== null || mark.missing === null) continue
      const nth = taken.get(place) ?? 0
      const many = together(place, style)
      const again = many && joined.has(place)
      if (again) {
        const at = x(place) + Math.max(0, nth - 1) * r * 2.6
        pen.place(mark.id, { x: at - r * 1.5, y: y - r * 1.5, width: r * 3, height: r * 3 }, markSpoken(mark, s.name), mark.missing)
        continue
      }
      if (many) joined.add(place)
      const cx = x(place) + nth * r * 2.6
      taken.set(place, nth + 1)
      // More lines than the slot holds circles stand on the last one.
      const px = Math.min(cx, x(place) + Math.max(0, slot - r * 3), plot.box.x + plot.box.width - r)
      pen.begin(mark.id)
      pen.circle({
        x: px,
        y,
        radius: r,
        stroke: {
          color: style.strong ? style.color : theme.color.otherStrong,
          width: theme.line.hollow,
          dash: theme.dash.hollow.map((d) => d * 0.7),
        },
      })
      pen.end()
      pen.reserve({ x: px - r, y: y - r, width: 2 * r, height: 2 * r })
      pen.place(mark.id, { x: px - r * 1.5, y: y - r * 1.5, width: r * 3, height: r * 3 }, markSpoken(mark, s.name), mark.missing)
      texts.push(() => {
        const input = {
          text: many ? plot.words.lost(lost.get(place) ?? 0) : mark.label,
          y,
          size,
          color: style.strong ? style.text : theme.color.ink2,
        }
        if (!pen.tryText({ ...input, x: px - r * 1.5, align: 'right' }, 2)) pen.tryText({ ...input, x: px + r * 1.5, align: 'left' }, 2)
      })
    }
  })
  for (const write of texts) write()
}
