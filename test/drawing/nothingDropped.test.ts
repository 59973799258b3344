import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { themeOf } from '../../src/drawing/theme'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import { kindInputs } from '../figures/kindInputs'
import type { Input } from './cases'

const card = { width: 560, height: 338 }
function drawn(kind: FigureKind, input: Input, size = card) {
  const { selection } = kindInputs.find((one) => one.kind === kind && one.input === input) as (typeof kindInputs)[number]
  const figure = figureKinds[kind].build(selection)
  const scene = drawFigure(figure, themeOf('light', 'desk'), size)
  return { figure, scene, texts: scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) }
}

describe('四色 in rows too low for numbers above', () => {
  it.each(['thirty', 'missing'] as const)('%s: the number of the last part, 逾期, stands after its bar', (input) => {
    const { figure, scene } = drawn('statusBreakdown', input)
    const last = figure.panels[0]?.series[figure.panels[0].series.length - 1]
    const placed = new Set(scene.marks.map(({ mark }) => mark))
    for (const mark of last?.marks ?? []) {
      if (!placed.has(mark.id) || mark.value === null || mark.value <= 0) continue
      expect(
        scene.items.some((item) => item.kind === 'text' && item.mark === mark.id && item.text === mark.label),
        mark.label,
      ).toBe(true)
    }
  })
})

describe('lines of ranks', () => {
  it('that end on one place all have their names where there is room', () => {
    const { figure, texts } = drawn('rankShift', 'bounds')
    for (const { name } of figure.panels[0]?.series ?? [])
      expect(
        texts.some((text) => text.endsWith(name)),
        name,
      ).toBe(true)
  })
  it('that begin on one place have its rank once', () => {
    const { texts } = drawn('rankShift', 'zeroBase')
    expect(texts.filter((text) => text === '1')).toHaveLength(1)
  })
  it('whose names find no room are counted', () => {
    const { figure, texts } = drawn('rankShift', 'thirty', { width: 560, height: 260 })
    const series = figure.panels[0]?.series ?? []
    const named = series.filter(({ name }) => texts.some((text) => text.endsWith(`  ${name.split('（')[0] ?? ''}`))).length
    expect(named).toBeLessThan(series.length)
    expect(texts).toContain(`另有${series.length - named}项未标名`)
  })
})
