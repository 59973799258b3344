import { readdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, picture, startAll, stopAll } from './app'
import { axeFindings } from './axe'

const samples = readdirSync('sample-data')
  .filter((name) => /\.(xlsx|xls|csv)$/.test(name) && name !== 'PROVENANCE.csv')
  .map((name) => `sample-data/${name}`)
const pages = ['data', 'board', 'analysis', 'settings'] as const

const english = `Office,Indicator,Unit,2021,2022,2023
North Office,Drafts written,pieces,120,131,128
North Office,Inspections held,times,40,38,44
South Office,Drafts written,pieces,90,99,118
South Office,Inspections held,times,51,,49
East Office,Drafts written,pieces,77,80,81
East Office,Inspections held,times,12,14,9
`

beforeAll(startAll)
afterAll(stopAll)

async function go(page: Page, name: (typeof pages)[number]): Promise<void> {
  await page.locator(`nav a[href$="#/${name}"]`).click()
  await page.locator(`nav a[aria-current="page"][href$="#/${name}"]`).waitFor()
  await page.waitForTimeout(600)
}

async function importAll(page: Page, files: Parameters<typeof dropFiles>[2]): Promise<void> {
  await dropFiles(page, 'body', files)
  await expect
    .poll(() => page.locator('[data-testid="file-row"]:not([data-state="waiting"]):not([data-state="reading"])').count(), {
      timeout: 60_000,
    })
    .toBe(files.length)
  await page.waitForTimeout(500)
}

const sizes = [
  [1366, 768],
  [1093, 614],
  [1920, 1080],
] as const

describe('all samples', () => {
  it('no page scrolls sideways in any window, and none fails axe', async () => {
    const opened = await openApp('localhost')
    try {
      const { page } = opened
      const isOneWide = () =>
        expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      await importAll(page, samples)
      for (const name of pages) {
        await go(page, name)
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height })
          await page.waitForTimeout(400)
          await isOneWide()
          await picture(page, `${name}-${width}`)
          // The narrow window folds its heads; what is wide differs from the first in room alone.
          if (width !== 1920) expect(await axeFindings(page, { where: `${name} ${width}`, isOfFirstRows: width !== 1366 })).toEqual([])
        }
      }
      await writeRule(page)
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        await isOneWide()
        await picture(page, `settings-rule-${width}`)
      }
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})

describe.each(['light', 'dark'] as const)('what opens, on %s paper', (paper) => {
  it('fails no axe: the first visit, pages, answer, table, menu, filter, settings', async () => {
    const opened = await openApp('localhost', { before: `localStorage.setItem('duibiao.settings', JSON.stringify({ paper: '${paper}' }))` })
    try {
      const { page } = opened
      const bad: string[] = []
      const check = async (where: string) => {
        bad.push(...(await axeFindings(page, { where, isOfFirstRows: true })))
      }
      await page.getByTestId('open-samples').waitFor()
      await expect.poll(() => page.evaluate(() => document.documentElement.dataset['paper'])).toBe(paper)
      await check('first visit')
      await importAll(page, [...samples.slice(0, 8), { name: '空.xlsx', bytes: new Uint8Array(0) }])
      await page.getByRole('button', { name: /详情$/ }).first().click()
      await check('data with details')
      await go(page, 'board')
      await page.getByTestId('filter-offices').click()
      await check('filter')
      await page.keyboard.press('Escape')
      const card = page.locator('[data-testid="figure"][data-kind="yearOverYear"]').first()
      await card.getByTestId('figure-menu').click()
      await check('menu')
      await page.locator('[data-testid="show-table"]:visible').click()
      await card.getByTestId('figure-table').waitFor()
      await card.locator('tbody button').first().click()
      await page.getByTestId('source-panel').locator('.asked').waitFor()
      await check('table and answer')
      await picture(page, `answer-${paper}`)
      if (paper === 'dark') {
        await go(page, 'analysis')
        await check('analysis')
      }
      await go(page, 'settings')
      await writeRule(page)
      await check('settings with a colour rule')
      await picture(page, `settings-rule-${paper}`)
      expect(bad).toEqual([])
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  }, 240_000)
})

describe('English', () => {
  it('is complete: no Chinese on any page outside the sheets', async () => {
    const opened = await openApp('localhost')
    try {
      const { page } = opened
      await go(page, 'settings')
      await page.getByTestId('language').getByText('English').click()
      await writeRule(page)
      await checkHan(page, 'settings with a colour rule')
      for (const name of ['data', ...pages] as const) {
        await go(page, name)
        if (name === 'data' && (await page.getByTestId('file-row').count()) === 0) await checkHan(page, 'empty data')
        if (name === 'data' && (await page.getByTestId('file-row').count()) === 0)
          await importAll(page, [
            { name: 'offices.csv', bytes: new TextEncoder().encode(english) },
            { name: 'empty.xlsx', bytes: new Uint8Array(0) },
          ])
        await checkHan(page, name)
      }
    } finally {
      await opened.close()
    }
  })
})

/** A colour rule with a gap, an overlap, a range the wrong way round and one that is no number, and its editor left open. */
async function writeRule(page: Page): Promise<void> {
  const editor = page.getByTestId('colour-rule')
  for (const [from, to] of [
    ['', '0'],
    ['10', '30'],
    ['30', ''],
    ['5', '1'],
    ['x', ''],
  ] as const) {
    await editor.getByTestId('add-range').click()
    const [low, high] = [0, 1].map((k) => editor.getByTestId('colour-range').last().locator('input[type="text"]').nth(k))
    await low?.fill(from)
    await high?.fill(to)
  }
  await expect.poll(() => editor.getByTestId('rule-flaws').locator('li').count()).toBe(2)
}

/** Text and labels a person meets; what says that it is in another language than the page stays. */
async function checkHan(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const bad: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (!element || element.closest('script, style, noscript')) continue
      if (element.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang) continue
      const texts =
        node instanceof Element
          ? [...node.attributes].filter((a) => /^(aria-label|title|placeholder|alt)$/.test(a.name)).map((a) => a.value)
          : [node.textContent ?? '']
      for (const text of texts) if (/\p{Script=Han}/u.test(text)) bad.push(text.trim().slice(0, 40))
    }
    return [...bad, ...(/\p{Script=Han}/u.test(document.title) && document.documentElement.lang !== 'zh-CN' ? [document.title] : [])]
  })
  expect(found.map((text) => `${where}: ${text}`)).toEqual([])
}
