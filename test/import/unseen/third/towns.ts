import { drawn, type UnseenSheet } from '../unseenSheet'

const month = (name: string, rows: readonly (readonly [string, number, number, number])[]) =>
  drawn(
    `
信访工作情况统计表 | < | < | <
单位：件 | | | 2024年
镇街 | 来信 | 来访 | 网信
${rows.map((row) => row.join(' | ')).join('\n')}
合计 | ${[1, 2, 3].map((k) => rows.reduce((sum, row) => sum + Number(row[k]), 0)).join(' | ')}`,
    name,
  )

/** Towns and streets, days and months, tables that go on, tables beside one another. */
export const towns: readonly UnseenSheet[] = [
  {
    sees: 'a sheet a month with the year beside the unit, and the quarter in a sheet before them',
    file: '信访统计.xlsx',
    tables: [
      month('一季度', [
        ['城关镇', 33, 15, 60],
        ['石桥镇', 21, 6, 39],
        ['柳林乡', 9, 3, 18],
      ]),
      month('1月', [
        ['城关镇', 12, 5, 20],
        ['石桥镇', 7, 2, 13],
        ['柳林乡', 3, 1, 6],
      ]),
      month('2月', [
        ['城关镇', 9, 4, 18],
        ['石桥镇', 6, 1, 12],
        ['柳林乡', 2, 0, 5],
      ]),
      month('3月', [
        ['城关镇', 12, 6, 22],
        ['石桥镇', 8, 3, 14],
        ['柳林乡', 4, 2, 7],
      ]),
    ],
    says: [
      '1月!B4 来信 | 城关镇 | 2024-01 | 12 件',
      '2月!D5 网信 | 石桥镇 | 2024-02 | 12 件',
      '3月!C7 来访 | - | 2024-03 | 11 件 | aggregate',
      '一季度!B4 来信 | 城关镇 | 2024-Q1 | 33 件 | *',
      '一季度!D6 网信 | 柳林乡 | 2024-Q1 | 18 件 | *',
    ],
    figures: 48,
    notices: [],
  },
  {
    sees: 'twelve streets and towns, the sum and the mean of the streets in the middle, those of the towns after them',
    file: '积案化解.xlsx',
    tables: [
      drawn(`
2024年1—6月各镇街信访积案化解情况 | < | < | <
镇街 | 交办积案（件） | 化解积案（件） | 化解率
东关街道 | 20 | 18 | 90%
西关街道 | 16 | 12 | 75%
南关街道 | 10 | 9 | 90%
北关街道 | 14 | 12 | 85.7%
街道合计 | 60 | 51 | 85%
街道平均 | 15 | 12.8 | 85%
城郊镇 | 12 | 9 | 75%
石桥镇 | 8 | 8 | 100%
柳河镇 | 15 | 12 | 80%
青山镇 | 5 | 4 | 80%
白沙镇 | 9 | 6 | 66.7%
红岭乡 | 4 | 4 | 100%
金塘乡 | 7 | 5 | 71.4%
新桥乡 | 12 | 8 | 66.7%
乡镇合计 | 72 | 56 | 77.8%
乡镇平均 | 9 | 7 | 77.8%
全县合计 | 132 | 107 | 81.1%`),
    ],
    says: [
      'B3 * | 东关街道 | * | 20 件 | *',
      'C6 化解积案 | 北关街道 | 2024-H1 | 12 件',
      'C7 化解积案 | 街道合计 | 2024-H1 | 51 件 | aggregate',
      'B8 * | * | * | 15 件 | aggregate | *',
      'C9 化解积案 | 城郊镇 | 2024-H1 | 9 件',
      'C18 化解积案 | - | 2024-H1 | 7 件 | 均值=乡镇平均 | aggregate',
      'D19 * | * | 2024-H1 | 81.1 % | aggregate | *',
      'D16 * | 新桥乡 | 2024-H1 | 66.7 % | *',
    ],
    figures: 51,
    notices: [],
  },
  {
    sees: 'two tables beside one another that count different things, one by month and longer, one by kind, no title over either',
    file: '月度与类别.xlsx',
    tables: [
      drawn(`
区信访局2023年工作情况 | < | < | < | < | <
月份 | 来访（批） | 来信（封） | | 问题类别 | 件数（件）
1月 | 12 | 30 | | 城乡建设 | 85
2月 | 8 | 22 | | 劳动保障 | 62
3月 | 15 | 35 | | 教育医疗 | 40
4月 | 11 | 28 | | 其他 | 13
5月 | 10 | 25 | | |
6月 | 14 | 31 | | |`),
    ],
    says: [
      'B3 来访 | 区信访局 | 2023-01 | 12 批',
      'C8 来信 | 区信访局 | 2023-06 | 31 封',
      'F3 件数 | 区信访局 | 2023 | 85 件 | 问题类别=城乡建设',
      'F6 件数 | 区信访局 | 2023 | 13 件 | 问题类别=其他',
    ],
    figures: 16,
    notices: [],
  },
  {
    sees: 'a roll that goes on on the next page under （续表） with a unit at the right, signed by who filled, checked, a telephone',
    file: '村级报表.xlsx',
    tables: [
      drawn(`
柳河镇2024年二季度村级事务统计表 | < | < | <
 | | | 单位：件
村名 | 民主议事 | 矛盾调解 | 帮办代办
河东村 | 6 | 3 | 41
河西村 | 5 | 4 | 38
前屯村 | 8 | 1 | 22
（续表） | | | 单位：件
村名 | 民主议事 | 矛盾调解 | 帮办代办
后屯村 | 4 | 2 | 19
大营村 | 9 | 6 | 55
合计 | 32 | 16 | 175
填表人：张某某    审核人：李某某    联系电话：0531-6220001 | < | < | <
备注：大营村帮办代办含代缴医保25件，不再单列。 | < | < | <`),
    ],
    says: [
      'B4 民主议事 | 河东村 | 2024-Q2 | 6 件',
      'D9 帮办代办 | 后屯村 | 2024-Q2 | 19 件',
      'C11 矛盾调解 | - | 2024-Q2 | 16 件 | aggregate',
      'D10 帮办代办 | 大营村 | 2024-Q2 | 55 件',
    ],
    figures: 18,
    never: ['A12', 'A13'],
    roles: ['A7 repeated', 'A8 repeated', 'A12 note', 'A13 note', 'D7 unitNote'],
    notices: [],
  },
  {
    sees: 'since the year began until a day, said in two places of the title',
    file: '安全检查.xlsx',
    tables: [
      drawn(`
2024年以来全区安全生产检查情况（截至9月20日） | < | < | <
行业领域 | 检查企业（家次） | 发现隐患（处） | 完成整改（处）
危险化学品 | 120 | 340 | 338
建筑施工 | 86 | 412 | 401
道路运输 | 64 | 150 | 150`),
    ],
    says: [
      'B3 检查企业 | * | 2024-01-01/2024-09-20 | 120 家次 | 行业领域=危险化学品',
      'C4 发现隐患 | * | 2024-01-01/2024-09-20 | 412 处 | 行业领域=建筑施工',
      'D5 完成整改 | * | 2024-01-01/2024-09-20 | 150 处 | 行业领域=道路运输',
    ],
    figures: 9,
  },
  {
    sees: 'letters carried over, received, closed, open, with carried ones in brackets and an approximate one',
    file: '信件流转.xlsx',
    tables: [
      drawn(`
2024年3月信访件流转情况 | < | < | <
承办单位 | 应办（件） | 办结（件） | 结转下月（件）
区住建局 | 12（含上月结转3） | 9 | 3
区人社局 | 7（含上月结转1） | 7 | 0
区民政局 | 5 | 4 | 1
合计 | 24（含上月结转4） | 20 | 4`),
    ],
    says: [
      'B3 应办 | 区住建局 | 2024-03 | 12 件 | *',
      'B6 应办 | - | 2024-03 | 24 件 | aggregate | *',
      'D5 结转下月 | 区民政局 | 2024-03 | 1 件',
      'C4 办结 | 区人社局 | 2024-03 | 7 件',
    ],
    figures: 12,
    notices: [],
  },
  {
    sees: 'rain by station, a day a column, a row of the most, a sum column',
    file: '雨情.xlsx',
    tables: [
      drawn(`
2024年7月1日至5日各站降雨量（毫米） | < | < | < | < | < | <
站点 | 7月1日 | 7月2日 | 7月3日 | 7月4日 | 7月5日 | 合计
石门站 | 12.5 | 0 | 3.2 | 45.0 | 20.3 | 81.0
白沙站 | 8.0 | 1.5 | 0 | 60.5 | 18.0 | 88.0
红岭站 | 0 | 0 | 5.5 | 38.2 | 9.3 | 53.0
最大 | 12.5 | 1.5 | 5.5 | 60.5 | 20.3 | 88.0`),
    ],
    says: [
      'B3 降雨量 | 石门站 | 2024-07-01 | 12.5 毫米',
      'E4 降雨量 | 白沙站 | 2024-07-04 | 60.5 毫米',
      'G5 降雨量 | 红岭站 | 2024-07-01/2024-07-05 | 53 毫米 | aggregate',
      'B6 降雨量 | * | 2024-07-01 | 12.5 毫米 | aggregate | *',
    ],
    figures: 24,
    notices: [],
  },
  {
    sees: 'party members by sex and age, ages in heads with numbers in them',
    file: '党员统计.xlsx',
    tables: [
      drawn(`
机关各支部党员构成（截至2023年12月31日） | < | < | < | < | < | <
支部 | 党员总数 | 其中：女 | 35岁及以下 | 36—45岁 | 46—55岁 | 56岁及以上
第一支部 | 32 | 12 | 10 | 9 | 8 | 5
第二支部 | 28 | 10 | 6 | 10 | 7 | 5
离退休支部 | 20 | 6 | 0 | 0 | 1 | 19
合计 | 80 | 28 | 16 | 19 | 16 | 29`),
    ],
    says: [
      'B3 党员总数 | 第一支部 | * | 32 *',
      'C4 党员总数 | 第二支部 | * | 10 * | 性别=女 | ofWhich',
      'D3 35岁及以下 | 第一支部 | * | 10 *',
      'E4 36-45岁 | 第二支部 | * | 10 *',
      'G6 56岁及以上 | - | * | 29 * | aggregate',
    ],
    figures: 24,
    notices: [],
  },
  {
    sees: 'assessment of streets: places shared as 3（并列） and 并列第3, a place gone up in words, a score out of a hundred',
    file: '考核排名.xlsx',
    tables: [
      drawn(`
各街道2024年二季度考核得分排名 | < | < | < | <
街道 | 得分（满分100） | 本季排名 | 上季排名 | 位次变化
东关街道 | 96.2 | 1 | 2 | 上升1位
西关街道 | 95.0 | 2 | 1 | 下降1位
南关街道 | 91.5 | 3（并列） | 4 | 上升1位
北关街道 | 91.5 | 并列第3 | 3 | 持平
中心街道 | 88.0 | 第5 | 5 | 持平`),
    ],
    says: [
      'B3 得分（满分100） | 东关街道 | 2024-Q2 | 96.2 * | score',
      'C5 得分（满分100） | 南关街道 | 2024-Q2 | 3 | rank',
      'C6 得分（满分100） | 北关街道 | 2024-Q2 | 3 | rank',
      'D3 得分（满分100） | 东关街道 | 2024-Q1 | 2 | rank',
      'C7 得分（满分100） | 中心街道 | 2024-Q2 | 5 | rank',
      'E4 * | 西关街道 | 2024-Q2 | -1 * | change | *',
      'E6 * | 北关街道 | 2024-Q2 | 0 * | change | *',
    ],
    figures: 20,
    notices: [],
  },
]
