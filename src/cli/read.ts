import { mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Correction } from '../model/correction'
import type { FileReading } from '../model/sheet/reading'
import { countRoles, roles } from '../model/sheet/role'
import { a1 } from '../model/sheet/cell'
import { readRulesPack } from '../import/corrections/rulesPack'
import { firstTable } from '../import/firstTable'
import { importWorkbook } from '../import/importWorkbook'
import { readWorkbook } from '../import/readers/readWorkbook'
import { reconcile } from '../import/reconcile/reconcile'
import { comparedColumns } from '../report/comparedColumns'
import { tableCsv } from '../report/tableCsv'
import { tidyRow } from '../report/tidy'
import { tidyCsv } from '../report/tidyCsv'
import { whyText } from './why'

interface Arguments {
  readonly files: string[]
  readonly roles: boolean
  readonly csv: boolean
  /** 同比 and places beside the observations of the csv. */
  readonly compared: boolean
  readonly why: boolean
  readonly tables: string | null
  readonly corrections: string | null
}

function parse(argv: readonly string[]): Arguments {
  const rest = [...argv]
  const option = (name: string): string | null => {
    const at = rest.indexOf(name)
    return at < 0 ? null : (rest.splice(at, 2)[1] ?? null)
  }
  const flag = (name: string): boolean => {
    const at = rest.indexOf(name)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }
  return {
    tables: option('--tables'),
    corrections: option('--corrections'),
    roles: flag('--roles'),
    compared: flag('--compared'),
    csv: flag('--csv'),
    why: flag('--why'),
    files: rest,
  }
}

/** Text straight to the descriptor, in pieces: a document may be larger than one string can be. */
function print(text: string): void {
  const bytes = Buffer.from(text, 'utf8')
  let at = 0
  while (at < bytes.length) {
    try {
      at += writeSync(1, bytes, at, Math.min(65536, bytes.length - at))
    } catch (error) {
      if ((error as { code?: string }).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** The files that can be opened, one at a time; the others are told on stderr and make the run end with 1. */
function* opened(paths: readonly string[]): Generator<{ readonly name: string; readonly bytes: Uint8Array }> {
  for (const path of paths) {
    let bytes: Uint8Array
    try {
      bytes = new Uint8Array(readFileSync(path))
    } catch (error) {
      process.stderr.write(`${path}: cannot be opened (${(error as { code?: string }).code ?? String(error)})\n`)
      process.exitCode = 1
      continue
    }
    yield { name: basename(path), bytes }
  }
}

/** One file's reading; null when reading it failed, which is told on stderr and makes the run end with 1: the others go on. */
function read(bytes: Uint8Array, name: string, corrections: readonly Correction[]): FileReading | null {
  try {
    return importWorkbook(bytes, name, corrections)
  } catch (error) {
    process.stderr.write(`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`)
    process.exitCode = 1
    return null
  }
}

function main(): void {
  const args = parse(process.argv.slice(2))
  const corrections = args.corrections === null ? [] : correctionsIn(args.corrections)
  const readings: FileReading[] = []
  if (args.tables !== null) {
    mkdirSync(args.tables, { recursive: true })
    for (const { name, bytes } of opened(args.files)) {
      let table: ReturnType<typeof firstTable> = null
      try {
        table = firstTable(bytes, name)
      } catch (error) {
        process.stderr.write(`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`)
        process.exitCode = 1
      }
      if (table) writeFileSync(join(args.tables, `${name}_table.csv`), tableCsv(table))
    }
  }
  if (args.why) {
    for (const { name, bytes } of opened(args.files)) print(whyText(bytes, name))
    return
  }
  if (args.csv) {
    for (const { name, bytes } of opened(args.files)) {
      const reading = read(bytes, name, corrections)
      if (reading) readings.push(reading)
    }
    const { dataset } = reconcile(readings)
    print(tidyCsv(dataset, args.compared ? comparedColumns(dataset) : []))
    return
  }
  print('{"schemaVersion":1,"files":[')
  for (const { name, bytes } of opened(args.files)) {
    const reading = read(bytes, name, corrections)
    if (reading === null) continue
    if (readings.push(reading) > 1) print(',')
    printFile(reading, args.roles ? cellsOf(bytes, reading) : null)
  }
  const together = reconcile(readings)
  print(
    `],"dataset":${JSON.stringify({ observations: together.dataset.count, duplicates: together.duplicates, conflicts: together.conflicts, proposals: together.proposals })}}\n`,
  )
}

/** The corrections of a rules pack; entries that aren't one are told on stderr, a file that isn't JSON ends the run with one sentence. */
function correctionsIn(path: string): readonly Correction[] {
  let pack: unknown
  try {
    pack = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    process.stderr.write(`${path}: no rules pack (${error instanceof Error ? error.message : String(error)})\n`)
    process.exit(1)
  }
  const { corrections, refused } = readRulesPack(pack)
  for (const { entry, because } of refused) process.stderr.write(`${path}: entry ${entry} left out (${because})\n`)
  return corrections
}

function printFile(reading: FileReading, cells: readonly (readonly string[][])[] | null): void {
  const sheets = reading.sheets.map((sheet, k) => ({
    name: sheet.name,
    kind: sheet.kind,
    title: sheet.title,
    signature: sheet.signature,
    nonEmpty: sheet.ledger.nonEmpty,
    roles: countRoles(sheet.ledger),
    ...(cells ? { cells: cells[k] } : {}),
  }))
  print(
    `{"name":${JSON.stringify(reading.name)},"status":"${reading.status}"${reading.reason ? `,"reason":"${reading.reason}"` : ''},"sheets":${JSON.stringify(sheets)},"observations":[`,
  )
  let piece = ''
  for (let i = 0; i < reading.dataset.count; i++) {
    piece += (i > 0 ? ',' : '') + JSON.stringify(tidyRow(reading.dataset, i))
    if (piece.length > 1 << 20) {
      print(piece)
      piece = ''
    }
  }
  print(
    `${piece}],"relations":${JSON.stringify(relationsOf(reading))},"questions":${JSON.stringify(reading.questions)},"notices":${JSON.stringify(reading.notices)},"items":${JSON.stringify(reading.items)}}`,
  )
}

function relationsOf(reading: FileReading): unknown[] {
  const name = (id: string | undefined): string | undefined =>
    reading.dataset.indicators.find((indicator) => indicator.id === id)?.name ?? id
  return reading.relations.map((relation) => ({
    ...relation,
    child: name(relation.child),
    parent: name(relation.parent),
    ...(relation.denominator ? { denominator: name(relation.denominator) } : {}),
  }))
}

/** Every non-empty cell with its role and reason, per sheet. */
function cellsOf(bytes: Uint8Array, reading: FileReading): string[][][] {
  const result = readWorkbook(bytes, reading.name)
  if (!result.ok) return []
  return result.workbook.sheets.map((sheet, k) => {
    const ledger = reading.sheets[k]?.ledger
    const list: string[][] = []
    sheet.rows.forEach((row, slot) => {
      for (let i = sheet.rowStart[slot] as number; i < (sheet.rowStart[slot + 1] as number); i++) {
        list.push([a1(row, sheet.column[i] as number), roles[ledger?.role[i] ?? 0] ?? '', ledger?.reasons[ledger.reason[i] ?? 0] ?? ''])
      }
    })
    return list
  })
}

main()
