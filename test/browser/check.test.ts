import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll } from './app'
import { axeFindings } from './axe'

const encode = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
const sheet = {
  name: '7月.csv',
  bytes: encode([
    '甲市委办公室主要工作完成情况表',
    '指标,单位,2023年7月,2022年7月',
    '编发简报,期,12,10',
    '督査件,件,7,5',
    '报送信息,条,见附件,128',
  ]),
}
/** As many rows as a year of daily work, fifty columns wide. */
const large = {
  name: '大表.csv',
  bytes: encode([
    `单位,${Array.from({ length: 50 }, (_, c) => `指标${c + 1}`).join(',')}`,
    ...Array.from({ length: 4_000 }, (_, r) => `第${r + 1}村,${Array.from({ length: 50 }, (_, c) => (r * 7 + c * 13) % 997).join(',')}`),
  ]),
}

beforeAll(startAll)
afterAll(stopAll)

describe('核对 in the built app', () => {
  it.each(['localhost', 'file'] as const)(
    'by keys alone: a doubt is reached, a cell and a name are read otherwise, and undone (%s)',
    async (way) => {
      const { page, close, errors } = await openApp(way, { width: 1093, height: 614 })
      try {
        await dropFiles(page, 'body', [sheet])
        await page.locator('[data-testid="file-row"][data-state="read"]').waitFor()
        await page.locator('a[href^="#/check/"]').first().press('Enter')
        const grid = page.getByTestId('sheet-grid')
        await grid.waitFor()
        await expect.poll(() => page.locator('#cell-A3').innerText()).toBe('编发简报')
        await expect.poll(() => page.getByTestId('role-sums').innerText()).toMatch(/17 格 =/)
        await page.keyboard.press('n')
        await expect.poll(() => page.getByTestId('cell-card').innerText()).toContain('见附件')
        expect(await axeFindings(page)).toEqual([])
        await page.getByTestId('change-reading').press('Enter')
        await page.keyboard.press('Control+a')
        await page.keyboard.type('135')
        await expect.poll(() => page.getByTestId('correction-effect').innerText()).toContain('135')
        // What takes it is in sight, however high the card.
        const button = await page.getByRole('button', { name: '就这样改' }).boundingBox()
        expect((button?.y ?? 999) + (button?.height ?? 0)).toBeLessThanOrEqual(614)
        expect(
          await page.getByRole('button', { name: '就这样改' }).evaluate((one) => {
            const { x, y, width, height } = one.getBoundingClientRect()
            return document.elementFromPoint(x + width / 2, y + height / 2) === one
          }),
        ).toBe(true)
        await page.keyboard.press('Enter')
        await expect.poll(() => page.getByTestId('corrections').innerText()).toContain('C5 见附件 → 135')
        // Back on the grid: up to a figure of the next row, and its name.
        await grid.focus()
        await page.keyboard.press('ArrowUp')
        await page.keyboard.press('Enter')
        await page.getByTestId('change-reading').press('Enter')
        await page.getByRole('button', { name: '指标名' }).press('Enter')
        await page.keyboard.type('督查件')
        await expect.poll(() => page.getByTestId('correction-effect').innerText()).toContain('督查件')
        await page.keyboard.press('Enter')
        await expect.poll(() => page.getByTestId('corrections').locator('li').count()).toBe(2)
        await page.getByTestId('cell-card').waitFor({ state: 'detached' })
        await page.keyboard.press('Control+z')
        await expect.poll(() => page.getByTestId('corrections').locator('li').count()).toBe(1)
        expect(errors).toEqual([])
      } finally {
        await close()
      }
    },
  )

  it('a sheet of two hundred thousand cells shows what is in sight, wherever that is', async () => {
    const { page, close, errors } = await openApp('localhost')
    try {
      await dropFiles(page, 'body', [large])
      await page.locator('[data-testid="file-row"][data-state="read"]').waitFor({ timeout: 60_000 })
      await page.locator('a[href^="#/check/"]').first().click()
      const grid = page.getByTestId('sheet-grid')
      await grid.waitFor({ timeout: 60_000 })
      await grid.focus()
      await page.keyboard.press('Control+End')
      await expect.poll(() => page.locator('#cell-AY4001').innerText()).toBe(String((3_999 * 7 + 49 * 13) % 997))
      await expect.poll(() => grid.locator('[role="gridcell"]').count()).toBeLessThan(1500)
      await expect.poll(() => grid.getAttribute('aria-activedescendant')).toBe('cell-AY4001')
      expect(errors).toEqual([])
    } finally {
      await close()
    }
  })
})
