import { cellClass, isQuantity } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import type { TableShape } from './tableShape'

/** Rows a file of records has at least, the share of them that begin in the first column, and of those that are half as wide as their names. */
const [leastRows, begun, wide] = [6, 0.98, 0.6]
/** Lines of remarks a program's file opens with at least. */
const leastRemarks = 3

/**
 * A text file of records: from its first row on, or from behind lines of remarks (#FORMAT: …), one row a record, each begun in the first
 * column and most of them at least half as wide as the names over it. Null where it isn't one: an office's sheet has titles, gaps and notes.
 *
 *     RUN,1_1,1_2 / 0,.,A / 1,.,. …                     header RUN 1_1 1_2, all rows beneath it
 *     #EXPORTTYPE:,ALL / … / ##Temp,Time / 21.5,0.88     header ##Temp Time
 */
export function recordTable(grid: Grid): TableShape | null {
  const rows = Array.from(grid.rows)
  const remarks = rows.findIndex((row) => !firstText(grid, row).startsWith('#'))
  const remarked = remarks >= leastRemarks
  const top = remarked ? remarks - 1 : 0
  const head = rows[top]
  const body = rows.slice(top + 1)
  if (head === undefined || body.length < leastRows) return null
  // A gap parts tables, or a table from its notes.
  if (body.some((row, k) => row - (rows[top + k] as number) > 1)) return null
  const { cells, columns } = grid.rowCells(head)
  const width = cells.length
  const texts = new Set(Array.from(cells, (cell) => grid.textOf(cell)))
  const names = width >= 2 && columns.every((column, k) => column === k) && texts.size === width
  if (!names || (!remarked && (width < 3 || !cells.every((cell) => isName(grid.classes[cell] as number))))) return null
  const first = body.filter((row) => grid.at(row, 0) >= 0).length
  const isWide = (row: number): boolean => 2 * grid.rowCells(row).cells.length >= width
  // A note, a date or a name at the end is no record.
  if (first < begun * body.length || body.filter(isWide).length < wide * body.length || !isWide(body[body.length - 1] as number))
    return null
  const holds = (column: number): boolean => body.some((row) => grid.at(row, column) >= 0)
  return {
    band: { left: 0, right: grid.columnCount - 1 },
    headerRows: [head],
    bodyRows: body,
    repeatedRows: [],
    uses: Array.from({ length: grid.columnCount }, (_, k) => (holds(k) ? 'text' : 'blank')),
  }
}

function isName(code: number): boolean {
  return code === cellClass.words || (!isQuantity(code) && code !== cellClass.missing && code !== cellClass.date)
}

function firstText(grid: Grid, row: number): string {
  return grid.textAt(row, 0)
}

/** A table without the line over its header that is wider than it: a title that commas tore (Sample 012, Wednesday, January 20). */
export function withoutTornTitle(grid: Grid, shape: TableShape): TableShape {
  const [title, ...rest] = shape.headerRows
  const lowest = rest[rest.length - 1]
  if (title === undefined || lowest === undefined || shape.band.left !== 0) return shape
  const used = shape.uses.flatMap((use, k) => (use === 'blank' ? [] : [k]))
  const { columns } = grid.rowCells(title)
  const torn =
    columns.length > used.length &&
    columns.every((column, k) => column === k) &&
    used.every((column) => grid.at(lowest, column) >= 0) &&
    grid.rowCells(lowest).cells.length === used.length
  return torn ? { ...shape, headerRows: rest } : shape
}

/** Tables of the very same rows beside one another are one, where their names differ: a column without a name parts no records. */
export function withSameRows(grid: Grid, first: TableShape, others: readonly TableShape[]): TableShape {
  let whole = first
  for (const other of others) {
    const same =
      other.band.left > whole.band.right &&
      other.headerRows.join() === first.headerRows.join() &&
      other.bodyRows.length === first.bodyRows.length &&
      other.bodyRows.every((row, k) => row === first.bodyRows[k])
    if (!same || namesOf(grid, other).some((name) => namesOf(grid, whole).includes(name))) continue
    const gap = Array<'blank'>(other.band.left - whole.band.right - 1).fill('blank')
    whole = { ...whole, band: { left: whole.band.left, right: other.band.right }, uses: [...whole.uses, ...gap, ...other.uses] }
  }
  return whole
}

function namesOf(grid: Grid, { band, headerRows }: TableShape): string[] {
  const lowest = headerRows[headerRows.length - 1]
  if (lowest === undefined) return ['']
  return Array.from({ length: band.right - band.left + 1 }, (_, k) => grid.textAt(lowest, band.left + k)).filter((text) => text !== '')
}

/** A table with the names that go on over columns still empty, right of its last. */
export function withEmptyColumns(grid: Grid, shape: TableShape): TableShape {
  const lowest = shape.headerRows[shape.headerRows.length - 1]
  if (lowest === undefined) return shape
  let right = shape.band.right
  while (grid.at(lowest, right + 1) >= 0 && shape.bodyRows.every((row) => grid.at(row, right + 1) < 0)) right++
  return right === shape.band.right
    ? shape
    : { ...shape, band: { ...shape.band, right }, uses: [...shape.uses, ...Array<'blank'>(right - shape.band.right).fill('blank')] }
}
