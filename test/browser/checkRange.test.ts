import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll } from './app'
import { axeFindings } from './axe'

beforeAll(startAll, 120_000)
afterAll(stopAll)

const csv = (name: string, rows: readonly string[]) => ({ name, bytes: new TextEncoder().encode(rows.join('\n')) })
/** A note of numbers beneath the table, and old figures beside it that nobody is to read. */
const july = csv('七月.csv', ['内部情况,,,', ',收文,发文,接待', '2024,31,12,8', '2023,28,14,6', '2022,25,15,5', '注：,1,2,3'])
const august = csv('八月.csv', [
  '内部情况,,,',
  ',收文,发文,接待',
  '2024,41,22,9',
  '2023,38,24,7',
  '2022,35,25,6',
  '2021,30,20,4',
  '注：,1,2,3',
])

describe('a block of cells in 核对', () => {
  it('by keys: is said to be the table, what that changes is told before; next month’s sheet of the form needs no word', async () => {
    const { page, close, errors } = await openApp('localhost', { width: 1366, height: 768 })
    try {
      await dropFiles(page, 'body', [july])
      await page.locator('[data-testid="file-row"][data-state="read"]').waitFor()
      await page.locator('a[href^="#/check/"]').first().press('Enter')
      const grid = page.getByTestId('sheet-grid')
      await grid.waitFor()
      await expect.poll(() => page.locator('#cell-A6').innerText()).toContain('注：')
      await page.getByText('读成', { exact: true }).click()
      await page.getByLabel('读成 12 个数').waitFor()
      await page.getByText('原表', { exact: true }).click()
      await grid.focus()
      await page.keyboard.press('Control+Home')
      await page.keyboard.press('ArrowDown')
      for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+End']) await page.keyboard.press(key)
      const bar = page.getByTestId('range-bar')
      await expect.poll(() => bar.innerText()).toContain('A2:D5')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await expect.poll(() => bar.getByTestId('correction-effect').innerText()).toContain('少 3 个')
      await expect.poll(() => bar.getByTestId('range-heads').inputValue()).toBe('1')
      await picture(page, 'check-range')
      expect(await axeFindings(page)).toEqual([])
      await bar.getByTestId('range-take').press('Enter')
      await expect.poll(() => page.getByTestId('corrections').innerText()).toContain('A2:D5 是一张表，表头1行')
      await page.getByText('读成', { exact: true }).click()
      await page.getByLabel('读成 9 个数').waitFor()

      await page.locator('nav a[href$="#/data"]').click()
      await dropFiles(page, 'body', [august])
      await page.locator('[data-testid="file-row"][data-state="read"]').nth(1).waitFor()
      await page.locator('a[href^="#/check/"]').nth(1).click()
      await page.getByText('读成', { exact: true }).click()
      await page.getByLabel('读成 12 个数').waitFor()
      expect(errors).toEqual([])
    } finally {
      await close()
    }
  }, 120_000)

  it('by mouse: drawn over, left out, and read again after 撤销', async () => {
    const { page, close, errors } = await openApp('localhost', { width: 1366, height: 768 })
    try {
      await dropFiles(page, 'body', [july])
      await page.locator('[data-testid="file-row"][data-state="read"]').waitFor()
      await page.locator('a[href^="#/check/"]').first().click()
      await page.locator('#cell-B6').hover()
      await page.mouse.down()
      await page.locator('#cell-D6').hover()
      await page.mouse.up()
      const bar = page.getByTestId('range-bar')
      await bar.getByRole('button', { name: '不读' }).click()
      await expect.poll(() => bar.getByTestId('correction-effect').innerText()).toContain('少 3 个')
      await bar.getByTestId('range-take').click()
      await expect.poll(() => page.getByTestId('corrections').innerText()).toContain('B6:D6 不读')
      await page.getByRole('button', { name: '撤回' }).click()
      await expect.poll(() => page.getByTestId('corrections').count()).toBe(0)
      expect(errors).toEqual([])
    } finally {
      await close()
    }
  }, 120_000)

  it('a column that two readings settle as well: both are shown as the table they give, and one click settles it for the form', async () => {
    const { page, close, errors } = await openApp('localhost', { width: 1366, height: 768 })
    try {
      await dropFiles(page, 'body', [csv('客流.csv', ['班次,线路,客流(人次)', '101,东线,2100', '102,西线,1900', '103,南线,2600'])])
      await page.locator('[data-testid="file-row"][data-state="read"]').waitFor()
      await page.locator('a[href^="#/check/"]').first().click()
      const offered = page.getByTestId('offered-reading')
      await expect.poll(() => offered.count()).toBe(2)
      expect((await offered.allInnerTexts()).map((text) => text.split('\n')[0]).sort()).toEqual([
        '是数据：读成 6 个数',
        '是编号，不计：读成 3 个数',
      ])
      await picture(page, 'check-readings')
      expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: '是编号，不计' }).click()
      await expect.poll(() => offered.count()).toBe(0)
      await expect.poll(() => page.getByTestId('corrections').innerText()).toContain('是编号，不计')
      expect(errors).toEqual([])
    } finally {
      await close()
    }
  }, 120_000)
})
