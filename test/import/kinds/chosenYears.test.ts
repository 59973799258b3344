import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('chosen years head columns (K3)', () => {
  table([
    [
      'ever nearer',
      '地区,1978,1985,1990,2000,2010,2020\n甲县,3,4,5,6,7,8\n乙县,6,7,9,8,9,9',
      ['B2 收文 甲县 1978 3', 'G3 收文 乙县 2020 9'],
      [],
      '收文.csv',
    ],
    [
      'long ago',
      'Country,1820,1850,1900,1950\nFrance,1135,1594,2876,5271\nJapan,669,737,1180,1921',
      ['C2 income France 1850 1594', 'E3 income Japan 1950 1921'],
      [],
      'income.csv',
    ],
    [
      'the newest first',
      '县区,2020,2010,1990,1978\n甲县,31,42,53,64\n乙县,61,72,93,84',
      ['B2 收文 甲县 2020 31', 'E3 收文 乙县 1978 84'],
      [],
      '收文.csv',
    ],
    [
      'over names of what is counted',
      '指标,1952,1978,2000,2020\n产值（亿元）,3,4,15,26\n人口（万人）,61,72,93,84',
      ['C2 产值 - 1978 4亿元', 'E3 人口 - 2020 84万人'],
      [],
      '表.csv',
    ],
    [
      'behind numbers of lines',
      '序号,地区,1978,1990,2000,2010\n1,甲县,31,42,53,64\n2,乙县,61,72,93,84',
      ['C2 收文 甲县 1978 31', 'F3 收文 乙县 2010 84'],
      [],
      '收文.csv',
    ],
  ])
  table([
    [
      'neighbour: figures that look like years under names',
      '县区,收文,发文,会议\n甲县,1950,1978,2010\n乙县,1920,1999,2005',
      ['B2 收文 甲县 2023 1950', 'D3 会议 乙县 2023 2005'],
      [],
    ],
  ])
})

describe('quarters in other languages beneath years (P6)', () => {
  const quarters = (words: string) => `,2022,,,,2023,,,\n,${words},${words}\n甲县,1,2,3,4,5,6,7,8\n乙县,2,3,4,5,6,7,8,9`
  table([
    ['Russian', quarters('I квартал,II квартал,III квартал,IV квартал'), ['B3 ВВП 甲县 2022-Q1 1', 'I4 ВВП 乙县 2023-Q4 9'], [], 'ВВП.csv'],
    ['in digits', quarters('1 кв.,2 кв.,3 кв.,4 кв.'), ['C3 ВВП 甲县 2022-Q2 2'], [], 'ВВП.csv'],
    ['Spanish', quarters('1º trimestre,2º trimestre,3º trimestre,4º trimestre'), ['D3 PIB 甲县 2022-Q3 3'], [], 'PIB.csv'],
    ['Vietnamese', quarters('Quý 1,Quý 2,Quý 3,Quý 4'), ['F4 PIB 乙县 2023-Q1 6'], [], 'PIB.csv'],
    [
      'French',
      quarters('1er trimestre,2e trimestre,3e trimestre,4e trimestre')
        .replaceAll('2e', '2ème')
        .replaceAll('3e', '3ème')
        .replaceAll('4e', '4ème'),
      ['E3 PIB 甲县 2022-Q4 4'],
      [],
      'PIB.csv',
    ],
  ])
})

describe('money by its sign under a heading that says how much of it (U6)', () => {
  const amounts = (sheet: string): string[] => {
    const { dataset } = importWorkbook(new TextEncoder().encode(`${sheet}\n`), '2023年表.csv')
    return Array.from(dataset.amount.slice(0, dataset.count), String)
  }
  it.each([
    ['¥ under 万元', '县区,投资（万元）\n甲县,¥27\n乙县,¥30', ['270000', '300000']],
    ['¥ under 亿元', '县区,投资（亿元）\n甲县,¥2.7\n乙县,¥3', ['270000000', '300000000']],
    ['$ under US$ million', 'Country,Revenue (US$ million)\nFrance,$27\nSpain,$30', ['27000000', '30000000']],
    ['£ under £m', 'Country,Revenue (£m)\nFrance,£27\nSpain,£30', ['27000000', '30000000']],
    ['beside a row in 元', '项目,金额\n成本（元）,¥6000\n投资（万元）,¥30', ['6000', '300000']],
    ['neighbour: under another money it is its own', '县区,投资（万美元）\n甲县,¥27\n乙县,¥30', ['27', '30']],
    ['neighbour: a scale of its own stays', '县区,投资（万元）\n甲县,¥2.7亿\n乙县,¥3亿', ['270000000', '300000000']],
  ])('%s', (_, sheet, right) => expect(amounts(sheet)).toEqual(right))
  table([['so much a month', '项目,2023年\n每人成本（元/月）,¥6000\n总成本（元）,¥27155', ['B2 每人成本 - 2023 6000元/月'], []]])
})

describe('a header said again, and boxes over it (H1, K7)', () => {
  table([
    [
      'under another corner',
      '日期,收文量,发文量\n指标名称,收文量,发文量\n单位,件,件\n2025-03,4,14\n2025-02,2,5',
      ['B4 收文量 - 2025-03 4件', 'C5 发文量 - 2025-02 5件'],
      [],
    ],
    [
      'growth',
      '日期,粮价:食品:环比,粮价:衣着:环比\n指标名称,粮价:食品:环比,粮价:衣着:环比\n单位,%,%\n2025-03,4,14\n2025-02,2,5\n2025-01,1,3',
      ['B4 粮价:食品 - 2025-03 4% change'],
      [],
    ],
    [
      'how it is counted beside the unit',
      '出生情况,,\n,按登记日期统计,单位：人\n年份,男,女\n2021,40,50\n2022,60,70',
      ['B4 出生 男 2021 40人', 'C5 出生 女 2022 70人'],
      [],
    ],
    ['with the unit first', '出生情况,,\n,单位：人,按户籍分\n年份,本地,外地\n2021,40,50\n2022,60,70', ['B4 本地 - 2021 40人'], []],
    [
      'neighbour: two names over columns are a header',
      ',2022年,2023年\n县区,收文,发文\n甲县,4,5\n乙县,6,7',
      ['B3 收文 甲县 2022 4', 'C4 发文 乙县 2023 7'],
      [],
    ],
  ])
})

describe('one year said twice, and names spread or marked (L18, O2)', () => {
  table([
    [
      '民国 beside the year',
      '年别,,出生数\n民国110年,2021,153\n民国111年,2022,138\n民国112年,2023,135',
      ['C2 出生数 - 2021 153', 'C4 出生数 - 2023 135'],
      [],
      '表.csv',
    ],
    ['令和 beside the year', '年度,,件数\n令和3年,2021,153\n令和4年,2022,138\n令和5年,2023,135', ['C3 件数 - 2022 138件'], [], '表.csv'],
    ['spread names', '地区,收文\n东　区,4\n滨 城 区,5\n沾化区,6', ['B2 收文 东区 2023 4', 'B3 收文 滨城区 2023 5'], []],
    ['a mark before a name', '地区,收文\n东区,4\n※山区镇,5\n※林区镇,6', ['B3 收文 山区镇 2023 5'], []],
    [
      'the name and its translation in one cell',
      '地区,收文\n东湖区Donghu District,4\n西湖区 Xihu District,5\n南市South City,6',
      ['B2 收文 东湖区DonghuDistrict 2023 4'],
      [],
    ],
    ['provinces in Latin letters', 'Province,confirmed\nAnhui,990\nInner Mongolia,75\nZhejiang,1205', ['B2 confirmed Anhui 2023 990'], []],
  ])
})

describe('what leads away or is left out names nothing (E1, Y5)', () => {
  table([
    ['返回目录', '返回目录\n收文量（件）\n县区,2022年,2023年\n甲县,4,5\n乙县,6,7', ['B4 收文量 甲县 2022 4件'], []],
    ['Back to contents', 'Back to contents\nBirths\nCountry,2022,2023\nFrance,4,5\nSpain,6,7', ['C5 Births Spain 2023 7'], []],
    [
      'К содержанию',
      'К содержанию\nПрирост\n,2022,2023\nТульская область,4,5\nПермский край,6,7',
      ['B4 Прирост Тульскаяобласть 2022 4'],
      [],
    ],
    ['不含 in a name', '年份,收文\n2022,4\n2023,5', ['B2 收文 - 2022 4'], [], '全市-不含东湖区.csv'],
    ['除 in a name', '年份,收文\n2022,4\n2023,5', ['B3 收文 - 2023 5'], [], '收文_除市本级.csv'],
    ['neighbour: a place in a name is whose', '年份,收文\n2022,4\n2023,5', ['B2 收文 东湖区 2022 4'], [], '收文-东湖区.csv'],
  ])
})
