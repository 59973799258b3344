import { shownText, type RawSheet } from '../../model/sheet/sheet'
import { levelText } from '../lexicon/headings/codes'
import { cellClass, isQuantity } from './cellClass'

/** Rows of a column from which on its levels are names. */
const leastLevels = 3

/**
 * 1级 2级 3级 in the first column, with figures on their right, are names of its rows and count nothing (rule L3), as long as nothing else is
 * counted there.
 *
 *     级别 | 基本工资 over 1级 | 6000, 2级 | 5000      names
 *     站点 | 风力 over 甲 | 3级, 乙 | 5级               figures
 */
export function levelNames(sheet: RawSheet, classes: Uint8Array): void {
  if (!sheet.strings.some((text) => levelText.test(text))) return
  const found: number[] = []
  let first = -1
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const start = sheet.rowStart[slot] as number
    const end = sheet.rowStart[slot + 1] as number
    if (end - start < 2 || !isQuantity(classes[start] as number)) continue
    if (first < 0) first = sheet.column[start] as number
    const beside = isQuantity(classes[start + 1] as number)
    if (sheet.column[start] !== first || !beside || !levelText.test(shownText(sheet, start).trim())) return
    found.push(start)
  }
  if (found.length < leastLevels || new Set(found.map((cell) => shownText(sheet, cell).trim())).size < found.length) return
  for (const cell of found) classes[cell] = cellClass.label
}
