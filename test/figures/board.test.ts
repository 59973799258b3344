import { describe, expect, it } from 'vitest'
import { board, boardSize } from '../../src/figures/board'
import { difficult } from './difficult'
import { marksOf, strayNumbers } from './numberScanner'
import {
  adoptionRelations,
  benchmarks,
  eightOffices,
  ledger,
  monthly,
  officesByMonth,
  officeWork,
  plainSettings,
  reformTasks,
  unequalSpans,
} from './sheets'

const kindsOf = (figures: ReturnType<typeof board>) => figures.map((f) => f.kind)

describe('the board made by itself', () => {
  it('shows one office its numbers, its changes and its steps', () => {
    const figures = board(officeWork(), adoptionRelations, plainSettings)
    expect(kindsOf(figures)).toEqual(['tiles', 'yearOverYear', 'adoption'])
    expect(figures.map((f) => f.figure.headline.text)).toEqual([
      '滨州市委办公室总览',
      '11项可比指标9增1平1降，只有《督查专报》下降9.7%',
      '报送省信息525篇，被省采用占10.1%',
    ])
  })
  it('ranks many offices and places the own one', () => {
    const figures = board(eightOffices(), [], { ...plainSettings, own: '示例区丁' as never })
    expect(kindsOf(figures)).toContain('ranking')
    expect(figures.find((f) => f.kind === 'ranking')?.figure.headline.text).toBe('示例区丁报送信息74篇，8家中居第4')
    expect(figures.filter((f) => f.kind === 'ranking').length).toBeLessThanOrEqual(2)
  })
  it('works without an own office', () => {
    const figures = board(eightOffices(), [], plainSettings)
    expect(kindsOf(figures)).toContain('ranking')
    expect(kindsOf(figures)).toContain('matrix')
  })
  it('shows tasks against their schedule, and in July no half of the year beside it', () => {
    const figures = board(reformTasks(), [], plainSettings)
    expect(kindsOf(figures)).toEqual(expect.arrayContaining(['tiles', 'completion']))
    expect(kindsOf(figures)).not.toContain('doubleHalf')
    expect(figures.find((f) => f.kind === 'completion')?.figure.headline.text).toBe('2项均已过半，仍慢于时序6.5个百分点以上')
  })
  it('never sets seven months beside twelve', () => {
    const figures = board(unequalSpans(), [], plainSettings)
    expect(kindsOf(figures)).toContain('comparison')
    expect(kindsOf(figures)).not.toContain('ranking')
    expect(figures.find((f) => f.kind === 'comparison')?.figure.headline.text).toBe('按月均比，宿迁市委办37.5次，滨州市委办22.9次')
  })
  it('follows the one basis', () => {
    const lastYear = board(monthly(), [], plainSettings).find((f) => f.kind === 'tiles')
    const previous = board(monthly(), [], { ...plainSettings, basis: 'previousPeriod' }).find((f) => f.kind === 'tiles')
    // Seven months of each year, added up; 环比 goes from June to July.
    expect(marksOf(lastYear!.figure)[0]).toMatchObject({ aside: '上年142', change: { direction: 'up', text: '12.7%' } })
    expect(marksOf(previous!.figure)[0]).toMatchObject({ aside: '上期28', change: { direction: 'down', text: '3.6%' } })
  })
  it('counts a ledger that has no numbers', () => {
    const figures = board(officesByMonth(), [], plainSettings, { items: ledger() })
    expect(kindsOf(figures)).toEqual(expect.arrayContaining(['statusBreakdown', 'burnDown']))
  })
  it('measures against benchmarks', () => expect(kindsOf(board(benchmarks(), [], plainSettings))).toContain('benchmarkGap'))
  it('turns the page of one figure only', () => {
    const offices = difficult().find((c) => c.name === '30 offices with long names')!.selection
    const first = board(offices.dataset, [], { ...plainSettings, top: 10 })
    const ranking = first.find((f) => f.kind === 'ranking')!
    const turned = board(offices.dataset, [], { ...plainSettings, top: 10 }, { pages: { [ranking.key]: 2 } }).find(
      (f) => f.key === ranking.key,
    )!
    expect(turned.figure.shown).toEqual({ members: 10, of: 30, page: 2, pages: 4 })
    // The first and the last, whom the headline names, stay; eight others a page.
    expect(
      marksOf(turned.figure)
        .slice(0, 2)
        .map((mark) => mark.rank),
    ).toEqual(['1', '10'])
  })

  it.each(difficult())('is built twice the same from $name, at most twelve figures, all true', ({ selection }) => {
    const make = () =>
      board(selection.dataset, selection.relations, selection.settings, selection.items === undefined ? {} : { items: selection.items })
    const figures = make()
    expect(figures.length).toBeLessThanOrEqual(boardSize)
    expect(new Set(figures.map((f) => f.key)).size).toBe(figures.length)
    expect(make().map((f) => [f.key, f.figure])).toEqual(figures.map((f) => [f.key, f.figure]))
    for (const { figure } of figures) expect(strayNumbers(figure, selection.dataset, selection.items)).toEqual([])
  })
})
