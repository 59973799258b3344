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

it('a clerk’s unit of a rate holds against what its name says', () => {
  const rows = [['2024年9月警情'], ['派出所', '办结率'], ['东城派出所', '96.5'], ['西城派出所', '91.0']]
  const form = read(rows).sheets[0]?.signature ?? ''
  const unit = { scope: 'template', kind: 'unit', signature: form, path: '办结率', before: '%', after: '件/百件' } as const
  expect([at(read(rows), 'B3')?.unit, at(read(rows, [unit]), 'B3')?.unit]).toEqual(['%', '件/百件'])
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

describe('what a clerk says of a form holds next month, whatever moved', () => {
  /** Said of July's sheet; August's has other values, a row more and a column in another place. */
  const monthTwo = (july: readonly Row[], august: readonly Row[], said: readonly ((signature: string) => CorrectionDraft)[]) => {
    const { signature } = read(july).sheets[0] as FileReading['sheets'][number]
    const drafts = said.map((one) => one(signature))
    const [first, second] = [read(july, drafts), read(august, drafts)]
    for (const reading of [first, second])
      expect([told(reading), accounted(reading)]).toEqual([{ applied: drafts.length, unmatched: 0 }, true])
    return { plain: read(july), first, second }
  }
  const form = (signature: string) => ({ scope: 'template', signature }) as const

  it('all figures count one thing: the names they had tell them apart', () => {
    const { plain, first, second } = monthTwo(
      [
        ['学历', '小学', '初中', '高中'],
        ['满意', '54.4', '57.7', '58.3'],
        ['一般', '27.0', '30.7', '31.3'],
      ],
      [
        ['学历', '小学', '高中', '初中'],
        ['满意', '50.1', '51.2', '52.3'],
        ['一般', '29.0', '28.7', '27.3'],
        ['不满意', '18.1', '17.7', '16.3'],
      ],
      [(signature) => ({ ...form(signature), kind: 'counted', before: '小学', after: '满意程度' })],
    )
    expect(new Set(figures(plain).map((row) => row.indicator)).size).toBeGreaterThan(1)
    expect(new Set([...figures(first), ...figures(second)].map((row) => row.indicator))).toEqual(new Set(['满意程度']))
    expect([at(first, 'C2')?.value, JSON.stringify(at(first, 'C2')?.breakdown)]).toEqual([57.7, expect.stringContaining('初中')])
    expect([at(second, 'C4')?.value, JSON.stringify(at(second, 'C4')?.breakdown)]).toEqual([
      17.7,
      expect.stringMatching(/不满意.*高中|高中.*不满意/),
    ])
  })

  it('a column that only its unit tells apart is called otherwise, and its changes with it', () => {
    const head = (months: string): Row[] => [
      ['2024年' + months + '信访总量对比表', '', '', '', '', '', ''],
      ['县区', '2024年' + months, '', '2023年同期', '', '同比（%）', ''],
      ['', '件次', '人次', '件次', '人次', '件次', '人次'],
    ]
    const { first, second } = monthTwo(
      [...head('1—7月'), ['东山县', '110', '165', '100', '150', '10', '10'], ['西水县', '90', '210', '100', '200', '-10', '5']],
      [
        ...head('1—8月'),
        ['东山县', '121', '180', '110', '150', '10', '20'],
        ['南河县', '50', '60', '40', '75', '25', '-20'],
        ['西水县', '90', '230', '100', '200', '-10', '15'],
      ],
      [
        (signature) => ({ ...form(signature), kind: 'indicator', path: '件次', before: '信访总量', after: '信访件次' }),
        (signature) => ({ ...form(signature), kind: 'indicator', path: '人次', before: '信访总量', after: '信访人次' }),
      ],
    )
    expect(['B4', 'E4', 'F4', 'G5'].map((cell) => at(first, cell)?.indicator)).toEqual(['信访件次', '信访人次', '信访件次', '信访人次'])
    expect(at(second, 'G5')).toMatchObject({ indicator: '信访人次', measure: 'change', period: '2024-01/2024-08' })
  })

  it('a column named beside rows that name the indicators counts a thing of its own', () => {
    const { first, second } = monthTwo(
      [
        ['考核指标', '单位', '权重', '2023年7月完成数'],
        ['固定资产投资', '亿元', '15', '3.4'],
        ['农村改厕', '户', '8', '420'],
      ],
      [
        ['考核指标', '单位', '2023年8月完成数', '权重'],
        ['固定资产投资', '亿元', '4.1', '16'],
        ['新增就业', '人', '126', '7'],
        ['农村改厕', '户', '430', '9'],
      ],
      [(signature) => ({ ...form(signature), kind: 'indicator', path: '权重', before: '固定资产投资', after: '考核权重' })],
    )
    expect(at(first, 'C2')).toMatchObject({ indicator: '考核权重', value: 15, unit: '' })
    expect(at(first, 'D2')).toMatchObject({ indicator: '固定资产投资', unit: '亿元' })
    expect(at(second, 'D4')).toMatchObject({ indicator: '考核权重', value: 9 })
  })

  it('a column is of the time of another, of the same period last year, or of the period before', () => {
    const rows = (month: string, moved: boolean, more: readonly Row[]): Row[] => {
      const all: Row[] = [['街道', `2024年${month}户数`, '人口'], ['东街道', '120', '300'], ['西街道', '90', '210'], ...more]
      return moved ? all.map(([a, b, c]) => [a as string, c as string, b as string]) : all
    }
    const said = (kind: 'timeOf' | 'time', after: string) => (signature: string) =>
      ({ ...form(signature), kind, path: '人口', before: null, after }) as CorrectionDraft
    const months = [rows('7月', false, []), rows('8月', true, [['南街道', '50', '90']])] as const
    expect(at(read(months[0]), 'C2')?.period ?? null).toBeNull()
    const same = monthTwo(...months, [said('timeOf', '户数')])
    expect([at(same.first, 'C2')?.period, at(same.second, 'B4')?.period]).toEqual(['2024-07', '2024-08'])
  })

  it('days stand for the year they end, which begins in July of the year before', () => {
    const rows = (y: number, more: readonly Row[]): Row[] => [
      ['公司', '日期', '收入合计（万元）'],
      ['甲公司', `${y}-12-31`, '12'],
      ['乙公司', `${y}-12-31`, '15'],
      ...more,
    ]
    const { plain, first, second } = monthTwo(rows(2022, []), rows(2023, [['丙公司', '2023-12-31', '20']]), [
      (signature) => ({ ...form(signature), kind: 'days', before: null, after: 'year' }),
      (signature) => ({ ...form(signature), kind: 'yearFrom', before: null, after: -6 }),
      (signature) => ({ ...form(signature), kind: 'total', path: '收入合计(万元)', before: 'total', after: 'none' }),
    ])
    expect(at(plain, 'C2')).toMatchObject({ period: expect.stringContaining('2022-12-31') })
    expect(at(first, 'C2')).toMatchObject({ period: '2021-07/2022-06', flags: expect.not.arrayContaining(['aggregate']) })
    expect(at(second, 'C4')).toMatchObject({ period: '2022-07/2023-06', value: 20 })
  })

  it.each([
    [3, '2023年', '2023-04/2024-03'],
    [3, '2023年一季度', '2023-Q2'],
    [6, '2023年上半年', '2023-H2'],
    [-3, '2024年', '2023-10/2024-09'],
    [8, '2023年', '2023-09/2024-08'],
    [3, '2023年5月', '2023-05'],
  ] as const)('years moved by %i months: %s is %s', (after, written, code) => {
    const rows: Row[] = [
      ['指标', `${written}（件）`],
      ['编发简报', '12'],
      ['督查件', '7'],
    ]
    const { signature } = read(rows).sheets[0] as FileReading['sheets'][number]
    expect(at(read(rows, [{ ...form(signature), kind: 'yearFrom', before: null, after }]), 'B2')?.period).toBe(code)
  })

  it('a column holds goals, a ceiling, places or changes, whatever its heading says', () => {
    const said = (path: string, after: string) => (signature: string) =>
      ({ ...form(signature), kind: 'measure', path, before: 'value', after }) as CorrectionDraft
    const head = (month: string) => [`2023年${month}各县情况`, '', '', '', '']
    const { plain, first, second } = monthTwo(
      [
        head('1—7月'),
        ['单位', '信访件', '掌握数', '所处位置', '幅度'],
        ['甲县', '12', '15', '2', '3.5'],
        ['乙县', '15', '20', '1', '-2.4'],
      ],
      [
        head('1—8月'),
        ['单位', '所处位置', '信访件', '掌握数', '幅度'],
        ['甲县', '1', '14', '16', '4.5'],
        ['丙县', '3', '9', '10', '1.2'],
        ['乙县', '2', '17', '21', '-1.4'],
      ],
      [said('掌握数', 'ceiling'), said('所处位置', 'rank'), said('幅度', 'samePeriodLastYear')],
    )
    expect(['C3', 'D3', 'E3'].map((cell) => at(plain, cell)?.measure)).toEqual(['value', 'value', 'value'])
    expect(['B3', 'C3', 'D3', 'E3'].map((cell) => at(first, cell)?.measure)).toEqual(['value', 'target', 'rank', 'change'])
    // A ceiling beside the only figures there are is theirs.
    expect(at(first, 'C3')?.indicator).toBe('信访件')
    expect(first.dataset.indicators.find((one) => one.name === '信访件')?.favours).toBe('less')
    expect(at(first, 'E4')).toMatchObject({ against: 'samePeriodLastYear', value: -2.4 })
    expect(['B5', 'C5', 'D5', 'E5'].map((cell) => at(second, cell)?.measure)).toEqual(['rank', 'value', 'target', 'change'])
  })

  it('names in a column are persons, not offices; the offices they were are gone', () => {
    const { plain, first, second } = monthTwo(
      [
        ['科室名称', '2023年7月报送（条）', '采用（条）'],
        ['综合科', '12', '3'],
        ['信息科', '15', '4'],
      ],
      [
        ['科室名称', '采用（条）', '2023年8月报送（条）'],
        ['综合科', '2', '11'],
        ['法规科', '1', '9'],
        ['信息科', '5', '16'],
      ],
      [(signature) => ({ ...form(signature), kind: 'names', path: '科室名称', before: 'office', after: 'part' })],
    )
    expect(at(plain, 'B2')?.office).toBe('综合科')
    expect(at(first, 'B2')).toMatchObject({ office: null })
    expect(JSON.stringify(at(second, 'C3')?.breakdown)).toContain('法规科')
  })
})
