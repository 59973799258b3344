import type { Mark, Series } from '../../figures/figure'
import type { Plot } from '../plot'
import type { LineStyle } from './lineSeries'
import { markSpoken } from './markSpoken'

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
  x: (category: string) => number,
  bottom: number,
  slot: number,
): void {
  const { pen, theme } = plot
  const size = theme.size.source
  const r = size * 0.38
  const y = bottom + size * 0.9
  const taken = new Map<string, number>()
  const texts: (() => void)[] = []
  const lost = new Map<string, number>()
  for (const s of series)
    if (s.role !== 'ghost')
      for (const mark of s.marks)
        if (mark.value === null && mark.missing !== null) lost.set(mark.category, (lost.get(mark.category) ?? 0) + 1)
  const together = (mark: Mark, style: LineStyle) => (lost.get(mark.category) ?? 0) > mostCircles && !style.strong
  const joined = new Set<string>()
  // Our own first, so that what stands for the others is beside it.
  const order = series.map((_, k) => k).sort((a, b) => Number((styles[b] as LineStyle).strong) - Number((styles[a] as LineStyle).strong))
  order.forEach((k) => {
    const s = series[k] as Series
    const style = styles[k] as LineStyle
    if (s.role === 'ghost') return
    for (const mark of s.marks) {
      if (mark.value !== null || mark.missing === null) continue
      const nth = taken.get(mark.category) ?? 0
      const many = together(mark, style)
      const again = many && joined.has(mark.category)
      if (again) {
        const at = x(mark.category) + Math.max(0, nth - 1) * r * 2.6
        pen.place(mark.id, { x: at - r * 1.5, y: y - r * 1.5, width: r * 3, height: r * 3 }, markSpoken(mark, s.name), mark.missing)
        continue
      }
      if (many) joined.add(mark.category)
      const cx = x(mark.category) + nth * r * 2.6
      taken.set(mark.category, nth + 1)
      // More lines than the slot holds circles stand on the last one.
      const px = Math.min(cx, x(mark.category) + Math.max(0, slot - r * 3), plot.box.x + plot.box.width - r)
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
          text: many ? plot.words.lost(lost.get(mark.category) ?? 0) : mark.label,
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
