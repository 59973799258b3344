import { describe } from 'vitest'
import { figureLines, smallTables } from '../smallTable'

const table = smallTables(figureLines, ['officeUnknown', 'periodUnknown'])

describe('零报送 heads a column (Q12)', () => {
  table([
    ['last of three', '单位,约稿信息,零报送\n甲县,37,121\n乙县,38,282', ['B2 约稿信息 甲县 2023 37', 'C3 零报送 乙县 2023 282'], []],
    ['first of them', '单位,零报送,约稿信息\n甲县,37,121\n乙县,38,282', ['B2 零报送 甲县 2023 37'], []],
    ['under a title and a unit', '信息报送统计表,,\n,,单位：条\n单位,特稿,零报送\n甲县,37,121', ['C4 零报送 甲县 2023 121条'], []],
    ['零差错 too', '单位,差错,零差错\n甲县,1,12\n乙县,2,13', ['C3 零差错 乙县 2023 13'], []],
    ['neighbours: a zero beneath its heading', '单位,信息条数,约稿\n甲县,零报送,零报送\n乙县,38,2', ['B2 信息条数 甲县 2023 0条'], []],
    ['neighbours: beside who answers', '单位,负责人,信息条数\n甲县,张某,零报送\n乙县,李某,38', ['C2 信息条数 甲县/张某 2023 0条'], []],
  ])
})

describe('what is said of a name beside its figures (L3)', () => {
  table([
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
  table([
    ['sizes', '项目名称,楼栋数,层高\n甲园,3,20\n乙园,4,30', ['B2 楼栋数 甲园 2023 3', 'C3 层高 乙园 2023 30'], []],
    ['money', '项目,收入,支出\n门票,3,20\n餐饮,4,30', ['B2 收入 门票 2023 3', 'C3 支出 餐饮 2023 30'], []],
    ['questions', '项目名称,是否开工\n甲桥,1\n乙桥,0', ['B2 是否开工 甲桥 2023 1 flag'], []],
    ['lengths', '县区,项目名称,长度,宽度\n甲县,甲桥,3,20\n甲县,乙桥,4,30', ['C2 长度 甲县/甲桥 2023 3'], []],
    ['neighbours: kinds of one thing', '项目,农业,工业\n产值,3,20\n投资,4,30', ['B2 产值 农业 2023 3'], []],
    ['neighbours: indicators over bodies', '项目名称,甲处,乙处\n起草文稿,3,20\n报送信息,4,30', ['B2 起草文稿 甲处 2023 3'], []],
    ['neighbours: rows that say how much', '项目,本地收入,外地收入\n产品数量,3,20\n服务收入,4,30', ['B2 产品数量 本地收入 2023 3'], []],
  ])
})

describe('other names between figures, under the heading of those on the left (K8)', () => {
  table([
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

describe('how much a thing has changed is a change of it (A1)', () => {
  table([
    [
      '变化量 of the newer',
      '名称,原热度,新热度,热度变化量\n甲,110,118,8\n乙,95,100,5\n丙,63,68,5',
      ['D2 新热度 甲 2023 8 change', 'B2 原热度 甲 2023 110'],
      [],
    ],
    ['变动数', '县区,调整前编制,调整后编制,变动数\n甲县,100,110,10\n乙县,90,85,-5', ['D3 调整后编制 乙县 2023 -5 change'], []],
    ['变化值 of a thing named', '单位,报送量,采用量,采用量变化值\n甲局,20,12,3\n乙局,15,10,-1', ['D2 采用量 甲局 2023 3 change'], []],
    ['变动额', '单位,预算,预算变动额\n甲局,20,2\n乙局,15,-1', ['C3 预算 乙局 2023 -1 change'], []],
    ['neighbours: 变动 in a name', '单位,人员变动次数,办件\n甲局,20,2\n乙局,15,1', ['B2 人员变动次数 甲局 2023 20次'], []],
  ])
})

describe('years that begin in one and end in the next (C6)', () => {
  const told = ['yearsStraddle']
  table([
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

describe('the year of prices is no time (P1)', () => {
  table([
    [
      'at prices of a year',
      'Year,GDP at 2004-05 prices,Mining at 2004-05 prices\n2010,5.1,3.9\n2011,5.3,9.2',
      ['B2 GDPat2004-05prices - 2010 5.1'],
      [],
      'gdp.csv',
    ],
    ['constant', 'Year,GDP (constant 2015 US$)\n2010,51\n2011,53\n2012,57', ['B2 GDP - 2010 51constant2015US$'], [], 'gdp.csv'],
    [
      '不变价',
      '年份,工业产值（2010年不变价）\n2018,51\n2019,53\n2020,57',
      ['B3 工业产值（2010年不变价） - 2019 53'].map((line) => line.replace(/（/, '(').replace(/）/, ')')),
      [],
      '产值.csv',
    ],
    ['按…价格计算', '年份,按2015年价格计算的产值\n2018,51\n2019,53\n2020,57', ['B3 按2015年价格计算的产值 - 2019 53'], [], '产值.csv'],
    [
      'neighbours: a price index of a year',
      '县区,2022年价格指数,2023年价格指数\n甲县,101,102\n乙县,100,99',
      ['B2 价格指数 甲县 2022 101'],
      [],
    ],
    [
      'neighbours: rows of one time beneath columns of another are told',
      '年份,2015年投资,2015年消费\n2020,5,6\n2021,7,8\n2022,9,8',
      [],
      ['periodDisagrees'],
      '表.csv',
    ],
  ])
})

describe('a change is of the column called like it (A8)', () => {
  table([
    [
      'behind it',
      'Year,"Fertility rate, total",Population growth (annual %),"Population, total"\n1990,5.1,3.9,100\n1991,5.3,9.2,1001\n1992,5.9,4.2,1002',
      ['C2 Population,total - 1990 3.9% change', 'B2 Fertilityrate,total - 1990 5.1'],
      [],
      'data.csv',
    ],
    [
      'of nothing that is there',
      'Year,"Net outflows (% of GDP)",GDP growth (annual %),"Inflation, GDP deflator (annual %)"\n1990,5.1,3.9,1\n1991,5.3,9.2,1\n1992,5.9,4.2,2',
      ['C2 GDP - 1990 3.9% change'],
      [],
      'data.csv',
    ],
    ['in Chinese', '县区,投资,消费,投资增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5', ['D2 投资 甲县 2023 8% change'], []],
    [
      'short for it',
      '县区,固定资产投资（亿元）,消费（亿元）,投资增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5',
      ['D2 固定资产投资 甲县 2023 8% change'],
      [],
    ],
    [
      'neighbours: without a name',
      '县区,投资,消费,增速（%）\n甲县,50,31,8\n乙县,40,22,9\n丙县,30,13,5',
      ['D2 消费 甲县 2023 8% change'],
      [],
    ],
  ])
})

describe('rows go on under other names of their header (K2)', () => {
  table([
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

describe('signs, codes and scopes are no part of a name (O2, L11, A3, C6)', () => {
  table([
    [
      'a sign behind a place',
      'state,2013,2014\nDelhi,5,6\nGoa #,6,7\nAssam *,7,8\nBihar,8,9',
      ['B3 gdp Goa 2013 6', 'B4 gdp Assam 2013 7'],
      [],
      'gdp.csv',
    ],
    ['a sign behind an office', '单位,收文\n民政局*,5\n人社局,6\n住建局#,7', ['B2 收文 民政局 2023 5', 'B4 收文 住建局 2023 7'], []],
    [
      'the code of a series over its only column',
      'Country,Series,Year,EN.POP.DNST\nJapan,Population density,2012,37.6\nJapan,Population density,2013,37.7\nNorway,Population density,2012,13\nNorway,Population density,2013,14',
      ['D2 Populationdensity Japan 2012 37.6'],
      [],
      'density.csv',
    ],
    [
      'Overall rank is of what falls with it',
      'Overall rank,Country,Score,Generosity\n1,Finland,7.7,0.15\n2,Denmark,7.6,0.25\n3,Norway,7.5,0.27\n4,Iceland,7.5,0.35\n5,Spain,7.1,0.1\n6,Japan,7,0.3',
      ['A2 Score Finland - 1 rank', 'A5 Score Iceland - 4 rank'],
      [],
      'happy.csv',
    ],
    [
      'a long name of Latin letters',
      'Year,Carbon dioxide (CO2) emissions (total) excluding LULUCF (Mt CO2e)\n1990,2173\n1991,2300\n1992,2400',
      [],
      [],
      'co2.csv',
    ],
    [
      'offices beside places are parts of what is counted',
      '县区,牵头单位,任务数,完成数\n甲县,民政局,10,8\n乙县,住建局,20,11',
      ['C2 2023年情况 甲县/民政局 2023 10 target', 'D2 2023年情况 甲县/民政局 2023 8'],
      [],
    ],
  ])
})

describe('columns of days, keys and codes count nothing (L3)', () => {
  table([
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

describe('notes, months and units written otherwise (U1, P1, Y5)', () => {
  table([
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

describe('how much it changed, where most of it stayed (A2)', () => {
  const rows = (name: string) =>
    `日期,总份额,${name}\n2020-04-17,256700,0\n2020-04-20,246744,-9956\n2020-04-21,246744,0\n2020-04-22,246744,0\n2020-04-23,246744,0\n2020-04-24,248943,2199`
  table([
    ['变化量', rows('总份额变化量'), ['C3 总份额 - 2020-04-20 -9956 change'], [], '账户.csv'],
    ['变动额', rows('总份额变动额'), ['C7 总份额 - 2020-04-24 2199 change'], [], '账户.csv'],
    ['增减量', rows('总份额增减量'), ['C3 总份额 - 2020-04-20 -9956 change'], [], '账户.csv'],
    ['变动数 of counts', '单位,人数,人数变动数\n甲局,100,2\n乙局,90,-3\n丙局,80,0', ['C3 人数 乙局 2023 -3人 change'], []],
    [
      'neighbours: in percent down the rows',
      '月份,产量,环比\n1月,100,\n2月,110,10\n3月,121,10\n4月,133.1,10',
      ['C3 产量 - 2023-02 10% change'],
      [],
    ],
  ])
})
