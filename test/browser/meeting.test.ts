import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll, type Opened, type Way } from './app'
import { axeFindings } from './axe'

const offices = ['惠民县', '阳信县', '无棣县', '博兴县', '邹平市', '滨城区', '沾化区', '高新区', '经开区', '北海新区']
const indicators = ['受理诉求（件）', '信息报送（篇）', '督查事项（项）']
const months = [2022, 2023].flatMap((year) => [1, 2, 3, 4, 5].map((month) => `${year}年${month}月`))
/** Ten counties, three indicators, five months of two years; one county hasn't reported the last. */
const counties = {
  name: '县区指标_2023年5月.csv',
  bytes: new TextEncoder().encode(
    [
      ['单位', '指标', ...months].join(','),
      ...offices.flatMap((office, k) =>
        indicators.map((indicator, j) =>
          [office, indicator, ...months.map((_, m) => (k === 8 && m === 9 ? '' : 60 + j * 40 + ((k * 17 + m * 11 + j * 5) % 53)))].join(
            ',',
          ),
        ),
      ),
    ].join('\n'),
  ),
}

beforeAll(startAll)
afterAll(stopAll)

async function withMeeting(
  way: Way,
  size: readonly [number, number],
  use: (page: Page, opened: Opened, stoodAt: number) => Promise<void>,
): Promise<void> {
  const opened = await openApp(way, { width: size[0], height: size[1] })
  try {
    const { page } = opened
    await opened.settled()
    await dropFiles(page, 'body', [counties])
    await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
    await page.locator('nav a[href$="#/board"]').click()
    await page.locator('[data-testid="figure"] canvas').first().waitFor()
    await page.evaluate(() => window.scrollTo(0, 400))
    await page.waitForTimeout(300)
    const stoodAt = await page.evaluate(() => window.scrollY)
    await page.keyboard.press('p')
    await drawn(page)
    await use(page, opened, stoodAt)
    expect(opened.strayRequests()).toEqual([])
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

const drawn = (page: Page) => page.locator('[data-testid="meeting-plot"] canvas').waitFor()
const headline = async (page: Page) => (await page.getByTestId('meeting-headline').innerText()).replace(/\s/g, '')
const pages = async (page: Page) => (await page.getByTestId('meeting-pages').innerText()).replace(/[▶\s]/g, '')
/** On to a page of this kind. */
async function pageOf(page: Page, kind: string): Promise<void> {
  for (let k = 0; k < 40; k++) {
    if ((await page.getByTestId('meeting-page').getAttribute('data-kind')) === kind) return
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(60)
  }
  throw new Error(`no page of ${kind}`)
}
/** Words of the page smaller than `least` px, and those that stick out of the window. */
const small = (page: Page, least: number) =>
  page.evaluate((wanted) => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.querySelector('[data-testid="meeting"]') as Element, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? ''
      const element = walker.currentNode.parentElement
      if (text === '' || !element || element.closest('.visually-hidden')) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < wanted - 0.01) found.add(`${text.slice(0, 20)} is ${size} px`)
      const box = element.getBoundingClientRect()
      if (box.left < -1 || box.right > window.innerWidth + 1)
        if (!element.closest('[data-testid="meeting-sheet"]')) found.add(`${text.slice(0, 20)} sticks out`)
    }
    return [...found]
  }, least)

describe.each([
  ['localhost', [1920, 1080]],
  ['plain http', [1366, 768]],
  ['file', [3840, 2160]],
] as const)('a meeting over %s at %j', (way, size) => {
  it('is driven with keys alone, from the board and back to where it was', async () => {
    await withMeeting(way, size, async (page, opened, stoodAt) => {
      const least = (24 * size[1]) / 1080
      const of = Number((await pages(page)).split('/')[1])
      expect(of).toBeGreaterThan(3)
      await expect.poll(() => pages(page)).toBe(`1/${of}`)
      const first = await headline(page)

      // A clicker's keys, and what stands in the address.
      await page.keyboard.press('PageDown')
      await expect.poll(() => pages(page)).toBe(`2/${of}`)
      await expect.poll(() => headline(page)).not.toBe(first)
      await page.keyboard.press('End')
      await expect.poll(() => pages(page)).toBe(`${of}/${of}`)
      await expect.poll(() => page.url()).toContain(`page=${of}`)
      await page.keyboard.press('Home')
      await expect.poll(() => headline(page)).toBe(first)

      // A mark, where it comes from, the whole sheet, and back.
      await pageOf(page, 'yearOverYear')
      const before = await pages(page)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.locator('.mark[aria-selected="true"]').count()).toBe(1)
      await page.keyboard.press('Enter')
      await page.getByTestId('meeting-source').waitFor()
      await expect.poll(() => page.getByTestId('source-file').innerText()).toBe(counties.name)
      const cell = await page.getByTestId('source-cell').innerText()
      expect(cell).toMatch(/^[C-L]\d+$/)
      const text = await page.getByTestId('source-text').innerText()
      await expect.poll(() => page.locator('.asked').innerText()).toBe(text)
      await expect.poll(() => page.getByTestId('source-arithmetic').innerText()).toContain('÷')
      await expect.poll(() => small(page, least)).toEqual([])
      await expect.poll(() => overlap(page)).toBe(false)
      await picture(page, `meeting-source-${way}-${size[1]}`)
      if (way === 'localhost' && size[1] === 1080) expect(await axeFindings(page, { where: 'answer' })).toEqual([])
      await page.keyboard.press('Enter')
      await page.getByTestId('meeting-sheet').waitFor()
      await expect.poll(() => page.locator('[data-testid="meeting-sheet"] tbody tr').count()).toBe(31)
      await expect.poll(() => page.locator('[data-testid="meeting-sheet"] .asked').innerText()).toBe(text)
      for (const gone of ['meeting-sheet', 'meeting-source']) {
        await page.keyboard.press('Escape')
        await expect.poll(() => page.getByTestId(gone).count()).toBe(0)
      }
      await expect.poll(() => pages(page)).toBe(before)

      // Into an office, among its siblings, into an indicator, and up again.
      await page.keyboard.press('d')
      const siblings = page.getByTestId('meeting-siblings')
      await siblings.waitFor()
      const now = () => siblings.locator('[aria-current]').innerText()
      const office = await now()
      expect(offices).toContain(office)
      await page.keyboard.press('ArrowRight')
      await expect.poll(now).not.toBe(office)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('d')
      await expect.poll(() => page.getByTestId('meeting-page').getAttribute('data-kind')).toBe('trend')
      await expect.poll(() => small(page, least)).toEqual([])
      await picture(page, `meeting-drill-${way}-${size[1]}`)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect.poll(() => siblings.count()).toBe(0)

      // The other paper, black, all pages, the keys: each comes and goes.
      const paper = () => page.getByTestId('meeting').getAttribute('data-paper')
      await page.keyboard.press('l')
      await expect.poll(paper).toBe('dark')
      if (way === 'localhost' && size[1] === 1080) expect(await axeFindings(page, { where: 'dark' })).toEqual([])
      await page.keyboard.press('b')
      await page.getByTestId('meeting-black').waitFor()
      await page.keyboard.press('.')
      await expect.poll(() => page.getByTestId('meeting-black').count()).toBe(0)
      await page.keyboard.press('?')
      await page.getByTestId('meeting-help').waitFor()
      await expect.poll(() => small(page, least)).toEqual([])
      await page.keyboard.press('o')
      await page.getByTestId('meeting-overview').waitFor()
      await expect.poll(() => page.locator('[data-testid="meeting-overview"] canvas').count()).toBe(of)
      await expect.poll(() => small(page, least)).toEqual([])
      if (way === 'localhost' && size[1] === 1080) expect(await axeFindings(page, { where: 'overview' })).toEqual([])
      await page.keyboard.press('Home')
      await page.keyboard.press('x')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await expect.poll(() => pages(page)).toBe(`1/${of - 1}`)

      // Filters and basis at hand, in letters as large as all others.
      await page.keyboard.press('s')
      await page.getByTestId('filter-offices').waitFor()
      await expect.poll(() => small(page, least)).toEqual([])
      if (way === 'localhost' && size[1] === 1080) expect(await axeFindings(page, { where: 'strips' })).toEqual([])
      await page.locator('[data-value="previousPeriod"]').click()
      await expect.poll(() => page.url()).toContain('b=previousPeriod')
      await page.keyboard.press('Escape')
      await page.keyboard.press('s')

      // Under another basis the figures are others, and the one at hand may be the last.
      await page.keyboard.press('Home')
      await expect.poll(() => pages(page)).toMatch(/^1\//)

      // The notes, in a window of their own, whose keys turn the pages here.
      const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')])
      await expect.poll(() => notes.getByTestId('notes-sentence').innerText()).toMatch(/。$|—/)
      const told = await headline(page)
      expect((await notes.locator('h1').innerText()).replace(/\s/g, '')).toBe(told)
      // A figure of many rows goes on under the same headline: the page tells.
      const here = await pages(page)
      await notes.keyboard.press('PageDown')
      await expect.poll(() => pages(page)).not.toBe(here)
      await expect.poll(async () => (await notes.locator('h1').innerText()).replace(/\s/g, '')).toBe(await headline(page))
      await page.bringToFront()
      await page.keyboard.press('n')
      await expect.poll(() => notes.isClosed()).toBe(true)

      await page.keyboard.press('Escape')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      expect(page.url()).toContain('#/board')
      // At 4K the board may stand whole in the window; at 1080p it doesn't.
      if (size[1] === 1080) expect(stoodAt).toBeGreaterThan(0)
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(stoodAt)
      void opened
    })
  })
})

/** Whether the answer lies over the figure it is about. */
const overlap = (page: Page) =>
  page.evaluate(() => {
    const plot = document.querySelector('[data-testid="meeting-plot"]')?.getBoundingClientRect()
    const answer = document.querySelector('[data-testid="meeting-source"]')?.getBoundingClientRect()
    return !plot || !answer || plot.right > answer.left + 0.5
  })

describe('a meeting elsewhere', () => {
  it('a reload keeps the page, its paper and what was left out', async () => {
    await withMeeting('localhost', [1366, 768], async (page) => {
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('l')
      await expect.poll(() => page.url()).toMatch(/page=3.*paper=dark/)
      const told = await headline(page)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
      await page.waitForTimeout(1500) // until what was read is kept
      await page.reload()
      await drawn(page)
      await expect.poll(() => headline(page)).toBe(told)
      await expect.poll(() => page.getByTestId('meeting').getAttribute('data-paper')).toBe('dark')
    })
  })

  it('where full screen is refused it goes on in the window and says so; a wall turns its pages itself', async () => {
    const opened = await openApp('localhost', {
      width: 1366,
      height: 768,
      before: "Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed')); window.open = () => null",
    })
    try {
      const { page } = opened
      await dropFiles(page, 'body', [counties])
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
      await page.locator('nav a[href$="#/board"]').click()
      await page.getByTestId('present').click()
      await drawn(page)
      await expect.poll(() => page.getByTestId('meeting-said').innerText()).toContain('全屏')
      await page.keyboard.press('n')
      await expect.poll(() => page.getByTestId('meeting-said').innerText()).toContain('讲稿')
      await page.keyboard.press('s')
      await page.getByTestId('meeting-seconds').fill('3')
      await page.getByTestId('meeting-seconds').press('Escape')
      await page.keyboard.press('a')
      const of = (await pages(page)).split('/')[1]
      await expect.poll(() => pages(page)).toBe(`2/${of}`)
      await expect.poll(() => pages(page)).toBe(`3/${of}`)
      await page.keyboard.press('a')
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})
