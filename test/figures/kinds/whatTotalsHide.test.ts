import { describe, expect, it } from 'vitest'
import { candidateOfKey } from '../../../src/figures/board/candidateOfKey'
import { groundFor } from '../../../src/figures/ground/ground'
import { boardFrom, sheet, type FromSheets } from '../fromSheets'
import { headlineOf, selectionOfSheet } from '../readSheets'
import { misprintedFacts, strayNumbers, wrongFacts } from '../numberScanner'

const board = (csv: string): FromSheets => boardFrom(sheet(csv))
const said = (csv: string) => board(csv).headlines.join('\n')
const kinds = (csv: string) => board(csv).figures.map(({ kind }) => kind)

/** A sheet as the kinds of a board see it. */
function selectionOfBoard(csv: string) {
  const { selection } = board(csv)
  return { ...selection, dataset: groundFor(selection.dataset, selection.relations, selection.settings).dataset }
}

function expectTrueNumbers(of: FromSheets): void {
  for (const { figure: one, selection } of of.figures) {
    expect(strayNumbers(one, selection.dataset, selection.items)).toEqual([])
    expect(wrongFacts(one)).toEqual([])
    expect(misprintedFacts(one)).toEqual([])
  }
}

const towns = `2025年各镇督办件办结数（件）
  镇,1月,2月,3月,4月,5月,6月,7月,8月,9月
  云岭镇,12,9,14,16,13,15,11,12,14
  龙泉镇,8,7,9,8,6,5,4,3,2
  石门镇,10,8,12,11,12,13,14,15,16
  沙河镇,6,5,7,7,8,8,9,9,8
  永丰镇,4,3,4,5,4,5,6,5,6`

describe('one that goes the worse way step by step while all together do not', () => {
  it('is named on the lines of all, which are the board’s beside the line of the total', () => {
    const of = board(towns)
    const one = of.figures.find(({ key }) => key.endsWith('@each'))
    expect(one?.figure.headline.text).toBe('龙泉镇督办件办结数连续6期下降，至2件')
    const named = one?.figure.panels.flatMap(({ series }) =>
      series.filter(({ marks }) => marks.some(({ flags }) => flags.includes('named-bad'))),
    )
    expect(named?.map(({ name }) => name)).toEqual(['龙泉镇'])
    expect(candidateOfKey(one?.key ?? '', of.selection)?.selection.offices).toEqual([])
    expectTrueNumbers(of)
  })
  it.each([
    ['a rise of what there should be more of', towns.replace('8,7,9,8,6,5,4,3,2', '2,3,4,5,6,8,9,8,10')],
    ['a step back on the way', towns.replace('8,7,9,8,6,5,4,3,2', '8,7,9,8,6,5,6,5,6')],
    ['what nobody judges', towns.replace('督办件办结数（件）', '来访人数（人）')],
    [
      'half of all',
      towns.replace('12,9,14,16,13,15,11,12,14', '12,9,14,16,13,12,11,9,8').replace('6,5,7,7,8,8,9,9,8', '6,5,7,9,8,7,6,5,4'),
    ],
  ])('%s is not', (_, csv) => expect(said(csv)).not.toMatch(/镇.*连续\d期/))
})

describe('whoever moved against all the others', () => {
  const rise = `各区2024、2025年信访情况
  单位,重复信访件次,
  ,2024年,2025年
  经济开发区管委会,38,22
  风景名胜区管委会,19,31
  旅游度假区管委会,19,18
  综合保税区管委会,18,16`
  it.each([
    ['is said beside the whole where there is room', '重复信访件次同比下降7.4%，只有风景名胜区增长63.2%', rise],
    [
      'is said alone where there is none',
      '群众越级重复信访件次：只有风景名胜区管委会增长63.2%',
      rise.replace('重复信访件次', '群众越级重复信访件次'),
    ],
  ])('%s', (_, words, csv) => {
    expect(said(csv)).toContain(words)
    expectTrueNumbers(board(csv))
  })
  it('stands beside who gave most of a change, where it went half as far', () => {
    const csv = `2024、2025年学生情况
    学校,在校学生（人）,
    ,2024年,2025年
    一小,1200,1264
    二小,900,820
    三小,800,724
    四小,700,640
    五小,650,600`
    const contribution = (lines: string) => headlineOf('contribution', selectionOfSheet(lines))
    expect(contribution(csv)).toContain('二小减少80人最多，一小增加64人')
    expect(contribution(csv.replace('1264', '1230'))).not.toContain('一小')
    expect(said(csv)).toMatch(/合计下降4\.8%，三小下降9\.5%[^]*二小减少80人最多，一小增加64人/)
    // Whoever is named by the changes of all is not named again.
    const risen = `2024、2025年学生情况
    学校,在校学生（人）,
    ,2024年,2025年
    一小,1264,1200
    二小,820,900
    三小,724,800
    四小,640,700
    五小,600,650`
    expect(headlineOf('contribution', selectionOfSheet(risen))).toContain('二小增加80人最多，一小减少64人')
    expect(said(risen)).toMatch(/只有一小下降5\.1%/)
    expect(said(risen)).not.toContain('一小减少64人')
  })
})

describe('sums among what a sheet lists are how the whole went', () => {
  const csv = `示例区精文简会情况
  类别,2024年,2025年
  发文小计（件）,186,142
  区委文件（件）,115,96
  两办文件（件）,71,46
  会议小计（次）,94,101
  全区性大会（次）,12,9
  现场会（次）,82,92`
  it('are said first, by what they are sums of', () => {
    expect(said(csv)).toContain('会议增长7.4%，发文下降23.7%')
    expectTrueNumbers(board(csv))
  })
  it('are no chain of which one of their terms is a step', () => expect(kinds(csv)).not.toContain('adoption'))
  it('fewer meetings are better where a title asks for fewer', () => {
    const figure = board(csv).figures.find(({ kind }) => kind === 'yearOverYear')?.figure
    const merits = figure?.panels.flatMap(({ series }) => series.flatMap(({ marks }) => marks.map((m) => [m.category, m.change?.merit])))
    expect(merits).toContainEqual(['全区性大会', 'good'])
    expect(merits).toContainEqual(['现场会', 'bad'])
  })
})

describe('over more than a year of months or quarters', () => {
  const csv = `增加值（亿元）
  指标,2023年一季度,2023年二季度,2023年三季度,2023年四季度,2024年一季度,2024年二季度,2024年三季度,2024年四季度,2025年一季度
  生产总值,100,110,112,130,108,118,121,139,102`
  it('a piece is held against the same of the year before, and the season is no peak', () => {
    expect(said(csv)).toMatch(/生产总值102亿元，比上年同期下降5\.6%，5期来首次下降/)
    expect(said(csv)).not.toContain('最高')
    expectTrueNumbers(board(csv))
  })
  it('a level still has its peak', () =>
    expect(said(csv.replace('增加值（亿元）', '满意率（%）').replace('生产总值', '群众满意率'))).not.toContain('比上年同期'))
})

describe('where two are last as often', () => {
  const csv = `2025年各县增速（%）
  县,固定资产投资增速（%）,规模以上工业增加值增速（%）,社会消费品零售总额增速（%）
  甲县,6.4,8.1,6.0
  乙县,8.8,9.6,6.3
  丙县,2.2,6.5,4.7
  丁县,4.0,7.4,5.3
  戊县,-5.7,4.8,4.1
  己县,-9.3,3.1,3.5
  庚县,1.0,5.9,4.6`
  it('whoever is the very last is named', () => {
    expect(headlineOf('matrix', selectionOfBoard(csv))).toMatch(/^己县3项均居末/)
  })
  it('what a count is worth in points is not counted beside it', () => {
    const levels = `2025年信息采用情况
    单位,省采用（篇）,省采用得分,市采用（篇）,市采用得分
    甲局,6,60,20,40
    乙局,5,50,18,36
    丙局,4,40,12,24
    丁局,3,30,11,22
    戊局,2,20,9,18
    己局,1,10,3,6`
    expect(said(levels)).not.toMatch(/4项/)
  })
})
