import { describe, expect, it } from 'vitest'
import { figureKinds } from '../../../src/figures/registry'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'

const prices = `居民消费价格指数（上年同月=100）
  项目,2023年5月,2024年5月
  居民消费价格指数,100.6,101.4
  食品烟酒,103.2,99.1`
const fixed = `工业品出厂价格指数（2015年=100）
  项目,2023年,2024年
  工业品出厂价格指数,120.0,126.0`
const moving = `各县区工业用电量指数（上年=100）
  县区,2023年,2024年
  东县,104.0,107.5
  西县,102.0,98.0
  南区,101.0,101.0`
const shares = `各县区绿地率（%）
  县区,2023年,2024年
  东县,38.0,40.5
  西县,41.0,41.0
  南区,35.0,33.0`
const tables = `表名,建筑产值
  Table 3a,0.1
  Table 3b,4.3
  表2b,9.7`

const cases: readonly (readonly [
  what: string,
  kind: keyof typeof figureKinds,
  sheet: string,
  indicator: string,
  zh: string,
  en: string,
])[] = [
  [
    'an index against the year before is how far it stands above it',
    'yearOverYear',
    prices,
    '居民消费价格指数',
    '居民消费价格指数涨1.4%，同比高0.8个百分点',
    '居民消费价格指数 up 1.4%, up 0.8 points year over year',
  ],
  [
    'below its base it fell',
    'yearOverYear',
    prices,
    '食品烟酒',
    '食品烟酒降0.9%，同比低4.1个百分点',
    '食品烟酒 down 0.9%, down 4.1 points year over year',
  ],
  [
    'of many offices',
    'ranking',
    moving,
    '工业用电量指数（上年=100）',
    '东县工业用电量指数（上年=100）涨7.5%，3家中最高',
    '东县: 工业用电量指数（上年=100） up 7.5%, first of 3',
  ],
  // neighbour: a fixed base may have a percent
  [
    'an index against a fixed year changes in percent',
    'yearOverYear',
    fixed,
    '工业品出厂价格指数',
    '工业品出厂价格指数126.0，同比增长5.0%',
    '工业品出厂价格指数 126.0, up 5.0% year over year',
  ],
  [
    'a share changes in points',
    'yearOverYear',
    shares,
    '绿地率',
    '绿地率3家1增1平1降，只有东县提高2.5个百分点',
    '3 offices: 1 up, 1 flat, 1 down; 东县 up 2.5 points',
  ],
]

describe('what changes in points only', () => {
  it.each(cases)('%s', (_, kind, sheet, indicator, zh) => expect(headlineOf(kind, selectionOfSheet(sheet, {}, indicator))).toBe(zh))
  it.each(cases)('%s, its numbers facts in both languages', (_, kind, sheet, indicator) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const selection = selectionOfSheet(sheet, { language }, indicator)
      const figure = figureOf(kind, selection)
      expect([strayNumbers(figure, selection.dataset), wrongFacts(figure), misprintedFacts(figure)]).toEqual([[], [], []])
      expect(figure.headline.text).not.toContain('%，同比下降0.')
    }
  })
  it('is never summed, shared out or put into a mean', () => {
    for (const sheet of [moving, shares]) {
      const selection = selectionOfSheet(sheet)
      for (const kind of ['composition', 'contribution'] as const) expect(figureKinds[kind].unsuited(selection)).not.toBeNull()
      expect(figureOf('ranking', selection).references).toEqual([])
    }
  })
  it('an index is drawn from its base of 100, with the arithmetic', () => {
    const marks = marksOf(figureOf('ranking', selectionOfSheet(moving)))
    expect(marks.map((mark) => [mark.category, mark.value, mark.label, mark.derivation?.text])).toEqual([
      ['东县', 7.5, '涨7.5%', '107.5 − 100 = 7.5%'],
      ['南区', 1, '涨1.0%', '101.0 − 100 = 1.0%'],
      ['西县', -2, '降2.0%', '98.0 − 100 = −2.0%'],
    ])
  })
})

it('tables told apart by their numbers are no parts of one whole', () => {
  const selection = selectionOfSheet(tables)
  for (const kind of ['composition', 'contribution', 'ranking'] as const) expect(figureKinds[kind].unsuited(selection), kind).not.toBeNull()
})
