import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { createServer } from 'vite'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumSwitches, findChromium } from '../tools/chromium.mjs'
import { dropFiles, openApp, startAll, stopAll } from './app'

const sheet = {
  name: '报送信息情况_2023年.csv',
  bytes: new TextEncoder().encode('报送信息情况（篇）\n单位,2023年\n惠民县,320\n阳信县,240\n无棣县,160\n博兴县,80\n邹平市,40'),
}
const sizes = {
  png: [1920, 1080],
  png4k: [3840, 2160],
  pngHalf: [960, 1080],
  png43: [1440, 1080],
  pngA4: [2339, 1654],
  pngClear: [1920, 1080],
} as const

beforeAll(startAll)
afterAll(stopAll)

interface Decoded {
  readonly width: number
  readonly height: number
  /** Colour as #RRGGBB and opacity of points, and of boxes the share of pixels unlike the point left above them. */
  readonly points: readonly { readonly color: string; readonly alpha: number }[]
  readonly written: readonly number[]
}

type Point = readonly [x: number, y: number]
type Box = readonly [x: number, y: number, width: number, height: number]

/** A picture as its pixels are. */
async function decoded(page: Page, png: Uint8Array, points: readonly Point[], boxes: readonly Box[]): Promise<Decoded> {
  return page.evaluate(
    async ({ base64, points, boxes }) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = document.createElement('canvas')
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height)
      const at = (x: number, y: number) => (Math.floor(y) * width + Math.floor(x)) * 4
      const hex = (i: number) => `#${[0, 1, 2].map((c) => (data[i + c] ?? 0).toString(16).padStart(2, '0').toUpperCase()).join('')}`
      return {
        width: bitmap.width,
        height: bitmap.height,
        points: points.map(([x, y]) => ({ color: hex(at(x, y)), alpha: data[at(x, y) + 3] ?? 0 })),
        written: boxes.map(([left, top, wide, high]) => {
          let ink = 0
          const paper = hex(at(left - 2, top))
          for (let y = top; y < top + high; y++) for (let x = left; x < left + wide; x++) if (hex(at(x, y)) !== paper) ink++
          return ink / (wide * high)
        }),
      }
    },
    { base64: Buffer.from(png).toString('base64'), points, boxes },
  )
}

async function takenOut(page: Page, name: string): Promise<Uint8Array> {
  const card = page.locator('[data-kind="ranking"]').first()
  await card.getByTestId('figure-menu').click()
  await page.getByTestId('ways').click()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByTestId(`take-${name}`).click()])
  return new Uint8Array(readFileSync(await download.path()))
}

/** Bars and words of the SVG, at the places the PNG of 1920×1080 has them. */
function drawnIn(svg: string) {
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const rects = [...svg.matchAll(/<rect [^>]*>/g)].map(([tag]) => ({
    x: Number(attribute(tag, 'x')),
    y: Number(attribute(tag, 'y')),
    width: Number(attribute(tag, 'width')),
    height: Number(attribute(tag, 'height')),
    fill: attribute(tag, 'fill'),
  }))
  const texts = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => ({
    text,
    x: Number(attribute(tag, 'x')),
    y: Number(attribute(tag, 'y')),
    size: Number(attribute(tag, 'font-size')),
  }))
  return { rects, texts }
}

describe.each(['localhost', 'file'] as const)('a figure taken out as a picture over %s', (way) => {
  it('has its exact size, its bars where they belong and as long as their numbers, and its numbers beside them', async () => {
    const opened = await openApp(way, { width: 1093, height: 614, scale: 1.25 })
    const { page } = opened
    try {
      await opened.settled()
      await dropFiles(page, 'body', [sheet])
      await expect.poll(() => page.locator('[data-testid="file-row"][data-state="read"]').count(), { timeout: 30_000 }).toBe(1)
      await page.locator('nav a[href$="#/board"]').click()
      await page.locator('[data-kind="ranking"] canvas').first().waitFor()
      const svg = drawnIn(new TextDecoder().decode(await takenOut(page, 'svg')))
      const label = (text: string) => svg.texts.find((one) => one.text === text) as (typeof svg.texts)[number]
      // The bar that ends at the left of its number.
      const barOf = (text: string) => {
        const { x, y } = label(text)
        const bar = svg.rects.find(
          (one) => one.y < y && one.y + one.height > y && one.width > 20 && one.width < 1900 && one.x + one.width < x,
        )
        if (!bar) throw new Error(`no bar of ${text}`)
        return bar
      }
      const numbers = ['320', '240', '160', '80', '40']
      const bars = numbers.map(barOf)
      bars.forEach((bar, k) => expect(bar.width / (bars[0]?.width ?? 1)).toBeCloseTo(Number(numbers[k]) / 320, 2))

      for (const [name, [width, height]] of Object.entries(sizes)) {
        const png = await takenOut(page, name)
        const same = width * 9 === height * 16
        const scale = width / 1920
        // Inside every bar near both ends, just after each, and a corner of the paper.
        const points: Point[] = same
          ? [
              ...bars.flatMap((bar): Point[] =>
                [3, bar.width - 3, bar.width + 3].map((by) => [(bar.x + by) * scale, (bar.y + bar.height / 2) * scale]),
              ),
              [4, 4],
            ]
          : [[4, 4]]
        const boxes: Box[] = same
          ? numbers.map((text) => {
              const { x, y, size } = label(text)
              return [x, y - size / 2, size * 0.5 * text.length, size].map((one) => Math.round(one * scale)) as never
            })
          : []
        const read = await decoded(page, png, points, boxes)
        expect([read.width, read.height], name).toEqual([width, height])
        const clear = name === 'pngClear'
        expect(read.points[read.points.length - 1], name).toEqual(clear ? { color: '#000000', alpha: 0 } : { color: '#FFFFFF', alpha: 255 })
        if (!same) continue
        bars.forEach((bar, k) => {
          expect(read.points[k * 3]?.color, `${name}: foot of ${numbers[k] as string}`).toBe(bar.fill.toUpperCase())
          expect(read.points[k * 3 + 1]?.color, `${name}: end of ${numbers[k] as string}`).toBe(bar.fill.toUpperCase())
          expect(read.points[k * 3 + 2]?.color, `${name}: after ${numbers[k] as string}`).not.toBe(bar.fill.toUpperCase())
          expect(read.written[k], `${name}: ${numbers[k] as string}`).toBeGreaterThan(0.12)
        })
      }
      expect(opened.errors).toEqual([])
    } finally {
      await opened.close()
    }
  })
})

it('a heatmap of 12,000 cells leaves with every cell painted', async () => {
  const server = await createServer({
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
    cacheDir: path.join(tmpdir(), 'duibiao-pictures'),
    optimizeDeps: { entries: ['test/gallery/painting.html'] },
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (!address || typeof address === 'string') throw new Error('the server has no port')
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumSwitches })
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    await page.goto(`http://127.0.0.1:${address.port}/test/gallery/painting.html`)
    await page.waitForFunction('window.heatmapPicture', null, { timeout: 60_000 })
    const read = (await page.evaluate('window.heatmapPicture()')) as { size: number[]; cells: number; whole: number }
    expect(read).toEqual({ size: [1920, 1080], cells: 12_000, whole: 12_000 })
  } finally {
    await browser.close()
    await server.close()
  }
})
