import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Where one table ends and the next begins: rows of marks, rows of figures that look like years. */
export const tableEnds: readonly UnseenSheet[] = [
  {
    sees: 'three tables beneath one another whose last rows hold marks and figures by turns',
    file: '分县.csv',
    format: 'csv',
    tables: [
      drawn(`年份 | 县 | 收入(元) | 支出(元)
2021 | 东县 | 900 | null
2020 | 东县 | null | null
2019 | 东县 | 850 | 620

年份 | 县 | 收入(元) | 支出(元)
2021 | 西县 | 910 | 700
2020 | 西县 | null | null
2019 | 西县 | 870 | 655

年份 | 县 | 收入(元) | 支出(元)
2021 | 北县 | 930 | 720
2020 | 北县 | null | null
2019 | 北县 | 880 | 671`),
    ],
    says: [
      'C4 收入 | 东县 | 2019 | 850 元',
      'C8 收入 | 西县 | 2020 | none 元',
      'D9 支出 | 西县 | 2019 | 655 元',
      'D14 支出 | 北县 | 2019 | 671 元',
    ],
    figures: 11,
    roles: ['A8 label', 'A9 label', 'B14 label'],
    notices: [],
  },
  {
    sees: 'the last row of a table holds dashes, and a gap and the next header follow',
    file: '两表.csv',
    format: 'csv',
    tables: [
      drawn(`年份 | 站 | 出勤(次)
2022 | 一站 | 41
2021 | 一站 | —

年份 | 站 | 出勤(次)
2022 | 二站 | 38
2021 | 二站 | —`),
    ],
    says: ['C3 出勤 | * | 2021 | dash 次 | *', 'C7 出勤 | * | 2021 | dash 次 | *'],
    figures: 2,
  },
  {
    sees: 'an amount of 1995 beside the years it is of, in the middle of a long table',
    file: '明细.csv',
    format: 'csv',
    tables: [
      drawn(`上报年度 | 项目 | 所属年度 | 金额(元)
1996 | 邮电费 | 1994 | 6102
1996 | 邮电费 | 1995 | 6300
1996 | 印刷费 | 1994 | 1995
1996 | 印刷费 | 1995 | 2044
1996 | 会议费 | 1994 | 1711
1996 | 会议费 | 1995 | 1698`),
    ],
    says: ['D3 金额 | - | 1995 | 6300 元 | *', 'D4 金额 | - | 1994 | 1995 元 | *', 'D7 金额 | - | 1995 | 1698 元 | *'],
    figures: 6,
    never: ['A4', 'C4'],
    notices: ['officeUnknown'],
  },
  {
    sees: 'the first row of figures looks like two years',
    file: '科室.csv',
    format: 'csv',
    tables: [drawn(`科室 | 受理(件) | 办结(件)\n综合科 | 2012 | 2010\n督查科 | 1873 | 1850\n信息科 | 920 | 911`)],
    says: ['B2 受理 | 综合科 | - | 2012 件', 'C2 办结 | 综合科 | - | 2010 件'],
    figures: 6,
    roles: ['A2 label'],
    notices: ['periodUnknown'],
  },
  {
    sees: 'a row of figures in the middle looks like two years',
    file: '科室.csv',
    format: 'csv',
    tables: [drawn(`科室 | 受理(件) | 办结(件)\n督查科 | 1873 | 1850\n综合科 | 2012 | 2010\n信息科 | 920 | 911\n会务科 | 77 | 70`)],
    says: ['B3 受理 | 综合科 | - | 2012 件', 'C3 办结 | 综合科 | - | 2010 件', 'C5 办结 | 会务科 | - | 70 件'],
    figures: 8,
    roles: ['A3 label'],
    notices: ['periodUnknown'],
  },
  {
    sees: 'years beneath a header of kinds are a header, the corner left blank',
    file: '两级.csv',
    format: 'csv',
    tables: [drawn(`县区 | 收入(万元) | | 支出(万元) |\n | 2021 | 2022 | 2021 | 2022\n甲县 | 30 | 32 | 28 | 31\n乙县 | 41 | 44 | 40 | 42`)],
    says: ['B3 收入 | 甲县 | 2021 | 30 万元', 'E4 支出 | 乙县 | 2022 | 42 万元'],
    figures: 8,
  },
  {
    sees: 'a second table of years beneath the first begins with its own header',
    file: '两表.csv',
    format: 'csv',
    tables: [drawn(`地区 | 2019 | 2020\n甲县 | 30 | 32\n乙县 | 41 | 44\n地区 | 2021 | 2022\n甲县 | 35 | 37\n乙县 | 46 | 47`)],
    says: ['B2 * | 甲县 | 2019 | 30', 'C5 * | 甲县 | 2022 | 37', 'B6 * | 乙县 | 2021 | 46'],
    figures: 8,
  },
]
