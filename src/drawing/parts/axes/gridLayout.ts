import type { Mark, Series } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { shortenText } from '../../text/shortenText'
import { wrapText } from '../../text/wrapText'
import { sayMore } from '../marks/sayMore'
import { splitName } from '../names/splitName'
import { drawRowName, layoutRowNames, type RowName } from '../names/rowNames'

export interface GridCell {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly row: number
  readonly column: number
}

export interface Grid {
  readonly cells: readonly GridCell[]
  readonly cellWidth: number
  readonly cellHeight: number
  readonly size: number
  /** Whether cells are too small and too many for words. */
  readonly dense: boolean
}

/** em a cell takes at most: further apart, place and number of one cell are no longer read together. */
const widestCell = 12

/**
 * Lay out series as rows and categories as columns, with names left and heads above. Rows too many to be named are left out and
 * counted, ours kept and then those the headline names; hundreds of rows are a pattern, in which every cell is placed and names and heads are thinned.
 */
export function layoutGrid(plot: Plot): Grid {
  const { box, theme, pen, panel } = plot
  const { series } = panel
  const columns = panel.columns ?? (series[0]?.marks ?? []).map((mark) => ({ title: mark.category, detail: '' }))
  const size = theme.size.label
  const headSize = theme.size.source
  const rows = series.map((s, k): RowName => {
    const row = panel.rows?.[k]
    const own = row?.own ?? s.role === 'own'
    return {
      id: s.marks[0]?.id ?? '',
      category: row?.category ?? s.name,
      detail: row?.detail ?? '',
      rank: row?.rank ?? '',
      color: own ? theme.color.focus : theme.color.ink,
      strong: own,
      keep: own,
    }
  })
  if (rows.length === 0 || columns.length === 0) return { cells: [], cellWidth: 0, cellHeight: 0, size, dense: false }

  const headGuess = headSize * 1.6
  const lowRows = (box.height - headGuess) / rows.length < theme.size.source * leastRow
  const names = layoutRowNames(
    plot,
    lowRows ? rows.filter((row, k) => k < 12 || row.keep) : rows,
    box.width,
    lowRows ? theme.size.label * 400 : Math.max(box.height - headGuess, rows.length * theme.size.source * 1.52),
  )
  const ends = (panel.rows ?? []).map((row) => row.end)
  const endWidth = Math.max(0, ...ends.map((text) => measureText(text, size, 400)))
  const left = box.x + names.width + size * 0.7
  const right = box.x + box.width - (endWidth > 0 ? endWidth + size * 0.7 : 0)
  const cellWidth = Math.min((right - left) / columns.length, size * widestCell)
  const lines = (title: string) => headLinesOf(title, headSize, cellWidth - headSize * 0.3)
  const stacked = Math.max(...columns.map((column) => lines(column.title).length + (column.detail === '' ? 0 : 1)))
  // Heads on several lines must leave most of a low plot to its cells.
  const wraps = cellWidth >= headSize * 2.4 && (stacked <= 1 || stacked * headSize * 1.25 <= box.height * 0.4)
  const headLines = wraps ? stacked : 1
  const head = headLines * headSize * 1.25 + headSize * 0.35
  const foot = theme.size.source * 1.6
  const room = Math.floor((box.height - head - foot) / (theme.size.source * leastRow))
  if (rows.length <= mostNamed && (box.height - head) / rows.length < theme.size.source * leastRow && room >= leastNamed)
    return fewerRows(plot, room, foot)
  const cellHeight = Math.min((box.height - head) / rows.length, size * 3.4)
  const top = box.y + head

  drawHeads(plot, columns, left, cellWidth, top, headSize, wraps)
  const thin = lowRows || cellHeight < theme.size.source * leastRow
  const step = Math.max(1, Math.ceil((theme.size.source * 1.2) / cellHeight))
  const ownRow = rows.findIndex((row) => row.keep)
  rows.forEach((row, k) => {
    const y = top + (k + 0.5) * cellHeight
    const near = ownRow >= 0 && k !== ownRow && Math.abs(k - ownRow) < step
    if (thin && (near || (k % step !== 0 && k !== ownRow))) return
    const whole = names.rows.find((n) => n.index === k)
    const one = (size: number) => ({
      index: k,
      lines: [{ text: shortenText(row.category, size, row.strong ? 700 : 400, names.width - names.rankWidth), size, quiet: false }],
    })
    const named = thin ? one(theme.size.source) : whole && whole.lines.length * names.size * 1.22 > cellHeight ? one(names.size) : whole
    if (named) drawRowName(plot, thin ? { ...names, size: theme.size.source } : names, named, row, box.x, y)
    const end = ends[k] ?? ''
    if (end !== '' && !thin)
      pen.text({
        text: end,
        x: Math.min(box.x + box.width, left + columns.length * cellWidth + size * 0.7 + endWidth),
        y,
        size,
        align: 'right',
        weight: row.strong ? 700 : 400,
        color: theme.color.ink,
      })
  })
  const cells = series.flatMap((s, row) =>
    s.marks.slice(0, columns.length).map((mark, column): GridCell => ({
      mark,
      row,
      column,
      x: left + column * cellWidth,
      y: top + row * cellHeight,
      width: cellWidth,
      height: cellHeight,
    })),
  )
  return {
    cells,
    cellWidth,
    cellHeight,
    size: Math.min(size, theme.size.label),
    dense: cells.length > 1500 || cellHeight < theme.size.source * 1.12 || cellWidth < theme.size.source * 1.4,
  }
}

/** More rows are a pattern to look at, not rows to be read; fewer than the least named ones are a thumbnail. */
const mostNamed = 60
const leastNamed = 3

/** A row of words and the line above it, in text sizes: the lowest that is still read, 20 px at the desk. */
const leastRow = 1.66

/** The first rows, our own and those with a cell the headline names, with how many found no room. */
function fewerRows(plot: Plot, most: number, foot: number): Grid {
  const { box, panel } = plot
  const own = panel.series.findIndex((s, k) => panel.rows?.[k]?.own ?? s.role === 'own')
  const isNamed = ({ marks }: Series) => marks.some(({ flags }) => flags.includes('named') || flags.includes('named-bad'))
  const first = panel.series.map((_, k) => k)
  const order = [...first.filter((k) => k === own), ...first.filter((k) => k !== own && isNamed(panel.series[k] as Series)), ...first]
  const kept = [...new Set(order)].slice(0, most).sort((a, b) => a - b)
  const only = <T>(list: readonly T[]): T[] => kept.flatMap((k) => list.slice(k, k + 1))
  const fewer = { ...panel, series: only(panel.series), ...(panel.rows === undefined ? {} : { rows: only(panel.rows) }) }
  const grid = layoutGrid({ ...plot, panel: fewer, box: { ...box, height: box.height - foot } })
  sayMore(plot, panel.series.length - kept.length, { x: box.x, y: box.y + box.height - foot / 2 })
  return { ...grid, cells: grid.cells.map((cell) => ({ ...cell, row: kept[cell.row] as number })) }
}

/** A head on up to three lines; its bracketed unit gives way first. */
function headLinesOf(title: string, size: number, width: number): string[] {
  const whole = wrapText(title, size, 400, width, 3)
  return whole.some((line) => line.endsWith('…')) ? wrapText(splitName(title).name, size, 400, width, 3) : whole
}

function drawHeads(
  plot: Plot,
  columns: readonly { readonly title: string; readonly detail: string }[],
  left: number,
  width: number,
  bottom: number,
  size: number,
  wraps: boolean,
): void {
  const { pen, theme } = plot
  if (!wraps) {
    const widest = Math.max(...columns.map((column) => measureText(column.title, size, 400)))
    const step = Math.max(1, Math.ceil((Math.min(widest, size * 6) + size * 0.6) / width))
    columns.forEach((column, k) => {
      if (k % step !== 0) return
      const text = shortenText(column.title, size, 400, width * step - size * 0.4)
      pen.tryText({ text, x: left + k * width, y: bottom - size * 0.35, size, baseline: 'bottom', color: theme.color.ink3 })
    })
    return
  }
  columns.forEach((column, k) => {
    const x = left + (k + 0.5) * width
    const lines = [
      ...headLinesOf(column.title, size, width - size * 0.3),
      ...(column.detail === '' ? [] : [shortenText(column.detail, size, 400, width - size * 0.3)]),
    ]
    lines.reverse().forEach((text, n) =>
      pen.text({
        text,
        x,
        y: bottom - size * 0.35 - n * size * 1.25,
        size,
        align: 'center',
        baseline: 'bottom',
        color: theme.color.ink2,
      }),
    )
  })
}
