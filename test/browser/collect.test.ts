import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll, ways } from './app'
import { axeFindings } from './axe'

beforeAll(startAll, 120_000)
afterAll(stopAll)

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sheet = (office: string, figures: readonly string[]) => ({
  name: `${office}2024年1—7月.csv`,
  bytes: bytes(`${office}2024年1—7月工作情况\n指标,2024年1—7月\n${figures.join('\n')}`),
})
const sheets = [
  sheet('东平县', ['起草文稿（篇）,12', '报送信息（条）,40', '办结事项（件）,9']),
  sheet('西宁县', ['起草文稿（篇）,8', '报送信息（条）,31', '办结事项（件）,4']),
  sheet('南安区', ['起草文稿（篇）,无', '报送信息（条）,无', '办结事项（件）,无']),
  sheet('北川县', ['起草文稿（篇）,5', '报送信息（条）,22']),
]

describe.each(ways)('收表清单 over %s', (way) => {
  it('says who has sent, and who is to be asked, by a roster out of a sheet that stays', async () => {
    const opened = await openApp(way, { width: 1366, height: 768 })
    const { page } = opened
    const states = async () =>
      Promise.all((await page.getByTestId('collect-row').all()).map(async (row) => (await row.innerText()).split(/[\t\n]+/).slice(0, 2)))
    try {
      await opened.settled()
      await dropFiles(page, 'body', sheets)
      await page.locator('[data-testid="file-row"][data-state="read"]').nth(3).waitFor()
      if (way === 'file') {
        await page.getByTestId('keep-here').click()
        await page.getByTestId('keep-here-yes').click()
      }
      await page.getByTestId('to-collect').click()
      await page.getByTestId('collect').waitFor()
      expect((await states()).map(([name, state]) => `${name} ${state}`)).toEqual([
        '东平县 已报',
        '西宁县 已报',
        '南安区 零报',
        '北川县 缺项',
      ])

      await page.getByTestId('roster-file').setInputFiles({
        name: '名单.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('序号,单位,联系人\n1,西宁县,王\n2,中阳县,李\n3,东平县,赵'),
      })
      await expect.poll(() => page.getByTestId('roster-names').inputValue()).toBe('西宁县\n中阳县\n东平县')
      await page.getByTestId('roster-save').click()
      expect((await states()).map(([name, state]) => `${name} ${state}`).slice(0, 3)).toEqual(['西宁县 已报', '中阳县 未报', '东平县 已报'])
      await expect
        .poll(() => page.getByTestId('reminder').innerText())
        .toBe('2024年1—7月报表应收3家，已收2家。未报1家：中阳县。请以上单位尽快报送、补齐。')
      await page.getByTestId('copy-reminder').click()
      await page.getByText('催报文字已复制').waitFor()

      expect(await axeFindings(page)).toEqual([])

      await page.locator('nav a[href$="#/data"]').click()
      await expect.poll(() => page.getByTestId('save-state').innerText()).toContain('已存')
      await page.getByTestId('to-collect').click()
      await page.reload()
      await page.getByTestId('collect').waitFor({ timeout: 30_000 })
      await expect.poll(() => page.getByTestId('roster-names').inputValue()).toBe('西宁县\n中阳县\n东平县')
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.getByTestId('roster-names').inputValue()).toBe('')
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})
