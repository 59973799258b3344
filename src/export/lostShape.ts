import type { Scene, SceneItem } from '../drawing/scene'
import { textBox } from '../drawing/text/textBox'

/**
 * The first bar or text of a scene that isn't on the canvas it was painted on, in words; null when all that was looked for is there.
 *
 *     lostShape(scene, canvas)   null, or 'bar at 420,316', or the text that is missing
 *
 * A bar is looked for in its middle unless something lies over it; a text anywhere in its box, since fonts differ.
 */
export function lostShape(scene: Scene, canvas: HTMLCanvasElement): string | null {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return 'no canvas to look at'
  const { data } = context.getImageData(0, 0, scene.width, scene.height)
  const pixel = (x: number, y: number) => {
    const at = (Math.round(y) * scene.width + Math.round(x)) * 4
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const
  }
  for (const [k, item] of scene.items.entries()) {
    if (item.kind === 'rect' && typeof item.fill === 'string' && Math.min(item.width, item.height) > 4 + 2 * (item.stroke?.width ?? 0)) {
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
  const within = (left: number, top: number, right: number, bottom: number) =>
    x >= left - 3 && x <= right + 3 && y >= top - 3 && y <= bottom + 3
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
