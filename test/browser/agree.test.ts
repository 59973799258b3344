import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll, ways } from './app'
import { axeFindings } from './axe'

beforeAll(startAll, 120_000)
afterAll(stopAll)

const sheet = (name: string, of: string, figures: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(`${of}2024年1—7月工作情况\n指标,2024年1—7月\n${figures.join('\n')}`),
})
const first = sheet('7月.csv', '东平县', ['起草文稿（篇）,12', '报送信息（条）,40', '办结事项（件）,9', '督查（次）,3'])
const mended = sheet('7月（修订）.csv', '东平县', ['起草文稿（篇）,12', '报送信息（条）,42', '办结事项（件）,9', '督查（次）,3'])
const other = sheet('信息处.csv', '东平县', ['报送信息（条）,45', '采用信息（条）,7'])

describe.each(ways)('sheets that disagree over %s', (way) => {
  it('a version sent again takes the other’s place, what is left is settled by a click, and both are taken back', async () => {
    const opened = await openApp(way, { width: 1366, height: 768 })
    const { page } = opened
    try {
      await opened.settled()
      await dropFiles(page, 'body', [first, mended, other])
      await page.locator('[data-testid="file-row"][data-state="read"]').nth(2).waitFor()
      const revision = page.getByTestId('revision')
      await revision.waitFor()
      await expect.poll(() => revision.innerText()).toContain('“7月（修订）.csv”像是“7月.csv”的另一版')
      expect(await axeFindings(page)).toEqual([])
      await page.getByTestId('use-later').click()
      await expect.poll(() => page.getByTestId('file-row').count()).toBe(2)
      await expect.poll(() => revision.count()).toBe(0)

      const left = page.getByTestId('disagreements')
      await expect.poll(() => left.innerText()).toContain('东平县 · 报送信息 · 2024年1—7月')
      await left.getByTestId('use-this').first().click()
      await expect.poll(() => left.count()).toBe(0)
      await page.keyboard.press('Control+z')
      await expect.poll(() => left.count()).toBe(1)
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.getByTestId('file-row').count()).toBe(3)
      await page.getByTestId('keep-both').click()
      await expect.poll(() => revision.count()).toBe(0)
      await expect.poll(() => page.getByTestId('file-row').count()).toBe(3)
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })

  it('three sheets of one form without a year are asked once, and one step takes the answer back', async () => {
    const opened = await openApp(way, { width: 1366, height: 768 })
    const { page } = opened
    const form = (office: string, n: number) => ({
      name: `${office}.csv`,
      bytes: new TextEncoder().encode(`${office}工作情况\n指标,1—7月\n起草文稿（篇）,${n}\n报送信息（条）,${n * 3}`),
    })
    try {
      await opened.settled()
      await dropFiles(page, 'body', [form('东平县', 3), form('西宁县', 5), form('南安区', 8)])
      await page.locator('[data-testid="file-row"][data-state="read"]').nth(2).waitFor()
      const question = page.getByTestId('question')
      await expect.poll(() => question.count()).toBe(1)
      await expect.poll(() => question.innerText()).toContain('这3份同样的表是哪一年的？')
      // By keys alone, past all rows of the list.
      await page.keyboard.press('n')
      await expect.poll(() => question.locator('input').evaluate((field) => field === document.activeElement)).toBe(true)
      await page.keyboard.type('2024')
      await page.keyboard.press('Enter')
      await expect.poll(() => question.count()).toBe(0)
      await expect.poll(() => page.getByTestId('file-row').nth(2).innerText()).toContain('2024年1—7月')
      await page.keyboard.press('Control+z')
      await expect.poll(() => question.count()).toBe(1)
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})
