import { dropFiles, openApp, startAll, stopAll } from '../test/browser/app'

const turns = 60
/** ms a person takes between two pages at the least: what is drawn ahead is drawn meanwhile. */
const rest = 120
/** ms a first page stands while somebody speaks: the others are painted meanwhile. */
const talk = 8000

/** Thirty offices, four indicators, seven months of two years: a board of long rankings, lines and a matrix. */
function sheet(): { name: string; bytes: Uint8Array } {
  const months = [2022, 2023].flatMap((year) => [1, 2, 3, 4, 5, 6, 7].map((month) => `${year}年${month}月`))
  const lines = Array.from({ length: 30 }, (_, k) =>
    ['受理诉求（件）', '信息报送（篇）', '督查事项（项）', '会议活动（次）'].map((indicator, j) =>
      [`第${k + 1}街道办事处`, indicator, ...months.map((_, m) => 60 + j * 40 + ((k * 17 + m * 11 + j * 5) % 53))].join(','),
    ),
  )
  return { name: '街道.csv', bytes: new TextEncoder().encode([['单位', '指标', ...months].join(','), ...lines.flat()].join('\n')) }
}

/**
 * Turning a page in 演示, from the key to the frame after the new page is drawn, through all pages of a board of thirty offices, there and back;
 * beside the same key with nothing to turn (the last page), which is what the browser itself takes.
 */
export async function benchMeeting(): Promise<{ name: string; lines: string[] }> {
  await startAll()
  const lines: string[] = []
  try {
    for (const [width, height] of [
      [1920, 1080],
      [3840, 2160],
    ] as const) {
      const { page, close } = await openApp('localhost', { width, height })
      try {
        await dropFiles(page, 'body', [sheet()])
        await page.waitForSelector('[data-testid="file-row"][data-state="read"]', { timeout: 60_000 })
        await page.click('nav a[href$="#/board"]')
        await page.waitForSelector('[data-testid="figure"] canvas', { timeout: 60_000 })
        await page.waitForTimeout(1500)
        const opened = Date.now()
        await page.keyboard.press('p')
        await page.waitForSelector('[data-testid="meeting-plot"] canvas', { timeout: 60_000 })
        const opening = Date.now() - opened
        await page.waitForTimeout(1500)
        const measured = (await page.evaluate(
          `(async () => {
            const pages = () => Number(document.querySelector('[data-testid="meeting-pages"]').textContent.match(/\\d+/)[0])
            const of = Number(document.querySelector('[data-testid="meeting-pages"]').textContent.match(/\\/ (\\d+)/)[1])
            const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
            const press = async (key) => {
              const start = performance.now()
              window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
              await frame()
              await frame()
              return performance.now() - start
            }
            const turned = async () => {
              const times = []
              let key = 'PageDown'
              for (let k = 0; k < ${turns}; k++) {
                const before = pages()
                if (before === of) key = 'PageUp'
                if (before === 1) key = 'PageDown'
                times.push(await press(key))
                if (pages() === before) throw new Error('the page did not turn')
                await new Promise((done) => setTimeout(done, ${rest}))
              }
              return times
            }
            const atOnce = await turned()
            await new Promise((done) => setTimeout(done, ${talk}))
            const times = await turned()
            window.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))
            await new Promise((done) => setTimeout(done, 800))
            const floor = []
            for (let k = 0; k < 15; k++) floor.push(await press('End'))
            return { atOnce, times, floor, of }
          })()`,
        )) as { atOnce: number[]; times: number[]; floor: number[]; of: number }
        const at = (list: readonly number[], share: number) =>
          [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
        lines.push(
          `${width} × ${height}: p95 ${at(measured.times, 0.95).toFixed(0)} ms, median ${at(measured.times, 0.5).toFixed(0)} ms over ${measured.times.length} turns of ${measured.of} pages (nothing to turn: ${at(measured.floor, 0.5).toFixed(0)} ms; bar 100 ms at p95); leafed through at once after opening: p95 ${at(measured.atOnce, 0.95).toFixed(0)} ms, median ${at(measured.atOnce, 0.5).toFixed(0)} ms; opened after ${opening} ms`,
        )
      } finally {
        await close()
      }
    }
  } finally {
    await stopAll()
  }
  return { name: 'meeting: turning a page', lines }
}
