import type { Mark } from '../../figures/figure'
import { changeWidth, drawChange } from '../parts/changeLabel'
import { barReach, drawBar, endLength } from '../parts/drawBar'
import { markColors } from '../parts/markColors'
import { markSpoken } from '../parts/markSpoken'
import { drawRowName, layoutRowNames, type RowName } from '../parts/rowNames'
import { valueScale } from '../parts/valueScale'
import type { Form } from '../plot'
import { shortenText } from '../shortenText'
import { measureText } from '../text'

/**
 * From a first total to a last one, each contribution floating where the one before it ended; lying, so that names have room.
 * Where the contributions are small beside the totals, the axis counts the change from the first total: the totals are then
 * ticks with their number and no bars, so that no bar stands on a cut zero.
 */
export const waterfall: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const first = series.marks.find((mark) => mark.from === undefined && mark.value !== null)?.value ?? 0
  const parts = series.marks.filter((mark) => mark.from !== undefined && mark.value !== null)
  const largest = Math.max(0, ...parts.map((mark) => Math.abs(mark.value as number)))
  const origin = parts.length > 0 && largest < Math.abs(first) * 0.2 ? first : 0
  const rows = series.marks.map((mark) => {
    const colors = markColors(plot, mark, series)
    const total = mark.from === undefined
    const strong = colors.strong || total
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: mark.detail,
      rank: mark.rank,
      color: colors.text,
      strong,
      keep: strong,
    }
    const drawn: Mark = total && origin !== 0 && mark.value !== null ? { ...mark, value: 0, bound: 'exact' } : mark
    return {
      mark,
      drawn,
      name,
      strong,
      total,
      from: total ? (origin !== 0 ? (mark.value ?? 0) - origin : 0) : (mark.from ?? 0) - origin,
      fill: total && colors.fill === theme.color.other ? theme.color.otherStrong : colors.fill,
    }
  })
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height,
  )
  const s = names.size
  const edge = box.x + box.width
  const left = box.x + names.width + s * 0.9
  const labelWidth = (row: (typeof rows)[number]) =>
    (row.mark.change ? changeWidth(row.mark.change, s, 700) : measureText(row.mark.label, s, 700)) + s * 0.8
  const reaches = rows.map((row) => ({ ...barReach(row.drawn, row.from), label: labelWidth(row) + endLength(row.drawn, s) }))
  const scale = valueScale(origin === 0 ? plot : { ...plot, extent: { min: 0, max: 0, least: 0 } }, reaches, left, edge)
  let before: { readonly end: number; readonly bottom: number } | null = null
  names.rows.forEach((named, k) => {
    const row = rows[named.index] as (typeof rows)[number]
    const { mark, drawn } = row
    const top = box.y + k * names.rowHeight
    const y = top + names.rowHeight / 2
    const thickness = Math.min(names.rowHeight * theme.bar.share, theme.bar.max)
    const back = mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper
    pen.begin(mark.id)
    if (mark.id === plot.selected) pen.rect({ x: box.x, y: top, width: box.width, height: names.rowHeight, fill: back }, 'wash')
    else if (k > 0)
      pen.line(
        [
          [box.x, top],
          [edge, top],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    drawRowName(plot, names, named, row.name, box.x, y)
    const start = scale.at(row.from)
    // The line from bar to bar is drawn only where this one begins where that one ended.
    if (before && Math.abs(scale.at(before.end) - start) < 0.5 && row.from !== 0)
      pen.line(
        [
          [start, before.bottom],
          [start, y - thickness / 2],
        ],
        { color: theme.color.otherStrong, width: theme.line.hair },
        'mark',
      )
    const end = drawBar(plot, { mark: drawn, color: row.fill, scale: scale.at, center: y, thickness, direction: 'right', from: row.from })
    const x = Math.max(end, start) + s * 0.5
    const weight = row.strong ? 700 : 400
    if (mark.change) drawChange(plot, mark.change, { x, y, size: s, weight, width: edge - x, back })
    else
      pen.text({
        text: shortenText(mark.label, s, weight, edge - x),
        x,
        y,
        size: s,
        weight,
        color: mark.value === null ? theme.color.ink2 : theme.color.ink,
        back,
      })
    pen.end()
    pen.place(mark.id, { x: box.x, y: top, width: box.width, height: names.rowHeight }, markSpoken(mark), mark.missing)
    before = { end: row.from + (drawn.value ?? 0), bottom: y + thickness / 2 }
  })
  const bottom = box.y + names.rows.length * names.rowHeight
  pen.line(
    [
      [scale.zero, box.y],
      [scale.zero, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  if (names.left > 0)
    pen.tryText({
      text: plot.words.more(names.left),
      x: box.x,
      y: bottom + names.rowHeight / 2,
      size: theme.size.source,
      color: theme.color.ink3,
    })
}
