import { describe, expect, it } from 'vitest'
import { figureKinds } from '../../../src/figures/registry'
import { marksOf, strayNumbers } from '../numberScanner'
import { figureOf, headlineOf, selectionOfSheet } from '../readSheets'

const overYearEnd = `月份,来信来访（件）
  2023年10月,70
  2023年11月,95
  2023年12月,88
  2024年1月,52
  2024年2月,61`
const months = (rows: readonly string[]) => `各单位信息报送（单位：篇）
  单位,2024年4月,2024年5月
  ${rows.join('\n  ')}`
const toDate = `单位,指标,2023年1—4月,2023年1—5月,2024年1—4月,2024年1—5月
  东县,到位资金（亿元）,40,50,44,48
  西县,到位资金（亿元）,30,38,33,41
  南区,到位资金（亿元）,20,25,24,30`
const rates = `各单位群众满意率（%）
  单位,2024年4月,2024年5月
  一局,95.0,94.0
  二局,93.0,92.5
  三局,90.0,91.0`

describe('走势', () => {
  it('never drops months silently: two years without a common month run on as one line', () => {
    const figure = figureOf('trend', selectionOfSheet(overYearEnd))
    expect(marksOf(figure).map((mark) => mark.category)).toEqual(['2023年10月', '2023年11月', '2023年12月', '2024年1月', '2024年2月'])
    expect(figure.headline.text).toBe('来信来访2023年11月最高，95件')
  })
  it('says of how many', () => {
    const selection = selectionOfSheet(months(['一局,8,5', '二局,9,4', '三局,7,9']))
    expect(headlineOf('trend', selection)).toBe('3家中2家5月信息报送少于4月')
    expect(headlineOf('trend', { ...selection, settings: { ...selection.settings, language: 'en' } })).toBe(
      '信息报送: 2 of 3 lower in May than in Apr',
    )
  })
  it('says all where all did', () =>
    expect(headlineOf('trend', selectionOfSheet(months(['一局,8,5', '二局,9,4', '三局,7,6'])))).toBe('3家5月信息报送均少于4月'))
  it('holds what adds up from January against the same months of last year', () =>
    expect(headlineOf('trend', selectionOfSheet(toDate))).toBe('3家中2家2024年1—5月到位资金多于上年同期'))
  it('a rate is lower, not fewer', () => expect(headlineOf('trend', selectionOfSheet(rates))).toBe('3家中2家5月群众满意率低于4月'))
})

describe('superlatives come from what is better', () => {
  const sheet = `2024年上半年各县区情况
    单位,投诉（件）,差错率（%）,来电（件）,采用信息（篇）
    东县,31,0.9,300,12
    西县,12,0.4,120,30
    南区,44,1.5,500,21`
  it.each([
    ['投诉', '南区投诉44件，3家中最多', '南区: 投诉 44 件, most of 3'],
    ['差错率', '南区差错率1.5%，3家中最高', '南区: 差错率 1.5%, highest of 3'],
    ['采用信息', '西县采用信息30篇居3家之首，东县12篇居末', '西县: 采用信息 30 篇, first of 3; 东县 last at 12 篇'],
  ])('%s', (indicator, zh, en) => {
    expect(headlineOf('ranking', selectionOfSheet(sheet, {}, indicator))).toBe(zh)
    expect(headlineOf('ranking', selectionOfSheet(sheet, { language: 'en' }, indicator))).toBe(en)
  })
  it('what is neither better nor worse is no first place', () =>
    expect(headlineOf('matrix', selectionOfSheet(sheet))).toBe('南区3项中2项居末，西县2项居首'))
  it('from 0 to some of what less is better of is bad', () => {
    const figure = figureOf(
      'yearOverYear',
      selectionOfSheet('各单位超期件数（件）\n  单位,2023年,2024年\n  东县,0,7\n  西县,5,4\n  南区,3,2'),
    )
    expect(marksOf(figure).find((mark) => mark.category === '东县')?.change).toMatchObject({ text: '基数为0，增加7件', merit: 'bad' })
  })
  it('a change of sign stands in the sentence too', () => {
    const { text } = figureOf(
      'yearOverYear',
      selectionOfSheet('某公司情况\n  指标,2023年,2024年\n  净利润（万元）,60,-15\n  经营亏损（万元）,-80,-95\n  发文（件）,40,44'),
    ).sentence
    expect(text).toContain('净利润−15万元，同比由正转负，减少75万元')
    expect(text).toContain('经营亏损−95万元，同比基数为负，减少15万元')
  })
})

describe('benchmarks', () => {
  const sheet = `某市政府办公室2024年对标情况
    指标,本单位,标杆：甲市政府办公室,标杆：乙市政府办公室
    网上办结率（%）,82,90,80
    公文平均办理时长（小时）,6,8,3
    采用信息（篇）,120,100,180`
  it('are each measured against, never with each other', () => {
    const selection = selectionOfSheet(sheet)
    expect(headlineOf('benchmarkGap', selection)).toBe('3项中1项不及甲市政府办公室；3项中2项不及乙市政府办公室')
    const figure = figureOf('benchmarkGap', selection)
    expect(strayNumbers(figure, selection.dataset)).toEqual([])
    expect(figure.headline.text).not.toContain('最多')
  })
  it('are no members of a ranking, a comparison or a matrix', () => {
    const selection = selectionOfSheet(sheet)
    for (const kind of ['ranking', 'comparison', 'matrix', 'yearOverYear', 'composition'] as const)
      expect(figureKinds[kind].unsuited({ ...selection, indicators: [0] }), kind).not.toBeNull()
  })
})
