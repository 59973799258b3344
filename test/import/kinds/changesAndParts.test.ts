import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

const places = (heading: string, moves: readonly [string, string, string]) =>
  `县区,得分,排名,${heading}\n甲县,90,1,${moves[0]}\n乙县,80,2,${moves[1]}\n丙县,70,3,${moves[2]}`

describe('a growth behind a share is of what the share is of (A1)', () => {
  table([
    ['kinds of calls', '类别,来电（件）,占比（%）,环比（%）\n供水,60,60,5.1\n物业,40,40,-2.2', ['D2 来电 供水 2023 5.1% change'], []],
    ['比重 and 同比', '行业,产值（亿元）,比重,同比\n化工,60,60%,5.1%\n机械,40,40%,-2.2%', ['D3 产值 机械 2023 -2.2% change'], []],
    ['offices', '单位,采用（篇）,占比,同比增长\n甲局,60,60%,5.1%\n乙局,40,40%,-2.2%', ['D2 采用 甲局 2023 5.1% change'], []],
    [
      'neighbours: in points it is of the share',
      '行业,产值（亿元）,比重（%）,同比（百分点）\n化工,60,60,1.1\n机械,40,40,-1.1',
      ['D2 比重 化工 2023 1.1百分点 change'],
      [],
    ],
    [
      'neighbours: behind a rate it is of the rate',
      '单位,受理（件）,满意率（%）,同比（百分点）\n甲局,60,96,1.1\n乙局,40,94,-1.1',
      ['D2 满意率 甲局 2023 1.1百分点 change'],
      [],
    ],
    ['neighbours: nothing else stands there', '行业,比重（%）,同比（%）\n化工,60,1.1\n机械,40,-1.1', ['C2 比重 化工 2023 1.1% change'], []],
  ])
})

describe('a place first or last among those it is made up of adds them up, in one column too (A5)', () => {
  table([
    [
      'a city over its counties',
      '地区,受理（件）\n东河市,1979\n古田县,129\n临江区,496\n惠民县,1354',
      ['B2 受理 东河市 2023 1979件 aggregate', 'B3 受理 古田县 2023 129件'],
      [],
    ],
    [
      'beneath them, beside a rate that none adds up',
      '地区,受理（件）,满意率（%）\n古田县,129,91\n邹平市,496,94\n惠民县,1354,96\n东河市,1979,95',
      ['B5 受理 东河市 2023 1979件 aggregate', 'B4 受理 惠民县 2023 1354件'],
      [],
    ],
    [
      'a county over towns and streets',
      '地区,受理（件）\n甲县,127\n城关镇,40\n河口乡,50\n东湖街道,37',
      ['B2 受理 甲县 2023 127件 aggregate'],
      [],
    ],
    [
      'neighbours: it adds up to something else',
      '地区,受理（件）\n东河市,1980\n古田县,129\n临江区,496\n惠民县,1354',
      ['B2 受理 东河市 2023 1980件'],
      [],
    ],
    [
      'neighbours: a round sum may be one by chance',
      '地区,受理（件）\n东河市,120\n古田县,40\n临江区,50\n惠民县,30',
      ['B2 受理 东河市 2023 120件'],
      [],
    ],
    ['neighbours: offices beside an office', '单位,受理（件）\n甲局,1979\n乙局,129\n丙局,496\n丁局,1354', ['B2 受理 甲局 2023 1979件'], []],
  ])
})

describe('rows numbered 一、 over rows that they add up are totals (A5)', () => {
  table([
    [
      'over names without numbers, in two columns',
      '类别,来电（件）,办结（件）\n一、城管,86,80\n占道,50,47\n渣土,36,33\n二、水电,64,61\n供水,40,39\n供电,24,22',
      ['B2 来电 城管 2023 86件 aggregate', 'C5 办结 水电 2023 61件 aggregate', 'B3 来电 占道 2023 50件'],
      [],
    ],
    [
      'budgets beside what was spent',
      '单位：元\n支出项目,年初预算数,累计支出数,执行率\n一、基本支出,90,60,66.7%\n人员,70,50,71.4%\n公用,20,10,50%\n二、项目支出,40,20,50%\n会议,30,15,50%\n培训,10,5,50%',
      ['B3 基本支出 - 2023 90元 target aggregate', 'C3 基本支出 - 2023 60元 aggregate', 'D4 人员 - 2023 71.4% completion'],
      [],
    ],
    [
      'over names with numbers, in one column',
      '类别,来电（件）\n一、城管,86\n1.占道,50\n2.渣土,36\n二、水电,64\n1.供水,40\n2.供电,24',
      ['B2 来电 城管 2023 86件 aggregate'],
      [],
    ],
    [
      'over names in brackets',
      '类别,来电（件）,办结（件）\n一、城管,86,80\n（一）占道,50,47\n（二）渣土,36,33\n二、水电,64,61\n（一）供水,40,39\n（二）供电,24,22',
      ['C2 办结 城管 2023 80件 aggregate'],
      [],
    ],
    [
      'neighbours: numbered rows with nothing beneath',
      '类别,来电（件）,办结（件）\n一、城管,86,80\n二、水电,64,61\n三、交通,22,19',
      ['B2 来电 城管 2023 86件'],
      [],
    ],
    [
      'neighbours: what is beneath adds up to something else',
      '类别,来电（件）,办结（件）\n一、城管,86,80\n占道,50,47\n渣土,30,33\n二、水电,64,61\n供水,40,39\n供电,20,22',
      ['B2 来电 城管 2023 86件'],
      [],
    ],
  ])
})

describe('持平 among points is in points (A11)', () => {
  const rates = (moves: readonly string[]) =>
    `县区,办结率,较上月\n` + moves.map((move, k) => `${'甲乙丙'.charAt(k)}县,${98 - k}.5%,${move}`).join('\n')
  table([
    ['持平', rates(['+0.4个百分点', '持平', '-0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['不变', rates(['上升0.4个百分点', '不变', '下降0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['first', rates(['持平', '+0.4个百分点', '-0.2个百分点']), ['C2 办结率 甲县 2023 0百分点 change'], []],
    ['twice', rates(['持平', '持平', '-0.2个百分点']), ['C2 办结率 甲县 2023 0百分点 change', 'C3 办结率 乙县 2023 0百分点 change'], []],
    ['a bare zero', rates(['+0.4个百分点', '0', '-0.2个百分点']), ['C3 办结率 乙县 2023 0百分点 change'], []],
    ['neighbours: percents', '县区,办件（件）,较上月\n甲县,98,+0.4%\n乙县,97,持平', ['C3 办件 乙县 2023 0% change'], []],
  ])
})

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

describe('a change behind a total is of the total, in what it counts (A1, A2)', () => {
  undated([
    [
      'of small counts',
      '科室,讲话（篇）,汇报（篇）,合计（篇）,较去年同期增减\n甲科,23,14,37,+5\n乙科,18,9,27,-3\n丙科,31,20,51,0',
      ['E2 合计 甲科 2023 5篇 change', 'E3 合计 乙科 2023 -3篇 change'],
      [],
    ],
    ['of one count', '科室,发文（件）,同比增减\n甲科,12,3\n乙科,9,-2\n丙科,7,1', ['C2 发文 甲科 2023 3件 change'], []],
    ['percents are no counts', '科室,发文（件）,同比增减\n甲科,120,20\n乙科,90,-10\n丙科,210,5', ['C2 发文 甲科 2023 20% change'], []],
    ['nor are shares of money', '科室,支出（万元）,同比增减\n甲科,12,3\n乙科,9,-2\n丙科,7,1', ['C2 支出 甲科 2023 3% change'], []],
    ['a growth says so itself', '科室,发文（件）,同比增长率\n甲科,12,3\n乙科,9,-2\n丙科,7,1', ['C2 发文 甲科 2023 3% change'], []],
  ])
})

describe('how much a thing has changed is a change of it (A1)', () => {
  undated([
    [
      '变化量 of the newer',
      '名称,原热度,新热度,热度变化量\n甲,110,118,8\n乙,95,100,5\n丙,63,68,5',
      ['D2 新热度 甲 2023 8 change', 'B2 原热度 甲 2023 110'],
      [],
    ],
    ['变动数', '县区,调整前编制,调整后编制,变动数\n甲县,100,110,10\n乙县,90,85,-5', ['D3 调整后编制 乙县 2023 -5 change'], []],
    ['变化值 of a thing named', '单位,报送量,采用量,采用量变化值\n甲局,20,12,3\n乙局,15,10,-1', ['D2 采用量 甲局 2023 3 change'], []],
    ['变动额', '单位,预算,预算变动额\n甲局,20,2\n乙局,15,-1', ['C3 预算 乙局 2023 -1 change'], []],
    ['neighbours: 变动 in a name', '单位,人员变动次数,办件\n甲局,20,2\n乙局,15,1', ['B2 人员变动次数 甲局 2023 20次'], []],
  ])
})

describe('a change is of the column called like it (A8)', () => {
  undated([
    [
      'behind it',
      'Year,"Fertility rate, total",Population growth (annual %),"Population, total"\n1990,5.1,3.9,100\n1991,5.3,9.2,1001\n1992,5.9,4.2,1002',
      ['C2 Population,total - 1990 3.9% change', 'B2 Fertilityrate,total - 1990 5.1'],
      [],
      'data.csv',
    ],
    [
      'of nothing that is there',
      'Year,"Net outflows (% of GDP)",GDP growth (annual %),"Inflation, GDP deflator (annual %)"\n1990,5.1,3.9,1\n1991,5.3,9.2,1\n1992,5.9,4.2,2',
      ['C2 GDP - 1990 3.9% change'],
      [],
      'data.csv',
    ],
    ['in Chinese', '县区,投资,消费,投资增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5', ['D2 投资 甲县 2023 8% change'], []],
    [
      'short for it',
      '县区,固定资产投资（亿元）,消费（亿元）,投资增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5',
      ['D2 固定资产投资 甲县 2023 8% change'],
      [],
    ],
    [
      'neighbours: without a name',
      '县区,投资,消费,增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5',
      ['D2 消费 甲县 2023 8% change'],
      [],
    ],
  ])
})

describe('how much it changed, where most of it stayed (A2)', () => {
  const rows = (name: string) =>
    `日期,总份额,${name}\n2020-04-17,256700,0\n2020-04-20,246744,-9956\n2020-04-21,246744,0\n2020-04-22,246744,0\n2020-04-23,246744,0\n2020-04-24,248943,2199`
  undated([
    ['变化量', rows('总份额变化量'), ['C3 总份额 - 2020-04-20 -9956 change'], [], '账户.csv'],
    ['变动额', rows('总份额变动额'), ['C7 总份额 - 2020-04-24 2199 change'], [], '账户.csv'],
    ['增减量', rows('总份额增减量'), ['C3 总份额 - 2020-04-20 -9956 change'], [], '账户.csv'],
    ['变动数 of counts', '单位,人数,人数变动数\n甲局,100,2\n乙局,90,-3\n丙局,80,0', ['C3 人数 乙局 2023 -3人 change'], []],
    [
      'neighbours: in percent down the rows',
      '月份,产量,环比\n1月,100,\n2月,110,10\n3月,121,10\n4月,133.1,10',
      ['C3 产量 - 2023-02 10% change'],
      [],
    ],
  ])
})

describe('差额 between two things is a figure of its own (A16)', () => {
  undated([
    ['down', '项目,1月,2月,3月\n收入,100,110,120\n支出,70,80,60\n差额,30,30,60', ['D4 差额 - 2023-03 60'], []],
    ['across', '月份,收入,支出,差额\n1月,100,70,30\n2月,110,80,30', ['D2 差额 - 2023-01 30'], []],
    ['the other way round', '月份,应收,实收,差额\n1月,100,70,30\n2月,110,80,30', ['D3 差额 - 2023-02 30'], []],
    ['收支差额', '项目,1月,2月\n收入合计数,100,110\n支出合计数,70,80\n收支差额,30,30', ['C4 收支差额 - 2023-02 30'], []],
    ['of bodies', '县区,进口,出口,差额\n甲县,100,130,30\n乙县,110,90,-20', ['D3 差额 乙县 2023 -20'], []],
    [
      'neighbours: of one thing at two times',
      '县区,2022年,2023年,差额\n甲县,100,130,30\n乙县,110,90,-20',
      ['D3 件数 乙县 2023 -20 change'],
      [],
      '件数.csv',
    ],
    [
      'neighbours: against what was planned',
      '县区,预算,决算,差额\n甲县,100,70,-30\n乙县,110,80,-30',
      ['C2 经费 甲县 - 70', 'D3 经费 乙县 - -30 change'],
      [],
      '经费.csv',
    ],
  ])
})

describe('plain numbers under 增减 that add up to the total’s are amounts, percents don’t add up (A2)', () => {
  const spent = (last: string, changes: readonly number[], heading = '较上年增减') =>
    `单位：万元\n部门,支出,${heading}\n一科,15.8,${changes[0]}\n二科,45.5,${changes[1]}\n三科,10.9,${changes[2]}\n四科,8.3,${changes[3]}\n${last}`
  table([
    [
      'money',
      spent('合计,80.5,8.2', [-1.4, 10.2, -0.6, 0]),
      ['C3 支出 一科 2023 -1.4万元 change', 'C7 支出 - 2023 8.2万元 change aggregate'],
      [],
    ],
    ['rounded parts', spent('合计,80.5,8.3', [-1.44, 10.24, -0.6, 0.1], '比上年'), ['C4 支出 二科 2023 10.24万元 change'], []],
    ['a total of 5.4 beside −8 … 30', spent('合计,80.5,5.4', [-8.1, 30.2, -5.2, 0]), ['C4 支出 二科 2023 30.2% change'], []],
    [
      'a heading that says percent',
      spent('合计,80.5,8.2', [-1.4, 10.2, -0.6, 0], '较上年增减（%）'),
      ['C4 支出 二科 2023 10.2% change'],
      [],
    ],
    [
      'the total first',
      '单位：万元\n部门,支出,增减\n合计,72.2,8.2\n一科,15.8,-1.4\n二科,45.5,10.2\n三科,10.9,-0.6',
      ['C5 支出 二科 2023 10.2万元 change'],
      [],
    ],
    ['persons', '科室,在编（人）,增减\n一科,12,1\n二科,20,-2\n三科,8,3\n合计,40,2', ['C3 在编 二科 @2023-12-31 -2人 change'], []],
  ])
})

describe('2024比2023增减 compares two years, though neither is called one (P1)', () => {
  const two = (heading: string) =>
    `项目,单位,2023,2024,${heading}\n收文,件,9012,8755,-2.9\n发文,件,1206,980,-18.7\n网办率,%,86.2,93.4,7.2个百分点`
  table([
    ['as it stands', two('2024比2023增减%'), ['E2 收文 - 2024 -2.9% change', 'E4 网办率 - 2024 7.2个百分点 change'], []],
    ['较', two('2024较2023增长（%）'), ['E3 发文 - 2024 -18.7% change'], []],
    ['one of them with 年', two('2024年比2023增减（%）'), ['E3 发文 - 2024 -18.7% change'], []],
    ['both with 年', two('2024年比2023年增减（%）'), ['E3 发文 - 2024 -18.7% change'], []],
    ['a blank between', two('2024 比 2023 ±%'), ['E3 发文 - 2024 -18.7% change'], []],
  ])
})

describe('↑2 behind a place is of the place, whatever stands left of it in the row beneath (A12)', () => {
  const ranked = (over: string, shifts: readonly string[], heading = '升降') =>
    `名次,乡镇,综合得分,${over},,,上季度名次,${heading}\n,,,党建,经济,民生,,\n1,甲镇,95.6,32.0,33.1,30.5,1,${shifts[0]}\n2,乙镇,93.2,31.0,31.8,30.4,4,${shifts[1]}\n3,丙镇,92.8,30.5,32.0,30.3,2,${shifts[2]}\n4,丁镇,91.0,29.8,31.2,30.0,3,${shifts[3]}`
  table([
    ['arrows under 升降', ranked('其中：', ['—', '↑2', '↓1', '↓1']), ['H4 名次 乙镇 2023 2 change', 'H5 名次 丙镇 2023 -1 change'], []],
    ['another word over the parts', ranked('各项得分', ['—', '↑2', '↓1', '↓1']), ['H4 名次 乙镇 2023 2 change'], []],
    ['plain numbers', ranked('其中', ['0', '2', '-1', '-1']), ['H5 名次 丙镇 2023 -1 change'], []],
    ['较上季', ranked('其中', ['0', '2', '-1', '-1'], '较上季'), ['H5 名次 丙镇 2023 -1 change'], []],
  ])
})
