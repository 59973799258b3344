import type { RawSheet } from '../../../model/sheet/sheet'
import { dayOfMonth } from '../../lexicon/headings/headings'
import { cellClass, isQuantity } from '../cellClass'
import { isHeaderPlace } from '../headerPlace'

/** Days in a row from which on they are a run. */
const atLeast = 3

/**
 * 1日 2日 3日 that head columns, one after the other and with no figure beside them, are headings, not lengths of time (rule H16).
 */
export function dayHeads(sheet: RawSheet, classes: Uint8Array): void {
  const days = sheet.strings.map((text) => (text.length <= 4 && dayOfMonth.test(text.trim()) ? Number.parseInt(text, 10) : NaN))
  if (days.filter((day) => !Number.isNaN(day)).length < atLeast) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: { cell: number; value: number }[] = []
    let other = false
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const value = sheet.kind[cell] === 0 ? (days[sheet.text[cell] as number] as number) : NaN
      if (!Number.isNaN(value)) row.push({ cell, value })
      else if (isQuantity(classes[cell] as number)) other = true
    }
    if (other || row.length < atLeast || row.some(({ value }, k) => k > 0 && value <= (row[k - 1]?.value ?? 0))) continue
    if (isHeaderPlace(sheet, classes, slot, row)) for (const { cell } of row) classes[cell] = cellClass.label
  }
}
