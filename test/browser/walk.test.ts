import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll, ways, type Opened } from './app'
import { longestRuns, pictureSize } from './pixels'

const s01 = 'sample-data/01_滨州市委办公室主要工作指标_2023.xlsx'
const s06 = 'sample-data/06_信息报送采用情况通报_2023年7月.xlsx'
const s08 = 'sample-data/08_热线受理分月.csv'
const s11 = 'sample-data/11_五办公室指标汇总_GB18030.csv'

const rowsRead = '[data-testid="file-row"][data-state="read"]'
const rowsRefused = '[data-testid="file-row"][data-state="refused"]'
const figure = (kind: string) => `[data-testid="figure"][data-kind="${kind}"]`

beforeAll(startAll)
afterAll(stopAll)

async function withApp(way: (typeof ways)[number], size: [number, number], use: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = await openApp(way, { width: size[0], height: size[1] })
  try {
    await opened.settled()
    await use(opened)
    expect(opened.strayRequests()).toEqual([])
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

async function dropAndRead({ page }: Opened, files: readonly string[], on = 'body'): Promise<void> {
  await dropFiles(page, on, files)
  await expect.poll(() => page.locator(rowsRead).count(), { timeout: 30_000 }).toBe(files.length)
}

async function openBoard({ page }: Opened): Promise<void> {
  await page.locator('nav a[href$="#/board"]').click()
  await page.locator(figure('yearOverYear')).first().waitFor()
}

describe.each(ways)('from sheet to slide over %s', (way) => {
  it('three sheets dropped together become charts whose bars lead back to their cells', async () => {
    await withApp(way, [1366, 768], async (opened) => {
      const { page } = opened
      await dropAndRead(opened, [s01, s06, s11])
      await openBoard(opened)

      // (35 − 29) ÷ 29 = 20.7 %: eight of ten comparable indicators rose, one stayed, one fell; 提出工作建议 has base 0.
      const card = page
        .locator(figure('yearOverYear'))
        .filter({ has: page.getByTestId('headline').filter({ hasText: '11项可比指标9增1平1降，只有《督查专报》下降9.7%' }) })
      await card.waitFor()
      // Eight offices by their points; how many they sent in has no ranking beside them.
      await page.locator(figure('scoreboard')).first().waitFor()
      await expect
        .poll(() => page.locator(figure('scoreboard')).getByTestId('headline').allInnerTexts())
        .toContainEqual(expect.stringContaining('示例县甲640分居首'))

      await card.locator('.mark[aria-label*="上报中办"]').first().click()
      const panel = page.getByTestId('source-panel')
      await panel.waitFor()
      await expect.poll(() => panel.getByTestId('source-file').first().innerText()).toBe('01_滨州市委办公室主要工作指标_2023.xlsx')
      await expect.poll(() => panel.getByTestId('source-cell').first().innerText()).toBe('E9')
      await expect.poll(() => panel.getByTestId('source-text').first().innerText()).toBe('35')
      await expect.poll(() => panel.getByTestId('source-arithmetic').innerText()).toContain('(35 − 29) ÷ 29')
      if (way === 'localhost') await picture(page, 'source')
    })
  })

  it('the picture of a chart is 1920×1080 and holds the bars', async () => {
    await withApp(way, [1366, 768], async (opened) => {
      const { page } = opened
      await dropAndRead(opened, [s01])
      await openBoard(opened)
      const card = page.locator(figure('yearOverYear')).first()
      await card.getByTestId('figure-menu').click()
      await page.locator('[data-testid="ways"]:visible').click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-testid="take-png"]:visible').click()])
      expect(download.suggestedFilename()).toMatch(/\.png$/)
      const bytes = readFileSync(await download.path())
      expect(await pictureSize(page, bytes)).toEqual({ width: 1920, height: 1080 })
      // 上报中办 20.7 % in grey, 《督查专报》 −9.7 %, which alone fell, in its own colour: their bars are as long as their numbers.
      const [most] = await longestRuns(page, bytes, '#A9B2B9')
      expect(most).toBeGreaterThan(300)
      const [red] = await longestRuns(page, bytes, '#BF2C20')
      const [accent] = await longestRuns(page, bytes, '#0F5A9E')
      const fell = Math.max(red ?? 0, accent ?? 0)
      expect(fell / (most ?? 1)).toBeCloseTo(3 / 31 / (6 / 29), 1)
    })
  })

  it('a month without a year is asked once, and answered on the spot', async () => {
    await withApp(way, [1366, 768], async (opened) => {
      const { page } = opened
      await dropAndRead(opened, [s08])
      const question = page.getByTestId('question')
      await expect.poll(() => question.count()).toBe(1)
      await question.locator('input').first().fill('2019')
      await question.locator('button').last().click()
      await expect.poll(() => question.count()).toBe(0)
      await page.locator('nav a[href$="#/board"]').click()
      await page.locator(figure('trend')).first().waitFor()
      await expect.poll(() => page.locator(figure('trend')).first().innerText()).toContain('2019')
    })
  })

  it('copying a picture works, or hands over a picture to copy by hand', async () => {
    await withApp(way, [1366, 768], async (opened) => {
      const { page } = opened
      await dropAndRead(opened, [s01])
      await openBoard(opened)
      await page.locator(figure('yearOverYear')).first().getByTestId('figure-menu').click()
      await page.locator('[data-testid="copy-png"]:visible').click()
      if (way === 'plain http') {
        const image = page.getByTestId('picture-by-hand')
        await image.waitFor()
        await expect.poll(() => image.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([1920, 1080])
      } else {
        await expect
          .poll(() => page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types])), { timeout: 20_000 })
          .toContain('image/png')
      }
    })
  })

  it('back, forward and reload keep the place', async () => {
    await withApp(way, [1366, 768], async (opened) => {
      const { page } = opened
      await page.locator('nav a[href$="#/board"]').click()
      await expect.poll(() => page.url()).toContain('#/board')
      await page.goBack()
      await expect.poll(() => page.url()).toContain('#/data')
      await page.goForward()
      await expect.poll(() => page.url()).toContain('#/board')
      expect(opened.strayRequests()).toEqual([])
      await page.reload()
      await page.locator('nav a[aria-current="page"][href$="#/board"]').waitFor()
      await opened.settled() // the reload itself asked for the page again
    })
  })
})

describe('wrong files', () => {
  it('each gets one clear sentence or is counted as skipped, and the good one is read', async () => {
    await withApp('localhost', [1366, 768], async ({ page }) => {
      const docx = readFileSync('test/browser/fixtures/letter.docx')
      const locked = readFileSync('test/browser/fixtures/locked.xlsx')
      await dropFiles(page, 'body', [
        { name: '关于报送情况的函.docx', bytes: docx },
        { name: '空表.xlsx', bytes: new Uint8Array(0) },
        { name: '有密码.xlsx', bytes: locked },
        { name: '~$01_主要工作指标.xlsx', bytes: new Uint8Array([21, 0, 0, 0]) },
        s01,
      ])
      await expect.poll(() => page.locator(rowsRead).count(), { timeout: 30_000 }).toBe(1)
      await expect.poll(() => page.locator(rowsRefused).count()).toBe(3)
      const sentences = await page.locator(rowsRefused).allInnerTexts()
      expect(sentences[0]).toContain('关于报送情况的函.docx')
      expect(sentences.join('\n')).toContain('密码')
      await expect.poll(() => page.locator('body').innerText()).toMatch(/跳过.{0,3}1|1.{0,12}跳过/)
      await picture(page, 'wrong-files')
    })
  })

  it('a file dropped beside the drop zone is imported, not opened by the browser', async () => {
    await withApp('localhost', [1366, 768], async (opened) => {
      const before = opened.page.url()
      await dropAndRead(opened, [s01], 'header, nav')
      expect(opened.page.url()).toBe(before)
    })
  })
})
