import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'

/** What a sheet's figures are of and when: 受理量 2024-06 12. */
function figuresOf(csv: string): readonly string[] {
  const text = csv
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  const { dataset } = importWorkbook(new TextEncoder().encode(text), '表.csv', [])
  return Array.from(
    { length: dataset.count },
    (_, i) =>
      `${dataset.indicators[dataset.indicator[i] as number]?.name} ${dataset.periods[dataset.period[i] as number]?.code ?? '-'} ${dataset.value[i]}`,
  )
}

describe('a column that says only which time before (W16)', () => {
  it.each([
    [
      '上年同月 behind one column',
      `热线办理情况（2024年6月）
      承办单位,受理量,上年同月,办结率
      公安局,1240,1105,99.2%`,
      ['受理量 2024-06 1240', '受理量 2023-06 1105', '办结率 2024-06 99.2'],
    ],
    [
      '上年同期 behind each',
      `2024年1—6月情况表
      单位,来件,上年同期,办结,上年同期
      甲局,120,105,99,90`,
      ['来件 2024-H1 120', '来件 2023-H1 105', '办结 2024-H1 99', '办结 2023-H1 90'],
    ],
    [
      '去年同期 behind this month’s and last month’s',
      `2025年8月热线情况
      类别,8月（件）,7月（件）,去年同期（件）
      供水,1620,980,860`,
      ['供水 2025-08 1620', '供水 2025-07 980', '供水 2024-08 860'],
    ],
    [
      '上年同期 behind this quarter’s and last quarter’s',
      `类别,2025年二季度,2025年一季度,上年同期
      供水,1620,980,860`,
      ['供水 2025-Q2 1620', '供水 2025-Q1 980', '供水 2024-Q2 860'],
    ],
    [
      '上月',
      `2024年6月来件统计
      单位,来件（件）,上月,满意率
      甲局,120,105,99%`,
      ['来件 2024-06 120', '来件 2024-05 105', '满意率 2024-06 99'],
    ],
    [
      '上年 behind a year’s',
      `2023年项目情况
      单位,开工项目（个）,上年,竣工项目（个）,上年
      甲区,12,9,7,8`,
      ['开工项目 2023 12', '开工项目 2022 9', '竣工项目 2023 7', '竣工项目 2022 8'],
    ],
    [
      'no time anywhere: a year nobody states, and the one before',
      `单位,来件,上年同期,满意率
      甲局,120,105,99%`,
      ['来件 --01/--12 120', '来件 --01/--12~1 105', '满意率 --01/--12 99'],
    ],
    [
      '本年 beside 上年同期 without a time',
      `单位,本年走访（次）,上年同期走访（次）
      甲局,12,10`,
      ['走访 --01/--12 12', '走访 --01/--12~1 10'],
    ],
  ])('%s', (_name, csv, figures) => expect(figuresOf(csv)).toEqual(figures))

  it.each([
    [
      '本年 and 上年 name nothing',
      `指标,本年,上年
      收文,120,100`,
      ['收文 --01/--12 120', '收文 --01/--12~1 100'],
    ],
    [
      'a column with its own name keeps it',
      `2024年6月情况
      单位,受理量,上年同月办结量
      甲局,12,9`,
      ['受理量 2024-06 12', '办结量 2023-06 9'],
    ],
    [
      '同比 behind it is its change',
      `2024年6月情况
      单位,受理量,同比（%）
      甲局,12,20`,
      ['受理量 2024-06 12', '受理量 2024-06 20'],
    ],
  ])('leaves %s', (_name, csv, figures) => expect(figuresOf(csv)).toEqual(figures))
})

describe('a year before is of the stretch its column is behind, whatever stands between (W16)', () => {
  const title = '2025年收入完成情况表\n'
  it.each([
    ['a stretch in the header', `${title}地区,1-8月,去年同期\n东城区,12,9`, ['收入 2025-01/2025-08 12', '收入 2024-01/2024-08 9']],
    ['上月 behind a month', `${title}地区,8月收入,上月\n东城区,12,9`, ['收入 2025-08 12', '收入 2025-07 9']],
    ['before its column', `${title}地区,上年同期,本年1-8月\n东城区,9,12`, ['收入 2024-01/2024-08 9', '收入 2025-01/2025-08 12']],
    [
      'past a rate and the schedule',
      `${title}地区,年初预算,1-8月完成,完成率,序时进度,去年同期\n东城区,20,12,60%,66.7%,9`,
      ['收入 2025 20', '收入 2025-01/2025-08 12', '收入 2025-01/2025-08 60', '序时进度 2025 66.7', '收入 2024-01/2024-08 9'],
    ],
    ['当前 beside 去年同期', '窗口,当前办件量,去年同期办件量\n一窗,12,9', ['办件量 --01/--12 12', '办件量 --01/--12~1 9']],
    ['当前 alone keeps its name', '2025年8月情况\n窗口,当前排队人数\n一窗,12', ['当前排队人数 2025-08 12']],
    [
      'a stretch of another column is not its own',
      '2025年8月情况\n地区,本月收入,上年同月\n东城区,12,9',
      ['收入 2025-08 12', '收入 2024-08 9'],
    ],
  ])('%s', (_name, csv, figures) => expect(figuresOf(csv)).toEqual(figures))
})

describe('of a task list’s columns about its state', () => {
  const standings = (csv: string) => importWorkbook(new TextEncoder().encode(csv), '台账.csv', []).items.map((item) => item.standing)
  it.each([
    [
      '状态 before 进展情况 in few words',
      '序号,任务,责任单位,进展情况,状态\n1,甲,办公室,已印发,已办结\n2,乙,信息科,调试中,推进中\n3,丙,工程科,未组织,逾期',
      ['done', 'open', 'overdue'],
    ],
    [
      'whichever stands first',
      '序号,任务,责任单位,状态,进展情况\n1,甲,办公室,已办结,已印发\n2,乙,信息科,推进中,调试中\n3,丙,工程科,逾期,未组织',
      ['done', 'open', 'overdue'],
    ],
    ['the only one', '序号,任务,责任单位,进展情况\n1,甲,办公室,已完成\n2,乙,信息科,推进中\n3,丙,工程科,滞后', ['done', 'open', 'late']],
  ])('takes %s', (_name, csv, said) => expect(standings(csv)).toEqual(said))
})

describe('a figure beside its own of last year, without a year anywhere (W16)', () => {
  it.each([
    ['scores', '单位,得分,上年得分\n甲局,92.5,90.1\n乙局,88,91.3', ['得分 --01/--12 92.5', '得分 --01/--12~1 90.1']],
    ['counts', '单位,办结数,上年办结数\n甲局,92,90\n乙局,88,91', ['办结数 --01/--12 92', '办结数 --01/--12~1 90']],
    ['去年', '单位,报送,去年报送\n甲局,92,90\n乙局,88,91', ['报送 --01/--12 92', '报送 --01/--12~1 90']],
    ['rates', '单位,满意率（%）,上年满意率（%）\n甲局,92,90\n乙局,88,91', ['满意率 --01/--12 92', '满意率 --01/--12~1 90']],
    ['last year first', '单位,上年收文,收文\n甲局,90,92\n乙局,91,88', ['收文 --01/--12~1 90', '收文 --01/--12 92']],
    ['a year in the title', '2024年情况\n单位,收文,上年收文\n甲局,92,90\n乙局,88,91', ['收文 2024 92', '收文 2023 90']],
    ['another figure of last year', '单位,收文,上年结转\n甲局,92,90\n乙局,88,91', ['收文 - 92']],
  ])('%s', (_, csv, figures) => {
    for (const figure of figures) expect(figuresOf(csv)).toContain(figure)
  })
})
