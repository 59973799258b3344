import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[], file?: string]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says, file] of cases) it(sees, async () => expect(await figuresOf(sheet, file)).toEqual(says))
}

describe('U8 a unit in one cell is no unit of the other columns, where each counts a thing of its own', () => {
  const of = (dose: string, heads = '姓名 | 剂量 | 年龄 | 体重'): string => `
    ${heads}
    张甲 | ${dose} | 61 | 70
    李乙 | 2.0${dose.replace(/^[\d.]+/, '')} | 58 | 83`
  const says = (unit: string): string[] => [
    `B2 剂量 | - | - | 1.5 ${unit} | 姓名=张甲`,
    'C2 年龄 | - | - | 61 | 姓名=张甲',
    'D2 体重 | - | - | 70 | 姓名=张甲',
    `B3 剂量 | - | - | 2 ${unit} | 姓名=李乙`,
    'C3 年龄 | - | - | 58 | 姓名=李乙',
    'D3 体重 | - | - | 83 | 姓名=李乙',
  ]
  hold([
    ['mg/kg', of('1.5mg/kg'), says('mg/kg')],
    ['kg', of('1.5kg'), says('kg')],
    ['小时', of('1.5小时'), says('小时')],
    [
      'a name with a figure of its own in it',
      `
    药品 | 次数 | 天数
    甲药7μg/kg | 61 | 70
    乙药5μg/kg | 58 | 83`,
      [
        'B2 次数 | - | - | 61 次 | 药品=甲药7μg/kg',
        'C2 天数 | - | - | 70 天 | 药品=甲药7μg/kg',
        'B3 次数 | - | - | 58 次 | 药品=乙药5μg/kg',
        'C3 天数 | - | - | 83 天 | 药品=乙药5μg/kg',
      ],
    ],
    [
      'of columns that count one thing it is: years',
      `
    指标 | 2022年 | 2023年
    收入 | 1.5万元 | 20000
    支出 | 1.2万元 | 18000`,
      ['B2 收入 | - | 2022 | 1.5 万元', 'C2 收入 | - | 2023 | 20000 元', 'B3 支出 | - | 2022 | 1.2 万元', 'C3 支出 | - | 2023 | 18000 元'],
    ],
  ])
})

describe('U8 what stands behind the comma of a name', () => {
  hold([
    [
      'states, though MT and TN look like units',
      `
    County|Births|Deaths
    Akron, OH | 41 | 27
    Billings, MT | 43 | 29
    Cleveland, TN | 47 | 31`.replace('County|Births|Deaths', 'County | Births | Deaths'),
      [
        'B2 Births | Akron,OH | - | 41',
        'C2 Deaths | Akron,OH | - | 27',
        'B3 Births | Billings,MT | - | 43',
        'C3 Deaths | Billings,MT | - | 29',
        'B4 Births | Cleveland,TN | - | 47',
        'C4 Deaths | Cleveland,TN | - | 31',
      ],
    ],
    [
      'units, most of them',
      `
    Product | 2020 | 2021
    Coal, MT | 3 | 4
    Oil, MT | 5 | 6
    Steel, kt | 7 | 8`,
      [
        'B2 Coal | - | 2020 | 3 MT',
        'C2 Coal | - | 2021 | 4 MT',
        'B3 Oil | - | 2020 | 5 MT',
        'C3 Oil | - | 2021 | 6 MT',
        'B4 Steel | - | 2020 | 7 kt',
        'C4 Steel | - | 2021 | 8 kt',
      ],
    ],
  ])
})

describe('A13 a row that divides two others, or says a rate among bodies', () => {
  const of = (name: string, figures: string, other = '某省 | 1000 | 1250'): string => `
    专利授权量统计表
    地区 | 2022年 | 2023年
    东市 | 400 | 600
    西市 | 100 | 300
    ${other}
    ${name} | ${figures}`
  const before = (whole = '某省'): string[] => [
    'B3 专利授权量 | 东市 | 2022 | 400',
    'C3 专利授权量 | 东市 | 2023 | 600',
    'B4 专利授权量 | 西市 | 2022 | 100',
    'C4 专利授权量 | 西市 | 2023 | 300',
    `B5 专利授权量 | ${whole} | 2022 | 1000`,
    `C5 专利授权量 | ${whole} | 2023 | 1250`,
  ]
  hold([
    ['of a hundred', of('东市/某省', '40 | 48'), [...before(), 'B6 东市/某省 | 东市 | 2022 | 40 %', 'C6 东市/某省 | 东市 | 2023 | 48 %']],
    ['of one', of('东市/某省', '0.4 | 0.48'), [...before(), 'B6 东市/某省 | 东市 | 2022 | 0.4', 'C6 东市/某省 | 东市 | 2023 | 0.48']],
    [
      '占 … 比重',
      of('东市占某省比重', '40 | 48'),
      [...before(), 'B6 东市占某省比重 | 东市 | 2022 | 40 %', 'C6 东市占某省比重 | 东市 | 2023 | 48 %'],
    ],
    ['between cities', of('西市/东市', '25 | 50'), [...before(), 'B6 西市/东市 | 西市 | 2022 | 25 %', 'C6 西市/东市 | 西市 | 2023 | 50 %']],
    ['占比 with its unit', of('占比(%)', '40 | 48'), [...before(), 'B6 占比 | - | 2022 | 40 %', 'C6 占比 | - | 2023 | 48 %']],
    [
      'a place with a stroke divides nothing',
      of('东市/西市', '77 | 88'),
      [...before(), 'B6 专利授权量 | 东市/西市 | 2022 | 77', 'C6 专利授权量 | 东市/西市 | 2023 | 88'],
    ],
  ])
})

describe('P18 a month in two languages', () => {
  const of = (heads: string, sep = ' | '): string => `
    House sales
    City | ${heads.split('; ').join(sep)}
    Antalya | 41 | 43 | 47
    Bursa | 27 | 29 | 31`
  const says = [
    'B3 Housesales | Antalya | --01 | 41',
    'C3 Housesales | Antalya | --02 | 43',
    'D3 Housesales | Antalya | --03 | 47',
    'B4 Housesales | Bursa | --01 | 27',
    'C4 Housesales | Bursa | --02 | 29',
    'D4 Housesales | Bursa | --03 | 31',
  ]
  hold([
    ['Turkish and English', of('Ocak January; Şubat February; Mart March'), says],
    ['English first', of('January Ocak; February Şubat; March Mart'), says],
    ['with a stroke', of('Ocak / January; Şubat / February; Mart / March'), says],
    ['with a dash', of('Januar - January; Februar - February; März - March'), says],
    ['Chinese and English', of('1月 Jan; 2月 Feb; 3月 Mar'), says],
  ])
})

describe('H1 codes that alone stand over the columns name them; a year behind one name again and again is its time (P1)', () => {
  const of = (heads: string): string => `
    AREA | ${heads}
    Antalya | 41 | 43
    Bursa | 27 | 29`
  const says = (a: string, b: string): string[] =>
    [`B2 ${a} | 41`, `C2 ${b} | 43`, `B3 ${a} | 27`, `C3 ${b} | 29`].map((line) =>
      line.replace('@', line.slice(1, 2) === '2' ? 'Antalya' : 'Bursa'),
    )
  hold([
    ['two names', of('BIRTHS_A1 | DEATHS_A2'), says('BIRTHS_A1 | @ | -', 'DEATHS_A2 | @ | -')],
    ['one name of two years', of('BIRTHS2010 | BIRTHS2011'), says('BIRTHS | @ | 2010', 'BIRTHS | @ | 2011')],
    ['with a line between', of('GDP_2019 | GDP_2020'), says('GDP | @ | 2019', 'GDP | @ | 2020')],
    ['small letters', of('births2010 | births2011'), says('births | @ | 2010', 'births | @ | 2011')],
    ['other numbers are no years', of('HIT1200 | HIT1300'), says('HIT1200 | @ | -', 'HIT1300 | @ | -')],
  ])
})

describe('L3 numbers that count nothing: kinds, days of a count, codes before the names', () => {
  hold([
    [
      '区间类型, 运行状态',
      `
    区间 | 区间类型 | 运行状态 | 宽度（米）
    东站—西站 | 0 | 1 | 11
    西站—南站 | 1 | 1 | 12
    南站—北站 | 0 | 2 | 15`,
      ['D2 宽度 | - | - | 11 米 | 区间=东站-西站', 'D3 宽度 | - | - | 12 米 | 区间=西站-南站', 'D4 宽度 | - | - | 15 米 | 区间=南站-北站'],
    ],
    [
      '类型 with a unit counts',
      `
    镇街 | 服务类型（种）
    柳林镇 | 12
    平山镇 | 9`,
      ['B2 服务类型 | 柳林镇 | - | 12 种', 'B3 服务类型 | 平山镇 | - | 9 种'],
    ],
    [
      '天 1 1 2 2',
      `
    2024年用工（单位：人）
    天 | 时段 | 小组1
    1 | 上午 | 8
    1 | 下午 | 5
    2 | 上午 | 15
    2 | 下午 | 29`,
      [
        'C3 小组1 | - | 2024 | 8 人 | 天=1 | 时段=上午',
        'C4 小组1 | - | 2024 | 5 人 | 天=1 | 时段=下午',
        'C5 小组1 | - | 2024 | 15 人 | 天=2 | 时段=上午',
        'C6 小组1 | - | 2024 | 29 人 | 天=2 | 时段=下午',
      ],
    ],
    [
      'codes that come back, and one between them and the names',
      `
    AREA | SUB | NAME | BIRTHS
    10180 | 48059 | Callahan County | 41
    10180 | 48253 | Jones County | 43
    10420 | 39133 | Portage County | 47
    10420 | 39153 | Summit County | 27`,
      [
        'D2 BIRTHS | CallahanCounty | - | 41',
        'D3 BIRTHS | JonesCounty | - | 43',
        'D4 BIRTHS | PortageCounty | - | 47',
        'D5 BIRTHS | SummitCounty | - | 27',
      ],
    ],
  ])
})

describe('Q14 a place among all who sat an examination has more than four digits', () => {
  const of = (places: readonly string[]): string => `
    2022年录取情况
    专业 | 最低位次
    ${places.map((place, k) => `${'甲乙丙'.charAt(k)}专业 | ${place}`).join('\n')}`
  it.each(['9999', '12377', '121168', '1000000'])('%s', async (place) =>
    expect(await figuresOf(of(['158', place]))).toEqual([
      'B3 最低 | - | 2022 | 158 | 专业=甲专业 | rank',
      `B4 最低 | - | 2022 | ${place} | 专业=乙专业 | rank`,
    ]),
  )
})
