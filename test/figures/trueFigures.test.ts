import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { Selection } from '../../src/figures/selection'
import type { LedgerItem } from '../../src/model/ledger'
import { kindInputs } from './kindInputs'
import { codeOf, makeDataset, officeIdOf } from './makeDataset'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from './numberScanner'
import {
  adoptionRelations,
  benchmarks,
  eightOffices,
  followUps,
  ledger,
  officesByMonth,
  officesTwoYears,
  officeWork,
  publications,
  reformTasks,
  scores,
  selectionOf,
  statusesWithRest,
  statusLegend,
  unequalSpans,
} from './sheets'

function build(kind: FigureKind, selection: Selection): Figure {
  expect(figureKinds[kind].unsuited(selection)).toBeNull()
  const figure = figureKinds[kind].build(selection)
  expect(strayNumbers(figure, selection.dataset, selection.items)).toEqual([])
  expect(wrongFacts(figure)).toEqual([])
  expect(misprintedFacts(figure)).toEqual([])
  return figure
}

const mark = (figure: Figure, category: string) => marksOf(figure).find((m) => m.category === category)

describe('完成率: 34 of 66 at the end of July', () => {
  const figure = build('completion', selectionOf(reformTasks()))
  it('is past half and behind the schedule by day', () => {
    expect(figure.headline.text).toBe('2项均已过半，仍慢于时序6.5个百分点以上')
    expect(figure.subtitle).toBe('滨州市委政研室 · 改革任务完成率（%） · 截至2023年7月底 · 时序按日计，212/365天')
    expect(mark(figure, '省委改革任务')).toMatchObject({
      detail: '34 / 66项',
      label: '51.5%',
      gap: { text: '−6.6', merit: 'bad' },
      target: 100,
    })
    expect(mark(figure, '自主创新改革事项')).toMatchObject({ detail: '49 / 95项', label: '51.6%', gap: { text: '−6.5', merit: 'bad' } })
  })
  it('keeps the stated total last and counts only its parts', () => {
    expect(marksOf(figure).map((m) => m.category)).toEqual(['省委改革任务', '自主创新改革事项', '合计'])
    expect(mark(figure, '合计')).toMatchObject({ detail: '83 / 161项', label: '51.6%' })
  })
  it('draws half and schedule', () =>
    expect(figure.references).toMatchObject([
      { name: '过半', value: 50, line: 'solid' },
      { name: '时序', text: '58.1', line: 'dashed', derivation: { text: '212天 ÷ 365天 = 58.1%' } },
    ]))
  it('says it for the 通报', () =>
    expect(figure.sentence.text).toBe(
      '截至2023年7月底，滨州市委政研室省委改革任务66项，已完成34项，完成率51.5%，低于时序进度6.6个百分点；自主创新改革事项95项，已完成49项，完成率51.6%，低于时序进度6.5个百分点。',
    ))
  it('by month the schedule is 58.3, by half 50', () => {
    expect(build('completion', selectionOf(reformTasks(), { settings: { schedule: 'byMonth' } })).references[1]).toMatchObject({
      text: '58.3',
    })
    const half = build('completion', selectionOf(reformTasks(), { settings: { schedule: 'half' } }))
    expect(half.headline.text).toBe('2项均达到时序')
  })
  it('is 双过半 all the same', () => {
    const both = build('doubleHalf', selectionOf(reformTasks()))
    expect(both.headline.text).toBe('2项均实现双过半')
    expect(both.notes).toContain('双过半不等于达到时序')
    expect(marksOf(both).map((m) => m.at?.[0].toFixed(1))).toEqual(['58.1', '58.1'])
  })
})

describe('报送→采用: 525 → 53 → 35', () => {
  const figure = build('adoption', selectionOf(officeWork(), { relations: adoptionRelations }))
  it('takes each step as a share of the first', () => {
    expect(figure.headline.text).toBe('报送省信息525篇，被省采用占10.1%')
    expect(marksOf(figure).map((m) => [m.label, m.rate?.text])).toEqual([
      ['525篇', undefined],
      ['53篇', '10.1%'],
      ['35篇', '6.7%'],
    ])
    expect(figure.notes).toContain('两项都以报送省信息为底')
  })
  it('says nothing of steps that no sheet relates', () =>
    expect(figureKinds.adoption.unsuited(selectionOf(officeWork()))).toMatchObject({ code: 'noStages' }))
})

describe('状态', () => {
  it('adds to the printed totals', () => {
    const figure = build('statusBreakdown', selectionOf(followUps(), { settings: { legend: statusLegend } }))
    expect(figure.headline.text).toBe('督办事项662项，逾期22项，办结429项')
    const panel = figure.panels[0]!
    expect(panel.rows?.map((row) => row.end)).toEqual(['157项', '50项', '455项', '662项'])
    panel.rows?.forEach((_, r) => expect(panel.series.reduce((sum, s) => sum + (s.marks[r]?.value ?? 0), 0)).toBe([157, 50, 455, 662][r]))
    expect(panel.series.map((s) => s.status)).toEqual(['green', 'blue', 'yellow', 'red'])
  })
  it('shows what the sheet leaves out as 其余: 3 + 13 + 11 = 27', () => {
    const figure = build('statusBreakdown', selectionOf(statusesWithRest()))
    const rest = figure.panels[0]?.series.find((s) => s.status === 'rest')?.marks[0]
    expect(rest).toMatchObject({ value: 11, flags: ['derived'], derivation: { rule: 'remainder', text: '27 − 3 − 13 = 11' } })
    expect(figure.notes).toContain('其余11项未列明')
    expect(figure.notes).toContain('表内没有图例，只分类不着色')
  })
  it('counts ledger lines, each once in the total, by their fills', () => {
    const figure = build('statusBreakdown', selectionOf(officeWork(), { items: ledger() }))
    expect(figure.headline.text).toBe('台账任务10项，逾期1项（市水利局），办结4项')
    expect(figure.notes).toContain('1项有几家牵头，各计一次，合计不重复')
    const total = figure.panels[0]!.series.map((s) => s.marks[s.marks.length - 1]!)
    expect(total.map((m) => m.items?.length)).toEqual(total.map((m) => m.value))
  })
})

describe('unequal spans', () => {
  const figure = build('comparison', selectionOf(unequalSpans()))
  it('督查 160 of seven months against 450 of twelve is a monthly rate with both spans printed', () => {
    expect(figure.headline.text).toBe('按月均比，宿迁市委办37.5次，滨州市委办22.9次')
    expect(figure.subtitle).toBe('开展各类督查（次/月） · 两家时段不同，不比总数')
    expect(marksOf(figure).map((m) => [m.category, m.detail, m.label, m.rank])).toEqual([
      ['宿迁市委办', '2016年，12个月', '37.5　450次 ÷ 12', ''],
      ['滨州市委办', '2023年1—7月，7个月', '22.9　160次 ÷ 7', ''],
    ])
    expect(figure.source).toBe('来源：11_五办公室指标汇总_GB18030.csv · 月均为推算')
  })
  it('no kind sets the bare 160 beside the bare 450', () => {
    for (const kind of Object.keys(figureKinds) as FigureKind[]) {
      const selection = selectionOf(unequalSpans())
      if (figureKinds[kind].unsuited(selection) !== null) continue
      const values = marksOf(figureKinds[kind].build(selection)).map((m) => m.value)
      expect(values.includes(160) && values.includes(450), kind).toBe(false)
    }
  })
  it('a part-year is never a change against whole years', () => {
    const dataset = makeDataset([
      [
        { rows: 'indicator', columns: 'period', office: '甲办' },
        `
      指标 | 2021 | 2022 | 2023-01/2023-07
      起草（篇） | 930 | 985 | 600
    `,
      ],
    ])
    const figure = build('yearOverYear', selectionOf(dataset))
    expect(figure.subtitle).toContain('2022年与2021年')
    expect(marksOf(figure).map((m) => m.category)).toEqual(['2021年', '2022年'])
  })
  it('stocks never become monthly rates', () => {
    const dataset = makeDataset(
      [
        [
          { rows: 'office', columns: 'period', indicator: '保留简报（份）' },
          `
      单位 | @2022-12-31 | @2023-06-30
      甲办 | 60 |
      乙办 | | 35
    `,
        ],
      ],
      { indicators: { 保留简报: { aggregation: { overTime: 'last', overOffices: 'sum', overBreakdown: 'sum' } } } },
    )
    const figure = build('comparison', selectionOf(dataset))
    expect(figure.headline.text).not.toContain('月均')
    expect(figure.notes.join()).toContain('只并列，不排序')
  })
})

describe('得分', () => {
  const figure = build('scoreboard', selectionOf(scores()))
  it('a veto has its score, no place, and its reason', () => {
    expect(figure.headline.text).toBe('一处97.5分居首，四处90.5分居末，三处一票否决，不排名')
    expect(mark(figure, '三处')).toMatchObject({
      rank: '—',
      value: 90.5,
      detail: '一票否决',
      flags: expect.arrayContaining(['veto', 'notRanked']),
    })
    expect(mark(figure, '四处')).toMatchObject({ rank: '3', stars: 4 })
  })
})

describe('构成', () => {
  it('parts add to 100 and the total isn’t cut in again', () => {
    const figure = build('composition', selectionOf(publications()))
    expect(marksOf(figure).map((m) => m.detail)).toEqual(['112期', '83期', '48期', '44期'])
    expect(marksOf(figure).reduce((sum, m) => sum + (m.value ?? 0), 0)).toBeCloseTo(100, 9)
  })
  it('a rate is never stacked', () => {
    const dataset = makeDataset([
      [
        { rows: 'breakdown', columns: 'period', indicator: '批示率（%）', office: '甲办' },
        `
      刊物 | 2023
      快报 | 88.9
      专报 | 91.6
    `,
      ],
    ])
    expect(figureKinds.composition.unsuited(selectionOf(dataset))).toMatchObject({ code: 'noParts' })
    expect(figureKinds.contribution.unsuited(selectionOf(dataset))).not.toBeNull()
  })
  it('subsets (其中) are no parts of a whole', () => {
    const dataset = officeWork()
    expect(
      figureKinds.composition.unsuited(
        selectionOf(dataset, { relations: adoptionRelations, indicators: [codeOf(dataset, 'indicator', '报送省信息')] }),
      ),
    ).toMatchObject({ code: 'noParts' })
  })
})

describe('the others', () => {
  it('谁拉动了变化: steps lead from total to total', () => {
    const figure = build('contribution', selectionOf(officesTwoYears()))
    expect(figure.headline.text).toBe('开展督查增加6次，甲办增加8次最多')
    const marks = marksOf(figure)
    let level = marks[0]?.value ?? 0
    for (const step of marks.slice(1, -1)) {
      expect(step.from).toBe(level)
      level += step.value ?? 0
    }
    expect(level).toBe(marks[marks.length - 1]?.value)
  })
  it('对标差距: rates in 百分点, units apart', () => {
    const figure = build('benchmarkGap', selectionOf(benchmarks()))
    expect(figure.panels.map((p) => [p.title, p.unit, p.rowScales])).toEqual([
      ['省内标杆 青岛市政府办公厅', '', true],
      ['省外标杆 苏州市府办', '', true],
    ])
    expect(figure.notes).toContain('单位不同，条长为差距占标杆数的比例')
    expect(
      marksOf(figure)
        .slice(0, 2)
        .map((m) => m.label),
    ).toEqual(['62.0%', '120篇'])
    expect(marksOf(figure)[0]).toMatchObject({
      value: 62,
      gap: { text: '−26.0个百分点', merit: 'bad' },
      derivation: { text: '62.0% − 88.0% = −26.0个百分点' },
    })
  })
  it('报送情况: a blank is missing, a dash and a zero are reports', () => {
    const figure = build('coverage', selectionOf(officesByMonth()))
    expect(figure.headline.text).toBe('2023年7月8家中7家已报，示例区丁未报')
    expect(figure.sentence.text).toBe('2023年7月，应报8家，已报7家。未报单位：示例区丁。零报单位：市直辛。')
  })
  it('台账销号: what is left and what should be', () => {
    const figure = build('burnDown', selectionOf(officeWork(), { items: ledger(), settings: { asOf: 19569 } }))
    expect(figure.headline.text).toBe('10项任务已销号4项，余6项，1项逾期')
    expect(figure.panels[0]?.series.map((s) => s.marks.map((m) => m.value))).toEqual([
      [9, 9, 7, 6],
      [9, 8, 7, 5],
    ])
  })
  it('位次变化 breaks at what wasn’t reported', () => {
    const figure = build('rankShift', selectionOf(officesByMonth(), { settings: { own: '示例区丁' as never } }))
    const own = figure.panels[0]?.series.find((s) => s.role === 'own')
    expect(own?.marks.map((m) => m.value)).toEqual([5, 4, 3, 1, 2, 1, null])
    expect(figure.headline.text).toBe('报送信息位次变化')
  })
  it('综合画像 stands against the mean', () => {
    const figure = build('profile', selectionOf(eightOffices(), { settings: { own: '示例区丁' as never } }))
    expect(figure.headline.text).toBe('示例区丁3项指标均高于均值')
  })
  it('走势 of eight offices: the mean leaves out what isn’t reported', () => {
    const figure = build('trend', selectionOf(officesByMonth(), { settings: { own: '示例区丁' as never } }))
    expect(figure.headline.text).toBe('8家中5家7月报送信息少于6月')
    expect(figure.panels[0]).toMatchObject({ title: '示例区丁', own: true })
    const ghost = figure.panels[0]?.series[1]?.marks.map((m) => m.label)
    expect(ghost).toEqual(['9.5', '8.5', '10.5', '10.3', '10.6', '10.3', '8.0'])
    expect(figure.panels[0]?.series[0]?.marks[6]).toMatchObject({ value: null, missing: 'blank', label: '未报' })
  })
})

describe('what a headline may not claim', () => {
  const line = (head: string, cells: string) =>
    build(
      'trend',
      selectionOf(makeDataset([[{ rows: 'indicator', columns: 'period', office: '甲办' }, `指标 | ${head}\n督查（次） | ${cells}`]])),
    )
  it('two months given as one are drawn as one, and are no highest month', () => {
    const figure = line('2023-01/2023-02 | 2023-03 | 2023-04 | 2023-05', '30 | 18 | 16 | 20')
    expect(marksOf(figure).map((m) => [m.category, m.label])).toEqual([
      ['1—2月', '30'],
      ['3月', '18'],
      ['4月', '16'],
      ['5月', '20'],
    ])
    expect(figure.headline.text).toBe('督查5月最高，20次')
    expect(figure.sentence.text).toContain('最高为5月的20次')
  })
  it('an unsettled figure leads nothing', () => {
    const dataset = makeDataset([
      [
        { rows: 'office', columns: 'period', indicator: '督查（次）' },
        '单位 | 2022-H1 | 2023-H1\n甲办 | 10 | 12!\n乙办 | 10 | 13\n丙办 | 10 | 9',
      ],
      [{ rows: 'office', columns: 'period', indicator: '督查（次）' }, '单位 | 2023-H1\n甲办 | 30!'],
    ])
    const figure = build('yearOverYear', selectionOf(dataset))
    // Who grew most isn't sure while one is unsettled; that this one grew is, and so is who alone fell.
    expect(figure.headline.text).toBe('督查3家2增1降，只有丙办下降10.0%')
    expect(mark(figure, '甲办')).toMatchObject({ aside: '10 → 30 / 12次 待定', flags: expect.arrayContaining(['conflict']) })
    expect(figure.notes).toContain('甲办两表不符，待定')
    expect(mark(build('ranking', selectionOf(dataset)), '甲办')).toMatchObject({ label: '30 / 12 待定', value: 12, others: [12, 30] })
  })
  it('from plus to minus is no percentage', () => {
    const figure = build(
      'yearOverYear',
      selectionOf(
        makeDataset([
          [
            { rows: 'office', columns: 'period', indicator: '净增（个）' },
            '单位 | 2022-H1 | 2023-H1\n甲办 | 3 | -6\n乙办 | 4 | 5\n丙办 | -3 | 2',
          ],
        ]),
      ),
    )
    expect(mark(figure, '甲办')).toMatchObject({ value: null, change: { text: '由正转负，减少9个' } })
    expect(mark(figure, '丙办')).toMatchObject({ value: null, change: { text: '由负转正，增加5个' } })
    expect(figure.headline.text).toBe('净增3家2增1降，只有甲办由正转负，减少9个')
  })
  it('mixed favours colour nothing, and a note says so', () => {
    const figure = build(
      'yearOverYear',
      selectionOf(
        makeDataset(
          [
            [
              { rows: 'indicator', columns: 'period', office: '甲办' },
              '指标 | 2022-H1 | 2023-H1\n信访（件） | 30 | 20\n采用（篇） | 10 | 14',
            ],
          ],
          { indicators: { 信访: { favours: 'less' } } },
        ),
      ),
    )
    expect(marksOf(figure).map((m) => m.change?.merit)).toEqual(['neutral', 'neutral'])
    expect(figure.notes).toContain('各项好坏方向不一，涨跌不着好坏色')
  })
  it('rates change in 百分点 and stay off the axis of percent', () => {
    const dataset = makeDataset([
      [
        { rows: 'indicator', columns: 'period', office: '甲办' },
        '指标 | 2022-H1 | 2023-H1\n报送（篇） | 100 | 120\n办结（件） | 50 | 60\n采用率（%） | 9.4 | 10.1',
      ],
    ])
    const figure = build('yearOverYear', selectionOf(dataset))
    expect(marksOf(figure).map((m) => m.category)).toEqual(['报送', '办结'])
    expect(figure.notes).toContain('另有1项比率以百分点计变化，不在此图')
    const rate = build('yearOverYear', selectionOf(dataset, { indicators: [codeOf(dataset, 'indicator', '采用率')] }))
    expect(rate.headline.text).toBe('采用率10.1%，同比提高0.7个百分点')
  })
})

describe('laws', () => {
  const half = fc.integer({ min: 1, max: 99999 })
  const table = (rows: readonly (readonly [number, number])[]) =>
    makeDataset([
      [
        { rows: 'office', columns: 'period', indicator: '督查（次）' },
        ['- | 2022-H1 | 2023-H1', ...rows.map(([a, b], k) => `${String.fromCharCode(0x4e00 + k)}办 | ${a} | ${b}`)].join('\n'),
      ],
    ])

  it('a doubled series is +100.0 %', () => {
    fc.assert(
      fc.property(fc.array(half, { minLength: 2, maxLength: 8 }), (values) => {
        const figure = build('yearOverYear', selectionOf(table(values.map((v) => [v, v * 2]))))
        expect(marksOf(figure).every((m) => m.value === 100 && m.label === '100.0%')).toBe(true)
        expect(figure.headline.text).toBe(`督查${values.length}家均增长`)
      }),
      { seed: 11, numRuns: 25 },
    )
  })
  it('places don’t change when all figures are scaled', () => {
    fc.assert(
      fc.property(fc.array(half, { minLength: 2, maxLength: 12 }), fc.integer({ min: 2, max: 9 }), (values, k) => {
        const places = (scale: number) =>
          marksOf(build('ranking', selectionOf(table(values.map((v) => [1, v * scale]))))).map((m) => [m.category, m.rank])
        expect(places(k)).toEqual(places(1))
      }),
      { seed: 12, numRuns: 25 },
    )
  })
  it('a headline that says who is first has named the largest mark, one that says who has fewest the smallest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 }), (values) => {
        const figure = build('ranking', selectionOf(table(values.map((v) => [1, v]))))
        const match = /^(.)办督查/.exec(figure.headline.text)
        if (match === null) return
        // Where several are first together, who has fewest alone is named, and the words say so.
        const end = figure.headline.text.endsWith('中最少') ? Math.min(...values) : Math.max(...values)
        expect(values.filter((v) => v === end).length).toBe(1)
        expect(`${match[1]}办`).toBe(marksOf(figure).find((m) => m.value === end)?.category)
      }),
      { seed: 13, numRuns: 60 },
    )
  })
  it('the counts of a 同比 headline are the counts of its marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 2, maxLength: 9 }),
        (rows) => {
          const figure = build('yearOverYear', selectionOf(table(rows)))
          const of = (direction: string) => marksOf(figure).filter((m) => m.change?.direction === direction).length
          const said = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(figure.headline.text.split('，')[0] ?? '')?.[1] ?? -1)
          if (/均/.test(figure.headline.text)) return
          for (const [unit, direction] of [
            ['增', 'up'],
            ['平', 'flat'],
            ['降', 'down'],
          ] as const)
            if (said(unit) >= 0) expect(said(unit)).toBe(of(direction))
        },
      ),
      { seed: 14, numRuns: 60 },
    )
  })
})

describe('what nobody stated', () => {
  it('a ledger without a date of its own calls overdue only what it calls so itself', () => {
    const items = ledger().map((item) => ({ ...item, closedOn: null }))
    const figure = build('schedule', selectionOf(makeDataset([]), { items }))
    expect(figure.headline.text).toBe('10项任务，逾期1项，已销号4项')
    expect([figure.subtitle, figure.references, figure.notes[0]]).toEqual(['任务时限', [], '表中没有截至日期，不按时限判断逾期'])
    expect(marksOf(figure).flatMap((m) => (m.flags.length === 0 ? [] : [m.category]))).toEqual(['防汛备汛'])
    expect(mark(figure, '防汛备汛')?.label).toBe('7月10日到期，未销号')
    expect(mark(figure, '消防隐患整改')?.label).toBe('已销号')
  })
  it('十四五 of another sheet is over in 2025 and says nothing of the day a ledger is looked at', () => {
    const items = ledger().map((item) => ({ ...item, closedOn: null }))
    const plan = makeDataset([
      [{ rows: 'indicator', columns: 'period', office: '市委办' }, '指标 | 2023-01/2023-07 | 2021/2025\n文稿（篇） | 40 | 300'],
    ])
    expect(build('schedule', selectionOf(plan, { items })).subtitle).toContain('截至2023年7月底')
  })
  it('a time axis of years says the year of each January it names', () => {
    const [one, two] = ledger() as [LedgerItem, LedgerItem]
    const figure = build(
      'schedule',
      selectionOf(makeDataset([]), {
        items: [
          { ...one, deadline: '2023-03-31', closedOn: null },
          { ...two, deadline: '2025-11-30', closedOn: null },
        ],
      }),
    )
    expect(figure.panels[0]?.ticks?.map((tick) => tick.text)).toEqual(['2023年1月', '7月', '2024年1月', '7月', '2025年1月', '7月'])
  })
  it('on time is only what has a deadline and was closed by it', () => {
    const said = (items: readonly LedgerItem[]) =>
      build('schedule', selectionOf(makeDataset([]), { items, settings: { asOf: 19569 } })).headline.text
    const line = (k: number) => ledger()[k - 1] as LedgerItem
    expect(said([line(1), line(8), line(9)])).toBe('3项任务都在时限内')
    expect(said([line(1), line(6), line(9)])).toBe('3项任务1项逾期后销号')
    expect(said([line(1), line(4), line(9)])).toBe('3项任务，有时限的2项都在时限内')
    expect(said([{ ...line(1), closedOn: null }, line(9)])).toBe('2项任务，已销号1项')
    expect(said([line(1), line(3), line(9)])).toBe('3项任务1项已过时限未销号：防汛备汛')
  })
  it('a stated share of the year is no later news than the half year’s own figure', () => {
    const at = { rows: 'indicator', columns: 'period', office: '甲办' } as const
    const figure = build(
      'completion',
      selectionOf(
        makeDataset([
          [at, '指标 | 2019-H1\n新增床位（张） | 1012'],
          [{ ...at, measure: 'target' }, '指标 | 2019-H1 | 2019\n新增床位（张） | 900 | 2000'],
          [{ ...at, measure: 'completion' }, '指标 | 2019-H1 | 2019\n新增床位（张） | 112.4 | 50.6'],
        ]),
      ),
    )
    expect(figure.headline.text).toContain('新增床位完成112.4%')
    expect(mark(figure, '新增床位')).toMatchObject({ detail: '1012 / 900张，全年目标50.6%', label: '112.4%' })
  })
  it('offices that share no indicator are not set side by side', () => {
    const dataset = makeDataset([
      [{ rows: 'indicator', columns: 'office', period: '2023' }, '指标 | 甲办 | 乙办\n督查（次） | 3 | /\n文稿（篇） | / | 5'],
    ])
    expect(figureKinds.comparison.unsuited(selectionOf(dataset))).toEqual({ code: 'notComparable', facts: {} })
  })
  it('the score is the column that says so, though 100 less what is deducted is less', () => {
    const figure = build(
      'scoreboard',
      selectionOf(
        makeDataset([
          [
            { rows: 'office', columns: 'indicator', period: '2023', measure: 'score' },
            '单位 | 基础分（分） | 扣分（分） | 得分（分）\n甲办 | 100 | 1.5 | 98.5\n乙办 | 100 | 3 | 97',
          ],
        ]),
      ),
    )
    expect(figure.headline.text).toBe('甲办98.5分居首，乙办97.0分居末')
  })
  it('and without a name, the one in which offices differ', () => {
    const figure = build(
      'scoreboard',
      selectionOf(
        makeDataset([
          [
            { rows: 'office', columns: 'indicator', period: '2023', measure: 'score' },
            '单位 | 起评（分） | 折后（分）\n甲办 | 100 | 98.5\n乙办 | 100 | 97',
          ],
        ]),
      ),
    )
    expect(figure.headline.text).toBe('甲办98.5分居首，乙办97.0分居末')
  })
  it('one office’s year is never set beside another’s year before without a word', () => {
    const at = { rows: 'office', columns: 'period', indicator: '督查（次）' } as const
    const beside = build(
      'comparison',
      selectionOf(
        makeDataset([
          [at, '单位 | 2022\n甲办 | 10'],
          [at, '单位 | 2023\n乙办 | 12'],
        ]),
      ),
    )
    expect(beside.headline.text).toBe('督查，各家时段不同')
    expect(marksOf(beside).map((m) => [m.category, m.detail])).toEqual([
      ['甲办', '2022年'],
      ['乙办', '2023年'],
    ])
    const missing = build(
      'comparison',
      selectionOf(makeDataset([[at, '单位 | 2022 | 2023\n甲办 | 10 | 12\n乙办 | 9 | 8\n丙办 | 7 | 未报\n丁办 | 5 | —']])),
    )
    expect(missing.subtitle).toContain('2023年与2022年')
    expect(mark(missing, '丙办')).toMatchObject({ value: null, missing: 'notReported' })
    expect(missing.headline.text).toBe('4家中可比的2家同比1升1降')
  })
  it('a place after seven months doesn’t follow places of whole years', () => {
    const figure = build(
      'rankShift',
      selectionOf(
        makeDataset([
          [
            { rows: 'office', columns: 'period', indicator: '督查（次）' },
            '单位 | 2021 | 2022 | 2023-01/2023-07\n甲办 | 9 | 8 | 1\n乙办 | 8 | 9 | 2\n丙办 | 7 | 7 | 3',
          ],
        ]),
      ),
    )
    expect(figure.panels[0]?.series[0]?.marks.map((m) => m.category)).toEqual(['2021年', '2022年'])
  })
  it('a status nobody reported is not none', () => {
    const cells = (open: string) =>
      makeDataset([
        [
          { rows: 'office', columns: 'breakdown', indicator: '督办事项（项）', breakdown: '督办状态', period: '2023' },
          `单位 | 办结 | 逾期\n甲办 | 8 | 2\n乙办 | 6 | ${open}`,
        ],
      ])
    expect(build('statusBreakdown', selectionOf(cells('未报'))).headline.text).toBe('督办事项16项以上，逾期2项以上，办结14项')
    expect(build('statusBreakdown', selectionOf(cells('无'))).headline.text).toBe('督办事项16项，逾期2项，办结14项')
  })
  it('a task nobody reported on stands hollow and isn’t counted', () => {
    const at = { rows: 'breakdown', columns: 'measure', indicator: '任务（项）', office: '甲办', breakdown: '类别' } as const
    const figure = build(
      'completion',
      selectionOf(
        makeDataset([
          [{ ...at, period: '2023-01/2023-07' }, '类别 | value\n一类 | 8\n二类 | 未报\n三类 | 6'],
          [{ ...at, period: '2023' }, '类别 | target\n一类 | 10\n二类 | 10\n三类 | 0'],
        ]),
      ),
    )
    expect(figure.headline.text).toBe('一类完成80.0%，快于时序21.9个百分点')
    expect(mark(figure, '二类')).toMatchObject({ value: null, missing: 'notReported', label: '未报', detail: '目标10项' })
    expect(mark(figure, '三类')).toMatchObject({ value: null, missing: null, label: '目标为0，不算完成率' })
    expect(figure.notes[0]).toBe('二类、三类算不出完成率，未计入')
  })
})

describe('totals among totals', () => {
  it('quarters added from months are figures of their offices, the sum of all of them isn’t one more', () => {
    const at = { rows: 'office', columns: 'period', indicator: '报送信息（篇）' } as const
    const dataset = makeDataset([
      [at, '单位 | 2023-Q1\n甲办 | 60Σ\n乙办 | 50Σ\n丙办 | 40Σ'],
      [{ rows: 'indicator', columns: 'period' }, '指标 | 2023-Q1\n报送信息（篇） | 150Σ'],
    ])
    const figure = build('ranking', selectionOf(dataset))
    expect(marksOf(figure).map((m) => m.category)).toEqual(['甲办', '乙办', '丙办'])
    expect(figure.headline.text).toBe('甲办报送信息60篇居3家之首，丙办40篇居末')
    expect(build('composition', selectionOf(dataset)).panels[0]?.rows?.[0]?.end).toBe('150篇')
  })
  it('the sum over offices is none of them under an indicator that is itself called 合计', () => {
    const dataset = makeDataset([
      [{ rows: 'office', columns: 'indicator', period: '2023-Q1' }, '单位 | 合计（篇）\n甲办 | 60Σ\n乙办 | 50Σ\n丙办 | 40Σ'],
      [{ rows: 'indicator', columns: 'period' }, '指标 | 2023-Q1\n合计（篇） | 150Σ'],
    ])
    expect(marksOf(build('ranking', selectionOf(dataset))).map((m) => m.category)).toEqual(['甲办', '乙办', '丙办'])
  })
  it('the sum over offices is no task beside theirs', () => {
    const at = { rows: 'office', columns: 'measure', indicator: '办结（件）', period: '2023' } as const
    const dataset = makeDataset([
      [at, '单位 | value | target\n甲办 | 30 | 60\n乙办 | 50 | 50\n丙办 | 20 | 40'],
      [{ rows: 'indicator', columns: 'measure', period: '2023' }, '指标 | value | target\n办结（件） | 100Σ | 150Σ'],
    ])
    const figure = build('completion', selectionOf(dataset))
    expect(figure.headline.text).toBe('3家中2家未完成')
    expect(marksOf(figure).map((m) => m.category)).toEqual(['甲办', '丙办', '乙办', '合计'])
  })
})

describe('who has reported', () => {
  const rows: [cell: string, came: boolean][] = [
    ['0', true],
    ['12', true],
    ['—', true],
    ['无', true],
    ['/', true],
    ['无此项', true],
    ['…', true],
    ['#DIV/0!', true],
    ['#公式', true],
    ['未报', false],
    ['', false],
  ]
  it.each(rows)('%j: %s', (cell, came) => {
    const figure = build(
      'coverage',
      selectionOf(
        makeDataset([
          [
            { rows: 'office', columns: 'period', indicator: '报送信息（篇）' },
            `单位 | 2023-06 | 2023-07\n甲办 | 1 | ${cell}\n乙办 | 2 | 3\n丙办 | 4 | 5`,
          ],
        ]),
      ),
    )
    expect(figure.headline.text.startsWith(came ? '2023年7月3家均已报' : '2023年7月3家中2家已报，甲办未报')).toBe(true)
  })
  it('an office that wrote 未报 for one of three indicators has not reported all', () => {
    const sheet = (cell: string) =>
      makeDataset([
        [
          { rows: 'office', columns: 'indicator', period: '2023-07' },
          `单位 | 报送（篇） | 采用（篇） | 批示（件）\n甲办 | 1 | ${cell} | 3\n乙办 | 2 | 3 | 4\n丙办 | 4 | 0 | 6`,
        ],
      ])
    const figure = build('coverage', selectionOf(sheet('未报')))
    expect(figure.headline.text).toBe('2023年7月3家中2家报齐，甲办有未报项')
    expect(figure.sentence.text).toContain('有未报项的单位：甲办')
    expect(strayNumbers(figure, sheet('未报'))).toEqual([])
    expect(build('coverage', selectionOf(sheet('0'))).headline.text).toBe('2023年7月3家均已报')
  })
})

describe('who should have reported', () => {
  it('isn’t an office of another sheet, whose figures are of other periods', () => {
    const dataset = makeDataset([
      [
        { rows: 'office', columns: 'period', indicator: '报送（篇）' },
        '单位 | 2023-06 | 2023-07\n甲县 | 3 | 4\n乙县 | 2 | 未报\n丙县 | 1 | 5',
      ],
      [{ rows: 'office', columns: 'period', indicator: '督查（次）' }, '单位 | 2023-01/2023-07\n丁局 | 3\n戊局 | 2'],
    ])
    const figure = build('coverage', selectionOf(dataset))
    expect(figure.headline.text).toBe('2023年7月3家中2家已报，乙县未报')
    expect(figure.panels[0]?.rows?.map((row) => row.category)).toEqual(['甲县', '乙县', '丙县'])
  })
})

describe('against a target', () => {
  const against = { settings: { basis: 'target' } } as const
  const at = { rows: 'indicator', columns: 'measure', office: '市委办公室' } as const
  const done = '指标 | value\n起草综合文稿（篇） | 600\n开展各类督查（次） | 160\n满意率（%） | 93'
  const aims = (period: string) =>
    makeDataset(
      [
        [{ ...at, period: '2023-01/2023-07' }, done],
        [
          { rows: 'indicator', columns: 'period', office: '市委办公室', measure: 'target' },
          `指标 | ${period}\n起草综合文稿（篇） | 1000\n开展各类督查（次） | 150\n满意率（%） | 95`,
        ],
      ],
      { indicators: { 满意率: { aggregation: { overTime: 'mean', overOffices: 'none', overBreakdown: 'none' } } } },
    )
  const sums = (dataset: ReturnType<typeof makeDataset>) =>
    ['起草综合文稿', '开展各类督查'].map((name) => codeOf(dataset, 'indicator', name))

  it('seven months aren’t held against a whole year’s: 完成率 says it', () => {
    const dataset = aims('2023')
    const selection = selectionOf(dataset, { indicators: sums(dataset), ...against })
    expect(figureKinds.yearOverYear.unsuited(selection)).toEqual({
      code: 'targetApart',
      facts: { current: '2023年1—7月', target: '全年目标' },
    })
    const completion = build('completion', selection)
    expect(marksOf(completion).map((m) => [m.category, m.label, m.gap?.text])).toEqual([
      ['起草综合文稿', '60.0%', '+1.9'],
      ['开展各类督查', '106.7%', '+48.6'],
    ])
  })
  it('a rate is, and both spans are said', () => {
    const figure = build('yearOverYear', selectionOf(aims('2023'), against))
    expect(figure.headline.text).toBe('满意率93.0%，较全年目标低2.0个百分点')
    expect(figure.subtitle).toContain('2023年1—7月与全年目标')
    expect(figure.notes).toContain('2项只有全年目标，时段不同不比高低，看完成率')
  })
  it('a target of the same months is, and is called by them', () => {
    const dataset = aims('2023-01/2023-07')
    const selection = selectionOf(dataset, { indicators: sums(dataset), ...against })
    // Its sheet’s label says 1—7月, else it would be its year’s task.
    const said = {
      ...dataset,
      texts: [...dataset.texts, '1—7月'],
      labelPaths: [...dataset.labelPaths, [{ text: '1—7月目标' }]],
    } as typeof dataset
    const labelled = {
      ...said,
      periodText: dataset.periodText.map(() => dataset.texts.length),
      columnLabels: dataset.columnLabels.map(() => dataset.labelPaths.length),
    } as typeof dataset
    expect(figureKinds.yearOverYear.unsuited(selection)?.code).toBe('targetApart')
    const figure = build('yearOverYear', { ...selection, dataset: labelled })
    expect(figure.headline.text).toBe('2项可比指标较1—7月目标1高1低')
    expect(figure.subtitle).toContain('2023年1—7月与1—7月目标')
    expect([figure.headline.text, figure.sentence.text].join()).not.toMatch(/增长|下降|降幅/)
  })
  it('years to come are named by their year', () => {
    const dataset = makeDataset([
      [{ ...at, period: '2023' }, '指标 | value\n起草综合文稿（篇） | 985'],
      [{ rows: 'indicator', columns: 'period', office: '市委办公室', measure: 'target' }, '指标 | 2025\n起草综合文稿（篇） | 1000'],
    ])
    expect(build('yearOverYear', selectionOf(dataset, against)).headline.text).toBe('起草综合文稿985篇，较2025年目标低1.5%')
  })
  it('offices side by side have no whole year’s target beside seven months', () => {
    const { selection } = kindInputs.find((one) => one.kind === 'doubleHalf' && one.input === 'thirty') as (typeof kindInputs)[number]
    const chosen = { ...selection, settings: { ...selection.settings, basis: 'target' as const } }
    expect(figureKinds.yearOverYear.unsuited(chosen)?.code).toBe('targetApart')
    const figure = build('comparison', chosen)
    expect(figure.panels[0]?.series.map((s) => s.role)).not.toContain('base')
    expect(figure.notes).toContain('30项只有全年目标，时段不同不比高低，看完成率')
  })
  it('a tile says what part of it is done', () => {
    const dataset = aims('2023')
    const figure = build('tiles', selectionOf(dataset, { indicators: sums(dataset), ...against }))
    expect(marksOf(figure)[0]).toMatchObject({ change: null, aside: '全年目标1000 已完成60.0%', derivation: { rule: 'completion' } })
  })
})

describe('paging', () => {
  const offices = Array.from({ length: 30 }, (_, k) => `第${String(k + 1)}办`)
  const sheet = makeDataset(
    [
      [
        { rows: 'office', columns: 'period', indicator: '报送（篇）' },
        ['单位 | 2022 | 2023', ...offices.map((name, k) => `${name} | 100 | ${99 - k}`)].join('\n'),
      ],
    ],
    { offices: { 第20办: { own: true } } },
  )
  it.each([1, 2])('page %i has the row the headline names, and ours', (page) => {
    const figure = build('yearOverYear', selectionOf(sheet, { settings: { page, own: officeIdOf('第20办') } }))
    expect(figure.headline.text).toContain('第20办')
    expect(marksOf(figure).map((m) => m.category)).toEqual(expect.arrayContaining(['第30办', '第20办']))
    expect(figure.shown.pages).toBe(2)
  })
  it('shows every row somewhere', () => {
    const seen = [1, 2, 3].flatMap((page) =>
      marksOf(build('ranking', selectionOf(sheet, { settings: { page, top: 12, own: officeIdOf('第20办') } }))).map((m) => m.category),
    )
    expect(new Set(seen).size).toBe(30)
  })
})
