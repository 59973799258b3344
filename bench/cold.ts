import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { medianOf, type BenchResult } from './result'
import { csvOf, targetTable, yearTable } from './sheets'

const rounds = 3

interface Child {
  readonly ms: number
  readonly cpu: number
  readonly peak: number
  readonly board: number
}

/** Reading alone, process after cold process: Papa Parse over the decoded text, `importWorkbook` over the bytes. Memory is what the process grew by. */
export async function benchColdImport(): Promise<BenchResult> {
  const lines: string[] = []
  const numbers: Record<string, number> = {}
  for (const [what, rows, years, bar] of [
    ['100k × 20', 100_000, 18, 1.3],
    ['1M × 10', 1_000_000, 8, 1.2],
  ] as const) {
    const runs = inTurns(['papa', 'import'], csvOf(yearTable(rows, years)))
    const of = (which: 'papa' | 'import', key: keyof Child) => medianOf((runs[which] ?? []).map((run) => run[key]))
    const ratio = (key: keyof Child) => of('import', key) / of('papa', key)
    lines.push(
      `csv ${what}: ${ratio('ms').toFixed(2)} of Papa Parse (bar ${bar}; ${of('import', 'ms').toFixed(0)} against ${of('papa', 'ms').toFixed(0)} ms), CPU ${ratio('cpu').toFixed(2)}, memory ${ratio('peak').toFixed(2)} (bar 0.6)`,
    )
    numbers[`${what} ratio`] = ratio('ms')
    numbers[`${what} cpuRatio`] = ratio('cpu')
    numbers[`${what} memoryRatio`] = ratio('peak')
  }
  return { name: 'cold-import: importWorkbook of a csv, process after cold process', lines, numbers }
}

/** How a board's time grows with its rows where they have targets: CPU of `board()`, 10,000 to 100,000 rows. */
export async function benchBoardGrowth(): Promise<BenchResult> {
  const cpu = (rows: number) => medianOf((inTurns(['board'], csvOf(targetTable(rows)))['board'] ?? []).map((run) => run.board))
  const [small, large] = [cpu(10_000), cpu(100_000)]
  const exponent = Math.log10(large / small)
  return {
    name: 'board-growth: board() with targets, 10,000 → 100,000 rows',
    lines: [`exponent ${exponent.toFixed(2)} (bar 1.05): ${small.toFixed(0)} ms and ${large.toFixed(0)} ms of CPU`],
    numbers: { exponent, small, large },
  }
}

function inTurns(what: readonly string[], bytes: Uint8Array): Record<string, Child[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const file = path.join(folder, '指标.csv')
  writeFileSync(file, bytes)
  const runs: Record<string, Child[]> = {}
  try {
    for (let round = 0; round < rounds; round++)
      for (const one of what) {
        const said = execFileSync('npx', ['tsx', 'bench/child.ts', one, file], {
          encoding: 'utf8',
          env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=8000' },
        })
        runs[one] = [...(runs[one] ?? []), JSON.parse(said.trim().split('\n').pop() ?? '{}') as Child]
      }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return runs
}
