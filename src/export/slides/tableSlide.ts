import type { SlideCell, SlideTable } from '../../drawing/slide/slideChart'
import type { Figure } from '../../figures/figure'
import { layTable } from './layTable'
import { font, inch, plain, type Gathered, type Paper, type Place, type Slide } from './paper'

/** The largest text of a table and its highest row, in pt: few rows are written larger. */
const largest = 18
const highest = 42

/** A table of real cells, as large as its rows leave room for. */
export function table(slide: Slide, part: SlideTable, figure: Figure, place: Place, { theme }: Paper, gathered: Gathered): void {
  const plot = gathered.plots++
  gathered.alts[`plot ${plot}`] = figure.alt
  const { color, size } = theme
  const heightOf = (laid: ReturnType<typeof layTable>) => laid.heights.reduce((sum, one) => sum + one, laid.head)
  let fontSize = largest
  while (fontSize > size.source && !fitsWhole(part, place, fontSize)) fontSize--
  const laid = layTable(part, place.width, fontSize)
  const spare = Math.max(0, place.height - heightOf(laid)) / (part.rows.length + 1)
  const line = { type: 'solid', pt: 0.75, color: plain(color.line) }
  const none = { type: 'none' }
  const cell = (text: unknown, more: Record<string, unknown>) => ({
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
  const words = ({ text, lead, color: ink = color.ink, bold = false }: SlideCell): unknown => {
    if (lead === undefined || lead === '') return text
    const run = (said: string, options: Record<string, unknown>) => ({ text: said, options: { fontFace: font, ...options } })
    return [
      run(`${lead}  `, { fontSize: Math.max(size.source, Math.round(fontSize * 0.7)), color: plain(color.ink) }),
      run(text, { fontSize, bold, color: plain(ink) }),
    ]
  }
  const rows = [
    ...(laid.head > 0 ? [part.head] : []).map((head) =>
      head.map((text, k) =>
        cell(text, { bold: true, color: plain(color.ink2), align: k === 0 ? 'left' : (part.rows[0]?.[k]?.align ?? 'center') }),
      ),
    ),
    ...part.rows.map((row) =>
      row.map((one) =>
        cell(words(one), {
          align: one.align,
          bold: one.bold ?? false,
          ...(one.color ? { color: plain(one.color) } : {}),
          ...(one.fill ? { fill: { color: plain(one.fill) } } : {}),
        }),
      ),
    ),
  ]
  slide.addTable(rows, {
    x: inch(place.x),
    y: inch(place.y),
    w: inch(laid.widths.reduce((sum, one) => sum + one, 0)),
    colW: laid.widths.map(inch),
    rowH: [...(laid.head > 0 ? [laid.head] : []), ...laid.heights].map((one) => inch(Math.max(one, Math.min(highest, one + spare)))),
    autoPage: false,
    objectName: `plot ${plot}`,
  })
}

/** Whether a table written in this size stays on its slide with no more lines than in the smallest. */
function fitsWhole(part: SlideTable, place: Place, size: number): boolean {
  const { head, heights } = layTable(part, place.width, size)
  const one = size * 1.25 + 8.5
  return heights.every((height) => height <= one) && heights.reduce((sum, height) => sum + height, head) <= place.height
}
