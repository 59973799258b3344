import { beginsAsFigure } from '../lexicon/headings/headings'
import { cellClass, isText } from '../sheet/cellClass'
import type { ColumnFigures } from '../sheet/columnFigures'
import type { Grid } from '../sheet/grid'
import { officeEvidence } from '../values/names/officeName'

/** How sure a name must be a body's, and how many of them must be alike. */
const alike = { surely: 0.8, least: 2, share: 0.8 } as const

/**
 * Whether the lowest row of a header is a line of the body whose figures nobody can read (rule K3): the row over it heads each of its columns, its
 * name is of the kind of the names beneath, or all it says over the figures begins with digits as figures do.
 *
 *     县名 | 受理                        header
 *     甲县 | 600/650, 数据待核            a line: 乙县 | 507 stands beneath
 *     县名 | 受理 over （县） | （件）       header, both rows
 *     人口 | 0-14岁                      header: nothing stands on its left
 */
export function isLineAmongHeads(grid: Grid, headerRows: readonly number[], body: readonly number[], values: ColumnFigures): boolean {
  const [over, low] = headerRows.slice(-2)
  if (over === undefined || low === undefined) return false
  const { cells, columns } = grid.rowCells(low)
  const labels = Array.from(columns).filter((column) => column < values.first)
  const figures = Array.from(cells).filter((_, k) => values.has(columns[k] as number))
  if (labels.length === 0 || figures.length === 0) return false
  if (
    !Array.from(columns).every(
      (column) => grid.at(over, column) >= 0 && grid.mergeAt(over, column) === null && grid.mergeAt(low, column) === null,
    )
  )
    return false
  const name = labels.find((column) => isText(grid.classAt(low, column)))
  if (name === undefined || grid.textAt(low, name) === grid.textAt(over, name)) return false
  return isLikeNames(grid, low, name, body) || figures.every((cell) => isAsFigure(grid, cell))
}

/** 600/650, 600整: neither a year, a time nor an age. */
function isAsFigure(grid: Grid, cell: number): boolean {
  const code = grid.classes[cell]
  if (code === cellClass.year || code === cellClass.period || code === cellClass.date) return false
  return beginsAsFigure.test(grid.textOf(cell).trim().normalize('NFKC'))
}

/** 甲县 over 乙县 and 丙县, and 县名 over all of them: bodies, and of one ending. */
function isLikeNames(grid: Grid, low: number, column: number, body: readonly number[]): boolean {
  const names = body.map((row) => grid.textAt(row, column).trim())
  const said = names.filter((name) => name !== '')
  const own = grid.textAt(low, column).trim()
  const many = (fits: (name: string) => boolean): boolean =>
    said.length >= alike.least && said.filter(fits).length >= alike.share * said.length
  const isBody = (name: string): boolean => officeEvidence(name) >= alike.surely
  return isBody(own) && many((name) => isBody(name) && name.slice(-1) === own.slice(-1))
}
