import type { Page } from 'playwright'

/** Width and height of a PNG, decoded by the browser. */
export async function pictureSize(page: Page, png: Uint8Array): Promise<{ width: number; height: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    return { width, height }
  }, Buffer.from(png).toString('base64'))
}

/** How many pixels of a picture have one colour. */
export async function colourCount(page: Page, png: Uint8Array, color: string): Promise<number> {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64 as string), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const rgb = [1, 3, 5].map((at) => parseInt((wanted as string).slice(at, at + 2), 16))
      let n = 0
      for (let i = 0; i < data.length; i += 4) if (rgb.every((part, k) => Math.abs((data[i + k] ?? 0) - part) < 3)) n++
      return n
    },
    [Buffer.from(png).toString('base64'), color],
  )
}

/**
 * Lengths of a picture's horizontal runs of one colour, the longest first, one a bar: runs that begin and end at the same
 * places in neighbouring lines are one bar, and bars thinner than 6 lines aren't bars.
 */
export async function longestRuns(page: Page, png: Uint8Array, color: string): Promise<number[]> {
  return page.evaluate(
    async ([base64, wanted]) => {
      const bytes = Uint8Array.from(atob(base64 as string), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = document.createElement('canvas')
      canvas.width = bitmap.width
      canvas.height = bitmap.height
      const context = canvas.getContext('2d') as CanvasRenderingContext2D
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      const rgb = [1, 3, 5].map((at) => parseInt((wanted as string).slice(at, at + 2), 16))
      const is = (i: number) =>
        Math.abs((data[i] ?? 0) - (rgb[0] ?? 0)) < 3 &&
        Math.abs((data[i + 1] ?? 0) - (rgb[1] ?? 0)) < 3 &&
        Math.abs((data[i + 2] ?? 0) - (rgb[2] ?? 0)) < 3
      const bars = new Map<string, { length: number; lines: number; last: number }>()
      for (let y = 0; y < canvas.height; y++) {
        for (let x = 0; x < canvas.width; x++) {
          if (!is((y * canvas.width + x) * 4)) continue
          let end = x
          while (end < canvas.width && is((y * canvas.width + end) * 4)) end++
          if (end - x >= 20) {
            const key = `${x}-${end}`
            const bar = bars.get(key)
            if (bar && y - bar.last <= 1) {
              bar.lines++
              bar.last = y
            } else if (!bar || bar.lines < 6) bars.set(key, { length: end - x, lines: 1, last: y })
          }
          x = end
        }
      }
      return [...bars.values()]
        .filter((bar) => bar.lines >= 6)
        .map((bar) => bar.length)
        .sort((a, b) => b - a)
    },
    [Buffer.from(png).toString('base64'), color],
  )
}
