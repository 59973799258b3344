import type { Scene } from '../../src/drawing/scene'
import { boxesOverlap, textBox } from '../../src/drawing/text/textBox'

/** Texts of a drawing that overlap or stick out of it, and numbers of which a part is missing (50—…). */
export function faults(scene: Scene): string[] {
  const texts = scene.items.flatMap((item) => (item.kind === 'text' ? [{ text: item.text, box: textBox(item), size: item.size }] : []))
  const list: string[] = []
  texts.forEach((a, i) => {
    const { x, y, width, height } = a.box
    if (/^[^\d\s]?[−-]?\d[\d.,—–~]*…$/.test(a.text)) list.push(`${a.text} is cut`)
    if (x < -1 || y < -1 || x + width > scene.width + 1 || y + height > scene.height + 1) list.push(`${a.text} leaves the drawing`)
    for (const b of texts.slice(i + 1)) if (boxesOverlap(a.box, b.box)) list.push(`${a.text} × ${b.text}`)
  })
  return list
}
