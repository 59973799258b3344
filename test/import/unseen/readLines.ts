import { importWorkbook } from '../../../src/import/importWorkbook'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import type { FileReading } from '../../../src/model/sheet/reading'
import { roles as roleNames } from '../../../src/model/sheet/role'
import { plainRows } from '../../samples/plainRows'
import { unseenBytes } from './unseenBytes'
import { place, type UnseenSheet } from './unseenSheet'

type Row = ReturnType<typeof plainRows>[number]
const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replace(/㎡/g, '平方米')

export interface UnseenReading {
  readonly reading: FileReading
  readonly rows: readonly Row[]
  /** Role by place, `Sheet!A1` where there are several sheets. */
  readonly roles: ReadonlyMap<string, string>
  readonly nonEmpty: number
}

/** Import a sheet by its bytes, and say of every cell what it was taken for. */
export async function readUnseen(sheet: UnseenSheet): Promise<UnseenReading> {
  const bytes = await unseenBytes(sheet)
  const raw = readWorkbook(bytes, sheet.file)
  const reading = importWorkbook(bytes, sheet.file, [])
  const roles = new Map<string, string>()
  let nonEmpty = 0
  const many = sheet.tables.length > 1
  if (raw.ok) {
    raw.workbook.sheets.forEach((source, k) => {
      nonEmpty += source.column.length
      source.rows.forEach((row, slot) => {
        for (let i = source.rowStart[slot] as number; i < (source.rowStart[slot + 1] as number); i++) {
          roles.set(
            `${many ? `${source.name}!` : ''}${place(row, source.column[i] as number)}`,
            roleNames[reading.sheets[k]?.ledger.role[i] as number] ?? 'none',
          )
        }
      })
    })
  }
  return { reading, rows: plainRows(reading.dataset, !many), roles, nonEmpty }
}

/** How an observation reads as a line of `says`, whole. */
export function lineOf(row: Row): string {
  return [
    `${row.sheet === '' ? '' : `${row.sheet}!`}${row.cell} ${row.indicator}`,
    row.office ?? '-',
    row.period ?? '-',
    `${row.value ?? row.missing} ${row.unit}`.trim(),
    `=${row.amount}`,
    ...Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`),
    ...(row.measure === 'value' ? [] : [row.measure]),
    ...(row.against ? [`vs ${row.against}`] : []),
    ...(row.form ? [`as ${row.form}`] : []),
    ...(row.bound === 'exact' ? [] : [row.bound]),
    ...row.flags,
  ].join(' | ')
}

/** Whether an observation says what a line says; `*` leaves a field open. */
export function fits(line: string, row: Row): boolean {
  const [head = '', office = '', period = '', figure = '', ...more] = line.split(' | ')
  const [cell = '', ...indicator] = head.split(' ')
  const [number = '', ...unit] = figure.split(' ')
  const at = `${row.sheet === '' ? '' : `${row.sheet}!`}${row.cell}`
  const same = (want: string, got: string | null) => want === '*' || fold(want) === fold(got ?? '-')
  if (at !== cell || !same(indicator.join(' '), row.indicator) || !same(office, row.office) || !same(period, row.period)) return false
  if (number !== String(row.value ?? row.missing) || !same(unit.join(' '), row.unit)) return false
  const open = more.includes('*')
  const wants = more.filter((word) => word !== '*')
  const amount = wants.find((word) => word.startsWith('='))
  if (amount && Math.abs(Number(amount.slice(1)) - (row.amount ?? NaN)) > 1e-9 * Math.max(1, Math.abs(row.amount ?? 0))) return false
  const against = wants.find((word) => word.startsWith('vs '))
  if (against && against.slice(3) !== row.against) return false
  const form = wants.find((word) => word.startsWith('as '))
  if (form && form.slice(3) !== row.form) return false
  const said = wants
    .filter((word) => word !== amount && word !== against && word !== form)
    .map((word) => (word === 'percent' ? null : fold(word)))
    .filter((word) => word !== null)
  const got = [
    ...Object.entries(row.breakdown).map(([name, value]) => fold(`${name}=${value}`)),
    ...(row.measure === 'value' ? [] : [row.measure]),
    ...(row.bound === 'exact' ? [] : [row.bound]),
    ...row.flags,
  ]
  if (!said.every((word) => got.includes(word as string))) return false
  return open || got.every((word) => said.includes(word))
}

/** Observations that share their whole key and differ in number. */
export function clashes(rows: readonly Row[]): string[] {
  const by = new Map<string, Row>()
  const found: string[] = []
  for (const row of rows) {
    if (row.value === null) continue
    const key = JSON.stringify([
      row.sheet === '' ? '' : '',
      row.indicator,
      row.baseUnit,
      row.office,
      row.period,
      row.breakdown,
      row.measure,
      row.against,
      row.form,
      row.flags,
    ])
    const before = by.get(key)
    if (before && before.amount !== row.amount)
      found.push(`${before.cell} ${before.value} and ${row.cell} ${row.value}: ${row.indicator} ${row.office} ${row.period}`)
    else by.set(key, row)
  }
  return found
}
