import { forms } from './registry'
import type { Figure, Panel } from '../figures/figure'

/** Fewer rows than this are no page. */
const leastRows = 3
/** Rounds in which a figure finds how many rows a page holds. */
const mostRounds = 4

/**
 * The pages of a figure on a screen that may not hold all its members: it is made again with as many fewer on a page as found no room, and what its
 * kind doesn't page is folded. `left` says how many members a drawing left out.
 *
 *     30 offices, 18 find room     18, 12
 *     30 offices, all find room    one page
 */
export function pagesOf(build: (page: number, top?: number) => Figure, left: (figure: Figure) => number): readonly Figure[] {
  let figure = build(1)
  let top: number | undefined
  for (let round = 0; round < mostRounds; round++) {
    const out = left(figure)
    const room = figure.shown.members - out
    if (out <= 0 || room < leastRows || figure.shown.of < figure.shown.members) break
    const next = build(1, room)
    if (next.shown.members >= figure.shown.members) break
    figure = next
    top = room
  }
  const pages = Array.from({ length: Math.max(1, figure.shown.pages) }, (_, k) => (k === 0 ? figure : build(k + 1, top)))
  return pages.flatMap((page) => foldFigure(page, left))
}

/** A figure as it stands in pieces that each find room: rows of a form with rows, small multiples by panels; itself where it has neither. */
export function foldFigure(figure: Figure, left: (figure: Figure) => number): readonly Figure[] {
  const out = left(figure)
  const count = rowsIn(figure)
  if (out <= 0 || count === 0) return [figure]
  for (let size = Math.max(1, count - out); size >= 1; size--) {
    const parts = Math.ceil(count / size)
    // Pages alike: 11 in 6 and 5, not in 10 and 1.
    const each = Math.ceil(count / parts)
    const pieces = Array.from({ length: parts }, (_, k) => rowsOf(figure, k * each, (k + 1) * each))
    if (pieces.every((piece) => left(piece) <= 0)) return pieces
  }
  return [figure]
}

/**
 * A figure narrowed to the rows around a mark, where a smaller place doesn't hold them all: less is shown, nothing is shrunk. `from` and `to` count
 * its rows from 1.
 */
export function aroundMark(
  figure: Figure,
  mark: string | null,
  left: (figure: Figure) => number,
): { readonly figure: Figure; readonly from: number; readonly to: number; readonly of: number } {
  const count = rowsIn(figure)
  const out = left(figure)
  if (out <= 0 || count === 0) return { figure, from: 1, to: count, of: count }
  const at = Math.max(0, rowOf(figure, mark))
  for (let size = Math.max(1, count - out); size >= 1; size--) {
    const from = Math.max(0, Math.min(count - size, at - (size >> 1)))
    const piece = rowsOf(figure, from, from + size)
    if (size === 1 || left(piece) <= 0) return { figure: piece, from: from + 1, to: from + size, of: count }
  }
  return { figure, from: 1, to: count, of: count }
}

/** What a figure may be folded by: its panels, else its rows; 0 where it can't be. */
function rowsIn(figure: Figure): number {
  const [first] = figure.panels
  if (figure.panels.length > 1) return figure.panels.length
  const { rows } = forms[figure.form]
  if (!first || rows === undefined) return 0
  return rows.are === 'series' ? first.series.length : Math.max(0, ...first.series.map((series) => series.marks.length))
}

function rowOf(figure: Figure, mark: string | null): number {
  const [first] = figure.panels
  if (mark === null || !first) return -1
  const holds = (panel: Panel) => panel.series.some((series) => series.marks.some((one) => one.id === mark))
  if (figure.panels.length > 1) return figure.panels.findIndex(holds)
  if (forms[figure.form].rows?.are === 'series') return first.series.findIndex((series) => series.marks.some((one) => one.id === mark))
  return Math.max(-1, ...first.series.map((series) => series.marks.findIndex((one) => one.id === mark)))
}

function rowsOf(figure: Figure, from: number, to: number): Figure {
  if (figure.panels.length > 1) {
    const references = figure.references.flatMap(({ panel, ...reference }) =>
      panel === undefined ? [reference] : panel >= from && panel < to ? [{ ...reference, panel: panel - from }] : [],
    )
    return { ...figure, panels: figure.panels.slice(from, to), references }
  }
  const bySeries = forms[figure.form].rows?.are === 'series'
  const panels = figure.panels.map((panel) => ({
    ...panel,
    series: bySeries ? panel.series.slice(from, to) : panel.series.map((series) => ({ ...series, marks: series.marks.slice(from, to) })),
    ...(panel.rows === undefined ? {} : { rows: panel.rows.slice(from, to) }),
  }))
  return { ...figure, panels }
}
