import { readFileSync, readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll } from './app'
import { axeFindings } from './axe'

const samples = readdirSync('sample-data')
  .filter((name) => /^\d\d_/.test(name))
  .map((name) => `sample-data/${name}`)

beforeAll(startAll)
afterAll(stopAll)

const go = (page: Page, name: string) => page.locator(`nav a[href$="#/${name}"]`).click()
const card = (page: Page, key: string) => page.locator(`[data-key="${key}"]`)
/** Keys of the board as the page is read: row by row, in a row from the left, then what stands under its short figures. */
const reading = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.rows > .row')].flatMap((row) => {
      const columns = [...row.querySelectorAll('.column')].map((column) =>
        [...column.querySelectorAll<HTMLElement>('[data-key]')].map((one) => one.dataset['key'] ?? ''),
      )
      return [...columns.flatMap(([first]) => first ?? []), ...columns.flatMap(([, ...below]) => below)]
    }),
  )
const headline = (page: Page, key: string) => card(page, key).getByTestId('headline').textContent()
const headlines = (page: Page) => page.getByTestId('headline').allTextContents()
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.closest('[data-key]') as HTMLElement | null)?.dataset['key'] ?? null)
const toast = (page: Page) => page.locator('[role="status"] .line p').last()
async function act(page: Page, key: string, name: string): Promise<void> {
  await card(page, key).getByTestId('figure-menu').click()
  await page.getByTestId(name).click()
}

describe.each([[1093, 614]] as const)('a board that is changed, at %i × %i', (width, height) => {
  it('is pinned, moved, titled and thinned by mouse and keyboard, each taken back; a reload and every way out have it so', async () => {
    const opened = await openApp('localhost', { width, height })
    try {
      const { page } = opened
      await dropFiles(page, 'body', samples)
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 60_000 }).toBe(samples.length)
      await go(page, 'board')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await page.waitForTimeout(800)
      const before = await reading(page)
      expect(before.length).toBeGreaterThan(6)
      await expect.poll(() => page.getByTestId('board-edited').count()).toBe(0)
      const [tiles, second, third, fourth, fifth] = before as [string, string, string, string, string]

      // The menu, by keyboard: End stands on 移去, ↑ goes up to 后移; Esc gives the focus back.
      await card(page, third).getByTestId('figure-menu').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('End')
      await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid'])).toBe('take-off')
      await picture(page, `board-edits-menu-${width}`)
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toBe(third)

      // Pinned: first of all, the focus with it.
      await act(page, fifth, 'pin')
      await expect.poll(() => reading(page).then(([first]) => first)).toBe(fifth)
      await expect.poll(() => toast(page).innerText()).toContain('已置顶')
      await expect.poll(() => focused(page)).toBe(fifth)
      await page.locator('[role="status"] .line button').last().click()
      await expect.poll(() => reading(page)).toEqual(before)
      await act(page, fifth, 'pin')
      await expect.poll(() => reading(page).then(([first]) => first)).toBe(fifth)

      // Alt ↓ from the plot itself: one place later, and the focus stays with the figure; Ctrl+Z takes it back.
      const beforeMove = (await reading(page)).filter((key) => key !== fifth)
      await card(page, second).getByTestId('figure-menu').focus()
      await page.keyboard.press('Alt+ArrowDown')
      const at = beforeMove.indexOf(second)
      await expect.poll(() => reading(page).then((now) => now.filter((key) => key !== fifth)[at + 1])).toBe(second)
      await expect.poll(() => focused(page)).toBe(second)
      await page.keyboard.press('Alt+ArrowDown')
      await expect.poll(() => reading(page).then((now) => now.filter((key) => key !== fifth)[at + 2])).toBe(second)
      await page.keyboard.press('Control+z')
      await expect.poll(() => reading(page).then((now) => now.filter((key) => key !== fifth))).toEqual(beforeMove)
      await page.keyboard.press('Control+y')
      await expect.poll(() => reading(page).then((now) => now.filter((key) => key !== fifth)[at + 2])).toBe(second)

      // Own words: Esc leaves them, Enter keeps them; the figure says that they are.
      const found = await headline(page, fourth)
      await act(page, fourth, 'retitle')
      await page.getByTestId('title-field').fill('别的话')
      await page.keyboard.press('Escape')
      await expect.poll(() => headline(page, fourth)).toBe(found)
      await act(page, fourth, 'retitle')
      await expect.poll(() => page.getByTestId('title-field').inputValue()).toBe(found)
      await picture(page, `board-edits-title-${width}`)
      expect(await axeFindings(page)).toEqual([])
      await page.getByTestId('title-field').fill('我们自己的标题')
      await page.keyboard.press('Enter')
      await expect.poll(() => headline(page, fourth)).toBe('我们自己的标题')
      await expect.poll(() => card(page, fourth).locator('.note').first().innerText()).toBe('标题是自己写的')

      // Taken off: named at the end of the board, and put back from there.
      await act(page, third, 'take-off')
      await act(page, tiles, 'take-off')
      await expect.poll(() => reading(page)).not.toContain(third)
      const list = page.getByTestId('board-edited')
      await expect.poll(() => list.locator('li').count()).toBe(2)
      await list.scrollIntoViewIfNeeded()
      await picture(page, `board-edits-off-${width}`)
      expect(await axeFindings(page)).toEqual([])
      await list.getByTestId('put-back').last().click()
      await expect.poll(() => reading(page)).toContain(tiles)
      const after = await reading(page)
      const said = await headlines(page)
      await page.evaluate('scrollTo(0, 0)')
      await page.waitForTimeout(400)
      await picture(page, `board-edits-${width}`)

      // A reload has it so, and the list of steps names each.
      await go(page, 'data')
      await expect.poll(() => page.getByTestId('save-state').innerText(), { timeout: 30_000 }).toContain('已存在本机')
      const steps = (await page.getByTestId('step').allInnerTexts()).join('\n')
      for (const word of ['置顶', '后移', '标题改为“我们自己的标题”', '移去', '放回']) expect(steps).toContain(word)
      await page.reload()
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 60_000 }).toBe(samples.length)
      await go(page, 'board')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await expect.poll(() => reading(page)).toEqual(after)
      await expect.poll(() => headlines(page)).toEqual(said)

      // The deck: the same figures in the board's order, under the same words.
      await page.getByTestId('board-export').click()
      const [deck] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByTestId('take-board-pptx').click()])
      const slides = unzipSync(new Uint8Array(readFileSync(await deck.path())))
      const texts = Object.entries(slides)
        .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .map(([, xml]) => strFromU8(xml))
        .join('\n')
      expect(texts).toContain('我们自己的标题')
      expect(texts).toContain('标题是自己写的')

      // 演示: its first page is the pinned figure.
      const first = said[0] ?? ''
      await page.evaluate('scrollTo(0, 0)')
      await page.getByTestId('present').click()
      await expect.poll(() => page.locator('h1').first().getAttribute('aria-label')).toBe(first)
      await page.keyboard.press('Escape')

      // 看板网页: opened from the disk, the same figures in the same order.
      await go(page, 'data')
      const [html] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByTestId('board-page').click()])
      const viewer = await opened.context.newPage()
      await viewer.setViewportSize({ width, height })
      await viewer.goto(`file://${await savedAs(html)}`)
      await viewer.locator('[data-testid="figure"] canvas').first().waitFor()
      await expect.poll(() => reading(viewer)).toEqual(after)
      await expect.poll(() => headlines(viewer)).toEqual(said)
      await expect.poll(() => viewer.getByTestId('take-off').count()).toBe(0)
      await viewer.close()

      // 恢复自动排, in one step.
      await go(page, 'board')
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      await page.getByTestId('as-made').click()
      await expect.poll(() => reading(page)).toEqual(before)
      await expect.poll(() => page.getByTestId('board-edited').count()).toBe(0)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})

async function savedAs(download: { path(): Promise<string>; saveAs(path: string): Promise<void> }): Promise<string> {
  const path = `${await download.path()}.html`
  await download.saveAs(path)
  return path
}
