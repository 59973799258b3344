import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'officeFromFileName'])

describe('numbers under a heading of names, beside years, name the rows (L22)', () => {
  const rows = '1,2021,12,30\n1,2022,14,31\n2,2021,9,28\n2,2022,8,27\n3,2021,20,44\n3,2022,22,45'
  table([
    ['cities by number', `城市名称,年份,发文（件）,会议（次）\n${rows}`, ['C2 发文 1 2021 12件', 'D7 会议 3 2022 45次'], []],
    ['schools by number', `学校名称,年度,教师,学生\n${rows}`, ['C2 教师 1 2021 12', 'D7 学生 3 2022 45'], []],
    ['counties, in English', `County,Year,Cases,Visits\n${rows}`, ['C2 Cases 1 2021 12', 'D7 Visits 3 2022 45'], []],
    [
      'figures under a heading of figures stay such',
      `在编人数,年份,发文（件）,会议（次）\n${rows}`,
      ['C2 发文 1 2021 12件'],
      ['keysClash'],
    ],
    [
      'names in words go before numbers',
      '城市名称,街道,年份,发文（件）\n1,东街,2021,12\n1,东街,2022,14\n1,西街,2021,9\n1,西街,2022,8\n2,南街,2021,20\n2,南街,2022,22',
      ['D2 发文 东街 2021 12件'],
      [],
    ],
  ])
})

describe('bands of a scale group what is counted and are never it (L17)', () => {
  table([
    [
      'ages beside coarser ages',
      'Group,Wide,Total,Male,Female\n15-19,15-24,30,14,16\n20-24,15-24,41,20,21\n25-29,25-34,52,26,26\n30+,25-34,40,21,19',
      ['C2 persons 15-19/15-24 2023 30 aggregate', 'E5 persons 30+/25-34/Female 2023 19'],
      [],
      'persons 2023.csv',
    ],
    [
      'in Chinese, by year',
      '年龄段,大组,2021年,2022年\n0-4岁,0-14岁,30,31\n5-14岁,0-14岁,41,42\n15-64岁,15岁以上,52,53\n65岁以上,15岁以上,40,41',
      ['C2 参保人数 0-4岁/0-14岁 2021 30', 'D5 参保人数 65岁以上/15岁以上 2022 41'],
      [],
      '参保人数.csv',
    ],
    [
      'a name beside bands is what is counted',
      '年龄段,指标,2021年,2022年\n0-4岁,参保,30,31\n0-4岁,就诊,41,42\n5-14岁,参保,52,53\n5-14岁,就诊,40,41',
      ['C2 参保 0-4岁 2021 30', 'D5 就诊 5-14岁 2022 41'],
      [],
    ],
  ])
})

describe('quarters of 民國 down a column or across are quarters (P15)', () => {
  const told = ['eraYearsRead']
  table([
    [
      'newest first',
      '季別,臺北市,高雄市\n110Q2,107.4,101.2\n110Q1,103.9,99.1\n109Q4,98.6,97.0',
      ['B2 房價指數 臺北市 2021-Q2 107.4'],
      told,
      '房價指數.csv',
    ],
    [
      'with a nought before them',
      '年度季別,臺北市,高雄市\n099Q3,7.4,1.2\n099Q4,3.9,9.1\n100Q1,8.6,7.0\n100Q2,8.7,7.1',
      ['B2 房價指數 臺北市 2010-Q3 7.4', 'C5 房價指數 高雄市 2011-Q2 7.1'],
      told,
      '房價指數.csv',
    ],
    [
      'in words',
      '季別,臺北市,高雄市\n109年第4季,7.4,1.2\n110年第1季,3.9,9.1\n110年第2季,8.6,7.0',
      ['B2 房價指數 臺北市 2020-Q4 7.4'],
      told,
      '房價指數.csv',
    ],
    ['across', '縣市,110Q1,110Q2,110Q3\n臺北市,7.4,1.2,3\n高雄市,3.9,9.1,4', ['D3 件數 高雄市 2021-Q3 4'], told, '件數.csv'],
    [
      'where the sheet names the era nothing is told',
      '季別,臺北市,高雄市,民國\n110Q1,107.4,101.2,\n110Q2,103.9,99.1,',
      ['B2 房價指數 臺北市 2021-Q1 107.4'],
      [],
      '房價指數.csv',
    ],
  ])
})

describe('the word for a year in Russian is no part of a name (P5)', () => {
  table([
    [
      'years and spans of years',
      'Город,"Население, 2010 г.","Население, 2025 г.","Прирост, 2010-2024 гг., %"\nТверь,41,44,0.3\nКимры,17,15,-1.2',
      ['B2 Население Тверь 2010 41', 'C3 Население Кимры 2025 15', 'D2 Прирост Тверь 2010/2024 0.3%'],
      [],
    ],
    ['the word in full', 'Город,Население 2010 года,Население 2025 года\nТверь,41,44\nКимры,17,15', ['B2 Население Тверь 2010 41'], []],
  ])
})

describe('与标杆差距 among bodies is a gap, of the one that its figures say (H7)', () => {
  table([
    [
      'behind the benchmark',
      '指标,单位,甲市,乙市,丙市（标杆）,与标杆差距\n投资,亿元,120,340,400,-280\n外贸,亿元,35.2,40.1,60.3,-25.1',
      ['C2 投资 甲市 2023 120亿元', 'F2 投资 甲市 2023 -280亿元 change', 'F3 外贸 甲市 2023 -25.1亿元 change'],
      [],
    ],
    [
      'growth lies apart by points',
      '指标,单位,甲市,乙市,丙市,与标杆差距\n生产总值增速,%,5.2,6.1,7.0,-1.8\n投资增速,%,3,8,9.5,-6.5',
      ['F2 生产总值 甲市 2023 -1.8百分点 change'],
      [],
    ],
    [
      'of the second of them',
      '指标,甲县,乙县,丙县,与标杆差距\n发文（件）,40,12,30,-28\n会议（次）,22,9,20,-13',
      ['E2 发文 乙县 2023 -28件 change'],
      [],
    ],
    [
      'of nobody where no figures say so',
      '指标,甲县,乙县,丙县,与标杆差距\n发文（件）,40,12,30,-5\n会议（次）,22,9,20,-7',
      ['E2 发文 - 2023 -5件 change', 'B2 发文 甲县 2023 40件'],
      [],
    ],
    ['to the mean', '指标,甲县,乙县,与全市平均差距\n发文（件）,40,12,28\n会议（次）,22,9,13', ['D2 发文 甲县 2023 28件 change'], []],
  ])
})

describe('what is set aside by its length is told, and what asks is a flag (L1, T4)', () => {
  table([
    [
      'numbers nobody calls a code',
      '企业,纳税识别,销售（万元）\n甲公司,913716001234567,1200\n乙公司,913716007654321,2300\n丙公司,913716001111222,900',
      ['C2 销售 甲公司 2023 1200万元'],
      ['numbersSetAside'],
    ],
    [
      'under a code’s heading',
      '企业,纳税人识别号,销售（万元）\n甲公司,913716001234567,1200\n乙公司,913716007654321,2300',
      ['C2 销售 甲公司 2023 1200万元'],
      [],
    ],
    ['telephones', '单位,手机号码,来访（人）\n甲局,13712345678,12\n乙局,13787654321,30', ['C2 来访 甲局 2023 12人'], []],
    [
      'is_closed',
      'County,is_closed,Cases\nAdams County,0,12\nBrown County,1,30\nClark County,0,9',
      ['B3 is_closed BrownCounty 2023 1 flag'],
      [],
    ],
  ])
})

describe('a total with none of its parts beside it is a figure of its own, % behind a preposition a word (A4, T2)', () => {
  table([
    [
      'every column a total',
      '年份,事故发生数总计（起）,事故死亡人数总计（人）\n2022年,30,4\n2023年,41,5',
      ['B2 事故发生数总计 - 2022 30起', 'C3 事故死亡人数总计 - 2023 5人'],
      [],
    ],
    ['a total of its parts', '县区,收入合计,税收收入,非税收入\n甲县,50,30,20\n乙县,71,41,30', ['B2 收入合计 甲县 2023 50 aggregate'], []],
    ['payments on %', 'Item,2022,2023\nRevenue,3421,3581\nNet payments on %,345,303', ['B3 Netpaymentson% - 2022 345'], []],
    ['% as a unit', 'County,Poverty %,Cases\nAdams County,5.1,12\nBrown County,4.2,30', ['B2 Poverty AdamsCounty 2023 5.1%'], []],
  ])
})

describe('a total of another thing has no unit of the names beside it, and persons come before 男 and 女 (A9, H17)', () => {
  table([
    [
      'households beside people',
      '县区,户数合计,家庭户数,人口合计,男,女,性别比\n甲县,30,28,90,44,46,95.6\n乙县,41,40,120,61,59,103.4',
      ['C2 家庭户数 甲县 2023 28户', 'D2 人口 甲县 2023 90 aggregate', 'E2 人口 甲县/男 2023 44', 'F3 人口 乙县/女 2023 59'],
      [],
    ],
    [
      'a total of the same thing',
      '县区,户数合计,甲类户数,乙类户数\n甲县,30,20,10\n乙县,41,21,20',
      ['B2 户数合计 甲县 2023 30户 aggregate'],
      [],
    ],
    ['合计 alone', '县区,合计,来信件数,来访件数\n甲县,30,20,10\n乙县,41,21,20', ['B2 合计 甲县 2023 30件 aggregate'], []],
    [
      'a unit that is written',
      '县区,面积合计,耕地面积（亩）,林地面积（亩）\n甲县,30,20,10\n乙县,41,21,20',
      ['B2 面积合计 甲县 2023 30亩 aggregate'],
      [],
    ],
  ])
})

describe('the month and the year of a day say once more when, and a day stays a day (L2)', () => {
  table([
    [
      'months beside days',
      '日期,月份,单位,发文（件）\n2023-01-05,1,甲县,7\n2023-01-09,1,乙县,5\n2023-02-01,2,甲县,14',
      ['D2 发文 甲县 2023-01-05 7件', 'D4 发文 甲县 2023-02-01 14件'],
      [],
    ],
    [
      'months, years and days of the week',
      'Date,month,year,wday,Visits\n2015-01-30,1,2015,6,7\n2015-01-31,1,2015,7,5\n2016-02-01,2,2016,1,9',
      ['E2 Visits - 2015-01-30 7', 'E4 Visits - 2016-02-01 9'],
      [],
    ],
    [
      'a month that isn’t the day’s',
      '填报日期,月份,单位,发文（件）\n2023-02-05,1,甲县,7\n2023-02-05,1,乙县,5\n2023-03-04,2,甲县,14',
      ['D2 发文 甲县 2023-01 7件'],
      [],
    ],
    ['months alone', '年份,月份,发文（件）\n2023,1,7\n2023,2,5\n2023,3,14', ['C3 发文 - 2023-02 5件'], []],
  ])
})

describe('a title’s 城镇化率 and 城市圈 are no places, districts by number name their rows (Y5, L3)', () => {
  table([
    [
      '城镇化 behind 城市圈',
      '东部城市圈近六年城镇化率\n年份,甲市,乙市\n2018,78.8,63.5\n2019,79.4,64.3',
      ['B3 东部城市圈近六年城镇化率 甲市 2018 78.8%'],
      [],
    ],
    ['a town', '凤城镇城镇化率\n年份,城镇化率（%）\n2018,78.8\n2019,79.4', ['B3 城镇化率 凤城镇 2018 78.8%'], []],
    ['a city', '示例市城镇居民收入（元）\n年份,收入\n2018,788\n2019,794', ['B3 收入 示例市 2018 788元'], []],
    [
      'districts',
      'School,District,Pupils\nNorth School,1,120\nSouth School,1,140\nEast School,2,90',
      ['C2 Pupils NorthSchool/1 2023 120', 'C4 Pupils EastSchool/2 2023 90'],
      [],
    ],
  ])
})

describe('what leads to a time goes with it (T3)', () => {
  table([
    ['in', 'County,Median income in 2020 ($)\nAdams County,30600\nBrown County,28000', ['B2 Medianincome AdamsCounty 2020 30600$'], []],
    ['as of', 'County,Pupils as of 2021\nAdams County,306\nBrown County,280', ['B2 Pupils AdamsCounty 2021 306'], []],
    [
      'a word of the name stays',
      'County,Drop in rate 2021,Check in 2021 visits\nAdams County,3,4\nBrown County,2,5',
      ['C2 Checkinvisits AdamsCounty 2021 4'],
      [],
    ],
  ])
})
