import type { Figure } from '../figures/figure'
import type { Pen } from './pen'
import { shortenSource } from './text/shortenSource'
import { shortenText } from './text/shortenText'
import type { Box } from './text/textBox'
import type { Theme } from './theme/theme'
import { wrapText } from './text/wrapText'

/**
 * Draw what stands round a plot on a picture or slide — ink rule (at the desk), headline, subtitle above, notes and source
 * below — and return the place left for the plot.
 */
export function drawFrame(figure: Figure, theme: Theme, pen: Pen): Box {
  const { size, margin, color, line } = theme
  const x = margin.side
  const width = pen.width - 2 * margin.side
  const desk = theme.distance === 'desk'
  let y = margin.top
  if (desk) {
    pen.line(
      [
        [x, y],
        [x + width, y],
      ],
      { color: color.ink, width: line.rule },
      'grid',
    )
    y += size.headline * 0.55
  }
  const lineHeight = size.headline * size.headlineLine
  for (const text of wrapText(figure.headline.text, size.headline, 700, width, 2)) {
    pen.text({ text, x: x - hang(text, size.headline), y: y + lineHeight / 2, size: size.headline, weight: 700, color: color.ink })
    y += lineHeight
  }
  y += desk ? 1 : size.subtitle / 3
  for (const text of wrapText(figure.subtitle, size.subtitle, 400, width, 2)) {
    pen.text({ text, x: x - hang(text, size.subtitle), y: y + size.subtitle * 0.75, size: size.subtitle, color: color.ink2 })
    y += size.subtitle * 1.45
  }
  const top = y + size.label * (desk ? 0.6 : 0.9)

  const sourceLine = size.source * 1.45
  const joint = figure.notes.map((note) => note.replace(/[。；]$/, '')).join('；')
  const notes = wrapText(joint, size.source, 400, width, 2)
  const source = figure.source === '' ? '' : shortenSource(figure.source, size.source, width)
  const foot = [...notes, ...(source === '' ? [] : [source])]
  let bottom = pen.height - margin.bottom
  for (const text of [...foot].reverse()) {
    pen.text({ text: shortenText(text, size.source, 400, width), x, y: bottom - sourceLine / 2, size: size.source, color: color.ink3 })
    bottom -= sourceLine
  }
  if (foot.length > 0 && !desk) {
    bottom -= size.source * 0.5
    pen.line(
      [
        [x, bottom],
        [x + width, bottom],
      ],
      { color: color.hair, width: line.hair },
      'grid',
    )
    bottom -= size.source * 0.8
  } else if (foot.length > 0) bottom -= size.source * 0.35
  return { x, y: top, width, height: Math.max(size.label * 4, bottom - top) }
}

function hang(text: string, size: number): number {
  return text.startsWith('《') ? size * 0.46 : 0
}
