import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { Basis, FigureSettings, Selection } from '../../src/figures/selection'
import { importWorkbook } from '../../src/import/importWorkbook'
import { a1 } from '../../src/model/sheet/cell'
import { sourcesOf } from '../../src/model/dataset/dataset'
import type { FileReading } from '../../src/model/sheet/reading'
import { folded } from './plainRows'
import type { Sample } from './sample'
import { samples } from './samples'

const settings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}
/** The legend of the one ledger among the sheets, as a clerk would set it. */
const legend = [
  ['办结', 'green'],
  ['正常推进', 'blue'],
  ['临近时限', 'yellow'],
  ['逾期', 'red'],
].map(([word, colour]) => ({ word, colour })) as NonNullable<FigureSettings['legend']>
const bases: readonly Basis[] = ['samePeriodLastYear', 'previousPeriod', 'target', 'benchmark']

function read(sample: Sample): FileReading {
  const bytes = new Uint8Array(
    readFileSync(new URL(`../../${sample.folder ?? 'sample-data'}/${encodeURIComponent(sample.file)}`, import.meta.url)),
  )
  const first = importWorkbook(bytes, sample.file, [])
  const correction = sample.answered?.correction
  if (!correction) return first
  const sheet = first.sheets[0]?.name ?? ''
  return importWorkbook(bytes, sample.file, [
    {
      id: '1',
      when: '2023-08-02T00:00:00Z',
      why: '',
      scope: 'here',
      kind: 'year',
      file: first.file,
      sheet,
      before: null,
      after: correction.after,
    },
  ])
}

/** What a clerk could ask for: everything, each indicator, each indicator, each of the first offices, each indicator of each, under each basis. */
function* selectionsOf(reading: FileReading, days: readonly string[]): Generator<Selection> {
  const { dataset, relations, items } = reading
  const codes = (list: readonly unknown[]) => list.map((_, code) => [code])
  const [indicators, offices] = [
    [[], ...codes(dataset.indicators)],
    [[], ...codes(dataset.offices).slice(0, 3)],
  ]
  const related = relations.map((r) =>
    dataset.indicators.flatMap((indicator, code) => ([r.child, r.parent].includes(indicator.id) ? [code] : [])),
  )
  const of = (
    chosen: readonly number[],
    office: readonly number[],
    period: readonly number[],
    more: Partial<FigureSettings>,
  ): Selection => ({
    dataset,
    relations,
    items,
    indicators: chosen,
    offices: office,
    periods: period,
    settings: { ...settings, legend, ...more },
  })
  for (const basis of bases) {
    for (const chosen of [...indicators, ...related]) for (const office of offices) yield of(chosen, office, [], { basis })
  }
  // An earlier year is asked for together with the year it is measured against.
  const later = dataset.periods.flatMap((period, code) =>
    dataset.periods.flatMap((other, before) => (other.code < period.code ? [[before, code]] : [])),
  )
  for (const chosen of indicators) for (const period of [...codes(dataset.periods), ...later]) yield of(chosen, [], period, {})
  for (const day of days) yield of([], [], [], { asOf: Date.parse(day) / 86_400_000 })
}

/** Every text a figure prints, with the cells it rests on. */
function printed(figure: Figure, { dataset, items }: FileReading): { readonly text: string; readonly cells: readonly string[] }[] {
  const cellsOf = (observations: readonly number[]) => [
    ...new Set(observations.flatMap((i) => sourcesOf(dataset, i).map(({ row, column }) => a1(row, column)))),
  ]
  const operands = (derivation: Figure['facts'][number]['derivation']) =>
    derivation?.operands.flatMap((operand) => operand.observations) ?? []
  const itemCell = (i: number) => items.slice(i, i + 1).map(({ source }) => a1(source.row, source.column))
  const marks = figure.panels.flatMap((panel) => panel.series.flatMap((series) => series.marks))
  return [
    ...figure.facts.map((fact) => ({ text: fact.text, cells: cellsOf([...fact.observations, ...operands(fact.derivation)]) })),
    ...marks.flatMap((mark) =>
      [mark.label, mark.change?.text, mark.rate?.text, mark.gap?.text, mark.aside, mark.rank]
        .filter((text): text is string => !!text)
        .map((text) => ({
          text,
          cells: [...cellsOf([...mark.observations, ...operands(mark.derivation)]), ...(mark.items ?? []).flatMap((i) => itemCell(i))],
        })),
    ),
  ].map(({ text, cells }) => ({ text: folded(text), cells }))
}

describe.each(samples.map((sample) => [sample.file, sample] as const))('what is drawn of %s', (_, sample) => {
  it('each kind that suits can state it, and the headline numbers are printed from their own cells', { timeout: 120_000 }, () => {
    const reading = read(sample)
    const suited = new Set<FigureKind>()
    const empty = new Set<string>()
    const texts: { readonly text: string; readonly cells: readonly string[] }[] = []
    const days = sample.drawn.headline.flatMap((line) => (line.asOf ? [line.asOf] : []))
    for (const selection of selectionsOf(reading, days)) {
      for (const kind of Object.keys(figureKinds) as FigureKind[]) {
        if (figureKinds[kind].unsuited(selection) !== null) continue
        suited.add(kind)
        const figure = figureKinds[kind].build(selection)
        if (figure.panels.every((panel) => panel.series.every((series) => series.marks.length === 0)))
          empty.add(`${kind}: ${figure.headline.text}`)
        texts.push(...printed(figure, reading))
      }
    }
    expect([...empty], 'figures without a mark').toEqual([])
    expect(sample.drawn.suits.filter((kind) => !suited.has(kind as FigureKind))).toEqual([])
    const unsaid = sample.drawn.headline.filter(
      ({ printed: wanted, cells }) =>
        !texts.some(
          ({ text, cells: from }) => text.includes(folded(wanted)) && from.length > 0 && from.every((cell) => cells.includes(cell)),
        ),
    )
    expect(unsaid.map(({ says, printed: wanted, cells }) => `${says}: ${wanted} from ${cells.join(' ')}`)).toEqual([])
  })
})
