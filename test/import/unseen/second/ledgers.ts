import { drawn, type UnseenSheet } from '../unseenSheet'

/** Long tables, registers, purchase lists, scoring sheets, rolls of names: few figures among many words, or none. */
export const ledgers: readonly UnseenSheet[] = [
  {
    sees: 'a long table with tabs: year, body, indicator, figure, unit; 万 in the cell, 余 and 近, one not reported, a rate as a fraction',
    file: '文化场馆指标.tsv',
    format: 'tsv',
    tables: [
      drawn(`
年份 | 单位 | 指标 | 数值 | 计量单位
2022 | 市档案馆 | 接收档案 | 12,450 | 件
2023 | 市档案馆 | 接收档案 | 13,020 | 件
2022 | 市档案馆 | 馆藏量 | 45.6万 | 卷
2023 | 市档案馆 | 馆藏量 | 47.2万 | 卷
2022 | 市图书馆 | 到馆人次 | 86万余 | 人次
2023 | 市图书馆 | 到馆人次 | 近100万 | 人次
2023 | 市图书馆 | 数字资源占比 | 38.5% | %
2023 | 市科技馆 | 接待团体 | 未报 | 批
2023 | 市科技馆 | 展品完好率 | 0.96 |`),
    ],
    says: [
      'D2 接收档案 | 市档案馆 | 2022 | 12450 件',
      'D5 馆藏量 | 市档案馆 | * | 47.2 万卷 | =472000',
      'D6 到馆人次 | 市图书馆 | 2022 | 86 万人次 | =860000 | atLeast',
      'D7 到馆人次 | 市图书馆 | 2023 | 100 万人次 | =1000000 | almost',
      'D8 数字资源占比 | 市图书馆 | 2023 | 38.5 % | =0.385',
      'D9 接待团体 | 市科技馆 | 2023 | notReported 批',
      'D10 展品完好率 | 市科技馆 | 2023 | 0.96 | =0.96',
    ],
    figures: 8,
    never: ['A2', 'A10'],
    roles: ['A1 header', 'A2 label', 'B2 label', 'C2 label', 'E2 unitNote', 'D9 missing'],
    notices: [],
  },
  {
    sees: 'a supervision ledger of leaders’ remarks: dates, limits, results told in words with numbers in them',
    file: '批示督办件台账.xlsx',
    tables: [
      drawn(`
市政府督查室领导批示督办件办理台账（2024年） | < | < | < | < | < | < | <
序号 | 批示日期 | 批示领导 | 批示内容摘要 | 承办单位 | 办理时限 | 办理结果 | 是否办结
1 | 2024.3.5 | 张×× | 关于解决城东小学周边3个路口拥堵问题 | 市交警支队、市城管局 | 2024.3.20 | 已增设信号灯2处，4月1日起启用 | 是
2 | 2024.3.18 | 李×× | 群众反映供热温度不足16℃ | 市住建局 | 2024.4.10 | 已对128户逐户测温 | 是
3 | 2024.4.2 | 张×× | 第12期《舆情专报》所提建议 | 市委网信办 | 2024年4月底前 | 正在办理 | 否
4 | 2024.4.9 | 王×× | 加快511工程前期手续办理 | 市发展和改革委 | 2024.6.30 | 已完成2项，剩余3项按序时推进 | 否
备注：领导批示件办理情况每月5日前更新。 | < | < | < | < | < | < | <`),
    ],
    says: [],
    figures: 0,
    never: ['A3', 'B3', 'D4', 'F6', 'G6', 'D6'],
    roles: ['A1 title', 'A3 serial', 'D3 text', 'G5 text', 'F5 text', 'A7 note'],
  },
  {
    sees: 'a roll of candidates: numbers of tickets, posts, rooms, seats and telephones, nothing to chart',
    file: '考生名册.csv',
    format: 'csv-bom',
    tables: [
      drawn(`
2024年公开选调考试考生名册
准考证号 | 姓名 | 身份证号 | 报考职位代码 | 考场号 | 座位号 | 手机号码
'20240315001 | 王×× | 3701021990****1234 | '0101 | 3 | 15 | 138****0001
'20240315002 | 刘×× | 3701021988****2231 | '0101 | 3 | 16 | 138****0002
'20240315003 | 周×× | 3701021993****0912 | '0203 | 4 | 01 | 138****0003
'20240315004 | 孙×× | 3701021991****4418 | '0203 | 4 | 02 | 138****0004`),
    ],
    says: [],
    figures: 0,
    never: ['A3', 'C3', 'D3', 'E3', 'F3', 'G3', 'F6'],
    notices: ['noIndicators'],
  },
  {
    sees: 'a purchase list: models that look like numbers, pieces and sets by row, price and sum in 元 by heading, who uses it',
    file: '设备采购清单.xlsx',
    tables: [
      drawn(`
市政务信息中心信息化设备采购清单（2024年第一批） | < | < | < | < | < | < | <
序号 | 设备名称 | 规格型号 | 单位 | 数量 | 单价（元） | 金额（元） | 使用部门
1 | 台式计算机 | XC-5000 | 台 | 20 | 4980 | 99600 | 综合科
2 | 激光打印机 | 2206 | 台 | 6 | 1850 | 11100 | 文印室
3 | 涉密碎纸机 | 9520 | 台 | 2 | 3200 | 6400 | 机要室
4 | 网络交换机 | S5720-28X | 套 | 1 | 8600 | 8600 | 信息中心
合计 | < | < | < | 29 | | 125700 |`),
    ],
    says: [
      'E3 * | * | 2024 | 20 台 | *',
      'E6 * | * | 2024 | 1 套 | *',
      'F4 单价 | * | 2024 | 1850 元 | *',
      'F6 单价 | * | 2024 | 8600 元 | *',
      'G5 金额 | * | 2024 | 6400 元 | *',
      'G7 金额 | * | 2024 | 125700 元 | aggregate | *',
      'E7 * | * | 2024 | 29 * | aggregate | *',
    ],
    figures: 14,
    never: ['A3', 'C3', 'C4', 'C5', 'C6'],
    roles: ['A1 title', 'A3 serial', 'D3 unitNote', 'B3 label', 'A7 label'],
  },
  {
    sees: 'a scoring sheet: full marks and two columns of marks beside criteria and results told in words',
    file: '平安建设评分表.xlsx',
    tables: [
      drawn(`
2023年度平安建设考核评分表 | < | < | < | < | < | <
被考核单位：石门街道 | < | < | < | | 单位：分 | <
考核项目 | 分值 | 考核内容及评分标准 | 完成情况 | 自评得分 | 考评得分 | 扣分说明
组织领导 | 10 | 主要负责人每年至少研究2次，少1次扣1分 | 全年研究3次 | 10 | 10 |
矛盾化解 | 30 | 调处成功率达到98%以上，每低1个百分点扣0.5分 | 调处成功率97.2% | 30 | 29.6 | 低0.8个百分点
治安防控 | 40 | 刑事警情下降5%以上 | 刑事警情下降7.3% | 40 | 40 |
宣传发动 | 20 | 知晓率95%，开展活动12场次以上 | 开展活动10场次 | 18.5 | 17 | 少2场次，扣3分
总分 | 100 | | | 98.5 | 96.6 |`),
    ],
    says: [
      'E5 * | 石门街道 | 2023 | 30 分 | score | *',
      'F5 * | 石门街道 | 2023 | 29.6 分 | score | *',
      'F7 * | 石门街道 | 2023 | 17 分 | score | *',
      'B6 * | 石门街道 | * | 40 分 | *',
      'E8 * | 石门街道 | 2023 | 98.5 分 | score | *',
      'F8 * | 石门街道 | 2023 | 96.6 分 | score | *',
    ],
    figures: 15,
    never: ['C4', 'C6', 'D5', 'D6', 'G5', 'G7'],
    roles: ['A1 title', 'A2 reporter', 'F2 unitNote', 'C4 text', 'D5 text', 'A8 label'],
  },
]
