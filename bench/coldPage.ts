import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { build, preview, type PreviewServer } from 'vite'
import { chromiumSwitches, findChromium } from '../test/tools/chromium.mjs'

/** A page in a browser of its own, nothing of it warm, and what its process has cost so far. */
export interface ColdPage {
  readonly page: Page
  /** CPU of the page and its workers so far, in ms. */
  cpu(): number
  /** The page's own thread at work so far, in ms. */
  main(): Promise<number>
  /** The longest task of the page's thread since the last call, in ms; 0 where none took 50. */
  longest(): Promise<number>
  /** The most memory the process has had, in MB. */
  peak(): number
  close(): Promise<void>
}

export interface Served {
  readonly address: string
  close(): Promise<void>
}

/** The app as it is built. */
export const servedApp = (): Promise<Served> => served('dist/hosted')

/** What it is measured against, built alike. */
export async function servedFloor(): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'floor-'))
  await build({
    configFile: false,
    root: 'bench/floor',
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome86' },
  })
  return served(folder)
}

async function served(folder: string): Promise<Served> {
  const server: PreviewServer = await preview({
    configFile: false,
    build: { outDir: path.resolve(folder) },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  })
  const address = server.httpServer.address()
  if (address === null || typeof address !== 'object') throw new Error('the server is not listening')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

/** Open a page and leave it alone for two seconds, as somebody who looks for a file does. */
export async function coldPage({ address }: Served, restMs = 2000): Promise<ColdPage> {
  const before = new Set(renderers())
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches] })
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(
    `{ const tasks = (window.__tasks = []); new PerformanceObserver((list) => { for (const one of list.getEntries()) tasks.push(one.duration) }).observe({ type: 'longtask' }) }`,
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(restMs)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const mine = () => renderers().filter((pid) => !before.has(pid))
  return {
    page,
    cpu: () => mine().reduce((sum, pid) => sum + cpuOf(pid), 0),
    main: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
    },
    longest: async () => ((await page.evaluate('Math.max(0, ...window.__tasks.splice(0))')) as number) || 0,
    peak: () => Math.max(0, ...mine().map(peakOf)),
    close: () => browser.close(),
  }
}

/** Until an expression is true in a page, whose policy lets none be handed over as a function. */
export async function becomes(page: Page, expression: string, most = 600_000): Promise<void> {
  for (const start = performance.now(); performance.now() - start < most;) {
    if (await page.evaluate(expression)) return
    await page.waitForTimeout(30)
  }
  throw new Error(`never true: ${expression.slice(0, 80)}`)
}

function renderers(): string[] {
  return readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && textOf(`/proc/${pid}/cmdline`).includes('type=renderer'))
}

/** User and system time of a process; Linux counts hundredths. */
function cpuOf(pid: string): number {
  const fields = textOf(`/proc/${pid}/stat`).split(') ').pop()?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}

function peakOf(pid: string): number {
  return Number(/VmHWM:\s+(\d+)/.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** '' of a process that has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
