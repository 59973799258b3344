import { expect, it } from 'vitest'
import { importWorkbook } from '../../src/import/importWorkbook'
import type { FileReading } from '../../src/model/sheet/reading'
import { plainRows } from '../samples/plainRows'

/** A small sheet as a clerk writes it, some of the lines it must be read as, and all that is told of it. */
export type SmallTable = readonly [says: string, sheet: string, figures: readonly string[], told: readonly string[], name?: string]

/** B2 来文 执法局/1 2023 12件: a line a figure, with whose and of what part it is, and what it is where it is no plain value. */
export function figureLines({ dataset }: FileReading): string[] {
  return plainRows(dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      [...(row.office === null ? [] : [row.office]), ...Object.values(row.breakdown)].join('/') || '-',
      row.period ?? '-',
      `${row.value}${row.unit}`,
      ...(row.measure === 'value' ? [] : [row.measure]),
      ...(row.bound === 'exact' ? [] : [row.bound]),
      ...row.flags.filter((flag) => flag === 'aggregate'),
    ].join(' '),
  )
}

/**
 * A table of small sheets as tests, each read from its bytes: `figuresOf` writes a reading as lines, `quiet` are notices no line speaks of.
 * A sheet is called 2023年情况.csv unless it says otherwise.
 */
export function smallTables(figuresOf: (reading: FileReading) => readonly string[], quiet: readonly string[]) {
  return (rows: readonly SmallTable[]) =>
    it.each(rows.map((row) => ({ says: row[0], row })))('$says', ({ row: [, sheet, figures, told, name] }) => {
      const reading = importWorkbook(new TextEncoder().encode(`${sheet}\n`), name ?? '2023年情况.csv')
      const seen = figuresOf(reading)
      for (const figure of figures) expect(seen).toContain(figure)
      expect(seen).not.toContain('')
      const codes = new Set<string>(reading.notices.map((notice) => notice.code))
      expect([...codes].filter((code) => !quiet.includes(code))).toEqual(told)
    })
}
