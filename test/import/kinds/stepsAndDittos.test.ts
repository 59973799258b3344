import { describe } from 'vitest'
import type { FileReading } from '../../../src/model/sheet/reading'
import { plainRows } from '../../samples/plainRows'
import { smallTables } from '../smallTable'

/** What a clerk sees of a small sheet: each cell with its indicator, office or breakdown, period, figure, unit and kind. */
function figuresOf(reading: FileReading): readonly string[] {
  return plainRows(reading.dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.office ?? (Object.values(row.breakdown).join('/') || '-'),
      row.period ?? '-',
      `${row.value}${row.unit}`,
      ...(row.measure === 'value' ? [] : [row.measure]),
    ].join(' '),
  )
}

const table = smallTables(figuresOf, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('numbers that go on by one step name rows where nothing else does (L22)', () => {
  table([
    [
      'scores, the first of them a band',
      '分数,人数\n699-750,51\n698,12\n697,14\n696,8\n695,9\n694,16',
      ['B2 人数 699-750 2023 51人', 'B4 人数 697 2023 14人'],
      [],
    ],
    ['degrees by five', '温度,读数\n0,12\n5,13\n10,15\n15,14\n20,16\n25,19', ['B2 读数 0 2023 12', 'B7 读数 25 2023 19'], []],
    ['ages upwards', '年龄,职工人数\n20,3\n21,5\n22,4\n23,8\n24,7\n25,6', ['B3 职工人数 21 2023 5人'], []],
    [
      'two columns of counts are figures, and their rows nameless',
      '发文数,收文数\n1,12\n2,13\n3,15\n4,14\n5,16\n6,19',
      ['A2 发文数 1 2023 1', 'B2 收文数 1 2023 12'],
      ['rowLabelsMissing'],
    ],
    [
      'steps of all sizes are figures',
      '得分,批次\n90,12\n88,13\n80,15\n71,14\n70,16\n60,19',
      ['A2 得分 1 2023 90 score'],
      ['rowLabelsMissing'],
    ],
  ])
})

describe('累计 over the rows is a figure of its own (H20)', () => {
  table([
    [
      'beside the figure it adds up, down the scores',
      '分数,人数,累计人数\n698,12,63\n697,14,77\n696,8,85\n695,9,94\n694,16,110\n693,21,131',
      ['B3 人数 697 2023 14人', 'C3 累计人数 697 2023 77人'],
      [],
    ],
    [
      'down classes with names',
      '档次,户数（户）,累计户数（户）\n一档,5,5\n二档,12,17\n三档,14,31\n四档,8,39\n五档,9,48',
      ['B3 户数 二档 2023 12户', 'C3 累计户数 二档 2023 17户'],
      [],
    ],
    [
      'of a month and of the year so far',
      '单位,受理,累计受理\n甲处,5,30\n乙处,12,70\n丙处,8,40\n丁处,9,50\n戊处,4,22',
      ['B2 受理 甲处 2024-06 5', 'C2 受理 甲处 ../2024-06-30 30'],
      [],
      '2024年6月受理.csv',
    ],
    ['months that add up say so by time', '月份,发文（件）,累计发文（件）\n1月,5,5\n2月,12,17\n3月,14,31', ['B3 发文 - 2023-02 12件'], []],
    ['累计 alone is the year so far', '单位,累计受理\n甲处,30\n乙处,70', ['B2 受理 甲处 2023 30'], []],
  ])
})

describe('同上 among names is the name above (Q12)', () => {
  table([
    [
      'offices',
      '责任单位,任务,数量（项）\n发改局,调研,3\n同上,督查,4\n住建局,调研,5\n〃,督查,6',
      ['C3 督查 发改局 2023 4项', 'C5 督查 住建局 2023 6项'],
      [],
    ],
    ['with ditto marks', '单位,项目,数量（项）\n甲处,发文,3\n″,收文,4\n″,批示,5', ['C4 批示 甲处 2023 5项'], []],
    ['of what is counted', '项目,单位,数量（件）\n发文,甲处,3\n同上,乙处,4', ['C3 发文 乙处 2023 4件'], []],
    ['a figure that is said again, as before', '单位,发文（件）,收文（件）\n甲处,3,4\n乙处,同上,5', ['B3 发文 乙处 2023 3件'], []],
    ['a name that holds the word is a name', '单位,发文（件）\n同上村,3\n同下村,4', ['B2 发文 同上村 2023 3件'], []],
  ])
})

describe('units, and how far behind', () => {
  table([
    [
      '其中 beneath a row is counted in what that row is (A9)',
      '项目,一季度,二季度\n收文（件）,100,120\n其中：密件,1,2\n发文（篇）,10,12\n其中：联合发文,3,4',
      ['B3 密件 - 2023-Q1 1件', 'C5 联合发文 - 2023-Q2 4篇'],
      [],
    ],
    ['but a rate of it isn’t', '项目,一季度\n收文（件）,100\n其中：办结率,95%', ['B3 办结率 - 2023-Q1 95%'], []],
    ['元/500克 is a unit (U1)', '品种,单位,价格\n大米,元/500克,3.2\n白菜,元/500克,1.5', ['C2 价格 大米 2023 3.2元/500克'], []],
    [
      '滞后 and 落后 are below, 超前 above (Q13)',
      '项目名称,年度计划投资（亿元）,累计完成投资（亿元）,较时序进度\n大桥工程,5,4.5,超前6.7个百分点\n产业园,3,2.1,滞后13.3个百分点\n教学楼,2,1,落后3个百分点',
      [
        'D2 完成投资 大桥工程 2023 6.7个百分点 change',
        'D3 完成投资 产业园 2023 -13.3个百分点 change',
        'D4 完成投资 教学楼 2023 -3个百分点 change',
      ],
      [],
    ],
    [
      '去年同期 past 上期 and 涨跌幅 is of the first of them (W16)',
      '品种,本期价格（元）,上期价格（元）,涨跌幅,去年同期（元）\n大米,3.2,3.1,3.2%,3.0\n白菜,1.5,1.8,-16.7%,1.2',
      ['E2 价格 大米 2022-10 3元', 'C2 价格 大米 2023-09 3.1元'],
      [],
      '2023年10月物价.csv',
    ],
    [
      'MonthNo and DateKey count nothing (L1)',
      'DateKey,Date,MonthNo,Sales\n20190101,2019-01-01,1,100\n20190102,2019-01-02,1,120\n20190103,2019-01-03,1,130',
      ['D2 Sales - 2019-01-01 100', 'D4 Sales - 2019-01-03 130'],
      [],
      'a.csv',
    ],
  ])
})
