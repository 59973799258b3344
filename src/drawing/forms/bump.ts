import type { Series } from '../../figures/figure'
import { drawCategoryLabels, type CategoryLabel } from '../parts/names/categoryLabels'
import { drawDiamond } from '../parts/bars/drawDiamond'
import { lineStyles, placesOf, unbrokenRuns, yearStarts, type LineStyle } from '../parts/lines/lineSeries'
import { markSpoken } from '../parts/marks/markSpoken'
import { drawMissingBelow } from '../parts/axes/missingBelow'
import { namesWithin } from '../parts/names/namesWithin'
import { splitName } from '../parts/names/splitName'
import { chooseLabels } from '../parts/lines/spreadLabels'
import type { Measured, Plot } from '../plot'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

interface Line {
  readonly series: Series
  readonly style: LineStyle
  /** Places of its first and last rank. */
  readonly first: number
  readonly last: number
  readonly name: string
}

export interface BumpLayout {
  readonly lines: readonly Line[]
  readonly labels: readonly CategoryLabel[]
  /** Where a line stands at a place: ties stand side by side on their rank. */
  readonly x: (line: number, place: number) => number
  readonly y: (rank: number) => number
  readonly middle: (place: number) => number
  readonly slot: number
  readonly radius: number
  readonly left: number
  readonly right: number
  readonly nameWidth: number
  readonly top: number
  readonly bottom: number
  readonly lost: boolean
}

/**
 * Ranks over periods, the first at the top, a place a period. The rank stands at both ends of a line, the name at its last rank: a line
 * that broke off is named where it did. Offices of one rank stand side by side on it.
 */
export function measureBump(plot: Measured): BumpLayout | null {
  const { box, theme, panel } = plot
  const series = panel.series.filter((s) => s.marks.some((mark) => mark.value !== null))
  if (series.length === 0) return null
  const size = theme.size.label
  const styles = thinStyles(plot, series)
  const names = placesOf(series)
  const named = namesWithin(
    series.map((s) => splitName(s.name).name),
    box.width * 0.38 - size * 2,
    size,
  )
  const lines = series.map((s, k): Line => ({
    series: s,
    style: styles[k] as LineStyle,
    first: s.marks.findIndex((mark) => mark.value !== null),
    last: s.marks.reduce((found, mark, at) => (mark.value === null ? found : at), -1),
    name: named[k] as string,
  }))
  const ranks = series.flatMap((s) => s.marks.flatMap((mark) => (mark.value === null ? [] : [mark.value])))
  const worst = Math.max(2, ...ranks)
  const best = Math.min(1, ...ranks)
  const top = box.y + size * 0.7
  const lost = series.some((s) => s.marks.some((mark) => mark.value === null && mark.missing !== null))
  const bottom = box.y + box.height - theme.size.axis * (lost ? 3.2 : 1.9) - size * 0.4
  const textOf = (line: Line) => [line.series.marks[line.last]?.label ?? '', line.name].filter((text) => text !== '').join('  ')
  const ending = lines.filter((line) => line.last === names.length - 1)
  const widest = Math.max(0, ...ending.map((line) => measureText(textOf(line), size, line.style.strong ? 700 : 400)))
  const nameWidth = Math.min(box.width * 0.38, widest)
  const rankWidth = Math.max(...lines.map((line) => measureText(line.series.marks[line.first]?.label ?? '', size, 700)))
  const left = box.x + rankWidth + size * 0.9
  const right = box.x + box.width - (nameWidth > 0 ? nameWidth + size * 0.9 : size * 0.6)
  const slot = names.length > 1 ? (right - left) / (names.length - 1) : right - left
  const middle = (place: number) => (names.length < 2 ? (left + right) / 2 : left + place * slot)
  const radius = theme.line.series * 1.5
  const firsts = yearStarts(series.find((s) => s.marks.length === names.length)?.marks ?? [])
  return {
    lines,
    labels: names.map((text, k) => ({ text, x: middle(k), first: firsts.has(k) })),
    x: (line, place) => middle(place) + beside(lines, line, place) * Math.min(radius * 2.3, slot * 0.22),
    y: (rank) => top + ((rank - best) / (worst - best)) * (bottom - top),
    middle,
    slot,
    radius,
    left,
    right,
    nameWidth,
    top,
    bottom,
    lost,
  }
}

/** Our own and the one the headline names in the accent; the others thin and grey: colours for eight lines that cross tell nobody apart. */
function thinStyles(plot: Measured, series: readonly Series[]): LineStyle[] {
  const { color, line } = plot.theme
  return lineStyles(plot, series).map((style) =>
    style.strong
      ? style
      : { ...style, color: color.otherStrong, text: color.ink2, width: line.series * 0.6, dash: null, dots: false, priority: 0 },
  )
}

/** How far from the middle of its rank a line stands at a place, in dots: 0 for a rank of its own, −½ and ½ for two of one rank. */
function beside(lines: readonly Line[], line: number, place: number): number {
  const rank = lines[line]?.series.marks[place]?.value ?? null
  if (rank === null) return 0
  const tied = lines.flatMap((other, k) => (other.series.marks[place]?.value === rank ? [k] : []))
  return tied.indexOf(line) - (tied.length - 1) / 2
}

export function paintBump(plot: Plot, layout: BumpLayout): void {
  const { box, theme, pen } = plot
  const { lines, middle, top, bottom, slot } = layout
  const size = theme.size.label
  lines[0]?.series.marks.forEach((_, place) =>
    pen.line(
      [
        [middle(place), top],
        [middle(place), bottom],
      ],
      { color: theme.color.grid, width: theme.line.hair },
      'grid',
    ),
  )
  const order = lines.map((_, k) => k).sort((a, b) => (lines[a] as Line).style.priority - (lines[b] as Line).style.priority)
  for (const k of order) paintLine(plot, layout, k)
  const named = nameEnds(plot, layout) + nameBroken(plot, layout)
  nameStarts(plot, layout)
  if (layout.lost)
    drawMissingBelow(
      plot,
      lines.map((line) => line.series),
      lines.map((line) => line.style),
      middle,
      bottom + size * 0.5,
      slot,
    )
  drawCategoryLabels(plot, layout.labels, box.y + box.height - theme.size.axis * 1.25, slot, false)
  if (named === lines.length) return
  const said = { text: plot.words.unnamed(lines.length - named), size: theme.size.source, color: theme.color.ink3 }
  if (!pen.tryText({ ...said, x: box.x + box.width, y: box.y + box.height, align: 'right', baseline: 'bottom' }))
    pen.tryText({ ...said, x: box.x, y: bottom + size * 0.5 + theme.size.source * 0.9 })
}

/** Names with their rank at the right of the lines that reach the last place; how many found room. */
function nameEnds(plot: Plot, layout: BumpLayout): number {
  const { theme, pen } = plot
  const { lines, y, top, bottom } = layout
  const size = theme.size.label
  const gap = size * 1.25
  const last = layout.labels.length - 1
  const ending = lines.filter((line) => line.last === last)
  const rankOf = (line: Line) => line.series.marks[last]?.value ?? 1
  const sorted = [...ending].sort((a, b) => rankOf(a) - rankOf(b))
  // Ranks stand in the names, so those of one place may spread where all find room; where not, those written stay at their ends.
  const far = (lines.length - 1) * gap <= bottom - top ? 4 : 1.05
  const chosen = chooseLabels(
    sorted.map((line) => y(rankOf(line))),
    sorted.map((line) => line.style.priority),
    gap,
    top,
    bottom,
    gap * far,
  )
  return chosen.filter(({ index, at }) => {
    const line = sorted[index] as Line
    const weight = line.style.strong ? 700 : 400
    const text = [line.series.marks[last]?.label ?? '', line.name].filter((t) => t !== '').join('  ')
    const name = {
      text: shortenText(text, size, weight, layout.nameWidth),
      x: layout.right + size * 0.75,
      y: at,
      size,
      weight,
      color: line.style.text,
    } as const
    const written = pen.tryText(name)
    if (written) pen.name(line.series.marks[last]?.id ?? '', name)
    return written
  }).length
}

/** Names of lines that broke off, beside their last rank; our own first. How many found room. */
function nameBroken(plot: Plot, layout: BumpLayout): number {
  const { theme, pen, box } = plot
  const size = theme.size.source
  const broken = layout.lines
    .map((line, k) => ({ line, k }))
    .filter(({ line }) => line.last < layout.labels.length - 1)
    .sort((a, b) => b.line.style.priority - a.line.style.priority)
  return broken.filter(({ line, k }) => {
    const mark = line.series.marks[line.last]
    const weight: 400 | 700 = line.style.strong ? 700 : 400
    const text = [mark?.label ?? '', line.name].filter((t) => t !== '').join(' ')
    const at = { size, weight, color: line.style.text, back: theme.color.paper }
    const y = layout.y(mark?.value ?? 1)
    const x = layout.x(k, line.last) + layout.radius * 2
    return [text, shortenText(text, size, weight, box.x + box.width - x)].some(
      (words) => words !== '' && pen.tryText({ ...at, text: words, x, y }, 1),
    )
  }).length
}

/** Ranks at the left, once for all that begin on one; a line that begins later has its dot alone. */
function nameStarts(plot: Plot, layout: BumpLayout): void {
  const { theme, pen } = plot
  const size = theme.size.label
  const gap = size * 1.25
  const starting = layout.lines.filter((line) => line.first === 0 && line.last > 0)
  const rankOf = (line: Line) => line.series.marks[0]?.value ?? 1
  const one = [...new Set(starting.map(rankOf))]
    .sort((a, b) => a - b)
    .map((rank) =>
      starting.filter((line) => rankOf(line) === rank).reduce((best, line) => (line.style.priority > best.style.priority ? line : best)),
    )
  const chosen = chooseLabels(
    one.map((line) => layout.y(rankOf(line))),
    one.map((line) => line.style.priority),
    gap,
    layout.top,
    layout.bottom,
    gap * 1.05,
  )
  for (const { index, at } of chosen) {
    const line = one[index] as Line
    pen.tryText({
      text: line.series.marks[0]?.label ?? '',
      x: layout.left - size * 0.75,
      y: at,
      size,
      weight: line.style.strong ? 700 : 400,
      align: 'right',
      color: line.style.text,
    })
  }
}

function paintLine(plot: Plot, layout: BumpLayout, k: number): void {
  const { pen, theme } = plot
  const { series, style } = layout.lines[k] as Line
  const { x, y, slot } = layout
  // Of two times, half years a year apart too, the line between is all that there is to see.
  const two = series.marks.length === 2 && series.marks.every(({ value }) => value !== null)
  const runs = two ? [series.marks.map((mark, place) => ({ mark, place }))] : unbrokenRuns(series.marks)
  for (const run of runs) {
    if (run.length < 2) continue
    pen.line(
      run.map(({ mark, place }) => [x(k, place), y(mark.value as number)] as const),
      { color: style.color, width: style.width, ...(style.dash ? { dash: style.dash } : {}) },
      'mark',
    )
  }
  const r = layout.radius * (style.strong ? 1.25 : 1)
  series.marks.forEach((mark, place) => {
    if (mark.value === null) return
    const [px, py] = [x(k, place), y(mark.value)]
    pen.begin(mark.id)
    // Dots that would touch are left out; the line and its place stay.
    if (style.strong || slot > r * 5 || mark.id === plot.selected)
      pen.circle({
        x: px,
        y: py,
        radius: r,
        fill: style.strong ? style.color : theme.color.paper,
        stroke: { color: style.color, width: theme.line.hair * 1.5 },
      })
    if (mark.flags.includes('conflict')) drawDiamond(plot, px, py - r - theme.size.label * 0.45, theme.size.label * 0.4)
    pen.end()
    const half = Math.max(r, Math.min(slot / 2, theme.size.label))
    pen.place(mark.id, { x: px - half, y: py - half, width: half * 2, height: half * 2 }, markSpoken(mark, series.name), null)
  })
}
