import type { Dataset } from '../../src/model/dataset'
import type { FigureSettings, Selection } from '../../src/figures/selection'
import { makeDataset, officeIdOf } from './makeDataset'

/** Settings as a fresh workspace has them. */
export const plainSettings: FigureSettings = {
  language: 'zh-CN', basis: 'samePeriodLastYear', baseYear: null, own: null, favours: {}, convention: 'merit', schedule: 'byDay', page: 1,
}

export function selectionOf(dataset: Dataset, part: Partial<Omit<Selection, 'settings'>> & { readonly settings?: Partial<FigureSettings> } = {}): Selection {
  const { settings, ...rest } = part
  return { dataset, relations: [], indicators: [], offices: [], periods: [], ...rest, settings: { ...plainSettings, ...settings } }
}

/** One office's work indicators, this year to July and last: 600余, a base of zero, a rise of a meeting that may be good or bad. */
export function officeWork(): Dataset {
  return makeDataset([[{ file: '01_滨州市委办公室主要工作指标_2023.xlsx', rows: 'indicator', columns: 'period', office: '滨州市委办公室' }, `
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
  `.replace('2022-01/2023-07x', '2022-01/2022-07').replace('498*', '498*Σ')]], { indicators: { 重要会议活动: { favours: 'neither' } }, offices: { 滨州市委办公室: { own: true } } })
}

/** Eight offices' reports to July: the ninth row their total. */
export function eightOffices(): Dataset {
  return makeDataset([[{ file: '06_信息报送采用情况通报_2023年7月.xlsx', rows: 'office', columns: 'indicator', period: '2023-01/2023-07' }, `
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
  `], [{ file: '06_信息报送采用情况通报_2023年7月.xlsx', rows: 'office', columns: 'indicator', period: '2023-07' }, `
    单位    | 报送信息（篇）
    示例县甲 | 12
    示例县乙 | 10
    示例县丙 | 11
    示例区丁 |
    示例区戊 | 8
    市直己   | —
    市直庚   | 7
    市直辛   | 0
  `]])
}

/** 督查 by month, this year and last. */
export function monthly(): Dataset {
  return makeDataset([[{ rows: 'indicator', columns: 'period', office: '滨州市委办公室' }, `
    指标             | 2022-01 | 2022-02 | 2022-03 | 2022-04 | 2022-05 | 2022-06 | 2022-07 | 2023-01 | 2023-02 | 2023-03 | 2023-04 | 2023-05 | 2023-06 | 2023-07
    开展各类督查（次） | 16 | 12 | 20 | 20 | 23 | 26 | 25 | 18 | 15 | 24 | 22 | 26 | 28 | 27
  `]])
}

/** Calls to the hotline in 万件, the first half of one year. */
export function hotline(): Dataset {
  return makeDataset([[{ rows: 'indicator', columns: 'period', office: '青岛市政府办公厅' }, `
    指标         | 2019-01 | 2019-02 | 2019-03 | 2019-04 | 2019-05 | 2019-06 | 2019-H1
    受理量（万件） | 20.1 | 17.6 | 22.4 | 23.0 | 25.2 | 25.5 | 133.8Σ
    办结率（%）   | 98.6 | 98.9 | 99.0 | 98.7 | 98.8 | 99.1 | 98.9Σ
  `]])
}

/** Whole years, seven months of the last, a target to come, and the same seven months a year before. */
export function yearsWithPart(): Dataset {
  return makeDataset([
    [{ rows: 'indicator', columns: 'period', office: '滨州市委办公室' }, `
      指标             | 2019 | 2020 | 2021 | 2022 | 2023-01/2023-07
      起草综合文稿（篇） | — | — | 930* | 985* | 600余
    `],
    [{ rows: 'indicator', columns: 'period', office: '滨州市委办公室' }, `
      指标             | 2022-01/2022-07
      起草综合文稿（篇） | 548*
    `],
    [{ rows: 'indicator', columns: 'period', office: '滨州市委办公室', measure: 'target' }, `
      指标             | 2025
      起草综合文稿（篇） | 1000*
    `],
  ])
}

/** Fewer is better: papers, meetings, bulletins of two half years. */
export function fewer(): Dataset {
  const less = { favours: 'less' } as const
  return makeDataset([[{ file: '02_青岛市政府办公厅精文简会_2019上半年.xlsx', rows: 'indicator', columns: 'period', office: '青岛市政府办公厅' }, `
    指标             | 2018-H1 | 2019-H1
    制发文件（件）     | 93^ | 55
    全市性会议（次）   | 20^ | 12
    保留简报（份）     | 61^ | 35
  `]], { indicators: { 制发文件: less, 全市性会议: less, 保留简报: less } })
}

/** Two offices, seven months against twelve. */
export function unequalSpans(): Dataset {
  return makeDataset([
    [{ file: '11_五办公室指标汇总_GB18030.csv', rows: 'indicator', columns: 'period', office: '宿迁市委办' }, `
      指标             | 2016
      开展各类督查（次） | 450
    `],
    [{ file: '11_五办公室指标汇总_GB18030.csv', rows: 'indicator', columns: 'period', office: '滨州市委办' }, `
      指标             | 2023-01/2023-07
      开展各类督查（次） | 160
    `],
  ], { offices: { 滨州市委办: { own: true } } })
}

export const binzhou = officeIdOf('滨州市委办公室')
