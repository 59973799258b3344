import { drawn, type UnseenSheet } from './unseenSheet'

/** Statistics bureaus and development commissions: monthly bulletins, counties side by side, appendices of a yearly communiqué. */
export const economy: readonly UnseenSheet[] = [
  {
    sees: 'a monthly bulletin: month and to-date each with amount and growth, money in two scales by row',
    file: '6月经济运行快报.xlsx',
    tables: [
      drawn(`
云溪县2024年6月主要经济指标完成情况 | < | < | < | < | <
指标名称 | 计量单位 | 6月 | < | 1—6月 | <
^ | ^ | 绝对量 | 同比增长% | 累计 | 同比增长%
地区生产总值 | 亿元 | — | — | 186.42 | 5.8
规模以上工业增加值 | 亿元 | 8.31 | 6.4 | 45.07 | 7.2
固定资产投资 | 万元 | 132450 | -3.1 | 702318 | 4.6
社会消费品零售总额 | 亿元 | 6.12 | 4.9 | 38.55 | 5.1
一般公共预算收入 | 万元 | 15208 | 12.3 | 98231 | 8.8
'　　其中：税收收入 | 万元 | 10122 | 9.7 | 66470 | 7.4
城镇居民人均可支配收入 | 元 | — | — | 21456 | 5.3
注：地区生产总值、居民收入为季度数据。 | < | < | < | < | <`),
    ],
    says: [
      'E4 地区生产总值 | 云溪县 | 2024-H1 | 186.42 亿元 | =18642000000',
      'F4 地区生产总值 | 云溪县 | 2024-H1 | 5.8 % | =0.058 | change | vs samePeriodLastYear | as percent',
      'C4 地区生产总值 | 云溪县 | 2024-06 | dash 亿元',
      'C6 固定资产投资 | 云溪县 | 2024-06 | 132450 万元 | =1324500000',
      'D6 固定资产投资 | 云溪县 | 2024-06 | -3.1 % | change | vs samePeriodLastYear',
      'E8 一般公共预算收入 | 云溪县 | 2024-H1 | 98231 万元 | aggregate',
      'E9 税收收入 | 云溪县 | 2024-H1 | 66470 万元 | ofWhich',
      'F10 城镇居民人均可支配收入 | 云溪县 | 2024-H1 | 5.3 % | change | as percent',
    ],
    figures: 24,
    roles: ['A1 title', 'C3 header', 'B5 unitNote', 'C4 missing', 'A11 note'],
    notices: [],
  },
  {
    sees: 'counties down, each indicator with total, growth and rank, growth alone for one of them',
    file: '附件2.xlsx',
    tables: [
      drawn(`
附件2 | | | | | | |
2024年上半年各县（市、区）主要经济指标 | < | < | < | < | < | < | <
县（市、区） | 地区生产总值 | < | < | 固定资产投资 | < | 社会消费品零售总额 | <
^ | 总量（亿元） | 增速（%） | 位次 | 增速（%） | 位次 | 总量（亿元） | 增速（%）
全市 | 1256.3 | 6.1 | — | 5.4 | — | 498.2 | 5.6
东平区 | 310.2 | 6.8 | 1 | 8.2 | 1 | 120.1 | 6.0
西安定区 | 288.4 | 6.2 | 2 | 3.1 | 4 | 133.6 | 5.9
南河县 | 245.1 | 5.9 | 3 | 6.4 | 2 | 98.3 | 5.2
北山县 | 212.6 | 5.1 | 4 | 4.4 | 3 | 76.9 | 4.8
临江市 | 200.0 | 5.0 | 5 | -1.2 | 5 | 69.3 | 4.1`),
    ],
    says: [
      'B5 地区生产总值 | 全市 | 2024-H1 | 1256.3 亿元 | aggregate',
      'B6 地区生产总值 | 东平区 | 2024-H1 | 310.2 亿元',
      'C6 * | 东平区 | 2024-H1 | 6.8 % | change | as percent',
      'D6 * | 东平区 | 2024-H1 | 1 | rank',
      'E10 固定资产投资 | 临江市 | 2024-H1 | -1.2 % | change | as percent',
      'F7 * | 西安定区 | 2024-H1 | 4 | rank',
      'H8 * | 南河县 | 2024-H1 | 5.2 % | change',
      'D5 * | 全市 | 2024-H1 | dash | rank | aggregate',
    ],
    figures: 40,
    roles: ['A1 note', 'A2 title', 'A4 header', 'D5 missing'].filter((role) => !role.startsWith('A4')),
    notices: [],
  },
  {
    sees: 'a budget: sum on top, nested by 一、 and 1., share of the plan in percent without a sign',
    file: '一般公共预算收入执行.xlsx',
    tables: [
      drawn(`
安丰县2023年一般公共预算收入执行情况表 | < | < | <
表一 | | | 单位：万元
项目 | 预算数 | 执行数 | 执行数比上年增长%
收入合计 | 125000 | 130560 | 6.5
一、税收收入 | 90000 | 92820 | 5.1
1.增值税 | 40000 | 41200 | 4.8
2.企业所得税 | 30000 | 30620 | 7.7
3.其他税收 | 20000 | 21000 | 2.1
二、非税收入 | 35000 | 37740 | 10.2
1.专项收入 | 15000 | 16740 | 12.0
2.罚没收入 | 20000 | 21000 | 8.8`),
    ],
    says: [
      'C4 收入合计 | 安丰县 | 2023 | 130560 万元 | =1305600000 | aggregate',
      'C5 税收收入 | 安丰县 | 2023 | 92820 万元 | *',
      'C6 增值税 | 安丰县 | 2023 | 41200 万元',
      'D6 增值税 | 安丰县 | 2023 | 4.8 % | =0.048 | change | vs samePeriodLastYear | as percent',
      'D11 罚没收入 | 安丰县 | 2023 | 8.8 % | change',
    ],
    figures: 24,
    roles: ['A1 title', 'D2 unitNote', 'A6 label'],
    notices: [],
  },
  {
    sees: 'a communiqué appendix: years across, indicators with units in brackets, growth of the last year',
    file: '统计公报附表.xls',
    format: 'xls',
    tables: [
      drawn(`
附表1　云溪县国民经济和社会发展主要指标（2019—2023年） | < | < | < | < | < | <
指标 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年 | 2023年比2022年增长（%）
一、综合 | | | | | |
年末常住人口（万人） | 48.6 | 48.1 | 47.9 | 47.5 | 47.2 | -0.6
城镇化率（%） | 51.2 | 52.6 | 53.5 | 54.4 | 55.6 | 1.2个百分点
二、农业 | | | | | |
粮食总产量（吨） | 215600 | 218300 | 220140 | 221050 | 223900 | 1.3
肉类总产量（吨） | 30120 | 28900 | 31250 | 33480 | 34100 | 1.9
资料来源：县统计局、县农业农村局 | < | < | < | < | < | <`),
    ],
    says: [
      'F4 年末常住人口 | 云溪县 | @2023-12-31 | 47.2 万人 | =472000',
      'B4 年末常住人口 | 云溪县 | @2019-12-31 | 48.6 万人',
      'F5 城镇化率 | 云溪县 | 2023 | 55.6 % | =0.556',
      'G5 城镇化率 | 云溪县 | 2023 | 1.2 * | =0.012 | change | as points',
      'G7 粮食总产量 | 云溪县 | 2023 | 1.3 % | =0.013 | change | as percent',
      'D8 肉类总产量 | 云溪县 | 2021 | 31250 吨',
    ],
    figures: 24,
    roles: ['A1 title', 'A3 label', 'A9 note'],
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'GDP by quarters of two years, year over quarter, sectors indented under the whole',
    file: 'GDP分季.xlsx',
    tables: [
      drawn(`
地区生产总值分季度核算结果 | < | < | < | < | < | < | < | <
单位：亿元 | | | | | | | |
行业 | 2022年 | < | < | < | 2023年 | < | < | <
^ | 1季度 | 2季度 | 3季度 | 4季度 | 1季度 | 2季度 | 3季度 | 4季度
地区生产总值 | 80.1 | 91.2 | 95.3 | 110.4 | 84.0 | 96.1 | 99.9 | 115.0
第一产业 | 6.0 | 12.1 | 18.2 | 20.3 | 6.3 | 12.6 | 19.0 | 21.1
第二产业 | 33.1 | 36.2 | 35.3 | 41.4 | 34.8 | 38.2 | 37.1 | 43.0
第三产业 | 41.0 | 42.9 | 41.8 | 48.7 | 42.9 | 45.3 | 43.8 | 50.9`),
    ],
    says: [
      'B5 地区生产总值 | - | 2022-Q1 | 80.1 亿元 | *',
      'G5 地区生产总值 | - | 2023-Q2 | 96.1 亿元 | *',
      'I8 第三产业 | - | 2023-Q4 | 50.9 亿元 | =5090000000',
      'D6 第一产业 | - | 2022-Q3 | 18.2 亿元',
    ],
    figures: 32,
    roles: ['A2 unitNote', 'B3 header', 'B4 header'],
    notices: ['officeUnknown'],
  },
  {
    sees: 'a price bulletin: index columns against two bases, the base in the heading',
    file: '2024年5月居民消费价格.csv',
    format: 'csv-gb18030',
    tables: [
      drawn(`
2024年5月云溪县居民消费价格分类指数 | |
项目名称 | 环比（上月=100） | 同比（上年同月=100） | 1-5月累计（上年同期=100）
居民消费价格总指数 | 99.8 | 100.4 | 100.2
食品烟酒 | 99.1 | 98.9 | 98.4
衣着 | 100.0 | 101.2 | 101.3
居住 | 100.1 | 100.2 | 100.1
交通通信 | 99.6 | 99.4 | 99.2`),
    ],
    says: [
      'B3 居民消费价格总指数 | 云溪县 | 2024-05 | 99.8 * | *',
      'C4 食品烟酒 | 云溪县 | 2024-05 | 98.9 * | *',
      'D7 交通通信 | 云溪县 | 2024-01/2024-05 | 99.2 * | *',
    ],
    figures: 15,
    roles: ['A1 title', 'A2 header', 'A3 label'],
  },
  {
    sees: 'a price bulletin: index columns of month, year and to date are ratios, not falls',
    file: '价格指数.xlsx',
    tables: [
      drawn(`
2024年5月云溪县工业生产者价格指数 | < | < | <
类别 | 环比 | 同比 | 1-5月同比
出厂价格 | 100.2 | 98.6 | 97.4
生产资料 | 100.3 | 98.2 | 96.8
生活资料 | 99.9 | 99.7 | 99.2
购进价格 | 100.1 | 98.3 | 97.7
燃料动力类 | 99.4 | 96.1 | 95.5`),
    ],
    says: [
      'B3 * | 云溪县 | 2024-05 | 100.2 * | change | vs previousPeriod | as ratio | *',
      'C3 * | 云溪县 | 2024-05 | 98.6 * | change | vs samePeriodLastYear | as ratio | *',
      'D7 * | 云溪县 | 2024-01/2024-05 | 95.5 * | change | vs samePeriodLastYear | as ratio | *',
    ],
    figures: 15,
    notices: [],
  },
  {
    sees: 'a yearly panel for one place: years down, indicators across, units in a row of their own, year as number',
    file: '云溪县历年主要指标.xlsx',
    tables: [
      drawn(`
年份 | 地区生产总值 | 财政收入 | 粮食产量 | 常住人口 | 城镇登记失业率
 | 亿元 | 万元 | 吨 | 万人 | %
2018 | 142.5 | 81200 | 214000 | 48.9 | 3.4
2019 | 151.0 | 84410 | 215600 | 48.6 | 3.2
2020 | 153.3 | 80025 | 218300 | 48.1 | 3.9
2021 | 168.9 | 88214 | 220140 | 47.9 | 3.5
2022 | 175.7 | 90266 | 221050 | 47.5 | 3.3
2023 | 184.2 | 93930 | 223900 | 47.2 | 3.1`),
    ],
    says: [
      'B3 地区生产总值 | 云溪县 | 2018 | 142.5 亿元',
      'F5 城镇登记失业率 | 云溪县 | 2020 | 3.9 % | =0.039',
      'C8 财政收入 | 云溪县 | 2023 | 93930 万元 | =939300000',
      'E8 常住人口 | 云溪县 | * | 47.2 万人',
    ],
    figures: 30,
    never: ['A3', 'A8'],
    roles: ['B2 header', 'A3 label'],
    notices: ['officeFromFileName'],
  },
  {
    sees: 'big firms down, this year, last year and a growth the clerk worked out as decimals',
    file: '企业产值.xlsx',
    tables: [
      drawn(`
2024年1-3月规模以上工业企业产值完成情况 | < | < | < | <
序号 | 企业名称 | 本期产值（万元） | 上年同期产值（万元） | 增幅
1 | 宏达化工有限公司 | 12450 | 11200 | 0.1116{0.0%}
2 | 瑞丰纺织有限公司 | 8320 | 9010 | -0.0766{0.0%}
3 | 金源食品股份有限公司 | 6615 | 6300 | 0.05{0.0%}
4 | 恒通机械厂 | 4100 | 4100 | 0{0.0%}
 | 合计 | 31485 | 30610 | 0.0286{0.0%}`),
    ],
    says: [
      'C3 * | 宏达化工有限公司 | 2024-Q1 | 12450 万元',
      'D3 * | 宏达化工有限公司 | 2023-Q1 | 11200 万元',
      'E4 * | 瑞丰纺织有限公司 | 2024-Q1 | -7.7 % | change | as percent',
      'C7 * | - | 2024-Q1 | 31485 万元 | aggregate',
    ],
    figures: 15,
    never: ['A3', 'A6'],
    roles: ['A3 serial', 'E2 header', 'B7 label'],
    notices: [],
  },
  {
    sees: 'goods across with import and export under each, months down with a quarter and a sum',
    file: '进出口.xlsx',
    tables: [
      drawn(`
2024年一季度外贸进出口情况 | < | < | < | <
月份 | 机电产品（万美元） | < | 农产品（万美元） | <
^ | 出口 | 进口 | 出口 | 进口
1月 | 1,204.5 | 330.1 | 88.0 | 12.5
2月 | 980.2 | 305.7 | 76.4 | 10.1
3月 | 1,350.0 | 351.9 | 91.2 | 14.0
一季度合计 | 3,534.7 | 987.7 | 255.6 | 36.6`),
    ],
    says: [
      'B4 机电产品出口 | - | 2024-01 | 1204.5 万美元 | =12045000',
      'E6 农产品进口 | - | 2024-03 | 14 万美元',
      'B7 机电产品出口 | - | 2024-Q1 | 3534.7 万美元 | aggregate',
    ],
    figures: 16,
    notices: ['officeUnknown'],
  },
  {
    sees: 'a long table with other column names: 地区 时间 项目 数据 备注',
    file: '数据导出.csv',
    format: 'csv-bom',
    tables: [
      drawn(`
地区 | 时间 | 项目 | 数据 | 单位 | 备注
东平区 | 2023年 | 常住人口 | 61.2 | 万人 |
东平区 | 2023年 | 城镇化率 | 68.4 | % |
东平区 | 2024年上半年 | 新增就业 | 5120 | 人 | 快报数
南河县 | 2023年 | 常住人口 | 44.8 | 万人 |
南河县 | 2023年 | 城镇化率 | 49.7 | % |
南河县 | 2024年上半年 | 新增就业 | 3307 | 人 | 快报数`),
    ],
    says: [
      'D2 常住人口 | 东平区 | * | 61.2 万人 | =612000',
      'D3 城镇化率 | 东平区 | 2023 | 68.4 % | =0.684',
      'D4 新增就业 | 东平区 | 2024-H1 | 5120 人',
      'D7 新增就业 | 南河县 | 2024-H1 | 3307 人',
    ],
    figures: 6,
    roles: ['A1 header', 'B2 label', 'C2 label', 'F4 remark', 'E2 unitNote'],
    notices: [],
  },
  {
    sees: 'districts down, a year in each pair of columns, and the place of each in the city',
    file: '三年对比.xlsx',
    tables: [
      drawn(`
各区县规上工业增加值增速及排名（2021—2023年） | < | < | < | < | < | <
区县 | 2021年 | < | 2022年 | < | 2023年 | <
^ | 增速 | 排名 | 增速 | 排名 | 增速 | 排名
东平区 | 9.2% | 2 | 5.1% | 3 | 6.6% | 1
南河县 | 10.4% | 1 | 5.8% | 1 | 6.0% | 2
北山县 | 7.7% | 4 | 5.5% | 2 | 4.9% | 3
临江市 | 8.8% | 3 | 3.0% | 4 | 4.4% | 4`),
    ],
    says: [
      'B4 * | 东平区 | 2021 | 9.2 % | =0.092 | *',
      'C4 * | 东平区 | 2021 | 2 | rank',
      'G7 * | 临江市 | 2023 | 4 | rank',
      'F5 * | 南河县 | 2023 | 6 % | *',
    ],
    figures: 24,
    notices: [],
  },
]
