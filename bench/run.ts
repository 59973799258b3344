/**
 * `npm run bench`: every speed as a ratio to a library or a floor measured in the same run, alternating, medians.
 * Machines are shared and noisy: read the ratios, not the milliseconds. `npm run bench -- csv-100k acts` runs the named rows only; those that
 * need a browser measure the build in dist/. The last line is JSON.
 */
import { benchActs } from './acts'
import { benchAnalysis } from './analysis'
import { benchCheck } from './check'
import { benchBoardGrowth, benchColdImport } from './cold'
import { benchDeck } from './deck'
import { benchDrawing } from './drawing'
import { benchFirstFigure, firstFigureRows } from './firstFigure'
import { benchImport } from './import'
import { benchKept } from './kept'
import { benchMeeting } from './meeting'
import type { BenchResult } from './result'
import { benchBytes, benchThirty } from './small'

const parts: Readonly<Record<string, () => Promise<BenchResult>>> = {
  import: benchImport,
  'cold-import': benchColdImport,
  'board-growth': benchBoardGrowth,
  analysis: benchAnalysis,
  drawing: benchDrawing,
  deck: benchDeck,
  ...Object.fromEntries(firstFigureRows.map((row) => [row, () => benchFirstFigure(row)])),
  acts: benchActs,
  check: benchCheck,
  thirty: benchThirty,
  bytes: benchBytes,
  meeting: benchMeeting,
  kept: benchKept,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => parts[name] === undefined)
if (unknown.length > 0) throw new Error(`no row ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
const found: Record<string, BenchResult['numbers']> = {}
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const result = await part()
  console.log(`\n${result.name}`)
  for (const line of result.lines) console.log(`  ${line}`)
  if (result.numbers) found[name] = result.numbers
}
console.log(JSON.stringify(found))
