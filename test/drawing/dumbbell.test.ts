import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import type { Scene } from '../../src/drawing/scene'
import { themeOf } from '../../src/drawing/theme/theme'
import { figureKinds } from '../../src/figures/registry'
import { kindInputs } from '../figures/kindInputs'
import { faults } from './faults'

const desk = themeOf('light', 'desk')
const gaps = kindInputs
  .filter(({ kind }) => kind === 'benchmarkGap')
  .map(({ input, selection }) => ({ input, figure: figureKinds.benchmarkGap.build(selection) }))
const texts = (scene: Scene) => scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))

describe('two benchmarks side by side', () => {
  it.each(gaps)('$input: every number of a drawn row is written, on a card and framed', ({ figure }) => {
    for (const size of [
      { width: 560, height: 338, frame: true },
      { width: 640, height: 290, frame: false },
    ]) {
      const scene = drawFigure(figure, desk, size, { frame: size.frame })
      expect(faults(scene)).toEqual([])
      const written = texts(scene)
      const drawn = new Set(scene.marks.map(({ mark }) => mark))
      for (const { mark } of figure.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks)).map((mark) => ({ mark })))
        if (drawn.has(mark.id)) expect(written, `${mark.category} ${mark.label}`).toContain(mark.label)
    }
  })
  it.each(gaps.filter(({ input }) => input !== 'thirty'))('$input: in the room names of four letters stand whole', ({ figure }) => {
    const written = texts(drawFigure(figure, themeOf('light', 'room'), { width: 1920, height: 1080 }))
    for (const { category } of figure.panels[0]?.series[0]?.marks ?? []) expect(written).toContain(category)
  })
  it.each(gaps)('$input: the gap of every drawn row is written', ({ figure }) => {
    const scene = drawFigure(figure, desk, { width: 560, height: 338 })
    const drawn = new Set(scene.marks.map(({ mark }) => mark))
    const written = texts(scene).join('')
    for (const mark of figure.panels.flatMap(({ series }) => series[0]?.marks ?? []))
      if (drawn.has(mark.id) && mark.gap) expect(written).toContain(mark.gap.text)
  })
  it('that list the same rows name them once, long names without what all of them share', () => {
    const { figure } = gaps.find(({ input }) => input === 'thirty') as (typeof gaps)[number]
    const names = texts(drawFigure(figure, desk, { width: 560, height: 338 })).filter((text) => text.startsWith('市'))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => name.includes('…'))).toEqual([])
  })
})
