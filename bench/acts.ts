import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { becomes, coldPage, servedApp, type ColdPage } from './coldPage'
import { medianOf, type BenchResult } from './result'
import { csvOf, targetTable } from './sheets'

const rounds = 3
const patience = { timeout: 600_000 }

interface Act {
  readonly ms: number
  readonly main: number
  readonly longest: number
}

/**
 * What a person does on a board over 100,000 rows: another basis and back, an office ticked, the source of a mark opened. Until the figures are
 * new (or the panel stands), the page's thread at work, and its longest task; the floor is the same page redrawing the same figures when the
 * window is made a little wider, which is layout and ECharts alone.
 */
export async function benchActs(): Promise<BenchResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const file = path.join(folder, '指标.csv')
  writeFileSync(file, csvOf(targetTable(100_000)))
  const app = await servedApp()
  const found: Record<string, Act[]> = {}
  const note = (what: string, act: Act) => void (found[what] = [...(found[what] ?? []), act])
  try {
    for (let round = 0; round < rounds; round++) {
      const cold = await coldPage(app)
      const { page } = cold
      try {
        await page.locator('input[type=file]').first().setInputFiles(file)
        await page.locator('[data-testid="to-board"]').click(patience)
        await page.waitForSelector('[data-testid="figure"] canvas', patience)
        await page.waitForTimeout(4000)
        note('redrawn', await acted(cold, () => page.setViewportSize({ width: 1350, height: 768 }), 'drawn'))
        const bases = page.locator('[data-testid="basis"] button, [data-testid="basis"] [role="radio"], .basis button')
        note('basis', await acted(cold, () => bases.nth(1).click(), 'new'))
        note('basis back', await acted(cold, () => bases.nth(0).click(), 'new'))
        note('source', await acted(cold, () => askedMark(cold), 'panel'))
      } finally {
        await cold.close()
      }
    }
  } finally {
    await app.close()
    rmSync(folder, { recursive: true })
  }
  const of = (what: string, which: keyof Act) => medianOf((found[what] ?? []).map((act) => act[which]))
  const floor = of('redrawn', 'main')
  const names = Object.keys(found)
  return {
    name: 'acts: on a board over 100,000 rows',
    lines: names.map(
      (what) =>
        `${what}: ${of(what, 'ms').toFixed(0)} ms, the page's thread at work ${of(what, 'main').toFixed(0)} ms = ${(of(what, 'main') / floor).toFixed(2)} of a redrawing, longest task ${of(what, 'longest').toFixed(0)} ms`,
    ),
    numbers: Object.fromEntries(
      names.flatMap((what) => [
        [`${what} ratio`, of(what, 'main') / floor],
        [`${what} longest`, of(what, 'longest')],
      ]),
    ),
  }
}

/** Enter on the first mark of the first plot. */
async function askedMark({ page }: ColdPage): Promise<void> {
  await page.locator('[data-testid="figure"] [role="listbox"]').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const texts = `[...document.querySelectorAll('[data-testid="figure"]')].map((one) => one.textContent).join('|')`

async function acted(cold: ColdPage, act: () => Promise<unknown>, until: 'drawn' | 'new' | 'panel'): Promise<Act> {
  const { page } = cold
  const before = (await page.evaluate(texts)) as string
  await cold.longest()
  const [start, main] = [performance.now(), await cold.main()]
  await act()
  if (until === 'new') await becomes(page, `${texts} !== ${JSON.stringify(before)}`)
  if (until === 'panel') await page.waitForSelector('[data-testid="source-panel"]', patience)
  const ms = performance.now() - start
  // What is drawn in turns is drawn within that.
  await page.waitForTimeout(2500)
  return { ms, main: (await cold.main()) - main, longest: await cold.longest() }
}
