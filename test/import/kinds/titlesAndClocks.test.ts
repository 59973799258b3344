import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[], file?: string]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says, file] of cases) it(sees, async () => expect(await figuresOf(sheet, file)).toEqual(says))
}

describe('E7 a title that says only whose, when and what kind of sheet leaves the name to the sheet, then to the file', () => {
  const of = (title: string): string => `
    ${title}
    镇街 | 数量
    柳林镇 | 41
    东关街道 | 27`
  const says = (name: string, period = '2021') => [`B3 ${name} | 柳林镇 | ${period} | 41`, `B4 ${name} | 东关街道 | ${period} | 27`]
  hold([
    ['情况表 alone', of('2021年情况表'), says('危桥改造'), '危桥改造.csv'],
    ['each of them, and a kind of sheet', of('2021年各镇街月报表'), says('危桥改造'), '危桥改造统计表.csv'],
    ['统计表 in a file that says 2 as well', of('2021年统计表'), says('危桥改造'), '3-危桥改造.csv'],
    ['the sheet goes before the file', `《危桥改造》${of('2021年汇总表')}`, says('危桥改造'), '民生.xlsx'],
    ['nothing else says a thing: the title stays', of('2021年情况表'), says('2021年情况表'), '附件2.csv'],
    ['a file nobody named says nothing', of('2021年各镇街统计表'), says('2021年各镇街统计表'), '新建工作表.csv'],
    ['a title that names a thing goes before both', of('2021年各镇街危桥改造情况表'), says('危桥改造'), '水利建设.csv'],
    ['a place is no thing', of('2021年统计表'), says('2021年统计表'), '青石县.csv'],
  ])
})

describe('E7 what is done ends as a body does, and is none', () => {
  const of = (title: string): string => `
    ${title}
    镇街 | 数量
    柳林镇 | 41
    东关街道 | 27`
  const says = (name: string) => [`B3 ${name} | 柳林镇 | 2021 | 41`, `B4 ${name} | 东关街道 | 2021 | 27`]
  hold([
    ['案件查处', of('2021年案件查处情况汇总表'), says('案件查处')],
    ['跨省通办', of('2021年跨省通办情况统计表'), says('跨省通办')],
    ['纠纷调处', of('2021年各镇街纠纷调处统计表'), says('纠纷调处')],
    ['党组会 under 县直各部门', of('2021年县直各部门党组会议情况统计表'), says('党组会议')],
    ['a 督查处 is a body', of('督查处2021年暗访情况统计表'), says('暗访')],
    ['and so is a 稽查处', of('稽查处2021年抽样情况统计表'), says('抽样')],
    ['how a share of content was asked', of('2021年群众满意度调查'), says('群众满意度')],
    ['调查 itself is a thing', of('2021年入户调查情况统计表'), says('入户调查')],
  ])
})

describe('E5 a season or a half year is no part of the body behind it, and a mark of an attachment no title', () => {
  const of = (title: string): string => `
    ${title}
    项目 | 数量
    供水检修 | 41
    管网巡查 | 27`
  const says = (office: string, period: string, row = 3) => [
    `B${row} 供水检修 | ${office} | ${period} | 41`,
    `B${row + 1} 管网巡查 | ${office} | ${period} | 27`,
  ]
  hold([
    ['一季度', of('2020年一季度县政府办公室后勤情况表'), says('县政府办公室', '2020-Q1')],
    ['下半年', of('2020年下半年县政府办公室后勤情况表'), says('县政府办公室', '2020-H2')],
    ['a place behind 第三季度', of('2020年第三季度青石县后勤情况表'), says('青石县', '2020-Q3')],
    ['附件：', of('附件：\n    青石县2020年后勤情况表'), says('青石县', '2020', 4)],
    ['附件一', of('附件一\n    青石县2020年后勤情况表'), says('青石县', '2020', 4)],
    ['a county and its 城市管理', of('青石县城市管理2020年情况表'), says('青石县', '2020')],
    ['a county and its 村（社区）', of('青石县村（社区）2020年情况表'), says('青石县', '2020')],
    ['the year before it', of('2020年青石县村（社区）情况表'), says('青石县', '2020')],
    ['乡镇（街道）', of('青石县乡镇（街道）2020年情况表'), says('青石县', '2020')],
    ['a city and its 县（市、区）', of('云山市县（市、区）2020年情况表'), says('云山市', '2020')],
    ['an office and its bracket', of('青石县委办公室（督查室）2020年情况表'), says('中共青石县委办公室', '2020')],
  ])
})

describe('E1 a colon in the bracket of a title heads no box; 单位 with a section behind it says whose', () => {
  hold([
    [
      '检查单位情况表（单位：家）',
      `
    检查单位情况表（单位：家）
    填报单位：青石县
    年份 | 数量
    2020年 | 31
    2021年 | 45`,
      ['B4 检查单位 | 青石县 | 2020 | 31 家', 'B5 检查单位 | 青石县 | 2021 | 45 家'],
    ],
    [
      '考核对象统计表（单位：人）',
      `
    考核对象统计表（单位：人）
    年份 | 数量
    2020年 | 31
    2021年 | 45`,
      ['B3 考核对象 | - | 2020 | 31 人', 'B4 考核对象 | - | 2021 | 45 人'],
    ],
    [
      '附表3, everyone, and a title with its unit',
      `
    附表3
    各镇街
    隐患排查统计表（单位：条）
    镇街 | 2020年 | 2021年
    柳林镇 | 31 | 45`,
      ['B5 隐患排查 | 柳林镇 | 2020 | 31 条', 'C5 隐患排查 | 柳林镇 | 2021 | 45 条'],
    ],
    [
      '单位：三科',
      `
    2021年收文情况表
    单位：三科
    项目 | 数量
    来文 | 31
    来电 | 45`,
      ['B4 来文 | 三科 | 2021 | 31', 'B5 来电 | 三科 | 2021 | 45'],
    ],
    [
      '单位：标准箱 is a unit all the same',
      `
    2021年吞吐情况表
    单位：标准箱
    项目 | 数量
    进港 | 31
    出港 | 45`,
      ['B4 进港 | - | 2021 | 31 标准箱', 'B5 出港 | - | 2021 | 45 标准箱'],
    ],
  ])
})

describe('Y8 a year of two digits at the head of a name, and a week over a sheet', () => {
  const of = (title: string): string => `
    ${title}
    镇街 | 数量
    柳林镇 | 41
    东关街道 | 27`
  const says = (period: string) => [`B3 危桥改造 | 柳林镇 | ${period} | 41`, `B4 危桥改造 | 东关街道 | ${period} | 27`]
  hold([
    ['19年 at a file’s head', of('各镇街危桥改造情况表'), says('2019'), '19年交通建设.csv'],
    ['behind the number of an attachment', of('各镇街危桥改造情况表'), says('2019'), '附件3：19年.csv'],
    ['a title’s own year goes first', of('2021年危桥改造情况表'), says('2021'), '19年交通建设.csv'],
    ['20年来 is no year', of('各镇街危桥改造情况表'), says('-'), '20年来交通建设.csv'],
    ['10年规划 is none', of('各镇街危桥改造情况表'), says('-'), '10年规划.csv'],
    [
      'weeks on a sheet each',
      `
    《第15周》
    2021年危桥改造情况表
    镇街 | 数量
    柳林镇 | 41
    东关街道 | 27
    《第16周》
    2021年危桥改造情况表
    镇街 | 数量
    柳林镇 | 43
    东关街道 | 29`,
      [
        '第15周!B3 危桥改造 | 柳林镇 | 2021-W15 | 41',
        '第15周!B4 危桥改造 | 东关街道 | 2021-W15 | 27',
        '第16周!B3 危桥改造 | 柳林镇 | 2021-W16 | 43',
        '第16周!B4 危桥改造 | 东关街道 | 2021-W16 | 29',
      ],
      '周报.xlsx',
    ],
  ])
})

describe('Y3 times over runs of rows, numbered with a dot, and sections over groups', () => {
  const of = (a: string, b: string): string => `
    2021年危桥改造情况表
    镇街 | 数量
    ${a} |
    柳林镇 | 41
    东关街道 | 27
    ${b} |
    柳林镇 | 43
    东关街道 | 29`
  const says = (a: string, b: string) => [
    `B4 危桥改造 | 柳林镇 | ${a} | 41`,
    `B5 危桥改造 | 东关街道 | ${a} | 27`,
    `B7 危桥改造 | 柳林镇 | ${b} | 43`,
    `B8 危桥改造 | 东关街道 | ${b} | 29`,
  ]
  hold([
    ['1.2019年', of('1.2019年', '2.2020年'), says('2019', '2020')],
    ['1.三季度', of('1.三季度', '2.四季度'), says('2021-Q3', '2021-Q4')],
    ['1.10月', of('1.10月', '2.11月'), says('2021-10', '2021-11')],
    ['第22周', of('第22周', '第23周'), says('2021-W22', '2021-W23')],
    ['18年', of('18年', '19年'), says('2018', '2019')],
    [
      'things over 城乡 beside bodies',
      `
    2021年民生情况表
    镇街 | 城乡 | 数量
    危桥改造（座） | |
    柳林镇 | 城镇 | 41
    柳林镇 | 农村 | 27
    公厕新建（座） | |
    柳林镇 | 城镇 | 43
    柳林镇 | 农村 | 29`,
      [
        'C4 危桥改造 | 柳林镇 | 2021 | 41 座 | 城乡=城镇',
        'C5 危桥改造 | 柳林镇 | 2021 | 27 座 | 城乡=农村',
        'C7 公厕新建 | 柳林镇 | 2021 | 43 座 | 城乡=城镇',
        'C8 公厕新建 | 柳林镇 | 2021 | 29 座 | 城乡=农村',
      ],
    ],
  ])
})

describe('P1 years of two digits that follow one another, across and down', () => {
  const across = (heads: string): string => `
    各镇街危桥改造情况表
    镇街 | ${heads}
    柳林镇 | 41 | 43 | 47
    东关街道 | 27 | 29 | 22`
  const says = (...periods: string[]) =>
    [41, 43, 47]
      .map((n, k) => `${'BCD'.charAt(k)}3 危桥改造 | 柳林镇 | ${periods[k]} | ${n}`)
      .concat([27, 29, 22].map((n, k) => `${'BCD'.charAt(k)}4 危桥改造 | 东关街道 | ${periods[k]} | ${n}`))
  hold([
    ['19年 20年 21年', across('19年 | 20年 | 21年'), says('2019', '2020', '2021')],
    ['falling', across('21年 | 20年 | 19年'), says('2021', '2020', '2019')],
    ['年度', across('19年度 | 20年度 | 21年度'), says('2019', '2020', '2021')],
    [
      'under names that come back',
      `
    交通情况表
    镇街 | 危桥改造 | | 公厕新建 |
     | 24年 | 25年 | 24年 | 25年
    柳林镇 | 41 | 43 | 47 | 51`,
      [
        'B4 危桥改造 | 柳林镇 | 2024 | 41',
        'C4 危桥改造 | 柳林镇 | 2025 | 43',
        'D4 公厕新建 | 柳林镇 | 2024 | 47',
        'E4 公厕新建 | 柳林镇 | 2025 | 51',
      ],
    ],
    [
      'down, under places that head runs of rows',
      `
    交通情况表
    年份 | 危桥改造 | 公厕新建
    柳林镇 | |
    21年 | 41 | 43
    22年 | 27 | 29
    平山镇 | |
    21年 | 31 | 33
    22年 | 37 | 39`,
      [
        'B4 危桥改造 | 柳林镇 | 2021 | 41',
        'C4 公厕新建 | 柳林镇 | 2021 | 43',
        'B5 危桥改造 | 柳林镇 | 2022 | 27',
        'C5 公厕新建 | 柳林镇 | 2022 | 29',
        'B7 危桥改造 | 平山镇 | 2021 | 31',
        'C7 公厕新建 | 平山镇 | 2021 | 33',
        'B8 危桥改造 | 平山镇 | 2022 | 37',
        'C8 公厕新建 | 平山镇 | 2022 | 39',
      ],
    ],
    [
      'lengths of time are none: 15年 30年',
      `
    2021年设施情况表
    设施 | 使用年限
    水闸 | 15年
    泵站 | 30年
    涵洞 | 20年`,
      [
        'B3 使用年限 | - | 2021 | 15 年 | 设施=水闸',
        'B4 使用年限 | - | 2021 | 30 年 | 设施=泵站',
        'B5 使用年限 | - | 2021 | 20 年 | 设施=涵洞',
      ],
    ],
  ])
})

describe('Y7 of several ways to part joined headers the one whose two sets both come back', () => {
  const of = (heads: string): string => `
    各镇街民生情况表
    项目 | ${heads}
    危桥改造 | 41 | 43 | 47 | 51
    公厕新建 | 27 | 29 | 22 | 33`
  const says = (a: string, b: string) => [
    `B3 危桥改造 | 柳林镇 | ${a} | 41`,
    `C3 危桥改造 | 柳林镇 | ${b} | 43`,
    `D3 危桥改造 | 平山镇 | ${a} | 47`,
    `E3 危桥改造 | 平山镇 | ${b} | 51`,
    `B4 公厕新建 | 柳林镇 | ${a} | 27`,
    `C4 公厕新建 | 柳林镇 | ${b} | 29`,
    `D4 公厕新建 | 平山镇 | ${a} | 22`,
    `E4 公厕新建 | 平山镇 | ${b} | 33`,
  ]
  const heads = (join: (when: string, who: string) => string, a: string, b: string) =>
    ['柳林镇', '平山镇'].flatMap((who) => [a, b].map((when) => join(when, who))).join(' | ')
  const bracket = (when: string, who: string) => `${when}（${who}）`
  hold([
    ['1-5月 in a year, a bracket', of(heads(bracket, '2021年1-5月', '2021年1-6月')), says('2021-01/2021-05', '2021-H1')],
    ['2021-Q2', of(heads(bracket, '2021-Q2', '2021-Q3')), says('2021-Q2', '2021-Q3')],
    ['2021-04', of(heads(bracket, '2021-04', '2021-05')), says('2021-04', '2021-05')],
    ['a line below', of(heads((when, who) => `${who}_${when}`, '2021年1-5月', '2021年1-6月')), says('2021-01/2021-05', '2021-H1')],
    [
      'the stretch in brackets behind a name',
      `
    民生情况表
    镇街 | 危桥改造（2021年1-5月） | 危桥改造（2021年1-6月） | 公厕新建（2021年1-5月） | 公厕新建（2021年1-6月）
    柳林镇 | 41 | 43 | 47 | 51`,
      [
        'B3 危桥改造 | 柳林镇 | 2021-01/2021-05 | 41',
        'C3 危桥改造 | 柳林镇 | 2021-H1 | 43',
        'D3 公厕新建 | 柳林镇 | 2021-01/2021-05 | 47',
        'E3 公厕新建 | 柳林镇 | 2021-H1 | 51',
      ],
    ],
    [
      'a month in six digits at the head of a name',
      `
    民生情况表
    镇街 | 202104危桥改造 | 202105危桥改造 | 202104公厕新建 | 202105公厕新建
    柳林镇 | 41 | 43 | 47 | 51`,
      [
        'B3 危桥改造 | 柳林镇 | 2021-04 | 41',
        'C3 危桥改造 | 柳林镇 | 2021-05 | 43',
        'D3 公厕新建 | 柳林镇 | 2021-04 | 47',
        'E3 公厕新建 | 柳林镇 | 2021-05 | 51',
      ],
    ],
  ])
})

describe('Q12 零报送 among names is a name', () => {
  hold([
    [
      'in a column of things',
      `
    2021年报送情况表
    指标 | 柳林镇 | 平山镇
    采用 | 41 | 43
    零报送 | 27 | 29`,
      ['B3 采用 | 柳林镇 | 2021 | 41', 'C3 采用 | 平山镇 | 2021 | 43', 'B4 零报送 | 柳林镇 | 2021 | 27', 'C4 零报送 | 平山镇 | 2021 | 29'],
    ],
    [
      'over a run of rows',
      `
    2021年报送情况表
    镇街 | 数量
    采用 |
    柳林镇 | 41
    平山镇 | 43
    零报送 |
    柳林镇 | 27
    平山镇 | 29`,
      ['B4 采用 | 柳林镇 | 2021 | 41', 'B5 采用 | 平山镇 | 2021 | 43', 'B7 零报送 | 柳林镇 | 2021 | 27', 'B8 零报送 | 平山镇 | 2021 | 29'],
    ],
    [
      'in a place of figures it is a zero',
      `
    2021年报送情况表
    镇街 | 采用（条） | 约稿（条）
    柳林镇 | 41 | 5
    平山镇 | 零报送 | 3`,
      [
        'B3 采用 | 柳林镇 | 2021 | 41 条',
        'C3 约稿 | 柳林镇 | 2021 | 5 条',
        'B4 采用 | 平山镇 | 2021 | 0 条',
        'C4 约稿 | 平山镇 | 2021 | 3 条',
      ],
    ],
    [
      'also where nobody sent anything',
      `
    2021年报送情况表
    镇街 | 采用（条） | 约稿（条）
    柳林镇 | 零报送 | 5
    平山镇 | 零报送 | 3`,
      [
        'B3 采用 | 柳林镇 | 2021 | 0 条',
        'C3 约稿 | 柳林镇 | 2021 | 5 条',
        'B4 采用 | 平山镇 | 2021 | 0 条',
        'C4 约稿 | 平山镇 | 2021 | 3 条',
      ],
    ],
  ])
})

describe('H10 总量 beside 同比 under a name that is written over each of them', () => {
  const says = (name = '') => [
    `B4 粮食产量${name} | 柳林镇 | 2021 | 41`,
    'C4 粮食产量 | 柳林镇 | 2021 | 4.1 % | change',
    `D4 蔬菜产量${name} | 柳林镇 | 2021 | 47`,
    'E4 蔬菜产量 | 柳林镇 | 2021 | -2.3 % | change',
  ]
  const of = (top: string, low: string): string => `
    2021年农业情况表
    ${top}
    ${low}
    柳林镇 | 41 | 4.1 | 47 | -2.3
    平山镇 | 43 | 5.2 | 49 | 1.5`
  const first = async (sheet: string) => (await figuresOf(sheet)).slice(0, 4)
  it.each([
    ['repeated, its corner too', of('镇街 | 粮食产量 | 粮食产量 | 蔬菜产量 | 蔬菜产量', '镇街 | 总量 | 同比（%） | 总量 | 同比（%）')],
    ['repeated, without corner', of('镇街 | 粮食产量 | 粮食产量 | 蔬菜产量 | 蔬菜产量', ' | 总量 | 同比（%） | 总量 | 同比（%）')],
    ['once over two', of('镇街 | 粮食产量 | | 蔬菜产量 |', ' | 总量 | 同比（%） | 总量 | 同比（%）')],
    ['规模 and 增幅', of('镇街 | 粮食产量 | 粮食产量 | 蔬菜产量 | 蔬菜产量', '镇街 | 规模 | 增幅（%） | 规模 | 增幅（%）')],
    ['绝对量', of('镇街 | 粮食产量 | 粮食产量 | 蔬菜产量 | 蔬菜产量', '镇街 | 绝对量 | 同比±% | 绝对量 | 同比±%')],
  ])('%s', async (_, sheet) => expect(await first(sheet)).toEqual(says()))
})

describe('K2 a table beneath another of other things', () => {
  const first = `
    危桥改造情况表 | |
    年份 | 数量 |
    2019年 | 41 |
    2020年 | 43 |
     | |
     | |`
  const said = ['B3 危桥改造 | - | 2019 | 41', 'B4 危桥改造 | - | 2020 | 43']
  const second = (title: string): string => `${first}
    ${title} | |
    部门 | 栽树（亩） | 清淤（公里）
    水务局 | 31 | 33
    住建局 | 37 | 39`
  hold([
    [
      'wider, of another year',
      second('2021年各部门生态情况表'),
      [
        ...said,
        'B9 栽树 | 水务局 | 2021 | 31 亩',
        'C9 清淤 | 水务局 | 2021 | 33 公里',
        'B10 栽树 | 住建局 | 2021 | 37 亩',
        'C10 清淤 | 住建局 | 2021 | 39 公里',
      ],
    ],
    [
      'its year is its own, though the first says a month of it',
      `
    2021年6月教育情况表 | |
    新建教室 | 毕业生 |
    18 | 410 |
     | |
     | |
    2021年政务情况表 | |
    项目 | 民政局 | 水务局
    开办时间（小时） | 58.1 | 51.3
    登记时间（小时） | 68 | 6.4`,
      [
        'A3 新建教室 | - | 2021-06 | 18',
        'B3 毕业生 | - | 2021-06 | 410',
        'B8 开办时间 | 民政局 | 2021 | 58.1 小时',
        'C8 开办时间 | 水务局 | 2021 | 51.3 小时',
        'B9 登记时间 | 民政局 | 2021 | 68 小时',
        'C9 登记时间 | 水务局 | 2021 | 6.4 小时',
      ],
    ],
    [
      'its names stand beneath the numbers of the first',
      `
    会议情况表 | | |
    填报部门：青石县 | | |
    编号 | 指标名称 | 2019年 | 2020年
    1 | 调研 | 38 | 131
    2 | 发布 | 32 | 29
    3 | 会议 | 18 | 124
     | | |
     | | |
    2021年党建情况表 | | |
    单位名称 | 发展党员（名） | 听课（人次） | 党日（次）
    水务局 | 29 | 431 | 18
    民政局 | 9 | 336 | 45`,
      [
        'C4 调研 | 青石县 | 2019 | 38',
        'D4 调研 | 青石县 | 2020 | 131',
        'C5 发布 | 青石县 | 2019 | 32',
        'D5 发布 | 青石县 | 2020 | 29',
        'C6 会议 | 青石县 | 2019 | 18',
        'D6 会议 | 青石县 | 2020 | 124',
        'B11 发展党员 | 水务局 | 2021 | 29 名',
        'C11 听课 | 水务局 | 2021 | 431 人次',
        'D11 党日 | 水务局 | 2021 | 18 次',
        'B12 发展党员 | 民政局 | 2021 | 9 名',
        'C12 听课 | 民政局 | 2021 | 336 人次',
        'D12 党日 | 民政局 | 2021 | 45 次',
      ],
    ],
    [
      'a corner said in both rows of its header heads years',
      `
    督办情况表
    工作内容 | 柳林镇 | 柳林镇 | 平山镇 | 平山镇
    工作内容 | 2019 | 2020 | 2019 | 2020
    批示件 | 257 | 368 | 357 | 335
    督查件 | 376 | 15 | 9 | 293`,
      [
        'B4 批示件 | 柳林镇 | 2019 | 257',
        'C4 批示件 | 柳林镇 | 2020 | 368',
        'D4 批示件 | 平山镇 | 2019 | 357',
        'E4 批示件 | 平山镇 | 2020 | 335',
        'B5 督查件 | 柳林镇 | 2019 | 376',
        'C5 督查件 | 柳林镇 | 2020 | 15',
        'D5 督查件 | 平山镇 | 2019 | 9',
        'E5 督查件 | 平山镇 | 2020 | 293',
      ],
    ],
    [
      'two names that say when and in what are no sentences',
      `
    工业情况表
    工作内容 | 数值
    用电量（2021年11月、亿千瓦时） | 92.46
    水泥产量（2021年11月、万吨） | 738.85`,
      ['B3 用电量 | - | 2021-11 | 92.46 亿千瓦时', 'B4 水泥产量 | - | 2021-11 | 738.85 万吨'],
    ],
  ])
})

describe('U1 a unit that begins as a scale does: 千瓦时', () => {
  const of = (a: string, b: string): string => `
    2021年用电情况表
    镇街 | 用电量
    柳林镇 | ${a}
    平山镇 | ${b}`
  const says = (a: string, b: string) => [`B3 用电量 | 柳林镇 | 2021 | ${a}`, `B4 用电量 | 平山镇 | 2021 | ${b}`]
  hold([
    ['亿千瓦时', of('1.5亿千瓦时', '2.5亿千瓦时'), says('1.5 亿千瓦时', '2.5 亿千瓦时')],
    ['万千瓦时', of('15万千瓦时', '25万千瓦时'), says('15 万千瓦时', '25 万千瓦时')],
    ['千瓦时', of('15千瓦时', '25千瓦时'), says('15 千瓦时', '25 千瓦时')],
    ['千瓦', of('15千瓦', '25千瓦'), says('15 千瓦', '25 千瓦')],
    ['元/千瓦时', of('0.5元/千瓦时', '0.6元/千瓦时'), says('0.5 元/千瓦时', '0.6 元/千瓦时')],
    ['千元 is still a thousand 元', of('15千元', '25千元'), says('15 千元', '25 千元')],
  ])
})
