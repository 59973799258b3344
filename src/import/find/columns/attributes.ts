import { amountName } from '../../lexicon/headings/headings'
import type { Grid } from '../../sheet/grid'
import { readHeaderText } from '../../values/headers/headerText'
import type { Band } from '../bands'
import type { ColumnUse } from '../shapes/tableShape'
import type { ColumnCounts } from './columnCounts'

/**
 * Whole numbers left of the last label that never change for a name while other figures do (110000 for 北京市, 0 or 1 for
 * 长江经济带) are attributes of the name, not figures (rule L3).
 */
export function attributes(
  grid: Grid,
  band: Band,
  bodyRows: readonly number[],
  uses: ColumnUse[],
  counts: readonly ColumnCounts[],
  heads: readonly string[],
): void {
  const labels = uses.flatMap((use, k) => (use === 'label' && (counts[k] as ColumnCounts).texts > 0 ? [k] : []))
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || count.figures < 6 || count.whole < count.figures || !(count.least === 0 || count.least === 1)) return
    if (uses.filter((other) => other === 'value').length < 2) return
    const numbers = count.most - count.least + 1
    if (numbers < 3 || count.figures < 2 * numbers) return
    if (labels.some((label) => numbersNames(grid, bodyRows, band.left + k, band.left + label, numbers))) uses[k] = 'code'
  })
  if (labels.length === 0 || bodyRows.length < 6) return
  const lastLabel = labels[labels.length - 1] as number
  uses.forEach((use, k) => {
    const count = counts[k] as ColumnCounts
    if (use !== 'value' || k > lastLabel + 2 || count.whole < count.figures || count.missing > 0) return
    if (!uses.some((other, j) => other === 'value' && j > k) || saysWhatItCounts(heads[k] as string)) return
    // Nothing but zeros is a figure, where there was none of it: what groups names is 0 for some and 1 for others.
    if (count.least === 0 && count.most === 0) return
    for (const label of labels) {
      if (dependsOn(grid, bodyRows, band.left + k, band.left + label)) {
        if (isAttribute(grid, bodyRows, band.left + k, k < lastLabel ? Infinity : 3)) uses[k] = 'code'
        return
      }
    }
  })
}

/**
 * Long whole numbers of one length left of the names, which come back from row to row and never fall, number what the names belong to
 * (rule L3); so do whole numbers between them and the names: 10180 | 48059 | Callahan County.
 */
export function codesBeforeNames(uses: ColumnUse[], counts: readonly ColumnCounts[], heads: readonly string[]): void {
  const first = uses.findIndex((use, k) => use === 'label' && (counts[k] as ColumnCounts).texts > 0)
  if (first <= 0 || !uses.some((use, k) => use === 'value' && k > first)) return
  const isCode = (k: number): boolean => {
    const { figures, whole, digits, falls, stays } = counts[k] as ColumnCounts
    return figures >= 4 && whole === figures && digits >= 4 && falls <= 0.02 * figures && stays > 0
  }
  const from = uses.findIndex((use, k) => k < first && use === 'value' && isCode(k) && !saysWhatItCounts(heads[k] as string))
  if (from < 0) return
  for (let k = from; k < first; k++) {
    const { figures, whole } = counts[k] as ColumnCounts
    if (uses[k] === 'value' && whole === figures && !saysWhatItCounts(heads[k] as string)) uses[k] = 'code'
  }
}

/** 0 1 2 … for the first, the second, the third name of another column, whose names come back: a number of the name (rule L3). */
function numbersNames(grid: Grid, bodyRows: readonly number[], column: number, on: number, numbers: number): boolean {
  const byName = new Map<string, string>()
  const byNumber = new Map<string, string>()
  for (const row of bodyRows) {
    const [name, number] = [grid.textAt(row, on), grid.textAt(row, column)]
    if (name === '' || number === '') return false
    if ((byName.get(name) ?? number) !== number || (byNumber.get(number) ?? name) !== name) return false
    byName.set(name, number)
    byNumber.set(number, name)
  }
  return byName.size === numbers
}

/** Whether a column has one value per name of another, and names come back at least three times on average. */
function dependsOn(grid: Grid, bodyRows: readonly number[], column: number, on: number): boolean {
  const seen = new Map<string, string>()
  let rows = 0
  for (const row of bodyRows) {
    const name = grid.textAt(row, on)
    if (name === '') continue
    rows++
    const value = grid.textAt(row, column)
    const known = seen.get(name)
    if (known === undefined) seen.set(name, value)
    else if (known !== value) return false
  }
  return seen.size >= 2 && rows >= 3 * seen.size
}

/** Whether a column has two different texts or more, up to `most`: the same for all says nothing of any name. */
function isAttribute(grid: Grid, bodyRows: readonly number[], column: number, most: number): boolean {
  const values = new Set<string>()
  for (const row of bodyRows) {
    const text = grid.textAt(row, column)
    if (text !== '') values.add(text)
    if (values.size > most) return false
  }
  return values.size > 1
}

/** 年度目标, 上半年计划, 应办件数（件）: a heading that says a measure or a unit is over figures, though they be alike. */
function saysWhatItCounts(heading: string): boolean {
  const { measure, unit } = readHeaderText(heading)
  return measure !== null || unit !== null || amountName.test(heading.trim())
}
