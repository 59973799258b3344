import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { becomes, coldPage, servedApp, type ColdPage, type Served } from './coldPage'
import { medianOf, type BenchResult } from './result'
import { csvOf, yearTable } from './sheets'

const rounds = 5
const patience = { timeout: 600_000 }
/** Frames looked at while a sheet goes by, and how far it goes in each: a notch of a wheel. */
const frames = 240
const step = 120

/**
 * 核对 at work: a unit said of a column of a sheet of 1,000 rows, from the click that takes it to the list that has it and the board's figures
 * made anew, beside reading that sheet when it was dropped; and a sheet of 100,000 × 50 going by, frame by frame, beside an empty page as long.
 */
export async function benchCheck(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const app = await servedApp()
  try {
    const corrected = await correction(app, written(folder, '一千行.csv', csvOf(yearTable(1_000, 8))))
    const scrolled = await scrolling(app, written(folder, '十万行.csv', csvOf(yearTable(100_000, 48))))
    return {
      name: 'check: 核对',
      lines: [
        `a correction on 1,000 rows: ${corrected.taken.toFixed(0)} ms = ${(corrected.taken / corrected.read).toFixed(2)} of the sheet’s first reading (${corrected.read.toFixed(0)} ms); tried out before in ${corrected.tried.toFixed(0)} ms`,
        `100,000 × 50 going by, p95 of a frame: ${scrolled.p95.toFixed(1)} ms = ${(scrolled.p95 / scrolled.floor).toFixed(2)} of an empty page’s (${scrolled.floor.toFixed(1)} ms), the longest ${scrolled.longest.toFixed(0)} ms`,
      ],
      numbers: {
        'correction ms': corrected.taken,
        'correction ratio': corrected.taken / corrected.read,
        'frame p95': scrolled.p95,
        'frame ratio': scrolled.p95 / scrolled.floor,
      },
    }
  } finally {
    await app.close()
    rmSync(folder, { recursive: true })
  }
}

function written(folder: string, name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return file
}

async function checked({ page }: ColdPage, file: string): Promise<number> {
  const start = performance.now()
  await page.locator('input[type=file]').first().setInputFiles(file)
  await becomes(page, `document.querySelector('[data-testid="file-row"][data-state="read"]') !== null`)
  const read = performance.now() - start
  await page.waitForTimeout(1500)
  await page.locator('a[href^="#/check/"]').first().click()
  await page.waitForSelector('#cell-C2', patience)
  return read
}

async function correction(app: Served, file: string): Promise<{ readonly read: number; readonly tried: number; readonly taken: number }> {
  const found: { read: number; tried: number; taken: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const cold = await coldPage(app)
    const { page } = cold
    try {
      const read = await checked(cold, file)
      await page.locator('#cell-C2').click()
      await page.getByTestId('change-reading').click()
      await page.locator('[data-testid="correction-form"] .what button').nth(2).click()
      const typed = performance.now()
      await page.locator('#correction-field').fill('件')
      await becomes(page, `document.querySelector('[data-testid="correction-effect"]')?.textContent.includes('件')`)
      const tried = performance.now() - typed
      const start = performance.now()
      await page.locator('[data-testid="correction-form"] [type="submit"]').click()
      await becomes(page, `document.querySelectorAll('[data-testid="corrections"] li').length === 1`)
      found.push({ read, tried, taken: performance.now() - start })
    } finally {
      await cold.close()
    }
  }
  const of = (what: 'read' | 'tried' | 'taken') => medianOf(found.map((one) => one[what]))
  return { read: of('read'), tried: of('tried'), taken: of('taken') }
}

/** ms of each frame while an element goes down by itself. */
const goneBy = (selector: string): string => `new Promise((done) => {
  const frame = document.querySelector(${JSON.stringify(selector)})
  const times = []
  let last = performance.now()
  const turn = () => {
    const now = performance.now()
    times.push(now - last)
    last = now
    if (times.length > ${frames}) return done(times.slice(1))
    frame.scrollTop += ${step}
    requestAnimationFrame(turn)
  }
  requestAnimationFrame(turn)
})`

async function scrolling(app: Served, file: string): Promise<{ readonly p95: number; readonly longest: number; readonly floor: number }> {
  const cold = await coldPage(app)
  const { page } = cold
  const at95 = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? NaN
  try {
    await checked(cold, file)
    await page.waitForTimeout(2000)
    const times = (await page.evaluate(goneBy('[data-testid="sheet-grid"]'))) as number[]
    await page.evaluate(
      `{ const long = document.createElement('div'); long.id = 'floor'; long.style.cssText = 'position:fixed;inset:0;overflow:auto;background:#fff'; const inner = document.createElement('div'); inner.style.height = '2000000px'; long.append(inner); document.body.append(long) }`,
    )
    const empty = (await page.evaluate(goneBy('#floor'))) as number[]
    return { p95: at95(times), longest: Math.max(...times), floor: at95(empty) }
  } finally {
    await cold.close()
  }
}
