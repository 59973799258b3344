import type { Grid } from '../sheet/grid'
import { ledgerPart, type LedgerPart } from '../sheet/heading'

/** A row taken for the head of a list: what each column is called, blanks left out, and which part of a ledger it is by that name. */
export interface ListHeads {
  readonly heads: ReadonlyMap<number, string>
  readonly columns: Map<number, LedgerPart>
}

export function headsOf(grid: Grid, header: number): ListHeads {
  const heads = new Map<number, string>()
  const columns = new Map<number, LedgerPart>()
  const { cells, columns: at } = grid.rowCells(header)
  for (let j = 0; j < cells.length; j++) {
    const text = grid.textOf(cells[j] as number)
    heads.set(at[j] as number, text.replace(/\s+/g, ''))
    const part = ledgerPart(text)
    if (part) columns.set(at[j] as number, part)
  }
  return { heads, columns }
}
