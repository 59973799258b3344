import type { SceneText } from '../scene'
import { measureText } from './text'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The em box of a text: as wide as its line, as high as its size. Two texts overlap when these do. */
export function textBox(text: Omit<SceneText, 'kind' | 'color' | 'back'>): Box {
  const width = measureText(text.text, text.size, text.weight)
  const x = text.align === 'left' ? text.x : text.align === 'right' ? text.x - width : text.x - width / 2
  // The left half of an opening mark is empty: 《 hangs into the margin by it.
  const hang = /^[《（「『]/.test(text.text) ? text.size * 0.46 : 0
  const y = text.baseline === 'top' ? text.y : text.baseline === 'bottom' ? text.y - text.size : text.y - text.size / 2
  return { x: x + hang, y, width: width - hang, height: text.size }
}

/** Whether two boxes share more than `slack` px both ways. */
export function boxesOverlap(a: Box, b: Box, slack = 0.5): boolean {
  return a.x + a.width - slack > b.x && b.x + b.width - slack > a.x && a.y + a.height - slack > b.y && b.y + b.height - slack > a.y
}
