import { describe, expect, it } from 'vitest'
import { marksOf } from '../numberScanner'
import { figureOf, headlineOf, selectionOfSheet, selectionOfSheets } from '../readSheets'

const apart = `2024年度督查工作得分
  单位类别,单位,得分,名次
  县市区,东县,88,1
  县市区,西县,82,2
  县市区,南区,71,3
  市直部门,财政局,97,1
  市直部门,审计局,64,2`
const regions = `2024年各市信息得分
  地区,单位,得分
  鲁东,甲市,90
  鲁西,乙市,95
  鲁东,丙市,80
  鲁西,丁市,70`
const ranks = `2024年度考核得分
  单位,党建得分,党建名次,业务得分,业务名次,总分,总名次
  甲局,48,1,30,3,78,3
  乙局,40,3,44,1,84,2
  丙局,45,2,42,2,87,1`
const wrong = ranks.replace('78,3', '78,2').replace('84,2', '84,3')

describe('考核得分', () => {
  it('ranks 县市区 and 市直部门 apart', () => {
    expect(headlineOf('scoreboard', selectionOfSheet(apart))).toBe('县市区东县、市直部门财政局各居组首，南区、审计局居末')
    expect(headlineOf('scoreboard', selectionOfSheet(apart, { language: 'en' }))).toBe('东县, 财政局 lead their kinds; last: 南区, 审计局')
    const figure = figureOf('scoreboard', selectionOfSheet(apart))
    expect(marksOf(figure).map((mark) => [mark.detail, mark.category, mark.rank])).toEqual([
      ['县市区', '东县', '1'],
      ['县市区', '西县', '2'],
      ['县市区', '南区', '3'],
      ['市直部门', '财政局', '1'],
      ['市直部门', '审计局', '2'],
    ])
    expect(figure.notes.join()).not.toContain('按得分应为')
  })
  it('ranks regions together, which are no kinds of office', () =>
    expect(headlineOf('scoreboard', selectionOfSheet(regions))).toBe('乙市95分居首，丁市70分居末'))
  it('holds the place of the total against the total, not 党建名次', () => {
    const figure = figureOf('scoreboard', selectionOfSheet(ranks))
    expect(figure.notes).toContain('名次为表中所写')
    expect(marksOf(figure).map((mark) => [mark.category, mark.rank])).toEqual([
      ['丙局', '1'],
      ['乙局', '2'],
      ['甲局', '3'],
    ])
  })
  it('never overrules the sheet without ◆ and both places', () => {
    const figure = figureOf('scoreboard', selectionOfSheet(wrong))
    expect(marksOf(figure).map((mark) => mark.rank)).toEqual(['1', '2◆3', '3◆2'])
    expect(figure.notes).toContain('乙局表中名次3，按得分应为2')
  })
})

describe('two offices of one short name', () => {
  const files = [
    ['东城区委办公室.csv', '东城区委办公室督办事项\n状态,2024年3月（件）\n办结,8\n逾期,2'],
    ['西城区委办公室.csv', '西城区委办公室督办事项\n状态,2024年3月（件）\n办结,5\n逾期,1'],
  ] as const
  it('are two rows, each by its own name', () => {
    const selection = selectionOfSheets(files)
    const names = selection.dataset.offices.map((office) => office.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

it('heads of 报送情况 over two years are told apart', () => {
  const lines = ['单位,2023年11月,2023年12月,2024年1月,2024年11月,2024年12月', '东县,1,2,3,4,5', '西县,1,2,3,4,', '南区,2,2,2,2,2']
  const figure = figureOf('coverage', selectionOfSheet(`各单位报送信息（篇）\n${lines.join('\n')}`))
  const heads = (figure.panels[0]?.columns ?? []).map((column) => `${column.title}${column.detail}`)
  expect(new Set(heads).size).toBe(heads.length)
  for (const series of figure.panels[0]?.series ?? [])
    expect(new Set(series.marks.map((mark) => mark.category)).size).toBe(series.marks.length)
})
