import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { bareLine } from '../../src/drawing/figureNeed'
import { tilesHeight } from '../../src/drawing/forms/tiles'
import { themeOf } from '../../src/drawing/theme/theme'
import { figureKinds } from '../../src/figures/registry'
import { boardRows } from '../../src/views/board/rows/boardRows'
import { kindInputs } from '../figures/kindInputs'
import { faults } from './faults'

const desk = themeOf('light', 'desk')
const tiles = kindInputs
  .filter(({ kind }) => kind === 'tiles')
  .map(({ input, selection }) => ({ input, figure: figureKinds.tiles.build(selection) }))
/** Widths of the board at 1920, 1366 and 1093, and of the narrower two beside the answer. */
const widths = [1856, 1318, 1029, 958, 685, 420]

describe('tiles on a board', () => {
  it.each(tiles)('$input: all stand on the card, at every width of it, and every number is written', ({ figure }) => {
    for (const width of widths) {
      // The card's line that says whose and when stands above the drawing.
      const height = (boardRows([figure], width)[0]?.cells[0]?.height ?? 0) - bareLine
      expect(height).toBe(tilesHeight(figure.panels, desk, width))
      const scene = drawFigure(figure, desk, { width, height }, { frame: false })
      expect(faults(scene)).toEqual([])
      expect(scene.marks, `${width} px`).toHaveLength(figure.panels.length)
      const written = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      for (const mark of figure.panels.flatMap(({ series }) => series[0]?.marks[0] ?? []))
        expect(
          written.some((text) => mark.label.startsWith(text) && text !== ''),
          mark.label,
        ).toBe(true)
    }
  })
  it('stand in one row at 1366 and 1093 though one figure is unsettled', () => {
    const { figure } = tiles.find(({ input }) => input === 'conflict') as (typeof tiles)[number]
    for (const width of [1318, 1029])
      expect(tilesHeight(figure.panels, desk, width)).toBe(tilesHeight(figure.panels.slice(0, 1), desk, width))
  })
  it.each([
    { width: 1920, height: 1080 },
    { width: 960, height: 1080 },
  ])('in the room no change is cut, on $width px', (size) => {
    const { figure } = tiles.find(({ input }) => input === 'zeroBase') as (typeof tiles)[number]
    const scene = drawFigure(figure, themeOf('light', 'room'), size, { unit: 1 })
    const written = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))
    for (const mark of figure.panels.flatMap(({ series }) => series[0]?.marks[0] ?? []))
      if (mark.change) expect(written).toContain(mark.change.text)
  })
  it.each(tiles)('$input: tiles that find no room are counted', ({ figure }) => {
    const scene = drawFigure(figure, desk, { width: 420, height: 80 }, { frame: false })
    const left = figure.panels.length - scene.marks.length
    const said = scene.items.flatMap((item) => (item.kind === 'text' && item.text.includes('未画出') ? [item.text] : []))
    expect(said).toEqual(left === 0 ? [] : [`另有${left}项未画出`])
  })
})

describe('tiles with a headline of their own', () => {
  const particulars = kindInputs
    .filter(({ kind }) => kind === 'particulars')
    .map(({ input, selection }) => ({ input, figure: figureKinds.particulars.build(selection) }))
  it.each(particulars)('$input: all stand on the card beneath the headline, at every width of it', ({ figure }) => {
    for (const width of widths) {
      const height = boardRows([figure], width)[0]?.cells[0]?.height ?? 0
      const scene = drawFigure(figure, desk, { width, height })
      expect(faults(scene)).toEqual([])
      expect(scene.marks, `${width} px`).toHaveLength(figure.panels.length)
    }
  })
})
