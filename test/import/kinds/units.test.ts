import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { tidyRow } from '../../../src/report/tidy'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

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

describe('增减幅 is a change in percent (T4)', () => {
  table([
    [
      'beside the number',
      '项目,2022年（万元）,2023年（万元）,增减额,增减幅\n接待费,18.6,12.4,-6.2,-33.3%\n用车费,42,39.5,-2.5,-6.0%',
      ['E2 接待费 - 2023 -33.3% change', 'D3 用车费 - 2023 -2.5万元 change'],
      [],
    ],
    ['alone', '单位,2022年,2023年,增减幅（%）\n甲局,50,60,20\n乙局,40,30,-25', ['D2 情况 甲局 2023 20% change'], [], '情况.csv'],
    ['同比增减幅', '单位,受理（件）,同比增减幅\n甲局,60,20%\n乙局,30,-25%', ['C3 受理 乙局 2023 -25% change'], []],
    ['增减幅度', '单位,受理（件）,增减幅度\n甲局,60,20%\n乙局,30,-25%', ['C3 受理 乙局 2023 -25% change'], []],
    ['neighbours: 幅员 is a thing', '镇,幅员面积（亩）\n东镇,60\n西镇,30', ['B2 幅员面积 东镇 2023 60亩'], []],
  ])
})

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

describe('by how many places somebody moved, in words (Q13)', () => {
  const moved = (head: string, moves: readonly string[]) =>
    `单位,积分,名次,${head}\n` + moves.map((move, k) => `${'甲乙丙丁'.charAt(k)}县,${90 - 10 * k},${k + 1},${move}`).join('\n')
  table([
    [
      '进 and 退',
      moved('位次变化', ['进1', '退1', '持平', '持平']),
      ['D2 位次 甲县 2023 1 change', 'D3 位次 乙县 2023 -1 change', 'D4 位次 丙县 2023 0 change'],
      [],
    ],
    [
      'with 位',
      moved('名次升降', ['进2位', '退1位', '退1位', '不变']),
      ['D2 名次 甲县 2023 2位 change', 'D4 名次 丙县 2023 -1位 change'],
      [],
    ],
    ['上移 and 下移', moved('排名变化', ['上移1名', '下移1名', '—', '—']), ['D3 排名 乙县 2023 -1名 change'], []],
    [
      '进位 and 退位',
      moved('位次变化', ['进位3', '退位2', '退位1', '持平']),
      ['D2 位次 甲县 2023 3 change', 'D3 位次 乙县 2023 -2 change'],
      [],
    ],
    ['arrows', moved('位次变化', ['↑1', '↓1', '→', '→']), ['D2 位次 甲县 2023 1 change', 'D3 位次 乙县 2023 -1 change'], []],
    [
      'beneath a note of money places are no money',
      '单位：万元\n镇,到位资金,位次,位次变化\n甲镇,1800,1,↑1\n乙镇,1250,2,↓1\n丙镇,900,3,持平',
      ['D3 位次 甲镇 2023 1 change', 'B3 到位资金 甲镇 2023 1800万元'],
      [],
    ],
  ])
})

describe('what a score and its weight are in (U2)', () => {
  const duty = (head: string) =>
    `类别,指标,单位,${head},目标值,完成值,得分\n经济,投资,亿元,15,3.2,3.4,15\n经济,招商,万元,10,8000,7400,9.25\n民生,改厕,户,8,420,420,8`
  table([
    ['权重', duty('权重'), ['D2 投资 权重 2023 15', 'G3 招商 得分 2023 9.25 score', 'E2 投资 - 2023 3.2亿元 target'], []],
    ['分值权重', duty('分值权重'), ['D3 招商 分值权重 2023 10 score'], []],
    ['指标权重', duty('指标权重'), ['D4 改厕 指标权重 2023 8'], []],
    ['考核权重', duty('考核权重'), ['D4 改厕 考核权重 2023 8'], []],
    [
      'without a column of groups',
      '指标,单位,权重,目标值,完成值\n投资,亿元,15,3.2,3.4\n招商,万元,10,8000,7400',
      ['C2 投资 权重 2023 15', 'E3 招商 - 2023 7400万元'],
      [],
    ],
  ])
})

describe('places counted beside households in one cell (Q8)', () => {
  const cells = (a: string, b: string) => `乡镇,监测（户）,帮扶覆盖\n甲镇,42,${a}\n乙镇,35,${b}`
  table([
    ['村 and 户', cells('3个村/12户', '2个村/9户'), ['C2 帮扶覆盖 甲镇 2023 3个村', 'C2 帮扶覆盖 甲镇 2023 12户'], []],
    ['社区 and 户', cells('3个社区/12户', '2个社区/9户'), ['C3 帮扶覆盖 乙镇 2023 9户'], []],
    ['one of them', cells('3个村', '2个村'), ['C2 帮扶覆盖 甲镇 2023 3个村'], []],
    ['项目 and money', cells('3个项目/120万元', '2个项目/90万元'), ['C3 帮扶覆盖 乙镇 2023 90万元'], []],
    ['小区 and 户', cells('3个小区/1200户', '2个小区/900户'), ['C3 帮扶覆盖 乙镇 2023 2个小区'], []],
  ])
})

describe('above and below a plan in words (Q13)', () => {
  undated([
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

describe('a bracket that says how many marks there are makes a score (T4)', () => {
  undated([
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

describe('units nobody had said (U1, T2)', () => {
  undated([
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

describe('scales of other countries (U1)', () => {
  undated([
    ['crores', 'State,Price (in Crores)\nKerala,9400\nGoa,12', ['B2 Price Kerala - 9400inCrores'], [], 'gva.csv'],
    ['lakhs', 'State,Persons (lakhs)\nKerala,94\nGoa,12', ['B2 Persons Kerala - 94lakhs'], [], 'gva.csv'],
    ['million USD', 'Country,Exports (million USD)\nJapan,94\nNorway,12', ['B2 Exports Japan - 94millionUSD'], [], 'trade.csv'],
    ['bn EUR', 'Country,Debt (bn EUR)\nJapan,94\nNorway,12', ['B2 Debt Japan - 94bnEUR'], [], 'trade.csv'],
    ['neighbours: a bracket that is no unit', 'Country,Debt (gross)\nJapan,94\nNorway,12', ['B2 Debt(gross) Japan - 94'], [], 'trade.csv'],
  ])
})

describe('零报送 heads a column (Q12)', () => {
  undated([
    ['last of three', '单位,约稿信息,零报送\n甲县,37,121\n乙县,38,282', ['B2 约稿信息 甲县 2023 37', 'C3 零报送 乙县 2023 282'], []],
    ['first of them', '单位,零报送,约稿信息\n甲县,37,121\n乙县,38,282', ['B2 零报送 甲县 2023 37'], []],
    ['under a title and a unit', '信息报送统计表,,\n,,单位：条\n单位,特稿,零报送\n甲县,37,121', ['C4 零报送 甲县 2023 121条'], []],
    ['零差错 too', '单位,差错,零差错\n甲县,1,12\n乙县,2,13', ['C3 零差错 乙县 2023 13'], []],
    ['neighbours: a zero beneath its heading', '单位,信息条数,约稿\n甲县,零报送,零报送\n乙县,38,2', ['B2 信息条数 甲县 2023 0条'], []],
    ['neighbours: beside who answers', '单位,负责人,信息条数\n甲县,张某,零报送\n乙县,李某,38', ['C2 信息条数 甲县 2023 0条'], []],
  ])
})

describe('notes, months and units written otherwise (U1, P1, Y5)', () => {
  undated([
    [
      'a sentence behind a unit',
      'Table 6. Income,,\n[Millions of dollars] Seasonally adjusted at annual rates,,\nLine,1948,1949\nMining,5,6\nFarms,7,8',
      ['B4 Mining - 1948 5Millionsofdollars'],
      [],
      'income.csv',
    ],
    ['a month, a dash and a year', 'YEAR,CPI\nFeb - 2009,79.8\nMar - 2009,81.9\nApr - 2009,81.6', ['B2 CPI - 2009-02 79.8'], [], 'cpi.csv'],
    ['millilitres', '统计项,数值\n总献血量(ml),6220\n总用血量(ml),900', ['B2 总献血量 - 2023 6220ml'], []],
    ['a game is no bureau', '名称,胜场,败场\n甲,3,4\n乙,5,6', ['B2 胜场 甲 - 3'], [], '所有竞技场对局.csv'],
    ['a year that touches names is told', '国家,2018人口(百万),2018GDP(亿美元)\n美国,327,20\n英国,66,2.9', [], ['seriesSplit'], '球迷.csv'],
    [
      'neighbours: a bureau',
      '月份,受理\n1月,3\n2月,5',
      ['B2 受理 某市统计局 --01 3'],
      ['yearUnknown', 'officeFromFileName'],
      '某市统计局.csv',
    ],
  ])
})

describe('letters that only multiply, behind an underscore (T2)', () => {
  undated([
    [
      'a name in a row',
      'area,input,year,amount\nAA,gas_td_trn,2020,3\nAA,coal_use,2020,5\nBB,gas_td_trn,2020,4\nBB,coal_use,2020,4',
      ['D2 gas_td_trn AA 2020 3'],
      [],
    ],
    ['a heading', 'office,load_k,load_m\nAA,3,4\nBB,5,6', ['B2 load_k AA 2023 3'], []],
    ['another', 'office,cost_bn,staff\nAA,3,4\nBB,5,6', ['B3 cost_bn BB 2023 5'], []],
    ['neighbours: a unit', 'office,load_kg,staff\nAA,3,4\nBB,5,6', ['B2 load AA 2023 3kg'], []],
    ['neighbours: a share', '单位,办结_%,件数\n甲局,30,4\n乙局,50,6', ['B2 办结 甲局 2023 30%'], []],
  ])
})

describe('two figures of a cell under two words in a bracket (Q23)', () => {
  undated([
    [
      'days',
      '姓名,出勤天数（标准/实际）,迟到（次）\n张三,9/8,1\n李四,9/7,0',
      ['B2 出勤天数(标准) 张三 2023 9', 'B3 出勤天数(实际) 李四 2023 7'],
      [],
    ],
    ['drafts', '科室,文稿（起草/审核）,会议\n甲科,12/15,1\n乙科,9/7,0', ['B2 文稿(审核) 甲科 2023 15'], []],
    ['half width', '科室,文稿(起草/审核),会议\n甲科,12/15,1\n乙科,9/7,0', ['B3 文稿(起草) 乙科 2023 9'], []],
    ['with a plus', '科室,督办(本级+上级),会议\n甲科,2+5,1\n乙科,9+7,0', ['B2 督办(上级) 甲科 2023 5'], []],
    ['neighbours: the unit in the bracket', '科室,应到/实到（人）,会议\n甲科,12/15,1\n乙科,9/7,0', ['B2 实到 甲科 2023 15人'], []],
  ])
})

describe('units of power and work (U1)', () => {
  undated([
    ['power', '指标,2022年,2023年\n用电量(亿千瓦小时),10,12', ['C2 用电量 - 2023 12亿千瓦小时'], []],
    ['work', '指标,2022年,2023年\n全时当量(人年),10,12', ['C2 全时当量 - 2023 12人年'], []],
  ])
})

describe('as many names as units that the note lists: each takes the one at its place (A7, U5)', () => {
  table([
    [
      'four columns',
      '单位：篇、次、期、条\n科室,起草,督查,编发,报送\n一科,22,2,6,120\n二科,18,5,4,98',
      ['B3 起草 一科 2023 22篇', 'E4 报送 二科 2023 98条'],
      [],
    ],
    [
      'a stroke between',
      '单位：篇/次\n科室,文稿,,督查,\n,上半年,下半年,上半年,下半年\n一科,52,63,5,7\n二科,34,39,11,11',
      ['B4 文稿 一科 2023-H1 52篇', 'E5 督查 二科 2023-H2 11次'],
      [],
    ],
    ['rows', '单位：件、场\n事项,甲县,乙县\n收文,80,60\n会议,12,9', ['B3 收文 甲县 2023 80件', 'C4 会议 乙县 2023 9场'], []],
    [
      'a score and a rate beside',
      '单位：篇、次、分、%\n科室,文稿,督查,得分,完成率\n一科,22,2,88,95\n二科,18,5,90,97',
      ['C3 督查 一科 2023 2次', 'D3 得分 一科 2023 88分 score'],
      [],
    ],
    [
      'money where a count stands',
      '单位：个、亿元\n县区,投资额,项目数\n甲县,22.5,20\n乙县,18.1,15',
      ['B3 投资额 甲县 2023 22.5亿元', 'C3 项目数 甲县 2023 20个'],
      [],
    ],
    [
      'three names and two units',
      '单位：篇、次\n科室,文稿,督查,调研\n一科,22,2,6\n二科,18,5,4',
      ['B3 文稿 一科 2023 22', 'D3 调研 一科 2023 6'],
      ['unitUnused'],
    ],
    [
      'so many a thousand, and how many of one for one of another',
      '单位：人；‰\n县,出生人数,出生率,性别比例,城乡收入比\n甲县,500,9.1,104.5,2.1\n乙县,600,8.2,103.8,2.2',
      ['B3 出生人数 甲县 2023 500人', 'C3 出生率 甲县 2023 9.1‰', 'D3 性别比例 甲县 2023 104.5', 'E3 城乡收入比 甲县 2023 2.1'],
      [],
    ],
    [
      'the same with a comma',
      '"单位：人，‰"\n县,出生人数,出生率,性别比例,城乡收入比\n甲县,500,9.1,104.5,2.1\n乙县,600,8.2,103.8,2.2',
      ['B3 出生人数 甲县 2023 500人', 'C3 出生率 甲县 2023 9.1‰', 'D3 性别比例 甲县 2023 104.5', 'E3 城乡收入比 甲县 2023 2.1'],
      [],
    ],
    [
      'the same with 、',
      '单位：人、‰\n县,出生人数,出生率,性别比例,城乡收入比\n甲县,500,9.1,104.5,2.1\n乙县,600,8.2,103.8,2.2',
      ['B3 出生人数 甲县 2023 500人', 'C3 出生率 甲县 2023 9.1‰', 'D3 性别比例 甲县 2023 104.5', 'E3 城乡收入比 甲县 2023 2.1'],
      [],
    ],
    ['so much a person', '单位：元/人\n科室,培训费,差旅费\n一科,220,310\n二科,180,290', ['B3 培训费 一科 2023 220元/人'], []],
  ])
})

describe('Y3 a heading over rows says their unit, where they and the columns say none', () => {
  /** Cell, number and unit. */
  const unitsOf = (sheet: string): string[] => {
    const { dataset } = importWorkbook(new TextEncoder().encode(sheet), '统计表.csv', [])
    return Array.from({ length: dataset.count }, (_, k) => {
      const { cell, value, unit } = tidyRow(dataset, k)
      return `${cell} ${value} ${unit}`
    })
  }
  it('a share over bands that are set in; the row that says its own ends it', () =>
    expect(
      unitsOf(
        '指标,2020年\n全县人口（万人）,61.2\n各年龄组比重（%）,\n  0—14岁,17.9\n  15—64岁,68.6\n  65岁及以上,13.5\n人均寿命（岁）,77.9\n  建制乡,7\n',
      ),
    ).toEqual(['B2 61.2 万人', 'B4 17.9 %', 'B5 68.6 %', 'B6 13.5 %', 'B7 77.9 岁', 'B8 7 ']))
  it('numbered headings, each of its own; a rate keeps its percent', () =>
    expect(unitsOf('指标,2024年\n一、财政收入（万元）,\n税收收入,13\n税收占比,72.2%\n二、税务登记（户）,\n企业,33\n个体,55\n')).toEqual([
      'B3 13 万元',
      'B4 72.2 %',
      'B6 33 户',
      'B7 55 户',
    ]))
  it('not against what the columns say', () =>
    expect(unitsOf('项目,总投资（万元）,完成（万元）\n（一）续建项目（个）,,\n北环路,300,120\n南桥,500,410\n')).toEqual([
      'B3 300 万元',
      'C3 120 万元',
      'B4 500 万元',
      'C4 410 万元',
    ]))
  it('an indicator nobody reported says nothing of the next', () =>
    expect(unitsOf('指标,2024年\n满意率（%）,\n收文,13\n发文,15\n')).toEqual(expect.arrayContaining(['B3 13 ', 'B4 15 '])))
})
