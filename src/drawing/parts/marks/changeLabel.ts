import type { MarkChange } from '../../../figures/figure'
import type { Plot } from '../../plot'
import { measureText } from '../../text/text'
import { shortenText } from '../../text/shortenText'
import { changeColor } from './markColors'

/** How wide `drawChange` will draw a change at this size. */
export function changeWidth(change: MarkChange, size: number, weight: 400 | 700): number {
  return lead(change, size) + measureText(change.text, size, weight)
}

/**
 * A change as written beside a mark: ▲ or ▼ tells direction, — that there is none, the colour merit or direction.
 * The arrow is drawn, not typed, since fonts disagree on its size. Cut with … when wider than `width`, left out when nothing of it fits.
 */
export function drawChange(
  plot: Plot,
  change: MarkChange,
  at: {
    readonly x: number
    readonly y: number
    readonly size: number
    readonly weight: 400 | 700
    readonly width?: number
    readonly back?: string
    readonly align?: 'left' | 'right'
  },
): void {
  const { pen } = plot
  const color = changeColor(plot, change)
  const { y, size } = at
  const width = at.width ?? Infinity
  const text = shortenText(change.text, size, at.weight, width - lead(change, size))
  // An arrow without its number says less than none.
  if (text === '' && change.text !== '') return
  const x = at.align === 'right' ? at.x - lead(change, size) - measureText(text, size, at.weight) : at.x
  if (change.direction === 'flat' || change.direction === 'none') {
    pen.line(
      [
        [x, y],
        [x + size * 0.72, y],
      ],
      { color, width: Math.max(1, size * 0.085) },
      'label',
    )
  } else {
    const r = size * 0.46
    const h = size * 0.4
    const up = change.direction === 'up' ? 1 : -1
    pen.polygon(
      [
        [x, y + up * h],
        [x + 2 * r, y + up * h],
        [x + r, y - up * h],
      ],
      { fill: color },
      'label',
    )
  }
  pen.text({ text, x: x + lead(change, size), y, size, weight: at.weight, color, ...(at.back ? { back: at.back } : {}) })
}

function lead(change: MarkChange, size: number): number {
  return size * (change.direction === 'flat' || change.direction === 'none' ? 1.02 : 1.22)
}
