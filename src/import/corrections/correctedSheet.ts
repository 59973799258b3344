import { inRange, parseA1, parseRange } from '../../model/sheet/cell'
import type { Correction } from '../../model/correction'
import { roles, type CellLedger, type Reason } from '../../model/sheet/role'
import { cellIndex, shownText, type RawSheet } from '../../model/sheet/sheet'

type Words = Extract<Correction, { kind: 'words' }>
type Leave = Extract<Correction, { kind: 'leave' }>

/** A sheet whose words read as the clerk says, and what became of each correction. */
export interface CorrectedSheet {
  readonly sheet: RawSheet
  /** Ids of those that were used. */
  readonly applied: readonly string[]
  /** Cells of the sheet as it came that aren't to be read, ascending: they are no cells of the corrected one. */
  readonly left: readonly number[]
}

/**
 * The sheet as the clerk says it should be read: headings, names, titles and notes in other words, cells left out. Every place still
 * names the same cell. One that no longer shows what was overruled keeps its own words.
 *
 *     C2 '7月' read as '2023年7月'   the column is of July 2023
 *     A9 '制表：张三' read as ''     the reader never meets it
 *     A9:F12 left out             none of its cells
 */
export function correctedSheet(sheet: RawSheet, corrections: readonly (Words | Leave)[]): CorrectedSheet {
  const words = corrections.flatMap((one) => (one.kind === 'words' ? [one] : []))
  const blocks = corrections.flatMap((one) => (one.kind === 'leave' ? leftBy(sheet, one) : []))
  const found = words.flatMap((one) => {
    const place = parseA1(one.cell)
    const cell = place ? cellIndex(sheet, place.row, place.column) : -1
    return cell >= 0 && shownText(sheet, cell).trim() === one.before.trim() ? [{ cell, one }] : []
  })
  if (found.length + blocks.length === 0) return { sheet, applied: [], left: [] }
  const { text, kind, number } = { text: sheet.text.slice(), kind: sheet.kind.slice(), number: sheet.number.slice() }
  const strings = [...sheet.strings]
  for (const { cell, one } of found) {
    text[cell] = strings.push(one.after) - 1
    kind[cell] = 0
    number[cell] = NaN
  }
  const emptied = found.filter(({ one }) => one.after.trim() === '').map(({ cell }) => cell)
  const left = [...new Set([...emptied, ...blocks.flatMap(({ cells }) => cells)])].sort((a, b) => a - b)
  const applied = [...found.map(({ one }) => one.id), ...blocks.map(({ id }) => id)]
  return { sheet: without({ ...sheet, text, kind, number, strings }, left), applied, left }
}

/** The cells of a block; none where it holds none. */
function leftBy(sheet: RawSheet, { id, cells: block }: Leave): { readonly id: string; readonly cells: readonly number[] }[] {
  const range = parseRange(block)
  if (range === null) return []
  const cells: number[] = []
  for (let k = 0; k < sheet.rows.length; k++)
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++)
      if (inRange(range, sheet.rows[k] as number, sheet.column[i] as number)) cells.push(i)
  return cells.length === 0 ? [] : [{ id, cells }]
}

/** A sheet less some of its cells; rows that lose all of theirs go. */
function without(sheet: RawSheet, left: readonly number[]): RawSheet {
  if (left.length === 0) return sheet
  const out = new Set(left)
  const rows: number[] = []
  const rowStart: number[] = []
  let kept = 0
  for (let k = 0; k < sheet.rows.length; k++) {
    const before = kept
    for (let i = sheet.rowStart[k] as number; i < (sheet.rowStart[k + 1] as number); i++) if (!out.has(i)) kept++
    if (kept === before) continue
    rows.push(sheet.rows[k] as number)
    rowStart.push(before)
  }
  const rest = <T extends Cells>(cells: T): T => cells.filter((_, i) => !out.has(i)) as T
  return {
    ...sheet,
    rows: Int32Array.from(rows),
    rowStart: Int32Array.from([...rowStart, kept]),
    column: rest(sheet.column),
    kind: rest(sheet.kind),
    number: rest(sheet.number),
    text: rest(sheet.text),
    format: rest(sheet.format),
    fill: sheet.fill && rest(sheet.fill),
    formula: sheet.formula && rest(sheet.formula),
    bold: sheet.bold && rest(sheet.bold),
    indent: sheet.indent && rest(sheet.indent),
  }
}

type Cells = Int32Array | Uint8Array | Float64Array | Uint16Array

/** Where the cells of the sheet as it came went: those left out stand outside, because the clerk said so. */
export function withLeft(ledger: CellLedger, left: readonly number[]): CellLedger {
  if (left.length === 0) return ledger
  const out = new Set(left)
  const nonEmpty = ledger.nonEmpty + left.length
  const said: Reason = 'correction'
  const known = ledger.reasons.indexOf(said)
  const ledgerReasons = known >= 0 ? ledger.reasons : [...ledger.reasons, said]
  const role = new Uint8Array(nonEmpty)
  const reason = new Uint8Array(nonEmpty)
  for (let i = 0, k = 0; i < nonEmpty; i++) {
    role[i] = out.has(i) ? roles.indexOf('outside') : (ledger.role[k] as number)
    reason[i] = out.has(i) ? ledgerReasons.indexOf(said) : (ledger.reason[k] as number)
    if (!out.has(i)) k++
  }
  return { ...ledger, nonEmpty, role, reason, reasons: ledgerReasons }
}
