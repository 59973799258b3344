import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('years behind a letter (P1)', () => {
  table([
    ['X before each', '地区,X2019,X2020,X2021\n甲县,3,4,5\n乙县,6,7,9', ['B2 收文 甲县 2019 3', 'D3 收文 乙县 2021 9'], [], '收文.csv'],
    ['some years left out', '地区,Y2015,Y2018,Y2020\n甲县,3,4,5\n乙县,6,7,9', ['C2 收文 甲县 2018 4'], [], '收文.csv'],
    ['the newest first', '地区,y2021,y2020,y2019\n甲县,3,4,5\n乙县,6,7,9', ['B2 收文 甲县 2021 3'], [], '收文.csv'],
    ['with a stroke', '地区,yr_2019,yr_2020,yr_2021\n甲县,3,4,5\n乙县,6,7,9', ['D3 收文 乙县 2021 9'], [], '收文.csv'],
    [
      'behind other columns of names',
      '地区,类别,X2019,X2020,X2021\n甲县,信访,3,4,5\n乙县,信访,6,7,9',
      ['C2 收文 甲县/信访 2019 3'],
      [],
      '收文.csv',
    ],
  ])
  undated([
    [
      'neighbours: numbers of things are none',
      '地区,K2010,K1950,K2000\n甲县,3,4,5\n乙县,6,7,9',
      ['B2 K2010 甲县 - 3', 'C3 K1950 乙县 - 7'],
      [],
      '表.csv',
    ],
  ])
})

describe('a power of ten alone (U1)', () => {
  const amounts = (sheet: string): number[] => {
    const { dataset } = importWorkbook(new TextEncoder().encode(`${sheet}\n`), '表.csv')
    return Array.from(dataset.amount.slice(0, dataset.count))
  }
  it.each([
    ['年份,用户数(10^4)\n2022,1.5\n2023,2', [15000, 20000]],
    ['年份,用户数（×10^4）\n2022,1.5\n2023,2', [15000, 20000]],
    ['年份,用户数(10⁴)\n2022,1.5\n2023,2', [15000, 20000]],
    ['年份,用户数(1e6)\n2022,1.5\n2023,2', [1500000, 2000000]],
    ['年份,用户数(x1000)\n2022,1.5\n2023,2', [1500, 2000]],
    ['年份,得分(1000)\n2022,15\n2023,20', [15, 20]],
  ])('%s', (sheet, right) => expect(amounts(sheet)).toEqual(right))
})

describe('a unit inside the name of a rate (T2)', () => {
  table([
    ['周转率', '指标,2022,2023\n存货(亿元),30,40\n存货(亿元)周转率,4.1,5.2', ['C2 存货 - 2023 40亿元', 'C3 存货周转率 - 2023 5.2'], []],
    ['比', '指标,2022,2023\n利润(万元),30,40\n费用占利润(万元)比,41.5,52.25', ['C3 费用占利润比 - 2023 52.25'], []],
    ['天数', '指标,2022,2023\n库存（吨）,30,40\n库存（吨）周转天数,12,15', ['C3 库存周转天数 - 2023 15'], []],
    ['倍数', '指标,2022,2023\n利息(万元),30,40\n利息(万元)保障倍数,12,15.5', ['C3 利息保障倍数 - 2023 15.5'], []],
    ['neighbours: a balance keeps it', '指标,2022,2023\n账款(万元)平均余额,30,40\n账款(万元),31,42', ['C2 账款平均余额 - 2023 40万元'], []],
  ])
  it('neighbour: the growth of an amount keeps what it is of', () => {
    const lines = figureLines(
      importWorkbook(new TextEncoder().encode('指标,2022年,2023年\n产值（万元）,30,40\n产值（万元）同比增长率,4.1,33.33\n'), '表.csv'),
    )
    expect(lines).toContain('C3 产值 - 2023 33.33% change')
  })
})

describe('reports of companies and growth of its own kind (P2, T5)', () => {
  table([
    ['年报', '指标,2022年年报,2023年年报\n营业收入（亿元）,30,40\n净利润（亿元）,3,4', ['C3 净利润 - 2023 4亿元'], []],
    ['年报 without 年', '指标,2022年报,2023年报\n营业收入（亿元）,30,40\n净利润（亿元）,3,4', ['B2 营业收入 - 2022 30亿元'], []],
    ['年度报告', '指标,2022年度报告,2023年度报告\n营业收入（亿元）,30,40\n净利润（亿元）,3,4', ['C2 营业收入 - 2023 40亿元'], []],
    [
      '第三季报 beside them',
      '指标,2023年第三季报,2022年年报\n营业收入（亿元）,30,40\n净利润（亿元）,3,4',
      ['B2 营业收入 - 2023-01/2023-09 30亿元', 'C3 净利润 - 2022 4亿元'],
      [],
    ],
    [
      'a compound growth is no change',
      '指标,2022,2023\n收入复合增长率,0.1211,0.0615\n收入（亿元）,3,4',
      ['C2 收入复合增长率 - 2023 0.0615'],
      [],
    ],
    ['nor is a sustainable one', '指标,2022,2023\n可持续增长率（%）,8.1,7.5\n收入（亿元）,3,4', ['C2 可持续增长率 - 2023 7.5%'], []],
  ])
})

describe('what a heading asks is answered in its own words (L5)', () => {
  const flags = (sheet: string): string[] =>
    figureLines(importWorkbook(new TextEncoder().encode(`${sheet}\n`), '2023年情况.csv')).filter((line) => line.endsWith('flag'))
  it.each([
    ['及格 不及格', '姓名,得分,是否及格\n甲某,58,不及格\n乙某,66,及格', ['C2 是否及格 甲某 2023 0 flag', 'C3 是否及格 乙某 2023 1 flag']],
    ['达标 未达标', '单位,得分,是否达标\n甲局,58,未达标\n乙局,66,达标', ['C2 是否达标 甲局 2023 0 flag', 'C3 是否达标 乙局 2023 1 flag']],
    ['已上报 未上报', '单位,篇数,是否上报\n甲局,8,已上报\n乙局,6,未上报', ['C2 是否上报 甲局 2023 1 flag', 'C3 是否上报 乙局 2023 0 flag']],
    ['通过 没通过', '单位,得分,是否通过\n甲局,58,没通过\n乙局,66,通过', ['C2 是否通过 甲局 2023 0 flag', 'C3 是否通过 乙局 2023 1 flag']],
    ['beside √', '单位,得分,是否公开\n甲局,58,√\n乙局,66,不公开', ['C2 是否公开 甲局 2023 1 flag', 'C3 是否公开 乙局 2023 0 flag']],
    ['neighbour: other words are no answer', '单位,得分,是否公开\n甲局,58,部分\n乙局,66,不公开', []],
  ])('%s', (_, sheet, right) => expect(flags(sheet)).toEqual(right))
})

describe('a line said twice, figure for figure (L10)', () => {
  table([
    [
      'key figures at the head of a list',
      '指标,2021,2022,2023\n*净利润,31,25,40\n*收入,310,250,401\n收入,310,250,401\n成本,200,180,280\n净利润,31,25,40',
      ['B2 净利润 - 2021 31', 'D6 净利润 - 2023 40', 'D4 收入 - 2023 401'],
      [],
    ],
    [
      'at its end',
      '指标,2021,2022,2023\n收入,310,250,401\n成本,200,180,280\n支出,31,25,40\n接待,3,5,4\n收入,310,250,401',
      ['B2 收入 - 2021 310', 'D6 收入 - 2023 401'],
      [],
    ],
    [
      'of an office',
      '单位,收文,发文,会议\n甲局,12,5,3\n乙局,22,6,4\n丙局,8,9,2\n甲局,12,5,3',
      ['B2 收文 甲局 2023 12', 'D5 会议 甲局 2023 3'],
      [],
    ],
    [
      'neighbour: another figure tells that they are two',
      '指标,2021,2022,2023\n收入,310,250,401\n成本,200,180,280\n收入,310,250,402',
      ['B2 收入 1 2021 310', 'D4 收入 3 2023 402'],
      ['keysClash'],
    ],
    [
      'neighbour: two figures prove nothing',
      '日期,车号,里程\n2023-05-01,甲车,12\n2023-05-01,甲车,12\n2023-05-01,乙车,8',
      ['C2 里程 甲车/1 2023-05-01 12'],
      ['keysClash'],
    ],
  ])
})

describe('one figure and when it is of (K13, Y1)', () => {
  table([
    ['beneath it', '今日新增读者,66\n统计时间,2023-07-18', ['B1 今日新增读者 - 2023-07-18 66'], [], '表.csv'],
    ['with the time of the day', '新增读者,66\n统计时间,2023-07-18 11:33:42', ['B1 新增读者 - 2023-07-18 66'], [], '表.csv'],
    ['a month', '新增读者,66\n统计期间,2023年7月', ['B1 新增读者 - 2023-07 66'], [], '表.csv'],
    ['two figures', '新增读者,66\n在册读者,935\n统计时间,2023-07-18', ['B1 新增读者 - 2023-07-18 66'], [], '表.csv'],
    ['above it', '统计时间,2023-07-18\n新增读者,66', ['B2 新增读者 - 2023-07-18 66'], [], '表.csv'],
  ])
  undated([['neighbour: when it was filled in', '新增读者（人）,66\n填表日期,2023-07-18', ['B1 新增读者 - - 66人'], [], '表.csv']])
})

describe('places in other languages say whose the figures are (O2)', () => {
  table([
    [
      'Russian',
      ',2022,2023\nТульская область,3,4\nРеспублика Коми,5,6\nПермский край,7,9',
      ['C2 прирост Тульскаяобласть 2023 4'],
      [],
      'прирост.csv',
    ],
    ['Korean', ',2022,2023\n서울특별시,3,4\n경기도,5,6\n강원도,7,9', ['C4 인구 강원도 2023 9'], [], '인구.csv'],
    ['Japanese', ',2022,2023\n青森県,3,4\n東京都,5,6\n京都府,7,9', ['B3 収入 東京都 2022 5'], [], '収入.csv'],
    [
      'Indonesian',
      ',2022,2023\nKabupaten Bogor,3,4\nKota Bandung,5,6\nProvinsi Bali,7,9',
      ['C2 luas KabupatenBogor 2023 4'],
      [],
      'luas.csv',
    ],
    [
      'Vietnamese',
      ',2022,2023\nTỉnh Bắc Ninh,3,4\nThành phố Huế,5,6\nHuyện Sóc Sơn,7,9',
      ['C2 dânsố TỉnhBắcNinh 2023 4'],
      [],
      'dân số.csv',
    ],
  ])
})

describe('codes alone tell rows of one time apart (L13)', () => {
  table([
    [
      '病种编码',
      '年度,病种编码,人数\n2022,C00,32\n2022,C01,67\n2023,C00,35\n2023,C01,66',
      ['C2 人数 C00 2022 32人', 'C5 人数 C01 2023 66人'],
      [],
    ],
    ['行业代码', '年份,行业代码,户数\n2022,A01,32\n2022,B02,67\n2023,A01,35\n2023,B02,66', ['C4 户数 A01 2023 35户'], []],
    [
      'beneath months',
      '月份,线路编码,客流\n2023年5月,L01,32\n2023年5月,L02,67\n2023年6月,L01,35\n2023年6月,L02,66',
      ['C5 客流 L02 2023-06 66'],
      [],
    ],
    ['with two figures', '年度,编码,收,支\n2022,K00,32,3\n2022,K01,67,4\n2023,K00,35,5\n2023,K01,66,6', ['D5 支 K01 2023 6'], []],
    [
      'neighbour: names beside them do',
      '年度,单位代码,单位,办结（件）\n2022,K00,甲局,3\n2022,K01,乙局,4\n2023,K00,甲局,5',
      ['D2 办结 甲局 2022 3件'],
      [],
    ],
  ])
})

describe('a person’s place among those who did it is no figure (J6)', () => {
  const head = '成果名称,获奖级别,获奖日期,职工号,获奖人位次'
  it.each([
    ['位次', `${head}\n甲论文,省级,2023-05-01,615068,1\n乙论文,市级,2023-05-02,105125,1\n丙论文,省级,2023-06-01,105126,2`],
    [
      '排名',
      `${head.replace('获奖人位次', '本人排名')}\n甲论文,省级,2023-05-01,615068,1\n乙论文,市级,2023-05-02,105125,1\n丙论文,省级,2023-06-01,105126,3`,
    ],
    [
      'behind WID',
      `WID,${head}\n291,甲论文,省级,2023-05-01,615068,1\n292,乙论文,市级,2023-05-02,105125,1\n297,丙论文,省级,2023-06-01,105126,2`,
    ],
    ['工号', `${head.replace('职工号', '员工号')}\n甲论文,省级,2023-05-01,615068,1\n乙论文,市级,2023-05-02,105125,1`],
    [
      'without it',
      '成果名称,获奖级别,获奖日期,award_id\n甲论文,省级,2023-05-01,2291\n乙论文,市级,2023-05-02,2305\n丙论文,省级,2023-06-01,2310',
    ],
  ])('%s', (_, sheet) => {
    const reading = importWorkbook(new TextEncoder().encode(`${sheet}\n`), '获奖.csv')
    expect(reading.dataset.count).toBe(0)
    expect(reading.items.length).toBe(sheet.split('\n').length - 1)
  })
})

describe('a position that is no place (T4)', () => {
  table([
    ['held', 'Country,Women in ministerial positions (2023)\nFrance,12\nSpain,14', ['B2 Womeninministerialpositions France 2023 12'], []],
    ['net', 'Country,Net financial position\nFrance,12\nSpain,14', ['B2 Netfinancialposition France 2023 12'], []],
    [
      'in brackets with its money',
      'Country,"Earned income (PPP, US$)"\nFrance,12\nSpain,14',
      ['B2 Earnedincome(PPP) France 2023 12US$'],
      [],
    ],
    [
      'a scale before it',
      'Country,"Income (current, million US$)"\nFrance,12\nSpain,14',
      ['B2 Income(current) France 2023 12millionUS$'],
      [],
    ],
    ['neighbour: a place is one', 'Country,Overall position\nFrance,2\nSpain,1', ['B2 2023年情况 France 2023 2 rank'], []],
  ])
})
