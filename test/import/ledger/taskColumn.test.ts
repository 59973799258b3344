import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { boardFrom, sheet } from '../../figures/fromSheets'

const read = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '台账.csv', [])

describe('J1 whatever it is called, the column that tells the lines apart is what is to be done', () => {
  it.each([
    [
      '承诺事项',
      '序号,承诺事项,责任科室,完成时限,进度状态\n1,开通网上预约,综合科,2024年9月底,已完成\n2,压减会议,文秘科,2024年12月底,推进中\n3,整理档案,档案室,2024年10月底,推进中',
      ['开通网上预约', '压减会议', '整理档案'],
    ],
    [
      '攻坚课题 behind a column of kinds',
      '类别,攻坚课题,牵头单位,完成时限,推进情况\n改革,编制清单,法制科,2024年9月30日,已办结\n改革,下放权限,审改科,2024年10月31日,推进中\n民生,改造食堂,行政科,2024年11月30日,推进中',
      ['编制清单', '下放权限', '改造食堂'],
    ],
    [
      '为民服务清单, the last column but the remark',
      '责任人,完成时限,办理状态,为民服务清单,备注\n张三,2024-09-30,已办结,更换路灯,\n李四,2024-10-31,办理中,修缮水渠,资金到位\n王五,2024-11-30,办理中,建设书屋,',
      ['更换路灯', '修缮水渠', '建设书屋'],
    ],
    [
      'no serial numbers',
      '作战目标任务清单,责任单位,时限要求,亮灯\n建成泵站,水利局,2024年8月31日,绿\n打通断头路,交通局,2024年12月31日,黄',
      ['建成泵站', '打通断头路'],
    ],
    [
      'bodies beside what they are to do',
      '单位,作战内容,责任领导,完成时限,工作状态\n甲县,拆除围挡,赵某,2024年9月底,已完成\n乙县,清理河道,钱某,2024年9月底,推进中\n丙县,关停小窑,孙某,2024年9月底,推进中',
      ['拆除围挡', '清理河道', '关停小窑'],
    ],
  ])('%s', (_what, csv, tasks) => {
    const { items, notices } = read(csv)
    expect(items.map(({ text }) => text)).toEqual(tasks)
    expect(notices.map(({ code }) => code)).toEqual(['noIndicators'])
  })

  it.each([
    ['a list of people', '姓名,职务,办公电话,负责人\n张三,科长,2001,李四\n王五,科员,2002,李四'],
    ['who and with whom, without how far', '材料名称,牵头单位,配合单位\n工作总结,综合科,人事科\n述职报告,人事科,综合科'],
    ['columns of figures', '县区,责任单位,完成情况,受理（件）,办结（件）\n甲县,水利局,良好,12,10\n乙县,交通局,良好,15,13'],
    ['one line', '承诺事项,责任科室,完成时限,进度状态\n开通网上预约,综合科,2024年9月底,已完成'],
    [
      'nothing tells the lines apart',
      '类别,责任科室,完成时限,进度状态\n改革,综合科,2024年9月底,已完成\n改革,文秘科,2024年9月底,推进中\n改革,档案室,2024年9月底,推进中',
    ],
  ])('%s is no ledger', (_what, csv) => expect(read(csv).items).toEqual([]))
})

describe('J4 a column of aims says not how a task stands', () => {
  it.each(['年度目标', '工作要求', '工作措施', '年度工作计划', '完成标准'])('%s', (head) => {
    const { items } = read(
      `序号,工作任务,${head},责任科室,完成时限,进展\n1,改造大厅,按期完成,综合科,2024年9月底,正在推进\n2,修订制度,按期完成,文秘科,2024年9月底,正在推进\n3,清理档案,按期完成,档案室,2024年9月底,已完成`,
    )
    expect(items.map(({ status }) => status)).toEqual(['正在推进', '正在推进', '已完成'])
  })
  it('a remark of states still says it', () => {
    const { items } = read(
      '序号,工作任务,责任科室,完成时限,备注\n1,改造大厅,综合科,2024年9月底,已完成\n2,修订制度,文秘科,2024年9月底,逾期\n3,清理档案,档案室,2024年9月底,已完成',
    )
    expect(items.map(({ standing }) => standing)).toEqual(['done', 'overdue', 'done'])
  })
})

describe('J2 days on the way are milestones', () => {
  const plan = (head: string, first: string, second: string) =>
    `2024年工作计划\n序号,工作任务,责任科室,${head},完成时限,状态\n1,改造大厅,综合科,${first},2024年12月31日,推进中\n2,修订制度,文秘科,${second},2024年11月30日,推进中`
  it.each([
    ['a day and its words', '节点一', '2024年5月8日 定方案', '2024年6月1日：征求意见', ['定方案 2024-05-08', '征求意见 2024-06-01']],
    ['a day alone', '启动时间', '2024年3月1日', '2024年4月15日', ['启动时间 2024-03-01', '启动时间 2024-04-15']],
    ['without its year', '关键节点', '5月8日 定方案', '6月1日 征求意见', ['定方案 2024-05-08', '征求意见 2024-06-01']],
    ['stored dates', '开工日期', '2024-03-01', '2024/4/15', ['开工日期 2024-03-01', '开工日期 2024-04-15']],
    ['words only', '路线图', '先易后难', '分步推进', []],
  ])('%s', (_what, head, first, second, said) => {
    const { items } = read(plan(head, first, second))
    expect(items).toHaveLength(2)
    expect(items.flatMap(({ milestones }) => milestones.map(({ name, date }) => `${name} ${date}`))).toEqual(said)
  })
  it('are drawn on the schedule, which begins with the first', () => {
    const { figures } = boardFrom(sheet(plan('启动时间', '2024年3月1日', '2024年4月15日')))
    const marks = figures.find(({ kind }) => kind === 'schedule')?.figure.panels.flatMap(({ series }) => series.flatMap((one) => one.marks))
    expect(marks?.map(({ points }) => points?.map(({ name }) => name))).toEqual([['启动时间'], ['启动时间']])
    expect(figures.find(({ kind }) => kind === 'schedule')?.figure.notes.join()).not.toMatch(/没有起始日/)
  })
})
