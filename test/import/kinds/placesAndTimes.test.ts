import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[]]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says] of cases) it(sees, async () => expect(await figuresOf(sheet)).toEqual(says))
}
const toldOf = (csv: string): string[] =>
  importWorkbook(new TextEncoder().encode(csv), 'a.csv', []).notices.flatMap(({ code }) =>
    ['eraYearsRead', 'dateTurnedName', 'yearsAsFigures', 'rowLabelsMissing'].includes(code) ? [code] : [],
  )

describe('P15 years of long ago and years of 民國 are times by their place', () => {
  const of = (heading: string, times: string[], title = '2015年编人口沿革') =>
    `${title}\n${heading} | 户数（户） | 口数（人）\n${times.map((time, k) => `${time} | ${310 + 7 * k} | ${1530 + 41 * k}`).join('\n')}`
  const says = (times: string[]) =>
    times.flatMap((time, k) => [`B${k + 3} 户数 | - | ${time} | ${310 + 7 * k} 户`, `C${k + 3} 口数 | - | ${time} | ${1530 + 41 * k} 人`])
  hold([
    ['1820 to 1949 under 年份', of('年份', ['1820', '1850', '1912', '1949']), says(['1820', '1850', '1912', '1949'])],
    ['1736 to 1911 under 年代', of('年代', ['1736', '1820', '1911']), says(['1736', '1820', '1911'])],
    ['falling', of('年份', ['1936', '1890', '1820']), says(['1936', '1890', '1820'])],
    ['with 年', of('年份', ['1820年', '1850年', '1912年']), says(['1820', '1850', '1912'])],
    [
      '受理 1820 1650 1912 are figures',
      `2015年办件情况\n镇街 | 受理 | 办结\n柳林镇 | 1820 | 1810\n平山镇 | 1650 | 1640\n东关镇 | 1912 | 1900`,
      [
        'B3 受理 | 柳林镇 | 2015 | 1820',
        'C3 办结 | 柳林镇 | 2015 | 1810',
        'B4 受理 | 平山镇 | 2015 | 1650',
        'C4 办结 | 平山镇 | 2015 | 1640',
        'B5 受理 | 东关镇 | 2015 | 1912',
        'C5 办结 | 东关镇 | 2015 | 1900',
      ],
    ],
    ['105/6', of('年月', ['105/6', '105/7', '105/8'], '户政統計'), says(['2016-06', '2016-07', '2016-08'])],
    ['105年6月', of('統計期', ['105年6月', '105年7月', '105年8月'], '户政統計'), says(['2016-06', '2016-07', '2016-08'])],
    ['99/12 before 100/1', of('年月', ['99/12', '100/1', '100/2'], '户政統計'), says(['2010-12', '2011-01', '2011-02'])],
    ['105年 106年', of('年度', ['105年', '106年', '107年'], '户政統計'), says(['2016', '2017', '2018'])],
    ['104 105 106 under 年度', of('年度', ['104', '105', '106'], '户政統計'), says(['2015', '2016', '2017'])],
    [
      'across',
      `户政統計\n地區 | 105年 | 106年\n柳林鎮 | 41 | 43`,
      ['B3 户政統計 | 柳林鎮 | 2016 | 41', 'C3 户政統計 | 柳林鎮 | 2017 | 43'],
    ],
    [
      '105/6 as two figures stays two figures',
      `2021年文稿情况\n科室 | 起草/审核（篇） | 会议（次）\n一科 | 105/6 | 11\n二科 | 106/7 | 12\n三科 | 112/9 | 13`,
      [
        'B3 起草 | 一科 | 2021 | 105 篇',
        'B3 审核 | 一科 | 2021 | 6 篇',
        'C3 会议 | 一科 | 2021 | 11 次',
        'B4 起草 | 二科 | 2021 | 106 篇',
        'B4 审核 | 二科 | 2021 | 7 篇',
        'C4 会议 | 二科 | 2021 | 12 次',
        'B5 起草 | 三科 | 2021 | 112 篇',
        'B5 审核 | 三科 | 2021 | 9 篇',
        'C5 会议 | 三科 | 2021 | 13 次',
      ],
    ],
  ])
  it('is told where the sheet does not name the era, and not where it does', () => {
    expect(toldOf('户政統計,\n年月,户数\n105/6,41\n105/7,43\n')).toEqual(['eraYearsRead'])
    expect(toldOf('民國户政統計,\n年月,户数\n105/6,41\n105/7,43\n')).toEqual([])
  })
})

describe('L1 where a thing lies is no figure of it', () => {
  const of = (a: string, b: string, x: string, y: string) =>
    `2021年水质监测情况\n断面 | ${a} | ${b} | 取样（次）\n石门桥 | ${x} | ${y} | 14\n青龙闸 | ${x}1 | ${y}2 | 12`
  const says = ['D3 取样 | 石门桥 | 2021 | 14 次', 'D4 取样 | 青龙闸 | 2021 | 12 次']
  hold([
    ['经度 and 纬度', of('经度', '纬度', '118.02', '37.36'), says],
    ['东经（°）', of('东经（°）', '北纬（°）', '118.02', '37.36'), says],
    ['经度坐标', of('经度坐标', '纬度坐标', '118.02', '37.36'), says],
    ['in whole degrees', of('经度', '纬度', '118', '37'), says],
    ['lng and lat', of('lng', 'lat', '118.02', '37.36'), says],
    [
      '纬度 of a theme is one all the same: 深度',
      `2021年水质监测情况\n断面 | 深度（米） | 取样（次）\n石门桥 | 3.5 | 14\n青龙闸 | 4.5 | 12`,
      [
        'B3 深度 | 石门桥 | 2021 | 3.5 米',
        'C3 取样 | 石门桥 | 2021 | 14 次',
        'B4 深度 | 青龙闸 | 2021 | 4.5 米',
        'C4 取样 | 青龙闸 | 2021 | 12 次',
      ],
    ],
  ])
})

describe('L21 the year a thing was made in is the thing’s', () => {
  const of = (heading: string, name = '书名') =>
    `${name} | ${heading} | 定价（元）\n春江集 | 2001 | 25.5\n山行记 | 2005 | 30\n水利志 | 1998 | 48`
  const says = (name = '书名') => [
    `C2 定价 | - | - | 25.5 元 | ${name}=春江集`,
    `C3 定价 | - | - | 30 元 | ${name}=山行记`,
    `C4 定价 | - | - | 48 元 | ${name}=水利志`,
  ]
  hold([
    ['出版年份', of('出版年份'), says()],
    ['出版时间 of years', of('出版时间'), says()],
    ['建成年份', of('建成年份', '设施'), says('设施')],
    ['启用年份', of('启用年份', '设备'), says('设备')],
    ['发行年', of('发行年'), says()],
    [
      '年份 says when',
      `书名 | 年份 | 销量（册）\n春江集 | 2001 | 25\n山行记 | 2005 | 30\n水利志 | 1998 | 48`,
      ['C2 销量 | - | 2001 | 25 册 | 书名=春江集', 'C3 销量 | - | 2005 | 30 册 | 书名=山行记', 'C4 销量 | - | 1998 | 48 册 | 书名=水利志'],
    ],
  ])
})

describe('K7 a unit or a caption alone over the last columns of a header of several rows', () => {
  const of = (line: string) =>
    `2021年人口变动情况\n${line}\n地区 | 出生 | | 死亡 |\n | 2020年 | 2021年 | 2020年 | 2021年\n柳林镇 | 10.2 | 9.9 | 6.1 | 6.3`
  const says = (unit: string) => [
    `B5 出生 | 柳林镇 | 2020 | 10.2 ${unit}`,
    `C5 出生 | 柳林镇 | 2021 | 9.9 ${unit}`,
    `D5 死亡 | 柳林镇 | 2020 | 6.1 ${unit}`,
    `E5 死亡 | 柳林镇 | 2021 | 6.3 ${unit}`,
  ]
  hold([
    ['‰', of(' | | | | ‰'), says('‰')],
    ['万人', of(' | | | | 万人'), says('万人')],
    ['单位：‰', of(' | | | | 单位：‰'), says('‰')],
    ['a caption on the left of the note', of('按登记日期统计 | | | | 单位：万人'), says('万人')],
    ['a caption beside it', of('按登记日期统计 | 单位：万人 | | |'), says('万人')],
    ['（‰）', of(' | | | | （‰）'), says('‰')],
  ])
})

describe('Y2 a period over the last of blocks beside one another is of all of them', () => {
  const of = (line: string) =>
    `修桥情况表\n${line}\n镇街 | 数量 | 镇街 | 数量\n柳林镇 | 19 | 平山镇 | 21\n东关镇 | 23 | 西关镇 | 25\n南关镇 | 27 | |`
  const says = (period: string) => [
    `B4 修桥 | 柳林镇 | ${period} | 19`,
    `D4 修桥 | 平山镇 | ${period} | 21`,
    `B5 修桥 | 东关镇 | ${period} | 23`,
    `D5 修桥 | 西关镇 | ${period} | 25`,
    `B6 修桥 | 南关镇 | ${period} | 27`,
  ]
  const sorted = async (sheet: string) => (await figuresOf(sheet)).sort()
  it.each([
    ['a year', of(' | | | 2021年'), '2021'],
    ['a month', of(' | | | 2021年4月'), '2021-04'],
    ['a quarter', of(' | | | 2021年第二季度'), '2021-Q2'],
    ['behind a word', of(' | | | 统计时间：2021年4月'), '2021-04'],
    ['on the left', of('2021年4月 | | |'), '2021-04'],
  ])('%s', async (_, sheet, period) => expect(await sorted(sheet)).toEqual(says(period).sort()))
})

describe('L2 a length of time in a single row, and a first figure like a year beside 年份 and 月份', () => {
  hold([
    [
      '办理时间 52',
      `2021年政务情况（单位：小时）\n开办时间 | 平均办理时间 | 登记时间\n59.5 | 14 | 52`,
      ['A3 开办时间 | - | 2021 | 59.5 小时', 'B3 平均办理时间 | - | 2021 | 14 小时', 'C3 登记时间 | - | 2021 | 52 小时'],
    ],
    [
      '2023 for a turnover',
      `消费情况表\n指标 | 年份 | 月份 | 镇街 | 数量 | 计量单位\n餐饮 | 2021 | 8 | 柳林镇 | 2023 | 万元\n零售 | 2021 | 8 | 柳林镇 | 103.8 | 万元\n餐饮 | 2021 | 9 | 柳林镇 | 118.8 | 万元`,
      ['E3 餐饮 | 柳林镇 | 2021-08 | 2023 万元', 'E4 零售 | 柳林镇 | 2021-08 | 103.8 万元', 'E5 餐饮 | 柳林镇 | 2021-09 | 118.8 万元'],
    ],
    [
      'months of the first table, figures of the second beneath',
      `2021年安全情况表\n指标 | 月份 | 柳林镇 | 平山镇\n隐患 | 8 | 453 | 454\n | 9 | 185 | 107\n演练 | 8 | 70 | 6\n | 9 | 70 | 36\n\n\n2022年农业情况表\n部门 | 肉类（吨） | 蔬菜（吨）\n水务局 | 783.1 | 531.3\n教育局 | 747.2 | 1455.5`,
      [
        'C3 隐患 | 柳林镇 | 2021-08 | 453',
        'D3 隐患 | 平山镇 | 2021-08 | 454',
        'C4 隐患 | 柳林镇 | 2021-09 | 185',
        'D4 隐患 | 平山镇 | 2021-09 | 107',
        'C5 演练 | 柳林镇 | 2021-08 | 70',
        'D5 演练 | 平山镇 | 2021-08 | 6',
        'C6 演练 | 柳林镇 | 2021-09 | 70',
        'D6 演练 | 平山镇 | 2021-09 | 36',
        'B11 肉类 | 水务局 | 2022 | 783.1 吨',
        'C11 蔬菜 | 水务局 | 2022 | 531.3 吨',
        'B12 肉类 | 教育局 | 2022 | 747.2 吨',
        'C12 蔬菜 | 教育局 | 2022 | 1455.5 吨',
      ],
    ],
    [
      '单位：柳林镇 and 单位：起 in one row head nothing',
      `2021年执法情况表\n单位：柳林镇 | | 单位：起\n立案 | 简易案件 | 备注\n211 | 185 |`,
      ['A4 立案 | 柳林镇 | 2021 | 211 起', 'B4 简易案件 | 柳林镇 | 2021 | 185 起'],
    ],
    [
      '滨城区城市管理',
      `2021年滨城区城市管理汇总表\n指标 | 数量\n修路 | 103.7\n栽树 | 93.7`,
      ['B3 修路 | 滨城区 | 2021 | 103.7', 'B4 栽树 | 滨城区 | 2021 | 93.7'],
    ],
  ])
})
