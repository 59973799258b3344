import { drawn, type UnseenSheet } from './unseenSheet'

const panel = (name: string, base: number, before: number) =>
  drawn(
    `
${name}各乡镇税收收入 | < | <
乡镇 | 当月（万元） | 累计（万元）
城关镇 | ${base + 20} | ${before + base + 20}
柳林乡 | ${base} | ${before + base}
合计 | ${base * 2 + 20} | ${before * 2 + base * 2 + 20}`,
    name,
  )

/** The same kinds of figures laid out as offices like it: tables under, beside and after one another, notes between, names in odd places. */
export const arrangementsMore: readonly UnseenSheet[] = [
  {
    sees: 'two tables side by side under one title, each with its own heading row',
    file: '左右两表.xlsx',
    tables: [
      drawn(`
县政务服务局2023年四季度窗口服务情况 | < | < | < | < | < | <
表1 办件情况 | < | < | | 表2 评价情况 | < | <
窗口 | 办件量（件） | 即办件（件） | | 窗口 | 评价数（次） | 好评率
社保 | 1200 | 1105 | | 社保 | 860 | 99.5%
医保 | 980 | 966 | | 医保 | 744 | 99.7%
不动产 | 455 | 120 | | 不动产 | 301 | 98.3%`),
    ],
    says: [
      'B4 办件量 | * | 2023-Q4 | 1200 件 | *',
      'F5 评价数 | * | 2023-Q4 | 744 次 | *',
      'G6 好评率 | * | 2023-Q4 | 98.3 % | =0.983 | *',
      'C6 即办件 | * | 2023-Q4 | 120 件 | *',
    ],
    figures: 12,
    notices: [],
  },
  {
    sees: 'a roll that goes on in a second block to the right with the same header (two columns of offices)',
    file: '双栏排名.xlsx',
    tables: [
      drawn(`
2024年5月各部门信息得分排名 | < | < | < | < | <
名次 | 部门 | 得分 | 名次 | 部门 | 得分
1 | 县委办 | 96.5 | 5 | 县司法局 | 80.1
2 | 县政府办 | 93.0 | 6 | 县人社局 | 77.7
3 | 县财政局 | 88.4 | 7 | 县住建局 | 70.2
4 | 县教体局 | 85.9 | 8 | 县水利局 | 66.6`),
    ],
    says: [
      'C3 得分 | 县委办 | 2024-05 | 96.5 * | score',
      'F3 得分 | 县司法局 | 2024-05 | 80.1 * | score',
      'F6 得分 | 县水利局 | 2024-05 | 66.6 * | score',
      'D5 得分 | 县住建局 | 2024-05 | 7 | rank',
      'A4 得分 | 县政府办 | 2024-05 | 2 | rank',
    ],
    figures: 16,
    notices: [],
  },
  {
    sees: 'a long roll broken by page: title and header again, 续表, page numbers',
    file: '续表.xlsx',
    tables: [
      drawn(`
2023年各村集体经济收入情况表 | < | <
村名 | 经营性收入（万元） | 补助收入（万元）
前进村 | 12.5 | 3.0
胜利村 | 8.8 | 2.5
团结村 | 15.1 | 0
第1页，共2页 | < | <
2023年各村集体经济收入情况表（续） | < | <
村名 | 经营性收入（万元） | 补助收入（万元）
红星村 | 6.4 | 4.0
东风村 | 20.3 | 1.2
合计 | 63.1 | 10.7
第2页，共2页 | < | <`),
    ],
    says: [
      'B3 经营性收入 | 前进村 | 2023 | 12.5 万元',
      'C10 补助收入 | 东风村 | 2023 | 1.2 万元',
      'B11 经营性收入 | - | 2023 | 63.1 万元 | aggregate',
      'B9 经营性收入 | 红星村 | 2023 | 6.4 万元',
    ],
    figures: 12,
    never: ['A6', 'A12'],
    roles: ['A8 repeated', 'B8 repeated', 'A6 note', 'A12 note'],
    notices: [],
  },
  {
    sees: 'notes between tables, the second table of another period',
    file: '两期.xlsx',
    tables: [
      drawn(`
县税务局组织收入情况 | < | <
一、2024年1—4月 | | 单位：万元
税种 | 入库数 | 同比增减%
增值税 | 6120 | 5.5
企业所得税 | 3302 | -2.1
个人所得税 | 980 | 11.0
说明：企业所得税下降主要受汇算清缴时间影响。 | < | <

二、2024年4月 | | 单位：万元
税种 | 入库数 | 同比增减%
增值税 | 1533 | 4.0
企业所得税 | 1210 | -6.6
个人所得税 | 231 | 8.2`),
    ],
    says: [
      'B4 * | * | 2024-01/2024-04 | 6120 万元 | *',
      'C5 * | * | 2024-01/2024-04 | -2.1 % | change | *',
      'B11 * | * | 2024-04 | 1533 万元 | *',
      'C13 * | * | 2024-04 | 8.2 % | change | *',
    ],
    figures: 12,
    roles: ['A7 note', 'C2 unitNote', 'C9 unitNote'],
  },
  {
    sees: 'a sheet a month, the year only in the file name',
    file: '2023年税收月报.xlsx',
    tables: [panel('1月', 100, 0), panel('2月', 120, 105), panel('3月', 90, 220)],
    says: [
      '1月!B3 税收收入 | 城关镇 | 2023-01 | 120 万元',
      '2月!B4 税收收入 | 柳林乡 | 2023-02 | 120 万元',
      '3月!C3 税收收入 | 城关镇 | 2023-Q1 | 330 万元',
      '3月!B5 税收收入 | - | 2023-03 | 200 万元 | aggregate',
      '2月!C3 税收收入 | 城关镇 | 2023-01/2023-02 | 245 万元',
    ],
    figures: 18,
    notices: [],
  },
  {
    sees: 'a wide panel: indicator × month across in two rows, offices down, no title',
    file: '面板.xlsx',
    tables: [
      drawn(`
单位 | 收文（件） | < | < | 发文（件） | < | <
^ | 2024年1月 | 2024年2月 | 2024年3月 | 2024年1月 | 2024年2月 | 2024年3月
县委办 | 320 | 255 | 341 | 45 | 38 | 51
县政府办 | 410 | 318 | 422 | 66 | 50 | 70
县人大办 | 88 | 70 | 91 | 12 | 9 | 10`),
    ],
    says: ['B3 收文 | 县委办 | 2024-01 | 320 件', 'G4 发文 | 县政府办 | 2024-03 | 70 件', 'F5 发文 | 县人大办 | 2024-02 | 9 件'],
    figures: 18,
    notices: [],
  },
  {
    sees: 'years × months in two header rows, indicators down',
    file: '年月.xlsx',
    tables: [
      drawn(`
行政审批事项办理量（件） | < | < | < | < | < | <
事项类别 | 2022年 | < | < | 2023年 | < | <
^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
企业登记 | 320 | 301 | 288 | 150 | 342 | 390
施工许可 | 12 | 9 | 15 | 4 | 10 | 18
食品经营许可 | 88 | 92 | 79 | 41 | 95 | 110`),
    ],
    says: ['B4 * | - | 2022-10 | 320 件 | *', 'E5 * | - | 2023-01 | 4 件 | *', 'G6 * | - | 2023-03 | 110 件 | *'],
    figures: 18,
  },
  {
    sees: 'dates as periods: 2024/3/31 in cells, real dates in the header',
    file: '存贷款余额.xlsx',
    tables: [
      drawn(`
金融机构存贷款余额（亿元） | < | < | <
机构 | 45382{yyyy/m/d} | 45473{yyyy/m/d} | 45565{yyyy/m/d}
农商行 | 120.5 | 123.3 | 125.9
工商银行 | 98.2 | 99.0 | 101.4
建设银行 | 88.6 | 90.2 | 93.3
合计 | 307.3 | 312.5 | 320.6`),
    ],
    says: [
      'B3 * | 农商行 | @2024-03-31 | 120.5 亿元 | =12050000000 | *',
      'C4 * | 工商银行 | @2024-06-30 | 99 亿元 | *',
      'D6 * | - | @2024-09-30 | 320.6 亿元 | aggregate | *',
    ],
    figures: 12,
  },
  {
    sees: 'dot periods down: 2024.1, 2024.2 … 2024.10 in text, to-date spans as 2024.1-6',
    file: '用电量.csv',
    format: 'csv-utf16le',
    tables: [
      drawn(`
时间 | 全社会用电量（万千瓦时） | 工业用电量（万千瓦时）
'2024.8 | 10233 | 5120
'2024.9 | 9875 | 5040
'2024.10 | 9012 | 5210
'2024.1-10 | 93120 | 50233`),
    ],
    says: [
      'B2 全社会用电量 | - | 2024-08 | 10233 万千瓦时 | =102330000',
      'B4 全社会用电量 | - | 2024-10 | 9012 万千瓦时',
      'C5 工业用电量 | - | 2024-01/2024-10 | 50233 万千瓦时 | *',
    ],
    figures: 8,
    never: ['A2', 'A4'],
  },
  {
    sees: 'indicator in the sheet name, offices down, months across, no title at all',
    file: '信息简报.xlsx',
    tables: [
      drawn(
        `
处室 | 7月 | 8月 | 9月
综合处 | 12 | 9 | 14
秘书处 | 8 | 11 | 10`,
        '2023年采用量（篇）',
      ),
      drawn(
        `
处室 | 7月 | 8月 | 9月
综合处 | 22 | 19 | 24
秘书处 | 18 | 21 | 20`,
        '2023年报送量（篇）',
      ),
    ],
    says: ['2023年采用量（篇）!B2 采用量 | 综合处 | 2023-07 | 12 篇', '2023年报送量（篇）!D3 报送量 | 秘书处 | 2023-09 | 20 篇'],
    figures: 12,
    notices: [],
  },
  {
    sees: 'label columns on the right of the figures',
    file: '右侧名称.xlsx',
    tables: [
      drawn(`
2024年一季度 | 2023年一季度 | 单位 | 项目
120 | 110 | 件 | 受理投诉
118 | 109 | 件 | 办结投诉
33 | 41 | 次 | 现场检查
6.5 | 5.2 | 万元 | 罚没金额`),
    ],
    says: ['A2 受理投诉 | - | 2024-Q1 | 120 件', 'B5 罚没金额 | - | 2023-Q1 | 5.2 万元 | =52000', 'B4 现场检查 | - | 2023-Q1 | 41 次'],
    figures: 8,
  },
  {
    sees: 'total column and average row, spacer rows between groups',
    file: '分组.xlsx',
    tables: [
      drawn(`
2023年度机关食堂就餐情况 | < | < | < | <
部门 | 早餐（人次） | 午餐（人次） | 晚餐（人次） | 合计
办公室 | 1200 | 3500 | 600 | 5300
人事科 | 800 | 2100 | 330 | 3230

财务科 | 650 | 1900 | 280 | 2830
信访科 | 720 | 2040 | 410 | 3170

合计 | 3370 | 9540 | 1620 | 14530
平均 | 842.5 | 2385 | 405 | 3632.5`),
    ],
    says: [
      'B3 早餐 | 办公室 | 2023 | 1200 人次',
      'E3 * | 办公室 | 2023 | 5300 人次 | aggregate',
      'D9 晚餐 | - | 2023 | 1620 人次 | aggregate',
      'C10 午餐 | - | 2023 | 2385 人次 | 均值=平均 | aggregate',
    ],
    figures: 24,
    notices: [],
  },
  {
    sees: 'text results: 是否达标 and ratings beside figures, a column of reasons',
    file: '达标情况.xlsx',
    tables: [
      drawn(`
各乡镇2023年度森林防火考核 | < | < | < | < | <
乡镇 | 考核得分 | 等次 | 是否达标 | 火情起数（起） | 扣分原因
城关镇 | 96.5 | 优秀 | 达标 | 0 | 无
柳林乡 | 88.0 | 良好 | 达标 | 1 | 宣传档案不全，扣2分
石桥镇 | 72.5 | 合格 | 未达标 | 3 | 2次夜查脱岗`),
    ],
    says: [
      'B3 考核得分 | 城关镇 | 2023 | 96.5 * | score',
      'E5 火情起数 | 石桥镇 | 2023 | 3 起',
      'D4 是否达标 | 柳林乡 | 2023 | 1 * | flag',
      'D5 是否达标 | 石桥镇 | 2023 | 0 * | flag',
      'B4 考核得分 | 柳林乡 | 2023 | 88 * | score',
    ],
    figures: 9,
    never: ['F4', 'F5'],
    roles: ['C3 value', 'F4 text'],
    notices: [],
  },
  {
    sees: '比上年同期 in three columns: 增减量, 增减%, 增幅(百分点), and 同比(倍)',
    file: '投诉举报.xlsx',
    tables: [
      drawn(`
清水县市场监管局2024年1—9月投诉举报情况 | < | < | < | < | <
项目 | 单位 | 1—9月 | 上年同期 | 比上年同期增减 | 比上年同期增减%
投诉受理 | 件 | 1560 | 1420 | 140 | 9.9
举报受理 | 件 | 412 | 455 | -43 | -9.5
咨询解答 | 件 | 3020 | 2710 | 310 | 11.4
挽回损失 | 万元 | 86.4 | 72.0 | 14.4 | 20.0`),
    ],
    says: [
      'C3 投诉受理 | 清水县市场监管局 | 2024-01/2024-09 | 1560 件',
      'D3 投诉受理 | 清水县市场监管局 | 2023-01/2023-09 | 1420 件',
      'E4 举报受理 | 清水县市场监管局 | 2024-01/2024-09 | -43 * | change | as difference',
      'F4 举报受理 | 清水县市场监管局 | 2024-01/2024-09 | -9.5 % | =-0.095 | change | vs samePeriodLastYear | as percent',
      'C6 挽回损失 | 清水县市场监管局 | 2024-01/2024-09 | 86.4 万元 | =864000',
    ],
    figures: 16,
    notices: [],
  },
  {
    sees: 'telephone directory and lists of names with numbers that mean nothing',
    file: '通讯录.csv',
    format: 'csv-gb18030',
    tables: [
      drawn(`
序号 | 单位 | 姓名 | 职务 | 办公电话 | 手机
1 | 县委办 | 王强 | 主任 | 6221001 | 13900000001
2 | 县政府办 | 李军 | 主任 | 6221002 | 13900000002
3 | 县人大办 | 赵红 | 主任 | 6221003 | 13900000003`),
    ],
    says: [],
    figures: 0,
    never: ['A2', 'E2', 'F4'],
    notices: ['noIndicators'],
  },
  {
    sees: 'prose in cells: a notice pasted into a sheet',
    file: '关于报送材料的通知.xlsx',
    tables: [
      drawn(`
关于报送2024年上半年工作总结的通知
各乡镇、各部门：
为全面掌握上半年工作进展，请于7月5日前将工作总结（不超过3000字）报送县政府办公室综合科。
联系人：王明，电话：0531-6220000
2024年6月20日`),
    ],
    says: [],
    figures: 0,
    notices: ['noIndicators'],
    roles: ['A1 note', 'A3 note', 'A4 note', 'A5 note'],
  },
  {
    sees: 'an empty form to be filled: header and names, no figures yet',
    file: '空表.xlsx',
    tables: [
      drawn(`
2024年三季度督查台账统计表 | < | < | <
填报单位： | | | 填报日期：
项目 | 交办数 | 办结数 | 办结率
领导批示 | | |
会议决定 | | |
合计 | | |`),
    ],
    says: [],
    figures: 0,
    notices: ['noIndicators'],
  },
  {
    sees: 'a course timetable and a roster of seats',
    file: '培训课程表.xlsx',
    tables: [
      drawn(`
全县办公室系统业务培训课程安排 | < | < | <
时间 | 5月6日（星期一） | 5月7日（星期二） | 5月8日（星期三）
8:30—10:00 | 公文写作 | 信息编报 | 督查实务
10:15—11:45 | 会务组织 | 保密工作 | 应急值守
14:30—17:00 | 分组讨论 | 现场教学 | 结业考试`),
    ],
    says: [],
    figures: 0,
    notices: ['noIndicators'],
  },
]
