import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
const places = (heading: string, moves: readonly [string, string, string]) =>
  `县区,得分,排名,${heading}\n甲县,90,1,${moves[0]}\n乙县,80,2,${moves[1]}\n丙县,70,3,${moves[2]}`

describe('by how many places somebody moved is no growth (A12)', () => {
  table([
    ['较上月位次 with arrows', places('较上月位次', ['↑1', '↓1', '—']), ['D2 位次 甲县 2023 1 change', 'D3 位次 乙县 2023 -1 change'], []],
    ['位次较上月 with signs', places('位次较上月', ['1', '-1', '0']), ['D3 位次 乙县 2023 -1 change', 'D4 位次 丙县 2023 0 change'], []],
    ['较上月排名变化', places('较上月排名变化', ['+1', '-1', '0']), ['D2 排名 甲县 2023 1 change'], []],
    [
      '与上月排名相比 in words',
      places('与上月排名相比', ['前进1位', '后退1位', '持平']),
      ['D2 排名 甲县 2023 1位 change', 'D3 排名 乙县 2023 -1位 change'],
      [],
    ],
    ['名次同比', places('名次同比', ['升2', '降2', '平']), ['D2 名次 甲县 2023 2 change', 'D3 名次 乙县 2023 -2 change'], []],
    ['比去年同期位次（位）', places('比去年同期位次（位）', ['3', '-1', '-2']), ['D2 位次 甲县 2023 3位 change'], []],
    ['neighbours: 上月排名 is a place', places('上月排名', ['2', '1', '3']), ['D2 得分 甲县 2023-04 2 rank'], [], '2023年5月情况.csv'],
    [
      'neighbours: 同比 behind a place is a growth of the score',
      places('同比（%）', ['2.5', '-1.5', '0.5']),
      ['D2 得分 甲县 2023 2.5% change'],
      [],
    ],
  ])
})

describe('上年同期 behind 累计 is of as much of last year (W16)', () => {
  const month = '2023年9月情况.csv'
  table([
    [
      'the month, so far, a year before, growth',
      '税种,本月,累计,上年同期,增减%\n甲税,31,264,251,5.2\n乙税,8,98,94,4.3\n丙税,4,36,35,2.9',
      ['D2 甲税 - 2022-01/2022-09 251', 'E2 甲税 - 2023-01/2023-09 5.2% change'],
      [],
      month,
    ],
    [
      'each with its year before',
      '税种,本月,上年同月,累计,上年同期\n甲税,31,29,264,251\n乙税,8,9,98,94',
      ['C2 甲税 - 2022-09 29', 'E3 乙税 - 2022-01/2022-09 94'],
      [],
      month,
    ],
    [
      'with a name',
      '街道,本月受理,累计受理,去年同期\n东街道,31,264,251\n西街道,8,98,94',
      ['D2 受理 东街道 2022-01/2022-09 251'],
      [],
      month,
    ],
    [
      '本年累计',
      '街道,本月,本年累计,上年同期\n东街道,31,264,251\n西街道,8,98,94',
      ['D3 受理 西街道 2022-01/2022-09 94'],
      [],
      '2023年9月受理.csv',
    ],
    [
      '累计完成 beside 本月完成, which name nothing',
      '税种,本月完成,累计完成,去年同期\n甲税,31,264,251\n乙税,8,98,94',
      ['C2 甲税 - 2023-01/2023-09 264', 'D2 甲税 - 2022-01/2022-09 251'],
      [],
      month,
    ],
    [
      'neighbours: behind 本月 it is the month',
      '税种,累计,本月,上年同期\n甲税,264,31,29\n乙税,98,8,9',
      ['D2 甲税 - 2022-09 29'],
      [],
      month,
    ],
    [
      'neighbours: 上年同期累计 says it itself',
      '税种,本月,累计,上年同期累计\n甲税,31,264,251\n乙税,8,98,94',
      ['D2 甲税 - 2022-01/2022-09 251'],
      [],
      month,
    ],
  ])
})

describe('what a form says of itself is no time of its figures (Y1)', () => {
  const form = (line: string) =>
    `${line}\n减负情况表\n填报单位：青山乡,,2023年上半年\n项目,上年同期,本期\n收文（件）,412,366\n参会（次）,98,71`
  const right = ['C5 收文 青山乡 2023-H1 366件', 'B6 参会 青山乡 2022-H1 98次']
  table([
    ['有效期至', form('制定机关：县委办,,有效期至：2025年12月'), right, [], '表.csv'],
    ['有效期', form('表号：JF-01,,有效期：2025年'), right, [], '表.csv'],
    ['批准时间', form('批准机关：统计局,,批准时间：2022年3月'), right, [], '表.csv'],
    ['上报时限', form('表号：JF-01,,上报时限：2023年7月5日前'), right, [], '表.csv'],
    ['制表日期', form('表号：JF-01,,制表日期：2023年7月5日'), right, [], '表.csv'],
    [
      'neighbours: 统计期间 is one',
      '减负情况表\n填报单位：青山乡,统计期间：2023年上半年\n项目,上年同期,本期\n收文（件）,412,366\n参会（次）,98,71',
      ['C4 收文 青山乡 2023-H1 366件'],
      [],
      '表.csv',
    ],
  ])
})

describe('男 and 女 beside a share say of whom (H17)', () => {
  table([
    [
      'ages with a sum and a share',
      '全县干部年龄结构\n年龄段,男（人）,女（人）,合计（人）,占比\n35岁以下,42,31,73,38.8%\n36-45岁,10,5,15,8.0%\n46岁以上,60,40,100,53.2%',
      ['B3 全县干部年龄结构 35岁以下/男 2023 42人', 'C5 全县干部年龄结构 46岁以上/女 2023 40人'],
      [],
    ],
    ['with 比重', '学历结构表\n学历,男,女,比重\n本科,42,31,60%\n专科,20,30,40%', ['B3 学历结构 本科/男 2023 42'], []],
    ['women first', '职工人数表\n部门,女,男,占比\n一部,42,31,60%\n二部,20,30,40%', ['B3 职工人数 一部/女 2023 42'], []],
    ['the share itself keeps its name', '职工人数表\n部门,男,女,占比\n一部,42,31,60%\n二部,20,30,40%', ['D3 占比 一部 2023 60%'], []],
    [
      'neighbours: beside another name they stay',
      '村,户数（户）,男（人）,女（人）\n东村,4,42,31\n西村,6,60,40',
      ['B2 户数 东村 2023 4户'],
      ['nameSaysNothing'],
    ],
  ])
})

describe('2025年比2024年 is of the months it is computed from, and years of a title name nothing (A1, E7)', () => {
  const heads = (second: string) => `,2022年1—8月,2023年1—8月,${second}`
  const rows = '甲局,64,48,-16,-25.0\n乙局,71,55,-16,-22.5\n丙局,38,36,-2,-5.3'
  table([
    [
      'a number and a percent',
      `2022、2023年1—8月会议数量对比\n单位${heads('2023年比2022年,')}\n,,,增减数,增减%\n${rows}`,
      [
        'D4 会议数量 甲局 2023-01/2023-08 -16 change',
        'E6 会议数量 丙局 2023-01/2023-08 -5.3% change',
        'B4 会议数量 甲局 2022-01/2022-08 64',
      ],
      [],
      '表.csv',
    ],
    [
      'one heading',
      `会议数量\n单位${heads('2023年比2022年增减,2023年比2022年增长%')}\n${rows}`,
      ['D3 会议数量 甲局 2023-01/2023-08 -16 change'],
      [],
      '表.csv',
    ],
    [
      'halves',
      '会议数量\n单位,2022年上半年,2023年上半年,2023年比2022年增减\n甲局,64,48,-16\n乙局,71,55,-16\n丙局,38,36,-2',
      ['D3 会议数量 甲局 2023-H1 -16 change'],
      [],
      '表.csv',
    ],
    [
      'neighbours: whole years',
      '会议数量\n单位,2022年,2023年,2023年比2022年增减\n甲局,64,48,-16\n乙局,71,55,-16\n丙局,38,36,-2',
      ['D3 会议数量 甲局 2023 -16 change'],
      [],
      '表.csv',
    ],
    [
      'three years of a title',
      '2021、2022、2023年上半年信访量对比\n单位,2022年上半年,2023年上半年\n甲局,64,48\n乙局,71,55',
      ['B3 信访量 甲局 2022-H1 64'],
      [],
      '表.csv',
    ],
    ['neighbours: one year', '2023年上半年信访量\n单位,来信,来访\n甲局,64,48\n乙局,71,55', ['B3 来信 甲局 2023-H1 64'], [], '表.csv'],
  ])
})
