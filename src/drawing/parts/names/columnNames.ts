import type { Mark, Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { wrapText } from '../../text/wrapText'
import { markColors } from '../marks/markColors'
import { splitName } from './splitName'
import { chooseLabels } from '../lines/spreadLabels'

interface Area {
  readonly r: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Names of points that stand in one column, as tasks of one date do: beside it, kept apart, each led to its point, on two lines where
 * one is too short. None lies across a boundary line, whose paper back would make it look dashed. How many found room, or null when
 * the points don't stand so.
 */
export function columnNames(
  plot: Plot,
  known: readonly { readonly series: Series; readonly mark: Mark }[],
  x: (value: number) => number,
  y: (value: number) => number,
  area: Area,
): number | null {
  const { pen, theme } = plot
  const s = theme.size.label
  const across = known.map(({ mark }) => x(mark.at?.[0] ?? 0))
  const [low, high] = [Math.min(...across), Math.max(...across)]
  const textOf = (mark: Mark) => [splitName(mark.category).name, mark.label].filter((t) => t !== '').join(' ')
  const longest = Math.max(0, ...known.map(({ mark }) => measureText(textOf(mark), s, 700)))
  const lines = plot.references.filter((reference) => reference.axis === 'x').map((reference) => x(reference.value))
  const ends = {
    left: Math.max(area.left, ...lines.filter((at) => at < low).map((at) => at + s * 0.4)),
    right: Math.min(area.right, ...lines.filter((at) => at > high).map((at) => at - s * 0.4)),
  }
  const rooms = { right: ends.right - high - s * 2, left: low - ends.left - s * 2 }
  // On the right, clear of the boundary line, unless only the left has room for them whole.
  const onRight = rooms.right >= Math.min(longest, rooms.left)
  const room = onRight ? rooms.right : rooms.left
  if (known.length < 2 || high - low > s || room < s * 5) return null
  const points = [...known].sort((a, b) => y(a.mark.value as number) - y(b.mark.value as number))
  const colors = points.map(({ mark, series }) => markColors(plot, mark, series))
  const height = area.bottom - area.top
  const two = longest > room && points.length * s * 2.5 <= height
  const gap = s * (two ? 2.5 : 1.25)
  const chosen = placeNames(
    plot,
    points.map(({ mark }) => y(mark.value as number)),
    colors.map((color) => (color.strong ? 1 : 0)),
    gap,
    area,
    y,
  )
  let written = 0
  for (const { index, at } of chosen) {
    const { mark } = points[index] as (typeof points)[number]
    const color = colors[index] as (typeof colors)[number]
    const [px, py] = [x(mark.at?.[0] ?? 0), y(mark.value as number)]
    const weight = color.strong ? (700 as const) : (400 as const)
    const sign = onRight ? 1 : -1
    const texts = wrapText(textOf(mark), s, weight, room, two ? 2 : 1)
    pen.begin(mark.id)
    pen.line(
      [
        [px + sign * area.r * 1.4, py],
        [px + sign * s * 1.1, at],
        [px + sign * s * 1.5, at],
      ],
      { color: theme.color.line, width: theme.line.hair },
      'grid',
    )
    const style = { x: px + sign * s * 1.8, size: s, weight, color: color.text, back: theme.color.paper } as const
    const align = onRight ? ('left' as const) : ('right' as const)
    const done = texts.map((text, k) => pen.tryText({ ...style, text, align, y: at + (k - (texts.length - 1) / 2) * s * 1.2 }, 0))
    if (done[0]) written++
    pen.end()
  }
  return written
}

/** Heights of the names, each on its point's side of the boundary lines while all find room so; else wherever they do. */
function placeNames(
  plot: Plot,
  places: readonly number[],
  ranks: readonly number[],
  gap: number,
  area: Area,
  y: (value: number) => number,
): readonly { readonly index: number; readonly at: number }[] {
  const half = gap / 2
  // Where not all find room, those written stay at their points.
  const reach = places.length * gap > area.bottom - area.top ? gap : gap * 4
  const edges = plot.references.filter(({ axis, line }) => axis !== 'x' && line === 'solid').map(({ value }) => y(value))
  const bounds = [area.top, ...edges.filter((at) => at > area.top && at < area.bottom).sort((a, b) => a - b), area.bottom]
  const bands = bounds.slice(1).flatMap((to, k) => {
    const from = bounds[k] as number
    const own = places.flatMap((place, index) => ((place >= from || k === 0) && (place < to || k === bounds.length - 2) ? [index] : []))
    const chosen = chooseLabels(
      own.map((index) => places[index] as number),
      own.map((index) => ranks[index] as number),
      gap,
      from + half,
      to - half,
      reach,
    )
    return chosen.map(({ index, at }) => ({ index: own[index] as number, at }))
  })
  const free = chooseLabels(places, ranks, gap, area.top + half, area.bottom - half, reach)
  return bands.length >= free.length ? bands : free
}
