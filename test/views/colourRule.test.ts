import { describe, expect, it } from 'vitest'
import { knownStatuses } from '../../src/figures/colour/knownStatuses'
import type { ColourRule } from '../../src/figures/selection'
import { draftOf, exampleRules, nextDraft, readDraft, type DraftRange } from '../../src/views/settings/colourRuleDraft'
import { ruleFlaws } from '../../src/figures/colour/colourRuleWords'
import { numberLine } from '../../src/views/settings/numberLine'
import { ledger, selectionOf, statusesWithRest } from '../figures/sheets'
import { figureKinds } from '../../src/figures/registry'

const draft = (from: string, to: string, more: Partial<DraftRange> = {}): DraftRange => ({
  key: 1,
  colour: 'yellow',
  from,
  fromIncluded: true,
  to,
  toIncluded: true,
  ...more,
})

describe('a range as a clerk writes it', () => {
  it.each([
    ['10', '30', 0.1, 0.3],
    ['１０', '３０％', 0.1, 0.3],
    [' 12.5 ', '12.6个百分点', 0.125, 0.126],
    ['', '0', null, 0],
    ['30', '', 0.3, null],
    ['-5', '0', -0.05, 0],
    ['−5', '−0', -0.05, 0],
    ['.5', '1 points', 0.005, 0.01],
    ['0.1', '0.3%', 0.001, 0.003],
  ])('%s to %s', (from, to, low, high) => {
    expect(readDraft(draft(from, to), 'schedule')).toEqual({
      kind: 'range',
      range: { name: 'yellow', from: low, fromIncluded: low !== null, to: high, toIncluded: high !== null },
    })
  })
  it.each([
    ['', '', 'schedule', 'nothing'],
    ['  ', '', 'schedule', 'nothing'],
    ['二十', '', 'schedule', 'unread'],
    ['10以上', '', 'schedule', 'unread'],
    ['1e3', '', 'schedule', 'unread'],
    ['%', '', 'schedule', 'unread'],
    ['--5', '', 'schedule', 'unread'],
    ['10', '5', 'schedule', 'turned'],
    ['-5', '', 'completion', 'belowZero'],
  ] as const)('%s to %s by %s isn’t applied: %s', (from, to, measure, trouble) => {
    expect(readDraft(draft(from, to), measure)).toEqual({ kind: 'trouble', trouble })
  })
  it('10 to 10 is one number when both ends are in, and empty otherwise', () => {
    expect(readDraft(draft('10', '10'), 'schedule').kind).toBe('range')
    expect(readDraft(draft('10', '10', { toIncluded: false }), 'schedule')).toEqual({ kind: 'trouble', trouble: 'empty' })
  })
  it.each(['schedule', 'completion'] as const)('the example by %s comes back as it was, and has neither gap nor overlap', (measure) => {
    const ranges = exampleRules[measure]
    expect(ranges.map((range, k) => readDraft(draftOf(range, k), measure))).toEqual(ranges.map((range) => ({ kind: 'range', range })))
    expect(ruleFlaws({ measure, ranges })).toEqual([])
  })
  it('the next range takes the first usual colour not used yet', () => {
    expect(nextDraft([draft('', '', { colour: 'green' }), draft('', '', { colour: 'yellow' })], 3).colour).toBe('red')
  })
})

describe('the number line', () => {
  const rule = (
    measure: ColourRule['measure'],
    ...ranges: readonly [ColourRule['ranges'][number]['name'], number | null, number | null, string?][]
  ): ColourRule => ({
    measure,
    ranges: ranges.map(([name, from, to, ends = '[]']) => ({
      name,
      from,
      to,
      fromIncluded: from !== null && ends.startsWith('['),
      toIncluded: to !== null && ends.endsWith(']'),
    })),
  })
  it('shows each colour, the gap between them, and what is of two colours at one number', () => {
    const line = numberLine(rule('schedule', ['green', null, 0], ['yellow', 0.1, 0.3], ['red', 0.3, null]))
    expect(line.bands.map((band) => band.colours)).toEqual([['green'], [], ['yellow'], ['red']])
    expect(line.points.map((point) => point.colours)).toEqual([['yellow', 'red']])
    expect(line.ticks.map((tick) => tick.value)).toEqual([0, 0.1, 0.3])
    expect(line.points[0]?.at).toBe(line.ticks[2]?.at)
  })
  it('fills its length, and a narrow band is still seen', () => {
    const line = numberLine(rule('completion', ['red', null, 0.001, '[)'], ['green', 0.001, null]))
    expect(line.bands.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(1)
    expect(Math.min(...line.bands.map((band) => band.width))).toBeGreaterThan(0.1)
    const many = numberLine(rule('schedule', ['green', 0, 0.01, '[)'], ['yellow', 0.01, 0.02, '[)'], ['red', 0.02, 100]))
    expect(Math.min(...many.bands.map((band) => band.width))).toBeGreaterThan(0.08)
  })
  it('a number left out between two colours is a gap of one point', () => {
    expect(numberLine(rule('schedule', ['green', null, 0, '[)'], ['red', 0, null, '(]']))).toMatchObject({
      points: [{ colours: [] }],
      bands: [{ colours: ['green'] }, { colours: ['red'] }],
    })
  })
})

describe('the status words of the sheets', () => {
  it('come from the ledger and from breakdowns, each with its colour and who says so', () => {
    const known = knownStatuses(statusesWithRest(), ledger(), {})
    expect(known.map((status) => status.word)).toEqual([...new Set(known.map((status) => status.word))])
    expect(known.length).toBeGreaterThan(3)
    const [first] = known
    expect(knownStatuses(statusesWithRest(), ledger(), { legend: [{ word: first?.word ?? '', colour: 'blue', chosen: true }] })[0]).toEqual(
      { word: first?.word, colour: 'blue', from: 'legend' },
    )
  })
  it.each([
    [0xc00000, 'x', 'red', 'fill'],
    [null, '黄灯', 'yellow', 'name'],
    [null, '在办', undefined, 'none'],
    [0xffffff, '绿色', 'green', 'name'],
  ] as const)('fill %s and word %s give %s by %s', (statusFill, status, colour, from) => {
    const item = { ...ledger()[0], status, statusFill } as ReturnType<typeof ledger>[number]
    expect(knownStatuses(null, [item], {})).toEqual([{ word: status, colour, from }])
  })
  it('a chosen colour goes before the sheet’s, and the figure says that it was chosen', () => {
    const items = ledger()
    const word = knownStatuses(null, items, {})[0]?.word ?? ''
    const legend = [{ word, colour: 'orange', chosen: true }] as const
    const figure = figureKinds.statusBreakdown.build(selectionOf(statusesWithRest(), { items, settings: { legend } }))
    expect(figure.panels[0]?.series.find((series) => series.name === word)?.status).toBe('orange')
    expect(figure.notes).toContain('颜色按设置所选')
  })
})
