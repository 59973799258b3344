import Papa from 'papaparse'
import { read, utils, write } from 'xlsx'
import { readWorkbook } from '../src/import/readers/readWorkbook'
import { importWorkbook } from '../src/import/importWorkbook'

type Task = () => void

/**
 * Time reading and the whole import against the bare libraries, in one run: 10,000 and 100,000 rows × 20 columns, csv and xlsx.
 *
 * Each round runs the tasks one after another, in turned order; the ratio is of the medians.
 * "Bare" is `Papa.parse(text)` of the decoded text, and SheetJS with `{dense, cellNF, cellHTML: false, cellText: false}`.
 */
export async function benchImport(): Promise<{ name: string; lines: string[] }> {
  const lines: string[] = []
  for (const rows of [10_000, 100_000]) {
    const rounds = rows > 50_000 ? 3 : 5
    const { csv, xlsx } = filesOf(rows)
    lines.push(
      compared(
        `csv  ${rows} × 20`,
        rounds,
        'Papa Parse',
        () => {
          Papa.parse(new TextDecoder().decode(csv))
        },
        csv,
        '指标.csv',
      ),
    )
    lines.push(
      compared(
        `xlsx ${rows} × 20`,
        rounds,
        'SheetJS lean',
        () => {
          read(xlsx, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellText: false })
        },
        xlsx,
        '指标.xlsx',
      ),
    )
  }
  return { name: 'import', lines }
}

/** The table as files only: millions of its values kept alive would be marked again with every collection, in our time and the libraries'. */
function filesOf(rows: number): { readonly csv: Uint8Array; readonly xlsx: Uint8Array } {
  const table = tableOf(rows)
  return { csv: new TextEncoder().encode(table.map((row) => row.join(',')).join('\n')), xlsx: workbookOf(table) }
}

function compared(what: string, rounds: number, library: string, bare: Task, bytes: Uint8Array, name: string): string {
  const [base, reading, whole] = medians(rounds, [
    bare,
    () => {
      readWorkbook(bytes, name)
    },
    () => {
      importWorkbook(bytes, name, [])
    },
  ])
  const ratio = (time: number | undefined): string => ((time ?? NaN) / (base ?? NaN)).toFixed(2)
  return `${what}: ${library} ${Math.round(base ?? NaN)} ms = 1, readWorkbook ${ratio(reading)}, importWorkbook ${ratio(whole)} (${Math.round(whole ?? NaN)} ms)`
}

function medians(rounds: number, tasks: readonly Task[]): number[] {
  const times: number[][] = tasks.map(() => [])
  for (const task of tasks) task()
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < tasks.length; k++) {
      const which = (k + round) % tasks.length
      const start = performance.now()
      tasks[which]?.()
      times[which]?.push(performance.now() - start)
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN)
}

/** Places down, months across: two labels, then numbers of several sizes and decimals. */
function tableOf(rows: number): (string | number)[][] {
  const header = ['县区', '指标', ...Array.from({ length: 18 }, (_, m) => `${2022 + Math.floor(m / 12)}年${(m % 12) + 1}月`)]
  const body = Array.from({ length: rows }, (_, r) => [
    `第${Math.floor(r / 50) + 1}县`,
    `第${(r % 50) + 1}项`,
    ...Array.from({ length: 18 }, (_, c) => (c % 3 === 0 ? (r * 7 + c * 13) % 997 : ((r * 31 + c * 17) % 99_991) / 10)),
  ])
  return [header, ...body]
}

function workbookOf(table: readonly (readonly (string | number)[])[]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(
      table.map((row) => [...row]),
      { dense: true },
    ),
    '数据',
  )
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true, bookSST: true }) as ArrayBuffer)
}
