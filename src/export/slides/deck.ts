import { messagesOf } from '../../i18n/messages'
import { themeOf } from '../../drawing/theme/theme'
import { markingsOf } from '../../report/marking'
import { step, type ExportRequest } from '../request'
import { figureSlides } from './figureSlide'
import { defineMasters } from './masters'
import { mendDeck } from './mendDeck'
import { font, heightPt, type Gathered, type Paper, type Slide } from './paper'

/** Headlines a page of the agenda lists. */
const mostHeadlines = 12

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
  const gathered: Gathered = { charts: [], alts: {}, places: {}, plots: 0, slides: 0 }
  const said = markingsOf(request.figures).join(' ')
  const add = (masterName: string): Slide => {
    gathered.slides++
    return deck.addSlide({ masterName }) as never
  }
  if (request.figures.length > 1) cover(add, paper, said)
  for (const [k, taken] of request.figures.entries()) {
    await step(request, k, request.figures.length)
    figureSlides(() => add('FIGURE'), taken, paper, gathered, said)
  }
  const laid = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  await step(request, request.figures.length, request.figures.length)
  const mended = mendDeck(laid, {
    charts: gathered.charts,
    alts: gathered.alts,
    places: gathered.places,
    font,
    language: request.language,
    by: words.screens.app.name,
  })
  return new Blob([mended as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })
}

/** Title and agenda: what the deck is, of which day, and its headlines, which read as a summary. */
function cover(add: (master: string) => Slide, { request, words }: Paper, said: string): void {
  const first = add('COVER')
  first.addText(request.title, { placeholder: 'title' })
  first.addText([request.madeOn, words.screens.takeOut.figures(request.figures.length)].join(words.screens.app.separator), {
    placeholder: 'subtitle',
  })
  if (said !== '') first.addText(said, { placeholder: 'marking' })
  const headlines = request.figures.filter(({ figure }) => figure.shown.page <= 1).map(({ figure }) => figure.headline.text)
  for (let k = 0; k < headlines.length; k += mostHeadlines) {
    const slide = add('AGENDA')
    slide.addText(words.screens.takeOut.agenda, { placeholder: 'title' })
    const lines = headlines
      .slice(k, k + mostHeadlines)
      .map((text, i) => ({ text: `${k + i + 1}  ${text}`, options: { breakLine: true, paraSpaceAfter: 8 } }))
    slide.addText(lines as never, { placeholder: 'list' })
    if (said !== '') slide.addText(said, { placeholder: 'marking' })
  }
}
