import { drawRowBack } from '../../parts/bars/rowBack'
import type { Mark } from '../../../figures/figure'
import { changeWidth, drawChange } from '../../parts/marks/changeLabel'
import { barReach, drawBar, endLength } from '../../parts/bars/drawBar'
import { markColors } from '../../parts/marks/markColors'
import { markSpoken } from '../../parts/marks/markSpoken'
import { sayMore } from '../../parts/marks/sayMore'
import { drawRowName, layoutRowNames, type RowName, type RowNames } from '../../parts/names/rowNames'
import { valueScale, type ValueScale } from '../../parts/axes/valueScale'
import type { Measured, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

interface Row {
  readonly mark: Mark
  readonly name: RowName
  readonly strong: boolean
  readonly total: boolean
  /** Where its bar begins, counted from the origin of the axis. */
  readonly from: number
  readonly fill: string
}

export interface WaterfallLayout {
  readonly rows: readonly Row[]
  readonly names: RowNames
  readonly scale: ValueScale
  /** What the axis is counted from: zero, or the first total where contributions are small beside it. */
  readonly origin: number
  /** Left end of the bars of totals. */
  readonly foot: number
  readonly edge: number
}

/** Contributions smaller than this part of the first total can't be seen beside it: its bar is torn. */
const torn = 0.2

/**
 * From a first total to a last one, each contribution floating where the one before it ended; lying, so that names have room. Where the
 * contributions are small beside the totals, the bars of the totals are torn near their foot, where zero is: what floats can be seen then,
 * and nobody takes the beginning of the floating bars for zero.
 */
export function measureWaterfall(plot: Measured): WaterfallLayout | null {
  const { box, theme, panel } = plot
  const [series] = panel.series
  if (!series || series.marks.length === 0) return null
  const first = series.marks.find((mark) => mark.from === undefined && mark.value !== null)?.value ?? 0
  const parts = series.marks.filter((mark) => mark.from !== undefined && mark.value !== null)
  const largest = Math.max(0, ...parts.map((mark) => Math.abs(mark.value as number)))
  const origin = parts.length > 0 && largest < Math.abs(first) * torn ? first : 0
  const rows = series.marks.map((mark): Row => {
    const colors = markColors(plot, mark, series)
    const total = mark.from === undefined
    const strong = colors.strong || total
    const { category, detail, rank } = mark
    return {
      mark,
      // The totals and the rest beside the parts are no names of their kind: what the parts share they don't.
      name: {
        id: mark.id,
        category,
        detail,
        rank,
        color: colors.text,
        strong,
        keep: strong,
        whole: total || mark.flags.includes('derived'),
      },
      strong,
      total,
      from: total ? 0 : (mark.from ?? 0) - origin,
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
  const foot = origin === 0 ? 0 : s * 3.2
  const reaches = rows.map((row) => {
    const reach =
      row.total && origin !== 0
        ? { min: Math.min(0, (row.mark.value ?? origin) - origin), max: (row.mark.value ?? origin) - origin }
        : barReach(row.mark, row.from)
    return { ...reach, label: labelWidth(row, s) + endLength(row.mark, s) }
  })
  const scale = valueScale(origin === 0 ? plot : { ...plot, extent: { min: 0, max: 0, least: 0 } }, reaches, left + foot, edge)
  return { rows, names, scale, origin, foot: origin === 0 ? scale.zero : left, edge }
}

function labelWidth({ mark }: Row, s: number): number {
  return (mark.change ? changeWidth(mark.change, s, 700) : measureText(mark.label, s, 700)) + s * 0.8
}

export function paintWaterfall(plot: Plot, layout: WaterfallLayout): void {
  const { box, theme, pen } = plot
  const { names, foot } = layout
  let before: Ending | null = null
  names.rows.forEach((named, k) => {
    const row = layout.rows[named.index] as Row
    const top = box.y + k * names.rowHeight
    pen.begin(row.mark.id)
    drawRowBack(plot, row.mark.id, { x: box.x, y: top, width: box.width, height: names.rowHeight }, layout.edge, k === 0)
    drawRowName(plot, names, named, row.name, box.x, top + names.rowHeight / 2)
    before = paintBar(plot, layout, row, top + names.rowHeight / 2, before)
    pen.end()
    pen.place(row.mark.id, { x: box.x, y: top, width: box.width, height: names.rowHeight }, markSpoken(row.mark), row.mark.missing)
  })
  const bottom = box.y + names.rows.length * names.rowHeight
  pen.line(
    [
      [foot, box.y],
      [foot, bottom],
    ],
    { color: theme.color.ink, width: theme.line.axis },
    'line',
  )
  sayMore(plot, names.left, { x: box.x, y: bottom + names.rowHeight / 2 })
}

/** Where the bar of a row ended, for the line to the next. */
interface Ending {
  readonly end: number
  readonly bottom: number
}

function paintBar(plot: Plot, layout: WaterfallLayout, row: Row, y: number, before: Ending | null): Ending {
  const { theme, pen } = plot
  const { scale, names, origin, edge } = layout
  const { mark } = row
  const s = names.size
  const thickness = Math.min(names.rowHeight * theme.bar.share, theme.bar.max)
  const back = mark.id === plot.selected ? theme.color.focusSoft : theme.color.paper
  const start = scale.at(row.from)
  const isTorn = row.total && origin !== 0
  const ends = row.total ? (mark.value ?? origin) - origin : row.from + (mark.value ?? 0)
  // The line from bar to bar is drawn only where this one begins where that one ended.
  if (before && !row.total && Math.abs(scale.at(before.end) - start) < 0.5)
    pen.line(
      [
        [start, before.bottom],
        [start, y - thickness / 2],
      ],
      { color: theme.color.otherStrong, width: theme.line.hair },
      'mark',
    )
  const end = isTorn
    ? paintTorn(plot, layout, row, y, thickness)
    : drawBar(plot, { mark, color: row.fill, scale: scale.at, center: y, thickness, direction: 'right', from: row.from })
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
  return { end: ends, bottom: y + thickness / 2 }
}

/** The bar of a total from the axis to its number, with a slanted piece torn out near its foot. Returns where it ends. */
function paintTorn(plot: Plot, layout: WaterfallLayout, row: Row, y: number, thickness: number): number {
  const { theme, pen } = plot
  const { scale, foot, names, origin } = layout
  if (row.mark.value === null)
    return drawBar(plot, {
      mark: row.mark,
      color: row.fill,
      scale: () => foot,
      center: y,
      thickness,
      direction: 'right',
    })
  const end = scale.at(row.mark.value - origin)
  pen.rect({ x: foot, y: y - thickness / 2, width: Math.max(0, end - foot), height: thickness, fill: row.fill })
  const s = names.size
  const at = foot + s * 1.1
  const half = thickness / 2 + theme.line.hair
  const lean = s * 0.28
  const width = s * 0.42
  pen.polygon(
    [
      [at - lean, y + half],
      [at + lean, y - half],
      [at + lean + width, y - half],
      [at - lean + width, y + half],
    ],
    { fill: theme.color.paper },
    'line',
  )
  for (const by of [0, width])
    pen.line(
      [
        [at - lean + by, y + half],
        [at + lean + by, y - half],
      ],
      { color: theme.color.ink2, width: theme.line.hair },
      'line',
    )
  return end + endLength(row.mark, s)
}
