import { describe, expect, it } from 'vitest'
import type { BoardFigure } from '../../../src/figures/board'
import { boardFrom, sheet } from '../fromSheets'

const completionOf = (csv: string): BoardFigure['figure'] => {
  const found = boardFrom(sheet(csv)).figures.find(({ kind }) => kind === 'completion')
  if (found === undefined) throw new Error('no completion')
  return found.figure
}
const details = (csv: string) => completionOf(csv).panels[0]?.series[0]?.marks.map(({ category, detail }) => `${category} ${detail}`)

describe('two goals of one row', () => {
  const towns = (heads: string, rows: string) => `各镇招商到位资金（截至2025年5月31日）\n单位：万元\n镇,${heads}\n${rows}`
  it.each<readonly [string, string, string]>([
    [
      'the half year’s is due first and leads',
      towns('全年目标,上半年目标,累计完成', '东镇,20000,9000,7200\n西镇,15000,7000,6800\n南镇,12000,6000,3000'),
      '上半年目标3家中2家未达时序，南镇仅50.0%',
    ],
    [
      'in whatever order they stand, each with its part',
      towns(
        '上半年目标,全年目标,累计完成,占上半年目标（%）,占全年目标（%）',
        '东镇,9000,20000,7200,80.0,36.0\n西镇,7000,15000,6800,97.1,45.3\n南镇,6000,12000,3000,50.0,25.0',
      ),
      '上半年目标3家中2家未达时序，南镇仅50.0%',
    ],
    [
      'only what part of either is done',
      towns('累计完成,占上半年目标（%）,占全年目标（%）', '东镇,7200,80.0,36.0\n西镇,6800,97.1,45.3\n南镇,3000,50.0,25.0'),
      '上半年目标3家中2家未达时序，南镇仅50.0%',
    ],
    [
      'at the end of its time who isn’t done is named',
      '2025年1—6月指标情况\n指标,单位,年度目标,半年目标,1-6月完成\n投资,亿元,60,30,27.3\n税收,亿元,40,20,21.2\n到位资金,亿元,25,12,7.5',
      '上半年目标3项中2项未完成，到位资金仅62.5%',
    ],
    [
      'neighbours: one goal is not named',
      towns('全年目标,累计完成', '东镇,20000,7200\n西镇,15000,6800\n南镇,12000,3000'),
      '3家中2家未达时序，南镇仅25.0%',
    ],
  ])('%s', (_, csv, headline) => expect(completionOf(csv).headline.text).toBe(headline))
  it('the year’s stands beside it', () => {
    expect(details(towns('全年目标,上半年目标,累计完成', '东镇,20000,9000,7200\n西镇,15000,7000,6800\n南镇,12000,6000,3000'))).toEqual([
      '南镇 3000 / 6000万元，全年目标25.0%',
      '东镇 7200 / 9000万元，全年目标36.0%',
      '西镇 6800 / 7000万元，全年目标45.3%',
    ])
  })
  it('双过半 is of the year', () => {
    const { figures } = boardFrom(
      sheet(
        '2025年1—6月指标情况\n指标,单位,年度目标,半年目标,1-6月完成\n投资,亿元,60,30,27.3\n税收,亿元,40,20,21.2\n到位资金,亿元,25,12,7.5',
      ),
    )
    expect(figures.find(({ kind }) => kind === 'doubleHalf')?.figure.headline.text).toBe('3项中1项实现双过半')
  })
})

describe('a ceiling is no task: less is used, and over is the news', () => {
  const of = (title: string, heads: string, rows: string) => `${title}\n部门,${heads}\n${rows}`
  it.each<readonly [string, string, string]>([
    [
      '三公经费 over its budget',
      of(
        '2025年1—9月“三公”经费预算执行情况（万元）',
        '全年预算,1—9月支出,执行率（%）',
        '县委办,48,31.2,65.0\n财政局,22,17.4,79.1\n住建局,30,31.5,105.0',
      ),
      '3家中1家超控制数，住建局已用105.0%',
    ],
    [
      'all within, though faster than the year',
      of('2025年1—9月“三公”经费预算执行情况（万元）', '全年预算,1—9月支出', '县委办,48,31.2\n财政局,22,17.4\n住建局,30,20.1'),
      '3家均未超控制数，财政局已用79.1%最多',
    ],
    [
      'accidents held to a number',
      of('2025年1—10月安全生产', '全年控制数（起）,1—10月事故起数', '甲县,12,9\n乙县,8,9\n丙县,15,18'),
      '3家中2家超控制数，丙县已用120.0%',
    ],
    [
      'a target in words',
      of('2025年1—6月会议情况', '全年计划（次）,1—6月召开会议（次）', '甲局,不超过10,4\n乙局,不超过8,9\n丙局,不超过12,6'),
      '3家中1家超控制数，乙局已用112.5%',
    ],
    [
      'neighbours: a department’s spending is to be done',
      of('2025年1—9月部门预算支出进度（万元）', '全年预算,1—9月支出', '教育局,480,312\n卫健局,220,174\n住建局,300,201'),
      '3家中2家未达时序，教育局仅65.0%',
    ],
    [
      'a task beside a ceiling: each by its own words',
      '2025年1—6月重点指标\n指标,单位,年度目标,1—6月完成\n招商签约项目,个,30,9\n新增就业,人,600,420\n召开会议,次,不超过10,12',
      '3项中1项未达时序、1项超控制数',
    ],
  ])('%s', (_, csv, headline) => {
    const figure = completionOf(csv)
    expect(figure.headline.text).toContain(headline)
    const over = figure.panels[0]?.series[0]?.marks.filter(({ gap }) => gap?.merit === 'bad').map(({ label }) => Number.parseFloat(label))
    if (figure.notes.includes('目标为控制数，少用为好')) expect(over?.every((rate) => rate > 100)).toBe(true)
  })
})
