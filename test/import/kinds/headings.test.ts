import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[]]
const hold = (cases: readonly Case[]): void => it.each(cases)('%s', async (_, sheet, says) => expect(await figuresOf(sheet)).toEqual(says))

describe('Y1 a period behind a word above the table is when its figures are of, whatever the word', () => {
  const of = (line: string): string => `
    水质监测情况表
    ${line}
    断面 | 取样次数（次） | 超标次数（次）
    石门桥 | 14 | 3
    青龙闸 | 12 | 1`
  const says = (period: string) => [
    `B4 取样次数 | 石门桥 | ${period} | 14 次`,
    `C4 超标次数 | 石门桥 | ${period} | 3 次`,
    `B5 取样次数 | 青龙闸 | ${period} | 12 次`,
    `C5 超标次数 | 青龙闸 | ${period} | 1 次`,
  ]
  hold([
    ['统计期间 with a month', of('统计期间：2022年9月'), says('2022-09')],
    ['所属期 in figures', of('所属期：2022.06'), says('2022-06')],
    ['数据时间 in a code', of('数据时间：2022-04'), says('2022-04')],
    ['考核期间, a half year', of('考核期间：2021年上半年'), says('2021-H1')],
    ['报告期, a stretch', of('报告期：2022年1—8月'), says('2022-01/2022-08')],
    ['监测时段, a word nobody listed', of('监测时段：二〇二〇年第三季度'), says('2020-Q3')],
    ['at the right end', of(' |  | 统计时间：2022年9月'), says('2022-09')],
    ['the day it was made is not when: 填表日期', of('填表日期：2022年9月8日').replace('水质', '2021年水质'), says('2021')],
    ['nor is 审核时间', of('审核时间：2022年9月').replace('水质', '2021年水质'), says('2021')],
  ])
})

describe('Y2 a period alone over the last column is of the whole table', () => {
  const of = (line: string, head = '站点 | 检修（次） | 停机（小时）'): string => `
    泵站运行情况统计表
    ${line}
    ${head}
    城东站 | 6 | 31
    北闸站 | 4 | 18`
  const says = (a: string, b = a) => [
    `B4 检修 | 城东站 | ${a} | 6 次`,
    `C4 停机 | 城东站 | ${b} | 31 小时`,
    `B5 检修 | 北闸站 | ${a} | 4 次`,
    `C5 停机 | 北闸站 | ${b} | 18 小时`,
  ]
  hold([
    ['a month', of(' |  | 2019年4月'), says('2019-04')],
    ['a year', of(' |  | 2019年'), says('2019')],
    ['in characters', of(' |  | 二〇一九年'), says('2019')],
    ['a quarter, beside whose figures they are', of('填报单位：云岭县水务局 |  | 2019年三季度'), says('2019-Q3')],
    ['a half year', of(' |  | 2019年上半年'), says('2019-H1')],
    ['over each column it is each column’s', of(' | 2018年 | 2019年'), says('2018', '2019')],
  ])
})

describe('Y3 rows of nothing but a name, the same labels beneath each, say of which, whose or when', () => {
  hold([
    [
      'what is counted, numbered, with its unit',
      `2021年各镇主要工作
      镇 | 上半年 | 下半年
      一、走访农户（户） | |
      石桥镇 | 61 | 74
      李庄镇 | 35 | 48
      二、调解纠纷（起） | |
      石桥镇 | 8 | 5
      李庄镇 | 3 | 9`,
      [
        'B4 走访农户 | 石桥镇 | 2021-H1 | 61 户',
        'C4 走访农户 | 石桥镇 | 2021-H2 | 74 户',
        'B5 走访农户 | 李庄镇 | 2021-H1 | 35 户',
        'C5 走访农户 | 李庄镇 | 2021-H2 | 48 户',
        'B7 调解纠纷 | 石桥镇 | 2021-H1 | 8 起',
        'C7 调解纠纷 | 石桥镇 | 2021-H2 | 5 起',
        'B8 调解纠纷 | 李庄镇 | 2021-H1 | 3 起',
        'C8 调解纠纷 | 李庄镇 | 2021-H2 | 9 起',
      ],
    ],
    [
      'what is counted, without a mark, over one column of figures',
      `2020年巡查汇总表
      中队 | 数量
      夜间巡查 |
      一中队 | 17
      二中队 | 23
      专项检查 |
      一中队 | 6
      二中队 | 2`,
      [
        'B4 夜间巡查 | 一中队 | 2020 | 17',
        'B5 夜间巡查 | 二中队 | 2020 | 23',
        'B7 专项检查 | 一中队 | 2020 | 6',
        'B8 专项检查 | 二中队 | 2020 | 2',
      ],
    ],
    [
      'whose, in brackets',
      `2022年图书借阅情况
      项目 | 计量单位 | 完成数
      【城北分馆】 | |
      外借图书 | 册 | 912
      读者活动 | 场 | 14
      【河东分馆】 | |
      外借图书 | 册 | 655
      读者活动 | 场 | 9`,
      [
        'C4 外借图书 | 城北分馆 | 2022 | 912 册',
        'C5 读者活动 | 城北分馆 | 2022 | 14 场',
        'C7 外借图书 | 河东分馆 | 2022 | 655 册',
        'C8 读者活动 | 河东分馆 | 2022 | 9 场',
      ],
    ],
    [
      'when, the first year too',
      `苗木栽植情况表
      乡镇 | 面积（亩） | 株数（株）
      二〇二〇年 | |
      东山镇 | 120 | 8800
      西坡镇 | 95 | 7100
      二〇二一年 | |
      东山镇 | 140 | 9900
      西坡镇 | 90 | 6900`,
      [
        'B4 面积 | 东山镇 | 2020 | 120 亩',
        'C4 株数 | 东山镇 | 2020 | 8800 株',
        'B5 面积 | 西坡镇 | 2020 | 95 亩',
        'C5 株数 | 西坡镇 | 2020 | 7100 株',
        'B7 面积 | 东山镇 | 2021 | 140 亩',
        'C7 株数 | 东山镇 | 2021 | 9900 株',
        'B8 面积 | 西坡镇 | 2021 | 90 亩',
        'C8 株数 | 西坡镇 | 2021 | 6900 株',
      ],
    ],
    [
      'numbered periods',
      `电量统计
      线路 | 用电量（千瓦时）
      一、2023年3月 |
      甲线 | 5120
      乙线 | 4630
      二、2023年4月 |
      甲线 | 5340
      乙线 | 4410`,
      [
        'B4 用电量 | 甲线 | 2023-03 | 5120 千瓦时',
        'B5 用电量 | 乙线 | 2023-03 | 4630 千瓦时',
        'B7 用电量 | 甲线 | 2023-04 | 5340 千瓦时',
        'B8 用电量 | 乙线 | 2023-04 | 4410 千瓦时',
      ].map(
        (line) => line.replace(/\| [甲乙]线 \|/, '| - |').replace(/kwh$/, '') + (line.includes('甲') ? ' | 线路=甲线' : ' | 线路=乙线'),
      ),
    ],
    [
      'an office that sent nothing in heads no run',
      `2022年报送情况
      科室 | 信息（条） | 简报（期）
      秘书科 | |
      文电科 | 12 | 3
      信息科 | |
      会务科 | 7 | 2`,
      [
        'B4 信息 | 文电科 | 2022 | 12 条',
        'C4 简报 | 文电科 | 2022 | 3 期',
        'B6 信息 | 会务科 | 2022 | 7 条',
        'C6 简报 | 会务科 | 2022 | 2 期',
      ],
    ],
  ])
})

describe('Y4 lines above a header that comes back say of which, whose or when, the first of them too', () => {
  hold([
    [
      'whose, numbered, beneath no title',
      `（一）城北供电所
      项目 | 单位 | 2020年
      抢修 | 次 | 31
      巡线 | 公里 | 240
      （二）河西供电所
      项目 | 单位 | 2020年
      抢修 | 次 | 22
      巡线 | 公里 | 190`,
      [
        'C3 抢修 | 城北供电所 | 2020 | 31 次',
        'C4 巡线 | 城北供电所 | 2020 | 240 公里',
        'C7 抢修 | 河西供电所 | 2020 | 22 次',
        'C8 巡线 | 河西供电所 | 2020 | 190 公里',
      ],
    ],
    [
      'whose, beneath a title',
      `2021年巡河情况汇总表
      石桥镇
      月份 | 巡河（次） | 清淤（处）
      1月 | 8 | 2
      2月 | 6 | 3

      胡集镇
      月份 | 巡河（次） | 清淤（处）
      1月 | 5 | 1
      2月 | 9 | 4`,
      [
        'B4 巡河 | 石桥镇 | 2021-01 | 8 次',
        'C4 清淤 | 石桥镇 | 2021-01 | 2 处',
        'B5 巡河 | 石桥镇 | 2021-02 | 6 次',
        'C5 清淤 | 石桥镇 | 2021-02 | 3 处',
        'B9 巡河 | 胡集镇 | 2021-01 | 5 次',
        'C9 清淤 | 胡集镇 | 2021-01 | 1 处',
        'B10 巡河 | 胡集镇 | 2021-02 | 9 次',
        'C10 清淤 | 胡集镇 | 2021-02 | 4 处',
      ],
    ],
    [
      'when',
      `各站检修情况表
      2018年
      站名 | 检修（次）
      城东站 | 6
      北闸站 | 4

      2019年
      站名 | 检修（次）
      城东站 | 7
      北闸站 | 3`,
      [
        'B4 检修 | 城东站 | 2018 | 6 次',
        'B5 检修 | 北闸站 | 2018 | 4 次',
        'B9 检修 | 城东站 | 2019 | 7 次',
        'B10 检修 | 北闸站 | 2019 | 3 次',
      ],
    ],
    [
      'what is counted, with its unit',
      `2020年各县区民生实事
      植树（株）
      县区 | 数量
      东平县 | 900
      西安区 | 450
      修路（公里）
      县区 | 数量
      东平县 | 12
      西安区 | 8`,
      [
        'B4 植树 | 东平县 | 2020 | 900 株',
        'B5 植树 | 西安区 | 2020 | 450 株',
        'B8 修路 | 东平县 | 2020 | 12 公里',
        'B9 修路 | 西安区 | 2020 | 8 公里',
      ],
    ],
    [
      'a row that repeats a name and a remark is no header said again',
      `2020年
      镇 | 出警（件） | 备注
      石桥镇 | 12 | 初步数
      李庄镇 | 15 |

      2021年
      镇 | 出警（件） | 备注
      石桥镇 | 14 | 初步数
      李庄镇 | 11 |`,
      [
        'B3 出警 | 石桥镇 | 2020 | 12 件',
        'B4 出警 | 李庄镇 | 2020 | 15 件',
        'B8 出警 | 石桥镇 | 2021 | 14 件',
        'B9 出警 | 李庄镇 | 2021 | 11 件',
      ],
    ],
  ])
})

describe('E8 sheets named after what is counted, under one title', () => {
  hold([
    [
      'each sheet’s name is its indicator',
      `《走访农户》
      2021年基层治理统计表
      镇 | 数量
      石桥镇 | 61
      李庄镇 | 35
      《调解纠纷》
      2021年基层治理统计表
      镇 | 数量
      石桥镇 | 8
      李庄镇 | 3`,
      [
        '走访农户!B3 走访农户 | 石桥镇 | 2021 | 61',
        '走访农户!B4 走访农户 | 李庄镇 | 2021 | 35',
        '调解纠纷!B3 调解纠纷 | 石桥镇 | 2021 | 8',
        '调解纠纷!B4 调解纠纷 | 李庄镇 | 2021 | 3',
      ],
    ],
  ])
})
