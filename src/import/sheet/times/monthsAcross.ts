import { shownText, type RawSheet } from '../../../model/sheet/sheet'
import { monthAlone, monthOf, quarterAlone, quarterOf } from '../../lexicon/times/periods'
import { cellClass, isQuantity } from '../cellClass'

/** Months of a year that a run without a heading must reach. */
const wholeYear = 12

/** A cell of a row that heads columns, and the time it is read as. */
export interface MonthHead {
  readonly cell: number
  readonly text: string
}

/**
 * Bare numbers over columns that are months or quarters (rule P15): 1 2 3 … behind 月份, or 1 … 12 beginning anew under each year of the row
 * above; empty where they are none.
 *
 *     年份 | 2022 | _ | _ | 2023 | _ | _ over 月份 | 1 | 2 | 3 | 1 | 2 | 3      1月 2月 3月 of either year
 *     2022年 over 1 2 3 … 12, 2023年 over 1 2 3                               months, for a whole year of them is there
 *     甲 | 1 | 2 | 3                                                        figures
 */
export function monthsAcross(sheet: RawSheet, classes: Uint8Array, slot: number): readonly MonthHead[] {
  const start = sheet.rowStart[slot] as number
  const end = sheet.rowStart[slot + 1] as number
  const numbers: { cell: number; value: number }[] = []
  let heading = ''
  for (let cell = start; cell < end; cell++) {
    if (isQuantity(classes[cell] as number)) {
      const value = Number(shownText(sheet, cell).trim())
      if (!Number.isInteger(value) || value < 1 || value > wholeYear) return []
      numbers.push({ cell, value })
    } else if (classes[cell] === cellClass.label && numbers.length === 0 && heading === '') heading = shownText(sheet, cell).trim()
    else if (classes[cell] !== cellClass.label) return []
  }
  if (numbers.length < 2 || !runsAnew(numbers.map(({ value }) => value))) return []
  const quarters = quarterAlone.test(heading) && numbers.every(({ value }) => value <= 4)
  const said = monthAlone.test(heading) || quarters
  if (!said && !(numbers.some(({ value }) => value === wholeYear) && underYears(sheet, classes, slot, numbers))) return []
  return numbers.map(({ cell, value }) => ({ cell, text: quarters ? quarterOf(value) : monthOf(value) }))
}

/** 1 2 3 1 2 3, 4 5 6: one step on, or anew from 1. */
function runsAnew(values: readonly number[]): boolean {
  return values.every((value, k) => k === 0 || value === (values[k - 1] as number) + 1 || value === 1)
}

/** Whether each 1 stands under a year of the row above. */
function underYears(sheet: RawSheet, classes: Uint8Array, slot: number, numbers: readonly { cell: number; value: number }[]): boolean {
  if (slot === 0) return false
  const years = new Set<number>()
  for (let cell = sheet.rowStart[slot - 1] as number; cell < (sheet.rowStart[slot] as number); cell++) {
    const code = classes[cell]
    if (code === cellClass.year || code === cellClass.period) years.add(sheet.column[cell] as number)
  }
  return years.size > 0 && numbers.every(({ cell, value }) => (value === 1) === years.has(sheet.column[cell] as number))
}
