import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('a sheet whose figures all stand two in a cell (Q23)', () => {
  table([
    [
      'under months',
      '科室,1月,2月\n,受理/办结,受理/办结\n甲科,12/10,9/8\n乙科,7/7,6/5\n丙科,4/3,8/8',
      ['B3 受理 甲科 2023-01 12', 'B3 办结 甲科 2023-01 10', 'C5 办结 丙科 2023-02 8'],
      [],
      '2023年情况.csv',
    ],
    ['one column', '科室,应到/实到（人）\n甲科,12/10\n乙科,7/7', ['B2 应到 甲科 2023 12人', 'B3 实到 乙科 2023 7人'], []],
    ['with a plus', '科室,主办+协办（件）\n甲科,12+10\n乙科,7+7\n丙科,5+1', ['B4 协办 丙科 2023 1件'], []],
    [
      'their total',
      '科室,1月,2月,合计\n,受理/办结,受理/办结,受理/办结\n甲科,12/10,9/8,21/18\n乙科,7/7,6/5,13/12',
      ['D3 受理 甲科 2023 21 aggregate', 'D4 办结 乙科 2023 12 aggregate'],
      [],
      '2023年情况.csv',
    ],
    ['one of them missing', '科室,受理/办结\n甲科,12/10\n乙科,—\n丙科,7/7', ['B4 受理 丙科 2023 7'], []],
    ['neighbours: a list of meetings on days 3/12 is none', '会议,日期\n例会,3/12\n专题会,4/6', [], ['noIndicators']],
    [
      'neighbours: beside other figures they are read as before',
      '科室,受理/办结,人数\n甲科,12/10,4\n乙科,7/7,3',
      ['B2 办结 甲科 2023 10', 'C2 人数 甲科 2023 4人'],
      [],
    ],
  ])
})

describe('when a line was put down is no time of its figures (P19)', () => {
  table([
    [
      'with its clock, beside a month',
      '月份,科室,件数（件）,填报时间\n202304,甲科,12,2023-05-03 10:20\n202304,乙科,9,2023-05-04 16:02\n202305,甲科,11,2023-06-02 09:11',
      ['C2 件数 甲科 2023-04 12件', 'C4 件数 甲科 2023-05 11件'],
      [],
    ],
    [
      'a day alone',
      '季度,科室,件数（件）,上报日期\n2023年一季度,甲科,12,2023-04-03\n2023年二季度,甲科,9,2023-07-04',
      ['C3 件数 甲科 2023-Q2 9件'],
      [],
    ],
    [
      'before the figures',
      '录入时间,月份,科室,件数（件）\n2023-05-03,2023年4月,甲科,12\n2023-05-04,2023年4月,乙科,9',
      ['D2 件数 甲科 2023-04 12件'],
      [],
    ],
    [
      'in English',
      'month,dept,calls,update_time\n2023-04,A,12,2023-05-03\n2023-04,B,9,2023-05-04\n2023-05,A,8,2023-06-04',
      ['C2 calls A 2023-04 12'],
      [],
    ],
    [
      'the year beside the day of its audit',
      '年度,单位,得分,审核日期\n2022,甲局,90,2023-01-10\n2022,乙局,88,2023-01-11\n2023,甲局,91,2024-01-12',
      ['C4 得分 甲局 2023 91 score'],
      [],
    ],
    [
      'neighbours: the only time there is says when',
      '上报日期,科室,件数（件）\n2023-04-03,甲科,12\n2023-04-04,甲科,9',
      ['C2 件数 甲科 2023-04-03 12件'],
      [],
    ],
    [
      'neighbours: the day something happened is its time',
      '日期,类别,件数（件）\n2023-04-03,投诉,12\n2023-04-04,投诉,9',
      ['C3 件数 - 2023-04-04 9件'].map((line) => line.replace(' - ', ' 投诉 ')),
      [],
    ],
  ])
})

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

describe('how much of a goal is done, and names of titles and scores (T4, E7)', () => {
  table([
    [
      '完成目标比例 under a note of money',
      '单位：亿元\n地区,累计完成,年度目标,完成目标比例\n甲县,60,100,60\n乙县,45,90,50',
      ['D3 投资 甲县 2023 60% completion'],
      [],
      '2023年投资.csv',
    ],
    [
      '完成计划比重',
      '地区,投资（亿元）,年度计划（亿元）,完成计划比重\n甲县,60,100,60\n乙县,45,90,50',
      ['D2 投资 甲县 2023 60% completion'],
      [],
      '2023年投资.csv',
    ],
    [
      'neighbours: 完成任务 counts what was done',
      '地区,任务总数（项）,完成任务（项）\n甲县,10,6\n乙县,9,5',
      ['C2 完成任务 甲县 2023 6项'],
      [],
    ],
    [
      'the last years of a title name nothing',
      '近三年收文量分月对比（件）\n月份,2022年,2023年\n1月,40,45\n2月,30,28',
      ['B3 收文量 - 2022-01 40件'],
      [],
      '表.csv',
    ],
    ['nor does 历年', '历年信访量统计表（件）\n县区,2022年,2023年\n甲县,40,45\n乙县,30,28', ['C4 信访量 乙县 2023 28件'], [], '表.csv'],
    [
      'nor 累计进度表',
      '2023年到位资金累计进度表（万元）\n单位,1-2月,1-4月\n甲局,40,95\n乙局,30,68',
      ['C4 到位资金 乙局 2023-01/2023-04 68万元'],
      [],
      '表.csv',
    ],
    ['考试成绩 is a score', '姓名,处室,考试成绩\n赵某,甲处,88\n钱某,乙处,76', ['C2 考试成绩 甲处/赵某 2023 88 score'], []],
    ['neighbours: 成绩 in a longer name', '单位,成绩突出个人（人）\n甲局,8\n乙局,6', ['B2 成绩突出个人 甲局 2023 8人'], []],
    [
      'neighbours: 近郊 is a place, no years',
      '近郊绿化统计表（亩）\n镇,2022年,2023年\n东镇,40,45\n西镇,30,28',
      ['B3 近郊绿化 东镇 2022 40亩'],
      [],
      '表.csv',
    ],
  ])
})
