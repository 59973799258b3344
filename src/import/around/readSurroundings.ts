import { isFormKey } from '../find/headerRows'
import { topOf, type TableShape } from '../find/shapes/tableShape'
import type { LedgerShape } from '../ledger/ledger'
import { legendTitle } from '../lexicon/edges'
import { noteStart } from '../lexicon/headings/headings'
import type { Grid } from '../sheet/grid'
import type { RoleWriter } from '../sheet/roleWriter'
import { readSurrounding, unitApart, type Surrounding } from './surroundings'
import { keysApart } from './texts/keysApart'

/** Cells of tables, whose figures get their role when they are read. */
export function claimedBy(grid: Grid, shapes: readonly TableShape[], ledger: LedgerShape | null): Uint8Array {
  const claimed = new Uint8Array(grid.classes.length)
  if (ledger) for (const row of [ledger.header, ...ledger.rows]) for (const cell of grid.rowCells(row).cells) claimed[cell] = 1
  for (const { band, headerRows, bodyRows, repeatedRows } of shapes) {
    for (const rows of [headerRows, bodyRows, repeatedRows]) {
      for (let r = 0; r < rows.length; r++) {
        const row = rows[r] as number
        const slot = grid.slotOf(row)
        if (slot < 0) continue
        const start = grid.lineStart[slot] as number
        const end = grid.lineStart[slot + 1] as number
        // A row that lies in the band as a whole: its cells follow one another, unless the table lies on its side.
        if (!grid.transposed && (grid.lineColumns[start] as number) >= band.left && (grid.lineColumns[end - 1] as number) <= band.right) {
          claimed.fill(1, start, end)
          continue
        }
        for (let k = start; k < end; k++) {
          const column = grid.lineColumns[k] as number
          if (column >= band.left && column <= band.right) claimed[grid.lineCells[k] as number] = 1
        }
      }
    }
  }
  return claimed
}

/** The texts outside the tables, of the sheet as it stands, whichever way its tables lie. */
export function readSurroundings(
  grid: Grid,
  shapes: readonly TableShape[],
  roles: RoleWriter,
  claimed: Uint8Array,
  ledger: LedgerShape | null,
): Surrounding[] {
  const list: Surrounding[] = []
  const firstTop = ledger ? ledger.header : shapes.length > 0 ? Math.min(...shapes.map(topOf)) : -1
  let first = true
  let slot = 0
  // A text that fills thousands of cells is read once, above tables and elsewhere.
  const known = [new Map<number, Surrounding>(), new Map<number, Surrounding>()] as const
  for (let cell = claimed.indexOf(0); cell >= 0; cell = claimed.indexOf(0, cell + 1)) {
    while ((grid.lineStart[slot + 1] as number) <= cell) slot++
    const row = grid.rows[slot] as number
    const column = grid.lineColumns[cell] as number
    // 注：… beneath a table closes it, whatever comes after.
    const closes = firstTop >= 0 && row > firstTop && noteStart.test(grid.textOf(cell).trim().normalize('NFKC'))
    const above =
      (ledger !== null && row < ledger.header) ||
      (!closes &&
        shapes.some((shape) => topOf(shape) > row) &&
        (row < firstTop || shapes.some((shape) => topOf(shape) > row && topOf(shape) - row <= 4)))
    const before = known[above ? 1 : 0]
    const same = first ? undefined : before.get(grid.sheet.text[cell] as number)
    const key = keyBefore(grid, slot, cell)
    const parts = same || key !== '' ? null : unitApart(grid.textOf(cell))
    // 单位：个  填报单位：市水务局 says two things.
    if (parts) list.push(readSurrounding(grid, row, column, cell, above, false, '', parts.unit))
    // 填报单位：甲县 考评时间：2023年12月 says two as well.
    const [main, ...more] = same || key !== '' ? [] : keysApart(parts?.rest ?? grid.textOf(cell))
    for (const piece of more) list.push(readSurrounding(grid, row, column, cell, above, false, '', piece))
    const text = same ? { ...same, row, column, cell } : readSurrounding(grid, row, column, cell, above, first, key, main ?? parts?.rest)
    if (!first && !parts && main === undefined && (grid.sheet.text[cell] as number) >= 0) before.set(grid.sheet.text[cell] as number, text)
    if (text.role === 'title') first = false
    // The words of a legend stand in cells of their own; the ledger gives them their role.
    if (!(ledger && text.role === 'note' && legendTitle.test(text.text))) roles.give(cell, text.role, text.reason)
    list.push(text)
  }
  return withoutTableRows(list, roles)
}

/** Cells of one row from which on it is a row of some table, and not a title's pieces. */
const rowOfTable = 4

/**
 * A row of a day or a place in each of many columns is the head of a table that holds no figures (a roster, an itinerary): none of its cells
 * says when or whose the figures of the table beneath are (rule Y11).
 */
function withoutTableRows(list: readonly Surrounding[], roles: RoleWriter): Surrounding[] {
  const rows = new Map<number, Surrounding[]>()
  for (const text of list) if (text.role === 'title') rows.set(text.row, [...(rows.get(text.row) ?? []), text])
  const odd = new Set<Surrounding>()
  for (const texts of rows.values()) {
    const different = new Set(texts.map(({ text }) => text.trim()))
    if (different.size < rowOfTable || texts.some(({ text }) => /[:：]/.test(text))) continue
    for (const text of texts) odd.add(text)
  }
  if (odd.size === 0) return [...list]
  for (const text of odd) roles.force(text.cell, 'note', 'proseAbove')
  return list.map((text) => (odd.has(text) ? { ...text, role: 'note', reason: 'proseAbove', period: null } : text))
}

/** The key of a form in the cell before, '' for none. */
function keyBefore(grid: Grid, slot: number, cell: number): string {
  if (cell <= (grid.lineStart[slot] as number)) return ''
  // 被考评单位： | 某县: with its colon too.
  const before = grid.textOf(cell - 1).replace(/[:：]\s*$/, '')
  return isFormKey(before) ? before.replace(/\s+/g, '') : ''
}
