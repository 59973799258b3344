import { shownText, type RawSheet } from '../../model/sheet/sheet'
import { cellClass, isQuantity } from './cellClass'
import { headsNames } from './heading'
import { isHeaderPlace } from './headerPlace'

/** Numbers in a row from which on they are a set, and rows from the top that may head the first table. */
const atLeast = 2
const deepestHead = 12

/**
 * 3% 6% 13% or 50 100 200 in a row that begins with a heading of names, or percents over figures that are none, are headings, and what they
 * head are members of one set (rule H22): 单位 | 3% | 6% | 13% over 甲县 | 12 | 30 | 8.
 */
export function percentHeads(sheet: RawSheet, classes: Uint8Array): void {
  for (let slot = 0; slot < Math.min(deepestHead, sheet.rows.length - 1); slot++) {
    const row: { readonly cell: number }[] = []
    const texts: string[] = []
    let percents = 0
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const code = classes[cell] as number
      if (code === cellClass.percent || code === cellClass.number) {
        row.push({ cell })
        if (code === cellClass.percent) percents++
      } else texts.push(shownText(sheet, cell).trim())
    }
    if (row.length < atLeast || texts.length > 2 || !isOneSet(row.map(({ cell }) => shownText(sheet, cell).trim()))) continue
    const corner = texts[0] ?? ''
    // 单位 | 50 | 100 | 200: nobody is called 单位.
    const headed = texts.length >= 1 && headsNames(corner) && texts.slice(1).every((text) => !/\d/.test(text))
    const overNumbers = percents === row.length && texts.length <= 1 && !/\d/.test(corner) && (texts.length === 1 || slot > 0)
    if (!(headed || overNumbers) || !isHeaderPlace(sheet, classes, slot, row)) continue
    if (row.every(({ cell }) => standsOver(sheet, classes, slot, cell, headed))) for (const { cell } of row) classes[cell] = cellClass.label
  }
}

/** Different numbers, once or as often as there are groups: 3% 6% 13% 3% 6% 13%. */
function isOneSet(texts: readonly string[]): boolean {
  const different = new Set(texts).size
  return different >= atLeast && texts.every((text, k) => k < different || text === texts[k - different])
}

/** Whether the next cell of its column is a figure, and no percent beneath a percent unless a heading of names stands beside. */
function standsOver(sheet: RawSheet, classes: Uint8Array, slot: number, head: number, headed: boolean): boolean {
  const column = sheet.column[head] as number
  const percent = !headed && classes[head] === cellClass.percent
  for (let k = slot + 1; k <= Math.min(sheet.rows.length - 1, slot + 3); k++)
    for (let cell = sheet.rowStart[k] as number; cell < (sheet.rowStart[k + 1] as number); cell++)
      if (sheet.column[cell] === column) {
        const code = classes[cell] as number
        return (isQuantity(code) || code === cellClass.missing) && !(percent && code === cellClass.percent)
      }
  return false
}
