import { seriesRows } from '../seriesRows'
import { readHeaderText } from '../../values/headers/headerText'
import { officeEvidence } from '../../values/names/officeName'
import { readUnit } from '../../values/headers/unit'
import { isQuantity, isText } from '../../sheet/cellClass'
import type { Grid } from '../../sheet/grid'
import { isIndicatorHeading, isOfficeHeading, isRemarkHeading, isSerialHeading, isUnitHeading, isValueHeading } from '../../sheet/heading'

/** The rows of a table that lies on its side, both included. */
export interface LyingRows {
  readonly top: number
  readonly bottom: number
}

type Attribute = 'serial' | 'unit' | 'remark' | 'indicator' | 'office'

/** A row with its heading on the left and what stands along it. */
interface Line {
  readonly row: number
  readonly heading: string
  readonly texts: readonly string[]
  readonly figures: readonly number[]
}

/**
 * Find a table whose headings stand down its left side and whose members run across (rule K6); null for tables as usual.
 *
 *     指标名称 | 起草 | 督查         单位 | 甲县 | 乙县
 *     计量单位 | 篇   | 次          排名 | 1    | 2
 *     2023年  | 600  | 160         得分 | 95   | 90
 *     同比(%) | 9.5  | 12.7
 *
 * Its rows are of different kinds, as columns are in other tables: serial numbers, names, units, figures of several measures.
 * One row of units or offices alone proves nothing, nor does a sheet with figures outside the table.
 */
export function lyingRows(grid: Grid): LyingRows | null {
  if (grid.rows.length > 200 || grid.rows.length < 3 || grid.columnCount > 400) return null
  const first = firstFigureColumn(grid)
  if (first <= 0 || first > 3) return null
  const lines = linesOf(grid, first)
  // What is told of series stands beneath their names: the table stands upright.
  if (seriesRows(grid, Array.from(grid.rows).slice(0, 24)).size > 0) return null
  const [head, ...rest] = lines
  const last = rest[rest.length - 1]
  if (!head || !last || lines.length < 3) return null
  for (const row of grid.rows) if ((row < head.row || row > last.row) && figuresIn(grid, row) >= 2) return null
  if (namesColumns(head)) return null
  const attributes = new Set(lines.flatMap((line) => attributeOf(line) ?? []))
  const measured = lines.filter((line) => line.figures.length > 0 && attributeOf(line) === null)
  const measures = new Set(measured.flatMap((line) => readHeaderText(line.heading).measure?.measure ?? []))
  const fields = measured.filter((line) => isField(line.heading)).length
  if (measured.length === 0 || fields < 0.6 * measured.length) return null
  const telling = attributes.has('serial') || attributes.has('unit') || attributes.has('remark')
  const lies = (telling && attributes.size >= 2) || (attributes.size >= 1 && measures.size >= 2)
  return lies ? { top: head.row, bottom: last.row } : null
}

/** Where figures begin in most rows that have several. */
function firstFigureColumn(grid: Grid): number {
  const counts = new Map<number, number>()
  for (const row of grid.rows) {
    if (figuresIn(grid, row) < 2) continue
    const { cells, columns } = grid.rowCells(row)
    const at = cells.findIndex((cell) => isQuantity(grid.classes[cell] as number))
    const column = columns[at] as number
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1
}

function figuresIn(grid: Grid, row: number): number {
  return grid.rowCells(row).cells.reduce((sum, cell) => sum + (isQuantity(grid.classes[cell] as number) ? 1 : 0), 0)
}

/** The run of rows with a heading on the left and something along them, around the rows with figures. */
function linesOf(grid: Grid, first: number): Line[] {
  const lines: Line[] = []
  for (const row of grid.rows) {
    const heading = headingAt(grid, row, first)
    const { cells, columns } = grid.rowCells(row)
    const along = [...cells].filter((_, k) => (columns[k] as number) >= first)
    const line: Line = {
      row,
      heading,
      texts: along.flatMap((cell) => (isText(grid.classes[cell] as number) || grid.classes[cell] === 0 ? [grid.textOf(cell)] : [])),
      figures: along.flatMap((cell) => (isQuantity(grid.classes[cell] as number) ? [Number(grid.textOf(cell).replace(/,/g, ''))] : [])),
    }
    const before = lines[lines.length - 1]
    if (heading === '' || along.length === 0 || (before && row > before.row + 1)) {
      // What stands below belongs to the sheet.
      if (lines.some(({ figures }) => figures.length > 0)) break
      lines.length = 0
      if (heading === '' || along.length === 0) continue
    }
    lines.push(line)
  }
  return lines
}

/** The texts on the left of a row, merges filled, innermost last. */
function headingAt(grid: Grid, row: number, first: number): string {
  const words: string[] = []
  for (let column = 0; column < first; column++) {
    const merge = grid.mergeAt(row, column)
    const text = merge ? grid.textAt(merge.top, merge.left) : grid.textAt(row, column)
    // A title merged over the width heads no row.
    if (merge && merge.right >= first) return ''
    if (text !== '' && words[words.length - 1] !== text) words.push(text)
  }
  return words[words.length - 1] ?? ''
}

/** A row of headings names the columns beneath it: 序号 | 指标 | 单位 | 2023年 | 备注. */
function namesColumns(head: Line): boolean {
  const headings = head.texts.filter(
    (text) =>
      isSerialHeading(text) ||
      isRemarkHeading(text) ||
      isUnitHeading(text) ||
      isIndicatorHeading(text) ||
      readHeaderText(text).measure !== null,
  )
  return headings.length >= 1
}

function attributeOf({ heading, texts, figures }: Line): Attribute | null {
  if (isSerialHeading(heading) && figures.length >= 2 && figures.every((figure, k) => k === 0 || figure === (figures[k - 1] as number) + 1))
    return 'serial'
  if (texts.length === 0 || texts.length < figures.length) return null
  const share = (test: (text: string) => boolean): number => texts.filter(test).length / texts.length
  if (isUnitHeading(heading) && share((text) => readUnit(text) !== null) >= 0.6) return 'unit'
  if (isRemarkHeading(heading)) return 'remark'
  const offices = texts.reduce((sum, text) => sum + officeEvidence(text), 0) / texts.length
  if (isOfficeHeading(heading) && texts.length >= 2 && offices >= 0.4) return 'office'
  const named = share((text) => readHeaderText(text).period === null)
  return isIndicatorHeading(heading) && texts.length >= 2 && offices < 0.4 && named >= 0.6 ? 'indicator' : null
}

/** A heading of a kind of figure, not a member: 2023年1—7月, 同比, 排名, 本月报送, 得分. */
function isField(heading: string): boolean {
  const { measure, period } = readHeaderText(heading)
  return measure !== null || period !== null || isValueHeading(heading)
}
