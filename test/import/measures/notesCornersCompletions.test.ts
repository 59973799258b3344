import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { tidyRow } from '../../../src/report/tidy'
import { boardFrom, sheet } from '../../figures/fromSheets'

const rowsOf = (csv: string) => {
  const { dataset } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  return Array.from({ length: dataset.count }, (_, i) => tidyRow(dataset, i))
}
const periods = (csv: string) => [...new Set(rowsOf(csv).map((row) => row.period))]

describe('a note beneath that says up to when the figures go (E11)', () => {
  const table = (title: string, note: string) =>
    `${title}\n单位名称,调整预算数（万元）,累计支出数（万元）\n市教育局,54120.5,41230.8\n市民政局,13050,8120.4\n市文旅局,9100,5005.3\n${note}`
  const done = (csv: string) => [...new Set(rowsOf(csv).flatMap((row) => (row.measure === 'value' ? [row.period] : [])))]
  it.each([
    ['under a title with its year alone', table('2024年部门预算执行进度表', '注：截至2024年9月底，序时进度75%。'), ['2024-01/2024-09']],
    ['with a day', table('2024年部门预算执行进度表', '注：数据截至2024年6月30日。'), ['2024-H1']],
    ['under a title without a time', table('部门预算执行进度表', '说明：以上数据截止2023年11月30日'), ['2023-01/2023-11']],
    ['not where the title says the months', table('2024年1—8月部门预算执行进度表', '注：截至2024年9月底。'), ['2024-01/2024-08']],
    ['not of another year', table('2024年部门预算执行进度表', '注：人员数截至2023年12月31日。'), ['2024']],
    ['not when it was made', table('2024年部门预算执行进度表', '制表日期：2024年10月8日'), ['2024']],
    ['not where two notes differ', table('2024年部门预算执行进度表', '注1：支出截至2024年9月底。\n注2：人员截至2024年6月底。'), ['2024']],
    ['nor where nothing else says when', table('部门预算执行进度表', '注1：支出截至2024年9月底。\n注2：人员截至2024年6月底。'), ['../']],
  ])('%s', (_, csv, expected) => expect(done(csv)).toEqual(expected))

  it('each table by the note beneath it', () => {
    const two = (year: string, note: string) => `单位,支出（万元）,收入（万元）\n${year}甲局,10,12\n${year}乙局,20,25\n${note}`
    const csv = `2024年收支表\n${two('', '注：截至2024年3月底。')}\n\n${two('', '')}`
    expect(periods(csv)).toEqual(['2024-Q1', '2024'])
  })

  it('the board holds progress to that day, and names who lags', () => {
    const { headlines } = boardFrom(sheet(table('2024年部门预算执行进度表', '注：截至2024年9月底，序时进度75%。')))
    expect(headlines.some((text) => text.includes('3家中2家未达时序') && text.includes('市文旅局'))).toBe(true)
  })
})

describe('a nameless completion is of what its arithmetic proves (A15)', () => {
  const completions = (csv: string) => [...new Set(rowsOf(csv).flatMap((row) => (row.measure === 'completion' ? [row.indicator] : [])))]
  it.each([
    [
      'behind the parts of what was done',
      '部门,全年计划（篇）,调研报告（篇）,其中：领导批示（篇）,进入决策（篇）,完成率\n发改委,12,9,3,1,75%\n教育局,8,8,2,2,100%\n住建局,10,4,0,0,40%',
      ['调研报告'],
    ],
    [
      'behind another count',
      '单位,目标任务（个）,引进项目（个）,到位资金（万元）,完成率（%）\n东区,20,15,800,75\n西区,10,8,1200,80\n北区,16,4,90,25',
      ['引进项目'],
    ],
    [
      'as fractions',
      '单位,年度目标（户）,走访企业（户）,解决问题（件）,完成比例\n东区,20,15,3,0.75\n西区,10,8,4,0.8\n北区,16,4,1,0.25',
      ['走访企业'],
    ],
    [
      'of the nearest where nothing proves it',
      '单位,引进项目（个）,到位资金（万元）,完成率（%）\n东区,15,800,75\n西区,8,1200,80\n北区,4,90,25',
      ['到位资金'],
    ],
    [
      'of the nearest where it is that one’s',
      '单位,收文（件）,年度目标（件）,办结（件）,完成率（%）\n东区,90,20,15,75\n西区,80,10,8,80\n北区,70,16,4,25',
      ['办结'],
    ],
  ])('%s', (_, csv, expected) => expect(completions(csv)).toEqual(expected))

  it.each([
    [
      'behind another sum',
      '单位,年度目标（亿元）,签约额（亿元）,到位资金（亿元）,完成率（%）\n东区,30,41.2,28.6,95.3\n西区,25,19,14.4,57.6\n北区,20,26.5,19.8,99',
      ['到位资金'],
    ],
    ['of a count', '部门,目标任务,收到（件）,办结（件）,完成率\n甲局,20,33,15,75%\n乙局,10,28,8,80%\n丙局,16,30,4,25%', ['办结']],
    [
      'of the first where that is what is proved',
      '单位,年度目标（亿元）,签约额（亿元）,到位资金（亿元）,完成率（%）\n东区,30,15,28.6,50\n西区,25,20,14.4,80\n北区,20,18,19.8,90',
      ['签约额'],
    ],
    [
      'each of its own where two are given',
      '单位,年度目标（个）,引进（个）,完成率,年度目标（万元）,到位（万元）,完成率\n东区,20,15,75%,400,100,25%\n西区,10,8,80%,500,300,60%\n北区,16,4,25%,100,90,90%',
      ['引进', '到位'],
    ],
    [
      'neighbours: of the nearest where nothing proves it',
      '单位,年度目标（亿元）,签约额（亿元）,到位资金（亿元）\n东区,30,41.2,28.6\n西区,25,19,14.4\n北区,20,26.5,19.8',
      ['签约额'],
    ],
  ])('and so is the target of it: %s', (_, csv, expected) =>
    expect([...new Set(rowsOf(csv).flatMap((row) => (row.measure === 'target' ? [row.indicator] : [])))]).toEqual(expected),
  )

  it('offices that have done all are counted, not indicators', () => {
    const csv =
      '2024年调研报告\n部门,全年计划（篇）,已完成（篇）,其中：领导批示,进入决策,完成率\n发改委,12,9,3,1,75%\n教育局,8,8,2,2,100%\n住建局,10,4,0,0,40%'
    expect(boardFrom(sheet(csv)).headlines.some((text) => /10项|6项/.test(text))).toBe(false)
  })
})

describe('a corner that says what bodies stand across (L20)', () => {
  const axes = (csv: string) => {
    const rows = rowsOf(csv)
    return { offices: [...new Set(rows.map((row) => row.office))], indicators: [...new Set(rows.map((row) => row.indicator))] }
  }
  it.each([
    [
      '科室 over 报送 and 采用率',
      '各科室信息采用情况\n科室,综合科,秘书科,信息科\n报送,23,31,102\n省采用,2,4,21\n采用率,43.5%,48.4%,75.5%',
      { offices: ['综合科', '秘书科', '信息科'], indicators: ['报送', '省采用', '采用率'] },
    ],
    [
      '县区 over 收件 and 退件',
      '县区,东平县,西宁县,南安区\n收件,23,31,102\n退件,2,4,21',
      { offices: ['东平县', '西宁县', '南安区'], indicators: ['收件', '退件'] },
    ],
    [
      '部门 over 建议 and 提案',
      '部门,市教育局,市民政局,市卫健委\n人大建议,23,31,102\n政协提案,2,4,21',
      { offices: ['市教育局', '市民政局', '市卫健委'], indicators: ['人大建议', '政协提案'] },
    ],
    [
      '乡镇 over 走访',
      '乡镇,石桥镇,柳河乡,城关镇\n走访,23,31,102\n化解,2,4,21',
      { offices: ['石桥镇', '柳河乡', '城关镇'], indicators: ['走访', '化解'] },
    ],
  ])('%s: columns are whose the figures are', (_, csv, expected) => expect(axes(csv)).toEqual(expected))
  it('bodies down and bodies across keep their places: the row says whose it is', () => {
    const { offices } = axes('部门,市教育局,市民政局,市卫健委\n东平县,23,31,102\n西宁县,2,4,21')
    expect(offices).toEqual(['东平县', '西宁县'])
  })
  it('enterprises over districts are no indicators', () => {
    const { indicators } = axes('2024年用工人数\n企业,东平县,西宁县,南安区\n海信,23,31,102\n海尔,2,4,21')
    expect(indicators).not.toContain('海信')
  })
})

describe('a body whose counts nearly add up two others is no total of them (A5)', () => {
  const totals = (csv: string) => rowsOf(csv).filter((row) => row.flags.includes('aggregate')).length
  it.each([
    [
      'by quarters',
      '2023、2024年分季度报送情况\n单位,2023年,,,,2024年,,\n,一季度,二季度,三季度,四季度,一季度,二季度,三季度\n市发改委,12,15,18,20,14,16,19\n市财政局,8,9,7,11,10,12,13\n市住建局,5,6,4,9,3,5,6',
    ],
    ['by kinds', '单位,来文,去文,会议,接待\n甲局,14,22,31,10\n乙局,8,12,20,6\n丙局,5,10,12,5'],
  ])('%s', (_, csv) => expect(totals(csv)).toBe(0))
  it('one that adds them up to the last is', () =>
    expect(totals('单位,来文,去文,会议,接待\n东片区,113,222,232,111\n乙局,58,112,120,56\n丙局,55,110,112,55')).toBe(4))
})

describe('last year’s of what bears a longer name this year (W16)', () => {
  const earlier = (csv: string) =>
    rowsOf(csv)
      .filter((row) => row.period === '2023-01/2023-09')
      .map((row) => row.indicator)
  it.each([
    ['去年同期得分 beside 总得分', '单位,加分,总得分,去年同期得分\n甲局,5,86,72\n乙局,0,67,70', '总得分'],
    ['上年同期得分 beside 综合得分', '单位,扣分,综合得分,上年同期得分\n甲局,5,86,72\n乙局,0,67,70', '综合得分'],
    ['of its own name where there is one', '单位,得分,总得分,去年同期得分\n甲局,5,86,72\n乙局,0,67,70', '得分'],
  ])('%s', (_, csv, indicator) => expect(new Set(earlier(`2024年1—9月各单位情况\n${csv}`))).toEqual(new Set([indicator])))
  it('two longer names are no answer', () =>
    expect(new Set(earlier('2024年1—9月各单位情况\n单位,总得分,综合得分,去年同期得分\n甲局,86,80,72\n乙局,67,61,70'))).toEqual(
      new Set(['得分']),
    ))
})

describe('what is for each head in brackets is an average (B1)', () => {
  it.each(['培训学时（人均）', '办公用房面积（人均）', '水电费用（户均）', '办理件数（平均）'])('%s never adds up', (name) => {
    const { dataset } = importWorkbook(new TextEncoder().encode(`2024年情况\n单位,${name}\n甲局,42\n乙局,38\n丙局,40`), '表.csv', [])
    expect(dataset.indicators.map((one) => one.type)).toEqual(['average'])
  })
  it('培训人数（人）is counted', () => {
    const { dataset } = importWorkbook(new TextEncoder().encode('2024年情况\n单位,培训人数（人）\n甲局,42\n乙局,38'), '表.csv', [])
    expect(dataset.indicators.map((one) => one.type)).toEqual(['flow'])
  })
})
