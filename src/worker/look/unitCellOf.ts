import { cellIndex, shownText, type RawSheet } from '../../model/sheet/sheet'

/**
 * Where a unit is said for a cell: a cell of its row that is the unit, else the nearest cell above in its column that
 * names it, else the first cell above that names it (单位：篇、次). Null when none does, or the cell says it itself.
 *
 *     篇 for E4 with 篇 in C4   { row: 3, column: 2 }
 */
export function unitCellOf(
  sheet: RawSheet,
  row: number,
  column: number,
  unit: string,
): { readonly row: number; readonly column: number } | null {
  if (unit === '') return null
  const own = cellIndex(sheet, row, column)
  if (own >= 0 && shownText(sheet, own).includes(unit)) return null
  let noted: { row: number; column: number } | null = null
  let above: { row: number; column: number } | null = null
  for (let k = 0; k < sheet.rows.length; k++) {
    const at = sheet.rows[k] as number
    if (at > row) break
    const end = sheet.rowStart[k + 1] as number
    for (let i = sheet.rowStart[k] as number; i < end; i++) {
      if (sheet.kind[i] !== 0) continue
      const text = shownText(sheet, i).trim()
      const place = { row: at, column: sheet.column[i] as number }
      if (at === row) {
        if (text === unit || text === `(${unit})`) return place
      } else if (text.length <= 40 && text.includes(unit)) {
        if (place.column === column) above = place
        noted ??= place
      }
    }
  }
  return above ?? noted
}
