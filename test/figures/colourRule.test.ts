import { describe, expect, it } from 'vitest'
import type { RangeRule } from '../../src/analysis/rules'
import { flawWords, rangeWords, ruleFlaws, ruleWords } from '../../src/figures/colour/colourRuleWords'
import type { Figure } from '../../src/figures/figure'
import { figureKinds, type FigureKind } from '../../src/figures/registry'
import type { ColourRule, RuleColour, Selection } from '../../src/figures/selection'
import { makeDataset } from './makeDataset'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from './numberScanner'
import { reformTasks, selectionOf, statusesWithRest } from './sheets'

const range = (name: RuleColour, from: number | null, to: number | null, ends = ''): ColourRule['ranges'][number] => ({
  name,
  from,
  to,
  fromIncluded: ends.startsWith('['),
  toIncluded: ends.endsWith(']'),
})
/** 银川发改委 2025: on schedule green, 10–30 points behind yellow, more than 30 red; 0–10 nobody defined. */
const yinchuan: ColourRule = {
  measure: 'schedule',
  ranges: [range('green', null, 0, ']'), range('yellow', 0.1, 0.3, '[]'), range('red', 0.3, null)],
}
const byRate: ColourRule = {
  measure: 'completion',
  ranges: [range('red', null, 0.5), range('yellow', 0.5, 0.8, '['), range('green', 0.8, null, '[')],
}

function build(kind: FigureKind, selection: Selection): Figure {
  expect(figureKinds[kind].unsuited(selection)).toBeNull()
  const figure = figureKinds[kind].build(selection)
  expect(strayNumbers(figure, selection.dataset, selection.items)).toEqual([])
  expect(wrongFacts(figure)).toEqual([])
  expect(misprintedFacts(figure)).toEqual([])
  return figure
}

/** Tasks of 100 by the end of June (half the months gone), each so many done. */
function tasks(done: Readonly<Record<string, string>>, target = '100'): ReturnType<typeof makeDataset> {
  const rows = (cell: (k: string) => string) =>
    Object.keys(done)
      .map((name) => `${name} | ${cell(name)}`)
      .join('\n')
  return makeDataset([
    [
      { rows: 'breakdown', columns: 'measure', indicator: '任务（项）', office: '市委办公室', period: '2023-01/2023-06' },
      `任务 | value\n${rows((name) => done[name] ?? '')}`,
    ],
    [
      { rows: 'breakdown', columns: 'measure', indicator: '任务（项）', office: '市委办公室', period: '2023' },
      `任务 | target\n${rows(() => target)}`,
    ],
  ])
}
const coloured = (figure: Figure) =>
  Object.fromEntries(marksOf(figure).map((mark) => [mark.category, [mark.status ?? null, mark.statusText ?? null]]))

describe('a range in words', () => {
  const behind: [RangeRule, string, string][] = [
    [range('yellow', 0.1, 0.3, '[]'), '落后10～30个百分点（含两端）', '10 to 30 points (both included) behind'],
    [range('yellow', 0.1, 0.3, ']'), '落后超过10至30个百分点（含）', ''],
    [range('yellow', 0.1, 0.3, '['), '落后10（含）至不足30个百分点', ''],
    [range('yellow', 0.1, 0.3), '落后超过10、不足30个百分点', ''],
    [range('red', 0.3, null), '落后超过30个百分点', 'more than 30 points behind'],
    [range('red', 0.125, null, '['), '落后12.5个百分点以上（含）', '12.5 points or more behind'],
    [range('green', null, 0, ']'), '不落后', 'not behind'],
    [range('green', null, 0), '超前', 'ahead'],
    [range('green', 0, null), '落后', 'behind'],
    [range('green', 0, null, '['), '持平或落后', 'level or behind'],
    [range('green', 0, 0, '[]'), '与时序持平', 'level with the schedule'],
    [range('green', 0, 0.1), '落后不足10个百分点', 'less than 10 points behind'],
    [range('green', 0, 0.1, '[]'), '持平或落后10个百分点以下（含）', ''],
    [range('blue', null, -0.05, ']'), '超前5个百分点以上（含）', '5 points or more ahead'],
    [range('blue', -0.1, -0.05, '['), '超前超过5至10个百分点（含）', ''],
    [range('green', -0.05, 0), '超前不足5个百分点', ''],
    [range('green', -0.05, null), '落后、持平或超前不足5个百分点', ''],
    [range('green', -0.05, 0.1, '[]'), '超前5个百分点以下（含）至落后10个百分点以下（含）', ''],
    [range('green', null, 0.1, ']'), '不落后或落后10个百分点以下（含）', ''],
    [range('green', null, null), '一律', 'all'],
  ]
  it.each(behind)('%j is %s', (rule, zh, en) => {
    expect(rangeWords(rule, 'schedule', 'zh-CN')).toBe(zh)
    if (en !== '') expect(rangeWords(rule, 'schedule', 'en')).toBe(en)
  })
  it.each([
    [range('red', null, 0.5), '完成不足50%', 'less than 50% done'],
    [range('yellow', 0.5, 0.8, '[]'), '完成50%～80%（含两端）', '50% to 80% (both included) done'],
    [range('green', 1, null, '['), '完成100%以上（含）', '100% or more done'],
  ] as const)('%j of a completion is %s', (rule, zh, en) => {
    expect([rangeWords(rule, 'completion', 'zh-CN'), rangeWords(rule, 'completion', 'en')]).toEqual([zh, en])
  })
})

describe('a rule in words', () => {
  it('says its gap: 银川 leaves 0 to 10 points behind undefined', () => {
    expect(ruleWords(yinchuan, 'zh-CN')).toBe('四色（百分点）：绿 不落后，黄 落后10～30，红 落后超过30；落后不足10未定')
    expect(ruleWords(yinchuan, 'en')).toBe(
      'Colours (points): green not behind, yellow 10 to 30 behind, red over 30 behind; under 10 behind left open',
    )
  })
  it('says in full in 设置 what it leaves out', () => {
    expect(ruleFlaws(yinchuan).map((piece) => flawWords(piece, 'schedule', 'zh-CN'))).toEqual(['落后不足10个百分点的没有颜色'])
    expect(ruleFlaws(yinchuan).map((piece) => flawWords(piece, 'schedule', 'en'))).toEqual(['less than 10 points behind has no colour'])
  })
  it('says what is of two colours', () => {
    const rule: ColourRule = { measure: 'completion', ranges: [range('red', 0, 0.5, '[]'), range('yellow', 0.5, null, '[')] }
    expect(ruleFlaws(rule).map((piece) => flawWords(piece, 'completion', 'zh-CN'))).toEqual(['完成正好50%的同时属于红和黄'])
    expect(ruleFlaws(rule).map((piece) => flawWords(piece, 'completion', 'en'))).toEqual(['exactly 50% done is both red and yellow'])
  })
  it('a completion below nothing is no gap; below the lowest range is', () => {
    expect(ruleFlaws(byRate)).toEqual([])
    expect(
      ruleFlaws({ measure: 'completion', ranges: [range('green', 0.6, null, '[')] }).map((piece) =>
        flawWords(piece, 'completion', 'zh-CN'),
      ),
    ).toEqual(['完成不足60%的没有颜色'])
  })
  it('two ranges of one colour that meet are no overlap', () => {
    expect(ruleFlaws({ measure: 'schedule', ranges: [range('green', null, 0, ']'), range('green', 0, null, '[')] })).toEqual([])
  })
})

describe('完成率 with a colour rule', () => {
  const month = { schedule: 'byMonth' as const }
  it('marks each task with colour, shape and word, and leaves a gap a gap', () => {
    const figure = build(
      'completion',
      selectionOf(tasks({ 快: '60', 平: '50', 慢一点: '45', 慢: '40', 很慢: '19' }), { settings: { ...month, colourRule: yinchuan } }),
    )
    expect(coloured(figure)).toEqual({
      快: ['green', '绿'],
      平: ['green', '绿'],
      慢一点: ['rest', '未定'],
      慢: ['yellow', '黄'],
      很慢: ['red', '红'],
    })
    expect(figure.notes.slice(0, 2)).toEqual([
      '四色（百分点）：绿 不落后，黄 落后10～30，红 落后超过30；落后不足10未定',
      '1项规则未定（○）：落在空档里',
    ])
    expect(figure.panels[0]?.heads).toEqual(['完成率', '较时序（百分点）', '四色'])
    expect(figure.alt).toContain('未定')
  })
  it('in English too', () => {
    const figure = build(
      'completion',
      selectionOf(tasks({ a: '60', b: '45' }), { settings: { ...month, language: 'en', colourRule: yinchuan } }),
    )
    expect(coloured(figure)).toEqual({ a: ['green', 'green'], b: ['rest', 'open'] })
    expect(figure.notes[1]).toBe('1 task is left open by the rule (○): in a gap')
  })
  it('a task of two colours is neither, and both are named', () => {
    const rule: ColourRule = { measure: 'schedule', ranges: [range('yellow', 0, 0.1, '[]'), range('red', 0.1, null, '[')] }
    const figure = build('completion', selectionOf(tasks({ 界上: '40', 界内: '39' }), { settings: { ...month, colourRule: rule } }))
    expect(coloured(figure)).toEqual({ 界上: ['rest', '黄红重叠'], 界内: ['red', '红'] })
    expect(figure.notes[1]).toBe('1项规则未定（○）：同时属于几种颜色')
  })
  it('余, 近 and 以内 are coloured only where every number they may be has that colour', () => {
    const figure = build(
      'completion',
      selectionOf(tasks({ 够多: '85余', 或多: '70余', 很近: '近45', 未满: '近60' }), { settings: { colourRule: byRate } }),
    )
    expect(coloured(figure)).toEqual({ 够多: ['green', '绿'], 或多: ['rest', '黄或绿'], 很近: ['red', '红'], 未满: ['rest', '红或黄'] })
    expect(figure.notes[1]).toBe('2项颜色未定（○）：数不确切，可能属于几种')
  })
  it('figures that two sheets give differently are coloured only where both have that colour', () => {
    const two = (a: number, b: number) =>
      makeDataset([
        [{ rows: 'indicator', columns: 'measure', office: '市委办公室', period: '2023-01/2023-06' }, `指标 | value\n任务（项） | ${a}!`],
        [{ rows: 'indicator', columns: 'measure', office: '市委办公室', period: '2023-01/2023-06' }, `指标 | value\n任务（项） | ${b}!`],
        [{ rows: 'indicator', columns: 'measure', office: '市委办公室', period: '2023' }, '指标 | target\n任务（项） | 100'],
      ])
    expect(coloured(build('completion', selectionOf(two(55, 60), { settings: { colourRule: byRate } })))).toEqual({
      任务: ['yellow', '黄'],
    })
    expect(coloured(build('completion', selectionOf(two(45, 60), { settings: { colourRule: byRate } })))).toEqual({
      任务: ['rest', '红或黄'],
    })
  })
  it('a ceiling is behind when it is used too early, and a rule by completion says nothing of it', () => {
    const ceiling = tasks({ 会议: '40', 文件: '85' }, '100以内')
    expect(coloured(build('completion', selectionOf(ceiling, { settings: { ...month, colourRule: yinchuan } })))).toEqual({
      会议: ['green', '绿'],
      文件: ['red', '红'],
    })
    const figure = build('completion', selectionOf(ceiling, { settings: { colourRule: byRate } }))
    expect(coloured(figure)).toEqual({ 会议: [null, '—'], 文件: [null, '—'] })
    expect(figure.notes).toContain('2项是控制数，按完成率的规则管不到')
  })
  it('without a schedule the rule by schedule says so', () => {
    const dataset = makeDataset([
      [
        { rows: 'indicator', columns: 'measure', office: '市委办公室' },
        '指标 | value | target\n任务（项） | 40 | 100\n文件（件） | 50 | 100',
      ],
    ])
    const figure = build('completion', selectionOf(dataset, { settings: { colourRule: yinchuan } }))
    expect(figure.notes).toContain('2项没有时序，这条规则管不到')
    expect(figureKinds.statusBreakdown.unsuited(selectionOf(dataset, { settings: { colourRule: yinchuan } }))).toMatchObject({
      code: 'ruleSilent',
    })
  })
  it('compares unrounded, and says so where the printed number stands on the other side', () => {
    const rule: ColourRule = { measure: 'schedule', ranges: [range('green', null, 0.1, ']'), range('red', 0.1, null)] }
    const dataset = makeDataset([
      [
        { rows: 'indicator', columns: 'measure', office: '市委办公室', period: '2023-01/2023-06' },
        '指标 | value\n任务（项） | 39.96\n文件（件） | 40',
      ],
      [
        { rows: 'indicator', columns: 'measure', office: '市委办公室', period: '2023' },
        '指标 | target\n任务（项） | 100\n文件（件） | 100',
      ],
    ])
    const figure = build('completion', selectionOf(dataset, { settings: { ...month, colourRule: rule } }))
    expect(coloured(figure)).toEqual({ 任务: ['red', '红'], 文件: ['green', '绿'] })
    expect(figure.notes).toContain('定色按未舍入的数')
  })
  it('the total has its colour but is not counted beside its parts', () => {
    const figure = build('completion', selectionOf(reformTasks(), { settings: { colourRule: yinchuan } }))
    expect(coloured(figure)['合计']).toEqual(['rest', '未定'])
    expect(figure.notes[1]).toBe('2项规则未定（○）：落在空档里')
  })
  it.each([null, { measure: 'schedule', ranges: [] }] as const)('without one (%j) it is as it was', (colourRule) => {
    expect(build('completion', selectionOf(reformTasks(), { settings: { colourRule } }))).toEqual(
      build('completion', selectionOf(reformTasks())),
    )
  })
})

describe('状态分布 by the rule, where the sheets give no status', () => {
  const month = { schedule: 'byMonth' as const }
  it('counts the tasks of each colour, and what the rule leaves open', () => {
    const figure = build(
      'statusBreakdown',
      selectionOf(tasks({ 快: '60', 平: '50', 慢一点: '45', 慢: '40', 很慢: '19' }), { settings: { ...month, colourRule: yinchuan } }),
    )
    expect(figure.headline.text).toBe('市委办公室任务5项，红1项，绿2项，规则未定1项')
    expect(figure.panels[0]?.series.map((series) => [series.name, series.status, series.marks.map((mark) => mark.label)])).toEqual([
      ['绿', 'green', ['2']],
      ['黄', 'yellow', ['1']],
      ['红', 'red', ['1']],
      ['规则未定', 'rest', ['1']],
    ])
    expect(figure.panels[0]?.series[0]?.marks[0]?.derivation).toMatchObject({
      rule: 'count',
      result: 2,
      operands: [{ text: '快' }, { text: '平' }],
    })
    expect(figure.notes).toEqual(
      expect.arrayContaining(['颜色按设置里的规则', expect.stringContaining('四色（百分点）：绿 不落后'), '1项规则未定（○）：落在空档里']),
    )
    expect(figure.sentence.text).toBe(
      '截至2023年6月底，市委办公室任务5项，其中绿2项，占40.0%；黄1项，占20.0%；红1项，占20.0%；规则未定1项，占20.0%。',
    )
  })
  it('keeps the open ones where they are the most and the line is short', () => {
    const long = { ...month, colourRule: yinchuan }
    const dataset = tasks({ 甲: '60', 乙: '45', 丙: '45', 丁: '45', 戊: '19', 己: '45' })
    const named = {
      ...dataset,
      offices: dataset.offices.map((office) => ({ ...office, name: '市委市政府综合督查考核事务中心', shortName: '' })),
    }
    const figure = build('statusBreakdown', selectionOf(named, { settings: long }))
    expect(figure.headline.text).toBe('市委市政府综合督查考核事务中心任务6项，红1项，规则未定4项')
  })
  it('says of a colour nobody has that all were looked at', () => {
    const figure = build('statusBreakdown', selectionOf(tasks({ 快: '60', 平: '50' }), { settings: { ...month, colourRule: yinchuan } }))
    const red = figure.panels[0]?.series.find((series) => series.status === 'red')?.marks[0]
    expect(red).toMatchObject({ value: 0, label: '0', derivation: { text: '所列2项都不是这个颜色' } })
    expect(red?.observations).not.toEqual([])
  })
  it('has a row an office, and the whole', () => {
    const dataset = makeDataset([
      [
        { rows: 'office', columns: 'indicator', measure: 'value', period: '2023-01/2023-06' },
        '单位 | 报送（篇） | 督查（次）\n甲县 | 60 | 40\n乙县 | 45 | 10',
      ],
      [
        { rows: 'office', columns: 'indicator', measure: 'target', period: '2023' },
        '单位 | 报送（篇） | 督查（次）\n甲县 | 100 | 100\n乙县 | 100 | 100',
      ],
    ])
    const figure = build('statusBreakdown', selectionOf(dataset, { settings: { ...month, colourRule: yinchuan } }))
    expect(figure.panels[0]?.rows?.map((row) => [row.category, row.end])).toEqual([
      ['甲县', '2项'],
      ['乙县', '2项'],
      ['合计', '4项'],
    ])
    expect(figure.headline.text).toBe('任务4项，红1项，绿1项，规则未定1项')
  })
  it('the sheets’ own statuses go first', () => {
    const figure = build('statusBreakdown', selectionOf(statusesWithRest(), { settings: { colourRule: yinchuan } }))
    expect(figure.notes.join()).not.toContain('设置里的规则')
  })
})
