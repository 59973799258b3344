import { columnName, place, SheetTable, type Placed } from './table'

/** The body of a table on its sheet, header rows included: zero-based rows, last one included. */
export interface Body {
  readonly top: number
  readonly headRows: number
  readonly bottom: number
}
type Move = (row: number, column: number) => readonly [row: number, column: number]

/** The same sheet with every cell and merge of its body elsewhere; what stands above stays, what stands below follows the last row. */
function moved(table: SheetTable, body: Body, move: Move): SheetTable {
  const inBody = (row: number) => row >= body.top && row <= body.bottom
  const rowsAfter = [...table.cells.values()]
    .filter(({ row }) => inBody(row))
    .reduce((last, { row, column }) => Math.max(last, move(row, column)[0]), 0)
  const to: Move = (row, column) =>
    inBody(row) ? move(row, column) : row < body.top ? [row, column] : [rowsAfter + row - body.bottom, column]
  const a1 = ([row, column]: readonly [number, number]) => columnName(column) + String(row + 1)
  const sheet = new SheetTable(table.name)
  for (const { row, column, content, role, style } of table.cells.values()) sheet.put(a1(to(row, column)), content, role, style)
  for (const range of table.merges) {
    const [from = '', until = ''] = range.split(':')
    const [a, b] = [place(from), place(until)]
    const [p, q] = [to(a.row, a.column), to(b.row, b.column)]
    const across = Math.abs(q[1] - p[1]) + Math.abs(q[0] - p[0])
    if (across > 0) sheet.merge(`${a1([Math.min(p[0], q[0]), Math.min(p[1], q[1])])}:${a1([Math.max(p[0], q[0]), Math.max(p[1], q[1])])}`)
  }
  return sheet
}

/** Rows become columns and columns rows, from the header's corner on. */
export const transposed = (table: SheetTable, body: Body): SheetTable =>
  moved(table, body, (row, column) => [body.top + column, row - body.top])

/** A column pushed in before another, empty or filled from header to last row. */
export function withColumn(table: SheetTable, body: Body, before: number, header: string | null, filled: string | null): SheetTable {
  const sheet = moved(table, { top: 0, headRows: body.headRows, bottom: body.bottom + 20 }, (row, column) => [
    row,
    column >= before ? column + 1 : column,
  ])
  const letter = columnName(before)
  if (header !== null) {
    sheet.put(`${letter}${body.top + 1}`, header, 'header')
    if (body.headRows > 1) sheet.merge(`${letter}${body.top + 1}:${letter}${body.top + body.headRows}`)
  }
  if (filled !== null) for (let row = body.top + body.headRows; row <= body.bottom; row++) sheet.put(`${letter}${row + 1}`, filled, 'text')
  return sheet
}

/** Body rows in another order: groups of zero-based rows that belong together, each group kept in itself. */
export function reordered(table: SheetTable, body: Body, groups: readonly (readonly number[])[]): SheetTable {
  const first = body.top + body.headRows
  const order = groups.flat()
  if (order.length !== body.bottom - first + 1) throw new Error(`the groups name ${order.length} rows of ${body.bottom - first + 1}`)
  return moved(table, body, (row, column) => [row < first ? row : first + order.indexOf(row), column])
}

/** The same cells with other words in some of them. */
export function reworded(table: SheetTable, words: Readonly<Record<string, string>>): SheetTable {
  const sheet = new SheetTable(table.name)
  const said = ({ content }: Placed) => (typeof content === 'string' ? (words[content] ?? content) : content)
  for (const [a1, placed] of table.cells) sheet.put(a1, said(placed), placed.role, placed.style)
  return sheet.merge(...table.merges)
}
