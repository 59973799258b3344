import { CustomChart } from 'echarts/charts'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import type { Scene } from '../../src/drawing/scene'
import { themeOf } from '../../src/drawing/theme/theme'
import type { Figure } from '../../src/figures/figure'
import { gallery } from './figureOf'

use([CustomChart, SVGRenderer])

const light = themeOf('light', 'desk')
const wide = { width: 900, height: 420 }
const small = { width: 240, height: 150 }
const draw = (figure: Figure, size: typeof wide, more: Parameters<typeof drawFigure>[3] = {}, theme = light): Scene =>
  drawFigure(figure, theme, size, { frame: false, ...more })

/** Shapes on a canvas; the order of those that don't meet may differ, what stands there may not. */
const shapesOn = (svg: string): string[] =>
  svg
    .replace(/zr\d+-[\w-]+/g, 'id')
    .replace(/></g, '>\n<')
    .split('\n')
    .sort()

function canvas() {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...wide })
  return {
    paint: (scene: Scene): string[] => {
      chart.resize({ width: scene.width, height: scene.height })
      chart.setOption(echartsOption(scene, light.font), { notMerge: true })
      return shapesOn(chart.renderToSVGString())
    },
    dispose: () => chart.dispose(),
  }
}

function fresh(scene: Scene): string[] {
  const one = canvas()
  const shapes = one.paint(scene)
  one.dispose()
  return shapes
}

/** As a card is repainted when it narrows, is asked, changes language or paper: on the canvas that held the last drawing. */
describe('a drawing painted over another', () => {
  it.each(gallery.filter(({ input }) => ['one', 'five', 'thirty', 'conflict'].includes(input)))(
    '$form with $input: leaves nothing of it behind',
    ({ figure }) => {
      const { marks } = draw(figure, wide)
      const steps: readonly (readonly [string, Scene])[] = [
        ['another figure', draw(gallery[0]?.figure as Figure, wide)],
        ['whole', draw(figure, wide)],
        ['narrowed', draw(figure, small)],
        ['a mark chosen', draw(figure, wide, { selected: marks[Math.floor(marks.length / 2)]?.mark ?? null })],
        ['in English', draw(figure, wide, { language: 'en' })],
        ['on dark paper', draw(figure, small, {}, themeOf('dark', 'desk'))],
        ['another figure again', draw(gallery[3]?.figure as Figure, wide)],
      ]
      const kept = canvas()
      for (const [name, scene] of steps) expect(kept.paint(scene), name).toEqual(fresh(scene))
      kept.dispose()
    },
  )
})
