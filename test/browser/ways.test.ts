import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, dropFromDisk, openApp, picture, startAll, stopAll, ways, type Opened, type OpenOptions, type Way } from './app'

const s01 = 'sample-data/01_滨州市委办公室主要工作指标_2023.xlsx'
const s05 = 'sample-data/05_督查任务台账.xlsx'
const s06 = 'sample-data/06_信息报送采用情况通报_2023年7月.xlsx'
const s08 = 'sample-data/08_热线受理分月.csv'

const rows = '[data-testid="file-row"]'
const inState = (state: string) => `${rows}[data-state="${state}"]`
const figure = (kind: string) => `[data-testid="figure"][data-kind="${kind}"]`
const bytesOf = (text: string) => new TextEncoder().encode(text)

beforeAll(startAll)
afterAll(stopAll)

async function withApp(way: Way, use: (opened: Opened) => Promise<void>, options: OpenOptions = {}): Promise<void> {
  const opened = await openApp(way, options)
  try {
    await opened.settled()
    await use(opened)
    expect(opened.strayRequests()).toEqual([])
    expect(opened.errors).toEqual([])
  } finally {
    await opened.close()
  }
}

async function read(page: Page, n: number): Promise<void> {
  await expect.poll(() => page.locator(inState('read')).count(), { timeout: 40_000 }).toBe(n)
}

async function go(page: Page, name: 'data' | 'board' | 'analysis' | 'settings'): Promise<void> {
  await page.locator(`nav a[href$="#/${name}"]`).click()
  await page.locator(`nav a[aria-current="page"][href$="#/${name}"]`).waitFor()
}

const names = (page: Page) => page.locator(`${rows} .name b`).allInnerTexts()
const headlines = (page: Page) => page.getByTestId('headline').allInnerTexts()

/** What a spreadsheet would get from the clipboard: heard on the way to a field, whatever the page may ask of it. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  await page.evaluate(() => {
    const held = window as unknown as { pasted?: { text: string; html: string } }
    const hear = (event: ClipboardEvent): void => {
      held.pasted = { text: event.clipboardData?.getData('text/plain') ?? '', html: event.clipboardData?.getData('text/html') ?? '' }
      event.stopImmediatePropagation()
      event.preventDefault()
    }
    window.addEventListener('paste', hear, { capture: true, once: true })
  })
  await page.keyboard.press('Control+V')
  return page.evaluate(() => (window as unknown as { pasted: { text: string; html: string } }).pasted)
}

describe.each(ways)('a clerk over %s', (way) => {
  it('asks 哪来的数 with the keyboard alone', async () => {
    await withApp(way, async ({ page }) => {
      await dropFiles(page, 'body', [s01])
      await read(page, 1)
      await go(page, 'board')
      const plot = page.locator(figure('yearOverYear')).first().getByRole('listbox')
      await plot.focus()
      const named = () =>
        plot.evaluate((box) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '')
      // Worst first.
      await expect.poll(named).toContain('《督查专报》')
      await page.keyboard.press('End')
      await expect.poll(named).toContain('提出工作建议')
      await page.keyboard.press('Home')
      for (let k = 0; k < 8; k++) await page.keyboard.press('ArrowDown')
      await expect.poll(named).toContain('培训班次')
      await page.keyboard.press('Enter')
      const panel = page.getByTestId('source-panel')
      await panel.waitFor()
      // The panel has the focus; ↓ and ↑ go on to the next bar, Esc goes back to the figure.
      await expect.poll(() => panel.evaluate((element) => element === document.activeElement)).toBe(true)
      await expect.poll(() => panel.getByTestId('source-cell').innerText()).toBe('E11')
      await page.keyboard.press('ArrowUp')
      await expect.poll(() => panel.getByTestId('source-cell').innerText()).toBe('E8')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => panel.getByTestId('source-cell').innerText()).toBe('E11')
      await expect.poll(() => panel.locator('.asked').innerText()).toBe('13')
      await page.keyboard.press('Escape')
      await expect.poll(() => panel.count()).toBe(0)
      await expect.poll(() => plot.evaluate((element) => element === document.activeElement)).toBe(true)
    })
  })

  it('sorts the table of a figure and takes it to a spreadsheet as text and as HTML', async () => {
    await withApp(way, async ({ page }) => {
      await dropFiles(page, 'body', [s01])
      await read(page, 1)
      await go(page, 'board')
      const card = page.locator(figure('yearOverYear')).first()
      await card.getByTestId('figure-menu').click()
      await page.locator('[data-testid="show-table"]:visible').click()
      const table = card.getByTestId('figure-table')
      await table.waitFor()
      const first = () => table.locator('tbody tr').first().innerText()
      await expect.poll(() => first()).toContain('《督查专报》')
      const head = table.locator('th').last()
      await head.locator('button').click()
      expect([await head.getAttribute('aria-sort'), await first()]).toEqual(['descending', expect.stringContaining('上报中办')])
      await head.locator('button').click()
      expect([await head.getAttribute('aria-sort'), await first()]).toEqual(['ascending', expect.stringContaining('《督查专报》')])
      await table.getByTestId('copy-table').click()
      await page.getByText('表格已复制').waitFor()
      const { text, html } = await pasted(page)
      expect(text.split('\n').slice(0, 2)).toEqual(['名称\t基期\t本期\t计量单位\t变化', '《督查专报》\t31\t28\t期\t-9.7%'])
      expect(html).toContain('<td>《督查专报》</td><td>31</td><td>28</td><td>期</td><td>-9.7%</td>')
      // A number of the table asks where it comes from, too.
      await table.getByRole('button', { name: '28', exact: true }).click()
      await expect.poll(() => page.getByTestId('source-panel').getByTestId('source-cell').first().innerText()).toBe('E6')
      await head.locator('button').click()
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('none')
    })
  })

  it('drops a whole folder, lock files and folders in it too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-folder-'))
    mkdirSync(path.join(folder, '县区', '空的'), { recursive: true })
    writeFileSync(path.join(folder, '甲.csv'), '单位,指标,2022年,2023年\n甲县,报送,3,5\n')
    writeFileSync(path.join(folder, '县区', '乙.csv'), '单位,指标,2022年,2023年\n乙县,报送,4,2\n')
    writeFileSync(path.join(folder, '县区', '~$乙.xlsx'), 'x')
    await withApp(way, async ({ page }) => {
      await dropFromDisk(page, [folder])
      await read(page, 2)
      await expect.poll(() => names(page)).toEqual(['甲.csv', '乙.csv'].sort((a, b) => a.localeCompare(b, 'zh-CN')))
      // A page opened from disk reads folders another way, in which Chromium itself keeps such files back.
      if (way !== 'file') await expect.poll(() => page.locator('#main').innerText()).toContain('跳过 1 个临时文件')
    })
  })

  it('pastes cells copied in Excel', async () => {
    await withApp(way, async ({ page }) => {
      await page.evaluate(() => {
        const field = document.createElement('textarea')
        field.value = '单位\t指标\t2022年\t2023年\n甲县\t报送\t3\t5\n乙县\t报送\t4\t2\n'
        document.body.appendChild(field)
        field.select()
      })
      await page.keyboard.press('Control+C')
      await page.evaluate(() => document.querySelector('textarea')?.remove())
      await page.keyboard.press('Control+V')
      await read(page, 1)
      await expect.poll(() => names(page)).toEqual(['粘贴的表 1.tsv'])
      await go(page, 'board')
      await expect.poll(() => headlines(page)).toContainEqual(expect.stringContaining('乙县减少2，甲县增加2'))
    })
  })
})

describe('a clerk', () => {
  it('stops in the middle: what is ready stays and can be used, the rest can be read after all', async () => {
    // So long that no machine has read it when the worker, asked to stop, is waited for no longer.
    const many = ['单位', ...Array.from({ length: 8 }, (_, k) => `${2016 + k}年`)].join(',')
    const big = [
      many,
      ...Array.from({ length: 250_000 }, (_, r) =>
        [`示例${r}局`, ...Array.from({ length: 8 }, (_, c) => (r * 7 + c * 13) % 997)].join(','),
      ),
    ].join('\n')
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06, { name: '很大.csv', bytes: bytesOf(big) }, s08])
      await read(page, 2)
      await page.locator(inState('reading')).waitFor()
      await page.getByRole('progressbar').waitFor()
      await picture(page, 'reading')
      await page.getByRole('button', { name: '停下' }).click()
      await expect.poll(() => page.locator(`${inState('stopped')}, ${inState('read')}`).count()).toBe(4)
      const stopped = await page.locator(inState('stopped')).count()
      expect(stopped).toBeGreaterThanOrEqual(1)
      await expect.poll(() => page.locator(inState('stopped')).last().innerText()).toContain('没有读')
      await go(page, 'board')
      await expect.poll(() => headlines(page)).toContainEqual(expect.stringContaining('只有《督查专报》下降9.7%'))
      await page
        .locator(`${figure('yearOverYear')} .mark[aria-label*="上报中办"]`)
        .first()
        .click()
      await page.getByTestId('source-panel').locator('.asked').waitFor()
      await go(page, 'data')
      await page.getByRole('button', { name: '接着读' }).click()
      await read(page, 4)
    })
  }, 240_000)

  it('changes the basis and every figure that compares follows', async () => {
    const months = [
      '单位,指标,2022年5月,2022年6月,2023年5月,2023年6月',
      ...['甲', '乙', '丙', '丁'].map((name, k) => `${name}县,报送信息,${20 + k},${24 - k},${31 + 3 * k},${40 - 4 * k}`),
    ]
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [{ name: '各县报送.csv', bytes: bytesOf(months.join('\n')) }])
      await read(page, 1)
      await go(page, 'board')
      await page.locator(figure('yearOverYear')).first().waitFor()
      const said = () => page.locator(`${figure('yearOverYear')} .subtitle, ${figure('contribution')} .subtitle`).allInnerTexts()
      const all = async (word: string) => {
        const texts = await said()
        return texts.length > 0 && texts.every((text) => text.includes(word))
      }
      await expect.poll(() => page.locator('[data-value="samePeriodLastYear"]').getAttribute('aria-checked')).toBe('true')
      await expect.poll(() => all('同比')).toBe(true)
      const before = await headlines(page)
      await page.locator('[data-value="previousPeriod"]').click()
      await expect.poll(() => all('环比')).toBe(true)
      await expect.poll(() => headlines(page)).not.toEqual(before)
      // The keyboard walks the switch; what the sheets can't give is passed over and says why.
      await page.locator('[data-value="previousPeriod"]').press('ArrowRight')
      await expect.poll(() => page.locator('[data-value="base"]').getAttribute('aria-checked')).toBe('true')
      await expect.poll(() => all('2022年')).toBe(true)
      await expect.poll(() => page.locator('[data-value="target"]').getAttribute('title')).toBe('这批表里没有目标')
      await page.locator('[data-value="target"]').click({ force: true })
      await expect.poll(() => page.locator('[data-value="base"]').getAttribute('aria-checked')).toBe('true')
      // 分析 has the same switch.
      await go(page, 'analysis')
      await expect.poll(() => page.locator('[data-value="base"]').getAttribute('aria-checked')).toBe('true')
    })
  })

  it('reads the filters in words, and is told which one left nothing', async () => {
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06])
      await read(page, 2)
      await go(page, 'board')
      await page.locator(figure('scoreboard')).first().waitFor()
      const pick = async (filter: string, name: string) => {
        await page.getByTestId(filter).click()
        const list = page.locator('.filter-pop:visible')
        const option = list.locator('.option').filter({ hasText: name }).first()
        await option.hover()
        await option.getByTestId('only').click()
        await list.getByRole('button', { name: '好' }).click()
        await expect.poll(() => list.count()).toBe(0)
      }
      await expect.poll(() => page.getByTestId('filter-offices').innerText()).toMatch(/全部 \d+ 家/)
      await pick('filter-offices', '示例县甲')
      await expect.poll(() => page.getByTestId('filter-offices').innerText()).toContain('示例县甲')
      await expect.poll(() => page.locator(figure('yearOverYear')).count()).toBe(0)
      await pick('filter-indicators', '起草综合文稿')
      await page.getByRole('heading', { name: '没有符合筛选的数' }).waitFor()
      await expect.poll(() => page.locator('#main').innerText()).toContain('在“示例县甲”、“起草综合文稿”的范围里没有数')
      await picture(page, 'filtered-to-nothing')
      await page.getByRole('button', { name: '去掉“示例县甲”' }).click()
      await page.getByTestId('figure').first().waitFor()
      await expect.poll(() => page.getByTestId('filter-offices').innerText()).toMatch(/全部 \d+ 家/)
      await expect.poll(() => page.getByTestId('filter-indicators').innerText()).toContain('起草综合文稿')
    })
  })

  it('is told in a sentence that there are too many offices for a chart, and gets one by choosing', async () => {
    const crowd = [
      '单位,指标,2022年,2023年',
      ...Array.from({ length: 1200 }, (_, k) => `示例${k}村,报送信息,${20 + (k % 40)},${25 + (k % 37)}`),
    ]
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [{ name: '全市各村.csv', bytes: bytesOf(crowd.join('\n')) }])
      await read(page, 1)
      for (const name of ['analysis', 'board'] as const) {
        await go(page, name)
        await page.getByTestId('too-many').waitFor()
        await expect.poll(() => page.getByTestId('too-many').innerText()).toContain('这里有 1200家单位')
      }
      await page.getByTestId('filter-offices').click()
      const list = page.locator('.filter-pop:visible')
      await list.getByRole('textbox').fill('示例77村')
      await list.getByTestId('select-found').click()
      await list.getByRole('button', { name: '好' }).click()
      await page.getByTestId('figure').first().waitFor()
      await expect.poll(() => page.getByTestId('too-many').count()).toBe(0)
    })
  })

  it('takes a file out and, thinking better of it, puts it back where it was', async () => {
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s08, s01, s06])
      await read(page, 3)
      const question = page.getByTestId('question')
      await question.locator('input').fill('2019')
      await question.locator('button').last().click()
      await expect.poll(() => question.count()).toBe(0)
      const before = await names(page)
      await page.getByRole('button', { name: `移除 ${before[0]}` }).click()
      await expect.poll(() => names(page)).toEqual(before.slice(1))
      await page.getByRole('status').getByRole('button', { name: '撤销' }).last().click()
      await read(page, 3)
      await expect.poll(() => names(page)).toEqual(before)
      await expect.poll(() => question.count()).toBe(0)
      await page.getByRole('button', { name: '全部移除' }).click()
      await page.getByTestId('open-samples').waitFor()
      await page.getByRole('status').getByRole('button', { name: '撤销' }).last().click()
      await read(page, 3)
      await expect.poll(() => names(page)).toEqual(before)
    })
  })

  it('asks what no cell says, and is told so', async () => {
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s05])
      await read(page, 1)
      await expect.poll(() => page.locator(rows).innerText()).toMatch(/家单位[\s\S]*台账 10 项/)
      await go(page, 'board')
      const plot = page.locator(figure('statusBreakdown')).first().getByRole('listbox')
      await plot.focus()
      const panel = page.getByTestId('source-panel')
      await page.keyboard.press('Enter')
      await panel.getByTestId('source-cell').waitFor()
      for (let k = 0; k < 12 && (await page.getByTestId('source-nothing').count()) === 0; k++) await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.getByTestId('source-nothing').innerText()).toContain('台账里没有这样的行')
      await picture(page, 'source-nothing')
    })
  })

  it('opens one figure large, goes back and forward, and finds it again', async () => {
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06])
      await read(page, 2)
      await go(page, 'board')
      const count = async () => page.getByTestId('figure').count()
      await expect.poll(count).toBeGreaterThan(3)
      const many = await count()
      await page.locator(figure('scoreboard')).first().getByTestId('figure-menu').click()
      await page.locator('[data-testid="open-large"]:visible').click()
      await expect.poll(count).toBe(1)
      await page.goBack()
      await expect.poll(count).toBe(many)
      await page.goForward()
      await expect.poll(count).toBe(1)
      await page
        .locator(`${figure('scoreboard')} .mark`)
        .first()
        .click()
      await page.getByTestId('source-panel').waitFor()
    })
  })

  it('asks any kind of figure of 分析 where its numbers come from', async () => {
    await withApp('localhost', async ({ page }) => {
      await dropFiles(page, 'body', [s01, s06])
      await read(page, 2)
      await go(page, 'analysis')
      await page.getByTestId('kind').first().waitFor()
      const kinds = await page.getByTestId('kind').evaluateAll((list) => list.map((one) => (one as HTMLElement).dataset['kind'] ?? ''))
      expect(kinds.length).toBeGreaterThan(2)
      for (const kind of kinds) {
        await page.locator(`[data-testid="kind"][data-kind="${kind}"]`).click()
        const plot = page.locator(figure(kind)).getByRole('listbox')
        await plot.locator('.mark').first().waitFor({ state: 'attached' })
        await plot.focus()
        await page.keyboard.press('Enter')
        const panel = page.getByTestId('source-panel')
        await panel.waitFor()
        await expect
          .poll(
            async () =>
              `${kind}: ${(await panel.locator('[data-testid="source-cell"], [data-testid="source-nothing"]').first().innerText()).slice(0, 3)}`,
          )
          .not.toBe(`${kind}: `)
        await page.keyboard.press('Escape')
      }
      // What can't be drawn says why.
      for (const why of await page.getByTestId('unsuited').locator('span').allInnerTexts()) expect(why.length).toBeGreaterThan(3)
    })
  })
})
