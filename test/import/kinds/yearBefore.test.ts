import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import { plainRows } from '../../samples/plainRows'
import { figureLines, smallTables, type SmallTable } from '../smallTable'

const titles = ['2026年1—10月固定资产投资情况（亿元）', '全市重点工作1—10月进展（亿元）']

/** Of this time: what a clerk writes over the figures so far. */
const now = [
  '累计完成投资',
  '1—10月完成投资',
  '本年累计',
  '今年',
  '实际完成',
  '完成数',
  '2026年1—10月',
  '当年累计',
  '累计',
  '今年以来',
  '截至10月底',
  '本年完成',
]
/** Of the same months a year before. */
const before = [
  '上年同期',
  '去年同期数',
  '同期',
  '上年同期完成',
  '去年同期完成数',
  '上年累计',
  '2025年1—10月',
  '2025年同期',
  '去年1—10月',
  '同期完成',
  '同比基数',
]

/** Indicator and time of the figures of one county, this year's first. */
function pairOf(csv: string): readonly (readonly [string, string | null])[] {
  const { dataset, notices } = importWorkbook(new TextEncoder().encode(csv), '2026年表.csv', [])
  expect(notices.map(({ code }) => code)).toEqual([])
  return plainRows(dataset, true).flatMap((row) => (row.office === '甲县' ? [[row.indicator, row.period] as const] : []))
}

describe('however a clerk calls the year before, it is the same thing of the same months (W16)', () => {
  it.each(before)('%s', (last) => {
    for (const title of titles)
      for (const this_ of now) {
        const [of, earlier] = pairOf(`${title},,\n县区,${this_},${last}\n甲县,20,18\n乙县,30,28\n丙县,25,26\n`)
        expect([this_, of?.[1], earlier?.[1]]).toEqual([this_, '2026-01/2026-10', '2025-01/2025-10'])
        expect([this_, earlier?.[0]]).toEqual([this_, of?.[0]])
      }
  })
})

describe('beneath each of two names likewise, with the change between (W7, W10, W16, A11)', () => {
  const changes = [
    ['同比（%）', '11.1', '7.1'],
    ['增减', '2', '2'],
    ['增长', '11.1%', '7.1%'],
  ] as const
  it.each(['今年', '本年累计', '1—10月', '完成数', '2026年1—10月', '2026年'])('%s', (this_) => {
    for (const last of ['去年同期', '2025年1—10月', '2025年同期', '同比基数', '2025年'])
      for (const [change, one, two] of changes) {
        // 完成数 beside 2025年 may be beside all of that year.
        if (last === '2025年' && !['今年', '2026年'].includes(this_)) continue
        const heads = `${this_},${last},${change}`
        const csv = `2026年1—10月招商引资情况（亿元）\n单位,签约资金,,,到位资金,,\n,${heads},${heads}\n甲县,20,18,${one},10,9,${one}\n乙县,30,28,${two},15,14,${two}\n`
        const { dataset, notices } = importWorkbook(new TextEncoder().encode(csv), '2026年表.csv', [])
        const seen = plainRows(dataset, true).flatMap((row) =>
          row.office === '甲县' ? [`${row.indicator} ${row.period} ${row.measure}`] : [],
        )
        const of = (name: string) => [`${name} 2026-01/2026-10 value`, `${name} 2025-01/2025-10 value`, `${name} 2026-01/2026-10 change`]
        expect([heads, ...seen]).toEqual([heads, ...of('签约资金'), ...of('到位资金')])
        expect(notices.map(({ code }) => code)).toEqual([])
      }
  })
})

const table = smallTables(figureLines, ['officeUnknown', 'officeFromFileName'])

describe('columns of the year before leave the others where they are (W16)', () => {
  table([
    [
      'what says nothing of time keeps its name to itself',
      '2026年1—10月人口（人）\n县,面积（平方公里）,2025年,2026年\n甲县,20,180,190\n乙县,30,280,290',
      ['B3 面积 甲县 2026-01/2026-10 20平方公里', 'C3 人口 甲县 2025-01/2025-10 180人'],
      [],
      '表.csv',
    ],
    [
      '比较 and 增长幅度 are changes of it',
      '2026年1—10月投资（亿元）\n县,完成投资,上年同期完成,比较,增长幅度\n甲县,20,18,2,11.1%\n乙县,30,28,2,7.1%\n丙县,25,26,-1,-3.8%',
      [
        'C3 完成投资 甲县 2025-01/2025-10 18亿元',
        'D3 完成投资 甲县 2026-01/2026-10 2亿元 change',
        'E5 完成投资 丙县 2026-01/2026-10 -3.8% change',
      ],
      [],
      '表.csv',
    ],
    ...['完成率', '进度', '投资进度'].map((part): SmallTable => [
      `${part} stands between what is done and its year before`,
      `2026年1—10月重点项目（万元）\n县,市下达目标,累计完成投资,${part},2025年同期,比较\n甲县,40,30,75%,20,10\n乙县,50,45,90%,40,5\n丙县,20,21,105%,22,-1`,
      ['E3 完成投资 甲县 2025-01/2025-10 20万元', 'D3 完成投资 甲县 2026-01/2026-10 75% completion', 'B4 完成投资 乙县 2026 50万元 target'],
      [],
      '表.csv',
    ]),
    [
      '增长 over counts is no change, nor 今年 last year’s for standing behind it',
      '2026年1—10月人员情况（人）\n县,2025年1—10月,今年,增长\n甲县,20,18,3\n乙县,30,28,4',
      ['C3 人员 甲县 2026-01/2026-10 18人', 'D3 增长 甲县 2026-01/2026-10 3人'],
      [],
      '表.csv',
    ],
    [
      'a later year in the title of a yearbook changes no column',
      '2026年年鉴工业产值（亿元）\n县,2024年,2025年,比上年增长%\n甲县,180,190,5.6\n乙县,280,290,3.6',
      ['C3 年鉴工业产值 甲县 2025 190亿元', 'D3 年鉴工业产值 甲县 2025 5.6% change'],
      [],
      '表.csv',
    ],
  ])
})
