import { a1 } from '../../../src/model/sheet/cell'
import { cellKinds, shownText, type RawSheet } from '../../../src/model/sheet/sheet'

export interface CellSeen {
  readonly kind: string
  readonly shown: string
  readonly number: number | null
  readonly formula: boolean
}

/** A raw sheet's cells by their A1 place, for comparing. */
export function cellsOf(sheet: RawSheet): Record<string, CellSeen> {
  const cells: Record<string, CellSeen> = {}
  sheet.rows.forEach((row, k) => {
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) {
      const number = sheet.number[i] as number
      cells[a1(row, sheet.column[i] as number)] = {
        kind: cellKinds[sheet.kind[i] as number] ?? '?',
        shown: shownText(sheet, i),
        number: Number.isNaN(number) ? null : number,
        formula: sheet.formula?.[i] === 1,
      }
    }
  })
  return cells
}

/** Shown texts by A1 place. */
export function shownOf(sheet: RawSheet): Record<string, string> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([place, cell]) => [place, cell.shown]))
}
