import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['periodUnknown', 'officeUnknown', 'officeFromFileName', 'yearsStraddle'])

describe('who made the sheet stands over no column (K7)', () => {
  table([
    [
      'a body alone over the last column',
      '全县工业运行（2023年8月）\n,,,县发改局\n指标,计量单位,本月,累计\n工业产值,亿元,31.5,240.2\n用电量,万千瓦时,2100,16800',
      ['C4 工业产值 县发改局 2023-08 31.5亿元', 'D5 用电量 县发改局 2023-01/2023-08 16800万千瓦时'],
      [],
    ],
    [
      'with the word that it made it',
      '2023年9月办件质效\n,,,,区热线办制\n排名,单位,办件量（件）,综合得分,升降\n1,甲局,86,99.4,↑1\n2,乙局,41,98.5,↓1\n3,丙局,63,97.1,持平',
      ['C4 办件量 甲局 2023-09 86件', 'D5 综合得分 乙局 2023-09 98.5 score'],
      [],
    ],
    [
      'a group over the last two is one',
      '2023年收文\n单位,来文,,发文,\n,市直,县直,教育局,水利局\n甲科,3,4,1,2\n乙科,5,2,2,6',
      ['B4 来文 甲科/市直 2023 3'],
      [],
    ],
  ])
})

describe('2024年 beside 2023年 in a report of some months are those months (W7)', () => {
  table([
    [
      'in the title',
      '2024年1—9月门诊人次\n医院,2024年,2023年,增减%\n人民医院,420,400,5\n中医院,190,200,-5',
      [
        'B3 门诊人次 人民医院 2024-01/2024-09 420',
        'C4 门诊人次 中医院 2023-01/2023-09 200',
        'D3 门诊人次 人民医院 2024-01/2024-09 5% change',
      ],
      [],
    ],
    [
      'as a key, beneath a name',
      '医院运行\n统计时间：2024年上半年\n医院,门诊（人次）,,床位使用率（%）\n,2024年,2023年,\n人民医院,420,400,91.2\n中医院,190,200,84.5',
      ['B5 门诊 人民医院 2024-H1 420人次', 'C5 门诊 人民医院 2023-H1 400人次', 'D6 床位使用率 中医院 2024-H1 84.5%'],
      [],
    ],
    [
      'three years are years',
      '2024年1—9月门诊人次\n医院,2022年,2023年,2024年\n人民医院,380,400,420\n中医院,180,200,190',
      ['B3 门诊人次 人民医院 2022 380'],
      [],
    ],
    [
      'beside months of the year before they are years',
      '2024年1—9月门诊人次\n医院,2023年,2023年1—9月,2024年1—9月\n人民医院,510,400,420\n中医院,260,200,190',
      ['B3 门诊人次 人民医院 2023 510', 'D4 门诊人次 中医院 2024-01/2024-09 190'],
      [],
    ],
  ])
})

describe('blocks side by side under a title each, most of whose columns are the same, are told apart (L15)', () => {
  table([
    [
      'a column more on the left',
      '2024年办理情况\n代表建议,,,,,委员提案,,\n单位,交办,办复,A类,,单位,交办,办复\n教育局,26,22,15,,教育局,33,31\n水利局,14,14,9,,卫健局,25,20',
      ['B4 交办 教育局/代表建议 2024 26', 'G4 交办 教育局/委员提案 2024 33', 'D5 A类 水利局/代表建议 2024 9'],
      [],
    ],
  ])
})

describe('总计 behind 小计 of each section is of none (L7)', () => {
  table([
    [
      'schools of two towns',
      '2023年在校生\n学校,班数,人数\n一、东镇,,\n东镇小学,8,362\n第二小学,6,265\n小计,14,627\n二、西镇,,\n西镇小学,3,118\n河湾小学,1,21\n小计,4,139\n总计,18,766',
      ['C6 人数 东镇 2023 627人 aggregate', 'C10 人数 西镇 2023 139人 aggregate', 'C11 人数 - 2023 766人 aggregate'],
      [],
    ],
  ])
})

describe('a mean of something beneath the names is an indicator of its own (A13)', () => {
  table([
    [
      'beneath a group of counts',
      '2023年编辑绩效\n编辑,头条,,次条,\n,头条篇数,阅读量,次条篇数,阅读量\n张敏,4,8200,6,5100\n李涛,5,9100,3,2400\n王芳,2,3600,8,7000\n头条平均阅读,1900,,,\n次条平均阅读,853,,,',
      ['B7 头条平均阅读 - 2023 1900', 'B8 次条平均阅读 - 2023 853', 'B6 头条篇数 王芳 2023 2篇'],
      [],
    ],
    [
      'a mean of the rows above is none',
      '2023年读书\n姓名,册数,场次\n张敏,4,2\n李涛,6,3\n王芳,5,4\n平均,5,3',
      ['B6 册数 - 2023 5 aggregate'],
      [],
    ],
  ])
})

describe('goals and changes', () => {
  table([
    [
      'a goal without a name is of what is counted as it is (A9)',
      '2023年养老服务\n乡镇,新增床位（位）,目标（万元）,投入资金（万元）,完成率\n甲镇,50,200,180,90%\n乙镇,60,300,240,80%\n丙镇,40,150,150,100%',
      ['C3 投入资金 甲镇 2023 200万元 target', 'D3 投入资金 甲镇 2023 180万元', 'E4 投入资金 乙镇 2023 80% completion'],
      [],
    ],
    [
      '不低于目标 names nothing (H8)',
      '2023年节能\n单位,不低于目标,实际完成\n教育局,90,95\n民政局,85,80',
      ['B3 节能 教育局 2023 90 target', 'C3 节能 教育局 2023 95'],
      [],
    ],
    [
      '较上年下半年 is since when, and no time (P9)',
      '2024年上半年信息采用情况\n单位,采用（篇）,较上年下半年\n教育局,40,5%\n民政局,32,-3%',
      ['C3 采用 教育局 2024-H1 5% change', 'B4 采用 民政局 2024-H1 32篇'],
      [],
    ],
    [
      'a share by its first word is in percent (Q18)',
      'Country,Share of renewables,Share of renewables\n,2015,2020\nFrance,23.5,28.1\nSpain,31.0,37.2\nItaly,28.9,33.3',
      ['B3 Shareofrenewables France 2015 23.5%', 'C5 Shareofrenewables Italy 2020 33.3%'],
      [],
    ],
    [
      'a rate of so many people is no percent, nor what its header gives another unit (Q18)',
      '2024年9月警情\n派出所,警情（起）,万人警情率,发案率（起/万人）,办结率\n东城派出所,64,16.0,12.5,96.5\n西城派出所,72,31.5,22.0,91.0',
      ['C3 万人警情率 东城派出所 2024-09 16', 'D4 发案率 西城派出所 2024-09 22起/万人', 'E3 办结率 东城派出所 2024-09 96.5%'],
      [],
    ],
    [
      'so many 人次 of something, and 卷件 (U3)',
      '2023年档案利用\n单位,查阅人次,馆藏（万卷件）\n甲馆,120,3.2\n乙馆,90,2.8',
      ['B3 查阅人次 甲馆 2023 120人次', 'C4 馆藏 乙馆 @2023-12-31 2.8万卷件'],
      [],
    ],
    [
      'industries are no offices (O1)',
      'Year,"Agriculture, Forestry and Fishing",Mining,Health Care and Social Assistance,Other Services\n2021,88,20,132,20\n2022,90,21,130,18\n2023,86,22,129,16',
      ['B2 Agriculture,ForestryandFishing - 2021 88', 'E4 OtherServices - 2023 16'],
      [],
    ],
  ])
})

describe('what stands where it is seldom looked for', () => {
  table([
    [
      'a time in the corner over offices (W15)',
      '2024年三季度,东镇,西镇\n信访量（件）,12,7\n化解率,91.7%,100%',
      ['B2 信访量 东镇 2024-Q3 12件', 'C3 化解率 西镇 2024-Q3 100%'],
      [],
      '各镇一季度.csv',
    ],
    [
      'two units in the title’s bracket without a word (E2)',
      '2023年交易情况表（宗、万元）\n类别,宗数,金额\n工程,312,425610\n采购,806,61230',
      ['B3 宗数 工程 2023 312宗', 'C4 金额 采购 2023 61230万元'],
      [],
    ],
    [
      '数量 and 价值 under 年初数 (A7)',
      '2024年资产变动\n,,,,单位：台、万元\n类别,年初数,,本年增加,\n,数量,价值,数量,价值\n设备,1862,931.5,140,78.2\n家具,3120,402.8,55,12.6',
      ['B5 资产变动 设备 @2023-12-31 1862台', 'C5 价值 设备 @2023-12-31 931.5万元', 'D6 本年增加 家具 2024 55台'],
      [],
    ],
    [
      '总量 beside 增速 under times names nothing (H10)',
      '2023年示例市生产总值\n,一季度,,上半年,\n,总量,增速,总量,增速\n第一产业,21.3,3.9,68.8,4.2\n第二产业,172.5,5.5,381.9,6.1',
      ['B4 第一产业 示例市 2023-Q1 21.3', 'C5 第二产业 示例市 2023-Q1 5.5% change', 'D4 第一产业 示例市 2023-H1 68.8'],
      [],
    ],
    [
      'a table of two columns under a title of its own (K2)',
      '县政府2024年上半年公开统计\n一、依申请公开\n承办部门,收到申请（件）,已答复（件）,答复率\n自然资源局,38,35,92.1%\n住建局,21,21,100%\n,,,\n二、行政复议\n结果,件数\n维持,3\n纠正,1',
      ['B4 收到申请 自然资源局 2024-H1 38件', 'B9 件数 维持 2024-H1 3件', 'B10 件数 纠正 2024-H1 1件'],
      [],
    ],
    [
      '上年结余 is what the year began with, 当期结余 no 累计结余 (H11)',
      '2024年上半年基金收支（单位：万元）\n险种,上年结余,本年收入,当期结余,累计结余\n养老,612.3,284,-17.2,595.1\n医保,401.2,156.6,24.5,425.7',
      ['B3 结余 养老 @2023-12-31 612.3万元', 'E4 结余 医保 @2024-06-30 425.7万元', 'C3 收入 养老 2024-H1 284万元'],
      [],
    ],
    [
      'marks, not the rate beside the place (A3)',
      '2023年测试\n学校,语文,,\n,平均分,及格率,名次\n一中,88.4,91.3%,1\n三中,84.1,85.5%,3\n北中,85,86.8%,2\n柳中,80.2,78.4%,4',
      ['D4 语文平均分 一中 2023 1 rank', 'C5 语文及格率 三中 2023 85.5%'],
      [],
    ],
    [
      'what is done is of the goal beside it (H8)',
      '2024年1—10月重点项目\n单位,年度投资计划（亿元）,本月新增,累计完成,完成率\n高新区,42,3.1,39.5,94%\n城关镇,18.5,0.9,15.2,82.2%',
      ['B3 投资 高新区 2024 42亿元 target', 'C3 投资 高新区 2024-10 3.1亿元', 'D4 投资 城关镇 2024-01/2024-10 15.2亿元'],
      [],
    ],
  ])
})

describe('a unit of a note that no figure bears is told (C10)', () => {
  table([
    [
      'neither name says what is counted in 亩',
      '2023年造林情况\n,,单位：亩、万元\n乡镇,投入资金,项目资金\n东镇,120,31.5\n西镇,95,20.4',
      ['B4 投入资金 东镇 2023 120万元'],
      ['unitUnused'],
    ],
    ['both are borne', '2023年造林情况\n,,单位：亩、万元\n乡镇,造林,资金\n东镇,120,31.5\n西镇,95,20.4', ['B4 造林 东镇 2023 120亩'], []],
    [
      '名 are persons',
      '2023年党员情况（单位：名）\n支部,党员人数,占比\n一支部,12,40%\n二支部,18,60%',
      ['B3 党员人数 一支部 @2023-12-31 12人'],
      [],
    ],
  ])
})

describe('times, places and groups of a month’s report', () => {
  table([
    [
      '上月累计 goes to the end of the month before (W2)',
      '2024年9月“三保”支出执行情况\n项目,全年预算,上月累计,本月支出,累计支出,执行率,较序时（百分点）\n合计,38200,25610,2990,28600,74.9%,-0.1\n教育,16500,11230,1360,12590,76.3%,1.3\n社会保障,21700,14380,1630,16010,73.8%,-1.2',
      [
        'C4 教育 支出 2024-01/2024-08 11230',
        'D4 教育 支出 2024-09 1360',
        'E5 社会保障 支出 2024-01/2024-09 16010 aggregate',
        'G4 教育 - 2024-01/2024-09 1.3百分点 change',
      ],
      [],
    ],
    [
      'a place is of the one thing under its head that it follows (A3)',
      '2024年11月空气质量\n街道,PM2.5,,,优良天数,,\n,浓度,同比（%）,排名,天数（天）,同比增减（天）,排名\n青山街道,41,-8.9,2,24,2,2\n临湖街道,39,-4.9,1,26,1,1\n大桥镇,46,2.2,4,21,-2,4\n五里镇,43,0,3,22,0,3',
      ['D4 PM2.5浓度 青山街道 2024-11 2 rank', 'G6 优良天数天数 大桥镇 2024-11 4 rank'],
      [],
    ],
    [
      'the corner says what the columns are (L29)',
      '2023年末公路里程（公里）\n县区＼等级,高速,一级,二级,合计\n东县,41.2,63.5,112.8,217.5\n南区,18.6,88.1,76.4,183.1',
      ['B3 公路里程 东县/高速 @2023-12-31 41.2公里', 'E4 公路里程 南区 @2023-12-31 183.1公里 aggregate'],
      [],
    ],
    [
      'so much a 亩 is no sum, though only the note says so (C2)',
      '2023年粮食\n,,单位：万亩、公斤/亩\n作物,播种面积,单产\n粮食合计,86.4,476.9\n夏粮,40.1,466.3\n秋粮,46.3,486',
      ['B4 播种面积 粮食 2023 86.4万亩 aggregate', 'C5 单产 夏粮 2023 466.3公斤/亩'],
      [],
    ],
  ])
})
