import { describe, expect, it } from 'vitest'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { Figure } from '../../src/figures/figure'
import type { Basis, Selection } from '../../src/figures/selection'
import { suggest } from '../../src/figures/suggest'
import { difficult } from './difficult'
import { makeDataset } from './makeDataset'
import { marksOf, misprintedFacts, shortNames, strayNumbers, wrongFacts } from './numberScanner'
import { ledger, plainSettings } from './sheets'

const kinds = Object.keys(figureKinds) as FigureKind[]
const bases: readonly Basis[] = ['samePeriodLastYear', 'previousPeriod', 'base', 'target', 'benchmark']

/** A case narrowed to each of its indicators as well, so that kinds of one indicator meet it too. */
const cases = difficult().flatMap(({ name, selection }) => [
  { name, selection },
  ...(selection.dataset.indicators.length > 1
    ? selection.dataset.indicators
        .slice(0, 3)
        .map((indicator, code) => ({ name: `${name}: ${indicator.name}`, selection: { ...selection, indicators: [code] } }))
    : []),
])

/** A text without what the sheets wrote: names, units, file names, ledger lines. */
function withoutData(text: string, figure: Figure, { dataset, items }: Selection): string {
  const data = [
    ...dataset.indicators.flatMap((x) => [x.name, x.unit, x.writtenUnit]),
    ...dataset.offices.flatMap((x) => [x.name, x.shortName]),
    ...shortNames(figure, dataset),
    ...dataset.breakdowns.flatMap((b) => b.map((p) => p.value)),
    ...dataset.units,
    ...dataset.sheets.map((sheet) => sheet.fileName),
    ...dataset.texts,
    ...(items ?? []).flatMap((item) => [item.text, item.status ?? '', ...item.owners]),
  ]
    .flatMap((name) => [name, ...name.split(/[（()）]/)])
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
  let rest = text
  for (const name of data) rest = rest.split(name).join('')
  return rest
}

function built(kind: FigureKind, selection: Selection) {
  return figureKinds[kind].unsuited(selection) === null ? figureKinds[kind].build(selection) : null
}

describe.each(kinds)('%s', (kind) => {
  it.each(cases)('states $name truthfully or says why not', ({ selection }) => {
    for (const basis of bases)
      for (const language of ['zh-CN', 'en'] as const) {
        const chosen: Selection = { ...selection, settings: { ...selection.settings, language, basis, baseYear: 2022 } }
        const figure = built(kind, chosen)
        if (figure === null) continue
        const marks = marksOf(figure)
        expect(marks.length).toBeGreaterThan(0)
        expect(new Set(marks.map((mark) => mark.id)).size, 'mark ids').toBe(marks.length)
        for (const mark of marks) {
          const named = mark.observations.length > 0 || mark.items !== undefined || mark.missing !== null || mark.derivation !== null
          expect(named, `${mark.category} names what it was made from`).toBe(true)
          expect(mark.value === null || Number.isFinite(mark.value)).toBe(true)
          expect(mark.missing !== null && mark.value !== null, `${mark.category} is missing and has a value`).toBe(false)
          for (const i of mark.observations) expect(i >= 0 && i < selection.dataset.count).toBe(true)
        }
        const texts = [
          figure.headline.text,
          figure.subtitle,
          figure.sentence.text,
          figure.alt,
          figure.source,
          ...figure.notes,
          ...marks.flatMap((m) => [m.label, m.aside, m.detail, m.change?.text ?? '', m.derivation?.text ?? '']),
        ]
        for (const text of texts) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity/)
          expect(text).not.toMatch(/[\uE000-\uF8FF]/)
        }
        expect(figure.headline.text).not.toBe('')
        expect(figure.headline.text).not.toMatch(/[。.]$/)
        expect(figure.sentence.text).toMatch(/[。.]$/)
        expect(
          strayNumbers(figure, selection.dataset, selection.items),
          `${basis} ${language}: ${figure.headline.text} / ${figure.sentence.text}`,
        ).toEqual([])
        expect(wrongFacts(figure)).toEqual([])
        expect(misprintedFacts(figure)).toEqual([])
        if (language === 'en')
          for (const text of texts)
            expect(withoutData(text, figure, selection), `English of ${text}`).not.toMatch(/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef“”—]/)
        if (language === 'zh-CN') for (const text of texts) expect(text).not.toMatch(/[!！]/)
      }
  })
})

describe('suggestions', () => {
  it('offer every kind once, what suits first', () => {
    for (const { selection } of cases) {
      const list = suggest(selection)
      expect(list.map((s) => s.kind).sort()).toEqual([...kinds].sort())
      const firstUnsuited = list.findIndex((s) => s.unsuited !== null)
      if (firstUnsuited >= 0) expect(list.slice(firstUnsuited).every((s) => s.unsuited !== null)).toBe(true)
    }
  })
})

describe('English', () => {
  it('counts one ledger line as 1 item, and names a unit without a blank', () => {
    const said = [1, 2, 10].flatMap((n) =>
      (['statusBreakdown', 'burnDown', 'schedule'] as const).flatMap((kind) => {
        const selection: Selection = {
          dataset: makeDataset([]),
          relations: [],
          items: ledger().slice(0, n),
          indicators: [],
          offices: [],
          periods: [],
          settings: { ...plainSettings, language: 'en' },
        }
        if (figureKinds[kind].unsuited(selection) !== null) return []
        const { headline, sentence, subtitle, panels, notes, facts, alt } = figureKinds[kind].build(selection)
        const ends = panels.flatMap((panel) => [panel.unit, ...(panel.rows ?? []).map((row) => row.end)])
        return [headline.text, sentence.text, subtitle, alt, ...ends, ...notes, ...facts.map((fact) => fact.text)]
      }),
    )
    expect(said).toContain('1 item')
    expect(said).toContain('10 items')
    for (const text of said) expect(text).not.toMatch(/\b1 items\b|\( |\ditem/)
  })
})
