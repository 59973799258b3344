import { isStrongRow } from '../../parts/bars/strongRows'
import type { Mark, Panel } from '../../../figures/figure'
import { barReach, drawBar, endLength } from '../../parts/bars/drawBar'
import { drawTail, tailOf, tailWidth } from '../../parts/bars/gapTail'
import { markSpoken } from '../../parts/marks/markSpoken'
import { sayMore } from '../../parts/marks/sayMore'
import { drawRowName, layoutRowNames, type RowName, type RowNames } from '../../parts/names/rowNames'
import { sharedNameWidth } from '../../parts/names/sharedNames'
import { splitName } from '../../parts/names/splitName'
import { valueScale, type ValueScale } from '../../parts/axes/valueScale'
import type { Measured, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'
import type { Theme } from '../../theme/theme'

interface Row {
  readonly mine: Mark
  readonly other: Mark | undefined
  /** Ours counted from the other's, as it is drawn; null where there is no gap to draw. */
  readonly gap: Mark | null
  readonly name: RowName
  readonly strong: boolean
}

export interface GapLayout {
  readonly rows: readonly Row[]
  readonly names: RowNames
  readonly named: boolean
  readonly scale: ValueScale
  /** Right ends of the columns of numbers, ours and the other's, and where the bars begin and the gaps end; a column of no width isn't written. */
  readonly mineRight: number
  readonly mineWidth: number
  readonly otherRight: number
  readonly otherWidth: number
  readonly left: number
  readonly edge: number
  /** The gap of each row in lines; none where no row's finds room. */
  readonly tails: readonly (readonly string[])[]
  readonly top: number
  readonly rowHeight: number
  readonly heads: readonly [string, string]
  /** Whether bars are shares of the other's number, since rows differ in unit. */
  readonly relative: boolean
}

/**
 * Ours against a benchmark: the benchmark is the line in the middle, a bar reaches left where we are below it and right where above; both
 * numbers stand in columns and the gap at the right. Where units differ by row (`rowScales`) bars are parts of the benchmark's number, so
 * that rows compare. Panels side by side that list the same rows name them once.
 */
export function measureGaps(plot: Measured): GapLayout | null {
  const { box, theme, panel } = plot
  const mine = panel.series.find((s) => s.role === 'own') ?? panel.series.find((s) => s.role === 'peer')
  const other = panel.series.find((s) => s !== mine)
  if (!mine || mine.marks.length === 0) return null
  const relative = panel.rowScales === true
  const rows = mine.marks.map((mark, k) => rowOf(plot, mark, other?.marks[k], k, relative))
  const axis = theme.size.axis
  const head = axis * 1.7
  // Ours stand beside the names that serve all panels.
  const once = plot.names === null ? 0 : sharedNumbers(theme, plot.figure.panels)
  const shared =
    plot.names === null
      ? [box.width, Infinity]
      : [(plot.names.width - once) / 0.34, plot.names.width - once - theme.size.label * 0.9 + 0.01]
  const names = layoutRowNames(
    plot,
    rows.map((row) => row.name),
    shared[0] as number,
    box.height - head,
    1,
    1,
    shared[1],
  )
  const s = names.size
  const named = plot.names === null || plot.names.drawn
  const edge = box.x + box.width
  const start = box.x + (plot.names === null ? names.width + s * 0.9 : named ? plot.names.width : 0)
  const room = edge - start
  const width = (texts: readonly string[], size: number, weight: 400 | 700) =>
    Math.max(0, ...texts.map((text) => measureText(text, size, weight)))
  const heads = [splitName(mine.name).name, splitName(other?.name ?? '').name] as const
  const column = (texts: readonly string[], title: string, weight: 400 | 700) =>
    Math.min(s * longest, Math.max(width(texts, s, weight), Math.min(measureText(title, axis, 400), s * 5)))
  const rowHeight = Math.min(names.rowHeight, (box.height - head) / (names.rows.length + (names.left > 0 ? 1 : 0)))
  const wished = rows.map((row) => tailOf(row.mine, s, room, rowHeight))
  const tailWished = Math.max(0, ...wished.map((lines, k) => tailWidth((rows[k] as Row).mine, lines, s)))
  const mineWished = column(
    rows.map((row) => row.mine.label),
    heads[0],
    700,
  )
  const otherWished = column(
    rows.map((row) => row.other?.label ?? ''),
    heads[1],
    400,
  )
  // Bars keep what a direction needs: then the gaps give way, the benchmark's numbers, ours.
  const fits = (...columns: readonly number[]) => columns.reduce((sum, one) => sum + (one > 0 ? one + s : 0), 0) <= room - s * 2.5
  const mineHere = once > 0 ? 0 : mineWished
  const tail = fits(otherWished, mineHere, tailWished) ? tailWished : 0
  const otherWidth = fits(otherWished, mineHere, tail) ? otherWished : 0
  const mineWidth = once > 0 ? (named ? once - s : 0) : fits(otherWidth, mineHere, tail) ? mineHere : 0
  const mineRight = once > 0 ? start - s * 0.9 : start + mineWidth
  const otherRight = (once > 0 ? start : mineRight + (mineWidth > 0 && otherWidth > 0 ? s : 0)) + otherWidth
  const left = otherRight + ((once > 0 ? 0 : mineWidth) + otherWidth > 0 ? s : 0)
  const right = tail > 0 ? edge - tail - s : edge
  const reaches = rows.flatMap((row) => (row.gap === null ? [] : [{ ...barReach(row.gap), label: endLength(row.gap, s) }]))
  const most = Math.max(0, ...reaches.flatMap((reach) => [Math.abs(reach.min), Math.abs(reach.max)]))
  // The benchmark stands in the middle where some are above it and some below, else at the side the bars reach away from.
  const low = Math.min(0, ...reaches.map((reach) => reach.min))
  const high = Math.max(0, ...reaches.map((reach) => reach.max))
  const both = low < 0 && high > 0
  const span = { min: both ? -most : low, max: both ? most : high, least: 0 }
  const scale = valueScale(
    { ...plot, references: [], extent: most === 0 ? { min: 0, max: 1, least: 0 } : span },
    reaches,
    left + s * 0.4,
    right - s * 0.4,
  )
  return {
    rows,
    names,
    named,
    scale,
    mineRight,
    mineWidth,
    otherRight,
    otherWidth,
    left,
    edge,
    tails: tail > 0 ? wished : rows.map(() => []),
    top: box.y + head,
    rowHeight,
    heads,
    relative,
  }
}

/** Both readings of an unsettled figure are longer than this, em: they stand under their row. */
const longest = 6

/** Width in px of our numbers where all panels have the same in the same rows: they stand once, beside the names. 0 where they differ. */
function sharedNumbers(theme: Theme, panels: readonly Panel[]): number {
  const [first = [], ...others] = panels.map((panel) => (panel.series[0]?.marks ?? []).map((mark) => mark.label))
  if (!others.every((labels) => labels.length === first.length && labels.every((label, k) => label === first[k]))) return 0
  const size = theme.size.label
  return Math.min(size * longest, Math.max(0, ...first.map((label) => measureText(label, size, 700)))) + size
}

/** Width in px of the column of names, and ours where they are the same everywhere, that serves panels side by side. */
export function sharedGapWidth(theme: Theme, panels: readonly Panel[], width: number): number {
  const names = sharedNameWidth(theme, panels, width)
  return names === 0 ? 0 : names + sharedNumbers(theme, panels)
}

function rowOf(plot: Measured, mine: Mark, other: Mark | undefined, k: number, relative: boolean): Row {
  const strong = isStrongRow(plot, mine, other, k)
  const { category, detail, rank } = mine
  return {
    mine,
    other,
    gap: gapMark(mine, other, relative),
    name: { id: mine.id, category, detail, rank, color: plot.theme.color.ink, strong, keep: strong },
    strong,
  }
}

/** Ours as it stands from the other's: its bounds and both readings of an unsettled figure move with it. Null where either has no number. */
function gapMark(mine: Mark, other: Mark | undefined, relative: boolean): Mark | null {
  const base = other?.value ?? null
  if (mine.value === null || base === null) return null
  const unit = relative ? Math.abs(base) || Math.abs(mine.value) || 1 : 1
  const from = (value: number) => (value - base) / unit
  const value = from(mine.value)
  return {
    ...mine,
    value,
    low: mine.low === null ? null : from(mine.low),
    high: mine.high === null ? null : from(mine.high),
    // A bound makes the gap open on the same side; a cap or a chevron against the way of the bar would say the opposite.
    bound: value < 0 && mine.bound !== 'range' ? 'exact' : mine.bound,
    ...(mine.others === undefined ? {} : { others: mine.others.map(from) }),
  }
}

export function paintGaps(plot: Plot, layout: GapLayout): void {
  const { box, theme, pen } = plot
  const { names, top, rowHeight, scale, edge } = layout
  paintHeads(plot, layout)
  names.rows.forEach((place, k) => {
    const y = top + (k + 0.5) * rowHeight
    if (k > 0)
      pen.line(
        [
          [box.x, y - rowHeight / 2],
          [edge, y - rowHeight / 2],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    const row = layout.rows[place.index] as Row
    pen.begin(row.mine.id)
    if (layout.named) drawRowName(plot, names, place, row.name, box.x, y)
    pen.end()
    paintRow(plot, layout, place.index, y)
  })
  const bottom = top + names.rows.length * rowHeight
  pen.line(
    [
      [scale.zero, top],
      [scale.zero, bottom],
    ],
    { color: theme.color.reference, width: theme.line.ref },
    'line',
  )
  if (layout.named) sayMore(plot, names.left, { x: box.x, y: bottom + rowHeight / 2 })
}

/** Whose numbers stand in which column, and whose the line is. */
function paintHeads(plot: Plot, layout: GapLayout): void {
  const { theme, pen } = plot
  const size = theme.size.axis
  const y = layout.top - size * 0.45
  const [mine, other] = layout.heads
  const head = (text: string, right: number, width: number) => {
    const short = shortenText(text, size, 400, width + size * 0.6)
    // A head of a letter and … names nobody: the subtitle does.
    if (width > 0 && (short === text || short.length > 3))
      pen.tryText({
        text: short,
        x: right,
        y,
        size,
        align: 'right',
        baseline: 'bottom',
        color: theme.color.ink3,
      })
  }
  head(mine, layout.mineRight, layout.mineWidth)
  head(other, layout.otherRight, layout.otherWidth)
  const half = measureText(other, size, 400) / 2
  const x = Math.max(layout.left + half, Math.min(layout.edge - half, layout.scale.zero))
  pen.tryText({ text: other, x, y, size, align: 'center', baseline: 'bottom', color: theme.color.ink2 }, size * 0.4)
}

function paintRow(plot: Plot, layout: GapLayout, index: number, y: number): void {
  const { theme, pen, box } = plot
  const { names, scale, rowHeight, edge } = layout
  const s = names.size
  const row = layout.rows[index] as Row
  const { mine, other, gap } = row
  const chosen = mine.id === plot.selected
  pen.begin(mine.id)
  if (chosen) pen.rect({ x: box.x, y: y - rowHeight / 2, width: edge - box.x, height: rowHeight, fill: theme.color.focusSoft }, 'wash')
  // A reading longer than its column stands under the row, from where the column begins.
  const isLong = layout.mineWidth > 0 && measureText(mine.label, s, 700) > layout.mineWidth + 0.5
  const under = isLong && rowHeight >= s * 2.4
  const middle = y
  if (under) y -= s * 0.55
  if (layout.mineWidth > 0)
    pen.text({
      text: under ? mine.label : shortenText(mine.label, s, 700, layout.mineWidth),
      // A column of numbers wider than what is left of the names begins beside them all the same.
      x: under ? Math.max(layout.mineRight - layout.mineWidth, layout.named ? box.x + names.width + s * 0.5 : 0) : layout.mineRight,
      y: under ? middle + s * 0.75 : y,
      size: s,
      weight: 700,
      align: under ? 'left' : 'right',
      color: mine.value === null ? theme.color.ink2 : theme.color.ink,
    })
  const thickness = Math.min((under ? s * 1.2 : rowHeight) * theme.bar.share, theme.bar.max)
  const color = mine.flags.includes('named-bad')
    ? theme.color.bad
    : chosen || (plot.selected === null && row.strong)
      ? theme.color.focus
      : theme.color.other
  drawTail(plot, mine, layout.tails[index] ?? [], edge, y, s)
  if (gap !== null) drawBar(plot, { mark: gap, color, scale: scale.at, center: y, thickness, direction: 'right' })
  else if (layout.mineWidth === 0 && plot.names === null)
    pen.tryText({ text: mine.label, x: scale.zero + s * 0.5, y, size: s, color: theme.color.ink2, back: theme.color.paper }, 0)
  pen.end()
  pen.place(
    mine.id,
    { x: layout.left, y: middle - rowHeight / 2, width: edge - layout.left, height: rowHeight },
    markSpoken(mine),
    mine.missing,
  )
  if (!other) return
  if (layout.otherWidth === 0) {
    pen.place(
      other.id,
      { x: scale.zero - s * 0.5, y: middle - rowHeight / 2, width: s, height: rowHeight },
      markSpoken(other),
      other.missing,
    )
    return
  }
  pen.begin(other.id)
  pen.text({
    text: shortenText(other.label, s, 400, layout.otherWidth),
    x: layout.otherRight,
    y,
    size: s,
    weight: other.id === plot.selected ? 700 : 400,
    align: 'right',
    color: other.id === plot.selected ? theme.color.focus : theme.color.ink2,
  })
  pen.end()
  const x = layout.otherRight - layout.otherWidth
  pen.place(other.id, { x, y: middle - rowHeight / 2, width: layout.otherWidth, height: rowHeight }, markSpoken(other), other.missing)
}
