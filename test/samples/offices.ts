import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { facts } from './facts'
import { columnName, place, SheetTable } from './table'

/** A sheet of one of the five offices: which office, its file, its tables, and which of its figures are the report's. */
export interface OfficeSheet {
  readonly office: string
  readonly file: string
  readonly tables: readonly SheetTable[]
}

const root = fileURLToPath(new URL('offices/', import.meta.url))

/**
 * The five offices' sheets, written as text in `offices/`: a folder an office, a file a workbook, `## name` before each of its sheets, cells parted
 * by tabs. `!merge` and `!fill` say what text can't; `'3` is a number kept as text, `0.5@0%` one with a format.
 */
export function officeSheets(): readonly OfficeSheet[] {
  const offices = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return offices.flatMap((office) =>
    readdirSync(root + office)
      .filter((name) => name.endsWith('.tsv'))
      .sort()
      .map((name) => ({
        office,
        file: name.replace(/\.tsv$/, '.xlsx'),
        tables: tablesOf(readFileSync(`${root}${office}/${name}`, 'utf8')),
      })),
  )
}

function tablesOf(text: string): readonly SheetTable[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.replace(/\n$/, '').split('\n')
      const table = new SheetTable(name)
      const rows = lines.filter((line) => !line.startsWith('!')).map((line) => line.split('\t'))
      const fills = new Map(
        lines.flatMap((line) => {
          const [mark, colour = '', ...cells] = line.split(' ')
          return mark === '!fill' ? cells.map((cell) => [cell, colour] as const) : []
        }),
      )
      const header = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 2)
      const widest = Math.max(...rows.map((row) => row.length))
      rows.forEach((row, r) => {
        for (let c = 0; c < Math.max(row.length, r > header ? widest : 0); c++) {
          const a1 = columnName(c) + String(r + 1)
          const fill = fills.get(a1)
          const cell = row[c] ?? ''
          if (cell === '' && fill === undefined) continue
          const role = r < header ? 'title' : r === header ? 'header' : cell.startsWith('注：') ? 'note' : isNumber(cell) ? 'value' : 'text'
          table.put(a1, contentOf(cell), role, fill === undefined ? {} : { fill })
        }
      })
      for (const line of lines) if (line.startsWith('!merge ')) table.merge(...line.slice('!merge '.length).split(' '))
      table.width(
        Object.fromEntries(Array.from({ length: widest }, (_, c) => [columnName(c), widthOf(rows.slice(Math.max(0, header)), c)])),
      )
      return table
    })
}

const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?(@.*)?$/.test(cell)

function contentOf(cell: string): Parameters<SheetTable['put']>[1] {
  if (cell.startsWith("'")) return cell.slice(1)
  if (!isNumber(cell)) return cell.replace(/\\n/g, '\n')
  const [number = '', format] = cell.split('@')
  return format === undefined ? Number(number) : { number: Number(number), format, shown: number }
}

/** Wide enough for its longest text, within reason. */
function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(0, ...rows.filter((row) => !(row[0] ?? '').startsWith('注：')).map((row) => [...(row[column] ?? '')].length))
  return Math.min(36, Math.max(8, longest * 2))
}

/** Rows of PROVENANCE.csv for the offices' sheets: a figure listed in `offices/true.csv` is held against facts.csv, any other is synthetic. */
export function officeProvenance(): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(`${root}true.csv`, 'utf8').trim().split('\n')
  const known = new Map<string, string>(
    lines.map((line) => {
      const [office, file, sheet, cell, fact = ''] = line.split(',')
      return [`${office ?? ''}/${file ?? ''}.xlsx|${sheet ?? ''}|${cell ?? ''}`, fact]
    }),
  )
  const rows: (readonly string[])[] = []
  const used = new Set<string>()
  for (const { office, file, tables } of officeSheets())
    for (const table of tables) {
      const cells = [...table.cells].sort(([a], [b]) => place(a).row - place(b).row || place(a).column - place(b).column)
      for (const [cell, { content, role }] of cells) {
        const path = `${office}/${file}|${table.name}|${cell}`
        const fact = known.get(path)
        const text = typeof content === 'string' ? content : typeof content === 'number' ? String(content) : content.shown
        if (fact === undefined && role !== 'value') continue
        const from = fact === undefined ? ['', '', ''] : sourceOf(fact, text, path)
        if (fact !== undefined) used.add(path)
        rows.push([`offices/${office}/${file}`, table.name, cell, fact === undefined ? 'synthetic' : 'true', ...from, text, ''])
      }
    }
  const lost = [...known.keys()].filter((path) => !used.has(path))
  if (lost.length > 0) throw new Error(`offices/true.csv names no such cell: ${lost.join(' ')}`)
  return rows
}

/** Report, line and column of a fact whose number stands in a cell; throws where it is another number. */
function sourceOf(key: string, text: string, path: string): readonly string[] {
  const found = facts.get(key) ?? []
  const numbers = (text.match(/\d+(\.\d+)?/g) ?? [text.includes('两') ? '2' : text]).map(Number)
  const fact = found.find(({ value, text: said }) =>
    numbers.some(
      (number) =>
        [number, number * 1e4, number / 1e4, number / 100].some((one) => Math.abs(one - value) < 1e-9) ||
        Number.parseFloat(said) === number,
    ),
  )
  if (fact === undefined) throw new Error(`${path}: ${text} is not ${key} (${found.map(({ text: said }) => said).join(' ')})`)
  return [fact.report, String(fact.line), String(fact.column)]
}
