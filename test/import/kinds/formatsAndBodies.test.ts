import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { figuresOf } from './figures'

type Case = readonly [sees: string, sheet: string, says: readonly string[], file?: string]
const hold = (cases: readonly Case[]): void => {
  for (const [sees, sheet, says, file] of cases) it(sees, async () => expect(await figuresOf(sheet, file)).toEqual(says))
}

describe('Q22 a number that its format shows smaller is in the unit of its heading where that bears a multiplier', () => {
  const read = async (heading: string, format: string, stored: number): Promise<string[]> => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Sheet1')
    sheet.addRow(['2022年收支情况表'])
    sheet.addRow(['单位', heading])
    sheet.addRow(['柳林镇', stored])
    sheet.addRow(['石桥镇', stored * 2])
    for (const at of ['B3', 'B4']) sheet.getCell(at).numFmt = format
    const { dataset } = importWorkbook(new Uint8Array(await book.xlsx.writeBuffer()), '收支.xlsx', [])
    return plainRows(dataset, true).map((row) => `${row.value} ${row.unit} (${dataset.amount[0] ?? NaN})`)
  }
  const rows: readonly [sees: string, heading: string, format: string, stored: number, says: string][] = [
    ['0!.0, under 万元', '支出（万元）', '0!.0,', 61250, '6.125 万元 (61250)'],
    ['0!.0000 under 万元', '支出（万元）', '0!.0000', 61250, '6.125 万元 (61250)'],
    ['0\\.0, under 万元', '支出（万元）', '0\\.0,', 61250, '6.125 万元 (61250)'],
    ['#,##0, under 千元', '支出（千元）', '#,##0,', 61250, '61.25 千元 (61250)'],
    ['0.00,, under 百万元', '支出（百万元）', '0.00,,', 4725000, '4.725 百万元 (4725000)'],
    ['万元 stored and 亿元 shown', '支出（亿元）', '0!.0,', 61250, '6.125 亿元 (612500000)'],
    ['brackets below zero', '支出（万元）', '0!.0,;(0!.0,)', -61250, '-6.125 万元 (-61250)'],
    ['the same format under 元 moves nothing', '支出（元）', '0!.0,', 61250, '61250 元 (61250)'],
    ['nor does it without a unit', '支出', '#,##0,', 61250, '61250 元 (61250)'],
    ['thousands parted by commas move nothing', '支出（万元）', '#,##0', 61250, '61250 万元 (612500000)'],
    ['nor do decimals', '支出（万元）', '#,##0.00', 61250, '61250 万元 (612500000)'],
  ]
  it.each(rows)('%s', async (_, heading, format, stored, says) => {
    const [first] = await read(heading, format, stored)
    expect(first?.replace('61250  (', '61250 元 (')).toBe(says)
  })
})

describe('L4 a column of bodies right of the figures says whose each row is where nothing on their left does', () => {
  const of = (heading: string, first: string, second: string, names = '项目'): string => `
    2022年重点项目情况表
    序号 | ${names} | 投资额（万元） | ${heading}
    1 | 污水管网改造 | 860 | ${first}
    2 | 粮库扩建 | 1240 | ${second}`
  const says = (first: string, second: string, names = '项目', rows = ['污水管网改造', '粮库扩建']) => [
    `C3 投资额 | ${first} | 2022 | 860 万元 | ${names}=${rows[0]}`,
    `C4 投资额 | ${second} | 2022 | 1240 万元 | ${names}=${rows[1]}`,
  ]
  hold([
    ['责任单位', of('责任单位', '县住建局', '县发改局'), says('县住建局', '县发改局')],
    ['牵头部门', of('牵头部门', '县住建局', '县发改局'), says('县住建局', '县发改局')],
    ['实施单位', of('实施单位', '柳林镇', '石桥镇'), says('柳林镇', '石桥镇')],
    ['乡镇', of('乡镇', '柳林镇', '石桥镇'), says('柳林镇', '石桥镇')],
    ['the same body twice', of('责任单位', '县住建局', '县住建局'), says('县住建局', '县住建局')],
    ['persons are a remark', of('责任人', '王某', '李某'), says('-', '-')],
    ['and so are words among them', of('责任单位', '县住建局', '待定'), says('-', '-')],
    ['and bodies under a heading that asks for none', of('备注', '县住建局', '县发改局'), says('-', '-')],
    [
      'bodies on the left go before them',
      `
    2022年重点项目情况表
    乡镇 | 投资额（万元） | 责任单位
    柳林镇 | 860 | 县住建局
    石桥镇 | 1240 | 县发改局`,
      ['B3 投资额 | 柳林镇 | 2022 | 860 万元', 'B4 投资额 | 石桥镇 | 2022 | 1240 万元'],
    ],
    [
      'who answers for an indicator is not whom it is of',
      `
    2022年主要指标情况表
    指标 | 完成数 | 责任单位
    新增就业（人） | 860 | 县人社局
    植树（亩） | 1240 | 县林业局`,
      ['B3 新增就业 | - | 2022 | 860 人', 'B4 植树 | - | 2022 | 1240 亩'],
    ],
  ])
})

describe('H17 性别 over 男 and 女 names nothing: the persons counted on their left do', () => {
  const of = (left: string, over: string, men = '男', women = '女'): string => `
    2022年情况表
    单位 | ${left} | ${over} | ${over}
    _ | _ | ${men} | ${women}
    甲局 | 41 | 23 | 18
    乙局 | 37 | 20 | 17`
  const says = (name: string, whole: string, unit = '人', men = '男', women = '女') =>
    [
      ['4', '甲局', '41', '23', '18'],
      ['5', '乙局', '37', '20', '17'],
    ].flatMap(([row, office, all, first, second]) => [
      `B${row} ${whole} | ${office} | 2022 | ${all} ${unit}`.trim(),
      `C${row} ${name} | ${office} | 2022 | ${first} ${unit}`.trim() + ` | 性别=${men}`,
      `D${row} ${name} | ${office} | 2022 | ${second} ${unit}`.trim() + ` | 性别=${women}`,
    ])
  hold([
    ['参训人数', of('参训人数（人）', '性别'), says('参训人数', '参训人数')],
    ['职工人数', of('职工人数（人）', '性别'), says('职工人数', '职工人数')],
    ['按性别分', of('党员（人）', '按性别分'), says('党员', '党员')],
    ['男性 and 女性', of('学生数（人）', '性别', '男性', '女性'), says('学生数', '学生数', '人', '男性', '女性')],
    ['Sex', of('代表（人）', 'Sex', 'Male', 'Female'), says('代表', '代表', '人', 'Male', 'Female')],
  ])
})

describe('B2 an English rate is a word of its own', () => {
  const of = (name: string): string => `
    Region | Year | ${name}
    Northmoor | 2019 | 41
    Southmoor | 2019 | 3700`
  const says = (name: string, unit = '') => [
    `C2 ${name} | Northmoor | 2019 | 41 ${unit}`.trim(),
    `C3 ${name} | Southmoor | 2019 | 3700 ${unit}`.trim(),
  ]
  hold([
    ['governorate', of('Output by governorate'), says('Outputbygovernorate')],
    ['electorate', of('Electorate'), says('Electorate')],
    ['carbonate', of('Calcium carbonate'), says('Calciumcarbonate')],
    ['concentrate', of('Copper concentrate'), says('Copperconcentrate')],
    ['nitrate', of('Nitrate'), says('Nitrate')],
    ['rate itself', of('Occupancy rate'), says('Occupancyrate', '%')],
    ['in one word by capitals', of('OccupancyRate'), says('OccupancyRate', '%')],
  ])
})

describe('P9 上一月 is the month before, and no January', () => {
  const of = (before: string, now: string): string => `
    2022年6月收件情况表
    单位 | ${before}收件（件） | ${now}收件（件）
    甲局 | 41 | 23
    乙局 | 37 | 20`
  const says = (period: string) => [
    `B3 收件 | 甲局 | ${period} | 41 件`,
    'C3 收件 | 甲局 | 2022-06 | 23 件',
    `B4 收件 | 乙局 | ${period} | 37 件`,
    'C4 收件 | 乙局 | 2022-06 | 20 件',
  ]
  hold([
    ['上一月', of('上一月', '本月'), says('2022-05')],
    ['上一个月', of('上一个月', '本月'), says('2022-05')],
    ['上个月', of('上个月', '本月'), says('2022-05')],
    ['上月 as before', of('上月', '本月'), says('2022-05')],
    ['上一月累计', of('上一月累计', '本月'), says('2022-01/2022-05')],
    ['一月 alone is January', of('一月', '本月'), says('2022-01')],
  ])
})

describe('L5 whole numbers under one grade count who has it; under what names grades of every kind they are grades', () => {
  const of = (heading: string, first: number, second: number): string => `
    2022年考核情况表
    单位 | ${heading}
    甲局 | ${first}
    乙局 | ${second}`
  const says = (name: string, first: number, second: number, ...measure: string[]) => [
    [`B3 ${name} | 甲局 | 2022 | ${first}`, ...measure].join(' | '),
    [`B4 ${name} | 乙局 | 2022 | ${second}`, ...measure].join(' | '),
  ]
  hold([
    ['评定等级 0 1', of('评定等级', 0, 1), says('评定等级', 0, 1, 'grade')],
    ['信用等级 0 3', of('信用等级', 0, 3), says('信用等级', 0, 3, 'grade')],
    ['考核等次 2 1', of('考核等次', 2, 1), says('考核等次', 2, 1, 'grade')],
    ['合格等次 20 15', of('合格等次', 20, 15), says('合格等次', 20, 15)],
    ['优秀等次 4 3', of('优秀等次', 4, 3), says('优秀等次', 4, 3)],
    ['不定等次 0 1', of('不定等次', 0, 1), says('不定等次', 0, 1)],
  ])
})

describe('L11 how a thing stands is never what is counted, where another column names it', () => {
  const of = (heading: string, first: string, second: string): string => `
    item | as_of | ${heading} | amount
    Bridge | 2022-06-30 | ${first} | 12
    Road | 2022-06-30 | ${second} | 15`
  const says = (heading: string, first: string, second: string) => [
    `D2 Bridge | - | 2022-06-30 | 12 | ${heading}=${first}`,
    `D3 Road | - | 2022-06-30 | 15 | ${heading}=${second}`,
  ]
  hold([
    ['open and closed', of('status', 'open', 'closed'), says('status', 'open', 'closed')],
    ['Status', of('Status', 'done', 'delayed'), says('Status', 'done', 'delayed')],
    ['STATUS', of('STATUS', 'active', 'closed'), says('STATUS', 'active', 'closed')],
    ['RAG', of('RAG', 'Green', 'Amber'), says('RAG', 'Green', 'Amber')],
    ['status twice the same', of('status', 'open', 'open'), says('status', 'open', 'open')],
  ])
})
