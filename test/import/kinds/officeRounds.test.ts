import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('persons under 名称 are no indicators (L11)', () => {
  table([
    ['beside 数量', '党建活动情况,\n名称,数量\n张伟,12\n李娜,9\n王强,7', ['B3 党建活动 张伟 2023 12'], []],
    ['beside two years', '党建活动情况,,\n名单,2022年,2023年\n张伟,12,13\n李娜,9,8', ['C4 党建活动 李娜 2023 8'], []],
    ['beside 次数', '培训情况,\n对象,次数\n陈刚,2\n吴芳,3\n赵敏,3', ['B4 次数 吴芳 2023 3次'], []],
    ['things stay', '文稿情况,\n名称,数量\n讲话稿,12\n工作简报,9\n调研报告,7', ['B3 讲话稿 - 2023 12'], []],
    ['a few of them stay', '物资情况,\n名称,数量\n黄沙,12\n水泥,9\n钢筋,7', ['B4 水泥 - 2023 9'], []],
  ])
})

describe('counts on one side of money take the other unit of the note (A7)', () => {
  const head = (unit: string) => `村级建设情况,,,,\n,,,,单位：${unit}\n`
  table([
    [
      'before it',
      `${head('个、万元')}村名,已开工,已完工,计划投资,完成投资\n甲村,4,2,86,51.5\n乙村,3,1,54,20`,
      ['B4 已开工 甲村 2023 4个', 'C5 已完工 乙村 2023 1个', 'E4 完成投资 甲村 2023 51.5万元'],
      [],
    ],
    [
      'behind it',
      `${head('万元、处')}村名,计划投资,完成投资,已开工,已完工\n甲村,86,51.5,4,2\n乙村,54,20,3,1`,
      ['D4 已开工 甲村 2023 4处', 'E5 已完工 乙村 2023 1处'],
      [],
    ],
    [
      'beside how far it is',
      `${head('个、万元')}村名,开工,完工,完成投资,形象进度\n甲村,4,2,51.5,60%\n乙村,3,1,20,37%`,
      ['B4 开工 甲村 2023 4个', 'E4 形象进度 甲村 2023 60%'],
      [],
    ],
    [
      'not where it is broken',
      `${head('个、万元')}村名,开工,完工,完成投资,争取资金\n甲村,4.5,2,51.5,60\n乙村,3,1,20,37`,
      ['B4 开工 甲村 2023 4.5'],
      [],
    ],
    [
      'not on both sides',
      `${head('个、万元')}村名,开工,完成投资,完工,争取资金\n甲村,4,51.5,2,60\n乙村,3,20,1,37`,
      ['B4 开工 甲村 2023 4'],
      [],
    ],
  ])
})

describe('a change of so much a head is of no whole (A8)', () => {
  const rows = '电,128,134,-4.9\n水,218,231,-6.1\n气,352,339,2.8'
  table([
    ['人均', `能耗情况,,,\n种类,消耗量,上年同期消耗量,人均消耗同比（%）\n${rows}`, ['D3 人均消耗 电 2023 -4.9% change'], []],
    ['户均', `能耗情况,,,\n种类,用量,上年同期用量,户均用量同比（%）\n${rows}`, ['D4 户均用量 水 2023 -6.1% change'], []],
  ])
})

describe('a lone circle answers yes, beside a tick no (L5)', () => {
  const rows = (marks: readonly string[]) =>
    `走访情况,,\n村,走访（户）,是否建档\n${marks.map((mark, k) => `${'东西南北'[k]}村,${9 + k},${mark}`).join('\n')}`
  table([
    ['alone', rows(['○', '', '○', '']), ['C3 是否建档 东村 2023 1 flag', 'C5 是否建档 南村 2023 1 flag'], []],
    ['as a zero of characters', rows(['〇', '', '〇', '〇']), ['C6 是否建档 北村 2023 1 flag'], []],
    ['beside a cross', rows(['○', '×', '○', '×']), ['C3 是否建档 东村 2023 1 flag', 'C4 是否建档 西村 2023 0 flag'], []],
    ['beside a tick', rows(['√', '○', '√', '○']), ['C3 是否建档 东村 2023 1 flag', 'C4 是否建档 西村 2023 0 flag'], []],
    ['beside a full one', rows(['●', '○', '●', '○']), ['C4 是否建档 西村 2023 0 flag'], []],
  ])
})

describe('numbers set aside without a heading that says why are told (L3)', () => {
  const months = ['甲', '乙', '丙'].flatMap((name, k) => [1, 2, 3].map((m) => `${name}镇,${k % 2},${m}月,${10 + 3 * k + m}`)).join('\n')
  table([
    ['one for each name', `报送情况,,,\n单位,试点,月份,报送（条）\n${months}`, ['D3 报送 甲镇 2023-01 11条'], ['numbersSetAside']],
    ['under 代码', `报送情况,,,\n单位,代码,月份,报送（条）\n${months}`, ['D3 报送 甲镇 2023-01 11条'], []],
    [
      'by their length',
      '办件情况,,\n单位,业务流水,办件（件）\n甲镇,20230101000131,12\n乙镇,20230101000217,14\n丙镇,20230101000345,9',
      ['C4 办件 乙镇 2023 14件'],
      ['numbersSetAside'],
    ],
    [
      'under 身份证号',
      '慰问情况,,\n姓名,身份证号,慰问金（元）\n张某,370101199001011234,500\n李某,370101199102021235,600\n王某,370101199203031236,700',
      ['C4 慰问金 李某 2023 600元'],
      [],
    ],
  ])
})

describe('a plan of the year beside goals of its quarters is their goal (H23)', () => {
  const rows = '甲路,1200,200,300,400,300\n乙桥,900,100,300,300,200'
  table([
    [
      '年度计划投资',
      `项目计划（万元）,,,,,\n项目名称,年度计划投资,一季度目标,二季度目标,三季度目标,四季度目标\n${rows}`,
      ['B3 计划投资 甲路 2023 1200万元 target', 'D4 计划投资 乙桥 2023-Q2 300万元 target'],
      [],
    ],
    [
      '全年计划造林',
      `造林计划（亩）,,,,,\n村名,全年计划造林,一季度任务,二季度任务,三季度任务,四季度任务\n${rows.replace('甲路', '甲村').replace('乙桥', '乙村')}`,
      ['B3 计划造林 甲村 2023 1200亩 target', 'C3 计划造林 甲村 2023-Q1 200亩 target'],
      [],
    ],
  ])
})

describe('期初 is the end of what came before the sheet’s own stretch (H11)', () => {
  const rows = '甲县,12,5,8,9\n乙县,20,3,10,13'
  table([
    [
      'of a month',
      `积案情况（件）,,,,\n县区,期初,新增,化解,期末\n${rows}`,
      ['B3 积案 甲县 @2023-06-30 12件', 'E4 积案 乙县 @2023-07-31 13件'],
      [],
      '2023年7月积案.csv',
    ],
    [
      'of half a year',
      `债务情况（万元）,,\n单位,期初余额,期末余额\n甲镇,120,90\n乙镇,200,130`,
      ['B3 余额 甲镇 @2022-12-31 120万元', 'C4 余额 乙镇 @2023-06-30 130万元'],
      [],
      '2023年上半年债务.csv',
    ],
    [
      '月初 of some months',
      `库存情况（件）,,\n单位,月初库存,月末库存\n甲站,12,9\n乙站,20,13`,
      ['B3 库存 甲站 @2023-06-30 12件'],
      [],
      '2023年1-7月库存.csv',
    ],
    [
      'of a quarter',
      `积案情况（件）,,,,\n县区,期初存量,新增,化解,期末存量\n${rows}`,
      ['B3 存量 甲县 @2023-06-30 12件', 'E3 存量 甲县 @2023-09-30 9件'],
      [],
      '2023年三季度积案.csv',
    ],
  ])
})

describe('a comparison over two cells is said in one (T4)', () => {
  const rows = '甲县,30,12,3,1\n乙县,40,13,-2,4\n丙县,25,9,1,0'
  table([
    [
      '较',
      `信息工作,,,,\n单位,报送（篇）,采用（篇）,较,\n,,,上年同期,上期\n${rows}`,
      ['D4 采用 甲县 2023 3篇 change', 'E5 采用 乙县 2023 4篇 change'],
      [],
    ],
    ['with a name', `信息工作,,,,\n单位,报送（篇）,采用（篇）,采用较,\n,,,上年,上月\n${rows}`, ['D4 采用 甲县 2023 3篇 change'], []],
    ['比', `信息工作,,,,\n单位,报送（篇）,采用（篇）,比,\n,,,上年同期,上月\n${rows}`, ['D6 采用 丙县 2023 1篇 change'], []],
  ])
})

describe('a heading of bodies with another in its bracket says whose the figures are (O1)', () => {
  const rows = (names: readonly string[]) => names.map((name, k) => `${name},${12 + k},${15 + k}`).join('\n')
  table([
    ['所（站）', `办件情况（件）,,\n所（站）,2022年,2023年\n${rows(['司法所', '水利站', '财政所'])}`, ['B3 办件 司法所 2022 12件'], []],
    ['站所', `办件情况（件）,,\n站所,2022年,2023年\n${rows(['司法所', '水利站', '财政所'])}`, ['C4 办件 水利站 2023 16件'], []],
    ['科（室）', `办件情况（件）,,\n科（室）,2022年,2023年\n${rows(['督查科', '信息科', '办公室'])}`, ['B5 办件 办公室 2022 14件'], []],
    ['村（社区）', `办件情况（件）,,\n村（社区）,2022年,2023年\n${rows(['东关', '西关', '南关'])}`, ['B3 办件 东关 2022 12件'], []],
  ])
})

describe('一 二 and 1 2 under 序号 number lines, whatever stands beside them (L1)', () => {
  const rows = (mark: readonly string[]) =>
    `经费情况（万元）,,,\n序号,项目,2022年,2023年\n${[mark[0], '出国费', 0, 0].join()}\n${[mark[1], '车辆费', 30, 28].join()}\n${[mark[2], '购置费', 0, 0].join()}\n${[mark[3], '运行费', 30, 28].join()}\n${[mark[4], '接待费', 12, 10].join()}`
  table([
    ['numerals over digits', rows(['一', '二', '1', '2', '三']), ['C3 出国费 - 2022 0万元', 'D7 接待费 - 2023 10万元'], []],
    ['in brackets', rows(['（一）', '（二）', '1', '2', '（三）']), ['D6 运行费 - 2023 28万元'], []],
    ['digits that begin anew', rows(['1', '2', '1', '2', '3']), ['C7 接待费 - 2022 12万元'], []],
  ])
})

describe('支出 beside its budget names nothing over rows that say what for (H8)', () => {
  const rows = '出国费,0,0,0\n车辆费,30,30,19.8\n接待费,12,10,4.5'
  table([
    [
      'three columns',
      `三公经费（万元）,,,\n项目,2022年决算数,2023年预算数,2023年1—9月支出\n${rows}`,
      ['B4 车辆费 - 2022 30万元', 'C4 车辆费 - 2023 30万元 target', 'D5 接待费 - 2023-01/2023-09 4.5万元'],
      [],
    ],
    [
      'without the year before',
      `三公经费（万元）,,\n科目,年度预算,支出数\n${rows.replace(/,\d+,/g, ',')}`,
      ['B4 车辆费 - 2023 30万元 target', 'C4 车辆费 - 2023 19.8万元'],
      [],
    ],
  ])
})

describe('占比 beside bodies across is nobody (H4)', () => {
  const rows = '市容,128,143,271,66.7%\n物业,64,71,135,33.3%'
  table([
    [
      'behind their total',
      `诉求情况（件）,,,,\n类别,城东街道,城西街道,合计,占比\n${rows}`,
      ['B3 诉求 城东街道/市容 2023 128件', 'E3 占比 市容 2023 66.7%'],
      [],
    ],
    [
      'as 比重',
      `诉求情况（件）,,,,\n类别,城东街道,城西街道,合计,比重（%）\n${rows.replace(/%/g, '')}`,
      ['C4 诉求 城西街道/物业 2023 71件', 'E4 比重 物业 2023 33.3%'],
      [],
    ],
  ])
})

describe('a move of places is of the later of two years (A12)', () => {
  const rows = '组织部,96.3,1,97.1,1,持平\n宣传部,94.2,3,96.5,2,↑1\n总工会,95.1,2,93.8,3,↓1'
  table([
    [
      '位次变化',
      `考核结果,,,,,\n部门,2021年,,2022年,,位次变化\n,得分,位次,得分,位次,\n${rows}`,
      ['F5 位次 宣传部 2022 1 change', 'F6 位次 总工会 2022 -1 change'],
      [],
      '考核.csv',
    ],
    [
      '名次升降 in groups',
      `考核结果,,,,,,\n组别,部门,2021年得分,2021年名次,2022年得分,2022年名次,名次变化\n一组,组织部,96.3,1,97.1,1,0\n一组,宣传部,94.2,2,96.5,2,0\n二组,发改局,95.1,1,93.8,2,-1\n二组,工信局,93.1,2,94.8,1,1`,
      ['G6 名次 工信局/二组 2022 1 change'],
      [],
      '考核.csv',
    ],
  ])
})

describe('steps under 类型 beside bodies are counted (Y10)', () => {
  const rows = (names: readonly string[]) =>
    ['南镇', '北镇'].flatMap((town, t) => names.map((name, k) => `${town},${name},${9 - 3 * k + t},${8 - 2 * k}`)).join('\n')
  table([
    [
      '报送 and 采用',
      `信息情况（篇）,,,\n镇街,类型,1月,2月\n${rows(['报送', '区级采用', '市级采用'])}`,
      ['C3 报送 南镇 2023-01 9篇', 'D7 区级采用 北镇 2023-02 6篇'],
      [],
    ],
    ['受理 and 办结', `信访情况（件）,,,\n镇街,类别,1月,2月\n${rows(['受理', '办结'])}`, ['C4 办结 南镇 2023-01 6件'], []],
    [
      'kinds stay groups',
      `简报情况（篇）,,,\n镇街,类型,1月,2月\n${rows(['综合类', '经验类', '问题类'])}`,
      ['C3 简报情况 南镇/综合类 2023-01 9篇'],
      [],
    ],
  ])
})

describe('口径 over 当月 and 累计 says of which time (L26)', () => {
  const rows = (now: string, sum: string) =>
    `甲县,新签项目,${now},3,个\n甲县,新签项目,${sum},27,个\n乙县,新签项目,${now},5,个\n乙县,新签项目,${sum},41,个`
  table([
    [
      '当月',
      `年月,县区,指标,口径,数值,单位\n${rows('当月', '累计').replace(/^/gm, '2023年8月,')}`,
      ['E2 新签项目 甲县 2023-08 3个', 'E5 新签项目 乙县 2023-01/2023-08 41个'],
      [],
    ],
    [
      '本期',
      `年月,县区,指标,统计口径,数值,单位\n${rows('本月', '本年累计').replace(/^/gm, '2023年8月,')}`,
      ['E4 新签项目 乙县 2023-08 5个', 'E3 新签项目 甲县 2023-01/2023-08 27个'],
      [],
    ],
  ])
})

describe('the unit that closes a file’s name holds where nothing nearer gives one (E7)', () => {
  table([
    [
      'without a title',
      '县区,2021年投资,2022年投资\n江北区,1204,1310\n江南区,980,1005',
      ['B2 投资 江北区 2021 1204万元'],
      [],
      '固定资产投资（万元）.csv',
    ],
    [
      'not over its own',
      '县区,2021年投资（亿元）,2022年投资（亿元）\n江北区,1204,1310\n江南区,980,1005',
      ['B2 投资 江北区 2021 1204亿元'],
      [],
      '固定资产投资（万元）.csv',
    ],
    [
      'not over a rate',
      '县区,办件,办结率\n江北区,1204,97.5\n江南区,980,96.5',
      ['B2 办件 江北区 - 1204件', 'C2 办结率 江北区 - 97.5%'],
      [],
      '办理情况（件）.csv',
    ],
  ])
})

describe('合计 behind the weeks of a month is of what they are of (W11)', () => {
  const rows = '甲局,12,13,14,39,98%\n乙局,2,3,4,9,97%'
  table([
    [
      'under a spanner',
      `热线受理（件）,,,,,\n单位,受理量,,,,办结率\n,第1周,第2周,第3周,合计,\n${rows}`,
      ['B4 受理量 甲局/第1周 2023-09 12件', 'E5 受理量 乙局 2023-09 9件 aggregate'],
      [],
      '2023年9月热线.csv',
    ],
    [
      'the month in the title, the year in the name',
      `9月份热线受理（件）,,,,,\n单位,受理量,,,,办结率\n,第一周,第二周,第三周,小计,\n${rows}`,
      ['C4 受理量 甲局/第二周 2023-09 13件', 'E4 受理量 甲局 2023-09 39件 aggregate'],
      [],
      '2023年热线.csv',
    ],
  ])
})

describe('posts kept free and posts of leaders are held at a date (W3)', () => {
  const sheet = (name: string) => `编制情况,,\n统计时间：2023年6月30日,,\n部门,${name},发文（件）\n县委办,3,12\n县府办,1,15`
  table([
    ['空编', sheet('空编（名）'), ['B4 空编 县委办 @2023-06-30 3名'], []],
    ['超编', sheet('超编（名）'), ['B5 超编 县府办 @2023-06-30 1名'], []],
    ['领导职数', sheet('领导职数（名）'), ['B4 领导职数 县委办 @2023-06-30 3名'], []],
  ])
})

describe('a place before is not where a move leads to (A12)', () => {
  const rows = '人社局,97.35,1,2,↑1\n住建局,95.02,3,3,—\n公安局,96.41,2,1,↓1\n教育局,93.17,4,6,↑2'
  table([
    [
      'behind 上月排名',
      `工单排名,,,,\n单位,综合得分,本月排名,上月排名,排名升降\n${rows}`,
      ['D3 综合得分 人社局 2023-09 2 rank', 'E3 排名 人社局 2023-10 1 change'],
      [],
      '2023年10月.csv',
    ],
    [
      'behind 上年名次',
      `考核,,,,\n单位,2022年得分,2022年名次,2021年名次,名次变化\n${rows}`,
      ['E6 名次 教育局 2022 2 change'],
      [],
      '考核.csv',
    ],
  ])
})
