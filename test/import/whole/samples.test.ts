import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { a1 } from '../../../src/model/sheet/cell'
import { reconcile } from '../../../src/import/reconcile/reconcile'
import type { FileReading } from '../../../src/model/sheet/reading'
import type { Relation } from '../../../src/model/dataset/relation'
import { countRoles, roles } from '../../../src/model/sheet/role'
import { readWorkbook } from '../../../src/import/readers/readWorkbook'
import type { Expectation } from '../../samples/expectation'
import { makeAll } from '../../samples/make'
import { samples } from '../../samples/samples'
import { shown, type ExpectedObservation } from '../../samples/table'
import { folded, foldedRows, plainRows } from '../../samples/plainRows'

const root = new URL('../../../', import.meta.url)
const expectedFolder = new URL('test/samples/expected/', root)
const expectations = readdirSync(expectedFolder)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(new URL(encodeURIComponent(name), expectedFolder), 'utf8')) as Expectation)
const bytesOf = (file: string) => {
  const folder = expectations.find((expectation) => expectation.file === file)?.folder ?? 'sample-data'
  return new Uint8Array(readFileSync(new URL(`${folder}/${encodeURIComponent(file)}`, root)))
}

describe('the sample sheets are what their tables make', () => {
  it('writes the same bytes again, and no other files lie there', async () => {
    const made = await makeAll()
    for (const [path, bytes] of made) {
      const kept = new Uint8Array(readFileSync(fileURLToPath(new URL(path.split('/').map(encodeURIComponent).join('/'), root))))
      expect(Buffer.compare(kept, bytes), `${path} is not what npm run samples writes`).toBe(0)
    }
    const here = (folder: string): string[] =>
      readdirSync(new URL(folder.split('/').map(encodeURIComponent).join('/'), root), { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? here(`${folder}${entry.name}/`) : [folder + entry.name],
      )
    expect([...here('sample-data/'), ...here('test/samples/expected/')].filter((path) => !made.has(path))).toEqual([])
  })
})

describe.each(expectations.map((expectation) => [expectation.file, expectation] as const))('%s', (file, expected) => {
  const csv = file.endsWith('.csv')
  let kept: FileReading | null = null
  const reading = () => (kept ??= importWorkbook(bytesOf(file), file, []))
  const part1 = expected.rolesAndObservations
  const part2 = expected.relationsAndChecks

  if (!csv)
    it('shows in each cell what its table says', () => {
      const book = XLSX.read(bytesOf(file), { cellNF: true, sheetStubs: true })
      const table = samples.find((sample) => sample.file === file)
      for (const sheet of table?.sheets ?? []) {
        const written = book.Sheets[sheet.name] ?? {}
        const showing = (cell: string) => (written[cell]?.t === 'z' ? '' : String(written[cell]?.w ?? written[cell]?.v ?? '').trim())
        for (const [cell, placed] of sheet.cells) expect([cell, showing(cell)]).toEqual([cell, shown(placed.content).trim()])
        expect(Object.keys(written).filter((cell) => !cell.startsWith('!') && written[cell].t !== 'z' && !sheet.cells.has(cell))).toEqual(
          [],
        )
      }
    })

  it('every non-empty cell has the role a clerk would give it', () => {
    const raw = readWorkbook(bytesOf(file), file)
    if (!raw.ok) throw new Error('refused')
    const got = reading().sheets.map((sheet, k) => {
      const cells: [string, string][] = []
      const source = raw.workbook.sheets[k]
      if (!source) throw new Error(`no sheet ${k}`)
      source.rows.forEach((row, slot) => {
        for (let i = source.rowStart[slot] as number; i < (source.rowStart[slot + 1] as number); i++) {
          cells.push([a1(row, source.column[i] as number), roles[sheet.ledger.role[i] as number] ?? '?'])
        }
      })
      return { name: csv ? '' : sheet.name, nonEmpty: sheet.ledger.nonEmpty, roles: countRoles(sheet.ledger), cells }
    })
    const differences = part1.sheets.flatMap((sheet, k) => {
      const roleAt = new Map(got[k]?.cells)
      return sheet.cells
        .filter(([cell, role]) => roleAt.get(cell as string) !== role)
        .map(([cell, role]) => `${sheet.name}!${cell} is ${role}, read as ${roleAt.get(cell as string)}`)
    })
    expect(differences).toEqual([])
    expect(got.map(({ name, nonEmpty, roles: counts }) => ({ name, nonEmpty, roles: counts }))).toEqual(
      part1.sheets.map(({ name, nonEmpty, roles: counts }) => ({ name, nonEmpty, roles: counts })),
    )
  })

  it('every figure is read with its indicator, office, period and source', () => {
    const got = plainRows(reading().dataset, csv)
    const want = foldedRows(
      part1.observations,
      part1.sheets.map((sheet) => sheet.name),
    )
    const key = (o: { sheet: string; cell: string; part: number }) => `${o.sheet}!${o.cell}#${o.part}`
    const gotAt = new Map(got.map((o) => [key(o), o]))
    const wantAt = new Map(want.map((o) => [key(o), o]))
    const differences = [
      ...want
        .filter((o) => !gotAt.has(key(o)))
        .map((o) => `${key(o)} ${o.text || 'blank'} was not read: ${o.indicator} ${o.office} ${o.period}`),
      ...got
        .filter((o) => !wantAt.has(key(o)))
        .map((o) => `${key(o)} ${o.text || 'blank'} should not be read: ${o.indicator} ${o.office} ${o.period} ${o.measure}`),
      ...want.flatMap((o) => {
        const other = gotAt.get(key(o))
        if (!other) return []
        const [mine, theirs] = [fieldsOf(o), fieldsOf(other)]
        return Object.keys(mine)
          .filter((field) => mine[field] !== theirs[field])
          .map((field) => `${key(o)} ${field}: ${mine[field]}, read as ${theirs[field]}`)
      }),
    ]
    expect(grouped(differences)).toEqual([])
    expect(got.length).toBe(want.length)
  })

  if (part1.items.length > 0)
    it('ledger lines come out whole', () => {
      const got = reading().items.map((item) => ({
        key: item.key,
        text: item.text,
        owners: item.owners,
        supporting: item.supporting,
        deadline: item.deadline,
        status: item.status,
        statusFill: item.statusFill,
        struckOff: item.struckOff,
        cell: a1(item.source.row, item.source.column),
      }))
      expect(got).toEqual(part1.items)
    })

  it('parts, rates and steps are known, and no others', () => {
    const { dataset, relations } = reading()
    const name = (id: string) => folded(dataset.indicators.find((indicator) => indicator.id === id)?.name ?? id)
    const got = relations.map((r: Relation) => ({
      kind: r.kind,
      child: name(r.child),
      parent: name(r.parent),
      ...(r.denominator ? { denominator: name(r.denominator) } : {}),
      evidence: r.evidence,
    }))
    const want = part2.relations.map((r) => ({
      ...r,
      child: folded(r.child),
      parent: folded(r.parent),
      ...(r.denominator ? { denominator: folded(r.denominator) } : {}),
    }))
    expect(ordered(got)).toEqual(ordered(want))
    const sections = Object.fromEntries(
      dataset.indicators.filter((i) => i.section !== null).map((i) => [folded(i.name), folded(i.section ?? '')]),
    )
    expect(sections).toEqual(
      Object.fromEntries(Object.entries(part2.sections).map(([indicator, section]) => [folded(indicator), folded(section)])),
    )
  })

  it('exactly the notices a clerk needs, with their cells', () => {
    const got = reading().notices.map(({ code, severity, sheet, cells, facts }) => ({
      code,
      severity,
      sheet: csv && sheet !== null ? '' : sheet,
      cells,
      facts,
    }))
    expect(ordered(got)).toEqual(ordered(part2.notices))
  })

  it('asks only what two readings leave open', () => {
    const got = reading().questions.map(({ kind, sheet, cells }) => ({ kind, sheet: csv ? '' : sheet, cells }))
    expect(ordered(got)).toEqual(ordered(expected.proposalsAndAnswers.questions))
  })

  it('proposes look-alikes and merges none of them', () => {
    const pair = ({ kind, left, right }: { kind: string; left: string; right: string }) =>
      `${kind}: ${[folded(left), folded(right)].sort().join(' · ')}`
    expect(reconcile([reading()]).proposals.map(pair).sort()).toEqual(expected.proposalsAndAnswers.proposals.map(pair).sort())
  })

  const answered = expected.proposalsAndAnswers.answered
  if (answered)
    it('once answered, every period stands', () => {
      const first = reading()
      const sheet = first.sheets[0]?.name ?? ''
      const again = importWorkbook(bytesOf(file), file, [
        {
          id: '1',
          when: '2023-08-02T00:00:00Z',
          why: '',
          scope: 'here',
          kind: 'year',
          file: first.file,
          sheet,
          before: null,
          after: answered.correction.after,
        },
      ])
      const want = foldedRows(
        part1.observations,
        part1.sheets.map((s) => s.name),
      ).map((o) => [o.cell, o.part, answered.periods[o.period ?? ''] ?? o.period, o.value])
      expect(plainRows(again.dataset, csv).map((o) => [o.cell, o.part, o.period, o.value])).toEqual(want)
      expect(again.questions).toEqual([])
      expect(again.notices.map((notice) => notice.code)).not.toContain('yearUnknown')
    })
})

/** The fields of a row as text; labels and provenances one by one, so that each difference stands alone. */
function fieldsOf({ labels, from, ...row }: ExpectedObservation): Record<string, string> {
  const path = (list: ExpectedObservation['labels']['row']) => list.map(({ text, cell }) => `${text}@${cell}`).join(' › ')
  const plain = Object.entries({ ...row, 'from.indicator': from.indicator, 'from.office': from.office, 'from.period': from.period })
  return {
    ...Object.fromEntries(plain.map(([field, value]) => [field, JSON.stringify(sorted(value))])),
    'labels.row': path(labels.row),
    'labels.column': path(labels.column),
  }
}
/** The same difference at many cells is one line: what differs, then where. */
function grouped(differences: readonly string[]): string[] {
  const groups = new Map<string, string[]>()
  for (const difference of differences) {
    const [cell = '', ...rest] = difference.split(' ')
    const what = rest.join(' ')
    groups.set(what, [...(groups.get(what) ?? []), cell])
  }
  return [...groups].map(
    ([what, cells]) => `${what} — ${cells.length > 6 ? `${cells.slice(0, 6).join(' ')} and ${cells.length - 6} more` : cells.join(' ')}`,
  )
}
/** An object with its keys in order, so that two of the same fields are written the same. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, sorted(member)]),
  )
}
/** Members in the order of their own text: which comes first is nobody's concern. */
function ordered<T>(list: readonly T[]): unknown[] {
  return list
    .map(sorted)
    .map((member) => [JSON.stringify(member), member] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, member]) => member)
}
