import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('a name and its number are read without a header (K13)', () => {
  table([
    ['one', '2023年督查情况,\n开展督查（次）,160', ['B2 开展督查 - 2023 160次'], []],
    ['two', '2023年督查情况,\n开展督查（次）,160\n形成专报（期）,28', ['B3 形成专报 - 2023 28期'], []],
    ['the unit behind the number', '2023年1—7月督查情况,\n开展督查,160次', ['B2 开展督查 - 2023-01/2023-07 160次'], []],
    ['a share', '2023年督查情况,\n办结率,98.5%', ['B2 办结率 - 2023 98.5%'], []],
    ['two without a unit', '发文,160\n简报,28', ['B2 简报 - 2023 28'], []],
    ['numbered', '1,发文,160件\n2,会议,20次', ['C1 发文 - 2023 160件', 'C2 会议 - 2023 20次'], []],
    ['months', '1月,12\n2月,15', ['B2 2023年情况 - 2023-02 15'], ['headerMissing']],
    ['a note beneath', '2023年督查情况,\n开展督查,160次\n注：按月统计,', ['B2 开展督查 - 2023 160次'], []],
  ])
  it.each([
    ['a year and a telephone number', '填报时间,2023\n联系电话,85523311'],
    ['numbers of something', '联系电话,85523311\n邮编,256600'],
  ])('not %s', (_what, csv) => expect(importWorkbook(new TextEncoder().encode(csv), '表.csv', []).dataset.count).toBe(0))
})

describe('a title with its time over two named columns names none of them (K3)', () => {
  table([
    ['of one line', '2023年督查情况,\n开展督查（次）,形成专报（期）\n160,28', ['A3 开展督查 - 2023 160次', 'B3 形成专报 - 2023 28期'], []],
    ['with a place', '示例县2023年督查,\n开展督查（次）,形成专报（期）\n160,28', ['A3 开展督查 示例县 2023 160次'], []],
  ])
})

describe('a year before is of the column whose name ends so (W16)', () => {
  table([
    [
      '期数',
      '2024年刊物,,\n刊物名称,编发期数,上年期数\n甲刊,24,20\n乙刊,12,15',
      ['C3 编发期数 甲刊 2023 20期', 'B4 编发期数 乙刊 2024 12期'],
      [],
    ],
    [
      '件数 beside a rate',
      '2024年办件,,,\n单位,办结件数,办结率,上年件数\n甲局,92,97%,85\n乙局,93,98%,72',
      ['D3 办结件数 甲局 2023 85件'],
      [],
    ],
    ['without its 数', '2024年文件,,\n单位,发文数,去年发文\n甲局,92,80\n乙局,93,74', ['C3 发文数 甲局 2023 80'], []],
    [
      '完成 of what was done',
      '2025年1—10月投资（亿元）\n县,计划投资,累计完成投资,上年同期完成\n甲县,24,20,18\n乙县,36,30,28',
      ['D3 完成投资 甲县 2024-01/2024-10 18亿元', 'C4 完成投资 乙县 2025-01/2025-10 30亿元'],
      [],
    ],
    [
      '完成数 behind another year before',
      '2025年1—9月指标（万元）\n镇,实现税收,上年同期,完成技改投资,去年同期完成数\n东镇,210,180,500,400\n西镇,300,310,600,700',
      ['E3 完成技改投资 东镇 2024-01/2024-09 400万元', 'C4 实现税收 西镇 2024-01/2024-09 310万元'],
      [],
    ],
    [
      '完成 of each of two',
      '2025年上半年（亩）\n镇,完成造林,上年同期完成,完成整地,上年同期完成\n东镇,210,180,500,400\n西镇,300,310,600,700',
      ['C3 完成造林 东镇 2024-H1 180亩', 'E4 完成整地 西镇 2024-H1 700亩'],
      [],
    ],
    [
      '完成情况 behind 实际完成',
      '2025年（个）\n乡,实际完成改厕,上年完成情况\n东乡,21,18\n西乡,30,31',
      ['C3 实际完成改厕 东乡 2024 18个'],
      [],
    ],
    [
      'not where 完成 is a column of this time too',
      '2025年上半年\n项目,完成投资,完成,上年同期完成\n东路,210,5,4\n西路,300,6,7',
      ['D3 完成 东路 2024-H1 4'],
      [],
    ],
    [
      '位次',
      '2024年考核,,,\n单位,综合得分,全市位次,上年位次\n甲局,92,2,3\n乙局,93,1,1\n丙局,88,3,2',
      ['C3 综合得分 甲局 2024 2 rank', 'D3 综合得分 甲局 2023 3 rank'],
      [],
    ],
    [
      'not where two end so',
      '2024年办件,,,\n单位,收到件数,办结件数,上年件数\n甲局,92,20,85\n乙局,93,14,72',
      ['D3 件数 甲局 2023 85件'],
      [],
    ],
  ])
})

describe('不排名, and a reason behind 是, are read (Q11, Q14)', () => {
  const head = '2024年考核,,,\n单位,得分,一票否决,名次\n甲局,96.5,否,1\n乙局,94.0,否,2\n'
  table([
    ['不排名', `${head}丙局,97.8,是,不排名`, ['B5 得分 丙局 2024 97.8 score'], []],
    ['why', `${head}丙局,97.8,是（安全事故）,—`, ['C5 一票否决 丙局 2024 1 flag', 'C4 一票否决 乙局 2024 0 flag'], []],
  ])
})

it('a day and a finding under 回头看 make a ledger of what is headed 事项 (J1)', () => {
  const csv =
    '督查事项回头看\n序号,事项,首次督查时间,回头看时间,回头看结果\n1,垃圾清运,2024年3月5日,2024年5月10日,已到位\n2,河道清淤,2024年3月8日,,'
  const { items } = importWorkbook(new TextEncoder().encode(csv), '表.csv', [])
  expect(items.map(({ text, recheckedOn, recheck }) => [text, recheckedOn, recheck])).toEqual([
    ['垃圾清运', '2024-05-10', '已到位'],
    ['河道清淤', null, undefined],
  ])
})
