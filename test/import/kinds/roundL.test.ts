import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('works that money is put into are what columns count of (L11)', () => {
  table([
    [
      'beside how far they lie from the schedule, and nothing to be done',
      '项目名称,累计完成投资（万元）,较时序进度\n南湖公园,5200,超6.7个百分点\n北环路,18000,差2.1个百分点\n体育馆,900,持平',
      ['B2 完成投资 南湖公园 2023 5200万元', 'C2 完成投资 南湖公园 2023 6.7个百分点 change', 'C3 完成投资 北环路 2023 -2.1个百分点 change'],
      [],
    ],
    [
      'numbered in groups, whose rows add up what is in them',
      '序号,项目名称,总投资（万元）,年度计划投资（万元）,完成投资（万元）,完成年度计划比例\n一,道路,86000,30000,16500,55%\n1,滨河路,36000,12000,7200,60%\n2,东环路,50000,18000,9300,51.7%\n二,园区,20000,8000,3000,37.5%\n1,食品园,20000,8000,3000,37.5%',
      [
        'C2 总投资 道路 2023 86000万元 aggregate',
        'E3 完成投资 滨河路 2023 7200万元',
        'D3 完成投资 滨河路 2023 12000万元 target',
        'F3 完成投资 滨河路 2023 60% completion',
        'C5 总投资 园区 2023 20000万元 aggregate',
        'C6 总投资 食品园 2023 20000万元',
      ],
      [],
    ],
    [
      'works of bodies',
      '工程名称,责任单位,总投资（亿元）,完成投资（亿元）\n站房,交通局,12.5,4.2\n引水,水务局,30,9.1',
      ['C2 完成投资 交通局/站房 2023 12.5亿元 target', 'D3 完成投资 水务局/引水 2023 9.1亿元'],
      [],
    ],
    [
      'money given out',
      '项目,下达资金（万元）,拨付资金（万元）,拨付率\n农村道路,800,640,80%\n饮水安全,500,500,100%',
      ['B2 下达资金 农村道路 2023 800万元', 'D3 拨付率 饮水安全 2023 100%'],
      [],
    ],
    [
      'neighbours: what is to be reached is named by its row',
      '项目名称,单位,年度目标,完成,较时序进度（百分点）\n城镇新增就业,人,6000,3300,5\n固定资产投资,亿元,200,90,-5',
      ['C2 城镇新增就业 - 2023 6000人 target', 'D3 固定资产投资 - 2023 90亿元', 'E3 固定资产投资 - 2023 -5百分点 change'],
      [],
    ],
    [
      'neighbours: things that are done are too',
      '项目名称,计划,完成,完成率\n口袋公园（个）,20,15,75%\n公厕（座）,40,38,95%',
      ['B2 口袋公园 - 2023 20个 target', 'C3 公厕 - 2023 38座'],
      [],
    ],
  ])
})

describe('above and below a plan in words (Q13)', () => {
  table([
    [
      '超 and 差',
      '镇,采用量（条）,较序时进度\n甲镇,20,超3.5个百分点\n乙镇,10,差2个百分点',
      ['C2 采用量 甲镇 2023 3.5个百分点 change', 'C3 采用量 乙镇 2023 -2个百分点 change'],
      [],
    ],
    [
      '超出 and 欠',
      '镇,采用量（条）,较序时进度\n甲镇,20,超出3个百分点\n乙镇,10,欠4个百分点',
      ['C2 采用量 甲镇 2023 3个百分点 change', 'C3 采用量 乙镇 2023 -4个百分点 change'],
      [],
    ],
    [
      '超序时 and 慢',
      '镇,采用量（条）,较序时进度\n甲镇,20,超序时1.2个百分点\n乙镇,10,慢0.8个百分点',
      ['C2 采用量 甲镇 2023 1.2个百分点 change', 'C3 采用量 乙镇 2023 -0.8个百分点 change'],
      [],
    ],
    [
      'against a goal',
      '镇,采用量（条）,较目标\n甲镇,20,超5%\n乙镇,10,差3%',
      ['C2 采用量 甲镇 2023 5% change', 'C3 采用量 乙镇 2023 -3% change'],
      [],
    ],
    [
      'neighbours: a figure that is beyond a number',
      '镇,采用量（条）\n甲镇,超20\n乙镇,10',
      ['B2 采用量 甲镇 2023 20条 atLeast', 'B3 采用量 乙镇 2023 10条'],
      [],
    ],
  ])
})

describe('rows that say the same are told apart, and the others keep their names (L10)', () => {
  table([
    [
      'two of five',
      '单位,来文（件）\n执法局,12\n住建局,8\n执法局,5\n水务局,9\n审计局,4',
      ['B2 来文 执法局/1 2023 12件', 'B3 来文 住建局 2023 8件', 'B4 来文 执法局/3 2023 5件', 'B6 来文 审计局 2023 4件'],
      ['keysClash'],
    ],
    [
      'subtotals of groups that have no names',
      '单位,任务（项）,办结（项）\n甲局,4,3\n乙局,6,6\n小计,10,9\n丙县,5,1\n丁县,7,2\n小计,12,3',
      ['B2 任务 甲局 2023 4项', 'B4 任务 3 2023 10项 aggregate', 'B7 任务 6 2023 12项 aggregate'],
      ['keysClash'],
    ],
    ['three that are one', '类别,件数\n甲,1\n乙,2\n甲,3\n甲,4', ['B3 件数 乙 2023 2件', 'B5 件数 甲/4 2023 4件'], ['keysClash']],
    [
      'records without any name keep their number each',
      '日期,金额（元）\n,5\n,6\n,7',
      ['B2 金额 1 2023 5元', 'B4 金额 3 2023 7元'],
      ['rowLabelsMissing'],
    ],
    ['neighbours: names of their own', '单位,来文（件）\n甲局,1\n乙局,2', ['B2 来文 甲局 2023 1件'], []],
  ])
})

describe('a lowest heading is of its own group alone (H1)', () => {
  const book = (head: string, under: string, row: string) => `${head}\n${under}\n甲科,${row}\n乙科,${row}\n丙科,${row}`
  table([
    [
      'a name beside a group of three',
      book('科室,应到（人）,请假,,,迟到（人次）', ',,事假（天）,病假（天）,年假（天）,', '9,1,2,3,4'),
      ['E3 请假年假 甲科 2023 3天', 'F3 迟到 甲科 2023 4人次'],
      [],
    ],
    [
      'two names behind it',
      book('科室,信访,,办结（件）,满意率（%）', ',来信（件）,来访（件）,,', '5,6,7,88'),
      ['C3 信访来访 甲科 2023 6件', 'D3 办结 甲科 2023 7件', 'E3 满意率 甲科 2023 88%'],
      [],
    ],
    [
      'before it',
      book('科室,总数（件）,其中,,备案（件）', ',,来文（件）,发文（件）,', '11,5,6,7'),
      ['B3 总数 甲科 2023 11件 aggregate', 'E3 备案 甲科 2023 7件'],
      [],
    ],
    [
      'between two groups',
      book('科室,收文,,会议（次）,发文,', ',上级（件）,下级（件）,,上行（件）,下行（件）', '1,2,3,4,5'),
      ['D3 会议 甲科 2023 3次', 'E3 发文上行 甲科 2023 4件'],
      [],
    ],
    [
      'a group of one name',
      book('科室,会议,,培训（次）', ',大型（次）,小型（次）,', '1,2,3'),
      ['C3 会议小型 甲科 2023 2次', 'D3 培训 甲科 2023 3次'],
      [],
    ],
  ])
})

describe('a bracket that says how many marks there are makes a score (T4)', () => {
  table([
    [
      'of a growth',
      '县区,GDP增速（20分）,总分\n甲县,18.5,82.7\n乙县,16.8,81.9',
      ['B2 GDP增速 甲县 2023 18.5 score', 'C2 总分 甲县 2023 82.7 score'],
      [],
    ],
    [
      'said as the most',
      '单位,党建工作（满分30分）,信息报送（满分10分）\n甲局,28,9\n乙局,27,8',
      ['B2 党建工作 甲局 2023 28 score', 'C3 信息报送 乙局 2023 8 score'],
      [],
    ],
    ['of a rate', '单位,办结率（15分）\n甲局,14.5\n乙局,15', ['B2 办结率 甲局 2023 14.5 score'], []],
    [
      'under a group',
      '县区,经济发展（40分）,,民生（30分）\n,固投增速（20分）,税收（20分）,\n甲县,17,16,28\n乙县,19,15,27',
      ['B3 经济发展固投增速 甲县 2023 17 score', 'D3 民生 甲县 2023 28 score'],
      [],
    ],
    ['of what is left undone', '单位,逾期办件（扣分上限5分）,满意度（10分）\n甲局,2,9\n乙局,1,8', ['C2 满意度 甲局 2023 9 score'], []],
    ['neighbours: what each of them brings', '单位,省级采用（10分/篇）\n甲局,3\n乙局,2', ['B2 省级采用(10分/篇) 甲局 2023 3'], []],
    ['neighbours: a growth', '县区,GDP增速（%）\n甲县,6.1\n乙县,5.8', ['B2 GDP 甲县 2023 6.1% change'], []],
  ])
})

describe('several things said in one cell around a table (E1, E2)', () => {
  const body = '科室,发文\n甲科,12\n乙科,9'
  table([
    ['the unit first', `单位：件  填报单位：市水务局\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['the unit last', `填报单位：市水务局    单位：件\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['a semicolon between', `填报单位：市水务局；单位：件\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['behind a title', `2022年发文情况统计表    单位：件\n${body}`, ['B3 发文 甲科 2022 12件'], []],
    ['three things', `单位：件  制表人：王  联系电话：12345\n${body}`, ['B3 发文 甲科 2023 12件'], []],
    ['neighbours: a body behind 单位', `单位：市水务局    制表：王\n${body}`, ['B3 发文 甲科 2023 12'], []],
  ])
})

describe('a note beneath says when and in what (E2, Y1)', () => {
  const body = '科室,发文,收文\n甲科,12,3\n乙科,9,4'
  const name = '统计表.csv'
  table([
    ['统计期', `${body}\n注：统计期为2024年1—5月，单位：件`, ['B2 发文 甲科 2024-01/2024-05 12件'], [], name],
    ['本表为', `${body}\n说明：本表为2022年决算数。`, ['B2 发文 甲科 2022 12'], [], name],
    ['以上数据', `${body}\n注：以上数据均为2024年一季度数据。`, ['C3 收文 乙科 2024-Q1 4'], [], name],
    [
      'for every table of the sheet',
      `${body}\n\n部门,发文,收文\n甲局,1,2\n乙局,3,5\n注：统计期间：2024年6月；单位：件`,
      ['B2 发文 甲科 2024-06 12件', 'B6 发文 甲局 2024-06 1件'],
      [],
      name,
    ],
    ['neighbours: a title goes before it', `2023年情况\n${body}\n注：本表为2022年口径。`, ['B3 发文 甲科 2023 12'], [], name],
    ['neighbours: what the year is said of is something else', `${body}\n注：增速按2020年价格计算。`, ['B2 发文 甲科 - 12'], [], name],
  ])
})

describe('日期 beside a daily report is its day (E9)', () => {
  const body = '窗口,当日受理（件）,本月累计受理（件）\n公安,56,150\n税务,88,260'
  table([
    [
      'the day',
      `办件日报\n日期：2024年6月3日\n${body}`,
      ['B4 当日受理 公安 2024-06-03 56件', 'C4 受理 公安 2024-06-01/2024-06-03 150件'],
      [],
    ],
    ['the time', `政务大厅日报表\n时间：2024.6.3\n${body}`, ['B4 当日受理 政务大厅/公安 2024-06-03 56件'], []],
    ['when its figures are of', `办件日报\n统计日期：2024-06-03\n${body}`, ['B4 当日受理 公安 2024-06-03 56件'], []],
    ['a sheet that says so by its name', `日期：2024年6月3日\n${body}`, ['B3 当日受理 公安 2024-06-03 56件'], [], '值班日报.csv'],
    [
      'neighbours: another sheet says by it when it was made',
      `办件情况表\n日期：2024年6月3日\n窗口,受理（件）\n公安,56\n税务,88`,
      ['B4 受理 公安 - 56件'],
      [],
      '统计表.csv',
    ],
  ])
})

describe('完成 beside the year before names nothing over rows that do (H8)', () => {
  table([
    [
      'and has the growth of its row',
      '指标,计量单位,本年完成,上年同期,增长%\n工业,亿元,520.1,487.4,6.7\n建筑业,亿元,120.1,113,6.3',
      ['C2 工业 - 2023 520.1亿元', 'D2 工业 - 2022 487.4亿元', 'E2 工业 - 2023 6.7% change'],
      [],
    ],
    ['without units', '指标,累计完成,上年同期\n来信,12,9\n来访,7,8', ['B2 来信 - 2023 12', 'C3 来访 - 2022 8'], []],
    [
      'of a month',
      '指标名称,单位,本月完成,上年同月\n起草文稿,篇,8,6\n督办单,件,5,3',
      ['C2 起草文稿 - 2023-07 8篇', 'D3 督办单 - 2022-07 3件'],
      [],
      '2023年7月情况.csv',
    ],
    ['alone', '指标,单位,完成数\n起草文稿,篇,8\n督办单,件,5', ['C2 起草文稿 - 2023 8篇'], []],
    [
      'neighbours: beside names of their own',
      '县区,派单（件）,完成数\n甲县,9,8\n乙县,7,7',
      ['B2 派单 甲县 2023 9件', 'C3 完成数 乙县 2023 7'],
      [],
    ],
  ])
})

describe('a change behind a total is of the total, in what it counts (A1, A2)', () => {
  table([
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

describe('bare numbers over columns that are months (P15)', () => {
  table([
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

describe('units nobody had said (U1, T2)', () => {
  table([
    ['a currency behind its scale', 'Year,Saving (bn USD)\n2021,22.5\n2022,23.5', ['B2 Saving - 2021 22.5bnUSD'], []],
    ['a currency alone over what the file names', 'Country,US$\nNorway,70\nQatar,60', ['B2 GDP Norway - 70US$'], [], 'GDP.csv'],
    ['months of work', '任务,工期（人月）\n开发,3.5\n测试,2', ['B2 工期 开发 2023 3.5人月'], []],
    [
      'a unit with its scale beneath a name',
      '科室,讲话,,汇报,\n,篇数,万字,篇数,万字\n甲科,23,11.5,14,5.6\n乙科,18,9.2,9,3.1',
      ['B3 讲话篇数 甲科 2023 23篇', 'C3 讲话 甲科 2023 11.5万字'],
      [],
    ],
    [
      'neighbours: a name that is a unit too',
      '科室,来访,\n,批次,人次\n甲科,3,12\n乙科,2,5',
      ['B3 来访(批次) 甲科 2023 3批次', 'C3 来访(人次) 甲科 2023 12人次'],
      [],
    ],
  ])
})
