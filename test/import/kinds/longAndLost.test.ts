import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('long whole numbers are figures where they count, and names where they call (L1)', () => {
  table([
    [
      'beside others as large',
      'Year,Chile,Japan\n2001,655448231983.5,10250952000000\n2002,559983634798.9,10581929000000',
      ['C2 GDP Japan 2001 10250952000000'],
      [],
      'GDP.csv',
    ],
    [
      'money in its unit',
      '单位,总投资（元）,办件\n甲县,12345678000,12\n乙县,22345678000,14',
      ['B2 总投资 甲县 2023 12345678000元', 'C2 办件 甲县 2023 12'],
      [],
    ],
    [
      'money by its name',
      '单位,收入,支出\n甲县,12345678901,11345678901\n乙县,22345678902,21345678901',
      ['B2 收入 甲县 2023 12345678901'],
      [],
    ],
    ['round numbers under a name', '单位,甲类,乙类\n甲县,12345670000,12\n乙县,22345600000,14', ['B2 甲类 甲县 2023 12345670000'], []],
    ['telephones', '姓名,手机,得分\n张三,13905431234,12\n李四,13805431235,14', ['C2 得分 张三 2023 12 score'], []],
    [
      'numbers of payments',
      '日期,流水号,收入\n2023-03-02,930168000000000,12.5\n2023-03-03,930168100000000,8',
      ['C2 收入 - 2023-03-02 12.5'],
      [],
    ],
    [
      'identities without a heading that says so',
      '单位,甲,得分\n甲县,372301198001011234,12\n乙县,372301198201011235,14',
      ['C2 得分 甲县 2023 12 score'],
      [],
    ],
  ])
})

describe('one number beside every name is a figure, and blanks beneath it tell nothing (L3)', () => {
  const rows = 'GL1,HA,1,9.4\nGL2,HA,1,8.8\nGL3,HB,1,7.4\nGL4,HA,1,6.2\nGL5,HA,1,5.6\nGL6,HA,1,6.7'
  table([
    [
      '数量 1 throughout, and a sum without its name',
      `构件,规格,数量,总重\n${rows}\n,,,44.1`,
      ['C2 数量 GL1/HA 2023 1', 'C7 数量 GL6/HA 2023 1'],
      ['rowLabelsMissing'],
    ],
    ['under another heading that counts', `构件,规格,数量,单重\n${rows}`, ['C4 数量 GL3/HB 2023 1'], []],
  ])
})

describe('parts of a whole with colons are told, and no part of a name (Q23)', () => {
  table([
    ['three parts', '城市,产值,三次产业结构\n甲市,952,6.9：40.1：53.0\n乙市,101,7.9：38.1：54.0', ['B2 产值 甲市 2023 952'], ['unread']],
    ['two parts', '单位,男女比例,人数\n甲局,3:2,50\n乙局,4:3,70', ['C2 人数 甲局 2023 50人'], ['unread']],
    ['with another colon', '城市,产值,结构\n甲市,952,6.9∶40.1∶53\n乙市,101,7.9∶38.1∶54', ['B2 产值 甲市 2023 952'], ['unread']],
    [
      'beneath years',
      '城市,2022年,,2023年,\n,产值,结构,产值,结构\n甲市,9,6：40：54,8,7：40：53\n乙市,7,7：38：55,6,8：38：54',
      ['B3 产值 甲市 2022 9'],
      ['unread'],
    ],
    ['times of the day stay times', '单位,到岗时刻,人数\n甲局,8:30,50\n乙局,9:00,70', ['C2 人数 甲局/8:30 2023 50人'], []],
  ])
})

describe('how much one price is above another at one time is a figure of its own (A16)', () => {
  table([
    [
      '涨跌幅',
      '品种,开盘价,收盘价,涨跌幅\n甲,10,11,10%\n乙,20,18,-10%\n丙,8,9.2,15%',
      ['D2 涨跌幅 甲 2023 10%', 'D3 涨跌幅 乙 2023 -10%'],
      [],
    ],
    ['变动率', '单位,送审价（万元）,审定价（万元）,变动率\n甲局,100,90,-10%\n乙局,200,190,-5%', ['D2 变动率 甲局 2023 -10%'], []],
    [
      '核减率 without a minus',
      '单位,送审额（万元）,审定额（万元）,核减率（%）\n甲局,100,90,10\n乙局,200,190,5',
      ['D2 核减率 甲局 2023 10%'],
      [],
    ],
    [
      'between two years it stays a change',
      '单位,2022年收入,2023年收入,变动率\n甲局,100,90,-10%\n乙局,200,190,-5%',
      ['D2 收入 甲局 2023 -10% change'],
      [],
    ],
    ['beside last year too', '单位,上年收入,本年收入,变动率\n甲局,100,90,-10%\n乙局,200,190,-5%', ['D2 收入 甲局 2023 -10% change'], []],
  ])
})

describe('units behind a blank, and behind what else a bracket says (T2)', () => {
  table([
    ['of two with a stroke', '样品,韧性 KJ/M2,批次\n甲样,9.1,2\n乙样,8.2,3', ['B2 韧性 甲样 2023 9.1KJ/M2'], []],
    ['of speed', '单位,速度 km/h,件数\n甲局,12,2\n乙局,14,3', ['B2 速度 甲局 2023 12km/h'], []],
    [
      'behind a comma in a bracket',
      '单位,收入（合并报表，亿元）,件数\n甲局,10.2,2\n乙局,20.1,3',
      ['B2 收入(合并报表) 甲局 2023 10.2亿元'],
      [],
    ],
    ['before it', '单位,利润（万元，税后）,件数\n甲局,11,2\n乙局,18,3', ['B2 税后利润 甲局 2023 11万元'], []],
    [
      'a rate of births to a thousand in an identifier',
      'County,Birth_Rate,Literacy_Rates\nAdams County,73.6,92.7\nBrown County,56,78.2',
      ['B2 Birth_Rate AdamsCounty 2023 73.6', 'C2 Literacy_Rates AdamsCounty 2023 92.7%'],
      [],
    ],
    [
      'a level is no score',
      'County,Education_level\nAdams County,36.7\nBrown County,10.6',
      ['B2 Education_level AdamsCounty 2023 36.7'],
      [],
    ],
  ])
})
