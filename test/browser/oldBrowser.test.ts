import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import { parse } from 'acorn'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dropFiles, openApp, startAll, stopAll } from './app'

/** What came after Chromium 86, taken away before the page or its worker runs. */
const takeAway = `
  for (const proto of [Array.prototype, String.prototype, Int32Array.prototype.__proto__]) for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'isWellFormed', 'toWellFormed']) delete proto[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['groupBy']) delete Map[name];
  for (const name of ['withResolvers', 'try', 'any']) if (name !== 'any') delete Promise[name];
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
  for (const name of ['map', 'filter', 'toArray', 'some', 'every', 'find', 'reduce', 'flatMap', 'take', 'drop']) if (globalThis.Iterator) delete Iterator.prototype[name];
  delete Array.fromAsync; delete globalThis.structuredClone; delete globalThis.Iterator; delete globalThis.scheduler; delete globalThis.navigation;
  if (globalThis.Crypto) { delete Crypto.prototype.randomUUID; delete Crypto.prototype.subtle }
  if (globalThis.Navigator) delete Navigator.prototype.locks;
`

const scripts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name))

/** Texts of a script that are programs themselves. */
function programsIn(source: string): string[] {
  const found: string[] = []
  parse(source, {
    ecmaVersion: 2021,
    sourceType: 'module',
    onToken: (token) => {
      const { type, value: text } = token as unknown as { readonly type: { readonly label: string }; readonly value: unknown }
      if (type.label === 'string' && typeof text === 'string' && text.length > 50_000 && text.startsWith('(function(){')) found.push(text)
    },
  })
  return found
}

beforeAll(startAll)
afterAll(stopAll)

describe('browsers as old as Chromium 86', () => {
  it('both builds hold no newer syntax', () => {
    const hosted = scripts('dist/hosted/assets').map((file) => readFileSync(file, 'utf8'))
    const single = [...readFileSync('dist/single/duibiao.html', 'utf8').matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
      (match) => match[2] ?? '',
    )
    const viewer = [...readFileSync('dist/viewer/viewer.html', 'utf8').matchAll(/<script(?![^>]*json)([^>]*)>([\s\S]*?)<\/script>/g)].map(
      (match) => match[2] ?? '',
    )
    const worker = readFileSync('dist/hosted/sw.js', 'utf8')
    // The single file carries its import worker as a text.
    const inner = single.flatMap(programsIn)
    expect(inner.map((source) => source.length > 300_000)).toEqual([true])
    expect(hosted.length).toBeGreaterThan(3)
    expect(viewer.length).toBeGreaterThan(0)
    expect(single.length).toBeGreaterThan(0)
    for (const source of [...hosted, ...single, ...inner, ...viewer, worker])
      expect(() => parse(source, { ecmaVersion: 2021, sourceType: 'module' })).not.toThrow()
  })

  it('the board page that an export makes is the viewer that was looked at here, in both builds', () => {
    const viewer = readFileSync('dist/viewer/viewer.html', 'utf8')
    const packed = deflateSync(viewer, { level: 9 }).toString('base64')
    const hosted = scripts('dist/hosted/assets').map((file) => readFileSync(file, 'utf8'))
    expect([hosted.some((source) => source.includes(packed)), readFileSync('dist/single/duibiao.html', 'utf8').includes(packed)]).toEqual([
      true,
      true,
    ])
  })

  it('no build calls what came later and has no replacement, or is missing on plain http', () => {
    // What a library only has for those who have it: Vue's reactive lists pass a call on, Dexie asks before it uses a digest.
    const asked = [
      /toReversed\(\)\{return \w+\(this\)\.toReversed\(\)\}|toSorted\((\w+)\)\{return \w+\(this\)\.toSorted\(\1\)\}/g,
      /!crypto\.subtle\)return\[[^\]]*\];var \w+=crypto\.subtle\.digest\(/g,
    ]
    const builds = [...scripts('dist/hosted/assets'), 'dist/single/duibiao.html', 'dist/viewer/viewer.html', 'dist/hosted/sw.js'].map(
      (file) => [file, asked.reduce((source, guarded) => source.replace(guarded, ''), readFileSync(file, 'utf8'))] as const,
    )
    const forbidden =
      /\bstructuredClone\(|\bcrypto\.(subtle|randomUUID)\b|\bnavigator\.locks\.|\bshowSaveFilePicker\(|\bshowOpenFilePicker\(|\bcreateWritable\(|\bArray\.fromAsync\(|\bPromise\.withResolvers\(|\.toSorted\(|\.toReversed\(|\.findLast\(|\bnew CompressionStream\(/g
    expect(
      builds.flatMap(([file, source]) => [...source.matchAll(forbidden)].map((match) => `${path.basename(file)}: ${match[0]}`)),
    ).toEqual([])
  })

  it('a sheet becomes a chart without anything that came later', async () => {
    const opened = await openApp('localhost', { before: takeAway, workerBefore: takeAway })
    try {
      const { page } = opened
      await expect.poll(() => page.evaluate('typeof Array.prototype.at + typeof structuredClone')).toBe('undefinedundefined')
      await dropFiles(page, 'body', [
        'sample-data/01_滨州市委办公室主要工作指标_2023.xlsx',
        'sample-data/07_青岛办公厅政务运行月报_201906.xls',
      ])
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(2)
      await page.locator('nav a[href$="#/board"]').click()
      await page.locator('[data-testid="figure"] canvas').first().waitFor()
      // The page's worker, and the copy that the service worker keeps where it got that far.
      expect(opened.workersPatched()).toBeGreaterThanOrEqual(1)
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })

  it('the page older browsers get is plain ES5', () => {
    const source = readFileSync('dist/hosted/unsupported.js', 'utf8')
    expect(() => parse(source, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow()
  })
})
