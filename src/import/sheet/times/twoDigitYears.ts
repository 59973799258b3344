import type { RawSheet } from '../../../model/sheet/sheet'
import { twoDigitYear } from '../../lexicon/times/periods'
import { cellClass } from '../cellClass'
import { isHeaderPlace } from '../headerPlace'

/** A cell that says two digits and 年, and the digits. */
interface ShortYear {
  readonly cell: number
  readonly value: number
}

/**
 * 22年 23年 24年 in a row that heads columns, or down a column: years of two digits, not lengths of time, where they follow one another
 * (rule P1). 15年 20年 30年 are none.
 */
export function twoDigitYears(sheet: RawSheet, classes: Uint8Array): void {
  const years = sheet.strings.map((text) => (text.length <= 8 ? Number(twoDigitYear.exec(text.trim())?.[1] ?? NaN) : NaN))
  if (years.filter((year) => !Number.isNaN(year)).length < 2) return
  const columns = new Map<number, ShortYear[][]>()
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: ShortYear[] = []
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const at = sheet.kind[cell] === 0 ? (sheet.text[cell] as number) : -1
      const value = at < 0 ? NaN : (years[at] as number)
      const runs = columns.get(sheet.column[cell] as number)
      if (Number.isNaN(value)) {
        // Another text or number in a column ends its run.
        if (runs && runs[runs.length - 1]?.length !== 0) runs.push([])
        continue
      }
      const candidate = { cell, value }
      row.push(candidate)
      if (runs) runs[runs.length - 1]?.push(candidate)
      else columns.set(sheet.column[cell] as number, [[candidate]])
    }
    if (row.length >= 2 && inYears(row) && isHeaderPlace(sheet, classes, slot, row)) asPeriods(classes, row)
  }
  for (const runs of columns.values()) {
    const all = runs.flat()
    // 2 years over different rows of sections follow one another as well.
    for (const run of inYears(all) ? [all] : runs) if (run.length >= 2 && inYears(run)) asPeriods(classes, run)
  }
}

function asPeriods(classes: Uint8Array, run: readonly ShortYear[]): void {
  for (const { cell } of run) classes[cell] = cellClass.period
}

/** Years that follow one another, whichever way they run, or again and again. */
function inYears(run: readonly ShortYear[]): boolean {
  const values = run.map(({ value }) => value)
  const steps = values.slice(1).map((value, k) => value - (values[k] as number))
  return (
    new Set(values).size >= 2 &&
    steps.every((by, k) => by === 0 || by === steps.find((one) => one !== 0) || values[k + 1] === values[0]) &&
    Math.abs(steps.find((one) => one !== 0) ?? 0) === 1
  )
}
