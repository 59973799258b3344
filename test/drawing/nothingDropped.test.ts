import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { themeOf } from '../../src/drawing/theme/theme'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import { kindInputs } from '../figures/kindInputs'
import { inputs, type Input } from './cases'
import { figure as figureOfParts, mark, panel, series } from './figure'

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

describe('a list of figures', () => {
  it.each(['five', 'thirty', 'partYear', 'bounds'] as const)('%s: the widest change is written like the others', (input) => {
    const { figure, scene } = drawn('listing', input, { width: 960, height: 540 })
    const placed = new Set(scene.marks.map(({ mark }) => mark))
    const changes = (figure.panels[0]?.series[0]?.marks ?? []).filter(({ id, change }) => change !== null && placed.has(id))
    expect(changes.length).toBeGreaterThan(3)
    for (const { id, change } of changes)
      expect(
        scene.items.some((item) => item.kind === 'text' && item.mark === id && item.text === change?.text),
        change?.text,
      ).toBe(true)
  })
})

describe('parts of bars', () => {
  const sizes = [card, { width: 380, height: 240 }, { width: 1920, height: 1080 }]
  const counted = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Number(/另有(\d+)处未标数/.exec(text)?.[1] ?? 0), 0)
  it.each((['statusBreakdown', 'composition'] as const).flatMap((kind) => inputs.map((input) => [kind, input] as const)))(
    '%s with %s: each has its number or is counted',
    (kind, input) => {
      const found = kindInputs.find((one) => one.kind === kind && one.input === input)
      if (found === undefined || figureKinds[kind].unsuited(found.selection) !== null) return
      for (const size of sizes) {
        const { figure, scene, texts } = drawn(kind, input, size)
        const placed = new Set(scene.marks.map(({ mark }) => mark))
        const parts = figure.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks))
        const silent = parts.filter(
          ({ id, value, label }) =>
            placed.has(id) &&
            (value ?? 0) > 0 &&
            label !== '' &&
            !scene.items.some((item) => item.kind === 'text' && item.mark === id && item.text === label),
        )
        expect(counted(texts), `${size.width}`).toBeGreaterThanOrEqual(silent.length)
        if (silent.length === 0 && input !== 'missing') expect(counted(texts)).toBe(0)
      }
    },
  )
  it('seven shares in a low card: what isn’t printed is counted', () => {
    const parts = [60, 24, 7, 3, 3, 2, 1].map((value, k) =>
      series(`第${k}类`, 'peer', [mark(`s${k}`, '甲县', value, { label: `${value}.0%` })]),
    )
    const rows = [{ category: '甲县', detail: '', end: '100篇', own: false, rank: '' }]
    const scene = drawFigure(
      figureOfParts('shareBars', [panel(parts, { unit: '%', rows })]),
      themeOf('light', 'desk'),
      { width: 240, height: 150 },
      { frame: false },
    )
    const texts = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    const printed = texts.filter((text) => text.endsWith('%')).length
    expect(printed + counted(texts)).toBe(7)
    expect(printed).toBeLessThan(7)
  })
  it('thin middle parts of low 四色 bars stand after the bar in its order', () => {
    const { texts, scene, figure } = drawn('statusBreakdown', 'thirty', { width: 560, height: 280 })
    const last = figure.panels[0]?.series[3]?.marks.find(({ id }) => scene.marks.some(({ mark: placed }) => placed === id))
    expect(texts).toContain(last?.label)
    expect(counted(texts)).toBe(0)
  })
})

describe('columns of a score table', () => {
  it.each(inputs)('%s: each is listed or named below', (input) => {
    if (!kindInputs.some((one) => one.kind === 'scoreboard' && one.input === input)) return
    for (const size of [card, { width: 380, height: 300 }]) {
      const { figure, texts } = drawn('scoreboard', input, size)
      for (const { title } of figure.panels[0]?.columns ?? [])
        expect(
          texts.some((text) => text === title || (text.includes('未列') && text.includes(title))),
          `${title} at ${size.width}`,
        ).toBe(true)
    }
  })
})
