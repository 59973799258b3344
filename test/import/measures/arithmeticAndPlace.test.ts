import { expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { importWorkbook } from '../../../src/import/importWorkbook'
import type { FileReading } from '../../../src/model/sheet/reading'
import { plainRows } from '../../samples/plainRows'

/** What is asked of a sheet: lines that must be said, cells that must stay silent, codes of notices (none unless named), questions. */
interface Wanted {
  readonly says: readonly string[]
  readonly silent?: readonly string[]
  readonly told?: readonly string[]
  readonly asked?: readonly string[]
}
type Case = readonly [title: string, sheet: string, wanted: Wanted]

function csv(sheet: string, name = '表.csv'): FileReading {
  const text = sheet
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .map((cell) => (/[",⏎]/.test(cell) ? `"${cell.replace(/"/g, '""').replace(/⏎/g, '\n')}"` : cell))
        .join(','),
    )
    .join('\n')
  return importWorkbook(new TextEncoder().encode(`${text}\n`), name, [])
}

/** The same as a workbook, in which `0.95~0.0%` is the number 0.95 in the format 0.0%. */
function xlsx(sheet: string): FileReading {
  const rows = sheet.split('\n').map((line) => line.split('|'))
  const cells: XLSX.WorkSheet = { '!ref': XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: 12 } }) }
  rows.forEach((row, r) =>
    row.forEach((text, c) => {
      if (text === '') return
      const formatted = /^(-?[\d.]+)~(.+)$/.exec(text)
      const at = XLSX.utils.encode_cell({ r, c })
      if (formatted) cells[at] = { t: 'n', v: Number(formatted[1]), z: formatted[2] }
      else cells[at] = /^-?\d+(?:\.\d+)?$/.test(text) ? { t: 'n', v: Number(text) } : { t: 's', v: text.replace(/⏎/g, '\n') }
    }),
  )
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, cells, 'Sheet1')
  return importWorkbook(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer), '表.xlsx', [])
}

function said(reading: FileReading): string[] {
  return plainRows(reading.dataset, true).map((row) =>
    [
      row.cell,
      row.indicator,
      row.office ?? '-',
      row.period ?? '-',
      `${row.value ?? row.missing}${row.unit}`,
      ...(row.amount === null || row.amount === row.value ? [] : [`=${row.amount}`]),
      ...Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`),
      ...(row.measure === 'value' ? [] : [row.measure]),
      ...(row.form ? [row.form] : []),
      ...row.flags,
    ].join(' '),
  )
}

function check(reading: FileReading, { says, silent = [], told = [], asked = [] }: Wanted): void {
  const lines = said(reading)
  expect({ notSaid: says.filter((line) => !lines.includes(line)), lines }).toEqual({ notSaid: [], lines })
  for (const cell of silent) expect(lines.filter((line) => line.startsWith(`${cell} `))).toEqual([])
  const codes = reading.notices.map((notice) => notice.code).filter((code) => !quiet.has(code))
  expect([...new Set(codes)].sort()).toEqual([...told].sort())
  expect(reading.questions.map((question) => question.kind)).toEqual(asked)
}

/** Said of nearly every small sheet, and not what is asked here. */
const quiet = new Set(['officeUnknown', 'officeFromFileName', 'yearUnknown', 'periodUnknown'])

const times: readonly Case[] = [
  [
    'P15 years under their heading stay years with a thousands mark',
    '年份|立案（件）|结案（件）\n2,019|310|298\n2,020|325|301\n2,021|298|295',
    { says: ['B2 立案 - 2019 310件', 'C4 结案 - 2021 295件'], silent: ['A2', 'A3', 'A4'] },
  ],
  [
    'P15 years over columns stay years with two decimals',
    '镇街|2021.00|2022.00|2023.00\n东镇|31|29|35\n西镇|28|30|33',
    { says: ['B2 表 东镇 2021 31', 'D3 表 西镇 2023 33'] },
  ],
  [
    'P15 figures in thousands under halves are figures, though they look like a run of years',
    '县区|上半年受理|下半年受理\n东县|2,022|2,023\n西县|1,988|2,031',
    { says: ['B2 受理 东县 --01/--06 2022', 'C3 受理 西县 --07/--12 2031'], asked: ['year'] },
  ],
  [
    'P15 serials under 月份 are months, and that is told',
    '月份|来访（批）|来信（件）\n45292|12|30\n45323|15|28\n45352|9|35',
    { says: ['B2 来访 - 2024-01 12批', 'C4 来信 - 2024-03 35件'], silent: ['A2'], told: ['dateTurnedName'] },
  ],
  [
    'P15 a run of serials over columns are months',
    '科室|45292|45323|45352\n一科|3|4|5\n二科|6|7|8',
    { says: ['B2 表 一科 2024-01 3', 'D3 表 二科 2024-03 8'], told: ['dateTurnedName'] },
  ],
  [
    'P15 one serial among months is a month',
    '月份|巡查（次）\n2024年1月|12\n45323|15\n2024年3月|9',
    { says: ['B3 巡查 - 2024-02 15次'], told: ['dateTurnedName'] },
  ],
  [
    'P15 serials that begin no month are days',
    '日期|接待（批）\n45292|12\n45293|15\n45296|9',
    { says: ['B2 接待 - 2024-01-01 12批', 'B4 接待 - 2024-01-05 9批'], told: ['dateTurnedName'] },
  ],
  [
    'P15 counts as large as serials under a name of theirs are counts',
    '月份|阅读量（次）\n2024年1月|45292\n2024年2月|45323',
    { says: ['B2 阅读量 - 2024-01 45292次'] },
  ],
  [
    'P15 bare months under 月份, their year from the title',
    '2024年值班情况\n月份|值班（人次）\n1|62\n2|58\n3|60',
    { says: ['B3 值班 - 2024-01 62人次', 'B5 值班 - 2024-03 60人次'] },
  ],
  [
    'P15 years and bare quarters side by side',
    '年份|季度|抽查（家）\n2023|3|12\n2023|4|15\n2024|1|9',
    { says: ['C2 抽查 - 2023-Q3 12家', 'C4 抽查 - 2024-Q1 9家'] },
  ],
  [
    'P15 a year and its month in one number, over columns',
    '站点|202311|202312|202401\n甲站|3|4|5\n乙站|6|7|8',
    { says: ['B2 表 甲站 2023-11 3', 'D3 表 乙站 2024-01 8'] },
  ],
  [
    'P11 a year of four parts beside another is of quarters',
    '时间|办件（件）\n2022/1|3\n2022/2|4\n2022/3|5\n2022/4|6\n2023/1|7',
    { says: ['B3 办件 - 2022-Q2 4件', 'B6 办件 - 2023-Q1 7件'] },
  ],
  [
    'P11 a fifth part makes months of them',
    '时间|办件（件）\n2022/3|3\n2022/4|4\n2022/5|5',
    { says: ['B2 办件 - 2022-03 3件', 'B4 办件 - 2022-05 5件'] },
  ],
  [
    'P12 the second 2019.1 of a year is October, name after name',
    '镇|月份|巡河（次）\n东镇|2019.9|3\n东镇|2019.1|4\n东镇|2019.11|5\n西镇|2019.9|6\n西镇|2019.1|7\n西镇|2019.11|8',
    { says: ['C3 巡河 东镇 2019-10 4次', 'C6 巡河 西镇 2019-10 7次', 'C7 巡河 西镇 2019-11 8次'] },
  ],
  [
    'P12 2020.1 before 2020.2 is January',
    '月份|巡河（次）\n2019.12|3\n2020.1|4\n2020.2|5',
    { says: ['B2 巡河 - 2019-12 3次', 'B3 巡河 - 2020-01 4次'] },
  ],
  [
    'P13 stretches from January under 期间',
    '期间|税收（万元）\n1-2|30\n1-5|80\n1-8|120',
    { says: ['B2 税收 - --01/--02 30万元 =300000', 'B4 税收 - --01/--08 120万元 =1200000'], asked: ['year'] },
  ],
  [
    'P13 stretches from January over columns, their year from the title',
    '2023年税收情况\n镇|1-3|1-6|1-9\n东镇|30|80|125\n西镇|20|45|70',
    { says: ['B3 税收 东镇 2023-Q1 30', 'D4 税收 西镇 2023-01/2023-09 70'] },
  ],
  [
    'P16 before and after a year is no year',
    '2024年遗留问题化解情况\n镇|遗留总数（件）|2019年前遗留（件）|2019年以后新增（件）\n东镇|9|5|4\n西镇|7|1|6',
    { says: ['C3 2019年前遗留 东镇 2024 5件', 'D4 2019年以后新增 西镇 2024 6件'] },
  ],
  ['P16 起草 behind a year is a name', '2023年起草公文情况\n科室|件数\n一科|12\n二科|15', { says: ['B3 件数 一科 2023 12件'] }],
  [
    'P16 the first three quarters are still a time',
    '区|2023年前三季度产值（亿元）\n东区|12.5\n西区|13.5',
    { says: ['B2 产值 东区 2023-01/2023-09 12.5亿元 =1250000000'] },
  ],
  [
    "P16 an era's year beside the same year is that year once",
    '費目|令和2年度 2020|令和3年度 2021\n教育費|12|13\n土木費|14|15',
    { says: ['B2 教育費 - 2020 12', 'C3 土木費 - 2021 15'] },
  ],
  [
    'P16 the last days of months say which months, not which years',
    '2022年收支\n项目|July 31|Aug 31|Sept 30\n收入|12|13|14\n支出|9|8|7',
    { says: ['B3 收入 - 2022-07 12', 'D4 支出 - 2022-09 7'] },
  ],
  [
    'L2 a head count as large as a year says no time',
    '2024年编制情况\n单位|在编人数|受理（件）\n东局|2011|310\n西局|1998|280',
    { says: ['B3 在编人数 东局 @2024-12-31 2011人', 'C4 受理 西局 2024 280件'] },
  ],
  [
    'L2 a second column of years is figures',
    '年度|发文（件）|会议（次）\n2021年|2031|88\n2022年|1998|92\n2023年|2015|79',
    { says: ['B2 发文 - 2021 2031件', 'B4 发文 - 2023 2015件', 'C3 会议 - 2022 92次'] },
  ],
  [
    'L2 a column of years without a heading says when',
    '|发文（件）|会议（次）\n2021|231|88\n2022|198|92\n2023|215|79',
    { says: ['B2 发文 - 2021 231件', 'C4 会议 - 2023 79次'] },
  ],
  [
    'L2 years that come back name by name say when, whatever heads them',
    '镇|届次|选票（张）\n东镇|2016|310\n东镇|2021|298\n西镇|2016|280\n西镇|2021|301',
    { says: ['C2 选票 东镇 2016 310张', 'C5 选票 西镇 2021 301张'] },
  ],
  [
    'L2 a line of figures that look like years opens no table',
    '年度|科目|金额\n1993|工资|6650\n1993|培训|1991\n1994|工资|6720\n1994|培训|2021\n1995|工资|6810',
    { says: ['C3 金额 - 1993 1991 科目=培训', 'C5 金额 - 1994 2021 科目=培训', 'C6 金额 - 1995 6810 科目=工资'] },
  ],
]

it.each(times)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const totals: readonly Case[] = [
  [
    'W12 a sum of months of which the last are empty is of those that are filled',
    '月份|2023年|2024年\n1月|3|5\n2月|4|6\n3月|5|\n4月|6|\n合计|18|11',
    { says: ['B6 表 - 2023-01/2023-04 18 aggregate', 'C6 表 - 2024-01/2024-02 11 aggregate', 'C4 表 - 2024-03 blank'] },
  ],
  [
    'W12 the same with years down and months across',
    '年份|1月|2月|3月|合计\n2023|3|4|5|12\n2024|5|6||11',
    { says: ['E2 表 - 2023-Q1 12 aggregate', 'E3 表 - 2024-01/2024-02 11 aggregate'] },
  ],
  [
    'W12 the whole year of three quarters is of three quarters',
    '季度|2023年巡查（次）|2024年巡查（次）\n一季度|30|36\n二季度|32|35\n三季度|28|31\n四季度|34|\n全年|124|102',
    { says: ['B6 巡查 - 2023 124次 aggregate', 'C6 巡查 - 2024-01/2024-09 102次 aggregate'] },
  ],
  [
    'W12 a mean lies among the months it is the mean of',
    '月份|2023年满意率（%）|2024年满意率（%）\n1月|95|96\n2月|96|97\n3月|97|\n平均|96|96.5',
    { says: ['C5 满意率 - 2024-01/2024-02 96.5% =0.965 aggregate', 'B5 满意率 - 2023-Q1 96% =0.96 aggregate'] },
  ],
  [
    'W12 office by office, each as far as it has reported',
    '2024年来信（件）\n镇|1月|2月|3月|合计\n东镇|3|4|5|12\n西镇|6|7||13',
    { says: ['E3 来信 东镇 2024-Q1 12件 aggregate', 'E4 来信 西镇 2024-01/2024-02 13件 aggregate'] },
  ],
  [
    'W12 the total before its parts',
    '指标|全年|上半年|下半年\n2023年发文（件）|30|14|16\n2024年发文（件）|15|15|',
    { says: ['B2 发文 - 2023 30件 aggregate'] },
  ],
  [
    'W12 a total that its months do not add up to keeps what it says',
    '月份|2023年|2024年\n1月|3|4\n2月|4|5\n3月|5|\n合计|40|50',
    { says: ['C5 表 - 2024 50 aggregate'] },
  ],
  [
    'W12 a year that the sheet says goes to September only',
    '数据截至2024年9月底\n指标|2023年|2024年|2024年目标\n发文（件）|120|90|130\n会议（次）|12|9|14',
    {
      says: ['B3 发文 - 2023 120件', 'C3 发文 - 2024-01/2024-09 90件', 'D4 会议 - 2024 14次 target'],
    },
  ],
]

it.each(totals)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const units: readonly Case[] = [
  ['U6 a note beneath the table', '镇|收入|支出\n东镇|30|20\n西镇|40|25\n单位：万元', { says: ['B2 收入 东镇 - 30万元 =300000'] }],
  [
    'U6 a note in a sentence beneath the table',
    '镇|收入|支出\n东镇|30|20\n西镇|40|25\n注：本表金额单位为万元。',
    { says: ['C3 支出 西镇 - 25万元 =250000'] },
  ],
  [
    'U6 a note in a sentence above it',
    '财政收支\n说明：表中数据均以亿元为单位\n镇|收入|支出\n东镇|30|20\n西镇|40|25',
    { says: ['B4 收入 东镇 - 30亿元 =3000000000'] },
  ],
  [
    'U6 the end of a name takes no scale from a note',
    '单位：万户\n月份|宽带用户数|固话用户数\n2024年1月|320.5|88.1\n2024年2月|322.9|87.6',
    { says: ['B3 宽带用户数 - 2024-01 320.5万户 =3205000', 'C4 固话用户数 - 2024-02 87.6万户 =876000'] },
  ],
  [
    'U6 a heading with its own unit keeps it',
    '镇|收入（元）|支出\n东镇|30|20\n西镇|40|25\n单位：万元',
    { says: ['B2 收入 东镇 - 30元', 'C2 支出 东镇 - 20万元 =200000'] },
  ],
  [
    'U6 money’s note leaves what is counted alone',
    '镇|收入|项目数\n东镇|30|3\n西镇|40|4\n单位：万元',
    { says: ['B2 收入 东镇 - 30万元 =300000', 'C3 项目数 西镇 - 4'] },
  ],
  ['U6 who is responsible is no unit', '镇|收入|支出\n东镇|30|20\n西镇|40|25\n注：责任单位为各镇财政所。', { says: ['B2 收入 东镇 - 30'] }],
  [
    'U7 a bare number beside cells with a scale is in the base unit, whichever stands first',
    '镇|受理量\n东镇|1.2万件\n西镇|8600\n南镇|9500件\n北镇|12100',
    { says: ['B2 受理量 东镇 - 1.2万件 =12000', 'B3 受理量 西镇 - 8600件', 'B5 受理量 北镇 - 12100件'] },
  ],
  [
    'U7 a bare number that fits with a scale only is asked and not read',
    '镇|到位资金\n东镇|2000万元\n西镇|3500万元\n南镇|1.1亿元\n北镇|5000',
    { says: ['B4 到位资金 南镇 - 1.1亿元 =110000000'], silent: ['B5'], asked: ['reading'] },
  ],
  ['U7 where no cell has a scale their unit is everyone’s', '镇|报送\n东镇|40篇\n西镇|35\n南镇|52篇', { says: ['B3 报送 西镇 - 35篇'] }],
  [
    'U7 a note goes before the neighbours',
    '单位：万元\n镇|到位资金\n东镇|3000\n西镇|1.2亿元\n南镇|2500',
    { says: ['B3 到位资金 东镇 - 3000万元 =30000000', 'B4 到位资金 西镇 - 1.2亿元 =120000000'] },
  ],
  [
    'U7 rows that name what is counted, each by its own cells',
    '指标|2022年|2023年\n受理|1.2万件|9800\n到位资金|3500万元|1.1亿元',
    { says: ['C2 受理 - 2023 9800件', 'B3 到位资金 - 2022 3500万元 =35000000'] },
  ],
]

it.each(units)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const cells: readonly Case[] = [
  [
    'Q16 between two rates a percent that is also points is points',
    '镇|2022年满意率（%）|2023年满意率（%）|增减（%）\n东镇|97.5|98.2|0.7\n西镇|96.1|95|-1.1\n南镇|95|95.4|0.4',
    { says: ['D2 满意率 东镇 2023 0.7百分点 =0.007 change points'] },
  ],
  [
    'Q16 a column near 100 without its base is a ratio',
    '镇|收入（万元）|同比\n东镇|30|109.5\n西镇|40|98.7\n南镇|50|101.2',
    { says: ['C2 收入 东镇 - 109.5 =1.095 change ratio'] },
  ],
  [
    'Q16 a growth written as a fraction is the percent it computes to',
    '镇|2022年|2023年|同比\n东镇|100|112.7|0.127\n西镇|200|190|-0.05\n南镇|50|60|0.2',
    { says: ['D2 表 东镇 2023 12.7% =0.127 change percent', 'D3 表 西镇 2023 -5% =-0.05 change percent'] },
  ],
  [
    'Q17 brackets among figures are a minus',
    '厂|2022年利润|2023年利润\n东厂|(12)|35\n西厂|97|(8)\n南厂|40|21',
    { says: ['B2 利润 - 2022 -12 厂=东厂', 'C3 利润 - 2023 -8 厂=西厂'] },
  ],
  [
    'Q17 a line of brackets alone is negative where its columns say so',
    '厂|2022年利润|2023年利润\n东厂|(3)|(5)\n西厂|97|8\n南厂|40|21',
    { says: ['B2 利润 - 2022 -3 厂=东厂', 'C2 利润 - 2023 -5 厂=东厂'] },
  ],
  ['Q18 small rates are fractions', '镇|办结率\n东镇|0.986\n西镇|0.97\n南镇|1', { says: ['B2 办结率 东镇 - 0.986', 'B4 办结率 南镇 - 1'] }],
  [
    'Q18 large rates without a unit are percents',
    '镇|办结率\n东镇|95.1\n西镇|96.2\n南镇|100',
    { says: ['B2 办结率 东镇 - 95.1% =0.951', 'B4 办结率 南镇 - 100% =1'] },
  ],
  ['Q18 a rate of exchange is none of a hundred', '年份|汇率\n2021年|645.15\n2022年|672.61', { says: ['B2 汇率 - 2021 645.15'] }],
  [
    'Q21 a fraction among percents is read as one, and told',
    '镇|满意率\n东镇|0.95\n西镇|96.2%\n南镇|0.971\n北镇|98.2%',
    { says: ['B2 满意率 东镇 - 95% =0.95', 'B4 满意率 南镇 - 97.1% =0.971'], told: ['fractionsAmongPercents'] },
  ],
  [
    'Q21 one percent among fractions makes percents of them all',
    '镇|办结率\n东镇|0.95\n西镇|0.962\n南镇|0.971\n北镇|98.2%',
    { says: ['B3 办结率 西镇 - 96.2% =0.962'], told: ['fractionsAmongPercents'] },
  ],
  [
    'Q21 a truly small rate among small ones stays small',
    '镇|差错率（%）\n东镇|0.5\n西镇|0.8\n南镇|1.2',
    { says: ['B2 差错率 东镇 - 0.5% =0.005'] },
  ],
  [
    'Q21 under (%) one number a hundred times smaller than all others is a slip',
    '镇|覆盖率（%）\n东镇|95.1\n西镇|0.962\n南镇|97.1',
    { says: ['B3 覆盖率 西镇 - 96.2% =0.962'], told: ['fractionsAmongPercents'] },
  ],
  [
    'Q23 two numbers under two names are the figures of each',
    '处|起草/审核（篇）|会议（次）\n一处|12/15|8\n二处|9/11|6\n三处|20/18|7',
    { says: ['B2 起草 一处 - 12篇', 'B2 审核 一处 - 15篇', 'C4 会议 三处 - 7次'] },
  ],
  [
    'Q23 two numbers on two lines',
    '处|应到/实到（人）|会议（次）\n一处|12⏎/⏎10|8\n二处|9⏎/9|6\n三处|20/18|7',
    { says: ['B2 应到 一处 - 12人', 'B3 实到 二处 - 9人', 'C2 会议 一处 - 8次'] },
  ],
  [
    'Q23 two numbers under one name are unread and told, and no label',
    '处|完成情况|会议（次）\n一处|12/15|8\n二处|9/11|6\n三处|20/28|7',
    { says: ['C2 会议 一处 - 8次'], silent: ['B2', 'B3', 'B4'], told: ['unread'] },
  ],
  ['Q23 a year and its month are no pair', '月份|会议（次）\n2023/1|8\n2023/2|6\n2023/3|7', { says: ['B2 会议 - 2023-01 8次'] }],
  [
    'L1 a long number that a program has chewed is still a code',
    '单位|联系电话|报送（篇）\n东局|1.38053E+10|35\n西局|1.39061E+10|28',
    { says: ['C2 报送 东局 - 35篇'], silent: ['B2', 'B3'] },
  ],
  [
    'K5 a table whose first row holds figures is told to lack its header',
    '一处|12|15\n二处|9|11\n三处|20|18',
    { says: ['B1 表 一处 - 12 列=1'], told: ['headerMissing'] },
  ],
  [
    'Q10 a number beyond all numbers is text',
    '处|发文|会议\n一处|3|1E400\n二处|4|5\n三处|6|123E999',
    { says: ['C3 会议 二处 - 5'], silent: ['C2', 'C4'], told: ['unread'] },
  ],
]

it.each(cells)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const stored: readonly Case[] = [
  [
    'Q22 a percent shown rounded is computed with as it is stored',
    '办|支出占比\n一办|0.08537~0%\n二办|0.1026~0%',
    { says: ['B2 支出占比 一办 - 8.537% =0.08537'] },
  ],
  [
    'Q22 a fraction format is its number',
    '办|比例\n一办|0.25~# ?/?\n二办|0.5~# ?/?',
    { says: ['B2 比例 一办 - 0.25', 'B3 比例 二办 - 0.5'] },
  ],
  [
    'Q22 words of a format give a unit, and its locale nothing',
    '办|用时|发文\n一办|12~0"天"|15~[DBNum1][$-804]0\n二办|9~0"天"|7~[DBNum1][$-804]0',
    { says: ['B2 用时 一办 - 12天', 'C2 发文 一办 - 15'] },
  ],
  [
    'Q22 an accounting zero is zero in its money',
    '项目|2023年|2024年\n办公费|12500~_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ |13100~_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ \n会议费|0~_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ |4200~_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ',
    { says: ['B3 会议费 - 2023 0¥', 'C3 会议费 - 2024 4200¥'] },
  ],
  [
    'P15 years in any number format, as numbers of a workbook',
    '县|2022~#,##0|2023~#,##0|2024~#,##0\n东县|310~#,##0|298~#,##0|2025~#,##0\n西县|280~#,##0|301~#,##0|2011~#,##0',
    { says: ['B2 表 东县 2022 310', 'D3 表 西县 2024 2011'] },
  ],
]

it.each(stored)('%s', (_, sheet, wanted) => check(xlsx(sheet), wanted))

const rosters: readonly Case[] = [
  [
    'L19 a county that left everything empty is blank in every column',
    '县区|报送（篇）|采用（篇）\n东县|12|4\n西县||\n南区|9|2\n北区||\n中县|15|6',
    { says: ['B3 报送 西县 - blank篇', 'C3 采用 西县 - blank篇', 'B5 报送 北区 - blank篇'] },
  ],
  [
    'L19 the first of the names is no heading',
    '镇|报送（篇）\n东镇|\n西镇|9\n南镇|8\n北镇|7',
    { says: ['B2 报送 东镇 - blank篇', 'B3 报送 西镇 - 9篇'] },
  ],
  [
    'L19 persons that are numbered as the others are',
    '序号|姓名|学时（小时）|课程（门）\n1|赵甲|60|4\n2|钱乙||\n3|孙丙|48|3',
    { says: ['C3 学时 - - blank小时 姓名=钱乙', 'C4 学时 - - 48小时 姓名=孙丙'] },
  ],
  [
    'L19 a heading over the names is no member',
    '地区|人口（万人）|户数（户）\n东部|  |\n东县|12|400\n西县|9|200\n中部||\n南县|15|600\n北县|14|500',
    { says: ['B3 人口 东县 - 12万人 =120000'], silent: ['B2', 'C2', 'B5', 'C5'] },
  ],
  [
    'L19 a month still to come is none of an office’s gaps',
    '月份|来信（件）\n2024年1月|12\n2024年2月|15\n2024年3月|\n2024年4月|9',
    { says: ['B5 来信 - 2024-04 9件'] },
  ],
]

it.each(rosters)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const relative: readonly Case[] = [
  [
    'W13 this year and last in a sheet of no year stay apart and follow one another',
    '指标|本年|上年\n发文（件）|12|10\n会议（次）|5|4',
    { says: ['B2 发文 - --01/--12 12件', 'C2 发文 - --01/--12~1 10件'], asked: ['year'] },
  ],
  [
    'W13 months under either year',
    '月份|今年（件）|去年（件）\n1月|12|10\n2月|5|4',
    { says: ['B2 表 - --01 12件', 'C2 表 - --01~1 10件'], asked: ['year'] },
  ],
  [
    'W13 a stretch without its year and the same of the year before',
    '1—7月信访情况\n单位|本期|上年同期\n东局|12|10\n西局|5|4',
    { says: ['B3 信访 东局 --01/--07 12', 'C3 信访 东局 --01/--07~1 10'], asked: ['year'] },
  ],
  [
    'W13 this month without a date is asked for, once',
    '单位|当月受理（件）|当年受理（件）\n东局|12|100\n西局|5|40',
    { says: ['B2 受理 东局 - 12件', 'C2 受理 东局 --01/--12 100件'], asked: ['asOf'] },
  ],
  [
    'W13 with a year in the title nothing is asked',
    '2024年主要指标\n指标|本年|上年\n发文（件）|12|10\n会议（次）|5|4',
    { says: ['B3 发文 - 2024 12件', 'C3 发文 - 2023 10件'] },
  ],
  [
    'W14 the current period is the whole stretch of the title',
    '2023年1—9月各单位来信（件）\n单位|本期|上年同期\n东局|48|40\n西局|31|33',
    { says: ['B3 来信 东局 2023-01/2023-09 48件', 'C4 来信 西局 2022-01/2022-09 33件'] },
  ],
  [
    'W14 this year beside this month is the year so far',
    '2024年5月办件情况\n单位|当月受理（件）|当年受理（件）\n东局|12|100\n西局|5|40',
    { says: ['B3 受理 东局 2024-05 12件', 'C3 受理 东局 2024-01/2024-05 100件'] },
  ],
  [
    'W14 this month so far in a day’s sheet',
    '2024年5月11日派单情况\n窗口|派单数（件）|本月累计派单数（件）\n一号窗口|104|730\n二号窗口|74|515',
    { says: ['C3 派单数 - 2024-05-01/2024-05-11 730件 窗口=一号窗口'] },
  ],
  [
    'W14 what was to be done this year is the whole year’s',
    '2024年5月督查情况\n单位|本年计划（件）|本月完成（件）|本年完成（件）\n东局|240|20|100\n西局|120|9|40',
    { says: ['B3 督查 东局 2024 240件 target', 'C3 督查 东局 2024-05 20件', 'D3 督查 东局 2024-01/2024-05 100件'] },
  ],
]

it.each(relative)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const slips: readonly Case[] = [
  [
    'C2 a total of one column is held against its offices',
    '2024年\n局|发文（件）\n东局|30\n西局|25\n南局|18\n合计|0',
    { says: ['B6 发文 - 2024 0件 aggregate'], told: ['totalDisagrees'] },
  ],
  [
    'C2 a total that adds up says nothing',
    '2024年\n局|发文（件）\n东局|30\n西局|25\n南局|18\n合计|73',
    { says: ['B6 发文 - 2024 73件 aggregate'] },
  ],
  [
    'C4 a completion of all that is the sum of the others is told',
    '2024年任务\n局|任务数（件）|完成数（件）|完成率（%）\n东局|1000|600|60\n西局|500|450|90\n南局|2000|800|40\n合计|3500|1850|190',
    { says: [], told: ['rateDisagrees'] },
  ],
  [
    'C1 the growth of all lies among the growths of its parts',
    '2024年投资\n行业|投资额（亿元）|同比增长（%）\n工业|60.5|10\n农业|12.1|20\n合计|72.6|30',
    { says: [], told: ['statedChangeDisagrees'] },
  ],
  [
    'C1 a growth between its parts says nothing',
    '2024年投资\n行业|投资额（亿元）|同比增长（%）\n工业|60.5|10\n农业|12.1|20\n合计|72.6|11.5',
    { says: [] },
  ],
  [
    'Q11 a note’s mark in a figure’s place is no figure',
    '行业|利润（亿元）|同比增长（%）\n采矿业|45.1|3.2\n制造业|2.5|（注1）\n电力业|30.2|1.5',
    { says: ['C3 利润 - - notReported% 行业=制造业 change percent'] },
  ],
]

it.each(slips)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))

const corners: readonly Case[] = [
  [
    'W15 a year in the corner is the year of the months beneath it',
    '2024年|来信（件）|来访（批）\n八月|12|4\n二月|5|3\n九月|7|2',
    { says: ['B2 来信 - 2024-08 12件', 'C3 来访 - 2024-02 3批'] },
  ],
  [
    'W15 months with a year of their own keep it',
    '2024年|来信（件）\n2023年12月|12\n2024年1月|5',
    { says: ['B2 来信 - 2023-12 12件', 'B3 来信 - 2024-01 5件'] },
  ],
  [
    'T2 what is counted and in what, though both may be units',
    '2025年培训情况\n科室|学时（小时）|人数\n一科|60|4\n二科|72|3',
    { says: ['B3 学时 一科 2025 60小时', 'C4 人数 二科 2025 3人'] },
  ],
]

it.each(corners)('%s', (_, sheet, wanted) => check(csv(sheet), wanted))
