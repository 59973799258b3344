import { readdirSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApp, startAll, stopAll } from './app'

beforeAll(startAll, 120_000)
afterAll(stopAll)

/** 滨州市委办公室_2023 is offered as 滨州市委办公室 2023; what its board must tell, whatever else it tells. */
const told: Readonly<Record<string, readonly string[]>> = {
  滨州市委办公室_2023: ['月提醒应7次实6次，缺2月', '双过半10项', '立项分解重点任务256项'],
  滨州市委政研室_2023: ['161项中83项已到结项验收', '登记23项：国家级11项', '超时序任务30%'],
  宿迁市委办公室_2016: ['上报《督查通报》', '登记5项', '督查刊物主要领导批示基本期期'],
  青岛市政府办公厅_2019上半年: ['306项任务15项已过时限未销号', '7.6小时', '48.2小时', '389次、238天'],
  日照市政府办公室_2017: ['213项中160项已回头看', '3项均不及青岛市政府办公厅'],
}

it('every office there are sheets of is looked at', () => {
  expect(Object.keys(told).sort()).toEqual(readdirSync('sample-data/offices').sort())
})

describe.each(Object.entries(told))('the sheets of %s, opened from the empty page', (folder, expected) => {
  const files = readdirSync(`sample-data/offices/${folder}`)
  it('tell of themselves, lead to their cells, go into the meeting and out as deck and 通报', async () => {
    const opened = await openApp('localhost', { width: 1366, height: 768 })
    const { page } = opened
    try {
      await opened.settled()
      await page
        .getByTestId('open-office')
        .filter({ hasText: folder.replace('_', ' ') })
        .click()
      await page
        .locator('[data-testid="file-row"][data-state="read"]')
        .nth(files.length - 1)
        .waitFor({ timeout: 30_000 })
      await expect.poll(() => page.getByTestId('file-row').count()).toBe(files.length)
      await page.locator('nav a[href$="#/board"]').click()
      await page.getByTestId('board-export').waitFor()
      for (const words of expected) await page.getByTestId('headline').filter({ hasText: words }).first().waitFor()
      const figures = await page.getByTestId('figure').count()

      // One mark of each of three figures.
      const asked = page.getByTestId('figure').filter({ has: page.locator('.mark') })
      await expect.poll(() => asked.count()).toBeGreaterThanOrEqual(3)
      for (const k of [0, 1, 2]) {
        // Of marks that lie on each other the one on top is clicked.
        const marks = asked.nth(k).locator('.mark')
        const onTop = await marks.evaluateAll((all) =>
          all.findIndex((mark) => {
            mark.scrollIntoView({ block: 'center' })
            const { x, y, width, height } = mark.getBoundingClientRect()
            return document.elementFromPoint(x + width / 2, y + height / 2) === mark
          }),
        )
        expect(onTop).toBeGreaterThanOrEqual(0)
        await marks.nth(onTop).click()
        const panel = page.getByTestId('source-panel')
        await panel.waitFor()
        await expect.poll(() => panel.getByTestId('source-cell').first().innerText()).toMatch(/^[A-Z]+\d+$/)
        expect(files).toContain(await panel.getByTestId('source-file').first().innerText())
        await page.keyboard.press('Escape')
        await panel.waitFor({ state: 'detached' })
      }

      await page.getByTestId('board-export').click()
      const [deck] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        page.locator('[data-testid="take-board-pptx"]:visible').click(),
      ])
      const slides = Object.keys(unzipSync(new Uint8Array(readFileSync(await deck.path())))).filter((name) =>
        /^ppt\/slides\/slide\d+\.xml$/.test(name),
      )
      expect(slides.length).toBeGreaterThanOrEqual(figures + 2)

      await page.locator('nav a[href$="#/bulletin"]').click()
      await page.getByTestId('bulletin-sentence').first().waitFor()
      await expect.poll(() => page.getByTestId('bulletin-lost').innerText()).toBe('0')
      const [bulletin] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByTestId('bulletin-save').click()])
      expect(bulletin.suggestedFilename()).toMatch(/\.docx$/)

      await page.goto(page.url().replace(/#.*/, '#/meeting'))
      await page.getByTestId('meeting-bar').waitFor({ state: 'attached' })
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await expect.poll(() => page.url()).toContain('page=3')
      expect(opened.strayRequests()).toEqual([])
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})
