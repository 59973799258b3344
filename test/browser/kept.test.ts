import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumSwitches, findChromium } from '../tools/chromium.mjs'
import { dropFiles, openApp, picture, startAll, stopAll, ways, type Opened } from './app'
import { axeFindings } from './axe'
import { crashPages, killBrowsers } from './crashes'

const s01 = 'sample-data/01_滨州市委办公室主要工作指标_2023.xlsx'
const s06 = 'sample-data/06_信息报送采用情况通报_2023年7月.xlsx'
const s08 = 'sample-data/08_热线受理分月.csv'
const samples = readdirSync('sample-data')
  .filter((name) => /^\d\d_/.test(name))
  .map((name) => `sample-data/${name}`)

const rows = '[data-testid="file-row"]'
const readRows = `${rows}[data-state="read"]`
const saved = (page: Page) => expect.poll(() => page.getByTestId('save-state').innerText(), { timeout: 30_000 }).toContain('已存在本机')
const read = (page: Page, n: number) => expect.poll(() => page.locator(readRows).count(), { timeout: 60_000 }).toBe(n)
const names = (page: Page) => page.locator(`${rows} .name b`).allInnerTexts()
const go = (page: Page, name: string) => page.locator(`nav a[href$="#/${name}"]`).click()
const table = (n: number) => ({
  name: `表${n}.csv`,
  bytes: new TextEncoder().encode(`单位,指标,2022年,2023年\n甲县,报送,3,${n}\n乙县,报送,4,${n + 1}\n`),
})

beforeAll(startAll)
afterAll(stopAll)

async function withApp(way: (typeof ways)[number], use: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = await openApp(way)
  try {
    await opened.settled()
    await use(opened)
    expect(opened.strayRequests()).toEqual([])
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

describe.each(ways)('F5 over %s', (way) => {
  it('brings sheets, the answer, settings and steps back, and 撤销 goes on', async () => {
    await withApp(way, async (opened) => {
      const { page } = opened
      await dropFiles(page, 'body', [s01, s08])
      await read(page, 2)
      if (way === 'file') {
        // Storage of page files is open to every other one: nothing is kept unless it is asked for.
        await expect.poll(() => page.getByTestId('save-state').innerText()).toContain('仅本次')
        await expect.poll(() => page.getByTestId('visit-only').innerText()).toContain('别的网页文件也读得到')
        await page.getByTestId('keep-here').click()
        await page.getByTestId('keep-here-yes').click()
      }
      const question = page.getByTestId('question')
      await question.locator('input').fill('2019')
      await question.locator('button').last().click()
      await expect.poll(() => question.count()).toBe(0)
      await go(page, 'settings')
      await page.getByTestId('own-office').selectOption({ index: 1 })
      await go(page, 'data')
      await saved(page)
      const before = await page.getByTestId('step').allInnerTexts()
      await page.reload()
      await read(page, 2)
      await expect.poll(() => page.getByTestId('step').allInnerTexts()).toEqual(before)
      await expect.poll(() => question.count()).toBe(0)
      await go(page, 'settings')
      await expect.poll(() => page.getByTestId('own-office').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(1)
      // In a field the keys are the field's own; elsewhere they take steps back and forth.
      const field = page.locator('input[type="text"]').first()
      await field.fill('x')
      await field.press('Control+z')
      await expect.poll(() => page.getByTestId('own-office').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(1)
      await page.locator('h1').click()
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.getByTestId('own-office').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(0)
      await go(page, 'data')
      await page.keyboard.press('Control+z')
      await expect.poll(() => question.count()).toBe(1)
      await page.keyboard.press('Control+y')
      await expect.poll(() => question.count()).toBe(0)
      await page.getByTestId('undo').click()
      await page.getByTestId('undo').click()
      await expect.poll(() => page.locator(rows).count()).toBe(0)
      await page.keyboard.press('Control+y')
      await read(page, 2)
      await opened.settled()
    })
  })
})

describe('workspaces', () => {
  it('a backup dropped on another PC opens beside what is there, and a damaged one not at all', async () => {
    let bytes: Buffer = Buffer.alloc(0)
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06])
      await read(page, 2)
      const download = page.waitForEvent('download')
      await page.getByTestId('backup').click()
      bytes = readFileSync(await (await download).path())
      await expect.poll(() => page.getByTestId('backup-state').innerText()).toContain('都已备份')
    })
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [table(1)])
      await read(page, 1)
      await dropFiles(page, 'body', [{ name: '坏的.duibiao', bytes: bytes.subarray(0, bytes.length - 200) }])
      await page.getByText('坏的.duibiao 没有打开').waitFor()
      await expect.poll(() => names(page)).toEqual(['表1.csv'])
      await dropFiles(page, 'body', [{ name: '月度.duibiao', bytes }])
      await read(page, 2)
      await expect.poll(() => page.getByTestId('workspace').count()).toBe(2)
      await picture(page, 'kept-workspaces')
      await page.getByTestId('workspace').last().locator('button').click()
      await read(page, 1)
    })
  })

  it('samples stay apart, a removed workspace comes back, and 清除本机数据 leaves nothing', async () => {
    await withApp('localhost', async (opened) => {
      const { page } = opened
      await dropFiles(page, 'body', [table(1)])
      await read(page, 1)
      await page.getByTestId('open-samples').click()
      await read(page, samples.length)
      await dropFiles(page, 'body', [table(2)])
      await read(page, 2)
      await expect.poll(() => names(page)).toEqual(['表1.csv', '表2.csv'])
      await page.getByTestId('workspace-remove').click()
      await read(page, samples.length)
      await page.getByText('已移去').waitFor()
      await page.getByRole('status').getByRole('button', { name: '撤销' }).last().click()
      await read(page, 2)
      await saved(page)
      await go(page, 'settings')
      await page.getByTestId('clear-all').click()
      await page.getByTestId('clear-yes').click()
      await page.getByText('已清除：2个工作区').waitFor()
      await page.reload()
      await go(page, 'data')
      await page.getByTestId('open-samples').waitFor()
      const left = await page.evaluate(async () => {
        const open = indexedDB.open('duibiao')
        const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)))
        const stores = [...database.objectStoreNames]
        const transaction = database.transaction(stores)
        return Promise.all(
          stores.map(
            (name) =>
              new Promise(
                (resolve) => (transaction.objectStore(name).count().onsuccess = (event) => resolve((event.target as IDBRequest).result)),
              ),
          ),
        )
      })
      expect(left).toEqual([0, 0, 0, 0])
      await opened.settled()
    })
  })
})

describe('two pages on one workspace', () => {
  it('in turn and at once: neither loses the other’s work, and one can take over', async () => {
    await withApp('localhost', async ({ page, context }) => {
      await dropFiles(page, 'body', [table(1)])
      await read(page, 1)
      await saved(page)
      const other = await context.newPage()
      await other.goto(page.url())
      await read(other, 1)
      await other.getByTestId('elsewhere').waitFor()
      await page.getByTestId('elsewhere').waitFor()
      await dropFiles(other, 'body', [table(2)])
      await read(page, 2)
      await Promise.all([dropFiles(page, 'body', [table(3)]), dropFiles(other, 'body', [table(4)])])
      for (const one of [page, other]) {
        await read(one, 4)
        expect((await names(one)).sort()).toEqual(['表1.csv', '表2.csv', '表3.csv', '表4.csv'])
      }
      await other.getByTestId('take-over').click()
      await page.getByTestId('resting').waitFor()
      await dropFiles(other, 'body', [table(5)])
      await read(other, 5)
      await saved(other)
      await page.getByTestId('come-back').click()
      await read(page, 5)
      await other.getByTestId('resting').waitFor()
      await other.close()
    })
  })
})

describe('no room left', () => {
  it('is told, work goes on, saving as a file works, and it is saved when there is room again', async () => {
    await withApp('localhost', async ({ page, context }) => {
      const session = await context.newCDPSession(page)
      const origin = new URL(page.url()).origin
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
      let seed = 7
      const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
      const lines = Array.from(
        { length: 20_000 },
        (_, k) => `示例${k}村,${Array.from({ length: 4 }, () => random().toFixed(15)).join(',')}`,
      )
      await dropFiles(page, 'body', [
        { name: '很大.csv', bytes: new TextEncoder().encode(`单位,2020年,2021年,2022年,2023年\n${lines.join('\n')}`) },
      ])
      await read(page, 1)
      await page.getByTestId('save-trouble').waitFor()
      await expect.poll(() => page.getByTestId('save-trouble').innerText()).toContain('空间满了')
      await picture(page, 'kept-full')
      await dropFiles(page, 'body', [table(1)])
      await read(page, 2)
      const download = page.waitForEvent('download')
      await page.getByTestId('backup').click()
      expect(statSync(await (await download).path()).size).toBeGreaterThan(100_000)
      await session.send('Storage.overrideQuotaForOrigin', { origin })
      await page.getByRole('button', { name: '再存一次' }).click()
      await expect.poll(() => page.getByTestId('save-trouble').count()).toBe(0)
      await page.reload()
      await read(page, 2)
    })
  })
})

describe('without a network', () => {
  it('the hosted page opens again after the first visit, with everything in it', async () => {
    await withApp('localhost', async (opened) => {
      const { page, context } = opened
      await dropFiles(page, 'body', [s01])
      await read(page, 1)
      await saved(page)
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
      await context.setOffline(true)
      await page.reload()
      await read(page, 1)
      await go(page, 'board')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await context.setOffline(false)
      await opened.settled()
      await expect.poll(() => page.getByTestId('newer').count()).toBe(0)
    })
  })
})

describe('a crash', () => {
  // Twenty of them: npm run crash.
  it('at any moment of an import or a saving leaves what was confirmed, and nothing half-done: the page thrice, the browser once', async () => {
    const crashes = [...(await crashPages(3)), ...(await killBrowsers(1))]
    expect(crashes.flatMap(({ what, afterMs, wrong }) => wrong.map((one) => `${what} after ${afterMs} ms: ${one}`))).toEqual([])
    expect(crashes.map(({ confirmed }) => confirmed >= 4)).toEqual([true, true, true, true])
  }, 240_000)
})

/** Pages of its figures turn, full screen is entered and left, and every figure goes to paper in its order. */
async function leafedPrintedAndWhole(page: Page): Promise<void> {
  const pager = page.getByTestId('pages').first()
  const before = await pager.innerText()
  await pager.locator('button').last().click()
  await expect.poll(() => pager.innerText()).not.toBe(before)
  const whole = (): Promise<boolean> => page.evaluate('document.fullscreenElement !== null')
  await page.getByTestId('full-screen').click()
  await expect.poll(whole).toBe(true)
  await page.getByTestId('full-screen').click()
  await expect.poll(whole).toBe(false)
  const headlines = await page.getByTestId('headline').allInnerTexts()
  await page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`)
  const printed = page.locator('#print-pages section')
  expect(await printed.count()).toBeGreaterThanOrEqual(headlines.length - 1)
  await expect.poll(() => printed.locator('svg').count()).toBe(await printed.count())
  await page.evaluate(`window.dispatchEvent(new Event('afterprint'))`)
  await expect.poll(() => printed.count()).toBe(0)
}

describe('看板网页', () => {
  it.each(ways)(
    'made over %s: opens by double click, offline, and its marks lead to their cells',
    async (way) => {
      let made = ''
      await withApp(way, async ({ page }) => {
        await dropFiles(page, 'body', way === 'localhost' ? samples : [s01, s06])
        await read(page, way === 'localhost' ? samples.length : 2)
        const download = page.waitForEvent('download', { timeout: 60_000 })
        await page.getByTestId('board-page').click()
        const saved = await download
        expect(saved.suggestedFilename()).toMatch(/_看板_\d{8}\.html$/)
        made = path.join(mkdtempSync(path.join(tmpdir(), 'duibiao-board-')), '看板.html')
        await saved.saveAs(made)
      })
      const { size } = statSync(made)
      console.log(`看板网页 over ${way}: ${(size / 1024).toFixed(0)} KB`)
      expect(size).toBeLessThan(3 * 1024 * 1024)
      const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches] })
      try {
        const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, offline: true, locale: 'zh-CN' })
        const page = await context.newPage()
        const requests: string[] = []
        const errors: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        page.on('pageerror', (error) => errors.push(String(error)))
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
        await page.goto(pathToFileURL(made).href)
        await page.getByTestId('figure').first().waitFor()
        await page.locator('[data-testid="figure"] canvas').first().waitFor()
        const figure = page.locator('[data-testid="figure"][data-kind="yearOverYear"]').first()
        await figure.locator('.mark').first().click()
        const panel = page.getByTestId('source-panel')
        await panel.waitFor()
        await expect.poll(() => panel.getByTestId('source-cell').innerText()).toMatch(/^[A-Z]+\d+$/)
        await expect.poll(() => panel.getByTestId('source-file').innerText()).toMatch(/\.(xlsx|xls|csv)$/)
        await panel.locator('.asked').waitFor()
        await picture(page, `board-page-${way.replace(' ', '-')}`)
        if (way === 'localhost') {
          expect(await axeFindings(page)).toEqual([])
        }
        await page.keyboard.press('Escape')
        if (way === 'localhost') await leafedPrintedAndWhole(page)
        expect(requests.filter((url) => !url.startsWith('file:') && !/^(data|blob):/.test(url))).toEqual([])
        expect(requests.filter((url) => url.startsWith('file:'))).toHaveLength(1)
        expect(errors).toEqual([])
        // It reads no sheet.
        await dropFiles(page, 'body', [s08])
        await page.waitForTimeout(300)
        await expect.poll(() => page.locator(rows).count()).toBe(0)
        await expect.poll(() => page.locator('input[type="file"]').count()).toBe(0)
      } finally {
        await browser.close()
      }
    },
    240_000,
  )
})
