import type { TakenFigure, ExportRequest } from '../request'
import { step } from '../request'
import { drawing as en } from '../../i18n/en/drawing'
import { messagesOf, type Messages } from '../../i18n/messages'
import { drawing as zh } from '../../i18n/zh-CN/drawing'
import { drawFigure } from '../../drawing/drawFigure'
import { extentOf } from '../../drawing/extentOf'
import { shortenSource } from '../../drawing/shortenSource'
import { slideForms } from '../../drawing/slide/slideForms'
import type { SlideChart, SlidePart, SlideTable } from '../../drawing/slide/slideChart'
import { measureText } from '../../drawing/text'
import { themeOf, type Theme } from '../../drawing/theme'
import { wrapText } from '../../drawing/wrapText'
import type { Figure } from '../../figures/figure'
import { markingsOf } from '../../report/marking'
import { chartBook } from './chartBook'
import { chartXml, type ChartPlace } from './chartXml'
import { mendDeck, type ChartParts } from './mendDeck'
import { sceneShapes, type ShapeTarget } from './sceneShapes'
import { slideChunks } from './slideChunks'
import { speakerNotes } from './speakerNotes'

/** The English name of 微软雅黑, which every office program knows. */
const font = 'Microsoft YaHei'
const heightPt = 540
/** Headlines a page of the agenda lists. */
const mostHeadlines = 12

interface Slide extends ShapeTarget {
  addChart: (type: never, data: readonly unknown[], options: Record<string, unknown>) => unknown
  addTable: (rows: readonly unknown[], options: Record<string, unknown>) => unknown
  addNotes: (text: string) => unknown
}

/** What is gathered while slides are laid down, for the mending. */
interface Gathered {
  readonly charts: ChartParts[]
  readonly alts: Record<string, string>
  plots: number
}

interface Paper {
  readonly width: number
  readonly theme: Theme
  readonly words: Messages
  readonly request: ExportRequest
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const inch = (pt: number): number => Math.round((pt / 72) * 100000) / 100000
const plain = (color: string): string => color.replace('#', '').toUpperCase()
const at = ({ x, y, width, height }: Place) => ({ x: inch(x), y: inch(y), w: inch(width), h: inch(height) })

/**
 * One figure, or a board with its title and agenda, as a deck: charts that can be edited, tables and shapes, every word as text, in the
 * speaker's notes the sentence and where each number comes from.
 */
export async function deckExport(request: ExportRequest, shape: 'wide' | 'fourThree'): Promise<Blob> {
  const { default: Pptx } = await import('pptxgenjs')
  const words = messagesOf(request.language)
  const width = shape === 'wide' ? 960 : 720
  const paper: Paper = { width, theme: themeOf('light', 'slide'), words, request }
  const deck = new Pptx()
  deck.defineLayout({ name: 'paper', width: width / 72, height: heightPt / 72 })
  deck.layout = 'paper'
  deck.theme = { headFontFace: font, bodyFontFace: font }
  deck.title = request.title
  deck.subject = request.title
  deck.author = words.screens.app.name
  deck.company = words.screens.app.name
  defineMasters(deck as never, paper)
  const gathered: Gathered = { charts: [], alts: {}, plots: 0 }
  const said = markingsOf(request.figures).join(' ')
  if (request.figures.length > 1) cover(deck as never, paper, said)
  for (const [k, taken] of request.figures.entries()) {
    await step(request, k, request.figures.length)
    for (const part of slideChunks(panelsOf(taken.figure, paper)))
      figureSlide(deck.addSlide({ masterName: 'FIGURE' }) as never, taken, part, paper, gathered, said)
  }
  const laid = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  await step(request, request.figures.length, request.figures.length)
  const mended = mendDeck(laid, {
    charts: gathered.charts,
    alts: gathered.alts,
    font,
    language: request.language,
    by: words.screens.app.name,
  })
  return new Blob([mended as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })
}

function defineMasters(deck: { defineSlideMaster: (master: Record<string, unknown>) => void }, { width, theme }: Paper): void {
  const { margin, size, color } = theme
  const inner = width - margin.side * 2
  const box = (
    name: string,
    type: string,
    y: number,
    height: number,
    fontSize: number,
    ink: string,
    more: Record<string, unknown> = {},
  ) => ({
    placeholder: {
      options: {
        name,
        type,
        ...at({ x: margin.side, y, width: inner, height }),
        fontFace: font,
        fontSize,
        color: plain(ink),
        align: 'left',
        valign: 'top',
        margin: 0,
        ...more,
      },
      text: '',
    },
  })
  const marked = box('marking', 'body', 12, 16, size.source, color.bad, { align: 'right' })
  const background = { color: plain(color.paper) }
  deck.defineSlideMaster({
    title: 'COVER',
    background,
    objects: [
      box('title', 'title', 180, 100, 40, color.ink, { bold: true, valign: 'bottom' }),
      box('subtitle', 'body', 292, 60, 18, color.ink2),
      marked,
    ],
  })
  deck.defineSlideMaster({
    title: 'AGENDA',
    background,
    objects: [box('title', 'title', 34, 44, size.headline, color.ink, { bold: true }), box('list', 'body', 96, 400, 16, color.ink), marked],
  })
  deck.defineSlideMaster({
    title: 'FIGURE',
    background,
    objects: [
      box('title', 'title', 34, 40, size.headline, color.ink, { bold: true }),
      box('subtitle', 'body', 76, 22, size.subtitle, color.ink2),
      box('notes', 'body', 476, 34, size.source, color.ink3),
      box('source', 'body', 510, 18, size.source, color.ink3),
      marked,
    ],
    slideNumber: {
      ...at({ x: width - margin.side - 60, y: 510, width: 60, height: 18 }),
      fontFace: font,
      fontSize: size.source,
      color: plain(color.ink3),
      align: 'right',
    },
  })
}

/** Title and agenda: what the deck is, of which day, and its headlines, which read as a summary. */
function cover(deck: { addSlide: (options: { masterName: string }) => Slide }, { request, words }: Paper, said: string): void {
  const first = deck.addSlide({ masterName: 'COVER' })
  first.addText(request.title, { placeholder: 'title' })
  first.addText([request.madeOn, words.screens.takeOut.figures(request.figures.length)].join(words.screens.app.separator), {
    placeholder: 'subtitle',
  })
  if (said !== '') first.addText(said, { placeholder: 'marking' })
  const headlines = request.figures.filter(({ figure }) => figure.shown.page <= 1).map(({ figure }) => figure.headline.text)
  for (let k = 0; k < headlines.length; k += mostHeadlines) {
    const slide = deck.addSlide({ masterName: 'AGENDA' })
    slide.addText(words.screens.takeOut.agenda, { placeholder: 'title' })
    const lines = headlines
      .slice(k, k + mostHeadlines)
      .map((text, i) => ({ text: `${k + i + 1}  ${text}`, options: { breakLine: true, paraSpaceAfter: 8 } }))
    slide.addText(lines as never, { placeholder: 'list' })
    if (said !== '') slide.addText(said, { placeholder: 'marking' })
  }
}

/** What each panel of a figure becomes; forms that lay out all panels themselves, and more panels than find room, are shapes. */
function panelsOf(figure: Figure, { theme, request }: Paper): readonly SlidePart[] {
  if (figure.panels.length === 0 || figure.panels.length > 6) return [{ kind: 'shapes' }]
  const made = figure.panels.map((panel, index) =>
    slideForms[figure.form]({
      figure,
      panel,
      theme,
      references: figure.references.filter((reference) => reference.panel === undefined || reference.panel === index),
      extent: extentOf(figure.panels.filter((other) => other.unit === panel.unit)),
      language: request.language,
      words: request.language === 'en' ? en : zh,
      selected: null,
      small: figure.panels.length > 1,
      convention: request.convention,
    }),
  )
  return made.some((part) => part.kind === 'shapes') || (made.length > 1 && made.some((part) => part.kind === 'table'))
    ? [{ kind: 'shapes' }]
    : made
}

function figureSlide(slide: Slide, taken: TakenFigure, parts: readonly SlidePart[], paper: Paper, gathered: Gathered, said: string): void {
  const { figure } = taken
  const { theme, width, words } = paper
  const { margin, size } = theme
  const inner = width - margin.side * 2
  const lines = wrapText(figure.headline.text, size.headline, 700, inner, 2).length
  let y = 34
  const titleHeight = lines * size.headline * 1.28 + 2
  slide.addText(figure.headline.text, { placeholder: 'title', ...at({ x: margin.side, y, width: inner, height: titleHeight }) })
  y += titleHeight + 2
  const subtitles = wrapText(figure.subtitle, size.subtitle, 400, inner, 2).length
  slide.addText(figure.subtitle, {
    placeholder: 'subtitle',
    ...at({ x: margin.side, y, width: inner, height: subtitles * size.subtitle * 1.4 }),
  })
  y += subtitles * size.subtitle * 1.4 + 10
  if (said !== '') slide.addText(said, { placeholder: 'marking' })
  slide.addText(shortenSource(figure.source, size.source, inner - 70) || ' ', {
    placeholder: 'source',
    ...at({ x: margin.side, y: 510, width: inner - 66, height: 18 }),
  })
  const notes = figure.notes.map((note) => note.replace(/[。；]$/, '')).join(words.screens.takeOut.between)
  const noteLines = notes === '' ? 0 : wrapText(notes, size.source, 400, inner, 3).length
  const bottom = 506 - noteLines * size.source * 1.4
  if (notes !== '')
    slide.addText(notes, {
      placeholder: 'notes',
      ...at({ x: margin.side, y: bottom, width: inner, height: noteLines * size.source * 1.4 + 2 }),
    })
  const place = { x: margin.side, y, width: inner, height: bottom - y - 8 }
  const first = parts[0]
  if (!first || first.kind === 'shapes') shapes(slide, figure, place, paper, gathered)
  else if (first.kind === 'table') table(slide, first, figure, place, paper, gathered)
  else charts(slide, parts as readonly SlideChart[], figure, place, paper, gathered)
  slide.addNotes(speakerNotes(taken, words))
}

function shapes(slide: Slide, figure: Figure, place: Place, { theme, request }: Paper, gathered: Gathered): void {
  const plot = gathered.plots++
  gathered.alts[`plot ${plot}`] = figure.alt
  const { language, convention } = request
  const scene = drawFigure(figure, theme, { width: place.width, height: place.height }, { frame: false, language, convention, unit: 1 })
  sceneShapes(slide, scene, place, font, plot)
}

function table(slide: Slide, part: SlideTable, figure: Figure, place: Place, { theme }: Paper, gathered: Gathered): void {
  const plot = gathered.plots++
  gathered.alts[`plot ${plot}`] = figure.alt
  const { color, size } = theme
  // Few rows are written larger.
  const fontSize = part.rows.length <= 10 ? size.label : size.source
  const total = part.widths.reduce((sum, one) => sum + one, 0)
  const scale = Math.min(1.6, place.width / total)
  const line = { type: 'solid', pt: 0.75, color: plain(color.line) }
  const none = { type: 'none' }
  const cell = (text: string, more: Record<string, unknown>) => ({
    text,
    options: {
      fontFace: font,
      fontSize,
      color: plain(color.ink),
      valign: 'middle',
      margin: [1, 4, 1, 4],
      border: [none, none, line, none],
      ...more,
    },
  })
  const rows = [
    part.head.map((text, k) =>
      cell(text, { bold: true, color: plain(color.ink2), align: k === 0 ? 'left' : (part.rows[0]?.[k]?.align ?? 'center') }),
    ),
    ...part.rows.map((row) =>
      row.map(({ text, fill, color: ink, bold, align }) =>
        cell(text, {
          align,
          bold: bold ?? false,
          ...(ink ? { color: plain(ink) } : {}),
          ...(fill ? { fill: { color: plain(fill) } } : {}),
        }),
      ),
    ),
  ]
  const rowHeight = Math.min(30, place.height / rows.length)
  slide.addTable(rows, {
    x: inch(place.x),
    y: inch(place.y),
    w: inch(total * scale),
    colW: part.widths.map((one) => inch(one * scale)),
    rowH: rows.map(() => inch(rowHeight)),
    autoPage: false,
    objectName: `plot ${plot}`,
  })
}

/** One chart, its rows in columns side by side, or small multiples with their titles, all on one scale. */
function charts(slide: Slide, parts: readonly SlideChart[], figure: Figure, place: Place, paper: Paper, gathered: Gathered): void {
  const { theme } = paper
  const columns = parts.length <= 3 ? parts.length : Math.ceil(parts.length / 2)
  const rows = Math.ceil(parts.length / columns)
  const gap = 18
  const width = (place.width - gap * (columns - 1)) / columns
  const height = (place.height - gap * (rows - 1)) / rows
  const titled = figure.panels.length > 1
  parts.forEach((chart, k) => {
    const x = place.x + (k % columns) * (width + gap)
    const y = place.y + Math.floor(k / columns) * (height + gap)
    const head = titled ? theme.size.label * 1.5 : 0
    if (titled)
      slide.addText(figure.panels[k]?.title ?? '', {
        ...at({ x, y, width, height: head }),
        margin: 0,
        fontFace: font,
        fontSize: theme.size.label,
        bold: true,
        color: plain(figure.panels[k]?.own ? theme.color.focus : theme.color.ink),
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
  gathered.charts.push({ token, xml: (relation) => chartXml(chart, inner, look, relation), book: chartBook(chart) })
  slide.addChart('bar' as never, [{ name: token, labels: ['a'], values: [1] }], {
    ...at(place),
    altText: figure.alt,
    objectName: `plot ${plot}`,
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
    return { width, height, left: axis + title, right: text * 3, top: legend + text * 1.6, bottom: names }
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
    top: legend + (chart.lines.length > 0 ? text * 1.5 : 0),
    bottom: 4,
  }
}
