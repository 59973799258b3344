import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('全年 of a year that isn’t over is of the months that it adds up (W12)', () => {
  table([
    [
      'a month to come without figures',
      '科室,1月,2月,3月,4月,全年\n甲科,8,6,9,,23\n乙科,3,2,4,,9',
      ['F2 编发 甲科 2023-Q1 23 aggregate'],
      [],
      '2023年编发.csv',
    ],
    [
      'quarters',
      '科室,一季度,二季度,三季度,四季度,全年\n甲科,8,6,9,,23\n乙科,3,2,4,,9',
      ['F3 编发 乙科 2023-01/2023-09 9 aggregate'],
      [],
      '2023年编发.csv',
    ],
    [
      'indicators in rows',
      '项目,1月,2月,3月,4月,全年\n编发（期）,8,6,9,,23\n批示（次）,3,2,4,,9',
      ['F2 编发 - 2023-Q1 23期 aggregate'],
      [],
      '2023年编发.csv',
    ],
    [
      'down',
      '月份,来文（件）,发文（件）\n1月,8,3\n2月,6,2\n3月,,\n全年,14,5',
      ['B5 来文 - 2023-01/2023-02 14件 aggregate'],
      [],
      '2023年编发.csv',
    ],
    [
      'neighbours: a whole year keeps it',
      '科室,上半年,下半年,全年\n甲科,8,6,14\n乙科,3,2,5',
      ['D2 编发 甲科 2023 14 aggregate'],
      [],
      '2023年编发.csv',
    ],
    [
      'neighbours: what the months don’t add up to keeps it',
      '科室,1月,2月,3月,全年\n甲科,8,6,9,99\n乙科,3,2,4,48',
      ['E2 编发 甲科 2023 99'],
      [],
      '2023年编发.csv',
    ],
  ])
})

describe('a goal in a block of its own time is of that time (W8, Y4)', () => {
  const blocks = (first: string, second: string) =>
    `2023年督查频次统计\n${first}\n部门,计划（次）,实际（次）\n甲室,12,10\n乙室,15,14\n\n${second}\n部门,计划（次）,实际（次）\n甲室,10,9\n乙室,13,13`
  table([
    ['halves', blocks('上半年', '下半年'), ['B4 督查频次 甲室 2023-H1 12次 target', 'B9 督查频次 甲室 2023-H2 10次 target'], [], '表.csv'],
    ['quarters', blocks('一季度', '二季度'), ['B5 督查频次 乙室 2023-Q1 15次 target'], [], '表.csv'],
    ['months', blocks('（一）5月', '（二）6月'), ['B9 督查频次 甲室 2023-06 10次 target'], [], '表.csv'],
    [
      'years',
      blocks('2022年', '2023年').replace('2023年督查', '督查'),
      ['B4 督查频次 甲室 2022 12次 target', 'B10 督查频次 乙室 2023 13次 target'],
      [],
      '表.csv',
    ],
    [
      'neighbours: one table of a half is held to the year’s goal',
      '2023年上半年督查频次统计\n部门,计划（次）,实际（次）\n甲室,12,10\n乙室,15,14',
      ['B3 督查频次 甲室 2023 12次 target'],
      [],
      '表.csv',
    ],
  ])
})

describe('a column in percent beside units of rows (U2)', () => {
  table([
    [
      '时序进度（%）',
      '指标,单位,年度目标,1—5月完成,完成率（%）,时序进度（%）\n产值,亿元,260,106.6,41.0,41.7\n贷款,亿元,30,13.5,45.0,41.7',
      ['F2 时序进度 产值 2023-05 41.7%', 'D2 产值 - 2023-01/2023-05 106.6亿元'],
      [],
      '2023年5月.csv',
    ],
    ['占比（%）', '类别,单位,2023年,占比（%）\n供水,件,30,60\n供电,件,20,40', ['D2 占比 供水 2023 60%'], []],
    [
      'neighbours: without a sign the row’s unit holds',
      '指标,单位,2022年,2023年\n产值,亿元,260,280\n贷款,亿元,30,35',
      ['D3 贷款 - 2023 35亿元'],
      [],
    ],
    ['neighbours: rows in percent', '指标,单位,2022年,2023年\n满意率,%,96,97\n产值,亿元,30,35', ['D2 满意率 - 2023 97%'], []],
    [
      'neighbours: growth keeps percent',
      '指标,单位,2023年,增长（%）\n产值,亿元,260,5.2\n贷款,亿元,30,4.1',
      ['D2 产值 - 2023 5.2% change'],
      [],
    ],
  ])
})

describe('J1 by whom, by other words', () => {
  it.each(['承办部门', '办理单位', '落实科室', '整改单位', '主办处室'])('%s', (head) =>
    expect(
      importWorkbook(
        new TextEncoder().encode(
          `台账\n序号,诉求内容,${head},办结时限,办理结果\n1,增容,供电局,2023-07-16,已办结\n2,用地,自然局,2023-08-08,办理中`,
        ),
        '台账.csv',
        [],
      ).items.map(({ owners }) => owners.join()),
    ).toEqual(['供电局', '自然局']),
  )
})
