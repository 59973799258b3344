import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { utils, write } from 'xlsx'
import { dropFiles, openApp, startAll, stopAll } from '../test/browser/app'

const rounds = 3
/** Readings of the small workspace: its sheet’s, and all together. */
const ofSmall = 2
const readRows = '[data-testid="file-row"][data-state="read"]'

/** A county's monthly form: what thirty of them in one workspace look like. */
function countySheet(k: number): { name: string; bytes: Uint8Array } {
  const head = ['序号', '指标', '单位', '7月', '1—7月', '上年同期', '增长（%）', '备注']
  const rows = Array.from({ length: 32 }, (_, r) => {
    const now = 100 + ((r * 7919 + k * 104729) % 900)
    const before = 100 + ((r * 6151 + k * 7907) % 900)
    return [
      r + 1,
      `示例指标${r + 1}`,
      r % 3 === 0 ? '万元' : '件',
      Math.round(now / 7),
      now,
      before,
      Math.round(((now - before) / before) * 1000) / 10,
      '',
    ]
  })
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([[`示例县${k + 1}2024年7月重点指标`], head, ...rows]), '重点指标')
  return {
    name: `示例县${k + 1}重点指标_2024年7月.xlsx`,
    bytes: new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
  }
}

const samples = readdirSync('sample-data')
  .filter((name) => /^\d\d_/.test(name))
  .map((name) => `sample-data/${name}`)
const thirty = [...samples, ...Array.from({ length: 30 - samples.length }, (_, k) => countySheet(k))]
const small = { name: '小表.csv', bytes: new TextEncoder().encode('单位,指标,2022年,2023年\n甲县,报送,3,5\n乙县,报送,4,6\n') }

/** From a drop or a click on a workspace to its board, in the page's own clock: all sheets read, 看板 clicked at once, the first figure there. */
async function toBoard(page: Page, by: 'drop' | 'click', act: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.__took = new Promise((done) => {
    let from = 0, asked = false
    addEventListener('${by}', () => { from = from || performance.now() }, { capture: true, once: true })
    const look = () => {
      if (document.querySelectorAll('${readRows}').length === ${thirty.length} && document.querySelector('[data-testid="board-page"]:not([disabled])') && !asked) {
        asked = true
        document.querySelector('[data-testid="to-board"]').click()
      }
      if (asked && document.querySelector('[data-testid="figure"] canvas')) done(performance.now() - from)
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }); 0`)
  await act()
  return page.evaluate('window.__took') as Promise<number>
}

/** Until the page says so; the page's policy lets no script be made of a text in it. */
async function until(page: Page, said: string): Promise<void> {
  for (let k = 0; k < 200; k++) {
    if (await page.evaluate(said)) return
    await page.waitForTimeout(250)
  }
  throw new Error(`never: ${said}`)
}

/** Until so many readings lie on the shelf: what comes later is opened from there. */
const shelved = (page: Page, n: number): Promise<void> =>
  until(
    page,
    `new Promise((done) => { const open = indexedDB.open('duibiao'); open.onsuccess = () => { const all = open.result.transaction('readings').objectStore('readings').count(); all.onsuccess = () => { open.result.close(); done(all.result >= ${n}) } } })`,
  )

/** A page with its worker at work and its board seen once, on a small workspace. */
async function warm(page: Page, way: 'drop' | 'kept'): Promise<void> {
  if (way === 'drop') await dropFiles(page, 'body', [small])
  await page.locator(readRows).first().waitFor()
  await page.getByTestId('to-board').click()
  await page.locator('[data-testid="figure"] canvas').first().waitFor()
  await page.locator('nav a[href$="#/data"]').click()
  await page.locator('[data-testid="board-page"]:not([disabled])').waitFor()
}

/** Opening a kept workspace of thirty sheets to its board, beside importing them afresh; both in a page already loaded, its worker started. */
export async function benchKept(): Promise<{ name: string; lines: string[] }> {
  await startAll()
  const ratios: { ratio: number; fresh: number; opened: number }[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      const app = await openApp('localhost', { width: 1440, height: 900 })
      try {
        await app.settled()
        await warm(app.page, 'drop')
        // Leaving a workspace before its readings are kept leaves them out: they are waited for here, not missed below.
        await shelved(app.page, ofSmall)
        await app.page.getByTestId('workspace-new').click()
        await app.page.locator('[data-testid="workspace"] form input').press('Enter')
        const fresh = await toBoard(app.page, 'drop', () => dropFiles(app.page, 'body', thirty))
        await shelved(app.page, ofSmall + thirty.length + 1)
        await app.page.locator('nav a[href$="#/data"]').click()
        await app.page.getByTestId('workspace').nth(1).locator('button').click()
        await until(app.page, `document.querySelectorAll('[data-testid="file-row"]').length === 1`)
        await app.page.waitForTimeout(1000)
        await app.page.close()
        const page = await app.context.newPage()
        await page.goto(app.page.url().replace(/#.*/, ''))
        await warm(page, 'kept')
        const opened = await toBoard(page, 'click', () =>
          page.locator('[data-testid="workspace"]', { hasText: '新工作区' }).locator('button').click(),
        )
        ratios.push({ ratio: opened / fresh, fresh, opened })
      } finally {
        await app.close()
      }
    }
  } finally {
    await stopAll()
  }
  const [median] = [...ratios].sort((a, b) => a.ratio - b.ratio).slice(rounds >> 1) as [(typeof ratios)[0]]
  return {
    name: 'kept: a workspace of 30 sheets opened to its board, against importing them afresh',
    lines: [
      ...ratios.map(({ ratio, fresh, opened }) => `opened ${opened.toFixed(0)} ms, afresh ${fresh.toFixed(0)} ms: ${ratio.toFixed(2)}`),
      `median ${median.ratio.toFixed(2)} (bar 0.3)`,
    ],
  }
}
