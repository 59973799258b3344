import { isZeroReport } from '../values/numbers/marks'
import type { RawSheet } from '../../model/sheet/sheet'
import { cellClass, isQuantity } from './cellClass'

/**
 * 零报送 in a column of names is the name of what is counted, and no zero (rule Q12): no figure stands in its column, and names with
 * figures on their right do, or nothing else could name its rows.
 *
 *     采用信息 | 146 / 零报送 | 290      a name
 *     零差错 | 10 / 零投诉 | 9           names
 *     甲县 | 12 / 乙县 | 零报送          a zero
 *
 * So it is in a row of headings, over figures, with nothing over it and a heading beside it that is no name of a row.
 *
 *     单位 | 约稿信息 | 零报送 / 甲县 | 37 | 12    a name
 */
export function zeroNames(sheet: RawSheet, classes: Uint8Array): void {
  const words = sheet.strings.map((text) => isZeroReport(text))
  if (!words.includes(true)) return
  const found = new Map<number, number[]>()
  const named = new Set<number>()
  const figures = new Set<number>()
  const besideName = new Set<number>()
  const besideFigure = new Set<number>()
  const headed = new Set<number>()
  const first = sheet.column.reduce((least, column) => Math.min(least, column), Infinity)
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    let right = false
    let others = 0
    const open: number[] = []
    const unheaded: number[] = []
    const cells = (sheet.rowStart[slot + 1] as number) - (sheet.rowStart[slot] as number)
    for (let cell = (sheet.rowStart[slot + 1] as number) - 1; cell >= (sheet.rowStart[slot] as number); cell--) {
      const column = sheet.column[cell] as number
      const at = sheet.kind[cell] === 0 ? (sheet.text[cell] as number) : -1
      if (at >= 0 && words[at]) {
        found.set(column, [...(found.get(column) ?? []), cell])
        open.push(column)
        if (!headed.has(column) && !figures.has(column)) unheaded.push(cell)
        if (right) besideFigure.add(column)
      } else if (isQuantity(classes[cell] as number)) {
        figures.add(column)
        right = true
      } else if (classes[cell] === cellClass.label || classes[cell] === cellClass.period) {
        if (right) named.add(column)
        for (const other of open) besideName.add(other)
        if (column > first) others++
        // A title or a note alone in its row heads nothing.
        if (cells > 1) headed.add(column)
      }
    }
    if (!right && others > 0) for (const cell of unheaded) if (figureBelow(sheet, classes, slot, cell)) classes[cell] = cellClass.label
  }
  for (const [column, cells] of found) {
    const alone = besideFigure.has(column) && !besideName.has(column)
    const isName = (named.has(column) || alone) && !figures.has(column)
    if (isName) for (const cell of cells) classes[cell] = cellClass.label
  }
}

function figureBelow(sheet: RawSheet, classes: Uint8Array, slot: number, cell: number): boolean {
  for (let k = sheet.rowStart[slot + 1] as number; k < (sheet.rowStart[slot + 2] ?? 0); k++)
    if (sheet.column[k] === sheet.column[cell]) return isQuantity(classes[k] as number)
  return false
}
