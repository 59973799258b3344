import { describe, expect, it } from 'vitest'
import type { Figure, Mark } from '../../src/figures/figure'
import type { Dataset } from '../../src/model/dataset/dataset'
import { drawFigure } from '../../src/drawing/drawFigure'
import { nameAt } from '../../src/drawing/markAt'
import { themeOf } from '../../src/drawing/theme/theme'
import { arrangeFigure, asMade, rowsShown, type Arrangement } from '../../src/views/figure/arrangeFigure'
import { markedFigure, officeNamed, officeOfMark } from '../../src/views/figure/markedFigure'
import { columnAt, readoutOf } from '../../src/views/figure/readout'
import { queryOf, viewOf, type ViewInAddress } from '../../src/views/board/useBoardAddress'
import { sideFor } from '../../src/views/source/usePanelSide'
import { figure, mark, panel, series } from '../drawing/figure'

const desk = themeOf('light', 'desk')
/** Observation k is office k's; 9 is of no office. */
const dataset = { office: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, -1]) } as unknown as Dataset
const of = (office: number, more: Partial<Mark> = {}) =>
  mark(`m${office}`, `单位${office}`, (office * 37) % 11, { observations: [office], ...more })
const rows = [3, 1, 4, 0, 5, 2, 6, 7, 8].map((office) => of(office))
const values = rows.map((row) => row.value)

describe('rows in another order, or some of them', () => {
  const shown = (change: Partial<Arrangement>, kept = -1, marks: readonly Mark[] = rows) =>
    rowsShown(marks, { ...asMade, ...change }, (m) => m.observations[0] === kept).map((k) => marks[k]?.value)
  const high = [...values].sort((a, b) => (b as number) - (a as number))
  it.each<[string, Partial<Arrangement>, readonly (number | null)[]]>([
    ['as it was made', {}, values],
    ['high first', { order: 'high' }, high],
    ['low first', { order: 'low' }, [...high].reverse()],
    ['the five most', { order: 'high', show: 'first' }, high.slice(0, 5)],
    ['the first five of its own order', { show: 'first' }, values.slice(0, 5)],
    ['both ends of nine are all nine', { order: 'high', show: 'ends' }, high],
  ])('%s', (_, change, expected) => expect(shown(change)).toEqual(expected))
  it('rows without a number come last either way, and are none of the ends', () => {
    const lost = [
      mark('x', '丙', null, { missing: 'notReported', observations: [] }),
      ...rows,
      ...rows.map((r) => ({ ...r, id: `${r.id}b` })),
    ]
    expect(shown({ order: 'low' }, -1, lost).slice(-1)).toEqual([null])
    expect(shown({ order: 'high' }, -1, lost).slice(-1)).toEqual([null])
    expect(shown({ order: 'high', show: 'ends' }, -1, lost)).toHaveLength(10)
    expect(shown({ order: 'high', show: 'ends' }, -1, lost)).not.toContain(null)
  })
  it('ours with three on either side; everything where ours isn’t among them', () => {
    const at = rows.findIndex((row) => row.observations[0] === 5)
    expect(shown({ show: 'around' }, 5)).toEqual(values.slice(at - 3, at + 4))
    expect(shown({ show: 'around' }, 99)).toEqual(values)
  })
  it('what stands beside a row stays beside it, and the headline stays', () => {
    const made = figure('pairedBars', [
      panel([
        series('今年', 'own', rows),
        series(
          '上年',
          'base',
          rows.map((row) => ({ ...row, id: `${row.id}@base`, value: (row.value as number) + 100 })),
        ),
      ]),
    ])
    const sorted = arrangeFigure(made, { order: 'low', show: 'first' }, () => false)
    const [now, base] = sorted.panels[0]?.series ?? []
    expect(now?.marks).toHaveLength(5)
    expect(base?.marks.map((m) => m.value)).toEqual(now?.marks.map((m) => (m.value as number) + 100))
    expect(sorted.headline).toBe(made.headline)
    expect(arrangeFigure(made, asMade, () => false)).toBe(made)
  })
})

describe('one office marked', () => {
  const own = (f: Figure) =>
    f.panels.flatMap((p) => p.series.flatMap((s) => s.marks.filter((m) => m.flags.includes('own')).map((m) => m.id)))
  it('takes the accent over from our own and from whom the headline names', () => {
    const made = figure('rankedBars', [
      panel([series('', 'peer', [of(0, { flags: ['own'] }), of(1, { flags: ['named'] }), of(2, { flags: ['conflict'] })])]),
    ])
    const marked = markedFigure(made, dataset, 2)
    expect(own(marked)).toEqual(['m2'])
    expect(marked.panels[0]?.series[0]?.marks.map((m) => m.flags)).toEqual([[], [], ['conflict', 'own']])
  })
  it('is a line of lines, a panel of small multiples, a row of a table', () => {
    const lines = figure('lines', [
      panel([series('甲', 'own', [of(0), of(0, { id: 'b' })]), series('乙', 'peer', [of(1), of(1, { id: 'c' })])]),
    ])
    expect(markedFigure(lines, dataset, 1).panels[0]?.series.map((s) => s.role)).toEqual(['peer', 'own'])
    const multiples = figure('lines', [panel([series('甲', 'own', [of(0)])], { own: true }), panel([series('乙', 'own', [of(1)])])])
    expect(markedFigure(multiples, dataset, 1).panels.map((p) => p.own)).toEqual([false, true])
    const row = (category: string) => ({ category, detail: '', end: '', own: false, rank: '' })
    const grid = figure('heatmap', [
      panel([series('甲', 'peer', [of(0)]), series('乙', 'peer', [of(1)])], {
        rows: [row('甲'), row('乙')],
        columns: [{ title: '指标', detail: '' }],
      }),
    ])
    expect(markedFigure(grid, dataset, 1).panels[0]?.rows?.map((r) => r.own)).toEqual([false, true])
  })
  it('a name of one office’s indicators names nobody', () => {
    const one = figure('rankedBars', [panel([series('', 'own', [of(0), of(0, { id: 'x', category: '督查' })])])])
    expect(officeNamed(one, dataset, 'x')).toBeNull()
    expect(officeNamed(figure('rankedBars', [panel([series('', 'own', [of(0), of(1)])])]), dataset, 'm1')).toBe(1)
  })
  it('that isn’t in a figure leaves it without an accent', () => {
    expect(own(markedFigure(figure('rankedBars', [panel([series('', 'peer', [of(0, { flags: ['own'] })])])]), dataset, 5))).toEqual([])
  })
  it.each<[string, readonly number[], number | null]>([
    ['one observation', [3], 3],
    ['two of one office', [3, 3], 3],
    ['of two offices', [3, 4], null],
    ['of no office', [9], null],
    ['of nothing', [], null],
  ])('whose a mark is: %s', (_, observations, office) => expect(officeOfMark(dataset, mark('x', 'x', 1, { observations }))).toBe(office))
})

describe('what the pointer reads', () => {
  it('of a bar: name, value with its unit, change', () => {
    const change = { direction: 'up', merit: 'good', text: '12.7%' } as const
    const made = figure('rankedBars', [panel([series('', 'peer', [of(1, { rank: '4', label: '74', change }), of(2)])])])
    expect(readoutOf(made, 'm1')).toMatchObject({ title: '单位1', lines: [{ value: '4  74', change }] })
    // Where the change is what is printed, it is said once, with its arrow.
    const changes = figure('changeBars', [
      panel([series('同比', 'peer', [of(1, { aside: '142 → 160次', label: '12.7%', change }), of(2)])]),
    ])
    expect(readoutOf(changes, 'm1')?.lines).toMatchObject([{ name: '同比', value: '142 → 160次', change }])
  })
  it('of a line: all series of that month, the unit once, ours first as they are drawn', () => {
    const month = (id: string, label: string) => [mark(`${id}5`, '5月', 1, { label: '1' }), mark(`${id}6`, '6月', 2, { label })]
    const made = figure('lines', [
      panel([series('2024年', 'own', month('a', '26.8')), series('2023年', 'ghost', month('b', '29.7'))], { unit: '亿元' }),
    ])
    expect(readoutOf(made, 'a6')).toEqual({
      title: '6月',
      unit: '亿元',
      lines: [
        { mark: 'a6', name: '2024年', value: '26.8', change: null, strong: true },
        { mark: 'b6', name: '2023年', value: '29.7', change: null, strong: false },
      ],
    })
  })
  it('of a month nobody reported: its kind, not a zero', () => {
    const made = figure('lines', [
      panel([series('', 'own', [mark('a', '5月', 3), mark('b', '6月', null, { missing: 'notReported', label: '未报' })])]),
    ])
    expect(readoutOf(made, 'b')?.lines.map((line) => line.value)).toEqual(['未报'])
  })
  it('over lines the nearest month, whatever the height', () => {
    const months = Array.from({ length: 7 }, (_, k) => mark(`x${k}`, `${k + 1}月`, 10 + k))
    const scene = drawFigure(figure('lines', [panel([series('', 'own', months)])]), desk, { width: 560, height: 240 }, { frame: false })
    for (const [k, place] of scene.marks.entries()) {
      const x = place.x + place.width / 2
      for (const y of [10, 120, 230]) expect(columnAt(scene, x + 8, y)?.mark).toBe(`x${k}`)
    }
    expect(columnAt(scene, 5000, 100)).toBeNull()
  })
  it('a name is a place of its own', () => {
    const scene = drawFigure(figure('rankedBars', [panel([series('', 'peer', rows)])]), desk, { width: 560, height: 300 }, { frame: false })
    expect(scene.names.map((name) => name.mark)).toEqual(rows.map((row) => row.id))
    const [first] = scene.names
    expect(nameAt(scene, (first?.x ?? 0) + 4, (first?.y ?? 0) + 4)).toBe('m3')
    expect(nameAt(scene, 400, (first?.y ?? 0) + 4)).toBeNull()
  })
})

describe('a view in an address', () => {
  const plain: ViewInAddress = {
    offices: [],
    indicators: [],
    periods: [],
    basis: 'samePeriodLastYear',
    baseYear: null,
    marked: null,
    pages: {},
  }
  it.each<[string, Partial<ViewInAddress>, object]>([
    ['as it is by itself', {}, {}],
    ['two offices', { offices: ['甲县', '乙县'] }, { o: '甲县~乙县' }],
    ['an indicator and a period', { indicators: ['报送信息'], periods: ['2024-01/2024-07'] }, { i: '报送信息', t: '2024-01/2024-07' }],
    ['another basis', { basis: 'previousPeriod' }, { b: 'previousPeriod' }],
    ['a base year', { basis: 'base', baseYear: 2019 }, { b: 'base', y: '2019' }],
    ['who is marked', { marked: '西河区' }, { m: '西河区' }],
    ['pages, the first of which is said by none', { pages: { 'ranking:报送~信息': 2, tiles: 1 } }, { p: ['ranking:报送~信息~2'] }],
  ])('%s', (_, change, query) => {
    expect(queryOf({ ...plain, ...change })).toEqual(query)
    const { pages = {}, ...rest } = change
    expect(viewOf(query as never)).toEqual({
      ...plain,
      ...rest,
      pages: Object.fromEntries(Object.entries(pages).filter(([, page]) => page > 1)),
    })
  })
  it.each([{ b: 'nonsense' }, { p: ['ranking~x', 'ranking', '~2'] }, { y: 'last' }, { o: '' }])(
    'what it says wrongly is left out: %j',
    (query) => expect(viewOf(query as never)).toEqual(plain),
  )
})

describe('the side an answer lies over', () => {
  it.each<[string, number, number, 'left' | 'right' | null, 'left' | 'right']>([
    ['away from a mark at the right', 1150, 1250, null, 'left'],
    ['away from a mark at the left', 100, 300, null, 'right'],
    ['it stays while the next mark isn’t under it', 600, 760, 'right', 'right'],
    ['it changes when the next would be under it', 1100, 1200, 'right', 'left'],
    ['and back', 50, 200, 'left', 'right'],
  ])('%s', (_, left, right, now, side) => expect(sideFor({ left, right }, 1366, now)).toBe(side))
})
