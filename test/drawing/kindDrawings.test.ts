import { describe, expect, it } from 'vitest'
import { drawFigure } from '../../src/drawing/drawFigure'
import { echartsOption } from '../../src/drawing/echartsOption'
import { themeOf } from '../../src/drawing/theme/theme'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { Selection } from '../../src/figures/selection'
import { observationFlags } from '../../src/model/dataset/observation'
import { kindInputs, unsuitedInputs } from '../figures/kindInputs'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../figures/numberScanner'
import { inputs } from './cases'
import { faults } from './faults'
import { svgOf } from './svgOf'

/** Every kind with every difficult input, from datasets to pixels. */
const languages = ['zh-CN', 'en'] as const
const papers = [
  { name: 'card', theme: themeOf('light', 'desk'), width: 560, height: 240, frame: false },
  { name: 'framed card', theme: themeOf('dark', 'desk'), width: 560, height: 338, frame: true },
  { name: 'wide', theme: themeOf('light', 'desk'), width: 900, height: 420, frame: true },
  { name: 'room', theme: themeOf('light', 'room'), width: 1920, height: 1080, frame: true },
] as const

const suited = kindInputs.filter(({ kind, input }) => unsuitedInputs[kind]?.[input] === undefined)
function built(kind: FigureKind, selection: Selection, language: 'zh-CN' | 'en' = 'zh-CN'): Figure {
  return figureKinds[kind].build({ ...selection, settings: { ...selection.settings, language } })
}

describe('every kind with every difficult input', () => {
  it('is among the inputs, or has no meaning for the kind', () => {
    const kinds = Object.keys(figureKinds) as FigureKind[]
    const without = {
      burnDown: 5,
      schedule: 5,
      adoption: 1,
      scoreboard: 1,
      cadence: 2,
      recheck: 5,
      stages: 5,
      events: 5,
      grains: 1,
      raters: 1,
    } as Partial<Record<FigureKind, number>>
    for (const kind of kinds) expect(kindInputs.filter((one) => one.kind === kind).length, kind).toBe(inputs.length - (without[kind] ?? 0))
  })
  it.each(kindInputs)('$kind states $input, or says why not', ({ kind, input, selection }) => {
    expect(figureKinds[kind].unsuited(selection)?.code).toBe(unsuitedInputs[kind]?.[input])
  })
})

describe.each(languages)('in %s', (language) => {
  it.each(suited)('$kind with $input: every number in words comes from a fact', ({ kind, selection }) => {
    const figure = built(kind, selection, language)
    expect(strayNumbers(figure, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(figure)).toEqual([])
    expect(misprintedFacts(figure)).toEqual([])
  })
  it.each(suited)(
    '$kind with $input: no two texts overlap, none leaves the drawing, at the desk and in the room',
    ({ kind, selection }) => {
      const figure = built(kind, selection, language)
      for (const { name, theme, width, height, frame } of papers)
        expect(faults(drawFigure(figure, theme, { width, height }, { frame, language })), name).toEqual([])
    },
  )
})

describe('marks', () => {
  it.each(suited)('of $kind with $input name what they were made from, one by one', ({ kind, selection }) => {
    const figure = built(kind, selection)
    const marks = marksOf(figure)
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length)
    for (const mark of marks) {
      // What nobody reported at all has no observation; everything else does.
      const named =
        mark.observations.length > 0 || mark.items !== undefined || mark.missing !== null || (mark.value === 0 && mark.label === '')
      expect(named, `${mark.category} ${mark.label}`).toBe(true)
    }
  })
  it.each(suited.filter(({ input }) => input === 'conflict'))(
    'of $kind that two sheets disagree on are unsettled, and a note says so',
    ({ selection, kind }) => {
      const figure = built(kind, selection)
      const { dataset } = selection
      const unsettled = [...Array(dataset.count).keys()].filter((i) => ((dataset.flags[i] as number) & observationFlags.conflict) !== 0)
      expect(unsettled.length).toBeGreaterThan(0)
      expect(figure.notes.join(), figure.headline.text).toMatch(/待定|未定/)
      // A mark of one figure is unsettled with it; sums and means of many say so by their own words.
      for (const mark of marksOf(figure)) {
        const open = mark.observations.length <= 3 && mark.value !== null && mark.observations.some((i) => unsettled.includes(i))
        if (open && mark.derivation?.rule !== 'mean' && mark.derivation?.rule !== 'sum' && figure.kind !== 'benchmarkGap')
          expect(mark.flags, `${mark.category} ${mark.label}`).toContain('conflict')
      }
    },
  )
  it.each(suited.filter(({ input }) => input === 'missing'))(
    'of $kind that are missing have no value and print their kind',
    ({ kind, selection }) => {
      for (const mark of marksOf(built(kind, selection))) {
        if (mark.missing === null) continue
        expect(mark.value).toBeNull()
        expect(mark.label).not.toBe('')
        expect(mark.label).not.toMatch(/^0/)
      }
    },
  )
})

describe('recorded drawings', () => {
  it.each(suited)('$kind with $input', async ({ kind, input, selection }) => {
    const [, card] = papers
    const scene = drawFigure(built(kind, selection), themeOf('light', 'desk'), card)
    await expect(svgOf(echartsOption(scene, card.theme.font), scene)).toMatchFileSnapshot(`__drawings__/kinds/${kind}/${input}.svg`)
  })
})
