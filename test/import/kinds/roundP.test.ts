import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('one year throughout, behind a word that heads names (K3)', () => {
  table([
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

describe('years that begin anew down the first column, whatever stands over them (L2)', () => {
  table([
    [
      'two blocks without names are told',
      '地区,北京,天津,河北\n2021,42.5,15.1,72.2\n2022,40.1,14.2,69.5\n2023,38.7,14.1,66.6\n2021,1.5,2.1,3.2\n2022,1.1,2.2,3.5\n2023,0.7,2.1,3.6',
      ['B2 办件数 北京/1 2021 42.5'],
      ['keysClash'],
      '办件数.csv',
    ],
    ['one block', '地区,北京,天津,河北\n2021,42.5,15.1,72.2\n2022,40.1,14.2,69.5', ['C3 办件数 天津 2022 14.2'], [], '办件数.csv'],
    ['backwards', '地区,甲县,乙县\n2023,4,5\n2022,6,7\n2023,8,9\n2022,1,2', ['B3 办件数 甲县/2 2022 6'], ['keysClash'], '办件数.csv'],
    ['under 单位', '单位,甲局,乙局\n2022,4,5\n2023,6,7\n2022,8,9\n2023,1,2', ['C5 办件数 乙局/4 2023 2'], ['keysClash'], '办件数.csv'],
    [
      'neighbours: amounts that rise',
      '在编人数,甲县,乙县\n1990,4,5\n2012,6,7\n2030,8,9',
      ['A2 在编人数 1 @2023-12-31 1990人'],
      ['rowLabelsMissing'],
    ],
  ])
})

describe('a column that says its names again in each row is empty where it is empty (L6)', () => {
  const head = '省份,国家,日期,新增人数\n'
  table([
    [
      'behind such names',
      `${head},甲国,2023-01-01,5\n北省,乙国,2023-01-01,7\n北省,乙国,2023-01-02,8\n北省,乙国,2023-01-03,9\n,丙国,2023-01-01,6`,
      ['D6 新增人数 丙国 2023-01-01 6人'],
      [],
    ],
    [
      'of the same body',
      '街道,单位,月份,件数\n东街,甲局,1月,5\n东街,甲局,2月,6\n东街,甲局,3月,7\n,甲局,1月,9\n,甲局,2月,9',
      ['D5 件数 甲局 2023-01 9件'],
      [],
    ],
    [
      'several of them',
      '街道,单位,月份,件数\n东街,甲局,1月,5\n东街,甲局,2月,6\n西街,甲局,1月,7\n西街,甲局,2月,7\n,乙局,1月,9',
      ['D6 件数 乙局 2023-01 9件'],
      [],
    ],
    [
      'before them too',
      '片区,单位,件数,人数\n,甲局,1,2\n东片,乙局,3,4\n东片,丙局,5,6\n东片,丁局,5,6\n,戊局,7,8',
      ['C6 件数 戊局 2023 7件'],
      [],
    ],
    [
      'neighbours: names said once',
      '片区,单位,件数,人数\n东片,甲局,1,2\n,乙局,3,4\n西片,丙局,5,6\n,丁局,7,8',
      ['C3 件数 乙局/东片 2023 3件'],
      [],
    ],
  ])
})

describe('several things counted in one cell are figures or told, and name nothing (L4)', () => {
  table([
    [
      'left of the figures',
      '乡镇,覆盖范围,投资（万元）\n甲镇,3个村/12户,30\n乙镇,5个村/20户,40',
      ['C2 投资 甲镇 2023 30万元', 'B2 覆盖范围 甲镇 2023 12户'],
      [],
    ],
    [
      'between them',
      '乡镇,投资（万元）,覆盖,人口\n甲镇,30,3个村、12户,9\n乙镇,40,5个村、20户,8',
      ['B3 投资 乙镇 2023 40万元', 'C3 覆盖 乙镇 2023 20户', 'D3 人口 乙镇 2023 8'],
      [],
    ],
    [
      'behind them',
      '乡镇,投资（万元）,惠及\n甲镇,30,3个社区和12户\n乙镇,40,5个社区和20户',
      ['B2 投资 甲镇 2023 30万元', 'C2 惠及 甲镇 2023 12户'],
      [],
    ],
    ['three things', '乡镇,排查,投资（万元）\n甲镇,3处/12户/40人,30\n乙镇,5处/20户/50人,40', ['C3 投资 乙镇 2023 40万元'], []],
    [
      'not in each row',
      '乡镇,覆盖,投资（万元）\n甲镇,3个村/12户,30\n乙镇,全镇,40\n丙镇,5个村/9户,50',
      ['C3 投资 乙镇 2023 40万元'],
      ['unread'],
    ],
    ['neighbours: names', '乡镇,村居,件数\n甲镇,东村/西村,30\n乙镇,南村/北村,40', ['C2 件数 甲镇/东村/西村 2023 30件'], []],
  ])
})

describe('how long something took stands where figures do, and is told (L4)', () => {
  table([
    ['left of the figures', '姓名,工作时数,迟到（次）\n张三,63:00,1\n李四,53:53,0', ['C2 迟到 张三 2023 1次'], ['unread']],
    ['right of them', '姓名,迟到（次）,加班时长\n张三,1,2:30\n李四,0,0:00', ['B3 迟到 李四 2023 0次'], ['unread']],
    ['past a day, whatever its heading', '姓名,实际,迟到（次）\n张三,63:00,1\n李四,53:53,0', ['C2 迟到 张三 2023 1次'], ['unread']],
    [
      'beside the rows’ bodies',
      '姓名,科室,累计工时,迟到（次）\n张三,甲科,12:10,1\n李四,乙科,9:53,0',
      ['D3 迟到 乙科/李四 2023 0次'],
      ['unread'],
    ],
    ['with seconds', '窗口,平均用时,办件（件）\n甲窗,0:12:30,41\n乙窗,0:09:10,52', ['C3 办件 乙窗 2023 52件'], ['unread']],
    ['neighbours: when somebody came', '姓名,上班,迟到（次）\n张三,8:58,1\n李四,9:01,0', ['C2 迟到 张三/8:58 2023 1次'], []],
  ])
})

describe('差额 between two things is a figure of its own (A16)', () => {
  table([
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

describe('2024年度总计 is of the months of 2024 that it adds up (W12)', () => {
  table([
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

describe('letters that only multiply, behind an underscore (T2)', () => {
  table([
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
  table([
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
  table([
    ['power', '指标,2022年,2023年\n用电量(亿千瓦小时),10,12', ['C2 用电量 - 2023 12亿千瓦小时'], []],
    ['work', '指标,2022年,2023年\n全时当量(人年),10,12', ['C2 全时当量 - 2023 12人年'], []],
  ])
})
