import { barReach, drawBar, endLength } from '../parts/drawBar'
import { markColors } from '../parts/markColors'
import { markSpoken } from '../parts/markSpoken'
import { drawRowName, layoutRowNames, type RowName } from '../parts/rowNames'
import { changeWidth, drawChange } from '../parts/changeLabel'
import { valueScale } from '../parts/valueScale'
import type { Form } from '../plot'
import { shortenText } from '../shortenText'
import { measureText } from '../text'

/** From a first total to a last one, each contribution floating where the one before it ended; lying, so that names have room. */
export const waterfall: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const rows = series.marks.map((mark) => {
    const colors = markColors(plot, mark, series)
    const total = mark.from === undefined
    const strong = colors.strong || total
    const name: RowName = { id: mark.id, category: mark.category, detail: mark.detail, rank: mark.rank, color: colors.text, strong, keep: strong }
    return { mark, name, strong, total, fill: total && colors.fill === theme.color.other ? theme.color.otherStrong : colors.fill }
  })
  const names = layoutRowNames(plot, rows.map((row) => row.name), box.width, box.height)
  const s = names.size
  const edge = box.x + box.width
  const left = box.x + names.width + s * 0.9
  const labelWidth = (row: (typeof rows)[number]) => (row.mark.change ? changeWidth(row.mark.change, s, 700) : measureText(row.mark.label, s, 700)) + s * 0.8
  const scale = valueScale(plot, rows.map((row) => ({ ...barReach(row.mark, row.mark.from ?? 0), label: labelWidth(row) + endLength(row.mark, s) })), left, edge)
  let before: { readonly x: number; readonly bottom: number } | null = null
  names.rows.forEach((named, k) => {
    const row = rows[named.index] as (typeof rows)[number]
    const { mark } = row
    const top = box.y + k * names.rowHeight
    const y = top + names.rowHeight / 2
    const thickness = Math.min(names.rowHeight * theme.bar.share, theme.bar.max)
    pen.begin(mark.id)
    if (mark.id === plot.selected) pen.rect({ x: box.x, y: top, width: box.width, height: names.rowHeight, fill: theme.color.focusSoft }, 'wash')
    else if (k > 0) pen.line([[box.x, top], [edge, top]], { color: theme.color.hair, width: theme.line.hair }, 'grid')
    drawRowName(plot, names, named, row.name, box.x, y)
    const start = scale.at(mark.from ?? 0)
    if (before && !row.total) pen.line([[start, before.bottom], [start, y - thickness / 2]], { color: theme.color.otherStrong, width: theme.line.hair }, 'mark')
    const end = drawBar(plot, { mark, color: row.fill, scale: scale.at, center: y, thickness, direction: 'right', ...(mark.from === undefined ? {} : { from: mark.from }) })
    const x = Math.max(end, start) + s * 0.5
    const weight = row.strong ? 700 : 400
    if (mark.change) drawChange(plot, mark.change, { x, y, size: s, weight, width: edge - x, back: mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper })
    else pen.text({ text: shortenText(mark.label, s, weight, edge - x), x, y, size: s, weight, color: mark.value === null ? theme.color.ink2 : theme.color.ink, back: mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper })
    pen.end()
    pen.place(mark.id, { x: box.x, y: top, width: box.width, height: names.rowHeight }, markSpoken(mark), mark.missing)
    before = { x: scale.at((mark.from ?? 0) + (mark.value ?? 0)), bottom: y + thickness / 2 }
  })
  const bottom = box.y + names.rows.length * names.rowHeight
  pen.line([[scale.zero, box.y], [scale.zero, bottom]], { color: theme.color.ink, width: theme.line.axis }, 'line')
  if (names.left > 0) pen.text({ text: plot.words.more(names.left), x: box.x, y: bottom + names.rowHeight / 2, size: theme.size.source, color: theme.color.ink3 })
}
