import { describe } from 'vitest'
import { figureLines, smallTables, type SmallTable } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

/** Sheets that say a month and no year. */
const undatedYear = smallTables(figureLines, ['officeUnknown', 'officeFromFileName', 'yearUnknown'])

describe('what stands behind a run of times is of the whole of it (W20)', () => {
  table([
    [
      'three years together, over two things that are counted',
      '各镇信息情况\n镇,2021年,,2022年,,2023年,,三年合计,\n,上报,采用,上报,采用,上报,采用,上报,采用\n河西镇,12,3,14,4,16,5,42,12\n河东镇,9,2,8,1,7,3,24,6',
      ['H4 上报 河西镇 2021-01/2023-12 42 aggregate', 'I5 采用 河东镇 2021-01/2023-12 6 aggregate'],
      [],
      '近年.csv',
    ],
    [
      'a sum so far of three years and the mean of a year',
      '科室,2022年,2023年,2024年,近三年累计,年均\n秘书科,20,26,23,69,23\n信息科,11,14,14,39,13',
      ['E2 信息报送 秘书科 2022-01/2024-12 69 aggregate', 'F3 信息报送 信息科/年均 2022-01/2024-12 13 aggregate'],
      [],
      '信息报送.csv',
    ],
    [
      'months, their sum and their mean',
      '科室,1月,2月,3月,合计,月均\n秘书科,8,6,10,24,8\n信息科,5,4,6,15,5',
      ['E2 督查 秘书科 2023-Q1 24 aggregate', 'F3 督查 信息科/月均 2023-Q1 5 aggregate'],
      [],
      '2023年督查.csv',
    ],
    [
      'the mean of the quarters, printed to one place',
      '科室,一季度,二季度,三季度,季均\n秘书科,8,6,11,8.3\n信息科,5,4,6,5.0',
      ['E2 督查 秘书科 2023-01/2023-09 8.3 aggregate'],
      [],
      '2023年督查.csv',
    ],
    [
      'rates whose mean it is',
      '科室,2022年,2023年,两年平均\n秘书科,90%,94%,92%\n信息科,80%,90%,85%',
      ['D2 办结率 秘书科 2022-01/2023-12 92% aggregate'],
      [],
      '办结率.csv',
    ],
    [
      'neighbours: a figure that is no mean of them keeps its name',
      '科室,1月,2月,3月,人均\n秘书科,8,6,10,1.2\n信息科,5,4,6,0.9',
      ['E2 人均 秘书科 2023 1.2'],
      [],
      '2023年督查.csv',
    ],
    [
      'neighbours: means that stand alone are what is counted',
      '科室,月均办件（件）,年均办件（件）\n秘书科,8,96\n信息科,5,60',
      ['B2 月均办件 秘书科 2023 8件', 'C3 年均办件 信息科 2023 60件'],
      [],
      '2023年情况.csv',
    ],
  ])
})

describe('weeks with their days, and weeks of a month (Y6)', () => {
  table([
    [
      'days in brackets, with dots',
      '周次,收文（件）\n第20周（5.15—5.21）,30\n第21周（5.22—5.28）,34',
      ['B2 收文 - 2023-W20 30件', 'B3 收文 - 2023-W21 34件'],
      [],
    ],
    [
      'days in words that run over a month',
      '周次,收文（件）\n第22周（5月29日—6月4日）,30\n第23周（6月5日—11日）,34',
      ['B2 收文 - 2023-W22 30件', 'B3 收文 - 2023-W23 34件'],
      [],
    ],
    [
      'over columns',
      '科室,第20周（5/15-5/21）,第21周（5/22-5/28）\n秘书科,3,4\n信息科,5,6',
      ['C3 收文 信息科 2023-W21 6'],
      [],
      '2023年收文.csv',
    ],
    [
      'with its year',
      '周次,收文（件）\n2024年第2周（1月8日—1月14日）,30\n2024年第3周（1月15日—1月21日）,34',
      ['B2 收文 - 2024-W02 30件'],
      [],
    ],
    [
      'an office counts its weeks by its own days',
      '周次,收文（件）\n第1周（1.3—1.9）,30\n第2周（1.10—1.16）,34',
      ['B2 收文 - 2023-01-03/2023-01-09 30件'],
      [],
    ],
    [
      'the first and second week of a month',
      '科室,第一周,第二周\n秘书科,3,4\n信息科,5,6',
      ['B2 收文 秘书科/第一周 2023-09 3', 'C3 收文 信息科/第二周 2023-09 6'],
      [],
      '2023年9月收文.csv',
    ],
    ['neighbours: weeks of a year', '科室,第24周,第25周\n秘书科,3,4\n信息科,5,6', ['B2 收文 秘书科 2023-W24 3'], [], '2023年收文.csv'],
    [
      'neighbours: weeks of the month they lie in',
      '科室,第36周,第37周\n秘书科,3,4\n信息科,5,6',
      ['B2 收文 秘书科 2023-W36 3'],
      [],
      '2023年9月收文.csv',
    ],
  ])
})

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

describe('同期 of a year that is said is of the sheet’s own stretch (W21)', () => {
  const sheet = (title: string, now: string, before: string) => `${title}\n县区,${now}（件）,${before}（件）\n甲县,842,910\n乙县,511,478`
  table([
    ['months', sheet('2024年1—10月信访总量', '2024年1—10月', '2023年同期'), ['C3 信访总量 甲县 2023-01/2023-10 910件'], [], '表.csv'],
    ['a half', sheet('2024年上半年信访总量', '2024年上半年', '2023年同期'), ['C4 信访总量 乙县 2023-H1 478件'], [], '表.csv'],
    ['a quarter', sheet('2024年三季度信访总量', '2024年三季度', '2023年同期'), ['C3 信访总量 甲县 2023-Q3 910件'], [], '表.csv'],
    ['a month', sheet('2024年5月信访总量', '2024年5月', '2023年同期'), ['C3 信访总量 甲县 2023-05 910件'], [], '表.csv'],
    [
      'two years back',
      sheet('2024年1—10月信访总量', '2024年1—10月', '2022年同期'),
      ['C3 信访总量 甲县 2022-01/2022-10 910件'],
      [],
      '表.csv',
    ],
    [
      'neighbours: the whole year before',
      sheet('2024年1—10月信访总量', '2024年1—10月', '2023年'),
      ['C3 信访总量 甲县 2023 910件'],
      [],
      '表.csv',
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

describe('bare numbers over columns that are months (P15)', () => {
  undated([
    [
      'behind 月份 under years',
      '年份,2022,,,2023,,\n月份,1,2,3,1,2,3\n甲县,24,38,11,20,31,40\n乙县,14,20,6,12,20,25',
      ['B3 用水 甲县 2022-01 24', 'G4 用水 乙县 2023-03 25'],
      [],
      '用水.csv',
    ],
    [
      'behind what was done in them',
      '诊断年,2022,,2023,\n诊断月,1,2,1,2\n甲县,24,38,20,31\n乙县,14,20,12,20',
      ['C3 病例 甲县 2022-02 38', 'E4 病例 乙县 2023-02 20'],
      [],
      '病例.csv',
    ],
    ['quarters', '年份,2022,,2023,\n季度,1,2,1,2\n甲县,24,38,20,31\n乙县,14,20,12,20', ['C3 病例 甲县 2022-Q2 38'], [], '病例.csv'],
    ['neighbours: figures of a first row', '科室,发文,收文,批示\n甲科,1,2,3\n乙科,4,5,6', ['B2 发文 甲科 2023 1'], []],
    [
      'neighbours: ages are no months',
      '年龄分组,病例（例）\n0-7月,24\n8-17月,20\n2岁,8',
      ['B2 病例 0-7月 - 24例', 'B3 病例 8-17月 - 20例'],
      [],
      '病例.csv',
    ],
  ])
})

describe('the year of prices is no time (P1)', () => {
  undated([
    [
      'at prices of a year',
      'Year,GDP at 2004-05 prices,Mining at 2004-05 prices\n2010,5.1,3.9\n2011,5.3,9.2',
      ['B2 GDPat2004-05prices - 2010 5.1'],
      [],
      'gdp.csv',
    ],
    ['constant', 'Year,GDP (constant 2015 US$)\n2010,51\n2011,53\n2012,57', ['B2 GDP - 2010 51constant2015US$'], [], 'gdp.csv'],
    [
      '不变价',
      '年份,工业产值（2010年不变价）\n2018,51\n2019,53\n2020,57',
      ['B3 工业产值（2010年不变价） - 2019 53'].map((line) => line.replace(/（/, '(').replace(/）/, ')')),
      [],
      '产值.csv',
    ],
    ['按…价格计算', '年份,按2015年价格计算的产值\n2018,51\n2019,53\n2020,57', ['B3 按2015年价格计算的产值 - 2019 53'], [], '产值.csv'],
    [
      'neighbours: a price index of a year',
      '县区,2022年价格指数,2023年价格指数\n甲县,101,102\n乙县,100,99',
      ['B2 价格指数 甲县 2022 101'],
      [],
    ],
    [
      'neighbours: rows of one time beneath columns of another are told',
      '年份,2015年投资,2015年消费\n2020,5,6\n2021,7,8\n2022,9,8',
      [],
      ['periodDisagrees'],
      '表.csv',
    ],
  ])
})

describe('2024年度总计 is of the months of 2024 that it adds up (W12)', () => {
  undated([
    [
      'so far',
      '项目,2024/01,2024/02,2024年度总计\n发文（件）,18,20,38\n会议（次）,1,2,3',
      ['D2 发文 - 2024-01/2024-02 38件 aggregate'],
      [],
    ],
    [
      'behind a year that is over',
      '项目,2023年11月,2023年12月,2023年合计,2024年1月,2024年2月,2024年合计\n发文（件）,1,2,9,18,20,38\n会议（次）,0,1,5,1,2,3',
      ['D2 发文 - 2023 9件 aggregate', 'G2 发文 - 2024-01/2024-02 38件 aggregate'],
      [],
    ],
    [
      'of noughts',
      '项目,2023年12月,2024年1月,2024年2月,2024年合计\n发文（件）,0,0,0,0\n会议（次）,0,1,2,3',
      ['E2 发文 - 2024-01/2024-02 0件 aggregate'],
      [],
    ],
    ['down', '月份,发文（件）\n2024年1月,18\n2024年2月,20\n2024年3月,22\n2024年合计,60', ['B5 发文 - 2024-Q1 60件 aggregate'], []],
    [
      'neighbours: it says more than they do',
      '项目,2024/01,2024/02,2024年度总计\n发文（件）,18,20,99\n会议（次）,1,2,30',
      ['D2 发文 - 2024 99件 aggregate'],
      [],
    ],
  ])
})

describe('a year of a school goes from summer to summer, and is told (P4)', () => {
  undated([
    [
      'across',
      '学校,2021-2022学年,2022-2023学年\n一中,1200,1300\n二中,900,950',
      ['B2 在校生数 一中 2021-07/2022-06 1200', 'C3 在校生数 二中 2022-07/2023-06 950'],
      ['yearsStraddle'],
      '在校生数.csv',
    ],
    [
      'down, the word in some',
      '学年,学校,招生（人）\n2021-2022学年,一中,12\n2022-2023,一中,13',
      ['C3 招生 一中 2022-07/2023-06 13人'],
      ['yearsStraddle'],
    ],
    [
      'with strokes',
      '学校,2021/2022学年度,2022/2023学年度\n一中,1200,1300\n二中,900,950',
      ['B3 在校生数 二中 2021-07/2022-06 900'],
      ['yearsStraddle'],
      '在校生数.csv',
    ],
    [
      'in a title',
      '2021-2022学年招生情况统计表,,\n学校,招生（人）,毕业（人）\n一中,1200,1100\n二中,900,800',
      ['B3 招生 一中 2021-07/2022-06 1200人'],
      ['yearsStraddle'],
      '表.csv',
    ],
    [
      'a term in a title',
      '2021—2022学年第一学期教学检查统计表,,\n学院,听课（次）,检查（次）\n文学院,120,110\n理学院,90,80',
      ['C4 检查 理学院 2021-H2 80次'],
      ['yearsStraddle'],
      '表.csv',
    ],
    ['neighbours: a term of years', '县区,2021-2023年\n甲县,12\n乙县,13', ['B2 产值 甲县 2021/2023 12'], [], '产值.csv'],
  ])
})

describe('去年同期 behind a total of times is of as much of last year, and of what those count (W16, W20)', () => {
  const rows = '甲县,30,25,41,96,88\n乙县,22,20,28,70,75'
  table([
    [
      '小计 of three months',
      `单位,1月,2月,3月,小计,去年同期\n${rows}`,
      ['E2 2023年情况 甲县 2023-Q1 96 aggregate', 'F2 2023年情况 甲县 2022-Q1 88'],
      [],
    ],
    [
      '一季度合计',
      `单位,指标,1月,2月,3月,一季度合计,去年同期,增幅\n甲县,报送,30,25,41,96,88,9.1%\n乙县,报送,22,20,28,70,75,-6.7%`,
      ['G2 报送 甲县 2022-Q1 88', 'H2 报送 甲县 2023-Q1 9.1% change'],
      [],
    ],
    [
      '1—3月累计',
      `单位,指标,1月,2月,3月,1—3月累计,上年同期\n甲县,报送,30,25,41,96,88\n乙县,报送,22,20,28,70,75`,
      ['G3 报送 乙县 2022-Q1 75'],
      [],
    ],
    [
      'groups of quarters, each with its total',
      `单位,起草,,,,,报送,,,,\n,1季度,2季度,3季度,合计,上年同期,1季度,2季度,3季度,合计,上年同期\n${rows
        .split('\n')
        .map((row) => `${row},3,2,4,9,8`)
        .join('\n')}`,
      [
        'E3 起草 甲县 2023-01/2023-09 96 aggregate',
        'F3 起草 甲县 2022-01/2022-09 88',
        'J3 报送 甲县 2023-01/2023-09 9 aggregate',
        'K3 报送 甲县 2022-01/2022-09 8',
      ],
      [],
    ],
    [
      'a total of what stands beside, not of times',
      '单位,文稿,信息,合计,上年同期\n甲县,30,25,55,50\n乙县,22,20,42,45',
      ['E2 合计 甲县 2022 50'],
      [],
    ],
  ])
})

describe('a total beneath the name that its times stand under adds nothing to that name (W20)', () => {
  const grouped = (heads: string) => `单位,起草（篇）,,,报送（条）,,\n${heads}\n甲县,30,25,55,3,2,5\n乙县,22,20,42,2,2,4`
  table([
    [
      '小计 of months',
      grouped(',1月,2月,小计,1月,2月,小计'),
      ['D3 起草 甲县 2023-01/2023-02 55篇 aggregate', 'G4 报送 乙县 2023-01/2023-02 4条 aggregate'],
      [],
    ],
    ['two years together', grouped(',2022年,2023年,两年合计,2022年,2023年,两年合计'), ['D3 起草 甲县 2022-01/2023-12 55篇 aggregate'], []],
    ['halves of a year', grouped(',上半年,下半年,全年合计,上半年,下半年,全年合计'), ['D3 起草 甲县 2023 55篇 aggregate'], []],
  ])
})

describe('累计 in a month’s sheet of no year is from January to that month (W6)', () => {
  const rows = (title: string, heads: string) => `${title}\n县区,${heads}\n甲县,12,120,-5.2\n乙县,22,210,3.1`
  const sheets: readonly SmallTable[] = [
    [
      'with its change',
      rows('9月份信访工作情况', '本月受理（件）,1—9月累计受理（件）,累计同比（%）'),
      ['B3 受理 甲县 --09 12件', 'C3 受理 甲县 --01/--09 120件', 'D3 受理 甲县 --01/--09 -5.2% change'],
      [],
    ],
    [
      'under the plain word',
      rows('6月份办件情况', '当月（件）,累计（件）,累计增长（%）'),
      ['C4 办件 乙县 --01/--06 210件', 'D4 办件 乙县 --01/--06 3.1% change'],
      [],
    ],
    [
      'of a quarter',
      rows('三季度督查情况', '本季（次）,累计（次）,累计同比（%）'),
      ['B3 督查 甲县 --07/--09 12次', 'C3 督查 甲县 --01/--09 120次'],
      [],
    ],
    [
      'against as much of last year',
      '5月份发文情况\n县区,本月,累计,上年同期累计\n甲县,3,14,16\n乙县,5,22,20',
      ['C3 发文 甲县 --01/--05 14', 'D3 发文 甲县 --01/--05~1 16'],
      [],
    ],
    [
      'January and December before',
      '1月份发文情况\n县区,本月,上月\n甲县,3,4\n乙县,5,2',
      ['B3 发文 甲县 --01 3', 'C3 发文 甲县 --12~1 4'],
      [],
    ],
    ['this month and last', '5月份发文情况\n县区,本月,上月\n甲县,3,4\n乙县,5,2', ['B3 发文 甲县 --05 3', 'C3 发文 甲县 --04 4'], []],
  ]
  undatedYear(sheets.map(([says, sheet, figures, told]) => [says, sheet, figures, told, '情况.csv']))
})

describe('今年 beside 去年 is of the months that another thing has of both years (W22)', () => {
  const sheet = (now: string, before: string, rate = '今年', lastRate = '去年', months = '1—9月') =>
    `2024年${months}督查办理情况\n县区,交办（件）,,办结率（%）,\n县区,${now},${before},${rate},${lastRate}\n甲县,842,910,96.2,95.1\n乙县,511,478,91.4,93.0`
  table([
    [
      'months of both years',
      sheet('2024年1—9月', '2023年1—9月'),
      ['D4 办结率 甲县 2024-01/2024-09 96.2%', 'E4 办结率 甲县 2023-01/2023-09 95.1%'],
      [],
      '表.csv',
    ],
    [
      '去年同期 beside them',
      sheet('2024年1—9月', '去年同期'),
      ['D5 办结率 乙县 2024-01/2024-09 91.4%', 'E5 办结率 乙县 2023-01/2023-09 93%'],
      [],
      '表.csv',
    ],
    [
      'a half',
      sheet('2024年上半年', '2023年上半年', '本年', '上年', '1—6月'),
      ['D4 办结率 甲县 2024-H1 96.2%', 'E4 办结率 甲县 2023-H1 95.1%'],
      [],
      '表.csv',
    ],
    [
      'a quarter',
      sheet('2024年三季度', '2023年三季度', '今年', '上年', '7—9月'),
      ['D4 办结率 甲县 2024-Q3 96.2%', 'E4 办结率 甲县 2023-Q3 95.1%'],
      [],
      '表.csv',
    ],
    [
      'a month',
      sheet('2024年9月', '2023年9月', '今年', '去年', '9月'),
      ['D4 办结率 甲县 2024-09 96.2%', 'E4 办结率 甲县 2023-09 95.1%'],
      [],
      '表.csv',
    ],
    [
      'neighbours: a goal is of the year',
      sheet('2024年1—9月', '2023年1—9月', '今年目标', '去年'),
      ['E4 办结率 甲县 2023 95.1%'],
      [],
      '表.csv',
    ],
    [
      'neighbours: 全年 says so',
      sheet('2024年1—9月', '2023年1—9月', '2024年1—9月', '去年全年'),
      ['E4 办结率 甲县 2023 95.1%'],
      [],
      '表.csv',
    ],
    [
      'neighbours: of the year where its own column has no other',
      sheet('2024年1—9月', '2023年1—9月', '2024年1—9月', '去年'),
      ['E4 办结率 甲县 2023 95.1%'],
      [],
      '表.csv',
    ],
  ])
})
