import { shownText, type RawSheet } from '../../model/sheet/sheet'
import { isQuantity } from './cellClass'

/** Whether a row heads columns: it doesn't stand beneath figures, nor beneath words over every one of its numbers. */
export function isHeaderPlace(
  sheet: RawSheet,
  classes: Uint8Array,
  slot: number,
  candidates: readonly { readonly cell: number }[],
): boolean {
  let covered = 0
  const words = new Set<string>()
  for (const { cell } of candidates) {
    const above = cellAbove(sheet, slot, sheet.column[cell] as number)
    if (above < 0) continue
    if (isQuantity(classes[above] as number)) return false
    covered++
    words.add(shownText(sheet, above).trim())
  }
  // 邹平市 邹平市 古田县 古田县 over 202001 202002 202001 202002: names that come back leave what tells their columns apart to the run.
  return covered < candidates.length || 2 * words.size <= covered
}

/** The nearest cell over a place, three rows up at most; -1 for none. */
function cellAbove(sheet: RawSheet, slot: number, column: number): number {
  for (let k = slot - 1; k >= Math.max(0, slot - 3); k--) {
    // A gap, or a line of its own over a block, parts this row from what stands further up.
    if ((sheet.rows[k + 1] as number) - (sheet.rows[k] as number) > 1) return -1
    if ((sheet.rowStart[k + 1] as number) - (sheet.rowStart[k] as number) === 1 && sheet.kind[sheet.rowStart[k] as number] === 0) {
      return sheet.column[sheet.rowStart[k] as number] === column ? (sheet.rowStart[k] as number) : -1
    }
    const end = sheet.rowStart[k + 1] as number
    for (let cell = sheet.rowStart[k] as number; cell < end; cell++) if (sheet.column[cell] === column) return cell
  }
  return -1
}
