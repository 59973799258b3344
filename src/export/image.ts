import { drawFigure, type DrawOptions } from '../drawing/drawFigure'
import { echartsOption } from '../drawing/echartsOption'
import type { Scene, SceneItem } from '../drawing/scene'
import { textBox } from '../drawing/textBox'
import { themeOf, type Paper } from '../drawing/theme'
import type { Figure } from '../figures/figure'

/** Sizes of pictures in px, the same whatever the window they are made in. `unit` is px per px of a 1080p page. */
export const imagePresets = {
  hd: { width: 1920, height: 1080, unit: 1 },
  uhd: { width: 3840, height: 2160, unit: 2 },
  halfSlide: { width: 1200, height: 1080, unit: 1 },
  fourThree: { width: 1600, height: 1200, unit: 1 },
  a4: { width: 2339, height: 1654, unit: 1.2 },
} as const
export type ImagePreset = keyof typeof imagePresets

/**
 * Paint a figure as a PNG of a preset's size.
 *
 *     const png = await figureImage(figure, 'hd', 'light')   1920×1080
 *
 * Painted by ECharts on a canvas off the screen; the bytes are taken only after it says it has finished and after looking
 * that bars and words really are on the canvas. Rejects when they aren't: a picture with half a figure must not go out.
 */
export async function figureImage(figure: Figure, preset: ImagePreset, paper: Paper, options: Omit<DrawOptions, 'frame' | 'unit'> = {}): Promise<Uint8Array> {
  const { width, height, unit } = imagePresets[preset]
  const theme = themeOf(paper, 'room')
  const scene = drawFigure(figure, theme, { width, height }, { ...options, frame: true, unit })
  const canvas = await paint(scene, theme.font)
  const lost = firstLost(scene, canvas)
  if (lost) throw new Error(`incomplete picture: ${lost}`)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('incomplete picture: the canvas gave no bytes')
  return new Uint8Array(await blob.arrayBuffer())
}

async function paint(scene: Scene, font: string): Promise<HTMLCanvasElement> {
  const [{ init, use }, { CustomChart }, { CanvasRenderer }] = await Promise.all([import('echarts/core'), import('echarts/charts'), import('echarts/renderers')])
  use([CustomChart, CanvasRenderer])
  const canvas = document.createElement('canvas')
  const chart = init(canvas, null, { renderer: 'canvas', width: scene.width, height: scene.height, devicePixelRatio: 1 })
  try {
    await new Promise<void>((resolve) => {
      chart.on('finished', () => resolve())
      chart.setOption(echartsOption(scene, font))
    })
    const copy = document.createElement('canvas')
    copy.width = scene.width
    copy.height = scene.height
    copy.getContext('2d')?.drawImage(chart.renderToCanvas({ pixelRatio: 1 }), 0, 0)
    return copy
  } finally {
    chart.dispose()
  }
}

/** The first bar or text of a scene that isn't on the canvas, in words; null when all that was looked for is there. */
function firstLost(scene: Scene, canvas: HTMLCanvasElement): string | null {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return 'no canvas to look at'
  const { data } = context.getImageData(0, 0, scene.width, scene.height)
  const pixel = (x: number, y: number) => {
    const at = (Math.round(y) * scene.width + Math.round(x)) * 4
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const
  }
  for (const [k, item] of scene.items.entries()) {
    if (item.kind === 'rect' && typeof item.fill === 'string' && item.width > 4 && item.height > 4) {
      const x = item.x + item.width / 2
      const y = item.y + item.height / 2
      if (scene.items.slice(k + 1).some((later) => covers(later, x, y))) continue
      const [r, g, b] = pixel(x, y)
      const [wr, wg, wb] = rgb(item.fill)
      if (Math.abs(r - wr) + Math.abs(g - wg) + Math.abs(b - wb) > 12) return `bar at ${Math.round(x)},${Math.round(y)}`
    } else if (item.kind === 'text' && item.text.trim() !== '' && item.text !== '—') {
      const box = textBox(item)
      const ink = rgb(item.color)
      let near = Infinity
      for (let y = Math.max(0, box.y); y < Math.min(scene.height, box.y + box.height); y++) {
        for (let x = Math.max(0, box.x); x < Math.min(scene.width, box.x + box.width); x++) {
          const [r, g, b] = pixel(Math.min(scene.width - 1, x), Math.min(scene.height - 1, y))
          near = Math.min(near, Math.abs(r - ink[0]) + Math.abs(g - ink[1]) + Math.abs(b - ink[2]))
        }
      }
      if (near > 120) return item.text
    }
  }
  return null
}

function covers(item: SceneItem, x: number, y: number): boolean {
  const within = (left: number, top: number, right: number, bottom: number) => x >= left - 3 && x <= right + 3 && y >= top - 3 && y <= bottom + 3
  switch (item.kind) {
    case 'rect':
      return within(item.x, item.y, item.x + item.width, item.y + item.height)
    case 'circle':
      return within(item.x - item.radius, item.y - item.radius, item.x + item.radius, item.y + item.radius)
    case 'text': {
      const box = textBox(item)
      return within(box.x, box.y, box.x + box.width, box.y + box.height)
    }
    case 'cells':
      return true
    default: {
      const xs = item.points.map((point) => point[0])
      const ys = item.points.map((point) => point[1])
      return within(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
    }
  }
}

function rgb(hex: string): readonly [number, number, number] {
  return [parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16)]
}
