import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** What is counted and in what, where only a file's name, a title's key or a bracket says so. */
export const namesAndUnits: readonly UnseenSheet[] = [
  {
    sees: 'the file’s name gives the thing and its unit; columns of their own take neither',
    file: '技改投入（万元）.xlsx',
    tables: [drawn('斜率 | 地区 | 2021 | 2022\n0.42 | 东县 | 310 | 355\n0.37 | 西县 | 280 | 291')],
    says: ['C2 技改投入 | 东县 | 2021 | 310 万元 | =3100000', 'A3 斜率 | 西县 | - | 0.37'],
    figures: 6,
    notices: ['periodUnknown'],
  },
  {
    sees: 'a note in the sheet goes before the file’s name',
    file: '水费收入（万元）.xlsx',
    tables: [drawn('单位：千元\n地区 | 2021 | 2022\n东县 | 310 | 355\n西县 | 280 | 291')],
    says: ['B3 水费收入 | 东县 | 2021 | 310 千元 | =310000'],
    figures: 4,
    notices: [],
  },
  {
    sees: 'a file’s name that says only what kind of sheet it is names nothing, and that is told',
    file: '分县年度数据.csv',
    format: 'csv',
    tables: [drawn('地区,2021年,2022年\n东县,310,355\n西县,280,291'.replace(/,/g, ' | '))],
    says: ['B2 * | 东县 | 2021 | 310 *'],
    figures: 4,
    notices: ['nameSaysNothing'],
  },
  {
    sees: 'a title that is a kind of sheet and nothing more is told too',
    file: '7.xlsx',
    tables: [drawn('统计数据\n地区 | 2021年 | 2022年\n东县 | 310 | 355\n西县 | 280 | 291')],
    says: ['B3 * | 东县 | 2021 | 310 *'],
    figures: 4,
    notices: ['nameSaysNothing'],
  },
  {
    sees: 'a letter in brackets behind the unit is a sign',
    file: '收入.xlsx',
    tables: [drawn('2024年办案收入\n科室 | 案件金额（万元）(M) | 件数（件）(N)\n一科 | 300 | 12\n二科 | 210 | 9')],
    says: ['B3 * | 一科 | 2024 | 300 万元 | =3000000', 'C4 * | 二科 | 2024 | 9 件'],
    figures: 4,
    notices: [],
  },
  {
    sees: 'a power of ten before a unit multiplies',
    file: 'oil.csv',
    format: 'csv',
    tables: [
      drawn('Year | output (1e4 t) | sales (100 million yuan) | workers (10 000 persons)\n2020 | 12 | 3.5 | 0.8\n2021 | 13 | 3.9 | 0.7'),
    ],
    says: [
      'B2 output | - | 2020 | 12 * | =120000 | *',
      'C2 sales | - | 2020 | 3.5 * | =350000000 | *',
      'D3 workers | - | 2021 | 0.7 * | =7000 | *',
    ],
    figures: 6,
    notices: ['officeUnknown'],
  },
  {
    sees: 'a unit in two languages is the Chinese one, once',
    file: '产量.xlsx',
    tables: [drawn('2023年主要产品\n产品 | 产量（万吨）Output (10 000 tons)\n煤 | 45.6\n盐 | 1.2')],
    says: ['B3 * | - | 2023 | 45.6 万吨 | =456000 | *'],
    figures: 2,
  },
  {
    sees: 'lines of a database above the table: its title is one of them, its unit stands over the last year',
    file: 'M77.xlsx',
    tables: [
      drawn(`
Theme: Industry
Topic: Output
Table Title: Output Of Workshops, By Branch
Data last updated: 23/05/2024

 | | | Million Dollars
Data Series | 2023 | 2022 | 2021
Total Output | 90 | 80 | 70
Textiles | 40 | 35 | 30
Paper | 50 | 45 | 40`),
    ],
    says: ['B8 * | - | 2023 | 90 Million Dollars | =90000000 | *', 'D9 Textiles | - | 2021 | 30 Million Dollars | *'],
    figures: 9,
    notices: ['officeUnknown'],
    roles: ['A1 note', 'A2 note', 'A3 title', 'A4 note', 'D6 unitNote'],
  },
  {
    sees: 'years before 1900 under their heading say when',
    file: 'lines.csv',
    format: 'csv',
    tables: [drawn("from | to | length | year\n东县 | 西县 | 71.9 | '1888.0\n西县 | 南县 | 14.6 | '1894.0\n南县 | 北县 | 30.2 | '1907.0")],
    says: ['C2 length | * | 1888 | 71.9 * | *'],
    figures: 3,
  },
  {
    sees: 'a row whose name is swallowed by a merge among rows that have one is told',
    file: '支出.xls',
    tables: [
      drawn(`
 |  |  | 2021 | 2022
1 | 支出（亿元） |  | 东县 | 5 | 6
2 | ^ | 支出（亿元） | 西县 | 7 | 8
3 | ^ | 支出（亿元） | 南县 | 4 | 5`),
    ],
    says: ['E3 支出 | 西县 | 2021 | 7 亿元 | *'],
    figures: 6,
  },
]
