import { drawRowBack } from '../parts/bars/rowBack'
import type { Mark, Panel, Series } from '../../figures/figure'
import { drawReferences, referenceHeight } from '../parts/axes/referenceLines'
import { ownMark } from '../parts/marks/ownMark'
import { markSpoken } from '../parts/marks/markSpoken'
import { drawRowName, layoutRowNames, type RowName } from '../parts/names/rowNames'
import { sayMore } from '../parts/marks/sayMore'
import { drawStatusShape } from '../parts/marks/statusShape'
import type { Form, Plot } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/**
 * 挂图作战: a row an item, a bar from its start to its deadline, filled to the day it was closed; milestones as dots on it,
 * filled when done; the state's shape and words at the right; today as a dashed line.
 */
export const timeline: Form = (plot) => drawTimeline(plot, 0)

/** `least` is the height kept for the names of reference lines. */
function drawTimeline(plot: Plot, least: number): void {
  const { box, theme, pen, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const axis = theme.size.axis
  const references = plot.references.filter((r) => r.axis !== 'value').map((r) => ({ ...r, axis: 'value' as const }))
  const rows = series.marks.map((mark, k) => {
    const row = panel.rows?.[k]
    const own = (panel.rows ?? []).every((r) => r.own) ? ownMark(mark, series.marks) : (row?.own ?? false)
    const strong = own || mark.flags.includes('named') || mark.flags.includes('named-bad') || mark.id === plot.selected
    const name: RowName = {
      id: mark.id,
      category: row?.category ?? mark.category,
      detail: row?.detail ?? mark.detail,
      rank: row?.rank ?? mark.rank,
      color: own ? theme.color.focus : theme.color.ink,
      strong,
      keep: strong,
    }
    return { mark, name, end: row?.end ?? mark.label }
  })
  const foot = axis * 1.7
  const head = Math.max(least, references.length > 0 ? axis * 1.6 : 0)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height - head - foot,
  )
  const s = names.size
  const status = rows.some((row) => row.mark.status !== undefined)
  const shape = status ? s * 1.1 : 0
  const endWidth = Math.min(box.width * 0.3, Math.max(0, ...rows.map((row) => measureText(row.end, s, 400))))
  const left = box.x + names.width + s * 0.9
  const edge = box.x + box.width
  const right = edge - (endWidth > 0 ? endWidth + shape + s * 0.9 : shape)
  const days = [
    ...rows.flatMap(({ mark }) => [
      ...(mark.at ?? []),
      ...(mark.value === null ? [] : [mark.value]),
      ...(mark.points ?? []).map((p) => p.at),
    ]),
    ...references.map((r) => r.value),
    ...(panel.ticks ?? []).map((tick) => tick.value),
  ].filter(Number.isFinite)
  const first = Math.min(...days)
  const last = Math.max(...days, first + 1)
  const x = (day: number) => left + ((day - first) / (last - first)) * (right - left)
  const needed = referenceHeight(plot, references, x, left, edge)
  if (needed > head + 0.5) return drawTimeline(plot, needed)
  const top = box.y + head
  const rowHeight = Math.min(names.rowHeight, (box.y + box.height - foot - top) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  const bottom = top + names.rows.length * rowHeight

  const written = new Set(tickLabels(panel.ticks ?? [], x, axis, edge))
  for (const tick of panel.ticks ?? []) {
    pen.line(
      [
        [x(tick.value), top],
        [x(tick.value), bottom],
      ],
      { color: theme.color.grid, width: theme.line.hair },
      'grid',
    )
    const text = {
      text: tick.text,
      x: x(tick.value) + axis * 0.2,
      y: bottom + axis * 0.4,
      size: axis,
      baseline: 'top' as const,
      color: theme.color.ink3,
    }
    if (written.has(tick)) pen.tryText(text, axis * 0.3)
  }
  names.rows.forEach((named, k) => {
    const row = rows[named.index] as (typeof rows)[number]
    const y = top + (k + 0.5) * rowHeight
    pen.begin(row.mark.id)
    drawRowBack(plot, row.mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, edge, k === 0)
    drawRowName(plot, names, named, row.name, box.x, y)
    drawSpan(plot, series, row.mark, x, y, Math.min(rowHeight * 0.42, theme.bar.max * 0.7), s, rowHeight)
    const end = edge - endWidth
    if (row.mark.status) drawStatusShape(plot, row.mark.status, end - s * 0.65, y, s * 0.36)
    pen.text({
      text: shortenText(row.end, s, 400, endWidth + 0.5),
      x: end,
      y,
      size: s,
      color: row.mark.flags.includes('named-bad') ? theme.color.bad : theme.color.ink,
    })
    pen.end()
    pen.place(row.mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, markSpoken(row.mark), row.mark.missing)
  })
  drawReferences(plot, references, x, { left, right: edge, top, bottom })
  sayMore(plot, names.left, { x: box.x, y: bottom + rowHeight / 2 })
}

type Tick = NonNullable<Panel['ticks']>[number]

/** Which ticks are named: all, else the fuller ones (2023年1月 beside 4月), else every n-th, so that none stands without its year. */
function tickLabels(ticks: readonly Tick[], x: (day: number) => number, size: number, edge: number): readonly Tick[] {
  const inside = ticks.filter((tick) => x(tick.value) + size * 0.2 + measureText(tick.text, size, 400) <= edge)
  const fits = (list: readonly Tick[]) =>
    list.every(
      (tick, k) =>
        k === 0 || x(tick.value) - x((list[k - 1] as Tick).value) >= measureText((list[k - 1] as Tick).text, size, 400) + size * 0.4,
    )
  if (fits(inside)) return inside
  const shortest = Math.min(...inside.map((tick) => tick.text.length))
  const full = inside.filter((tick) => tick.text.length > shortest + 1)
  const list = full.length > 1 ? full : inside
  for (let step = 1; step < list.length; step++) {
    const some = list.filter((_, k) => k % step === 0)
    if (fits(some)) return some
  }
  return list.slice(0, 1)
}

function drawSpan(
  plot: Plot,
  series: Series,
  mark: Mark,
  x: (day: number) => number,
  y: number,
  h: number,
  s: number,
  rowHeight: number,
): void {
  const { pen, theme } = plot
  const accent = mark.id === plot.selected || (plot.selected === null && (ownMark(mark, series.marks) || mark.flags.includes('named')))
  const color = mark.flags.includes('named-bad') ? theme.color.bad : accent ? theme.color.focus : theme.color.otherStrong
  if (mark.at) {
    const [from, to] = mark.at
    pen.rect({ x: x(from), y: y - h / 2, width: Math.max(1.5, x(to) - x(from)), height: h, fill: theme.color.hair })
    if (mark.value !== null) {
      pen.rect({ x: x(from), y: y - h / 2, width: Math.max(1.5, x(Math.min(mark.value, to)) - x(from)), height: h, fill: color })
      // Closed after the deadline: the overrun is washed with an edge.
      if (mark.value > to)
        pen.rect({
          x: x(to),
          y: y - h / 2,
          width: x(mark.value) - x(to),
          height: h,
          fill: theme.color.paper,
          stroke: { color, width: theme.line.ref },
        })
    }
    pen.line(
      [
        [x(to), y - h * 0.85],
        [x(to), y + h * 0.85],
      ],
      { color: theme.color.ink, width: theme.line.rule },
      'mark',
    )
  }
  for (const point of mark.points ?? []) {
    const r = Math.min(h * 0.42, s * 0.34)
    const stroke = {
      color: theme.color.ink,
      width: theme.line.ref,
      ...(point.done === null ? { dash: theme.dash.hollow.map((d) => d * 0.7) } : {}),
    }
    const name = {
      text: point.name,
      x: x(point.at),
      y: y + h / 2 + s * 0.15,
      size: theme.size.source,
      align: 'center' as const,
      baseline: 'top' as const,
      color: theme.color.ink2,
    }
    if (rowHeight > h + theme.size.source * 2.6) pen.tryText(name, s * 0.3)
    pen.circle({ x: x(point.at), y, radius: r, fill: point.done ? theme.color.ink : theme.color.paper, stroke }, 'line')
  }
}
