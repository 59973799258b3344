import type { SlideChart } from '../../drawing/slide/slideChart'
import { measureText } from '../../drawing/text/text'
import type { Figure } from '../../figures/figure'
import { chartBook } from './chartBook'
import { chartXml, type ChartPlace } from './chartXml'
import { endsApart, widestEnd } from './endsApart'
import { at, font, inch, plain, type Gathered, type Paper, type Place, type Slide } from './paper'

/** One chart, its rows in columns side by side, or small multiples with their titles, all on one scale. */
export function charts(
  slide: Slide,
  parts: readonly { readonly chart: SlideChart; readonly panel: number }[],
  figure: Figure,
  place: Place,
  paper: Paper,
  gathered: Gathered,
): void {
  const { theme } = paper
  const columns = parts.length <= 3 ? parts.length : Math.ceil(parts.length / 2)
  const rows = Math.ceil(parts.length / columns)
  const gap = 18
  const width = (place.width - gap * (columns - 1)) / columns
  const height = (place.height - gap * (rows - 1)) / rows
  const titled = figure.panels.length > 1
  parts.forEach(({ chart, panel }, k) => {
    const x = place.x + (k % columns) * (width + gap)
    const y = place.y + Math.floor(k / columns) * (height + gap)
    const head = titled ? theme.size.label * 1.5 : 0
    if (titled)
      slide.addText(figure.panels[panel]?.title ?? '', {
        ...at({ x, y, width, height: head }),
        margin: 0,
        fontFace: font,
        fontSize: theme.size.label,
        bold: true,
        color: plain(figure.panels[panel]?.own ? theme.color.focus : theme.color.ink),
      })
    chartAt(slide, chart, figure, { x, y: y + head, width, height: height - head }, paper, gathered)
  })
}

function chartAt(slide: Slide, given: SlideChart, figure: Figure, place: Place, { theme }: Paper, gathered: Gathered): void {
  const chart = withRoomBelow(given, place, theme.size.source)
  const plot = gathered.plots++
  const token = `duibiao-chart-${plot}`
  const { color, size } = theme
  const text = size.source
  const inner = innerOf(chart, place, text)
  const look = { font, size: text, ink: color.ink, quiet: color.ink2, grid: color.grid }
  const laid = chart.plot === 'lines' ? endsApart(chart, inner, text) : chart
  gathered.charts.push({ token, xml: (relation) => chartXml(laid, inner, look, relation), book: chartBook(chart) })
  slide.addChart('bar' as never, [{ name: token, labels: ['a'], values: [1] }], {
    ...at(place),
    altText: figure.alt,
    objectName: `plot ${plot}`,
  })
  if (said(chart))
    slide.addText(chart.said, {
      ...at({ x: place.x, y: place.y, width: place.width, height: text * 1.4 }),
      margin: 0,
      fontFace: font,
      fontSize: text,
      color: plain(color.ink3),
      objectName: `plot ${plot} said`,
    })
  const span = chart.axis.max - chart.axis.min
  const width = place.width - inner.left - inner.right
  chart.lines.forEach((line, k) => {
    const x = place.x + inner.left + ((line.value - chart.axis.min) / span) * width
    const stroke = { color: plain(color.reference), width: 1.5, dashType: line.dashed ? 'dash' : 'solid' }
    const name = `plot ${plot} line ${k + 1}`
    slide.addShape('line' as never, {
      x: inch(x),
      y: inch(place.y + inner.top),
      w: 0,
      h: inch(place.height - inner.top - inner.bottom),
      line: stroke,
      objectName: name,
    })
    const wide = measureText(line.text, text, 400) + text
    // Two names at one height that would meet are led away from each other.
    const crowd = chart.lines.some((other) => other !== line && Math.abs(other.value - line.value) < (span * wide * 1.1) / width)
    const left =
      crowd && chart.lines.some((other) => other.value > line.value || (other.value === line.value && chart.lines.indexOf(other) > k))
    slide.addText(line.text, {
      ...at({ x: crowd ? (left ? x - wide : x) : x - wide / 2, y: place.y + inner.top - text * 1.4, width: wide, height: text * 1.4 }),
      margin: 0,
      wrap: false,
      align: crowd ? (left ? 'right' : 'left') : 'center',
      fontFace: font,
      fontSize: text,
      color: plain(color.ink2),
      objectName: `${name} name`,
    })
  })
}

/** Bars that reach below zero print their numbers at their left: the scale begins further down by as much as those need. */
function withRoomBelow(chart: SlideChart, place: Place, text: number): SlideChart {
  const below = chart.series.flatMap((series) =>
    series.values.flatMap((value, k) => (value !== null && value < 0 ? [measureText(series.labels?.[k]?.text ?? '', text, 700)] : [])),
  )
  if (below.length === 0 || !chart.lying || chart.grouping !== 'clustered') return chart
  const { left, right } = innerOf(chart, place, text)
  const width = Math.max(60, place.width - left - right)
  const share = Math.min(0.4, (Math.max(...below) + text) / width)
  const { min, max } = chart.axis
  return { ...chart, axis: { ...chart.axis, min: min - ((max - min) * share) / (1 - share) } }
}

const said = (chart: SlideChart): boolean => chart.said !== undefined && chart.said !== ''

/** How much room names and labels take of a chart's frame. */
function innerOf(chart: SlideChart, { width, height }: Place, text: number): ChartPlace {
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((one) => measureText(one, text, 700)))
  const legend = chart.legend ? 26 : 4
  if (chart.plot !== 'bars' || !chart.lying) {
    const axis = chart.axis.shown ? wide([String(chart.axis.max), String(chart.axis.min)]) + 12 : 6
    const names =
      chart.plot === 'points'
        ? text * 3.4
        : text *
          (chart.categories.some((one) => measureText(one, text, 400) > (width / Math.max(1, chart.categories.length)) * 0.9) ? 3.2 : 1.9)
    const title = chart.axis.title ? text * 1.6 : 0
    const ends = chart.plot === 'lines' ? widestEnd(chart, text) + text : text * 3
    // What is said over the plot keeps off the number of its top.
    const top = legend + text * (said(chart) ? 2.6 : 1.6)
    return { width, height, left: axis + title, right: Math.max(text, ends), top, bottom: names }
  }
  const labels =
    chart.grouping === 'clustered'
      ? wide(chart.series.flatMap((series) => (series.labels ?? []).map((label) => label?.text ?? ''))) + 10
      : 10
  const left = Math.min(width * 0.44, wide(chart.categories) + 14)
  return {
    width,
    height,
    left,
    right: Math.min(labels, width * 0.3),
    top: legend + (chart.lines.length > 0 || said(chart) ? text * 1.5 : 0),
    bottom: 4,
  }
}
