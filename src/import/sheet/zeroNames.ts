import { isZeroReport } from '../values/marks'
import type { RawSheet } from '../../model/sheet'
import { cellClass, isQuantity } from './cellClass'

/**
 * 零报送 in a column of names is the name of what is counted, and no zero (rule Q12): no figure stands in its column, and names with
 * figures on their right do, or nothing else could name its rows.
 *
 *     采用信息 | 146 / 零报送 | 290      a name
 *     零差错 | 10 / 零投诉 | 9           names
 *     甲县 | 12 / 乙县 | 零报送          a zero
 */
export function zeroNames(sheet: RawSheet, classes: Uint8Array): void {
  const words = sheet.strings.map((text) => isZeroReport(text))
  if (!words.includes(true)) return
  const found = new Map<number, number[]>()
  const named = new Set<number>()
  const figures = new Set<number>()
  const besideName = new Set<number>()
  const besideFigure = new Set<number>()
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    let right = false
    const open: number[] = []
    for (let cell = (sheet.rowStart[slot + 1] as number) - 1; cell >= (sheet.rowStart[slot] as number); cell--) {
      const column = sheet.column[cell] as number
      const at = sheet.kind[cell] === 0 ? (sheet.text[cell] as number) : -1
      if (at >= 0 && words[at]) {
        found.set(column, [...(found.get(column) ?? []), cell])
        open.push(column)
        if (right) besideFigure.add(column)
      } else if (isQuantity(classes[cell] as number)) {
        figures.add(column)
        right = true
      } else if (classes[cell] === cellClass.label || classes[cell] === cellClass.period) {
        if (right) named.add(column)
        for (const other of open) besideName.add(other)
      }
    }
  }
  for (const [column, cells] of found) {
    const alone = besideFigure.has(column) && !besideName.has(column)
    const isName = (named.has(column) || alone) && !figures.has(column)
    if (isName) for (const cell of cells) classes[cell] = cellClass.label
  }
}
