import { describe } from 'vitest'
import type { FileReading } from '../../../src/model/sheet/reading'
import { observationAt } from '../../../src/model/dataset/dataset'
import { a1 } from '../../../src/model/sheet/cell'
import { smallTables } from '../smallTable'

/** What a clerk sees of a small sheet: each cell with its indicator, office or breakdown, period, figure and unit. Blanks in names are kept. */
function figuresOf(reading: FileReading): readonly string[] {
  const { dataset } = reading
  const figures: string[] = []
  for (let i = 0; i < dataset.count; i++) {
    const o = observationAt(dataset, i)
    const parts = (dataset.breakdowns[o.breakdown] ?? []).map((part) => part.value)
    const source = o.sources[0]
    figures.push(
      [
        source ? a1(source.row, source.column) : '',
        dataset.indicators[o.indicator]?.name,
        dataset.offices[o.office]?.name ?? (parts.join('/') || '-'),
        dataset.periods[o.period]?.code ?? '-',
        `${o.value}${o.unit}`,
      ].join(' · '),
    )
  }
  return figures
}

const table = smallTables(figuresOf, ['officeUnknown', 'periodUnknown', 'yearUnknown'])

describe('a row that numbers columns and says how they are worked out counts nothing (H2)', () => {
  table([
    [
      'without a mark over the names',
      '项目,期初余额,现金,票据,合计\n,1=2+3,2,3,4=1+2\n甲项目,30,10,20,40\n乙项目,50,20,30,70',
      ['B3 · 甲项目 · 余额 · @2022-12-31 · 30', 'C4 · 乙项目 · 现金 · 2023 · 20'],
      [],
    ],
    [
      'with long sums and dots',
      '项目,支付,现金,票据,其他\n,1=2+3+...+4,2,3,4\n甲项目,60,10,20,30\n乙项目,90,20,30,40',
      ['B3 · 甲项目 · 支付 · 2023 · 60'],
      [],
    ],
    ['a mark over the names', '项目,现金,票据\n甲,1,2\n办公费,10,20\n差旅费,20,30', ['B3 · 办公费 · 现金 · 2023 · 10'], []],
    [
      'figures 1 2 3 of a first row are figures',
      '部门,发文,收文,批示\n甲处,1,2,3\n乙处,4,5,6\n丙处,7,1,2',
      ['B2 · 发文 · 甲处 · 2023 · 1', 'D2 · 批示 · 甲处 · 2023 · 3'],
      [],
    ],
    ['and so are sums nobody numbered', '部门,发文,收文\n甲处,12,2\n乙处,4,5', ['B2 · 发文 · 甲处 · 2023 · 12'], []],
  ])
})

describe('quarters in other languages (P18)', () => {
  table([
    [
      'Russian',
      ',1 квартал 2011,2 квартал 2011,3 квартал 2011\nДоходы,13,14,15',
      ['B2 · Доходы · - · 2011-Q1 · 13', 'D2 · Доходы · - · 2011-Q3 · 15'],
      [],
      'a.csv',
    ],
    [
      'short, by Roman numerals',
      ',I кв. 2020,II кв. 2020 г.\nДоходы,13,14',
      ['B2 · Доходы · - · 2020-Q1 · 13', 'C2 · Доходы · - · 2020-Q2 · 14'],
      [],
      'a.csv',
    ],
    [
      'French',
      ',1er trimestre 2020,2e trimestre 2020,3e trimestre 2020\nRecettes,13,14,15',
      ['B2 · Recettes · - · 2020-Q1 · 13', 'C2 · Recettes · - · 2020-Q2 · 14'],
      [],
      'a.csv',
    ],
    ['German', ',1. Quartal 2020,2. Quartal 2020\nAusgaben,13,14', ['B2 · Ausgaben · - · 2020-Q1 · 13'], [], 'a.csv'],
    ['Spanish, with de', ',3 trimestre de 2020,4 trimestre de 2020\nGastos,13,14', ['C2 · Gastos · - · 2020-Q4 · 14'], [], 'a.csv'],
    ['Vietnamese, number behind', ',Quý 1 2020,Quý 2 2020\nThu,13,14', ['B2 · Thu · - · 2020-Q1 · 13'], [], 'a.csv'],
  ])
})

describe('names of other alphabets keep their blanks (T1)', () => {
  table([
    [
      'Cyrillic',
      'Показатель,2011,2012\nВаловой внутренний продукт,13,14\nОплата труда,3,4',
      ['B2 · Валовой внутренний продукт · - · 2011 · 13'],
      [],
      'a.csv',
    ],
    ['Korean', '구분,2011,2012\n대한 인구,13,14\n농가 인구,3,4', ['B2 · 대한 인구 · - · 2011 · 13'], [], 'a.csv'],
    ['Latin with marks', 'Region,Öffentliche Ämter\nNord,13\nSüd,14', ['B2 · Öffentliche Ämter · Nord · - · 13'], [], 'a.csv'],
    ['Chinese loses them', '单位,自 然 增 长（人）\n甲县,13\n乙县,14', ['B2 · 自然增长 · 甲县 · 2023 · 13人'], []],
    ['Greek', 'Περιοχή,2011,2012\nΜικτά έσοδα,13,14\nΆλλα έσοδα,3,4', ['B2 · Μικτά έσοδα · - · 2011 · 13'], [], 'a.csv'],
  ])
})

describe('when a named thing begins and ends is of the thing (L21)', () => {
  table([
    [
      'all of them on one day',
      'Project_Name,District,Start_Date,End_Date,Budget\nRoad 1,Chennai,2024-01-01,2025-12-31,100\nRoad 2,Madurai,2024-01-01,2025-12-31,110\nRoad 3,Salem,2024-01-01,2025-12-31,120\nRoad 4,Erode,2024-01-01,2025-12-31,130',
      ['E2 · Budget · Chennai · - · 100'],
      [],
      'a.csv',
    ],
    [
      '开工日期 beside 竣工日期',
      '项目名称,开工日期,竣工日期,投资（万元）\n一桥,2023-03-01,2024-12-31,100\n二桥,2023-03-01,2025-12-31,110\n三桥,2023-05-01,2024-12-31,120\n四桥,2023-05-01,2025-12-31,130',
      ['D2 · 投资 · 一桥 · - · 100万元'],
      [],
      '项目.csv',
    ],
    [
      '日期 that rows share says when',
      '项目名称,日期,投资（万元）\n一桥,2023-03-01,100\n二桥,2023-03-01,110\n三桥,2023-05-01,120\n四桥,2023-05-01,130',
      ['C2 · 投资 · 一桥 · 2023-03-01 · 100万元'],
      [],
      '项目.csv',
    ],
    [
      '开始日期 alone, shared, says when',
      '项目名称,开始日期,投资（万元）\n一桥,2023-03-01,100\n二桥,2023-03-01,110\n三桥,2023-05-01,120\n四桥,2023-05-01,130',
      ['C2 · 投资 · 一桥 · 2023-03-01 · 100万元'],
      [],
      '项目.csv',
    ],
    [
      'a day of each, as before',
      '书名,出版日期,字数（万字）\n甲,2021-03-01,10\n乙,2022-04-02,11\n丙,2023-05-03,12\n丁,2023-06-04,13',
      ['C2 · 字数 · 甲 · - · 10万字'],
      [],
      '书.csv',
    ],
  ])
})

describe('codes that tell rows apart are their names (L10)', () => {
  table([
    [
      'things sold on days',
      '商品ID,销售日期,数量（件）\n101,2023-07-01,2\n102,2023-07-01,4\n101,2023-07-02,3\n103,2023-07-02,1',
      ['C2 · 销售 · 101 · 2023-07-01 · 2件', 'C4 · 销售 · 101 · 2023-07-02 · 3件'],
      [],
      '2023年销售.csv',
    ],
    [
      'a code written together in English, beside TOTAL in every row, which adds up nothing',
      'linecode,item,2017 Actual,2018 Actual\n4130,TOTAL,10,11\n4140,TOTAL,33324,34297\n4141,TOTAL,1932,1971\n4150,TOTAL,49486,36501',
      ['C2 · Actual · 4130 · 2017 · 10', 'D5 · Actual · 4150 · 2018 · 36501'],
      [],
      'a.csv',
    ],
    [
      'the only column before the figures',
      '代码,数量（件）,金额（元）\n4130,2,10\n4140,4,20\n4141,3,30',
      ['B2 · 数量 · 4130 · 2023 · 2件', 'C4 · 金额 · 4141 · 2023 · 30元'],
      [],
    ],
    ['names with codes stay names', '单位代码,单位,发文（篇）\n001,甲处,3\n002,乙处,4', ['C2 · 发文 · 甲处 · 2023 · 3篇'], []],
    [
      'codes that come back tell nothing apart',
      '商品编码,销售日期,数量（件）\n101,2023-07-01,2\n101,2023-07-01,4\n102,2023-07-02,3\n102,2023-07-02,1',
      ['C2 · 销售 · 1 · 2023-07-01 · 2件'],
      ['keysClash'],
      '2023年销售.csv',
    ],
  ])
})

describe('what stands beside the empty lines of a register is not of its first line (L6)', () => {
  table([
    [
      'numbered lines, one filled in',
      '序号,实施日期,区域,任务名称,状态,工作类型,统计\n1,2025.1.1,某某市,渗透漏扫,已完成,渗透,1\n2,,,,,培训,4\n3,,,,,演练,3',
      ['G3 · 培训 · - · - · 4', 'G4 · 演练 · - · - · 3'],
      [],
      '登记.csv',
    ],
    [
      'an office over its rows still holds, though rows are numbered',
      '序号,单位,项目,数量（件）\n1,甲处,发文,3\n2,,收文,4\n3,乙处,发文,5\n4,,收文,6',
      ['D3 · 收文 · 甲处 · 2023 · 4件', 'D5 · 收文 · 乙处 · 2023 · 6件'],
      [],
    ],
    ['and one office over all', '部门,项目,数量（件）\n甲处,发文,3\n,收文,4\n,通报,5', ['C3 · 收文 · 甲处 · 2023 · 4件'], []],
    [
      'a pivot’s names lose what it did with them',
      '求和项:共青团员,求和项:党员\n13,14',
      ['A2 · 共青团员 · - · - · 13', 'B2 · 党员 · - · - · 14'],
      [],
      '表.csv',
    ],
    [
      'a slope is no percent (Q21)',
      '地区,斜率,常数\n甲县,0.69,30\n乙县,0.02,41\n丙县,2.11,52',
      ['B3 · 斜率 · 乙县 · - · 0.02'],
      [],
      '表.csv',
    ],
  ])
})
