import type { Mark, MarkChange, Panel } from '../../figures/figure'
import { changeWidth, drawChange } from '../parts/marks/changeLabel'
import { meritColor } from '../parts/marks/markColors'
import { markSpoken } from '../parts/marks/markSpoken'
import { unbrokenRuns } from '../parts/lines/lineSeries'
import type { Form, Plot } from '../plot'
import type { Theme } from '../theme/theme'
import { shortenText } from '../text/shortenText'
import { measureText } from '../text/text'

/** Big numbers side by side: name, number with its unit, change, what it was; a sparkline or a track to the schedule beside it. */
export const tiles: Form = (plot) => {
  const { box, theme, pen } = plot
  const panels = plot.figure.panels
  const s = theme.size.label
  const tries = [1, 0.8, 0.62].map((share) => layoutTiles(panels, theme, theme.size.number * (theme.distance === 'desk' ? 1 : share), box))
  const { number, height, most, columns } = tries.find((t) => t.whole) ?? (tries[2] as TileLayout)
  const rows = Math.min(Math.ceil(panels.length / columns), most)
  const width = box.width / columns
  const step = rows > 1 ? Math.min(box.height / rows, height * 1.6) : box.height
  // What is left out is said under the tiles, or in the place of the last.
  const full = panels.length <= rows * columns
  const foot = (rows - 1) * step + height + theme.size.source * 1.4 <= box.height
  const shown = panels.slice(0, rows * columns - (full || foot ? 0 : 1))
  const placeOf = (k: number) => {
    const column = k % columns
    const x = box.x + column * width
    return {
      column,
      x: column > 0 ? x + s * 1.2 : x,
      edge: x,
      y: box.y + Math.floor(k / columns) * step,
      width: width - (column > 0 ? s * 2 : s * 0.8),
    }
  }
  shown.forEach((panel, k) => {
    const { column, x, edge, y, width: room } = placeOf(k)
    if (column > 0)
      pen.line(
        [
          [edge, y],
          [edge, y + height],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    drawTile(plot, panel, { x, y, width: room, height }, number)
  })
  const left = panels.length - shown.length
  if (left === 0) return
  const style = { text: plot.words.more(left), size: theme.size.source, color: theme.color.ink3 }
  if (foot) pen.tryText({ ...style, x: box.x, y: box.y + box.height, baseline: 'bottom' })
  else {
    const { x, y, width: room } = placeOf(shown.length)
    pen.tryText({ ...style, text: shortenText(style.text, style.size, 400, room), x, y: y + s * 0.7 })
  }
}

interface TileLayout {
  readonly number: number
  /** Of one tile, px. */
  readonly height: number
  readonly columns: number
  /** Rows that find room. */
  readonly most: number
  /** Whether all tiles do. */
  readonly whole: boolean
}

/** More tiles than stand in one row stand in rows of fewer. */
const [mostInRow, manyInRow] = [8, 6]

/** As many rows as needed with numbers of this size, then tiles shared evenly among them. */
function layoutTiles(
  panels: readonly Panel[],
  theme: Theme,
  number: number,
  box: { readonly width: number; readonly height: number },
): TileLayout {
  const s = theme.size.label
  const needs = panels.map((panel) =>
    Math.max(numberWidth(panel, number * (isUnsettled(panel) ? leastShare : 1), s) + s * 1.6, underWidth(panel, s) + s * 2),
  )
  // Of many tiles the names tell them apart: six in a row leave them room.
  const inRow = panels.length > mostInRow ? manyInRow : panels.length
  const widest = Math.max(1, Math.min(inRow, Math.floor(box.width / Math.max(s * 9.5, ...needs))))
  const height = number * 1.22 + s * 3.5
  const most = Math.max(1, Math.floor((box.height + s) / (height + s)))
  const columns = Math.min(widest, Math.ceil(panels.length / Math.min(most, Math.ceil(panels.length / widest))))
  return { number, height, most, columns, whole: columns * most >= panels.length }
}

/**
 * How high tiles want to be at this width, px: one row where they fit side by side.
 *
 *     six tiles in 1318 px   80
 *     six tiles in 640 px    173, three by two
 */
export function tilesHeight(panels: readonly Panel[], theme: Theme, width: number): number {
  const { height, columns } = layoutTiles(panels, theme, theme.size.number, { width, height: Infinity })
  return Math.ceil(Math.ceil(panels.length / columns) * (height + theme.size.label) - theme.size.label)
}

/** Both readings of an unsettled figure (89 / 53 待定) may be written this much smaller, so that its tile is as wide as others. */
const leastShare = 0.62

function isUnsettled(panel: Panel): boolean {
  return mainMark(panel)?.flags.includes('conflict') === true
}

function mainMark(panel: Panel): Mark | undefined {
  return (panel.series.find((s) => s.role === 'own') ?? panel.series.find((s) => s.role === 'peer') ?? panel.series[0])?.marks[0]
}

function numberWidth(panel: Panel, size: number, s: number): number {
  const mark = mainMark(panel)
  if (!mark) return 0
  if (mark.missing === 'words') return measureText(mark.label, size * leastWords, 700)
  return mark.value === null
    ? measureText(mark.label, s, 400)
    : measureText(bare(mark.label, panel.unit), size, 700) +
        measureText(panel.unit, s * 1.08, 400) +
        secondsOf(panel).reduce((sum, second) => sum + measureText(second.label, size * leastWords, 700) + s * 0.6, 0) +
        s * (mark.flags.includes('conflict') ? 1.8 : 0.4)
}

/** Words in a number's place, and the second number of a cell, may be written this much smaller than a number. */
const leastWords = 0.5
const wordSizes = [0.8, 0.65, leastWords] as const

/** Further numbers of the same cell (389次 238天), with their units. */
function secondsOf(panel: Panel): readonly Mark[] {
  return panel.series.find((s) => s.role === 'base')?.marks ?? []
}

/** What under its number a tile must hold whole: its change (基数为0，增加53条), or where it has none what it is measured against. */
function underWidth(panel: Panel, s: number): number {
  const mark = mainMark(panel)
  if (mark?.gap) return measureText(mark.gap.text, s, 400)
  return mark?.change ? changeWidth(unbracketed(mark.change), s, 400) : measureText(mark?.aside ?? '', s, 400)
}

/** A change without what stands in brackets, which gives way before anything is cut. */
function unbracketed(change: MarkChange): MarkChange {
  const bracket = change.text.search(/[（(]/)
  return bracket > 0 ? { ...change, text: change.text.slice(0, bracket).trim() } : change
}

/** The number without the unit that stands small after it. */
function bare(label: string, unit: string): string {
  return unit !== '' && label.endsWith(unit) ? label.slice(0, -unit.length) : label
}

function drawTile(
  plot: Plot,
  panel: Panel,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  number: number,
): void {
  const { pen, theme } = plot
  const mark = mainMark(panel)
  if (!mark) return
  const s = theme.size.label
  const { x, y, width } = at
  const title = shortenText(panel.title === '' ? mark.category : panel.title, s, 400, width)
  const middle = y + s * 1.5 + number * 0.58
  pen.begin(mark.id)
  if (mark.id === plot.selected)
    pen.rect({ x: x - s * 0.4, y: y - s * 0.2, width: width + s * 0.8, height: at.height, fill: theme.color.focusSoft }, 'wash')
  pen.text({ text: title, x: x - (title.startsWith('《') ? s * 0.46 : 0), y: y + s * 0.7, size: s, color: theme.color.ink2 })
  let end = x
  if (mark.missing === 'words') {
    const share = wordSizes.find((size) => measureText(mark.label, number * size, 700) <= width) ?? leastWords
    const text = shortenText(mark.label, number * share, 700, width)
    pen.text({ text, x, y: middle, size: number * share, weight: 700, color: theme.color.ink })
    end = x + width
  } else if (mark.value === null) {
    const text = shortenText(mark.label, s * 1.08, 400, width)
    pen.rect({
      x: x + 1,
      y: middle - number * 0.4,
      width: number * 0.8,
      height: number * 0.8,
      stroke: { color: theme.color.otherStrong, width: theme.line.hollow, dash: theme.dash.hollow },
    })
    pen.text({ text: shortenText(text, s, 400, width - number * 1.1), x: x + number * 1.1, y: middle, size: s, color: theme.color.ink2 })
    end = x + width
  } else {
    const shares = isUnsettled(panel) ? [1, 0.8, leastShare] : [1]
    const size = number * (shares.find((share) => numberWidth(panel, number * share, s) <= width) ?? (shares[shares.length - 1] as number))
    const label = shortenText(bare(mark.label, panel.unit), size, 700, width)
    pen.text({ text: label, x, y: middle, size, weight: 700, color: theme.color.ink })
    end = x + measureText(label, size, 700) + s * 0.25
    // 90%以上 has its unit within.
    const unit = panel.unit !== '' && !label.includes(panel.unit) ? panel.unit : ''
    if (end + measureText(unit, s * 1.08, 400) <= x + width) {
      pen.text({ text: unit, x: end, y: middle + number * 0.16, size: s * 1.08, color: theme.color.ink2 })
      end += measureText(unit, s * 1.08, 400)
    }
    for (const second of secondsOf(panel)) {
      const style = { text: second.label, size: number * leastWords, weight: 700 } as const
      const wide = measureText(style.text, style.size, style.weight)
      if (end + s * 0.6 + wide > x + width) continue
      pen.text({ ...style, x: end + s * 0.6, y: middle + number * 0.1, color: theme.color.ink2 })
      end += s * 0.6 + wide
    }
    if (mark.flags.includes('conflict')) {
      const k = s * 0.42
      const { yellow } = theme.color.status
      if (end + s * 1.4 <= x + width)
        pen.polygon(
          [
            [end + s * 0.4, middle],
            [end + s * 0.4 + k, middle - k],
            [end + s * 0.4 + 2 * k, middle],
            [end + s * 0.4 + k, middle + k],
          ],
          { fill: yellow.fill, stroke: { color: yellow.edge, width: theme.line.hair * 1.2 } },
          'label',
        )
      end += s * 1.4
    }
  }
  drawUnder(plot, mark, x, y + s * 1.5 + number * 1.22 + s * 0.75, width)
  pen.end()
  pen.place(mark.id, { x, y, width, height: at.height }, markSpoken(mark, panel.title), mark.missing)
  const chart = { x: end + s, right: x + width, y: middle, height: number * 0.85 }
  if (chart.right - chart.x >= s * 3.4) drawChart(plot, panel, mark, { ...chart, x: Math.max(chart.x, chart.right - s * 5.6) })
}

/** Change and what it was, on one line. */
function drawUnder(plot: Plot, mark: Mark, x: number, y: number, width: number): void {
  const { pen, theme } = plot
  const s = theme.size.label
  let at = x
  if (mark.gap) {
    const text = shortenText(mark.gap.text, s, 400, width)
    pen.text({ text, x: at, y, size: s, color: meritColor(plot, mark.gap.merit) })
    at += measureText(text, s, 400) + s * 0.45
  } else if (mark.change) {
    const change = changeWidth(mark.change, s, 400) > width ? unbracketed(mark.change) : mark.change
    drawChange(plot, change, { x: at, y, size: s, weight: 400, width })
    at += Math.min(width, changeWidth(change, s, 400)) + s * 0.45
  }
  // 上年498 好坏未定: whole words, as many as there is room for.
  let words = mark.aside.split(' ')
  while (words.length > 0 && measureText(words.join(' '), s, 400) > x + width - at) words = words.slice(0, -1)
  pen.text({ text: words.join(' '), x: at, y, size: s, color: theme.color.ink3 })
}

function drawChart(
  plot: Plot,
  panel: Panel,
  mark: Mark,
  at: { readonly x: number; readonly right: number; readonly y: number; readonly height: number },
): void {
  const { pen, theme } = plot
  const schedule = panel.series.find((s) => s.role === 'target')?.marks[0]?.value ?? null
  const width = at.right - at.x
  if (schedule !== null && mark.value !== null) {
    const whole = Math.max(mark.target ?? 100, mark.value, schedule)
    const h = at.height * 0.34
    pen.rect({ x: at.x, y: at.y - h / 2, width, height: h, fill: theme.color.hair })
    pen.rect({ x: at.x, y: at.y - h / 2, width: (width * Math.max(0, mark.value)) / whole, height: h, fill: theme.color.focus })
    const x = at.x + (width * schedule) / whole
    pen.line(
      [
        [x, at.y - h * 1.1],
        [x, at.y + h * 1.1],
      ],
      { color: theme.color.reference, width: theme.line.ref },
      'line',
    )
    return
  }
  const marks = panel.series.find((s) => s.role === 'ghost')?.marks ?? []
  const values = marks.flatMap((m) => (m.value === null ? [] : [m.value]))
  if (values.length < 2) return
  const max = Math.max(...values)
  const min = Math.min(...values, max * 0.5)
  const x = (k: number) => at.x + theme.line.series + (k / (marks.length - 1)) * (width - theme.line.series * 3)
  const y = (value: number) => at.y + at.height / 2 - ((value - min) / (max - min || 1)) * at.height
  for (const run of unbrokenRuns(marks)) {
    if (run.length > 1)
      pen.line(
        run.map(({ mark: m, place }) => [x(place), y(m.value as number)] as const),
        { color: theme.color.otherStrong, width: theme.line.ghost },
        'mark',
      )
  }
  const last = marks.reduce((found, m, k) => (m.value === null ? found : k), -1)
  const end = marks[last]
  if (end) pen.circle({ x: x(last), y: y(end.value as number), radius: theme.line.series * 1.5, fill: theme.color.focus })
}
