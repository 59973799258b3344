import { drawn, type UnseenSheet } from './unseenSheet'

/** Offices, cities and months beside one another, and what is said of them in words. */
export const comparisons: readonly UnseenSheet[] = [
  {
    sees: 'papers drafted by section: sections across with a sum, a mean among the rows',
    file: '文稿起草.xlsx',
    tables: [
      drawn(`
市政府办公室各科室2024年1—6月文稿起草情况 | < | < | < | <
项目 | 综合一科 | 综合二科 | 秘书科 | 合计
起草讲话稿（篇） | 21 | 18 | 6 | 45
起草汇报材料（篇） | 14 | 11 | 3 | 28
审核公文（件） | 102 | 88 | 240 | 430
约稿采用（条） | 9 | 7 | 0 | 16
人均起草（篇） | 5.8 | 4.8 | 2.3 | 4.6`),
    ],
    says: [
      'B3 起草讲话稿 | 综合一科 | 2024-H1 | 21 篇',
      'E3 起草讲话稿 | - | 2024-H1 | 45 篇 | aggregate',
      'D6 约稿采用 | 秘书科 | 2024-H1 | 0 条',
      'E7 人均起草 | - | 2024-H1 | 4.6 篇 | aggregate',
      'D5 审核公文 | 秘书科 | 2024-H1 | 240 件',
    ],
    figures: 20,
    notices: [],
  },
  {
    sees: 'cities across; under each indicator a row with its growth',
    file: '周边城市对比.xlsx',
    tables: [
      drawn(`
2023年云溪市与周边城市主要指标对比 | < | < | < | <
指标 | 单位 | 云溪市 | 临江市 | 北川市
地区生产总值 | 亿元 | 1256.3 | 2310.8 | 988.7
增速 | % | 6.1 | 5.7 | 6.4
一般公共预算收入 | 亿元 | 88.2 | 190.4 | 61.0
增速 | % | 8.3 | 7.1 | -1.2
常住人口 | 万人 | 212.5 | 380.9 | 166.0`),
    ],
    says: [
      'C3 地区生产总值 | 云溪市 | 2023 | 1256.3 亿元',
      'D4 地区生产总值 | 临江市 | 2023 | 5.7 % | =0.057 | change | vs samePeriodLastYear | as percent',
      'E6 一般公共预算收入 | 北川市 | 2023 | -1.2 % | =-0.012 | change',
      'E7 常住人口 | 北川市 | * | 166 万人',
    ],
    figures: 15,
    notices: [],
  },
  {
    sees: 'goal, done and share under each quarter, offices down',
    file: '季度目标.xlsx',
    tables: [
      drawn(`
2024年重点工作季度目标完成情况 | < | < | < | < | < | <
责任单位 | 一季度 | < | < | 二季度 | < | <
^ | 目标 | 完成 | 完成率 | 目标 | 完成 | 完成率
县发改局 | 20 | 21 | 105% | 45 | 44 | 97.8%
县工信局 | 12 | 10 | 83.3% | 26 | 27 | 103.8%
县商务局 | 8 | 8 | 100% | 18 | 16 | 88.9%`),
    ],
    says: [
      'B4 * | 县发改局 | 2024-Q1 | 20 * | target',
      'C4 * | 县发改局 | 2024-Q1 | 21 *',
      'F6 * | 县商务局 | 2024-Q2 | 16 *',
      'G5 * | 县工信局 | 2024-Q2 | 103.8 % | =1.038 | completion',
    ],
    figures: 18,
    notices: [],
  },
  {
    sees: 'an export of a system: month as 202401, codes, offices, counts and a rate',
    file: '公文流转导出.csv',
    format: 'csv-gb18030',
    tables: [
      drawn(`
统计月份 | 单位编码 | 单位名称 | 收文数 | 发文数 | 督办件数 | 按期办结率
202401 | 370101 | 市财政局 | 120 | 35 | 12 | 91.67%
202401 | 370102 | 市教育局 | 98 | 28 | 9 | 100.00%
202402 | 370101 | 市财政局 | 88 | 20 | 7 | 85.71%
202402 | 370102 | 市教育局 | 76 | 19 | 6 | 83.33%`),
    ],
    says: [
      'D2 收文数 | 市财政局 | 2024-01 | 120 *',
      'F5 督办件数 | 市教育局 | 2024-02 | 6 *',
      'G4 按期办结率 | 市财政局 | 2024-02 | 85.71 % | =0.8571',
      'G3 按期办结率 | 市教育局 | 2024-01 | 100 % | =1',
    ],
    figures: 16,
    never: ['A2', 'B2', 'A5', 'B5'],
    roles: ['A2 label', 'B2 code', 'C2 label'],
    notices: [],
  },
  {
    sees: 'months down, month and year so far under each of two counts',
    file: '信访走势.xlsx',
    tables: [
      drawn(`
2023年信访办理月度走势 | < | < | < | <
月份 | 来信（件） | < | 来访（批次） | <
^ | 本月 | 累计 | 本月 | 累计
1月 | 52 | 52 | 20 | 20
2月 | 38 | 90 | 11 | 31
3月 | 61 | 151 | 25 | 56
4月 | 47 | 198 | 19 | 75`),
    ],
    says: [
      'B4 来信 | - | 2023-01 | 52 件',
      'B5 来信 | - | 2023-02 | 38 件',
      'C6 来信 | - | 2023-Q1 | 151 件',
      'E7 来访 | - | 2023-01/2023-04 | 75 批次',
    ],
    figures: 16,
    notices: ['officeUnknown'],
  },
  {
    sees: 'changes in words: points for rates, percent for counts, an arrow, 持平',
    file: '民生指标.xlsx',
    tables: [
      drawn(`
云溪县2024年上半年民生指标 | < | < | <
指标 | 2024年上半年 | 2023年上半年 | 同比
义务教育巩固率 | 98.6% | 98.1% | 提高0.5个百分点
家庭医生签约率 | 76.3% | 78.0% | 下降1.7个百分点
新增养老床位（张） | 320 | 250 | 增长28%
城镇新增就业（人） | 5120 | 5120 | 持平
12345诉求办结（件） | 18230 | 15011 | ↑21.4%`),
    ],
    says: [
      'B3 义务教育巩固率 | 云溪县 | 2024-H1 | 98.6 % | =0.986',
      'D3 义务教育巩固率 | 云溪县 | 2024-H1 | 0.5 个百分点 | =0.005 | change | vs samePeriodLastYear | as points',
      'D4 家庭医生签约率 | 云溪县 | 2024-H1 | -1.7 个百分点 | =-0.017 | change | as points',
      'D5 新增养老床位 | 云溪县 | 2024-H1 | 28 % | =0.28 | change | as percent',
      'D6 城镇新增就业 | 云溪县 | 2024-H1 | 0 * | =0 | change',
      'D7 12345诉求办结 | 云溪县 | 2024-H1 | 21.4 % | =0.214 | change',
      'C7 12345诉求办结 | 云溪县 | 2023-H1 | 15011 件',
    ],
    figures: 15,
    notices: [],
  },
  {
    sees: 'places of this month and last, lowest first, with an arrow for the way moved',
    file: '空气排名.xlsx',
    tables: [
      drawn(`
2024年5月各县区空气质量综合指数排名 | < | < | < | <
县区 | 综合指数 | 本月排名 | 上月排名 | 位次变化
东平区 | 4.21 | 2 | 4 | ↑2
南河县 | 3.98 | 1 | 1 | —
北山县 | 4.55 | 4 | 3 | ↓1
临江市 | 4.40 | 3 | 2 | ↓1`),
    ],
    says: [
      'B3 综合指数 | 东平区 | 2024-05 | 4.21 *',
      'C3 综合指数 | 东平区 | 2024-05 | 2 | rank',
      'D3 综合指数 | 东平区 | 2024-04 | 4 | rank',
      'E3 * | 东平区 | * | 2 * | change | as difference | *',
      'E5 * | 北山县 | * | -1 * | change | *',
      'E4 * | 南河县 | * | dash * | change | *',
    ],
    figures: 15,
    notices: [],
  },
  {
    sees: 'a self-assessment: groups of indicators, weight, goal, result and score of each',
    file: '自评表.xlsx',
    tables: [
      drawn(`
2023年营商环境考核自评表 | < | < | < | < | <
填报单位：示例县行政审批局 | < | | | |
一级指标 | 二级指标 | 权重（分） | 目标值 | 完成值 | 自评得分
政务服务 | 网办率 | 10 | 95% | 97.2% | 10
^ | 平均办理时限压缩比例 | 15 | 70% | 68% | 14
市场监管 | 抽查完成率 | 10 | 100% | 100% | 10
^ | 投诉办结数（件） | 5 | 300 | 352 | 5`),
    ],
    says: [
      'D4 网办率 | 示例县行政审批局 | 2023 | 95 % | =0.95 | target | *',
      'E5 平均办理时限压缩比例 | 示例县行政审批局 | 2023 | 68 % | =0.68 | *',
      'E7 投诉办结数 | 示例县行政审批局 | 2023 | 352 件 | *',
      'F5 * | 示例县行政审批局 | 2023 | 14 * | score | *',
    ],
    figures: 16,
    roles: ['A2 reporter'],
    notices: [],
  },
]
