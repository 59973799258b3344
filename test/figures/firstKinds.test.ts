import { describe, expect, it } from 'vitest'
import { figureKinds } from '../../src/figures/registry'
import type { Figure } from '../../src/figures/figure'
import type { Selection } from '../../src/figures/selection'
import { codeOf, makeDataset } from './makeDataset'
import { marksOf, misprintedFacts, strayNumbers, wrongFacts } from './numberScanner'
import { eightOffices, fewer, hotline, monthly, officeWork, selectionOf, unequalSpans, yearsWithPart } from './sheets'

function build(kind: keyof typeof figureKinds, selection: Selection): Figure {
  expect(figureKinds[kind].unsuited(selection)).toBeNull()
  const figure = figureKinds[kind].build(selection)
  expect(strayNumbers(figure, selection.dataset)).toEqual([])
  expect(wrongFacts(figure)).toEqual([])
  expect(misprintedFacts(figure)).toEqual([])
  return figure
}

describe('同比 of one office', () => {
  const dataset = officeWork()
  const figure = build('yearOverYear', selectionOf(dataset))
  const mark = (name: string) => marksOf(figure).find((m) => m.category === name)

  it('says how many rose, and which alone fell', () => {
    expect(figure.headline.text).toBe('11项可比指标9增1平1降，只有《督查专报》下降9.7%')
    expect(figure.subtitle).toBe('滨州市委办公室 · 各项指标同比（%） · 2023年1—7月与2022年1—7月')
  })
  it('puts the worst first, what has no rate last', () => {
    expect(marksOf(figure).map((m) => m.category)).toEqual([
      '《督查专报》',
      '《经济专报》',
      '报送省信息',
      '重要会议活动',
      '起草综合文稿',
      '《动态分析》',
      '开展各类督查',
      '被省采用',
      '培训班次',
      '上报中办',
      '提出工作建议',
    ])
  })
  it('keeps 余 and gives a floor', () =>
    expect(mark('起草综合文稿')).toMatchObject({
      aside: '548 → 600余篇',
      label: '≥9.5%',
      bound: 'atLeast',
      change: { direction: 'up', text: '≥9.5%' },
    }))
  it('has no rate from a base of zero', () =>
    expect(mark('提出工作建议')).toMatchObject({
      value: null,
      aside: '0 → 53条',
      change: { direction: 'none', text: '基数为0，增加53条' },
    }))
  it('calls unchanged 持平', () => expect(mark('《经济专报》')).toMatchObject({ value: 0, change: { direction: 'flat', text: '持平' } }))
  it('paints the one that fell as worse', () =>
    expect(mark('《督查专报》')).toMatchObject({ flags: ['named-bad'], change: { direction: 'down', merit: 'bad', text: '9.7%' } }))
  it('leaves meetings undecided', () => {
    expect(mark('重要会议活动')?.change?.merit).toBe('unknown')
    expect(figure.notes).toContain('重要会议活动好坏未定')
  })
  it('names the base year as made up', () =>
    expect(figure.source).toBe('来源：01_滨州市委办公室主要工作指标_2023.xlsx · 截至7月底 · 2022年1—7月为演示数据'))
})

describe('fewer papers are better', () => {
  it('a fall is good', () => {
    const figure = build('yearOverYear', selectionOf(fewer()))
    expect(figure.headline.text).toBe('3项可比指标均下降，保留简报下降42.6%，降幅最大')
    expect(marksOf(figure).map((m) => m.change?.merit)).toEqual(['good', 'good', 'good'])
  })
  it('one indicator is two bars with the change beside the later', () => {
    const dataset = fewer()
    const figure = build('yearOverYear', selectionOf(dataset, { indicators: [codeOf(dataset, 'indicator', '制发文件')] }))
    expect(figure.headline.text).toBe('制发文件55件，同比下降40.9%')
    expect(figure.form).toBe('rankedBars')
    expect(marksOf(figure).map((m) => [m.category, m.value, m.label])).toEqual([
      ['2018年上半年', 93, '93（推算）'],
      ['2019年上半年', 55, '55'],
    ])
    expect(marksOf(figure)[1]?.change).toEqual({ direction: 'down', merit: 'good', text: '40.9%' })
  })
  it('红涨绿跌 colours by direction alone', () => {
    const figure = build('yearOverYear', selectionOf(officeWork(), { settings: { convention: 'direction' } }))
    const merit = (name: string) => marksOf(figure).find((m) => m.category === name)?.change?.merit
    expect([merit('上报中办'), merit('《督查专报》'), merit('重要会议活动')]).toEqual(['bad', 'good', 'bad'])
  })
})

describe('横向排名', () => {
  const dataset = eightOffices()
  const indicators = [codeOf(dataset, 'indicator', '报送信息')]

  it('places the own office among eight, the total left out', () => {
    const figure = build(
      'ranking',
      selectionOf(dataset, { indicators, periods: [codeOf(dataset, 'period', '2023-01/2023-07')], settings: { own: '示例区丁' as never } }),
    )
    expect(figure.headline.text).toBe('示例区丁报送信息74篇，8家中居第4')
    expect(figure.references).toMatchObject([{ name: '均值', text: '65.6', line: 'dashed' }])
    expect(marksOf(figure).map((m) => m.rank)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(marksOf(figure)[7]).toMatchObject({ value: 0, label: '0 零报送', flags: ['zeroReport'] })
  })
  it('ties share a place and the next is skipped', () => {
    const figure = build('ranking', selectionOf(dataset, { indicators: [codeOf(dataset, 'indicator', '省采用')] }))
    expect(marksOf(figure).map((m) => m.rank)).toEqual(['1', '2', '2', '4', '5', '6', '7', '8'])
    expect(figure.notes).toContain('并列名次跳号')
  })
  it('a blank and a dash have no place, and each says why', () => {
    const figure = build('ranking', selectionOf(dataset, { indicators, periods: [codeOf(dataset, 'period', '2023-07')] }))
    const last = marksOf(figure).slice(-2)
    expect(last.map((m) => [m.category, m.rank, m.value, m.label])).toEqual([
      ['示例区丁', '—', null, '未报，不排名'],
      ['市直己', '—', null, '无，不排名'],
    ])
    expect(figure.sentence.text).toBe(
      '2023年7月，报送信息排名前3位的是：示例县甲（12篇）、示例县丙（11篇）、示例县乙（10篇）。零报送单位：市直辛。未报单位：示例区丁。',
    )
  })
  it('seven months are never ranked beside twelve', () =>
    expect(figureKinds.ranking.unsuited(selectionOf(unequalSpans()))).toMatchObject({ code: 'notComparable' }))
})

describe('走势', () => {
  it('sets this year over last', () => {
    const figure = build('trend', selectionOf(monthly()))
    expect(figure.headline.text).toBe('前7个月，开展各类督查月月多于上年')
    expect(figure.panels[0]?.series.map((s) => [s.name, s.role, s.marks.length])).toEqual([
      ['2023年', 'own', 7],
      ['2022年', 'ghost', 7],
    ])
  })
  it('leaves the half year out of the months', () => {
    const dataset = hotline()
    const figure = build('trend', selectionOf(dataset, { indicators: [codeOf(dataset, 'indicator', '受理量')] }))
    expect(marksOf(figure).map((m) => m.label)).toEqual(['20.1', '17.6', '22.4', '23.0', '25.2', '25.5'])
    expect(figure.subtitle).toContain('受理量（万件）')
  })
  it('hatches a part-year and compares it with the same part of last year only', () => {
    const figure = build('trend', selectionOf(yearsWithPart()))
    expect(figure.form).toBe('columns')
    expect(figure.headline.text).toBe('起草综合文稿600余篇，比上年同期增长9.5%以上')
    const marks = marksOf(figure)
    expect(marks.map((m) => [m.category, m.label, m.flags.includes('partPeriod')])).toEqual([
      ['2019年', '无', false],
      ['2020年', '无', false],
      ['2021年', '930', false],
      ['2022年', '985', false],
      ['2023年', '600余', true],
    ])
    expect(marks[3]?.inner).toMatchObject({ value: 548, label: '548', detail: '1—7月', joins: marks[4]?.id })
    expect(marks.slice(0, 4).every((m) => m.change === null)).toBe(true)
    expect(figure.references).toMatchObject([{ name: '2025年目标', value: 1000, text: '1000', line: 'dashed' }])
  })
})

describe('rates as the sheets write them', () => {
  it('keep two decimals where a sheet has them, one at least, and 百分点 with as many', () => {
    const rates = (...cells: readonly string[]) =>
      makeDataset([
        [
          { rows: 'indicator', columns: 'period', office: '甲办' },
          `
      指标          | 2022-H1 | 2023-H1
      ${cells.join('\n      ')}
    `,
        ],
      ])
    const labels = (dataset: ReturnType<typeof rates>) =>
      marksOf(build('yearOverYear', selectionOf(dataset))).map((m) => [m.label, m.change?.text])
    expect(labels(rates('登记失业率（%） | 3.6 | 3.57'))).toEqual([
      ['3.60%', undefined],
      ['3.57%', '0.03个百分点'],
    ])
    expect(labels(rates('采用率（%） | 9 | 10.1'))).toEqual([
      ['9.0%', undefined],
      ['10.1%', '1.1个百分点'],
    ])
  })
})
