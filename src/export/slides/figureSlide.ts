import { drawing as en } from '../../i18n/en/drawing'
import { drawing as zh } from '../../i18n/zh-CN/drawing'
import { drawFigure } from '../../drawing/drawFigure'
import { extentOf } from '../../drawing/extentOf'
import { shortenSource } from '../../drawing/text/shortenSource'
import { slideForms } from '../../drawing/slide/slideForms'
import type { SlidePart } from '../../drawing/slide/slideChart'
import { wrapText } from '../../drawing/text/wrapText'
import type { Figure, Mark, Panel } from '../../figures/figure'
import { withoutShared } from '../../figures/tell/sharedWords'
import type { TakenFigure } from '../request'
import { charts } from './chartSlide'
import { font, type Gathered, type Paper, type Place, type Slide } from './paper'
import { sceneShapes } from './sceneShapes'
import { namesFit, slideChunks, type ChunkPart } from './slideChunks'
import { speakerNotes } from './speakerNotes'
import { table } from './tableSlide'

/** Where the source stands, and the least white between a plot and what is said under it, in pt. */
const sourceY = 510
const white = 16

/** The slides of a figure: its headline, basis, notes and source as text, its rows on as many slides as they need. */
export function figureSlides(add: () => Slide, taken: TakenFigure, paper: Paper, gathered: Gathered, said: string): void {
  const laid = layFrame(taken.figure, paper)
  for (const parts of slideChunks(panelsOf(taken.figure, paper, laid.place), laid.place, paper.theme.size.source))
    figureSlide(add(), taken, parts, laid, paper, gathered, said)
}

/** What each panel of a figure becomes; forms that lay out all panels themselves, and more panels than find room, are shapes. */
function panelsOf(figure: Figure, { theme, request }: Paper, place: Place): readonly SlidePart[] {
  if (figure.panels.length === 0 || figure.panels.length > 6) return [{ kind: 'shapes' }]
  const partOf = (panel: Panel, index: number) =>
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
    })
  const made = figure.panels.map((panel, index) => {
    const whole = partOf(panel, index)
    if (figure.panels.length > 1 || namesFit(whole, place, theme.size.source)) return whole
    const apart = namesApart(panel)
    const shorter = partOf(apart, index)
    return namesFit(shorter, place, theme.size.source) ? shorter : partOf(withoutAsides(apart), index)
  })
  return made.some((part) => part.kind === 'shapes') || (made.length > 1 && made.some((part) => part.kind === 'table'))
    ? [{ kind: 'shapes' }]
    : made
}

/** As the drawing does where it has no room: names without what all of them share, then without the numbers beside them. */
function namesApart(panel: Panel): Panel {
  const members = [...new Set(panel.series.flatMap(({ marks }) => marks.filter(isMember).map((mark) => mark.category)))]
  const apart = new Map(withoutShared(members).map((name, k) => [members[k] as string, name]))
  return marksOf(panel, (mark) => (isMember(mark) ? { ...mark, category: apart.get(mark.category) ?? mark.category } : mark))
}

function withoutAsides(panel: Panel): Panel {
  return marksOf(panel, (mark) => ({ ...mark, aside: '' }))
}

function isMember(mark: Mark): boolean {
  return !mark.flags.includes('aggregate')
}

function marksOf(panel: Panel, change: (mark: Mark) => Mark): Panel {
  return { ...panel, series: panel.series.map((series) => ({ ...series, marks: series.marks.map(change) })) }
}

type Named = Place & { readonly name: string }

/** The places of a figure's words, and of what they leave for its plot. */
interface Frame {
  /** In the order of the master. */
  readonly title: Named
  readonly subtitle: Named
  readonly notes: Named
  readonly noteText: string
  readonly place: Place
}

function layFrame(figure: Figure, { theme, width, words }: Paper): Frame {
  const { margin, size } = theme
  const inner = width - margin.side * 2
  const lines = (text: string, of: number, weight: 400 | 700, most: number) =>
    text === '' ? 0 : wrapText(text, of, weight, inner, most).length
  const block = (y: number, height: number): Place => ({ x: margin.side, y, width: inner, height })
  const title = block(34, lines(figure.headline.text, size.headline, 700, 2) * size.headline * 1.28 + 2)
  const subtitle = block(title.y + title.height + 2, lines(figure.subtitle, size.subtitle, 400, 2) * size.subtitle * 1.4)
  const noteText = figure.notes.map((note) => note.replace(/[。；]$/, '')).join(words.screens.takeOut.between)
  const noteHeight = lines(noteText, size.source, 400, 3) * size.source * 1.4
  const notes = block(sourceY - 4 - noteHeight, noteHeight + 2)
  const y = subtitle.y + subtitle.height + 10
  return {
    title: { ...title, name: 'title' },
    subtitle: { ...subtitle, name: 'subtitle' },
    notes: { ...notes, name: 'notes' },
    noteText,
    place: block(y, notes.y - white - y),
  }
}

function figureSlide(
  slide: Slide,
  taken: TakenFigure,
  parts: readonly ChunkPart[],
  frame: Frame,
  paper: Paper,
  gathered: Gathered,
  said: string,
): void {
  const { figure } = taken
  const { theme, width, words } = paper
  const { margin, size } = theme
  const inner = width - margin.side * 2
  const source = { name: 'source', x: margin.side, y: sourceY, width: inner - 66, height: 18 }
  gathered.places[gathered.slides] = [frame.title, frame.subtitle, frame.notes, source]
  slide.addText(figure.headline.text, { placeholder: 'title' })
  slide.addText(figure.subtitle, { placeholder: 'subtitle' })
  if (said !== '') slide.addText(said, { placeholder: 'marking' })
  slide.addText(shortenSource(figure.source, size.source, inner - 70) || ' ', { placeholder: 'source' })
  if (frame.noteText !== '') slide.addText(frame.noteText, { placeholder: 'notes' })
  const first = parts[0]
  if (!first || first.part.kind === 'shapes') shapes(slide, figure, frame.place, paper, gathered)
  else if (first.part.kind === 'table') table(slide, first.part, figure, frame.place, paper, gathered)
  else
    charts(
      slide,
      parts.flatMap(({ part, panel }) => (part.kind === 'chart' ? [{ chart: part, panel }] : [])),
      figure,
      frame.place,
      paper,
      gathered,
    )
  slide.addNotes(speakerNotes(taken, words))
}

function shapes(slide: Slide, figure: Figure, place: Place, { theme, request }: Paper, gathered: Gathered): void {
  const plot = gathered.plots++
  gathered.alts[`plot ${plot}`] = figure.alt
  const { language, convention } = request
  const scene = drawFigure(figure, theme, { width: place.width, height: place.height }, { frame: false, language, convention, unit: 1 })
  sceneShapes(slide, scene, place, font, plot)
}
