import { drawn, type UnseenCell, type UnseenSheet } from '../unseenSheet'

const towns = ['青山镇', '白沙镇', '红岭乡', '金塘镇', '新桥乡']
const firsts = ['柳', '杏', '槐', '枣', '松', '荷', '石', '泉', '庙', '官']
const lasts = ['庄', '坡', '湾', '店']
const villages = towns.flatMap((town, t) =>
  firsts.flatMap((first) => lasts.map((last) => [town, `${'东西南北中'[t]}${first}${last}村`] as const)),
)
const counts = villages.map((_, k) => [
  80 + ((k * 37) % 220),
  260 + ((k * 91) % 700),
  300 + ((k * 53) % 1900),
  (k * 17) % 60,
  (k * 29) % 45,
  1 + (k % 9),
  (k * 7) % 30,
  (k * 11) % 13,
])
const rates = villages.map((_, k) => (900 + ((k * 13) % 101)) / 10)
const figureOf = (village: number, column: number) => (counts[village] as number[])[column] as number
const sumOf = (column: number) => counts.reduce((total, row) => total + (row[column] as number), 0)
const census: readonly (readonly UnseenCell[])[] = [
  ['云台县2023年行政村发展情况统计表'],
  [
    '序号',
    '乡镇',
    '行政村',
    '户数（户）',
    '人口（人）',
    '耕地面积（亩）',
    '集体收入（万元）',
    '新建农房（套）',
    '文化活动（场次）',
    '新增党员（名）',
    '调解纠纷（起）',
    '医保参保率（%）',
  ],
  ...villages.map(([town, village], k) => [k + 1, town, village, ...(counts[k] as number[]), rates[k] as number]),
  ['合计', null, null, ...Array.from({ length: 8 }, (_, column) => sumOf(column)), '—'],
]

/** Hidden columns, forms of two pairs a row, real months, names made of numbers, another language, and one of two hundred rows. */
export const oddities: readonly UnseenSheet[] = [
  {
    sees: 'windows of a service hall, last year’s column hidden between',
    file: '窗口效能.xlsx',
    tables: [
      drawn(
        `
县政务服务中心窗口运行效能（2024年8月） | < | < | < | < | <
窗口 | 受理（件） | 办结（件） | 提前办结率 | 上年同期受理（件） | 差评（次）
不动产登记 | 812 | 806 | 88.4% | 790 | 2
企业开办 | 640 | 640 | 100% | 655 | 0
医保社保 | 2210 | 2205 | 97.3% | 1980 | 1
公安户政 | 1034 | 1034 | 99% | 1102 | 0`,
        'Sheet1',
        { hiddenColumns: [4] },
      ),
    ],
    says: [
      'B3 受理 | * | 2024-08 | 812 件 | *',
      'E3 受理 | * | 2023-08 | 790 件 | hidden | *',
      'E6 受理 | * | 2023-08 | 1102 件 | hidden | *',
      'D5 提前办结率 | * | 2024-08 | 97.3 % | =0.973 | *',
      'F4 差评 | * | 2024-08 | 0 次 | *',
      'C6 办结 | * | 2024-08 | 1034 件 | *',
    ],
    figures: 20,
    roles: ['A1 title', 'E2 header', 'A3 label'],
    notices: ['hiddenParts'],
  },
  {
    sees: 'a form of one street: name and figure twice in each row, units in the cells, a telephone and a postcode among them',
    file: '街道基本情况.xlsx',
    tables: [
      drawn(`
石门街道基本情况登记表（2023年底） | < | < | <
项目 | 数值 | 项目 | 数值
户籍人口 | 52,310人 | 常住人口 | 61,020人
社区数 | 12个 | 网格数 | 86个
辖区面积 | 18.6平方公里 | 商务楼宇 | 240余栋
低保户 | 310户 | 注册志愿者 | 近2000人
联系电话 | 0531-6220000 | 邮政编码 | 250100`),
    ],
    says: [
      'B3 户籍人口 | 石门街道 | @2023-12-31 | 52310 人',
      'D3 常住人口 | 石门街道 | @2023-12-31 | 61020 人',
      'B5 辖区面积 | 石门街道 | * | 18.6 平方公里',
      'D5 商务楼宇 | 石门街道 | * | 240 栋 | atLeast',
      'D6 注册志愿者 | 石门街道 | * | 2000 人 | almost',
      'B4 社区数 | 石门街道 | * | 12 个',
      'B6 低保户 | 石门街道 | * | 310 户',
    ],
    figures: 8,
    never: ['B7', 'D7'],
    roles: ['A1 title', 'C3 label', 'A3 label', 'B2 header'],
  },
  {
    sees: 'real months down, offices across with number and share under each, a sum both ways',
    file: '法律援助.xlsx',
    tables: [
      drawn(`
各区法律援助案件受理情况 | < | < | < | < | <
月份 | 城东区 | < | 城西区 | < | 合计（件）
^ | 件数 | 占比 | 件数 | 占比 | ^
45292{yyyy"年"m"月"} | 60 | 60% | 40 | 40% | 100
45323{yyyy"年"m"月"} | 33 | 60% | 22 | 40% | 55
45352{yyyy"年"m"月"} | 72 | 48% | 78 | 52% | 150
累计 | 165 | 54.1% | 140 | 45.9% | 305`),
    ],
    says: [
      'B4 * | 城东区 | 2024-01 | 60 件',
      'D5 * | 城西区 | 2024-02 | 22 件',
      'C6 * | 城东区 | 2024-03 | 48 % | =0.48',
      'F5 * | - | 2024-02 | 55 件 | aggregate',
      'B7 * | 城东区 | 2024-Q1 | 165 件 | aggregate',
      'E7 * | 城西区 | 2024-Q1 | 45.9 % | aggregate',
      'F7 * | - | 2024-Q1 | 305 件 | aggregate',
    ],
    figures: 20,
    never: ['A4', 'A5', 'A6'],
    roles: ['A1 title', 'A4 label', 'B3 header', 'A7 label'],
  },
  {
    sees: 'campaigns named by numbers: 511工程, 1+8+1, 12345; tasks, done, share, one row left open',
    file: '专项行动.csv',
    format: 'csv',
    tables: [
      drawn(`
县委督查室2024年1—10月专项行动推进情况
专项行动 | 参与单位（个） | 任务总数（项） | 完成任务（项） | 完成率
“511工程” | 11 | 25 | 23 | 92%
“1+8+1”文件体系 | 9 | 10 | 10 | 100%
12345热线攻坚 | 36 | 40 | 31 | 77.5%
“5·20”清零行动 | 7 | 8 | |
30分钟服务圈 | 14 | 16 | 12 | 75%`),
    ],
    says: [
      'B3 参与单位 | 县委督查室 | 2024-01/2024-10 | 11 个 | 专项行动=“511工程”',
      'C4 * | 县委督查室 | 2024 | 10 项 | 专项行动=“1+8+1”文件体系 | target',
      'D5 * | 县委督查室 | 2024-01/2024-10 | 31 项 | 专项行动=12345热线攻坚',
      'E5 * | 县委督查室 | 2024-01/2024-10 | 77.5 % | =0.775 | 专项行动=12345热线攻坚 | completion',
      'D6 * | 县委督查室 | 2024-01/2024-10 | blank 项 | 专项行动=“5·20”清零行动',
      'E7 * | 县委督查室 | 2024-01/2024-10 | 75 % | 专项行动=30分钟服务圈 | completion',
    ],
    figures: 18,
    never: ['A3', 'A4', 'A5', 'A6', 'A7'],
    roles: ['A1 title', 'A3 label', 'A5 label', 'A7 label'],
    notices: [],
  },
  {
    sees: 'an English council by fiscal year: percent change, points, a target with a ceiling, n/a',
    file: 'Customer contact.xlsx',
    tables: [
      drawn(`
Riverton Borough Council: Customer Contact Performance | < | < | < | < | < | <
Indicator | Unit | FY2021/22 | FY2022/23 | FY2023/24 | Change on previous year | Target FY2024/25
Calls answered | calls | 182,400 | 175,310 | 169,004 | -3.6% | n/a
Calls answered within 30 seconds | % | 71.2 | 74.8 | 79.1 | 4.3 pp | 80
Stage 1 complaints | complaints | 1,204 | 1,150 | 1,311 | 14.0% | ≤1,200
Average response time | days | 8.4 | 7.9 | 7.1 | -10.1% | ≤7
Source: Corporate Performance Team. Figures for FY2023/24 are provisional. | < | < | < | < | < | <`),
    ],
    says: [
      'C3 Calls answered | Riverton Borough Council | * | 182400 calls',
      'E4 Calls answered within 30 seconds | Riverton Borough Council | * | 79.1 % | =0.791',
      'F3 Calls answered | Riverton Borough Council | * | -3.6 % | =-0.036 | change | as percent',
      'F4 Calls answered within 30 seconds | Riverton Borough Council | * | 4.3 * | =0.043 | change | as points',
      'G3 Calls answered | Riverton Borough Council | * | notApplicable calls | target',
      'G4 Calls answered within 30 seconds | Riverton Borough Council | * | 80 % | =0.8 | target',
      'G5 Stage 1 complaints | Riverton Borough Council | * | 1200 complaints | target | atMost',
      'G6 Average response time | Riverton Borough Council | * | 7 days | target | atMost',
      'D6 Average response time | Riverton Borough Council | * | 7.9 days',
    ],
    figures: 19,
    roles: ['A1 title', 'B3 unitNote', 'G3 missing', 'A7 note', 'C2 header'],
  },
  {
    sees: 'two hundred villages by twelve columns, five towns, a sum row at the very end',
    file: '行政村发展情况.xlsx',
    tables: [{ name: '行政村', rows: census, merges: ['A1:L1', 'A203:C203'] }],
    says: [
      `D3 户数 | 东柳庄村 | * | ${figureOf(0, 0)} 户 | *`,
      `G3 集体收入 | 东柳庄村 | 2023 | ${figureOf(0, 3)} 万元 | *`,
      `H52 新建农房 | ${villages[49]?.[1]} | 2023 | ${figureOf(49, 4)} 套 | *`,
      `I101 文化活动 | ${villages[98]?.[1]} | 2023 | ${figureOf(98, 5)} 场次 | *`,
      `K150 调解纠纷 | ${villages[147]?.[1]} | 2023 | ${figureOf(147, 7)} 起 | *`,
      `L202 医保参保率 | ${villages[199]?.[1]} | 2023 | ${rates[199]} % | *`,
      `J202 新增党员 | ${villages[199]?.[1]} | 2023 | ${figureOf(199, 6)} 名 | *`,
      `G203 集体收入 | - | 2023 | ${sumOf(3)} 万元 | aggregate`,
      'L203 医保参保率 | - | 2023 | dash % | aggregate',
    ],
    figures: 1808,
    never: ['A3', 'A100', 'A202'],
    roles: ['A1 title', 'A3 serial', 'B3 label', 'C202 label', 'A203 label', 'L203 missing'],
    notices: [],
  },
]
