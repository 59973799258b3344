import type { RawSheet } from '../../model/sheet/sheet'
import { bandOfSizes } from '../lexicon/headings/bands'
import { cellClass, isQuantity } from './cellClass'
import { isHeaderPlace } from './headerPlace'

/** Bands in a row from which on they are a set. */
const atLeast = 2

/**
 * 35岁以下 36—45岁 46岁以上 that head columns, with no figure beside them and figures beneath, are headings, not lengths of time (rule H21);
 * they may come back under another group.
 */
export function bandHeads(sheet: RawSheet, classes: Uint8Array): void {
  const bands = sheet.strings.map((text) => text.length <= 16 && bandOfSizes.test(text.replace(/\s+/g, '')))
  if (bands.filter(Boolean).length < atLeast) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: { readonly cell: number }[] = []
    let other = false
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      if (sheet.kind[cell] === 0 && bands[sheet.text[cell] as number]) row.push({ cell })
      else if (isQuantity(classes[cell] as number)) other = true
    }
    if (other || row.length < atLeast || !isHeaderPlace(sheet, classes, slot, row)) continue
    if (row.every(({ cell }) => overFigure(sheet, classes, slot, sheet.column[cell] as number)))
      for (const { cell } of row) classes[cell] = cellClass.label
  }
}

/** Whether a figure stands in one of the next rows of a column. */
function overFigure(sheet: RawSheet, classes: Uint8Array, slot: number, column: number): boolean {
  const last = Math.min(sheet.rows.length - 1, slot + 3)
  for (let k = slot + 1; k <= last; k++)
    for (let cell = sheet.rowStart[k] as number; cell < (sheet.rowStart[k + 1] as number); cell++)
      if (sheet.column[cell] === column) return isQuantity(classes[cell] as number)
  return false
}
