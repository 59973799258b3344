import { describe } from 'vitest'
import type { FileReading } from '../../../src/model/sheet/reading'
import { plainRows } from '../../samples/plainRows'
import { smallTables } from '../smallTable'

/** What a clerk sees of a small sheet: each cell with its indicator, office or breakdown, period, figure and what kind it is. */
function figuresOf(reading: FileReading): readonly string[] {
  return plainRows(reading.dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.office ?? (Object.values(row.breakdown).join('/') || '-'),
      row.period ?? '-',
      row.value,
      ...(row.measure === 'value' ? [] : [row.measure]),
      ...(row.against === null ? [] : [row.against]),
      ...(row.office !== null && Object.keys(row.breakdown).length > 0 ? [Object.values(row.breakdown).join('/')] : []),
      ...(row.flags.includes('aggregate') ? ['total'] : []),
    ].join(' '),
  )
}

const table = smallTables(figuresOf, ['officeUnknown', 'periodUnknown'])

describe('what was planned, what came of it and the difference (H19)', () => {
  table([
    [
      '预计 实际 差异 of what the rows name, of the month the sheet is of',
      '项目,预计,实际,差异\n房租,100,90,-10\n水电,50,60,10\n工资,20,25,5',
      ['B2 房租 - 2023-10 100 target', 'C2 房租 - 2023-10 90', 'D2 房租 - 2023-10 -10 change target', 'D4 工资 - 2023-10 5 change target'],
      [],
      '2023年10月收支.csv',
    ],
    [
      '预算数 实际数 差额 with a unit',
      '项目,预算数（万元）,实际数（万元）,差额（万元）\n办公费,100,90,-10\n差旅费,50,60,10',
      ['B2 办公费 - 2023 100 target', 'C3 差旅费 - 2023 60', 'D3 差旅费 - 2023 10 change target'],
      [],
    ],
    [
      'offices under 计划 实际 偏差',
      '部门,计划,实际,偏差\n甲处,100,90,-10\n乙处,50,60,10',
      ['B2 发文 甲处 2023 100 target', 'C2 发文 甲处 2023 90', 'D3 发文 乙处 2023 10 change target'],
      [],
      '2023年发文.csv',
    ],
    [
      'a difference the other way round keeps its own name',
      '部门,计划,实际,差额\n甲处,100,90,10\n乙处,50,60,-10\n丙处,30,20,10',
      ['B2 发文 甲处 2023 100 target', 'C2 发文 甲处 2023 90'],
      [],
      '2023年发文.csv',
    ],
    [
      'a plan alone, without the difference, is the year’s',
      '项目,预计,实际\n房租,100,90\n水电,50,60',
      ['B2 房租 - 2023 100 target', 'C2 房租 - 2023-10 90'],
      [],
      '2023年10月收支.csv',
    ],
    [
      'names over them stay names: 收入预算 is of 收入',
      '部门,收入预算,收入实际,人数\n甲处,100,90,3\n乙处,50,60,4',
      ['D2 人数 甲处 2023 3'],
      [],
    ],
  ])
})

describe('two goals for one thing done are told apart (W8)', () => {
  table([
    [
      '任务数 beside 目标数',
      '单位,任务数,目标数,完成数\n甲处,100,50,60\n乙处,80,40,42',
      ['B2 发文 甲处 2023 100 target', 'C2 发文 甲处 2023 50 target 目标数', 'D2 发文 甲处 2023 60'],
      [],
      '2023年发文.csv',
    ],
    [
      '年度任务 beside 序时任务',
      '单位,年度任务（件）,序时任务（件）,完成（件）\n甲处,100,50,60\n乙处,80,40,42',
      ['B2 发文 甲处 2023 100 target', 'C2 发文 甲处 2023 50 target 序时任务(件)'],
      [],
      '2023年发文.csv',
    ],
    [
      'a goal for the half is of the half',
      '单位,年度目标（篇）,上半年目标（篇）,完成（篇）\n甲处,100,50,60\n乙处,80,40,42',
      ['B2 发文 甲处 2023 100 target', 'C2 发文 甲处 2023-H1 50 target'],
      [],
      '2023年发文.csv',
    ],
    [
      'two pairs of goal and done bear their number both',
      '单位,计划,完成,计划,完成\n甲处,100,50,60,40\n乙处,80,40,42,40',
      ['B2 发文 甲处 2023 100 target 1', 'D2 发文 甲处 2023 60 target 2', 'E2 发文 甲处 2023 40 2'],
      ['columnsClash'],
      '2023年发文.csv',
    ],
    [
      'one goal each of two things is told apart by what it is of',
      '单位,发文,目标,收文,目标\n甲处,100,50,60,40\n乙处,80,40,42,40',
      ['C2 发文 甲处 2023 50 target', 'E2 收文 甲处 2023 40 target'],
      [],
    ],
  ])
})

describe('days with the time of the day (P19)', () => {
  table([
    [
      'several a day: the day, and the hour tells them apart',
      '时间,水位（米）\n2023-04-01 08:00,12.1\n2023-04-01 09:00,12.2\n2023-04-02 08:00,12.0',
      ['B2 水位 8:00 2023-04-01 12.1', 'B3 水位 9:00 2023-04-01 12.2', 'B4 水位 8:00 2023-04-02 12'],
      [],
    ],
    [
      'from midnight on, with seconds, over names that are codes',
      '监测时间,PM2.5,PM10\n2023-04-01 00:00:00,12,30\n2023-04-01 01:00:00,13,33\n2023-04-01 02:00:00,14,36',
      ['B2 PM2.5 0:00 2023-04-01 12', 'C4 PM10 2:00 2023-04-01 36'],
      [],
    ],
    [
      'beside places',
      '站点,时间,流量（辆）\n一站,2023/4/1 8:00,12\n一站,2023/4/1 9:00,13\n二站,2023/4/1 8:00,14\n二站,2023/4/1 9:00,16',
      ['C2 流量 一站 2023-04-01 12 8:00', 'C5 流量 二站 2023-04-01 16 9:00'],
      [],
    ],
    [
      'once a day: when it was put down tells nothing apart',
      '登记时间,来电（个）\n2023-04-01 08:12:35,3\n2023-04-02 09:00:10,4\n2023-04-03 10:20:00,6',
      ['B2 来电 - 2023-04-01 3', 'B4 来电 - 2023-04-03 6'],
      [],
    ],
    [
      'first moments only are days (P17)',
      '日期,办件（件）\n2023-04-01 00:00:00,3\n2023-04-02 00:00:00,4',
      ['B2 办件 - 2023-04-01 3', 'B3 办件 - 2023-04-02 4'],
      [],
    ],
  ])
})

describe('合计 in the place of a rank names its row (L13)', () => {
  table([
    [
      'again, in the last column',
      '单位,得分,排名\n甲处,95,1\n乙处,90,2\n合计,185,合计',
      ['B4 得分 - 2023 185 score total', 'C2 得分 甲处 2023 1 rank'],
      [],
    ],
    ['in the first', '名次,单位,件数\n1,甲处,30\n2,乙处,20\n合计,,50', ['C4 件数 - 2023 50 total', 'C2 件数 甲处 2023 30'], []],
    [
      'with a rate',
      '名次,部门,件数,满意率\n1,甲处,30,90%\n2,乙处,20,80%\n总计,,50,85%',
      ['C4 件数 - 2023 50 total', 'D4 满意率 - 2023 85 total'],
      [],
    ],
    ['平均 again', '单位,件数,排名\n甲处,30,1\n乙处,20,2\n平均,25,平均', ['B4 件数 - 2023 25 total'], []],
    [
      'other words there are unread, and told',
      '名次,部门,件数\n1,甲处,30\n2,乙处,20\n3,丙处,10\n未参评,丁处,5',
      ['C5 件数 丁处 2023 5'],
      ['unread'],
    ],
  ])
})

describe('how much of what is named is done stands beside what was done of it (H8)', () => {
  table([
    [
      '投资完成率 of 完成投资',
      '项目,年度计划投资,1-10月完成投资,投资完成率\n东路,18000,15200,84.44%\n西桥,25000,16500,66%\n南厂,8000,8000,100%',
      ['D2 完成投资 东路 2025-01/2025-10 84.44 completion', 'B3 完成投资 西桥 2025 25000 target'],
      [],
      '2025年项目.csv',
    ],
    [
      '招商引资完成率 of 招商引资, the second likewise',
      '县,招商引资目标,招商引资,招商引资完成率,进出口,进出口完成率\n甲县,100,80,80%,30,60%\n乙县,90,88,97.8%,20,50%',
      ['D2 招商引资 甲县 2025 80 completion', 'F3 进出口 乙县 2025 50 completion'],
      [],
      '2025年指标.csv',
    ],
    [
      'before it, and last year’s behind',
      '县,招商引资完成率,招商引资,上年招商引资\n甲县,80%,80,70\n乙县,97.8%,88,80',
      ['B2 招商引资 甲县 2025 80 completion', 'D3 招商引资 乙县 2024 80'],
      [],
      '2025年指标.csv',
    ],
    [
      '造林完成率 of 造林完成面积',
      '乡,造林任务,实际造林,造林完成率\n东乡,500,450,90%\n西乡,300,310,103.3%\n南乡,200,100,50%',
      ['D2 实际造林 东乡 2025 90 completion', 'C3 实际造林 西乡 2025 310'],
      [],
      '2025年造林.csv',
    ],
    [
      'not where two are done of one name',
      '乡,完成投资,实际投资,投资完成率\n东乡,500,450,90%\n西乡,300,310,96%',
      ['D2 投资 东乡 2025 90 completion'],
      [],
      '2025年投资.csv',
    ],
  ])
})
