import { describe, expect, it } from 'vitest'
import { boardFrom, sheet } from '../fromSheets'

const board = (csv: string) => boardFrom(sheet(csv))
const said = (csv: string) => board(csv).headlines.join('\n')

describe('a list with a day by which and a day on which each was done', () => {
  const csv = `督办事项台账
  统计截止日期：2025年11月20日
  编号,交办事项,牵头单位,交办日期,要求办结日期,实际办结日期,办理状态
  1,积水点整治,住建局,2025-09-01,2025-10-15,2025-10-12,已办结
  2,农田管护办法,农业农村局,2025-09-03,2025-10-31,,逾期未办结
  3,校园周边整治,交警大队,2025-09-10,2025-11-10,2025-11-14,超期办结
  4,投诉核查,市监局,2025-09-22,2025-11-15,,逾期未办结
  5,专项整改,民政局,2025-10-08,2025-11-30,,办理中`
  it('the day by which it is asked for closes nothing', () => {
    expect(said(csv)).toContain('5项任务2项已过时限未销号')
    expect(said(csv)).toMatch(/已销号2项/)
    expect(said(csv)).not.toMatch(/已销号[345]项/)
  })
  it('told by 应办结时间 too', () => expect(said(csv.replace('要求办结日期', '应办结时间'))).toContain('2项已过时限未销号'))
})

describe('an office in the middle of many graded evenly', () => {
  const names = ['临江街道', '解放街道', '和平街道', '新兴街道', '建设街道', '光明街道', '胜利街道']
  const csv = (middle: string) =>
    `2025年上半年热线办理情况\n单位,受理量（件）,按时办结率（%）,满意率（%）\n${names
      .map((name, k) => `${k === 3 ? middle : name},${980 - k * 30},${(98.8 - k * 0.4).toFixed(1)},${(95 - k * 0.6).toFixed(1)}`)
      .join('\n')}`
  it('is one of them', () => expect(board(csv('新兴街道')).figures[0]?.figure.headline.text).toContain('7家'))
  it('called by no name like theirs it is their mean', () =>
    expect(board(csv('本级水平')).figures[0]?.figure.headline.text).toContain('6家'))
})

describe('parts of a score that add up to it are scores', () => {
  const csv = `2025年上半年考核得分表
  单位,党建,改革,法治,交通,加减分,总分,名次
  甲局,27.30,19.20,14.60,6.20,1.50,68.80,1
  乙局,27.69,18.98,14.24,5.62,0.50,67.03,2
  丙局,26.76,18.32,13.16,6.20,0.80,65.24,3
  丁局,24.51,17.22,13.16,5.62,-2.00,58.51,4`
  const types = (lines: string) => Object.fromEntries(board(lines).selection.dataset.indicators.map(({ name, type }) => [name, type]))
  it('B8: whatever each of them is called', () => expect(types(csv)).toMatchObject({ 交通: 'score', 加减分: 'score', 党建: 'score' }))
  it('B8: what does not add up stays what it was', () => {
    const other = csv.replace(/考核得分表/, '情况表').replace(/6\.20|5\.62/g, (text) => (text === '6.20' ? '9.90' : '1.10'))
    expect(types(other)['交通']).not.toBe('score')
  })
})

describe('how much was done of tasks of different size ranks nobody', () => {
  const csv = `2025年10月重点工作通报（截至10月31日）
  县,到位资金年度目标（亿元）,到位资金完成（亿元）,项目开工率（%）,群众满意率（%）
  东江县,60,53.4,91.2,96.1
  西岭县,45,21.6,62.5,88.0
  南湖区,80,74.4,94.0,97.2
  北港区,75,60.0,85.3,93.3
  白水县,28,17.1,74.1,90.2
  金溪县,36,27.4,77.8,91.4`
  it('the table counts the rates alone', () => {
    expect(said(csv)).not.toMatch(/3项.*(列后|居首)/)
    expect(said(csv)).toMatch(/西岭县/)
  })
})

describe('what was highest at the beginning', () => {
  it('has only gone down since: the way is told', () => {
    const csv = `消费量（千克）
    指标,2018年,2019年,2020年,2021年,2022年,2023年
    人均粮食消费量,178,160,163,150,155,152`
    expect(said(csv)).not.toContain('2018年最高')
  })
})
