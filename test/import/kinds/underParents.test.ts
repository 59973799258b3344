import { describe } from 'vitest'
import type { FileReading } from '../../../src/model/sheet/reading'
import { plainRows } from '../../samples/plainRows'
import { smallTables } from '../smallTable'

/** What a clerk sees of a small sheet: each cell with its indicator, office, breakdown (names in order) and figure. */
function figuresOf(reading: FileReading): readonly string[] {
  return plainRows(reading.dataset, true).map((row) =>
    [row.cell, row.indicator, row.office ?? '-', Object.values(row.breakdown).join('/') || '-', row.value].join(' '),
  )
}

const table = smallTables(figuresOf, ['officeUnknown'])

describe('rows that come back beneath one row after another are of it (L25)', () => {
  table([
    [
      'men and women beneath counties',
      '地区,人口（人）\n全市,120\n男,70\n女,50\n甲县,80\n男,45\n女,35\n乙县,40\n男,25\n女,15',
      ['B3 人口 全市 男 70', 'B6 人口 甲县 男 45', 'B10 人口 乙县 女 15', 'B5 人口 甲县 - 80'],
      [],
    ],
    [
      'offices beneath what is counted',
      '项目,数量（件）\n发文,30\n甲处,10\n乙处,20\n收文,9\n甲处,4\n乙处,5',
      ['B2 发文 - - 30', 'B3 发文 - 甲处 10', 'B6 收文 - 甲处 4', 'B7 收文 - 乙处 5'],
      [],
    ],
    [
      'limits beneath answers, which add nothing up',
      '回答,受访者（%）\n经常,6.3\n下限,4.9\n上限,7.7\n有时,23.5\n下限,21.1\n上限,25.8\n从不,60\n下限,58\n上限,62',
      ['B2 受访者 - 经常 6.3', 'B3 受访者 - 经常/下限 4.9', 'B9 受访者 - 从不/下限 58'],
      [],
    ],
    [
      'towns of one name beneath their counties stay towns',
      '单位,起草文稿（篇）,信息（条）\n惠民县,12,30\n城关镇,5,10\n开发区,7,20\n阳信县,9,21\n城关镇,4,11\n开发区,5,10',
      ['B3 起草文稿 城关镇 惠民县 5', 'C6 信息 城关镇 阳信县 11', 'B5 起草文稿 阳信县 - 9'],
      [],
    ],
    [
      'two levels beneath each other',
      '类型,人数（人）\n常住,100\n城镇,60\n男,30\n女,30\n农村,40\n男,21\n女,19\n户籍,90\n城镇,50\n男,26\n女,24\n农村,40\n男,22\n女,18',
      ['B3 人数 - 常住/城镇 60', 'B4 人数 - 常住/城镇/男 30', 'B13 人数 - 户籍/农村 40', 'B15 人数 - 户籍/农村/女 18'],
      [],
    ],
    [
      'a total first, whose men and women are of all',
      '类别,人数（人）\n合计,100\n男,60\n女,40\n城镇,70\n男,40\n女,30\n农村,30\n男,20\n女,10',
      ['B3 人数 - 男 60', 'B6 人数 - 城镇/男 40', 'B10 人数 - 农村/女 10'],
      [],
    ],
    [
      'a row in a unit of its own',
      '指标,单位,数值\n粮食,吨,100\n单产,公斤/亩,12\n棉花,吨,30\n单产,公斤/亩,7',
      ['C2 粮食 - - 100', 'C3 粮食单产 - - 12', 'C5 棉花单产 - - 7'],
      [],
    ],
  ])
})

describe('and rows that only happen to say the same are records, told apart by their number (L10)', () => {
  table([
    [
      'lines of a list that bear numbers',
      '序号,姓名,次数（次）\n1,王一,3\n2,李二,4\n3,张三,5\n4,李二,6\n5,张三,7',
      ['C3 次数 - 李二/2 4', 'C5 次数 - 李二/4 6'],
      ['keysClash'],
    ],
    [
      'payments by whoever came',
      '经办,金额（元）\n甲,10\n乙,20\n甲,5\n丙,20\n甲,20',
      ['B2 金额 - 甲/1 10', 'B6 金额 - 甲/5 20'],
      ['keysClash'],
    ],
    [
      'runs in another order each time',
      '经办,金额（元）\n甲,10\n丙,20\n丁,5\n乙,9\n丁,20\n丙,20',
      ['B3 金额 - 丙/2 20', 'B7 金额 - 丙/6 20'],
      ['keysClash'],
    ],
    [
      'a growth beneath each figure is of it',
      '指标,2023年\n地区生产总值（亿元）,110\n增速（%）,10\n工业增加值（亿元）,33\n增速（%）,6',
      ['B3 地区生产总值 - - 10', 'B5 工业增加值 - - 6'],
      [],
    ],
  ])
})
