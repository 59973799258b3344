import type { RawSheet } from '../../model/sheet/sheet'
import { dashIsZero } from '../lexicon/edges'

/** Characters of the longest note that is looked through. */
const longestLegend = 400

const known = new WeakMap<RawSheet, boolean>()

/**
 * Whether the sheet's own legend says that a dash is a zero (rule Q11).
 *
 *     # 保密资料　- 绝对数值为零      yes
 *     注：“—”表示0                  yes
 *     注：—表示无数据；空白为未报      no
 */
export function isDashZero(sheet: RawSheet): boolean {
  const before = known.get(sheet)
  if (before !== undefined) return before
  const found = sheet.strings.some((text) => text.length > 2 && text.length <= longestLegend && dashIsZero.test(text))
  known.set(sheet, found)
  return found
}
