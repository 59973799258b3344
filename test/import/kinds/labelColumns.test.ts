import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])
/** Sheets whose time is asked for, which is not what they are here for. */
const undated = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('what was found of a body is no part of who it is (L23)', () => {
  table([
    [
      'three findings before the points taken off',
      '单位,电话,值班记录,领导在岗,扣分\n东镇,正常,规范,在岗,0\n西镇,无人接听,不规范,在岗,3\n南镇,正常,规范,不在岗,1',
      ['E3 扣分 西镇 2023 3 score'],
      [],
    ],
    ['已 and 未', '村,是否建档,户数\n李村,已建档,30\n王村,未建档,25\n张村,已建档,41', ['C3 户数 王村 2023 25户'], []],
    ['达标 and 不达标', '街道,水质,投诉量（件）\n东街道,达标,3\n西街道,不达标,9\n南街道,达标,2', ['C3 投诉量 西街道 2023 9件'], []],
    ['有 and 无', '村,卫生室,人口（人）\n李村,有,300\n王村,无,250', ['C2 人口 李村 2023 300人'], []],
    ['one finding for all', '单位,材料,份数（份）\n东镇,齐全,3\n西镇,齐全,5\n南镇,齐全,4', ['C3 份数 西镇 2023 5份'], []],
    [
      'neighbours: rows that only their finding tells apart',
      '街道,水质,点位（个）\n东街道,达标,3\n东街道,不达标,1\n西街道,达标,4',
      ['C3 点位 东街道/不达标 2023 1个'],
      [],
    ],
    ['neighbours: kinds are kinds', '单位,类别,份数（份）\n东局,一类,3\n西局,二类,5\n南局,一类,4', ['C3 份数 西局/二类 2023 5份'], []],
  ])
})

describe('places of things that are no rivals (C3, Y5), and last year’s spending beside 实际支出 (W16)', () => {
  const places = (title: string) =>
    `${title}\n一级指标,2022年得分,2023年得分,2022年位次,2023年位次\n开办企业,88.6,92.1,7,4\n获得电力,90.2,91,5,5\n建筑许可,81.3,80.7,9,12\n纳税,85.5,89.4,8,6\n政务服务,86.9,87.2,6,7`
  const spent = (now: string, before: string) => `项目,年初预算,${now},${before}\n接待费,110,83.2,101.9\n用车费,268,241.3,259.7`
  table([
    ['在全省', places('2023年营商环境评价一级指标在全省位次情况'), ['E3 开办企业 - 2023 4 rank'], [], '表.csv'],
    ['在全市', places('2023年营商环境评价一级指标在全市位次情况'), ['E5 建筑许可 - 2023 12 rank'], [], '表.csv'],
    ['位次', places('2023年营商环境评价位次情况'), ['D3 开办企业 - 2022 7 rank'], [], '表.csv'],
    ['实际支出 beside 上年支出', spent('实际支出', '上年支出'), ['D2 接待费 - 2022 101.9', 'B2 接待费 - 2023 110 target'], []],
    ['实际支出 beside 去年支出', spent('实际支出', '去年支出'), ['D3 用车费 - 2022 259.7'], []],
  ])
})

describe('grades in words are kept as grades, whatever heads them (L5)', () => {
  const under = (head: string, words: readonly string[]) =>
    `单位,办件（件）,${head}\n` + words.map((word, k) => `${'甲乙丙丁'.charAt(k)}局,${12 + k},${word}`).join('\n')
  table([
    ['等次', under('等次', ['优秀', '优秀', '良好', '一般']), ['C2 等次 甲局 2023 null grade', 'C5 等次 丁局 2023 null grade'], []],
    ['定级', under('定级', ['先进', '合格', '先进', '后进']), ['C5 定级 丁局 2023 null grade'], []],
    ['评定', under('评定', ['好', '较好', '好', '差']), ['C3 评定 乙局 2023 null grade'], []],
    [
      'words of the office’s own under 考核等次',
      under('考核等次', ['红旗单位', '达标单位', '红旗单位', '达标单位']),
      ['C2 考核等次 甲局 2023 null grade'],
      [],
    ],
    [
      'beside scores, and where one is missing',
      '部门,得分,等次\n甲局,95.1,优秀\n乙局,90.3,良好\n丙局,83,—',
      ['C2 等次 甲局 2023 null grade', 'B3 得分 乙局 2023 90.3 score'],
      [],
    ],
    [
      'stars beside words',
      '支部,党员（名）,星级,定级\n一支部,23,★★★★★,先进\n二支部,18,★★★,后进',
      ['C2 星级 一支部 2023 5 grade', 'D3 定级 二支部 2023 null grade'],
      [],
    ],
    ['neighbours: a remark', under('备注', ['优秀', '良好', '优秀', '一般']), ['B2 办件 甲局 2023 12件'], []],
    ['neighbours: one word throughout is said of all', under('情况', ['合格', '合格', '合格', '合格']), ['B2 办件 甲局 2023 12件'], []],
  ])
})

describe('a label column that says what each row’s figures are (L26, A17)', () => {
  table([
    [
      '计划 and 实际 of each office',
      '部门,类别,1月,2月\n办公室,计划,6,5\n,实际,5,4\n组织部,计划,4,3\n,实际,4,2',
      ['C2 发文 办公室 2023-01 6 target', 'C3 发文 办公室 2023-01 5', 'D5 发文 组织部 2023-02 2'],
      [],
      '2023年发文.csv',
    ],
    [
      '目标 and 完成 under names of what is counted',
      '部门,项目,发文（件）,会议（次）\n办公室,目标,6,5\n,完成,5,4\n组织部,目标,4,3\n,完成,4,2',
      ['C2 发文 办公室 2023 6件 target', 'D5 会议 组织部 2023 2次'],
      [],
    ],
    [
      'with the completion in percent',
      '部门,项目,1月,2月\n办公室,计划数,6,5\n,完成数,5,4\n,完成率,83.3%,80%\n组织部,计划数,4,3\n,完成数,4,2\n,完成率,100%,66.7%',
      ['C2 发文 办公室 2023-01 6 target', 'C4 发文 办公室 2023-01 83.3% completion', 'D6 发文 组织部 2023-02 2'],
      [],
      '2023年发文.csv',
    ],
    [
      'beneath what is counted',
      '指标,单位,项目,一季度,二季度\n招商资金,万元,目标,300,600\n,,完成,280,610\n新增就业,人,目标,50,60\n,,完成,44,66',
      ['D2 招商资金 - 2023-Q1 300万元 target', 'E5 新增就业 - 2023-Q2 66人'],
      [],
    ],
    [
      '本月 上月 增减: by so many, against the month before, and no sum of them',
      '地区,项目,来信（件）,来访（批）,网上（件）\n东区,本月,32,21,145\n,上月,40,18,151\n,增减,-8,3,-6\n西区,本月,27,30,132\n,上月,25,22,120\n,增减,2,8,12',
      ['C2 来信 东区 2023-05 32件', 'C3 来信 东区 2023-04 40件', 'C4 来信 东区 2023-05 -8件 change', 'E7 网上 西区 2023-05 12件 change'],
      [],
      '2023年5月信访.csv',
    ],
    [
      '今年 去年 增减 增减%',
      '地区,项目,来信（件）,来访（批）,网上（件）\n东区,今年,32,21,145\n东区,去年,40,18,151\n东区,增减,-8,3,-6\n东区,增减%,-20,16.7,-4\n西区,今年,27,30,132\n西区,去年,25,22,120\n西区,增减,2,8,12\n西区,增减%,8,36.4,10',
      [
        'C3 来信 东区 2022-05 40件',
        'C4 来信 东区 2023-05 -8件 change',
        'D5 来访 东区 2023-05 16.7% change',
        'E9 网上 西区 2023-05 10% change',
      ],
      [],
      '2023年5月信访.csv',
    ],
    [
      'neighbours: 计划生育 beside 实际 is a thing',
      '部门,类别,1月,2月\n卫健局,计划生育,6,5\n,疾病控制,5,4\n计生协,计划生育,4,3\n,疾病控制,4,2',
      ['C2 办件 卫健局/计划生育 2023-01 6'],
      [],
      '2023年办件.csv',
    ],
  ])
})

describe('when a named thing was begun is not when its figures are of (L21)', () => {
  const works = (head: string, days: readonly string[]) =>
    `项目名称,${head},总投资（亿元）,形象进度\n` + days.map((day, k) => `${'甲乙丙丁'.charAt(k)}馆,${day},${k + 2}.5,主体施工`).join('\n')
  table([
    ['months', works('开工时间', ['2021年9月', '2023年3月', '2022年5月']), ['C2 总投资 甲馆 2023 2.5亿元'], []],
    ['days', works('开工日期', ['2021-09-01', '2021-09-01', '2022-05-01']), ['C3 总投资 乙馆 2023 3.5亿元'], []],
    ['two things', works('签约时间', ['2021年9月', '2022年3月']), ['C3 总投资 乙馆 2023 3.5亿元'], []],
    ['planned', works('计划竣工时间', ['2024年9月', '2025年3月', '2024年5月']), ['C4 总投资 丙馆 2023 4.5亿元'], []],
    [
      'beside rows of totals that say how many they add up',
      '片区,项目名称,业主,开工时间,总投资（亿元）\n南片,甲馆,城投,2021年9月,8.6\n南片,乙院,卫健委,2023年3月,5.4\n南片,小计,计2个,,14\n北片,丙场,文体局,2022年5月,1.2\n北片,丁楼,卫健委,2021年12月,2.3\n北片,小计,计2个,,3.5',
      ['E2 总投资 南片/甲馆/城投 2023 8.6亿元', 'E4 总投资 南片 2023 14亿元 aggregate'],
      [],
    ],
    ['neighbours: 统计时间 says when', '县区,统计时间,办件（件）\n甲县,2023年1月,12\n乙县,2023年2月,15', ['C3 办件 乙县 2023-02 15件'], []],
  ])
})

describe('who is asked, and what a total is called, name no part of a figure (L23, T6)', () => {
  table([
    ['信息员', '单位,信息员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['联络员', '单位,联络员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C3 报送 乙区 2023 38篇'], []],
    ['填报人', '单位,填报人,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['通讯员', '单位,通讯员,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    ['审核人', '单位,审核人,报送（篇）\n甲区,王某,41\n乙区,李某,38', ['C2 报送 甲区 2023 41篇'], []],
    [
      '全县合计 in the column of groups',
      '片区,镇,巡河（次）\n全县合计,,81\n东片,甲镇,48\n东片,乙镇,33',
      ['C2 巡河 - 2023 81次 aggregate', 'C3 巡河 甲镇/东片 2023 48次'],
      [],
    ],
  ])
})

describe('works that money is put into are what columns count of (L11)', () => {
  undated([
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

describe('rows that say the same are told apart, and the others keep their names (L10)', () => {
  undated([
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

describe('levels in the first column name its rows (L3)', () => {
  undated([
    [
      'of pay',
      '级别,基本工资,住房补贴\n1级,6000,2700\n2级,5000,2250\n3级,4500,2025',
      ['B2 基本工资 1级 2023 6000', 'C4 住房补贴 3级 2023 2025'],
      [],
    ],
    ['in characters', '档级,人数\n一级,6\n二级,5\n三级,4', ['B2 人数 一级 2023 6人'], []],
    ['beneath a title', '津贴标准表,\n级别,津贴（元）\n9级,90\n8级,80\n7级,70', ['B3 津贴 9级 2023 90元'], []],
    ['neighbours: how strong it is at each of several places', '站点,风力\n甲,3级\n乙,5级\n丙,4级', ['B2 风力 甲 2023 3级'], []],
    ['neighbours: levels that come back', '级别,风速\n3级,9\n3级,8\n4级,7', ['B2 风速 1 2023 9'], ['rowLabelsMissing']],
  ])
})

describe('what is said of a name beside its figures (L3)', () => {
  undated([
    [
      'the year a work was approved',
      '县区,项目名称,立项年度,完成投资（万元）\n甲县,桥,2019,17\n乙县,坝,2020,11',
      ['D2 完成投资 甲县/桥 2023 17万元'],
      [],
    ],
    ['the year a school was founded', '学校,建校年份,在校生（人）\n一中,1956,1200\n二中,1978,2300', ['C3 在校生 二中 2023 2300人'], []],
    [
      'the level of a person',
      '姓名,岗位级别,工龄,基本工资\n张三,8级,12,3000\n李四,4级,9,5000',
      ['C2 工龄 张三/8级 2023 12', 'D3 基本工资 李四/4级 2023 5000'],
      [],
    ],
    [
      'a legend of numbers',
      '项目名称,用地面积,建筑面积,完成状态（1已完成、0未完成）\n甲地块,3,20,1\n乙地块,4,30,0',
      ['C3 建筑面积 乙地块 2023 30'],
      [],
    ],
    ['neighbours: a year says when', '统计年度,报送,采用\n2021,100,20\n2022,120,30\n2023,130,33', ['B2 报送 - 2021 100'], []],
    ['neighbours: grades of places', '县区,风险等级,得分\n甲县,3级,90\n乙县,2级,88', ['B2 风险等级 甲县 2023 3 grade'], []],
  ])
})

describe('columns that say how much of each 项目 (L11)', () => {
  undated([
    ['sizes', '项目名称,楼栋数,层高\n甲园,3,20\n乙园,4,30', ['B2 楼栋数 甲园 2023 3', 'C3 层高 乙园 2023 30'], []],
    ['money', '项目,收入,支出\n门票,3,20\n餐饮,4,30', ['B2 收入 门票 2023 3', 'C3 支出 餐饮 2023 30'], []],
    ['questions', '项目名称,是否开工\n甲桥,1\n乙桥,0', ['B2 是否开工 甲桥 2023 1 flag'], []],
    ['lengths', '县区,项目名称,长度,宽度\n甲县,甲桥,3,20\n甲县,乙桥,4,30', ['C2 长度 甲县/甲桥 2023 3'], []],
    ['neighbours: kinds of one thing', '项目,农业,工业\n产值,3,20\n投资,4,30', ['B2 产值 农业 2023 3'], []],
    ['neighbours: indicators over bodies', '项目名称,甲处,乙处\n起草文稿,3,20\n报送信息,4,30', ['B2 起草文稿 甲处 2023 3'], []],
    ['neighbours: rows that say how much', '项目,本地收入,外地收入\n产品数量,3,20\n服务收入,4,30', ['B2 产品数量 本地收入 2023 3'], []],
  ])
})

describe('years that begin in one and end in the next (C6)', () => {
  const told = ['yearsStraddle']
  undated([
    [
      'down a column',
      'State,Year,Price\nKerala,2011-12,94\nKerala,2012-13,95\nGoa,2011-12,12\nGoa,2012-13,13',
      ['C2 Price Kerala 2011-07/2012-06 94'],
      told,
      'gva.csv',
    ],
    ['over columns', 'State,2011-12,2012-13\nKerala,94,95\nGoa,12,13', ['B2 gva Kerala 2011-07/2012-06 94'], told, 'gva.csv'],
    ['with a stroke', '学校,2009/10,2010/11\n一中,80,90\n二中,60,61', ['B2 教师 一中 2009-07/2010-06 80'], told, '教师.csv'],
    ['neighbours: months', '学校,2010-09,2010-10,2010-11\n一中,80,90,91\n二中,60,61,62', ['B2 教师 一中 2010-09 80'], [], '教师.csv'],
    ['neighbours: years', '学校,2010年,2011年\n一中,80,90\n二中,60,61', ['B2 教师 一中 2010 80'], [], '教师.csv'],
  ])
})

describe('columns of days, keys and codes count nothing (L3)', () => {
  undated([
    ['birthdays', '购买日期,面额,姓名,生日\n7.27,20,张三,2.08\n7.28,30,李四,10.01', ['B2 面额 张三 2023 20', 'B3 面额 李四 2023 30'], []],
    ['dates of birth', '姓名,出生月日,得分\n张三,2.08,90\n李四,12.31,91', ['C2 得分 张三 2023 90 score'], []],
    ['keys of a database', 'Product,ProductKey,Sales\nRack,483,20\nStand,486,21\nVest,471,22', ['C2 Sales Rack 2023 20'], []],
    [
      'codes of countries beside them',
      'Country Name,Country Code,Time,Rights\nJapan,JPN,2010,5\nJapan,JPN,2011,6\nNorway,NOR,2010,7\nNorway,NOR,2011,8',
      ['D2 Rights Japan 2010 5', 'D4 Rights Norway 2010 7'],
      [],
      'rights.csv',
    ],
    ['neighbours: decimals beneath a name', '县区,增速,工期\n甲县,7.27,2.08\n乙县,5.1,3.2', ['C2 工期 甲县 2023 2.08'], []],
    ['neighbours: codes alone', 'geo,2021,2022\nJPN,5,6\nNOR,7,8', ['B2 gdp JPN 2021 5'], [], 'gdp.csv'],
  ])
})

describe('years that begin anew down the first column, whatever stands over them (L2)', () => {
  undated([
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
  undated([
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
  undated([
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
  undated([
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

describe('of two columns of bodies or places neither is what is counted (L9)', () => {
  undated([
    [
      'provinces and cities',
      '省份,城市,1月,2月\n江苏,徐州,10,11\n浙江,宁波,11,19\n江苏,淮安,9,10',
      ['C2 订单 徐州/江苏 2023-01 10', 'D3 订单 宁波/浙江 2023-02 19'],
      [],
      '2023年订单.csv',
    ],
    [
      'counties and streets',
      '县区,街道,1月,2月\n甲县,东街道,10,11\n乙县,西街道,11,19\n甲县,南街道,9,10',
      ['C4 办件 南街道/甲县 2023-01 9'],
      [],
      '2023年办件.csv',
    ],
    [
      'places behind ranks',
      '排名,省份,城市,1月,2月\n1,江苏,徐州,20,21\n2,浙江,宁波,11,19\n3,江苏,淮安,9,10',
      ['D2 订单 徐州/江苏 2023-01 20'],
      [],
      '2023年订单.csv',
    ],
    ['over years', '市,县,2022年,2023年\n甲市,子县,10,11\n乙市,丑县,11,19\n甲市,寅县,9,10', ['D2 产值 子县/甲市 2023 11'], [], '产值.csv'],
    [
      'bureaus and their offices',
      '单位,科室,1月,2月\n甲局,一科,10,11\n乙局,二科,11,19\n甲局,三科,9,10',
      ['C2 报送信息 一科/甲局 2023-01 10'],
      [],
      '2023年报送信息.csv',
    ],
    [
      'neighbours: what is counted beside places',
      '县区,项目,1月,2月\n甲县,发文,10,11\n乙县,发文,11,19\n甲县,会议,9,10',
      ['C2 发文 甲县 2023-01 10'],
      [],
    ],
    ['neighbours: columns that count', '省份,城市,订单,退货\n江苏,徐州,10,11\n浙江,宁波,11,19', ['C2 订单 江苏/徐州 2023 10'], []],
  ])
})

describe('a word that heads names, among names, is told (C6)', () => {
  undated([
    ['地区', '单位,发文,会议\n甲县,3,4\n地区,5,6\n乙县,7,8', ['B2 发文 甲县 2023 3'], ['oddOffice']],
    ['单位 again, with figures', '县区,发文,会议\n甲县,3,4\n乙县,7,8\n单位,1,2', ['B3 发文 乙县 2023 7'], ['oddOffice']],
    ['部门', '部门,发文,会议\n甲局,3,4\n乙局,7,8\n部门,1,2\n丙局,5,5', ['B5 发文 丙局 2023 5'], ['oddOffice']],
    ['neighbours: none', '单位,发文,会议\n甲县,3,4\n乙县,7,8', ['B3 发文 乙县 2023 7'], []],
  ])
})

describe('a number that names something is long; what is counted in a unit of its own is none (L1)', () => {
  const bodies = ['甲科', '乙科', '丙科']
  const rows = (head: string, ...figures: readonly string[]) =>
    `科室,收文（件）,${head}\n${figures.map((figure, k) => `${bodies[k]},${12 + k},${figure}`).join('\n')}`
  table([
    ['telephones counted', rows('值班电话（个）', '5230', '4100', '3650'), ['C2 值班电话 甲科 2023 5230个'], []],
    ['plates given out', rows('换发车牌（块）', '620', '410', '88'), ['C3 换发车牌 乙科 2023 410块'], []],
    ['documents that bear numbers', rows('编排文号（个）', '62', '41', '8'), ['C4 编排文号 丙科 2023 8个'], []],
    ['faxes', rows('传真（份）', '20', '13', '9'), ['C2 传真 甲科 2023 20份'], []],
    ['faxes without a unit', rows('接收传真', '20', '13', '9'), ['C2 接收传真 甲科 2023 20'], []],
    ['watch calls without a unit', rows('值班电话', '52', '41', '36'), ['C4 值班电话 丙科 2023 36'], []],
    ['neighbours: a telephone', rows('联系电话', '66201234', '66205678', '66209012'), ['B2 收文 甲科 2023 12件'], []],
    ['neighbours: extensions', rows('值班电话', '8012', '8013', '8110'), ['B4 收文 丙科 2023 14件'], []],
  ])
})
