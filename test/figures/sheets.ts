import type { Dataset } from '../../src/model/dataset/dataset'
import type { FigureSettings, Selection } from '../../src/figures/selection'
import type { FileId } from '../../src/model/sheet/cell'
import type { LedgerItem } from '../../src/model/ledger'
import type { Relation } from '../../src/model/dataset/relation'
import { idOf, makeDataset, officeIdOf } from './makeDataset'

/** Settings as a fresh workspace has them. */
export const plainSettings: FigureSettings = {
  language: 'zh-CN',
  basis: 'samePeriodLastYear',
  baseYear: null,
  own: null,
  favours: {},
  convention: 'merit',
  schedule: 'byDay',
  page: 1,
}

export function selectionOf(
  dataset: Dataset,
  part: Partial<Omit<Selection, 'settings'>> & { readonly settings?: Partial<FigureSettings> } = {},
): Selection {
  const { settings, ...rest } = part
  return { dataset, relations: [], indicators: [], offices: [], periods: [], ...rest, settings: { ...plainSettings, ...settings } }
}

/** One office's work indicators, this year to July and last: 600余, a base of zero, a rise of a meeting that may be good or bad. */
export function officeWork(): Dataset {
  return makeDataset(
    [
      [
        { file: '01_滨州市委办公室主要工作指标_2023.xlsx', rows: 'indicator', columns: 'period', office: '滨州市委办公室' },
        `
    指标             | 2022-01/2023-07x | 2023-01/2023-07
    起草综合文稿（篇） | 548* | 600余
    开展各类督查（次） | 142* | 160
    《督查专报》（期） | 31*  | 28
    报送省信息（篇）   | 498* | 525Σ
    被省采用（篇）     | 47*  | 53&
    上报中办（篇）     | 29*  | 35&
    重要会议活动（次） | 198* | 215
    培训班次（次）     | 11*  | 13
    《经济专报》（期） | 8*   | 8
    《动态分析》（期） | 33*  | 37
    提出工作建议（条） | 0*   | 53
  `
          .replace('2022-01/2023-07x', '2022-01/2022-07')
          .replace('498*', '498*Σ'),
      ],
    ],
    { indicators: { 重要会议活动: { favours: 'neither' } }, offices: { 滨州市委办公室: { own: true } } },
  )
}

/** Eight offices' reports to July: the ninth row their total. */
export function eightOffices(): Dataset {
  return makeDataset([
    [
      { file: '06_信息报送采用情况通报_2023年7月.xlsx', rows: 'office', columns: 'indicator', period: '2023-01/2023-07' },
      `
    单位    | 报送信息（篇） | 省采用（条） | 中办采用（条）
    示例县甲 | 96  | 12 | 8
    示例县乙 | 88  | 9  | 6
    示例县丙 | 81  | 9  | 6
    示例区丁 | 74  | 8  | 5
    示例区戊 | 69  | 6  | 4
    市直己   | 61  | 5  | 3
    市直庚   | 56  | 4  | 3
    市直辛   | 0   | 0  | 0
    合计     | 525Σ | 53Σ | 35Σ
  `,
    ],
    [
      { file: '06_信息报送采用情况通报_2023年7月.xlsx', rows: 'office', columns: 'indicator', period: '2023-07' },
      `
    单位    | 报送信息（篇）
    示例县甲 | 12
    示例县乙 | 10
    示例县丙 | 11
    示例区丁 |
    示例区戊 | 8
    市直己   | —
    市直庚   | 7
    市直辛   | 0
  `,
    ],
  ])
}

/** 督查 by month, this year and last. */
export function monthly(): Dataset {
  return makeDataset([
    [
      { rows: 'indicator', columns: 'period', office: '滨州市委办公室' },
      `
    指标             | 2022-01 | 2022-02 | 2022-03 | 2022-04 | 2022-05 | 2022-06 | 2022-07 | 2023-01 | 2023-02 | 2023-03 | 2023-04 | 2023-05 | 2023-06 | 2023-07
    开展各类督查（次） | 16 | 12 | 20 | 20 | 23 | 26 | 25 | 18 | 15 | 24 | 22 | 26 | 28 | 27
  `,
    ],
  ])
}

/** Calls to the hotline in 万件, the first half of one year. */
export function hotline(): Dataset {
  return makeDataset([
    [
      { rows: 'indicator', columns: 'period', office: '青岛市政府办公厅' },
      `
    指标         | 2019-01 | 2019-02 | 2019-03 | 2019-04 | 2019-05 | 2019-06 | 2019-H1
    受理量（万件） | 20.1 | 17.6 | 22.4 | 23.0 | 25.2 | 25.5 | 133.8Σ
    办结率（%）   | 98.6 | 98.9 | 99.0 | 98.7 | 98.8 | 99.1 | 98.9Σ
  `,
    ],
  ])
}

/** Whole years, seven months of the last, a target to come, and the same seven months a year before. */
export function yearsWithPart(): Dataset {
  return makeDataset([
    [
      { rows: 'indicator', columns: 'period', office: '滨州市委办公室' },
      `
      指标             | 2019 | 2020 | 2021 | 2022 | 2023-01/2023-07
      起草综合文稿（篇） | — | — | 930* | 985* | 600余
    `,
    ],
    [
      { rows: 'indicator', columns: 'period', office: '滨州市委办公室' },
      `
      指标             | 2022-01/2022-07
      起草综合文稿（篇） | 548*
    `,
    ],
    [
      { rows: 'indicator', columns: 'period', office: '滨州市委办公室', measure: 'target' },
      `
      指标             | 2025
      起草综合文稿（篇） | 1000*
    `,
    ],
  ])
}

/** Fewer is better: papers, meetings, bulletins of two half years. */
export function fewer(): Dataset {
  const less = { favours: 'less' } as const
  return makeDataset(
    [
      [
        { file: '02_青岛市政府办公厅精文简会_2019上半年.xlsx', rows: 'indicator', columns: 'period', office: '青岛市政府办公厅' },
        `
    指标             | 2018-H1 | 2019-H1
    制发文件（件）     | 93^ | 55
    全市性会议（次）   | 20^ | 12
    保留简报（份）     | 61^ | 35
  `,
      ],
    ],
    { indicators: { 制发文件: less, 全市性会议: less, 保留简报: less } },
  )
}

/** Two offices, seven months against twelve. */
export function unequalSpans(): Dataset {
  return makeDataset(
    [
      [
        { file: '11_五办公室指标汇总_GB18030.csv', rows: 'indicator', columns: 'period', office: '宿迁市委办' },
        `
      指标             | 2016
      开展各类督查（次） | 450
    `,
      ],
      [
        { file: '11_五办公室指标汇总_GB18030.csv', rows: 'indicator', columns: 'period', office: '滨州市委办' },
        `
      指标             | 2023-01/2023-07
      开展各类督查（次） | 160
    `,
      ],
    ],
    { offices: { 滨州市委办: { own: true } } },
  )
}

export const binzhou = officeIdOf('滨州市委办公室')

/** Reform tasks: done and target as at 31 July, the total stated, 其中 without figures. */
export function reformTasks(): Dataset {
  return makeDataset([
    [
      {
        file: '04_滨州改革任务双过半_202307.xlsx',
        rows: 'breakdown',
        columns: 'measure',
        indicator: '改革任务（项）',
        office: '滨州市委政研室',
        period: '2023-01/2023-07',
      },
      `
      任务类别         | value
      省委改革任务     | 34
      自主创新改革事项 | 49
      破零事项         | …&
      合计             | 83Σ
    `,
    ],
    [
      {
        file: '04_滨州改革任务双过半_202307.xlsx',
        rows: 'breakdown',
        columns: 'measure',
        indicator: '改革任务（项）',
        office: '滨州市委政研室',
        period: '2023',
      },
      `
      任务类别         | target
      省委改革任务     | 66
      自主创新改革事项 | 95
      破零事项         | 50&
      合计             | 161Σ
    `,
    ],
  ])
}

/** 督办 by status of three sources, with their totals; the statuses add to them. */
export function followUps(): Dataset {
  const status = (of: string, cells: string) =>
    [
      {
        file: '05_督查任务台账.xlsx',
        rows: 'breakdown',
        columns: 'office',
        indicator: '督办事项（项）',
        period: '2023-01/2023-07',
        breakdown: '督办状态',
      } as const,
      `
    状态 | ${of}
    ${cells
      .split(' ')
      .map((cell) => cell.replace(':', ' | '))
      .join('\n    ')}
  `,
    ] as const
  return makeDataset([
    status('市委常委会决议', '办结:96* 正常推进:41* 临近时限:14* 逾期:6*'),
    status('市委重要会议决定', '办结:31* 正常推进:13* 临近时限:4* 逾期:2*'),
    status('市委主要领导批示件', '办结:302* 正常推进:108* 临近时限:31* 逾期:14*'),
  ])
}

/** A stated total that the named statuses leave a rest of. */
export function statusesWithRest(): Dataset {
  return makeDataset([
    [
      { rows: 'breakdown', columns: 'office', indicator: '实事（项）', period: '2019-H1', breakdown: '进展分类' },
      `
      进展             | 青岛市政府办公厅
      完成年度目标     | 3
      超额完成上半年计划 | 13
    `,
    ],
    [
      { rows: 'office', columns: 'indicator', period: '2019-H1' },
      `
      单位             | 实事（项）
      青岛市政府办公厅 | 27Σ
    `,
    ],
  ])
}

export const statusLegend = [
  { word: '办结', colour: 'green' },
  { word: '正常推进', colour: 'blue' },
  { word: '临近时限', colour: 'yellow' },
  { word: '逾期', colour: 'red' },
] as const

/** Us and two benchmarks: a rate and a count. */
export function benchmarks(): Dataset {
  return makeDataset(
    [
      [
        { file: '10_对标分析表_日照.xlsx', rows: 'indicator', columns: 'office', period: '2017' },
        `
    对标内容         | 日照市府办 | 青岛市政府办公厅 | 苏州市府办
    网上办文率（%）   | 62* | 88* | 95*
    政务信息（篇）    | 120* | 180* | 150*
    党支部（个）      | 13 | / | /
  `,
      ],
    ],
    {
      offices: {
        日照市府办: { own: true },
        青岛市政府办公厅: { benchmark: 'insideProvince' },
        苏州市府办: { benchmark: 'outsideProvince' },
      },
    },
  )
}

/** Scores with a deduction, stars and a veto. */
export function scores(): Dataset {
  const at = { file: '14_年度考核得分表.xlsx', rows: 'office', columns: 'indicator', period: '2023' } as const
  return makeDataset([
    [
      { ...at, measure: 'score' },
      `
      单位 | 基础分（分） | 加分（分） | 扣分（分） | 总分（分）
      一处 | 90* | 8.5* | 1* | 97.5*
      二处 | 90* | 6* | 0* | 96*
      三处 | 90* | 3* | 2.5* | 90.5*
      四处 | 88* | 2.5* | 0* | 90.5*
    `,
    ],
    [
      { ...at, measure: 'rank' },
      `
      单位 | 名次
      一处 | 1
      二处 | 2
      三处 | —
      四处 | 3
    `,
    ],
    [
      { ...at, measure: 'grade' },
      `
      单位 | 星级
      一处 | ★★★★★
      二处 | ★★★★
      三处 | ★★★
      四处 | ★★★★
    `,
    ],
    [
      { ...at, measure: 'flag' },
      `
      单位 | 一票否决
      三处 | 是
    `,
    ],
  ])
}

/** Eight offices by month: a blank, a dash, zero reports. */
export function officesByMonth(): Dataset {
  return makeDataset([
    [
      { file: '06_信息报送采用情况通报.xlsx', rows: 'office', columns: 'period', indicator: '报送信息（篇）' },
      `
    单位     | 2023-01 | 2023-02 | 2023-03 | 2023-04 | 2023-05 | 2023-06 | 2023-07
    示例县甲 | 13 | 12 | 15 | 14 | 16 | 14 | 12
    示例县乙 | 14 | 11 | 14 | 13 | 13 | 13 | 10
    示例县丙 | 10 | 10 | 12 | 12 | 13 | 13 | 11
    示例区丁 | 9  | 9  | 13 | 14 | 15 | 14 |
    示例区戊 | 11 | 9  | 11 | 10 | 10 | 10 | 8
    市直己   | 10 | 9  | 11 | 11 | 10 | 10 | —
    市直庚   | 9  | 8  | 8  | 8  | 8  | 8  | 7
    市直辛   | 0  | 0  | 0  | 0  | 0  | 0  | 0
  `,
    ],
  ])
}

/** Offices at two periods, to see who moved the total. */
export function officesTwoYears(): Dataset {
  return makeDataset([
    [
      { rows: 'office', columns: 'period', indicator: '开展督查（次）' },
      `
    单位 | 2022-H1 | 2023-H1
    甲办 | 12 | 20
    乙办 | 30 | 27
    丙办 | 15 | 16
  `,
    ],
  ])
}

/** Parts of a whole that the sheet totals. */
export function publications(): Dataset {
  return makeDataset([
    [
      {
        file: '03_宿迁市委办刊物编发与批示_三年.xlsx',
        rows: 'breakdown',
        columns: 'period',
        indicator: '编发（期）',
        office: '宿迁市委办',
        breakdown: '刊物',
      },
      `
    刊物       | 2015 | 2016 | 2017
    信息快报   | 41* | 45 | 48*
    信息专报   | 72* | 79 | 83*
    督查专报   | 96* | 109 | 112*
    督查通报   | 38* | 41 | 44*
    合计       | 247Σ | 274Σ | 287Σ
  `,
    ],
  ])
}

/** Ten ledger lines: closed, open, overdue, without a deadline. */
export function ledger(): readonly LedgerItem[] {
  const line = (
    k: number,
    text: string,
    owners: string,
    deadline: string | null,
    status: string | null,
    closedOn: string | null,
    fill: number | null,
  ): LedgerItem => ({
    key: `t${k}`,
    text,
    owners: owners.split('、'),
    supporting: [],
    deadline,
    closedOn,
    recheckedOn: null,
    milestones: [],
    stage: null,
    status,
    statusFill: fill,
    standing: status === null ? null : status === '办结' ? 'done' : status === '逾期' ? 'overdue' : 'open',
    struckOff: closedOn !== null,
    asOf: null,
    fields: {},
    source: { file: 'ledger' as FileId, sheet: 'Sheet1', row: k, column: 1 },
  })
  return [
    line(1, '扬尘治理', '市住建局', '2023-06-30', '办结', '2023-06-20', 0x3f9e5f),
    line(2, '路域环境整治', '市交通局、公路中心', '2023-08-15', '正常推进', null, 0x2255aa),
    line(3, '防汛备汛', '市水利局', '2023-07-10', '逾期', null, 0xaa2222),
    line(4, '企业纳统', '市统计局', null, '正常推进', null, 0x2255aa),
    line(5, '老旧小区改造', '市住建局', '2023-12-31', '正常推进', null, 0x2255aa),
    line(6, '营商环境评价', '市行政审批局', '2023-05-31', '办结', '2023-06-05', 0x3f9e5f),
    line(7, '河湖清违', '市水利局', '2023-08-05', '临近时限', null, 0xf0c030),
    line(8, '消防隐患整改', '市消防支队', '2023-04-30', '办结', '2023-04-28', 0x3f9e5f),
    line(9, '学位供给', '市教育局', '2023-08-31', '正常推进', null, 0x2255aa),
    line(10, '信访积案', '市信访局', '2023-07-20', '办结', '2023-07-18', 0x3f9e5f),
  ]
}

/** 报送 → 采用: two subsets of one number. */
export const adoptionRelations: readonly Relation[] = [
  { kind: 'partOf', child: idOf('被省采用（篇）'), parent: idOf('报送省信息（篇）'), evidence: 'word' },
  { kind: 'partOf', child: idOf('上报中办（篇）'), parent: idOf('报送省信息（篇）'), evidence: 'word' },
]
