import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Rows that number the columns, and rows named by stems or small numbers that don't. */
export const columnNumbers: readonly UnseenSheet[] = [
  {
    sees: 'three teams called 甲, 乙 and 丙 with small figures are three teams',
    file: '班组.csv',
    format: 'csv',
    tables: [drawn(`班组 | 2021年产量 | 2022年产量\n甲 | 1 | 2\n乙 | 4 | 7\n丙 | 6 | 6`)],
    says: ['B2 产量 | * | 2021 | 1 | *', 'C2 产量 | * | 2022 | 2 | *', 'C4 产量 | * | 2022 | 6 | *'],
    figures: 6,
    roles: ['A2 label'],
  },
  {
    sees: 'rows called A, B and C whose first counts up from 1',
    file: 'groups.csv',
    format: 'csv',
    tables: [drawn(`组别 | 一季度 | 二季度 | 三季度\nA | 1 | 2 | 3\nB | 9 | 8 | 4\nC | 5 | 5 | 6`)],
    says: ['B2 * | * | * | 1 | *', 'D2 * | * | * | 3 | *', 'D4 * | * | * | 6 | *'],
    figures: 9,
  },
  {
    sees: 'columns numbered by 栏次 beyond ten, beneath two header rows',
    file: '报表.xlsx',
    tables: [
      drawn(`
乡镇 | 2024年 | < | < | 2023年 | < | <
^ | 受理(件) | 办结(件) | 退回(件) | 受理(件) | 办结(件) | 退回(件)
栏次 | 1 | 2 | 3 | 4 | 5 | 6
白鹤镇 | 40 | 38 | 2 | 31 | 30 | 1
青石镇 | 25 | 25 | 0 | 22 | 20 | 2`),
    ],
    says: ['B4 受理 | 白鹤镇 | 2024 | 40 件', 'G5 退回 | 青石镇 | 2023 | 2 件'],
    figures: 12,
    roles: ['A3 code', 'B3 code', 'G3 code'],
  },
  {
    sees: 'numbers from 1 on in every column, over names, without a mark',
    file: '报表.csv',
    format: 'csv',
    tables: [drawn(`街道 | 走访(户) | 慰问(户) | 救助(人)\n1 | 2 | 3 | 4\n桥东街道 | 210 | 55 | 31\n桥西街道 | 188 | 47 | 26`)],
    says: ['B3 走访 | 桥东街道 | - | 210 户', 'D4 救助 | 桥西街道 | - | 26 人'],
    figures: 6,
    never: ['B2', 'D2'],
    roles: ['A2 code', 'B2 code'],
  },
  {
    sees: 'numbers over the figures only, the first left blank, with the sums they are made of',
    file: '报表.csv',
    format: 'csv',
    tables: [
      drawn(`科室 | 来文(件) | 去文(件) | 合计(件)\n | 1 | 2 | 3=1+2\n机要科 | 60 | 21 | 81\n文书科 | 44 | 39 | 83\n档案科 | 5 | 2 | 7`),
    ],
    says: ['B3 来文 | 机要科 | - | 60 件', 'C5 去文 | 档案科 | - | 2 件'],
    figures: 9,
    never: ['B2', 'C2', 'D2'],
  },
  {
    sees: 'serial numbers, names and figures, all numbered',
    file: '报表.xlsx',
    tables: [
      drawn(`
序号 | 单位 | 检查(次) | 整改(处)
1 | 2 | 3 | 4
1 | 东湾县 | 16 | 9
2 | 西湾县 | 12 | 7
3 | 南湾县 | 20 | 11`),
    ],
    says: ['C3 检查 | 东湾县 | - | 16 次', 'D5 整改 | 南湾县 | - | 11 处'],
    figures: 6,
    never: ['C2', 'D2'],
  },
  {
    sees: 'a hundred and twenty numbered columns',
    file: '宽表.xlsx',
    tables: [
      drawn(
        [
          ['县区', ...Array.from({ length: 120 }, (_, k) => `项目${'甲乙丙丁戊'[k % 5]}${k + 301}件数`)],
          ['栏次', ...Array.from({ length: 120 }, (_, k) => String(k + 1))],
          ['高桥县', ...Array.from({ length: 120 }, (_, k) => String(50 + ((k * 7) % 31)))],
          ['石门县', ...Array.from({ length: 120 }, (_, k) => String(40 + ((k * 5) % 29)))],
        ]
          .map((row) => row.join(' | '))
          .join('\n'),
      ),
    ],
    says: ['B3 * | 高桥县 | - | 50 *', 'DQ4 * | 石门县 | - | 55 *'],
    figures: 240,
    roles: ['B2 code', 'DQ2 code'],
  },
  {
    sees: 'figures that happen to be 1, 2 and 3 in a row with a name stay figures',
    file: '信访.csv',
    format: 'csv',
    tables: [drawn(`乡镇 | 来信 | 来访 | 网上\n柳林镇 | 1 | 2 | 3\n枣园镇 | 4 | 2 | 8\n沙河镇 | 0 | 5 | 6`)],
    says: ['B2 来信 | 柳林镇 | - | 1', 'D2 网上 | 柳林镇 | - | 3'],
    figures: 9,
  },
]
