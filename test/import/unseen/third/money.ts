import { drawn, type UnseenSheet } from '../unseenSheet'

/** Money, investment, business: sums and shares, signs for less, goals and what was reached. */
export const money: readonly UnseenSheet[] = [
  {
    sees: 'three kinds of public spending: last year, budget, spent, share, less written △, 其中 among rows',
    file: '三公经费.xlsx',
    tables: [
      drawn(`
2023年度“三公”经费预决算情况表 | < | < | < | < | < | <
 | | | | | | 单位：万元
项目 | 2022年决算 | 2023年 | < | < | 比上年增减额 | 增减%
^ | ^ | 预算 | 决算 | 执行率 | ^ | ^
“三公”经费合计 | 120.5 | 118.0 | 101.3 | 85.8% | △19.2 | △15.9
因公出国（境）费 | 0 | 5.0 | 0 | 0% | 0 | —
公务用车购置及运行维护费 | 88.5 | 85.0 | 80.3 | 94.5% | △8.2 | △9.3
其中：公务用车购置费 | 20.0 | 18.0 | 17.8 | 98.9% | △2.2 | △11.0
公务用车运行维护费 | 68.5 | 67.0 | 62.5 | 93.3% | △6.0 | △8.8
公务接待费 | 32.0 | 28.0 | 21.0 | 75% | △11.0 | △34.4`),
    ],
    says: [
      'B5 * | - | 2022 | 120.5 万元 | aggregate | *',
      'D6 因公出国（境）费 | - | 2023 | 0 万元',
      'C10 公务接待费 | - | 2023 | 28 万元 | target',
      'F7 公务用车购置及运行维护费 | - | 2023 | -8.2 万元 | =-82000 | change | as difference | *',
      'G10 公务接待费 | - | 2023 | -34.4 % | =-0.344 | change | as percent | *',
      'F5 * | - | 2023 | -19.2 万元 | change | aggregate | *',
      'D8 公务用车购置费 | - | 2023 | 17.8 万元 | ofWhich',
      'E9 公务用车运行维护费 | - | 2023 | 93.3 % | =0.933 | *',
    ],
    figures: 35,
    roles: ['G2 unitNote', 'G6 missing', 'A8 label'],
    notices: ['officeUnknown'],
  },
  {
    sees: 'semicolons and an old encoding: less written ▲, thousands by blanks, a note beneath',
    file: '非税收入.csv',
    format: 'csv-semicolon-gb18030',
    tables: [
      drawn(`
县直部门非税收入情况（2024年1—6月） | | |
部门 | 2024年1—6月（元） | 2023年1—6月（元） | 同比增减（元）
县公安局 | '1 234 500 | '1 300 000 | ▲65 500
县法院 | '980 000 | '912 300 | '67 700
县自然资源局 | '12 450 000 | '15 000 000 | ▲2 550 000
注：▲表示减少。 | | |`),
    ],
    says: [
      'B3 非税收入 | 县公安局 | 2024-H1 | 1234500 元',
      'C5 非税收入 | 县自然资源局 | 2023-H1 | 15000000 元',
      'D3 非税收入 | 县公安局 | 2024-H1 | -65500 元 | change | as difference | *',
      'D4 非税收入 | 县法院 | 2024-H1 | 67700 元 | change | as difference | *',
    ],
    figures: 9,
    roles: ['A6 note'],
    notices: [],
  },
  {
    sees: 'investment attracted: signed, begun, producing, number and money under each, span in the title as 2024.1-2024.7',
    file: '招商引资.xlsx',
    tables: [
      drawn(`
全县招商引资项目推进情况（2024.1-2024.7） | < | < | < | < | < | < | <
 | | | | | | | 单位：个、亿元
园区 | 签约项目 | < | 开工项目 | < | 投产项目 | < | 到位资金
^ | 个数 | 投资额 | 个数 | 投资额 | 个数 | 投资额 | ^
经开区 | 12 | 56.8 | 8 | 30.2 | 5 | 12.5 | 9.6
高新园 | 9 | 41.5 | 6 | 22.0 | 3 | 8.8 | 6.1
临港园 | 5 | 18.2 | 2 | 6.5 | 1 | 2.0 | 1.5
合计 | 26 | 116.5 | 16 | 58.7 | 9 | 23.3 | 17.2`),
    ],
    says: [
      'B5 签约项目个数 | 经开区 | 2024-01/2024-07 | 12 个',
      'C6 签约项目投资额 | 高新园 | 2024-01/2024-07 | 41.5 亿元 | =4150000000',
      'F7 投产项目个数 | 临港园 | 2024-01/2024-07 | 1 个',
      'H8 到位资金 | - | 2024-01/2024-07 | 17.2 亿元 | aggregate',
      'E8 开工项目投资额 | - | 2024-01/2024-07 | 58.7 亿元 | aggregate',
    ],
    figures: 28,
    roles: ['H2 unitNote'],
    notices: [],
  },
  {
    sees: 'two things under merged heads, each this year so far, last year, difference and growth',
    file: '重点税源.xlsx',
    tables: [
      drawn(`
2024年1—7月重点税源情况 | < | < | < | < | < | < | <
行业 | 税收收入（万元） | < | < | < | 企业户数（户） | < | < | <
^ | 今年累计 | 上年同期 | 增减额 | 增幅% | 今年累计 | 上年同期 | 增减数 | 增幅%
制造业 | 5230 | 4980 | 250 | 5.0 | 120 | 112 | 8 | 7.1
建筑业 | 1820 | 2100 | -280 | -13.3 | 45 | 50 | -5 | -10.0
批发零售业 | 2410 | 2200 | 210 | 9.5 | 210 | 200 | 10 | 5.0
房地产业 | 960 | 1500 | -540 | -36.0 | 18 | 20 | -2 | -10.0`),
    ],
    says: [
      'B4 税收收入 | - | 2024-01/2024-07 | 5230 万元 | 行业=制造业',
      'C5 税收收入 | - | 2023-01/2023-07 | 2100 万元 | 行业=建筑业',
      'D5 税收收入 | - | 2024-01/2024-07 | -280 万元 | 行业=建筑业 | change | as difference',
      'E7 税收收入 | - | 2024-01/2024-07 | -36 % | =-0.36 | 行业=房地产业 | change | as percent | vs samePeriodLastYear',
      'F6 企业户数 | - | 2024-01/2024-07 | 210 户 | 行业=批发零售业',
      'H5 企业户数 | - | 2024-01/2024-07 | -5 户 | 行业=建筑业 | change | as difference',
      'I4 企业户数 | - | 2024-01/2024-07 | 7.1 % | 行业=制造业 | change | as percent',
    ],
    figures: 32,
    notices: ['officeUnknown'],
  },
  {
    sees: 'projects for the people: three sums of money, a share, how far in words with numbers, what hinders',
    file: '民生实事.xlsx',
    tables: [
      drawn(`
2024年民生实事项目进展情况（截至2024年8月底） | < | < | < | < | < | < | < | <
序号 | 项目名称 | 责任单位 | 总投资（万元） | 年度计划投资（万元） | 累计完成投资（万元） | 投资完成率 | 形象进度 | 存在问题
1 | 老旧小区改造 | 区住建局 | 3200 | 1800 | 1260 | 70% | 外立面完成60%，管网完成8公里 | 无
2 | 农村公路提升 | 区交通局 | 1500 | 1500 | 1350 | 90% | 路基全部完成，路面完成90% | 无
3 | 养老服务中心 | 区民政局 | 860 | 500 | 200 | 40% | 主体封顶 | 资金到位慢
4 | 学校扩建 | 区教体局 | 2400 | 1200 | 1320 | 110% | 竣工验收 | 无
合计 | < | < | 7960 | 5000 | 4130 | 82.6% | | `),
    ],
    says: [
      'D3 总投资 | 区住建局 | * | 3200 万元 | 项目名称=老旧小区改造',
      'E4 * | 区交通局 | 2024 | 1500 万元 | 项目名称=农村公路提升 | target',
      'F5 * | 区民政局 | 2024-01/2024-08 | 200 万元 | 项目名称=养老服务中心',
      'G6 * | 区教体局 | 2024-01/2024-08 | 110 % | =1.1 | 项目名称=学校扩建 | completion',
      'F7 * | - | 2024-01/2024-08 | 4130 万元 | aggregate',
    ],
    figures: 20,
    never: ['A3', 'H3', 'H4', 'I3'],
    roles: ['A3 serial', 'H3 text', 'I5 text'],
    notices: [],
  },
  {
    sees: 'business environment by dimension: weight, score, mean of the province, place, points against last year with a plus',
    file: '营商环境评价.xlsx',
    tables: [
      drawn(`
平川市2023年营商环境评价结果 | < | < | < | < | <
评价维度 | 权重 | 得分 | 全省平均分 | 全省排名 | 较上年
开办企业 | 10% | 92.4 | 90.1 | 3 | +1.2分
获得电力 | 8% | 88.0 | 88.7 | 9 | -0.4分
办理建筑许可 | 12% | 85.5 | 84.9 | 6 | +2.1分
政务服务 | 15% | 93.6 | 91.0 | 2（并列） | 持平
综合得分 | 100% | 88.6 | 86.9 | 4 | +0.9分`),
    ],
    says: [
      'C3 * | 平川市 | 2023 | 92.4 * | score | *',
      'E4 * | 平川市 | 2023 | 9 | rank | *',
      'E6 * | 平川市 | 2023 | 2 | rank | *',
      'F3 * | 平川市 | 2023 | 1.2 分 | change | as difference | *',
      'F4 * | 平川市 | 2023 | -0.4 分 | change | *',
      'F6 * | 平川市 | 2023 | 0 * | change | *',
    ],
    figures: 25,
    notices: [],
  },
  {
    sees: 'services online: rates in one column, against last year in points with a plus, counts in percent',
    file: '政务服务.xlsx',
    tables: [
      drawn(`
平川市2023年政务服务主要指标 | < | <
指标 | 完成情况 | 较上年
网上可办率 | 98.6% | +3.2个百分点
全程网办率 | 81.0% | +12.5个百分点
群众满意率 | 99.1% | -0.3个百分点
办件总量 | 133.8万件 | +8.6%`),
    ],
    says: [
      'B3 网上可办率 | 平川市 | 2023 | 98.6 % | =0.986',
      'C3 网上可办率 | 平川市 | 2023 | 3.2 个百分点 | =0.032 | change | as points | vs samePeriodLastYear',
      'C5 群众满意率 | 平川市 | 2023 | -0.3 个百分点 | =-0.003 | change | as points',
      'B6 办件总量 | 平川市 | 2023 | 133.8 万件 | =1338000',
      'C6 办件总量 | 平川市 | 2023 | 8.6 % | =0.086 | change | as percent',
    ],
    figures: 8,
    notices: [],
  },
]
