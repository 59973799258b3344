import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'

/** What a clerk sees of a small sheet: indicator, office or breakdown, period and figure of each cell, and what is told. */
function read(sheet: string, name = '表.csv') {
  const reading = importWorkbook(new TextEncoder().encode(`${sheet}\n`), name)
  const figures = plainRows(reading.dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.office ?? (Object.values(row.breakdown).join('/') || '-'),
      row.period ?? '-',
      `${row.value}${row.unit ?? ''}`,
      ...(row.flags.includes('aggregate') ? ['total'] : []),
    ].join(' '),
  )
  const told = [...new Set(reading.notices.map((notice) => notice.code))].filter(
    (code) => !['officeUnknown', 'periodUnknown', 'yearUnknown'].includes(code),
  )
  return { figures, told }
}

type Row = readonly [says: string, sheet: string, figures: readonly string[], told: readonly string[], name?: string]
const table = (rows: readonly Row[]) =>
  it.each(rows.map((row) => ({ says: row[0], row })))('$says', ({ row: [, sheet, figures, told, name] }) => {
    const seen = read(sheet, name)
    for (const figure of figures) expect(seen.figures).toContain(figure)
    expect(seen.told).toEqual(told)
  })

describe('months without their century (P18)', () => {
  table([
    [
      'run over a year’s end under 月份',
      '月份,销量（台）\n909,12\n910,15\n911,13\n912,16\n1001,18',
      ['B2 销量 - 2009-09 12台', 'B6 销量 - 2010-01 18台'],
      ['dateTurnedName'],
    ],
    [
      'with a nought in front, under 时间',
      '时间,粮价（元）\n0911,1.2\n0912,1.5\n1001,1.3\n1002,1.6',
      ['B2 粮价 - 2009-11 1.2元', 'B4 粮价 - 2010-01 1.3元'],
      ['dateTurnedName'],
    ],
    [
      'under 年月 no day could be meant by 2301',
      '年月,客流（人）\n2301,12\n2302,15\n2303,13\n2304,16',
      ['B2 客流 - 2023-01 12人', 'B5 客流 - 2023-04 16人'],
      ['dateTurnedName'],
    ],
    [
      'across, over a year’s end',
      '指标,2211,2212,2301,2302\n受理,3,4,5,6\n办结,2,4,4,6',
      ['B2 受理 - 2022-11 3', 'E3 办结 - 2023-02 6'],
      ['dateTurnedName'],
    ],
    [
      'the latest first',
      '月份,产量（吨）\n1102,7\n1101,8\n1012,9\n1011,6',
      ['B2 产量 - 2011-02 7吨', 'B5 产量 - 2010-11 6吨'],
      ['dateTurnedName'],
    ],
    ['hours are none', '时间,客流（人）\n900,12\n1000,15\n1100,13\n1200,16', [], ['rowLabelsMissing']],
    ['901 … 904 may be days', '时间,客流（人）\n901,12\n902,15\n903,13\n904,16', [], ['rowLabelsMissing']],
    ['figures that count stay figures', '科室,接待（人）\n甲科,911\n乙科,912\n丙科,1001\n丁科,1002', ['B2 接待 甲科 - 911人'], []],
  ])
})

describe('months in other languages (P18)', () => {
  table([
    [
      'Russian, down',
      'месяц,1991,1992\nянварь,106,107\nфевраль,105,106\nмарт,104,105',
      ['B2 CPI - 1991-01 106', 'C4 CPI - 1992-03 105'],
      [],
      'CPI.csv',
    ],
    [
      'German, across, four of them as in English',
      'Jahr,Januar,Februar,März,April\n2020,1,2,3,4\n2021,5,6,7,8',
      ['B2 CPI - 2020-01 1', 'E3 CPI - 2021-04 8'],
      [],
      'CPI.csv',
    ],
    ['Spanish with the year', 'Mes,Ventas\nEnero de 2020,12\nFebrero de 2020,13\nMarzo de 2020,15', ['B2 Ventas - 2020-01 12'], []],
    ['French, short', 'Année,janv.,févr.,mars,avr.\n2019,4,5,6,7\n2020,5,6,7,8', ['C2 CPI - 2019-02 5'], [], 'CPI.csv'],
    ['Turkish', 'Yıl,Ocak,Şubat,Mart\n2019,4,5,6\n2020,5,6,7', ['D3 CPI - 2020-03 7'], [], 'CPI.csv'],
    [
      'Annual beside months is the whole year',
      'Year,Jan,Feb,Mar,Annual\n2020,257.9,258.6,258.1,258.8\n2021,261.5,263.0,264.8,270.9',
      ['B2 CPI - 2020-01 257.9', 'E3 CPI - 2021 270.9'],
      [],
      'CPI.csv',
    ],
    ['two names alike are persons', '姓名,语文\nJan,88\nMai,87\nTom,90', ['B2 语文 Jan - 88'], []],
  ])
})

describe('a file’s name in English that says nothing of what is counted (C6)', () => {
  const sheet = '地区,2020年,2021年\n东市,3,4\n西市,5,6\n南市,5,7'
  it.each(['city.csv', 'maincity.csv', 'export (3).csv', 'provinceData_final.csv', 'raw_data.csv', 't1.csv'])('%s is told', (name) =>
    expect(read(sheet, name).told).toEqual(['nameSaysNothing']),
  )
  it.each(['GDP.csv', 'gdp_data.csv', 'population.csv', '常住人口.csv'])('%s names it', (name) =>
    expect(read(sheet, name).told).toEqual([]),
  )
})

describe('spans from January beside one another add nothing up (W11)', () => {
  table([
    [
      '1—2月 and 1—3月 that happen to add up to 1—4月',
      '2023年\n指标,1—2月,1—3月,1—4月\n受理（件）,1,2,3\n办结（件）,2,3,5',
      ['D3 受理 - 2023-01/2023-04 3件', 'D4 办结 - 2023-01/2023-04 5件'],
      [],
    ],
    ['January and the spans from it', '2023年\n指标,1月,1—2月,1—3月\n受理（件）,1,2,3\n办结（件）,2,3,5', ['D3 受理 - 2023-Q1 3件'], []],
    [
      'down the side',
      '2023年\n时间,受理（件）,办结（件）\n1—2月,1,2\n1—3月,2,3\n1—4月,3,5',
      ['B5 受理 - 2023-01/2023-04 3件', 'C5 办结 - 2023-01/2023-04 5件'],
      [],
    ],
    [
      'for each of two names',
      '2023年\n单位,受理1—2月,受理1—3月,受理1—4月\n甲县,1,2,3\n乙县,3,4,7',
      ['D3 受理 甲县 2023-01/2023-04 3', 'D4 受理 乙县 2023-01/2023-04 7'],
      [],
    ],
    [
      'a quarter beside its months is their total all the same',
      '2023年\n指标,1月,2月,3月,1季度\n受理（件）,1,2,3,6\n办结（件）,1,1,2,4',
      ['E3 受理 - 2023-Q1 6件 total'],
      [],
    ],
  ])
})

describe('男 and 女 beside one another (H17)', () => {
  table([
    [
      'the title says of what',
      '2023年常住人口\n地区,男,女\n东县,3,4\n西县,5,6',
      ['B3 常住人口 东县 @2023-12-31 3', 'C4 常住人口 西县 @2023-12-31 6'],
      [],
    ],
    [
      'the persons counted on their left',
      '2023年\n科室,干部（人）,男,女\n甲科,7,3,4\n乙科,11,5,6',
      ['B3 干部 甲科 2023 7人', 'C3 干部 甲科 2023 3人', 'D4 干部 乙科 2023 6人'],
      [],
    ],
    [
      '合计 before them',
      '2023年学生数（人）\n学校,合计,男,女\n甲校,7,3,4\n乙校,11,5,6',
      ['B3 学生数 甲校 2023 7人 total', 'C3 学生数 甲校 2023 3人'],
      [],
    ],
    ['in English', 'Students\nSchool,Male,Female\nNorth School,3,4\nSouth School,5,6', ['B3 Students NorthSchool - 3'], []],
    [
      'beside other names they stay and are told',
      '2023年\n地区,户数,男,女\n东县,3,4,5\n西县,4,5,6',
      ['C3 男 东县 2023 4', 'D3 女 东县 2023 5'],
      ['nameSaysNothing'],
    ],
    [
      '其中：女 is of the persons counted on its left',
      '2023年\n科室,干部（人）,其中：女\n甲科,7,3\n乙科,9,4',
      ['B3 干部 甲科 2023 7人', 'C3 干部 甲科 2023 3人'],
      [],
    ],
    ['女 alone names what is counted', '2023年\n科室,干部,女干部\n甲科,7,3\n乙科,9,4', ['C3 女干部 甲科 2023 3'], []],
  ])
})

describe('numbers of a series behind a word (T7)', () => {
  table([
    ['the first one, five, ten', '模型,top1,top5,top10\n甲,0.7,0.8,0.9\n乙,0.6,0.8,0.9', ['B2 top1 甲 - 0.7', 'D3 top10 乙 - 0.9'], []],
    ['any word with several numbers', '模型,hit1,hit5\n甲,7,8\n乙,6,8', ['B2 hit1 甲 - 7', 'C3 hit5 乙 - 8'], []],
    ['stages', '机型,phase1,phase2\n甲,7,8\n乙,6,8', ['B2 phase1 甲 - 7'], []],
    ['alone, a word that bears a number', '学校,Top3\n甲,7\n乙,6', ['B2 Top3 甲 - 7'], []],
    ['a note stays a note', 'Year,price3,sales\n2020,1,2\n2021,2,3', ['B2 price - 2020 1'], []],
  ])
})

describe('a stated change and figures that were rounded (C1)', () => {
  const sheet = (rows: string): string =>
    `单位,2022年（万元）,2023年（万元）,同比（%）\n甲县,210.1,230.3,9.6\n乙县,155.3,165.8,6.8\n${rows}`
  table([
    ['a last place of the change', sheet('丙县,207.7,227.9,9.8'), ['D4 收入 丙县 2023 9.8%'], [], '收入.csv'],
    ['what the figures lost when they were rounded', sheet('丙县,7.7,7.9,2.2'), ['D4 收入 丙县 2023 2.2%'], [], '收入.csv'],
    [
      'a ten-thousandth of a percent',
      '年份,收入（元）,同比增长（%）\n2019,1000,5\n2020,1060,6.0001\n2021,1130,6.604\n2022,1200,6.1947',
      [],
      [],
    ],
    ['a real slip is told', sheet('丙县,207.7,227.9,12.7'), ['D4 收入 丙县 2023 12.7%'], ['statedChangeDisagrees'], '收入.csv'],
    [
      'whole counts are exact',
      '单位,2022年（件）,2023年（件）,同比（%）\n甲县,101,103,2.0\n乙县,53,58,9.4\n丙县,77,79,3.9\n丁县,205,214,4.4',
      [],
      ['statedChangeDisagrees'],
      '办件.csv',
    ],
  ])
})

describe('numbers that name and count nothing (L1, L3)', () => {
  table([
    ['问题ID', '名次,问题ID,热度\n1,643,655.2\n2,1176,399.4\n3,60,382.3', [], []],
    ['排序号 beside words', '菜单,类型,排序号\n系统,目录,0\n用户,菜单,1\n角色,菜单,2\n新增,按钮,1', [], ['noIndicators']],
    [
      'the numbers of names that come back',
      '特征,重要性,模型,模型号\n甲,0.19,A型,0\n乙,0.08,A型,0\n丙,0.09,B型,1\n丁,0.12,B型,1\n戊,0.29,C型,2\n己,0.28,C型,2',
      ['B2 重要性 甲 - 0.19'],
      [],
    ],
    [
      'a count that is the same for all is a count',
      '乡镇,村,户数（户）,已建,在建\n甲镇,东村,10,5,1\n甲镇,西村,11,5,2\n甲镇,南村,12,5,1\n乙镇,北村,13,5,3\n乙镇,中村,14,5,1\n乙镇,前村,15,5,2',
      ['D2 已建 甲镇 - 5'],
      [],
    ],
    ['网址 with a number in it', '系统,网址,访问量\n甲,a.cn,120\n乙,222,130\n丙,c.cn,90', ['C3 访问量 乙 - 130'], []],
    ['a count in order is a count', '科室,办件,序次\n甲科,1,3\n乙科,2,5\n丙科,3,9', ['B2 办件 甲科 - 1'], []],
  ])
})

describe('what stands above a header and heads nothing (K3)', () => {
  const body = '序号,构件,规格,数量,单重,总重\n1,甲梁,H400,1,494.4,494.4\n2,乙梁,H350,3,614,1842'
  table([
    ['keys with their colons', `入库日报表\n工程名称：,甲桥,,,规格：,\n${body}`, ['D4 数量 甲梁 - 1', 'E4 单重 甲梁 - 494.4'], []],
    ['one key answered, one not', `入库日报表\n项目：,甲桥,,班组：,,\n${body}`, ['F5 总重 乙梁 - 1842'], []],
    [
      'what the form asks for',
      '能力月报表,,当月指标填入本列\n指标,2018年02月,2018年06月\n基站（个）,45,46\n小区（个）,120,130',
      ['C3 基站 - 2018-06 46个', 'B4 小区 - 2018-02 120个'],
      [],
    ],
    ['lines of facts above a number', '安装包,httpd.gz\n版本,2.2.31\n路径,/apache2\n模式,prefork\n端口,80', [], ['noIndicators']],
    ['names in two rows above figures stay a header', '2023年\n单位,受理,办结\n,件,件\n甲局,3,2\n乙局,4,4', ['B4 受理 甲局 2023 3件'], []],
  ])
})

describe('数量 beside other names, and what a row is of (L11)', () => {
  table([
    [
      '数量 beside 金额',
      '2023年收购情况\n品种,数量（吨）,金额（万元）\n小麦,3,4\n玉米,4,5',
      ['B3 数量 小麦 2023 3吨', 'C4 金额 玉米 2023 5万元'],
      [],
    ],
    ['数量 beside weights', '构件,数量,单重,总重\n甲梁,1,494.4,494.4\n乙梁,3,614,1842', ['B2 数量 甲梁 - 1'], []],
    ['数量 beside its change is of the row', '2023年收购情况\n品种,数量（吨）,同比（%）\n小麦,3,4\n玉米,4,5', ['B3 小麦 - 2023 3吨'], []],
    [
      '数量 beside its share is what the title says',
      '2023年收购情况\n品种,数量（吨）,占比（%）\n小麦,3,40\n玉米,4,60',
      ['B3 收购 小麦 2023 3吨'],
      [],
    ],
    [
      'projects that come back are no indicators',
      '项目,供应商,合同额,已付,未付\n甲工程,甲公司,10,5,5\n甲工程,乙公司,11,5,6\n甲工程,丙公司,12,4,8\n乙工程,丁公司,13,5,8\n乙工程,戊公司,14,6,8\n乙工程,己公司,15,5,10',
      ['C2 合同额 甲公司 - 10', 'D4 已付 丙公司 - 4', 'E7 未付 己公司 - 10'],
      [],
    ],
    ['项目 each once are indicators', '项目,甲县,乙县\n受理（件）,10,12\n办结（件）,9,11', ['B2 受理 甲县 - 10件'], []],
    [
      'what some rows leave empty names nothing',
      'type,category,description,amount\nin,fees,Corner,100\nout,goods,,50',
      ['D2 fees in/Corner - 100', 'D3 goods out - 50'],
      [],
    ],
    ['one row with an empty remark is a table', '日期,单位,受理（件）,备注\n2025-08-05,甲局,20,', ['C2 受理 甲局 2025-08-05 20件'], []],
    ['persons under Name are no bodies', 'Name,Age\n张三,36\n李四,32\n王五,33', ['B2 Age 张三 - 36'], []],
    [
      'numbers that tell names apart',
      '特征,重要性\n消费_lag1,0.1\n消费_lag10,0.2\n就业_lag8,0.3',
      ['B2 重要性 消费_lag1 - 0.1', 'B3 重要性 消费_lag10 - 0.2'],
      [],
    ],
  ])
  it('a person under Name is a breakdown, a country is whose', () => {
    const offices = (sheet: string) =>
      plainRows(importWorkbook(new TextEncoder().encode(sheet), 'x.csv').dataset, true).map((row) => row.office)
    expect(offices('Name,Age\n张三,36\n李四,32\n')).toEqual([null, null])
    expect(offices('Name,GDP\nAbkhazia,36\nZambia,32\n')).toEqual(['Abkhazia', 'Zambia'])
  })
})

describe('units in Latin letters (T2, U1)', () => {
  table([
    [
      '厚度(mm) and 重量（kg） are no readings of a character',
      '样品,厚度(mm),重量（kg）\n甲,1.2,3\n乙,1.4,4',
      ['B2 厚度 甲 - 1.2mm', 'C3 重量 乙 - 4kg'],
      [],
    ],
    ['接收距离(cm)', '样品,接收距离(cm),层数\n甲,40,3\n乙,20,4', ['B2 接收距离 甲 - 40cm'], []],
    ['阻力(Pa), 转速(r/min)', '样品,阻力(Pa),转速(r/min)\n甲,8.1,800\n乙,7.5,900', ['B2 阻力 甲 - 8.1Pa', 'C3 转速 乙 - 900r/min'], []],
    ['压力（kPa）', '样品,压力（kPa）,层数\n甲,8.1,3\n乙,7.5,4', ['B2 压力 甲 - 8.1kPa'], []],
    [
      'a reading of a character is still none',
      '2023年\n单位,發(fā)文（件）,會(huì)議（次）\n甲局,8,3\n乙局,7,4',
      ['B3 發文 甲局 2023 8件', 'C4 會議 乙局 2023 4次'],
      [],
    ],
  ])
})

describe('growths written as fractions (Q18, A8)', () => {
  const rows = '2023-01-31,419,-0.1032\n2023-02-28,411,-0.0424\n2023-03-31,415,0.0552\n2023-04-30,417,0.1082'
  table([
    [
      'below 1.5 and to four places they are fractions',
      `日期,煤价（元）,库存同比\n${rows}`,
      ['C2 库存 - @2023-01-31 -10.32%', 'C5 库存 - @2023-04-30 10.82%'],
      ['firstDaysRead'],
    ],
    [
      'another thing is not the one beside it',
      `日期,电厂库存（吨）,煤矿库存同比\n${rows}`,
      ['C2 煤矿库存 - @2023-01-31 -10.32%'],
      ['firstDaysRead'],
    ],
    [
      'percents of one place stay percents',
      '日期,煤价（元）,物价同比\n2023-01-31,419,0.3\n2023-02-28,411,0.5\n2023-03-31,415,-0.2\n2023-04-30,417,0.1',
      ['C2 物价 - 2023-01 0.3%'],
      ['firstDaysRead'],
    ],
    ['a unit says so', `日期,煤价（元）,库存同比（%）\n${rows}`, ['C2 库存 - @2023-01-31 -0.1032%'], ['firstDaysRead']],
    [
      'a longer name of the same thing is that thing',
      '月份,规上工业增加值（亿元）,规模以上工业同比（%）\n2023-01,12,3.1\n2023-02,13,2.9\n2023-03,14,3.3',
      ['C2 规上工业增加值 - 2023-01 3.1%'],
      [],
    ],
  ])
})

describe('small kinds (Q11, E7, T6)', () => {
  table([
    [
      'a terminal’s mark for no figure',
      '日期,收盘,市值\n2002-01-04,#N/A N/A,#N/A N/A\n2002-01-11,1316.45,12\n2002-01-18,1326.45,13',
      ['B2 收盘 - 2002-01-04 null', 'B3 收盘 - 2002-01-11 1316.45'],
      [],
    ],
    [
      'the years of a file’s name in Latin letters',
      'state,2015,2016\nAlabama,1,2\nAlaska,3,4',
      ['B2 income Alabama 2015 1'],
      [],
      'income2015-2022.csv',
    ],
    ['one year of it', 'state,2015,2016\nAlabama,1,2\nAlaska,3,4', ['B2 income Alabama 2015 1'], [], 'income_2016.csv'],
    [
      'Overall beside Male and Female',
      'Year,Overall,Male,Female\n1979,6.9,5.8,8.9\n1980,6.6,5.3,8.9',
      ['B2 Unemployment - 1979 6.9 total', 'C2 Unemployment Male 1979 5.8'],
      [],
      'Unemployment.csv',
    ],
    [
      'a day shown without its year under 日期 beside others',
      '日期,办件（件）\n2021-01-30,4\n2021-01-31,2',
      ['B2 办件 - 2021-01-30 4件'],
      [],
    ],
  ])
  it('growths that half of the rows contradict are told of none', () => {
    const rows = Array.from({ length: 8 }, (_, k) => `${2010 + k}年,${100 + 7 * k * (k % 3)},${3 + k}`).join('\n')
    expect(read(`年份,产值（元）,增长率（%）\n${rows}`).told).toEqual([])
  })
})

describe('names beside numbers (P16, L1, L11, C6)', () => {
  table([
    [
      'since when a name has its meaning is no time',
      'TIME,2021,2022\nEuropean Union (from 2020),2.4,2.5\nBelgium,2.1,2.2\nBulgaria,2.8,2.9',
      [],
      [],
      'tax.csv',
    ],
    ['KPI序号 counts nothing', 'KPI序号,指标,1月,2月\n1,受理（件）,3,4\n1.1,办结（件）,2,4\n2,回访（次）,5,6', ['C2 受理 - --01 3件'], []],
    [
      '数量 单价 合价 of 项目',
      '项目,数量,单价,合价\n瓷砖,2,75,150\n木门,3,1300,3900\n地板,4,90,360',
      ['B2 数量 瓷砖 - 2', 'D3 合价 木门 - 3900'],
      [],
    ],
    ['项目 without a price are indicators', '项目,甲县,乙县\n受理（件）,10,12\n办结（件）,9,11', ['B2 受理 甲县 - 10件'], []],
    ['FALSE names nothing and is told', '日期,FALSE\n2023-01-01,3\n2023-01-02,4\n2023-01-03,4', [], ['nameSaysNothing']],
  ])
  it('no row of such a name is of that year', () =>
    expect(
      plainRows(
        importWorkbook(new TextEncoder().encode('TIME,2021,2022\nEuropean Union (from 2020),2.4,2.5\nBelgium,2.1,2.2\n'), 'tax.csv')
          .dataset,
        true,
      ).map((row) => row.period),
    ).toEqual(['2021', '2022', '2021', '2022']))
})
