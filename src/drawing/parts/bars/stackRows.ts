import type { Mark, Series } from '../../../figures/figure'
import { Pen } from '../../pen'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { categoryColors } from '../marks/categoryColors'
import { readableOn } from '../marks/colorMix'
import { drawDiamond } from './drawDiamond'
import { ownMark } from '../marks/ownMark'
import { markSpoken } from '../marks/markSpoken'
import { drawRowName, layoutRowNames, type RowName } from '../names/rowNames'
import { seriesLegend } from '../marks/seriesLegend'
import { drawStatusShape, statusName } from '../marks/statusShape'

interface Part {
  readonly mark: Mark
  readonly series: Series
  readonly fill: string
  readonly edge: string | null
  readonly on: string
}

interface Row {
  readonly name: RowName
  readonly parts: readonly Part[]
  readonly total: number
  readonly end: string
}

/**
 * Bars of stacked parts in rows: 四色 figures and compositions. Each row fills the width (`whole`) or is as long as its total.
 * A part too thin for its number has it above, with its shape; missing parts are named after the bar. The printed total
 * stands at the right, and the parts add up to it. Parts whose number finds no room are counted below.
 */
export function drawStackRows(plot: Plot, whole: boolean): void {
  const trial = new Pen(plot.pen.width, plot.pen.height, plot.theme.color.paper)
  trial.within(plot.box)
  const { unprinted, rowsLeft } = drawRows({ ...plot, pen: trial }, whole, 'none')
  // Where rows are left out there is a line below already.
  drawRows(plot, whole, unprinted === 0 ? 'none' : rowsLeft > 0 ? 'shared' : 'own')
}

/** Draw the rows, and below them how many numbers aren't printed: on a line of its `own`, or on that of the rows left out. */
function drawRows(plot: Plot, whole: boolean, foot: 'none' | 'shared' | 'own'): { readonly unprinted: number; readonly rowsLeft: number } {
  const { theme, pen, panel } = plot
  const { series } = panel
  const status = series.some((s) => s.status !== undefined)
  const colors = partColors(plot, series)
  const key = plot.small && !status ? null : seriesLegend(plot, series, colors)
  const legend = key?.height ?? 0
  key?.draw()
  const footHeight = foot === 'own' ? theme.size.source * 1.5 : 0
  const box = { ...plot.box, y: plot.box.y + legend, height: plot.box.height - legend - footHeight }
  const rows = rowsOf(plot, series, colors)
  if (rows.length === 0) return { unprinted: 0, rowsLeft: 0 }

  const lay = (lines: number) =>
    layoutRowNames(
      plot,
      rows.map((row) => row.name),
      box.width,
      box.height,
      1,
      lines,
    )
  const airy = lay(status || rows.some((row) => row.parts.length > 3) ? 1.75 : 1)
  // Numbers above thin parts give way only when they would cost more than half of the rows.
  const names = airy.left > rows.length / 2 ? lay(1) : airy
  const s = names.size
  const endWidth = Math.max(0, ...rows.map((row) => measureText(row.end, s, 700)))
  const left = box.x + names.width + s * 0.9
  const above = names.rowHeight >= s * 2.3
  const edge = box.x + box.width - (endWidth > 0 ? endWidth + s * 0.9 : 0)
  const longest = Math.max(1e-9, ...rows.map((row) => row.total))
  const scaleTo = (end: number, row: Row) => (end - left) / (whole ? row.total || 1 : longest)
  // In rows too low for numbers above, thin parts of a 四色 bar have theirs after it; at the least its last (逾期).
  const afterAll =
    status && !above ? Math.max(0, ...rows.map((row) => afterWidth(row, s, scaleTo(edge - (edge - left) * mostAfter, row)))) : 0
  const afterLast = status && !above ? Math.max(0, ...rows.map((row) => lastWidth(row, s))) : 0
  const after = [afterAll, afterLast].find((width) => width < (edge - left) * mostAfter) ?? 0
  const right = edge - after
  let unprinted = 0
  names.rows.forEach((named, k) => {
    const row = rows[named.index] as Row
    const top = box.y + k * names.rowHeight
    const thickness = Math.min(names.rowHeight * (above ? 0.5 : 0.8), theme.bar.max * 1.1, names.rowHeight - (above ? s * 1.25 : 2))
    const y = top + names.rowHeight / 2 + (above ? s * 0.35 : 0)
    const perUnit = scaleTo(right, row)
    const { id } = row.name
    if (row.parts.some((part) => part.mark.id === id)) pen.begin(id)
    drawRowName(plot, names, named, row.name, box.x, Math.min(y, top + names.rowHeight - named.lines.length * s * 0.64))
    pen.end()
    unprinted += drawParts(plot, row, { left, right, edge, y, thickness, perUnit, size: s, above })
    pen.text({
      text: row.end,
      x: box.x + box.width,
      y,
      size: s,
      align: 'right',
      weight: row.name.strong ? 700 : 400,
      color: theme.color.ink,
    })
  })
  const said = [
    ...(names.left > 0 ? [plot.words.more(names.left)] : []),
    ...(foot !== 'none' && unprinted > 0 ? [plot.words.unprinted(unprinted)] : []),
  ]
  if (names.left > 0) pen.leaveOut(names.left)
  const below = box.y + names.rows.length * names.rowHeight
  pen.tryText({
    text: said.join(' '),
    x: box.x,
    y: names.left > 0 ? below + names.rowHeight / 2 : Math.min(below + footHeight / 2, plot.box.y + plot.box.height - footHeight / 2),
    size: theme.size.source,
    color: theme.color.ink3,
  })
  return { unprinted, rowsLeft: names.left }
}

/** The most of a row's width that numbers after its bar may take. */
const mostAfter = 0.3

function partColors(plot: Plot, series: readonly Series[]): string[] {
  const { color } = plot.theme
  const plain = categoryColors(plot.theme, series)
  return series.map((s, k) => (s.status ? color.status[statusName(s.status)].fill : (plain[k] ?? color.other)))
}

function rowsOf(plot: Plot, series: readonly Series[], colors: readonly string[]): Row[] {
  const { theme, panel } = plot
  const status = series.some((s) => s.status !== undefined)
  return (series[0]?.marks ?? []).map((lead, k): Row => {
    const row = panel.rows?.[k]
    const parts = series.flatMap((s, n): Part[] => {
      const mark = s.marks[k]
      if (!mark) return []
      const tone = s.status ? theme.color.status[statusName(s.status)] : null
      const chosen =
        plot.selected === null || series.every((other) => other.marks.every((m) => m.id !== plot.selected)) || mark.id === plot.selected
      const fill = chosen || status ? (colors[n] as string) : theme.color.other
      const edge = tone && tone.edge !== tone.fill ? tone.edge : null
      return [{ mark, series: s, fill, edge, on: tone ? tone.on : readableOn(fill, theme.color.ink, theme.color.paper) }]
    })
    const own = row ? row.own && !panel.rows?.every((r) => r.own) : ownMark(lead, series[0]?.marks ?? [])
    const strong = own || parts.some((part) => part.mark.id === plot.selected || part.mark.flags.includes('aggregate'))
    const name: RowName = {
      id: lead.id,
      category: row?.category ?? lead.category,
      detail: row?.detail ?? lead.detail,
      rank: row?.rank ?? lead.rank,
      // 蓝 is taken by a status, so our own office is told by bold text there.
      color: own && !status ? theme.color.focus : theme.color.ink,
      strong,
      // The total is what the parts are read against.
      keep: own || parts.some((part) => part.mark.flags.includes('aggregate')),
    }
    return { name, parts, total: sumOf(parts), end: row?.end ?? '' }
  })
}

/** What the parts add up to; nothing where they are as good as nothing, so that no share is divided by it. */
function sumOf(parts: readonly Part[]): number {
  const sum = parts.reduce((total, part) => total + Math.max(0, part.mark.value ?? 0), 0)
  return sum > 1e-9 ? sum : 0
}

interface Place {
  readonly left: number
  readonly right: number
  /** Where the printed totals begin. */
  readonly edge: number
  readonly y: number
  readonly thickness: number
  readonly perUnit: number
  readonly size: number
  readonly above: boolean
}

/** Draw the parts of one row; how many numbers found no room. */
function drawParts(plot: Plot, row: Row, at: Place): number {
  const { pen, theme } = plot
  const { y, thickness: h, size } = at
  const r = size * 0.34
  let x = at.left
  const thin: { readonly part: Part; readonly from: number; readonly to: number }[] = []
  for (const part of row.parts) {
    const value = part.mark.value
    if (value === null || value <= 0 || row.total === 0) continue
    const width = value * at.perUnit
    const inset = part.edge ? theme.line.ref / 2 : 0
    const gap = x > at.left ? Math.min(1, width / 3) : 0
    pen.begin(part.mark.id)
    const shape = { x: x + gap + inset, y: y - h / 2 + inset, width: Math.max(0.5, width - gap - 2 * inset), height: h - 2 * inset }
    pen.rect({ ...shape, fill: part.fill, ...(part.edge ? { stroke: { color: part.edge, width: theme.line.ref } } : {}) })
    const text = measureText(part.mark.label, size, 700)
    const lead = part.series.status ? r * 3.2 : 0
    if (holds(part, width, size) && h >= size) {
      const start = x + gap + (width - gap - text - lead) / 2
      if (part.series.status) drawStatusShape(plot, part.series.status, start + r, y, r, part.on)
      pen.text({ text: part.mark.label, x: start + lead, y, size, weight: 700, color: part.on })
    } else thin.push({ part, from: x, to: x + width })
    if (part.mark.flags.includes('conflict')) drawDiamond(plot, x + width - r * 0.4, y - h / 2, r * 1.1)
    if (part.mark.id === plot.selected) pen.rect({ ...shape, stroke: { color: theme.color.ink, width: theme.line.series } }, 'line')
    pen.end()
    pen.place(part.mark.id, { x, y: y - h / 2, width, height: h }, markSpoken(part.mark, part.series.name), null)
    x += width
  }
  // Nothing at all is a tick at zero, not an empty line.
  if (row.total === 0 && row.parts.some((part) => part.mark.value === 0))
    pen.rect({ x: at.left, y: y - h / 2, width: Math.max(2, size * 0.16), height: h, fill: theme.color.other })
  const drawn = at.above ? drawThin(plot, thin, at) : drawAfter(plot, thin, x, at)
  return thin.length - drawn + drawMissingParts(plot, row, x, at)
}

/** Whether a part has room for its number, with the shape of its status. */
function holds(part: Part, width: number, size: number): boolean {
  const lead = part.series.status ? size * 0.34 * 3.2 : 0
  return width > measureText(part.mark.label, size, 700) + lead + size * 0.6
}

/** Numbers of thin parts above their bar, each as near its part as the others allow; how many found room. */
function drawThin(plot: Plot, thin: readonly { readonly part: Part; readonly from: number; readonly to: number }[], at: Place): number {
  const { pen, theme } = plot
  const size = Math.max(theme.size.source, at.size * 0.92)
  const r = size * 0.36
  const y = at.y - at.thickness / 2 - size * 0.68
  const widths = thin.map(({ part }) => (part.series.status ? r * 2.9 : 0) + measureText(part.mark.label, size, 400))
  const gap = size * 0.7
  // From the right: the last keeps to the bar's end, each before it gives way to the left.
  let limit = plot.box.x + plot.box.width
  const starts: number[] = []
  for (let k = thin.length - 1; k >= 0; k--) {
    const middle = ((thin[k]?.from ?? 0) + (thin[k]?.to ?? 0)) / 2
    const start = Math.min(middle - (widths[k] as number) / 2, limit - (widths[k] as number))
    starts[k] = start
    limit = start - gap
  }
  // Pushed beyond the bar they would name nothing: then the largest stand at their own parts, the rest is left to the table.
  const crowded = (starts[0] ?? at.left) < at.left - (widths[0] as number)
  const order = thin.map((_, k) => k)
  let written = 0
  if (crowded) order.sort((a, b) => (thin[b]?.part.mark.value ?? 0) - (thin[a]?.part.mark.value ?? 0) || a - b)
  order.forEach((k) => {
    const { part, from, to } = thin[k] as (typeof thin)[number]
    const start = crowded ? Math.max(plot.box.x, (from + to - (widths[k] as number)) / 2) : (starts[k] as number)
    const lead = part.series.status ? r * 2.9 : 0
    pen.begin(part.mark.id)
    const drawn = pen.tryText({ text: part.mark.label, x: start + lead, y, size, color: theme.color.ink }, crowded ? gap + lead : 0)
    if (drawn) written++
    if (drawn && part.series.status) drawStatusShape(plot, part.series.status, start + r, y, r)
    pen.end()
  })
  return written
}

/** Width after its bar that shape and number of a row's last part take. */
function lastWidth(row: Row, size: number): number {
  const last = [...row.parts].reverse().find((part) => (part.mark.value ?? 0) > 0)
  return last === undefined ? 0 : partWidth(last, size)
}

/** Width after its bar that all parts take that are too thin for their number at a scale. */
function afterWidth(row: Row, size: number, perUnit: number): number {
  const thin = row.parts.filter((part) => (part.mark.value ?? 0) > 0 && !holds(part, (part.mark.value ?? 0) * perUnit, size))
  return thin.reduce((sum, part) => sum + partWidth(part, size), 0)
}

function partWidth(part: Part, size: number): number {
  return size * 1.8 + measureText(part.mark.label, size, 400)
}

/**
 * Numbers of thin parts, where rows are too low to have them above: after the bar, each with its shape, in the order of the bar. Where
 * not all find room the last goes first: it is 逾期. How many found room.
 */
function drawAfter(plot: Plot, thin: readonly { readonly part: Part; readonly to: number }[], end: number, at: Place): number {
  const { pen, theme } = plot
  const size = Math.max(theme.size.source, at.size * 0.92)
  const r = size * 0.36
  const widths = thin.map(({ part }, k) => r * (k < thin.length - 1 ? 5 : 3.9) + measureText(part.mark.label, size, 400))
  let first = thin.length
  for (let room = at.edge - end; first > 0 && thin[first - 1]?.part.series.status !== undefined; first--) {
    room -= widths[first - 1] as number
    if (room < 0) break
  }
  let x = end
  let written = 0
  thin.slice(first).forEach(({ part }, k) => {
    const { status } = part.series
    pen.begin(part.mark.id)
    const drawn = pen.tryText({ text: part.mark.label, x: x + r * 3.9, y: at.y, size, color: theme.color.ink }, 0)
    if (drawn) written++
    if (drawn && status) drawStatusShape(plot, status, x + r * 2, at.y, r)
    pen.end()
    x += widths[first + k] as number
  })
  return written
}

/** A row without any number says why after its empty bar, one with some names its missing parts; how many of these found no room. */
function drawMissingParts(plot: Plot, row: Row, x: number, at: Place): number {
  const { pen, theme } = plot
  const lost = row.parts.filter((part) => part.mark.value === null && part.mark.missing !== null)
  if (lost.length === 0) return 0
  let said = 0
  let from = x + at.size * 0.4
  for (const part of lost.slice(0, row.total > 0 ? 2 : 1)) {
    const width = at.size * 1.1
    const text = row.total > 0 ? [part.series.name, part.mark.label].join(' ') : part.mark.label
    const label = { text, x: from + width + at.size * 0.4, y: at.y, size: theme.size.source, color: theme.color.ink2 }
    if (label.x + measureText(text, label.size, 400) > at.right + 1 || !pen.fits(label)) break
    pen.begin(part.mark.id)
    pen.rect({
      x: from,
      y: at.y - at.thickness / 2,
      width,
      height: at.thickness,
      stroke: { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow },
    })
    pen.text(label)
    said++
    pen.end()
    pen.place(
      part.mark.id,
      { x: from, y: at.y - at.thickness / 2, width: width * 2, height: at.thickness },
      markSpoken(part.mark, part.series.name),
      part.mark.missing,
    )
    from = label.x + measureText(text, label.size, 400) + at.size * 0.6
  }
  return row.total > 0 ? lost.length - said : said > 0 ? 0 : 1
}
