import { describe, expect, it } from 'vitest'
import { clashes, fits, lineOf, readUnseen } from './readLines'
import type { UnseenSheet } from './unseenSheet'

/** Hold each sheet to what a careful person reads in it. */
export function describeSheets(sheets: readonly UnseenSheet[]): void {
  describe.each(sheets.map((sheet) => [sheet.sees, sheet] as const))('%s', (_, sheet) => {
    it('its figures are what a careful person reads', async () => {
      const { rows } = await readUnseen(sheet)
      const at = (line: string) =>
        rows.filter((row) => `${row.sheet === '' ? '' : `${row.sheet}!`}${row.cell}` === line.split(' ')[0]).map(lineOf)
      expect(sheet.says.filter((line) => !rows.some((row) => fits(line, row))).map((line) => ({ want: line, got: at(line) }))).toEqual([])
      expect(rows.filter((row) => row.value !== null).length).toBe(sheet.figures)
      expect(clashes(rows)).toEqual([])
    })

    it('every cell has its role, and what is no figure gives none', async () => {
      const { rows, roles, reading, nonEmpty } = await readUnseen(sheet)
      expect(reading.status === 'refused' || roles.size).toBe(nonEmpty)
      expect(reading.sheets.every((table) => table.ledger.role.length === table.ledger.nonEmpty)).toBe(true)
      expect((sheet.never ?? []).filter((cell) => rows.some((row) => row.cell === cell))).toEqual([])
      expect(
        (sheet.roles ?? [])
          .filter((said) => roles.get(said.split(' ')[0] as string) !== said.split(' ')[1])
          .map((said) => `${said}, not ${roles.get(said.split(' ')[0] as string)}`),
      ).toEqual([])
    })

    const { notices } = sheet
    if (notices)
      it('says what a clerk should know and no more', async () => {
        const { reading } = await readUnseen(sheet)
        expect(reading.notices.map((notice) => notice.code).sort()).toEqual([...notices].sort())
      })
  })
}
