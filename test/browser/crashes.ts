import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright'
import { chromiumSwitches, findChromium } from '../tools/chromium.mjs'
import { dropFiles, openApp } from './app'

/** One crash: when it came, what the page had confirmed just before, and what was wrong on reopening (nothing, it is hoped). */
export interface Crash {
  readonly what: 'page' | 'browser'
  readonly afterMs: number
  readonly confirmed: number
  readonly wrong: readonly string[]
}

const rows = '[data-testid="file-row"]'
const opened = '[data-testid="save-state"], [data-testid="open-samples"]'

/** A sheet that takes a while, so that a crash may come while it is read. */
const sheet = (n: number) => ({
  name: `表${n}.csv`,
  bytes: new TextEncoder().encode(
    `单位,指标,2022年,2023年\n${Array.from({ length: 400 }, (_, k) => `示例县${k % 40},示例指标${k},${k + n},${k + n + 1}`).join('\n')}\n`,
  ),
})
const sheets = (round: number) => Array.from({ length: 4 }, (_, k) => sheet(100 * round + k))

/** What the page had confirmed when it was looked at last: its read sheets, where it said they were saved. */
async function confirmed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const state = document.querySelector('[data-testid="save-state"]')?.textContent ?? ''
    if (!state.includes('已存在本机')) return []
    return [...document.querySelectorAll('[data-testid="file-row"][data-state="read"] .name b')].map((name) => name.textContent ?? '')
  })
}

async function until(page: Page, said: () => Promise<boolean>): Promise<boolean> {
  for (let k = 0; k < 200; k++) {
    if (await said()) return true
    await page.waitForTimeout(150)
  }
  return false
}

/** What is wrong with the page as it opens again: a confirmed sheet missing, one there twice, one that can't be read. */
async function wrongOf(page: Page, address: string, known: readonly string[]): Promise<readonly string[]> {
  await page.goto(address)
  await page.locator(opened).first().waitFor()
  const read = await until(page, async () => (await page.locator(`${rows}:not([data-state="read"])`).count()) === 0)
  const now = await page.locator(`${rows} .name b`).allInnerTexts()
  return [
    ...(read ? [] : ['some sheet is not read']),
    ...known.filter((name) => !now.includes(name)).map((name) => `${name} is lost`),
    ...now.filter((name, k) => now.indexOf(name) !== k).map((name) => `${name} is there twice`),
  ]
}

/** Sheets that are confirmed before the first crash: what is never confirmed can't be lost. How long their import took. */
async function begun(page: Page): Promise<{ readonly took: number; readonly known: readonly string[] }> {
  const from = Date.now()
  await dropFiles(page, 'body', sheets(900))
  if (!(await until(page, async () => (await confirmed(page)).length === 4))) throw new Error('nothing was ever confirmed')
  return { took: Date.now() - from, known: await confirmed(page) }
}

/** What was confirmed once stays so, also while something else is being saved. */
async function stillConfirmed(page: Page, known: readonly string[]): Promise<readonly string[]> {
  return [...new Set([...known, ...(await confirmed(page))])]
}

const random = (most: number): number => Math.floor(Math.random() * most)

/** Crash the page `rounds` times at random moments of an import and the savings of it. */
export async function crashPages(rounds: number): Promise<readonly Crash[]> {
  const app = await openApp('localhost')
  const crashes: Crash[] = []
  try {
    let { page } = app
    const address = page.url()
    const first = await begun(page)
    let { known } = first
    for (let round = 0; round < rounds; round++) {
      const afterMs = random(1.3 * first.took)
      await dropFiles(page, 'body', sheets(round))
      await page.waitForTimeout(afterMs)
      known = await stillConfirmed(page, known)
      const session = await app.context.newCDPSession(page)
      const crashed = page.waitForEvent('crash')
      session.send('Page.crash').catch(() => undefined)
      await crashed
      await page.close()
      page = await app.context.newPage()
      crashes.push({ what: 'page', afterMs, confirmed: known.length, wrong: await wrongOf(page, address, known) })
    }
  } finally {
    await app.close()
  }
  return crashes
}

/** Kill the whole browser `rounds` times in the same way. */
export async function killBrowsers(rounds: number): Promise<readonly Crash[]> {
  const app = await openApp('localhost')
  const address = app.page.url()
  await app.close()
  const profile = mkdtempSync(path.join(tmpdir(), 'duibiao-kill-'))
  const crashes: Crash[] = []
  let before: { afterMs: number; known: readonly string[] } | null = null
  let took = 0
  let sure: readonly string[] = []
  for (let round = 0; round <= rounds; round++) {
    const port = 9300 + random(3000)
    const child = spawn(
      findChromium(),
      [...chromiumSwitches, '--headless=new', `--user-data-dir=${profile}`, `--remote-debugging-port=${port}`, 'about:blank'],
      { stdio: 'ignore' },
    )
    try {
      let browser: Awaited<ReturnType<typeof chromium.connectOverCDP>> | null = null
      for (let k = 0; k < 60 && !browser; k++) {
        await new Promise((resolve) => setTimeout(resolve, 300))
        browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
      }
      if (!browser) throw new Error('the browser did not start')
      const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage()
      const wrong = await wrongOf(page, address, sure)
      if (before) crashes.push({ what: 'browser', afterMs: before.afterMs, confirmed: before.known.length, wrong })
      if (round === rounds) break
      if (round === 0) {
        const first = await begun(page)
        took = first.took
        sure = first.known
      }
      const afterMs = random(1.3 * took)
      await dropFiles(page, 'body', sheets(round))
      await page.waitForTimeout(afterMs)
      sure = await stillConfirmed(page, sure)
      before = { afterMs, known: sure }
    } finally {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
    }
  }
  return crashes
}
