import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[], file?: string]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says, file] of cases) it(sees, async () => expect(await figuresOf(sheet, file)).toEqual(says))
}

describe('A1 each of two changes belongs to the figures right before it', () => {
  const of = (heads: string): string => `
    2024年7月主要指标
    指标 | ${heads}
    投资 | 12.5 | -3.1 | 88.4 | 2.0
    消费 | 35.6 | 4.4 | 251.3 | 5.0`
  const says = (now: string, later: string): string[] => [
    `B3 投资 | - | ${now} | 12.5 亿元`,
    `C3 投资 | - | ${now} | -3.1 % | change`,
    `D3 投资 | - | ${later} | 88.4 亿元`,
    `E3 投资 | - | ${later} | 2 % | change`,
    `B4 消费 | - | ${now} | 35.6 亿元`,
    `C4 消费 | - | ${now} | 4.4 % | change`,
    `D4 消费 | - | ${later} | 251.3 亿元`,
    `E4 消费 | - | ${later} | 5 % | change`,
  ]
  hold([
    ['7月 and 1—7月', of('7月（亿元） | 同比（%） | 1—7月（亿元） | 同比（%）'), says('2024-07', '2024-01/2024-07')],
    ['the longer first', of('1—7月（亿元） | 同比（%） | 7月（亿元） | 同比（%）'), says('2024-01/2024-07', '2024-07')],
    ['增长', of('7月（亿元） | 同比增长（%） | 1—7月（亿元） | 同比增长（%）'), says('2024-07', '2024-01/2024-07')],
    ['本月 and 累计', of('本月（亿元） | 同比（%） | 累计（亿元） | 同比（%）'), says('2024-07', '2024-01/2024-07')],
    ['环比', of('7月（亿元） | 环比（%） | 6月（亿元） | 环比（%）'), says('2024-07', '2024-06')],
  ])
})

describe('H1 a blank beneath a name of its own takes no word from the name before', () => {
  const of = (upper: string, lower: string): string => `
    2024年教育情况表
    ${upper}
    ${lower}
    柳林镇 | 41 | 43 | 47
    平山镇 | 27 | 29 | 31`
  const says = ([a, b, c]: readonly [string, string, string]): string[] =>
    [
      `B4 ${a.replace('@', '41')}`,
      `C4 ${b.replace('@', '43')}`,
      `D4 ${c.replace('@', '47')}`,
      `B5 ${a.replace('@', '27')}`,
      `C5 ${b.replace('@', '29')}`,
      `D5 ${c.replace('@', '31')}`,
    ].map((line) => line.replace('~', line.charAt(1) === '4' ? '柳林镇' : '平山镇'))
  hold([
    [
      'behind a group',
      of('镇街 | 小学 |  | 幼儿园', ' | 公办 | 民办 | '),
      says(['小学 | ~ | 2024 | @ | 类别=公办', '小学 | ~ | 2024 | @ | 类别=民办', '幼儿园 | ~ | 2024 | @']),
    ],
    [
      'with a unit in the group',
      of('镇街 | 学生 |  | 覆盖率（%）', ' | 人数（人） | 班数（个） | '),
      says(['学生人数 | ~ | 2024 | @ 人', '学生班数 | ~ | 2024 | @ 个', '覆盖率 | ~ | 2024 | @ %']),
    ],
    [
      'before a group',
      of('镇街 | 幼儿园 | 小学 | ', ' |  | 公办 | 民办'),
      says(['幼儿园 | ~ | 2024 | @', '小学 | ~ | 2024 | @ | 类别=公办', '小学 | ~ | 2024 | @ | 类别=民办']),
    ],
    [
      'a rate behind 其中',
      of('镇街 | 受理 | 其中 | 办结率（%）', ' |  | 网上 | '),
      says(['受理 | ~ | 2024 | @', '网上 | ~ | 2024 | @ | ofWhich', '办结率 | ~ | 2024 | @ %']),
    ],
    [
      'a year over its halves goes on',
      of('镇街 | 2023年 |  | 2024年', ' | 上半年 | 下半年 | 上半年'),
      says(['教育 | ~ | 2023-H1 | @', '教育 | ~ | 2023-H2 | @', '教育 | ~ | 2024-H1 | @']),
    ],
  ])
})

describe('U1 a goal is in the unit of its own column', () => {
  const of = (goal: string, done: string): string => `
    2024年重点项目
    项目名称 | 年度计划（${goal}） | 完成投资（${done}） | 完成率
    甲路 | 2.5 | 15000 | 60%
    乙桥 | 1.2 | 6000 | 50%`
  const goals = async (goal: string, done: string): Promise<string[]> =>
    (await figuresOf(of(goal, done))).flatMap((line) => (/^[BC]3/.test(line) ? [line.split(' | ')[3] as string] : []))
  it.each([
    ['亿元', '万元'],
    ['万元', '元'],
    ['万元', '万元'],
    ['公里', '米'],
    ['万亩', '亩'],
  ])('%s beside %s', async (goal, done) => expect(await goals(goal, done)).toEqual([`2.5 ${goal}`, `15000 ${done}`]))
})

describe('H16 days without their month over columns say when', () => {
  const of = (days: readonly string[]): string => `
    2024年7月办件量（单位：件）
    镇街 | ${days.join(' | ')}
    柳林镇 | ${days.map((_, k) => 41 + k).join(' | ')}`
  const says = (days: readonly string[]): string[] =>
    days.map((day, k) => `${'BCDEF'.charAt(k)}3 办件量 | 柳林镇 | 2024-07 | ${41 + k} 件 | 日期=${day}`)
  hold([
    ['three', of(['1日', '2日', '3日']), says(['1日', '2日', '3日'])],
    ['from the tenth', of(['10日', '11日', '12日', '13日']), says(['10日', '11日', '12日', '13日'])],
    ['the ends of ten days', of(['10日', '20日', '31日']), says(['10日', '20日', '31日'])],
    ['号', of(['1号', '2号', '3号']), says(['1号', '2号', '3号'])],
    [
      'lengths of time stay figures',
      `
    2024年7月办理情况
    窗口 | 受理 | 审核 | 发证
    社保 | 3日 | 5日 | 7日
    医保 | 4日 | 6日 | 9日`,
      [
        'B3 受理 | - | 2024-07 | 3 日 | 窗口=社保',
        'C3 审核 | - | 2024-07 | 5 日 | 窗口=社保',
        'D3 发证 | - | 2024-07 | 7 日 | 窗口=社保',
        'B4 受理 | - | 2024-07 | 4 日 | 窗口=医保',
        'C4 审核 | - | 2024-07 | 6 日 | 窗口=医保',
        'D4 发证 | - | 2024-07 | 9 日 | 窗口=医保',
      ],
    ],
  ])
})

describe('H8 占任务 is how much of a goal is done', () => {
  const of = (heads: string): string => `
    2024年上半年税收完成情况
    税种 | 年初任务（万元） | 上半年完成（万元） | ${heads} | 上年同期（万元）
    增值税 | 5200 | 2755 | 53.0 | 2500
    契税 | 1800 | 1010 | 56.1 | 1100`
  const seen = async (heads: string): Promise<string[]> =>
    (await figuresOf(of(heads))).flatMap((line) => (/^[DE]3/.test(line) ? [line.split(' | ').slice(2).join(' | ')] : []))
  it.each(['占任务%', '占任务（%）', '占年初任务%', '占计划%', '占预算%'])('%s', async (heads) =>
    expect(await seen(heads)).toEqual(['2024-H1 | 53 % | completion', '2023-H1 | 2500 万元']),
  )
  it.each(['占年度任务（%）', '占全年预算（%）'])('%s says of which year', async (heads) =>
    expect(await seen(heads)).toEqual(['2024 | 53 % | completion', '2023-H1 | 2500 万元']),
  )
})

describe('H8 what is done by now is a part of the year’s goal, be last year’s figure nearer', () => {
  const of = (heads: string): string => `
    2025年7月财政收支完成情况
    项目 | ${heads}
    税收收入 | 126000 | 61300 | 74100 | 48.7
    教育支出 | 72000 | 40100 | 39800 | 55.7
    社保支出 | 56000 | 35200 | 32100 | 62.9`
  it.each([
    '年初预算（万元） | 1—7月累计（万元） | 上年同期累计（万元） | 占预算%',
    '年初预算（万元） | 本年累计（万元） | 上年同期（万元） | 完成率%',
    '全年预算（万元） | 1—7月完成（万元） | 去年同期（万元） | 完成比例（%）',
  ])('%s', async (heads) =>
    expect((await figuresOf(of(heads))).flatMap((line) => (/^[B-E]3/.test(line) ? [line.split(' | ').slice(2).join(' | ')] : []))).toEqual([
      '2025 | 126000 万元 | target',
      '2025-01/2025-07 | 61300 万元',
      '2024-01/2024-07 | 74100 万元',
      '2025-01/2025-07 | 48.7 % | completion',
    ]),
  )
})

describe('E7 a title that lists its times names none of them', () => {
  const of = (title: string): string => `
    ${title}
    月份 | 2023年（亿元） | 2024年（亿元）
    1月 | 1.2 | 1.5
    2月 | 1.8 | 1.6`
  const says = (name: string): string[] => [
    `B3 ${name} | - | 2023-01 | 1.2 亿元`,
    `C3 ${name} | - | 2024-01 | 1.5 亿元`,
    `B4 ${name} | - | 2023-02 | 1.8 亿元`,
    `C4 ${name} | - | 2024-02 | 1.6 亿元`,
  ]
  hold([
    ['、', of('2023年、2024年旅游收入对比表'), says('旅游收入')],
    ['和', of('2023年和2024年旅游收入对比表'), says('旅游收入')],
    ['与', of('2023年与2024年旅游收入对比'), says('旅游收入')],
    ['及', of('2023年及2024年旅游收入情况表'), says('旅游收入')],
    ['three', of('2022年、2023年、2024年旅游收入情况表'), says('旅游收入')],
    ['one stays as it was', of('2024年旅游收入情况表'), says('旅游收入')],
  ])
})
