import { drawRowBack } from '../../parts/bars/rowBack'
import type { Mark, Series } from '../../../figures/figure'
import { changeWidth, drawChange } from '../../parts/marks/changeLabel'
import { barReach, drawBar, endLength } from '../../parts/bars/drawBar'
import { markColors, type MarkColors } from '../../parts/marks/markColors'
import { markSpoken } from '../../parts/marks/markSpoken'
import { ownMark } from '../../parts/marks/ownMark'
import { drawReferences, referenceHeight } from '../../parts/axes/referenceLines'
import { drawRowName, layoutRowNames, type RowName, type RowNames } from '../../parts/names/rowNames'
import { sayMore } from '../../parts/marks/sayMore'
import { valueScale, type ValueScale } from '../../parts/axes/valueScale'
import type { Measured, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

interface Row {
  readonly mark: Mark
  readonly base: Mark | undefined
  readonly name: RowName
  readonly colors: MarkColors
}

export interface TickLayout {
  readonly rows: readonly Row[]
  readonly names: RowNames
  readonly scale: ValueScale
  readonly baseName: string
  /** Right ends of the bars' room, of the column of what is compared with (of no width where it found no room) and of the changes. */
  readonly right: number
  readonly baseRight: number
  readonly baseWidth: number
  readonly edge: number
  readonly tail: number
  readonly top: number
  readonly rowHeight: number
}

/**
 * A bar a row and what it is compared with as a tick across it: last year, or a target. The number follows its bar, the number it is
 * compared with and the change stand in columns; what is missing is said where the number would be.
 */
export function measureTicks(plot: Measured, main: Series, base: Series, least = 0): TickLayout | null {
  const { box, theme, references } = plot
  if (main.marks.length === 0) return null
  const rows = main.marks.map((mark, k): Row => {
    // The accent is a mark's, not the whole series': thirty blue bars point at nobody.
    const colors = markColors(plot, mark, { ...main, role: 'peer' })
    const beside = base.marks[k]
    const own = ownMark(mark, main.marks)
    const strong = colors.strong || beside?.id === plot.selected
    const color = own && plot.selected === null ? theme.color.focus : theme.color.ink
    const { category, detail, rank } = mark
    return { mark, base: beside, colors, name: { id: mark.id, category, detail, rank, color, strong, keep: strong } }
  })
  const axis = theme.size.axis
  const head = Math.max(least, axis * 1.6)
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    box.width,
    box.height - head,
  )
  const s = names.size
  const left = box.x + names.width + s * 0.9
  const edge = box.x + box.width
  const tailWished = Math.max(
    0,
    ...rows.map(({ mark }) => (mark.change && mark.change.text !== mark.label ? changeWidth(mark.change, s, 700) + s : 0)),
  )
  const baseWished = Math.max(
    ...rows.map((row) => measureText(row.base?.label ?? '', s, 400)),
    Math.min(measureText(base.name, axis, 400), s * 6),
  )
  const tail = edge - left - tailWished > box.width * 0.3 ? tailWished : 0
  const baseWidth = edge - left - tail - baseWished - s > box.width * 0.3 ? baseWished : 0
  const baseRight = edge - tail
  const right = baseRight - (baseWidth > 0 ? baseWidth + s : 0)
  const reaches = rows.flatMap((row) => [
    { ...barReach(row.mark), label: measureText(row.mark.label, s, row.colors.strong ? 700 : 400) + s * 0.8 + endLength(row.mark, s) },
    ...(row.base?.value === null || row.base === undefined ? [] : [{ ...barReach(row.base), label: theme.line.rule }]),
  ])
  const scale = valueScale(plot, reaches, left, right)
  const needed = referenceHeight(plot, references, scale.at, box.x, right)
  if (needed > head + 0.5) return measureTicks(plot, main, base, needed)
  const rowHeight = Math.min(names.rowHeight, (box.height - head) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  return { rows, names, scale, baseName: base.name, right, baseRight, baseWidth, edge, tail, top: box.y + head, rowHeight }
}

export function paintTicks(plot: Plot, layout: TickLayout): void {
  const { box, theme, pen, references } = plot
  const { names, scale, top, rowHeight, edge } = layout
  names.rows.forEach((named, k) => {
    const row = layout.rows[named.index] as Row
    const y = top + (k + 0.5) * rowHeight
    pen.begin(row.mark.id)
    drawRowBack(plot, row.mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, edge, k === 0)
    drawRowName(plot, names, named, row.name, box.x, y)
    paintRow(plot, layout, row, y)
    pen.end()
  })
  const bottom = top + names.rows.length * rowHeight
  pen.line(
    [
      [scale.zero, top],
      [scale.zero, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  drawReferences(plot, references, scale.at, { left: box.x, right: layout.right, top, bottom })
  paintHead(plot, layout)
  sayMore(plot, names.left, { x: box.x, y: bottom + rowHeight / 2 })
}

/** What the ticks are, over their column, or beside a tick of its own where there is none. */
function paintHead(plot: Plot, layout: TickLayout): void {
  const { theme, pen } = plot
  const size = theme.size.axis
  const y = layout.top - size * 0.85
  const style = { text: layout.baseName, y, size, color: theme.color.ink3 }
  const sign = { color: theme.color.ink2, width: theme.line.rule }
  const x = layout.baseRight - measureText(style.text, size, 400) - size * 0.6
  if (!pen.tryText({ ...style, x: layout.baseRight, align: 'right' }, 2)) return
  pen.line(
    [
      [x, y - size * 0.5],
      [x, y + size * 0.5],
    ],
    sign,
    'line',
  )
}

function paintRow(plot: Plot, layout: TickLayout, row: Row, y: number): void {
  const { theme, pen, box } = plot
  const { names, scale, rowHeight, edge, right } = layout
  const { mark, base, colors } = row
  const s = names.size
  const thickness = Math.min(rowHeight * theme.bar.share, theme.bar.max)
  const back = mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper
  const end = drawBar(plot, { mark, color: colors.fill, scale: scale.at, center: y, thickness, direction: 'right' })
  const tick = base !== undefined && base.value !== null ? scale.at(base.value) : null
  const weight = colors.strong ? 700 : 400
  const words = measureText(mark.label, s, weight)
  let x = Math.max(end, scale.zero) + s * 0.45
  // The number stands clear of the tick.
  if (tick !== null && tick > x - s * 0.4 && tick < x + words + s * 0.3 && tick + s * 0.4 + words <= right) x = tick + s * 0.4
  pen.text({
    text: shortenText(mark.label, s, weight, right - x),
    x,
    y,
    size: s,
    weight,
    color: mark.value === null ? theme.color.ink2 : colors.strong && colors.text === theme.color.focus ? colors.text : theme.color.ink,
    back,
  })
  if (mark.change && mark.change.text !== mark.label && layout.tail > 0)
    drawChange(plot, mark.change, { x: edge, y, size: s, weight, align: 'right' })
  pen.end()
  if (base !== undefined) paintBase(plot, layout, base, tick, y, thickness)
  pen.place(mark.id, { x: box.x, y: y - rowHeight / 2, width: box.width, height: rowHeight }, markSpoken(mark), mark.missing)
}

function paintBase(plot: Plot, layout: TickLayout, base: Mark, tick: number | null, y: number, thickness: number): void {
  const { theme, pen } = plot
  const { names, rowHeight, baseWidth, baseRight } = layout
  const s = names.size
  const chosen = base.id === plot.selected
  const half = Math.min(rowHeight * 0.44, thickness * 0.72)
  pen.begin(base.id)
  if (tick !== null)
    pen.line(
      [
        [tick, y - half],
        [tick, y + half],
      ],
      { color: chosen ? theme.color.focus : theme.color.ink2, width: theme.line.rule },
      'line',
    )
  if (baseWidth > 0)
    pen.text({
      text: shortenText(base.label, s, 400, baseWidth),
      x: baseRight,
      y,
      size: s,
      weight: chosen ? 700 : 400,
      align: 'right',
      color: chosen ? theme.color.focus : theme.color.ink3,
    })
  pen.end()
  const width = baseWidth > 0 ? baseWidth + s * 0.4 : s
  const x = baseWidth > 0 ? baseRight - baseWidth : Math.min(layout.edge - s, (tick ?? layout.scale.zero) - s / 2)
  pen.place(base.id, { x, y: y - rowHeight / 2, width, height: rowHeight }, markSpoken(base, layout.baseName), base.missing)
}
