import { createServer, type Server } from 'node:http'
import { cpSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll, type Opened, type OpenOptions } from './app'
import { axeFindings } from './axe'

const s01 = 'sample-data/01_滨州市委办公室主要工作指标_2023.xlsx'
const s06 = 'sample-data/06_信息报送采用情况通报_2023年7月.xlsx'
const rows = '[data-testid="file-row"]'
const read = (page: Page, n: number) => expect.poll(() => page.locator(`${rows}[data-state="read"]`).count(), { timeout: 60_000 }).toBe(n)
const go = (page: Page, name: string) => page.locator(`nav a[href$="#/${name}"]`).click()
const saved = (page: Page) => expect.poll(() => page.getByTestId('save-state').innerText(), { timeout: 30_000 }).toContain('已存在本机')
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeAll(startAll)
afterAll(stopAll)

async function withApp(use: (opened: Opened) => Promise<void>, options: OpenOptions = {}): Promise<void> {
  const opened = await openApp('localhost', options)
  try {
    await opened.settled()
    await use(opened)
    expect(opened.strayRequests()).toEqual([])
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

describe('只含图表', () => {
  it('goes out without a sheet, opens beside on another PC, is looked at and asked, and takes no sheet in', async () => {
    let bytes: Buffer = Buffer.alloc(0)
    await withApp(async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06])
      await read(page, 2)
      const download = page.waitForEvent('download')
      await page.getByTestId('charts-out').click()
      const file = await download
      expect(file.suggestedFilename()).toMatch(/_只含图表_\d{8}\.duibiao$/)
      bytes = readFileSync(await file.path())
    })
    const parts = unzipSync(bytes)
    const [, board] = Object.keys(parts)
    expect(Object.keys(parts)).toEqual(['duibiao.json', expect.stringMatching(/^files\/[0-9a-f]{32}$/)])
    expect(parts[board ?? '']?.[0]).toBe('{'.charCodeAt(0))
    await withApp(async ({ page }) => {
      await dropFiles(page, 'body', [{ name: '表.csv', bytes: bytesOf('单位,指标,2022年,2023年\n甲县,报送,3,5\n') }])
      await read(page, 1)
      await saved(page)
      // One changed inside, its hash with it: refused whole, nothing of it stands anywhere.
      const text = strFromU8(parts[board ?? ''] as Uint8Array).replace('"form":"', '"form":"no')
      const forged = await forgedBoard(strToU8(text), parts)
      await dropFiles(page, 'body', [{ name: '改过的.duibiao', bytes: forged }])
      await page.getByText('改过的.duibiao 没有打开').waitFor()
      await expect.poll(() => page.getByTestId('workspace').count()).toBe(1)
      await dropFiles(page, 'body', [{ name: '领导看.duibiao', bytes }])
      await page.getByTestId('charts-only').waitFor()
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await page.locator('[data-testid="figure"][data-kind="yearOverYear"] .mark').first().click()
      const panel = page.getByTestId('source-panel')
      await expect.poll(() => panel.getByTestId('source-cell').innerText()).toMatch(/^[A-Z]+\d+$/)
      await panel.locator('.asked').waitFor()
      await picture(page, 'charts-only-board')
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await go(page, 'data')
      await page.getByTestId('charts-here').waitFor()
      await expect.poll(() => page.getByTestId('workspaces').innerText()).toContain('只含图表，不含原表')
      await picture(page, 'charts-only-data')
      expect(await axeFindings(page)).toEqual([])
      await page.reload()
      await page.getByTestId('charts-here').waitFor()
      await go(page, 'board')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await dropFiles(page, 'body', [{ name: '又一份.csv', bytes: bytesOf('单位,指标,2022年,2023年\n乙县,报送,3,6\n') }])
      await read(page, 2)
      await expect.poll(() => page.locator(`${rows} .name b`).allInnerTexts()).toEqual(['表.csv', '又一份.csv'])
    })
  })
})

/** The same file with another board under its own true hash. */
async function forgedBoard(body: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { fileIdOf } = await import('../../src/worker/rules')
  const manifest = JSON.parse(strFromU8(parts['duibiao.json'] as Uint8Array)) as { document: { carried: { file: string; size: number } } }
  manifest.document.carried.file = fileIdOf(body)
  manifest.document.carried.size = body.length
  return zipSync({ 'duibiao.json': strToU8(JSON.stringify(manifest)), [`files/${manifest.document.carried.file}`]: body })
}

const names = ['报送信息', '市级采用', '省级采用', '办理提案', '起草文件']
const form = (month: number, first = '报送信息') => ({
  name: `示例县${month}月.csv`,
  bytes: bytesOf(
    [
      `示例县2024年${month}月重点指标`,
      '指标,单位,本月,备注',
      ...[first, ...names.slice(1)].map((name, k) => `${name},篇,${10 * month + k},`),
    ].join('\n'),
  ),
})

describe('month two', () => {
  const sizes = [
    [1366, 768],
    [1093, 614],
    [1920, 1080],
  ] as const

  it.each(sizes)(
    'at %i×%i: rules come in, next month’s sheet takes them, what doesn’t fit is named, and the change since is a figure',
    async (width, height) => {
      const { importWorkbook } = await import('../../src/import/importWorkbook')
      const june = form(6)
      const signature = importWorkbook(june.bytes, june.name, []).sheets[0]?.signature
      const corrections = names.map((path) => ({ scope: 'template', kind: 'indicator', signature, path, before: path, after: `${path}数` }))
      await withApp(
        async ({ page }) => {
          await dropFiles(page, 'body', [june])
          await read(page, 1)
          await go(page, 'settings')
          const pack = JSON.stringify({ format: 'duibiao-rules', version: 1, corrections })
          await page.getByTestId('rules-in').setInputFiles([{ name: '改法.json', mimeType: 'application/json', buffer: Buffer.from(pack) }])
          await page.getByText('收下5条改法').waitFor()
          const download = page.waitForEvent('download')
          await page.getByTestId('rules-out').click()
          const out = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { corrections: { after: string }[] }
          expect(out.corrections.map(({ after }) => after)).toEqual(names.map((name) => `${name}数`))
          await go(page, 'data')
          await dropFiles(page, 'body', [form(7, '信息报送')])
          await read(page, 2)
          const card = page.getByTestId('carried-corrections')
          await expect.poll(() => card.locator('h2').innerText()).toBe('以前的改法沿用4条，1条对不上')
          await expect.poll(() => card.getByTestId('misfit').innerText()).toContain('示例县7月.csv 里没有“报送信息”')
          const misfit = card.getByTestId('misfit')
          await expect.poll(() => misfit.getByTestId('misfit-then').innerText()).toContain('上次在 示例县6月.csv A3“报送信息”')
          await expect.poll(() => misfit.getByTestId('misfit-now').innerText()).toContain('这次最像 示例县7月.csv A3“信息报送”')
          await expect.poll(() => misfit.getByTestId('misfit-now').locator('td.asked').innerText()).toBe('信息报送')
          await misfit.scrollIntoViewIfNeeded()
          await page.waitForTimeout(300)
          await picture(page, `month-two-${width}`)
          expect(await axeFindings(page)).toEqual([])
          await misfit.getByTestId('misfit-place').click()
          await expect.poll(() => card.locator('h2').innerText()).toBe('以前的改法沿用6条')
          await page.keyboard.press('Control+z')
          await expect.poll(() => card.locator('h2').innerText()).toBe('以前的改法沿用4条，1条对不上')
          await misfit.getByTestId('misfit-drop').click()
          await expect.poll(() => card.locator('h2').innerText()).toBe('以前的改法沿用4条')
          await page.keyboard.press('Control+z')
          await misfit.waitFor()
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
          await go(page, 'board')
          await page.locator('[data-testid="figure"] canvas').first().waitFor()
          expect((await page.getByTestId('figure').allInnerTexts()).join('\n')).toMatch(/较6月|环比|较上月/)
          await picture(page, `month-two-board-${width}`)
        },
        { width, height },
      )
    },
  )
})

describe('the browser is asked not to evict what is kept', () => {
  it('after the first saving, once, and what it said stands in 设置', async () => {
    const before = `navigator.storage.persist = () => { window.__asked = (window.__asked || 0) + 1; return Promise.resolve(false) }`
    await withApp(
      async ({ page }) => {
        expect(await page.evaluate('window.__asked')).toBeUndefined()
        await dropFiles(page, 'body', [form(6)])
        await read(page, 1)
        await saved(page)
        await dropFiles(page, 'body', [form(7)])
        await read(page, 2)
        await saved(page)
        await expect.poll(() => page.evaluate('window.__asked')).toBe(1)
        await expect.poll(() => page.getByTestId('backup-state').innerText()).toBe('未备份')
        await go(page, 'settings')
        await expect.poll(() => page.getByTestId('kept-section').innerText()).toContain('磁盘紧张时浏览器可能自行清理')
      },
      { before },
    )
  })
})

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** The hosted build from a folder that a test may change under it, as a new release does. */
async function served(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://x').pathname
    const file = path.join(folder, name === '/' ? 'index.html' : decodeURIComponent(name))
    try {
      const body = readFileSync(statSync(file).isFile() ? file : '')
      response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return server
}

describe('a newer version', () => {
  it('is offered, in both languages, and used only when it is asked for; nothing kept is lost', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-build-'))
    cpSync('dist/hosted', folder, { recursive: true })
    const server = await served(folder)
    const opened = await openApp('localhost')
    try {
      const page = await opened.context.newPage()
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
      await page.reload()
      await dropFiles(page, 'body', [form(6)])
      await read(page, 1)
      await saved(page)
      await expect.poll(() => page.getByTestId('newer').count()).toBe(0)
      // A new release: another page, another list of files.
      const index = path.join(folder, 'index.html')
      writeFileSync(index, readFileSync(index, 'utf8').replace('</head>', '<meta name="release" content="2"></head>'))
      const worker = path.join(folder, 'sw.js')
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/duibiao-[0-9a-f]{16}/, `duibiao-${'2'.repeat(16)}`))
      const release = () => page.evaluate(() => document.querySelector('meta[name="release"]')?.getAttribute('content') ?? '1')
      await page.reload()
      const banner = page.getByTestId('newer')
      await banner.waitFor()
      await expect.poll(() => banner.innerText()).toContain('有新版本')
      await picture(page, 'kept-newer')
      expect(await axeFindings(page)).toEqual([])
      // Offered and left: work goes on in the old one, also after F5.
      await dropFiles(page, 'body', [form(7)])
      await read(page, 2)
      await saved(page)
      await expect.poll(() => release()).toBe('1')
      await page.reload()
      await read(page, 2)
      await expect.poll(() => release()).toBe('1')
      await go(page, 'settings')
      await page.getByText('English', { exact: true }).click()
      await expect.poll(() => banner.innerText()).toContain('A newer version is here')
      await page.getByTestId('use-now').click()
      await expect.poll(release).toBe('2')
      await page.locator('nav a[href$="#/data"]').click()
      await read(page, 2)
      await expect.poll(() => banner.count()).toBe(0)
    } finally {
      await opened.close()
      server.close()
    }
  })
})
