import { describe } from 'vitest'
import { figureLines, smallTables, type SmallTable } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('the corner over bodies or times says what is counted (L27)', () => {
  table([
    [
      'with its unit, over years',
      'GDP（亿元）,2021年,2022年\n甲县,12,14\n乙县,8,11',
      ['B2 GDP 甲县 2021 12亿元', 'C3 GDP 乙县 2022 11亿元'],
      [],
    ],
    [
      'without a unit, over months',
      '办件量,1月,2月\n甲县,12,14\n乙县,8,11',
      ['B2 办件量 甲县 2023-01 12', 'C3 办件量 乙县 2023-02 11'],
      [],
    ],
    [
      'beside a change, which is in percent',
      '财政收入（亿元）,2022年,2023年,增长%\n甲县,12,14,16.7\n乙县,8,11,37.5',
      ['B2 财政收入 甲县 2022 12亿元', 'D2 财政收入 甲县 2023 16.7% change'],
      [],
    ],
    [
      'over times, beside bodies across',
      '受理（件）,甲县,乙县\n1月,12,14\n2月,8,11',
      ['B2 受理 甲县 2023-01 12件', 'C3 受理 乙县 2023-02 11件'],
      [],
    ],
    [
      'on one side of a stroke',
      '工业增加值（亿元）＼年份,2022年,2023年\n甲县,12,14\n乙县,8,11',
      ['B2 工业增加值 甲县 2022 12亿元', 'C3 工业增加值 乙县 2023 11亿元'],
      [],
    ],
    [
      'a unit with a stroke of its own',
      '人均收入（元/人）,2022年,2023年\n甲县,12,14\n乙县,8,11',
      ['B2 人均收入 甲县 2022 12元/人', 'C3 人均收入 乙县 2023 11元/人'],
      [],
    ],
    [
      'nor does it with a bracket that might be a unit',
      '2021年专任教师汇总表\n村（社区）,数量\n东王村,122\n西李村,153',
      ['B3 专任教师 东王村 2021 122', 'B4 专任教师 西李村 2021 153'],
      [],
    ],
    ...(
      [
        ['村（社区）', '前张村', '小赵家村', '和平社区', '北关社区'],
        ['镇（街道）', '大河镇', '双桥镇', '城关街道', '新城街道'],
        ['县（市、区）', '东山县', '西山县', '高新区', '清河市'],
        ['社区（村）', '和平社区', '北关社区', '前张村', '小赵家村'],
        ['社区（居委会）', '和平社区', '北关社区', '东街居委会', '西街居委会'],
      ] as const
    ).map(([head, ...bodies]): SmallTable => [
      `nor does ${head} over the second half of a folded list`,
      `2021年培训讲座汇总表\n${head},完成数,${head},完成数\n${bodies[0]},12,${bodies[2]},21\n${bodies[1]},33,${bodies[3]},20`,
      [`B3 培训讲座 ${bodies[0]} 2021 12`, `D3 培训讲座 ${bodies[2]} 2021 21`, `D4 培训讲座 ${bodies[3]} 2021 20`],
      [],
    ]),
    [
      'what the bodies are says nothing of the figures',
      '2022年各县财政收入（万元）\n县区,1月,2月\n甲县,12,14\n乙县,8,11',
      ['B3 财政收入 甲县 2022-01 12万元', 'C4 财政收入 乙县 2022-02 11万元'],
      [],
    ],
  ])
})

describe('names that are numbers with words (L28)', () => {
  table([
    ['classes', '班级,值日人数\n3年/2班,5\n3年/3班,6\n4年/1班,7', ['B2 值日人数 3年/2班 2023 5人', 'B4 值日人数 4年/1班 2023 7人'], []],
    ['teams of two', '组别,轮值（天）\n1组/2组,5\n3组/4组,6', ['B2 轮值 1组/2组 2023 5天'], []],
    ['behind a number', '序号,楼栋,报修（件）\n1,3栋,5\n2,5栋,6\n3,6栋,2', ['C2 报修 3栋 2023 5件'], []],
    ['lengths that are offered', '租期,申请（件）\n3个月,5\n6个月,6', ['B2 申请 3个月 2023 5件'], []],
    [
      'neighbours: figures under what counts',
      '起草数量,采用数量\n600余篇,30\n50余篇,12',
      ['A2 起草数量 1 2023 600篇 atLeast'],
      ['rowLabelsMissing'],
    ],
    ['neighbours: figures beside names', '县区,受理,办结（件）\n甲县,3件,2\n乙县,6件,5', ['B2 受理 甲县 2023 3件'], []],
  ])
})

describe('points under a word for grades (L5)', () => {
  table([
    [
      'of works',
      'title,rating,votes\nHeat,7.9,120\nRan,8.1,300\nIkiru,8,90',
      ['B2 rating Heat 2023 7.9 score', 'B4 rating Ikiru 2023 8 score'],
      [],
    ],
    ['of counties', '县区,满意度评级,办件（件）\n甲县,4.5,120\n乙县,4.2,300', ['B2 满意度评级 甲县 2023 4.5 score'], []],
    ['neighbours: whole numbers are grades', '单位,考核等级,得分\n甲局,1,96\n乙局,2,90', ['B2 考核等级 甲局 2023 1 grade'], []],
  ])
})

describe('the time in a title’s bracket is no part of what it names (E7)', () => {
  table([
    [
      'the year before it, how far it goes behind it',
      '2023年信访情况（截至7月底）\n县区,1月,2月\n甲县,66,34\n乙县,95,49',
      ['B3 信访 甲县 2023-01 66', 'C4 信访 乙县 2023-02 49'],
      [],
    ],
    [
      'and a unit in another',
      '2023年信访量（1—7月）（单位：件）\n县区,今年,去年\n甲县,66,34\n乙县,95,49',
      ['B3 信访量 甲县 2023-01/2023-07 66件', 'C3 信访量 甲县 2022-01/2022-07 34件'],
      [],
    ],
  ])
})
