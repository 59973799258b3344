import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { coldPage, servedApp, servedFloor, type Served } from './coldPage'
import type { BenchResult } from './result'
import { medianOf } from './result'
import { csvOf, longTable, xlsxOf, yearTable } from './sheets'

/** What is measured from the choice of a file to the first figure painted, and how much of the floor it may take. */
const rows = {
  'csv-10k': { name: '指标.csv', bytes: () => csvOf(yearTable(10_000, 8)), bar: 2.5 },
  'csv-100k': { name: '指标.csv', bytes: () => csvOf(yearTable(100_000, 8)), bar: 1.5 },
  'csv-1M': { name: '指标.csv', bytes: () => csvOf(yearTable(1_000_000, 8)), bar: 1.5 },
  'tidy-100k': { name: '长表.csv', bytes: () => csvOf(longTable(100_000)), bar: 2 },
  'xlsx-10k': { name: '指标.xlsx', bytes: () => xlsxOf(yearTable(10_000, 18)), bar: 1 },
  'xlsx-100k': { name: '指标.xlsx', bytes: () => xlsxOf(yearTable(100_000, 18)), bar: 0.6 },
} as const

export type FirstFigureRow = keyof typeof rows
export const firstFigureRows = Object.keys(rows) as FirstFigureRow[]

const rounds = 3

interface Run {
  readonly ms: number
  readonly cpu: number
  readonly main: number
  readonly longest: number
  readonly peak: number
}

/**
 * From the choice of a file to the first figure painted, cold browser after cold browser, ours and the floor in turns: Papa Parse (csv, on the
 * page) or SheetJS (xlsx, in a worker), a Map of sums and one bar chart. Time is the clock's; CPU is the page's process with its workers.
 */
export async function benchFirstFigure(row: FirstFigureRow): Promise<BenchResult> {
  const { name, bytes, bar } = rows[row]
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const file = path.join(folder, name)
  writeFileSync(file, bytes())
  const [app, floor] = [await servedApp(), await servedFloor()]
  const runs: Record<'ours' | 'floor', Run[]> = { ours: [], floor: [] }
  try {
    for (let round = 0; round < rounds; round++) {
      runs.floor.push(await measured(floor, file))
      runs.ours.push(await measured(app, file))
    }
  } finally {
    await Promise.all([app.close(), floor.close()])
    rmSync(folder, { recursive: true })
  }
  const of = (which: 'ours' | 'floor', what: keyof Run) => medianOf(runs[which].map((run) => run[what]))
  const ratios = runs.ours.map((run, k) => run.ms / (runs.floor[k]?.ms ?? NaN))
  const numbers = {
    ratio: medianOf(ratios),
    cpuRatio: of('ours', 'cpu') / of('floor', 'cpu'),
    ms: of('ours', 'ms'),
    floorMs: of('floor', 'ms'),
    longestTask: Math.max(...runs.ours.map((run) => run.longest)),
    floorLongestTask: Math.max(...runs.floor.map((run) => run.longest)),
    mainMs: of('ours', 'main'),
    peakMb: of('ours', 'peak'),
    floorPeakMb: of('floor', 'peak'),
  }
  return {
    name: `${row}: a file chosen → its first figure painted`,
    lines: [
      `${numbers.ratio.toFixed(2)} of the floor (bar ${bar}; ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}), ${numbers.ms.toFixed(0)} against ${numbers.floorMs.toFixed(0)} ms; CPU ${numbers.cpuRatio.toFixed(2)}`,
      `longest task of the page ${numbers.longestTask.toFixed(0)} ms (floor ${numbers.floorLongestTask.toFixed(0)}), its thread at work ${numbers.mainMs.toFixed(0)} ms, peak ${numbers.peakMb.toFixed(0)} MB (floor ${numbers.floorPeakMb.toFixed(0)})`,
    ],
    numbers,
  }
}

async function measured(served: Served, file: string): Promise<Run> {
  const cold = await coldPage(served)
  try {
    await cold.longest()
    const [cpu, main] = [cold.cpu(), await cold.main()]
    await cold.choose(file)
    const ms = await cold.painted('first')
    return { ms, cpu: cold.cpu() - cpu, main: (await cold.main()) - main, longest: await cold.longest(), peak: cold.peak() }
  } finally {
    await cold.close()
  }
}
