import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import { roles as roleNames } from '../../../src/model/sheet/role'
import { plainRows } from '../../samples/plainRows'
import { roleLetters, type Layout, type LineField } from '../fixtures/layout'
import { layoutBytes } from '../fixtures/layoutBytes'
import { layouts, notTables } from '../fixtures/layouts'

const letterOf = new Map<string, string>(Object.entries(roleLetters).map(([letter, role]) => [role, letter]))
const all: readonly LineField[] = ['indicator', 'office', 'period', 'unit', 'more']
const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

/** A line with the fields that aren't held taken out. */
function held(line: string, layout: Layout): string {
  const holds = new Set(layout.holds ?? all)
  const [head = '', office = '', period = '', figure = '', ...more] = line.split(' | ')
  const [cell = '', ...indicator] = head.split(' ')
  const [number = '', ...unit] = figure.split(' ')
  return [
    cell,
    holds.has('indicator') ? fold(indicator.join(' ')) : '',
    holds.has('office') || holds.has('named') ? fold(office) : '',
    holds.has('period') ? period : '',
    number,
    holds.has('unit') ? fold(unit.join(' ')) : '',
    ...(holds.has('more') ? more.map(fold).sort() : []),
  ].join(' | ')
}

describe.each(notTables.map((layout) => [layout.sees, layout] as const))('%s', (_, layout) => {
  it('gives no figure and says why, and every cell is accounted for', async () => {
    const reading = importWorkbook(await layoutBytes(layout), layout.file, [])
    expect(
      plainRows(reading.dataset, true)
        .filter((o) => o.value !== null)
        .map((o) => `${o.cell} ${o.indicator} ${o.value}`),
    ).toEqual([])
    expect(reading.notices.length).toBeGreaterThan(0)
    expect(reading.status === 'refused' || reading.sheets.every((sheet) => sheet.ledger.role.length === sheet.ledger.nonEmpty)).toBe(true)
  })
})

describe.each(layouts.map((layout) => [layout.sees, layout] as const))('%s', (_, layout) => {
  const read = async () => {
    const bytes = await layoutBytes(layout)
    const raw = readWorkbook(bytes, layout.file)
    if (!raw.ok) throw new Error(`refused: ${raw.notice.code}`)
    return { raw: raw.workbook, reading: importWorkbook(bytes, layout.file, []) }
  }

  it('every figure is read as what it is', async () => {
    const { reading } = await read()
    const many = layout.sheets.length > 1
    const wantedAt = new Map(layout.lines.map((line) => [line.split(' ')[0], line.split(' | ')[1] ?? '-']))
    const officeOf = (o: ReturnType<typeof plainRows>[number]) => {
      const wanted = wantedAt.get(o.cell) ?? '-'
      const names = [o.office, ...Object.values(o.breakdown), ...o.labels.row.map((label) => label.text)]
      return layout.holds?.includes('named') && names.includes(fold(wanted)) ? wanted : (o.office ?? '-')
    }
    const got = plainRows(reading.dataset, !many).map((o) =>
      [
        `${many ? `${o.sheet}!` : ''}${o.cell} ${o.indicator}`,
        officeOf(o),
        o.period ?? '-',
        `${o.value ?? o.missing} ${o.unit}`.trim(),
        ...Object.entries(o.breakdown).map(([name, value]) => `${name}=${value}`),
        ...(o.measure === 'value' ? [] : [o.measure]),
        ...(o.bound === 'exact' ? [] : [o.bound]),
        ...o.flags,
      ].join(' | '),
    )
    const want = layout.lines.map((line) => held(line, layout))
    const found = got.map((line) => held(line, layout))
    expect({
      notRead: want.filter((line) => !found.includes(line)),
      shouldNotBeRead: layout.moreFigures ? [] : found.filter((line) => !want.includes(line)),
    }).toEqual({ notRead: [], shouldNotBeRead: [] })
    if (!layout.moreFigures) expect(found.length).toBe(want.length)
  })

  it('every cell has its role', async () => {
    const { raw, reading } = await read()
    reading.sheets.forEach((sheet, k) => {
      const source = raw.sheets[k]
      if (!source) throw new Error(`no sheet ${k}`)
      expect(sheet.ledger.nonEmpty).toBe(source.column.length)
      expect(sheet.ledger.role.length).toBe(source.column.length)
      const picture = layout.sheets[k]?.roles
      if (!picture) return
      const rows: string[][] = picture.map((line) => [...line].map(() => '.'))
      source.rows.forEach((row, slot) => {
        for (let i = source.rowStart[slot] as number; i < (source.rowStart[slot + 1] as number); i++) {
          const line = (rows[row] ??= [])
          line[source.column[i] as number] = letterOf.get(roleNames[sheet.ledger.role[i] as number] ?? '') ?? '!'
        }
      })
      expect(rows.map((line) => Array.from(line, (letter) => letter ?? '.').join(''))).toEqual(picture)
    })
  })

  const { notices } = layout
  if (notices)
    it('says what a clerk should know and no more', async () => {
      const { reading } = await read()
      expect(reading.notices.map((notice) => notice.code).sort()).toEqual([...notices].sort())
    })
})
