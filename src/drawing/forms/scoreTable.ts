import { drawRowBack } from '../parts/bars/rowBack'
import type { Mark } from '../../figures/figure'
import { barReach, drawBar, endLength } from '../parts/bars/drawBar'
import { markColors } from '../parts/marks/markColors'
import { markSpoken } from '../parts/marks/markSpoken'
import { drawReferences, referenceHeight } from '../parts/axes/referenceLines'
import { drawRowName, layoutRowNames, type RowName } from '../parts/names/rowNames'
import { valueScale } from '../parts/axes/valueScale'
import type { Form, Plot } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/** Scores as bars with their rank before the name and stars, grades and the parts of the score in columns at the right. A veto is hollow, without rank, with its reason. Columns that find no room are named below. */
export const scoreTable: Form = (plot) => drawScoreTable(plot, 0, false)

/** Least share of the width that bars with their labels keep beside columns, and beside stars. */
const [leastBars, leastBeside] = [0.22, 0.18]
/** And what of it bars keep before their labels. */
const shortBars = 0.1

/** `lines` is the height kept for the names of reference lines; `foot` whether a line is kept below for what isn't listed. */
function drawScoreTable(plot: Plot, lines: number, foot: boolean): void {
  const { theme, pen, panel, references } = plot
  const box = foot ? { ...plot.box, height: plot.box.height - theme.size.source * 1.5 } : plot.box
  const [series] = panel.series
  if (!series || series.marks.length === 0) return
  const rows = series.marks.map((mark) => {
    const colors = markColors(plot, mark, series)
    const veto = mark.flags.includes('veto')
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: veto ? '' : mark.detail,
      rank: mark.rank,
      color: colors.text,
      strong: colors.strong,
      keep: colors.strong,
    }
    return { mark, colors, name, veto }
  })
  const axis = theme.size.axis
  const columns = panel.columns ?? []
  const head = Math.max(lines, references.length > 0 || columns.length > 0 || (panel.heads ?? []).length > 0 ? axis * 1.6 : 0)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height - head,
  )
  const s = names.size
  const edge = box.x + box.width
  const left = box.x + names.width + s * 0.9
  const starred = rows.some((row) => (row.mark.stars ?? null) !== null)
  const starWidth = starred ? s * 5.6 : 0
  const widths = columns.map(
    (column, k) =>
      Math.max(measureText(column.title, axis, 400), ...rows.map((row) => measureText(row.mark.cells?.[k] ?? '', s, 400))) + s * 0.9,
  )
  const labelOf = (mark: Mark, veto: boolean) =>
    veto && mark.detail !== '' && !mark.label.includes(mark.detail) ? `${mark.label} ${mark.detail}` : mark.label
  const longest = Math.max(...rows.map((row) => measureText(labelOf(row.mark, row.veto), s, row.colors.strong ? 700 : 400))) + s * 1.2
  const least = Math.max(box.width * leastBars, Math.min(box.width * 0.4, longest + box.width * shortBars))
  // Columns go from the last while bars would get too little of the width.
  let shown = widths.length
  const used = () => starWidth + widths.slice(0, shown).reduce((sum, width) => sum + width, 0)
  while (shown > 0 && edge - left - used() < least) shown--
  const stars = edge - left - used() >= box.width * leastBeside ? starWidth : 0
  const unlisted = [...(starred && stars === 0 ? [plot.words.stars] : []), ...columns.slice(shown).map((column) => column.title)]
  if (unlisted.length > 0 && !foot) return drawScoreTable(plot, lines, true)
  const right = edge - (stars + widths.slice(0, shown).reduce((sum, width) => sum + width, 0))

  const scale = valueScale(
    plot,
    rows.map((row) => ({
      ...barReach(row.mark),
      label:
        Math.min(box.width * 0.25, measureText(labelOf(row.mark, row.veto), s, row.colors.strong ? 700 : 400)) +
        s * 0.75 +
        endLength(row.mark, s),
    })),
    left,
    right,
  )
  const needed = referenceHeight(plot, references, scale.at, box.x, right)
  if (needed > head + 0.5) return drawScoreTable(plot, needed, foot)
  const top = box.y + head
  const rowHeight = Math.min(names.rowHeight, (box.y + box.height - top) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  const bottom = top + names.rows.length * rowHeight
  drawReferences(plot, references, scale.at, { left: box.x, right, top, bottom })
  columns.slice(0, shown).forEach((column, k) => {
    const x = edge - widths.slice(k + 1, shown).reduce((sum, width) => sum + width, 0)
    pen.tryText({ text: column.title, x, y: top - axis * 0.35, size: axis, align: 'right', baseline: 'bottom', color: theme.color.ink3 }, 1)
  })

  names.rows.forEach((named, k) => {
    const { mark, colors, name, veto } = rows[named.index] as (typeof rows)[number]
    const y = top + (k + 0.5) * rowHeight
    const back = mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper
    pen.begin(mark.id)
    drawRowBack(plot, mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, edge, k === 0)
    drawRowName(plot, names, named, name, box.x, y)
    const end = drawBar(plot, {
      mark,
      color: colors.fill,
      scale: scale.at,
      center: y,
      thickness: Math.min(rowHeight * theme.bar.share, theme.bar.max),
      direction: 'right',
    })
    const x = Math.max(end, scale.zero) + s * 0.5
    const weight = colors.strong && mark.value !== null ? 700 : 400
    const color = mark.value === null || veto ? theme.color.ink2 : colors.text === theme.color.focus ? colors.text : theme.color.ink
    pen.text({ text: shortenText(labelOf(mark, veto), s, weight, right - x), x, y, size: s, weight, color, back })
    if (stars > 0 && (mark.stars ?? null) !== null)
      drawStars(
        plot,
        mark.stars ?? 0,
        right + s * 0.5,
        y,
        s * 0.42,
        colors.fill === theme.color.focus ? theme.color.focus : theme.color.ink2,
      )
    ;(mark.cells ?? []).slice(0, shown).forEach((text, c) => {
      const cellRight = edge - widths.slice(c + 1, shown).reduce((sum, width) => sum + width, 0)
      pen.text({ text, x: cellRight, y, size: s, align: 'right', color: theme.color.ink2 })
    })
    pen.end()
    pen.place(
      mark.id,
      { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight },
      [markSpoken(mark), (mark.stars ?? null) === null ? '' : `★${mark.stars}`].filter((t) => t !== '').join('，'),
      mark.missing,
    )
  })
  pen.line(
    [
      [scale.zero, top],
      [scale.zero, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  if (names.left > 0) pen.leaveOut(names.left)
  const said = [...(names.left > 0 ? [plot.words.more(names.left)] : []), ...(unlisted.length > 0 ? [plot.words.unlisted(unlisted)] : [])]
  pen.tryText({
    text: shortenText(said.join(' '), theme.size.source, 400, box.width),
    x: box.x,
    y:
      names.left > 0
        ? bottom + rowHeight / 2
        : Math.min(bottom + theme.size.source * 0.75, plot.box.y + plot.box.height - theme.size.source * 0.75),
    size: theme.size.source,
    color: theme.color.ink3,
  })
}

/** Five stars, the earned ones filled, half of one where the grade has halves. */
function drawStars(plot: Plot, earned: number, x: number, y: number, r: number, color: string): void {
  const { pen, theme } = plot
  for (let k = 0; k < 5; k++) {
    const cx = x + r + k * r * 2.35
    const points = Array.from({ length: 10 }, (_, n) => {
      const radius = n % 2 === 0 ? r : r * 0.4
      const angle = -Math.PI / 2 + (n * Math.PI) / 5
      return [cx + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    })
    const share = Math.max(0, Math.min(1, earned - k))
    pen.polygon(
      points,
      {
        ...(share === 1 ? { fill: color } : { fill: theme.color.paper }),
        stroke: { color: share > 0 ? color : theme.color.other, width: theme.line.hair },
      },
      'label',
    )
    if (share > 0 && share < 1) pen.polygon([...points.slice(5), points[0] as readonly [number, number]], { fill: color }, 'label')
  }
}
