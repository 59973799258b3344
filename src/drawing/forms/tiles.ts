import type { Mark, Panel } from '../../figures/figure'
import { changeWidth, drawChange } from '../parts/changeLabel'
import { meritColor } from '../parts/markColors'
import { markSpoken } from '../parts/markSpoken'
import { unbrokenRuns } from '../parts/lineSeries'
import type { Form, Plot } from '../plot'
import { shortenText } from '../shortenText'
import { measureText } from '../text'

/** Big numbers side by side: name, number with its unit, change, what it was; a sparkline or a track to the schedule beside it. */
export const tiles: Form = (plot) => {
  const { box, theme } = plot
  const panels = plot.figure.panels
  const s = theme.size.label
  const fit = (number: number) => {
    const minWidth = Math.max(s * 9.5, ...panels.map((panel) => numberWidth(panel, number, s) + s * 1.6))
    const widest = Math.max(1, Math.min(panels.length, Math.floor(box.width / minWidth)))
    const height = number * 1.22 + s * 3.5
    const most = Math.max(1, Math.floor((box.height + s) / (height + s)))
    // As many rows as needed, then tiles shared evenly among them.
    return { number, height, most, columns: Math.ceil(panels.length / Math.min(most, Math.ceil(panels.length / widest))), widest }
  }
  const tries = [1, 0.8, 0.62].map((share) => fit(theme.size.number * (theme.distance === 'desk' ? 1 : share)))
  const chosen = tries.find((t) => t.columns <= t.widest) ?? fit(theme.size.number * (theme.distance === 'desk' ? 1 : 0.62))
  const { number, height, most } = chosen
  const columns = Math.min(chosen.columns, chosen.widest)
  const rows = Math.min(Math.ceil(panels.length / columns), most)
  const width = box.width / columns
  const step = rows > 1 ? Math.min(box.height / rows, height * 1.6) : box.height
  const shown = panels.slice(0, rows * columns)
  shown.forEach((panel, k) => {
    const column = k % columns
    const x = box.x + column * width
    const y = box.y + Math.floor(k / columns) * step
    if (column > 0)
      plot.pen.line(
        [
          [x, y],
          [x, y + height],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    drawTile(plot, panel, { x: column > 0 ? x + s * 1.2 : x, y, width: width - (column > 0 ? s * 2 : s * 0.8), height }, number)
  })
  const left = panels.length - shown.length
  if (left > 0)
    plot.pen.tryText({
      text: plot.words.more(left),
      x: box.x,
      y: box.y + box.height,
      size: theme.size.source,
      baseline: 'bottom',
      color: theme.color.ink3,
    })
}

function mainMark(panel: Panel): Mark | undefined {
  return (panel.series.find((s) => s.role === 'own') ?? panel.series.find((s) => s.role === 'peer') ?? panel.series[0])?.marks[0]
}

function numberWidth(panel: Panel, size: number, s: number): number {
  const mark = mainMark(panel)
  if (!mark) return 0
  return mark.value === null
    ? measureText(mark.label, s, 400)
    : measureText(bare(mark.label, panel.unit), size, 700) + measureText(panel.unit, s * 1.08, 400) + s * 0.4
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
  if (mark.value === null) {
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
    const label = shortenText(bare(mark.label, panel.unit), number, 700, width)
    pen.text({ text: label, x, y: middle, size: number, weight: 700, color: theme.color.ink })
    end = x + measureText(label, number, 700) + s * 0.25
    const unit = panel.unit !== '' && !label.endsWith(panel.unit) ? panel.unit : ''
    if (end + measureText(unit, s * 1.08, 400) <= x + width) {
      pen.text({ text: unit, x: end, y: middle + number * 0.16, size: s * 1.08, color: theme.color.ink2 })
      end += measureText(unit, s * 1.08, 400)
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
    // What stands in brackets gives way before anything is cut.
    const bracket = mark.change.text.search(/[（(]/)
    const change =
      bracket > 0 && changeWidth(mark.change, s, 400) > width
        ? { ...mark.change, text: mark.change.text.slice(0, bracket).trim() }
        : mark.change
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
  const place = new Map(marks.map((m, k) => [m.id, k]))
  for (const run of unbrokenRuns(marks)) {
    if (run.length > 1)
      pen.line(
        run.map((m) => [x(place.get(m.id) ?? 0), y(m.value as number)] as const),
        { color: theme.color.otherStrong, width: theme.line.ghost },
        'mark',
      )
  }
  const last = [...marks].reverse().find((m) => m.value !== null)
  if (last)
    pen.circle({ x: x(place.get(last.id) ?? 0), y: y(last.value as number), radius: theme.line.series * 1.5, fill: theme.color.focus })
}
