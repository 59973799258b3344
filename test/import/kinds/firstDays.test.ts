import { describe } from 'vitest'
import { plainRows } from '../../samples/plainRows'
import { smallTables } from '../smallTable'

const table = smallTables(
  (reading) =>
    plainRows(reading.dataset, true).map((row) => [row.cell, row.indicator, row.office ?? '-', row.period ?? '-', row.value].join(' ')),
  ['officeUnknown'],
)

describe('days that begin a month, a quarter, a year (P20)', () => {
  table([
    [
      'of each month, down',
      '日期,社会用电量（亿千瓦时）\n2023-01-01,78\n2023-02-01,71\n2023-03-01,80',
      ['B2 社会用电量 - 2023-01 78', 'B4 社会用电量 - 2023-03 80'],
      ['firstDaysRead'],
    ],
    [
      'of each quarter, over a year’s end',
      'observation_date,GDP\n2022-07-01,301\n2022-10-01,320\n2023-01-01,290\n2023-04-01,305',
      ['B2 GDP - 2022-Q3 301', 'B4 GDP - 2023-Q1 290'],
      ['firstDaysRead'],
    ],
    [
      'of each year',
      '时间,发电量（亿千瓦时）\n2020-01-01,392.7\n2021-01-01,392.9\n2022-01-01,391.2',
      ['B2 发电量 - 2020 392.7', 'B4 发电量 - 2022 391.2'],
      ['firstDaysRead'],
    ],
    [
      'across, beside offices',
      '办件（件）,2023/1/1,2023/2/1,2023/3/1\n甲县,12,14,9\n乙县,8,11,10',
      ['B2 办件 甲县 2023-01 12', 'D3 办件 乙县 2023-03 10'],
      ['firstDaysRead'],
    ],
    [
      'months of which one is missing, each office its own',
      '县区,月份,办件（件）\n甲县,2023/1/1,5\n甲县,2023/2/1,6\n甲县,2023/5/1,7\n乙县,2023/1/1,3\n乙县,2023/2/1,4\n乙县,2023/5/1,8',
      ['C2 办件 甲县 2023-01 5', 'C7 办件 乙县 2023-05 8'],
      ['firstDaysRead'],
    ],
    [
      'another day among them: days',
      '日期,水位（米）\n2023-01-01,7.8\n2023-02-01,7.1\n2023-02-15,8.0\n2023-03-01,8.1',
      ['B2 水位 - 2023-01-01 7.8', 'B4 水位 - 2023-02-15 8'],
      [],
    ],
    [
      'written with 日: days',
      '统计日期,常住人口（万人）\n2020年1月1日,392.7\n2021年1月1日,392.9\n2022年1月1日,391.2',
      ['B2 常住人口 - @2020-01-01 392.7', 'B4 常住人口 - @2022-01-01 391.2'],
      [],
    ],
    ['two of them: days', '日期,到会（人）\n2023-01-01,78\n2023-02-01,71', ['B2 到会 - 2023-01-01 78', 'B3 到会 - 2023-02-01 71'], []],
  ])
})
