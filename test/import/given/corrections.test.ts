import { describe, expect, it } from 'vitest'
import { readRulesPack } from '../../../src/import/corrections/rulesPack'
import { lastingWords } from '../../../src/import/corrections/template'
import { importWorkbook } from '../../../src/import/importWorkbook'
import type { Correction } from '../../../src/model/correction'
import type { CorrectionDraft } from '../../../src/model/sheet/question'
import type { FileReading } from '../../../src/model/sheet/reading'
import { roles } from '../../../src/model/sheet/role'
import { tidyRow, type TidyRow } from '../../../src/report/tidy'

type Row = readonly string[]
const bytesOf = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'))
let made = 0
const recorded = (draft: CorrectionDraft): Correction => ({ ...draft, id: `c${++made}`, when: '2023-08-01', why: '' }) as Correction
const read = (rows: readonly Row[], drafts: readonly CorrectionDraft[] = [], name = '月报.csv'): FileReading =>
  importWorkbook(bytesOf(rows), name, drafts.map(recorded))
const figures = (reading: FileReading): TidyRow[] => Array.from({ length: reading.dataset.count }, (_, i) => tidyRow(reading.dataset, i))
const at = (reading: FileReading, cell: string): TidyRow | undefined => figures(reading).find((row) => row.cell === cell)
const told = (reading: FileReading): unknown => reading.notices.find((notice) => notice.code === 'correctionsApplied')?.facts ?? null
/** Σ roles is the number of non-empty cells, whatever was corrected. */
const accounted = (reading: FileReading): boolean =>
  reading.sheets.every(
    ({ ledger }) => [...ledger.role].every((role) => roles[role] !== undefined) && ledger.role.length === ledger.nonEmpty,
  )

const july: readonly Row[] = [
  ['甲市委办公室主要工作完成情况表（2023年7月）'],
  ['指标', '计量单位', '2023年7月', '2022年7月', '编排'],
  ['编发简报', '期', '12', '10', '31'],
  ['督查件', '蒲', '见附件', '5', '32'],
  ['报送信息', '条', '○', '128', '33'],
]
/** Next month's: a row more, a column moved, all values new. */
const august: readonly Row[] = [
  ['甲市委办公室主要工作完成情况表（2023年8月）'],
  ['指标', '计量单位', '编排', '2023年8月', '2022年8月'],
  ['编发简报', '期', '41', '14', '13'],
  ['批示件', '件', '42', '3', '4'],
  ['督查件', '蒲', '43', '8', '6'],
  ['报送信息', '条', '44', '150', '131'],
]
const signature = read(july).sheets[0]?.signature ?? ''

describe('a correction that is for here', () => {
  const { file } = read(july)
  const here = { scope: 'here', file, sheet: '月报' } as const
  const reading = { ...here, kind: 'reading', cell: 'C4', part: 0, before: '见附件', after: '约7' } as const

  it('reads one cell as the clerk says, and says so', () => {
    expect(at(read(july), 'C4')?.value).not.toBe(7)
    const corrected = read(july, [reading])
    expect(at(corrected, 'C4')).toMatchObject({ value: 7, bound: 'about', text: '见附件', indicator: '督查件', period: '2023-07' })
    expect([told(corrected), accounted(corrected)]).toEqual([{ applied: 1, unmatched: 0 }, true])
    const { ledger } = corrected.sheets[0] as FileReading['sheets'][number]
    expect([...ledger.reason].filter((reason) => ledger.reasons[reason] === 'correction').length).toBe(1)
  })

  it('a number corrected to another, and to none', () => {
    expect(at(read(july, [{ ...reading, cell: 'C3', before: '12', after: '21' }]), 'C3')?.value).toBe(21)
    expect(at(read(july, [{ ...reading, cell: 'C3', before: '12', after: '未报' }]), 'C3')).toMatchObject({
      value: null,
      missing: 'notReported',
    })
  })

  it('only while the cell shows what was overruled: else it is told', () => {
    const corrected = read(july, [{ ...reading, before: '约八' }])
    expect(figures(corrected)).toEqual(figures(read(july)))
    expect(told(corrected)).toEqual({ applied: 0, unmatched: 1 })
  })

  it('never in another file', () => {
    const other = read(august, [{ ...reading, cell: 'D5', before: '8', after: '80' }])
    expect([figures(other), told(other)]).toEqual([figures(read(august)), null])
  })

  it('the year, the date and the office that nobody stated', () => {
    const bare: readonly Row[] = [
      ['指标', '7月'],
      ['编发简报', '12'],
      ['督查件', '7'],
    ]
    const said = { scope: 'here', file: read(bare).file, sheet: '月报', before: null } as const
    expect(at(read(bare), 'B2')?.period).toBe('--07')
    expect(
      at(
        read(bare, [
          { ...said, kind: 'year', after: 2022 },
          { ...said, kind: 'office', after: '乙县政府办公室' },
        ]),
        'B2',
      ),
    ).toMatchObject({ period: '2022-07', office: '乙县政府办公室', from: { office: 'asked' } })
    const dateless: readonly Row[] = [
      ['指标', '件数'],
      ['编发简报', '12'],
      ['督查件', '7'],
    ]
    const when = (after: string): CorrectionDraft => ({ ...said, file: read(dateless).file, kind: 'period', after })
    for (const [after, code] of [
      ['2023年1—7月', '2023-01/2023-07'],
      ['2024年三季度', '2024-Q3'],
      ['2022年', '2022'],
      ['2020', '2020'],
      ['2023-07', '2023-07'],
      ['2021年上半年', '2021-H1'],
    ] as const)
      expect(at(read(dateless, [when(after)]), 'B2')).toMatchObject({ period: code })
    // Headings that say when keep their own.
    expect(at(read(bare, [{ ...said, kind: 'period', after: '2022年5月' }]), 'B2')?.period).toBe('2022-07')
    const since: readonly Row[] = [
      ['指标', '今年以来'],
      ['编发简报', '12'],
      ['督查件', '7'],
    ]
    expect(at(read(since, [{ ...said, file: read(since).file, kind: 'asOf', after: '2023-07-31' }]), 'B2')?.period).toBe('2023-01/2023-07')
  })
})

describe('a correction that is for a template', () => {
  const template = { scope: 'template', signature } as const
  const mends: readonly CorrectionDraft[] = [
    { ...template, kind: 'role', path: '编排', before: 'value', after: 'code' },
    { ...template, kind: 'indicator', path: '督查件', before: '督查件', after: '督查督办件' },
    { ...template, kind: 'unit', path: '报送信息', before: '条', after: '篇' },
  ]

  it("holds for next month's sheet: a row inserted, a column moved, all values new", () => {
    expect(read(august).sheets[0]?.signature).toBe(signature)
    expect(signature).not.toBe('')
    const before = read(august)
    expect(figures(before).some((row) => row.cell.startsWith('C'))).toBe(true)
    const after = read(august, mends)
    expect(figures(after).some((row) => row.cell.startsWith('C'))).toBe(false)
    expect(at(after, 'D5')).toMatchObject({ indicator: '督查督办件', value: 8, period: '2023-08' })
    expect(at(after, 'D6')).toMatchObject({ indicator: '报送信息', value: 150, unit: '篇' })
    expect([told(after), accounted(after)]).toEqual([{ applied: 3, unmatched: 0 }, true])
  })

  it('one that finds nothing in the form is told', () => {
    expect(told(read(august, [...mends, { ...template, kind: 'indicator', path: '没有的', before: '没有的', after: '有的' }]))).toEqual({
      applied: 3,
      unmatched: 1,
    })
  })

  it('does nothing to another form', () => {
    const other: readonly Row[] = [
      ['单位', '督查件', '得分'],
      ['甲县', '5', '90'],
      ['乙县', '6', '91'],
    ]
    const corrected = read(other, mends)
    expect([figures(corrected), told(corrected)]).toEqual([figures(read(other)), null])
  })

  it('carries no period, office or number in what it hangs on', () => {
    const words: [text: string, lasting: string][] = [
      ['2023年7月完成数', '完成数'],
      ['7月底', ''],
      ['海州区', ''],
      ['累计报送', '报送'],
      ['前3名', '前名'],
      ['批示率(%)', '批示率(%)'],
    ]
    for (const [text, lasting] of words) expect([text, lastingWords(text)]).toEqual([text, lasting])
  })
})

describe('a correction of the vocabulary', () => {
  it('a name of an office stands for another, in rows and above the table', () => {
    const alias: CorrectionDraft = { scope: 'vocabulary', kind: 'officeAlias', before: '甲市委办公室', after: '中共甲市委员会办公室' }
    const corrected = read(july, [alias])
    expect(new Set(figures(corrected).map((row) => row.office))).toEqual(new Set(['中共甲市委员会办公室']))
    const rows: readonly Row[] = [
      ['单位', '2023年报送数(条)'],
      ['甲县', '5'],
      ['甲县（本级）', '7'],
      ['乙县', '6'],
    ]
    expect(at(read(rows, [{ ...alias, before: '乙县', after: '乙市' }]), 'B4')?.office).toBe('乙市')
  })

  it('a name of an indicator, in rows and over columns', () => {
    const alias: CorrectionDraft = { scope: 'vocabulary', kind: 'indicatorAlias', before: '督查件', after: '督查督办件' }
    expect(at(read(july, [alias]), 'D4')?.indicator).toBe('督查督办件')
    expect(
      at(
        read(
          [
            ['单位', '督查件(件)'],
            ['甲县', '5'],
            ['乙县', '6'],
          ],
          [alias],
          '2023年.csv',
        ),
        'B2',
      )?.indicator,
    ).toBe('督查督办件')
  })

  it('a word for a unit, in a unit column, in brackets and behind a number', () => {
    const alias: CorrectionDraft = { scope: 'vocabulary', kind: 'unitAlias', before: '蒲', after: '万件' }
    expect(at(read(july, [alias]), 'D4')).toMatchObject({ value: 5, unit: '万件', amount: 50_000, baseUnit: '件' })
    const over = read(
      [
        ['单位', '督查件(蒲)', '简报(期)'],
        ['甲县', '5', '3'],
        ['乙县', '6', '4'],
      ],
      [alias],
      '2023年.csv',
    )
    expect(at(over, 'B2')).toMatchObject({ indicator: '督查件', unit: '万件', amount: 50_000 })
    expect(
      at(
        read(
          [
            ['指标', '2022年', '2023年'],
            ['督查件', '4件', '5蒲'],
            ['简报', '3期', '4期'],
            ['批示', '4件', '5件'],
          ],
          [alias],
        ),
        'C2',
      ),
    ).toMatchObject({ value: 5, unit: '万件', amount: 50_000 })
  })

  it('a mark is what the legend says', () => {
    const legend: CorrectionDraft = { scope: 'vocabulary', kind: 'legend', before: '○', after: 'notReported' }
    const corrected = read(july, [legend])
    expect(at(corrected, 'C5')).toMatchObject({ value: null, missing: 'notReported', text: '○' })
    expect(told(corrected)).toEqual({ applied: 1, unmatched: 0 })
    expect(at(read(july, [{ ...legend, after: '9' }]), 'C5')).toMatchObject({ value: 9 })
  })
})

describe('a rules pack', () => {
  it('is a list or holds one; what is no correction is told by its place', () => {
    const good = { scope: 'vocabulary', kind: 'officeAlias', before: '甲', after: '乙' }
    expect(readRulesPack([good]).corrections).toMatchObject([good])
    expect(
      readRulesPack({
        corrections: [
          good,
          5,
          { scope: 'here', kind: '__proto__' },
          { scope: 'template', kind: 'role', signature: 's', path: 'p', after: 'nonsense' },
          { ...good, after: 1 },
        ],
      }),
    ).toMatchObject({
      corrections: [good],
      refused: [
        { entry: 2, because: 'notAnObject' },
        { entry: 3, because: 'unknownKind' },
        { entry: 4, because: 'missingField' },
        { entry: 5, because: 'missingField' },
      ],
    })
    expect(readRulesPack(null)).toEqual({ corrections: [], refused: [] })
    expect(readRulesPack('x').refused.length).toBe(1)
  })
})

describe('words that the clerk says read otherwise', () => {
  const rows: readonly Row[] = [
    ['工作情况表'],
    ['指标', '单位', '上期', '6月'],
    ['编发简报', '期', '10', '12'],
    ['督査件', '件', '5', '7'],
    ['合计', '', '15', '19'],
    ['初核数', '', '14', '19'],
  ]
  const words = (cell: string, before: string, after: string): CorrectionDraft =>
    ({ scope: 'here', kind: 'words', file: read(rows).file, sheet: '月报', cell, before, after }) as const

  it('a heading becomes a period', () => {
    const corrected = read(rows, [words('D2', '6月', '2024年6月'), words('C2', '上期', '2024年5月')])
    expect(at(corrected, 'D3')).toMatchObject({ indicator: '编发简报', period: '2024-06', value: 12 })
    expect(at(corrected, 'C3')).toMatchObject({ indicator: '编发简报', period: '2024-05', value: 10 })
    expect([told(corrected), accounted(corrected)]).toEqual([{ applied: 2, unmatched: 0 }, true])
  })

  it('a name written wrongly, a unit, and whose sheet it is', () => {
    const corrected = read(rows, [
      words('A4', '督査件', '督查件'),
      words('B4', '件', '次'),
      words('A1', '工作情况表', '甲市委办公室2024年工作情况表'),
    ])
    expect(at(corrected, 'D4')).toMatchObject({ indicator: '督查件', unit: '次', office: '中共甲市委办公室', period: '2024-06' })
  })

  it('a row whose name is not to be read loses its name and nothing else', () => {
    const corrected = read(rows, [words('A6', '初核数', ''), words('C6', '14', ''), words('D6', '19', '')])
    expect(figures(corrected).some((row) => row.cell.endsWith('6'))).toBe(false)
    expect(accounted(corrected)).toBe(true)
    expect(figures(corrected).filter((row) => row.cell.endsWith('3'))).toEqual(figures(read(rows)).filter((row) => row.cell.endsWith('3')))
    const { ledger } = corrected.sheets[0] as FileReading['sheets'][number]
    expect(
      [...ledger.role].filter((role, i) => roles[role] === 'outside' && ledger.reasons[ledger.reason[i] as number] === 'correction'),
    ).toHaveLength(3)
  })

  it('only while the cell shows what was overruled: else it is told', () => {
    const corrected = read(rows, [words('D2', '7月', '2024年7月')])
    expect(figures(corrected)).toEqual(figures(read(rows)))
    expect(told(corrected)).toEqual({ applied: 0, unmatched: 1 })
  })
})
