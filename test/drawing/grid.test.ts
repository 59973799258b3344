import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { themeOf } from '../../src/drawing/theme/theme'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import { boardRows } from '../../src/views/board/rows/boardRows'
import { kindInputs } from '../figures/kindInputs'
import type { Input } from './cases'
import { faults } from './faults'

const desk = themeOf('light', 'desk')
function built(kind: FigureKind, input: Input) {
  const { selection } = kindInputs.find((one) => one.kind === kind && one.input === input) as (typeof kindInputs)[number]
  return figureKinds[kind].build(selection)
}
const textsOf = (figure: ReturnType<typeof built>, size: { width: number; height: number }) => {
  const scene = drawFigure(figure, desk, size, { frame: false })
  expect(faults(scene)).toEqual([])
  return scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
}
const rowsIn = (figure: ReturnType<typeof built>, texts: readonly string[]) =>
  (figure.panels[0]?.rows ?? []).filter((row) => texts.includes(row.category))

describe.each(['matrix', 'coverage'] as const)('thirty rows of %s', (kind) => {
  const figure = built(kind, 'thirty')
  it('all stand on a board card, each cell with its number or its sign, at 1366 and at 1093', () => {
    for (const width of [1318, 1029, 640]) {
      const height = (boardRows([figure], width)[0]?.cells[0]?.height ?? 0) - 80 - figure.notes.length * 18
      const texts = textsOf(figure, { width: Math.min(width, 640), height })
      expect(rowsIn(figure, texts)).toHaveLength(30)
      const marks = figure.panels.flatMap(({ series }) => series.flatMap((one) => one.marks))
      if (kind === 'matrix') for (const mark of marks) expect(texts, mark.id).toContain(mark.label)
      else {
        const scene = drawFigure(figure, desk, { width: Math.min(width, 640), height }, { frame: false })
        const signs = new Set(scene.items.flatMap((item) => (item.kind === 'circle' && item.mark !== undefined ? [item.mark] : [])))
        for (const mark of marks) expect(signs.has(mark.id), mark.id).toBe(true)
      }
    }
  })
  it('in a low card are as many as can be read, 20 px a row, our own among them; the others are counted', () => {
    const texts = textsOf(figure, { width: 560, height: 240 })
    const rows = rowsIn(figure, texts)
    expect(rows.length).toBeGreaterThanOrEqual(9)
    expect(rows.some((row) => row.own)).toBe(true)
    expect(texts).toContain(`另有${30 - rows.length}项未画出`)
    const own = figure.panels[0]?.series[figure.panels[0]?.rows?.findIndex((row) => row.own) ?? -1]
    if (kind === 'matrix') for (const mark of own?.marks ?? []) expect(texts).toContain(mark.label)
  })
})

describe('a row that the headline names', () => {
  it('stays when rows go: who has not reported', () => {
    const figure = built('coverage', 'missing')
    expect(figure.headline.text).toContain('市直辛')
    const texts = textsOf(figure, { width: 560, height: 130 })
    expect(rowsIn(figure, texts).length).toBeLessThan(12)
    for (const name of ['示例区丁', '示例县丙', '市直辛']) expect(texts).toContain(name)
  })
  it('has what it is first or last in set bold', () => {
    const figure = built('matrix', 'five')
    const named = figure.panels[0]?.series.filter(({ marks }) => marks.some(({ flags }) => flags.includes('named'))).map(({ name }) => name)
    expect(named?.length).toBeGreaterThan(0)
    for (const name of named ?? []) expect(figure.headline.text).toContain(name)
  })
})
