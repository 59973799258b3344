import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { observationAt } from '../../../src/model/dataset/dataset'
import { plainRows } from '../../samples/plainRows'

/** A sheet as a clerk types it, cells parted by |, and what some of its observations say: cell, indicator, office, period, figure, more. */
type Case = readonly [title: string, sheet: string, says: readonly string[], silent?: readonly string[]]

function read(sheet: string, name = '表.csv') {
  const text = sheet
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => (/[",]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell))
        .join(','),
    )
    .join('\n')
  return importWorkbook(new TextEncoder().encode(`${text}\n`), name, [])
}

function said(sheet: string): string[] {
  return plainRows(read(sheet).dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.office ?? '-',
      row.period ?? '-',
      `${row.value ?? row.missing}${row.unit}`,
      ...Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`),
      ...(row.measure === 'value' ? [] : [row.measure]),
      ...(row.form ? [row.form] : []),
      ...row.flags,
    ].join(' '),
  )
}

const months = '月份|受理量（件）|办结量（件）\n2023年1月|40|38\n2023年2月|35|33\n2023年3月|52|50'

const tables: readonly Case[] = [
  [
    'K1 two tables side by side, parted by a blank column and names of their own',
    '单位|2023年发文（件）||单位|2023年会议（次）\n甲县|3||甲县|5\n乙县|4||乙县|6\n丙县|8||丙县|7',
    ['B2 发文 甲县 2023 3件', 'E2 会议 甲县 2023 5次'],
  ],
  [
    'K1 a blank column before figures alone parts nothing',
    '单位|2022年（件）||2023年（件）\n甲县|3||5\n乙县|4||6\n丙县|8||7',
    ['D2 表 甲县 2023 5件'],
  ],
  [
    'K2 two tables one above the other, each under its own header',
    `${months}\n\n街道|人口（万人）|户数（户）\n甲街道|3.1|900\n乙街道|4.2|1200\n丙街道|2.5|800`,
    ['B2 受理量 - 2023-01 40件', 'C8 户数 乙街道 - 1200户'],
  ],
  [
    'K3 a row of years over figures is a header, though years are numbers',
    '地区|2021|2022|2023\n甲县|2015|2031|1987\n乙县|1990|2004|2010',
    ['D2 表 甲县 2023 1987'],
  ],
  [
    'K4 a header said again halfway is no figure and no name',
    '单位|发文（件）|会议（次）\n甲县|3|5\n乙县|4|6\n单位|发文（件）|会议（次）\n丙县|8|7\n丁县|9|2',
    ['B5 发文 丙县 - 8件'],
    ['B4'],
  ],
  [
    'K4 a table goes on under 续表 with the note of its unit beside it',
    '2024年事务表||\n||单位：件\n单位|发文|会议\n甲县|3|5\n乙县|4|6\n（续表）||单位：件\n单位|发文|会议\n丙县|8|7\n丁县|9|2',
    ['B8 发文 丙县 2024 8件'],
    ['C6', 'B7'],
  ],
  [
    'K6 a table that lies on its side is read turned',
    '指标名称|起草文稿|督查\n计量单位|篇|次\n2022年|30|20\n2023年|33|18\n同比增减（%）|10|-10',
    ['B4 起草文稿 - 2023 33篇', 'C5 督查 - 2023 -10% change percent'],
    ['B2'],
  ],
  [
    'K7 words on the left and the note of a unit over the figures are no header',
    '示例县收支表|||\n表一|||单位：万元\n单位|2022年|2023年|2024年\n甲局|3|5|6\n乙局|4|6|7',
    ['D4 收支 甲局 2024 6万元'],
    ['D2'],
  ],
  [
    'K8 a roll that goes on in a block on the right under the same header',
    '名次|部门|得分|名次|部门|得分\n1|甲局|96|4|丁局|80\n2|乙局|93|5|戊局|77\n3|丙局|88|6|己局|70',
    ['F2 得分 丁局 - 80 score', 'D3 得分 戊局 - 5 rank', 'C4 得分 丙局 - 88 score'],
  ],
  [
    'K8 income and spending beside one another, each under a heading of its own',
    '2023年收支表|||\n收入项目|金额（万元）|支出项目|金额（万元）\n税收收入|120|人员经费|90\n非税收入|30|公用经费|25\n上级补助|50|项目支出|85\n合计|200|合计|200',
    [
      'B3 金额 - 2023 120万元 收入项目=税收收入',
      'D5 金额 - 2023 85万元 支出项目=项目支出',
      'B6 金额 - 2023 200万元 表=收入项目 aggregate',
      'D6 金额 - 2023 200万元 表=支出项目 aggregate',
    ],
  ],
  [
    'K8 one heading of names that comes back over others, each with figures of its own',
    '科目|借方（元）|科目|贷方（元）\n现金|120|短期借款|90\n存款|30|应付账款|25\n存货|50|实收资本|85',
    ['B2 借方 - - 120元 科目=现金', 'D3 贷方 - - 25元 科目=应付账款'],
  ],
  [
    'K8 pairs of name and figure without a header',
    '石门县2023年基本情况|||\n户籍人口|5200人|常住人口|6100人\n社区数|12个|网格数|86个\n面积|18.6平方公里|楼宇|240栋\n低保户|310户|志愿者|近2000人',
    ['B3 社区数 石门县 2023 12个', 'D4 楼宇 石门县 2023 240栋'],
  ],
  [
    'K8 单位 over bodies begins a block, over units of measure it does not',
    '乡镇|完成数|单位|完成数\n甲镇|30|县教育局|12\n乙镇|20|县水利局|15\n丙镇|40|县农业局|18',
    ['D3 表 县水利局 - 15'],
  ],
  [
    'K8 who is responsible, between figures, begins no block',
    '单位|发文（件）|责任人|发文（件）\n甲县|3|张三|5\n乙县|4|李四|6\n丙县|8|王五|7',
    ['D2 发文 甲县 - 5件 列=2'],
  ],
  [
    'K8 names of years over measures that come back part nothing',
    '处室|编发（期）|批示（件）|编发（期）|批示（件）\n甲处|10|3|12|4\n乙处|20|6|22|8\n丙处|30|9|32|10',
    ['C2 批示 甲处 - 3件 列=1'],
  ],
]

const headers: readonly Case[] = [
  [
    'H1 a blank right of a name takes that name where names stand beneath both',
    '处室|2022年||2023年|\n|编发（期）|批示（件）|编发（期）|批示（件）\n一处|10|3|12|4\n二处|20|6|22|8\n三处|30|9|32|10',
    ['C3 批示 一处 2022 3件', 'E4 批示 二处 2023 8件'],
  ],
  [
    'H2 rows of units and of 甲 乙 1 2 annotate columns and name none',
    '指标|计量单位|上年|本年\n甲|乙|1|2\n发文|件|10|9\n会议|次|5|4\n简报|期|7|6',
    ['C3 发文 - --01/--12~1 10件'],
    ['C2', 'D2'],
  ],
  [
    'H3 a line that begins in lower case goes on from the cell above',
    'Area,Average,Number\n,dwelling,of\n,price,visits\nNorthport,210,41\nSouthby,190,38\nEastham,175,29'.replace(/,/g, '|'),
    ['B4 Averagedwellingprice Northport - 210'],
  ],
  [
    'H4 a level whose members are bodies says whose figures they are',
    '指标|示例市财政局|示例市教育局|示例市统计局\n发文（件）|3|5|9\n会议（次）|4|6|7',
    ['C2 发文 示例市教育局 - 5件'],
  ],
  [
    'H5 a year over the first of a group holds for its group, when the group comes back',
    '学校|2009-10|教师|2010-11|教师\n一中|900|80|920|82\n二中|700|60|710|61\n三中|500|40|505|42',
    ['C2 教师 一中 2009-07/2010-06 80', 'E3 教师 二中 2010-07/2011-06 61'],
  ],
  [
    'H6 a planning term beside its years adds them up',
    '项目|2021年|2022年|2023年|“十四五”\n里程（公里）|10|20|30|100\n桥梁（座）|1|2|3|9',
    ['E2 里程 - 2021/2025 100公里 aggregate'],
  ],
  [
    'H7 a benchmark in the header has its own office, and 本单位现状 is the sheet’s own',
    '对标指标|本单位现状|省内标杆：甲市|省外标杆：乙市\n审批用时（天）|5|3|2\n办件（件）|50|80|90',
    ['C2 审批用时 甲市 - 3天'],
  ],
  [
    'H10 总量 beside its growth names nothing, nor does 绝对量',
    '县区|生产总值||消费|\n|总量（亿元）|增速（%）|绝对量（亿元）|增速（%）\n甲县|310|6.8|120|6\n乙县|288|6.2|133|5.9\n丙县|245|5.9|98|5.2',
    ['B3 生产总值 甲县 - 310亿元', 'D3 消费 甲县 - 120亿元', 'C4 生产总值 乙县 - 6.2% change percent'],
  ],
  [
    'H10 累计 under a span is the year so far, after months it adds them up',
    '单位|1月（件）|2月（件）|累计\n甲局|3|5|8\n乙局|4|6|10',
    ['D2 表 甲局 --01/--02 8件 aggregate'],
  ],
  [
    'H8 beside what is done, a total is its target and a rate its completion',
    '单位|任务总数|已完成|完成率\n甲县|20|10|50%\n乙县|40|10|25%\n丙县|10|5|50%',
    ['B2 表 甲县 - 20 target', 'C2 表 甲县 - 10', 'D2 表 甲县 - 50% completion'],
  ],
  [
    'H8 a thing done beside all of it keeps its name',
    '2024年1—10月行动推进情况|||\n行动|任务总数（项）|完成任务（项）|完成率\n甲行动|20|10|50%\n乙行动|40|10|25%\n丙行动|10|5|50%',
    [
      'B3 完成任务 - 2024 20项 行动=甲行动 target',
      'C3 完成任务 - 2024-01/2024-10 10项 行动=甲行动',
      'D3 完成任务 - 2024-01/2024-10 50% 行动=甲行动 completion',
    ],
  ],
  [
    'H11 年初余额 beside 期末余额 is the same stock at two dates',
    '示例集团2023年债务情况表||\n科目|年初余额（万元）|期末余额（万元）\n短期借款|80|75\n长期借款|52|61\n应付债券|20|22',
    ['B3 余额 示例集团 @2022-12-31 80万元 科目=短期借款', 'C3 余额 示例集团 @2023-12-31 75万元 科目=短期借款'],
  ],
  [
    'H12 变化 beside two years is the change between them, each cell in its own form',
    '项目|2022年|2023年|变化\n检查企业|1206家次|1412家次|增加206家次\n整改率|97.6%|99.1%|提高1.5个百分点\n罚款|412.5万元|368万元|下降10.8%\n停产|3家|无|—',
    ['D2 检查企业 - 2023 206家次 change difference', 'D3 整改率 - 2023 1.5个百分点 change points', 'D4 罚款 - 2023 -10.8% change percent'],
  ],
  [
    'H8 a budget is the target of what was spent, last year’s too',
    '项目|2022年决算（万元）|2023年预算（万元）|2023年决算（万元）|执行率\n车辆|30|28|21|75%\n接待|50|40|30|75%',
    ['B2 车辆 - 2022 30万元', 'C2 车辆 - 2023 28万元 target', 'D3 接待 - 2023 30万元', 'E3 接待 - 2023 75% completion'],
  ],
  [
    'H13 a header of years without its corner goes one column on',
    '2021年|2022年|2023年\n起草文稿|120|130|150\n开展督查|10|12|15',
    ['B2 起草文稿 - 2021 120', 'D3 开展督查 - 2023 15'],
  ],
  [
    'H12 变化 beside two months, though one percent is a difference too',
    '2024年6月热线办理情况\n项目|5月|6月|变化\n来电（件）|120|130|增加10件\n满意率|97.6%|98.1%|提高0.5个百分点\n办结（件）|100|90|下降10%',
    ['D3 来电 - 2024-06 10件 change difference', 'D5 办结 - 2024-06 -10% change percent'],
  ],
  [
    'H12 变化 between things is a thing',
    '项目|期初（件）|变化|期末（件）\n来信|3|2|5\n来访|4|1|5\n来电|8|0|8',
    ['C2 变化 - - 2 项目=来信'],
  ],
]

const labels: readonly Case[] = [
  ['L1 a serial number counts nothing', '序号|单位|发文（件）\n1|甲县|3\n2|乙县|4\n3|丙县|8', ['C2 发文 甲县 - 3件'], ['A2', 'A3']],
  [
    'L1 a code or a telephone number counts nothing',
    '区划代码|地区|人口（万人）|联系电话\n110000|甲市|3|05310000001\n120000|乙市|4|05310000002\n130000|丙市|8|05310000003',
    ['C2 人口 甲市 - 3万人'],
    ['A2', 'D2'],
  ],
  [
    'L1 电话 as a way in counts calls, however it is spelt',
    '月份|受理（件）|电话|网络\n2024年1月|5210|4102|708\n2024年2月|4890|3950|640',
    ['C2 电话 - 2024-01 4102'],
  ],
  [
    'L1 a row of telephones or postcodes counts nothing, calls are counted',
    '项目|数值\n户籍人口|52310人\n12345热线电话|1520件\n电话|182000\n联系电话|0531-6220000\n邮政编码|250100',
    ['B3 12345热线电话 - - 1520件', 'B4 电话 - - 182000'],
    ['B5', 'B6'],
  ],
  ['L2 a column of years left of other figures says when', '年份|发文（件）\n2019|30\n2020|40\n2021|50', ['B3 发文 - 2020 40件'], ['A3']],
  [
    'L2 months written as one number under a heading of time say when',
    '统计月份|单位名称|收文（件）\n202401|甲局|12\n202402|甲局|9\n202401|乙局|8',
    ['C3 收文 甲局 2024-02 9件'],
    ['A2'],
  ],
  [
    'L3 a number that never changes for a name is an attribute of the name',
    '地区|类别码|年份|产量（吨）\n甲县|1|2020|30\n甲县|1|2021|31\n甲县|1|2022|32\n乙县|2|2020|40\n乙县|2|2021|41\n乙县|2|2022|42',
    ['D2 产量 甲县 2020 30吨'],
    ['B2'],
  ],
  [
    'L4 words right of the figures are remarks where names stand on the left',
    '单位|发文（件）|备注\n甲县|3|含联合发文\n乙县|4|\n丙县|8|初步数',
    ['B2 发文 甲县 - 3件'],
    ['C2'],
  ],
  [
    'L5 stars, and yes and no under a heading that asks, are values',
    '单位|得分|是否达标|星级\n甲县|95|是|★★★★★\n乙县|88|否|★★★\n丙县|91|是|★★★★',
    ['C2 是否达标 甲县 - 1 flag', 'D3 星级 乙县 - 3 grade'],
  ],
  [
    'L5 numbers in brackets under the heading of a change are falls',
    '项目|2022年（元）|2023年（元）|比上年增减%\n差旅|100|90|(10.0)\n会议|0|5|—\n培训|50|40|(20.0)',
    ['D2 差旅 - 2023 -10% change percent', 'D3 会议 - 2023 dash% change percent', 'D4 培训 - 2023 -20% change percent'],
  ],
  [
    'L6 a blank takes the name above it where finer names go on',
    '地区|类别|数量（件）\n甲县|来信|3\n|来访|4\n乙县|来信|8\n|来访|9',
    ['C3 来访 甲县 - 4件', 'C4 来信 乙县 - 8件'],
  ],
  [
    'L7 a name without figures heads the rows below it',
    '指标|2022年|2023年\n一、文件\n制发文件（件）|30|20\n转发文件（件）|10|9\n二、会议\n召开会议（次）|5|4',
    ['C3 制发文件 - 2023 20件'],
    ['A2'],
  ],
  [
    'L8 其中 is a part of the row above it',
    '指标|2022年|2023年\n来信（件）|30|20\n其中：网上|10|9\n来访（批）|5|4',
    ['C3 网上 - 2023 9件 ofWhich'],
  ],
  [
    'L9 names of a column decide together whose they are',
    '名称|发文（件）|会议（次）\n示例市财政局|3|1\n示例市教育局|4|2\n示例市统计局|8|3',
    ['B2 发文 示例市财政局 - 3件'],
  ],
  [
    'L10 rows that say the same are told apart by their number',
    '单位|发文（件）\n甲县|3\n甲县|4\n甲县|8\n甲县|5',
    ['B3 发文 甲县 - 4件 行=2', 'B5 发文 甲县 - 5件 行=4'],
  ],
  [
    'L11 the axis called 指标 names the indicators, the other says whose or when',
    '指标|甲县|乙县\n发文（件）|3|4\n会议（次）|5|6',
    ['B2 发文 甲县 - 3件'],
  ],
  [
    'L11 of indicators in groups of indicators the finest are counted',
    '一级指标|二级指标|目标值|完成值\n服务|网办率|95%|97%\n服务|时限（天）|3|2\n监管|抽查（次）|300|352',
    ['D4 抽查 - - 352次', 'C2 网办率 - - 95% target'],
  ],
  [
    'L12 names that end in brackets with a body say whose the row is',
    '事项|目标（个）|完成（个）\n建幼儿园（甲市）|10|5\n修道路（乙市）|20|6\n种树木（甲市）|30|7\n改厕所（乙市）|40|8',
    ['B2 建幼儿园 甲市 - 10个 target', 'C3 修道路 乙市 - 6个'],
  ],
  [
    'L13 合计 and sections stand in the column of serials',
    '序号|单位|得分|位次\n（一）县区||\n1|甲县|95|1\n2|乙县|90|2\n（二）部门||\n1|丙局|88|1\n2|丁局|80|2\n合计||353|',
    ['D3 得分 甲县 - 1 rank', 'D6 得分 丙局 - 1 rank', 'C8 得分 - - 353 score aggregate'],
    ['A3', 'A6'],
  ],
  [
    'L15 two tables that say the same are told apart by what stands over them',
    '（一）城镇||\n指标|2022年|2023年\n收入（元）|30|33\n支出（元）|20|21\n\n（二）农村||\n指标|2022年|2023年\n收入（元）|10|13\n支出（元）|8|9',
    ['C3 收入 - 2023 33元 表=1', 'C8 收入 - 2023 13元 表=(二)农村'],
  ],
  [
    'L14 a column that gathers indicators is their section and no part of their key',
    '类别|指标|2022年|2023年\n经济|产值（亿元）|30|33\n|投资（亿元）|20|21\n民生|就业（人）|5|6',
    ['D3 投资 - 2023 21亿元'],
  ],
]

const edges: readonly Case[] = [
  [
    'E1 填报单位 says whose figures they are',
    '工作统计表\n填报单位：示例市统计局\n指标|2022年|2023年\n发文（件）|30|20\n会议（次）|5|4',
    ['B4 发文 示例市统计局 2022 30件'],
  ],
  [
    'E2 单位：万元 holds for figures that have no unit of their own',
    '收支统计表\n单位：万元\n地区|收入|支出\n甲县|30|20\n乙县|50|40\n丙县|10|10',
    ['B4 收入 甲县 - 30万元'],
  ],
  [
    'E3 a key above the table says what and where',
    '指标：产量(吨)\n地区：示例市\n时间|数值\n2021年|30\n2022年|20\n2023年|25',
    ['B4 产量 示例市 2021 30吨'],
  ],
  [
    'E4 what stands beneath a table is a note, though it holds a number',
    `${months}\n注：2023年3月为初步数12件。\n数据来源：值班系统`,
    ['C4 办结量 - 2023-03 50件'],
    ['A5', 'A6'],
  ],
  [
    'E5 a title begins with the body whose sheet it is',
    '示例市财政局工作指标完成情况表\n指标|2022年|2023年\n发文（件）|30|20\n会议（次）|5|4',
    ['B3 发文 示例市财政局 2022 30件'],
  ],
  [
    'E5 a place at the head of a title, behind its number and its time, too',
    '附表1 2023年示例县工作指标\n指标|2022年|2023年\n发文（件）|30|20\n会议（次）|5|4',
    ['B3 发文 示例县 2022 30件'],
  ],
  ['E5 everyone of a kind is nobody', '2023年各县工作指标\n指标|2022年|2023年\n发文（件）|30|20\n会议（次）|5|4', ['B3 发文 - 2022 30件']],
  [
    'E5 a centre is a body',
    '县政务服务中心窗口运行效能\n指标|2022年|2023年\n发文（件）|30|20\n会议（次）|5|4',
    ['B3 发文 县政务服务中心 2022 30件'],
  ],
  [
    'E5 a hall behind its place',
    '滨州市图书馆借阅情况\n指标|2022年|2023年\n借书（册）|30|20\n还书（册）|5|4',
    ['B3 借书 滨州市图书馆 2022 30册'],
  ],
  [
    'E5 halls that are visited are nobody',
    '博物馆、图书馆参观情况\n指标|2022年|2023年\n参观（人次）|30|20\n讲解（次）|5|4',
    ['B3 参观 - 2022 30人次'],
  ],
  [
    'E5 a body behind its place',
    '云山县融媒体中心2024年上半年稿件刊播情况\n平台|发布（条）|阅读（万次）\n微信|300|120.5\n抖音|200|330.1\n客户端|400|88',
    ['B3 发布 云山县融媒体中心 2024-H1 300条 平台=微信'],
  ],
  [
    'E5 a body before the colon of an English title',
    'Riverton Borough Council: Contacts\nIndicator|Unit|2022|2023\nCalls answered|calls|30|20\nAnswered in time|%|71|74\nResponse time|days|5|4',
    ['C3 Callsanswered RivertonBoroughCouncil 2022 30calls', 'D4 Answeredintime RivertonBoroughCouncil 2023 74%'],
  ],
  [
    'E6 what stands nearer goes before what stands farther',
    '示例市财政局2023年工作表\n填报单位：示例市统计局\n指标|2021年|2022年\n发文（件）|30|20\n会议（次）|5|4',
    ['B4 发文 示例市统计局 2021 30件'],
  ],
  [
    'E7 a title names what the table leaves unnamed, and its closing bracket the unit',
    '2023年各乡镇税收收入情况表（万元）\n乡镇|一季度|二季度\n甲镇|3|5\n乙镇|4|6',
    ['B3 税收收入 甲镇 2023-Q1 3万元'],
  ],
  [
    'E7 a title’s brackets that say when and in what are no part of the name',
    '事项销号情况（截至2024年7月25日，单位：项）\n单位|2022年|2023年\n甲局|3|5\n乙局|4|6',
    ['B3 事项销号 甲局 2022 3项'],
  ],
]

const triangles: readonly Case[] = [
  [
    'Q19 a triangle is a minus where the later of two columns is the smaller',
    '项目|2022年（万元）|2023年（万元）|增减额\n车辆|30|20|△10\n接待|50|40|△10\n出国|0|0|0',
    ['D2 车辆 - 2023 -10万元 change difference'],
  ],
  [
    'Q19 a triangle is an arrow where the later is the larger',
    '项目|2022年（万元）|2023年（万元）|增减额\n车辆|30|50|▲20\n接待|50|61|▲11',
    ['D2 车辆 - 2023 20万元 change difference'],
  ],
  [
    'Q19 a triangle is a minus where what rose bears no mark',
    '单位|2024年收入（万元）|同比（%）\n甲局|30|4.1\n乙局|50|▲2.5\n丙局|10|3.3',
    ['C3 收入 乙局 2024 -2.5% change percent', 'C2 收入 甲局 2024 4.1% change percent'],
  ],
  [
    'Q19 a triangle is an arrow beside one that points down',
    '单位|2024年收入（万元）|同比（%）\n甲局|30|▼4.1\n乙局|50|▲2.5\n丙局|10|0',
    ['C3 收入 乙局 2024 2.5% change percent', 'C2 收入 甲局 2024 -4.1% change percent'],
  ],
  [
    'Q19 a triangle is what the note says',
    '单位|2024年收入（万元）|同比（%）\n甲局|30|▲4.1\n乙局|50|▲2.5\n注：“▲”表示下降。',
    ['C3 收入 乙局 2024 -2.5% change percent'],
  ],
  [
    'Q19 a triangle that nothing explains is no number',
    '单位|2024年收入（万元）|同比（%）\n甲局|30|▲4.1\n乙局|50|▲2.5\n丙局|10|▲3',
    ['B2 收入 甲局 2024 30万元'],
    ['C2', 'C3', 'C4'],
  ],
]

const brackets: readonly Case[] = [
  [
    'Q20 figures in brackets are of the time that the title says',
    '2024年3月来访情况（括号内为上年同期数）\n单位|来访（批）|满意率（%）\n甲县|30（28）|98.5（97.0）\n乙县|50（61）|96.0（95.5）',
    ['B3 来访 甲县 2024-03 30批', 'B3 来访 甲县 2023-03 28批', 'C4 满意率 乙县 2023-03 95.5%'],
  ],
  [
    'Q20 a note beneath says it too, of the month before',
    '单位|2024年3月来访（批）\n甲县|30（28）\n乙县|50（61）\n注：括号内数字为上月数。',
    ['B2 来访 甲县 2024-03 30批', 'B3 来访 乙县 2024-02 61批'],
  ],
]

const counts: readonly Case[] = [
  [
    'U3 人数 and 户数（户） are names that say their unit',
    '2023年走访情况\n类别|人数|户数（户）\n低保|5|8\n特困|6|9',
    ['B3 人数 - 2023 5人 类别=低保', 'C4 户数 - 2023 9户 类别=特困'],
  ],
  [
    'U3 one count alone beside the names it is of',
    '2023年来访情况\n问题类别|件数（件）\n城建|5\n劳动|6',
    ['B3 件数 - 2023 5件 问题类别=城建'],
  ],
  [
    'P1 two digits with 年 are years where they follow one another',
    '走访情况\n类别|22年|23年\n低保（户）|5|8\n特困（户）|6|9',
    ['B3 低保 - 2022 5户', 'C4 特困 - 2023 9户'],
  ],
  [
    'P1 two digits with 年 down a column of years',
    '走访情况表||\n年度|低保（户）|特困（户）\n22年|5|8\n23年|6|9',
    ['B3 低保 - 2022 5户', 'C4 特困 - 2023 9户'],
    ['A3', 'A4'],
  ],
]

const when: readonly Case[] = [
  ['W1 a month takes its year from farther out', '2023年收支表\n月份|收入（万元）\n1月|30\n2月|20\n3月|25', ['B3 收入 - 2023-01 30万元']],
  [
    'W2 本月 and 累计 are measured from the sheet’s own time',
    '运行月报\n2019年6月\n指标|本月|本年累计\n来信（件）|30|200\n来访（批）|5|40',
    ['B4 来信 - 2019-06 30件', 'C4 来信 - 2019-H1 200件'],
  ],
  [
    'W3 截至 holds a span of things done and an end of things kept',
    '截至2023年6月底工作表\n指标|数量\n发文（件）|30\n年末人口（万人）|5',
    ['B3 发文 - 2023-H1 30件', 'B4 年末人口 - @2023-06-30 5万人'],
  ],
  [
    'W4 without a year anywhere the period stays open and is asked once',
    '单位|1月（件）|2月（件）\n甲县|3|4\n乙县|5|6\n丙县|7|8',
    ['B2 表 甲县 --01 3件'],
  ],
  [
    'W6 累计 in a month’s table without 本年 or 本月 begins nobody knows when',
    '2018年3月采用情况\n单位|报送条数|累计得分\n甲县|3|25\n乙县|5|40\n丙县|7|60',
    ['B3 报送条数 甲县 2018-03 3条', 'C3 得分 甲县 ../2018-03-31 25 score'],
  ],
  [
    'W7 a stretch under 今年 and 去年 is that stretch of that year',
    '2023年1—6月来访统计表\n月份|来访（批）|\n|今年|去年\n1—3月|45|52\n4—6月|38|47',
    ['B4 来访 - 2023-Q1 45批', 'C5 来访 - 2022-Q2 47批'],
  ],
  [
    'W8 a target without a period of its own is the year’s',
    '2024年9月收支表\n项目|单位|年初预算|本月完成|累计完成\n收入|万元|120|9|93\n支出|万元|250|20|190',
    ['C3 收入 - 2024 120万元 target', 'D3 收入 - 2024-09 9万元', 'E4 支出 - 2024-01/2024-09 190万元'],
  ],
  [
    'W9 累计 beneath the months it adds up is of them all, its rates too',
    '各区案件情况|||||\n月份|城东区||城西区||合计（件）\n|件数|占比|件数|占比|\n2024年1月|60|60%|40|40%|100\n2024年2月|33|60%|22|40%|55\n2024年3月|72|48%|78|52%|150\n累计|165|54.1%|140|45.9%|305',
    ['B7 件数 城东区 2024-Q1 165件 aggregate', 'C7 占比 城东区 2024-Q1 54.1% aggregate', 'F7 件数 - 2024-Q1 305件 aggregate'],
  ],
  [
    'W10 months take their year from the one before them',
    '单位|2023年11月|12月|1月\n甲局|3|5|6\n乙局|4|6|7',
    ['C2 表 甲局 2023-12 5', 'D3 表 乙局 2024-01 7'],
  ],
  [
    'W10 a row of a year over its months says it of them',
    '月份|收文（件）\n2022年|\n1月|3\n2月|5\n2023年|\n1月|6\n2月|7',
    ['B3 收文 - 2022-01 3件', 'B7 收文 - 2023-02 7件'],
  ],
  [
    'W11 小计 is of the months since the last one, 合计 of all',
    '2023年收文\n月份|上级（件）|下级（件）\n1月|3|5\n2月|4|6\n小计|7|11\n3月|5|8\n4月|6|9\n小计|11|17\n合计|18|28',
    [
      'B5 上级 - 2023-01/2023-02 7件 aggregate',
      'C8 下级 - 2023-03/2023-04 17件 aggregate',
      'B9 上级 - 2023-01/2023-04 18件 aggregate',
      'B6 上级 - 2023-03 5件',
    ],
  ],
]

const assembly: readonly Case[] = [
  [
    'A1 a change belongs to the columns whose change its figures are',
    '单位|2022年（件）|2023年（件）|同比\n甲县|100|150|50\n乙县|200|100|-50\n丙县|50|60|20\n丁县|80|60|-25',
    ['D2 表 甲县 2023 50% change percent'],
  ],
  [
    'A2 without its base, a change near 100 throughout is a ratio',
    '单位|产值（亿元）|同比\n甲县|100|103.2\n乙县|200|98.5\n丙县|50|101.7\n丁县|80|99.1\n戊县|90|104.4',
    ['C2 产值 甲县 - 103.2 change ratio'],
  ],
  [
    'A3 a rank belongs to the score whose order it follows',
    '单位|信息得分|督查得分|排名\n甲县|90|70|1\n乙县|80|95|2\n丙县|70|90|3\n丁县|60|99|4',
    ['D2 信息得分 甲县 - 1 rank'],
  ],
  [
    'A3 where less is better the first has the least, and last month’s places are of the same',
    '县区|综合指数|排名|上月排名\n甲县|4.21|2|4\n乙县|3.98|1|1\n丙县|4.55|4|3\n丁县|4.40|3|2',
    ['C2 综合指数 甲县 ..0M/ 2 rank', 'D3 综合指数 乙县 ..1M/ 1 rank'],
  ],
  [
    'A4 a total is an observation too, flagged so that nothing counts twice',
    '单位|发文（件）\n甲县|3\n乙县|4\n合计|7',
    ['B4 发文 - - 7件 aggregate'],
  ],
  [
    'A5 a row that adds up all others is a total though no word says so',
    '单位|发文（件）|会议（次）|简报（期）\n甲县|3|11|21\n乙县|4|12|22\n丙县|8|13|23\n机关|15|36|66',
    ['B5 发文 机关 - 15件 aggregate'],
  ],
  [
    'A6 a dash is missing and so is a blank where its row and column have figures',
    '单位|发文（件）|会议（次）\n甲县|3|—\n乙县||6\n丙县|8|7\n丁县|9|8',
    ['C2 会议 甲县 - dash次', 'B3 发文 乙县 - blank件', 'B2 发文 甲县 - 3件'],
  ],
  [
    'A7 of several units in a note a rate takes the percent',
    '督查表\n单位：件、%\n单位|交办|办结率\n甲县|30|90\n乙县|50|80\n丙县|10|70',
    ['B4 交办 甲县 - 30件', 'C4 办结率 甲县 - 90%'],
  ],
  [
    'A7 of counts and money each takes its own',
    '项目表\n单位：个、亿元\n县区|项目数|投资额|就业\n甲县|3|5.5|1\n乙县|4|6.5|2',
    ['B4 项目数 甲县 - 3个', 'C4 投资额 甲县 - 5.5亿元', 'D5 就业 乙县 - 2'],
  ],
  [
    'A8 growth and place alone under a name are of that name',
    '县区|生产总值（亿元）|固定资产投资|\n||增速（%）|位次\n甲县|310|8.2|1\n乙县|288|3.1|3\n丙县|245|6.4|2',
    ['C3 固定资产投资 甲县 - 8.2% change percent', 'D4 固定资产投资 乙县 - 3 rank'],
  ],
  [
    'A9 a total has the unit of what it adds up',
    '部门|早餐（人次）|午餐（人次）|合计\n甲处|3|5|8\n乙处|4|6|10',
    ['D2 合计 甲处 - 8人次 aggregate'],
  ],
  [
    'A9 figures without a unit have the unit of their goal',
    '2024年任务表\n项目|年度目标（条）|1月|2月\n报送信息|120|11|8\n被采用信息|40|3|2',
    ['C3 报送信息 - 2024-01 11条', 'B4 被采用信息 - 2024 40条 target'],
  ],
  [
    'A9 a part has the unit of its whole',
    '2024年提案办理表\n单位|承办件数|其中：主办|其中：会办|满意率\n甲局|8|3|5|100%\n乙局|10|4|6|90%',
    ['C3 主办 甲局 2024 3件 ofWhich', 'E4 满意率 乙局 2024 90%'],
  ],
  [
    'A10 growth as a row of its own is of the row above it',
    '指标|单位|甲市|乙市\n生产总值|亿元|310|288\n增速|%|6.8|6.2\n财政收入|亿元|30|28\n增速|%|-1.2|3',
    ['C3 生产总值 甲市 - 6.8% change percent', 'D5 财政收入 乙市 - 3% change percent'],
  ],
  [
    'A11 a column that says in words what rose or fell states changes',
    '事项|2022年|2023年|变化\n检查（次）|100|127|增长27%\n立案（件）|86|79|下降8.1%\n移送（起）|3|3|持平',
    ['D3 立案 - 2023 -8.1% change percent', 'D4 移送 - 2023 0% change percent'],
  ],
  [
    'Q15 a change that says points in its own cell is in points, whatever its column',
    '指标|2022年|2023年|2023年比2022年增长（%）\n人口（万人）|100|101|1\n城镇化率（%）|54.4|55.6|1.2个百分点\n产量（吨）|200|210|5',
    ['D3 城镇化率 - 2023 1.2个百分点 change points'],
  ],
  [
    'T6 the most of a day is no station of its own, and the sum of days is of those days',
    '2024年7月各站降雨量（毫米）\n站点|7月1日|7月2日|合计\n甲站|3|1|4\n乙站|4|6|10\n最大|4|6|10',
    ['B5 降雨量 最大 2024-07-01 4毫米 aggregate', 'D4 降雨量 乙站 2024-07-01/2024-07-02 10毫米 aggregate'],
  ],
  [
    'T6 the whole of a hospital is the total of its departments',
    '科室|门诊人次|出院人次\n内科|3|1\n外科|4|2\n全院|7|3',
    ['B4 门诊人次 全院 - 7人次 aggregate'],
  ],
]

it.each(
  [...tables, ...headers, ...labels, ...edges, ...triangles, ...brackets, ...counts, ...when, ...assembly].map(
    ([title, sheet, says, silent]) => ({ title, sheet, says, silent: silent ?? [] }),
  ),
)('$title', ({ sheet, says, silent }) => {
  const lines = said(sheet)
  for (const line of says) expect(lines).toContain(line)
  for (const cell of silent) expect(lines.filter((line) => line.startsWith(`${cell} `))).toEqual([])
})

/** Codes of the notices of a sheet, with the cells of those named. */
function told(sheet: string, code: string): readonly string[] {
  return read(sheet)
    .notices.filter((notice) => notice.code === code)
    .flatMap((notice) => notice.cells)
}

const checks: readonly (readonly [title: string, code: string, right: string, wrong: string, cell: string])[] = [
  [
    'C1 a stated change that its own columns contradict',
    'statedChangeDisagrees',
    '单位|2022年（件）|2023年（件）|同比（%）\n甲县|100|150|50\n乙县|200|100|-50\n丙县|50|60|20\n丁县|80|60|-25',
    '单位|2022年（件）|2023年（件）|同比（%）\n甲县|100|150|50\n乙县|200|100|-50\n丙县|50|60|20\n丁县|80|60|-35',
    'D5',
  ],
  [
    'C2 a total that its parts contradict',
    'totalDisagrees',
    '单位|发文（件）|会议（次）|简报（期）\n甲县|3|11|5\n乙县|4|12|6\n合计|7|23|11',
    '单位|发文（件）|会议（次）|简报（期）\n甲县|3|11|5\n乙县|4|12|6\n合计|7|23|12',
    'D4',
  ],
  [
    'C3 a rank that its score contradicts',
    'rankDisagrees',
    '单位|得分|排名\n甲|99|1\n乙|97|2\n丙|95|3\n丁|93|4\n戊|91|5\n己|89|6',
    '单位|得分|排名\n甲|99|1\n乙|97|2\n丙|95|3\n丁|93|4\n戊|91|5\n己|89|5',
    'C7',
  ],
  [
    'C4 a rate that its two counts contradict',
    'rateDisagrees',
    '单位|交办（件）|办结（件）|办结率（%）\n甲|10|5|50\n乙|20|5|25\n丙|40|30|75\n丁|50|40|80\n戊|10|9|90',
    '单位|交办（件）|办结（件）|办结率（%）\n甲|10|5|50\n乙|20|5|25\n丙|40|30|75\n丁|50|40|80\n戊|10|9|95',
    'D6',
  ],
]
it.each(checks)('%s is told, and only then', (_, code, right, wrong, cell) => {
  expect(told(right, code)).toEqual([])
  expect(told(wrong, code)).toEqual([cell])
})

/** Relations of a sheet by the names of their indicators. */
function related(sheet: string): string[] {
  const { dataset, relations } = read(sheet)
  const name = (id: string) => dataset.indicators.find((indicator) => indicator.id === id)?.name ?? '?'
  return relations.map(
    (relation) =>
      `${name(relation.child)} ${relation.kind} ${name(relation.parent)}${relation.kind === 'rateOf' && relation.denominator ? ` / ${name(relation.denominator)}` : ''}`,
  )
}

it.each([
  ['R1 其中 is part of its row', '指标|2022年|2023年\n来信（件）|30|20\n其中：网上（件）|10|9\n来访（批）|5|4', '网上 partOf 来信'],
  [
    'R2 a rate is of the counts its name and its figures say',
    '单位|编发（期）|批示（期）|批示率\n甲|10|5|50%\n乙|20|5|25%\n丙|40|30|75%',
    '批示率 rateOf 批示 / 编发',
  ],
  ['R3 a later step is of its first, larger in no row', '单位|报送（篇）|采用（篇）\n甲|10|5\n乙|20|5\n丙|40|30', '采用 stageOf 报送'],
])('%s', (_, sheet, relation) => {
  expect(related(sheet)).toContain(relation)
})
it('C2 so much for each of something is never added', () => {
  expect(
    told(
      '乡镇|面积（亩）|单产（公斤/亩）|产量（公斤）\n甲镇|100|420|42000\n乙镇|50|400|20000\n丙镇|50|380|19000\n合计|200|405|81000',
      'totalDisagrees',
    ),
  ).toEqual([])
})
it('C3 a place among cities that stand elsewhere is not held against the scores beside it', () => {
  expect(told('维度|得分|全省排名\n开办|92.4|3\n用电|88|9\n许可|85.5|6\n服务|93.6|2\n信用|88.6|4', 'rankDisagrees')).toEqual([])
})
it('Q20 a second figure in brackets that nothing explains is told, not read', () => {
  const sheet = '单位|2024年满意率|来访（批）\n甲县|98.6%（97.2%）|30（28）\n乙县|95%（96%）|50（61）'
  expect(said(sheet).filter((line) => line.startsWith('B2 '))).toEqual(['B2 满意率 甲县 2024 98.6%'])
  expect(told(sheet, 'bracketsNotRead')).toEqual(['B2', 'C2', 'B3', 'C3'])
})
it('R3 a step larger than the first is none of it', () => {
  expect(related('单位|报送（篇）|采用（篇）\n甲|10|50\n乙|20|5\n丙|40|30')).toEqual([])
})

const ledger =
  '督查事项台账（3项）\n序号|工作任务|牵头单位|配合单位|完成时限|是否办结|备注\n1|修订办法|办公室、财政局|统计局|2023年6月底|是|\n2|建成平台|大数据局||2023年年底前|未完成|\n3|完成普查|统计局|各县区|2023-09-15|已办结|'
it('J1 tasks with who and until when are a ledger, and no figures', () => {
  const reading = read(ledger)
  expect(reading.sheets[0]?.kind).toBe('ledger')
  expect(reading.dataset.count).toBe(0)
  expect(reading.items.map((item) => item.text)).toEqual(['修订办法', '建成平台', '完成普查'])
})
it('J2 several bodies in a cell are parted, a time limit is its last day, an answer in words counts only when it says done', () => {
  const { items } = read(ledger)
  expect(items.map((item) => item.owners)).toEqual([['办公室', '财政局'], ['大数据局'], ['统计局']])
  expect(items.map((item) => item.deadline)).toEqual(['2023-06-30', '2023-12-31', '2023-09-15'])
  expect(items.map((item) => item.struckOff)).toEqual([true, null, true])
})
it('J3 a colour’s word means what the sheet’s legend says', () => {
  const { items } = read(
    '任务台账\n工作任务|责任单位|完成时限|亮灯\n修订办法|办公室|2023年6月|绿\n建成平台|财政局|2023年8月|红\n图例|绿：办结|红：逾期',
  )
  expect(items.map((item) => item.status)).toEqual(['办结', '逾期'])
})

it.each([
  ['K5 a form to fill in has nothing to chart, and says so', '干部登记表\n姓名||性别|\n身份证号||联系电话|\n签名：||年 月 日|', 'form'],
  [
    'K5 a list of fields and their meanings explains words',
    '字段名|含义\n单位|报送信息的机构\n篇数|报送的篇数\n得分|按办法折算的得分',
    'codebook',
  ],
])('%s', (_, sheet, kind) => {
  const reading = read(sheet)
  expect(reading.dataset.count).toBe(0)
  expect(reading.sheets[0]?.kind).toBe(kind)
})
it('two growths under one word, in percent and in people, keep each its own size', () => {
  const { dataset } = read(
    '县区|人口|较上年|较上年\n甲县|1200000|0.81%|9642\n乙县|880000|-0.02%|-176\n丙县|430000|1.53%|6479\n丁县|510000|0.44%|2234',
  )
  const sizes = Array.from({ length: 3 }, (_, i) => observationAt(dataset, i)).map((one) => `${one.measure} ${one.form} ${one.amount}`)
  expect(sizes).toEqual(['value null 1200000', 'change percent 0.0081', 'change difference 9642'])
})

it('L16 sheets that say the same of other things are told apart, and one that repeats another is not', () => {
  const book = XLSX.utils.book_new()
  for (const [name, more] of [
    ['城镇', 0],
    ['农村', 10],
  ] as const) {
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ['指标', '2022年', '2023年'],
        ['收入（元）', 30 + more, 33 + more],
        ['支出（元）', 20 + more, 21 + more],
        ['存款（元）', 5 + more, 6 + more],
      ]),
      name,
    )
  }
  const reading = importWorkbook(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), '收支.xlsx', [])
  expect(
    plainRows(reading.dataset, true)
      .filter((row) => row.cell === 'C2')
      .map((row) => `${row.value} ${row.breakdown['表']}`),
  ).toEqual(['33 城镇', '43 农村'])
  expect(reading.notices.filter((notice) => notice.code === 'sheetsToldApart').map((notice) => notice.sheet)).toEqual(['城镇', '农村'])
})

it('E8 sheets named after sections of an office say whose their figures are', () => {
  const book = XLSX.utils.book_new()
  for (const [name, count] of [
    ['秘书一处', 220],
    ['行政处', 90],
    ['机要处', 512],
  ] as const) {
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ['2024年4月工作量统计'],
        ['工作事项', '本月（件）', '上月（件）'],
        ['办理公文', count, 200],
        ['值班记录', 3, 5],
        ['会务保障', 8, 9],
      ]),
      name,
    )
  }
  const rows = plainRows(
    importWorkbook(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), '月报.xlsx', []).dataset,
    true,
  )
  expect(rows.filter((row) => row.cell === 'B3').map((row) => `${row.office} ${row.value}`)).toEqual([
    '秘书一处 220',
    '行政处 90',
    '机要处 512',
  ])
})

it('W4 a period without its year is asked for once, however many cells want it', () => {
  expect(
    read('单位|1月（件）|2月（件）\n甲县|3|4\n乙县|5|6\n丙县|7|8').questions.filter((question) => question.kind === 'year'),
  ).toHaveLength(1)
})

it('W5 beside 本月 and 累计 a column without period words has the period of the column it adds up to', () => {
  const lines = said(
    '信息通报\n2023年7月\n单位|本月得分|本年累计得分|省采用|市采用\n甲县|3|30|10|20\n乙县|4|50|20|30\n丙县|8|60|25|35\n丁县|2|45|15|30',
  )
  expect(
    lines.filter((line) => line.startsWith('D4') || line.startsWith('B4') || line.startsWith('C4')).map((line) => line.split(' ')[3]),
  ).toEqual(['2023-07', '2023-01/2023-07', '2023-01/2023-07'])
})

/** Bytes of a book of sheets given as rows; cells are texts, numbers or cells as SheetJS has them. */
function book(sheets: Readonly<Record<string, readonly (readonly (string | number | XLSX.CellObject)[])[]>>): Uint8Array {
  const workbook = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows as unknown[][]), name)
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

it('H9 a header that was turned into a date is the span its neighbours are', () => {
  const turned: XLSX.CellObject = { t: 'n', v: 45299, z: 'm"月"d"日"' }
  const reading = importWorkbook(
    book({ 进度: [['2024年工作表'], ['指标', '1-6月', '1-7月', turned], ['发文（件）', 30, 35, 40], ['会议（次）', 5, 6, 7]] }),
    '进度.xlsx',
    [],
  )
  expect(plainRows(reading.dataset, true).map((row) => `${row.cell} ${row.period}`)).toContain('D3 2024-01/2024-08')
})

it('C5 a sheet of formulas that another sheet adds up to counts nothing twice', () => {
  const copy = (v: number): XLSX.CellObject => ({ t: 'n', v, f: '明细!B2' })
  const own = [
    ['单位', '发文（件）', '会议（次）'],
    ['甲县', 3, 5],
    ['乙县', 4, 6],
    ['丙县', 8, 7],
  ]
  const reading = importWorkbook(
    book({
      明细: own,
      汇总: [
        ['单位', '发文（件）', '会议（次）'],
        ['甲县', copy(3), copy(5)],
        ['乙县', copy(4), copy(6)],
        ['丙县', copy(8), copy(7)],
      ],
    }),
    '表.xlsx',
    [],
  )
  const rows = plainRows(reading.dataset, false)
  expect(rows.filter((row) => row.sheet === '汇总').every((row) => row.flags.includes('aggregate'))).toBe(true)
  expect(rows.filter((row) => row.sheet === '明细').some((row) => row.flags.includes('aggregate'))).toBe(false)
  expect(reading.notices.map((notice) => notice.code)).toContain('copiedSheet')
})
