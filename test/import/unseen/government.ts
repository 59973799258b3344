import { drawn, type UnseenSheet } from './unseenSheet'

/** Government offices: papers and meetings, hotlines and petitions, disclosure, supervision, scores. */
export const government: readonly UnseenSheet[] = [
  {
    sees: 'a hotline monthly: office names down, three closing rates, ranks, a sum row',
    file: '12345热线6月通报.xlsx',
    tables: [
      drawn(`
2024年6月12345政务服务便民热线办理情况通报 | < | < | < | < | < | < | <
排名 | 承办单位 | 派单量（件） | 按期办结（件） | 按期办结率 | 满意率 | 综合得分 | 较上月位次
1 | 县住建局 | 212 | 212 | 100% | 98.58% | 99.2 | ↑2
2 | 县城管局 | 305 | 303 | 99.34% | 97.1% | 98.3 | —
3 | 东关街道办事处 | 98 | 97 | 98.98% | 96.9% | 97.6 | ↓2
4 | 县交通运输局 | 76 | 75 | 98.68% | 95% | 96.8 | ↑1
 | 合计 | 691 | 687 | 99.42% | 97.2% | |`),
    ],
    says: [
      'A3 * | 县住建局 | 2024-06 | 1 | rank',
      'C3 派单量 | 县住建局 | 2024-06 | 212 件',
      'E4 按期办结率 | 县城管局 | 2024-06 | 99.34 % | =0.9934',
      'F5 满意率 | 东关街道办事处 | 2024-06 | 96.9 %',
      'G6 综合得分 | 县交通运输局 | 2024-06 | 96.8 * | score',
      'C7 派单量 | - | 2024-06 | 691 件 | aggregate',
      'E7 按期办结率 | - | 2024-06 | 99.42 % | aggregate',
    ],
    figures: 31,
    never: [],
    roles: ['A1 title', 'B7 label', 'H3 value'].slice(0, 2),
    notices: [],
  },
  {
    sees: 'petitions: letters, visits, calls under a merged head, last year beside, half the cells empty by design',
    file: '信访情况统计.xls',
    format: 'xls',
    tables: [
      drawn(`
2023年1-9月信访总量情况统计表 | < | < | < | < | < | < | <
填报单位：清水县信访局 | < | < | | | | 单位：件次 | <
月份 | 来信 | < | 来访 | < | 网上信访 | < | 合计
^ | 今年 | 去年 | 今年 | 去年 | 今年 | 去年 | ^
1—3月 | 45 | 52 | 120 | 133 | 210 | 180 | 375
4—6月 | 38 | 47 | 98 | 125 | 233 | 201 | 369
7—9月 | 41 | 44 | 87 | 101 | 251 | 222 | 379
累计 | 124 | 143 | 305 | 359 | 694 | 603 | 1123`),
    ],
    says: [
      'B5 来信 | 清水县信访局 | 2023-Q1 | 45 件次',
      'C5 来信 | 清水县信访局 | 2022-Q1 | 52 件次',
      'G7 网上信访 | 清水县信访局 | 2022-Q3 | 222 件次',
      'B8 来信 | 清水县信访局 | 2023-01/2023-09 | 124 件次 | aggregate',
      'C8 来信 | 清水县信访局 | 2022-01/2022-09 | 143 件次 | aggregate',
    ],
    figures: 28,
    roles: ['A1 title', 'A2 reporter', 'G2 unitNote', 'A8 label'],
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'a yearly disclosure report as the regulation prints it: three small tables under one another',
    file: '政府信息公开年报.xlsx',
    tables: [
      drawn(`
青石县人民政府办公室2023年政府信息公开工作年度报告附表 | < | < | <
一、主动公开情况 | < | < | <
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 6 | 2 | 31

二、收到和处理政府信息公开申请情况 | < | < | <
项目 | 自然人 | 法人或其他组织 | 总计
本年新收政府信息公开申请数量 | 42 | 7 | 49
上年结转政府信息公开申请数量 | 3 | 0 | 3
予以公开 | 28 | 5 | 33
不予公开 | 6 | 1 | 7

三、政府信息公开行政复议、行政诉讼情况 | < | < | <
类型 | 结果维持 | 结果纠正 | 尚未审结
行政复议 | 2 | 0 | 1
行政诉讼 | 1 | 0 | 0`),
    ],
    says: [
      'B5 制发件数 | 青石县人民政府办公室 | 2023 | 6 件 | 信息内容=行政规范性文件',
      'B9 * | 青石县人民政府办公室 | 2023 | 42 | *',
      'D9 * | 青石县人民政府办公室 | 2023 | 49 | aggregate | *',
      'B16 * | 青石县人民政府办公室 | 2023 | 2 | *',
    ],
    figures: 24,
    roles: ['A1 title', 'A3 header', 'A8 header', 'A15 header', 'A9 label'],
    notices: [],
  },
  {
    sees: 'papers handled by each section: received, sent, months across with quarter subtotals',
    file: '公文处理统计.xlsx',
    tables: [
      drawn(`
办公室2024年上半年公文处理统计 | < | < | < | < | < | < | < | < | <
科室 | 类型 | 1月 | 2月 | 3月 | 一季度小计 | 4月 | 5月 | 6月 | 二季度小计
文书科 | 收文 | 120 | 88 | 131 | 339 | 115 | 122 | 127 | 364
^ | 发文 | 22 | 15 | 25 | 62 | 19 | 20 | 24 | 63
机要科 | 收文 | 301 | 250 | 333 | 884 | 310 | 298 | 305 | 913
^ | 发文 | 8 | 6 | 9 | 23 | 7 | 8 | 6 | 21
合计 | | 451 | 359 | 498 | 1308 | 451 | 448 | 462 | 1361`),
    ],
    says: [
      'C3 * | 文书科 | 2024-01 | 120 | *',
      'F3 * | 文书科 | 2024-Q1 | 339 | aggregate | *',
      'I6 * | 机要科 | 2024-06 | 6 | *',
      'J7 * | - | 2024-Q2 | 1361 | aggregate | *',
      'C4 * | 文书科 | 2024-01 | 22 | *',
    ],
    figures: 40,
    roles: ['A1 title', 'B3 label', 'A7 label'],
    notices: [],
  },
  {
    sees: 'a score table: base, plus, minus written as negatives, place, a section of offices each',
    file: '2023年度考核得分汇总表.xlsx',
    tables: [
      drawn(`
2023年度县直单位综合考核得分汇总表 | < | < | < | < | < | < | <
序号 | 单位 | 共性指标（40分） | 个性指标（50分） | 加分 | 扣分 | 总得分 | 位次
（一）综合管理部门 | | | | | | |
1 | 县委办公室 | 39.2 | 48.5 | 2.5 | 0 | 90.2 | 1
2 | 县政府办公室 | 38.9 | 48.8 | 1.5 | -0.5 | 88.7 | 2
3 | 县委组织部 | 38.1 | 47.2 | 2 | 0 | 87.3 | 3
（二）经济发展部门 | | | | | | |
1 | 县发展和改革局 | 38.5 | 49.1 | 3 | -0.2 | 90.4 | 1
2 | 县财政局 | 37.7 | 48.0 | 1 | 0 | 86.7 | 2
3 | 县商务局 | 36.2 | 45.5 | 0.5 | -1.5 | 80.7 | 3`),
    ],
    says: [
      'C4 * | 县委办公室 | 2023 | 39.2 * | *',
      'F5 扣分 | 县政府办公室 | 2023 | -0.5 * | score',
      'G8 总得分 | 县发展和改革局 | 2023 | 90.4 * | score',
      'H8 总得分 | 县发展和改革局 | 2023 | 1 | rank',
    ],
    figures: 36,
    never: ['A4', 'A8'],
    roles: ['A3 label', 'A4 serial', 'B4 label'],
    notices: [],
  },
  {
    sees: 'supervision by office: matters, done, going on, behind, and the share as 0.86',
    file: '督查事项办理进度.xlsx',
    tables: [
      drawn(`
2024年《政府工作报告》重点任务督查情况（截至9月30日） | < | < | < | < | <
责任单位 | 任务总数 | 已完成 | 正在推进 | 进度滞后 | 完成率
县发改局 | 14 | 9 | 4 | 1 | 0.643{0.0%}
县教体局 | 11 | 8 | 3 | 0 | 0.727{0.0%}
县卫健局 | 9 | 7 | 2 | 0 | 0.778{0.0%}
县水利局 | 7 | 3 | 2 | 2 | 0.429{0.0%}
合计 | 41 | 27 | 11 | 3 | 0.659{0.0%}`),
    ],
    says: [
      'B3 * | 县发改局 | 2024 | 14 * | target',
      'C3 * | 县发改局 | 2024-01/2024-09 | 9 *',
      'F6 * | 县水利局 | 2024-01/2024-09 | 42.9 % | =0.429 | completion',
      'E7 进度滞后 | - | 2024-01/2024-09 | 3 * | aggregate',
    ],
    figures: 25,
    roles: ['A1 title', 'A7 label'],
    notices: [],
  },
  {
    sees: 'duty rota: names, telephones, dates, nothing to chart',
    file: '国庆值班表.xlsx',
    tables: [
      drawn(`
2024年国庆节值班安排表 | < | < | < | <
日期 | 星期 | 带班领导 | 值班人员 | 联系电话
10月1日 | 二 | 王志强 | 李明 | 13800000001
10月2日 | 三 | 张建国 | 赵敏 | 13800000002
10月3日 | 四 | 刘伟 | 孙丽 | 13800000003
10月4日 | 五 | 陈静 | 周涛 | 0531-8600001`),
    ],
    says: [],
    figures: 0,
    never: ['E3', 'E6', 'A3'],
    notices: ['noIndicators'],
  },
  {
    sees: 'meetings and training: kind, times, persons, cost, days, each of its own unit by column',
    file: '会议培训费用.xlsx',
    tables: [
      drawn(`
市机关事务管理局2023年会议、培训情况统计表 | < | < | < | <
类别 | 次数 | 参加人数 | 天数 | 支出金额（元）
会议 | 35 | 2,104 | 41.5 | 186,320.50
其中：电视电话会议 | 12 | 860 | 6 | 0.00
培训 | 14 | 930 | 38 | 254,100.00
合计 | 49 | 3,034 | 79.5 | 440,420.50`),
    ],
    says: [
      'B3 次数 | 市机关事务管理局 | 2023 | 35 次 | aggregate | *',
      'E5 支出金额 | 市机关事务管理局 | 2023 | 254100 元 | 类别=培训',
      'C6 参加人数 | 市机关事务管理局 | 2023 | 3034 人 | aggregate',
      'D4 天数 | 市机关事务管理局 | 2023 | 6 天 | ofWhich | *',
    ],
    figures: 16,
    notices: [],
  },
  {
    sees: 'transposed: offices across, indicators down, percent with and without signs',
    file: '处室对比.xlsx',
    tables: [
      drawn(`
2023年处室工作量对比 | < | < | < | < | <
指标 | 综合一处 | 综合二处 | 信息处 | 督查室 | 全办
起草文稿（篇） | 210 | 185 | 96 | 44 | 535
采用信息（条） | 12 | 8 | 133 | 5 | 158
督查调研（次） | 3 | 5 | 2 | 61 | 71
按期办结率（%） | 98.5 | 97.2 | 100 | 99.1 | 98.6
出勤率 | 99% | 98% | 100% | 97% | 98.5%`),
    ],
    says: [
      'B3 起草文稿 | 综合一处 | 2023 | 210 篇',
      'D4 采用信息 | 信息处 | 2023 | 133 条',
      'E6 按期办结率 | 督查室 | 2023 | 99.1 % | =0.991',
      'B7 出勤率 | 综合一处 | 2023 | 99 % | =0.99',
      'F3 起草文稿 | 全办 | 2023 | 535 篇 | aggregate',
    ],
    figures: 25,
    notices: [],
  },
  {
    sees: 'a ledger of matters: no figures but in prose, a percent in a progress column',
    file: '民生实事台账.xlsx',
    tables: [
      drawn(`
2024年县政府民生实事项目推进台账 | < | < | < | < | <
序号 | 项目名称 | 建设内容 | 责任单位 | 完成时限 | 进展情况
1 | 城区停车场建设 | 新建停车位1200个 | 县住建局 | 2024年10月 | 已建成860个，正在进行标线施工
2 | 农村道路提升 | 改造农村公路86公里 | 县交通局 | 2024.11 | 完成路基52公里
3 | 养老服务中心 | 新建区域养老服务中心2处 | 县民政局 | 12月底前 | 主体封顶
4 | 校园食堂改造 | 改造食堂15所 | 县教体局 | 8月底前 | 全部完成，已投入使用`),
    ],
    says: [],
    figures: 0,
    never: ['C3', 'F3', 'F4', 'A3'],
    notices: ['noIndicators'],
    roles: ['A3 serial', 'B3 text', 'F3 text'],
  },
  {
    sees: 'party building: branches down, counts of four meetings, yes-no, no total',
    file: '三会一课开展情况.xlsx',
    tables: [
      drawn(`
机关党委2024年一季度“三会一课”开展情况统计 | < | < | < | < | <
支部名称 | 党员大会（次） | 支委会（次） | 党小组会（次） | 党课（次） | 主题党日是否开展
第一党支部 | 1 | 3 | 6 | 1 | 是
第二党支部 | 1 | 3 | 4 | 1 | 是
第三党支部 | 0 | 2 | 3 | / | 否
离退休党支部 | 1 | 3 | | 1 | 是`),
    ],
    says: [
      'B3 党员大会 | 第一党支部 | 2024-Q1 | 1 次',
      'E5 党课 | 第三党支部 | 2024-Q1 | slash 次',
      'D6 党小组会 | 离退休党支部 | 2024-Q1 | blank 次',
      'F5 主题党日是否开展 | 第三党支部 | 2024-Q1 | 0 | flag',
      'B5 党员大会 | 第三党支部 | 2024-Q1 | 0 次',
    ],
    figures: 18,
    notices: [],
  },
  {
    sees: 'an office per sheet, same form, month in a cell above',
    file: '信息报送月报.xlsx',
    tables: ['县教育局', '县民政局'].map((office, k) =>
      drawn(
        `
政务信息报送月报 | < | <
填报单位：${office} | | 2024年3月
项目 | 本月 | 本年累计
报送信息（条） | ${12 + k} | ${33 + k}
被采用（条） | ${4 + k} | ${10 + k}
采用率（%） | ${[33.3, 38.5][k]} | ${[30.3, 32.4][k]}
填表人：×× | 审核人：×× | 联系电话：0531-1234567`,
        office,
      ),
    ),
    says: [
      '县教育局!B4 报送信息 | 县教育局 | 2024-03 | 12 条',
      '县教育局!C4 报送信息 | 县教育局 | 2024-Q1 | 33 条',
      '县民政局!C6 采用率 | 县民政局 | 2024-Q1 | 32.4 % | =0.324',
      '县民政局!B5 被采用 | 县民政局 | 2024-03 | 5 条',
    ],
    figures: 12,
    never: ['C7', 'A7'],
    notices: [],
  },
]
