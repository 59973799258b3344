import { drawn, type UnseenSheet } from './unseenSheet'

/** Forms between forms: lists of the first and the last, stacked years, unit in every cell, two offices of one case, notes in odd places. */
export const mixedForms: readonly UnseenSheet[] = [
  {
    sees: 'the first three and the last three under one another, the same heads, other places between left out',
    file: '红黑榜.xlsx',
    tables: [
      drawn(`
2024年8月营商环境投诉办理红黑榜 | < | < | <
红榜（前3名） | < | < | <
名次 | 单位 | 办结率 | 满意率
1 | 市税务局 | 100% | 99.1%
2 | 市公安局 | 100% | 98.7%
3 | 市人社局 | 99.5% | 98.0%
黑榜（后3名） | < | < | <
名次 | 单位 | 办结率 | 满意率
24 | 市住建局 | 88.2% | 80.4%
25 | 市城管局 | 85.0% | 79.3%
26 | 市水利局 | 80.1% | 77.7%`),
    ],
    says: [
      'C4 办结率 | 市税务局 | 2024-08 | 100 % | =1',
      'D6 满意率 | 市人社局 | 2024-08 | 98 % | =0.98',
      'C9 办结率 | 市住建局 | 2024-08 | 88.2 % | =0.882',
      'D11 满意率 | 市水利局 | 2024-08 | 77.7 % | =0.777',
      'A9 * | 市住建局 | 2024-08 | 24 | rank',
    ],
    figures: 18,
    roles: ['A8 repeated', 'B4 label'],
    notices: [],
  },
  {
    sees: 'years stacked over months: a row for the year, months beneath, no year in them',
    file: '逐月收入.xlsx',
    tables: [
      drawn(`
月份 | 税收收入（万元） | 非税收入（万元）
2022年 | |
1月 | 1203 | 301
2月 | 980 | 255
3月 | 1105 | 340
2023年 | |
1月 | 1310 | 322
2月 | 1042 | 248
3月 | 1250 | 351`),
    ],
    says: [
      'B3 税收收入 | - | 2022-01 | 1203 万元',
      'C5 非税收入 | - | 2022-03 | 340 万元',
      'B7 税收收入 | - | 2023-01 | 1310 万元 | =13100000',
      'C9 非税收入 | - | 2023-03 | 351 万元',
    ],
    figures: 12,
  },
  {
    sees: 'a unit in every cell, both years, growth in words',
    file: '两年对比.csv',
    format: 'csv-gb18030',
    tables: [
      drawn(`
云溪县行政执法情况对比表
事项 | 2022年 | 2023年 | 变化
行政检查 | 1,204次 | 1,530次 | 增长27.1%
立案查处 | 86件 | 79件 | 下降8.1%
罚没金额 | 112.5万元 | 1.2亿元 | 
移送司法 | 3起 | 3起 | 持平`),
    ],
    says: [
      'B3 行政检查 | 云溪县 | 2022 | 1204 次',
      'C4 立案查处 | 云溪县 | 2023 | 79 件',
      'C5 罚没金额 | 云溪县 | 2023 | 1.2 亿元 | =120000000',
      'B5 罚没金额 | 云溪县 | 2022 | 112.5 万元 | =1125000',
      'D3 行政检查 | 云溪县 | 2023 | 27.1 % | =0.271 | change | as percent',
      'D4 立案查处 | 云溪县 | 2023 | -8.1 % | =-0.081 | change',
      'D6 移送司法 | 云溪县 | 2023 | 0 * | =0 | change',
    ],
    figures: 11,
  },
  {
    sees: 'difference and growth beside two stretches, money with brackets for falls',
    file: '费用对比.xlsx',
    tables: [
      drawn(`
市机关事务管理局公用经费支出对比 | < | < | < | <
 | | | | 单位：元
科目 | 2023年1-6月 | 2022年1-6月 | 增减额 | 增减率
办公费 | 125,300.50 | 118,240.00 | 7,060.50 | 5.97%
差旅费 | 86,420.00 | 102,500.00 | -16,080.00 | -15.69%
会议费 | 12,000.00 | 30,000.00 | -18,000.00 | -60.00%
合计 | 223,720.50 | 250,740.00 | -27,019.50 | -10.78%`),
    ],
    says: [
      'B4 办公费 | 市机关事务管理局 | 2023-H1 | 125300.5 元',
      'C5 差旅费 | 市机关事务管理局 | 2022-H1 | 102500 元',
      'D6 会议费 | 市机关事务管理局 | 2023-H1 | -18000 元 | change | vs samePeriodLastYear | as difference',
      'E7 * | 市机关事务管理局 | 2023-H1 | -10.78 % | =-0.1078 | change | as percent | aggregate | *',
      'E5 差旅费 | 市机关事务管理局 | 2023-H1 | -15.69 % | change',
    ],
    figures: 16,
    roles: ['E2 unitNote'],
    notices: [],
  },
  {
    sees: 'shared places in words, stars, and a remark; the year in Chinese characters',
    file: '亮星评价.xlsx',
    tables: [
      drawn(`
二〇二三年度县直部门绩效评价结果 | < | < | < | < | <
序号 | 部门 | 综合得分 | 位次 | 星级 | 备注
1 | 县纪委监委 | 98.6 | 第1名 | ★★★★★ |
2 | 县委组织部 | 97.2 | 并列第2名 | ★★★★★ |
3 | 县财政局 | 97.2 | 并列第2名 | ★★★★☆ | 含加分2分
4 | 县水利局 | 90.0 | 第4名 | ★★★☆☆ | 通报1次`),
    ],
    says: [
      'C3 综合得分 | 县纪委监委 | 2023 | 98.6 * | score',
      'D4 综合得分 | 县委组织部 | 2023 | 2 | rank',
      'D6 综合得分 | 县水利局 | 2023 | 4 | rank',
      'E5 星级 | 县财政局 | 2023 | 4 | grade',
    ],
    figures: 12,
    never: ['A3', 'F5', 'F6'],
    roles: ['F5 remark', 'A3 serial'],
    notices: [],
  },
  {
    sees: 'rates as bare decimals, counts beside, the whole district on top',
    file: '签约履约.ods',
    format: 'ods',
    tables: [
      drawn(`
2024年上半年家庭医生签约服务情况 | < | < | <
街道（镇） | 签约人数（人） | 重点人群签约率 | 续签率
全区 | 83200 | 0.812 | 0.934
东关街道 | 31050 | 0.845 | 0.951
西关街道 | 28900 | 0.803 | 0.92
北河镇 | 23250 | 0.776 | 0.918`),
    ],
    says: [
      'B3 签约人数 | 全区 | 2024-H1 | 83200 人 | aggregate',
      'C4 重点人群签约率 | 东关街道 | 2024-H1 | 0.845 * | =0.845',
      'D6 续签率 | 北河镇 | 2024-H1 | 0.918 * | =0.918',
      'D5 续签率 | 西关街道 | 2024-H1 | 0.92 * | =0.92',
    ],
    figures: 12,
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'offices across in two groups, indicators in sections down, a blank for what is not theirs',
    file: '横向对比.xlsx',
    tables: [
      drawn(`
2023年重点指标横向对比表 | < | < | < | < | <
指标 | 单位 | 市辖区 | < | 县 | <
^ | ^ | 东平区 | 西陵区 | 南河县 | 北山县
一、经济 | | | | |
规上工业企业 | 家 | 210 | 188 | 96 | 75
进出口总额 | 万美元 | 8200 | 7650.5 | 1204 |
二、社会 | | | | |
新增学位 | 个 | 1200 | 900 | 450 | 300
养老床位 | 张 | 860 | 912 | 430 | 388`),
    ],
    says: [
      'C5 规上工业企业 | 东平区 | 2023 | 210 家 | *',
      'D6 进出口总额 | 西陵区 | 2023 | 7650.5 万美元 | =76505000 | *',
      'F6 进出口总额 | 北山县 | 2023 | blank 万美元 | *',
      'E8 新增学位 | 南河县 | 2023 | 450 个 | *',
    ],
    figures: 15,
    roles: ['A4 label', 'B5 unitNote', 'C2 header'],
    notices: [],
  },
  {
    sees: 'a csv with a preamble, a blank line, quarters down and a footer of who made it',
    file: '季度统计.csv',
    format: 'csv-bom',
    tables: [
      drawn(`
报表名称：信访事项受理办理季度统计
统计口径：含网上信访
填报单位：南河县信访局

季度 | 受理（件次） | 按期办结（件次） | 按期办结率
2023年一季度 | 412 | 405 | 98.3%
2023年二季度 | 388 | 381 | 98.2%
2023年三季度 | 430 | 428 | 99.5%
2023年四季度 | 401 | 399 | 99.5%
全年 | 1631 | 1613 | 98.9%
填表人：李红　审核人：赵军　填表日期：2024年1月5日`),
    ],
    says: [
      'B6 受理 | 南河县信访局 | 2023-Q1 | 412 件次',
      'D8 按期办结率 | 南河县信访局 | 2023-Q3 | 99.5 % | =0.995',
      'C10 按期办结 | 南河县信访局 | 2023 | 1613 件次 | aggregate',
    ],
    figures: 15,
    never: ['A11'],
    roles: ['A3 reporter', 'A11 note'],
  },
]
