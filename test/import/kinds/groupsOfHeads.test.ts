import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('the one district beside those around it (H7)', () => {
  table([
    [
      'this district over two years, others beside it',
      '指标,本区,,周边县区,\n,2022年,2023年,东湖区,西湖区\n开办时间（小时）,4,3,5,6\n环节（个）,3,2,4,5',
      ['B3 开办时间 - 2022 4小时', 'C4 环节 - 2023 2个', 'D3 开办时间 东湖区 2023 5小时', 'E4 环节 西湖区 2023 5个'],
      [],
    ],
    [
      'cities of the like',
      '指标,我市,兄弟城市,\n,,青州市,寿光市\n开办时间（小时）,4,5,6\n环节（个）,3,4,5',
      ['B3 开办时间 - 2023 4小时', 'C3 开办时间 青州市 2023 5小时'],
      [],
    ],
    ['all counties over their names', '指标,各县区,\n,惠民县,阳信县\n受理（件）,4,5\n办结（件）,3,4', ['C4 办结 阳信县 2023 4件'], []],
    ['streets over their names', '指标,街道,\n,东街道,西街道\n受理（件）,4,5\n办结（件）,3,4', ['B3 受理 东街道 2023 4件'], []],
    ['departments over their names', '指标,其他部门,\n,财政局,民政局\n受理（件）,4,5\n办结（件）,3,4', ['C3 受理 民政局 2023 5件'], []],
    [
      'neighbours: groups that say of which kind stay',
      '指标,城区,,山区,\n,东湖区,西湖区,云山县,石山县\n受理（件）,4,5,6,7\n办结（件）,3,4,5,6',
      ['B3 受理 东湖区/城区 2023 4件'],
      [],
    ],
  ])
})

describe('bands of sizes that head columns are names (H21)', () => {
  const groups = (bands: readonly string[]) =>
    `班次,男,,女,\n,${bands.join(',')},${bands.join(',')}\n青年班,22,14,15,9\n书记班,6,37,3,12\n初任班,51,2,56,3`
  table([
    ['two bands of ages', groups(['35岁及以下', '36岁及以上']), ['B3 男35岁及以下 青年班 2023 22', 'E5 女36岁及以上 初任班 2023 3'], []],
    ['spans', groups(['18—35岁', '36—45岁']), ['B3 男18-35岁 青年班 2023 22'], []],
    [
      'one row of them',
      '单位,30岁以下,31—40岁,41—50岁,51岁以上\n甲办,11,14,9,5\n乙局,6,13,12,6',
      ['B2 30岁以下 甲办 2023 11', 'E3 51岁以上 乙局 2023 6'],
      [],
    ],
    [
      'beneath a group, beside figures of other kinds',
      '单位,编制（名）,年龄结构,,\n,,35岁以下,36—45岁,46岁以上\n甲办,42,11,14,9\n乙局,36,6,13,12',
      ['C3 年龄结构35岁以下 甲办 2023 11', 'B4 编制 乙局 2023 36名'],
      [],
    ],
    [
      'of money',
      '镇,50万元以下,50—100万元,100万元以上\n甲镇,12,5,2\n乙镇,9,4,1',
      ['B2 50万元以下 甲镇 2023 12', 'D3 100万元以上 乙镇 2023 1'],
      [],
    ],
    ['neighbours: goals in a row', '指标,目标,完成\n办结天数,5天以内,4天\n发文,30件以内,28件', ['C2 办结天数 - 2023 4天'], []],
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

describe('a lowest heading is of its own group alone (H1)', () => {
  const book = (head: string, under: string, row: string) => `${head}\n${under}\n甲科,${row}\n乙科,${row}\n丙科,${row}`
  undated([
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

describe('完成 beside the year before names nothing over rows that do (H8)', () => {
  undated([
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

describe('marks beneath names name nothing (H2)', () => {
  const book = (marks: string) => `姓名,出勤,病假,事假\n,${marks}\n甲某,17,1,0\n乙某,21,0,2\n丙某,20,0,1`
  undated([
    ['ticks and circles', book('√,⊕,⊙'), ['B3 出勤 甲某 2023 17', 'D4 事假 乙某 2023 2'], []],
    ['stars', book('★,☆,◇'), ['C3 病假 甲某 2023 1'], []],
    ['triangles', book('▲,△,◎'), ['C3 病假 甲某 2023 1'], []],
    ['neighbours: percents are units', book('%,%,%'), ['B3 出勤 甲某 2023 17%'], []],
    ['neighbours: words are names', book('天,次,次'), ['B3 出勤 甲某 2023 17天', 'C3 病假 甲某 2023 1次'], []],
  ])
})

describe('blocks that share their rows, each headed over its names (H1)', () => {
  undated([
    [
      'two',
      '收文,,,发文,,\n处室,件数,同比,处室,件数,环比\n甲处,120,8.1%,甲处,35,-2.8%\n乙处,46,-4.2%,乙处,12,20%',
      [
        'B3 收文件数 甲处 2023 120件',
        'C3 收文件数 甲处 2023 8.1% change',
        'E3 发文件数 甲处 2023 35件',
        'F4 发文件数 乙处 2023 20% change',
      ],
      [],
    ],
    [
      'of one figure and two',
      '会议,,培训,,\n单位,场次（场）,单位,期数（期）,人数（人）\n甲局,3,甲局,2,60\n乙局,5,乙局,1,40',
      ['B3 会议场次 甲局 2023 3场', 'E4 培训人数 乙局 2023 40人'],
      [],
    ],
    [
      'under a title',
      '2024年一季度来信来访情况统计表,,,,\n来信,,来访,\n县区,件数,县区,件数\n甲县,3,甲县,8\n乙县,4,乙县,9',
      ['B4 件数 甲县/来信 2024-Q1 3件', 'D5 件数 乙县/来访 2024-Q1 9件'],
      [],
    ],
    ['neighbours: a word over names alone', '甲市,,\n处室,收文（件）,发文（件）\n一处,3,4\n二处,5,6', ['B3 收文 一处 2023 3件'], []],
    [
      'neighbours: a group that begins with its figures',
      '处室,收文,,发文,\n,件数,份数,件数,份数\n一处,3,4,5,6\n二处,7,8,9,1',
      ['B3 收文件数 一处 2023 3件', 'E3 发文份数 一处 2023 6份'],
      [],
    ],
  ])
})

describe('other names between figures, under the heading of those on the left (K8)', () => {
  undated([
    [
      'works of two years',
      '县区,2022年,,2023年,\n,项目名称,投资,项目名称,投资\n甲县,桥,100,路,30\n乙县,坝,90,渠,20',
      ['C3 投资 甲县/桥 2022 100', 'E4 投资 乙县/渠 2023 20'],
      [],
    ],
    [
      'works without years',
      '县区,项目,投资,项目,投资\n甲县,桥,100,路,30\n乙县,坝,90,渠,20',
      ['C2 投资 甲县/桥 2023 100', 'E2 投资 甲县/路 2023 30'],
      [],
    ],
    ['persons', '姓名,得分,姓名,得分\n张三,90,王五,80\n李四,95,,', ['B3 得分 李四 2023 95 score', 'D2 得分 王五 2023 80 score'], []],
    [
      'streets that share their year',
      '年份,街道,办件,街道,办件\n2023,甲街道,10,丙街道,30\n2023,乙街道,20,丁街道,40',
      ['E3 办件 丁街道 2023 40'],
      [],
    ],
    [
      'of unlike figures',
      '县区,项目名称,投资,工期,项目名称,投资\n甲县,桥,100,5,路,30\n甲县,坝,90,6,渠,20\n乙县,站,80,1,,',
      ['F3 投资 甲县/渠 2023 20'],
      [],
    ],
    [
      'neighbours: the same names again',
      '单位,2022年,单位,2023年\n甲县,1,甲县,3\n乙县,5,乙县,7',
      ['B2 2023年情况 甲县 2022 1', 'D3 2023年情况 乙县 2023 7'],
      [],
    ],
  ])
})

describe('rows go on under other names of their header (K2)', () => {
  undated([
    [
      'dated',
      '日期,实际量,预测量\n2022-11-01,24,\n2022-12-01,23,\n2023-01-01,,22\n2023-02-01,,21',
      ['B3 实际量 - 2022-12 23', 'C5 预测量 - 2023-02 21'],
      ['firstDaysRead'],
      '表.csv',
    ],
    [
      'with bounds',
      '日期,实际量,下限,上限\n2022-11-01,24,,\n2022-12-01,23,,\n2023-01-01,,20,24',
      ['C4 下限 - 2023-01 20', 'D4 上限 - 2023-01 24'],
      ['firstDaysRead'],
      '表.csv',
    ],
    ['of years', '年份,实绩值,规划值\n2021,24,\n2022,23,\n2025,,22\n2030,,21', ['B2 实绩值 - 2021 24'], [], '表.csv'],
    ['of months', '月份,实际量,预测量\n2023年5月,24,\n2023年6月,23,\n2023年7月,,22', ['C4 预测量 - 2023-07 22'], [], '表.csv'],
    ['neighbours: of names', '县区,收文,发文\n甲县,3,\n乙县,,6', ['B2 收文 甲县 2023 3', 'C3 发文 乙县 2023 6'], []],
  ])
})

describe('one year throughout, behind a word that heads names (K3)', () => {
  undated([
    [
      'under a blank corner',
      ',经费（万元）,专利（件）\n地区,2021,2021\n甲县,13.5,20\n乙县,24.1,30',
      ['B3 经费 甲县 2021 13.5万元', 'C4 专利 乙县 2021 30件'],
      [],
    ],
    ['under another word', '单位,起草,审核,报送\n地区,2022,2022,2022\n甲县,3,4,5\n乙县,6,7,8', ['D4 报送 乙县 2022 8'], []],
    ['under a title', '情况表,,\n,经费（万元）,专利（件）\n县区,2021,2021\n甲县,13.5,20\n乙县,24.1,30', ['C4 专利 甲县 2021 20件'], []],
    [
      'under 指标 names',
      ',甲县,乙县\n指标,2021,2021\n发文（件）,20,21\n会议（次）,30,31',
      ['B3 发文 甲县 2021 20件', 'C4 会议 乙县 2021 31次'],
      [],
    ],
    ['two years, each twice', ',经费,经费,专利,专利\n地区,2021,2022,2021,2022\n甲县,1,2,3,4\n乙县,5,6,7,8', ['E4 专利 乙县 2022 8'], []],
    ['neighbours: a body counts so many', '科室,受理,办结\n综合科,2010,2010\n督查科,130,120', ['B2 受理 综合科 2023 2010'], []],
  ])
})

describe('a Chinese group over Latin lines that begin small (H14)', () => {
  table([
    [
      'fields under two groups',
      '公司,每股收益,,净利润,\n,eps,eps_ttm,np,np_ttm\n甲公司,1.2,1.3,5,6\n乙公司,2.2,2.3,7,8',
      ['B3 每股收益eps 甲公司 2023 1.2', 'C3 每股收益eps_ttm 甲公司 2023 1.3', 'E4 净利润np_ttm 乙公司 2023 8'],
      [],
    ],
    [
      'neighbours: the same name in two languages',
      '公司,收入,利润\n,income,profit\n甲公司,12,5\n乙公司,22,7',
      ['B3 收入income 甲公司 2023 12', 'C4 利润profit 乙公司 2023 7'],
      [],
    ],
  ])
})
