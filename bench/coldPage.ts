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
  /** Choose files, and take the way to the board as soon as it stands. */
  choose(files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]): Promise<void>
  /** From that choice to the first figure painted, or to six and more with none left, in ms of the page's own clock. */
  painted(what: 'first' | 'all'): Promise<number>
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

/**
 * Looked at once a frame, from the choice on: who asks from outside asks every half second. Of the floor the one chart that says it is
 * painted is all there is; of the app a figure is painted in the frame after its canvas stands.
 */
const watched = `{
  const painted = (window.__painted = { chosen: 0, first: 0, all: 0 })
  const mark = (what) => requestAnimationFrame(() => void (painted[what] ||= performance.now()))
  const look = () => {
    const way = document.querySelector('[data-testid="to-board"]')
    if (way && !painted.clicked) { painted.clicked = true; way.click() }
    const figures = [...document.querySelectorAll('[data-testid="figure"], body[data-painted]')]
    const drawn = figures.filter((one) => one.querySelector('canvas')).length
    if (drawn > 0) mark('first')
    if (drawn > 5 && drawn === figures.length) mark('all')
    if (!painted.all && !document.body.dataset.painted) requestAnimationFrame(look)
  }
  document.addEventListener('change', () => { if (window.__watched && !painted.chosen) { painted.chosen = performance.now(); look() } }, true)
}`

/** Open a page and leave it alone for two seconds, as somebody who looks for a file does. */
export async function coldPage({ address }: Served, restMs = 2000): Promise<ColdPage> {
  const before = new Set(renderers())
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches] })
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.addInitScript(
    `{ const tasks = (window.__tasks = []); new PerformanceObserver((list) => { for (const one of list.getEntries()) tasks.push(one.duration) }).observe({ type: 'longtask' }) }`,
  )
  await page.addInitScript(watched)
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.waitForTimeout(restMs)
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const mine = () => renderers().filter((pid) => !before.has(pid))
  return {
    page,
    choose: async (files) => {
      await page.evaluate('window.__watched = true')
      await page.locator('input[type=file]').first().setInputFiles(files)
    },
    painted: async (what) => {
      await becomes(page, `window.__painted.${what} > 0`)
      return (await page.evaluate(`window.__painted.${what} - window.__painted.chosen`)) as number
    },
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
