import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright'
import { dropFiles, openApp, picture, startAll, stopAll } from './app'
import { axeFindings } from './axe'

beforeAll(startAll, 120_000)
afterAll(stopAll)

const go = (page: Page, name: string) => page.locator(`nav a[href$="#/${name}"]`).click()

const sheet = {
  name: '各单位.csv',
  bytes: new TextEncoder().encode(
    [
      '2024年各单位工作情况',
      '单位,报送信息（篇）,起草文稿（篇）,办结率（%）,办结件数（件）,受理件数（件）',
      '河口县,120,31,90.0,90,100',
      '云岭县,100,28,80.0,40,50',
      '北原县,60,12,60.0,30,50',
      '市教育局,200,45,75.0,30,40',
      '市民政局,40,22,95.0,19,20',
      '市水利局,30,18,88.0,22,25',
    ].join('\n'),
  ),
}

describe('设置 · 单位表 and 指标表', () => {
  it('several offices get a group in one step, a benchmark opens 对标, several indicators a type; all is undone', async () => {
    const opened = await openApp('localhost', { width: 1366, height: 768 })
    const { page } = opened
    try {
      await opened.settled()
      await dropFiles(page, 'body', [sheet])
      await page.locator('[data-testid="file-row"][data-state="read"]').first().waitFor()
      await go(page, 'settings')
      const offices = page.getByTestId('office-table')
      const groups = () =>
        offices.getByTestId('office-group').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
      for (const name of ['市教育局', '市民政局', '市水利局']) await offices.getByLabel(`选中${name}`).check()
      await offices.getByTestId('group-of-picked').fill('市直部门')
      await offices.getByTestId('set-group').click()
      await offices.getByRole('button', { name: '都不选' }).click()
      for (const name of ['河口县', '云岭县', '北原县']) await offices.getByLabel(`选中${name}`).check()
      await offices.getByTestId('group-of-picked').fill('县市区')
      await offices.getByTestId('set-group').click()
      expect((await groups()).sort()).toEqual(['县市区', '县市区', '县市区', '市直部门', '市直部门', '市直部门'].sort())
      await offices.getByRole('button', { name: '都不选' }).click()
      await offices.getByRole('button', { name: '组别' }).click()
      await picture(page, 'settings-offices')
      expect(await axeFindings(page)).toEqual([])

      await go(page, 'board')
      await page.locator('[data-testid="figure"][data-kind="ranking"]').first().waitFor()
      await expect.poll(() => page.locator('[data-testid="figure"][data-kind="ranking"]').first().innerText()).toContain('市直部门')

      await go(page, 'settings')
      await offices.getByLabel('市教育局 · 标杆').selectOption('benchmark')
      await offices.getByLabel('市水利局 · 顺序').fill('1')
      await offices.getByLabel('市水利局 · 顺序').press('Tab')
      await expect.poll(() => offices.locator('tbody th').first().innerText()).toContain('市水利局')
      await go(page, 'board')
      await page.locator('[data-value="benchmark"][aria-disabled="false"]').waitFor()

      await go(page, 'settings')
      const indicators = page.getByTestId('indicator-table')
      for (const name of ['报送信息', '起草文稿']) await indicators.getByLabel(`选中${name}`).check()
      await indicators.getByTestId('favours-of-picked').selectOption('more')
      await indicators.getByTestId('type-of-picked').selectOption('stock')
      const types = () => indicators.getByTestId('indicator-type').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))
      expect((await types()).slice(0, 2)).toEqual(['stock', 'stock'])
      await indicators.getByRole('button', { name: '都不选' }).click()
      await indicators.getByRole('button', { name: '分子和分母' }).first().click()
      await indicators.getByTestId('numerator').selectOption({ label: '办结件数' })
      await indicators.getByTestId('denominator').selectOption({ label: '受理件数' })
      await picture(page, 'settings-indicators')

      await page.keyboard.press('Escape')
      await page.locator('h1').click()
      for (let step = 0; step < 12; step++) await page.keyboard.press('Control+z')
      await expect.poll(types).not.toContain('stock')
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  }, 120_000)
})
