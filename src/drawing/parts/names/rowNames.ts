import type { Plot } from '../../plot'
import { shortenText } from '../../text/shortenText'
import { measureText } from '../../text/text'
import { wrapText } from '../../text/wrapText'
import { withoutShared } from '../../../figures/tell/sharedWords'
import { splitName } from './splitName'

/** A row as its left side needs it. */
export interface RowName {
  readonly id: string
  readonly category: string
  readonly detail: string
  readonly rank: string
  readonly color: string
  readonly strong: boolean
  /** Kept when not every row fits. */
  readonly keep: boolean
  /** 10家合计: no name among the others, who drop what they share without it. */
  readonly whole?: boolean
}

export interface NamedRow {
  readonly index: number
  readonly lines: readonly { readonly text: string; readonly size: number; readonly quiet: boolean }[]
}

export interface RowNames {
  readonly size: number
  readonly rowHeight: number
  readonly rankWidth: number
  /** Rank and name, without the gap to the bars. */
  readonly width: number
  readonly rows: readonly NamedRow[]
  /** Rows that found no room. */
  readonly left: number
}

/**
 * Lay out the names left of the rows of a figure: the largest text size at which all rows fit, then how wide the column is
 * and how names break. A bracketed part goes to a second, quieter line; the column grows to 34 % of the width before
 * anything wraps; then what all names share is dropped (委办公室); what still doesn't fit is cut with …. When even the smallest text leaves no room for all rows, the first
 * rows are kept, and our own and the named ones, and `left` says how many are not drawn. `lines` is how many bars with a
 * label each row holds; `most` the widest rank and name may be, px.
 */
export function layoutRowNames(
  plot: Pick<Plot, 'theme'>,
  rows: readonly RowName[],
  width: number,
  height: number,
  columns = 1,
  lines = 1,
  most = Infinity,
): RowNames {
  const { theme } = plot
  // A row of several bars needs a line of text for each of them.
  const roomy = (theme.distance === 'desk' ? 1.5 : 1.42) + (lines - 1) * 1.15
  const perColumn = Math.ceil(rows.length / columns)
  const sizes = [theme.size.label, theme.size.axis, theme.size.source]
  const size = sizes.find((s) => height / perColumn >= s * roomy) ?? theme.size.source
  const fit = Math.max(1, Math.floor(height / (size * (1.34 + (lines - 1) * 1.15))))
  const shown = choose(rows, perColumn <= fit ? rows.length : fit * columns - 1)
  const left = rows.length - shown.length
  const slots = left > 0 ? fit : Math.ceil(shown.length / columns)
  const rowHeight = Math.min(height / slots, theme.size.label * (4.3 + (lines - 1) * 1.6))

  const rankWidth = rows.some((row) => row.rank !== '') ? Math.max(...rows.map((row) => measureText(row.rank, size, 700))) + size * 0.75 : 0
  const quiet = Math.max(theme.size.source, size * 0.88)
  const two = rowHeight >= size * 1.2 + quiet * 1.25
  // Where rows are too low for a second line nothing can wrap, so the column may take more before names are cut.
  const share = rowHeight >= size * 2.45 ? 0.34 : columns > 1 ? 0.5 : 0.44
  const limit = Math.min(width * share - rankWidth, theme.size.label * 20, most - rankWidth)
  // A bracketed part stays on its line while the column is slim; else the short name stands alone.
  const slim = Math.min(limit, width * 0.34 - rankWidth)
  const apart = rows.map((row) => (row.detail === '' ? splitName(row.category) : { name: row.category, detail: row.detail }))
  const tooWide = shown.some((k) => measureText(apart[k]?.name ?? '', size, rows[k]?.strong ? 700 : 400) > limit + 0.5)
  // What all names share says nothing: it goes before any name is cut or wrapped.
  const all = apart.map(({ name }) => name)
  const said = tooWide ? membersApart(all, rows) : all
  const parts = apart.map(({ name, detail }, k) => ({
    name: said[k] as string,
    detail,
    whole: said[k] === name ? (rows[k] as RowName).category : (said[k] as string),
  }))
  const wholeWidth = (index: number) => {
    const row = rows[index] as RowName
    const { whole = '' } = parts[index] ?? {}
    return row.detail === '' ? measureText(whole, size, row.strong ? 700 : 400) - hang(whole, size) : Infinity
  }
  const bracketed = (index: number) => parts[index]?.name !== parts[index]?.whole
  // Brackets that find no second line go from all names or from none.
  const bare = !two && shown.some((index) => rows[index]?.detail === '' && bracketed(index) && wholeWidth(index) > slim)
  const natural = shown.map((index) => {
    const row = rows[index] as RowName
    const part = parts[index] as (typeof parts)[number]
    const weight = row.strong ? 700 : 400
    if (wholeWidth(index) <= slim && !(bare && bracketed(index))) return wholeWidth(index)
    return Math.max(measureText(part.name, size, weight), two ? measureText(part.detail, quiet, 400) : 0)
  })
  const column = Math.max(size * 2, Math.min(limit, Math.max(0, ...natural)))
  const named = shown.map((index): NamedRow => {
    const row = rows[index] as RowName
    const part = parts[index] as (typeof parts)[number]
    const weight = row.strong ? 700 : 400
    const line = (text: string, s: number, isQuiet: boolean) => ({ text, size: s, quiet: isQuiet })
    if (wholeWidth(index) <= column && !(bare && bracketed(index))) return { index, lines: [line(part.whole, size, false)] }
    const three = rowHeight >= size * 2.45 + quiet * 1.25
    const names = wrapText(part.name, size, weight, column, three || (part.detail === '' && rowHeight >= size * 2.45) ? 2 : 1)
    const lines = names.map((text) => line(text, size, false))
    if (part.detail !== '' && (names.length === 1 ? two : three))
      lines.push(line(shortenText(part.detail, quiet, 400, column), quiet, true))
    return { index, lines: lines.filter((l) => l.text !== '') }
  })
  return { size, rowHeight, rankWidth, width: rankWidth + column, rows: named, left }
}

/** The members' names without what they share, wholes among them as they are. */
function membersApart(names: readonly string[], rows: readonly RowName[]): readonly string[] {
  const shorter = withoutShared(names.filter((_, k) => rows[k]?.whole !== true))
  let next = 0
  return names.map((name, k) => (rows[k]?.whole === true ? name : (shorter[next++] as string)))
}

/** Draw rank and name of one row around `y`. */
export function drawRowName(plot: Plot, names: RowNames, named: NamedRow, row: RowName, x: number, y: number): void {
  const { pen, theme } = plot
  const { size, rankWidth } = names
  const lineHeight = size * 1.24
  const first = y - (Math.max(0, named.lines.length - 1) / 2) * lineHeight
  if (row.rank !== '') {
    pen.text({
      text: row.rank,
      x: x + rankWidth - size * 0.62,
      y: first,
      size,
      align: 'right',
      weight: row.strong ? 700 : 400,
      color: row.strong ? row.color : theme.color.ink2,
    })
  }
  named.lines.forEach((line, k) => {
    const weight = row.strong && !line.quiet ? 700 : 400
    const color = line.quiet ? (row.color === theme.color.focus ? row.color : theme.color.ink2) : row.color
    const text = {
      text: line.text,
      x: x + rankWidth - hang(line.text, line.size),
      y: first + k * lineHeight,
      size: line.size,
      weight,
      color,
    } as const
    pen.text(text)
    pen.name(row.id, text)
  })
}

/** 《 at the start hangs left by half a character, so that names align by their first word. */
function hang(text: string, size: number): number {
  return text.startsWith('《') ? size * 0.46 : 0
}

/** The first `count` rows, with the rows to keep in place of the last of them. */
function choose(rows: readonly RowName[], count: number): number[] {
  const all = rows.map((_, index) => index)
  if (count >= rows.length) return all
  const keep = all.filter((index) => rows[index]?.keep === true).slice(0, count)
  const rest = all.filter((index) => !keep.includes(index)).slice(0, count - keep.length)
  return [...keep, ...rest].sort((a, b) => a - b)
}
