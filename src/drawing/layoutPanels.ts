import type { Panel } from '../figures/figure'
import type { Pen } from './pen'
import type { Plot } from './plot'
import { withoutShared } from '../figures/tell/sharedWords'
import { splitName } from './parts/names/splitName'
import { shortenText } from './text/shortenText'
import { measureText } from './text/text'
import type { Box } from './text/textBox'

export interface PanelPlace {
  readonly panel: Panel
  readonly index: number
  readonly place: Box
  readonly names: Plot['names']
}

/**
 * Lay small multiples out in a grid and draw their rules and titles: the grid whose plots come nearest to three wide by two
 * high. Our own panel has a rule and title in the accent. Panels of rows are as wide as their names ask while all find room,
 * and need no more height than their rows. Panels that find no room are left out and counted. `shared` is the width of a column of
 * names for all of them: where they find room side by side, the first panel holds it.
 */
export function layoutPanels(
  plot: Pick<Plot, 'theme' | 'words' | 'box'> & { readonly pen: Pen },
  panels: readonly Panel[],
  rows: boolean,
  shared = 0,
): PanelPlace[] {
  const { theme, pen, box } = plot
  const { size, color } = theme
  const titlesApart = withoutShared(panels.map((panel) => splitName(panel.title).name))
  const gap = size.label * (box.width < size.label * 60 ? 1.6 : 2.2)
  const headHeight = size.label * 2
  const { mostColumns, mostRows } = capacity(plot, panels, rows, gap, headHeight)
  const count = Math.min(panels.length, mostColumns * mostRows)
  const own = panels.findIndex((panel) => panel.own)
  const kept = panels.map((_, index) => index).filter((index) => index < count - (own >= count ? 1 : 0) || index === own)

  const room = box.width - gap * (panels.length - 1)
  const titles = panels.length * Math.max(0, ...panels.map((panel) => measureText(panel.title, size.label, 700)))
  // Names are cut before the titles of the panels are, down to a quarter of the width.
  const column = Math.min(shared, Math.max(box.width * 0.24, room - titles))
  const beside = (room - column) / panels.length
  if (column > 0 && beside >= size.label * leastBeside)
    return panels.map((panel, index) => {
      const x = index === 0 ? box.x : box.x + column + index * (beside + gap)
      const place = { x, y: box.y, width: index === 0 ? column + beside : beside, height: box.height }
      return headed(plot, panel, index, place, { width: column, drawn: index === 0 }, titlesApart)
    })

  let best = { columns: 1, rows: count, score: Infinity }
  for (let columns = 1; columns <= Math.min(mostColumns, count); columns++) {
    const lines = Math.ceil(count / columns)
    if (lines > mostRows) continue
    const width = (box.width - gap * (columns - 1)) / columns
    const height = (box.height - size.label * (lines - 1)) / lines - headHeight
    const score = Math.abs(Math.log(width / height / 1.5)) + ((columns * lines - count) / count) * 2.2
    if (score < best.score) best = { columns, rows: lines, score }
  }
  const left = panels.length - kept.length
  const foot = left > 0 ? size.source * 1.6 : 0
  if (left > 0) pen.leaveOut(left)
  if (left > 0)
    pen.text({ text: plot.words.more(left), x: box.x, y: box.y + box.height - size.source * 0.6, size: size.source, color: color.ink3 })
  const width = (box.width - gap * (best.columns - 1)) / best.columns
  const height = (box.height - foot - size.label * (best.rows - 1)) / best.rows
  return kept.map((index, k): PanelPlace => {
    const panel = panels[index] as Panel
    const x = box.x + (k % best.columns) * (width + gap)
    const y = box.y + Math.floor(k / best.columns) * (height + size.label)
    return headed(plot, panel, index, { x, y, width, height }, null, titlesApart)
  })
}

/** Narrowest marks of a panel whose names stand left of all, em. */
const leastBeside = 9.5

/** Whether the headline names whose panel it is. */
function isNamedPanel({ series }: Panel): boolean {
  return series.some(
    ({ role, marks }) => role === 'peer' && marks.some(({ flags }) => flags.includes('named') || flags.includes('named-bad')),
  )
}

/** Draw rule and title of a panel; what is left below them is its place. */
function headed(
  plot: Pick<Plot, 'theme'> & { readonly pen: Pen },
  panel: Panel,
  index: number,
  { x, y, width, height }: Box,
  names: Plot['names'],
  titles: readonly string[],
): PanelPlace {
  const { theme, pen } = plot
  const { size, color } = theme
  const headHeight = size.label * 2
  const accented = panel.own || isNamedPanel(panel)
  const accent = accented ? color.focus : color.ink
  pen.line(
    [
      [x, y],
      [x + width, y],
    ],
    { color: accented ? color.focus : color.line, width: accented ? theme.line.series : theme.line.hair },
    'grid',
  )
  const aside = panel.aside ?? ''
  const asideWidth = measureText(aside, size.source, panel.own ? 700 : 400)
  const titleWidth = measureText(panel.title, size.label, 700)
  const fits = titleWidth + asideWidth + size.label < width
  // A bracketed second name or unit gives way before a title is cut.
  const bare = splitName(panel.title).name
  const told = titleWidth <= width ? panel.title : measureText(bare, size.label, 700) <= width ? bare : (titles[index] ?? bare)
  const title = shortenText(told, size.label, 700, width)
  const name = {
    text: title,
    x: x - (title.startsWith('《') ? size.label * 0.46 : 0),
    y: y + size.label * 1.05,
    size: size.label,
    weight: 700,
    color: accent,
  } as const
  pen.text(name)
  pen.name(panel.series[0]?.marks[0]?.id ?? '', name)
  if (fits)
    pen.text({
      text: aside,
      x: x + width,
      y: y + size.label * 1.05,
      size: size.source,
      weight: panel.own ? 700 : 400,
      align: 'right',
      color: color.ink2,
    })
  return { panel, index, place: { x, y: y + headHeight, width, height: height - headHeight }, names }
}

/**
 * How many panels stand beside and above each other: as wide as is comfortable if that shows them all, else narrower, and at the
 * narrowest only where no panel is left out then: eight in 560 × 240 px are four by two.
 */
function capacity(
  plot: Pick<Plot, 'theme' | 'box'>,
  panels: readonly Panel[],
  rows: boolean,
  gap: number,
  headHeight: number,
): { readonly mostColumns: number; readonly mostRows: number } {
  const { size } = plot.theme
  const marks = panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  const longest = Math.max(0, ...marks.map((mark) => measureText(splitName(mark.category).name, size.label, 400)))
  const most = Math.max(0, ...panels.flatMap((panel) => panel.series.map((series) => series.marks.length)))
  const narrow = size.label * 10.5
  const wide = rows ? Math.max(narrow, Math.min(size.label * 17, longest / 0.4)) : narrow
  const tall = size.label * 8.5
  // Rows, a line above them for a key or the names of reference lines, and a line's room to breathe.
  const low = rows ? Math.min(tall, headHeight + size.source * (1.5 * most + 3)) : tall
  const fit = (width: number) => ({
    mostColumns: Math.max(1, Math.floor((plot.box.width + gap) / (width + gap))),
    mostRows: Math.max(1, Math.floor((plot.box.height + size.label) / (low + size.label))),
  })
  const comfortable = fit(wide)
  const squeezed = fit(narrow)
  const least = size.label * 8.6
  const tight = fit(least)
  const holds = ({ mostColumns, mostRows }: typeof squeezed) => mostColumns * mostRows >= panels.length
  if (!holds(comfortable) && !holds(squeezed) && holds(tight) && (!rows || longest <= least * 0.4)) return tight
  // Where not all find room either way, names of rows are better read than cut.
  return holds(comfortable) || (rows && !holds(squeezed)) ? comfortable : squeezed
}
