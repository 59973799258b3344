import { drawn, type UnseenSheet } from '../unseen/unseenSheet'

/** Numbers that are years, codes, levels, bands or figures; words under headings that promise none. */
export const figuresOrNames: readonly UnseenSheet[] = [
  {
    sees: 'plans about 2000, called plans, are no years',
    file: '月度计划.csv',
    format: 'csv',
    tables: [
      drawn(`门店 | 超市计划(元) | 百货计划(元)\n东门店 | 2000 | 8100\n西门店 | 2050 | 7600\n南门店 | 2070 | 9900\n北门店 | 1980 | 6400`),
    ],
    says: ['B2 * | * | * | 2000 元 | *', 'B4 * | * | * | 2070 元 | *', 'C5 * | * | * | 6400 元 | *'],
    figures: 8,
  },
  {
    sees: 'counts about 2000 without a unit, scattered as counts are',
    file: '办件.csv',
    format: 'csv',
    tables: [drawn(`科室 | 来件数 | 办结数\n一科 | 2010 | 1873\n二科 | 1955 | 1902\n三科 | 2032 | 2001\n四科 | 1911 | 1850`)],
    says: ['B2 来件数 | 一科 | - | 2010 *', 'C2 办结数 | 一科 | - | 1873 *', 'B5 来件数 | 四科 | - | 1911 *'],
    figures: 8,
  },
  {
    sees: 'a column of years without a heading of years is still years where they run',
    file: '历年.csv',
    format: 'csv',
    tables: [drawn(`| 发文(件) | 会议(次)\n2019 | 210 | 33\n2020 | 198 | 29\n2021 | 220 | 31\n2022 | 231 | 40`)],
    says: ['B2 发文 | - | 2019 | 210 件', 'C5 会议 | - | 2022 | 40 次'],
    figures: 8,
  },
  {
    sees: 'the year a thing began, for each name, stays what the row is of or a label, never a figure beside others',
    file: '台账.csv',
    format: 'csv',
    tables: [drawn(`年度 | 站点 | 出车(次)\n2021 | 东站 | 40\n2022 | 东站 | 44\n2021 | 西站 | 31\n2022 | 西站 | 37`)],
    says: ['C2 出车 | * | 2021 | 40 次 | *', 'C5 出车 | * | 2022 | 37 次 | *'],
    figures: 4,
    never: ['A2', 'A5'],
  },
  {
    sees: 'outlets are called by a number before their name',
    file: '网点.csv',
    format: 'csv',
    tables: [
      drawn(`门店号 | 门店 | 销售额(万元) | 客流(人次)\n101 | 东门店 | 32 | 2100\n108 | 西门店 | 28 | 1900\n203 | 南门店 | 41 | 2600`),
    ],
    says: ['C2 销售额 | * | - | 32 万元 | *', 'D4 客流 | * | - | 2600 人次 | *'],
    figures: 6,
    never: ['A2', 'A4'],
  },
  {
    sees: 'numbers with leading zeros under one head with the names they stand for',
    file: '专业.xlsx',
    tables: [
      drawn(`
院系 | < | 专业 | < | 报考(人) | 录取(人)
'020 | 经济学院 | '020100 | 理论经济 | 120 | 14
'020 | 经济学院 | '020200 | 应用经济 | 260 | 30
'031 | 法学院 | '030100 | 法学 | 310 | 41`),
    ],
    says: ['E2 报考 | * | - | 120 人 | *', 'F4 录取 | * | - | 41 人 | *'],
    figures: 6,
    never: ['A2', 'C2', 'C3'],
  },
  {
    sees: 'an account that is counted is no code',
    file: '新媒体.csv',
    format: 'csv',
    tables: [drawn(`单位 | 公众号 | 视频号\n甲县 | 12 | 5\n乙县 | 9 | 7\n丙县 | 15 | 3`)],
    says: ['B2 公众号 | 甲县 | - | 12', 'C4 视频号 | 丙县 | - | 3'],
    figures: 6,
  },
  {
    sees: 'levels that their sums prove',
    file: '科目.csv',
    format: 'csv',
    tables: [
      drawn(`级 | 科目 | 2022年(万元) | 2023年(万元)
0 | 总支出 | 100 | 120
1 | 人员经费 | 60 | 70
1 | 公用经费 | 40 | 50`),
    ],
    says: ['C3 人员经费 | - | 2022 | 60 万元', 'D4 公用经费 | - | 2023 | 50 万元'],
    figures: 6,
    never: ['A2', 'A3'],
  },
  {
    sees: 'bands of ages in the only column of names',
    file: '年龄.csv',
    format: 'csv',
    tables: [drawn(`年龄段 | 干部(人) | 占比(%)\n30岁以下 | 12 | 24\n30-40岁 | 18 | 36\n40-50岁 | 15 | 30\n50岁以上 | 5 | 10`)],
    says: ['B2 干部 | - | - | 12 人 | 年龄段=30岁以下', 'C3 占比 | - | - | 36 % | *', 'B5 干部 | - | - | 5 人 | 年龄段=50岁以上'],
    figures: 8,
    notices: ['officeUnknown', 'periodUnknown'],
  },
  {
    sees: 'bands written with ～, each beginning one further',
    file: '分数段.csv',
    format: 'csv',
    tables: [drawn(`分数 | 人数 | 比例(%)\n0～59 | 8 | 4\n60～79 | 92 | 46\n80～100 | 100 | 50`)],
    says: ['B2 人数 | - | - | 8 人 | 分数=0～59', 'B4 人数 | - | - | 100 人 | 分数=80～100'],
    figures: 6,
  },
  {
    sees: 'ranges as values stay figures',
    file: '区间.csv',
    format: 'csv',
    tables: [drawn(`岗位 | 工龄(年) | 人数\n文员 | 3-5 | 4\n司机 | 2-6 | 7\n厨师 | 5-8 | 2`)],
    says: ['B2 工龄 | * | - | 3 年 | *', 'C3 人数 | * | - | 7 人 | *'],
    figures: 6,
  },
  {
    sees: 'the reason is what the rows are of',
    file: '退件.csv',
    format: 'csv',
    tables: [drawn(`退回原因 | 一季度(件) | 二季度(件)\n要件不齐 | 40 | 31\n不属本级 | 12 | 15\n信息有误 | 8 | 3`)],
    says: ['B2 * | - | * | 40 件 | *', 'C4 * | - | * | 3 件 | *'],
    figures: 6,
    roles: ['A2 label', 'A4 label'],
  },
  {
    sees: 'words under a heading of codes tell the rows apart',
    file: '决算.csv',
    format: 'csv',
    tables: [
      drawn(`年份 | 项目编码 | 性质 | 金额(万元)
2021 | 办公费 | 年初 | 31
2021 | 办公费 | 决算 | 29
2021 | 差旅费 | 年初 | 12
2021 | 差旅费 | 决算 | 14`),
    ],
    says: ['D2 金额 | - | 2021 | 31 万元 | *', 'D5 金额 | - | 2021 | 14 万元 | *'],
    figures: 4,
    roles: ['B2 label'],
    notices: ['officeUnknown'],
  },
]
