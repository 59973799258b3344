import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('a unit in the title of a block (E7)', () => {
  table([
    [
      'two blocks beside one another',
      '2023年收发文情况\n一、收文（件）,,,二、发文（件）,\n科室,来文,,文种,数量\n秘书科,20,,通知,6\n信息科,30,,意见,2\n人事科,10,,函,9',
      ['B4 来文 秘书科 2023 20件', 'E5 意见 - 2023 2件'],
      [],
      '表.csv',
    ],
    [
      'blocks one beneath the other',
      '2023年情况\n一、接待（批次）\n科室,省级,市级\n秘书科,2,5\n信息科,3,1\n\n二、用餐（人次）\n科室,工作餐,会议餐\n秘书科,20,50\n信息科,30,10',
      ['B4 省级 秘书科 2023 2批次', 'C9 会议餐 秘书科 2023 50人次'],
      [],
      '表.csv',
    ],
    ['a second title row', '某某区2023年情况\n信息采用（条）\n单位,省级,市级\n东镇,2,5\n西镇,3,1', ['C5 市级 西镇 2023 1条'], [], '表.csv'],
    ['the first title row alone', '2023年信息采用情况（条）\n单位,省级,市级\n东镇,2,5\n西镇,3,1', ['C4 市级 西镇 2023 1条'], [], '表.csv'],
    [
      'neighbours: a note goes before a title',
      '2023年投资情况（万元）\n单位：亿元\n单位名称,工业,农业\n东镇,2,5\n西镇,3,1',
      ['C5 农业 西镇 2023 1亿元'],
      [],
      '表.csv',
    ],
    [
      'neighbours: columns with units of their own keep them',
      '2023年收文（件）\n科室,收文,用时（小时）\n秘书科,20,4\n信息科,30,5',
      ['C3 用时 秘书科 2023 4小时'],
      [],
      '表.csv',
    ],
  ])
})

describe('a body that coordinates is one, a dispute that is settled none (O1)', () => {
  table(
    [
      [
        'at the head of a title',
        '综合协调处2023年8月工作统计\n事项,件数（件）\n来文,64\n会议,5',
        ['B3 件数 综合协调处/来文 2023-08 64件'],
        [],
        '表.csv',
      ],
      ['in rows', '处室,件数（件）\n综合协调处,64\n督办协调处,5', ['B2 件数 综合协调处 2023 64件'], []],
      ['over columns', '事项,综合协调处,督查处\n来文（件）,64,5\n会议（次）,3,2', ['B2 来文 综合协调处 2023 64件'], []],
      [
        'in a form line',
        '工作统计\n填报单位：指导协调处\n事项,件数（件）\n来文,64\n会议,5',
        ['B4 件数 指导协调处/来文 2023 64件'],
        [],
        '2023年表.csv',
      ],
      [
        'neighbours: 矛盾纠纷调处 is done to somebody',
        '矛盾纠纷调处2023年8月统计\n类别,件数（件）\n邻里,64\n婚姻,5',
        ['B3 件数 邻里 2023-08 64件'],
        [],
        '表.csv',
      ],
    ].map((row) => row as never),
  )
})

describe('several things said in one cell around a table (E1, E2)', () => {
  const body = '科室,发文\n甲科,12\n乙科,9'
  undated([
    ['the unit first', `单位：件  填报单位：市水务局\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['the unit last', `填报单位：市水务局    单位：件\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['a semicolon between', `填报单位：市水务局；单位：件\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['behind a title', `2022年发文情况统计表    单位：件\n${body}`, ['B3 发文 甲科 2022 12件'], []],
    ['three things', `单位：件  制表人：王  联系电话：12345\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['neighbours: a body behind 单位', `单位：市水务局    制表：王\n${body}`, ['B3 发文 甲科 2023 12'], []],
  ])
})

describe('a note beneath says when and in what (E2, Y1)', () => {
  const body = '科室,发文,收文\n甲科,12,3\n乙科,9,4'
  const name = '统计表.csv'
  undated([
    ['统计期', `${body}\n注：统计期为2024年1—5月，单位：件`, ['B2 发文 甲科 2024-01/2024-05 12件'], [], name],
    ['本表为', `${body}\n说明：本表为2022年决算数。`, ['B2 发文 甲科 2022 12'], [], name],
    ['以上数据', `${body}\n注：以上数据均为2024年一季度数据。`, ['C3 收文 乙科 2024-Q1 4'], [], name],
    [
      'for every table of the sheet',
      `${body}\n\n部门,发文,收文\n甲局,1,2\n乙局,3,5\n注：统计期间：2024年6月；单位：件`,
      ['B2 发文 甲科 2024-06 12件', 'B6 发文 甲局 2024-06 1件'],
      [],
      name,
    ],
    ['neighbours: a title goes before it', `2023年情况\n${body}\n注：本表为2022年口径。`, ['B3 发文 甲科 2023 12'], [], name],
    ['neighbours: what the year is said of is something else', `${body}\n注：增速按2020年价格计算。`, ['B2 发文 甲科 - 12'], [], name],
  ])
})

describe('日期 beside a daily report is its day (E9)', () => {
  const body = '窗口,当日受理（件）,本月累计受理（件）\n公安,56,150\n税务,88,260'
  undated([
    [
      'the day',
      `办件日报\n日期：2024年6月3日\n${body}`,
      ['B4 当日受理 公安 2024-06-03 56件', 'C4 受理 公安 2024-06-01/2024-06-03 150件'],
      [],
    ],
    ['the time', `政务大厅日报表\n时间：2024.6.3\n${body}`, ['B4 当日受理 政务大厅/公安 2024-06-03 56件'], []],
    ['when its figures are of', `办件日报\n统计日期：2024-06-03\n${body}`, ['B4 当日受理 公安 2024-06-03 56件'], []],
    ['a sheet that says so by its name', `日期：2024年6月3日\n${body}`, ['B3 当日受理 公安 2024-06-03 56件'], [], '值班日报.csv'],
    [
      'neighbours: another sheet says by it when it was made',
      `办件情况表\n日期：2024年6月3日\n窗口,受理（件）\n公安,56\n税务,88`,
      ['B4 受理 公安 - 56件'],
      [],
      '统计表.csv',
    ],
  ])
})

describe('countries are places by their names (O2)', () => {
  undated([
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
  undated([
    ['geoUnit', row('geoUnit'), ['C2 inflow ABW 2003 -57', 'C5 inflow AFG 2005 12'], [], 'inflow.csv'],
    ['economy', row('economy'), ['C3 inflow ABW 2005 -117'], [], 'inflow.csv'],
    ['geo', row('geo'), ['C4 inflow AFG 2003 40'], [], 'inflow.csv'],
    ['REF_AREA', row('ref area'), ['C4 inflow AFG 2003 40'], [], 'inflow.csv'],
    ['neighbours: a heading of things', row('series'), ['C2 ABW - 2003 -57'], [], 'inflow.csv'],
  ])
})

describe('signs, codes and scopes are no part of a name (O2, L11, A3, C6)', () => {
  undated([
    [
      'a sign behind a place',
      'state,2013,2014\nDelhi,5,6\nGoa #,6,7\nAssam *,7,8\nBihar,8,9',
      ['B3 gdp Goa 2013 6', 'B4 gdp Assam 2013 7'],
      [],
      'gdp.csv',
    ],
    ['a sign behind an office', '单位,收文\n民政局*,5\n人社局,6\n住建局#,7', ['B2 收文 民政局 2023 5', 'B4 收文 住建局 2023 7'], []],
    [
      'the code of a series over its only column',
      'Country,Series,Year,EN.POP.DNST\nJapan,Population density,2012,37.6\nJapan,Population density,2013,37.7\nNorway,Population density,2012,13\nNorway,Population density,2013,14',
      ['D2 Populationdensity Japan 2012 37.6'],
      [],
      'density.csv',
    ],
    [
      'Overall rank is of what falls with it',
      'Overall rank,Country,Score,Generosity\n1,Finland,7.7,0.15\n2,Denmark,7.6,0.25\n3,Norway,7.5,0.27\n4,Iceland,7.5,0.35\n5,Spain,7.1,0.1\n6,Japan,7,0.3',
      ['A2 Score Finland - 1 rank', 'A5 Score Iceland - 4 rank'],
      [],
      'happy.csv',
    ],
    [
      'a long name of Latin letters',
      'Year,Carbon dioxide (CO2) emissions (total) excluding LULUCF (Mt CO2e)\n1990,2173\n1991,2300\n1992,2400',
      [],
      [],
      'co2.csv',
    ],
    [
      'offices beside places are parts of what is counted',
      '县区,牵头单位,任务数,完成数\n甲县,民政局,10,8\n乙县,住建局,20,11',
      ['C2 2023年情况 甲县/民政局 2023 10 target', 'D2 2023年情况 甲县/民政局 2023 8'],
      [],
    ],
  ])
})
