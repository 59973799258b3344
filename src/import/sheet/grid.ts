import type { CellRange } from '../../model/sheet/cell'
import { cellIndex, rowSlot, shownText, type RawSheet } from '../../model/sheet/sheet'
import { cellClass, classifyCells } from './cellClass'
import { plainNumbers, withStored, type PlainNumbers } from './plainNumbers'
import { timeCells, type TurnedCell } from './times/timeCells'
import { levelNames } from './levelNames'
import { zeroNames } from './zeroNames'
import { bandHeads } from './bandHeads'
import { percentHeads } from './percentHeads'

/**
 * A sheet as the structure code looks at it: cells by place with their class, merges by place. Reads only; a place outside
 * the cells is empty. `transposed` looks at the same sheet with rows and columns exchanged; `cell` numbers stay the sheet's.
 */
export interface Grid {
  readonly sheet: RawSheet
  readonly transposed: boolean
  /** Class of each cell of the sheet, by cell number. */
  readonly classes: Uint8Array
  /** Cells whose text is nothing but a number, stored or written, by cell number. */
  readonly plain: PlainNumbers
  /** Cells that are read as something else than they show, because their place says that they are times. */
  readonly turned: ReadonlyMap<number, TurnedCell>
  /** Rows that hold a cell, ascending. */
  readonly rows: Int32Array
  readonly columnCount: number
  /** Row by row: the cells of `rows[k]` and their columns are entries `lineStart[k] .. lineStart[k + 1] - 1` of the next two. */
  readonly lineStart: Int32Array
  readonly lineCells: Int32Array
  readonly lineColumns: Int32Array
  /** Position of a row in `rows`, -1 when it holds no cell. */
  slotOf(row: number): number
  /** Number of the cell at a place, -1 when empty. */
  at(row: number, column: number): number
  /** Numbers and columns of the cells of a row, left to right. */
  rowCells(row: number): { readonly cells: Int32Array; readonly columns: Int32Array }
  /** Class at a place, 0 when empty. */
  classAt(row: number, column: number): number
  /** What a cell is read as, by far most what it shows, trimmed; '' when empty. */
  textAt(row: number, column: number): string
  textOf(cell: number): string
  /** The merge a place lies in, or null. */
  mergeAt(row: number, column: number): CellRange | null
}

const noCells = { cells: new Int32Array(0), columns: new Int32Array(0) }

let counting = new Int32Array(0)
/** 0, 1, 2 … of a sheet's cells: the same for every sheet, so that it is written once and only longer sheets make it longer. Never written to. */
function countedTo(n: number): Int32Array {
  if (n > counting.length) {
    counting = new Int32Array(n)
    for (let i = 0; i < n; i++) counting[i] = i
  }
  return counting.subarray(0, n)
}

/** Look at a sheet as it stands. */
export function gridOf(sheet: RawSheet): Grid {
  const texts = plainNumbers(sheet)
  const classes = classifyCells(sheet, texts)
  const turned = timeCells(sheet, classes, texts)
  zeroNames(sheet, classes)
  bandHeads(sheet, classes)
  percentHeads(sheet, classes)
  levelNames(sheet, classes)
  const plain = withStored(sheet, texts, (cell) => {
    const code = classes[cell]
    return (code === cellClass.number || code === cellClass.year) && !(turned.size > 0 && turned.has(cell))
  })
  const textOf =
    turned.size === 0
      ? (cell: number): string => shownText(sheet, cell).trim()
      : (cell: number): string => turned.get(cell)?.text ?? shownText(sheet, cell).trim()
  const merges = mergeIndex(sheet.merges)
  const at = (row: number, column: number): number => cellIndex(sheet, row, column)
  const numbers = countedTo(classes.length)
  return {
    sheet,
    transposed: false,
    classes,
    plain,
    turned,
    rows: sheet.rows,
    columnCount: sheet.columnCount,
    at,
    lineStart: sheet.rowStart,
    lineCells: numbers,
    lineColumns: sheet.column,
    slotOf: (row) => rowSlot(sheet, row),
    rowCells(row) {
      const k = rowSlot(sheet, row)
      if (k < 0) return noCells
      const start = sheet.rowStart[k] as number
      const end = sheet.rowStart[k + 1] as number
      return { cells: numbers.subarray(start, end), columns: sheet.column.subarray(start, end) }
    },
    classAt(row, column) {
      const i = at(row, column)
      return i < 0 ? 0 : (classes[i] as number)
    },
    textAt(row, column) {
      const i = at(row, column)
      return i < 0 ? '' : textOf(i)
    },
    textOf,
    mergeAt: (row, column) => merges(row, column),
  }
}

/** Look at some rows of the same sheet with rows and columns exchanged. */
export function transposedGrid(grid: Grid, top: number, bottom: number): Grid {
  const { sheet, classes } = grid
  const columns = new Map<number, { cells: number[]; rows: number[] }>()
  for (const row of grid.rows) {
    if (row < top || row > bottom) continue
    const line = grid.rowCells(row)
    line.cells.forEach((cell, k) => {
      const column = line.columns[k] as number
      let list = columns.get(column)
      if (!list) columns.set(column, (list = { cells: [], rows: [] }))
      list.cells.push(cell)
      list.rows.push(row)
    })
  }
  const packed = new Map(
    [...columns].map(([column, list]) => [column, { cells: Int32Array.from(list.cells), columns: Int32Array.from(list.rows) }]),
  )
  const rows = Int32Array.from([...columns.keys()].sort((a, b) => a - b))
  const slots = new Map(Array.from(rows, (row, k) => [row, k]))
  const lineStart = new Int32Array(rows.length + 1)
  const lineCells = new Int32Array(classes.length)
  const lineColumns = new Int32Array(classes.length)
  rows.forEach((row, k) => {
    const { cells, columns: at } = packed.get(row) ?? noCells
    lineCells.set(cells, lineStart[k] as number)
    lineColumns.set(at, lineStart[k] as number)
    lineStart[k + 1] = (lineStart[k] as number) + cells.length
  })
  const merges = mergeIndex(sheet.merges.map((m) => ({ top: m.left, left: m.top, bottom: m.right, right: m.bottom })))
  return {
    sheet,
    transposed: true,
    classes,
    plain: grid.plain,
    turned: grid.turned,
    rows,
    columnCount: sheet.rowCount,
    lineStart,
    lineCells,
    lineColumns,
    slotOf: (row) => slots.get(row) ?? -1,
    at: (row, column) => grid.at(column, row),
    rowCells: (row) => packed.get(row) ?? noCells,
    classAt: (row, column) => grid.classAt(column, row),
    textAt: (row, column) => grid.textAt(column, row),
    textOf: (cell) => grid.textOf(cell),
    mergeAt: (row, column) => merges(row, column),
  }
}

/** Find merges by place: by their rows when tall and few, each place once. */
function mergeIndex(merges: readonly CellRange[]): (row: number, column: number) => CellRange | null {
  if (merges.length === 0) return () => null
  const byRow = new Map<number, CellRange[]>()
  const tall: CellRange[] = []
  for (const merge of merges) {
    if (merge.bottom - merge.top > 400) {
      tall.push(merge)
      continue
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      const list = byRow.get(row)
      if (list) list.push(merge)
      else byRow.set(row, [merge])
    }
  }
  return (row, column) => {
    for (const merge of byRow.get(row) ?? []) if (column >= merge.left && column <= merge.right) return merge
    for (const merge of tall) if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right) return merge
    return null
  }
}
