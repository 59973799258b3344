import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright'
import { preview, type PreviewServer } from 'vite'
import { chromiumSwitches, findChromium } from '../tools/chromium.mjs'

/** The three ways the product is run. */
export const ways = ['localhost', 'plain http', 'file'] as const
export type Way = (typeof ways)[number]

const intranetName = 'duibiao.test'

export interface Opened {
  readonly way: Way
  readonly page: Page
  readonly context: BrowserContext
  /** Requests since `settled()`, other than a GET of the build's own files (none at all on file://). */
  readonly strayRequests: () => string[]
  readonly settled: () => Promise<void>
  readonly errors: string[]
  /** How many worker scripts got `workerBefore`. */
  readonly workersPatched: () => number
  readonly close: () => Promise<void>
}

let browser: Browser | null = null
let server: PreviewServer | null = null

/** Start Chromium and serve the hosted build, once for a test file. */
export async function startAll(): Promise<void> {
  if (!existsSync('dist/hosted/index.html') || !existsSync('dist/single/duibiao.html'))
    throw new Error('The builds are not there: run npm run build first.')
  browser ??= await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumSwitches, `--host-resolver-rules=MAP ${intranetName} 127.0.0.1`],
  })
  server ??= await preview({ preview: { port: 0, host: '127.0.0.1', allowedHosts: [intranetName] }, logLevel: 'error' })
}

export async function stopAll(): Promise<void> {
  await browser?.close()
  await server?.close()
  browser = null
  server = null
}

function addressOf(way: Way): string {
  if (way === 'file') return pathToFileURL(path.resolve('dist/single/duibiao.html')).href
  const address = server?.httpServer.address()
  if (address === null || typeof address !== 'object') throw new Error('the server is not listening')
  return `http://${way === 'localhost' ? 'localhost' : intranetName}:${address.port}/`
}

export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  /** Where in the app, as in the address: '#/board'. */
  readonly hash?: string
  readonly scale?: number
  /** Script to run in the page, and in its worker, before anything of ours. */
  readonly before?: string
  readonly workerBefore?: string
}

/** Open the built app as a user does; nothing may be fetched after it has loaded. */
export async function openApp(way: Way, options: OpenOptions = {}): Promise<Opened> {
  if (!browser) throw new Error('startAll first')
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    deviceScaleFactor: options.scale ?? 1,
    locale: 'zh-CN',
    acceptDownloads: true,
    permissions: way === 'plain http' ? [] : ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  if (options.before !== undefined) await page.addInitScript(options.before)
  let patched = 0
  if (options.workerBefore !== undefined) {
    await context.route(/worker.*\.js$/, async (route) => {
      patched++
      const response = await route.fetch()
      await route.fulfill({ response, body: `${options.workerBefore}\n${await response.text()}` })
    })
  }
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const address = addressOf(way)
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto(address + (options.hash ?? ''), { waitUntil: 'load' })
  const own = new Set(existsSync('dist/hosted') ? builtFiles('dist/hosted') : [])
  const isOwn = (request: Request) => {
    const url = request.url()
    if (/^(data|blob):/.test(url)) return true
    if (way === 'file') return false
    const { origin, pathname } = new URL(url)
    return request.method() === 'GET' && origin === new URL(address).origin && (pathname === '/' || own.has(pathname.slice(1)))
  }
  return {
    way,
    page,
    context,
    errors,
    workersPatched: () => patched,
    settled: async () => {
      await page.waitForLoadState('networkidle')
      requests.length = 0
    },
    strayRequests: () => requests.filter((request) => !isOwn(request)).map((request) => `${request.method()} ${request.url()}`),
    close: () => context.close(),
  }
}

function builtFiles(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(below, entry.name)
    return entry.isDirectory() ? builtFiles(folder, name) : [name]
  })
}

/** Drop files on a place of the page, as from a folder window. */
export async function dropFiles(
  page: Page,
  selector: string,
  files: readonly (string | { readonly name: string; readonly bytes: Uint8Array })[],
): Promise<void> {
  const carried = files.map((file) =>
    typeof file === 'string'
      ? { name: path.basename(file), base64: readFileSync(file).toString('base64') }
      : { name: file.name, base64: Buffer.from(file.bytes).toString('base64') },
  )
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, base64 } of list) {
      const text = atob(base64)
      const bytes = new Uint8Array(text.length)
      for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
      data.items.add(new File([bytes], name))
    }
    return data
  }, carried)
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent(selector, type, { dataTransfer: transfer })
}

/** Drop files and folders that lie on disk, as the browser itself hands them over: folders come as folders. */
export async function dropFromDisk(
  page: Page,
  files: readonly string[],
  at: { readonly x: number; readonly y: number } = { x: 300, y: 300 },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: files.map((file) => path.resolve(file)), dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

/** Keep a picture of the page for the eye. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync('test/browser/shots', { recursive: true })
  await page.screenshot({ path: `test/browser/shots/${name}.png` })
}
