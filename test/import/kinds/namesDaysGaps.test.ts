import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown', 'officeFromFileName'])

describe('under Name stand offices only where they are some, and places abroad are places (L9, O2)', () => {
  table([
    ['goods', 'Name,Sales,Returns\nKettle,41,2\nToaster,17,1\nBlender,28,0', ['B2 Sales Kettle 2023 41', 'C4 Returns Blender 2023 0'], []],
    ['persons', 'Name,Visits\nAnna Reed,14\nTom Hale,22\nSue Park,9', ['B2 Visits AnnaReed 2023 14', 'B4 Visits SuePark 2023 9'], []],
    ['bodies', 'Name,Cases\nAdams County,41\nBrown County,17\nClark County,9', ['B2 Cases AdamsCounty 2023 41'], []],
    ['states of India', 'Name,Wells\nKerala,41\nPunjab,17\nBihar,9', ['B2 Wells Kerala 2023 41', 'B4 Wells Bihar 2023 9'], []],
    [
      'countries in Chinese, without a heading',
      ',进口（亿元）,出口（亿元）\n越南,41,17\n智利,20,8\n肯尼亚,9,3',
      ['B2 进口 越南 2023 41亿元', 'C4 出口 肯尼亚 2023 3亿元'],
      [],
    ],
    [
      'Statewide in percent is the whole',
      'County,Poverty (%)\nAdams County,12\nBrown County,9\nStatewide,10',
      ['B4 Poverty Statewide 2023 10% aggregate'],
      [],
    ],
  ])
})

describe('what finds a thing, and when it is open, is no figure of it (L1)', () => {
  table([
    [
      'a telephone and a zip code',
      'Office,Phone,Zip,Visits\nAdams County,5550123456,60601,12\nBrown County,5550987654,60714,30',
      ['D2 Visits AdamsCounty 2023 12'],
      [],
    ],
    ['places on a map', '单位,X坐标,Y坐标,站点数\n甲县,500123.2,4123456.1,12\n乙县,500456.7,4123999.3,30', ['D2 站点数 甲县 2023 12'], []],
    ['hours of opening', '单位,开馆时间,闭馆时间,借阅（册）\n甲县,9,17,120\n乙县,8,18,300', ['D2 借阅 甲县 2023 120册'], []],
    ['hours of opening as a span', '单位,开放时间,来客（人）\n甲县,8:30-17:30,120\n乙县,9:00-17:00,300', ['C2 来客 甲县 2023 120人'], []],
    ['the day a file was opened', '单位,建档日期,卷数\n甲县,20230105,120\n乙县,20230311,300', ['C2 卷数 甲县 2023 120'], []],
    ['calls are counted', '单位,电话（个）,来信（件）\n甲县,41,12\n乙县,30,9', ['B2 电话 甲县 2023 41个'], []],
  ])
})

describe('rates in English in either number, and what begins with a percent (B2)', () => {
  table([
    ['…Rates', 'County,Graduation Rates\nAdams County,91.2\nBrown County,88.1', ['B2 GraduationRates AdamsCounty 2023 91.2%'], []],
    [
      '% of …',
      'County,% of Pupils Passing,Pupils\nAdams County,72,1200\nBrown County,65,900',
      ['B2 %ofPupilsPassing AdamsCounty 2023 72%', 'C2 Pupils AdamsCounty 2023 1200'],
      [],
    ],
    [
      'Percent below …',
      'County,Percent below poverty\nAdams County,12.5\nBrown County,9.1',
      ['B2 Percentbelowpoverty AdamsCounty 2023 12.5%'],
      [],
    ],
    [
      'Pupil-Teacher Ratios are no percents',
      'County,Pupil-Teacher Ratios\nAdams County,15.1\nBrown County,14.2',
      ['B2 Pupil-TeacherRatios AdamsCounty 2023 15.1'],
      [],
    ],
    [
      'births to a thousand neither',
      'County,Birth Rates\nAdams County,10.5\nBrown County,11.5',
      ['B2 BirthRates AdamsCounty 2023 10.5'],
      [],
    ],
  ])
})

describe('numbers and percents over columns are members of one set (H22)', () => {
  const rows = '甲县,12,30,8\n乙县,31,28,7'
  table([
    [
      'percents',
      `2023年纳税户数（户）\n县区,3%,6%,13%\n${rows}`,
      ['B3 纳税户数 甲县/3% 2023 12户', 'D4 纳税户数 乙县/13% 2023 7户'],
      ['columnsClash'],
    ],
    ['under what is counted', `单位,补贴（万元）,,\n,30%,50%,70%\n${rows}`, ['C3 补贴 甲县/50% 2023 30万元'], ['columnsClash']],
    [
      'in two groups',
      '县区,户数（户）,,金额（万元）,\n,3%,6%,3%,6%\n甲县,12,30,1.2,3.5\n乙县,31,28,2.2,3.1',
      ['C3 户数 甲县/6% 2023 30户', 'D3 金额 甲县/3% 2023 1.2万元'],
      ['columnsClash'],
    ],
    [
      'beside their total',
      '2023年开票（张）\n单位,3%,6%,合计\n甲县,12,30,42\n乙县,31,28,59',
      ['B3 开票 甲县/3% 2023 12张', 'D3 开票 甲县 2023 42张 aggregate'],
      ['columnsClash'],
    ],
    ['whole numbers', `2023年抽样户数（户）\n县区,50,100,200\n${rows}`, ['B3 抽样户数 甲县/50 2023 12户'], ['columnsClash']],
    ['under a word that heads no office', '2023年检出数\n样品,5 %,10 %\n样甲,12,30\n样乙,31,28', ['B3 样甲 5% 2023 12'], ['columnsClash']],
  ])
})

describe('days of one column in several notations (P21)', () => {
  table([
    ['points under 日期', '日期,来访（批）\n3.2,12\n3.15,8\n4.1,9', ['B2 来访 - 2023-03-02 12批', 'B4 来访 - 2023-04-01 9批'], []],
    [
      'four notations',
      '日期,来访（批）\n3月2日,12\n3.15,8\n2023/4/1,9\n4-20,7',
      ['B2 来访 - 2023-03-02 12批', 'B3 来访 - 2023-03-15 8批', 'B4 来访 - 2023-04-01 9批', 'B5 来访 - 2023-04-20 7批'],
      [],
    ],
    [
      'beside a body',
      '单位,接访日期,来访（批）\n甲县,3月2日,12\n乙县,3.2,8\n丙县,2023.4.1,9',
      ['C3 来访 乙县 2023-03-02 8批', 'C4 来访 丙县 2023-04-01 9批'],
      [],
    ],
    ['before columns of bodies', '日期,甲县,乙县\n3.1,12,30\n3.9,8,22\n3.10,7,16', ['B4 2023年情况 甲县 2023-03-10 7'], []],
    ['hours stay hours', '单位,用时,件数\n甲县,3.2,12\n乙县,4.5,8', ['B2 用时 甲县 2023 3.2'], []],
  ])
})

describe('累计 in a list of days is since nobody knows when, unless it says so (W6)', () => {
  const days = '\n2023-03-02,12\n2023-03-03,14'
  table([
    ['累计', `日期,累计签约（个）${days}`, ['B2 签约 - ../2023-03-02 12个'], []],
    ['本年累计', `日期,本年累计签约（个）${days}`, ['B2 签约 - 2023-01-01/2023-03-02 12个'], []],
    ['本月累计', `日期,本月累计签约（个）${days}`, ['B3 签约 - 2023-03-01/2023-03-03 14个'], []],
    ['今年累计', `日期,今年累计签约（个）${days}`, ['B2 签约 - 2023-01-01/2023-03-02 12个'], []],
    ['beside what is new', '日期,新增（例）,累计病例（例）\n1月21日,5,5\n1月22日,4,9', ['C3 病例 - ../2023-01-22 9例'], []],
  ])
})

describe('keys of a form in one cell, one blank apart (E1)', () => {
  const rows = '\n指标,目标,完成\n发文（件）,30,32\n会议（次）,12,9'
  table([
    ['who and when it was assessed', `2023年度考评表\n填报单位：甲县 考评时间：2023年12月${rows}`, ['C4 发文 甲县 2023 32件'], []],
    ['the year it is of', `单位名称：甲县教育局 考核年度：2022年${rows}`, ['C3 发文 甲县教育局 2022 32件'], [], '考评.csv'],
    ['a stretch', `被考核单位：甲局 统计期间：2023年1-6月${rows}`, ['C3 发文 甲局 2023-H1 32件'], [], '考评.csv'],
    [
      'with a seal and who filled it in',
      `填报单位（盖章）：甲县教育局 填报日期：2023年4月5日 联系人：某某${rows}`,
      ['C3 发文 甲县教育局 2023 32件'],
      [],
    ],
    ['with the unit', '单位：万元 填报单位：甲局\n指标,目标,完成\n收入,30,32\n支出,12,9', ['C3 收入 甲局 2023 32万元'], []],
    ['one key with a blank in its answer', `时间：2023年 8月${rows}`, ['C3 发文 - 2023-08 32件'], [], '情况.csv'],
  ])
})

describe('how far from a benchmark or a mean is in what is measured, and nobody’s figure (H7)', () => {
  table([
    ['rates from the benchmark', '县区,办结率（%）,与标杆差距\n甲县,95.2,-2.8\n乙县,98,0', ['C2 办结率 甲县 2023 -2.8百分点 change'], []],
    [
      'money from the mean',
      '县区,GDP（亿元）,与全省平均差距\n甲市,952,-28\n乙市,1010,30',
      ['C2 GDP 甲市 2023 -28亿元 change', 'C3 GDP 乙市 2023 30亿元 change'],
      [],
    ],
    ['without the word', '县区,满意率（%）,较全省平均\n甲县,95.2,-1.8\n乙县,98,1', ['C2 满意率 甲县 2023 -1.8百分点 change'], []],
    ['a row of gaps among cities', '城市,GDP（亿元）\n甲市,952\n乙市,1010\n与标杆差距,-58', ['B4 GDP - 2023 -58亿元 change'], []],
    [
      'a row of gaps to the mean',
      '城市,满意率（%）\n甲市,95.2\n全省平均,96.5\n与全省平均差距,-1.3',
      ['B3 满意率 全省平均 2023 96.5% aggregate'],
      [],
    ],
    ['from the first', '县区,发文（件）,与第一名相差\n甲县,12,-18\n乙县,30,0', ['C2 发文 甲县 2023 -18件 change'], []],
  ])
})
