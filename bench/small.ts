import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { coldPage, servedApp } from './coldPage'
import { medianOf, type BenchResult } from './result'

const rounds = 3
const patience = { timeout: 120_000 }

/** Thirty office files dropped at once on a first visit: the samples, each twice but two, under names of their own. */
function thirtyFiles(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] {
  const samples = readdirSync('sample-data').filter((name) => /\.(xlsx?|csv)$/.test(name))
  return [...samples, ...samples].slice(0, 30).map((name, k) => {
    const bytes = readFileSync(path.join('sample-data', name))
    // Another file by its bytes: a text gets a line end more, a workbook a byte behind its end.
    const more = k < samples.length ? Buffer.alloc(0) : Buffer.from('\n')
    return { name: `${k + 1}_${name}`, mimeType: 'application/octet-stream', buffer: Buffer.concat([bytes, more]) }
  })
}

/** From the drop to the first figure and to all of them, cold browser after cold browser. */
export async function benchThirty(): Promise<BenchResult> {
  const app = await servedApp()
  const runs: { first: number; all: number; longest: number }[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const cold = await coldPage(app)
      try {
        await cold.longest()
        await cold.choose(thirtyFiles())
        const first = await cold.painted('first')
        runs.push({ first, all: await cold.painted('all'), longest: await cold.longest() })
      } finally {
        await cold.close()
      }
    }
  } finally {
    await app.close()
  }
  const of = (key: 'first' | 'all' | 'longest') => medianOf(runs.map((run) => run[key]))
  const numbers = { firstMs: of('first'), allMs: of('all'), longestTask: of('longest') }
  return {
    name: 'thirty: thirty office files dropped at once, first visit',
    lines: [
      `first figure after ${numbers.firstMs.toFixed(0)} ms (bar 1200), all after ${numbers.allMs.toFixed(0)} ms (bar 1600), longest task ${numbers.longestTask.toFixed(0)} ms`,
    ],
    numbers,
  }
}

/** When files could be dropped, and what had been asked for by then: whoever looks from outside sees it late. */
const dropSeen = `new MutationObserver((_, all) => {
  if (!document.querySelector('input[type=file]')) return
  window.__dropAt = performance.now()
  all.disconnect()
}).observe(document, { childList: true, subtree: true })`
const askedBefore = `performance.getEntriesByType('resource').filter((one) => one.startTime <= window.__dropAt).map((one) => one.name)`

/** What a page fetches, packed as a server packs it: until files can be dropped, at idle after that, and until the first figure of a csv. */
export async function benchBytes(): Promise<BenchResult> {
  const app = await servedApp()
  const cold = await coldPage(app, 0)
  const fetched = new Set<string>()
  const packed = (url: string) => {
    const name = new URL(url).pathname
    return (
      gzipSync(readFileSync(path.join('dist/hosted', name === '/' ? 'index.html' : decodeURIComponent(name))), { level: 9 }).length / 1024
    )
  }
  const more = () => [...fetched].splice(0).reduce((sum, url) => sum + (fetched.delete(url) ? packed(url) : 0), 0)
  try {
    // A browser that was never here: what keeps is fetched later then than where something is kept.
    const context = await cold.page.context().browser()?.newContext({ locale: 'zh-CN' })
    if (!context) throw new Error('no browser')
    const page = await context.newPage()
    page.on('requestfinished', (request) => void (request.url().startsWith('http') && fetched.add(request.url())))
    await page.addInitScript(dropSeen)
    await page.goto(app.address, { waitUntil: 'load' })
    await page.waitForSelector('input[type=file]', { ...patience, state: 'attached' })
    const before = (await page.evaluate(askedBefore)) as readonly string[]
    const first = [app.address, ...before].reduce((sum, url) => sum + packed(url), 0)
    await page.waitForTimeout(4000)
    for (const url of [app.address, ...before]) fetched.delete(url)
    const idle = more()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '表.csv', mimeType: 'text/csv', buffer: Buffer.from('单位,2022年,2023年\n甲县,3,5\n乙县,4,6\n') })
    await page.locator('[data-testid="to-board"]').click(patience)
    await page.waitForSelector('[data-testid="figure"] canvas', patience)
    const figure = more()
    const numbers = { first, idle, figure, all: first + idle + figure }
    return {
      name: 'bytes: fetched, gzipped',
      lines: [
        `${first.toFixed(0)} KB until files can be dropped (bar 110), ${idle.toFixed(0)} KB at idle, ${figure.toFixed(0)} KB more to the first figure: ${numbers.all.toFixed(0)} KB (bar 450)`,
      ],
      numbers,
    }
  } finally {
    await cold.close()
    await app.close()
  }
}
