import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf } from '../../src/drawing/theme/theme'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { ColourRule } from '../../src/figures/selection'
import { kindInputs, unsuitedInputs } from '../figures/kindInputs'
import { makeDataset } from '../figures/makeDataset'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../figures/numberScanner'
import { selectionOf } from '../figures/sheets'
import { faults } from './faults'
import { svgOf } from './svgOf'

/** 四色 by the clerk's rule with every difficult input: five colours, a gap from 0 to 10 points behind, an overlap at 30. */
const rule: ColourRule = {
  measure: 'schedule',
  ranges: [
    { name: 'blue', from: null, fromIncluded: false, to: -0.2, toIncluded: true },
    { name: 'green', from: -0.2, fromIncluded: false, to: 0, toIncluded: true },
    { name: 'yellow', from: 0.1, fromIncluded: true, to: 0.3, toIncluded: true },
    { name: 'red', from: 0.3, fromIncluded: true, to: null, toIncluded: false },
  ],
}
const byRate: ColourRule = {
  measure: 'completion',
  ranges: [
    { name: 'red', from: null, fromIncluded: false, to: 0.3, toIncluded: false },
    { name: 'orange', from: 0.3, fromIncluded: true, to: 0.6, toIncluded: false },
    { name: 'green', from: 0.6, fromIncluded: true, to: null, toIncluded: false },
  ],
}
const suited = kindInputs
  .filter(({ kind, input }) => kind === 'completion' && unsuitedInputs[kind]?.[input] === undefined)
  .flatMap((one) => [
    { ...one, by: 'schedule', colourRule: rule },
    { ...one, by: 'completion', colourRule: byRate },
  ])
const papers = [
  { name: 'card', theme: themeOf('light', 'desk'), width: 560, height: 240, frame: false },
  { name: 'narrow card', theme: themeOf('light', 'desk'), width: 320, height: 240, frame: true },
  { name: 'framed card', theme: themeOf('dark', 'desk'), width: 560, height: 338, frame: true },
  { name: 'room', theme: themeOf('dark', 'room'), width: 1920, height: 1080, frame: true },
] as const

function built(kind: FigureKind, { selection, colourRule }: (typeof suited)[number], language: 'zh-CN' | 'en' = 'zh-CN'): Figure {
  return figureKinds[kind].build({ ...selection, settings: { ...selection.settings, language, colourRule } })
}

describe.each(['zh-CN', 'en'] as const)('四色 by rule, in %s', (language) => {
  it.each(suited)('$input by $by: every number in words comes from a fact, the limits of the rule too', (one) => {
    for (const kind of ['completion', 'statusBreakdown'] as const) {
      if (figureKinds[kind].unsuited({ ...one.selection, settings: { ...one.selection.settings, colourRule: one.colourRule } }) !== null)
        continue
      const figure = built(kind, one, language)
      expect(strayNumbers(figure, one.selection.dataset, one.selection.items)).toEqual([])
      expect(wrongFacts(figure)).toEqual([])
      expect(misprintedFacts(figure)).toEqual([])
      expect(figure.notes.join()).toContain(language === 'en' ? 'Colours' : '四色')
      for (const { name, theme, width, height, frame } of papers)
        expect(faults(drawFigure(figure, theme, { width, height }, { frame, language })), `${kind} ${name}`).toEqual([])
    }
  })
})

describe('四色 of a completion', () => {
  it.each(suited)('$input by $by: a task with a rate has its word, and a colour only where the rule gives one', (one) => {
    for (const mark of marksOf(built('completion', one))) {
      if (mark.value === null) continue
      expect(mark.statusText ?? '', mark.category).not.toBe('')
      if (mark.status !== undefined && mark.status !== 'rest') expect(['绿', '蓝', '黄', '橙', '红']).toContain(mark.statusText)
    }
  })
  it('our own office is bold, not blue, and bars are grey: 蓝 is one of the colours', async () => {
    const dataset = makeDataset(
      [
        [{ rows: 'office', columns: 'indicator', period: '2023-01/2023-06' }, '单位 | 任务（项）\n甲县 | 60\n乙县 | 45'],
        [{ rows: 'office', columns: 'indicator', measure: 'target', period: '2023' }, '单位 | 任务（项）\n甲县 | 100\n乙县 | 100'],
      ],
      { offices: { 乙县: { own: true } } },
    )
    const theme = themeOf('light', 'desk')
    const drawn = async (colourRule: ColourRule | null) => {
      const scene = drawFigure(
        figureKinds.completion.build(selectionOf(dataset, { settings: { colourRule } })),
        theme,
        { width: 560, height: 240 },
        { frame: false },
      )
      return svgOf(echartsOption(scene, theme.font), scene)
    }
    expect((await drawn(null)).toUpperCase()).toContain(theme.color.focus.toUpperCase())
    const svg = await drawn(rule)
    expect(svg.toUpperCase()).not.toContain(theme.color.focus.toUpperCase())
    expect(svg).toMatch(/<text[^>]*(bold|700)[^>]*>乙县/)
    expect(svg).not.toMatch(/<text[^>]*(bold|700)[^>]*>甲县/)
  })
  it.each(suited.filter(({ input, by }) => by === 'schedule' && ['five', 'thirty', 'bounds'].includes(input)))(
    '$input is drawn as recorded',
    async (one) => {
      const theme = themeOf('light', 'desk')
      const scene = drawFigure(built('completion', one), theme, { width: 560, height: 338 }, { frame: true })
      await expect(svgOf(echartsOption(scene, theme.font), scene)).toMatchFileSnapshot(`__drawings__/colourRule/${one.input}.svg`)
    },
  )
})
