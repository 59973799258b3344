import { expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

/** Sheets out of databases: rows that tell of each series stand between its name and its figures. What some cells must say. */
const sheets: readonly [says: string, sheet: string, count: number, cells: readonly string[]][] = [
  [
    'frequency, unit, number of figures, source and number of the series',
    '指标名称,全县售电量,全县售水量\n频率,月,月\n单位,万千瓦时,万吨\n观测数,3,3\n来源,统计局,统计局\n指标ID,K0031,K0032\n2023-01-31,5120,310\n2023-02-28,4890,295\n2023-03-31,5301,322',
    6,
    ['B7 全县售电量 5120 万千瓦时', 'C9 全县售水量 322 万吨'],
  ],
  [
    'the same without numbers among them',
    '指标名称,客运量,货运量\n频度,月,月\n单位,万人次,万吨\n资料来源,交通局,交通局\n2024年1月,61,402\n2024年2月,83,377\n2024年3月,70,415',
    6,
    ['B5 客运量 61 万人次', 'C7 货运量 415 万吨'],
  ],
  [
    'the years of the first and the last figure, over days written together',
    ',户数:农村,户数:城镇\n频率,年,年\n单位,万户,万户\nSR码,SR310,SR311\n首次观测日期,1978,1985\n最后观测日期,2021,2021\n20191231,71.2,40.5\n20201231,70.8,42.3\n20211231,70.1,44.9',
    6,
    ['B7 户数:农村 71.2 万户', 'C9 户数:城镇 44.9 万户'],
  ],
  [
    'English words of a database',
    'Series,Births,Deaths\nFrequency,Annual,Annual\nUnit,Thousand,Thousand\nSource,Registry,Registry\nSeries ID,A10,A11\n2019,812,640\n2020,790,671\n2021,777,690',
    6,
    ['B6 Births 812', 'C8 Deaths 690'],
  ],
  [
    'one of them with one place and the units',
    '指标,出口交货值_当期,利润总额_累计,工业增加值_当期同比增速\n地区,全国,全国,全国\n频度,月,月,月\n单位,亿元,亿元,%\n2024-05,7628,15396,16.5\n2024-06,8067,17396,13.7',
    6,
    ['B5 出口交货值 7628 亿元', 'C6 利润总额 17396 亿元', 'D5 工业增加值 16.5 %'],
  ],
  [
    'the same in another order',
    '名称,用电量,用水量\n频率,季,季\n单位,万千瓦时,万吨\n区域,滨海区,滨海区\n2024年一季度,61,402\n2024年二季度,83,377',
    4,
    ['B5 用电量 61 万千瓦时', 'C6 用水量 377 万吨'],
  ],
  ['one such word alone is a row like others', '来源,2022年,2023年\n电话,310,295\n来信,120,98\n来源,15,11', 6, ['B4 * 15']],
]

it.each(sheets)('%s are no figures and no names (H15)', (_, sheet, count, cells) => {
  const { dataset } = importWorkbook(new TextEncoder().encode(`${sheet}\n`), '序列.csv')
  const rows = plainRows(dataset, true)
  expect(rows).toHaveLength(count)
  for (const cell of cells) {
    const [at, name, value, unit] = cell.split(' ')
    const row = rows.find((one) => one.cell === at)
    expect([row?.value, name === '*' ? '*' : row?.indicator]).toEqual([Number(value), name])
    if (unit) expect(row?.unit).toBe(unit)
  }
})
