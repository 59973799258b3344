// `npm run crash`: the page crashed 14 times and the browser killed 6 times at random moments, over the built app. npm test does a few.
import process from 'node:process'
import { startAll, stopAll } from '../browser/app'
import { crashPages, killBrowsers } from '../browser/crashes'

await startAll()
try {
  const all = [...(await crashPages(14)), ...(await killBrowsers(6))]
  for (const { what, afterMs, confirmed, wrong } of all)
    console.log(`${what} after ${afterMs} ms, ${confirmed} confirmed: ${wrong.length === 0 ? 'all there' : wrong.join(', ')}`)
  const bad = all.filter(({ wrong }) => wrong.length > 0).length
  const least = Math.min(...all.map(({ confirmed }) => confirmed))
  console.log(`${all.length} crashes, at least ${least} sheets confirmed before each, ${bad} with something lost or half-done`)
  process.exitCode = bad > 0 || least === 0 ? 1 : 0
} finally {
  await stopAll()
}
