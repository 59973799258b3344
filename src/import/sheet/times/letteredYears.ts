import type { RawSheet } from '../../../model/sheet/sheet'
import { letteredYear } from '../../lexicon/times/periods'
import { cellClass, isQuantity } from '../cellClass'
import { isHeaderPlace } from '../headerPlace'
import type { TurnedCell } from './timeCells'

/** Years in a row from which on letters before them are no part of a name. */
const atLeast = 3
/** Years one may lie behind another at most, where some are left out. */
const widestStep = 12

/**
 * X2006 X2007 X2008 that head columns: years, which a program that takes no number for a name put a letter before (rule P1). The letters are the
 * same before all, the years run one way, and no figure stands beside them.
 */
export function letteredYears(sheet: RawSheet, classes: Uint8Array, turned: Map<number, TurnedCell>): void {
  const said = sheet.strings.map((text) => (text.length <= 10 ? letteredYear.exec(text.trim()) : null))
  if (said.filter((match) => match !== null).length < atLeast) return
  for (let slot = 0; slot < sheet.rows.length; slot++) {
    const row: { cell: number; letters: string; year: number }[] = []
    let other = false
    const end = sheet.rowStart[slot + 1] as number
    for (let cell = sheet.rowStart[slot] as number; cell < end; cell++) {
      const match = sheet.kind[cell] === 0 ? (said[sheet.text[cell] as number] ?? null) : null
      if (match) row.push({ cell, letters: match[1] ?? '', year: Number(match[2]) })
      else if (isQuantity(classes[cell] as number)) other = true
    }
    if (other || row.length < atLeast || row.some(({ letters }) => letters !== row[0]?.letters)) continue
    const steps = row.slice(1).map(({ year }, k) => year - (row[k]?.year ?? 0))
    if (!steps.every((by) => by !== 0 && Math.abs(by) <= widestStep && by > 0 === (steps[0] ?? 0) > 0)) continue
    if (!isHeaderPlace(sheet, classes, slot, row)) continue
    for (const { cell, year } of row) {
      classes[cell] = cellClass.year
      turned.set(cell, { text: String(year), told: false })
    }
  }
}
