import type { Series } from '../../figures/figure'
import type { Plot } from '../plot'
import type { LineStyle } from './lineSeries'
import { markSpoken } from './markSpoken'

/** Hollow circles below the axis, where no value could be read off them, each with its kind where there is room. */
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
  series.forEach((s, k) => {
    const style = styles[k] as LineStyle
    if (s.role === 'ghost') return
    for (const mark of s.marks) {
      if (mark.value !== null || mark.missing === null) continue
      const nth = taken.get(mark.category) ?? 0
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
          width: theme.line.hair * 1.3,
          dash: theme.dash.hollow.map((d) => d * 0.7),
        },
      })
      pen.end()
      pen.reserve({ x: px - r, y: y - r, width: 2 * r, height: 2 * r })
      pen.place(mark.id, { x: px - r * 1.5, y: y - r * 1.5, width: r * 3, height: r * 3 }, markSpoken(mark, s.name), mark.missing)
      texts.push(() => {
        const input = { text: mark.label, y, size, color: style.strong ? style.text : theme.color.ink2 }
        if (!pen.tryText({ ...input, x: px - r * 1.5, align: 'right' }, 2)) pen.tryText({ ...input, x: px + r * 1.5, align: 'left' }, 2)
      })
    }
  })
  for (const write of texts) write()
}
