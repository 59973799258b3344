import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('a month that the sheet has only begun is its first days (W23)', () => {
  table([
    [
      'the title goes to the fourth of October',
      '2024年1月1日—10月4日受理情况\n月份,受理量（件）\n9月,1290\n10月,160',
      ['B3 受理量 - 2024-09 1290件', 'B4 受理量 - 2024-10-01/2024-10-04 160件'],
      [],
      '表.csv',
    ],
    [
      'the bracket of the month says its days',
      '2024年受理情况\n月份,受理量（件）\n9月,1290\n10月（1日—4日）,160',
      ['B3 受理量 - 2024-09 1290件', 'B4 受理量 - 2024-10-01/2024-10-04 160件'],
      [],
      '表.csv',
    ],
    [
      'what is nearly over is a month',
      '2024年受理情况（截至10月28日）\n月份,受理量（件）\n9月,1290\n10月,1160',
      ['B3 受理量 - 2024-09 1290件', 'B4 受理量 - 2024-10 1160件'],
      [],
      '表.csv',
    ],
    [
      'a day on which the sheet was made begins no month',
      '2024年受理情况\n填报时间：2024年10月4日\n月份,受理量（件）\n9月,1290\n10月,160',
      ['B4 受理量 - 2024-09 1290件', 'B5 受理量 - 2024-10 160件'],
      [],
      '表.csv',
    ],
  ])
})

describe('a column that says who judged holds points of a hundred (L30)', () => {
  table([
    [
      'points of two raters',
      '2024年度考核\n单位,述职评议,社会评价\n甲局,92.5,88.1\n乙局,90.1,91',
      ['B3 述职评议 甲局 2024 92.5 score', 'C4 社会评价 乙局 2024 91 score'],
      [],
      '表.csv',
    ],
    [
      'counts of meetings',
      '2024年度活动\n单位,民主评议,走访\n甲局,4,88\n乙局,2,91',
      ['B3 民主评议 甲局 2024 4', 'C4 走访 乙局 2024 91'],
      [],
      '表.csv',
    ],
  ])
})

describe('what a year is to bring beside what came of it is its plan (H24)', () => {
  table([
    [
      'investment of the year and done so far',
      '2024年实事进展（截至9月底）\n县区,年度投资（万元）,已完成投资（万元）\n甲县,3200,3000\n乙县,5600,4700',
      ['B3 投资 甲县 2024 3200万元 target', 'C4 投资 乙县 2024-01/2024-09 4700万元'],
      [],
      '表.csv',
    ],
    [
      'more was done in all than this year brought: two figures',
      '2024年实事进展（截至9月底）\n县区,年度投资（万元）,已完成投资（万元）\n甲县,1200,3000\n乙县,1600,4700',
      ['B3 投资 甲县 2024-01/2024-09 1200万元', 'C4 已完成投资 乙县 2024-01/2024-09 4700万元'],
      [],
      '表.csv',
    ],
  ])
})

describe('figures of whom another column names row by row (H25)', () => {
  table([
    [
      'the city compared with changes between the years',
      '示例市对标情况\n年份,示例市GDP（亿元）,对标城市,对标城市GDP（亿元）\n2022年,2100,苏州市,23958\n2023年,2250,苏州市,24653\n2024年,2400,青岛市,16719',
      ['B5 GDP 示例市 2024 2400亿元', 'D4 GDP 苏州市 2023 24653亿元', 'D5 GDP 青岛市 2024 16719亿元'],
      [],
      '表.csv',
    ],
  ])
})
