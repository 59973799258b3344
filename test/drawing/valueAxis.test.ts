import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { valueAxis } from '../../src/drawing/parts/axes/valueAxis'
import type { Plot } from '../../src/drawing/plot'
import { textBox } from '../../src/drawing/text/textBox'
import { themeOf } from '../../src/drawing/theme/theme'
import { figure, mark, panel, series } from './figure'

const theme = themeOf('light', 'desk')
const axis = (least: number, max: number, mayCut: boolean, height = 200) =>
  valueAxis(
    { extent: { min: Math.min(0, least), max, least }, theme, references: [], language: 'zh-CN' } as unknown as Plot,
    height,
    mayCut,
  ).ticks.map((tick) => tick.value)

describe('the upright axis', () => {
  it.each([
    [72, 102, true, [70, 80, 90, 100, 110]],
    [82, 102, true, [80, 85, 90, 95, 100, 105]],
    [72, 102, false, [0, 40, 80, 120]],
    [12, 28, true, [0, 10, 20, 30]],
    [53, 102, true, [0, 40, 80, 120]],
    [-6.3, 5.1, true, [-8, -4, 0, 4, 8]],
  ])('%d to %d, lines: %s', (least, max, lines, ticks) => expect(axis(least, max, lines)).toEqual(ticks))
  it('of bars begins at zero, and is never more than a third empty', () => {
    for (let max = 1; max < 400; max++) {
      const ticks = axis(max * 0.9, max, false)
      expect(ticks[0], String(max)).toBe(0)
      expect(1 - max / (ticks[ticks.length - 1] as number), String(max)).toBeLessThan(0.3)
    }
  })
})

describe('names at the end of lines', () => {
  it('keep clear of the wash, the cap and the chevrons of inexact last values', () => {
    const bounds = ['atLeast', 'atMost', 'about', 'range'] as const
    const lines = bounds.map((bound, k) =>
      series(`县${k}`, 'peer', [
        mark(`a${k}`, '6月', 50 + k),
        mark(`b${k}`, '7月', 60, { bound, ...(bound === 'range' ? { low: 50, high: 70 } : {}), label: '60' }),
      ]),
    )
    const scene = drawFigure(figure('lines', [panel(lines)]), theme, { width: 560, height: 240 }, { frame: false })
    const edge = Math.max(
      ...scene.items.flatMap((item) =>
        item.mark?.startsWith('b') === true && item.kind === 'rect'
          ? [item.x + item.width]
          : item.mark?.startsWith('b') === true && item.kind === 'line'
            ? item.points.map(([x]) => x)
            : [],
      ),
    )
    const names = scene.items.flatMap((item) => (item.kind === 'text' && item.text.includes('县') ? [textBox(item).x] : []))
    expect(names.length).toBe(4)
    for (const x of names) expect(x - edge).toBeGreaterThanOrEqual(theme.size.label * 0.5)
  })
})
