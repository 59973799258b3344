import { drawRowBack } from './rowBack'
import type { Mark, Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'
import { changeWidth, drawChange } from '../marks/changeLabel'
import { barReach, drawBar, endLength } from './drawBar'
import { markColors, type MarkColors } from '../marks/markColors'
import { markSpoken } from '../marks/markSpoken'
import { drawReferences, referenceHeight } from '../axes/referenceLines'
import { sayMore } from '../marks/sayMore'
import { drawRowName, layoutRowNames, type NamedRow, type RowName, type RowNames } from '../names/rowNames'
import { valueScale, type ValueScale } from '../axes/valueScale'

interface Row {
  readonly mark: Mark
  readonly name: RowName
  readonly colors: MarkColors
}

/** Where one column of rows lies, all columns on one scale. */
interface Column {
  readonly x: number
  /** Right end of the column that says what a bar is made of; null where it found no room. */
  readonly asideRight: number | null
  /** Where labels after bars must end, and where the column does. */
  readonly right: number
  readonly edge: number
  readonly scale: ValueScale
}

/**
 * Bars lying in rows, each with its name, what stands between name and bar, and its label after the bar: the drawing of
 * changeBars and rankedBars. More than 15 rows stand in two columns on the same scale, both with the reference lines.
 *
 * `after` is what follows the bar: its change with an arrow, or its value (and then the change at the right edge).
 */
export function drawBarRows(plot: Plot, series: Series, after: 'change' | 'value'): void {
  const { box, theme, references } = plot
  const s = theme.size.label
  const rows = series.marks.map((mark): Row => {
    const colors = markColors(plot, mark, series)
    return {
      mark,
      colors,
      name: {
        id: mark.id,
        category: mark.category,
        detail: mark.detail,
        rank: mark.rank,
        color: colors.text,
        strong: colors.strong,
        keep: colors.strong,
        whole: mark.flags.includes('aggregate'),
      },
    }
  })
  if (rows.length === 0) return
  const columns = rows.length > 15 && box.width >= s * 38 ? 2 : 1
  const gap = columns > 1 ? s * 3 : 0
  const width = (box.width - gap) / columns

  let head = references.length > 0 ? theme.size.axis * 1.6 : 0
  let names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    width,
    box.height - head,
    columns,
  )
  let placed = placeColumn(plot, rows, names, box.x, width, after)
  const needed = referenceHeight(plot, references, placed.scale.at, placed.x, placed.edge)
  if (needed > head) {
    head = needed
    names = layoutRowNames(
      plot,
      rows.map((row) => row.name),
      width,
      box.height - head,
      columns,
    )
    placed = placeColumn(plot, rows, names, box.x, width, after)
  }

  const perColumn = names.left > 0 ? Math.ceil((names.rows.length + 1) / columns) : Math.ceil(names.rows.length / columns)
  for (let c = 0; c < columns; c++) {
    const column = shift(placed, c * (width + gap))
    const part = names.rows.slice(c * perColumn, (c + 1) * perColumn)
    const top = box.y + head
    part.forEach((named, k) => drawRow(plot, rows[named.index] as Row, names, named, column, top + k * names.rowHeight, k > 0, after))
    const bottom = top + part.length * names.rowHeight
    plot.pen.line(
      [
        [column.scale.zero, top],
        [column.scale.zero, bottom],
      ],
      { color: theme.color.ink, width: theme.line.axis },
      'line',
    )
    drawReferences(plot, references, column.scale.at, { left: column.x, right: column.edge, top, bottom })
    if (c === columns - 1) sayMore(plot, names.left, { x: column.x + names.rankWidth, y: bottom + names.rowHeight / 2 })
  }
}

function shift(column: Column, by: number): Column {
  const zero = column.scale.zero + by
  const scale = { zero, perUnit: column.scale.perUnit, at: (value: number) => zero + value * column.scale.perUnit }
  return {
    x: column.x + by,
    asideRight: column.asideRight === null ? null : column.asideRight + by,
    right: column.right + by,
    edge: column.edge + by,
    scale,
  }
}

/** Where a label of a width begins: behind a line that would go through it (均值 36.3 through 35), where it finds room there. */
function besideLines({ references }: Plot, column: Column, from: number, width: number, s: number): number {
  const lines = width === 0 ? [] : references.map(({ value }) => column.scale.at(value))
  return lines
    .filter((at) => at > from - s * 0.2 && at < from + width + s * 0.2 && at + s * 0.4 + width <= column.right)
    .reduce((x, at) => Math.max(x, at + s * 0.4), from)
}

/** Share the width of a column among name, aside, bars and labels. */
function placeColumn(plot: Plot, rows: readonly Row[], names: RowNames, x: number, width: number, after: 'change' | 'value'): Column {
  const { theme } = plot
  const s = names.size
  const left = x + names.width + s * 0.9
  const asideSize = Math.max(theme.size.source, s * 0.92)
  const aside = Math.max(0, ...rows.map((row) => measureText(row.mark.aside, asideSize, 400)))
  const tail =
    after === 'value'
      ? Math.max(0, ...rows.map((row) => (row.mark.change && row.mark.value !== null ? changeWidth(row.mark.change, s, 700) + s : 0)))
      : 0
  const labels = rows.map((row) => labelWidth(row, s, after))
  // The aside is the first to go: bars and labels say the finding, the aside only what it was made of.
  const fits = aside > 0 && x + width - left - aside - s * 1.2 - Math.max(...labels) > width * 0.18
  const asideRight = fits ? left + s * 0.3 + aside : null
  const from = asideRight === null ? left : asideRight + s * 1.3
  const right = x + width - (tail > 0 && x + width - from - tail > width * 0.3 ? tail : 0)
  const reaches = rows.map((row, k) => ({ ...barReach(row.mark), label: (labels[k] as number) + endLength(row.mark, s) }))
  return { x, asideRight, right, edge: x + width, scale: valueScale(plot, reaches, from, right) }
}

function labelWidth(row: Row, s: number, after: 'change' | 'value'): number {
  const weight = row.colors.strong ? 700 : 400
  const { mark } = row
  const text =
    mark.change && (after === 'change' || mark.value === null) ? changeWidth(mark.change, s, weight) : measureText(mark.label, s, weight)
  return text + s * 0.75
}

function drawRow(
  plot: Plot,
  row: Row,
  names: RowNames,
  named: NamedRow,
  column: Column,
  top: number,
  rule: boolean,
  after: 'change' | 'value',
): void {
  const { pen, theme } = plot
  const { mark, colors } = row
  const s = names.size
  const y = top + names.rowHeight / 2
  const selected = mark.id === plot.selected
  const back = selected ? theme.color.focusSoft : theme.color.paper
  pen.begin(mark.id)
  drawRowBack(plot, mark.id, { x: column.x, y: top, width: column.edge - column.x, height: names.rowHeight }, column.edge, !rule)
  drawRowName(plot, names, named, row.name, column.x, y)
  if (column.asideRight !== null) {
    pen.text({
      text: mark.aside,
      x: column.asideRight,
      y,
      size: Math.max(theme.size.source, s * 0.92),
      align: 'right',
      color: theme.color.ink3,
    })
  }

  const thickness = Math.min(names.rowHeight * theme.bar.share, theme.bar.max)
  const end = drawBar(plot, { mark, color: colors.fill, scale: column.scale.at, center: y, thickness, direction: 'right' })
  const weight = colors.strong ? 700 : 400
  const x = besideLines(
    plot,
    column,
    Math.max(end, column.scale.zero) + s * 0.5,
    after === 'value' ? measureText(mark.label, s, weight) : 0,
    s,
  )
  const room = column.right - x
  if (mark.change && (after === 'change' || mark.value === null))
    drawChange(plot, mark.change, { x, y, size: s, weight, width: room, back })
  else {
    const quiet = mark.value === null || mark.value === 0
    const color = colors.strong && colors.text === theme.color.focus ? colors.text : quiet ? theme.color.ink2 : theme.color.ink
    pen.text({
      text: shortenText(mark.label, s, weight, room),
      x,
      y,
      size: s,
      weight: quiet && colors.text !== theme.color.focus ? 400 : weight,
      color,
      back,
    })
    if (mark.change && column.edge > column.right) drawChange(plot, mark.change, { x: column.edge, y, size: s, weight, align: 'right' })
  }
  pen.end()
  pen.place(mark.id, { x: column.x, y: top, width: column.edge - column.x, height: names.rowHeight }, markSpoken(mark), mark.missing)
}
