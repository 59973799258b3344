import { shownText, type RawSheet } from '../../../model/sheet/sheet'
import { cellClass, isQuantity } from '../cellClass'
import { headsNames } from '../heading'
import type { PlainNumbers } from '../plainNumbers'
import type { TurnedCell } from './timeCells'

/** Years in a row from which on they are chosen ones, and rows from the top that may head columns. */
const [atLeast, deepest] = [3, 12] as const
/** Years of long ago, and years to come. */
const [earliest, latest] = [1600, 2100] as const

/** Whole numbers that may be years and run one way, whatever lies between them: 1978 1985 1990 2000, 1820 1850 1900 1950. */
export function runOneWay(years: readonly number[]): boolean {
  if (years.length < atLeast || !years.every((year) => Number.isInteger(year) && year >= earliest && year <= latest)) return false
  const way = Math.sign((years[1] as number) - (years[0] as number))
  return way !== 0 && years.every((year, k) => k === 0 || Math.sign(year - (years[k - 1] as number)) === way)
}

/**
 * Years that stand behind a heading of names (地区, Country) and over figures that are none head columns, however far they lie apart (rule K3).
 */
export function selectedYears(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers, turned: Map<number, TurnedCell>): void {
  for (let slot = 0; slot + 1 < Math.min(deepest, sheet.rows.length); slot++) {
    const start = sheet.rowStart[slot] as number
    const end = sheet.rowStart[slot + 1] as number
    const cells: number[] = []
    let words = 0
    for (let cell = start; cell < end; cell++) {
      if (isQuantity(classes[cell] as number)) cells.push(cell)
      else if (cells.length > 0) words = deepest
      else words++
    }
    if (words === 0 || words > 2 || cells.length < atLeast || !headsNames(shownText(sheet, start).trim())) continue
    const years = cells.map((cell) => numberAt(sheet, plain, cell))
    if (!runOneWay(years) || !standsOverFigures(sheet, classes, plain, slot, cells)) continue
    cells.forEach((cell, k) => {
      classes[cell] = cellClass.year
      if (shownText(sheet, cell).trim() !== String(years[k])) turned.set(cell, { text: String(years[k]), told: false })
    })
  }
}

function numberAt(sheet: RawSheet, plain: PlainNumbers, cell: number): number {
  const known = plain.value[cell] as number
  return Number.isNaN(known) ? Number(shownText(sheet, cell).trim()) : known
}

/** Whether the row beneath has figures in these columns that are no years. */
function standsOverFigures(sheet: RawSheet, classes: Uint8Array, plain: PlainNumbers, slot: number, cells: readonly number[]): boolean {
  const columns = new Set(cells.map((cell) => sheet.column[cell] as number))
  const end = sheet.rowStart[slot + 2] as number
  let figures = 0
  for (let cell = sheet.rowStart[slot + 1] as number; cell < end; cell++) {
    if (!columns.has(sheet.column[cell] as number) || !isQuantity(classes[cell] as number)) continue
    const value = numberAt(sheet, plain, cell)
    if (!(Number.isInteger(value) && value >= earliest && value <= latest)) figures++
  }
  return figures * 2 > cells.length
}
