import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { chromiumSwitches, findChromium } from '../test/tools/chromium.mjs'

const rounds = 9

/**
 * A heatmap of 12,000 cells in a real page, from the Figure to `finished`, layout included, against ECharts' own heatmap with
 * its default settings; alternating in one page. A picture that isn't painted would be fast too, so its pixels are counted.
 */
export async function benchDrawing(): Promise<{ name: string; lines: string[] }> {
  const server = await createServer({
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
    cacheDir: path.join(tmpdir(), 'duibiao-bench'),
    optimizeDeps: { entries: ['test/gallery/painting.html'] },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches })
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
    await page.goto(`http://127.0.0.1:${address.port}/test/gallery/painting.html`)
    await page.waitForFunction('window.paintHeatmap', null, { timeout: 60_000 })
    const once = (which: string) => page.evaluate(`window.paintHeatmap('${which}')`) as Promise<{ ms: number; painted: number }>
    const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] }
    let least = 1
    for (let k = 0; k <= rounds; k++) {
      for (const which of ['ours', 'theirs'] as const) {
        const { ms, painted } = await once(which)
        // The first round warms both up.
        if (k > 0) times[which].push(ms)
        if (which === 'ours') least = Math.min(least, painted)
      }
    }
    const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
    const [mine, defaults] = [median(times.ours), median(times.theirs)]
    return {
      name: 'drawing: a heatmap of 12,000 cells, painted',
      lines: [
        `ours ${mine.toFixed(0)} ms, ECharts defaults ${defaults.toFixed(0)} ms, ratio ${(mine / defaults).toFixed(2)} (bar 0.50); ${(least * 100).toFixed(0)} % of our pixels painted`,
      ],
    }
  } finally {
    await browser.close()
    await server.close()
  }
}
