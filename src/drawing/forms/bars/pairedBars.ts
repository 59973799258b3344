import type { Mark, Series } from '../../../figures/figure'
import { barReach, drawBar, endLength } from '../../parts/bars/drawBar'
import { markColors } from '../../parts/marks/markColors'
import { ownMark } from '../../parts/marks/ownMark'
import { markSpoken } from '../../parts/marks/markSpoken'
import { drawReferences, referenceHeight } from '../../parts/axes/referenceLines'
import { drawRowName, layoutRowNames, type NamedRow, type RowName } from '../../parts/names/rowNames'
import { measureTicks, paintTicks } from './tickBars'
import { changeWidth, drawChange } from '../../parts/marks/changeLabel'
import { sayMore } from '../../parts/marks/sayMore'
import { seriesLegend } from '../../parts/marks/seriesLegend'
import { splitName } from '../../parts/names/splitName'
import { valueScale } from '../../parts/axes/valueScale'
import type { Form, Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'

interface Bar {
  readonly mark: Mark
  readonly series: Series
  readonly fill: string
  readonly text: string
  readonly strong: boolean
  /** Share of the row's bars: what is compared with is thinner. */
  readonly weight: number
}

/**
 * What a row is compared with is a tick across its bar; a few offices side by side are bars of their own, and those of the first row say
 * whose they are: a legend would stand too far off.
 */
export const pairedBars: Form = (plot) => {
  const [main, ...more] = plot.panel.series.filter((s) => s.role !== 'base' && s.role !== 'ghost')
  const [base, ...bases] = plot.panel.series.filter((s) => s.role === 'base' || s.role === 'ghost')
  if (!main || !base || more.length > 0 || bases.length > 0) drawPaired(plot, 0)
  else {
    const layout = measureTicks(plot, main, base)
    if (layout !== null) paintTicks(plot, layout)
  }
}

/** `least` is the height kept for the names of reference lines. */
function drawPaired(plot: Plot, least: number): void {
  const { theme, references, panel, pen } = plot
  const main = panel.series.filter((s) => s.role !== 'base' && s.role !== 'ghost')
  const lead = main[0] ?? panel.series[0]
  if (!lead || lead.marks.length === 0) return
  const several = main.length > 1
  const bars = (category: string, k: number): Bar[] =>
    panel.series.flatMap((series) => {
      const mark = series.marks[k]?.category === category ? series.marks[k] : series.marks.find((m) => m.category === category)
      return mark ? [barOf(plot, series, mark, several ? main.indexOf(series) : -1)] : []
    })
  const rows = lead.marks.map((mark, k) => {
    const list = bars(mark.category, k)
    const own = ownMark(mark, lead.marks)
    const strong = own || mark.flags.includes('named') || list.some((bar) => bar.mark.id === plot.selected)
    const name: RowName = {
      id: mark.id,
      category: mark.category,
      detail: mark.detail,
      rank: mark.rank,
      color: own && plot.selected === null ? theme.color.focus : theme.color.ink,
      strong,
      keep: strong,
    }
    return { bars: list, name }
  })
  const head = Math.max(least, references.length > 0 ? theme.size.axis * 1.6 : 0)
  const most = Math.max(1, ...rows.map((row) => row.bars.length))
  const lay = (lines: number, height: number) =>
    layoutRowNames(
      plot,
      rows.map((row) => row.name),
      plot.box.width,
      height - head,
      1,
      lines,
    )
  const full = lay(most, plot.box.height)
  // Many rows: what is compared with keeps its bar and loses its label, before rows are left out.
  const tight = full.left > 0 && most === 2
  const key = tight
    ? seriesLegend(
        plot,
        panel.series,
        panel.series.map((series) => rows[0]?.bars.find((bar) => bar.series === series)?.fill ?? theme.color.other),
      )
    : null
  const keyHeight = key?.height ?? 0
  const box = { ...plot.box, y: plot.box.y + keyHeight, height: plot.box.height - keyHeight }
  const names = tight ? lay(1.25, box.height) : full
  const s = names.size
  const small = theme.size.source
  const left = box.x + names.width + s * 0.9
  const tail = Math.max(
    0,
    ...rows.map((row) =>
      row.bars[0]?.mark.change && row.bars[0].mark.change.text !== row.bars[0].mark.label
        ? changeWidth(row.bars[0].mark.change, s, 700) + s
        : 0,
    ),
  )
  const edge = box.x + box.width
  const right = tail > 0 && edge - left - tail > box.width * 0.3 ? edge - tail : edge
  const first = names.rows[0]?.index ?? 0
  const named = (bar: Bar, row: number) => (row === first && !tight && panel.series.length > 1 ? splitName(bar.series.name).name : '')
  const sizeOf = (bar: Bar) => (bar.weight < 1 ? small : s)
  const reaches = rows.flatMap((row, k) =>
    row.bars.map((bar) => ({
      ...barReach(bar.mark),
      label:
        Math.min(
          box.width * 0.3,
          measureText(bar.mark.label, sizeOf(bar), bar.strong ? 700 : 400) + measureText(named(bar, k), small, 400) + s * 0.6,
        ) +
        s * 0.8 +
        endLength(bar.mark, s),
    })),
  )
  const scale = valueScale(plot, reaches, left, right)
  const needed = referenceHeight(plot, references, scale.at, box.x, edge)
  if (needed > head + 0.5) return drawPaired(plot, needed)
  key?.draw()
  const top = box.y + head
  const rowHeight = Math.min(names.rowHeight, (box.y + box.height - top) / (names.rows.length + (names.left > 0 ? 1 : 0)))

  names.rows.forEach((namedRow: NamedRow, k) => {
    const row = rows[namedRow.index] as (typeof rows)[number]
    const y = top + k * rowHeight
    if (k > 0)
      pen.line(
        [
          [box.x, y],
          [edge, y],
        ],
        { color: theme.color.hair, width: theme.line.hair },
        'grid',
      )
    pen.begin(row.name.id)
    drawRowName(plot, names, namedRow, row.name, box.x, y + rowHeight / 2)
    pen.end()
    const total = row.bars.reduce((sum, bar) => sum + bar.weight, 0) || 1
    const unit = Math.min((rowHeight * 0.8) / total, theme.bar.max)
    let at = y + (rowHeight - unit * total) / 2
    row.bars.forEach((bar, n) => {
      const height = unit * bar.weight
      const middle = at + height / 2
      at += height
      const size = sizeOf(bar)
      pen.begin(bar.mark.id)
      const end = drawBar(plot, {
        mark: bar.mark,
        color: bar.fill,
        scale: scale.at,
        center: middle,
        thickness: height * 0.82,
        direction: 'right',
      })
      const x = Math.max(end, scale.zero) + s * 0.45
      const label = {
        text: shortenText(bar.mark.label, size, bar.strong ? 700 : 400, right - x),
        x,
        y: middle,
        size,
        weight: bar.strong ? (700 as const) : (400 as const),
        color: bar.text,
        back: theme.color.paper,
      }
      const written = !(tight && bar.weight < 1) && pen.tryText(label, 0)
      if (written) {
        const nameX = x + measureText(label.text, size, label.weight) + s * 0.6
        const text = shortenText(named(bar, namedRow.index), small, 400, right - nameX)
        pen.tryText({ text, x: nameX, y: middle, size: small, color: theme.color.ink3 }, 0)
      }
      if (n === 0 && bar.mark.change && bar.mark.change.text !== bar.mark.label && right < edge)
        drawChange(plot, bar.mark.change, { x: edge, y: middle, size: s, weight: bar.strong ? 700 : 400, align: 'right' })
      pen.end()
      pen.place(
        bar.mark.id,
        { x: box.x, y: middle - height / 2, width: box.width, height },
        markSpoken(bar.mark, bar.series.name),
        bar.mark.missing,
      )
    })
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
  drawReferences(plot, references, scale.at, { left: box.x, right: edge, top, bottom })
  sayMore(plot, names.left, { x: box.x, y: bottom + rowHeight / 2 })
}

function barOf(plot: Plot, series: Series, mark: Mark, category: number): Bar {
  const { color } = plot.theme
  if (series.role === 'base' || series.role === 'ghost') {
    return { mark, series, fill: mark.id === plot.selected ? color.focus : color.other, text: color.ink2, strong: false, weight: 0.62 }
  }
  const own = markColors(plot, mark, series)
  const chosen = plot.selected === null ? null : mark.id === plot.selected
  if (category >= 0 && !plot.panel.series.some((s) => s.role === 'own')) {
    const fill = chosen === false ? color.other : (color.categories[category] ?? color.otherStrong)
    return { mark, series, fill, text: color.ink, strong: chosen === true, weight: 1 }
  }
  const accent =
    chosen ??
    (series.role === 'own' ||
      own.fill === color.focus ||
      plot.panel.series.filter((s) => s.role === 'own' || s.role === 'peer').length === 1)
  return {
    mark,
    series,
    fill: own.fill === color.bad ? color.bad : accent ? color.focus : color.other,
    text: own.strong ? own.text : color.ink,
    strong: own.strong,
    weight: 1,
  }
}
