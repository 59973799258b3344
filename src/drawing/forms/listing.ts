import { drawRowBack } from '../parts/bars/rowBack'
import { changeWidth, drawChange } from '../parts/marks/changeLabel'
import { drawRowName, layoutRowNames, type RowName } from '../parts/names/rowNames'
import { markColors } from '../parts/marks/markColors'
import { markSpoken } from '../parts/marks/markSpoken'
import { sayMore } from '../parts/marks/sayMore'
import type { Form } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/** More rows than this stand in two columns where the width allows. */
export const listingFolds = 10
/** em a column takes at least. */
const leastColumn = 21
/** Share of a column that numbers and changes may take from the names. */
const mostOfColumn = 0.62

/**
 * Figures as lines: name, number with its unit, and the change beside it where there is one. Numbers stand in a column of their own, right
 * aligned, so that a name is read to its number along a hairline. Changes that find no room go before a number is cut.
 */
export const listing: Form = (plot) => {
  const { box, theme, pen, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const rows = series.marks.map((mark) => {
    const colors = markColors(plot, mark, series)
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: mark.detail,
      rank: '',
      color: theme.color.ink,
      strong: false,
      keep: colors.strong && mark.flags.includes('named'),
    }
    return { mark, name }
  })
  const columns = rows.length > listingFolds && box.width >= theme.size.label * leastColumn * 2 ? 2 : 1
  const gap = columns > 1 ? theme.size.label * 3 : 0
  const width = (box.width - gap) / columns
  const s = theme.size.label
  const changes = Math.max(0, ...rows.map(({ mark }) => (mark.change === null ? 0 : changeWidth(mark.change, s, 400) + s)))
  const labels = Math.max(...rows.map(({ mark }) => measureText(mark.label, s, 700))) + s
  const changed = changes > 0 && labels + changes <= width * mostOfColumn
  const tail = Math.min(labels + (changed ? changes : 0), width * mostOfColumn)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    // The column of names may take what numbers leave: a list has no bars.
    (width - tail) / 0.44,
    box.height,
    columns,
    1,
    width - tail,
  )
  const perColumn = Math.ceil((names.rows.length + (names.left > 0 ? 1 : 0)) / columns)
  names.rows.forEach((named, k) => {
    const { mark, name } = rows[named.index] as (typeof rows)[number]
    const column = Math.floor(k / perColumn)
    const x = box.x + column * (width + gap)
    const top = box.y + (k % perColumn) * names.rowHeight
    const y = top + names.rowHeight / 2
    const selected = mark.id === plot.selected
    const back = selected ? theme.color.focusSoft : theme.color.paper
    pen.begin(mark.id)
    drawRowBack(plot, mark.id, { x, y: top, width, height: names.rowHeight }, x + width, k % perColumn === 0)
    drawRowName(plot, names, named, name, x, y)
    const right = x + width - (changed ? changes : 0)
    pen.text({
      text: shortenText(mark.label, names.size, 700, tail),
      x: right,
      y,
      size: names.size,
      weight: mark.value === null ? 400 : 700,
      align: 'right',
      color: mark.value === null ? theme.color.ink2 : theme.color.ink,
      back,
    })
    if (changed && mark.change) drawChange(plot, mark.change, { x: right + s, y, size: names.size, weight: 400, width: changes - s, back })
    pen.end()
    pen.place(mark.id, { x, y: top, width, height: names.rowHeight }, markSpoken(mark), mark.missing)
  })
  sayMore(plot, names.left, {
    x: box.x + (columns - 1) * (width + gap),
    y: box.y + (names.rows.length - perColumn * (columns - 1) + 0.5) * names.rowHeight,
  })
}
