/** A file, known by the hash of its bytes: the same bytes are the same file whatever their name. */
export type FileId = string & { readonly __brand: 'FileId' }

/** A cell of a file. Rows and columns are zero-based. `part` tells apart several readings in one cell (389次/238天). */
export interface CellRef {
  readonly file: FileId
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly part?: number
}

/** A block of cells, all four sides included, zero-based. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * Write a column as the sheet's letters.
 *
 *     columnLetters(0)   'A'
 *     columnLetters(25)  'Z'
 *     columnLetters(26)  'AA'
 */
export function columnLetters(column: number): string {
  let letters = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters
  return letters
}

/**
 * Write a place as a clerk names it.
 *
 *     a1(3, 4)  'E4'
 */
export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1)
}

/**
 * Read a place as a clerk names it; null when the text is not one.
 *
 *     parseA1('E4')  { row: 3, column: 4 }
 *     parseA1('4E')  null
 */
export function parseA1(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(text)
  if (!match) return null
  const letters = match[1] ?? ''
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(match[2]) - 1, column: column - 1 }
}

/** Whether a place lies in a block. */
export function inRange(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

/**
 * A block of cells as a clerk names it, and back.
 *
 *     rangeText({ top: 2, left: 0, bottom: 4, right: 5 })   'A3:F5'
 *     parseRange('A3:F5')                                   { top: 2, left: 0, bottom: 4, right: 5 }
 *     parseRange('F5:A3')                                   null
 */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  return `${a1(top, left)}:${a1(bottom, right)}`
}

export function parseRange(text: string): CellRange | null {
  const [from, to] = text.split(':').map(parseA1)
  if (!from || !to || to.row < from.row || to.column < from.column) return null
  return { top: from.row, left: from.column, bottom: to.row, right: to.column }
}
