import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'noIndicators'])

describe('beneath 增减 a 金额 and a 幅度 only say in what form it is given (H23)', () => {
  const sheet = (over: string, so: string, rate: string) =>
    `培训费情况,,,,单位：万元\n科室,2023年,2024年,${over},\n,,,${so},${rate}\n一科,8,6,-2,-25%\n二科,5,6,1,20%\n三科,4,5,1,25%`
  table([
    ['全年增减', sheet('全年增减', '金额', '幅度'), ['D4 培训费 一科 2024 -2万元 change', 'E5 培训费 二科 2024 20% change'], []],
    ['增减', sheet('增减情况', '数额', '比例'), ['D4 培训费 一科 2024 -2万元 change', 'E5 培训费 二科 2024 20% change'], []],
    ['较上年增减', sheet('较上年增减', '绝对值', '百分比'), ['D4 培训费 一科 2024 -2万元 change', 'E6 培训费 三科 2024 25% change'], []],
    ['同比增减', sheet('同比增减', '金额', '增幅'), ['D5 培训费 二科 2024 1万元 change', 'E6 培训费 三科 2024 25% change'], []],
    ['比上年增减', sheet('比上年增减', '额度', '比率'), ['D5 培训费 二科 2024 1万元 change', 'E6 培训费 三科 2024 25% change'], []],
    [
      'neighbours: 金额 beneath a thing',
      '科室,印刷费,,车辆,\n,金额（元）,同比,数量（辆）,同比\n一科,8,3%,2,0%\n二科,5,4%,3,0%',
      ['B3 印刷费金额 一科 2023 8元'],
      [],
    ],
  ])
})

describe('what stands beneath 季度分解 is allotted of a goal (H23)', () => {
  const sheet = (over: string) =>
    `2025年目标任务表,,,,,\n目标任务,计量单位,全年目标,${over},,\n,,,一季度,二季度,三季度\n报送信息,条,90,20,30,40\n实地督查,次,12,2,4,6`
  table(
    ['季度分解', '季度目标分解', '分季度安排', '任务分解', '分季目标', '季度计划'].map((over): [string, string, string[], string[]] => [
      over,
      sheet(over),
      ['D4 报送信息 - 2025-Q1 20条 target', 'F5 实地督查 - 2025-Q3 6次 target', 'C4 报送信息 - 2025 90条 target'],
      [],
    ]),
  )
  table([['neighbours: what was done', sheet('季度完成'), ['D4 报送信息 - 2025-Q1 20条'], []]])
})

describe('one thing at two times, or planned and done, is in one unit (A9, H11)', () => {
  table([
    [
      'a stock at both ends',
      '门类,年初库存（卷）,本年新增,年末库存\n文书,20,3,23\n会计,8,1,9',
      ['D2 库存 文书 @2023-12-31 23卷', 'B2 库存 文书 @2022-12-31 20卷'],
      [],
    ],
    ['heads of cattle', '种类,年初存栏（头）,出栏,年末存栏\n牛,20,3,17\n羊,8,1,7', ['D2 存栏 牛 @2023-12-31 17头'], []],
    [
      'due and done',
      '科室,应出勤（人天）,实际出勤,病假\n一科,105,98,3\n二科,84,80,0',
      ['C2 实际出勤 一科 2023 98人天', 'B2 实际出勤 一科 2023 105人天 target'],
      [],
    ],
    ['应参训', '科室,应参训（人次）,实际参训\n一科,30,28\n二科,21,21', ['C3 实际参训 二科 2023 21人次'], []],
    ['planned', '镇,造林任务（亩）,完成造林\n甲镇,300,280\n乙镇,210,210', ['C3 完成造林 乙镇 2023 210亩'], []],
    ['neighbours: another thing', '科室,应出勤（人天）,实际出勤,病假\n一科,105,98,3\n二科,84,80,0', ['D2 病假 一科 2023 3'], []],
  ])
})

describe('a total under its own heading is in the unit of what it adds up (A9)', () => {
  const sheet = (first: string, over: string, parts: string) =>
    `用车情况（金额单位：元）,,,,\n车辆,${first},${over},,\n,,${parts}\n甲车,3820,24,9,33\n乙车,5146,32,0,32\n丙车,2077,13,26,39`
  table([
    [
      'kilometres beside money',
      sheet('里程（公里）', '费用', '油费,修理费,合计'),
      ['E4 费用合计 甲车 2023 33元 aggregate', 'B4 里程 甲车 2023 3820公里'],
      [],
    ],
    ['trips beside money', sheet('出车（台次）', '支出', '燃油,维修,小计'), ['E5 支出小计 乙车 2023 32元 aggregate'], []],
    ['persons beside money', sheet('乘坐人数（人）', '支出情况', '油料,保险,合计'), ['E6 支出情况合计 丙车 2023 39元 aggregate'], []],
    [
      'two groups of their own units',
      '镇,来信（件）,来访（批次）,,\n,,个体,集体,合计\n甲镇,30,4,1,5\n乙镇,21,3,2,5\n丙镇,9,2,0,2',
      ['E3 来访合计 甲镇 2023 5批次 aggregate'],
      [],
    ],
    [
      'neighbours: without a group',
      '单位,主办（件）,协办（件）,合计\n甲局,3,4,7\n乙局,5,1,6\n丙局,2,2,4',
      ['D2 合计 甲局 2023 7件 aggregate'],
      [],
    ],
  ])
})

describe('who leads a thing is said of it (L23)', () => {
  table(
    ['课题组长', '项目负责人', '执笔人', '主持人', '带队组长', '包联责任人'].map((heading): [string, string, string[], string[]] => [
      heading,
      `课题名称,${heading},成果字数（万字）,调研（次）\n县域商业,蒋某,1.8,6\n青年人才,沈某,2.3,9`,
      ['C2 成果字数 县域商业 2023 1.8万字', 'D3 调研 青年人才 2023 9次'],
      [],
    ]),
  )
  table([
    [
      'neighbours: it tells rows apart',
      '课题名称,负责人,字数（万字）,调研（次）\n县域商业,蒋某,1.8,6\n县域商业,沈某,2.3,9',
      ['C2 字数 县域商业/蒋某 2023 1.8万字'],
      [],
    ],
  ])
})

describe('全市合计 under the heading of bodies is nobody (T6)', () => {
  table(
    ['全市合计', '全县总计', '全区合计', '全省共计', '全系统合计'].map((word): [string, string, string[], string[]] => [
      word,
      `区县,抽查（次）,应答（次）\n江岸区,12,12\n汉南区,12,11\n${word},24,23`,
      ['B4 抽查 - 2023 24次 aggregate'],
      [],
    ]),
  )
})

describe('the money of each 项目名称 is counted by the columns (L11)', () => {
  const sheet = (heading: string, columns: string) => `${heading},${columns}\n机房运维,180,120,60\n会议中心,260,80,180\n档案数字化,45,45,0`
  table([
    ['paid', sheet('项目名称', '预算（万元）,已支付（万元）,结余（万元）'), ['C2 已支付 机房运维 2023 120万元'], []],
    [
      'spent',
      sheet('项目名称', '年度预算（万元）,支出（万元）,结余（万元）'),
      ['C3 支出 会议中心 2023 80万元', 'D3 结余 会议中心 @2023-12-31 180万元'],
      [],
    ],
    ['used', sheet('项目名称', '安排资金（万元）,已使用（万元）,结余（万元）'), ['D4 结余 档案数字化 @2023-12-31 0万元'], []],
    ['works', sheet('工程名称', '合同价（万元）,已支付（万元）,未付（万元）'), ['C2 已支付 机房运维 2023 120万元'], []],
    ['subjects', sheet('课题名称', '经费（万元）,支出（万元）,结余（万元）'), ['C2 支出 机房运维 2023 120万元'], []],
    ['neighbours: 项目 of a budget', sheet('项目', '2022年（万元）,2023年（万元）,增减（万元）'), ['C2 机房运维 - 2023 120万元'], []],
  ])
})

describe('a sentence above a table that begins with up to when it goes dates it (E11)', () => {
  const rows = '单位,全年任务（个）,累计完成（个）\n商务局,8,7\n文旅局,6,4'
  const long =
    '，全县新签约项目四十余个，各项工作有序推进，总体好于预期，但区域之间、行业之间进展仍不平衡，个别单位至今没有破题，要引起高度重视'
  it.each([
    ['截至8月底', '2024年通报.csv', '2024-01/2024-08'],
    ['截至2024年8月底', '通报.csv', '2024-01/2024-08'],
    ['截至9月20日', '2024年通报.csv', '2024-01-01/2024-09-20'],
    ['截止10月末', '2024年通报.csv', '2024-01/2024-10'],
    ['截至2024年5月31日', '通报.csv', '2024-01/2024-05'],
  ])('%s', (when, name, period) => {
    const sheet = `工作进展情况\n"${when}${long}。"\n${rows}`
    expect(figureLines(importWorkbook(new TextEncoder().encode(sheet), name))).toContain(`C4 工作 商务局 ${period} 7个`)
  })
})

describe('a day alone in the bracket of a ledger’s title is the day it stands at (J5)', () => {
  const asOf = (title: string, name = '台账.csv') =>
    importWorkbook(
      new TextEncoder().encode(
        `${title}\n序号,督查事项,牵头单位,完成时限,办理状态\n1,内涝点整治,住建局,2024年6月30日,已办结\n2,断头路打通,交通局,2024年12月,正在办理`,
      ),
      name,
    ).items[0]?.asOf
  it.each([
    ['重点督查任务台账（2024年7月31日）', '2024-07-31'],
    ['2024年任务台账（7月31日）', '2024-07-31'],
    ['任务台账(2024.7.31)', '2024-07-31'],
    ['任务台账,,,,\n,,,,2024年7月31日', '2024-07-31'],
    ['任务台账（2024-07-31）', '2024-07-31'],
    // neighbours
    ['2024年3月5日常务会议议定事项台账', null],
    ['任务台账（2024年）', null],
    ['任务台账（2024年7月31日）,,,,截至2024年8月15日', '2024-08-15'],
  ])('%s', (title, day) => expect(asOf(title)).toBe(day))
})

describe('what is counted in 次 happens, and is never held (W3)', () => {
  table([
    ['trips', '2024年上半年情况,,\n项目,单位,完成数\n公务用车,台次,600', ['C3 公务用车 - 2024-H1 600台次'], [], '情况.csv'],
    ['in a heading', '2024年上半年情况,\n科室,公务用车（台次）\n一科,60', ['B3 公务用车 一科 2024-H1 60台次'], [], '情况.csv'],
    ['visits to what is kept', '2024年上半年情况,\n馆,馆藏利用（人次）\n甲馆,60', ['B3 馆藏利用 甲馆 2024-H1 60人次'], [], '情况.csv'],
    ['neighbours: cars', '2024年上半年情况,\n科室,公务用车（辆）\n一科,6', ['B3 公务用车 一科 @2024-06-30 6辆'], [], '情况.csv'],
    ['neighbours: what is kept', '2024年上半年情况,\n馆,馆藏（册）\n甲馆,60', ['B3 馆藏 甲馆 @2024-06-30 60册'], [], '情况.csv'],
  ])
})
