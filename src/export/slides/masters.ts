import { at, font, plain, type Paper } from './paper'

/** The three kinds of slide with the places of their words: the title of the deck, its agenda, a figure. */
export function defineMasters(deck: { defineSlideMaster: (master: Record<string, unknown>) => void }, { width, theme }: Paper): void {
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
