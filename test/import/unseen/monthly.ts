import { drawn, type UnseenSheet } from './unseenSheet'

/** What an office keeps through the year: goal, months, sum and share; states of matters; ways in; the city and its counties. */
export const monthly: readonly UnseenSheet[] = [
  {
    sees: 'goal of the year, a column a month, the sum so far and the share of the goal',
    file: '任务逐月.xlsx',
    tables: [
      drawn(`
县委办公室2024年信息工作任务逐月完成情况 | < | < | < | < | < | <
项目 | 年度目标（条） | 1月 | 2月 | 3月 | 累计 | 完成率
上报市委信息 | 120 | 11 | 8 | 14 | 33 | 27.5%
被市委采用 | 40 | 3 | 2 | 5 | 10 | 25.0%
领导批示 | 12 | 1 | 0 | 2 | 3 | 25.0%`),
    ],
    says: [
      'B3 上报市委信息 | * | 2024 | 120 条 | target',
      'C3 上报市委信息 | * | 2024-01 | 11 *',
      'E4 被市委采用 | * | 2024-03 | 5 *',
      'F3 上报市委信息 | * | 2024-Q1 | 33 * | *',
      'G5 领导批示 | * | * | 25 % | =0.25 | completion',
      'D5 领导批示 | * | 2024-02 | 0 *',
    ],
    figures: 18,
    notices: [],
  },
  {
    sees: 'matters by their state: all, closed, going on, late, and the share',
    file: '督办状态.xlsx',
    tables: [
      drawn(`
2024年三季度重点督办事项办理情况 | < | < | < | < | <
承办单位 | 督办事项总数 | 已办结 | 正在办理 | 逾期未办结 | 办结率
市发改委 | 20 | 15 | 4 | 1 | 75%
市住建局 | 32 | 24 | 6 | 2 | 75%
市交通局 | 18 | 18 | 0 | 0 | 100%
合计 | 70 | 57 | 10 | 3 | 81.4%`),
    ],
    says: [
      'B3 * | 市发改委 | 2024-Q3 | 20 * | *',
      'D4 正在办理 | 市住建局 | 2024-Q3 | 6 *',
      'E4 逾期未办结 | 市住建局 | 2024-Q3 | 2 *',
      'F6 办结率 | - | 2024-Q3 | 81.4 % | =0.814 | aggregate',
      'E5 逾期未办结 | 市交通局 | 2024-Q3 | 0 *',
    ],
    figures: 20,
    notices: [],
  },
  {
    sees: 'a total and its ways in under 其中, this month and last',
    file: '诉求渠道.xls',
    format: 'xls',
    tables: [
      drawn(`
南河县12345热线2024年7月诉求受理渠道统计 | < | < | < | <
月份 | 受理总量（件） | 其中 | < | <
^ | ^ | 电话 | 网络 | 微信
本月 | 5210 | 4102 | 708 | 400
上月 | 4890 | 3950 | 640 | 300`),
    ],
    says: [
      'B4 受理总量 | 南河县 | 2024-07 | 5210 件 | *',
      'C4 * | 南河县 | 2024-07 | 4102 * | ofWhich | *',
      'B5 受理总量 | 南河县 | 2024-06 | 4890 件 | *',
      'E5 * | 南河县 | 2024-06 | 300 * | ofWhich | *',
    ],
    figures: 8,
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'the city, its own part, the sum of the counties and each of them across',
    file: '市县对比.xlsx',
    tables: [
      drawn(`
2023年财政民生支出情况 | < | < | < | < | <
 | | | | | 单位：亿元
科目 | 全市 | 市本级 | 县区合计 | 东平区 | 南河县
教育 | 58.2 | 12.1 | 46.1 | 25.0 | 21.1
卫生健康 | 33.0 | 8.4 | 24.6 | 14.2 | 10.4
社会保障 | 61.5 | 20.5 | 41.0 | 22.3 | 18.7`),
    ],
    says: [
      'B4 教育 | 全市 | 2023 | 58.2 亿元 | =5820000000 | aggregate',
      'C4 教育 | 市本级 | 2023 | 12.1 亿元',
      'D5 卫生健康 | * | 2023 | 24.6 亿元 | aggregate',
      'E6 社会保障 | 东平区 | 2023 | 22.3 亿元',
    ],
    figures: 15,
    roles: ['F2 unitNote'],
    notices: [],
  },
  {
    sees: 'number and money under each of two years, growth of both at the end',
    file: '采购对比.xlsx',
    tables: [
      drawn(`
政府采购情况对比 | < | < | < | < | < | <
采购方式 | 2022年 | < | 2023年 | < | 金额增减（%） | 备注
^ | 项目数（个） | 金额（万元） | 项目数（个） | 金额（万元） | ^ | ^
公开招标 | 42 | 5200 | 38 | 4890.5 | -6.0 | 含续签
竞争性磋商 | 60 | 2100 | 71 | 2415 | 15.0 |
单一来源 | 5 | 300 | 4 | 246 | -18.0 | 3家
合计 | 107 | 7600 | 113 | 7551.5 | -0.6 |`),
    ],
    says: [
      'B4 项目数 | - | 2022 | 42 个 | 采购方式=公开招标',
      'E5 金额 | - | 2023 | 2415 万元 | =24150000 | 采购方式=竞争性磋商',
      'F6 金额 | - | 2023 | -18 % | =-0.18 | 采购方式=单一来源 | change | as percent',
      'C7 金额 | - | 2022 | 7600 万元 | aggregate',
      'F7 金额 | - | 2023 | -0.6 % | change | aggregate',
    ],
    figures: 20,
    never: ['G4', 'G6'],
    roles: ['G4 remark', 'G6 remark'],
    notices: ['officeUnknown'],
  },
  {
    sees: 'weeks down with dates beside them, receipts and closings',
    file: '周报.csv',
    format: 'csv',
    tables: [
      drawn(
        `
周次,日期,受理,办结
第27周,7月1日-7月7日,120,118
第28周,7月8日-7月14日,133,130
第29周,7月15日-7月21日,98,98`.replace(/,/g, ' | '),
      ),
    ],
    says: ['C2 受理 | - | * | 120 *', 'D4 办结 | - | * | 98 *'],
    figures: 6,
    never: ['A2', 'B2'],
    roles: ['A2 label', 'B3 label'],
  },
]
