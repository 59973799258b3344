import { drawn, type UnseenSheet } from '../unseenSheet'

const section = (name: string, lines: readonly string[]) =>
  drawn(
    `
2024年4月工作量统计 | < | < | <
工作事项 | 本月 | 上月 | 环比
${lines.join('\n')}`,
    name,
  )

/** General offices, supervision, information, hotlines, proposals, assessment: the work of an office in its own words. */
export const offices: readonly UnseenSheet[] = [
  {
    sees: 'a party office’s year beside the last, the change in arrows, in words, level, in points; secrecy as ordinary work',
    file: '主要工作数据.xlsx',
    tables: [
      drawn(`
中共临河市委办公室2023年主要工作数据统计表 | < | < | < | <
工作内容 | 计量单位 | 2022年 | 2023年 | 同比变化
起草文稿 | 篇 | 412 | 463 | ↑12.4%
编发信息 | 期 | 208 | 182 | ↓12.5%
组织督查 | 次 | 96 | 108 | 增长12.5%
信息采用率 | % | 61 | 58 | 下降3个百分点
承办会议 | 场 | 150 | 150 | 持平
接待调研 | 批次 | 40余 | 52 | —
保密检查次数 | 次 | 6 | 0 | 下降100%
涉密载体销毁 | 公斤 | … | 1280 | /`),
    ],
    says: [
      'C3 起草文稿 | 中共临河市委办公室 | 2022 | 412 篇',
      'E3 起草文稿 | 中共临河市委办公室 | 2023 | 12.4 % | =0.124 | change | vs samePeriodLastYear | as percent',
      'E4 编发信息 | 中共临河市委办公室 | 2023 | -12.5 % | =-0.125 | change | vs samePeriodLastYear | as percent',
      'E5 组织督查 | 中共临河市委办公室 | 2023 | 12.5 % | change | as percent',
      'D6 信息采用率 | 中共临河市委办公室 | 2023 | 58 % | =0.58',
      'E6 信息采用率 | 中共临河市委办公室 | 2023 | -3 * | =-0.03 | change | as points',
      'E7 承办会议 | 中共临河市委办公室 | 2023 | 0 % | change',
      'C8 接待调研 | 中共临河市委办公室 | 2022 | 40 批次 | atLeast',
      'E8 接待调研 | 中共临河市委办公室 | 2023 | dash % | change',
      'D9 保密检查次数 | 中共临河市委办公室 | 2023 | 0 次',
      'C10 涉密载体销毁 | 中共临河市委办公室 | 2022 | ellipsis 公斤',
    ],
    figures: 21,
    roles: ['A1 title', 'B3 unitNote', 'A9 label', 'E8 missing', 'E10 missing', 'E7 value'],
    notices: [],
  },
  {
    sees: 'twelve months across, the half years and the year among them, a rate that is no sum',
    file: '信息工作分月统计.xlsx',
    tables: [
      drawn(`
临河市政府办公室信息工作分月统计（2023年） | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
项目 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 上半年 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 下半年 | 全年
上报省厅信息（条） | 12 | 8 | 15 | 14 | 16 | 18 | 83 | 17 | 13 | 15 | 12 | 19 | 20 | 96 | 179
省厅采用（条） | 3 | 2 | 4 | 4 | 5 | 6 | 24 | 5 | 3 | 4 | 3 | 6 | 7 | 28 | 52
采用率（%） | 25 | 25 | 26.7 | 28.6 | 31.3 | 33.3 | 28.9 | 29.4 | 23.1 | 26.7 | 25 | 31.6 | 35 | 29.2 | 29.1
编发《政务要情》（期） | 4 | 3 | 5 | 4 | 4 | 5 | 25 | 4 | 4 | 4 | 5 | 4 | 4 | 25 | 50`),
    ],
    says: [
      'B3 上报省厅信息 | 临河市人民政府办公室 | 2023-01 | 12 条',
      'H3 上报省厅信息 | 临河市人民政府办公室 | 2023-H1 | 83 条 | aggregate',
      'K4 省厅采用 | 临河市人民政府办公室 | 2023-09 | 4 条',
      'O4 省厅采用 | 临河市人民政府办公室 | 2023-H2 | 28 条 | aggregate',
      'P5 采用率 | 临河市人民政府办公室 | 2023 | 29.1 % | =0.291 | aggregate',
      'E5 采用率 | 临河市人民政府办公室 | 2023-04 | 28.6 % | =0.286',
      'N6 编发《政务要情》 | 临河市人民政府办公室 | 2023-12 | 4 期',
      'P6 编发《政务要情》 | 临河市人民政府办公室 | 2023 | 50 期 | aggregate',
    ],
    figures: 60,
    roles: ['A1 title', 'H2 header', 'A6 label'],
    notices: [],
  },
  {
    sees: 'target, done, share and place under each of two tasks, two places shared, a sum row of dashes',
    file: '重点工作督查排名.xlsx',
    tables: [
      drawn(`
全市重点工作攻坚任务督查情况（2024年1—9月） | < | < | < | < | < | < | < | <
责任单位 | 项目建设 | < | < | < | 招商引资 | < | < | <
^ | 年度目标（个） | 累计完成（个） | 完成率 | 排名 | 年度目标（亿元） | 累计完成（亿元） | 完成率 | 排名
高新区 | 20 | 17 | 85% | 1 | 50 | 36.5 | 73% | 2
松山区 | 25 | 19 | 76% | 2 | 40 | 31.2 | 78% | 1
翠屏县 | 18 | 12 | 66.7% | 3 | 30 | 19.8 | 66% | 3
河口县 | 15 | 10 | 66.7% | 3 | 20 | 11 | 55% | 4
合计 | 78 | 58 | 74.4% | — | 140 | 98.5 | 70.4% | —`),
    ],
    says: [
      'B4 项目建设 | 高新区 | 2024 | 20 个 | target',
      'C4 项目建设 | 高新区 | 2024-01/2024-09 | 17 个',
      'D6 项目建设 | 翠屏县 | 2024-01/2024-09 | 66.7 % | =0.667 | completion',
      'E7 项目建设 | 河口县 | 2024-01/2024-09 | 3 | rank',
      'F7 招商引资 | 河口县 | 2024 | 20 亿元 | =2000000000 | target',
      'I5 招商引资 | 松山区 | 2024-01/2024-09 | 1 | rank',
      'G8 招商引资 | - | 2024-01/2024-09 | 98.5 亿元 | aggregate',
      'H8 招商引资 | - | 2024-01/2024-09 | 70.4 % | completion | aggregate',
      'I8 招商引资 | - | 2024-01/2024-09 | dash | rank | aggregate',
    ],
    figures: 38,
    roles: ['A1 title', 'B2 header', 'I8 missing', 'A8 label'],
    notices: [],
  },
  {
    sees: 'month, to date and change as a triple under each indicator of a hotline, the last change in points',
    file: '热线运行情况.xlsx',
    tables: [
      drawn(`
临河市12345政务服务便民热线2024年5月运行情况 | < | < | < | < | < | < | < | < | <
办件类别 | 受理量（件） | < | < | 办结量（件） | < | < | 满意率（%） | < | <
^ | 本月 | 累计 | 累计同比 | 本月 | 累计 | 累计同比 | 本月 | 累计 | 同比（百分点）
城市管理 | 1320 | 6105 | 8.2% | 1301 | 6010 | 9.0% | 96.4 | 95.8 | 0.6
社会保障 | 860 | 4022 | -3.5% | 851 | 3990 | -2.8% | 97.2 | 97.0 | -0.2
住房物业 | 1105 | 5230 | 15.1% | 1040 | 5012 | 12.7% | 90.1 | 91.3 | -1.5
政策咨询 | 2201 | 10450 | 持平 | 2201 | 10450 | 0.1% | 99.0 | 98.8 | —
总计 | 5486 | 25807 | 5.3% | 5393 | 25462 | 5.0% | 96.3 | 96.1 | 0.2`),
    ],
    says: [
      'B4 受理量 | * | 2024-05 | 1320 件 | 办件类别=城市管理',
      'C4 受理量 | * | 2024-01/2024-05 | 6105 件 | 办件类别=城市管理',
      'D5 受理量 | * | 2024-01/2024-05 | -3.5 % | =-0.035 | 办件类别=社会保障 | change | vs samePeriodLastYear | as percent',
      'J6 满意率 | * | * | -1.5 * | =-0.015 | 办件类别=住房物业 | change | vs samePeriodLastYear | as points',
      'D7 受理量 | * | 2024-01/2024-05 | 0 % | 办件类别=政策咨询 | change',
      'J7 满意率 | * | * | dash * | 办件类别=政策咨询 | change',
      'G6 办结量 | * | 2024-01/2024-05 | 12.7 % | 办件类别=住房物业 | change | as percent',
      'E8 办结量 | * | 2024-05 | 5393 件 | aggregate',
      'I8 满意率 | * | 2024-01/2024-05 | 96.1 % | =0.961 | aggregate',
      'H4 满意率 | * | 2024-05 | 96.4 % | =0.964 | 办件类别=城市管理',
    ],
    figures: 44,
    roles: ['A1 title', 'A8 label', 'D7 value', 'J7 missing'],
  },
  {
    sees: 'an assessment: places said as 并列3, one without a place, last year’s score and place, the difference signed',
    file: '绩效考核排名.xlsx',
    tables: [
      drawn(`
市直机关2023年度绩效考核综合得分排名 | < | < | < | < | < | <
名次 | 单位 | 综合得分 | 上年得分 | 得分变化 | 上年名次 | 备注
1 | 市财政局 | 96.82 | 95.1 | +1.72 | 2 |
2 | 市司法局 | 95.4 | 96 | -0.6 | 1 |
并列3 | 市民政局 | 94.15 | 92.35 | +1.80 | 5 | 并列
并列3 | 市水利局 | 94.15 | 93.2 | +0.95 | 3 | 并列
5 | 市审计局 | 92.08 | 92.9 | -0.82 | 4 |
— | 市信访局 | 88.6 | 90.11 | -1.51 | 6 | 一票否决，不排名`),
    ],
    says: [
      'A3 综合得分 | 市财政局 | 2023 | 1 | rank',
      'A6 综合得分 | 市水利局 | 2023 | 3 | rank',
      'A8 综合得分 | 市信访局 | 2023 | dash | rank',
      'C5 综合得分 | 市民政局 | 2023 | 94.15 * | score',
      'D3 * | 市财政局 | 2022 | 95.1 * | score',
      'E4 * | 市司法局 | 2023 | -0.6 * | change | vs samePeriodLastYear | as difference',
      'E5 * | 市民政局 | 2023 | 1.8 * | change | as difference',
      'F7 * | 市审计局 | 2022 | 4 | rank',
    ],
    figures: 29,
    roles: ['A5 value', 'A8 missing', 'G8 remark', 'B3 label'],
  },
  {
    sees: 'three sections of an office, a sheet each in the same form, the name of the section only on the sheet',
    file: '工作量月报.xlsx',
    tables: [
      section('秘书一处', ['办理公文（件） | 220 | 200 | 10%', '会务保障（次） | 14 | 16 | -12.5%', '值班电话记录（条） | 33 | 30 | 10%']),
      section('行政处', ['办理公文（件） | 90 | 100 | -10%', '会务保障（次） | 25 | 20 | 25%', '值班电话记录（条） | 48 | 60 | -20%']),
      section('机要处', ['办理公文（件） | 512 | 500 | 2.4%', '会务保障（次） | 3 | 0 | —', '值班电话记录（条） | 0 | 0 | —']),
    ],
    says: [
      '秘书一处!B3 办理公文 | 秘书一处 | 2024-04 | 220 件',
      '秘书一处!C5 值班电话记录 | 秘书一处 | 2024-03 | 30 条',
      '行政处!C4 会务保障 | 行政处 | 2024-03 | 20 次',
      '行政处!D5 值班电话记录 | 行政处 | 2024-04 | -20 % | =-0.2 | change | vs previousPeriod | as percent',
      '机要处!D4 会务保障 | 机要处 | 2024-04 | dash % | change',
      '机要处!B5 值班电话记录 | 机要处 | 2024-04 | 0 条',
      '机要处!D3 办理公文 | 机要处 | 2024-04 | 2.4 % | =0.024 | change | as percent',
    ],
    figures: 25,
    roles: ['秘书一处!A1 title', '机要处!D5 missing', '行政处!A3 label'],
    notices: [],
  },
  {
    sees: 'title lines above and notes below in an old encoding: blank, dash, not reported, reported as nothing, and 0',
    file: '保密自查与信息报送.csv',
    format: 'csv-gb18030',
    tables: [
      drawn(`
2024年二季度各单位保密自查与政务信息报送情况统计
填报部门：白石县委办公室综合科 | | | | | 填报时间：2024年7月3日
单位 | 保密检查次数 | 发现问题数 | 已整改数 | 报送信息条数 | 备注
县发展和改革局 | 2 | 5 | 5 | 31 |
县工业和信息化局 | 1 | 0 | 0 | 未报 | 信息员调整
县农业农村局 | 零报 | 零报 | 零报 | 12 |
县文化和旅游局 | — | — | — | 8 | 无涉密岗位
县林业局 | 1 | 3 | | 0 |
合计 | 4 | 8 | 5 | 51 |
注：未按时报送的列为“未报”，当季确无情况的填“零报”。
数据来源：各单位填报，截至2024年6月30日。`),
    ],
    says: [
      'B4 保密检查次数 | 县发展和改革局 | 2024-Q2 | 2 次',
      'E5 报送信息条数 | 县工业和信息化局 | 2024-Q2 | notReported 条',
      'B6 保密检查次数 | 县农业农村局 | 2024-Q2 | 0 次',
      'D7 已整改数 | 县文化和旅游局 | 2024-Q2 | dash *',
      'D8 已整改数 | 县林业局 | 2024-Q2 | blank *',
      'E8 报送信息条数 | 县林业局 | 2024-Q2 | 0 条',
      'C9 发现问题数 | - | 2024-Q2 | 8 * | aggregate',
      'C5 发现问题数 | 县工业和信息化局 | 2024-Q2 | 0 *',
    ],
    figures: 19,
    roles: ['A1 title', 'A2 reporter', 'E5 missing', 'C6 value', 'F5 remark', 'A9 label', 'A10 note', 'A11 note'],
  },
  {
    sees: 'years stacked in a merged first column, quarters and the year beside, a difference only where there is a year before',
    file: '会议活动分季.xlsx',
    tables: [
      drawn(`
市人大常委会办公室会议活动情况（2022—2023年） | < | < | < | < | <
年度 | 季度 | 召开会议（次） | 参会人数（人次） | 会议经费（万元） | 召开会议较上年同期增减（次）
2022 | 一季度 | 12 | 860 | 3.2 |
^ | 二季度 | 15 | 1020 | 4.1 |
^ | 三季度 | 9 | 610 | 2.6 |
^ | 四季度 | 18 | 1315 | 5 |
^ | 全年 | 54 | 3805 | 14.9 |
2023 | 一季度 | 10 | 702 | 2.9 | -2
^ | 二季度 | 14 | 998 | 3.7 | -1
^ | 三季度 | 11 | 756 | 2.8 | 2
^ | 四季度 | 16 | 1180 | 4.4 | -2
^ | 全年 | 51 | 3636 | 13.8 | -3`),
    ],
    says: [
      'C3 召开会议 | 市人大常委会办公室 | 2022-Q1 | 12 次',
      'D6 参会人数 | 市人大常委会办公室 | 2022-Q4 | 1315 人次',
      'C10 召开会议 | 市人大常委会办公室 | 2023-Q3 | 11 次',
      'E12 会议经费 | 市人大常委会办公室 | 2023 | 13.8 万元 | =138000 | aggregate',
      'F8 召开会议 | 市人大常委会办公室 | 2023-Q1 | -2 * | change | vs samePeriodLastYear | as difference',
      'F12 召开会议 | 市人大常委会办公室 | 2023 | -3 * | change | as difference | aggregate',
      'F3 召开会议 | 市人大常委会办公室 | 2022-Q1 | blank * | change',
      'C7 召开会议 | 市人大常委会办公室 | 2022 | 54 次 | aggregate',
    ],
    figures: 35,
    never: ['A3', 'A8'],
    roles: ['A1 title', 'A3 label', 'B7 label'],
    notices: [],
  },
  {
    sees: 'proposals: handed over, closed, open under two kinds, a sum column, rates under heads of one level, the rest as 其他单位',
    file: '建议提案办理.xlsx',
    tables: [
      drawn(`
2024年人大建议、政协提案办理情况统计表 | < | < | < | < | < | < | < | < | <
承办单位 | 人大建议（件） | < | < | 政协提案（件） | < | < | 合计（件） | 面复率 | 满意率
^ | 交办 | 办结 | 未办结 | 交办 | 办结 | 未办结 | ^ | ^ | ^
市教育局 | 14 | 14 | 0 | 22 | 21 | 1 | 36 | 100% | 98.6%
市自然资源和规划局 | 20 | 18 | 2 | 17 | 17 | 0 | 37 | 97.3% | 95.2%
市卫健委 | 9 | 9 | 0 | 13 | 13 | 0 | 22 | 100% | 100%
其他单位 | 31 | 30 | 1 | 40 | 38 | 2 | 71 | — | —
总计 | 74 | 71 | 3 | 92 | 89 | 3 | 166 | 98.8% | 97.5%`),
    ],
    says: [
      'B4 人大建议交办 | 市教育局 | 2024 | 14 件',
      'D5 人大建议未办结 | 市自然资源和规划局 | 2024 | 2 件',
      'G5 政协提案未办结 | 市自然资源和规划局 | 2024 | 0 件',
      'H4 * | 市教育局 | 2024 | 36 件 | aggregate',
      'I6 面复率 | 市卫健委 | 2024 | 100 % | =1',
      'J7 满意率 | 其他单位 | 2024 | dash %',
      'E8 政协提案交办 | - | 2024 | 92 件 | aggregate',
      'J8 满意率 | - | 2024 | 97.5 % | aggregate',
    ],
    figures: 43,
    roles: ['A1 title', 'H2 header', 'A8 label', 'I7 missing'],
    notices: [],
  },
]
