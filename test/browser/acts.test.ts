import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll, type Opened } from './app'

const encode = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
/** Forty offices of one prefix in two years and seven months. */
const many = {
  name: '街道.csv',
  bytes: encode([
    '单位,指标,单位名称,2023年1月,2023年2月,2023年3月,2024年1月,2024年2月,2024年3月'.replace(',单位名称', ''),
    ...Array.from(
      { length: 40 },
      (_, k) => `第${k + 1}街道办事处,信息报送,${[0, 1, 2, 3, 4, 5].map((m) => 20 + ((k * 7 + m * 11) % 50)).join(',')}`,
    ),
  ]),
}

async function board(run: (page: Page, opened: Opened) => Promise<void>): Promise<void> {
  const opened = await openApp('localhost', { width: 1366, height: 768 })
  try {
    const { page } = opened
    await dropFiles(page, 'body', [many])
    await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
    await page.locator('nav a[href$="#/board"]').click()
    await page.locator('[data-testid="figure"] canvas').first().waitFor()
    await page.waitForTimeout(800)
    await run(page, opened)
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

/** Where every mark of the board stands, to half a pixel. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-key] .mark')].map((mark) => {
      const box = mark.getBoundingClientRect()
      return [
        mark.dataset['mark'],
        Math.round(box.left * 2),
        Math.round(box.top * 2),
        Math.round(box.width * 2),
        Math.round(box.height * 2),
      ].join()
    }),
  )

/** Where an element stands on its page, however far that is scrolled. */
const standsAt = (one: Locator) =>
  one.evaluate((element) => {
    const box = element.getBoundingClientRect()
    let [x, y] = [box.left, box.top]
    for (let above = element.parentElement; above; above = above.parentElement) [x, y] = [x + above.scrollLeft, y + above.scrollTop]
    return [Math.round(x), Math.round(y)]
  })

async function turns(pager: Locator): Promise<void> {
  const said = await pager.innerText()
  const before = await standsAt(pager)
  await pager.locator('button').last().click()
  await expect.poll(() => pager.innerText()).not.toBe(said)
  expect(await standsAt(pager)).toEqual(before)
  await pager.locator('button').first().click()
  await expect.poll(() => pager.innerText()).toBe(said)
}

beforeAll(startAll)
afterAll(stopAll)

describe('acts on figures', () => {
  it('› turns wherever it stands, on the board, large and in 分析, and stays where it is', async () => {
    await board(async (page) => {
      const pagers = page.getByTestId('pages')
      const count = await pagers.count()
      expect(count).toBeGreaterThan(0)
      for (let k = 0; k < count; k++) await turns(pagers.nth(k))
      const card = page
        .locator('[data-key]')
        .filter({ has: page.getByTestId('pages') })
        .first()
      await card.getByTestId('figure-menu').click()
      await page.getByTestId('open-large').click()
      await page.locator('.one').waitFor()
      if ((await pagers.count()) > 0) await turns(pagers.first())
      await page.locator('nav a[href$="#/analysis"]').click()
      await page.getByTestId('kind').first().waitFor()
      let turned = 0
      for (const kind of await page.getByTestId('kind').all()) {
        await kind.click()
        await page.waitForTimeout(400)
        if ((await pagers.count()) === 0) continue
        await turns(pagers.first())
        turned++
      }
      expect(turned).toBeGreaterThan(0)
    })
  }, 120_000)

  it('a click for 哪来的数 moves no mark, and the answer lies over the other side', async () => {
    await board(async (page) => {
      const before = await places(page)
      expect(before.length).toBeGreaterThan(5)
      for (const at of ['first', 'last'] as const) {
        const mark = page.locator('[data-key] .mark')[at]()
        await mark.scrollIntoViewIfNeeded()
        const still = await places(page)
        const box = await mark.boundingBox()
        await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * 0.8, (box?.y ?? 0) + (box?.height ?? 0) / 2)
        const panel = page.getByTestId('source-panel')
        await panel.waitFor()
        await page.waitForTimeout(400)
        expect(await places(page)).toEqual(still)
        const over = await panel.boundingBox()
        const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2
        expect(middle > (over?.x ?? 0) && middle < (over?.x ?? 0) + (over?.width ?? 0)).toBe(false)
        await page.keyboard.press('Escape')
        await expect.poll(() => panel.count()).toBe(0)
      }
    })
  }, 90_000)

  it('filters are opened, searched, narrowed and left by keyboard', async () => {
    await board(async (page) => {
      const button = page.getByTestId('filter-offices')
      await button.focus()
      await page.keyboard.press('Enter')
      const pop = page.getByTestId('filter-pop')
      await pop.waitFor()
      await page.keyboard.type('第17')
      await expect.poll(() => pop.locator('.option').count()).toBe(1)
      for (let k = 0; k < 12; k++) {
        await page.keyboard.press('Tab')
        expect(await pop.evaluate((element) => element.contains(document.activeElement))).toBe(true)
      }
      await pop.locator('.option input').focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => button.innerText()).toContain('第17街道办事处')
      await page.keyboard.press('Escape')
      await expect.poll(() => pop.count()).toBe(0)
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(page.url()).toContain('o=')
      await page.getByTestId('clear-filters').click()
      await expect.poll(() => button.innerText()).toContain('全部')
    })
  }, 90_000)

  it('a name marks its office everywhere, the address has it, and a table holds every row', async () => {
    await board(async (page) => {
      await page.getByTestId('filter-offices').click()
      const option = page.getByTestId('filter-pop').locator('.option').nth(3)
      await option.hover()
      await option.locator('.acts button').first().click()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByTestId('marked').innerText()).toContain('街道办事处')
      await expect.poll(() => page.url()).toContain('m=')
      await page.getByTestId('make-own').click()
      await expect.poll(() => page.getByTestId('make-own').count()).toBe(0)
      const paged = page
        .locator('[data-key]')
        .filter({ has: page.getByTestId('pages') })
        .first()
      // While a table shows there are no pages to turn: the card is found by its key.
      const card = page.locator(`[data-key="${await paged.getAttribute('data-key')}"]`)
      await card.getByTestId('figure-menu').click()
      await card.getByTestId('show-table').click()
      await expect.poll(() => card.locator('tbody tr').count()).toBeGreaterThanOrEqual(40)
    })
  }, 90_000)

  it('the pointer reads a mark in words', async () => {
    await board(async (page) => {
      const box = await page.locator('[data-key] .mark').first().boundingBox()
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.7, (box?.y ?? 0) + (box?.height ?? 0) / 2)
      await expect.poll(() => page.getByTestId('readout').innerText()).toMatch(/\d/)
      await page.mouse.move(2, 2)
      await expect.poll(() => page.getByTestId('readout').count()).toBe(0)
    })
  }, 60_000)
})
