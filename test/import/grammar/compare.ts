import { placeOf, type Book, type Meant } from './board'

/** A figure as it was read, in the fields that are compared. */
export interface Read {
  readonly sheet: string
  readonly cell: string
  readonly indicator: string
  readonly office: string | null
  readonly officeText: string | null
  readonly period: string | null
  readonly value: number | null
  readonly unit: string
  readonly amount: number | null
  readonly breakdown: Readonly<Record<string, string>>
  readonly measure: string
  readonly flags: readonly string[]
}

/** How a reading differs from what was meant, a line each; none where it is exact. */
export function differences(book: Book, read: readonly Read[]): string[] {
  const many = book.boards.length > 1
  const by = new Map<string, Read[]>()
  for (const row of read) {
    const key = `${many ? row.sheet : ''}!${row.cell}`
    by.set(key, [...(by.get(key) ?? []), row])
  }
  const found: string[] = []
  const expected = new Set<string>()
  for (const board of book.boards)
    for (const meant of board.meant) {
      const cell = placeOf(meant.row, meant.column)
      const key = `${many ? board.name : ''}!${cell}`
      expected.add(key)
      const rows = by.get(key) ?? []
      if (rows.length !== 1) found.push(`${cell}: ${rows.length === 0 ? 'lost' : 'read more than once'}, meant ${describe(meant)}`)
      else found.push(...faults(meant, rows[0] as Read).map((fault) => `${cell}: ${fault}`))
    }
  for (const [key, rows] of by)
    if (!expected.has(key))
      for (const row of rows) if (row.value !== null) found.push(`${row.cell}: ${row.value} is no figure (${row.indicator})`)
  return found
}

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

function faults(meant: Meant, row: Read): string[] {
  const found: string[] = []
  const say = (what: string, got: unknown, want: unknown) => found.push(`${what} ${String(got)}, meant ${String(want)}`)
  if (row.value !== meant.value) say('value', row.value, meant.value)
  if (meant.is === 'change' || meant.is === 'difference') {
    if (row.measure !== 'change') say('measure', row.measure, 'change')
    if (!meant.indicator.some((name) => fold(name) === fold(row.indicator))) say('indicator', row.indicator, meant.indicator[0])
    if (fold(row.office ?? '-') !== fold(meant.office ?? '-') && fold(row.officeText ?? '-') !== fold(meant.office ?? '-'))
      say('office', row.office, meant.office)
    return found
  }
  if (!meant.indicator.some((name) => fold(name) === fold(row.indicator))) say('indicator', row.indicator, meant.indicator[0])
  if (row.period !== meant.period) say('period', row.period, meant.period)
  if (meant.is === 'total') {
    if (!row.flags.includes('aggregate')) say('flags', row.flags.join(), 'aggregate')
  } else {
    if (row.flags.includes('aggregate')) say('flags', 'aggregate', 'none')
    if (fold(row.office ?? '-') !== fold(meant.office ?? '-') && fold(row.officeText ?? '-') !== fold(meant.office ?? '-'))
      say('office', row.office, meant.office)
  }
  if (row.measure !== 'value') say('measure', row.measure, 'value')
  if (fold(row.unit) !== fold(meant.unit ?? '') && !(meant.unit === null && fold(row.unit) === fold(meant.implied)))
    say('unit', row.unit, meant.unit)
  const parts = Object.values(row.breakdown).filter((part) => !(meant.besides ?? []).includes(part))
  if (parts.map(fold).sort().join() !== meant.parts.map(fold).sort().join()) say('parts', JSON.stringify(row.breakdown), meant.parts.join())
  return found
}

function describe(meant: Meant): string {
  return [meant.indicator[0], meant.office ?? '-', meant.period ?? '-', meant.value, meant.unit ?? ''].join(' ')
}
