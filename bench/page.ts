import { write, utils } from 'xlsx'
import { dropFiles, openApp, startAll, stopAll } from '../test/browser/app'

/** As many offices as are promised; each row one indicator of one of them, each column a year. */
const offices = 200
const headers = (columns: number) => ['office', 'indicator', ...Array.from({ length: columns }, (_, c) => `${2004 + c}`)]
const row = (r: number, columns: number) => [
  `Office ${r % offices}`,
  `Indicator ${Math.floor(r / offices)}`,
  ...Array.from({ length: columns }, (_, c) => ((r * 7919 + c * 104729) % 99991) / 10),
]

function tableOf(rows: number, columns: number): (string | number)[][] {
  return [headers(columns), ...Array.from({ length: rows }, (_, r) => row(r, columns))]
}

const csvOf = (table: readonly (readonly (string | number)[])[]) => new TextEncoder().encode(table.map((line) => line.join(',')).join('\n'))
function xlsxOf(table: (string | number)[][]): Uint8Array {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(table), 'Sheet1')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

/**
 * The longest stall of the page's main thread while a big sheet is imported in the worker and handed over, and when its
 * board is made: the longest gap between two turns of a timer that asks to run every 4 ms, beside the longest gap of the
 * same page at rest (the floor).
 */
export async function benchPage(): Promise<{ name: string; lines: string[] }> {
  await startAll()
  const lines: string[] = []
  try {
    for (const rows of [10_000, 100_000]) {
      const table = tableOf(rows, 8)
      for (const [kind, bytes] of [
        ['csv', csvOf(table)],
        ['xlsx', xlsxOf(table)],
      ] as const) {
        const opened = await openApp('localhost')
        try {
          await opened.settled()
          const watch = `(() => { let last = performance.now(), worst = 0; const id = setInterval(() => { const now = performance.now(); worst = Math.max(worst, now - last); last = now }, 4); window.__stall = () => { const w = worst; worst = 0; last = performance.now(); return w }; return id })()`
          await opened.page.evaluate(watch)
          await opened.page.waitForTimeout(1500)
          const rest = (await opened.page.evaluate('window.__stall()')) as number
          await dropFiles(opened.page, 'body', [{ name: `big.${kind}`, bytes }])
          await opened.page.evaluate('window.__stall()') // handing the test's own file over isn't the app's work
          const started = Date.now()
          await opened.page.waitForSelector('[data-testid="file-row"][data-state="read"], [data-testid="file-row"][data-state="refused"]', {
            timeout: 180_000,
          })
          const took = Date.now() - started
          // The data itself comes after the file is said to be read.
          await opened.page.waitForSelector('[data-testid="to-board"]', { timeout: 60_000 })
          await opened.page.waitForTimeout(1000)
          const stall = (await opened.page.evaluate('window.__stall()')) as number
          await opened.page.click('[data-testid="to-board"]')
          await opened.page.waitForSelector('[data-testid="figure"] canvas, [data-testid="too-many"]', { timeout: 120_000 })
          await opened.page.waitForTimeout(1500)
          const board = (await opened.page.evaluate('window.__stall()')) as number
          lines.push(
            `${rows} rows × 10 ${kind}: longest stall ${stall.toFixed(0)} ms while read, ${board.toFixed(0)} ms when the board is opened (at rest ${rest.toFixed(0)} ms), ready after ${(took / 1000).toFixed(1)} s`,
          )
        } finally {
          await opened.close()
        }
      }
    }
  } finally {
    await stopAll()
  }
  return { name: 'page: longest stall of the main thread', lines }
}
