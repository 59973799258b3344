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
