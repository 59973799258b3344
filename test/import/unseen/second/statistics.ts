import { drawn, type UnseenSheet } from '../unseenSheet'

const parks = (indicator: string, unit: string, lines: readonly string[]) =>
  drawn(
    `
单位：${unit} | < | < | <
园区 | 2021 | 2022 | 2023
${lines.join('\n')}`,
    indicator,
  )

/** Farm, money, industry, health, safety, investment, schools: offices that count for a living. */
export const statistics: readonly UnseenSheet[] = [
  {
    sees: 'two levels of heads and the units in a row beneath, a crop that is not grown there, yields that do not add up',
    file: '农产品生产情况.xls',
    format: 'xls',
    tables: [
      drawn(`
石泉县2023年主要农产品生产情况 | < | < | < | < | < | < | <
乡镇 | 粮食作物 | < | < | 油料作物 | < | 蔬菜 | <
^ | 播种面积 | 单产 | 总产量 | 播种面积 | 总产量 | 播种面积 | 总产量
 | 亩 | 公斤/亩 | 吨 | 亩 | 吨 | 亩 | 吨
河东镇 | 32000 | 420 | 13440 | 5200 | 936 | 8100 | 24300
岭南乡 | 18500 | 380 | 7030 | 2100 | 357 | 3300 | 9570
古城街道 | 0 | — | 0 | 800 | 128 | 5600 | 19040
合计 | 50500 | 405.3 | 20470 | 8100 | 1421 | 17000 | 52910`),
    ],
    says: [
      'B5 粮食作物播种面积 | 河东镇 | 2023 | 32000 亩',
      'C6 粮食作物单产 | 岭南乡 | 2023 | 380 公斤/亩',
      'C7 粮食作物单产 | 古城街道 | 2023 | dash 公斤/亩',
      'D7 粮食作物总产量 | 古城街道 | 2023 | 0 吨',
      'E6 油料作物播种面积 | 岭南乡 | 2023 | 2100 亩',
      'H8 蔬菜总产量 | - | 2023 | 52910 吨 | aggregate',
      'C8 粮食作物单产 | - | 2023 | 405.3 公斤/亩 | aggregate',
    ],
    figures: 27,
    roles: ['A1 title', 'B4 header', 'C3 header', 'C7 missing', 'A8 label'],
    notices: ['attachmentsNotRead'],
  },
  {
    sees: 'three kinds of spending: last year, budget, spent; falls in brackets by format and as text, the sum first, 其中 carried on by indent',
    file: '三公经费.xlsx',
    tables: [
      drawn(`
2023年部门“三公”经费支出情况表 | < | < | < | < | <
填报单位：青石市交通运输局 | < | < | | 金额单位：万元 | <
支出项目 | 2022年决算数 | 2023年预算数 | 2023年决算数 | 比上年增减额 | 比上年增减%
合计 | 86.5 | 90 | 71.2 | -15.3{0.00;(0.00)} | (17.7)
因公出国（境）费 | 0 | 5 | 0 | 0 | —
公务接待费 | 21.5 | 20 | 14.2 | -7.3{0.00;(0.00)} | (34.0)
公务用车购置及运行维护费 | 65 | 65 | 57 | -8{0.00;(0.00)} | (12.3)
其中：公务用车购置费 | 18 | 18 | 12 | -6{0.00;(0.00)} | (33.3)
'　　　公务用车运行维护费 | 47 | 47 | 45 | -2{0.00;(0.00)} | (4.3)`),
    ],
    says: [
      'D4 * | 青石市交通运输局 | 2023 | 71.2 万元 | =712000 | aggregate | *',
      'B6 * | 青石市交通运输局 | 2022 | 21.5 万元 | *',
      'C6 * | 青石市交通运输局 | 2023 | 20 万元 | *',
      'E6 * | 青石市交通运输局 | 2023 | -7.3 万元 | =-73000 | change | vs samePeriodLastYear | as difference | *',
      'F6 * | 青石市交通运输局 | 2023 | -34 % | =-0.34 | change | vs samePeriodLastYear | as percent | *',
      'F5 * | 青石市交通运输局 | 2023 | dash % | change | *',
      'D8 * | 青石市交通运输局 | 2023 | 12 万元 | ofWhich | *',
      'D9 * | 青石市交通运输局 | 2023 | 45 万元 | ofWhich | *',
      'B7 * | 青石市交通运输局 | 2022 | 65 万元 | aggregate | *',
    ],
    figures: 29,
    roles: ['A1 title', 'A2 reporter', 'E2 unitNote', 'A4 label', 'F5 missing'],
  },
  {
    sees: 'chains of industry to the end of a month: 余, 左右, 近, 约, 多, 以上, a range, footnote marks on heads and figures',
    file: '重点产业链进展.xlsx',
    tables: [
      drawn(`
长丰市重点产业链建设进展（截至2024年6月底） | < | < | < | < | <
产业链 | 链上企业（户） | 在建项目（个） | 完成投资（亿元） | 新增就业①（人） | 新增专利授权②（件）
新能源汽车 | 126 | 18 | 42.6 | 3200余 | 415
生物医药 | 88 | 11 | 20.3* | 1500左右 | 290
高端装备 | 203 | 25 | 55.1 | 近4100 | 约600
绿色食品 | 64 | 7 | 9.8* | 850 | 12-15
人工智能 | 31 | 3-5 | 6以上 | 400多 | /
注：①指签订一年以上劳动合同人员；②不含外观设计。带*为预计数。
数据来源：市发展改革委产业科、市市场监管局`),
    ],
    says: [
      'B5 链上企业 | 长丰市 | * | 203 户 | 产业链=高端装备',
      'C7 在建项目 | 长丰市 | * | 3 个 | 产业链=人工智能 | range',
      'D4 完成投资 | 长丰市 | 2024-H1 | 20.3 亿元 | =2030000000 | 产业链=生物医药',
      'D7 完成投资 | 长丰市 | 2024-H1 | 6 亿元 | 产业链=人工智能 | atLeast',
      'E3 新增就业 | 长丰市 | 2024-H1 | 3200 人 | 产业链=新能源汽车 | atLeast',
      'E4 新增就业 | 长丰市 | 2024-H1 | 1500 人 | 产业链=生物医药 | about',
      'E5 新增就业 | 长丰市 | 2024-H1 | 4100 人 | 产业链=高端装备 | almost',
      'E7 新增就业 | 长丰市 | 2024-H1 | 400 人 | 产业链=人工智能 | atLeast',
      'F5 新增专利授权 | 长丰市 | 2024-H1 | 600 件 | 产业链=高端装备 | about',
      'F6 新增专利授权 | 长丰市 | 2024-H1 | 12 件 | 产业链=绿色食品 | range',
      'F7 新增专利授权 | 长丰市 | 2024-H1 | slash 件 | 产业链=人工智能',
    ],
    figures: 24,
    roles: ['A1 title', 'A8 note', 'A9 note', 'F7 missing'],
  },
  {
    sees: 'health: percents without a sign under (%) and （％）, fractions under 率, the county on top',
    file: '家庭医生签约.xlsx',
    tables: [
      drawn(`
白石县家庭医生签约服务情况（2024年一季度） | < | < | < | < | < | <
乡镇卫生院 | 常住人口（人） | 签约人数（人） | 签约率(%) | 履约率 | 重点人群签约率（％） | 建档率
全县 | 61300 | 27112 | 44.2 | 0.84 | 80.1 | 0.92
石岭镇卫生院 | 25600 | 11008 | 43 | 0.86 | 78.5 | 0.91
清溪乡卫生院 | 15700 | 7379 | 47 | 0.9 | 84.2 | 0.95
城关社区卫生服务中心 | 20000 | 8725 | 43.6 | 0.78 | 79.4 | 1`),
    ],
    says: [
      'C3 签约人数 | 全县 | 2024-Q1 | 27112 人 | aggregate',
      'B4 常住人口 | 石岭镇卫生院 | * | 25600 人',
      'D4 签约率 | 石岭镇卫生院 | 2024-Q1 | 43 % | =0.43',
      'E4 履约率 | 石岭镇卫生院 | 2024-Q1 | 0.86 | =0.86',
      'F5 重点人群签约率 | 清溪乡卫生院 | 2024-Q1 | 84.2 % | =0.842',
      'G6 建档率 | 城关社区卫生服务中心 | 2024-Q1 | 1 | =1',
      'E3 履约率 | 全县 | 2024-Q1 | 0.84 | =0.84 | aggregate',
    ],
    figures: 24,
    roles: ['A1 title', 'A3 label', 'E4 value'],
    notices: [],
  },
  {
    sees: 'inspection by a safety office: a unit in every cell, section rows between, changes in words of number, percent and points',
    file: '执法检查对比表.xlsx',
    tables: [
      drawn(`
翠屏县应急管理局安全生产执法检查情况对比表 | < | < | <
项目 | 2022年 | 2023年 | 变化
一、监督检查 | | |
检查企业 | 1,206家次 | 1,412家次 | 增加206家次
发现隐患 | 3860处 | 4,105处 | 增长6.3%
整改率 | 97.6% | 99.1% | 提高1.5个百分点
二、行政处罚 | | |
立案 | 86起 | 71起 | 减少15起
罚款 | 412.5万元 | 368万元 | 下降10.8%
停产整顿 | 3家 | 无 | —`),
    ],
    says: [
      'B4 检查企业 | 翠屏县应急管理局 | 2022 | 1206 家次',
      'D4 检查企业 | 翠屏县应急管理局 | 2023 | 206 家次 | change | vs samePeriodLastYear | as difference',
      'D5 发现隐患 | 翠屏县应急管理局 | 2023 | 6.3 % | =0.063 | change | vs samePeriodLastYear | as percent',
      'D6 整改率 | 翠屏县应急管理局 | 2023 | 1.5 * | =0.015 | change | as points',
      'D8 立案 | 翠屏县应急管理局 | 2023 | -15 起 | change | as difference',
      'C9 罚款 | 翠屏县应急管理局 | 2023 | 368 万元 | =3680000',
      'C10 停产整顿 | 翠屏县应急管理局 | 2023 | none 家',
      'D10 停产整顿 | 翠屏县应急管理局 | 2023 | dash * | change',
      'C6 整改率 | 翠屏县应急管理局 | 2023 | 99.1 % | =0.991',
    ],
    figures: 16,
    roles: ['A1 title', 'A3 label', 'A7 label', 'C10 missing', 'D10 missing', 'D6 value'],
    notices: [],
  },
  {
    sees: 'an indicator a sheet with its unit above, parks down, years as bare numbers across',
    file: '全市园区发展情况.xlsx',
    tables: [
      parks('实际到位资金', '亿元', ['高新园 | 12.4 | 15.1 | 18.6', '临港园 | 8.2 | 9.9 | 10.3', '合计 | 20.6 | 25 | 28.9']),
      parks('新签约项目', '个', ['高新园 | 22 | 26 | 31', '临港园 | 14 | 11 | 17', '合计 | 36 | 37 | 48']),
      parks('外贸备案企业', '家', ['高新园 | 105 | 118 | 140', '临港园 | 66 | 71 | 69', '合计 | 171 | 189 | 209']),
    ],
    says: [
      '实际到位资金!B3 实际到位资金 | 高新园 | 2021 | 12.4 亿元 | =1240000000',
      '实际到位资金!D5 实际到位资金 | - | 2023 | 28.9 亿元 | aggregate',
      '新签约项目!C4 新签约项目 | 临港园 | 2022 | 11 个',
      '新签约项目!D3 新签约项目 | 高新园 | 2023 | 31 个',
      '外贸备案企业!D4 外贸备案企业 | 临港园 | * | 69 家',
      '外贸备案企业!B5 外贸备案企业 | - | * | 171 家 | aggregate',
    ],
    figures: 27,
    never: ['B2', 'C2', 'D2'],
    roles: ['实际到位资金!A1 unitNote', '新签约项目!B2 header', '外贸备案企业!A5 label'],
  },
  {
    sees: 'schools under districts with the district said once and left blank below, planned and enrolled, share over 100, a dash in the sum',
    file: '招生情况.xlsx',
    tables: [
      drawn(`
2023年义务教育阶段学校招生情况 | < | < | < | < | <
学区 | 学校 | 计划招生（人） | 实际招生（人） | 完成率 | 平均班额（人/班）
城东学区 | 实验小学 | 270 | 268 | 99.3% | 45
 | 育红小学 | 180 | 171 | 95% | 43
 | 城东初中 | 400 | 412 | 103% | 52
城西学区 | 光明小学 | 225 | 230 | 102.2% | 46
 | 西关初中 | 350 | 322 | 92% | 46
合计 | | 1425 | 1403 | 98.5% | —`),
    ],
    says: [
      'C4 * | 育红小学 | 2023 | 180 人 | target | *',
      'D5 * | 城东初中 | 2023 | 412 人 | *',
      'E5 * | 城东初中 | 2023 | 103 % | =1.03 | completion | *',
      'F6 平均班额 | 光明小学 | 2023 | 46 人/班 | *',
      'D8 * | - | 2023 | 1403 人 | aggregate',
      'F8 平均班额 | - | 2023 | dash 人/班 | aggregate',
      'E7 * | 西关初中 | 2023 | 92 % | completion | *',
    ],
    figures: 23,
    roles: ['A1 title', 'A3 label', 'B4 label', 'F8 missing'],
    notices: [],
  },
]
