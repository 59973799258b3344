import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

const read = (csv: string): ReturnType<typeof importWorkbook> => importWorkbook(new TextEncoder().encode(csv), '发文情况.csv', [])
const notices = (csv: string, code: string): unknown[] => read(csv).notices.flatMap((one) => (one.code === code ? [one.facts] : []))
const figures = (csv: string): string[] =>
  plainRows(read(csv).dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.period ?? '-',
      `${row.value}${row.unit}`,
      ...Object.entries(row.breakdown).map((part) => part.join('=')),
    ].join(' '),
  )

describe('C8 two figures of which everything said is alike are told', () => {
  it.each([
    [
      'changes against two years',
      'Year,Country,Arrivals,Pct_Change_vs_2024,Pct_Change_vs_2018\n2025,India,531,27.5%,25.1%\n2025,China,132,0.3%,-50.4%\n2025,Italy,50,30.3%,31.4%',
    ],
    [
      'a year over its columns beside a year of the rows',
      'Year,Type,Rooms_2024,Rooms_2025\n2025,Inn,10,12\n2025,Camp,20,25\n2025,Lodge,5,9',
    ],
  ])('%s', (_what, csv) => expect(notices(csv, 'figuresClash')).toHaveLength(1))
  it('however long the sheet is', () => {
    const plain = ['Arrivals', 'Departures', 'Nights', 'Guests', 'Beds', 'Rooms', 'Inns']
    const rows = Array.from({ length: 45_000 }, (_, k) => {
      const names = [2001 + (k % 25), `Country${Math.floor(k / 25) % 200}`, `Kind${Math.floor(k / 5_000)}`]
      return [...names, ...plain.map((_one, c) => k + c * 1000), `${(k % 70) + 1}%`, `${(k % 60) + 2}%`].join(',')
    })
    const csv = [`Year,Country,Kind,${plain.join(',')},Pct_Change_vs_2024,Pct_Change_vs_2018`, ...rows].join('\n')
    expect(notices(csv, 'figuresClash')).toEqual([{ count: expect.any(Number) }])
  })
  it.each([
    ['the same number twice', '单位,发文（件）,发文（件）\n甲局,3,3\n乙局,4,4'],
    ['本月 and 上月 of no month', '单位,本月,上月\n甲局,3,5\n乙局,4,6'],
    ['a total and its parts', '项目,发文（件）\n合计,7\n甲局,3\n乙局,4'],
    ['two shares of one thing', '单位,件数,占比\n甲局,3,43%\n乙局,4,57%'],
    ['rows that no name tells apart, told as rows', '单位,发文（件）\n甲局,3\n甲局,4\n乙局,5'],
  ])('%s: not told so', (_what, csv) => expect(notices(csv, 'figuresClash')).toEqual([]))
})

describe('C9 bands that cut into one another are told', () => {
  it.each([
    ['two sets of ages over columns', '单位,18-30岁,31-45岁,46岁以上,20岁以下,21-40岁,41岁以上\n甲局,3,5,2,1,6,3\n乙局,2,4,3,0,5,4', 2],
    ['down the rows', '年龄段,人数\n35岁以下,6\n36-50岁,8\n51岁以上,4\n40岁以下,9\n41-60岁,7', 2],
    ['amounts', '单位,100万元以下,100-500万元,500万元以上,300万元以下,300-800万元\n甲县,1,2,3,2,3\n乙县,2,2,1,3,1', 2],
    ['one set', '单位,30岁以下,31-45岁,46岁以上\n甲局,3,5,2\n乙局,2,4,3', 0],
    ['limits said twice', '单位,30岁以下,30-45岁,45岁以上\n甲局,3,5,2\n乙局,2,4,3', 0],
    ['running counts', '单位,35岁以下,40岁以下,45岁以下\n甲局,3,5,7\n乙局,2,4,9', 0],
  ])('%s', (_what, csv, told) => expect(notices(csv, 'bandsCross')).toHaveLength(told === 0 ? 0 : 1))
})

describe('C6 a place or a day as what is counted is told', () => {
  it.each([
    [
      'a place whose word was taken for a time',
      '日期,扬州新增,南京新增,扬州累计,南京累计,扬州出院\n2021-07-28,2,18,2,171,0\n2021-07-29,4,13,6,184,0\n2021-07-30,10,6,16,190,1',
      1,
    ],
    [
      'days nobody can tell the order of, behind kinds',
      'category,date,amount\nFood,01-02-2025,5\nBus,03-05-2025,7\nRent,04-03-2025,3\nFood,02-04-2025,3',
      1,
    ],
    ['columns that are all places', '指标,扬州,南京\n发文（件）,3,4\n办会（次）,5,6', 0],
    ['a thing beside a thing', '日期,新增,累计\n2021-07-28,2,171\n2021-07-29,4,184\n2021-07-30,1,190', 0],
    ['months', '单位,1月,2月\n甲局,3,4\n乙局,5,6', 0],
  ])('%s', (_what, csv, told) => expect(notices(csv, 'nameSaysNothing')).toHaveLength(told))
})

describe('L17 bands behind names or among words name rows', () => {
  it.each([
    [
      'ages beneath each office',
      '单位,年龄段,人数\n甲局,18-30,3\n甲局,31-45,5\n甲局,46以上,2\n乙局,18-30,6\n乙局,31-45,3\n乙局,46以上,4',
      'C3 人数 - 5人 年龄段=31-45',
    ],
    [
      'among men and women',
      'Group,Area,Count,Share\nBelow 19,All,266,11%\n20-29,All,384,16%\n30-39,All,521,22%\n60 and above,All,413,17%\nMale,All,1212,51%\nFemale,All,1149,49%',
      'C4 Count - 521 Group=30-39',
    ],
    [
      'sizes',
      '县,规模,户数\n甲县,50以下,3\n甲县,50-100,5\n甲县,100以上,2\n乙县,50以下,6\n乙县,50-100,3\n乙县,100以上,4',
      'C3 户数 - 5户 规模=50-100',
    ],
    [
      'hours of a day',
      '窗口,时段,受理（件）\n一号,8-10,3\n一号,10-12,5\n一号,14-16,2\n二号,8-10,6\n二号,10-12,3\n二号,14-16,4',
      'C3 受理 - 5件 窗口=一号 时段=10-12',
    ],
    ['a band left out', '单位,年龄段,人数\n甲局,18-30,3\n甲局,31-45,5\n乙局,18-30,6\n乙局,46以上,4', 'C5 人数 - 4人 年龄段=46以上'],
  ])('%s', (_what, csv, line) => expect(figures(csv)).toContain(line))
  it('L17 1-2 3-5 2-4 are how much', () =>
    expect(figures('单位,预计参会,名额\n甲局,1-2,3\n乙局,3-5,5\n丙局,2-4,4')).toContain('B3 预计参会 - 3'))
})

it('L17 类别 beside the rows and 类别 over the columns are two', () =>
  expect(figures('项目,,养老,失业\n人数,应缴,5,6\n,实缴,4,6\n金额,应缴,100,50\n,实缴,90,50')).toContain('C3 人数 - 4 类别=实缴 类别2=养老'))

describe('U9 a unit some columns write is of all where one thing is counted', () => {
  it.each([
    ['$ in the first cell', 'College,Kind,FY 2003,FY 2004\nAlpha College,Community,"$2,790","3,210"', 'D2 Community 2004 3210$'],
    ['元 in the first year', '单位,2022年,2023年\n甲局,320元,350\n乙局,280元,290', '350元'],
    ['in the last column', '单位,2022年,2023年\n甲局,320,350户\n乙局,280,290户', '320户'],
    ['not a percent', '单位,2022年,2023年\n甲局,32,35%\n乙局,28,29%', 'B2 发文 2022 32'],
    ['not a scale', '单位,2022年,2023年\n甲局,32000,3.5万\n乙局,28000,2.9万', '32000'],
    ['not another thing', '单位,费用,人数\n甲局,¥320,35\n乙局,¥280,29', 'C2 人数 - 35人'],
  ])('%s', (_what, csv, part) => expect(figures(csv).join('\n')).toContain(part))
})

describe('P15 days of one column are read in the one order in which all are days', () => {
  it.each([
    ['02-01-2025 before 15-01-2025', 'date,kind,amount\n01-01-2025,Food,5\n02-01-2025,Food,7\n15-01-2025,Bus,3', 'C3 Food 2025-01-02 7'],
    ['1/13/2025 before 2/1/2025', '日期,受理（件）\n1/13/2025,5\n2/1/2025,7\n2/20/2025,3', 'B3 受理 2025-02-01 7件'],
    ['points are never months first', '日期,受理（件）\n05.03.2025,5\n06.11.2025,7\n07.01.2025,3', 'B2 受理 2025-03-05 5件'],
    [
      'in the order of days that go on',
      '日期,受理（件）\n11/02/2025,5\n01/03/2025,7\n05/03/2025,3\n02/04/2025,6',
      'B3 受理 2025-03-01 7件',
    ],
    ['3-2024 is a month', '月份,受理（件）\n3-2024,5\n4-2024,7\n12-2024,3', 'B2 受理 2024-03 5件'],
    ['3-2024 in a figure’s place is no range', '单位,更新,受理（件）\n甲局,3-2024,5\n乙局,4-2024,7\n丙局,12-2024,3', 'C2 受理 2024-03 5件'],
  ])('%s', (_what, csv, line) => expect(figures(csv)).toContain(line))
  it('P15 two orders fit: told, and no day becomes its year', () => {
    const csv = '日期,受理（件）\n02-01-2025,5\n03-01-2025,7\n04-01-2025,3'
    expect(notices(csv, 'periodsNotRead')).toHaveLength(1)
    expect(figures(csv).join('\n')).not.toMatch(/ 2025 /)
  })
})

describe('Y11 a row of days or places above a table is no title of it', () => {
  it.each([
    [
      'days',
      '日期,9月29日,9月30日,10月1日,10月2日\n值班,张三,李四,王五,赵六\n带班,甲,乙,丙,丁\n备勤,戊,己,庚,辛\n\n\n\n路线,票价（元）,合计\n甲乙,10,20\n乙丙,30,60',
      'B9 票价 - 10元',
    ],
    ['places', '住宿,成都,丽江,大理,昆明\n酒店,待定,待定,待定,待定\n\n路线,票价（元）,合计\n甲乙,10,20\n乙丙,30,60', 'B5 票价 - 10元'],
  ])('%s', (_what, csv, line) => {
    const rows = plainRows(read(csv).dataset, true)
    expect(rows.every((row) => row.office === null && row.period === null)).toBe(true)
    expect(figures(csv).join('\n')).toContain(line)
  })
})

describe('K3 what stands above a blank line over a header of its own heads nothing', () => {
  it.each([
    [
      'a roster',
      '日期,9月29日,9月30日,10月1日\n值班,张三,李四,王五\n\n路线,票价（元）,趟数（次）\n甲乙,10,20\n乙丙,30,60',
      'B5 票价 - 10元 路线=甲乙',
    ],
    ['who made it, over the last columns', ',,数据科\n\n县,受理（件）,办结（件）\n甲县,10,20\n乙县,30,60', 'C4 办结 - 20件'],
    [
      'another table without figures',
      '岗位,姓名,电话\n组长,张三,内线\n\n事项,受理（件）,办结（件）\n来访,10,20\n来信,30,60',
      'B5 受理 - 10件 事项=来访',
    ],
    ['over one column alone', ',一季度\n,\n县,受理（件）\n甲县,10\n乙县,30', '10件'],
    [
      'a name over several columns still heads them',
      ',信访,,督办,\n县,受理（件）,办结（件）,受理（件）,办结（件）\n甲县,10,20,1,2\n乙县,30,60,3,6',
      '督办受理',
    ],
  ])('%s', (_what, csv, line) => expect(figures(csv).join('\n')).toContain(line))
})

describe('P8 this year and last year are two times of one thing', () => {
  it.each(['This Year,Last Year', 'Current Year,Previous Year', '本年,上年', '今年,去年', 'This Month,Last Month'])('%s', (heads) => {
    const rows = plainRows(read(`Group,${heads}\nA,5,6\nB,7,8\nC,9,4`).dataset, true)
    expect(new Set(rows.map((row) => row.indicator)).size).not.toBe(2)
    expect(rows.map((row) => row.indicator)).not.toContain(heads.split(',')[0])
  })
})

describe('C6 names that say nothing of what is counted', () => {
  const merged = (parts: readonly string[]): unknown[] => {
    const sheet = utils.aoa_to_sheet([
      ['缴费月报表'],
      ['2020-2'],
      ['项目', '', '养老', '失业', '合计'],
      ['单位个数', '', 1, 1, 2],
      ['缴费人数', parts[0], 5, 6, 11],
      ['', parts[1], 4, 6, 10],
      ['', '本月增加人数', 1, 0, 1],
      ['缴费金额', parts[2], 100, 50, 150],
      ['', '单位缴费', 60, 30, 90],
      ['', '个人缴费', 40, 20, 60],
    ])
    sheet['!merges'] = ['A3:B3', 'A4:B4', 'A5:A7', 'A8:A10'].map((range) => utils.decode_range(range))
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, '缴费')
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    return importWorkbook(bytes, '缴费情况.xlsx', []).notices.flatMap((one) => (one.code === 'nameSaysNothing' ? [one.facts] : []))
  }
  it.each([
    ['合计', ['合计', '在职人数', '应缴金额'], 1],
    ['小计', ['小计', '在职人数', '应缴金额'], 1],
    ['本月合计', ['本月合计', '上月在职人数', '应缴金额'], 1],
    ['总计 of the second', ['全部人数', '在职人数', '总计'], 1],
    ['names of their own', ['全部人数', '在职人数', '应缴金额'], 0],
  ])('%s beneath the name of a group', (_what, parts, told) => expect(merged(parts)).toHaveLength(told))
  it.each([
    ['This Year', '2024-01-01', 1],
    ['This Month', '2024-03-01', 1],
    ['Last Year', '2023-01-01', 1],
    ['2024', '2024-01-01', 0],
    ['Visits', '2024-01-01', 0],
  ])('rows of one day on a sheet called %s', (name, day, told) => {
    const sheet = utils.aoa_to_sheet([
      ['Person', 'Date', 'Calls', 'Visits'],
      ['Mr White', day, 1, 4],
      ['Miss New', day, 2, 5],
      ['Mr Brown', day, 3, 6],
    ])
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, name)
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    expect(importWorkbook(bytes, 'calls.xlsx', []).notices.filter((one) => one.code === 'periodDisagrees')).toHaveLength(told)
  })
})
