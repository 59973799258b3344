import { heightOf, isBare, isWhole, needOf } from '../../../drawing/figureNeed'
import type { Figure } from '../../../figures/figure'

export interface BoardCell {
  readonly index: number
  readonly share: number
  /** px. Nearly equal neighbours are made equal; a short one beside a long one keeps its own, so that its source line stays with it. */
  readonly height: number
  /** Figures under a short one beside a long one, where they fit. */
  readonly below: readonly { readonly index: number; readonly height: number }[]
}
export interface BoardRow {
  readonly cells: readonly BoardCell[]
  /** Share left white, so that a lone figure isn't stretched to fill. */
  readonly rest: number
}

const mostInRow = 3
/** Neighbours this near in height (px) end on one line. */
const levelled = 80
/** Below this width (px) even a lone figure takes the row. */
const narrow = 900
/** White between two figures, px: it divides, boxes don't. */
export const boardGap = 48

/** How far ahead a figure may be fetched to fill a row that the next in order doesn't fit. */
const reach = 4

/**
 * Rows of two or three figures, with the share of the width each needs rather than equal thirds. The board's order holds,
 * except that a row left with room takes the next figure that fits it, and so does the room under a short figure beside a
 * long one. Tiles stand alone, a long ranking gets its own row.
 * Heights are 300-340 px, more where the rows of a figure ask for it.
 *
 *     1318 px: changes, ranking, steps             10 : 7 : 5
 *      700 px: changes | ranking, steps
 *     1318 px: ranking, matrix of 20, steps        ranking, steps | matrix
 *
 * The first `fixed` figures stand where a person put them: none behind goes ahead of one of them. A board of one row takes the width, and
 * of the `room` (px) below the tiles what its figures can use.
 */
export function boardRows(figures: readonly Figure[], width: number, fixed = 0, room = 0): BoardRow[] {
  const waiting = figures.map((_, index) => index)
  const ahead = () => waiting.slice(0, (waiting[0] ?? 0) < fixed ? 1 : reach)
  const rows: BoardRow[] = []
  while (waiting.length > 0) {
    const first = waiting.shift() as number
    const row = [first]
    let used = leastOf(figures[first] as Figure, width)
    while (row.length < mostInRow && !isWhole(figures[first] as Figure)) {
      const next = ahead().find(
        (index) => !isWhole(figures[index] as Figure) && used + boardGap + leastOf(figures[index] as Figure, width) <= width,
      )
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      row.push(next)
      used += boardGap + leastOf(figures[next] as Figure, width)
    }
    rows.push(rowOf(figures, row, width, waiting, ahead))
  }
  return inRoom(figures, rows, room)
}

/** How much taller than it needs a figure may be where nothing stands below it. */
const mostTaller = 1.2

/** The only row of framed figures of a board, as wide as the page and as tall as there is room: half a screen of white says that something is missing. */
function inRoom(figures: readonly Figure[], rows: BoardRow[], room: number): BoardRow[] {
  const framed = rows.filter(({ cells }) => cells.some(({ index }) => !isBare(figures[index] as Figure)))
  const [only] = framed
  if (only === undefined || framed.length > 1 || room === 0) return rows
  const taken = rows.flatMap(({ cells }) => (cells === only.cells ? [] : Math.max(...cells.map(({ height }) => height)) + rowGap))
  const left = room - taken.reduce((sum, height) => sum + height, 0)
  const taller = (height: number): number => Math.max(height, Math.min(left, height * mostTaller))
  const cells = only.cells.map((cell) => (cell.below.length > 0 ? cell : { ...cell, height: taller(cell.height) }))
  return rows.map((row) => (row === only ? { cells, rest: 0 } : row))
}

/** White between two rows, px. */
export const rowGap = 20

/** Figures of rows in the order they are read: those of a row, then those under its short ones. */
export function readingOrder(rows: readonly BoardRow[]): readonly number[] {
  return rows.flatMap(({ cells }) => [...cells.map(({ index }) => index), ...cells.flatMap(({ below }) => below.map(({ index }) => index))])
}

function rowOf(
  figures: readonly Figure[],
  row: readonly number[],
  width: number,
  waiting: number[],
  ahead: () => readonly number[],
): BoardRow {
  const own = row.map((index) => heightOf(figures[index] as Figure, width))
  const tallest = Math.max(...own)
  const sum = row.reduce((total, index) => total + needOf(figures[index] as Figure).share, 0)
  const cells = row.map((index, k): BoardCell => {
    const { share } = needOf(figures[index] as Figure)
    const column = ((width - boardGap * (row.length - 1)) * share) / sum
    const below: { index: number; height: number }[] = []
    let left = tallest - (own[k] as number)
    while (row.length > 1 && left > levelled) {
      const next = ahead().find((candidate) => {
        const figure = figures[candidate] as Figure
        return !isWhole(figure) && leastOf(figure, width) <= column && heightOf(figure, column) + rowGap <= left + levelled
      })
      if (next === undefined) break
      waiting.splice(waiting.indexOf(next), 1)
      below.push({ index: next, height: heightOf(figures[next] as Figure, column) })
      left -= heightOf(figures[next] as Figure, column) + rowGap
    }
    return { index, share, height: left <= levelled && below.length === 0 ? tallest : (own[k] as number), below }
  })
  const shares = cells.reduce((sum, cell) => sum + cell.share, 0)
  return { cells, rest: cells.length === 1 && width > narrow ? Math.max(0, 16 - shares) : 0 }
}

function leastOf(figure: Figure, width: number): number {
  return Math.min(needOf(figure).least, width)
}
