import { describe, expect, it } from 'vitest'
import { colourOfRow } from '../../../src/figures/colour/colourOfRow'
import { progressRows } from '../../../src/figures/colour/progressRows'
import { figureKinds } from '../../../src/figures/registry'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'

/** 指标, 单位, 年度目标, 1—9月完成 of one office. */
const targets = (rows: readonly string[]) => `某市2024年约束性指标完成情况（截至2024年9月底）
  指标,单位,年度目标,1—9月完成
  ${rows.join('\n  ')}`

const cases: readonly (readonly [what: string, rows: readonly string[], zh: string, en: string])[] = [
  ['a rate under its floor', ['森林覆盖率,%,32以上,30.4'], '森林覆盖率30.4%，差1.6个百分点', '森林覆盖率 30.4%, 1.6 points short'],
  ['a rate within its ceiling', ['城镇调查失业率,%,5.5以内,5.1'], '城镇调查失业率5.1%，达标', '城镇调查失业率 5.1%, target met'],
  ['a rate over its ceiling', ['差错率,%,不超过0.5,0.8'], '差错率0.8%，超0.3个百分点', '差错率 0.8%, 0.3 points over'],
  [
    'a fall of which more is better',
    ['单位GDP能耗下降,%,3.0,1.2'],
    '单位GDP能耗下降1.2%，差1.8个百分点',
    '单位GDP能耗下降 1.2%, 1.8 points short',
  ],
  ['an average of fewer days', ['平均办理时限,天,5以内,6'], '平均办理时限6天，超1天', '平均办理时限 6 天, 1 天 over'],
  ['a stock', ['年末常住人口,万人,400以上,392'], '年末常住人口392万人，差8万人', '年末常住人口 392 万人, 8 万人 short'],
  [
    'several rates, the farthest named',
    ['森林覆盖率,%,32以上,30.4', '群众满意率,%,95以上,94', '城镇调查失业率,%,5.5以内,5.1'],
    '3项中2项未达标，森林覆盖率差1.6个百分点',
    '2 of 3 off target, 森林覆盖率 1.6 points short',
  ],
  ['all kept', ['群众满意率,%,95以上,97', '城镇调查失业率,%,5.5以内,5.1'], '2项均达标', 'All 2 on target'],
  // neighbours: counts keep their calendar
  ['a count', ['新建学校,所,40,20'], '新建学校完成50.0%，慢于时序24.9个百分点', '新建学校 50.0% done, 24.9 points behind schedule'],
  [
    'counts and rates side by side',
    ['新建学校,所,40,20', '新增床位,张,1000,900', '森林覆盖率,%,32以上,30.4'],
    '3项中1项未达时序、1项未达标，新建学校仅50.0%',
    'Of 3, 1 behind schedule, 1 off target',
  ],
  [
    'a rate alone missed beside counts that are done: the rate is named',
    ['新建学校,所,40,39', '新增床位,张,1000,900', '森林覆盖率,%,32以上,30.4'],
    '3项中1项未达标，森林覆盖率差1.6个百分点',
    'Of 3, 1 off target, 森林覆盖率 1.6 points short',
  ],
]

describe('a level is held to its target directly', () => {
  it.each(cases)('%s', (_, rows, zh, en) => {
    expect(headlineOf('completion', selectionOfSheet(targets(rows)))).toBe(zh)
    expect(headlineOf('completion', selectionOfSheet(targets(rows), { language: 'en' }))).toBe(en)
  })
  it.each(cases)('%s: every number is a fact, and no rate is put against the calendar', (_, rows) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const selection = selectionOfSheet(targets(rows), { language })
      const figure = figureOf('completion', selection)
      expect([strayNumbers(figure, selection.dataset), wrongFacts(figure), misprintedFacts(figure)]).toEqual([[], [], []])
      for (const row of progressRows(selection))
        if (row.level !== null) expect([row.progress?.gap ?? null, row.progress?.pace ?? null]).toEqual([null, null])
    }
  })
  it('says the number itself, whether it is met and by how much it misses', () => {
    const marks = marksOf(figureOf('completion', selectionOfSheet(targets(['森林覆盖率,%,32以上,30.4', '城镇调查失业率,%,5.5以内,5.1']))))
    expect(marks.map((mark) => [mark.detail, mark.label, mark.gap?.text, mark.gap?.merit])).toEqual([
      ['30.4% / 32.0%以上', '未达标', '差1.6个百分点', 'bad'],
      ['5.1% / 5.5%以内', '达标', undefined, undefined],
    ])
  })
  it('has no 双过半, nor has a count whose target is a range', () => {
    expect(figureKinds.doubleHalf.unsuited(selectionOfSheet(targets(['森林覆盖率,%,32以上,30.4', '会议次数,次,20—25,12'])))?.code).toBe(
      'noTarget',
    )
    expect(headlineOf('doubleHalf', selectionOfSheet(targets(['森林覆盖率,%,32以上,30.4', '新建学校,所,40,20'])))).toBe(
      '新建学校实现双过半',
    )
  })
  it('has no colour by a rule of schedules', () => {
    const rule = { measure: 'schedule', ranges: [{ name: 'green', from: null, fromIncluded: false, to: null, toIncluded: false }] } as const
    const rows = progressRows(selectionOfSheet(targets(['森林覆盖率,%,32以上,30.4', '新建学校,所,40,20'])))
    expect(rows.map((row) => colourOfRow(rule, row).kind)).toEqual(['silent', 'colour'])
  })
})

describe('以上 and 以内 are a target’s sense, never an interval', () => {
  const tile = (row: string) => {
    const mark = marksOf(figureOf('tiles', selectionOfSheet(targets([row]), { basis: 'target' })))[0]
    return [mark?.aside, mark?.change?.direction, mark?.change?.text, mark?.change?.merit]
  }
  it('a rate within its ceiling lies below it, and that is good', () =>
    expect(tile('城镇调查失业率,%,5.5以内,5.1')).toEqual(['全年目标5.5%以内', 'down', '0.4个百分点', 'good']))
  it('a rate under its floor lies below it by just so much', () =>
    expect(tile('森林覆盖率,%,32以上,30.4')).toEqual(['全年目标32.0%以上', 'down', '1.6个百分点', 'bad']))
  it('a part of a floor is said as in 完成率', () => {
    expect(tile('完成投资,亿元,1000以上,520')[0]).toBe('全年目标1000以上 已完成52.0%')
    expect(headlineOf('completion', selectionOfSheet(targets(['完成投资,亿元,1000以上,520'])))).toContain('52.0%')
  })
  it('a count within a range is in it', () => expect(tile('平均办理时限,天,3—5,4')[1]).toBe('flat'))
})

describe('the laggard of many offices is named', () => {
  const offices = (rows: readonly string[]) => `2024年各县区新建改建农村公路完成情况（截至2024年9月底）
    单位,年度目标（公里）,累计完成（公里）
    ${rows.join('\n    ')}`
  it('when one is behind', () =>
    expect(headlineOf('completion', selectionOfSheet(offices(['东县,100,90', '西县,80,70', '南县,60,24'])))).toBe(
      '3家中1家未达时序，南县仅40.0%',
    ))
  it('when all are', () =>
    expect(headlineOf('completion', selectionOfSheet(offices(['东县,100,30', '西县,80,20', '南县,60,12'])))).toBe(
      '3家均未达时序，南县仅20.0%',
    ))
  it('nobody when two are last', () =>
    expect(headlineOf('completion', selectionOfSheet(offices(['东县,100,90', '西县,80,32', '南县,60,24'])))).toBe(
      '3家中1家达到时序、2家未达时序',
    ))
})
