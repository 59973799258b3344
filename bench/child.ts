import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { board } from '../src/figures/board'
import { importWorkbook } from '../src/import/importWorkbook'
import { reconcile } from '../src/import/reconcile/reconcile'
import { plainSettings } from '../test/figures/sheets'

/** One measurement in a process of its own: `tsx bench/child.ts papa|import|board FILE` prints what it took. */
const [what, file = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file))
const rest = process.resourceUsage().maxRSS
const [start, cpu] = [performance.now(), process.cpuUsage()]
const spent = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
let kept: unknown
let made = 0
if (what === 'papa') kept = Papa.parse(new TextDecoder().decode(bytes))
else {
  const reading = importWorkbook(bytes, '指标.csv', [])
  kept = reading
  if (what === 'board') {
    const { dataset, relations } = reconcile([reading])
    const before = process.cpuUsage()
    kept = board(dataset, relations, plainSettings)
    made = spent(before)
  }
}
const ms = performance.now() - start
console.log(
  JSON.stringify({ ms, cpu: spent(cpu), peak: (process.resourceUsage().maxRSS - rest) / 1024, board: made, kept: kept !== undefined }),
)
