import { describe, expect, it } from 'vitest'
import { importWorkbook } from '../../../src/import/importWorkbook'
import type { Correction } from '../../../src/model/correction'
import { plainRows } from '../../samples/plainRows'

const read = (text: string, file: string, corrections: readonly Correction[] = []) =>
  importWorkbook(
    new TextEncoder().encode(
      text
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .join('\n'),
    ),
    file,
    corrections,
  )

/** What stands in some cells, each as `indicator | office | period | value | parts | measure`. */
const figures = (reading: ReturnType<typeof read>, cells: readonly string[]): string[] => {
  const rows = plainRows(reading.dataset, true)
  return cells.map((cell) => {
    const row = rows.find((one) => one.cell === cell)
    if (!row) return `${cell} –`
    const parts = Object.entries(row.breakdown).map(([name, value]) => `${name}=${value}`)
    const measure = row.measure === 'value' ? [] : [row.measure]
    return [`${cell} ${row.indicator}`, row.office ?? '-', row.period ?? '-', `${row.value} ${row.unit}`.trim(), ...parts, ...measure].join(
      ' | ',
    )
  })
}

describe('A12 a move behind a place is of the place', () => {
  const of = (head: string, lines: string, cell = 'D3') => figures(read(`2024年9月各县财政收入\n${head}\n${lines}`, '收入.csv'), [cell])[0]
  const counties = (rows: readonly (readonly [string, string, string])[]) =>
    rows.map(([income, place, move], k) => `${'甲乙丙丁戊'[k]}县,${income},${place},${move}`).join('\n')
  const four = counties([
    ['21.3', '2', '+1'],
    ['30.1', '1', '持平'],
    ['11.4', '4', '-2'],
    ['15.9', '3', '+1'],
  ])
  it.each([
    ['较上月', four, 'D3 位次 | 甲县 | 2024-09 | 1 | change'],
    ['较上年变化', four, 'D3 位次 | 甲县 | 2024-09 | 1 | change'],
    ['升降', four, 'D3 位次 | 甲县 | 2024-09 | 1 | change'],
    // Arrows, and a dash for none.
    [
      '较上期',
      counties([
        ['9', '2', '↑1'],
        ['7', '3', '↓1'],
        ['12', '1', '—'],
      ]),
      'D3 位次 | 甲县 | 2024-09 | 1 | change',
    ],
    // The same said as how far it fell.
    [
      '较上月',
      counties([
        ['9', '2', '-1'],
        ['7', '3', '1'],
        ['12', '1', '0'],
      ]),
      'D3 位次 | 甲县 | 2024-09 | -1 | change',
    ],
  ])('位次 | %s', (head, lines, wanted) => expect(of(`县区,财政收入(亿元),位次,${head}`, lines)).toBe(wanted))
  it.each([
    // A growth is of what is counted, whole or not.
    ['同比', four, 'D3 财政收入 | 甲县 | 2024-09 | 1 % | change'],
    // Two would have stood at one place.
    [
      '较上月',
      counties([
        ['21.3', '2', '1'],
        ['30.1', '1', '4'],
        ['11.4', '3', '0'],
      ]),
      'D3 财政收入 | 甲县 | 2024-09 | 1 % | change',
    ],
    [
      '较上月',
      counties([
        ['21.3', '2', '1.5'],
        ['30.1', '1', '-0.7'],
        ['11.4', '3', '2.2'],
      ]),
      'D3 财政收入 | 甲县 | 2024-09 | 1.5 % | change',
    ],
    ['较上月(%)', four, 'D3 财政收入 | 甲县 | 2024-09 | 1 % | change'],
  ])('not: 位次 | %s', (head, lines, wanted) => expect(of(`县区,财政收入(亿元),位次,${head}`, lines)).toBe(wanted))
})

describe('H18 完成数 beside other names is a name', () => {
  const of = (head: string, line: string, cells: readonly string[]) =>
    figures(read(`2024年5月有线业务情况\n${head}\n甲县,${line}\n乙县,${line}`, '业务.csv'), cells)
  it.each([
    ['县区,派单,完成数', '104,98', ['B3 派单 | 甲县 | 2024-05 | 104', 'C3 完成数 | 甲县 | 2024-05 | 98']],
    ['县区,完成数,在办', '98,6', ['B3 完成数 | 甲县 | 2024-05 | 98', 'C3 在办 | 甲县 | 2024-05 | 6']],
    ['县区,派单(件),完成数(件)', '104,98', ['B3 派单 | 甲县 | 2024-05 | 104 件', 'C3 完成数 | 甲县 | 2024-05 | 98 件']],
    ['县区,受理件,实绩', '7,9', ['B3 受理件 | 甲县 | 2024-05 | 7', 'C3 实绩 | 甲县 | 2024-05 | 9']],
    [
      '县区,退单,完成情况,差评',
      '1,98,2',
      ['B3 退单 | 甲县 | 2024-05 | 1', 'C3 完成情况 | 甲县 | 2024-05 | 98', 'D3 差评 | 甲县 | 2024-05 | 2'],
    ],
  ])('%s', (head, line, wanted) =>
    expect(
      of(
        head,
        line,
        wanted.map((text) => text.split(' ')[0] as string),
      ),
    ).toEqual(wanted),
  )
  it.each([
    // Alone, or beside its goal or its growth, it is of what the title says.
    ['县区,完成数', '98', ['B3 有线业务 | 甲县 | 2024-05 | 98']],
    ['县区,完成数,同比(%)', '98,2', ['B3 有线业务 | 甲县 | 2024-05 | 98', 'C3 有线业务 | 甲县 | 2024-05 | 2 % | change']],
    ['县区,目标,完成数', '100,98', ['C3 有线业务 | 甲县 | 2024-05 | 98']],
    ['县区,数值', '98', ['B3 有线业务 | 甲县 | 2024-05 | 98']],
  ])('not: %s', (head, line, wanted) =>
    expect(
      of(
        head,
        line,
        wanted.map((text) => text.split(' ')[0] as string),
      ),
    ).toEqual(wanted),
  )
})

describe('W17 a day that ends a month is that month where the series says so', () => {
  const of = (rhythm: string, days: readonly string[]) =>
    figures(
      read(
        `指标名称,售电量:当月值,售水量:当月值\n频率,${rhythm}\n单位,万千瓦时,万吨\n来源,统计局,统计局\n指标ID,K31,K32\n${days.map((day, k) => `${day},${51 + k},${7 + k}`).join('\n')}`,
        '数据.csv',
      ),
      days.map((_, k) => `B${6 + k}`),
    ).map((text) => text.split(' | ')[2])
  it.each([
    ['月,月', ['2024-01-31', '2024-02-29'], ['2024-01', '2024-02']],
    ['月度,月度', ['2023/11/30', '2023/12/31', '2024/1/31'], ['2023-11', '2023-12', '2024-01']],
    ['季,季', ['2024-03-31', '2024-06-30'], ['2024-Q1', '2024-Q2']],
    ['年,年', ['2022-12-31', '2023-12-31'], ['2022', '2023']],
    ['Monthly,Monthly', ['2024-01-31', '2024-02-29'], ['2024-01', '2024-02']],
  ])('频率 %s over %s', (rhythm, days, wanted) => expect(of(rhythm, days)).toEqual(wanted))
  it.each([
    ['日,日', ['2024-01-30', '2024-01-31'], ['2024-01-30', '2024-01-31']],
    ['周,周', ['2024-01-31', '2024-02-29'], ['2024-01-31', '2024-02-29']],
    // One day is no month's last; of two series one is counted otherwise; quarters don't end in February.
    ['月,月', ['2024-01-31', '2024-02-28'], ['2024-01-31', '2024-02-28']],
    ['月,日', ['2024-01-31', '2024-02-29'], ['2024-01-31', '2024-02-29']],
    ['季,季', ['2024-01-31', '2024-02-29'], ['2024-01-31', '2024-02-29']],
  ])('not: 频率 %s over %s', (rhythm, days, wanted) => expect(of(rhythm, days)).toEqual(wanted))
})

describe('E9 a 月报 that says nothing of when asks, and is of the month of its date', () => {
  const text = '窗口,受理(件),办结(件)\n人社,104,68\n税务,74,46\n公安,64,38'
  it.each([
    ['窗口月报.csv', '2024-05'],
    ['窗口工作月报表.csv', '2024-05'],
    ['窗口_季报.csv', '2024-Q2'],
    ['窗口日报.csv', '2024-05-31'],
    ['窗口年报（汇总）.csv', '2024'],
  ])('%s', (file, period) => {
    const asked = read(text, file)
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['asOf'])
    const [question] = asked.questions
    const answer: Correction = {
      scope: 'here',
      kind: 'asOf',
      file: asked.file,
      sheet: question?.sheet ?? '',
      before: null,
      after: '2024-05-31',
      id: 'a',
    } as Correction
    const told = read(text, file, [answer])
    expect(told.questions).toEqual([])
    expect(figures(told, ['B2', 'C4']).map((one) => one.split(' | ')[2])).toEqual([period, period])
  })
  it.each(['窗口统计.csv', '窗口月报送量.csv', '晚报发行.csv', '2024年5月窗口月报.csv', '窗口季报道.csv'])('not: %s asks nothing', (file) =>
    expect(read(text, file).questions).toEqual([]),
  )
})

describe('E10 a table without a time is of the one time of those before it', () => {
  const first = (when: string, other = when) =>
    `,${when}派单情况,,${other}缓装情况\n县区,派单(件),办结(件),缓装(件)\n甲县,104,98,17\n乙县,74,46,15`
  const second = '县区,组网,退单\n甲县,31,30\n乙县,22,19'
  const of = (above: string, below = second) => {
    const rows = plainRows(read(`${above}\n注：不含校园业务。\n${below}`, '业务.csv').dataset, true)
    return rows.find((row) => row.indicator.includes('组网') && row.office === '甲县')?.period ?? null
  }
  it.each([
    [first('2024年5月'), '2024-05'],
    [first('2024年'), '2024'],
    [first('2024年一季度'), '2024-Q1'],
    [first('2024年1—6月'), '2024-H1'],
    ['县区,2024年5月\n甲县,104\n乙县,74', '2024-05'],
  ])('%s', (above, period) => expect(of(above)).toBe(period))
  it.each([
    // Two times above, times down its side, no time at all, or a time of its own.
    [first('2024年5月', '2024年4月'), second, null],
    ['月份,甲县,乙县\n2024年5月,104,98\n2024年6月,74,46', second, null],
    ['县区,派单(件)\n甲县,104\n乙县,74', second, null],
    [first('2024年5月'), '县区,2023年组网,2023年退单\n甲县,31,30\n乙县,22,19', '2023'],
  ])('not: %s over %s', (above, below, period) => expect(of(above, below)).toBe(period))
})

describe('L24 bodies over columns beside bodies down the side are parts', () => {
  const of = (head: string, cells: readonly string[], names = ['养老机构', '儿童机构']) =>
    figures(read(`2024年养老服务机构情况\n${head}\n${names[0]},32,12,20\n${names[1]},14,3,11`, '机构.csv'), cells)
  it.each([
    [
      '机构,总数,公办,民办',
      [
        'B3 养老服务机构 | 养老机构 | 2024 | 32',
        'C3 养老服务机构 | 养老机构 | 2024 | 12 | 类别=公办',
        'D4 养老服务机构 | 儿童机构 | 2024 | 11 | 类别=民办',
      ],
    ],
    ['机构,合计,公办,民办', ['B3 养老服务机构 | 养老机构 | 2024 | 32', 'D3 养老服务机构 | 养老机构 | 2024 | 20 | 类别=民办']],
  ])('%s', (head, wanted) =>
    expect(
      of(
        head,
        wanted.map((text) => text.split(' ')[0] as string),
      ),
    ).toEqual(wanted),
  )
  it('no figure of a row loses what its column says: all keys differ', () => {
    for (const head of [
      '机构,总数,公办,民办',
      '单位,县级,市级,省级',
      '部门,甲县,乙县,丙县',
      '科室,一分局,二分局,三分局',
      '镇街,东站,西站,南站',
    ]) {
      const rows = plainRows(read(`2024年办件情况\n${head}\n水务局,32,12,20\n交通局,14,3,11`, '办件.csv').dataset, true)
      const keys = rows.map((row) =>
        JSON.stringify([row.indicator, row.office, row.period, row.breakdown, row.flags.includes('aggregate')]),
      )
      expect([head, new Set(keys).size]).toEqual([head, 6])
    }
  })
  it('not: bodies over columns alone, or beside what is counted, are whose the figures are', () => {
    expect(figures(read('2024年情况\n指标,甲县,乙县\n受理(件),3,4\n办结(件),2,4', '情况.csv'), ['B3', 'C4'])).toEqual([
      'B3 受理 | 甲县 | 2024 | 3 件',
      'C4 办结 | 乙县 | 2024 | 4 件',
    ])
  })
})

describe('persons are members, those whom one asks are none', () => {
  const of = (head: string) =>
    figures(read(`2025年干部培训情况\n${head},处室,学习时长(小时)\n张某甲,秘书处,60\n李某乙,督查处,72`, '培训.csv'), ['C3'])[0]
  it.each([
    ['姓名', 'C3 学习时长 | 秘书处 | 2025 | 60 小时 | 姓名=张某甲'],
    ['学员姓名', 'C3 学习时长 | 秘书处 | 2025 | 60 小时 | 学员姓名=张某甲'],
    ['联系人', 'C3 学习时长 | 秘书处 | 2025 | 60 小时'],
    ['经办人', 'C3 学习时长 | 秘书处 | 2025 | 60 小时'],
    ['分管领导', 'C3 学习时长 | 秘书处 | 2025 | 60 小时'],
  ])('%s', (head, wanted) => expect(of(head)).toBe(wanted))
})
