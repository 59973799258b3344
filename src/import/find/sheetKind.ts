import type { SheetReading } from '../../model/sheet/reading'
import { codebookHeads, formWords, scheduleHeads } from '../lexicon/headings/headings'
import { cellClass, isQuantity } from '../sheet/cellClass'
import type { Grid } from '../sheet/grid'
import { isCodeHeading, plainHeading } from '../sheet/heading'

/**
 * What a sheet without figures is (rule K5): a form to fill in, a list that explains words, dates and plans, codes beside
 * names, a text list, or prose. Said so that a clerk knows why there is nothing to chart.
 */
export function kindWithoutFigures(grid: Grid): SheetReading['kind'] {
  if (grid.classes.length === 0) return 'empty'
  let prose = 0
  let dates = 0
  let figures = 0
  let boxes = 0
  let width = 0
  let wideRows = 0
  for (const row of grid.rows) {
    const { cells } = grid.rowCells(row)
    width = Math.max(width, cells.length)
    if (cells.length >= 3) wideRows++
    for (const cell of cells) {
      const code = grid.classes[cell] as number
      if (code === cellClass.prose) prose++
      else if (code === cellClass.date) dates++
      else if (isQuantity(code)) figures++
      if (formWords.test(grid.textOf(cell))) boxes++
    }
  }
  const cells = grid.classes.length
  const heads = headings(grid)
  if (heads.filter((head) => codebookHeads.test(head)).length >= 2) return 'codebook'
  if (boxes >= 2 && figures <= 0.2 * cells && wideRows < 0.8 * grid.rows.length) return 'form'
  if (dates >= 2 && heads.some((head) => scheduleHeads.test(head))) return 'schedule'
  if (figures >= 0.1 * cells && heads.some((head) => isCodeHeading(head))) return 'lookup'
  if (width <= 2 || prose >= 0.6 * cells) return 'prose'
  return wideRows >= 3 ? 'ledger' : 'unknown'
}

/** Texts of the first row that has three cells or more. */
function headings(grid: Grid): string[] {
  const row = [...grid.rows].find((at) => grid.rowCells(at).cells.length >= 3) ?? grid.rows[0]
  return row === undefined ? [] : Array.from(grid.rowCells(row).cells, (cell) => plainHeading(grid.textOf(cell)))
}
