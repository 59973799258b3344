import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('countries are places by their names (O2)', () => {
  table([
    [
      'beneath a corner that names the axis across',
      'Year,1971,1972\nJapan,5,6\nNorway,7,8\nSpain,9,10',
      ['B2 HE Japan 1971 5', 'C4 HE Spain 1972 10'],
      [],
      'HE.csv',
    ],
    ['over columns', 'year,Japan,Norway,Spain\n2020,5,6,7\n2021,8,9,10', ['B2 CO2 Japan 2020 5', 'D3 CO2 Spain 2021 10'], [], 'CO2.csv'],
    [
      'some of several words',
      'Year,1971,1972\nSri Lanka,5,6\nUnited Kingdom,7,8\nSouth Africa,9,10',
      ['B3 HE UnitedKingdom 1971 7'],
      [],
      'HE.csv',
    ],
    [
      'beside columns that name what is counted',
      ',exports,imports\nJapan,5,6\nNorway,7,8\nSpain,9,10',
      ['B2 exports Japan - 5', 'C4 imports Spain - 10'],
      [],
      'trade.csv',
    ],
    [
      'neighbours: things of one word with a capital',
      'Year,1971,1972\nExports,5,6\nImports,7,8\nSavings,9,10',
      ['B2 Exports - 1971 5'],
      [],
      'macro.csv',
    ],
  ])
})

describe('codes of places under a heading of places (O1)', () => {
  const row = (head: string) => `${head},year,value\nABW,2003,-57\nABW,2005,-117\nAFG,2003,40\nAFG,2005,12`
  table([
    ['geoUnit', row('geoUnit'), ['C2 inflow ABW 2003 -57', 'C5 inflow AFG 2005 12'], [], 'inflow.csv'],
    ['economy', row('economy'), ['C3 inflow ABW 2005 -117'], [], 'inflow.csv'],
    ['geo', row('geo'), ['C4 inflow AFG 2003 40'], [], 'inflow.csv'],
    ['REF_AREA', row('ref area'), ['C4 inflow AFG 2003 40'], [], 'inflow.csv'],
    ['neighbours: a heading of things', row('series'), ['C2 ABW - 2003 -57'], [], 'inflow.csv'],
  ])
})

describe('levels in the first column name its rows (L3)', () => {
  table([
    [
      'of pay',
      '级别,基本工资,住房补贴\n1级,6000,2700\n2级,5000,2250\n3级,4500,2025',
      ['B2 基本工资 1级 2023 6000', 'C4 住房补贴 3级 2023 2025'],
      [],
    ],
    ['in characters', '档级,人数\n一级,6\n二级,5\n三级,4', ['B2 人数 一级 2023 6人'], []],
    ['beneath a title', '津贴标准表,\n级别,津贴（元）\n9级,90\n8级,80\n7级,70', ['B3 津贴 9级 2023 90元'], []],
    ['neighbours: how strong it is at each of several places', '站点,风力\n甲,3级\n乙,5级\n丙,4级', ['B2 风力 甲 2023 3级'], []],
    ['neighbours: levels that come back', '级别,风速\n3级,9\n3级,8\n4级,7', ['B2 风速 1 2023 9'], ['rowLabelsMissing']],
  ])
})

describe('marks beneath names name nothing (H2)', () => {
  const book = (marks: string) => `姓名,出勤,病假,事假\n,${marks}\n甲某,17,1,0\n乙某,21,0,2\n丙某,20,0,1`
  table([
    ['ticks and circles', book('√,⊕,⊙'), ['B3 出勤 甲某 2023 17', 'D4 事假 乙某 2023 2'], []],
    ['stars', book('★,☆,◇'), ['C3 病假 甲某 2023 1'], []],
    ['triangles', book('▲,△,◎'), ['C3 病假 甲某 2023 1'], []],
    ['neighbours: percents are units', book('%,%,%'), ['B3 出勤 甲某 2023 17%'], []],
    ['neighbours: words are names', book('天,次,次'), ['B3 出勤 甲某 2023 17天', 'C3 病假 甲某 2023 1次'], []],
  ])
})

describe('blocks that share their rows, each headed over its names (H1)', () => {
  table([
    [
      'two',
      '收文,,,发文,,\n处室,件数,同比,处室,件数,环比\n甲处,120,8.1%,甲处,35,-2.8%\n乙处,46,-4.2%,乙处,12,20%',
      [
        'B3 收文件数 甲处 2023 120件',
        'C3 收文件数 甲处 2023 8.1% change',
        'E3 发文件数 甲处 2023 35件',
        'F4 发文件数 乙处 2023 20% change',
      ],
      [],
    ],
    [
      'of one figure and two',
      '会议,,培训,,\n单位,场次（场）,单位,期数（期）,人数（人）\n甲局,3,甲局,2,60\n乙局,5,乙局,1,40',
      ['B3 会议场次 甲局 2023 3场', 'E4 培训人数 乙局 2023 40人'],
      [],
    ],
    [
      'under a title',
      '2024年一季度来信来访情况统计表,,,,\n来信,,来访,\n县区,件数,县区,件数\n甲县,3,甲县,8\n乙县,4,乙县,9',
      ['B4 件数 甲县/来信 2024-Q1 3件', 'D5 件数 乙县/来访 2024-Q1 9件'],
      [],
    ],
    ['neighbours: a word over names alone', '甲市,,\n处室,收文（件）,发文（件）\n一处,3,4\n二处,5,6', ['B3 收文 一处 2023 3件'], []],
    [
      'neighbours: a group that begins with its figures',
      '处室,收文,,发文,\n,件数,份数,件数,份数\n一处,3,4,5,6\n二处,7,8,9,1',
      ['B3 收文件数 一处 2023 3件', 'E3 发文份数 一处 2023 6份'],
      [],
    ],
  ])
})

describe('scales of other countries (U1)', () => {
  table([
    ['crores', 'State,Price (in Crores)\nKerala,9400\nGoa,12', ['B2 Price Kerala - 9400inCrores'], [], 'gva.csv'],
    ['lakhs', 'State,Persons (lakhs)\nKerala,94\nGoa,12', ['B2 Persons Kerala - 94lakhs'], [], 'gva.csv'],
    ['million USD', 'Country,Exports (million USD)\nJapan,94\nNorway,12', ['B2 Exports Japan - 94millionUSD'], [], 'trade.csv'],
    ['bn EUR', 'Country,Debt (bn EUR)\nJapan,94\nNorway,12', ['B2 Debt Japan - 94bnEUR'], [], 'trade.csv'],
    ['neighbours: a bracket that is no unit', 'Country,Debt (gross)\nJapan,94\nNorway,12', ['B2 Debt(gross) Japan - 94'], [], 'trade.csv'],
  ])
})
