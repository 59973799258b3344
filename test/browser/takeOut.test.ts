import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll, type Opened } from './app'

const s06 = 'sample-data/06_信息报送采用情况通报_2023年7月.xlsx'

beforeAll(startAll)
afterAll(stopAll)

async function taken({ page }: Opened, name: string): Promise<{ readonly file: string; readonly bytes: Uint8Array }> {
  await page.getByTestId('board-export').click()
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.locator(`[data-testid="take-board-${name}"]:visible`).click(),
  ])
  return { file: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

describe.each(['localhost', 'file'] as const)('what a clerk takes out over %s', (way) => {
  it('a deck, a document, a workbook and pictures of the board, and the 通报 with its numbers', async () => {
    const opened = await openApp(way, { width: 1366, height: 768 })
    const { page } = opened
    try {
      await opened.settled()
      await dropFiles(page, 'body', [s06])
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
      const [summary] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), page.getByTestId('collected').click()])
      expect(summary.suggestedFilename()).toMatch(/_汇总表_\d{8}\.xlsx$/)
      const collected = unzipSync(new Uint8Array(readFileSync(await summary.path())))
      expect(strFromU8(collected['xl/workbook.xml'] as Uint8Array)).toMatch(/sheet name="2023年[^"]*" sheetId="1"/)

      await page.locator('nav a[href$="#/board"]').click()
      await page.getByTestId('board-export').waitFor()
      const figures = await page.getByTestId('figure').count()

      const deck = await taken(opened, 'pptx')
      expect(deck.file).toMatch(/_\d{4}-\d\d-\d\d\.pptx$/)
      const slides = Object.entries(unzipSync(deck.bytes)).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      expect(slides.length).toBeGreaterThanOrEqual(figures + 2)

      const workbook = unzipSync((await taken(opened, 'xlsx')).bytes)
      expect(strFromU8(workbook['xl/workbook.xml'] as Uint8Array)).toContain('出处')

      const pictures = Object.entries(unzipSync((await taken(opened, 'zip')).bytes))
      expect(pictures.length).toBe(figures)
      for (const [name, bytes] of pictures) {
        expect(name).toMatch(/^\d\d_.*\.png$/)
        const at = new DataView(bytes.buffer, bytes.byteOffset)
        expect([at.getUint32(16), at.getUint32(20)]).toEqual([1920, 1080])
      }

      await page.locator('nav a[href$="#/bulletin"]').click()
      await page.getByTestId('bulletin-number').first().click()
      await expect.poll(() => page.getByTestId('bulletin-answer').innerText()).toContain('06_信息报送采用情况通报')
      await expect.poll(() => page.getByTestId('bulletin-lost').innerText()).toBe('0')
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByTestId('bulletin-save').click()])
      expect(download.suggestedFilename()).toMatch(/\.docx$/)
      const document = strFromU8(unzipSync(new Uint8Array(readFileSync(await download.path())))['word/document.xml'] as Uint8Array)
      const said = await page.getByTestId('bulletin-number').allInnerTexts()
      for (const number of said) expect(document).toContain(number.trim())
      expect(document.match(/<pic:pic/g)?.length).toBe(figures)
      expect(opened.strayRequests()).toEqual([])
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})

it('words and title of the 通报 outlive F5, Ctrl+Z takes them back, and the board’s own DOCX says them', async () => {
  const opened = await openApp('localhost', { width: 1366, height: 768 })
  const { page } = opened
  try {
    await opened.settled()
    await dropFiles(page, 'body', [s06])
    await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
    await page.locator('nav a[href$="#/bulletin"]').click()
    await page.getByTestId('bulletin-sentence').first().waitFor()
    const before = await page.getByTestId('bulletin-sentence').first().innerText()
    await page.locator('.pencil').first().click()
    await page.getByTestId('bulletin-text').fill('信息报送总体平稳，采用较多。')
    await page.keyboard.press('Control+Enter')
    await page.getByTestId('bulletin-title').fill('七月信息工作通报')
    await page.getByTestId('bulletin-title').blur()
    await expect.poll(() => page.getByTestId('bulletin-sentence').first().innerText()).toContain('总体平稳')
    await page.waitForTimeout(1500)
    await page.reload()
    await page.getByTestId('bulletin-sentence').first().waitFor()
    await expect.poll(() => page.getByTestId('bulletin-sentence').first().innerText()).toContain('信息报送总体平稳，采用较多。')
    await expect.poll(() => page.getByTestId('bulletin-title').inputValue()).toBe('七月信息工作通报')
    await expect.poll(() => page.getByTestId('bulletin-outdated').innerText()).toBe('0')

    await page.locator('nav a[href$="#/board"]').click()
    await page.getByTestId('board-export').waitFor()
    const { bytes } = await taken(opened, 'docx')
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array)
    expect(document).toContain('七月信息工作通报')
    expect(document).toContain('信息报送总体平稳，采用较多。')

    await page.locator('nav a[href$="#/bulletin"]').click()
    await page.getByTestId('bulletin-sentence').first().waitFor()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => page.getByTestId('bulletin-sentence').first().innerText()).toBe(before)
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
})
