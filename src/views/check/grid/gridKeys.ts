import type { CellRange } from '../../../model/sheet/cell'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** How far PageUp and PageDown go. */
const page = 20

/**
 * Where a key leads from a cell, null for a key that leads nowhere. Home and End stay in the row; with Ctrl they are the corners of the sheet.
 *
 *     ArrowDown from E4              E5
 *     End from E4 of 7 columns       G4
 *     Ctrl+Home from E4              A1
 */
export function movedBy(
  key: string,
  control: boolean,
  from: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  const within = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  })
  const { row, column } = from
  switch (key) {
    case 'ArrowUp':
      return within(control ? 0 : row - 1, column)
    case 'ArrowDown':
      return within(control ? last.row : row + 1, column)
    case 'ArrowLeft':
      return within(row, control ? 0 : column - 1)
    case 'ArrowRight':
      return within(row, control ? last.column : column + 1)
    case 'PageUp':
      return within(row - page, column)
    case 'PageDown':
      return within(row + page, column)
    case 'Home':
      return within(control ? 0 : row, 0)
    case 'End':
      return within(control ? last.row : row, last.column)
    default:
      return null
  }
}

/** The block between two cells, both in it. */
export function rangeBetween(a: GridPlace, b: GridPlace): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }
}

/** A block of cells as a spreadsheet takes it from the clipboard: lines and tabs, and a table. */
export function copiedCells(
  range: CellRange,
  textAt: (row: number, column: number) => string,
): { readonly text: string; readonly html: string } {
  const rows: string[][] = []
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: string[] = []
    for (let column = range.left; column <= range.right; column++) cells.push(textAt(row, column))
    rows.push(cells)
  }
  const plain = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
  const marked = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return {
    text: rows.map((cells) => cells.map(plain).join('\t')).join('\n'),
    html: `<table>${rows.map((cells) => `<tr>${cells.map((text) => `<td>${marked(text)}</td>`).join('')}</tr>`).join('')}</table>`,
  }
}
