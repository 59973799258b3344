import type { CellRange } from '../../../model/sheet/cell'
import type { SheetOutline } from '../../../worker/look/sheetAsk'

/** px of a row, of the letters above and the numbers on the left. */
export const rowHeight = 28
export const lettersHeight = 24
export const numbersWidth = 48

/** px of a half-width sign in a cell's text. */
const sign = 7.2

/** px of the number of a doubt before a cell's text. */
const mark = 24

/** How wide each column is drawn; one with a marked cell has room for the mark too. */
export function columnWidths(outline: SheetOutline, marked: ReadonlySet<number> = new Set()): number[] {
  return outline.widths.map((signs, column) => Math.round(Math.min(330, Math.max(56, signs * sign + 24 + (marked.has(column) ? mark : 0)))))
}

/** Where each column begins, and one more: where the last ends. */
export function columnStarts(widths: readonly number[]): number[] {
  const starts = [0]
  for (const width of widths) starts.push((starts[starts.length - 1] as number) + width)
  return starts
}

/** Merged cells that can be seen in a window of rows and columns, by the place of their corner: `row * 20000 + column`. */
export function mergesIn(merges: readonly CellRange[], rows: readonly [number, number], columns: readonly [number, number]): CellRange[] {
  return merges.filter((merge) => merge.bottom >= rows[0] && merge.top <= rows[1] && merge.right >= columns[0] && merge.left <= columns[1])
}

/** px a text runs on over empty neighbours, as it does in a spreadsheet: to the next filled cell, no farther than it needs. */
export function textRun(text: string, column: number, starts: readonly number[], isEmpty: (column: number) => boolean): number {
  const own = (starts[column + 1] as number) - (starts[column] as number)
  let wanted = 20
  for (const one of text) wanted += one.charCodeAt(0) >= 0x2014 ? sign * 2 : sign
  let width = own
  for (let c = column + 1; width < wanted && c < starts.length - 1 && isEmpty(c); c++)
    width = (starts[c + 1] as number) - (starts[column] as number)
  return width
}
