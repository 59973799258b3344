import { drawn, place, type UnseenCell, type UnseenSheet } from '../unseenSheet'

const months = Array.from({ length: 12 }, (_, k) => `${k + 1}月`)
const places = ['东湖区', '西塘县', '南岭市', '梅川县', '北渡区']
const letters = places.map((_, p) => months.map((_month, m) => 40 + p * 7 + ((m * 5 + p * 3) % 11)))
const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
const matrix: readonly (readonly UnseenCell[])[] = [
  ['2023年各县（市、区）网上信访件数（件）'],
  ['县（市、区）', ...months, '合计'],
  ...places.map((name, p) => [name, ...(letters[p] as number[]), sum(letters[p] as number[])]),
  ['全市', ...months.map((_, m) => sum(letters.map((row) => row[m] as number))), sum(letters.flat())],
]

/** Places and bodies side by side: cities, counties, groups of offices, with means, places and sums where offices put them. */
export const cities: readonly UnseenSheet[] = [
  {
    sees: 'offices under merged group names, a subtotal in each group and a sum of all, places within the group',
    file: '信息采用通报.xlsx',
    tables: [
      drawn(`
2024年第三季度全市政务信息采用情况通报 | < | < | < | < | < | < | <
类别 | 单位 | 上报篇数 | 市级采用 | 省级采用 | 国办采用 | 得分 | 组内排名
县市区 | 东湖区 | 66 | 22 | 8 | 1 | 92 | 1
^ | 西塘县 | 51 | 18 | 5 | 0 | 61 | 2
^ | 南岭市 | 40 | 11 | 5 | 0 | 54 | 3
^ | 小计 | 157 | 51 | 18 | 1 | 207 |
市直部门 | 市人社局 | 30 | 9 | 4 | 1 | 51 | 1
^ | 市商务局 | 22 | 10 | 1 | 0 | 20 | 2
^ | 市体育局 | 0 | 0 | 0 | 0 | 0 | 3
^ | 小计 | 52 | 19 | 5 | 1 | 71 |
合计 | < | 209 | 70 | 23 | 2 | 278 |`),
    ],
    says: [
      'C3 上报篇数 | 东湖区 | 2024-Q3 | 66 篇 | *',
      'E5 省级采用 | 南岭市 | 2024-Q3 | 5 * | *',
      'G7 得分 | 市人社局 | 2024-Q3 | 51 * | score | *',
      'H8 得分 | 市商务局 | 2024-Q3 | 2 | rank | *',
      'C9 上报篇数 | 市体育局 | 2024-Q3 | 0 篇 | *',
      'C6 上报篇数 | * | 2024-Q3 | 157 篇 | aggregate | *',
      'G10 得分 | * | 2024-Q3 | 71 * | score | aggregate | *',
      'D11 市级采用 | - | 2024-Q3 | 70 * | aggregate',
    ],
    figures: 51,
    roles: ['A1 title', 'A3 label', 'B6 label', 'A11 label'],
    notices: [],
  },
  {
    sees: 'cities across beside the mean of the province, a row of places under every indicator',
    file: '主要指标对比.xlsx',
    tables: [
      drawn(`
2023年全省各市主要指标对比 | < | < | < | < | < | <
指标 | 单位 | 全省平均 | 临河市 | 白石市 | 长丰市 | 云台市
人均地区生产总值 | 元 | 86210 | 79350 | 102300 | 88120 | 75140
位次 | | — | 3 | 1 | 2 | 4
城镇化率 | % | 65.5 | 63.2 | 71.8 | 66 | 60.9
位次 | | — | 3 | 1 | 2 | 4
PM2.5平均浓度 | 微克/立方米 | 35 | 33 | 41 | 36 | 30
位次 | | — | 2 | 4 | 3 | 1`),
    ],
    says: [
      'D3 人均地区生产总值 | 临河市 | 2023 | 79350 元',
      'C3 人均地区生产总值 | * | 2023 | 86210 元 | aggregate',
      'D4 人均地区生产总值 | 临河市 | 2023 | 3 | rank',
      'E5 城镇化率 | 白石市 | 2023 | 71.8 % | =0.718',
      'G6 城镇化率 | 云台市 | 2023 | 4 | rank',
      'F7 PM2.5平均浓度 | 长丰市 | 2023 | 36 微克/立方米',
      'G8 PM2.5平均浓度 | 云台市 | 2023 | 1 | rank',
      'C4 人均地区生产总值 | * | 2023 | dash | rank | aggregate',
    ],
    figures: 27,
    roles: ['A1 title', 'B3 unitNote', 'A4 label', 'C4 missing'],
    notices: [],
  },
  {
    sees: 'a wide matrix: places down, twelve months across, a sum each way, saved by another program',
    file: '信访件分月.ods',
    format: 'ods',
    tables: [{ name: '分月', rows: matrix, merges: ['A1:N1'] }],
    says: [
      `B3 * | 东湖区 | 2023-01 | ${letters[0]?.[0]} 件`,
      `M5 * | 南岭市 | 2023-12 | ${letters[2]?.[11]} 件`,
      `G7 * | 北渡区 | 2023-06 | ${letters[4]?.[5]} 件`,
      `N4 * | 西塘县 | 2023 | ${sum(letters[1] as number[])} 件 | aggregate`,
      `K8 * | 全市 | 2023-10 | ${sum(letters.map((row) => row[9] as number))} 件 | aggregate`,
      `N8 * | 全市 | 2023 | ${sum(letters.flat())} 件 | aggregate`,
    ],
    figures: 78,
    roles: ['A1 title', `${place(1, 13)} header`, 'A8 label'],
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'an air ranking as a web page: places first, a change in percent, a pollutant in words, places won and lost',
    file: '空气质量排名.xls',
    format: 'html',
    tables: [
      drawn(`
2024年一季度全省各市环境空气质量排名 | < | < | < | < | < | <
排名 | 城市 | 综合指数 | 综合指数同比变化率（%） | 优良天数（天） | 首要污染物 | 较上季度排名变化
1 | 海宁市 | 3.02 | -5.6 | 82 | 臭氧 | ↑1
2 | 青山市 | 3.1 | -2.2 | 84 | 臭氧 | ↓1
3 | 平陵市 | 3.45 | 1.5 | 78 | 细颗粒物 | 持平
4 | 安泰市 | 4.08 | 6 | 70 | 细颗粒物 | 持平`),
    ],
    says: [
      'A3 综合指数 | 海宁市 | 2024-Q1 | 1 | rank',
      'C4 综合指数 | 青山市 | 2024-Q1 | 3.1 *',
      'D3 综合指数 | 海宁市 | 2024-Q1 | -5.6 % | =-0.056 | change | vs samePeriodLastYear | as percent',
      'D6 综合指数 | 安泰市 | 2024-Q1 | 6 % | =0.06 | change | as percent',
      'E5 优良天数 | 平陵市 | 2024-Q1 | 78 天',
      'G3 * | 海宁市 | 2024-Q1 | 1 * | change | *',
      'G4 * | 青山市 | 2024-Q1 | -1 * | change | *',
      'G6 * | 安泰市 | 2024-Q1 | 0 * | change | *',
    ],
    figures: 20,
    never: ['F3', 'F5'],
    roles: ['A1 title', 'F3 text', 'A3 value'],
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'the whole city first, sums of the districts and of the counties in the middle, holdings at the end of a year',
    file: '卫生资源.xlsx',
    tables: [
      drawn(`
2023年末各县区卫生资源情况 | < | < | < | <
地区 | 医疗机构（个） | 床位（张） | 执业医师（人） | 每千人口床位（张）
全市 | 2210 | 30120 | 13466 | 6.82
市辖区小计 | 1010 | 16020 | 7766 | 8.1
东湖区 | 410 | 8020 | 3966 | 8.4
西塘区 | 600 | 8000 | 3800 | 7.81
县（市）小计 | 1200 | 14100 | 5700 | 5.8
南岭市 | 500 | 6100 | 2500 | 6.1
梅川县 | 700 | 8000 | 3200 | 5.6`),
    ],
    says: [
      'B3 医疗机构 | 全市 | @2023-12-31 | 2210 个 | aggregate',
      'C5 床位 | 东湖区 | @2023-12-31 | 8020 张',
      'D9 执业医师 | 梅川县 | @2023-12-31 | 3200 人',
      'E6 每千人口床位 | 西塘区 | @2023-12-31 | 7.81 张',
      'B4 医疗机构 | * | @2023-12-31 | 1010 个 | aggregate | *',
      'C7 床位 | * | @2023-12-31 | 14100 张 | aggregate | *',
      'E3 每千人口床位 | 全市 | @2023-12-31 | 6.82 张 | aggregate',
    ],
    figures: 28,
    roles: ['A1 title', 'A4 label'],
    notices: [],
  },
  {
    sees: 'scores of the cities under four heads, then the mean of the province and where our own city stands',
    file: '政务公开评估.xlsx',
    tables: [
      drawn(`
2023年全省政务公开第三方评估得分对比 | < | < | < | <
制表：临河市政务公开办公室 | | | | 单位：分
城市 | 主动公开 | 依申请公开 | 政策解读 | 总分
临河市 | 28.5 | 18 | 22.3 | 68.8
白石市 | 30.2 | 19.1 | 24 | 73.3
长丰市 | 27 | 17.2 | 20.6 | 64.8
云台市 | 29.1 | 18.6 | 23.3 | 71
全省平均 | 28.7 | 18.2 | 22.6 | 69.5
我市位次 | 3 | 3 | 3 | 3`),
    ],
    says: [
      'B4 主动公开 | 临河市 | 2023 | 28.5 分 | *',
      'E5 总分 | 白石市 | 2023 | 73.3 分 | score',
      'D7 政策解读 | 云台市 | 2023 | 23.3 分 | *',
      'C8 依申请公开 | * | 2023 | 18.2 分 | aggregate | *',
      'E8 总分 | * | 2023 | 69.5 分 | score | aggregate',
      'B9 主动公开 | * | 2023 | 3 | rank | *',
      'E9 总分 | * | 2023 | 3 | rank | *',
    ],
    figures: 24,
    roles: ['A1 title', 'E2 unitNote', 'A8 label'],
  },
]
