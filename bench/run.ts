/**
 * `npm run bench`: every speed as a ratio to a library or a floor measured in the same run, alternating, medians.
 * Machines are shared and noisy: read the ratios, not the milliseconds. `npm run bench -- import page` runs the named parts only.
 */
import { benchAnalysis } from './analysis'
import { benchDeck } from './deck'
import { benchDrawing } from './drawing'
import { benchImport } from './import'
import { benchKept } from './kept'
import { benchMeeting } from './meeting'
import { benchPage } from './page'

const parts = {
  import: benchImport,
  analysis: benchAnalysis,
  drawing: benchDrawing,
  deck: benchDeck,
  page: benchPage,
  meeting: benchMeeting,
  kept: benchKept,
}

const asked = process.argv.slice(2)
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const result = await part()
  console.log(`\n${result.name}`)
  for (const line of result.lines) console.log(`  ${line}`)
}
